"""From a form to one moment: the first that it can mean and that is still to come."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.when.answers import NotATime, Once
from bot.when.dates import YEARS, days_of
from bot.when.form import Amount, Form, Part
from bot.when.hours import time_of
from bot.when.vocabulary import AT_HOME, WEEKDAYS, ZONES
from bot.when.walltime import MONTHS_A_YEAR, add_months, add_workdays, elapse, instant, monday_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.when.form import Shift

_MOST_WORKDAYS = 261 * (YEARS + 1)
_DAWN = 5
TOO_FAR = f"That is more than {YEARS} years away. I can keep a promise for up to {YEARS}."


def moment_of(form: Form, now: datetime, zone: ZoneInfo, usual: time) -> Once:
    """Return the moment that a phrase means.

    Raises:
        NotATime: it has passed, is too far away, is no day of the calendar, or says two things at once.
    """
    if form.count or form.lasting or form.without:
        raise NotATime('Is that a series? Say how often, such as "every friday for 3 weeks".')
    if form.nth_alone and any(nth == -1 for nth, _ in form.nths):
        raise NotATime('That has passed. For what is to come, try "next friday" or "last friday of the month".')
    there = zone_of(form, zone)
    # "tomorrow 10am ET" is tomorrow by the person's own calendar; "10am ET" is the next there.
    calendar = zone if form.kinds_of_day() or form.weekdays else there
    try:
        at = _moment(form, now.astimezone(calendar), there, usual).astimezone(zone).replace(microsecond=0)
        limit = add_months(now.astimezone(zone).date(), YEARS * MONTHS_A_YEAR)
    except (OverflowError, ValueError):
        raise NotATime(TOO_FAR) from None
    if at.date() > limit:
        raise NotATime(TOO_FAR)
    if at <= now:
        raise passed(at)
    return Once(at)


def zone_of(form: Form, zone: ZoneInfo) -> ZoneInfo:
    """Return the zone that a phrase names, or the person's own."""
    if form.zone is None or zone.key in AT_HOME.get(form.zone, ()):
        return zone
    if form.zone in AT_HOME and form.zone not in ZONES:
        places = " or ".join(AT_HOME[form.zone])
        raise NotATime(f"{form.zone.upper()} is the clock of several places. Name one: {places}.")
    name = ZONES.get(form.zone, form.zone)
    try:
        return ZoneInfo("/".join(part.title() if part.islower() else part for part in name.split("/")))
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise NotATime(f'I know no zone "{form.zone}". One looks like Europe/Berlin.') from None


def passed(at: datetime) -> NotATime:
    """Return the line about a moment that is behind us."""
    return NotATime(
        f"{at:%A} {at.day} {at:%B %Y}, {at:%H:%M} has passed, and I can only remind you of what is to come."
    )


def _moment(form: Form, now: datetime, zone: ZoneInfo, usual: time) -> datetime:
    if form.moment is not None:
        if form.kinds_of_day() or form.weekdays or form.has_time or form.shift:
            raise NotATime("That names two different times. Give me one at a time, please.")
        return form.moment.astimezone(zone)
    shift = form.shift
    if shift is not None and _is_nothing(shift.amount):
        raise NotATime('That is no time at all. Try "in 20 minutes" or "tomorrow".')
    if form.same_time and (span := _span(form)):
        return _from_now(Form(), span, now, zone, usual)
    if shift is not None and not shift.anchored:
        return _from_now(form, shift.amount, now, zone, usual)
    if shift is not None and not (form.kinds_of_day() or form.weekdays or form.has_time):
        raise NotATime('From when? Try "a week from tomorrow" or "2 hours before friday 5pm".')
    last: datetime | None = None
    for wall in walls(form, now, usual):
        check_weekday(form, wall.date(), shift)
        last = instant(wall, zone) if shift is None else _shifted(wall, shift, zone)
        if last > now:
            return last
    if last is None:
        raise NotATime("There is no such day on the calendar.")
    raise passed(last)


def _span(form: Form) -> Amount | None:
    """Return the length in "same time next week", which is a week from now and no Monday."""
    if form.kinds_of_day() not in ({"week"}, {"month"}) or form.weekdays or form.monthdays or form.nths or form.edge:
        return None
    if form.weeks_on:
        return Amount(days=7 * form.weeks_on)
    return Amount(months=(form.months_on or 0) + 12 * (form.years_on or 0)) if form.months_on or form.years_on else None


def _is_nothing(amount: Amount) -> bool:
    return not (amount.months or amount.days or amount.workdays or amount.seconds)


def _from_now(form: Form, amount: Amount, now: datetime, zone: ZoneInfo, usual: time) -> datetime:
    """Count from now: "in 2 days" keeps the clock time, "in 2 days at 9" and "in 2 weeks on friday" say another."""
    if form.kinds_of_day() or (amount.seconds and (form.weekdays or form.has_time)):
        raise NotATime("That names two different times. Give me one at a time, please.")
    wall = now.replace(tzinfo=None)
    day = add(wall.date(), amount)
    if form.weekdays:
        if len(form.weekdays) > 1 or form.reach:
            raise NotATime('Which of the two days? Try "in 2 weeks on friday".')
        day = monday_of(day) + timedelta(days=form.weekdays[0])
    if not form.weekdays and not form.has_time:
        start = instant(datetime.combine(day, wall.time()), zone) if day != wall.date() else now
        return elapse(start, timedelta(seconds=float(amount.seconds)))
    at, behind = _time(form, wall, usual)
    return instant(datetime.combine(day + timedelta(days=behind), at), zone)


def add(day: date, amount: Amount, sign: int = 1) -> date:
    """Return the day that is an amount's months, days and workdays on, or back where `sign` is -1."""
    if abs(amount.workdays) > _MOST_WORKDAYS:
        raise OverflowError
    day = add_months(day, sign * amount.months) + timedelta(days=sign * amount.days)
    return add_workdays(day, sign * amount.workdays)


def _shifted(wall: datetime, shift: Shift, zone: ZoneInfo) -> datetime:
    moved = datetime.combine(add(wall.date(), shift.amount, shift.sign), wall.time())
    return elapse(instant(moved, zone), timedelta(seconds=float(shift.sign * shift.amount.seconds)))


def walls(form: Form, now: datetime, usual: time) -> Iterator[datetime]:
    """Return the wall times that a form can mean, in order."""
    wall = now.replace(tzinfo=None)
    at, behind = _time(form, wall, usual)
    midnight = len(form.clocks) == 1 and form.clocks[0].midnight and form.days_on == 0 and not behind
    if behind and form.days_on == 0 and wall.hour < _DAWN:
        yield datetime.combine(wall.date(), at)
    for day in days_of(form, wall.date()):
        yield datetime.combine(day + timedelta(days=behind + midnight), at)
        if form.edge == "end" and not form.has_time and day == wall.date():
            yield datetime.combine(day, time(Part.END.hour))


def _time(form: Form, wall: datetime, usual: time) -> tuple[time, int]:
    if len(form.clocks) > 1:
        raise NotATime("That names two different times. Give me one at a time, please.")
    if form.same_time:
        if form.clocks or form.part:
            raise NotATime("That names two different times. Give me one at a time, please.")
        return wall.time().replace(microsecond=0), 0
    return time_of(form.clocks[0] if form.clocks else None, form.part, usual)


def check_weekday(form: Form, day: date, shift: Shift | None) -> None:
    """Refuse "monday 3 march" where the 3rd is a Tuesday: one of the two is a slip, and we cannot know which."""
    if not form.weekdays or day.weekday() == form.weekdays[0] or not form.kinds_of_day() or form.weeks_on is not None:
        return
    if form.clocks and form.part is Part.NIGHT and shift is None:
        return
    raise NotATime(
        f"{day.day} {day:%B %Y} is a {day:%A}, not a {WEEKDAYS[form.weekdays[0]].capitalize()}. Which one is it?"
    )
