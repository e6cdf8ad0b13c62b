"""What is special about PostgreSQL: its addresses, its errors in plain words, its locks, and how it counts ids.

PostgreSQL is set up so:

- What only reads does so in one snapshot (REPEATABLE READ), as SQLite does: an export is of one moment.
- What writes is READ COMMITTED. Where a rule depends on rows that another process may change, the statement locks them.
- A connection is tried before it is used, so that a server that was started again is no trouble.
- What the server says of a row that it refuses holds the row, with what people wrote: it gets into no error of ours.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import event, text
from sqlalchemy.exc import InterfaceError, OperationalError

from bot.errors import StoreBusyError, StoreError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy import URL, ExceptionContext, Table
    from sqlalchemy.engine import Engine
    from sqlalchemy.ext.asyncio import AsyncConnection

SETTINGS: dict[str, Any] = {"pool_pre_ping": True, "connect_args": {"timeout": 10, "command_timeout": 60}}
"""Of an engine; seconds for which a server is waited for. Without an end, one that vanished would hold every writer."""
READS: dict[str, Any] = {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
MOVES: dict[str, Any] = {"isolation_level": "REPEATABLE READ"}
"""Execution options of transactions that read, and of the one that holds a store still while it is copied."""

_OPTIONS = {"host", "port", "ssl", "prepared_statement_cache_size"}
_SSL = {"disable", "prefer", "allow", "require", "verify-ca", "verify-full"}
_ONE_MAKER = 0x6F6E77617264
"""Says "onward": the lock of whoever makes or changes the tables."""
_LOCK_SECONDS = 10

_BUSY = {"40001", "40P01", "55P03", "57014", "57P01", "57P02", "57P03", "57P05"}
_TROUBLE = {
    "28": "refuses the user or the password. Mend them in the address.",
    "3D": "has no such database. Make it (createdb), or mend the name in the address.",
    "42501": "does not let this user do what Onward needs. Make the user the owner of the database.",
    "25006": "is read-only. Name the server that takes writes.",
    "53100": "cannot grow: the disk is full. Make room; nothing that was kept is lost.",
    "53300": "has no connection to spare. Raise max_connections, or run fewer processes.",
    "53": "has no room: memory, disk or connections are at their end. Look into the server's log.",
}


def takes(url: URL) -> bool:
    """Say whether every option of an address is one that is understood."""
    return url.query.keys() <= _OPTIONS and str(url.query.get("ssl", "prefer")) in _SSL


def set_up(engine: Engine) -> None:
    """Keep rows out of the errors of an engine."""
    event.listen(engine, "handle_error", _without_rows)


def _without_rows(context: ExceptionContext) -> None:
    """Drop what the server says beside its message, such as "Failing row contains (...)"."""
    error: BaseException | None = context.original_exception
    while error is not None:
        for said in ("detail", "hint", "where", "internal_query"):
            if getattr(error, said, None) is not None:
                setattr(error, said, None)
        error = error.__cause__


def explain(error: Exception, place: str) -> StoreError | None:
    """Say in one line what went wrong, and what to do; None for a mistake of ours.

    Args:
        error: what the driver raised.
        place: what a message calls the store.
    """
    state = _state(error)
    if state in _BUSY:
        return StoreBusyError(f"{place} is busy, starting or stopping (SQLSTATE {state}). Try again in a moment.")
    for known in (state, state[:2]):
        if known in _TROUBLE:
            return StoreError(f"{place} {_TROUBLE[known]}")
    if isinstance(error, OSError | OperationalError | InterfaceError) or state[:2] == "08":
        return StoreError(f"{place} cannot be used ({type(error).__name__}). Check the address and the server.")
    return None


def _state(error: Exception) -> str:
    """Return the five letters by which SQL names an error; empty where there are none."""
    cause: BaseException | None = getattr(error, "orig", None)
    while cause is not None:
        if isinstance(state := getattr(cause, "sqlstate", None), str):
            return state
        cause = cause.__cause__
    return ""


async def be_the_only_maker(connection: AsyncConnection) -> None:
    """Wait until no other process makes or changes the tables, and keep others from it until the transaction ends."""
    await connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _ONE_MAKER})


async def hold(connection: AsyncConnection, tables: Iterable[Table]) -> None:
    """Keep others from writing into tables until the transaction ends.

    Raises:
        sqlalchemy.exc.DBAPIError: somebody keeps one of them for longer than ten seconds.
    """
    quote = connection.dialect.identifier_preparer.format_table
    await connection.exec_driver_sql(f"SET LOCAL lock_timeout = '{_LOCK_SECONDS}s'")
    await connection.exec_driver_sql(f"LOCK TABLE {', '.join(map(quote, tables))} IN EXCLUSIVE MODE")


async def last_ids(connection: AsyncConnection, tables: Iterable[Table]) -> dict[str, int]:
    """Return the last id that each table gave out, 0 where it gave none."""
    last: dict[str, int] = {}
    for table in tables:
        sequence = await connection.scalar(_SEQUENCE, _names(table))
        row = (await connection.exec_driver_sql(f"SELECT last_value, is_called FROM {sequence}")).one()  # noqa: S608 # the server named it
        last[table.name] = row.last_value if row.is_called else 0
    return last


async def set_last_id(connection: AsyncConnection, table: Table, last: int) -> None:
    """Let a table go on after an id, which is 1 or more."""
    statement = text("SELECT setval(CAST(pg_get_serial_sequence(:table, :column) AS regclass), :last)")
    await connection.execute(statement, {**_names(table), "last": last})


_SEQUENCE = text("SELECT pg_get_serial_sequence(:table, :column)")


def _names(table: Table) -> dict[str, str]:
    column = table.autoincrement_column
    assert column is not None  # noqa: S101 # the caller names only tables that count
    return {"table": table.name, "column": column.name}
