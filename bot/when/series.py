"""From a form to a rule, and from a rule to its next moments.

The calendar part is dateutil's `rrule`, which knows RFC 5545; it is given naive wall time, and each wall time becomes a
moment by the zone's clocks, so that 09:00 stays 09:00 across a change. Hours and minutes are counted by the stopwatch.
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from dateutil.rrule import rrulestr

from bot.when.answers import Every, NotATime
from bot.when.dates import YEARS, days_of
from bot.when.hours import time_of
from bot.when.once import TOO_FAR, moment_of, zone_of
from bot.when.rules import Rule, rule_of
from bot.when.walltime import MONTHS_A_YEAR, add_months, add_workdays, elapse, instant

if TYPE_CHECKING:
    from collections.abc import Iterator
    from zoneinfo import ZoneInfo

    from bot.when.form import Amount, Form

_STOPWATCH = {"HOURLY": timedelta(hours=1), "MINUTELY": timedelta(minutes=1)}
_WALL = "%Y%m%dT%H%M%S"
_A_SECOND = timedelta(seconds=1)


def series_of(form: Form, now: datetime, zone: ZoneInfo, usual: time) -> Every:
    """Return the series that a phrase means.

    Raises:
        NotATime: it does not say how often, contradicts itself, or never happens.
    """
    if _names_one_day(form):
        raise NotATime(
            'That is a series and a single time in one. Try "every monday 9am" or "every day starting friday".'
        )
    there = zone_of(form, zone)
    local = now.astimezone(there)
    try:
        every = _every(form, local, there, usual)
        limit = add_months(local.date(), YEARS * MONTHS_A_YEAR)
        first = next(occurrences_after(every, now), None)
    except (OverflowError, ValueError):
        raise NotATime(TOO_FAR) from None
    if first is None:
        raise NotATime("That series would be over before it begins.")
    if first.date() > limit:
        raise NotATime(TOO_FAR)
    return every


def occurrences_after(every: Every, after: datetime) -> Iterator[datetime]:
    """Return the moments of a series that come after a moment, in order: what was missed is not among them.

    Args:
        every: the rule, its first wall time, and its zone.
        after: aware.
    """
    parts = dict(part.split("=", 1) for part in every.rule.split(";"))
    if parts["FREQ"] in _STOPWATCH:
        yield from _by_stopwatch(parts, every, after)
        return
    # A wall time moves by hours at most when clocks change; a day's margin loses none.
    since = after.astimezone(every.zone).replace(tzinfo=None) - timedelta(days=1)
    last = after
    for wall in rrulestr(every.rule, dtstart=every.start).xafter(since, inc=True):
        moment = instant(wall, every.zone)
        if moment > last:
            yield moment
            last = moment


def _by_stopwatch(parts: dict[str, str], every: Every, after: datetime) -> Iterator[datetime]:
    step = _STOPWATCH[parts["FREQ"]] * int(parts.get("INTERVAL", "1"))
    start = instant(every.start, every.zone)
    until = instant(datetime.strptime(parts["UNTIL"], _WALL), every.zone) if "UNTIL" in parts else None  # noqa: DTZ007 -- wall time
    number = max(0, (after - start) // step + 1)
    while "COUNT" not in parts or number < int(parts["COUNT"]):
        moment = elapse(start, number * step)
        if until is not None and moment > until:
            return
        yield moment
        number += 1


def _names_one_day(form: Form) -> bool:
    if form.shift or form.moment or form.reach or form.same_time or form.days_on is not None or form.after:
        return True
    return bool(form.workdays_on or form.weeks_on or form.months_on or form.years_on or form.year)


def _every(form: Form, now: datetime, zone: ZoneInfo, usual: time) -> Every:
    """Build the rule without its end, find its first wall time, then say when it ends."""
    _lend_time(form)
    after, day = now, now.date()
    if form.starting is not None:
        day = _day_of(form.starting, now, zone, usual)
        after = max(now, instant(datetime.combine(day, time()), zone) - _A_SECOND)
    rule = rule_of(form, day)
    if rule.frequency in _STOPWATCH:
        start = _stopwatch_start(form, rule, after, zone, usual)
    else:
        rule = rule.at(_times(form, usual, daily=rule.frequency == "DAILY"))
        start = _first_wall(rule, day, after, zone)
    return Every(rule.text(_end(form, start, now, zone, usual)), start, zone)


def _lend_time(form: Form) -> None:
    """Give a time that stands behind "until june 1" or "starting monday" to the series, where it has none itself."""
    if form.every is not None and form.every[0] in _STOPWATCH:
        return
    for clause in (form.starting, form.until):
        day_too = clause is not None and (clause.kinds_of_day() or clause.weekdays)
        if clause is not None and day_too and clause.has_time and not form.has_time:
            form.clocks, form.part = clause.clocks, clause.part
            clause.clocks, clause.part = [], None


def _stopwatch_start(form: Form, rule: Rule, after: datetime, zone: ZoneInfo, usual: time) -> datetime:
    if form.starting is None and form.has_time:
        raise NotATime('An interval in hours has no time of day. Try "every 3 hours" or "every day at 9".')
    if form.starting is None:
        return elapse(after, _STOPWATCH[rule.frequency] * rule.interval).replace(tzinfo=None, microsecond=0)
    clock = form.starting if form.starting.has_time else form
    return datetime.combine((after + _A_SECOND).astimezone(zone).date(), _times(clock, usual)[0])


def _first_wall(rule: Rule, day: date, after: datetime, zone: ZoneInfo) -> datetime:
    """Return the wall time of a series' first occurrence after a moment.

    Where a day is named, that is the first such day to come, whatever the interval ("every 2 weeks on friday"); where
    none is, the interval counts from today ("every 3 days").
    """
    anchor = datetime.combine(day, time() if rule.names_day else rule.times[0])
    text = rule.text(interval=1 if rule.names_day else rule.interval)
    since = after.astimezone(zone).replace(tzinfo=None) - timedelta(days=1)
    walls = rrulestr(text, dtstart=anchor).xafter(since, inc=True)
    first = next((wall for wall in walls if instant(wall, zone) > after), None)
    if first is None:
        raise NotATime("There is no such day on the calendar.")
    return first


def _times(form: Form, usual: time, *, daily: bool = False) -> tuple[time, ...]:
    """Return the times of day, which a rule can have several of where they share the minute."""
    found = sorted({time_of(clock, form.part, usual) for clock in form.clocks or (None,)})
    if any(behind for _, behind in found) and not daily:
        raise NotATime('Which day does that hour of the night belong to? Try "every day at 1am".')
    times = tuple(at for at, _ in found)
    if len({(at.minute, at.second) for at in times}) > 1 or len(times) < len(form.clocks):
        raise NotATime(
            "One series has one time, or times on the same minute. Make the other one a reminder of its own."
        )
    return times


def _end(form: Form, start: datetime, now: datetime, zone: ZoneInfo, usual: time) -> str:
    """Return what ends a series, as a part of its rule; nothing where it goes on."""
    if sum(limit is not None for limit in (form.count, form.lasting, form.until)) > 1:
        raise NotATime("That ends in two ways. One is enough.")
    if form.count is not None:
        return f"COUNT={form.count}"
    if form.lasting is not None:
        return f"UNTIL={_lasts_until(start, form.lasting):{_WALL}}"
    if form.until is None:
        return ""
    if form.until.has_time:
        end = moment_of(form.until, now, zone, usual).at.astimezone(zone).replace(tzinfo=None)
    else:
        end = datetime.combine(_day_of(form.until, now, zone, usual), time(23, 59, 59))
    return f"UNTIL={end:{_WALL}}"


def _lasts_until(start: datetime, lasting: Amount) -> datetime:
    day = add_workdays(add_months(start.date(), lasting.months) + timedelta(days=lasting.days), lasting.workdays)
    end = datetime.combine(day, start.time()) + timedelta(seconds=float(lasting.seconds)) - _A_SECOND
    if end < start:
        raise NotATime("That series would be over before it begins.")
    return end.replace(microsecond=0)


def _day_of(clause: Form, now: datetime, zone: ZoneInfo, usual: time) -> date:
    """Return the day that "starting" or "until" names: today at the earliest."""
    if clause.shift is not None or clause.moment is not None:
        return moment_of(clause, now, zone, usual).at.astimezone(zone).date()
    day = next((day for day in days_of(clause, now.date()) if day >= now.date()), None)
    if day is None:
        raise NotATime("That day has passed, and a series can only be of what is to come.")
    return day
