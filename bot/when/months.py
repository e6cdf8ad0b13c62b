"""Reads days of a month: "3 March", "March 3rd, 2027", "the 5th", "first monday of june", "last day of the month"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.when.answers import NotATime
from bot.when.ordinals import read_ordinal
from bot.when.vocabulary import MONTHS, WEEKDAYS
from bot.when.walltime import WORKDAYS

if TYPE_CHECKING:
    from bot.when.cursor import Cursor
    from bot.when.form import Form


_SUFFIXES = ("st", "nd", "rd", "th")
_MOST_WEEKDAYS, _MOST_WORKDAYS = 5, 23  # in a month
_YEAR = r"(19|20|21)\d\d"


def read_nth(cursor: Cursor, form: Form) -> bool:
    """Read "last day of the month", "first monday of", "2nd and 4th tuesday in", and the month that goes with it."""
    start = cursor.at
    numbers = _ordinals(cursor)
    if not (_edge_of_month(cursor, form, numbers) or _nth_weekday(cursor, form, numbers)):
        cursor.at = start
        return False
    if not _of_the_month(cursor, form) and not cursor.sees("of", "in"):
        form.nth_alone = True
    return True


def _ordinals(cursor: Cursor) -> list[int]:
    """Read "first", "2nd and 4th", "first and last"."""
    found: list[int] = []
    while True:
        start = cursor.at
        if found and not cursor.take("and", "&"):
            return found
        cursor.take("the")
        number = read_ordinal(cursor)
        if number is None:
            cursor.at = start
            return found
        found.append(number)


def _edge_of_month(cursor: Cursor, form: Form, numbers: list[int]) -> bool:
    """Read "day" behind "first" and "last"; "the last of march" goes without."""
    if numbers not in ([1], [-1]):
        return False
    if not cursor.take("days") and (numbers == [1] or not cursor.sees("of")):
        return False
    form.monthdays.append(numbers[0])
    return True


def _nth_weekday(cursor: Cursor, form: Form, numbers: list[int]) -> bool:
    if not numbers:
        return False
    if cursor.ahead().text in WEEKDAYS:
        days: tuple[int, ...] = (WEEKDAYS.index(cursor.ahead().text),)
        cursor.at += 1
    elif cursor.take("workdays", "weekdays") or cursor.take_all("business days") or cursor.take_all("working days"):
        days = WORKDAYS
    else:
        return False
    most = _MOST_WEEKDAYS if len(days) == 1 else _MOST_WORKDAYS
    if not all(number == -1 or 1 <= number <= most for number in numbers):
        raise NotATime("No month has that many of them.")
    form.nths.extend((number, days) for number in numbers)
    return True


def _of_the_month(cursor: Cursor, form: Form) -> bool:
    start = cursor.at
    cursor.take("of", "in")
    cursor.take("the", "this")
    if cursor.ahead().typed == "month":
        cursor.at += 1
        if form.months_on is None:
            form.months_on = 0
        return True
    cursor.at = start
    return False


def read_month_and_day(cursor: Cursor, form: Form) -> bool:
    """Read "3 March", "March the 3rd", "3rd of March", "March 3, 2027", "March"."""
    start = cursor.at
    cursor.take("next", "this")
    day = _day_number(cursor)
    if day is not None:
        cursor.take("of", "-", "/")
    if cursor.ahead().text not in MONTHS:
        cursor.at = start
        return False
    form.put("month", MONTHS.index(cursor.ahead().text) + 1)
    cursor.at += 1
    if day is None:
        day = _day_behind_month(cursor)
    if day is not None:
        _keep_monthday(form, day)
    if cursor.sees("-", "/") and re.fullmatch(_YEAR, cursor.ahead(1).text):
        cursor.at += 1
    year = cursor.ahead()
    if year.kind == "number" and re.fullmatch(_YEAR, year.text) and not cursor.sees("hours", by=1):
        cursor.at += 1
        form.put("year", int(year.text))
    return True


def _day_behind_month(cursor: Cursor) -> int | None:
    start = cursor.at
    cursor.take("the", "-", "/")
    day = _day_number(cursor)
    # "march 9am" and "march 5 days" say something else with that number.
    if day is None or cursor.sees("am", "pm", "a", "p", "oclock", "hours", "minutes", "days", "weeks"):
        cursor.at = start
        return None
    return day


def _day_number(cursor: Cursor) -> int | None:
    """Read "3", "3rd" or "third", up to 99: that there is no such day is told later."""
    start = cursor.at
    if cursor.ahead().kind == "number":
        number = cursor.take_whole_number()
        if number is not None and number < 100 and len(cursor.ahead(-1).text) < 3:
            cursor.take(*_SUFFIXES)
            return number
        cursor.at = start
        return None
    ordinal = read_ordinal(cursor)
    if ordinal is not None and ordinal > 0:
        return ordinal
    cursor.at = start
    return None


def read_monthdays(cursor: Cursor, form: Form) -> bool:
    """Read "the 5th", "the 1st and 15th"; without "of March", which is read before."""
    day = read_ordinal(cursor)
    if day is None:
        return False
    if day == -1:
        cursor.at -= 1
        return False
    _keep_monthday(form, day)
    start = cursor.at
    more = _second_day(cursor)
    if more is None:
        cursor.at = start
    else:
        _keep_monthday(form, more)
    _of_the_month(cursor, form)
    return True


def _second_day(cursor: Cursor) -> int | None:
    """Read "and the 15th" behind "the 1st"."""
    if not cursor.take("and", "&"):
        return None
    cursor.take("the")
    day = read_ordinal(cursor)
    return day if day != -1 else None


def _keep_monthday(form: Form, day: int) -> None:
    if not 1 <= day <= 31:
        raise NotATime(f"No month has a day {day}.")
    form.monthdays.append(day)
