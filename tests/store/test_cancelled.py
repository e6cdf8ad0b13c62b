"""Callers that are cancelled, as a stopping bot or a time limit does it, leave nothing half done."""

from __future__ import annotations

import asyncio
import contextlib
import random
import sqlite3
from datetime import date
from time import perf_counter
from typing import TYPE_CHECKING

import pytest

from bot.errors import StoreError
from bot.model import Entry
from bot.store import open_store
from bot.store.whole import to_the_end

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from pathlib import Path
    from typing import Any

    from bot.store import Store
    from bot.timesource import TimeSource

ANN = 41
TODAY = date(2026, 3, 2)
TRIO = [Entry("a"), Entry("b"), Entry("c")]


def add(store: Store, interaction_id: int) -> Coroutine[Any, Any, object]:
    return store.applications.add(ANN, TRIO, TODAY, interaction_id=interaction_id)


@pytest.mark.alone
async def test_three_hundred_cancellations_leave_no_transaction_and_no_half_row(store: Store, file: Path) -> None:
    dice = random.Random(3)  # noqa: S311 - moments to cancel at, not secrets
    took: list[float] = []
    start = perf_counter()
    await asyncio.gather(*(store.tallies.add("x", "y", interaction_id=5000 + number) for number in range(20)))
    usual = (perf_counter() - start) / 20
    cancelled = 0
    for number in range(300):
        work = add(store, number) if number % 3 else store.applications.list(ANN)
        task = asyncio.ensure_future(work)
        if number % 5 == 0:  # some are cancelled while they wait for another's turn to end
            ahead = asyncio.ensure_future(store.tallies.add("x", "y", interaction_id=1000 + number))
            await asyncio.sleep(0)
        else:
            ahead = None
        await asyncio.sleep(dice.random() * usual)
        start = perf_counter()
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task
        took.append(perf_counter() - start)
        cancelled += task.cancelled()
        if ahead:
            await ahead
    assert cancelled > 100
    took.sort()
    assert took[-4] < 0.2
    assert took[-1] < 2  # a disk that is busy may hold up a few
    outside = sqlite3.connect(file, isolation_level=None, timeout=0)
    with contextlib.closing(outside):
        outside.execute("BEGIN IMMEDIATE")  # nobody holds the lock
        sizes = outside.execute("SELECT count(*) FROM applications GROUP BY interaction_id").fetchall()
        assert set(sizes) == {(3,)}
        noted = outside.execute("SELECT count(*) FROM handled WHERE interaction_id < 1000").fetchone()
        assert noted == (len(sizes),)
        outside.execute("ROLLBACK")
    await add(store, 999)
    assert await store.applications.count(ANN) == 3 * len(sizes) + 3


async def test_who_is_cancelled_while_waiting_for_a_turn_writes_nothing(store: Store) -> None:
    first, second = asyncio.ensure_future(add(store, 1)), asyncio.ensure_future(add(store, 2))
    await asyncio.sleep(0)
    second.cancel()
    await asyncio.wait([first, second])
    assert second.cancelled()
    assert await store.applications.count(ANN) == 3


async def test_work_that_was_cancelled_ends_before_its_caller_does() -> None:
    ended = asyncio.Event()

    async def work() -> None:
        await asyncio.sleep(0.02)
        ended.set()

    task = asyncio.ensure_future(to_the_end(work()))
    for _ in range(3):  # impatience changes nothing
        await asyncio.sleep(0.001)
        task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert ended.is_set()


async def test_work_that_fails_after_its_caller_was_cancelled_is_only_a_cancellation() -> None:
    async def work() -> None:
        await asyncio.sleep(0.01)
        raise RuntimeError("too late to matter")

    task = asyncio.ensure_future(to_the_end(work()))
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


@pytest.mark.parametrize("delay", [0.0, 0.001, 0.003, 0.01, 0.03, 0.05])
async def test_cancelled_while_opening_it_opens_again(url: str, file: Path, time: TimeSource, delay: float) -> None:
    async def open_and_wait() -> None:
        async with open_store(url, time):
            await asyncio.sleep(10)

    task = asyncio.ensure_future(open_and_wait())
    await asyncio.sleep(delay)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert not file.with_name("onward.db-wal").exists()  # the last connection that closes takes it away
    async with open_store(url, time) as store:
        await add(store, 1)
        assert await store.applications.count(ANN) == 3


async def test_closing_lets_those_who_wait_have_their_turn(url: str, time: TimeSource) -> None:
    async with open_store(url, time) as store:
        writes = [asyncio.ensure_future(add(store, number)) for number in range(20)]
        reads = [asyncio.ensure_future(store.applications.count(ANN)) for _ in range(20)]
        await asyncio.sleep(0)
    assert all(len(rows) == 3 for rows in await asyncio.gather(*writes))
    await asyncio.gather(*reads)
    with pytest.raises(StoreError, match="is closed"):
        await store.check()
    with pytest.raises(StoreError, match="is closed"):
        await add(store, 99)
