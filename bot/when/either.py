"""A moment on either side of now, for what is noted rather than promised: "friday 3pm", "last friday", "2 days ago"."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from bot.when.amounts import read_amount
from bot.when.answers import NotATime, Once
from bot.when.cursor import Cursor
from bot.when.dates import YEARS, days_of
from bot.when.hours import time_of
from bot.when.once import add, check_weekday, moment_of, walls, zone_of
from bot.when.scan import scan
from bot.when.tokens import Token, tokens_of
from bot.when.vocabulary import AT_ONCE, COURTESIES, WEEKDAYS
from bot.when.walltime import MONTHS_A_YEAR, add_months, elapse, instant

if TYPE_CHECKING:
    from collections.abc import Sequence
    from zoneinfo import ZoneInfo

    from bot.when.form import Form

_A_DAY = timedelta(days=1)
_HALF_A_YEAR = timedelta(days=183)
ONE_MOMENT = 'I need one moment here, such as "friday 3pm", "yesterday 2pm" or "3 march 14:00".'
TOO_FAR = f"That is more than {YEARS} years away."


def moment_around(phrase: str, now: datetime, zone: ZoneInfo, usual: time, *, month_first: bool) -> Once:
    """Return the moment that a phrase means, to come or past.

    A day of the year is the one nearest to now; everything else that can be to come is.

    Raises:
        NotATime: it is no moment, or too far away.
    """
    tokens = tokens_of(phrase)
    try:
        at = _moment(tokens, now, zone, usual, month_first=month_first).astimezone(zone).replace(microsecond=0)
        years = (add_months(now.astimezone(zone).date(), step * YEARS * MONTHS_A_YEAR) for step in (-1, 1))
        first, last = years
    except (OverflowError, ValueError):
        raise NotATime(TOO_FAR) from None
    if not first <= at.date() <= last:
        raise NotATime(TOO_FAR)
    return Once(at)


def _moment(tokens: list[Token], now: datetime, zone: ZoneInfo, usual: time, *, month_first: bool) -> datetime:
    there = now.astimezone(zone)
    if all(token.text in AT_ONCE | COURTESIES | {"just"} for token in tokens):
        return now
    if any(token.text == "ago" for token in tokens):
        return _ago(tokens, there, zone, usual, month_first=month_first)
    tokens, back = _back(tokens)
    if back is not None:
        form = scan(tokens, month_first=month_first)
        return _first(form, there - back * _A_DAY, zone, usual)
    tokens, last = _last(tokens)
    form = scan(tokens, month_first=month_first)
    if form.repeats or form.every or (last == "weekday" and not form.weekdays):
        raise NotATime(ONE_MOMENT)
    if last == "week":
        form.put("weeks_on", -1)
    if last == "weekday":
        before = there - _A_DAY
        while before.weekday() != form.weekdays[0]:
            before -= _A_DAY
        form.weekdays.clear()
        form.put("days_on", 0)
        return _first(form, before, zone, usual)
    if last == "week" or form.kinds_of_day() & {"days on", "week"}:
        return _first(form, there, zone, usual)
    if form.date is not None or form.month is not None:
        return _nearest(form, there, zone, usual)
    if form.moment is not None:
        return form.moment
    return moment_of(form, now, zone, usual).at


def _first(form: Form, now: datetime, zone: ZoneInfo, usual: time) -> datetime:
    """Return the first moment of the days that a form names, whether or not it has passed."""
    if form.shift is not None:
        raise NotATime(ONE_MOMENT)
    return instant(next(walls(form, now, usual)), zone_of(form, zone))


def _nearest(form: Form, now: datetime, zone: ZoneInfo, usual: time) -> datetime:
    """Return the day of the year that is nearest to now: in March, "december 20" has just been."""
    if form.shift is not None:
        return moment_of(form, now, zone, usual).at
    at, behind = time_of(form.clocks[0] if form.clocks else None, form.part, usual)
    found: list[date] = []
    for day in days_of(form, add_months(now.date().replace(day=1), -MONTHS_A_YEAR)):
        found.append(day)
        if day > now.date() + _HALF_A_YEAR:
            break
    if not found:
        raise NotATime("There is no such day on the calendar.")
    day = min(found, key=lambda one: abs(one - now.date()))
    check_weekday(form, day, None)
    return instant(datetime.combine(day + behind * _A_DAY, at), zone_of(form, zone))


def _ago(tokens: Sequence[Token], now: datetime, zone: ZoneInfo, usual: time, *, month_first: bool) -> datetime:
    """Read "2 days ago", "3 weeks ago at 2pm" and "an hour ago"."""
    at = next(place for place, token in enumerate(tokens) if token.text == "ago")
    cursor = Cursor(tokens[:at])
    amount = read_amount(cursor)
    if amount is None or not cursor.done:
        raise NotATime('How long ago? Try "2 days ago" or "3 weeks ago at 2pm".')
    day = add(now.date(), amount, -1)
    if at + 1 < len(tokens):
        form = scan(tokens[at + 1 :], month_first=month_first)
        if form.kinds_of_day() or form.weekdays or form.shift or amount.seconds:
            raise NotATime("That names two different times. Give me one at a time, please.")
        form.put("days_on", 0)
        return _first(form, datetime.combine(day, now.time(), zone), zone, usual)
    start = instant(datetime.combine(day, now.time()), zone) if day != now.date() else now
    return elapse(start, timedelta(seconds=-float(amount.seconds)))


def _back(tokens: list[Token]) -> tuple[list[Token], int | None]:
    """Spell "yesterday", "last night" and "the day before yesterday" as today, and say how many days back it is."""
    words = [token.text for token in tokens]
    if "yesterday" in words:
        at = words.index("yesterday")
        two = at > 1 and words[at - 2 : at] == ["days", "before"]
        start = at - 2 if two else at
        if start > 0 and words[start - 1] == "the":
            start -= 1
        return [*tokens[:start], _today(tokens[at]), *tokens[at + 1 :]], 2 if two else 1
    for at in range(len(words) - 1):
        if words[at] == "last" and words[at + 1] in ("night", "evening"):
            return [*tokens[:at], _today(tokens[at]), *tokens[at + 1 :]], 1
    return tokens, None


def _today(token: Token) -> Token:
    return Token("word", "today", token.typed, glued=False)


def _last(tokens: list[Token]) -> tuple[list[Token], str | None]:
    """Take "last" from "last friday" and "last week" from "monday last week", and say which it was."""
    words = [token.text for token in tokens]
    for at in range(len(words) - 1):
        if words[at] in ("last", "previous", "past"):
            if words[at + 1] in WEEKDAYS:
                return [*tokens[:at], *tokens[at + 1 :]], "weekday"
            if words[at + 1] == "weeks" and tokens[at + 1].typed in ("week", "wk"):
                if not any(word in WEEKDAYS for word in words):
                    raise NotATime('Which day last week? Try "last friday" or "monday last week".')
                return [*tokens[:at], *tokens[at + 2 :]], "week"
    return tokens, None
