"""The crisis path on Discord: the whole in private, an unlabelled line in public. It needs no stored row to work."""

from __future__ import annotations

import asyncio
import logging
from contextlib import suppress
from datetime import timedelta
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

import aiohttp
import discord

from bot.app import Interaction, answer
from bot.errors import StoreError
from bot.model import CrisisTier, Kind, Reading, Respond
from bot.words import crisis_reply, ui
from cogs.ui.asking_again import AskTomorrow
from cogs.ui.buttons import PersistentButton, row
from cogs.ui.forms import hears_forms

if TYPE_CHECKING:
    from collections.abc import Coroutine

    from bot.app import Onward
    from bot.model import Reply
    from bot.reading.signposts import Signpost
    from cogs.ui.forms import Submitted

T = TypeVar("T")

log = logging.getLogger(__name__)

PATIENCE = 1.0  # seconds that a person in danger waits for our notes; Discord gives a command three
QUIET_AFTER = timedelta(days=7)  # in which nothing else is started with them

GRAVE = frozenset({CrisisTier.EXPLICIT, CrisisTier.VEILED})
"""Tiers that are about the writer's own life, now."""

# The button stands where everybody can look at its id, so that holds a number and no word for what it is about.
_TIERS = tuple(CrisisTier)


class Stood(NamedTuple):
    """What became of an answer on the crisis path.

    Args:
        heard: True where the person was told something, in private or in the channel.
        again: True where nothing arrived and trying again may help: Discord was out of reach, or broken.
        line: the id of the public line, or of the private one in a direct message; None where there is none.
    """

    heard: bool
    again: bool = False
    line: int | None = None


class _Sent(NamedTuple):
    message: discord.Message | None
    again: bool = False


class OpenPrivately(PersistentButton):
    """Shows the private text to its person, where a direct message may not have arrived."""

    name = "open"
    label = "OPEN_PRIVATELY"

    async def pressed(self, interaction: Interaction) -> None:
        """Show it; the tier and the language are in the button, so that nothing has to be looked up."""
        tier, _, language = self.extra.partition(",")
        await say_privately(interaction, self.about, _TIERS[int(tier)], language or "en")


async def at_once(work: Coroutine[Any, Any, T]) -> T:
    """Return what our notes say, if they say it at once; a transaction that has begun is left to end by itself.

    Raises:
        StoreError: the notes cannot be used.
        TimeoutError: they did not answer within `PATIENCE`.
    """
    asking = asyncio.create_task(work, name="asking the store")
    asking.add_done_callback(_seen)
    done, _ = await asyncio.wait({asking}, timeout=PATIENCE)
    if not done:
        asking.cancel()
        raise TimeoutError
    return asking.result()


def _seen(task: asyncio.Task[Any]) -> None:
    """Look at how a task ended, so that asyncio need not complain that nobody did."""
    if not task.cancelled():
        task.exception()


async def country_of(bot: Onward, user_id: int, guild_id: int | None) -> str | None:
    """Return the person's country, else that of the server where they are; nobody waits for it.

    Args:
        bot: with its store, which may be away.
        user_id: the person.
        guild_id: the server; None in a direct message.

    Returns:
        None where neither is known at once.
    """
    country = None
    with suppress(StoreError, TimeoutError):
        country = (await at_once(bot.store.people.get(user_id))).country
    return country or (bot.store.servers.known(guild_id).country if guild_id is not None else None)


async def keep_quiet(bot: Onward, user_id: int) -> None:
    """Start nothing by ourselves with this person for a week; after the answer, never before it.

    Where it cannot be written down now it is owed, and `cogs.catch_up` tries again.
    """
    bot.owed_quiet.add(user_id)
    try:
        await at_once(bot.store.people.be_quiet(user_id, bot.time.now() + QUIET_AFTER))
    except (StoreError, TimeoutError) as away:
        log.warning("a wish for quiet is not written down yet (%s)", type(away).__name__)
    else:
        bot.owed_quiet.discard(user_id)


async def is_left_alone(bot: Onward, user_id: int) -> bool:
    """Return whether nothing may be started with a person for now, as after a crisis.

    Raises:
        StoreError: nobody can tell, so nothing may be started and no promise dropped.
    """
    if user_id in bot.owed_quiet:
        return True
    until = (await bot.store.people.get(user_id)).quiet_until
    return until is not None and until > bot.time.now()


async def reply_to(bot: Onward, user_id: int, guild_id: int | None, tier: CrisisTier, language: str = "en") -> Reply:
    """Return the fixed texts of a tier, with the contacts of the person's country first where we know it."""
    country = await country_of(bot, user_id, guild_id)
    reading = Reading(kind=Kind.CRISIS, respond=Respond.CRISIS, crisis=tier, language=language)
    return crisis_reply(reading, bot.library.crisis, country=country, language=language)


def under_private(tier: CrisisTier, about: int, user_id: int, language: str) -> discord.ui.View | None:
    """Return what stands under the private text: an offer to ask again, where the writer's own life is in danger.

    Args:
        tier: what was read.
        about: the id of the message (or interaction) that is answered.
        user_id: who may press.
        language: ISO 639-1 code, in which it would be asked.
    """
    return row([AskTomorrow(about, user_id, language)]) if tier in GRAVE else None


async def say_privately(interaction: Interaction, about: int, tier: CrisisTier, language: str) -> None:
    """Show a person the whole text, to them alone."""
    user_id = interaction.user.id
    reply = await reply_to(interaction.client, user_id, interaction.guild_id, tier, language)
    await answer(interaction, reply.private or reply.text, view=under_private(tier, about, user_id, language))


async def stand_by(bot: Onward, message: discord.Message, reading: Reading) -> Stood:
    """Answer words that speak of danger.

    The private text goes by direct message; in a server a line without a label says so, with a button for where it
    did not arrive. Each step is tried whatever became of the one before.
    """
    guild_id = message.guild.id if message.guild else None
    reply = await reply_to(bot, message.author.id, guild_id, reading.crisis, reading.language)
    private = reply.private or reply.text
    view = under_private(reading.crisis, message.id, message.author.id, reading.language) or discord.utils.MISSING
    if message.guild is None:
        said = await _try(message.channel.send(private, view=view, nonce=f"c{message.id}"), message.id)
        return _stood(said)
    arrived = await _try(message.author.send(private, view=view, nonce=f"c{message.id}"), message.id)
    if arrived.message and not reply.parts:
        return Stood(heard=True)
    said = await _try(
        message.channel.send(
            reply.text or ui.PRIVATE_ANSWER_WAITS,
            reference=message.to_reference(fail_if_not_exists=False),
            mention_author=False,
            nonce=f"p{message.id}",
            view=row(
                [OpenPrivately(message.id, message.author.id, f"{_TIERS.index(reading.crisis)},{reading.language}")]
            ),
        ),
        message.id,
    )
    return _stood(said, arrived)


def _stood(said: _Sent, private: _Sent = _Sent(None)) -> Stood:  # noqa: B008 # an immutable nothing
    heard = said.message is not None or private.message is not None
    return Stood(heard, not heard and (said.again or private.again), said.message.id if said.message else None)


async def point(message: discord.Message, signpost: Signpost) -> None:
    """Say a signpost's line in private; where direct messages are closed, nothing in the channel tells of it."""
    await _try(message.author.send(signpost.text, nonce=f"s{message.id}"), message.id)


async def _try(sending: Coroutine[Any, Any, discord.Message], message_id: int) -> _Sent:
    """Wait for a message to be sent, and say whether trying again could help where it was not."""
    try:
        return _Sent(await sending)
    except (discord.Forbidden, discord.NotFound) as closed:
        log.info("an answer to message %s did not arrive (%s)", message_id, closed.code)
        return _Sent(None)
    except (discord.HTTPException, aiohttp.ClientError, OSError) as broken:
        log.warning("an answer to message %s was not sent (%s)", message_id, type(broken).__name__)
        return _Sent(None, again=True)


@hears_forms
async def hear(interaction: Interaction, submitted: Submitted) -> None:
    """Answer words that speak of the writer's own danger in a form about something else, such as a debrief."""
    await hear_words(interaction, submitted.typed)


async def hear_words(interaction: Interaction, typed: str) -> bool:
    """Answer words that speak of the writer's own danger, wherever they were typed, privately.

    Returns:
        Whether there were such words.
    """
    reading = interaction.client.library.reader.read(typed)
    if reading.crisis not in GRAVE:
        return False
    await say_privately(interaction, interaction.id, reading.crisis, reading.language)
    await keep_quiet(interaction.client, interaction.user.id)
    return True
