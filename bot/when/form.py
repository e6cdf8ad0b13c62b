"""What a phrase said, before anything is counted: a form whose fields the readers fill in, each once."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from fractions import Fraction
from typing import TYPE_CHECKING, Literal

from bot.when.answers import NotATime

if TYPE_CHECKING:
    from datetime import datetime


class Part(Enum):
    """A part of the day: its usual hour, and the hours that a number in it can mean."""

    MORNING = ("morning", 9)
    AFTERNOON = ("afternoon", 14)
    EVENING = ("evening", 18)
    NIGHT = ("night", 20)
    END = ("end of day", 17)

    def __init__(self, word: str, hour: int) -> None:
        self.word = word
        self.hour = hour


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day as it was said.

    Args:
        open_half: neither am nor pm was said, and the way it was written does not tell.
        midnight: it was called midnight, so "tonight at midnight" and "today at midnight" end the day.
    """

    hour: int
    minute: int = 0
    second: int = 0
    open_half: bool = False
    midnight: bool = False


@dataclass(frozen=True, slots=True)
class Amount:
    """A length of time. Months and days are counted on the calendar, seconds on a stopwatch."""

    months: int = 0
    days: int = 0
    workdays: int = 0
    seconds: Fraction = field(default_factory=Fraction)

    def __add__(self, other: Amount) -> Amount:
        return Amount(
            self.months + other.months,
            self.days + other.days,
            self.workdays + other.workdays,
            self.seconds + other.seconds,
        )


@dataclass(frozen=True, slots=True)
class Shift:
    """A length of time from now, or after or before what the rest of the form says.

    Args:
        sign: -1 for "before".
        anchored: it counts from the rest of the form rather than from now.
    """

    amount: Amount
    sign: Literal[1, -1] = 1
    anchored: bool = False


@dataclass(slots=True)
class Form:
    """Everything that a phrase can say. `None`, empty or false: it did not."""

    month_first: bool = False  # how this person reads 3/4
    # The day
    days_on: int | None = None  # today 0, tomorrow 1
    workdays_on: int | None = None  # next business day 1
    date: tuple[int | None, int, int] | None = None  # year, month, day in figures
    moment: datetime | None = None  # an instant: with offset, or Discord's
    weekdays: list[int] = field(default_factory=list[int])
    reach: Literal["this", "next", "week later", "after next"] | None = None  # which one of these weekdays
    after: Form | None = None  # "the monday after march 10": the day behind which the weekday is the next
    weekend: bool = False
    weeks_on: int | None = None  # this week 0, next week 1
    month: int | None = None
    months_on: int | None = None
    quarters_on: int | None = None
    year: int | None = None
    years_on: int | None = None
    monthdays: list[int] = field(default_factory=list[int])  # -1 is the last
    nths: list[tuple[int, tuple[int, ...]]] = field(default_factory=list[tuple[int, tuple[int, ...]]])
    nth_alone: bool = False  # "every second tuesday", without "of the month"
    edge: Literal["start", "middle", "end"] | None = None  # of the week, month, quarter or year that is named
    # The time of day
    clocks: list[Clock] = field(default_factory=list[Clock])
    part: Part | None = None
    same_time: bool = False
    zone: str | None = None
    # A length of time
    shift: Shift | None = None
    # A series
    repeats: bool = False
    every: tuple[str, int] | None = None  # RFC 5545's frequency and interval
    without: list[int] = field(default_factory=list[int])
    count: int | None = None
    lasting: Amount | None = None
    starting: Form | None = None
    until: Form | None = None

    def put(self, name: str, value: object) -> None:
        """Fill in a field that is still empty.

        Raises:
            NotATime: the phrase said it before.
        """
        now = getattr(self, name)
        if now is not None and now is not False:
            raise NotATime("That names two different times. Give me one at a time, please.")
        setattr(self, name, value)

    @property
    def has_time(self) -> bool:
        """Whether a time of day was said."""
        return bool(self.clocks) or self.part is not None or self.same_time

    def kinds_of_day(self) -> set[str]:
        """Return in which ways a day was named; more than one way is one too many."""
        ways = {
            "days on": self.days_on is not None,
            "workdays on": self.workdays_on is not None,
            "date": self.date is not None,
            "weekend": self.weekend,
            "week": self.weeks_on is not None and not self.weekend,
            "month": self.names_month
            or bool(self.monthdays or self.nths)
            or (bool(self.edge) and self.weeks_on is None),
        }
        return {name for name, used in ways.items() if used}

    @property
    def names_month(self) -> bool:
        """Whether a month, quarter or year was named, by name or by distance."""
        return any(
            value is not None for value in (self.month, self.months_on, self.quarters_on, self.year, self.years_on)
        )
