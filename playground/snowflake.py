"""Discord's ids: 42 bits of milliseconds since 2015, then a counter, so that a later thing has a larger id."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

EPOCH = datetime(2015, 1, 1, tzinfo=UTC)
SHIFT = 22


class Snowflakes:
    """Makes ids that only grow, also where the clock is turned back or stands still."""

    def __init__(self) -> None:
        self._last = 0

    def make(self, at: datetime) -> int:
        """Return a new id.

        Args:
            at: the moment that the id tells, aware; a later one where an id of that moment would not be larger than
                the last.
        """
        self._last = max(self._last + 1, milliseconds(at) << SHIFT)
        return self._last


def milliseconds(at: datetime) -> int:
    """Return the milliseconds between Discord's epoch and a moment."""
    return (at - EPOCH) // timedelta(milliseconds=1)
