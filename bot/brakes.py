"""How much is said to a post, so that nobody is talked over. Pure: what was said lately and `now` are passed in.

The brake is on the person; the channel changes only the length. Nothing is ever queued: what is not said now is a
reaction, and a tap on that brings the words in private. Crisis and mentions never come here.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import IntEnum
from typing import TYPE_CHECKING, Final

from bot.model import Kind, Stage

if TYPE_CHECKING:
    from bot.model import Reading, Recently

PERSON_PAUSE: Final = timedelta(minutes=60)
PERSON_A_DAY: Final = 4
DAY: Final = timedelta(days=1)
CHANNEL_WINDOW: Final = timedelta(seconds=60)
CHANNEL_FULL: Final = 8  # replies in the window; the next ones are one line
CHANNEL_WORDS: Final = 20  # replies in the window; the next posts get a reaction
LATE: Final = timedelta(seconds=60)

_STAGES: Final = tuple(Stage)
_LETTER_WEIGHT: Final = _STAGES.index(Stage.SCREEN) + 1


class Pace(IntEnum):
    """How much is said, from nothing but a mark to a whole reply."""

    REACTION = 0
    ONE_LINE = 1
    FULL = 2


def pace(reading: Reading, recently: Recently, *, channel_id: int, now: datetime) -> Pace:
    """Decide how much is said to a post in a channel.

    Args:
        reading: what the post says.
        recently: what was said to this person and in this channel.
        channel_id: where the post stands.
        now: the moment (aware).

    Returns:
        A reaction where this person has just been answered here, or often enough today; one line or a reaction where
        the channel is in a rush; else a whole reply.
    """
    today = [one for one in recently.to_person if now - one.at < DAY]
    if len(today) >= PERSON_A_DAY:
        return Pace.REACTION
    here = [one for one in today if one.channel_id == channel_id and now - one.at < PERSON_PAUSE]
    if here and weight(reading) <= max(weight(one.reading) for one in here):
        return Pace.REACTION
    rush = sum(now - at < CHANNEL_WINDOW for at in recently.in_channel)
    if rush >= CHANNEL_WORDS:
        return Pace.REACTION
    return Pace.ONE_LINE if rush >= CHANNEL_FULL else Pace.FULL


def weight(reading: Reading | None) -> int:
    """Return how heavy a post is: by its stage; a letter weighs as a first call does; an offer taken back the most.

    Args:
        reading: what the post says; None where that is no longer known.
    """
    if reading is None:
        return 0
    if reading.kind is Kind.RESCINDED:
        return len(_STAGES) + 1
    stage = 0 if reading.stage is None else _STAGES.index(reading.stage) + 1
    return max(stage, _LETTER_WEIGHT) if reading.kind is Kind.LETTER else stage


def leaves_it_to_people(*, posted_at: datetime, now: datetime, someone_answered: bool) -> bool:
    """Tell whether we step back for a human: only where we would be late anyway.

    Args:
        posted_at: when the post was written (aware).
        now: the moment (aware).
        someone_answered: whether another person has answered it.
    """
    return someone_answered and now - posted_at > LATE
