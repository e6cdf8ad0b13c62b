"""Reads days in figures: "03.03.2026", "3/4", ISO with and without an offset, Discord's "<t:1772524800:F>"."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta, timezone
from typing import TYPE_CHECKING

from bot.when.answers import NotATime
from bot.when.form import Clock, Form

if TYPE_CHECKING:
    from bot.when.cursor import Cursor


_OFFSET = re.compile(r"(\d\d):?(\d\d)")
_TIMESTAMP = re.compile(r"<t:(-?\d{1,12})(?::[tdfrs])?>")


def read_stamp(cursor: Cursor, form: Form) -> bool:
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


def read_figures(cursor: Cursor, form: Form) -> bool:
    """Read a date in figures. Which number is the day, where both could be, is decided by whoever counts."""
    token = cursor.ahead()
    if token.kind == "number" and re.fullmatch(r"20[2-4]\d[01]\d[0-3]\d", token.text):
        cursor.at += 1
        form.put("date", (int(token.text[:4]), int(token.text[4:6]), int(token.text[6:])))
        return True
    if token.kind == "iso":
        cursor.at += 1
        day, _, clock = _spread(token.text).partition("t")
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


def _spread(iso: str) -> str:
    """Return ISO's basic form ("20260303t150000") in its extended one."""
    if "-" in iso:
        return iso
    clock = ":".join(re.findall(r"\d\d", iso[9:]))
    return f"{iso[:4]}-{iso[4:6]}-{iso[6:8]}t{clock}"


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
    if not form.clocks and cursor.ahead().kind == "clock" and ":" in cursor.ahead().text:
        hour, minute, *second = (int(part) for part in cursor.ahead().text.split(":"))
        clock = Clock(hour, minute, second[0] if second else 0)
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
