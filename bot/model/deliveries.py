"""What is due to be said, and when."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime, timedelta


class DeliveryKind(StrEnum):
    """What the clock says. The rows keep the value as plain text: a newer program may know more kinds."""

    REMINDER = "reminder"  # the person's own
    DIGEST = "digest"  # several late ones in one message
    NUDGE = "nudge"  # that something waits, said in a channel without what
    WRITING = "writing"  # that the time for writing is over
    WRITE_AGAIN = "write_again"  # the hour of the next day at which the person wants to write

    # What the bot says by itself, the more important first; `bot.manners` says when.
    CRISIS_FOLLOW_UP = "crisis_follow_up"  # the next day, if they agreed
    EVENING_BEFORE = "evening_before"  # an interview
    HOW_DID_IT_GO = "how_did_it_go"
    CHECK_IN = "check_in"
    SILENCE = "silence"  # a draft of a question to a company that has not answered
    DRAFT = "draft"  # any other draft of a message to a company
    LETTER = "letter"  # the person's own, after a no


class DeliveryState(StrEnum):
    """How far we are with something due."""

    PENDING = "pending"
    CLAIMED = "claimed"  # a process is saying it now, or died while it did
    MERGED = "merged"  # its digest says it
    SENT = "sent"
    FAILED = "failed"  # it cannot be said; the person is shown it when they come back
    PARKED = "parked"  # it cannot be understood; a person who runs the bot has to look
    CANCELLED = "cancelled"


RESTORED = "restored"
"""The error of what was due in a backup when it was restored: it may have been said since the backup was taken."""


@dataclass(frozen=True, slots=True)
class Schedule:
    """When something is due, as the person meant it.

    Args:
        due_at: the next moment (aware, UTC).
        wall: the wall time of the first occurrence, without a zone.
        zone: the IANA name of the zone in which `wall` and `rule` are meant.
        rule: an RFC 5545 rule over that wall time, or None for once.
    """

    due_at: datetime
    wall: datetime
    zone: str
    rule: str | None = None


@dataclass(frozen=True, slots=True)
class Delivery:
    """One thing due to be said, once or again and again.

    Args:
        id: our id.
        kind: what it is, a value of `DeliveryKind` or one that only a newer program knows.
        user_id: to whom.
        schedule: when. `schedule.due_at` is the present occurrence.
        state: how far we are.
        words: what the person typed, or None.
        phrase: the time as they typed it, or None.
        link: the address of the message that it is about, or None.
        channel_id: where to say it; None for a direct message.
        guild_id: the server of that channel.
        occurrence: the number of the present occurrence, from 0.
        claimed_at: when this occurrence was first taken (aware, UTC); None where it never was.
        attempts: how often this occurrence was taken.
        error: why it was not said, a short code, or None.
        message_id: the message that said the last occurrence.
        settled_at: when it was last said, shown or taken back (aware, UTC).
        version: counts the person's changes, so that none is overwritten by what was under way.
        about_id: our id of the application, interview or the like that it is about; None where it is about none.
        useful_until: the moment (aware, UTC) after which there is no point in saying it; None for what is usual.
        note: what its kind has to know of it, in the kind's own words: the language of a follow-up; or None.
    """

    id: int
    kind: str
    user_id: int
    schedule: Schedule
    state: DeliveryState
    words: str | None = None
    phrase: str | None = None
    link: str | None = None
    channel_id: int | None = None
    guild_id: int | None = None
    occurrence: int = 0
    claimed_at: datetime | None = None
    attempts: int = 0
    error: str | None = None
    message_id: int | None = None
    settled_at: datetime | None = None
    version: int = 0
    about_id: int | None = None
    useful_until: datetime | None = None
    note: str | None = None

    @property
    def open(self) -> bool:
        """Whether it is still to be said, or could not be."""
        return self.state not in (DeliveryState.SENT, DeliveryState.CANCELLED)


@dataclass(frozen=True, slots=True)
class Outlook:
    """How the clock is doing.

    Args:
        overdue: how many things are due and not yet taken.
        late: by how much the oldest of them is.
    """

    overdue: int
    late: timedelta
