"""The daily copy: one a day, kept for as long as was asked, and nothing else in the folder touched."""

# ruff: noqa: ASYNC240 - a test may look at a small folder

from __future__ import annotations

import asyncio
import logging
import os
import stat
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from bot import daily as daily_module
from bot.config import Settings
from bot.daily import Daily, copies, day_of
from bot.doctor import _backups
from bot.store import open_store
from bot.timesource import TimeSource

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def time() -> TimeSource:
    return TimeSource(datetime(2026, 3, 2, 23, 50, tzinfo=UTC), frozen=True)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "backups"
    folder.mkdir()
    return folder


@pytest.fixture
def daily(database: str, folder: Path) -> Daily:
    return Daily(database, folder, keep=3)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


async def test_it_makes_one_a_day_and_keeps_the_last(daily: Daily, folder: Path, time: TimeSource) -> None:
    for _ in range(5):
        for _ in range(2):
            await daily.once(time)
        time.advance(timedelta(days=1))
    assert names(folder) == [f"onward-daily-2026-03-0{day}.db" for day in (4, 5, 6)]
    assert [day_of(one) for one in copies(folder)] == [date(2026, 3, day) for day in (4, 5, 6)]
    assert {stat.S_IMODE(one.stat().st_mode) for one in folder.iterdir()} == {0o600}


async def test_a_copy_can_be_opened_and_holds_what_there_was(
    daily: Daily, database: str, folder: Path, time: TimeSource
) -> None:
    async with open_store(database, time) as store:
        await store.people.change(41, country="DE", interaction_id=1)
        await daily.once(time)
    async with open_store(f"sqlite+aiosqlite:///{copies(folder)[0]}", time) as store:
        assert (await store.people.get(41)).country == "DE"


async def test_it_removes_only_what_it_made(daily: Daily, folder: Path, time: TimeSource) -> None:
    others = [
        "onward-daily-2020-01-01.db.old", "my-onward-daily-2020-01-01.db", "onward-daily-2020-13-01.db", "onward.db",
        ".onward-daily-2026-03-02.db.fresh_1.part", "notes.part",
    ]  # fmt: skip
    for name in others:
        (folder / name).write_text("precious")
    (folder / "onward-daily-2020-01-03.db").mkdir()
    (folder / "onward-daily-2020-01-04.db").symlink_to(folder / "onward.db")
    left_over = folder / ".onward-daily-2026-02-20.db.ab_c12.part"
    left_over.touch()
    for file in (left_over, folder / "notes.part"):
        os.utime(file, (time.now().timestamp() - 2 * 86400,) * 2)
    for day in range(20, 26):
        (folder / f"onward-daily-2026-02-{day}.db").touch()
    await daily.once(time)
    kept = [f"onward-daily-2026-{day}.db" for day in ("02-24", "02-25", "03-02")]
    assert names(folder) == sorted([*others, "onward-daily-2020-01-03.db", "onward-daily-2020-01-04.db", *kept])


async def test_several_processes_make_one(daily: Daily, folder: Path, time: TimeSource) -> None:
    await asyncio.gather(*(daily.once(time) for _ in range(4)))
    assert names(folder) == ["onward-daily-2026-03-02.db"]


async def test_trouble_removes_nothing_is_logged_and_ends_nothing(
    daily: Daily, folder: Path, time: TimeSource, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(daily_module, "EVERY", 0.01)
    caplog.set_level(logging.INFO, "bot.daily")
    (folder / "onward-daily-2020-01-01.db").touch()
    hidden = folder.with_name("unmounted")
    folder.rename(hidden)
    running = asyncio.create_task(daily.run(time))
    async with asyncio.timeout(10):
        while not caplog.records:  # noqa: ASYNC110 - looked at from outside
            await asyncio.sleep(0.01)
        assert not folder.exists()  # nothing is written where a disk is only not there
        hidden.rename(folder)
        while not (folder / "onward-daily-2026-03-02.db").exists():  # noqa: ASYNC110 - looked at from outside
            await asyncio.sleep(0.01)
    running.cancel()
    assert "no backup today so far" in caplog.text
    assert f"there is no folder {folder}" in caplog.text


def found(folder: Path | None, database: str) -> list[str]:
    settings = Settings(onward_backup_dir=folder, onward_database=database)
    return [str(one) for one in _backups(settings)]


def test_the_doctor_says_when_the_last_was(
    folder: Path, database: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    today = datetime.now(UTC).date()
    assert found(None, database) == []
    (none,) = found(folder, database)
    assert none.startswith(f"MEND  Backups: there is none in {folder} yet")
    (first,) = found(folder, f"sqlite+aiosqlite:///{tmp_path / 'not-yet.db'}")
    assert first.startswith("ok")
    (folder / f"onward-daily-{today - timedelta(days=2)}.db").touch()
    (stale,) = found(folder, database)
    assert stale.startswith(f"MEND  The last backup is of {today - timedelta(days=2)} (UTC), 1 of 7 are kept")
    (folder / f"onward-daily-{today - timedelta(days=1)}.db").touch()
    (well,) = found(folder, database)
    assert well.startswith(f"ok    The last backup is of {today - timedelta(days=1)} (UTC), 2 of 7 are kept")
    monkeypatch.setattr(os, "access", lambda *_: False)
    cannot, still = found(folder, database)
    assert cannot.startswith(f"MEND  Backups: this user cannot write in {folder}.")
    assert still == well
    (gone,) = found(tmp_path / "nowhere", database)
    assert gone.startswith(f"MEND  Backups: {tmp_path / 'nowhere'} cannot be read (No such file or directory).")
