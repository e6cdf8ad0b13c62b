"""Reads what makes a series: "every 2 weeks", "daily", "every other tuesday", "except sunday", "5 times"."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from bot.when.amounts import read_amount
from bot.when.answers import NotATime
from bot.when.form import Amount, Form, Part
from bot.when.ordinals import read_ordinal
from bot.when.vocabulary import MONTHS, WEEKDAYS
from bot.when.walltime import WORKDAYS

if TYPE_CHECKING:
    from bot.when.cursor import Cursor

SHORTEST_MINUTES = 15
_ADVERBS: dict[str, tuple[str, int]] = {
    "hourly": ("HOURLY", 1),
    "daily": ("DAILY", 1),
    "nightly": ("DAILY", 1),
    "weekly": ("WEEKLY", 1),
    "fortnightly": ("WEEKLY", 2),
    "biweekly": ("WEEKLY", 2),
    "monthly": ("MONTHLY", 1),
    "quarterly": ("MONTHLY", 3),
    "yearly": ("YEARLY", 1),
    "annually": ("YEARLY", 1),
}
_FREQUENCIES: dict[str, tuple[str, int]] = {
    "minutes": ("MINUTELY", 1),
    "hours": ("HOURLY", 1),
    "days": ("DAILY", 1),
    "weeks": ("WEEKLY", 1),
    "fortnights": ("WEEKLY", 2),
    "months": ("MONTHLY", 1),
    "quarters": ("MONTHLY", 3),
    "quarter": ("MONTHLY", 3),
    "years": ("YEARLY", 1),
}


def read_repeat(cursor: Cursor, form: Form) -> bool:
    """Read one of the things that only a series says, up to its limits."""
    word = cursor.ahead().text
    if word in _ADVERBS:
        cursor.at += 1
        form.repeats = True
        form.put("every", _ADVERBS[word])
        if word == "nightly":
            form.put("part", Part.NIGHT)
        return True
    if cursor.take_all("every and every") or cursor.take_all("once every") or cursor.take("every"):
        form.repeats = True
        _every(cursor, form)
        return True
    if cursor.sees("once") and cursor.sees("a", "per", "every", by=1) and cursor.ahead(2).text in _FREQUENCIES:
        form.repeats = True
        form.put("every", _FREQUENCIES[cursor.ahead(2).text])
        cursor.at += 3
        return True
    return _workdays(cursor, form) or _except(cursor, form) or _times(cursor, form)


def _every(cursor: Cursor, form: Form) -> None:
    cursor.take("single")
    if cursor.sees("every"):
        raise NotATime('That says "every" twice. Try "every monday 9am".')
    if _workdays(cursor, form):
        return
    if cursor.sees("other", "second") or (cursor.sees("2") and cursor.sees("nd", by=1)):
        _every_other(cursor, form)
        return
    if _every_minutes(cursor, form):
        return
    start = cursor.at
    nth = read_ordinal(cursor)
    if nth is not None and nth > 2 and cursor.ahead().text in WEEKDAYS and not _of_a_month(cursor):
        day = cursor.ahead().typed
        raise NotATime(f'Do you mean "every {nth} weeks on {day}", or the one of that number "of every month"?')
    if nth is not None and nth > 0 and cursor.ahead().text in _FREQUENCIES:
        _put_every(cursor, form, nth)
        return
    cursor.at = start
    negative = cursor.take("-", "minus")
    number = cursor.take_whole_number()
    unit = cursor.ahead().text
    if unit in _FREQUENCIES or (number is not None and unit == "second"):
        if negative or number == 0:
            raise NotATime('A series needs a length of at least one, such as "every day" or "every 2 weeks".')
        _put_every(cursor, form, number or 1)
        return
    cursor.at = start
    if unit == "seconds":
        _too_often()


def _put_every(cursor: Cursor, form: Form, number: int) -> None:
    unit = cursor.ahead().text
    if unit not in _FREQUENCIES:
        _too_often()
    frequency, times = _FREQUENCIES[unit]
    cursor.at += 1
    if frequency == "MINUTELY" and number < SHORTEST_MINUTES:
        _too_often()
    if number > 1000:
        raise NotATime("That is too long for a series. I can keep a promise for up to five years.")
    form.put("every", (frequency, number * times))


def _too_often() -> None:
    raise NotATime(f'That is too often for a reminder. "Every {SHORTEST_MINUTES} minutes" is the least I do.')


def _of_a_month(cursor: Cursor) -> bool:
    return cursor.sees("of", "in", by=1)


def _every_other(cursor: Cursor, form: Form) -> None:
    """Read "other" and "second": every other tuesday, but the second Tuesday where a month is named."""
    word_length = 1 if cursor.sees("other", "second") else 2
    behind = cursor.ahead(word_length).text
    if behind in WEEKDAYS:
        if not cursor.sees("other") and cursor.sees("of", "in", by=word_length + 1):
            return
        cursor.at += word_length
        form.put("every", ("WEEKLY", 2))
    elif behind in _FREQUENCIES:
        cursor.at += word_length
        _put_every(cursor, form, 2)
    elif cursor.sees("second") and behind not in ("of", "and", *MONTHS):
        _too_often()


def _every_minutes(cursor: Cursor, form: Form) -> bool:
    """Read what is counted by the stopwatch: "half hour", "1.5 hours", "90 minutes"."""
    start = cursor.at
    amount = read_amount(cursor)
    if amount == Amount(months=6) and cursor.ahead(-2).text == "half":
        form.put("every", ("MONTHLY", 6))
        return True
    if amount is None or amount.months or amount.days or amount.workdays or amount.seconds <= 0:
        cursor.at = start
        return _hour_and_a_half(cursor, form)
    minutes = Fraction(amount.seconds, 60)
    if minutes.denominator != 1 or minutes < SHORTEST_MINUTES:
        _too_often()
    if minutes % 60 == 0:
        form.put("every", ("HOURLY", int(minutes) // 60))
    else:
        form.put("every", ("MINUTELY", int(minutes)))
    return True


def _hour_and_a_half(cursor: Cursor, form: Form) -> bool:
    if not cursor.take_all("hours and a half"):
        return False
    form.put("every", ("MINUTELY", 90))
    return True


def _workdays(cursor: Cursor, form: Form) -> bool:
    """Read "weekdays", "business day"; "every weekday" is every one of five."""
    if not (cursor.take("weekdays", "workdays") or cursor.take_all("business days") or cursor.take_all("working days")):
        return False
    form.repeats = True
    if form.weekdays:
        raise NotATime("That names the same day twice. Once is enough.")
    form.weekdays.extend(WORKDAYS)
    return True


def _except(cursor: Cursor, form: Form) -> bool:
    start = cursor.at
    if cursor.take("except", "but"):
        cursor.take("not", "for")
        cursor.take("on")
        while True:
            word = cursor.ahead().text.removesuffix("s")
            if word in WEEKDAYS:
                form.without.append(WEEKDAYS.index(word))
            elif word == "weekend":
                form.without.extend((5, 6))
            else:
                break
            cursor.at += 1
            cursor.take("and", "&", "or")
        if form.without:
            return True
    cursor.at = start
    return False


def _times(cursor: Cursor, form: Form) -> bool:
    start = cursor.at
    if cursor.take("twice"):
        number: int | None = 2
    else:
        number = cursor.take_whole_number()
        if number is None or not cursor.take("times"):
            cursor.at = start
            return False
    if cursor.sees("a", "per", "every", "daily", "weekly"):
        raise NotATime('Which days or hours? Try "every monday and thursday" or "every day at 9 and 17:00".')
    if number < 1:
        raise NotATime('A series needs at least one time, such as "every friday 5 times".')
    form.put("count", number)
    return True
