"""From a form to the days that it can mean, the soonest first. Whoever asks takes the first that is still to come."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from bot.when.answers import NotATime
from bot.when.vocabulary import MONTHS
from bot.when.walltime import MONTHS_A_YEAR, add_months, add_workdays, last_of, monday_of, nth_in_month

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.when.form import Form

YEARS = 5
_WEEKS = 53
_A_DAY = timedelta(days=1)
_A_WEEK = timedelta(days=7)
_FRIDAY, _SATURDAY, _SUNDAY = 4, 5, 6
_LONGEST_FEBRUARY = 29


def days_of(form: Form, today: date) -> Iterator[date]:
    """Return the days that a form can mean, in order, from today on or, where it names one day alone, that day.

    Raises:
        NotATime: it names days in two ways that do not fit together, or one that no calendar has.
    """
    ways = form.kinds_of_day()
    if len(ways) > 1:
        raise NotATime("That names two different days. Give me one at a time, please.")
    if len(form.weekdays) > 1 or len(form.monthdays) + len(form.nths) > 1:
        raise NotATime('Is that one day or a series? For a series, say "every monday and wednesday".')
    if form.after is not None:
        if ways or form.reach or form.after.has_time or form.after.zone:
            raise NotATime("That names two different times. Give me one at a time, please.")
        return _after(form.weekdays[0], days_of(form.after, today))
    if form.days_on is not None:
        return iter((today + form.days_on * _A_DAY,))
    if form.workdays_on is not None:
        return iter((add_workdays(today, form.workdays_on),))
    if form.date is not None:
        return _figures(form.date, today)
    if form.weekend:
        return _weekends(form, today)
    if form.weeks_on is not None:
        return _weeks(form, form.weeks_on, today)
    if "month" in ways:
        return _in_months(form, today)
    if form.weekdays:
        return _weekdays(form, form.weekdays[0], today)
    return iter((today, today + _A_DAY))


def _after(weekday: int, days: Iterator[date]) -> Iterator[date]:
    """Return the first such weekday behind each of these days; the day itself is not behind it."""
    return (day + ((weekday - day.weekday() - 1) % 7 + 1) * _A_DAY for day in days)


def _figures(figures: tuple[int | None, int, int], today: date) -> Iterator[date]:
    year, month, day = figures
    longest = last_of(year or 2000, month) if 1 <= month <= MONTHS_A_YEAR and (year is None or 0 < year < 10000) else 0
    if not 1 <= day <= longest:
        raise NotATime(f"There is no day {day} in a month {month}." if not longest else _no_such(day, month, year))
    years = [year] if year is not None else range(today.year, today.year + YEARS + 2)
    return (date(each, month, day) for each in years if day <= last_of(each, month))


def _no_such(day: int, month: int, year: int | None) -> str:
    return f"{MONTHS[month - 1].capitalize()} {year or ''}".strip() + f" has no day {day}."


def _weekends(form: Form, today: date) -> Iterator[date]:
    monday = monday_of(today) + _A_WEEK * (form.weeks_on or 0)
    for week in range(2):
        saturday = monday + _SATURDAY * _A_DAY + week * _A_WEEK
        days = (day for day in (saturday, saturday + _A_DAY) if day >= today)
        yield from (day for day in days if day.weekday() in (form.weekdays or (_SATURDAY, _SUNDAY)))


def _weeks(form: Form, weeks_on: int, today: date) -> Iterator[date]:
    monday = monday_of(today) + weeks_on * _A_WEEK
    into = form.weekdays[0] if form.weekdays else _FRIDAY if form.edge == "end" else 0
    if form.edge == "middle":
        into = 2
    if not form.edge and not form.weekdays and weeks_on == 0:
        raise NotATime('Which day this week? Try "friday" or "end of the week".')
    yield monday + into * _A_DAY
    if form.edge and weeks_on == 0:
        yield monday + into * _A_DAY + _A_WEEK


def _weekdays(form: Form, weekday: int, today: date) -> Iterator[date]:
    if form.reach in ("next", "after next"):
        weeks = 1 if form.reach == "next" else 2
        return iter((monday_of(today) + weeks * _A_WEEK + weekday * _A_DAY,))
    first = today + (weekday - today.weekday()) % 7 * _A_DAY
    # Who says "monday" on a Monday means the next one; who says "monday 5pm" may well mean today.
    if first == today and (form.reach == "week later" or not form.has_time):
        first += _A_WEEK
    if form.reach == "week later":
        first += _A_WEEK
    return (first + week * _A_WEEK for week in range(_WEEKS))


def _in_months(form: Form, today: date) -> Iterator[date]:
    if _nothing_but_this_span(form):
        raise NotATime('Which day of it? Try "the 15th" or "end of the month".')
    any_day, month = False, today.month
    for year, month in _months(form, today):
        day = _day_in(form, year, month)
        if day is not None:
            any_day = True
            yield day
    if not any_day and form.monthdays:
        raise NotATime(_no_such(form.monthdays[0], month, form.year))


def _nothing_but_this_span(form: Form) -> bool:
    named = (form.months_on, form.quarters_on, form.years_on)
    return (
        not (form.monthdays or form.nths or form.edge or form.month)
        and form.year is None
        and any(on == 0 for on in named)
        and not any(on for on in named)
    )


def _months(form: Form, today: date) -> Iterator[tuple[int, int]]:
    """Return the months that are named, as year and month: one, or several where which one is left open."""
    last_month = form.edge == "end"
    rolling = range(today.year, today.year + YEARS + 2)
    years = [form.year] if form.year is not None else [today.year + form.years_on] if form.years_on else rolling
    if form.month is not None:
        return ((year, form.month) for year in years)
    if form.year is not None or form.years_on is not None:
        month = MONTHS_A_YEAR if last_month else 6 if form.edge == "middle" else 1
        return ((year, month) for year in years)
    first = today.replace(day=1)
    if form.quarters_on is not None:
        first = first.replace(month=(first.month - 1) // 3 * 3 + (3 if last_month else 1))
        return ((month.year, month.month) for month in _following(first, form.quarters_on, 3))
    return ((month.year, month.month) for month in _following(first, form.months_on or 0, 1))


def _following(first: date, on: int, months: int) -> Iterator[date]:
    """Return the month that is named by distance; "the month" can also be the one after."""
    count = 1 if on else YEARS * MONTHS_A_YEAR // months
    return (add_months(first, (on + step) * months) for step in range(count))


def _day_in(form: Form, year: int, month: int) -> date | None:
    """Return the day of a month that is named, or None where the month has none such."""
    if form.nths:
        return nth_in_month(year, month, *form.nths[0])
    last = last_of(year, month)
    day = form.monthdays[0] if form.monthdays else {"end": -1, "middle": 15}.get(form.edge or "", 1)
    if day == -1:
        day = last
    return date(year, month, day) if day <= last else None
