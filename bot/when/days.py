"""Reads days: "tomorrow", "this evening", "next week", "end of the month"; the other ways have files of their own."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.when.figures import read_figures, read_stamp
from bot.when.form import Form, Part
from bot.when.months import read_month_and_day, read_monthdays, read_nth
from bot.when.vocabulary import WEEKDAYS
from bot.when.weekdays import read_weekdays, read_weekend

if TYPE_CHECKING:
    from bot.when.cursor import Cursor


_DAYS_ON = {"today": 0, "tomorrow": 1}
_PARTS_OF_TODAY = {
    "morning": Part.MORNING,
    "afternoon": Part.AFTERNOON,
    "evening": Part.EVENING,
    "night": Part.NIGHT,
}
_SPANS = {"months": "months_on", "quarter": "quarters_on", "years": "years_on", "weeks": "weeks_on"}
_EDGES = {"end": "end", "start": "start", "starting": "start", "middle": "middle", "mid": "middle"}
_EDGES_SHORT = {"eow": "weeks_on", "eom": "months_on", "eoy": "years_on"}


def read_day(cursor: Cursor, form: Form) -> bool:
    """Read one way to name a day, or a part of one."""
    return any(
        read(cursor, form)
        for read in (
            read_stamp,
            read_figures,
            _near,
            _edge,
            read_nth,
            _spans,
            read_month_and_day,
            read_weekdays,
            read_weekend,
            read_monthdays,
        )
    )


def _near(cursor: Cursor, form: Form) -> bool:
    """Read "today", "tomorrow", "tonight", "this evening", "next business day"."""
    word = cursor.ahead().text
    if word in _DAYS_ON:
        cursor.at += 1
        weeks = cursor.ahead().typed == "week" and cursor.take("weeks")
        form.put("days_on", _DAYS_ON[word] + (7 if weeks else 0))
        return True
    if word == "tonight":
        cursor.at += 1
        form.put("days_on", 0)
        form.put("part", Part.NIGHT)
        return True
    if word == "this" and (part := _PARTS_OF_TODAY.get(cursor.ahead(1).text)):
        cursor.at += 2
        form.put("days_on", 0)
        form.put("part", part)
        return True
    if any(
        cursor.take_all(words)
        for words in ("next workdays", "next weekdays", "next business days", "next working days")
    ):
        form.put("workdays_on", 1)
        return True
    if cursor.take_all("next days"):
        form.put("days_on", 1)
        return True
    return False


def _edge(cursor: Cursor, form: Form) -> bool:
    """Read "end of", "start of" and "middle of", and with them "the month"; "end of friday" is a time of that day."""
    word = cursor.ahead().text
    if word in _EDGES_SHORT:
        cursor.at += 1
        form.put("edge", "end")
        form.put(_EDGES_SHORT[word], 0)
        return True
    if word in ("months", "weeks", "years") and cursor.sees("end", by=1):
        cursor.at += 2
        form.put("edge", "end")
        form.put(_SPANS[word], 0)
        return True
    if word not in _EDGES or (word in ("starting",) and not cursor.sees("of", by=1)):
        return False
    cursor.at += 1
    cursor.take("-")
    cursor.take("of")
    cursor.take("the")
    if word == "end" and (cursor.sees(*_DAYS_ON) or cursor.sees(*WEEKDAYS)):
        form.put("part", Part.END)
        return True
    form.put("edge", _EDGES[word])
    if cursor.ahead().text in _SPANS:
        form.put(_SPANS[cursor.ahead().text], 0)
        cursor.at += 1
    return True


def _spans(cursor: Cursor, form: Form) -> bool:
    """Read "next week", "this month", "the year after next"."""
    word = cursor.ahead(1).text
    if cursor.sees("next", "this") and word in _SPANS:
        if word == "weeks" and cursor.ahead(1).typed not in ("week", "wk"):
            return False
        form.put(_SPANS[word], 1 if cursor.sees("next") else 0)
        cursor.at += 2
        return True
    word = cursor.ahead().text
    if word in _SPANS and cursor.sees("after", by=1) and cursor.sees("next", by=2):
        cursor.at += 3
        form.put(_SPANS[word], 2)
        return True
    if cursor.sees("in") and re.fullmatch(r"20\d\d", cursor.ahead(1).text) and not cursor.sees("hours", by=2):
        form.put("year", int(cursor.ahead(1).text))
        cursor.at += 2
        return True
    return False
