"""What is counted while the bot runs, for whoever watches over it. Off by default, and then each call does nothing.

No count has words, and none has the id of a person, a server or a channel. What the crisis path hears is not told
from the other answers that somebody is owed.
"""

from __future__ import annotations

from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator
    from datetime import datetime, timedelta

    from bot.app import Onward
    from bot.config import Settings
    from bot.model import PostState
    from bot.store import Store


class Meters:
    """Counts nothing."""

    def read(self, seconds: float) -> None:
        """Count a message that was read, and how long it took."""

    def decided(self, state: PostState) -> None:
        """Count what became of a message."""

    def due(self, count: int) -> None:
        """Count deliveries that came due and were taken."""

    def became(self, what: str, late: timedelta | None = None) -> None:
        """Count what became of a delivery.

        Args:
            what: `sent`, `again` (tried again later), `moved` (to a direct message), `held` (manners want another
                moment, or none), `failed`, `dropped` (nobody needs it any more) or `parked` (cannot be understood).
            late: for what was sent, how much later than promised.
        """

    def wrote(self, seconds: float) -> None:
        """Count a transaction that wrote into the store, and how long it took."""

    def beat(self, at: datetime) -> None:
        """Note that a heartbeat was written, and when (aware)."""

    def watch(self, bot: Onward) -> None:
        """Look at a bot's connection to Discord from now on, in place of any before it."""

    @asynccontextmanager
    async def shown(self, store: Store) -> AsyncGenerator[None]:  # noqa: ARG002 - for whoever shows something
        """Show the counts for as long as this is open.

        Args:
            store: is asked what is overdue whenever somebody looks.

        Raises:
            SettingError: the port cannot be listened on.
        """
        yield


OFF: Final = Meters()


def meters_of(settings: Settings) -> Meters:
    """Return what counts, or what does nothing where ONWARD_METRICS_PORT is not set."""
    if settings.onward_metrics_port is None:
        return OFF
    from bot.metrics import Counted  # late: it imports the client of Prometheus

    return Counted(*settings.onward_metrics_port)
