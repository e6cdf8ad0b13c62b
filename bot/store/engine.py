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
from contextlib import closing, contextmanager
from importlib.util import find_spec
from pathlib import Path
from time import monotonic, sleep
from typing import TYPE_CHECKING, Any

from sqlalchemy import URL, column, event, insert, make_url, select, table, update
from sqlalchemy.exc import ArgumentError, DBAPIError, OperationalError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from bot.errors import CopyError, StoreBusyError, StoreError
from bot.store import postgresql

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Sequence

    from sqlalchemy import Connection, Table
    from sqlalchemy.engine.interfaces import DBAPIConnection
    from sqlalchemy.ext.asyncio import AsyncConnection

SQLITE, POSTGRESQL = "sqlite+aiosqlite", "postgresql+asyncpg"
BUSY_SECONDS = 2.0  # below the three seconds in which Discord wants an answer, so that we can still say what is wrong
READERS = 4
AFTER_PATIENCE = 0.5
"""Seconds."""

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

_WHY = {
    sqlite3.SQLITE_NOTADB: "it is no database.",
    sqlite3.SQLITE_CORRUPT: "it is damaged.",
    sqlite3.SQLITE_BUSY: "another program keeps it locked. Try again in a moment.",
    sqlite3.SQLITE_LOCKED: "another program keeps it locked. Try again in a moment.",
    sqlite3.SQLITE_FULL: "the disk is full. Make room.",
    sqlite3.SQLITE_READONLY: "this user may not write there.",
    sqlite3.SQLITE_PERM: "this user may not read or write it.",
    sqlite3.SQLITE_CANTOPEN: "it cannot be opened. Check that this user may read it, and write in its folder.",
    sqlite3.SQLITE_IOERR: "the disk reports an error. Check the disk.",
    sqlite3.SQLITE_INTERRUPT: "it was stopped half-way.",
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


def patience_of(url: URL) -> float:
    """Seconds for which a lock of another program is waited for."""
    return float(str(url.query.get("timeout", BUSY_SECONDS)))


def place_of(url: URL) -> str:
    """Return what a message calls the store: the file, or the address without its password."""
    return str(url.database) if url.drivername == SQLITE else url.render_as_string(hide_password=True)


def file_of(url: URL) -> Path | None:
    """Return the file of the store, or None where it lives on a server."""
    return Path(str(url.database)) if url.drivername == SQLITE else None


def url_of(file: Path) -> URL:
    """Return the address of a store in a file."""
    return URL.create(SQLITE, database=str(file))


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
    engine = create_async_engine(url, connect_args={"isolation_level": None, "timeout": patience_of(url)}, **common)
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
    deadline = monotonic() + patience_of(engine.url)
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


def copy(source: Path, target: Path, stopped: Callable[[], bool], *, at_rest: bool = False) -> None:
    """Copy a store as it is at one moment, even while the bot writes. The copy holds no trace of deleted rows.

    Args:
        source: the store's file.
        target: an empty file.
        stopped: asked again and again; True ends the work.
        at_rest: True for a store to which nobody writes: it is checked first, and not changed.

    Raises:
        CopyError: the store is damaged, locked, none at all, or the copy cannot be written.
    """
    try:
        with closing(_connect(source, "ro" if at_rest else "rw", stopped)) as connection:
            if at_rest and not _is_whole(connection):
                raise CopyError(f"{source} is damaged: SQLite's own check found errors.")
            if stopped():  # SQLite asks only after a while
                raise CopyError(f"{source} was not copied: stopped half-way.")
            connection.execute("VACUUM INTO ?", (str(target),))
    except sqlite3.Error as error:
        raise CopyError(f"{source} cannot be copied: {_why(error)}") from error
    try:
        with closing(_connect(target, "ro", stopped)) as connection:
            whole = _is_whole(connection)
    except sqlite3.Error as error:
        raise CopyError(f"The copy of {source} cannot be read back: {_why(error)}") from error
    if not whole:
        raise CopyError(
            f"The copy of {source} is damaged: SQLite's own check found errors. Check the store and the disk."
        )


def _is_whole(connection: sqlite3.Connection) -> bool:
    return connection.execute("PRAGMA quick_check(1)").fetchall() == [("ok",)]


def _connect(file: Path, mode: str, stopped: Callable[[], bool] | None = None) -> sqlite3.Connection:
    """Open a file that is there; `sqlite3.connect` alone would make one."""
    address = f"{file.absolute().as_uri()}?mode={mode}"
    if mode == "ro" and not any(beside.exists() for beside in beside_of(file)):
        address += "&immutable=1"  # else SQLite puts its files beside one that was in WAL, and leaves them there
    connection = sqlite3.connect(address, uri=True, isolation_level=None, timeout=BUSY_SECONDS)
    if stopped is not None:
        connection.set_progress_handler(stopped, 1000)
    return connection


def beside_of(file: Path) -> list[Path]:
    """Return the files that SQLite may have beside a store: a part of it as long as they are there."""
    return [file.with_name(file.name + end) for end in ("-wal", "-shm", "-journal")]


def _why(error: sqlite3.Error) -> str:
    """Say in a few words what SQLite met, and what to do."""
    return _WHY.get(getattr(error, "sqlite_errorcode", 0) & 0xFF, f"SQLite says {error}.")


@contextmanager
def kept_out(file: Path, patience: float) -> Generator[bool]:
    """Keep every other program out of a store that is being replaced, with its write-ahead log written into it.

    Args:
        file: the store.
        patience: seconds; for how long a program waits that starts meanwhile. It is kept out for longer at the end:
            it holds the file that was replaced by then, and would write where nobody reads.

    Yields:
        False where the file is damaged, or no database at all: then no program can be kept out.

    Raises:
        CopyError: another program has it open, or it cannot be written.
    """
    try:
        connection = _connect(file, "rw")
    except sqlite3.Error as error:
        raise CopyError(f"{file} cannot be replaced: {_why(error)}") from error
    with closing(connection):
        if _holds(connection, file):
            yield True
            sleep(patience + AFTER_PATIENCE)
            return
    yield False  # closed by now: closing takes away a log by its name, which will be another store's


def _holds(connection: sqlite3.Connection, file: Path) -> bool:
    try:
        # The log goes only if nobody else has the file open, and then for good: it will be a file of the past.
        connection.execute("PRAGMA journal_mode = DELETE")
        connection.execute("BEGIN EXCLUSIVE")
        ((mode,),) = connection.execute("PRAGMA journal_mode").fetchall()
    except sqlite3.Error as error:
        code = error.sqlite_errorcode & 0xFF
        if code in _BUSY:
            raise CopyError(f"{file} is in use by another program. Stop the bot first; nothing was changed.") from error
        if code in {sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT}:
            return False
        raise CopyError(f"{file} cannot be replaced: {_why(error)}") from error
    if mode != "delete":  # somebody opened it between the two
        raise CopyError(f"{file} is in use by another program. Stop the bot first; nothing was changed.")
    return True


def give_new_ids_from(file: Path, least: int, gap: int) -> None:
    """Let the next ids of a store be ones that no store before it can have given out.

    Args:
        file: the store; nobody else has it open.
        least: the next ids are above it.
        gap: and by so much above the last that was given out.

    Raises:
        CopyError: it cannot be written.
    """
    numbered = "SELECT name, 0 FROM sqlite_master WHERE type = 'table' AND sql LIKE '%AUTOINCREMENT%'"
    missing = f"INSERT INTO sqlite_sequence {numbered} AND name NOT IN (SELECT name FROM sqlite_sequence)"  # noqa: S608 - no value in it
    try:
        with closing(_connect(file, "rw")) as connection:
            connection.execute("BEGIN IMMEDIATE")
            connection.execute(missing)
            connection.execute("UPDATE sqlite_sequence SET seq = max(seq, ?) + ?", (least, gap))
            connection.execute("COMMIT")
    except sqlite3.Error as error:
        raise CopyError(f"{file} cannot be made ready: {_why(error)}") from error
