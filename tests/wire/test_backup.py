"""A real bot backs its store up while it runs, is killed, and is restored; nothing is said twice, nothing is lost."""

from __future__ import annotations

import asyncio
import os
import signal
import sqlite3
import sys
from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest

from bot.errors import CopyError
from bot.model import DeliveryKind, Schedule
from bot.store import open_store, restore
from bot.timesource import TimeSource
from tests.conftest import ROOT


async def remind(address, wire, words, seconds):
    due = datetime.now(UTC) + timedelta(seconds=seconds)
    async with open_store(address, TimeSource()) as store:
        at = Schedule(due_at=due, wall=due.replace(tzinfo=None), zone="UTC")
        await store.deliveries.add(wire.maya, DeliveryKind.REMINDER, at, words=words)


async def onward(wire, *typed):
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", *typed,
        cwd=wire.folder,
        env={**os.environ, "PYTHONPATH": str(ROOT), "ONWARD_DATABASE": f"{wire.database}?timeout=0"},
        stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE,
    )  # fmt: skip
    out, error = await asyncio.wait_for(process.communicate(), 30)
    return process.returncode, out.decode(), error.decode()


def heard(wire, words):
    kept = [one for channel in wire.world.state.messages.values() for one in channel.values()]
    return [one.payload for one in kept if words in one.payload["content"]]


async def test_a_bot_that_is_restored_says_nothing_twice_and_loses_nothing(wire):
    backups = wire.folder / "backups"
    backups.mkdir()
    (wire.folder / ".env").write_text("ONWARD_BACKUP_DIR=backups\nONWARD_BACKUP_KEEP=2\n")
    await remind(wire.database, wire, "said-since", seconds=5)
    bot = await wire.start()
    await wire.until(lambda: list(backups.glob("onward-daily-*.db")))
    (copy,) = backups.iterdir()
    assert heard(wire, "said-since") == []
    with pytest.raises(CopyError, match=r"Stop (it|the bot) first"):
        await restore(wire.database, copy, TimeSource())
    await remind(f"sqlite+aiosqlite:///{copy}", wire, "never-said", seconds=0.1)
    await wire.until(lambda: heard(wire, "said-since"))
    assert await bot.stop(signal.SIGTERM) == 0
    assert "Traceback" not in bot.said
    code, said, error = await onward(wire, "restore", str(copy))
    assert (code, error) == (0, "")
    assert "Promises due by now: 2." in said
    await wire.until(lambda: not wire.online)
    bot = await wire.start()
    await wire.until(lambda: heard(wire, "never-said"), within=40)
    with closing(sqlite3.connect(wire.folder / "onward.db")) as connection:
        await wire.until(lambda: not connection.execute("SELECT 1 FROM deliveries WHERE wake_at > 0").fetchall())
    assert len(heard(wire, "said-since")) == len(heard(wire, "never-said")) == 1
    assert await bot.stop(signal.SIGTERM) == 0
    assert "never-said" not in bot.said
