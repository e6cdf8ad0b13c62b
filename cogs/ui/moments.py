"""Times as a person types them, and moments as Discord shows them: absolute and relative, in each reader's own zone."""

from __future__ import annotations

from datetime import UTC, time, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, available_timezones

import discord

from bot.errors import UserFacingError
from bot.model import Schedule
from bot.when import Every, NotATime, describe, occurrences_after, understand, understand_around
from bot.when.understand import USUAL
from bot.words import ui
from bot.zones import find_zones

if TYPE_CHECKING:
    from datetime import date, datetime

    from bot.app import Interaction, Onward
    from bot.model import Person


UNKNOWN = ZoneInfo("UTC")
"""Of whoever has not said theirs."""

NOON = time(12)
"""Of a day without a time, where only the day is wanted."""

_MOST_PHRASE, _MOST_BESIDE = 200, 1_000
"""Characters that are given back of a time, and of what was typed beside it."""


def shown(moment: datetime) -> str:
    """Return a moment (aware) so that Discord shows it in the reader's own zone, with how far away it is."""
    return f"<t:{int(moment.timestamp())}:F> (<t:{int(moment.timestamp())}:R>)"


def zone_of(person: Person) -> ZoneInfo:
    """Return the zone in which a person's nine o'clock is; UTC until they say it."""
    return ZoneInfo(person.zone) if person.zone else UNKNOWN


def zone_here(interaction: Interaction, person: Person) -> ZoneInfo:
    """Return the zone in which a time is meant that a person types: until they say theirs, the server's, if it has one.

    Args:
        interaction: by which they type it.
        person: who does.
    """
    if person.zone is None and interaction.guild_id is not None:
        lent = interaction.client.store.servers.known(interaction.guild_id).zone
        return ZoneInfo(lent) if lent else UNKNOWN
    return zone_of(person)


def zone_named(bot: Onward, typed: str) -> ZoneInfo:
    """Return a zone by its own name, as suggestions give it, or by what the one place that fits is called.

    Raises:
        UserFacingError: no place, or several, are called that.
    """
    if typed in available_timezones():
        return ZoneInfo(typed)
    found = {zone for _, zone in find_zones(typed, bot.library.zones, bot.time.now())}
    if len(found) != 1:
        raise UserFacingError(ui.ZONE_UNKNOWN.format(typed=discord.utils.escape_markdown(typed[:100])))
    return ZoneInfo(found.pop())


def called(zone: ZoneInfo) -> str:
    """Return a zone's name as people read it."""
    return zone.key.replace("_", " ")


def usual_of(person: Person) -> time:
    """Return when a person means a day without a time: their own hour, or nine."""
    return USUAL if person.morning is None else time(person.morning // 60, person.morning % 60)


async def today(bot: Onward, user_id: int) -> date:
    """Return the day that it is where a person lives."""
    return bot.time.now().astimezone(zone_of(await bot.store.people.get(user_id))).date()


async def typed(interaction: Interaction, phrase: str) -> Schedule:
    """Understand a time as a person typed it.

    Args:
        interaction: by which they did.
        phrase: what they typed.

    Raises:
        UserFacingError: it is no time that can be kept; the words say why, and give back what was typed.
    """
    bot = interaction.client
    person = await bot.store.people.get(interaction.user.id)
    return schedule(phrase, bot.time.now(), zone_here(interaction, person), usual_of(person))


def schedule(phrase: str, now: datetime, zone: ZoneInfo, usual: time = USUAL, *, beside: str | None = None) -> Schedule:
    """Understand a time, or say in words for the person why it cannot be.

    Args:
        phrase: what they typed.
        now: aware.
        zone: the person's.
        usual: when they mean a day without a time.
        beside: what else they typed, which is given back with it.

    Raises:
        UserFacingError: it is no time that can be kept.
    """
    try:
        meant = understand(phrase, now, zone, usual=usual)
    except NotATime as error:
        raise UserFacingError(f"{error.words}{given_back(phrase, beside)}") from error
    if isinstance(meant, Every):
        first = next(occurrences_after(meant, now))
        return Schedule(first.astimezone(UTC), meant.start, meant.zone.key, meant.rule)
    return Schedule(meant.at.astimezone(UTC), meant.at.astimezone(zone).replace(tzinfo=None), zone.key)


def given_back(phrase: str, beside: str | None) -> str:
    """Return what somebody typed as a time, and beside it, for a message that says why it is not kept."""
    typed = phrase[:_MOST_PHRASE] if not beside else f"{phrase[:_MOST_PHRASE]}\n{beside[:_MOST_BESIDE]}"
    return ui.GIVEN_BACK.format(typed=typed)


def after(now: datetime, wait: timedelta) -> Schedule:
    """Return a schedule for once, a while from now (aware)."""
    at = (now + wait).astimezone(UTC)
    return Schedule(due_at=at, wall=at.replace(tzinfo=None), zone="UTC")


def in_words(phrase: str, now: datetime, zone: ZoneInfo, usual: time = USUAL) -> str | None:
    """Return what a time is taken for, as plain text, which suggestions are: they know no timestamps.

    Args:
        phrase: what is typed so far.
        now: aware.
        zone: the person's.
        usual: when they mean a day without a time.

    Returns:
        Such as "Friday 6 March 2026, 09:00, in 3 days"; None where it is no time, or none yet.
    """
    try:
        return describe(understand(phrase, now, zone, usual=usual), now)
    except NotATime:
        return None


def noted(phrase: str, now: datetime, zone: ZoneInfo, usual: time) -> datetime:
    """Understand a time that is noted, which may have passed.

    Args:
        phrase: what they typed.
        now: aware.
        zone: the person's.
        usual: when they mean a day without a time.

    Returns:
        The moment (aware, UTC).

    Raises:
        UserFacingError: it is no time; the words say why.
    """
    return understand_around(phrase, now, zone, usual=usual).at.astimezone(UTC)


def noted_day(phrase: str, now: datetime, zone: ZoneInfo) -> date:
    """Understand a day that is noted, by the person's own calendar; their hour of a day without a time is no matter.

    Args:
        phrase: what they typed.
        now: aware.
        zone: the person's.

    Raises:
        UserFacingError: it is no time; the words say why.
    """
    return noted(phrase, now, zone, NOON).astimezone(zone).date()


def noted_in_words(phrase: str, now: datetime, zone: ZoneInfo, usual: time) -> str | None:
    """Return what a time that may have passed is taken for, as plain text; None where it is none, or none yet."""
    try:
        return describe(understand_around(phrase, now, zone, usual=usual), now)
    except NotATime:
        return None
