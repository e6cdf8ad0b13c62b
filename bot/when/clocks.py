"""Reads times of day: "9", "9.30pm", "0900", "21h", "quarter to 5", "noon", "in the morning", "eod"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.when.answers import NotATime
from bot.when.form import Clock, Form, Part
from bot.when.vocabulary import NUMBERS

if TYPE_CHECKING:
    from bot.when.cursor import Cursor
    from bot.when.tokens import Token

NOON = 12
HOURS = 24
MINUTES = 60
_PARTS = {
    "morning": Part.MORNING,
    "afternoon": Part.AFTERNOON,
    "evening": Part.EVENING,
    "night": Part.NIGHT,
}
_DAY_ENDS = ("end of the days", "end of days", "close of business", "close of play", "end of business", "end of play")
_DAY_ENDS_SHORT = ("eod", "cob", "eob", "cop")
_HALVES = ("am", "pm", "a", "p")


def read_time(cursor: Cursor, form: Form) -> bool:
    """Read a time of day, or several with "and" between them."""
    if cursor.take_all("the same time") or cursor.take_all("same time") or cursor.take_all("this time"):
        form.put("same_time", value=True)
        return True
    clock = _clock(cursor)
    if clock is None:
        return False
    form.clocks.append(clock)
    start = cursor.at
    if cursor.take("and", "&") and read_time(cursor, form):
        return True
    cursor.at = start
    return True


def read_part(cursor: Cursor, form: Form) -> bool:
    """Read a part of the day: "in the morning", "first thing", "end of day"."""
    start = cursor.at
    cursor.take("in", "at")
    cursor.take("the")
    if any(cursor.take_all(words) for words in _DAY_ENDS) or cursor.take(*_DAY_ENDS_SHORT):
        form.put("part", Part.END)
        return True
    if cursor.take_all("first thing"):
        cursor.take("in")
        cursor.take("the")
        if not cursor.sees("morning"):
            form.put("part", Part.MORNING)
            return True
    word = cursor.ahead().text
    plural = word.endswith("s") and word[:-1] in _PARTS
    if part := _PARTS.get(word[:-1] if plural else word):
        cursor.at += 1
        if form.part is not part:  # "first thing tomorrow morning" says it twice, and people do
            form.put("part", part)
        form.repeats = form.repeats or plural
        return True
    cursor.at = start
    return False


def _clock(cursor: Cursor) -> Clock | None:
    start = cursor.at
    said_at = cursor.take("at", "@")
    for read in (_around_the_hour, _named, _written):
        clock = read(cursor)
        if clock is not None:
            return clock
    clock = _hour(cursor, said_at=said_at)
    if clock is None:
        cursor.at = start
    return clock


def _named(cursor: Cursor) -> Clock | None:
    start = cursor.at
    if cursor.sees("12"):
        cursor.at += 1
    if cursor.take("noon"):
        return Clock(NOON)
    if cursor.take("midnight"):
        return Clock(0, midnight=True)
    cursor.at = start
    return None


def _around_the_hour(cursor: Cursor) -> Clock | None:
    """Read "half past nine", "quarter to 5", "20 past 4", "5 minutes to noon"."""
    start = cursor.at
    cursor.take("a")
    if cursor.take("half"):
        minutes: int | None = 30
        after = cursor.take("past") or cursor.ahead().text in NUMBERS
        before = False
    else:
        minutes = 15 if cursor.take("quarter") else cursor.take_whole_number()
        cursor.take("minutes")
        after = cursor.take("past") or cursor.take("after")
        before = not after and (cursor.take("to") or (cursor.ahead().typed in ("til", "till") and cursor.take("until")))
    if minutes is None or not (after or before) or not 0 < minutes < MINUTES:
        cursor.at = start
        return None
    hour = _named(cursor) or _hour(cursor, said_at=True)
    if hour is None or hour.minute:
        cursor.at = start
        return None
    if after:
        return Clock(hour.hour, minutes, open_half=hour.open_half)
    return Clock((hour.hour - 1) % HOURS, MINUTES - minutes, open_half=hour.open_half and hour.hour > 1)


def _written(cursor: Cursor) -> Clock | None:
    """Read hours and minutes in figures: "9:30", "9.30pm", "15:30:20"."""
    token = cursor.ahead()
    if token.kind != "clock":
        return None
    cursor.at += 1
    hour, minute, *second = (int(part) for part in token.text.replace(".", ":").split(":"))
    told = token.text[0] != "0" and hour <= NOON
    return _checked(cursor, hour, minute, second[0] if second else 0, open_half=told)


def _hour(cursor: Cursor, *, said_at: bool) -> Clock | None:
    """Read an hour: "9", "9am", "nine thirty", "0900", "930pm", "9 o'clock", "21h", "21h30"."""
    start = cursor.at
    token = cursor.ahead()
    number = cursor.take_whole_number()
    if number is None:
        return None
    digits = token.text if token.kind == "number" else str(number)
    if cursor.sees("hours") and not (len(digits) == 4 and cursor.ahead().typed in ("hours", "hrs", "h")):
        return _french(cursor, number, start)
    if len(digits) == 3 and digits[0] != "0":  # "930pm"
        return _checked(cursor, number // 100, number % 100, open_half=True)
    if len(digits) == 4:
        cursor.take("hours")
        return _checked(cursor, number // 100, number % 100)
    if len(digits) > 2:
        cursor.at = start
        return None
    before = cursor.ahead(-2)
    if not said_at and before.text in _WEEKDAY_WORDS and number > NOON and not cursor.sees("oclock"):
        raise NotATime(f'Is {number} an hour or a day of the month? Try "{number}:00" or "the {number}th".')
    if not said_at and _counts_something(cursor, before):
        cursor.at = start
        return None
    minute = 0
    if token.kind == "word" and number <= NOON and cursor.ahead().text in NUMBERS:
        spoken = cursor.at
        minute = cursor.take_whole_number() or 0
        if not 10 <= minute < MINUTES:
            cursor.at, minute = spoken, 0
    cursor.take("oclock")
    return _checked(cursor, number, minute, open_half=digits[0] != "0" and number <= NOON)


def _counts_something(cursor: Cursor, before: Token) -> bool:
    """Return whether a bare number is the number of things, as in "3 mondays" and "every 3 mondays", and no hour."""
    counts = before.text == "every" and not cursor.sees("am", "pm", "a", "p", "oclock")
    ahead = cursor.ahead().text
    return counts or (ahead.endswith("s") and ahead[:-1] in _WEEKDAY_WORDS)


def _french(cursor: Cursor, number: int, start: int) -> Clock | None:
    """Read "21h" and "21h30"; "2h" alone is a length of time, which the caller asked for first."""
    token = cursor.ahead()
    if token.typed != "h" or not token.glued:
        cursor.at = start
        return None
    cursor.at += 1
    minute = 0
    if cursor.ahead().kind == "number" and cursor.ahead().glued:
        minute = cursor.take_whole_number() or 0
    return _checked(cursor, number, minute)


def _checked(cursor: Cursor, hour: int, minute: int, second: int = 0, *, open_half: bool = False) -> Clock:
    """Return a clock time with its am or pm, if one follows and fits."""
    shown = f"{hour}:{minute:02}"
    half = ""
    if cursor.sees("am", "pm") or (cursor.sees("a", "p") and cursor.ahead().glued):
        half = cursor.ahead().text[0]
        cursor.at += 1
    if hour >= HOURS or minute >= MINUTES or second >= MINUTES or (half and not 1 <= hour <= NOON):
        raise NotATime(f'There is no {shown}{f" {half}m" if half else ""} on the clock. Try "9am", "17:30" or "noon".')
    if half:
        hour = hour % NOON + (NOON if half == "p" else 0)
    return Clock(hour, minute, second, open_half=open_half and not half)


_WEEKDAY_WORDS = frozenset({"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"})
