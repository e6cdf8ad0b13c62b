"""A whole store at another place: every row as it was, or nothing at all."""

# ruff: noqa: ASYNC240 - a test may wait for a small file

from __future__ import annotations

import asyncio
import os
import signal
import sqlite3
import stat
import sys
import tracemalloc
from contextlib import AsyncExitStack, closing
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import make_url, text, update
from sqlalchemy.ext.asyncio import create_async_engine

from bot.__main__ import main
from bot.errors import CopyError, StoreBusyError, StoreError
from bot.model import Elsewhere, Entry, Tally
from bot.store import Keys, moving, open_store
from bot.store.moving import move
from bot.store.tables import people
from tests.postgresql import PRODUCTS, new_database
from tests.store.test_personal import ANN, BEN, fill

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Awaitable, Callable

    from bot.store import Store
    from bot.timesource import TimeSource

    Places = Callable[[str], Awaitable[str]]

ROOT = Path(__file__).parents[2]
PAIRS = [(one, other) for one in PRODUCTS for other in PRODUCTS]
TODAY = date(2026, 3, 2)
EVERY = pytest.mark.parametrize(("here", "there"), PAIRS)
EACH = pytest.mark.parametrize("there", PRODUCTS)


@pytest.fixture
async def places(tmp_path: Path) -> AsyncGenerator[Places]:
    """Gives addresses at which there is nothing yet."""
    async with AsyncExitStack() as stack:
        numbers = iter(range(100))

        async def place(product: str) -> str:
            if product == "postgresql":
                return await stack.enter_async_context(new_database())
            return f"sqlite+aiosqlite:///{tmp_path / f'place-{next(numbers)}.db'}?timeout=1"

        yield place


async def filled(address: str, time: TimeSource) -> None:
    """Put something into every table, and let time pass since a bot ran there."""
    async with open_store(address, time) as store:
        await fill(store, ANN, "Café 字 😀", 100)
        await fill(store, BEN, "Zon", 200)
        await store.servers.change(7, interaction_id=301, posts=(2, 10**18), elsewhere=Elsewhere.NOTHING)
        await store.tallies.add("wrong_call", "Z", interaction_id=302)
        await store.tallies.add("wrong_call", "a", interaction_id=303)
        await store.meta.set_command_hash(1, "abc")
        await store.meta.beat("host:1")
    time.advance(timedelta(seconds=91))


async def everything(store: Store) -> dict[str, Any]:
    return {str(person): await store.export(person) for person in (ANN, BEN)} | {
        "tallies": await store.tallies.all(),
        "hash": await store.meta.command_hash(1),
        "beat": await store.meta.last_beat(),
    }


async def said(address: str, *statements: str) -> list[Any]:
    """Send statements to a database, as somebody might by hand; return the rows of the last."""
    engine = create_async_engine(make_url(address).set(query={}))
    try:
        async with engine.begin() as connection:
            for statement in statements:
                result = await connection.execute(text(statement))
            return result.fetchall() if result.returns_rows else []
    finally:
        await engine.dispose()


async def is_untouched(address: str, time: TimeSource) -> bool:
    """Say whether nothing came of a copy: no file, or no tables."""
    url = make_url(address)
    if url.drivername.startswith("sqlite"):
        name = Path(str(url.database))
        return not list(name.parent.glob(f"{name.name}*"))
    return not await said(address, "SELECT 1 FROM pg_tables WHERE schemaname = 'public'")


@EVERY
async def test_everything_is_there_and_ids_go_on(here: str, there: str, places: Places, time: TimeSource) -> None:
    source, target = await places(here), await places(there)
    await filled(source, time)
    async with open_store(source, time) as store:
        (last,) = await store.applications.add(ANN, [Entry("Gone")], TODAY, interaction_id=900)
        await store.applications.delete(ANN, [last.id], interaction_id=901)
        before = await everything(store)
    counted: dict[str, int] = {}
    moved = await move(source, target, time.now(), counted.__setitem__)
    assert moved.rows == counted
    assert counted["applications"] == counted["people"] == 2
    async with open_store(target, time) as store:
        assert await everything(store) == before
        await store.servers.refresh()
        assert (store.servers.known(7).posts, store.servers.known(7).elsewhere) == ((2, 10**18), Elsewhere.NOTHING)
        (new,) = await store.applications.add(ANN, [Entry("Next")], TODAY, interaction_id=902)
        assert new.id == last.id + 1  # an old button under what is gone must not find it
        assert not await store.once(902)
    async with open_store(source, time) as store:
        assert await everything(store) == before


@EACH
async def test_a_place_with_empty_tables_is_empty(there: str, places: Places, time: TimeSource) -> None:
    source, target = await places("sqlite"), await places(there)
    await filled(source, time)
    async with open_store(target, time):
        pass
    await move(source, target, time.now())
    async with open_store(target, time) as store:
        assert await store.tallies.all() == [Tally("wrong_call", "Z", 1), Tally("wrong_call", "a", 1)]


@EACH
async def test_a_place_where_something_is_stays_as_it_is(there: str, places: Places, time: TimeSource) -> None:
    source, target = await places("sqlite"), await places(there)
    await filled(source, time)
    async with open_store(target, time) as store:
        await store.people.change(9, country="DE", interaction_id=1)
    with pytest.raises(CopyError, match=r"is not empty: \w+ has rows\. Name a new place as TO; nothing"):
        await move(source, target, time.now())
    async with open_store(target, time) as store:
        assert (await store.people.get(9)).country == "DE"
        assert not any((await store.export(ANN)).values())
    await said(target, "CREATE TABLE recipes (name TEXT)", "DROP TABLE alembic_version")
    with pytest.raises(CopyError, match=r"is not empty\. Name a new place"):
        await move(source, target, time.now())


@EACH
async def test_a_store_on_which_a_bot_runs_is_not_copied(there: str, places: Places, time: TimeSource) -> None:
    source, target = await places(there), await places(there)
    await filled(source, time)
    async with open_store(source, time) as store:
        await store.meta.beat("host:2")
    time.advance(timedelta(seconds=60))
    with pytest.raises(CopyError, match=r"is in use: a bot runs on it\. Stop it first; .* try again in 31 s"):
        await move(source, target, time.now())
    assert await is_untouched(target, time)
    time.advance(timedelta(seconds=31))
    assert (await move(source, target, time.now())).rows["heartbeats"] == 2


@EACH
@pytest.mark.parametrize(
    ("change", "says"),
    [
        ("UPDATE alembic_version SET version_num = '0001'", "start the bot on it once, or run `onward doctor`"),
        ("UPDATE alembic_version SET version_num = '9000'", r"is newer than this program \(revision 9000\)"),
        ("DROP TABLE alembic_version", "holds tables that are not Onward's"),
    ],
)
async def test_a_store_of_another_form_is_not_copied(
    there: str, change: str, says: str, places: Places, time: TimeSource
) -> None:
    source, target = await places(there), await places("sqlite")
    await filled(source, time)
    await said(source, change)
    with pytest.raises(CopyError, match=says):
        await move(source, target, time.now())
    assert await is_untouched(target, time)


async def test_what_is_not_there_is_not_made(places: Places, time: TimeSource, tmp_path: Path) -> None:
    source, target = await places("sqlite"), await places("sqlite")
    with pytest.raises(CopyError, match=r"place-0\.db is not there: nothing to copy"):
        await move(source, target, time.now())
    (tmp_path / "place-0.db").touch()
    with pytest.raises(CopyError, match=r"place-0\.db is empty: nothing to copy"):
        await move(source, target, time.now())
    assert [path.name for path in tmp_path.iterdir()] == ["place-0.db"]


async def test_a_store_is_not_copied_onto_itself(places: Places, time: TimeSource, tmp_path: Path) -> None:
    source = await places("sqlite")
    await filled(source, time)
    (tmp_path / "link.db").symlink_to(tmp_path / "place-0.db")
    os.link(tmp_path / "place-0.db", tmp_path / "hard.db")
    for name in ("place-0.db", "link.db", "hard.db"):
        with pytest.raises(CopyError, match="are the same store"):
            await move(source, f"sqlite+aiosqlite:///{tmp_path / name}", time.now())


@pytest.mark.parametrize("side", ["FROM", "TO"])
async def test_an_address_that_is_none_is_named_by_its_side(side: str, places: Places, time: TimeSource) -> None:
    good, bad = await places("sqlite"), "mysql://root:secret@host/db"
    with pytest.raises(StoreError, match=f"^{side} names 'mysql'") as caught:
        await move(*((bad, good) if side == "FROM" else (good, bad)), time.now())
    assert "secret" not in str(caught.value)


@EVERY
async def test_a_copy_that_differs_is_none(
    here: str, there: str, places: Places, time: TimeSource, monkeypatch: pytest.MonkeyPatch
) -> None:
    source, target = await places(here), await places(there)
    await filled(source, time)
    copied = moving._copy

    async def slips(source: Any, target: Any, table: Any, told: Any) -> Any:
        found = await copied(source, target, table, told)
        if table.name == "people":
            await target.execute(update(people).where(people.c.user_id == BEN).values(country="NL"))
        return found

    monkeypatch.setattr(moving, "_copy", slips)
    with pytest.raises(CopyError, match=r"people is not the same in TO as in FROM\. Nothing was copied"):
        await move(source, target, time.now())
    assert await is_untouched(target, time)


def test_a_sum_tells_any_difference_and_no_order() -> None:
    rows: list[dict[str, Any]] = [{"id": 1, "words": "a"}, {"id": 2, "words": None}, {"id": 2, "words": None}]
    whole = moving.Sum() + rows
    assert whole == moving.Sum() + rows[::-1] == moving.Sum() + rows[:1] + rows[1:]
    others = [rows[:2], [*rows[:2], {"id": 3, "words": None}], [*rows[:2], {"id": 2, "words": "None"}]]
    assert whole not in [moving.Sum() + other for other in others]


def test_every_table_is_copied_parents_first_and_as_it_is_kept() -> None:
    assert [table.name for table in moving.TABLES] == [table.name for table in moving.metadata.sorted_tables]
    for table in moving.TABLES:
        assert [one.name for one in table.columns] == [one.name for one in moving.metadata.tables[table.name].columns]
        for one in table.columns:
            assert type(one.type).__module__.startswith("sqlalchemy."), one


async def test_nobody_writes_into_the_source_meanwhile(places: Places, time: TimeSource, tmp_path: Path) -> None:
    source, target = await places("sqlite"), await places("sqlite")
    await filled(source, time)
    refused: list[str] = []

    def told(table: str, _rows: int) -> None:
        with closing(sqlite3.connect(tmp_path / "place-0.db", isolation_level=None, timeout=0)) as other:
            try:
                other.execute("BEGIN IMMEDIATE")
            except sqlite3.OperationalError:
                refused.append(table)

    moved = await move(source, target, time.now(), told)
    assert refused == list(moved.rows)


async def test_the_file_is_for_its_owner_alone_and_ready_to_be_used(
    places: Places, time: TimeSource, tmp_path: Path
) -> None:
    source, target = await places("sqlite"), await places("sqlite")
    await filled(source, time)
    await move(source, target, time.now())
    file = tmp_path / "place-1.db"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    with closing(sqlite3.connect(file)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        assert connection.execute("PRAGMA journal_mode").fetchall() == [("wal",)]


@pytest.mark.no_cover
async def test_a_large_store_is_never_in_memory_as_a_whole(
    places: Places, time: TimeSource, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(moving, "AT_ONCE", 50)
    source, target = await places("sqlite"), await places("sqlite")
    async with open_store(source, time) as store:
        await store.fill(1500, time.now(), timedelta(seconds=1))
    async with open_store(target, time):  # the tables are made: what that takes is not to be measured
        pass
    tracemalloc.start()
    moved = await move(source, target, time.now())
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert moved.rows["deliveries"] == 1500
    assert most < 2 * 2**20  # all at once are three times as much


ENDS = """
import asyncio, os, signal, sys
from datetime import UTC, datetime
from bot.__main__ import main
import bot.store.moving as moving

whole = moving._go_on_counting
async def stop(*both):
    await whole(*both)
    os.kill(os.getpid(), getattr(signal, sys.argv[1]))
    await asyncio.sleep(20)
moving._go_on_counting = stop
sys.exit(main(["copy", *sys.argv[2:]]))
"""


@EACH
@pytest.mark.parametrize("how", ["SIGKILL", "SIGINT"])
async def test_a_copy_that_is_stopped_at_its_end_is_none_and_can_be_made_again(
    there: str, how: str, places: Places, time: TimeSource
) -> None:
    source, target = await places("sqlite"), await places(there)
    await filled(source, time)
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", ENDS, how, source, target,
        cwd=ROOT, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE,
    )  # fmt: skip
    out, error = await asyncio.wait_for(process.communicate(), 20)
    assert process.returncode == (130 if how == "SIGINT" else -getattr(signal, how)), error
    assert b"rows in all" not in out
    assert error == b""
    if how == "SIGINT":
        assert await is_untouched(target, time)
    await move(source, target, time.now())
    async with open_store(source, time) as store, open_store(target, time) as copy:
        assert await everything(copy) == await everything(store)


async def test_the_command_says_what_it_copied_or_why_it_did_not(
    places: Places, time: TimeSource, capsys: pytest.CaptureFixture[str]
) -> None:
    source, target = await places("sqlite"), await places("sqlite")
    await filled(source, time)
    assert await asyncio.to_thread(main, ["copy", source, target]) == 0
    told = capsys.readouterr()
    assert told.err == ""
    assert "         2  applications\n" in told.out
    assert "rows in all, the same in" in told.out
    assert await asyncio.to_thread(main, ["copy", source, target]) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.startswith("onward: ")
    assert "is not empty" in told.err
    assert len(told.err.splitlines()) == 1


@EACH
async def test_what_cannot_be_read_is_named_by_its_table_alone(
    there: str, places: Places, time: TimeSource, monkeypatch: pytest.MonkeyPatch
) -> None:
    source, target = await places("sqlite"), await places(there)
    await filled(source, time)
    await said(source, "UPDATE posts SET parts = 'Unmistakable'")
    with pytest.raises(CopyError, match=r"^posts holds something that cannot be read\. Nothing was copied\.$"):
        await move(source, target, time.now())
    assert await is_untouched(target, time)


async def test_a_place_that_another_program_works_on_is_left_alone(
    places: Places, time: TimeSource, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source, target = await places("sqlite"), await places("sqlite")
    await filled(source, time)
    looked = moving._check_idle
    others: list[sqlite3.Connection] = []

    async def another_begins(*given: Any) -> None:
        await looked(*given)
        others.append(sqlite3.connect(tmp_path / "place-1.db", isolation_level=None))
        others[0].execute("BEGIN IMMEDIATE")

    monkeypatch.setattr(moving, "_check_idle", another_begins)
    with pytest.raises(StoreBusyError, match=r"place-1\.db is locked by another program"):
        await move(source, target, time.now())
    others[0].execute("CREATE TABLE a (b)")
    others[0].execute("COMMIT")
    others[0].close()
    assert await said(target, "SELECT name FROM sqlite_master") == [("a",)]


@EACH
async def test_what_is_sealed_goes_over_as_it_is(there: str, places: Places, time: TimeSource) -> None:
    """A copy is given no key, and the one that sealed the words opens them at the new place."""
    source, target = await places("sqlite"), await places(there)
    keys = Keys("MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=")
    async with open_store(source, time, keys=keys) as store:
        await fill(store, ANN, "Café 字 😀", 100)
        before = await store.export(ANN)
    await move(source, target, time.now())
    kept = await said(source, "SELECT words FROM facts")
    assert await said(target, "SELECT words FROM facts") == kept
    assert "Café" not in str(kept)
    async with open_store(target, time, keys=keys) as store:
        assert await store.export(ANN) == before
