"""Wall time and instants: the only file that knows about clocks that are put forward and back."""

from __future__ import annotations

from calendar import monthrange
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

MONTHS_A_YEAR = 12
WORKDAYS = (0, 1, 2, 3, 4)


def instant(wall: datetime, zone: ZoneInfo, *, again: bool = False) -> datetime:
    """Return the moment at which the clocks of a zone show a wall time.

    A wall time that is skipped when clocks go forward moves on by the gap; of one that comes twice, the first is meant.

    Args:
        wall: without a zone.
        zone: whose clocks.
        again: of a wall time that comes twice, the second is meant; any other is as it is.

    Raises:
        OverflowError: it is outside of what a datetime can hold.
    """
    first = wall.replace(tzinfo=zone, fold=0).astimezone(UTC)
    second = wall.replace(tzinfo=zone, fold=1).astimezone(UTC)
    return (max(first, second) if again else first).astimezone(zone)


def elapse(moment: datetime, by: timedelta) -> datetime:
    """Return the moment that is some hours later by a stopwatch, whatever the clocks on the wall do meanwhile."""
    return (moment.astimezone(UTC) + by).astimezone(moment.tzinfo)


def add_months(day: date, months: int) -> date:
    """Return the same day some months on, or the last of that month where it is shorter."""
    year, month = divmod(day.year * MONTHS_A_YEAR + day.month - 1 + months, MONTHS_A_YEAR)
    return date(year, month + 1, min(day.day, last_of(year, month + 1)))


def add_workdays(day: date, count: int) -> date:
    """Return the day that is some workdays (Monday to Friday) on, or back where `count` is negative."""
    step = timedelta(days=1 if count > 0 else -1)
    for _ in range(abs(count)):
        day += step
        while day.weekday() not in WORKDAYS:
            day += step
    return day


def last_of(year: int, month: int) -> int:
    """Return the number of the last day of a month."""
    return monthrange(year, month)[1]


def monday_of(day: date) -> date:
    """Return the Monday of a day's week."""
    return day - timedelta(days=day.weekday())


def nth_in_month(year: int, month: int, nth: int, weekdays: tuple[int, ...]) -> date | None:
    """Return the nth day of a month that is one of these weekdays, counted from the end where `nth` is negative."""
    days = [date(year, month, number) for number in range(1, last_of(year, month) + 1)]
    fitting = [day for day in days if day.weekday() in weekdays]
    index = nth - 1 if nth > 0 else nth
    return fitting[index] if -len(fitting) <= index < len(fitting) else None
