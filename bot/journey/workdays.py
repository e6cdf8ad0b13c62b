"""Days on which people answer mail, by country."""

from __future__ import annotations

import warnings
from datetime import timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

import holidays

if TYPE_CHECKING:
    from datetime import date

_A_DAY = timedelta(days=1)
_WEEKEND = (5, 6)


@lru_cache(maxsize=4096)  # a whole log asks for the same few days, and a holiday is slow to look up
def workdays_after(day: date, count: int, country: str | None) -> date:
    """Return the day that is some business days later.

    Args:
        day: from which to count; it may be a day off itself.
        count: how many; 0 returns `day`, or the first business day after it where it is a day off.
        country: ISO 3166 code of two letters, whose weekend and holidays count; where it is None or one whose
            holidays nobody listed, Saturday and Sunday are the only days off.
    """
    calendar = _calendar(country)
    while not _works(day, calendar) and count == 0:
        day += _A_DAY
    for _ in range(count):
        day += _A_DAY
        while not _works(day, calendar):
            day += _A_DAY
    return day


def _works(day: date, calendar: holidays.HolidayBase | None) -> bool:
    if calendar is None:
        return day.weekday() not in _WEEKEND
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # some countries' holidays are listed for a few decades only
        return calendar.is_working_day(day)


@lru_cache(maxsize=64)
def _calendar(country: str | None) -> holidays.HolidayBase | None:
    if country is None:
        return None
    try:
        return holidays.country_holidays(country)
    except NotImplementedError:
        return None
