"""Promises over a real wire: a bot that is killed loses none and keeps none twice."""

from __future__ import annotations

import asyncio
import random
import signal
import sqlite3
import sys
from contextlib import closing
from datetime import UTC, datetime, timedelta

from bot.model import DeliveryKind, Schedule
from bot.store import open_store
from bot.timesource import TimeSource
from tests.wire.killing import MESSAGES, age_claims, kill


async def test_killed_again_and_again_it_loses_nothing_and_doubles_nothing(wire):
    count = await kill(wire, 6, random.Random(7))  # noqa: S311 - moments, not secrets
    assert count.in_between >= 2
    assert count.lost == []
    assert count.doubled == []


async def remind(wire, words="errand", seconds=0.5):
    due = datetime.now(UTC) + timedelta(seconds=seconds)
    async with open_store(wire.database, TimeSource()) as store:
        at = Schedule(due_at=due, wall=due.replace(tzinfo=None), zone="UTC")
        return await store.deliveries.add(wire.maya, DeliveryKind.REMINDER, at, words=words)


def heard(wire, words):
    kept = [one for channel in wire.world.state.messages.values() for one in channel.values()]
    return [one.payload for one in kept if words in one.payload["content"]]


async def test_a_failing_server_delays_a_reminder_and_does_not_lose_it(wire):
    wire.place.faults.fail(r"POST /channels/\d+/messages", status=503)
    await remind(wire)
    await wire.start()
    await wire.until(lambda: heard(wire, "errand"), within=30)


async def test_a_letter_comes_once_though_the_bot_is_killed_before_it_writes_that_down(wire):
    due = datetime.now(UTC) + timedelta(seconds=0.5)
    async with open_store(wire.database, TimeSource()) as store:
        await store.people.change(wire.maya, quiet_from=0, quiet_to=0, interaction_id=1)  # no hour is quiet
        letter = await store.letters.add(wire.maya, "you knew it", brings=True, interaction_id=2)
        await store.letters.bring(wire.maya, Schedule(due, due.replace(tzinfo=None), "UTC"), due + timedelta(days=2))
    wire.place.faults.slow(MESSAGES, seconds=5, times=9)
    bot = await wire.start(wait=False)
    await wire.until(lambda: heard(wire, "you knew it"))
    await bot.stop(signal.SIGKILL)
    assert states(wire) == {"claimed"}
    age_claims(wire)
    wire.place.faults.clear()
    await wire.world.advance(240)  # until Discord has forgotten the nonce
    await wire.start()
    await wire.until(lambda: states(wire) == {"sent"})
    assert len(heard(wire, "you knew it")) == 1
    async with open_store(wire.database, TimeSource()) as store:
        assert (await store.letters.get(wire.maya, letter.id)).came_at is not None


async def test_closed_direct_messages_are_knocked_at_once(wire):
    wire.place.faults.close_dms(wire.maya)
    await remind(wire)
    bot = await wire.start()
    async with open_store(wire.database, TimeSource()) as store:
        for _ in range(200):
            unsaid = await store.deliveries.unsaid(wire.maya)
            if unsaid:
                break
            await asyncio.sleep(0.05)
    assert [one.error for one in unsaid] == ["closed"]
    await bot.stop()
    assert "errand" not in bot.said


HOLDER = """
import sqlite3, sys, time
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("BEGIN IMMEDIATE")
print("held", flush=True)
time.sleep(float(sys.argv[2]))
connection.execute("ROLLBACK")
print("free", flush=True)
"""


async def test_a_store_that_another_program_keeps_locked_loses_nothing_and_doubles_nothing(wire):
    """The lock begins before they come due and lasts far longer than a write waits, so every kind of write meets it."""
    for number in range(12):
        await remind(wire, f"errand-{number};", seconds=2 + number / 4)
    await wire.start()
    holder = await asyncio.create_subprocess_exec(
        sys.executable, "-c", HOLDER, str(wire.folder / "onward.db"), "6", stdout=asyncio.subprocess.PIPE
    )
    assert (await holder.stdout.readline()).strip() == b"held"
    heard_before = sum(len(heard(wire, f"errand-{number};")) for number in range(12))
    assert (await holder.stdout.readline()).strip() == b"free"
    await holder.wait()
    await wire.until(lambda: all(heard(wire, f"errand-{number};") for number in range(12)), within=30)
    await asyncio.sleep(1)  # a second message would come now
    assert heard_before < 12
    assert all(len(heard(wire, f"errand-{number};")) == 1 for number in range(12))
    assert states(wire) == {"sent"}


def states(wire):
    with closing(sqlite3.connect(wire.folder / "onward.db")) as connection:
        return {state for (state,) in connection.execute("SELECT state FROM deliveries")}


async def test_two_processes_deliver_each_once(wire):
    for number in range(8):
        await remind(wire, f"errand-{number};", seconds=4)
    await wire.start()
    await wire.start()
    await wire.until(lambda: all(heard(wire, f"errand-{number};") for number in range(8)), within=30)
    assert all(len(heard(wire, f"errand-{number};")) == 1 for number in range(8))
