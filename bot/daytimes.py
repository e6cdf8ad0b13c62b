"""Hours of the day as people type them in settings: "9", "8:30", "9pm", "21-9". Pure; minutes from midnight."""

from __future__ import annotations

import re

_HOUR = re.compile(r"(\d{1,2})(?:[:.h](\d{2})|h)?\s*(am|pm|a\.m\.|p\.m\.)?", re.IGNORECASE)
_NAMED = {"midnight": 0, "noon": 12 * 60}
_BETWEEN = re.compile(r"\s*(?:-|–|—|to|until|till)\s*", re.IGNORECASE)
_HALF, _HOURS, _MINUTES = 12, 24, 60


def hour(typed: str) -> int | None:
    """Return an hour of the day.

    Args:
        typed: such as "9", "08:30", "9 pm", "21h" or "noon". Without am or pm, the clock has 24 hours.

    Returns:
        Minutes from midnight, below 1440; None where it is no hour.
    """
    plain = typed.strip().lower()
    if plain in _NAMED:
        return _NAMED[plain]
    found = _HOUR.fullmatch(plain)
    if found is None:
        return None
    number, minute, half = int(found[1]), int(found[2] or 0), (found[3] or "")[:1]
    if minute >= _MINUTES or number > (_HALF if half else _HOURS) or (half and number == 0):
        return None
    if half:
        number = number % _HALF + (_HALF if half == "p" else 0)
    elif number == _HOURS and minute:
        return None
    return number % _HOURS * _MINUTES + minute


def span(typed: str) -> tuple[int, int] | None:
    """Return two hours of the day, such as "21-9" or "9pm to 7:30am"; None where it is not two different ones."""
    ends = [hour(end) for end in _BETWEEN.split(typed.strip())]
    match ends:
        case [int(start), int(end)] if start != end:
            return start, end
        case _:
            return None


def shown(minutes: int) -> str:
    """Return an hour as a clock shows it: "09:00"."""
    return f"{minutes // _MINUTES:02}:{minutes % _MINUTES:02}"
