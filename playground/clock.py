"""The clock that everything in the playground reads."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable


class Clock(Protocol):
    """What the playground asks of a clock; whoever starts a playground may hand in their own."""

    def now(self) -> datetime:
        """Return the moment it is, aware, in UTC."""
        ...

    def advance(self, by: timedelta, /) -> None:
        """Turn the clock on and call every listener."""
        ...

    def on_advance(self, listener: Callable[[], None], /) -> None:
        """Call `listener` whenever the clock is turned."""
        ...


class TurnableClock:
    """The machine's time, moved on by whatever `advance` was given."""

    def __init__(self) -> None:
        self._ahead = timedelta()
        self._listeners: list[Callable[[], None]] = []

    def now(self) -> datetime:
        """Return the moment it is, aware, in UTC."""
        return datetime.now(UTC) + self._ahead

    def advance(self, by: timedelta, /) -> None:
        """Turn the clock on and call every listener."""
        self._ahead += by
        for listener in list(self._listeners):
            listener()

    def on_advance(self, listener: Callable[[], None], /) -> None:
        """Call `listener` whenever the clock is turned."""
        self._listeners.append(listener)
