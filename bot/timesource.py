"""The one clock that everything reads, and that tests and the playground can turn."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


class TimeSource:
    """Tells the time; real time, moved on by whatever `advance` was given.

    Args:
        start: the moment at which it begins, aware; None for the machine's own time.
        frozen: True where time passes only by `advance` (tests).
    """

    def __init__(self, start: datetime | None = None, *, frozen: bool = False) -> None:
        real = datetime.now(UTC)
        self._offset = (start or real) - real
        self._frozen_at = (start or real) if frozen else None
        self._listeners: list[Callable[[], None]] = []

    def now(self) -> datetime:
        """Return the moment it is, aware, in UTC."""
        if self._frozen_at is not None:
            return self._frozen_at
        return datetime.now(UTC) + self._offset

    def advance(self, by: timedelta) -> None:
        """Turn the clock on and tell whoever sleeps until a moment.

        Args:
            by: how far; negative turns it back, as a machine's clock may.
        """
        self._offset += by
        if self._frozen_at is not None:
            self._frozen_at += by
        for listener in list(self._listeners):
            listener()

    def on_advance(self, listener: Callable[[], None]) -> None:
        """Call `listener` whenever the clock is turned."""
        self._listeners.append(listener)
