"""Reads lengths of time: "in 90 min", "1h30m", "an hour and a half", "a fortnight", "3 days before"."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from bot.when.answers import NotATime
from bot.when.form import Amount, Form, Shift
from bot.when.vocabulary import UNITS, WEEKDAYS

if TYPE_CHECKING:
    from bot.when.cursor import Cursor

_SECONDS = {"seconds": 1, "minutes": 60, "hours": 3600}
_DAYS = {"days": 1, "weeks": 7, "fortnights": 14}
_MONTHS = {"months": 1, "quarters": 3, "years": 12, "decades": 120, "centuries": 1200}
_A_DAY = 24 * 3600
_A_YEAR = 2000  # "in 2027" is no length of time
_HALF = Fraction(1, 2)


def read_shift(cursor: Cursor, form: Form) -> bool:
    """Read a length of time from now, or from or before what the rest of the phrase says."""
    start = cursor.at
    said_in = cursor.take("in", "+")
    cursor.take("the")
    negative = cursor.take("-", "minus") and cursor.ahead().kind == "number"
    amount = read_amount(cursor) or _bare_unit(cursor)
    if amount is None:
        number = cursor.take_whole_number() if cursor.ahead(-1).text == "in" else None
        if number is not None and cursor.done and number < _A_YEAR:
            raise NotATime(
                f'In {cursor.ahead(-1).typed} what? Try "in {cursor.ahead(-1).typed} minutes" or "in 2 days".'
            )
        cursor.at = start
        return False
    if negative or cursor.sees("ago"):
        raise NotATime('That has passed, and I can only remind you of what is to come. Try "in 2 hours".')
    form.put("shift", _directed(cursor, amount, said_in=said_in))
    return True


def _directed(cursor: Cursor, amount: Amount, *, said_in: bool) -> Shift:
    if cursor.take("later", "hence"):
        return Shift(amount)
    if cursor.take("from", "after"):
        return Shift(amount) if cursor.take("now") else Shift(amount, anchored=True)
    if cursor.take("before"):
        return Shift(amount, sign=-1, anchored=True)
    if said_in:
        cursor.take("time")
    elif cursor.sees("today", "tomorrow", *WEEKDAYS, by=int(cursor.sees("on", "next"))):
        return Shift(amount, anchored=True)  # "a week on friday", "two weeks tomorrow"
    return Shift(amount)


def _bare_unit(cursor: Cursor) -> Amount | None:
    """Read "week" in "week from tomorrow" and "day" in "the day before 3 March"."""
    unit = cursor.ahead().text
    if unit not in UNITS or not (
        cursor.sees("from", "before", by=1)
        or (cursor.sees("after", by=1) and not cursor.sees("next", by=2))
        or (cursor.sees("on", by=1) and cursor.sees(*WEEKDAYS, by=2))
    ):
        return None
    cursor.at += 1
    return _measured(Fraction(1), unit)


def read_amount(cursor: Cursor) -> Amount | None:
    """Read one length of time, of one or several pieces."""
    total: Amount | None = None
    while True:
        start = cursor.at
        if total is not None:
            cursor.take("and")
        piece = _piece(cursor)
        if piece is None:
            cursor.at = start
            return total
        total = piece if total is None else total + piece


def _piece(cursor: Cursor) -> Amount | None:
    start = cursor.at
    value = _how_many(cursor)
    unit = _unit(cursor) if value is not None else None
    if value is None or unit is None:
        cursor.at = start
        return None
    if cursor.take_all("and a half"):
        value += _HALF
    amount = _measured(value, unit)
    follows = cursor.ahead()
    if unit == "hours" and follows.kind == "number" and len(follows.text) == 2 and _bare_minutes(cursor):
        amount += _measured(Fraction(cursor.ahead().text), "minutes")
        cursor.at += 1
    return amount


def _bare_minutes(cursor: Cursor) -> bool:
    """Return whether the number ahead is the minutes of "1h30", rather than another thing's beginning."""
    return cursor.ahead(1).kind in ("end", "word") and not cursor.sees(*UNITS, "am", "pm", by=1)


def _how_many(cursor: Cursor) -> Fraction | None:
    if cursor.take_all("three quarters of an") or cursor.take_all("three quarters of a"):
        return Fraction(3, 4)
    if cursor.take_all("a quarter of an") or cursor.take_all("quarter of an"):
        return Fraction(1, 4)
    if cursor.take_all("half an") or cursor.take_all("half a") or cursor.take_all("a half") or cursor.take("half"):
        return _HALF
    if cursor.take_all("a couple of") or cursor.take_all("a couple") or cursor.take_all("couple of"):
        return Fraction(2)
    if cursor.take("couple"):
        return Fraction(2)
    if cursor.take("a", "an"):
        return Fraction(1)
    token = cursor.ahead()
    decimal = token.kind == "number" or (token.kind == "clock" and ":" not in token.text)
    if decimal and "." in token.text:
        cursor.at += 1
        if not (cursor.take_all("of an") or cursor.take_all("of a")):
            cursor.take("an", "a")
        return Fraction(token.text)
    whole = cursor.take_whole_number()
    if whole is None:
        return None
    return Fraction(whole) + (_HALF if cursor.take_all("and a half") else 0)


def _unit(cursor: Cursor) -> str | None:
    if cursor.sees("business", "working", "work") and cursor.sees("days", by=1):
        cursor.at += 2
        return "workdays"
    if cursor.take("second"):
        return "seconds"
    if cursor.take("weekdays"):
        return "workdays"
    unit = cursor.ahead().text
    if unit not in UNITS:
        return None
    cursor.at += 1
    return unit


def _measured(value: Fraction, unit: str) -> Amount:
    """Return a number of units as months, days and seconds.

    Raises:
        NotATime: a part of a month or of a workday, which is no fixed number of days.
    """
    if unit in _SECONDS:
        return Amount(seconds=value * _SECONDS[unit])
    if unit in _DAYS:
        days, rest = divmod(value * _DAYS[unit], 1)
        return Amount(days=days, seconds=rest * _A_DAY)
    count = value if unit == "workdays" else value * _MONTHS[unit]
    if count.denominator != 1:
        raise NotATime(
            f'How long is a part of a {"month" if unit != "workdays" else "business day"}? Try "in 6 weeks".'
        )
    return Amount(workdays=int(count)) if unit == "workdays" else Amount(months=int(count))
