"""What is said, and what is remembered so that it is said well."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, datetime

    from bot.model.reading import Reading


class Button(StrEnum):
    """The buttons that may stand under a public reply. The values are what `onward reply` prints."""

    LOG = "log"  # Log it
    CHECK_IN = "check_in"  # Check in with me
    WHAT_NOW = "what_now"  # What now?
    JUST_SAYING = "just_saying"  # Just wanted to say it
    MORE = "more"  # ⋯


@dataclass(frozen=True, slots=True)
class Part:
    """One sentence or two of a reply, from the phrasebook.

    Args:
        id: the phrasebook's key, kept so that the same words do not come back soon.
        role: acknowledge, reflect, ask or offer.
        text: the words with their slots filled.
    """

    id: str
    role: str
    text: str


@dataclass(frozen=True, slots=True)
class Reply:
    """What we say, and what stands under it.

    Args:
        parts: the public words, in order; empty where nothing is said in public.
        buttons: what stands under the public words.
        reaction: an emoji instead of words, or None.
        private: what only the person sees (the crisis path, a private answer), or None.
        why: one line that says which words led here.
    """

    parts: tuple[Part, ...] = ()
    buttons: tuple[Button, ...] = ()
    reaction: str | None = None
    private: str | None = None
    why: str = ""

    @property
    def text(self) -> str:
        """The public words as one line of prose; empty where nothing is said in public."""
        return " ".join(part.text for part in self.parts)


@dataclass(frozen=True, slots=True)
class Memory:
    """What the person allowed us to remember, as far as an answer may lean on it.

    Args:
        said_to_person: ids of the parts in this person's last replies, newest first.
        said_in_channel: ids of the parts in this channel's last replies, newest first.
        replies_this_month: how many replies this person had in the last 30 days.
        earlier_today: how many other noes of theirs were answered in the last 24 hours; for private words only.
    """

    said_to_person: tuple[str, ...] = ()
    said_in_channel: tuple[str, ...] = ()
    replies_this_month: int = 0
    earlier_today: int = 0


NO_MEMORY = Memory()


@dataclass(frozen=True, slots=True)
class Answered:
    """A post that got words of ours unasked.

    Args:
        at: when (aware, UTC).
        channel_id: where.
        reading: what it said; None where that is no longer kept.
    """

    at: datetime
    channel_id: int
    reading: Reading | None = None


@dataclass(frozen=True, slots=True)
class Recently:
    """What the brakes look at.

    Args:
        to_person: this person's posts of the last day that got words.
        in_channel: when words went out in this channel in the last minute.
    """

    to_person: tuple[Answered, ...] = ()
    in_channel: tuple[datetime, ...] = ()


@dataclass(frozen=True, slots=True)
class Helpline:
    """One contact for a person in danger. A wrong number kills: rows without a dated source are refused.

    Args:
        country: ISO 3166 code, or "*" for everywhere.
        name: what it is called.
        contact: number or address, as it should be shown.
        kind: call, text, chat or web.
        hours: when somebody answers.
        language: ISO 639-1 codes of the languages spoken there.
        source: where the row was read.
        verified_on: the date of that source.
        emergency: the country's emergency number.
    """

    country: str
    name: str
    contact: str
    kind: str
    hours: str
    language: tuple[str, ...]
    source: str
    verified_on: date
    emergency: str | None = None
