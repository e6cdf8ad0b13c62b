"""How a series of check-ins goes on: three questions, further and further apart, and then it is over. Pure.

Answered, the questions come after one day, three and seven. One that stays unanswered doubles the wait for the next;
two in a row end the series. What was answered is kept nowhere: only how many went unanswered.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from bot.manners import in_days
from bot.model import DeliveryKind

if TYPE_CHECKING:
    from datetime import datetime

    from bot.model import Person, Schedule

GAPS: Final = (1, 2, 4)
"""Days before each question, from the one before it: the day after, the third day, the seventh."""

MOST_MISSED: Final = 2
PAUSE_DAYS: Final = 30


@dataclass(frozen=True, slots=True)
class Series:
    """How far one person's series is.

    Args:
        asked: how many questions were said.
        missed: how many of the last ones are unanswered, the one that was just said among them.
        paused: whether the next one ends a pause that the person asked for.
    """

    asked: int = 0
    missed: int = 0
    paused: bool = False

    @property
    def over(self) -> bool:
        """Whether nothing is asked any more."""
        return self.asked >= len(GAPS) or self.missed >= MOST_MISSED

    @property
    def is_last_try(self) -> bool:
        """Whether it ends if the next question stays unanswered, and could go on if it does not."""
        return self.missed == MOST_MISSED - 1 and self.asked + 1 < len(GAPS)

    def said(self) -> Series:
        """Return it after one more question, which nobody has answered yet."""
        return Series(self.asked + 1, self.missed + 1)

    def answered(self) -> Series:
        """Return it after any sign of life."""
        return replace(self, missed=0)

    def pause(self) -> Series:
        """Return it as it goes on after a pause."""
        return replace(self.answered(), paused=True)

    def next_at(self, now: datetime, person: Person, *, said_at: datetime | None = None) -> Schedule:
        """Return when the next question is due.

        Args:
            now: aware.
            person: whose hours count.
            said_at: when the last one was said (aware), where that is not now.
        """
        days = GAPS[self.asked] * (2 if self.missed else 1)
        if said_at is not None:
            days = max(1, days - (now - said_at).days)
        return in_days(DeliveryKind.CHECK_IN, days, now, person)

    def note(self) -> str:
        """Return it as a delivery keeps it."""
        return f"{self.asked},{self.missed},{int(self.paused)}"

    @classmethod
    def of(cls, note: str | None) -> Series:
        """Return what a delivery keeps.

        Raises:
            ValueError: it is no note of a series.
        """
        asked, missed, paused = map(int, (note or "").split(","))
        return cls(asked, missed, bool(paused))


def after_a_pause(now: datetime, person: Person) -> Schedule:
    """Return when a series goes on that is paused now (aware)."""
    return in_days(DeliveryKind.CHECK_IN, PAUSE_DAYS, now, person)
