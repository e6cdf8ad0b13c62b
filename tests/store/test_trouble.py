"""What can be wrong with a store: each time one line that names it and says what to do, and nothing overwritten."""

# ruff: noqa: ASYNC240 - a test may wait for a small file

from __future__ import annotations

import asyncio
import os
import sqlite3
import subprocess
import sys
import tempfile
import traceback
from contextlib import closing, contextmanager
from datetime import date
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import event, make_url
from sqlalchemy.exc import IntegrityError, OperationalError

from bot.errors import StoreBusyError, StoreError
from bot.model import Entry
from bot.store import open_store
from bot.store.engine import explain

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.store import Store
    from bot.timesource import TimeSource

ROOT = Path(__file__).parents[2]
TODAY = date(2026, 3, 2)
NOBODY = 65534

OPEN = """
import asyncio, sys
from bot.errors import StoreError
from bot.store import open_store
from bot.timesource import TimeSource

async def main():
    async with open_store(sys.argv[1], TimeSource()) as store:
        await store.meta.beat("bot")
        if "fail" in sys.argv:
            raise RuntimeError("in the middle")
        if "stop" in sys.argv:
            tasks = [asyncio.create_task(work) for _ in range(20) for work in (store.check(), store.meta.beat("bot"))]
            await asyncio.sleep(0)
            raise KeyboardInterrupt
        if "wait" in sys.argv:
            await asyncio.wait_for(asyncio.sleep(60), 0.05)

try:
    asyncio.run(main())
except StoreError as error:
    print(type(error).__name__, error)
"""


def run(url: str, *how: str) -> subprocess.CompletedProcess[str]:
    """Open a store in a process of its own, which must end by itself."""
    command = [sys.executable, "-c", OPEN, url, *how]
    return subprocess.run(command, capture_output=True, text=True, timeout=20, cwd=ROOT)


async def refusal(url: str, time: TimeSource) -> str:
    with pytest.raises(StoreError) as caught:
        async with open_store(url, time):
            pass
    line = str(caught.value)
    assert "\n" not in line
    return line


@pytest.mark.parametrize("size", [10, 5000])
async def test_a_file_that_is_no_database(url: str, file: Path, time: TimeSource, size: int) -> None:
    file.write_bytes(b"dear diary " * size)
    line = await refusal(url, time)
    assert line.startswith(f"{file} is not an Onward database; nothing was changed.")
    assert file.read_bytes() == b"dear diary " * size
    assert [path.name for path in file.parent.iterdir()] == ["onward.db"]


async def test_a_damaged_database(url: str, file: Path, time: TimeSource) -> None:
    async with open_store(url, time):
        pass
    damaged = file.read_bytes()[:4096] + b"\xff" * (file.stat().st_size - 4096)
    file.write_bytes(damaged)
    assert await refusal(url, time) == f"{file} is damaged; nothing was changed. Put a backup in its place."


async def test_a_folder(tmp_path: Path, time: TimeSource) -> None:
    line = await refusal(f"sqlite+aiosqlite:///{tmp_path}", time)
    assert line == f"{tmp_path} is a folder. Name a file in ONWARD_DATABASE, such as {tmp_path / 'onward.db'}."


async def test_a_folder_that_is_not_there_is_not_made(tmp_path: Path, time: TimeSource) -> None:
    file = tmp_path / "dta" / "onward.db"
    line = await refusal(f"sqlite+aiosqlite:///{file}", time)
    assert line == f"{file} cannot be made: there is no folder {file.parent}. Make it, or mend ONWARD_DATABASE."
    assert not file.parent.exists()


@contextmanager
def as_somebody() -> Iterator[Path]:
    """A folder of a user who is not root: root may write anything."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        root = os.geteuid() == 0
        if root:
            os.chown(folder, NOBODY, -1)
            os.setresuid(NOBODY, NOBODY, 0)
        try:
            yield folder
        finally:
            if root:
                os.setresuid(0, 0, 0)
            folder.chmod(0o755)


@pytest.mark.parametrize(
    ("case", "says"),
    [
        ("new", "cannot be made (Permission denied). Let this user write in {folder}."),
        ("folder", "cannot be written. Give this user write permission for the file and its folder."),
        ("file", "cannot be written. Give this user write permission for the file and its folder."),
    ],
)
async def test_what_this_user_may_not_write(case: str, says: str, time: TimeSource) -> None:
    with as_somebody() as folder:
        file = folder / "onward.db"
        url = f"sqlite+aiosqlite:///{file}"
        if case != "new":
            async with open_store(url, time):
                pass
        before = file.read_bytes() if file.exists() else None
        (file if case == "file" else folder).chmod(0o555)
        assert await refusal(url, time) == f"{file} {says.format(folder=folder)}"
        assert (file.read_bytes() if file.exists() else None) == before


@pytest.mark.parametrize(
    ("url", "says"),
    [
        ("", "is not the address of a database"),
        ("onward.db", "is not the address of a database"),
        ("mysql://root:secret@host/db", "names 'mysql', which Onward does not know"),
        ("sqlite:///onward.db", "names 'sqlite', which Onward does not know"),
        ("postgresql://user:secret@host/db", "names 'postgresql', which Onward does not know"),
        ("postgresql+asyncpg://user:secret@host:port/db", "is not the address of a database"),
        ("sqlite+aiosqlite://", "must name a file"),
        ("sqlite+aiosqlite:///:memory:", "must name a file"),
        ("sqlite+aiosqlite:///file:onward.db?uri=true", "must name a file"),
        ("sqlite+aiosqlite:///onward.db?timeout=soon", "timeout"),
        ("sqlite+aiosqlite://host/onward.db", "must name a file"),
    ],
)
async def test_an_address_that_is_none(url: str, says: str, time: TimeSource) -> None:
    line = await refusal(url, time)
    assert line.startswith("ONWARD_DATABASE ")
    assert says in line
    assert "sqlite+aiosqlite:///onward.db" in line
    assert "secret" not in line


async def test_postgresql_without_its_driver(time: TimeSource, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.store.engine.find_spec", lambda _: None)
    assert "pip install 'onward[postgresql]'" in await refusal("postgresql+asyncpg://user:secret@host/db", time)


def test_a_server_that_cannot_be_reached_is_named_without_its_password() -> None:
    url = make_url("postgresql+asyncpg://user:secret@host/db")
    for error in (ConnectionRefusedError(), OperationalError("", {}, Exception("gone"))):
        line = str(explain(error, url))
        assert line.startswith("postgresql+asyncpg://user:***@host/db cannot be used")
    assert explain(IntegrityError("", {}, Exception("a mistake of ours")), url) is None


async def test_a_full_disk_keeps_what_was_kept_and_recovers(store: Store, file: Path) -> None:
    (row,) = await store.applications.add(41, [Entry("A")], TODAY, interaction_id=1)
    limits = [f"PRAGMA max_page_count = {pages}" for pages in (file.stat().st_size // 4096, 10**6)]
    event.listen(store._database._engine.sync_engine, "begin", lambda connection: connection.exec_driver_sql(limits[0]))
    with pytest.raises(StoreError, match=r"onward\.db cannot grow: the disk is full\. Make room"):
        await store.applications.add(41, [Entry("B" * 100_000)], TODAY, interaction_id=2)
    assert await store.applications.list(41) == [row]
    limits.pop(0)
    assert await store.applications.add(41, [Entry("B" * 100_000)], TODAY, interaction_id=2)


@pytest.mark.alone
async def test_a_store_that_another_program_keeps_locked(
    file: Path, time: TimeSource, store: Store, caplog: pytest.LogCaptureFixture
) -> None:
    async with open_store(f"sqlite+aiosqlite:///{file}?timeout=0.1", time) as impatient:
        with closing(sqlite3.connect(file, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            start = perf_counter()
            with pytest.raises(StoreBusyError, match=r"onward\.db is locked by another program\. Try again"):
                await impatient.meta.beat("bot")
            assert perf_counter() - start < 1
            await impatient.check()  # reading goes on
            waits = asyncio.ensure_future(store.meta.beat("bot"))  # within its time limit
            await asyncio.sleep(0.1)
            other.execute("ROLLBACK")
        await waits
        await impatient.meta.beat("bot")
    assert caplog.text == ""


async def test_a_new_store_waits_for_another_program_as_long_as_it_is_told(file: Path, time: TimeSource) -> None:
    async def start(seconds: float) -> None:
        async with open_store(f"sqlite+aiosqlite:///{file}?timeout={seconds}", time):
            pass

    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreBusyError):
            await start(0.1)
        waits = asyncio.ensure_future(start(5))
        await asyncio.sleep(0.2)
        assert not waits.done()
        other.execute("ROLLBACK")
    await waits


async def test_a_mistake_of_ours_keeps_its_traceback_but_not_the_words(store: Store) -> None:
    entry: Any = Entry("Secret Ltd", outcome=None)  # type: ignore[arg-type]
    with pytest.raises(IntegrityError, match="outcome") as caught:
        await store.applications.add(41, [entry], TODAY, interaction_id=1)
    assert "Secret Ltd" not in "".join(traceback.format_exception(caught.value))
    assert await store.applications.count(41) == 0


@pytest.mark.parametrize("kind", ["read", "write"])
async def test_every_connection_is_set_up(store: Store, file: Path, kind: str) -> None:
    async def settings(connection: AsyncConnection) -> list[object]:
        names = ("foreign_keys", "secure_delete", "synchronous", "busy_timeout", "journal_mode")
        return [(await connection.exec_driver_sql(f"PRAGMA {name}")).scalar_one() for name in names]

    assert await getattr(store._database, kind)(settings) == [1, 1, 2, 1000, "wal"]


@pytest.mark.parametrize("how", ["", "fail", "stop", "wait"])
def test_a_process_ends_whatever_happens_in_it(url: str, file: Path, how: str) -> None:
    result = run(url, how)
    expected = {"": "", "fail": "RuntimeError: in the middle", "stop": "KeyboardInterrupt", "wait": "TimeoutError"}[how]
    assert (result.stderr.strip().splitlines() or [""])[-1] == expected
    assert "never retrieved" not in result.stderr
    assert sorted(path.name for path in file.parent.iterdir()) == ["onward.db"]  # the last to close takes the log away


def test_a_process_that_cannot_open_ends_too(url: str, file: Path) -> None:
    file.write_text("dear diary " * 50)
    result = run(url)
    assert result.stdout.startswith(f"StoreError {file} is not an Onward database")
    assert result.stderr == ""
