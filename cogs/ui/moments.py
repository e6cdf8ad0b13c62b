"""Times as a person types them, and moments as Discord shows them: absolute and relative, in each reader's own zone."""

from __future__ import annotations

from datetime import UTC, time, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from bot.errors import UserFacingError
from bot.model import Schedule
from bot.when import Every, NotATime, describe, occurrences_after, understand, understand_around
from bot.when.understand import USUAL
from bot.words import ui

if TYPE_CHECKING:
    from datetime import date, datetime

    from bot.app import Onward
    from bot.model import Person


NOON = time(12)
"""Of a day without a time, where only the day is wanted."""


def shown(moment: datetime) -> str:
    """Return a moment (aware) so that Discord shows it in the reader's own zone, with how far away it is."""
    return f"<t:{int(moment.timestamp())}:F> (<t:{int(moment.timestamp())}:R>)"


def zone_of(person: Person) -> ZoneInfo:
    """Return the zone in which a person's nine o'clock is; UTC until they say it."""
    return ZoneInfo(person.zone or "UTC")


def usual_of(person: Person) -> time:
    """Return when a person means a day without a time: their own hour, or nine."""
    return USUAL if person.morning is None else time(person.morning // 60, person.morning % 60)


async def today(bot: Onward, user_id: int) -> date:
    """Return the day that it is where a person lives."""
    return bot.time.now().astimezone(zone_of(await bot.store.people.get(user_id))).date()


async def typed(bot: Onward, user_id: int, phrase: str) -> Schedule:
    """Understand a time as a person typed it.

    Args:
        bot: for the clock and the person's zone.
        user_id: who typed it.
        phrase: what they typed.

    Raises:
        UserFacingError: it is no time that can be kept; the words say why, and give back what was typed.
    """
    person = await bot.store.people.get(user_id)
    return schedule(phrase, bot.time.now(), zone_of(person), usual_of(person))


def schedule(phrase: str, now: datetime, zone: ZoneInfo, usual: time = USUAL) -> Schedule:
    """Understand a time, or say in words for the person why it cannot be.

    Args:
        phrase: what they typed.
        now: aware.
        zone: the person's.
        usual: when they mean a day without a time.

    Raises:
        UserFacingError: it is no time that can be kept.
    """
    try:
        meant = understand(phrase, now, zone, usual=usual)
    except NotATime as error:
        raise UserFacingError(f"{error.words}{ui.GIVEN_BACK.format(typed=phrase[:200])}") from error
    if isinstance(meant, Every):
        first = next(occurrences_after(meant, now))
        return Schedule(first.astimezone(UTC), meant.start, meant.zone.key, meant.rule)
    return Schedule(meant.at.astimezone(UTC), meant.at.astimezone(zone).replace(tzinfo=None), zone.key)


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
