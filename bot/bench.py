"""`onward bench`: how fast this machine reads, draws, takes what is due, and how late it says it. All is measured."""

from __future__ import annotations

import asyncio
import gc
import json
import resource
import sys
from contextlib import asynccontextmanager
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import TYPE_CHECKING

import discord
from rich.table import Table

from bot.clock import LEASE, Clock, Occasion
from bot.knowledge import data_path
from bot.model import Application, DeliveryKind, Outcome, Stage
from bot.pen import Pen
from bot.picture import DARK, drawing, flow, load_letters
from bot.reading import read
from bot.reading.lazy import compile_all
from bot.speak import Saying, Sent
from bot.store import open_store
from bot.timesource import TimeSource

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Sequence

    from bot.model import Delivery
    from bot.store import Store

PICTURED = (40, 2000)
CLAIMS = 40
A_CLAIM = 50
LOAD = 40
"""Deliveries a second, near what Discord allows a bot."""

ON_THE_WIRE = 0.1
"""Seconds that a message takes to Discord and back."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One row of the table.

    Args:
        what: what was measured.
        unit: of the values.
        p50: the median.
        p99: the 99th of a hundred.
        of: how many were measured.
    """

    what: str
    unit: str
    p50: float
    p99: float
    of: int


def figure(what: str, unit: str, values: Sequence[float]) -> Figure:
    """Sum values up."""
    return Figure(what, unit, _percentile(values, 50), _percentile(values, 99), len(values))


def _percentile(values: Sequence[float], percent: int) -> float:
    ordered = sorted(values)
    return round(ordered[min(len(ordered) - 1, len(ordered) * percent // 100)], 3)


def reading(most: int | None = None) -> list[Figure]:
    """Measure the reader, as `onward read` has it, on the messages that the project ships.

    Args:
        most: about how many of them, from every part; None for all.
    """
    compile_all()
    gc.freeze()  # as `onward run` does
    texts = [
        json.loads(line)["text"]
        for path in sorted(data_path("messages").glob("*.jsonl"))
        for line in path.read_text().splitlines()
    ]
    texts = texts[:: max(1, len(texts) // most)] if most else texts
    long = [(text * (4000 // len(text) + 1))[:4000] for text in texts[:: max(1, len(texts) // 200)] if text]
    return [
        figure("read a message", "ms", [_timed(text) for text in texts]),
        figure("read 4,000 characters", "ms", [_timed(text) for text in long]),
    ]


def _timed(text: str) -> float:
    start = perf_counter()
    read(text)
    return 1000 * (perf_counter() - start)


async def picturing(times: int) -> list[Figure]:
    """Measure how long a person waits for the picture of a log, so many times for each size."""
    letters, pen = load_letters(data_path("fonts")), Pen()
    figures: list[Figure] = []
    for size in PICTURED:
        log = _log(size)
        spent: list[float] = []
        for _ in range(times):
            start = perf_counter()
            told = flow(log, (), log[-1].happened_on)
            if told is not None:
                await pen.draw(drawing(told, letters, DARK))
            spent.append(1000 * (perf_counter() - start))
        figures.append(figure(f"draw {size:,} applications", "ms", spent))
    return figures


def _log(size: int) -> list[Application]:
    """Return a log of so many applications over two years, with every stage and outcome in it."""
    begun = datetime(2026, 1, 1, tzinfo=UTC)
    stages, outcomes = list(Stage), list(Outcome)
    return [
        Application(
            id=number,
            user_id=1,
            company=None,
            role=None,
            stage=stages[number * number % 11 % len(stages)],
            outcome=outcomes[number * 7 % 10 % len(outcomes)],
            happened_on=begun.date() + timedelta(days=730 * number // size),
            created_at=begun,
        )
        for number in range(size)
    ]


async def claiming(rows: int) -> Figure:
    """Measure how long it takes to take the next fifty of so many that wait."""
    async with _store(rows) as (store, time):
        spent: list[float] = []
        for _ in range(CLAIMS):
            time.advance(timedelta(seconds=A_CLAIM))
            start = perf_counter()
            taken = await store.due.claim(A_CLAIM, LEASE)
            spent.append(1000 * (perf_counter() - start))
            for one in taken:
                await store.due.drop(one)
        return figure(f"take {A_CLAIM} due of {rows:,} waiting", "ms", spent)


@asynccontextmanager
async def _store(rows: int) -> AsyncGenerator[tuple[Store, TimeSource]]:
    start = datetime(2026, 1, 1, tzinfo=UTC)
    time = TimeSource(start, frozen=True)
    with TemporaryDirectory(prefix="onward-bench-") as folder:
        async with open_store(f"sqlite+aiosqlite:///{Path(folder) / 'bench.db'}", time) as store:
            await store.fill(rows, start + timedelta(seconds=1), timedelta(seconds=1))
            yield store, time


class _Desk:
    """A speaker that takes as long as Discord does, and notes how late each message left."""

    def __init__(self, time: TimeSource) -> None:
        self._time = time
        self.late: list[float] = []
        self.said: list[int] = []

    async def say(self, delivery: Delivery, saying: Saying) -> Sent:  # noqa: ARG002 # the speaker's interface
        self.late.append((self._time.now() - delivery.schedule.due_at).total_seconds())
        await asyncio.sleep(ON_THE_WIRE)
        self.said.append(delivery.id)
        return Sent(10**18 + delivery.id)

    async def look(self, delivery: Delivery, saying: Saying) -> None:
        """Find nothing: nothing here was restored."""


async def lateness(seconds: int) -> Figure:
    """Measure how late things are said under load, in real time."""
    time = TimeSource()
    with TemporaryDirectory(prefix="onward-bench-") as folder:
        async with open_store(f"sqlite+aiosqlite:///{Path(folder) / 'bench.db'}", time) as store:
            due = time.now() + timedelta(seconds=1)
            await store.fill(LOAD * seconds, due, timedelta(seconds=1 / LOAD))
            desk = _Desk(time)
            clock = _clock(store, desk, time)
            running = asyncio.create_task(clock.run())
            while len(desk.said) < LOAD * seconds:  # noqa: ASYNC110 # what is measured must not be touched
                await asyncio.sleep(0.1)
            running.cancel()
            await clock.finish(5)
    return figure(f"late at {LOAD} deliveries a second", "s", desk.late)


async def sharing(rows: int) -> tuple[int, int]:
    """Let two clocks, as two processes have them, deliver what is all due at once.

    Returns:
        How many were said, and how many of them more than once.
    """
    time = TimeSource()
    with TemporaryDirectory(prefix="onward-bench-") as folder:
        address = f"sqlite+aiosqlite:///{Path(folder) / 'bench.db'}"
        async with open_store(address, time) as one, open_store(address, time) as two:
            await one.fill(rows, time.now(), timedelta())
            desks = [_Desk(time), _Desk(time)]
            clocks = [_clock(store, desk, time) for store, desk in zip((one, two), desks, strict=True)]
            running = [asyncio.create_task(clock.run()) for clock in clocks]
            while await one.due.next_wake() is not None:  # noqa: ASYNC110 # as above
                await asyncio.sleep(0.2)
            for task in running:
                task.cancel()
            for clock in clocks:
                await clock.finish(5)
    said = desks[0].said + desks[1].said
    return len(set(said)), len(said) - len(set(said))


def _clock(store: Store, desk: _Desk, time: TimeSource) -> Clock:
    clock = Clock(store, desk, time)

    async def word(occasion: Occasion) -> Saying:
        return Saying(occasion.delivery.words or "", discord.ui.View())

    clock.renders(DeliveryKind.REMINDER, word)
    return clock


def _peak_memory() -> float:
    """Return the most memory that this process held so far, in MB."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return round(peak / (1024**2 if sys.platform == "darwin" else 1024), 1)


@dataclass(frozen=True, slots=True)
class Measured:
    """All figures.

    Args:
        figures: a row of the table each.
        said: how many of the promises that two clocks shared were said.
        doubled: how many of them were said more than once.
        memory: the most that this process held, in MB.
    """

    figures: list[Figure]
    said: int
    doubled: int
    memory: float

    def as_json(self) -> dict[str, object]:
        """Return the figures as JSON takes them."""
        shared = {"said": self.said, "doubled": self.doubled}
        return {"figures": [asdict(one) for one in self.figures], "two_clocks": shared, "peak_memory_mb": self.memory}


async def measure(rows: int, seconds: int, messages: int | None = None) -> Measured:
    """Measure everything.

    Args:
        rows: the largest number of waiting promises.
        seconds: how long the load test runs; two pictures of each size are drawn for each.
        messages: about how many messages are read; None for all that the project ships.
    """
    figures = [*reading(messages), *await picturing(2 * seconds)]
    sizes = [1000]
    while sizes[-1] * 10 <= rows:
        sizes.append(sizes[-1] * 10)
    figures += [await claiming(size) for size in sizes]
    figures.append(await lateness(seconds))
    said, doubled = await sharing(min(rows, 10_000))
    return Measured(figures, said, doubled, _peak_memory())


def as_table(measured: Measured) -> Table:
    """Return the figures for a terminal."""
    table = Table("what", "p50", "p99", "unit", "of", title="Onward on this machine")
    for one in measured.figures:
        table.add_row(one.what, f"{one.p50:g}", f"{one.p99:g}", one.unit, f"{one.of:,}")
    shared = f"{measured.said:,} said by two clocks on one store, {measured.doubled} of them twice"
    table.caption = f"{shared}; peak memory {measured.memory:g} MB"
    return table
