"""All that is special about a database product: addresses, SQLite's settings, its errors in plain words, its backup.

The rest of the store speaks SQL that SQLite and PostgreSQL understand alike; `postgresql` has what only that one needs.
SQLite is set up so:

- WAL: readers and the writer do not wait for each other, and other processes may read while the bot runs.
- synchronous FULL: what we told a person ("logged", "I'll remind you") survives a power cut. NORMAL would lose the last
  moments; the price, one flush for each write, is nothing at the rate at which people press buttons.
- secure_delete: what a person deletes is overwritten, not only unlinked.
- foreign_keys: off in SQLite unless asked for.
- A write starts with BEGIN IMMEDIATE (execution option `begin`): a transaction that reads first and writes later fails
  at once with "database is locked", whatever the timeout.
"""

from __future__ import annotations

import asyncio
import os
import sqlite3
from contextlib import closing
from importlib.util import find_spec
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Any

from sqlalchemy import URL, column, event, insert, make_url, select, table, update
from sqlalchemy.exc import ArgumentError, DBAPIError, OperationalError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from bot.errors import StoreBusyError, StoreError
from bot.store import postgresql
from bot.store.whole import to_the_end

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Connection, Table
    from sqlalchemy.engine.interfaces import DBAPIConnection
    from sqlalchemy.ext.asyncio import AsyncConnection

SQLITE, POSTGRESQL = "sqlite+aiosqlite", "postgresql+asyncpg"
BUSY_SECONDS = 2.0  # below the three seconds in which Discord wants an answer, so that we can still say what is wrong
READERS = 4

_BUSY = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}
_TROUBLE = {
    sqlite3.SQLITE_NOTADB: "is not an Onward database; nothing was changed. Name another file in ONWARD_DATABASE.",
    sqlite3.SQLITE_CORRUPT: "is damaged; nothing was changed. Put a backup in its place.",
    sqlite3.SQLITE_FULL: "cannot grow: the disk is full. Make room; nothing that was kept is lost.",
    sqlite3.SQLITE_READONLY: "cannot be written. Give this user write permission for the file and its folder.",
    sqlite3.SQLITE_PERM: "cannot be written. Give this user write permission for the file and its folder.",
    sqlite3.SQLITE_CANTOPEN: "cannot be opened. Check that its folder is there and that this user may write in it.",
    sqlite3.SQLITE_IOERR: "cannot be read or written: the disk reports an error. Check the disk, then start again.",
}


def parse(address: str, called: str = "ONWARD_DATABASE") -> URL:
    """Check the address of a store.

    Args:
        address: such as `sqlite+aiosqlite:///onward.db` or `postgresql+asyncpg://user:password@host/name`.
        called: what a message calls the address.

    Returns:
        The address, taken apart.

    Raises:
        StoreError: it is no address, or of a kind that the store does not know.
    """
    known = f"{SQLITE}:///onward.db, or {POSTGRESQL}://user:password@host/name"
    try:
        url = make_url(address)
    except (ArgumentError, ValueError):
        # The address is not repeated: it may hold a password.
        raise StoreError(f"{called} is not the address of a database. Write {known}.") from None
    if url.drivername not in {SQLITE, POSTGRESQL}:
        raise StoreError(f"{called} names {url.drivername!r}, which Onward does not know. Write {known}.")
    if url.drivername == POSTGRESQL and find_spec("asyncpg") is None:
        raise StoreError(f"{called} names PostgreSQL, which needs one more package: pip install 'onward[postgresql]'")
    if url.drivername == POSTGRESQL and not postgresql.takes(url):
        raise StoreError(f"{called} has an option that Onward does not know. Write ?ssl=require, or none.")
    if url.drivername == SQLITE and not _names_a_file(url):
        raise StoreError(f"{called} must name a file, with no option but timeout=SECONDS. Write {SQLITE}:///onward.db.")
    return url


def _names_a_file(url: URL) -> bool:
    return (
        url.database not in {None, "", ":memory:"}
        and (url.host, url.username, url.password) == (None, None, None)
        and url.query.keys() <= {"timeout"}
        and str(url.query.get("timeout", "0")).replace(".", "", 1).isdecimal()
    )


def _patience(url: URL) -> float:
    """Seconds for which a lock of another program is waited for."""
    return float(str(url.query.get("timeout", BUSY_SECONDS)))


def place_of(url: URL) -> str:
    """Return what a message calls the store: the file, or the address without its password."""
    return str(url.database) if url.drivername == SQLITE else url.render_as_string(hide_password=True)


def file_of(url: URL) -> Path | None:
    """Return the file of the store, or None where it lives on a server."""
    return Path(str(url.database)) if url.drivername == SQLITE else None


def is_there(address: str) -> bool:
    """Return whether there is a store to look at, without making one.

    Args:
        address: the store's address; a server is taken to be there.

    Raises:
        StoreError: it is no address, or of a kind that the store does not know.
    """
    file = file_of(parse(address))
    return file is None or file.exists()


def is_same(one: URL, other: URL) -> bool:
    """Return whether two addresses name one store, as far as they tell."""
    file, another = file_of(one), file_of(other)
    if file is not None and another is not None:
        return file.resolve() == another.resolve() or (file.exists() and another.exists() and file.samefile(another))
    return (one.drivername, one.host, one.port, one.database) == (
        other.drivername,
        other.host,
        other.port,
        other.database,
    )


def remove(url: URL) -> None:
    """Delete the file of a store that came to nothing, with what SQLite may have beside it; a server stays as it is."""
    if (file := file_of(url)) is not None:
        for name in (file.name, *(file.name + end for end in ("-wal", "-shm", "-journal"))):
            file.with_name(name).unlink(missing_ok=True)


def connect(url: URL) -> AsyncEngine:
    """Make the engine of a store; no connection is made yet.

    Args:
        url: the address, checked by `parse`.

    Returns:
        The engine; whoever made it disposes of it.

    Raises:
        StoreError: the file cannot be used. A file that is missing is made, readable to its owner alone; a folder that
            is missing is not: a slip in the path must not start a second, empty store somewhere else.
    """
    # hide_parameters: an error that reaches a log must not carry what people wrote.
    common: dict[str, Any] = {"hide_parameters": True, "pool_size": READERS + 1, "max_overflow": 0}
    file = file_of(url)
    if file is None:
        engine = create_async_engine(url, **postgresql.SETTINGS, **common)
        postgresql.set_up(engine.sync_engine)
        return engine
    _check(file)
    # isolation_level None: the sqlite3 module begins no transaction of its own; `_begin` does.
    engine = create_async_engine(url, connect_args={"isolation_level": None, "timeout": _patience(url)}, **common)
    event.listen(engine.sync_engine, "connect", _set_up)
    event.listen(engine.sync_engine, "begin", _begin)
    return engine


def _check(file: Path) -> None:
    """Make the file where it is missing, and say early what would fail late."""
    if file.is_dir():
        raise StoreError(f"{file} is a folder. Name a file in ONWARD_DATABASE, such as {file / 'onward.db'}.")
    if not file.parent.is_dir():
        raise StoreError(f"{file} cannot be made: there is no folder {file.parent}. Make it, or mend ONWARD_DATABASE.")
    try:
        if not file.exists():
            file.touch(mode=0o600)
    except OSError as error:
        raise StoreError(f"{file} cannot be made ({error.strerror}). Let this user write in {file.parent}.") from error
    if not (os.access(file, os.R_OK | os.W_OK) and os.access(file.parent, os.W_OK)):
        raise StoreError(f"{file} {_TROUBLE[sqlite3.SQLITE_READONLY]}")


def _set_up(connection: DBAPIConnection, _: object) -> None:
    """Give a new SQLite connection the settings that SQLite does not keep in the file."""
    cursor = connection.cursor()
    for setting in ("foreign_keys = ON", "secure_delete = ON", "synchronous = FULL"):
        cursor.execute(f"PRAGMA {setting}")
    cursor.close()


def _begin(connection: Connection) -> None:
    """Begin as the execution option `begin` says; where it is empty, every statement stands alone."""
    if begin := connection.get_execution_options().get("begin", "BEGIN"):
        connection.exec_driver_sql(begin)


def writing(engine: AsyncEngine) -> AsyncEngine:
    """Return the same engine, for transactions that write."""
    return engine.execution_options(begin="BEGIN IMMEDIATE")


def reading(engine: AsyncEngine) -> AsyncEngine:
    """Return the same engine, for transactions that only read, each as of one moment."""
    return engine if _is_sqlite(engine) else engine.execution_options(**postgresql.READS)


def moving(engine: AsyncEngine) -> AsyncEngine:
    """Return the same engine, for a transaction that reads everything while `hold` keeps it as it is."""
    return writing(engine) if _is_sqlite(engine) else engine.execution_options(**postgresql.MOVES)


async def be_the_only_maker(connection: AsyncConnection) -> None:
    """Let no other process make or change tables until the transaction ends; one that writes is alone in SQLite."""
    if not _is_sqlite(connection):
        await postgresql.be_the_only_maker(connection)


async def hold(connection: AsyncConnection, tables: Sequence[Table]) -> None:
    """Keep others from writing into tables until the transaction, one of `writing` or `moving`, ends."""
    if not _is_sqlite(connection):
        await postgresql.hold(connection, tables)


_COUNTERS = table("sqlite_sequence", column("name"), column("seq"))
"""Where SQLite keeps the last id of each table that never gives one out twice."""


async def last_ids(connection: AsyncConnection, tables: Sequence[Table]) -> dict[str, int]:
    """Return the last id that each table gave out by itself, 0 where it gave none."""
    if not _is_sqlite(connection):
        return await postgresql.last_ids(connection, tables)
    last = dict.fromkeys([one.name for one in tables], 0)
    kept = select(_COUNTERS.c.name, _COUNTERS.c.seq).where(_COUNTERS.c.name.in_(last))
    return last | {row.name: row.seq for row in await connection.execute(kept)}


async def set_last_id(connection: AsyncConnection, of: Table, last: int) -> None:
    """Let a table go on after an id, which is 1 or more."""
    if not _is_sqlite(connection):
        await postgresql.set_last_id(connection, of, last)
        return
    change = update(_COUNTERS).where(_COUNTERS.c.name == of.name).values(seq=last)
    if (await connection.execute(change)).rowcount == 0:
        await connection.execute(insert(_COUNTERS).values(name=of.name, seq=last))


def _is_sqlite(connected: AsyncEngine | AsyncConnection) -> bool:
    return connected.dialect.name == "sqlite"


async def use_wal(engine: AsyncEngine) -> None:
    """Switch the file to WAL, which it then remembers. Only once we know that the file is ours."""
    deadline = monotonic() + _patience(engine.url)
    while True:
        try:
            return await _alone(engine, "PRAGMA journal_mode = WAL")
        except OperationalError as error:
            # Here SQLite does not wait for others, whatever the timeout: so we do.
            if _code(error) not in _BUSY or monotonic() > deadline:
                raise
        await asyncio.sleep(0.01)


async def erase_traces(engine: AsyncEngine) -> None:
    """Take deleted rows out of SQLite's write-ahead log too; a server looks after its own."""
    await _alone(engine, "PRAGMA wal_checkpoint(TRUNCATE)")


async def _alone(engine: AsyncEngine, pragma: str) -> None:
    if _is_sqlite(engine):
        async with engine.execution_options(begin="").connect() as connection:
            await connection.exec_driver_sql(pragma)


def explain(error: DBAPIError | OSError, url: URL) -> StoreError | None:
    """Say in one line what went wrong with the database, and what to do.

    Args:
        error: what the driver raised.
        url: the store's address.

    Returns:
        The error to raise in its place; None for a mistake of ours, which keeps its traceback.
    """
    place = place_of(url)
    if url.drivername == POSTGRESQL:
        return postgresql.explain(error, place)
    code = _code(error)
    if code in _BUSY:
        return StoreBusyError(f"{place} is locked by another program. Try again; if it stays so, stop the other one.")
    return StoreError(f"{place} {_TROUBLE[code]}") if code in _TROUBLE else None


def _code(error: Exception) -> int:
    """Return SQLite's number for an error, without the upper bits that only refine it; 0 for anything else."""
    return getattr(getattr(error, "orig", None), "sqlite_errorcode", 0) & 0xFF


async def backup(address: str, target: Path) -> None:
    """Copy a store, consistent even while the bot writes. The copy holds no trace of deleted rows.

    Args:
        address: the store's address.
        target: the file to make, readable to its owner alone.

    Raises:
        StoreError: there is nothing to copy, `target` exists, or it cannot be written.
    """
    file = file_of(url := parse(address))
    if file is None:
        raise StoreError(f"{place_of(url)} lives on a server: copy it with pg_dump.")
    if not file.is_file():
        raise StoreError(f"{file} is not there: nothing to back up.")
    await to_the_end(asyncio.to_thread(_copy, file, target))


def _copy(file: Path, target: Path) -> None:
    try:
        target.touch(mode=0o600, exist_ok=False)  # VACUUM INTO takes an empty file; this also claims the name
    except FileExistsError:
        raise StoreError(f"{target} exists; a backup never overwrites. Name another file.") from None
    except OSError as error:
        raise StoreError(f"{target} cannot be made ({error.strerror}).") from error
    try:
        with closing(sqlite3.connect(file, isolation_level=None, timeout=BUSY_SECONDS)) as connection:
            connection.execute("VACUUM INTO ?", (str(target),))
        with target.open("rb") as written:
            os.fsync(written.fileno())
    except (sqlite3.Error, OSError) as error:
        target.unlink()
        raise StoreError(f"{target} could not be written from {file}: {error}.") from error
