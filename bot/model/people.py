"""People, their posts, and what is only counted."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from bot.model.reading import Reading


@dataclass(frozen=True, slots=True)
class Person:
    """A person's own choices.

    Args:
        user_id: Discord's id.
        replies: False once they pressed "Not for me": nothing is said to them unasked, in any server.
        country: ISO 3166 code for helplines, from their own setting; None until they say it.
        zone: IANA name of the zone in which their nine o'clock is; None until they say it.
        nudge_channel_id: where to say that something waits, should direct messages not arrive; None for nowhere.
        nudge_guild_id: the server of that channel.
        morning: when a day without a time is meant, in minutes from their midnight; None until they say it.
        quiet_from: when the hours begin in which the bot starts nothing by itself, in minutes from their midnight;
            None until they say it.
        quiet_to: when those hours end, likewise. The same as `quiet_from` where they want none.
        quiet_until: the moment (aware) until which the bot starts nothing by itself; why is kept nowhere.
        language: ISO 639-1 code of what is said to them unasked; None until they say it.
        follows: whether the bot may look in before and after interviews; None until they were asked.
    """

    user_id: int
    replies: bool = True
    country: str | None = None
    zone: str | None = None
    nudge_channel_id: int | None = None
    nudge_guild_id: int | None = None
    morning: int | None = None
    quiet_from: int | None = None
    quiet_to: int | None = None
    quiet_until: datetime | None = None
    language: str | None = None
    follows: bool | None = None


class PostState(StrEnum):
    """How far we are with a message."""

    CLAIMED = "claimed"  # a process has taken it and has not said anything yet
    ANSWERED = "answered"
    SPOKEN_TO = "spoken_to"  # answered because it was owed, whatever the pace; the brakes never count it
    REACTED = "reacted"
    WOULD_ANSWER = "would_answer"  # in a server that tries us out: nothing was said
    WOULD_REACT = "would_react"  # likewise
    SILENT = "silent"  # read, and deliberately left alone
    CRISIS = "crisis"  # in rows of older versions; a row no longer tells what an answer was about
    GONE = "gone"  # the author deleted it


@dataclass(frozen=True, slots=True)
class Post:
    """A message that we read, without its words.

    Args:
        message_id: Discord's id of the message.
        channel_id: where it stands.
        guild_id: the server, or None in a direct message.
        author_id: who wrote it.
        state: how far we are.
        claimed_at: when a process took it (aware, UTC).
        reply_id: our answer's message id, once it was sent.
        reading: what the message says, for the log's form; None once it is older than the server keeps readings.
        parts: ids of the phrasebook's parts in our answer.
    """

    message_id: int
    channel_id: int
    guild_id: int | None
    author_id: int
    state: PostState
    claimed_at: datetime
    reply_id: int | None = None
    reading: Reading | None = None
    parts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Tally:
    """A count without a text: how often a reading of one kind was called wrong.

    Args:
        name: what is counted.
        key: of which kind.
        count: how often.
    """

    name: str
    key: str
    count: int = field(default=0)
