"""Dates as sheets write them. Pure."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import cache
from typing import TYPE_CHECKING, cast

from babel.dates import get_month_names

from bot.exchange.words import plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_LANGUAGES = ("en", "de", "es", "fr", "it", "nl", "pt")
_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:$|[T ,].*)")
_NUMBERS = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?:$|[T ,].*)")
_SERIAL = re.compile(r"(\d{5})(?:\.\d+)?")
_NAMED = re.compile(
    r"(?:(?P<year_first>\d{4}) )?(?:(?P<day>\d{1,2})(?:st|nd|rd|th)? (?:de |of )?(?P<month>[^\W\d]+)"
    r"|(?P<month_first>[^\W\d]+) (?P<day_after>\d{1,2})(?:st|nd|rd|th)?)(?: (?:de |of )?(?P<year>\d{4}|\d{2}))?"
    r"(?: \d{1,2} \d{2}.*)?"
)
_WEEKDAY = re.compile(r"(?:mon|tue|wed|thu|fri|sat|sun)[a-z]* (.*)")
_SHEETS_BEGIN = date(1899, 12, 30)
"""Day 0 of the day numbers of spreadsheets."""


def day_first(texts: Iterable[str], today: date, *, usual: bool) -> bool:
    """Return whether 3/2/2026 in a column of dates is the third of February.

    Args:
        texts: the column.
        today: the day in the person's own calendar; an application lies in the past.
        usual: what to believe where the column fits both.
    """
    one = other = 0
    for text in texts:
        with_day, with_month = (read_date(text, today, day_first=first) for first in (True, False))
        if with_day != with_month:
            one += with_day is not None and with_day <= today
            other += with_month is not None and with_month <= today
    return usual if one == other else one > other


def read_date(text: str, today: date, *, day_first: bool) -> date | None:
    """Return the day that a cell names, without its time, or None.

    Args:
        text: the cell.
        today: the day in the person's own calendar; a date without a year is the last such day until then.
        day_first: whether 3/2/2026 is the third of February.
    """
    if found := _ISO.fullmatch(text):
        return _date(*map(int, found.groups()))
    if found := _NUMBERS.fullmatch(text):
        one, mark, other, year = found.groups()
        if mark == ".":  # only ever written with the day first
            day_first = True
        day, month = (one, other) if day_first else (other, one)
        return _date(_year(year), int(month), int(day))
    if found := _SERIAL.fullmatch(text):
        return _SHEETS_BEGIN + timedelta(days=int(found[1]))
    return _named(plain(text), today)


def _named(text: str, today: date) -> date | None:
    if weekday := _WEEKDAY.fullmatch(text):
        text = weekday[1]
    found = _NAMED.fullmatch(text)
    if not found:
        return None
    month = _months().get(found["month"] or found["month_first"])
    if month is None:
        return None
    day = int(found["day"] or found["day_after"])
    if year := found["year_first"] or found["year"]:
        return _date(_year(year), month, day)
    for back in range(9):  # as far as the last 29 February
        made = _date(today.year - back, month, day)
        if made is not None and made <= today:
            return made
    return None


def _year(digits: str) -> int:
    return int(digits) if len(digits) == 4 else 2000 + int(digits)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


@cache
def _months() -> dict[str, int]:
    """Return the numbers of the months by their plain names, long and short."""
    months: dict[str, int] = {"sept": 9}
    for language in _LANGUAGES:
        for width in ("wide", "abbreviated"):
            names = cast("Mapping[int, str]", get_month_names(width, locale=language))
            months |= {plain(name): number for number, name in names.items()}
    return months
