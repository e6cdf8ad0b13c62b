"""Reads days: "tomorrow", "next friday", "the 5th", "3 March", "03.03.2026", "last day of the month", "next week"."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta, timezone
from typing import TYPE_CHECKING

from bot.when.answers import NotATime
from bot.when.form import Clock, Form, Part
from bot.when.vocabulary import MONTHS, ORDINALS, WEEKDAYS
from bot.when.walltime import WORKDAYS

if TYPE_CHECKING:
    from bot.when.cursor import Cursor

_SUFFIXES = ("st", "nd", "rd", "th")
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
_OFFSET = re.compile(r"(\d\d):?(\d\d)")
_TIMESTAMP = re.compile(r"<t:(-?\d{1,12})(?::[tdfrs])?>")


def read_day(cursor: Cursor, form: Form) -> bool:
    """Read one way to name a day, or a part of one."""
    return any(
        read(cursor, form)
        for read in (_stamp, _figures, _near, _edge, _nth, _spans, _month_and_day, _weekdays, _weekend, _monthdays)
    )


def _stamp(cursor: Cursor, form: Form) -> bool:
    """Read Discord's "<t:1772524800:F>"."""
    token = cursor.take_kind("stamp")
    if token is None:
        return False
    found = _TIMESTAMP.fullmatch(token.text)
    if found is None:
        raise NotATime('That is no timestamp of Discord\'s. One looks like "<t:1772524800:F>".')
    try:
        form.put("moment", datetime.fromtimestamp(int(found[1]), UTC))
    except (OverflowError, OSError, ValueError):
        raise NotATime("That timestamp is too far away for me. I can keep a promise for up to five years.") from None
    return True


def _figures(cursor: Cursor, form: Form) -> bool:
    """Read a date in figures. Which number is the day, where both could be, is decided by whoever counts."""
    token = cursor.ahead()
    if token.kind == "number" and re.fullmatch(r"20[2-4]\d[01]\d[0-3]\d", token.text):
        cursor.at += 1
        form.put("date", (int(token.text[:4]), int(token.text[4:6]), int(token.text[6:])))
        return True
    if token.kind == "iso":
        cursor.at += 1
        day, _, clock = token.text.partition("t")
        year, month, number = (int(part) for part in day.split("-"))
        form.put("date", (year, month, number))
        if clock:
            _iso_clock(clock, form)
        _iso_offset(cursor, form)
        return True
    beyond_hours = token.kind == "clock" and "." in token.text and int(token.text.split(".")[0]) > 23
    if token.kind != "date" and not beyond_hours:
        return False
    cursor.at += 1
    numbers = [int(part) for part in re.split(r"[./-]", token.text) if part]
    if len(re.split(r"[./-]", token.text)[0]) == 4:
        form.put("date", tuple(numbers))
        return True
    first, second = numbers[0], numbers[1]
    year = _full_year(numbers[2]) if len(numbers) > 2 else None
    day_first = "." in token.text or first > 12 or (second <= 12 and not form.month_first)
    form.put("date", (year, second, first) if day_first else (year, first, second))
    return True


def _full_year(year: int) -> int:
    return year + 2000 if year < 100 else year


def _iso_clock(text: str, form: Form) -> None:
    hour, minute, *second = text.replace(",", ".").split(":")
    if int(hour) > 23 or int(minute) > 59 or (second and float(second[0]) >= 60):
        raise NotATime(f'There is no {hour}:{minute} on the clock. Try "2026-03-03T15:00".')
    form.clocks.append(Clock(int(hour), int(minute), int(float(second[0])) if second else 0))


def _iso_offset(cursor: Cursor, form: Form) -> None:
    """Read "Z" or "+01:00" behind an ISO date and time, which then is an instant."""
    start = cursor.at
    if not form.clocks and cursor.ahead().kind == "clock":
        hour, minute, *_ = cursor.ahead().text.split(":") if ":" in cursor.ahead().text else ("99", "0")
        clock = Clock(int(hour), int(minute))
        cursor.at += 1
    else:
        clock = form.clocks[-1] if form.clocks else None
    offset = _offset(cursor)
    if clock is None or offset is None or form.date is None or form.date[0] is None or clock.hour > 23:
        cursor.at = start
        return
    try:
        day = date(form.date[0], form.date[1], form.date[2])
        form.moment = datetime(
            day.year, day.month, day.day, clock.hour, clock.minute, clock.second, tzinfo=timezone(offset)
        )
    except ValueError:
        raise NotATime("There is no such day on the calendar.") from None
    form.date = None
    form.clocks.clear()


def _offset(cursor: Cursor) -> timedelta | None:
    if cursor.take("z"):
        return timedelta()
    sign = cursor.ahead().text
    found = _OFFSET.fullmatch(cursor.ahead(1).text)
    if sign not in ("+", "-") or found is None:
        return None
    cursor.at += 2
    hours, minutes = int(found[1]), int(found[2])
    if hours > 14 or minutes > 59:
        raise NotATime(f"No place on earth is {sign}{found[0]} from UTC.")
    return timedelta(hours=hours, minutes=minutes) * (1 if sign == "+" else -1)


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


def _nth(cursor: Cursor, form: Form) -> bool:
    """Read "last day of the month", "first monday of", "2nd tuesday in", and the month that goes with it."""
    start = cursor.at
    nth = read_ordinal(cursor)
    if nth is None:
        return False
    if nth == -1 and cursor.sees("days"):
        cursor.at += 1
        form.monthdays.append(-1)
    elif nth == 1 and cursor.sees("days"):
        cursor.at += 1
        form.monthdays.append(1)
    elif cursor.ahead().text in WEEKDAYS:
        form.nths.append((nth, (WEEKDAYS.index(cursor.ahead().text),)))
        cursor.at += 1
    elif cursor.take("workdays", "weekdays") or cursor.take_all("business days") or cursor.take_all("working days"):
        form.nths.append((nth, WORKDAYS))
    else:
        cursor.at = start
        return False
    if not _of_the_month(cursor, form) and not cursor.sees("of", "in"):
        form.nth_alone = True
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


def _month_and_day(cursor: Cursor, form: Form) -> bool:
    """Read "3 March", "March the 3rd", "3rd of March", "March 3, 2027", "March"."""
    start = cursor.at
    cursor.take("next")
    day = _day_number(cursor)
    if day is not None:
        cursor.take("of")
    if cursor.ahead().text not in MONTHS:
        cursor.at = start
        return False
    form.put("month", MONTHS.index(cursor.ahead().text) + 1)
    cursor.at += 1
    if day is None:
        day = _day_behind_month(cursor)
    if day is not None:
        _keep_monthday(form, day)
    year = cursor.ahead()
    if year.kind == "number" and re.fullmatch(r"(19|20|21)\d\d", year.text) and not cursor.sees("hours", by=1):
        cursor.at += 1
        form.put("year", int(year.text))
    return True


def _day_behind_month(cursor: Cursor) -> int | None:
    start = cursor.at
    cursor.take("the")
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


def read_ordinal(cursor: Cursor) -> int | None:
    """Read "first", "2nd", "twenty-first" or "last" (-1)."""
    start = cursor.at
    token = cursor.ahead()
    if token.text in ORDINALS:
        cursor.at += 1
        return ORDINALS[token.text]
    if token.text in ("twenty", "thirty"):
        ahead = 2 if cursor.sees("-", by=1) else 1
        ones = ORDINALS.get(cursor.ahead(ahead).text, 0)
        if 0 < ones < 10:
            cursor.at += ahead + 1
            return (20 if token.text == "twenty" else 30) + ones
    if token.kind == "number" and (number := cursor.take_whole_number()) is not None and cursor.take(*_SUFFIXES):
        return number
    cursor.at = start
    return None


def _monthdays(cursor: Cursor, form: Form) -> bool:
    """Read "the 5th", "the 1st and 15th"; without "of March", which is read before."""
    day = read_ordinal(cursor)
    if day is None:
        return False
    if day == -1:
        cursor.at -= 1
        return False
    _keep_monthday(form, day)
    start = cursor.at
    if (
        cursor.take("and", "&")
        and cursor.take("the") | True
        and (more := read_ordinal(cursor)) is not None
        and more > 0
    ):
        _keep_monthday(form, more)
    else:
        cursor.at = start
    _of_the_month(cursor, form)
    return True


def _keep_monthday(form: Form, day: int) -> None:
    if not 1 <= day <= 31:
        raise NotATime(f"No month has a day {day}.")
    form.monthdays.append(day)


def _weekdays(cursor: Cursor, form: Form) -> bool:
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


def _weekend(cursor: Cursor, form: Form) -> bool:
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
