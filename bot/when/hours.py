"""From what was said of the time of day to one wall time: "this evening at 7" is 19:00."""

from __future__ import annotations

from datetime import time

from bot.when.answers import NotATime
from bot.when.form import Clock, Part

NOON = 12
_SMALL_HOURS = 5
# Without am or pm, one to six are in the afternoon: nobody wants to be reminded at three in the night.
_LATEST_OPEN = 6
_ALLOWED = {
    Part.MORNING: range(13),
    Part.AFTERNOON: range(12, 19),
    Part.EVENING: range(16, 24),
    Part.NIGHT: (*range(17, 24), *range(_SMALL_HOURS + 1)),
    Part.END: (),
}


def time_of(clock: Clock | None, part: Part | None, usual: time) -> tuple[time, int]:
    """Return the wall time, and how many days behind the named day it is: 1 for the small hours of a night.

    Args:
        clock: the time that was said, if one was.
        part: the part of the day that was said, if one was.
        usual: the hour of a day without a time.

    Raises:
        NotATime: the two contradict each other.
    """
    if clock is None:
        return (usual, 0) if part is None else (time(part.hour), 0)
    if part is None:
        hour = clock.hour + (NOON if clock.open_half and 1 <= clock.hour <= _LATEST_OPEN else 0)
        return time(hour, clock.minute, clock.second), 0
    hour = _in_part(clock, part) if clock.open_half else clock.hour
    if hour not in _ALLOWED[part]:
        raise NotATime(f"{hour}:{clock.minute:02} is not in the {part.word}. Give me one of the two.")
    return time(hour, clock.minute, clock.second), int(part is Part.NIGHT and hour <= _SMALL_HOURS)


def _in_part(clock: Clock, part: Part) -> int:
    """Return the hour of 24 that "at 7" is in a part of the day."""
    if part is Part.MORNING:
        return clock.hour % NOON
    if part is Part.NIGHT and (clock.hour == NOON or clock.hour <= _SMALL_HOURS):
        return clock.hour % NOON
    return clock.hour % NOON + NOON
