"""The counts as Prometheus takes them: a page at `/metrics`, served by the bot's own event loop.

That loop answers no scrape while it is stuck, so a scrape that fails says something too.
"""

from __future__ import annotations

import logging
import math
import os
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from aiohttp import web
from prometheus_client import (
    CONTENT_TYPE_LATEST,
    CollectorRegistry,
    Counter,
    Gauge,
    Histogram,
    ProcessCollector,
    disable_created_metrics,
    generate_latest,
)

from bot.clock import LATE
from bot.errors import SettingError, StoreError
from bot.meters import Meters
from bot.model import PostState

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator
    from datetime import datetime, timedelta

    from bot.app import Onward
    from bot.store import Store

log = logging.getLogger(__name__)

DECISIONS = {
    PostState.ANSWERED: "reply",
    PostState.SPOKEN_TO: "owed",
    PostState.REACTED: "reaction",
    PostState.SILENT: "silence",
    PostState.WOULD_ANSWER: "would_reply",
    PostState.WOULD_REACT: "would_react",
}
BECAME = ("sent", "again", "moved", "held", "failed", "dropped", "parked")

# Seconds.
READING = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1)
WRITING = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5)
LATENESS = (1, 2, 5, 10, 30, 60, 300, 1800, 3600, 21600, 86400)

STOPS_WITHIN = 1.0


class Counted(Meters):
    """Counts, and shows the counts.

    Args:
        host: the address to listen on.
        port: and its port; 0 takes any that is free.
    """

    def __init__(self, host: str, port: int) -> None:
        self._host, self._port = host, port
        self.page = ""  # its address, once it is served
        self._bot: Onward | None = None
        self._store: Store | None = None
        disable_created_metrics()
        registry = self._registry = CollectorRegistry()
        ProcessCollector(registry=registry)
        self._reading = Histogram(
            "onward_reading_seconds", "Time to read a message.", buckets=READING, registry=registry
        )
        self._messages = Counter("onward_messages_read", "Messages read.", registry=registry)
        self._decisions = Counter("onward_decisions", "What became of messages.", ["decision"], registry=registry)
        self._due = Counter("onward_deliveries_due", "Deliveries that came due and were taken.", registry=registry)
        self._became = Counter("onward_deliveries", "What became of deliveries.", ["became"], registry=registry)
        self._late = Counter("onward_deliveries_late", "Deliveries sent more than a minute late.", registry=registry)
        self._lateness = Histogram(
            "onward_delivery_lateness_seconds",
            "How much later than promised deliveries were sent.",
            buckets=LATENESS,
            registry=registry,
        )
        self._overdue = Gauge("onward_deliveries_overdue", "Deliveries due and not taken.", registry=registry)
        self._clock_late = Gauge(
            "onward_clock_lateness_seconds", "How long the oldest of them has been due.", registry=registry
        )
        self._writing = Histogram(
            "onward_store_write_seconds", "Time of a transaction that writes.", buckets=WRITING, registry=registry
        )
        self._latency = Gauge(
            "onward_gateway_latency_seconds", "Time that Discord takes to a heartbeat.", ["shard"], registry=registry
        )
        self._connects = Counter(
            "onward_gateway_connects", "Connections to Discord, new and resumed.", ["how"], registry=registry
        )
        self._disconnects = Counter("onward_gateway_disconnects", "Lost connections to Discord.", registry=registry)
        self._heartbeat = Gauge(
            "onward_heartbeat_timestamp_seconds", "When the last heartbeat was written.", registry=registry
        )
        for decision in DECISIONS.values():
            self._decisions.labels(decision)  # a count that is not there yet cannot be seen to rise
        for what in BECAME:
            self._became.labels(what)
        for how in ("new", "resumed"):
            self._connects.labels(how)

    def read(self, seconds: float) -> None:
        """Count a message that was read."""
        self._messages.inc()
        self._reading.observe(seconds)

    def decided(self, state: PostState) -> None:
        """Count what became of a message."""
        if state in DECISIONS:
            self._decisions.labels(DECISIONS[state]).inc()

    def due(self, count: int) -> None:
        """Count deliveries that were taken."""
        self._due.inc(count)

    def became(self, what: str, late: timedelta | None = None) -> None:
        """Count what became of a delivery."""
        self._became.labels(what).inc()
        if late is not None:
            self._lateness.observe(max(late.total_seconds(), 0))
            if late > LATE:
                self._late.inc()

    def wrote(self, seconds: float) -> None:
        """Count a transaction."""
        self._writing.observe(seconds)

    def beat(self, at: datetime) -> None:
        """Note a heartbeat."""
        self._heartbeat.set(at.timestamp())

    def watch(self, bot: Onward) -> None:
        """Look at a bot's connection."""
        self._bot = bot
        there: set[int] = set()

        async def connected(shard: int) -> None:
            there.add(shard)
            self._connects.labels("new").inc()

        async def resumed(shard: int) -> None:
            there.add(shard)
            self._connects.labels("resumed").inc()

        async def lost(shard: int) -> None:
            if shard in there:  # discord.py tells of it again while it tries to come back
                there.discard(shard)
                self._disconnects.inc()

        bot.add_listener(connected, "on_shard_connect")
        bot.add_listener(resumed, "on_shard_resumed")
        bot.add_listener(lost, "on_shard_disconnect")

    @asynccontextmanager
    async def shown(self, store: Store) -> AsyncGenerator[None]:
        """Serve `/metrics` until left."""
        self._store = store
        app = web.Application()
        app.router.add_get("/metrics", self._page)
        runner = web.AppRunner(app, access_log=None, handle_signals=False, shutdown_timeout=STOPS_WITHIN)
        await runner.setup()
        try:
            await self._listen(runner)
            yield
        finally:
            await runner.cleanup()

    async def _listen(self, runner: web.AppRunner) -> None:
        site = web.TCPSite(runner, self._host, self._port)
        try:
            await site.start()
        except OSError as error:
            why = os.strerror(error.errno) if error.errno and error.errno > 0 else "no such address"
            raise SettingError(
                f"ONWARD_METRICS_PORT: {self._host}, port {self._port}, cannot be listened on ({why}). Name another."
            ) from error
        host, port, *_ = runner.addresses[0]
        self.page = f"http://[{host}]:{port}/metrics" if ":" in host else f"http://{host}:{port}/metrics"
        log.info("metrics: %s", self.page)

    async def _page(self, _request: web.Request) -> web.Response:
        await self._look()
        return web.Response(body=generate_latest(self._registry), headers={"Content-Type": CONTENT_TYPE_LATEST})

    async def _look(self) -> None:
        """Bring up to date what is only known by asking."""
        try:
            assert self._store is not None  # noqa: S101 # the page is served with one
            outlook = await self._store.due.outlook()
            overdue, late = outlook.overdue, outlook.late.total_seconds()
        except StoreError:
            overdue = late = math.nan
        self._overdue.set(overdue)
        self._clock_late.set(late)
        for shard, latency in self._bot.latencies if self._bot is not None else ():
            self._latency.labels(str(shard)).set(latency if math.isfinite(latency) else math.nan)
