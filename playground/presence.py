"""Whether the bot is connected, and since when it has been silent."""

from __future__ import annotations

import asyncio
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

from playground.events import Broadcast, Event

if TYPE_CHECKING:
    from collections.abc import Generator


class Presence:
    """What the server notes of the bot's connections and requests.

    Args:
        events: where a change is told.
    """

    def __init__(self, events: Broadcast[Event]) -> None:
        self._events = events
        self._came_online = asyncio.Event()
        self._under_way = 0
        self._last_word = 0.0

    @property
    def online(self) -> bool:
        """Whether the bot is connected."""
        return self._came_online.is_set()

    def set_online(self, online: bool) -> None:
        """Say whether the bot is connected, and tell the pages of a change."""
        if online == self.online:
            return
        (self._came_online.set if online else self._came_online.clear)()
        self._events.send(Event("bot", {"online": online}))

    async def wait_until_online(self) -> None:
        """Wait until the bot is connected."""
        await self._came_online.wait()

    @contextmanager
    def request(self) -> Generator[None]:
        """The bot is sending something, from entry to exit."""
        self._under_way += 1
        try:
            yield
        finally:
            self._under_way -= 1
            self._last_word = time.monotonic()

    def silent_since(self) -> float | None:
        """Return when the bot last sent something, as `time.monotonic` counts; None while it is sending."""
        return None if self._under_way else self._last_word
