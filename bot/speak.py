"""The only place that sends on its own initiative: by direct message, or in a channel that a person or server named.

What is sent carries a nonce that belongs to the occurrence, so that Discord itself drops a second copy; Discord forgets
nonces within minutes, so whatever was tried before is first looked for in the channel, by the mark in its buttons.
"""

from __future__ import annotations

import asyncio
import logging
import random
import re
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

import aiohttp
import discord

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from typing import Any

    from bot.model import Delivery, Schedule

log = logging.getLogger(__name__)

AT_ONCE = 8
"""Messages on their way at the same time; Discord quarantines bots that open many direct messages in a burst."""

SEND_WITHIN = 20.0
"""Seconds for one message, waiting for a rate limit included; then it is tried again later."""

BACKOFF_FIRST, BACKOFF_MOST = timedelta(seconds=2), timedelta(minutes=10)
OPENING_TOO_FAST, MISSING_ACCESS = 40003, 50001
TOO_FAST_WAIT, ODD_ACCESS_WAIT = timedelta(minutes=5), timedelta(minutes=10)
LOOKED_AT = 200
"""Messages of a channel's history in which an earlier try is looked for."""

SOON_AFTER = timedelta(minutes=10)
"""Within this after its moment a message without buttons is taken for a promise that begins with the same words."""

_MARGIN = timedelta(minutes=1)  # between Discord's clock and ours


@dataclass(frozen=True, slots=True)
class Then:
    """How something goes on once it is said, where it is no series with a rule.

    Args:
        schedule: when it is due again.
        note: what its kind has to know of it then.
    """

    schedule: Schedule
    note: str


@dataclass(frozen=True, slots=True)
class Saying:
    """What is said when something is due.

    Args:
        words: up to 2,000 characters.
        view: its buttons; at least one has an id made by `mark`, by which the message is found again.
        then: how it goes on; None where it is over, or a series with a rule.
    """

    words: str
    view: discord.ui.View
    then: Then | None = None


@dataclass(frozen=True, slots=True)
class Sent:
    """It was said, by this message."""

    message_id: int


@dataclass(frozen=True, slots=True)
class Found:
    """It was said before: at last by this message, at this moment; of `occurrences` the earliest comes first."""

    message_id: int
    at: datetime
    occurrences: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Later:
    """It was not said, or nobody knows; try again after a while."""

    wait: timedelta
    why: str


@dataclass(frozen=True, slots=True)
class Never:
    """It cannot be said there: trying again would not help. `why` is `closed`, `gone`, `not_allowed` or `refused`."""

    why: str


def mark(delivery: Delivery) -> str:
    """Return the part of a button's custom id that names this occurrence: `<id>:<person>:<occurrence>`."""
    return f"{delivery.id}:{delivery.user_id}:{delivery.occurrence}"


class Speaker:
    """Sends, and says what became of it.

    Args:
        client: logged in.
    """

    def __init__(self, client: discord.Client) -> None:
        self._client = client
        self._pacing = asyncio.Semaphore(AT_ONCE)

    async def say(self, delivery: Delivery, saying: Saying) -> Sent | Later | Never:
        """Say one occurrence.

        Args:
            delivery: as it was claimed; `attempts` above 1 means that an earlier try may have arrived.
            saying: the words and buttons.

        Returns:
            What became of it. Nothing that Discord answers is raised.
        """
        async with self._pacing:
            try:
                async with asyncio.timeout(SEND_WITHIN):
                    return await self._say(delivery, saying)
            except discord.HTTPException as error:
                return _judge(error, delivery)
            except (aiohttp.ClientError, OSError, TimeoutError, discord.RateLimited) as error:
                return Later(_backoff(delivery.attempts), type(error).__name__)

    async def look(self, delivery: Delivery, saying: Saying) -> Found | Later | None:
        """Look whether something of a restored backup was said after the backup was taken.

        Args:
            delivery: as it was in the backup, and claimed.
            saying: what it says. By its first line a message is known whose buttons are gone, because somebody pressed.

        Returns:
            What was found; None where it is not there, or nobody may see whether it is.
        """
        found = await self._look(delivery, saying)
        if found is None and delivery.channel_id is not None:  # it may have turned into a direct message since
            found = await self._look(replace(delivery, channel_id=None, guild_id=None), saying)
        return found

    async def _look(self, delivery: Delivery, saying: Saying) -> Found | Later | None:
        async with self._pacing:
            try:
                async with asyncio.timeout(SEND_WITHIN):
                    return await self._find_any(delivery, saying)
            except discord.HTTPException as error:
                judged = _judge(error, delivery)
                return judged if isinstance(judged, Later) else None
            except (aiohttp.ClientError, OSError, TimeoutError, discord.RateLimited) as error:
                return Later(_backoff(delivery.attempts), type(error).__name__)

    async def tell(self, channel_id: int, words: str, nonce: str) -> int | None:
        """Say something at once in a channel that a server chose for it; no row stands for it, so it is tried once.

        Args:
            channel_id: where.
            words: up to 2,000 characters; nobody is mentioned by them.
            nonce: by which Discord itself drops a second copy; 25 characters at most.

        Returns:
            The message, or None where it was not said; why is logged.
        """
        async with self._pacing:
            try:
                async with asyncio.timeout(SEND_WITHIN):
                    channel = self._client.get_partial_messageable(channel_id)
                    return (await channel.send(words, nonce=nonce, suppress_embeds=True)).id
            except (discord.HTTPException, aiohttp.ClientError, OSError, discord.RateLimited) as failed:
                log.warning("channel %s could not be told (%s)", channel_id, type(failed).__name__)
                return None

    async def _say(self, delivery: Delivery, saying: Saying) -> Sent:
        channel = await self._place(delivery)
        if delivery.attempts > 1 and delivery.claimed_at is not None:
            found = await self._find(channel, delivery, delivery.claimed_at - _MARGIN)
            if found is not None:
                return Sent(found)
        message = await channel.send(
            saying.words,
            view=saying.view,
            nonce=f"d{delivery.id}.{delivery.occurrence}",
            allowed_mentions=discord.AllowedMentions(
                everyone=False, roles=False, users=[discord.Object(delivery.user_id)]
            ),
        )
        return Sent(message.id)

    async def _place(self, delivery: Delivery) -> discord.DMChannel | discord.PartialMessageable:
        if delivery.channel_id is None:
            return await self._client.create_dm(discord.Object(delivery.user_id))
        return self._client.get_partial_messageable(delivery.channel_id, guild_id=delivery.guild_id)

    async def _find(
        self, channel: discord.DMChannel | discord.PartialMessageable, delivery: Delivery, since: datetime
    ) -> int | None:
        """Look for a message of ours that says this occurrence."""
        marked = re.compile(rf"onward:\w+:{re.escape(mark(delivery))}(?:,|$)")
        async for message in channel.history(after=since, limit=LOOKED_AT, oldest_first=True):
            if message.author == self._client.user and any(map(marked.match, _custom_ids(message.components))):
                return message.id
        return None

    async def _find_any(self, delivery: Delivery, saying: Saying) -> Found | None:
        """Look for messages of ours that say this occurrence or a later one."""
        channel, found = await self._place(delivery), dict[int, discord.Message]()
        since = delivery.schedule.due_at - _MARGIN
        async for message in channel.history(after=since, limit=LOOKED_AT, oldest_first=True):
            if message.author == self._client.user:
                found.update(dict.fromkeys(_says(message, delivery, saying), message))
        if not found:
            return None
        last = found[max(found)]
        return Found(last.id, last.created_at, tuple(sorted(found)))


def _says(message: discord.Message, delivery: Delivery, saying: Saying) -> Iterator[int]:
    """Yield which occurrences of a promise, the present one or later ones, a message of ours says."""
    marked = re.compile(rf"onward:\w+:{delivery.id}:{delivery.user_id}:(\d+)(?:,|$)")
    digest = re.compile(rf"onward:due_digest:\d+:{delivery.user_id}:\d+")
    bare = True
    for component in _flat(message.components):
        bare = False
        custom_id = getattr(component, "custom_id", None) or ""
        if (named := marked.match(custom_id)) and int(named[1]) >= delivery.occurrence:
            yield int(named[1])
        # A digest names its members in its menu.
        if digest.match(custom_id) and str(delivery.id) in {one.value for one in getattr(component, "options", [])}:
            yield delivery.occurrence
    if bare and _first_line(message.content) == _first_line(saying.words):
        due = delivery.schedule.due_at
        if message.created_at - due < SOON_AFTER or f"<t:{int(due.timestamp())}:" in message.content:
            yield delivery.occurrence


def _first_line(words: str) -> str:
    return words.strip().partition("\n")[0].strip()


def _flat(components: list[Any]) -> Iterator[Any]:
    for component in components:
        children = getattr(component, "children", None)
        if children is None:
            yield component
        else:
            yield from _flat(children)


def _custom_ids(components: list[Any]) -> Iterator[str]:
    return (getattr(component, "custom_id", None) or "" for component in _flat(components))


def _judge(error: discord.HTTPException, delivery: Delivery) -> Later | Never:
    """Decide what an answer of Discord's means. A 403 is never tried again: too many of them shut a bot out."""
    if error.code == OPENING_TOO_FAST:
        return Later(_spread(TOO_FAST_WAIT), "opening_too_fast")
    if error.status == 403:
        odd = delivery.channel_id is None and error.code == MISSING_ACCESS and delivery.attempts < 2
        if odd:  # Discord has answered so to open direct messages; once more, much later, tells
            return Later(_spread(ODD_ACCESS_WAIT), "missing_access")
        return Never("closed" if delivery.channel_id is None else "not_allowed")
    if error.status == 404:
        return Never("gone")
    if error.status == 429 or error.status >= 500:
        return Later(_backoff(delivery.attempts), f"status_{error.status}")
    log.error("delivery %s was refused: status %s, code %s", delivery.id, error.status, error.code)
    return Never("refused")


def _backoff(attempts: int) -> timedelta:
    return _spread(min(BACKOFF_FIRST * 2 ** min(attempts, 20), BACKOFF_MOST))


def _spread(wait: timedelta) -> timedelta:
    """Lengthen a wait by up to a fifth, so that what failed together does not come back together."""
    return wait * (1 + random.random() / 5)  # noqa: S311 # not a secret
