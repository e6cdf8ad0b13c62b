"""Reads a whole phrase into a form, and refuses what it does not understand rather than passing over it."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

from bot.when.amounts import read_amount, read_shift
from bot.when.answers import NotATime
from bot.when.clocks import read_part, read_time
from bot.when.cursor import Cursor
from bot.when.days import read_day
from bot.when.form import Form
from bot.when.repeats import read_repeat
from bot.when.vocabulary import (
    AT_HOME,
    AT_ONCE,
    COURTESIES,
    HOLIDAYS,
    LINKS,
    MONTHS,
    ORDINALS,
    PAST,
    UNITS,
    VAGUE,
    WEEKDAYS,
    ZONES,
)  # fmt: skip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.when.tokens import Token

EXAMPLES = 'Try "tomorrow 9am", "friday 3pm" or "in 2 hours".'
_CLAUSES = ("until", "starting", "from", "for")
_KNOWN = [*WEEKDAYS, *MONTHS, *UNITS, *ORDINALS, "today", "tomorrow", "tonight", "morning", "afternoon", "evening",
          "midnight", "noon", "every", "weekend", "next", "daily", "weekly", "monthly", "yearly"]  # fmt: skip


def scan(tokens: Sequence[Token], *, month_first: bool) -> Form:
    """Return what a phrase says.

    Raises:
        NotATime: a word of it is none of time's, or it stops short.
    """
    cursor, form = Cursor(tokens), Form(month_first=month_first)
    nothing_yet = True
    while not cursor.done:
        if _clause(cursor, form) or _fact(cursor, form):
            nothing_yet = False
        elif not cursor.take(*COURTESIES) and not _link(cursor):
            raise _not_understood(cursor)
    if nothing_yet:
        raise NotATime(f"I don't see a time in that. {EXAMPLES}")
    return form


def _fact(cursor: Cursor, form: Form) -> bool:
    if cursor.sees("last") and cursor.ahead(1).typed == "week":
        return False
    return (
        read_repeat(cursor, form)
        or _clock_before_amount(cursor, form)
        or read_shift(cursor, form)
        or read_part(cursor, form)
        or _weekday_after(cursor, form)
        or read_day(cursor, form)
        or read_time(cursor, form)
        or _zone(cursor, form)
    )


def _weekday_after(cursor: Cursor, form: Form) -> bool:
    """Read "monday after march 10"; a time of day that stands behind the date is the Monday's."""
    start = cursor.at
    cursor.take("on")
    cursor.take("first")
    weekday = cursor.ahead().text
    if weekday not in WEEKDAYS or not cursor.sees("after", by=1) or cursor.sees("next", by=2):
        cursor.at = start
        return False
    try:
        day = scan(cursor.tokens[cursor.at + 2 :], month_first=form.month_first)
    except NotATime:  # "monday after work": what that lacks is said by whoever looks at "after"
        day = Form()
    if not (day.date or day.monthdays or day.days_on is not None) or day.weekdays or day.shift or day.repeats:
        cursor.at = start
        return False
    if day.has_time and not form.has_time:
        form.clocks, form.part, day.clocks, day.part = day.clocks, day.part, [], None
    if day.zone and not form.zone:
        form.zone, day.zone = day.zone, None
    form.weekdays.append(WEEKDAYS.index(weekday))
    form.put("after", day)
    cursor.at = len(cursor.tokens)
    return True


def _clock_before_amount(cursor: Cursor, form: Form) -> bool:
    """Read "21h" and, beside a day or "at", "9h30" as times of day; "2h" and "in 21h" are lengths of time."""
    said_at = cursor.sees("at", "@")
    number, unit = cursor.ahead(said_at), cursor.ahead(said_at + 1)
    if (
        number.kind == "number"
        and unit.typed == "h"
        and unit.glued
        and not cursor.ahead(said_at + 3).typed.startswith("m")
    ):
        by_itself = number.text.isdigit() and 13 <= int(number.text) <= 23
        in_front = cursor.ahead(-1).text in ("in", "+", "every")
        behind = cursor.sees("from", "before", "after", "later", by=said_at + 2)
        if not in_front and not behind and (said_at or by_itself or bool(form.kinds_of_day() or form.weekdays)):
            return read_time(cursor, form)
        return False
    at_sea = number.kind == "number" and len(number.text) == 4 and unit.text == "hours"
    if at_sea and not cursor.sees("in", "+", "every", by=-1):
        return read_time(cursor, form)
    return _to_or_past(cursor) and read_time(cursor, form)


def _to_or_past(cursor: Cursor) -> bool:
    """Return whether "5 minutes to noon" or "20 past 4" begins here."""
    return any(cursor.sees("to", "past", by=by) for by in (1, 2, 3)) and not cursor.sees("every", "in")


def _link(cursor: Cursor) -> bool:
    """Take a word such as "at" or "the", which needs something behind it."""
    if cursor.ahead().text == cursor.ahead(1).text or not cursor.take(*LINKS, "@", "~"):
        return False
    if cursor.done:
        raise NotATime(f'That stops after "{shown(cursor.ahead(-1).typed)}". {EXAMPLES}')
    return True


def _zone(cursor: Cursor, form: Form) -> bool:
    """Read whose clock a time is by: "ET", "pacific time", "Asia/Kolkata", "UTC+2"."""
    token = cursor.ahead()
    if not (form.has_time or form.kinds_of_day() or form.weekdays):
        return False
    offset = _offset(cursor)
    if offset:
        form.put("zone", offset)
        return True
    if token.kind == "zone":
        form.put("zone", token.typed)
    elif token.text in ZONES or token.text in AT_HOME:
        form.put("zone", token.text)
    else:
        return False
    cursor.at += 1
    cursor.take("time")
    return True


def _offset(cursor: Cursor) -> str | None:
    """Read "UTC+2", and "+0200" behind a time, as the zone that tzdata keeps for it, whose sign is the other way round.

    Raises:
        NotATime: it is not a number of whole hours, for which there is none.
    """
    named = 1 if cursor.sees("utc", "gmt") else 0
    sign, number = cursor.ahead(named).text, cursor.ahead(named + 1)
    digits = number.text.replace(":", "")
    if sign not in ("+", "-") or not digits.isdigit() or not (named or (sign == "+" and len(digits) == len("0200"))):
        return None
    cursor.at += named + 2
    hours, minutes = (int(digits), 0) if len(digits) <= len("02") else (int(digits[:-2]), int(digits[-2:]))
    if minutes or hours > 12:
        raise NotATime(f"I know no clock by UTC{sign}{number.typed}. Name a city's, such as Asia/Kolkata.")
    return f"Etc/GMT{'-' if sign == '+' else '+'}{hours}" if hours else "UTC"


def _clause(cursor: Cursor, form: Form) -> bool:
    """Read "until june 1", "starting monday" and "for 3 weeks", which stand beside a series."""
    start = cursor.at
    series = form.repeats or any(token.text == "every" for token in cursor.tokens[cursor.at :])
    if not series or not cursor.take(*_CLAUSES):
        return False
    word = cursor.ahead(-1).text
    if word == "for":
        cursor.take("the")
        cursor.take("next")
        lasting = read_amount(cursor)
        if lasting is None:
            cursor.at = start
            return False
        form.put("lasting", lasting)
        return True
    end = cursor.at
    while end < len(cursor.tokens) and cursor.tokens[end].text not in (
        *_CLAUSES,
        "every",
        "daily",
        "weekly",
        "monthly",
    ):
        end += 1
    inner = scan(cursor.tokens[cursor.at : end], month_first=form.month_first) if end > cursor.at else None
    if inner is None or inner.repeats:
        raise NotATime(
            f'I don\'t see a day behind "{shown(cursor.ahead(-1).typed)}". Try "until june 1" or "starting monday".'
        )
    cursor.at = end
    form.put("until" if word == "until" else "starting", inner)
    return True


def shown(text: str) -> str:
    """Return a piece of what the person typed, fit to stand in one line of an answer."""
    return "".join(letter for letter in text if letter.isprintable())[:40]


def _not_understood(cursor: Cursor) -> NotATime:
    """Return the line about a word that is none of time's: as helpful as the word allows."""
    token = cursor.ahead()
    word = shown(token.typed)
    if token.text in HOLIDAYS:
        return NotATime(f'I don\'t know "{word}" by name. Give me the date, such as "24 december 9am".')
    if token.text in AT_ONCE and (cursor.at == 0 or cursor.ahead(-1).text in COURTESIES):
        return NotATime('Now is now: there is nothing to wait for. Try "in 20 minutes".')
    if token.text in PAST or (token.text == "last" and not cursor.done):
        return NotATime('That has passed, and I can only remind you of what is to come. Try "tomorrow 9am".')
    if token.text in VAGUE or (token.text == "a" and cursor.ahead(1).text in VAGUE):
        vague = word if token.text in VAGUE else shown(cursor.ahead(1).typed)
        return NotATime(
            f'"{vague}" could be any time, and I would rather not guess. Try "in 2 hours" or "tomorrow 9am".'
        )
    if token.text in ("before", "after"):
        return NotATime(f'How long {word} it? Try "an hour {word} friday 5pm".')
    close = get_close_matches(token.text, _KNOWN, n=1, cutoff=0.75)
    if close and close[0] != token.text:
        return NotATime(f'I don\'t understand "{word}" as a time. Did you mean "{close[0]}"?')
    return NotATime(f'I don\'t understand "{word}" here as a time. {EXAMPLES}')
