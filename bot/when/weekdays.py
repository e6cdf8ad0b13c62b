"""Reads days of the week: "next friday", "friday week", "tuesdays and thursdays", "mon-fri", "the weekend"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.when.answers import NotATime
from bot.when.vocabulary import WEEKDAYS

if TYPE_CHECKING:
    from bot.when.cursor import Cursor
    from bot.when.form import Form


def read_weekdays(cursor: Cursor, form: Form) -> bool:
    """Read "friday", "this friday", "friday week", "tuesdays and thursdays", "mon-fri"."""
    start = cursor.at
    cursor.take("on")
    reach = "this" if cursor.take("this", "coming") else "next" if cursor.take("next") else None
    cursor.take("coming")
    first = _weekday(cursor, form)
    if first is None:
        cursor.at = start
        return False
    found = [first]
    last = _range_end(cursor, form)
    if last is not None:
        found = [day % 7 for day in range(first, last + 1 if last >= first else last + 8)]
        form.repeats = True
    else:
        _more_weekdays(cursor, form, found)
    if any(day in form.weekdays for day in found) or len(set(found)) < len(found):
        raise NotATime("That names the same day twice. Once is enough.")
    form.weekdays.extend(found)
    if cursor.ahead().typed == "week" and cursor.take("weeks"):
        reach = "week later"
    elif cursor.take_all("after next"):
        reach = "after next"
    if reach:
        form.put("reach", reach)
    return True


def _weekday(cursor: Cursor, form: Form) -> int | None:
    word = cursor.ahead().text
    if word in WEEKDAYS:
        cursor.at += 1
        return WEEKDAYS.index(word)
    if word.endswith("s") and word[:-1] in WEEKDAYS:
        cursor.at += 1
        form.repeats = True
        return WEEKDAYS.index(word[:-1])
    return None


def _range_end(cursor: Cursor, form: Form) -> int | None:
    start = cursor.at
    if cursor.ahead().typed in ("to", "-", "through", "thru"):
        cursor.at += 1
        last = _weekday(cursor, form)
        if last is not None:
            return last
    cursor.at = start
    return None


def _more_weekdays(cursor: Cursor, form: Form, found: list[int]) -> None:
    while True:
        start = cursor.at
        cursor.take("and", "&", "/", "+")
        cursor.take("on")
        another = _weekday(cursor, form)
        if another is None:
            cursor.at = start
            return
        found.append(another)


def read_weekend(cursor: Cursor, form: Form) -> bool:
    """Read "the weekend", "next weekend" and, as a series, "weekends"."""
    start = cursor.at
    on_next = cursor.take("next")
    cursor.take("this")
    if cursor.take("weekends"):
        form.repeats = True
    elif not cursor.take("weekend"):
        cursor.at = start
        return False
    form.put("weekend", value=True)
    if on_next:
        form.put("weeks_on", 1)
    return True
