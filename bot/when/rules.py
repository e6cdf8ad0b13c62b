"""From a form to the days of an RFC 5545 rule.

A month that lacks the day keeps the promise on its last day: "every month on the 31st" comes twelve times a year.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bot.when.answers import NotATime
from bot.when.vocabulary import MONTHS
from bot.when.walltime import WORKDAYS, last_of

if TYPE_CHECKING:
    from datetime import date, time

    from bot.when.form import Form

_CODES = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_WEEKEND = (5, 6)
_ALL_WEEK = (*WORKDAYS, *_WEEKEND)
_ALWAYS_THERE = 28
_LONGEST = 31
_LEAP_YEAR = 2028


@dataclass(frozen=True, slots=True)
class Rule:
    """A recurrence rule while it is put together.

    Args:
        frequency: as RFC 5545 has it.
        interval: every how many of these.
        days: the parts that pick days, such as `BYDAY=MO,WE`.
        names_day: the phrase named the day; otherwise the interval counts from the day on which it was said.
        times: the times of day, once they are known.
    """

    frequency: str
    interval: int = 1
    days: str = ""
    names_day: bool = False
    times: tuple[time, ...] = ()

    def at(self, times: tuple[time, ...]) -> Rule:
        """Return the rule with its times of day.

        Raises:
            NotATime: "the last that exists of the 28th to the 30th" can only be said once a month.
        """
        if "BYSETPOS" in self.days and len(times) > 1:
            raise NotATime(
                "Not every month has that day, so it can have one time only. Make the other a reminder of its own."
            )
        return replace(self, times=times)

    def text(self, end: str = "", *, interval: int | None = None) -> str:
        """Return it as RFC 5545 writes it, with its end, if it has one."""
        every = self.interval if interval is None else interval
        parts = [f"FREQ={self.frequency}", f"INTERVAL={every}" if every > 1 else "", end, self.days]
        if self.times:
            parts.append(f"BYHOUR={','.join(str(at.hour) for at in self.times)}")
            parts.append(f"BYMINUTE={self.times[0].minute}")
            parts.append(f"BYSECOND={self.times[0].second}" if self.times[0].second else "")
        return ";".join(part for part in parts if part)


def rule_of(form: Form, day: date) -> Rule:
    """Return the rule that a phrase means, without its times of day.

    Args:
        form: what the phrase says.
        day: the one from which a rule counts that names no day of its own.

    Raises:
        NotATime: it says two different rhythms, or none.
    """
    frequency, interval = form.every or ("", 1)
    if form.edge:
        return _edges(form, frequency, interval)
    if form.month is not None or form.date is not None:
        return _of_the_year(form, frequency, interval)
    if form.monthdays or form.nths:
        _fits(frequency, "MONTHLY")
        _alone(form)
        return Rule("MONTHLY", interval, _month_days(form), names_day=True)
    if form.weekdays or form.weekend or form.without:
        return _of_the_week(form, frequency, interval)
    if not frequency and not form.has_time:
        raise NotATime('Every what? Try "every monday 9am", "every weekday at 9" or "every month on the 1st".')
    return _counted(frequency or "DAILY", interval, day)


def _fits(frequency: str, *needed: str) -> None:
    if frequency and frequency not in needed:
        raise NotATime('That says two different rhythms. Try "every 2 weeks on friday" or "every month on the 1st".')


def _alone(form: Form) -> None:
    if form.weekdays or form.weekend or form.without or (form.monthdays and form.nths):
        raise NotATime("That says two different kinds of day. Make the other one a reminder of its own.")


def _counted(frequency: str, interval: int, day: date) -> Rule:
    """Return a rule that names no day: it keeps the one on which it was said."""
    if frequency == "WEEKLY":
        return Rule(frequency, interval, f"BYDAY={_CODES[day.weekday()]}")
    if frequency == "MONTHLY":
        return Rule(frequency, interval, _monthday(day.day))
    if frequency == "YEARLY":
        return Rule(frequency, interval, _yearday(day.month, day.day))
    return Rule(frequency, interval)


def _edges(form: Form, frequency: str, interval: int) -> Rule:
    """Return the rule of "end of every month" and its like."""
    _alone(form)
    end = form.edge == "end"
    if not frequency:  # "every month end", "every eow"
        spans = {"WEEKLY": form.weeks_on, "MONTHLY": form.months_on, "YEARLY": form.years_on}
        frequency = next((name for name, on in spans.items() if on == 0), "")
    if frequency == "WEEKLY" and form.edge != "middle":
        return Rule(frequency, interval, f"BYDAY={'FR' if end else 'MO'}", names_day=True)
    if frequency == "MONTHLY" and interval == 1:
        return Rule(
            frequency, 1, f"BYMONTHDAY={ {'end': -1, 'middle': 15, 'start': 1}[form.edge or 'end'] }", names_day=True
        )
    if frequency == "YEARLY" and form.edge != "middle":
        return Rule(frequency, interval, _yearday(12, 31) if end else _yearday(1, 1), names_day=True)
    raise NotATime('Which day is that? Try "every month on the last day" or "every 3 months on the 1st".')


def _of_the_year(form: Form, frequency: str, interval: int) -> Rule:
    if _of_a_month(form, frequency, interval):
        days = "" if frequency == "DAILY" else f";{_of_the_week(form, '', 1).days}"
        return Rule("DAILY" if frequency == "DAILY" else "YEARLY", 1, f"BYMONTH={form.month}{days}", names_day=True)
    _fits(frequency, "YEARLY")
    _alone(form)
    if form.date is not None:
        year, month, number = form.date
        if year is not None or form.month or form.monthdays or form.nths:
            raise NotATime('That is one day, not a series. Try "every year on 3 march".')
        return Rule("YEARLY", interval, _yearday(month, number), names_day=True)
    month = form.month or 1
    if form.nths:
        days = _month_days(form)
        return Rule("YEARLY", interval, f"BYMONTH={month};{days}", names_day=True)
    if len(form.monthdays) > 1:
        raise NotATime("One day of the year at a time, please. Make the other one a reminder of its own.")
    return Rule("YEARLY", interval, _yearday(month, form.monthdays[0] if form.monthdays else 1), names_day=True)


def _of_a_month(form: Form, frequency: str, interval: int) -> bool:
    """Whether it is "every monday in march" or "every day in march": each of them, every year."""
    if form.month is None or form.year is not None or form.monthdays or form.nths or interval > 1:
        return False
    named = bool(form.weekdays or form.weekend)
    return named if not frequency else frequency == "DAILY" and not named and not form.without


def _of_the_week(form: Form, frequency: str, interval: int) -> Rule:
    _fits(frequency, "WEEKLY", *(("DAILY",) if interval == 1 else ()))
    chosen = {*form.weekdays, *(_WEEKEND if form.weekend else ())} or set(_ALL_WEEK)
    kept = sorted(chosen - set(form.without))
    if not kept:
        raise NotATime("That leaves no day of the week.")
    named = bool(form.weekdays or form.weekend or form.without)
    return Rule("WEEKLY", interval, "BYDAY=" + ",".join(_CODES[day] for day in kept), names_day=named)


def _month_days(form: Form) -> str:
    if form.nths:
        return _nth_days(form.nths)
    if len(form.monthdays) == 1:
        return _monthday(form.monthdays[0])
    if any(_ALWAYS_THERE < day < _LONGEST for day in form.monthdays):
        raise NotATime("Not every month has that day. Make it a reminder of its own.")
    days = sorted({-1 if day == _LONGEST else day for day in form.monthdays}, key=lambda day: day % 100)
    return "BYMONTHDAY=" + ",".join(str(day) for day in days)


def _nth_days(nths: list[tuple[int, tuple[int, ...]]]) -> str:
    days = nths[0][1]
    several = len(days) > 1
    if any(other != days for _, other in nths) or (several and len(nths) > 1):
        raise NotATime("That says two different kinds of day. Make the other one a reminder of its own.")
    codes = [_CODES[day] for day in days]
    if several:
        return f"BYDAY={','.join(codes)};BYSETPOS={nths[0][0]}"
    return "BYDAY=" + ",".join(f"{nth}{code}" for nth, _ in nths for code in codes)


def _monthday(day: int) -> str:
    if day in (-1, _LONGEST):
        return "BYMONTHDAY=-1"
    if day > _ALWAYS_THERE:
        return f"BYMONTHDAY={','.join(str(each) for each in range(_ALWAYS_THERE, day + 1))};BYSETPOS=-1"
    return f"BYMONTHDAY={day}"


def _yearday(month: int, day: int) -> str:
    if not 1 <= month <= len(MONTHS) or day > last_of(_LEAP_YEAR, month):
        name = MONTHS[month - 1].capitalize() if 1 <= month <= len(MONTHS) else "That month"
        raise NotATime(f"{name} has no day {day}.")
    leap = month == 2 and day > _ALWAYS_THERE
    return f"BYMONTH={month};BYMONTHDAY={-1 if leap else day}"
