"""Says back what was understood, in plain words: for places where Discord's timestamps do not show."""

from __future__ import annotations

from datetime import timedelta
from itertools import islice
from typing import TYPE_CHECKING

from bot.when.answers import Every, Once
from bot.when.series import occurrences_after
from bot.when.vocabulary import MONTHS, WEEKDAYS
from bot.when.walltime import WORKDAYS

if TYPE_CHECKING:
    from datetime import datetime

_CODES = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_UNITS = {
    "MINUTELY": "minute",
    "HOURLY": "hour",
    "DAILY": "day",
    "WEEKLY": "week",
    "MONTHLY": "month",
    "YEARLY": "year",
}
_SIZES = ((365 * 24 * 60, "year"), (24 * 60, "day"), (60, "hour"), (1, "minute"))
_NTH = {1: "first", 2: "second", 3: "third", 4: "fourth", 5: "fifth", -1: "last"}


def describe(meant: Once | Every, now: datetime) -> str:
    """Return what was understood, such as "Friday 6 March 2026, 09:00, in 3 days" or "every Friday, first ...".

    Args:
        meant: what `understand` returned.
        now: aware.
    """
    if isinstance(meant, Once):
        return f"{_absolute(meant.at)}, {away(meant.at - now)}"
    first = next(islice(occurrences_after(meant, now), 1), None)
    words = series_in_words(meant)
    return f"{words}, first {_absolute(first)}, {away(first - now)}" if first else words


def away(ahead: timedelta) -> str:
    """Return how far away something is, in the largest unit that is not coarse: "in 3 days", "90 minutes ago"."""
    minutes = round(ahead.total_seconds() / 60)
    for size, unit in _SIZES:
        if abs(minutes) >= 2 * size or abs(minutes) == size:
            length = _counted(round(abs(minutes) / size), unit)
            return f"in {length}" if minutes > 0 else f"{length} ago"
    return "in less than a minute" if ahead >= timedelta() else "less than a minute ago"


def series_in_words(every: Every) -> str:
    """Return a series as somebody would say it, such as "every 2 weeks on Friday at 15:00, until 1 June 2026"."""
    parts = dict(part.split("=", 1) for part in every.rule.split(";"))
    interval = int(parts.get("INTERVAL", "1"))
    unit = _UNITS[parts["FREQ"]]
    words = f"every {unit}" if interval == 1 else f"every {interval} {unit}s"
    days = _days(parts)
    in_a_month = "BYMONTH" in parts and not days.startswith("the ")
    if in_a_month or (parts["FREQ"] == "WEEKLY" and interval == 1):
        words = f"every {days}"
    elif days:
        words += f" on {days}"
    if "BYHOUR" in parts:
        minute = int(parts["BYMINUTE"])
        words += " at " + _joined([f"{int(hour):02}:{minute:02}" for hour in parts["BYHOUR"].split(",")])
    return words + _end(parts)


def _days(parts: dict[str, str]) -> str:
    month = MONTHS[int(parts["BYMONTH"]) - 1].capitalize() if "BYMONTH" in parts else ""
    if "BYMONTHDAY" in parts:
        numbers = [int(day) for day in parts["BYMONTHDAY"].split(",")]
        if "BYSETPOS" in parts:
            numbers = numbers[-1:]
        days = _joined(["last day" if day == -1 else _ordinal(day) for day in numbers])
        return f"the {days} of {month}" if month else f"the {days}"
    if "BYDAY" not in parts:
        return f"day in {month}" if month else ""
    codes = parts["BYDAY"].split(",")
    days = _nth_days(codes) if codes[0] not in _CODES else _weekdays(codes, parts.get("BYSETPOS"))
    if not month:
        return days
    return f"{days} of {month}" if days.startswith("the ") else f"{days} in {month}"


def _nth_days(codes: list[str]) -> str:
    """Return "the second and fourth Tuesday": one weekday, which is all that a phrase can say."""
    return f"the {_joined([_NTH[int(code[:-2])] for code in codes])} {_weekday(codes[0][-2:])}"


def _weekdays(codes: list[str], position: str | None) -> str:
    if tuple(_CODES.index(code) for code in codes) == WORKDAYS:
        if position:
            return f"the {_NTH.get(int(position)) or _ordinal(int(position))} business day"
        return "weekday"
    return _joined([_weekday(code) for code in codes])


def _weekday(code: str) -> str:
    return WEEKDAYS[_CODES.index(code)].capitalize()


def _end(parts: dict[str, str]) -> str:
    if "COUNT" in parts:
        return f", {_counted(int(parts['COUNT']), 'time')}"
    if "UNTIL" not in parts:
        return ""
    year, month, day = parts["UNTIL"][:4], int(parts["UNTIL"][4:6]), int(parts["UNTIL"][6:8])
    words = f", until {day} {MONTHS[month - 1].capitalize()} {year}"
    hour, minute = parts["UNTIL"][9:11], parts["UNTIL"][11:13]
    return words if "BYHOUR" in parts or hour == "23" else f"{words} {hour}:{minute}"


def _absolute(moment: datetime) -> str:
    return f"{moment:%A} {moment.day} {moment:%B %Y}, {moment:%H:%M}"


def _ordinal(number: int) -> str:
    ending = "th" if 10 < number % 100 < 14 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def _counted(number: int, unit: str) -> str:
    return f"{number} {unit}" + ("" if number == 1 else "s")


def _joined(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
