"""Moves a whole store to another place, on SQLite or PostgreSQL, and checks every row before the copy counts.

Rows go over as they are kept, so what is sealed stays sealed and needs no key. The source is held still meanwhile; the
target is filled in one transaction: a copy that fails, or is killed, leaves nothing in it.
"""

from __future__ import annotations

import json
from contextlib import aclosing, contextmanager
from dataclasses import dataclass
from hashlib import blake2b
from typing import TYPE_CHECKING, Any

from sqlalchemy import Column, MetaData, String, Table, TypeDecorator, func, insert, inspect, literal, select
from sqlalchemy import Enum as OneOf
from sqlalchemy.exc import DBAPIError

from bot.errors import CopyError, StoreBusyError
from bot.store import engine as product
from bot.store import migrate
from bot.store.meta import STALE
from bot.store.tables import heartbeats, metadata

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Generator, Sequence
    from datetime import datetime

    from sqlalchemy import URL, Connection
    from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine
    from sqlalchemy.types import TypeEngine

    Told = Callable[[str, int], None]

AT_ONCE = 500
"""Rows in memory at a time."""
WHOLE = 2**128


@dataclass(frozen=True, slots=True)
class Sum:
    """What two tables have in common if they hold the same rows, in whatever order.

    Args:
        rows: how many there are.
        check: the sum of the rows' own checksums.
    """

    rows: int = 0
    check: int = 0

    def __add__(self, rows: Sequence[dict[str, Any]]) -> Sum:
        """Return the sum with more rows in it."""
        return Sum(self.rows + len(rows), (self.check + sum(map(_check, rows))) % WHOLE)


@dataclass(frozen=True, slots=True)
class Moved:
    """What was copied.

    Args:
        source: where from, without a password.
        target: where to, without a password.
        rows: how many, by table.
    """

    source: str
    target: str
    rows: dict[str, int]


async def move(source: str, target: str, now: datetime, told: Told = lambda _table, _rows: None) -> Moved:
    """Copy everything in one store into another one, which is empty or not made yet.

    Args:
        source: the address of a store of today's form, which no bot uses meanwhile. It is left as it is.
        target: the address of the other.
        now: the moment it is, aware.
        told: is told of each table that is copied, with the number of its rows.

    Returns:
        What was copied; all of it is checked and on the disk.

    Raises:
        CopyError: the source is missing, in use or of another form; the target holds something, is the source, or
            does not take what the source holds. The target is as it was.
        StoreError: one of the two cannot be used.
    """
    here, there = product.parse(source, "FROM"), product.parse(target, "TO")
    if product.is_same(here, there):
        raise CopyError("FROM and TO are the same store. Name another place as TO.")
    if not product.is_there(source):
        raise CopyError(f"{product.place_of(here)} is not there: nothing to copy.")
    ours = not product.is_there(target)
    old, new = product.connect(here), product.connect(there)
    try:
        rows = await _moved(old, new, now, told)
        ours = False
        with _in_words(there):
            await product.use_wal(new)
    except StoreBusyError:
        ours = False  # another program works on it, such as a second copy
        raise
    finally:
        await new.dispose()
        await old.dispose()
        if ours:
            product.remove(there)
    if not product.is_there(target):
        raise CopyError(f"{product.place_of(there)} was taken away meanwhile. Nothing was copied.")
    return Moved(product.place_of(here), product.place_of(there), rows)


async def _moved(old: AsyncEngine, new: AsyncEngine, now: datetime, told: Told) -> dict[str, int]:
    """Copy all tables in one transaction on each side; the source is let go once the target has committed."""
    latest = migrate.revisions()[-1]
    with _in_words(old.url):
        async with product.reading(old).connect() as connection:
            _check_form(await connection.run_sync(_form), latest, old.url)
        async with product.moving(old).begin() as source:
            await product.hold(source, metadata.sorted_tables)
            _check_form(await source.run_sync(_form), latest, old.url)
            await _check_idle(source, now, old.url)
            with _in_words(new.url):
                async with product.writing(new).begin() as target:
                    await _make_room(target, latest, new.url)
                    copied = {one.name: await _copy(source, target, one, told) for one in TABLES}
                    await _go_on_counting(source, target)
                    for one in TABLES:
                        if await _sum(target, one) != copied[one.name]:
                            raise CopyError(f"{one.name} is not the same in TO as in FROM. Nothing was copied.")
    return {name: found.rows for name, found in copied.items()}


@contextmanager
def _in_words(url: URL) -> Generator[None]:
    """Say in one line what a database meets. What it meets of the other one was said already."""
    try:
        yield
    except (DBAPIError, OSError) as error:
        if (plain := product.explain(error, url)) is not None:
            raise plain from error
        place = product.place_of(url)
        raise CopyError(f"{place} cannot be used for a copy ({_met(error)}). Nothing was copied.") from None


def _met(error: DBAPIError | OSError) -> str:
    """Return what a driver calls what it met; its own words may hold a row."""
    orig = getattr(error, "orig", None) or error
    return type(orig.__cause__ or orig).__name__


def _form(connection: Connection) -> str | None:
    """Return the revision of a store; None where there are no tables, and "" where they are somebody else's."""
    tables = set(inspect(connection).get_table_names())
    if migrate.VERSION.name in tables:
        return connection.execute(select(migrate.VERSION.c.version_num)).scalar_one_or_none() or ""
    return "" if tables else None


def _check_form(found: str | None, latest: str, url: URL) -> None:
    place = product.place_of(url)
    if found is None:
        raise CopyError(f"{place} is empty: nothing to copy.")
    if not found:
        raise CopyError(f"{place} holds tables that are not Onward's.")
    if found not in migrate.revisions():
        raise CopyError(f"{place} is newer than this program (revision {found}). Update Onward.")
    if found != latest:
        raise CopyError(
            f"{place} has the form of an older program (revision {found}, not {latest}). Let this one bring it up to "
            "date first: start the bot on it once, or run `onward doctor`."
        )


async def _check_idle(source: AsyncConnection, now: datetime, url: URL) -> None:
    """Raise where a bot said lately that it is running on the store."""
    beat = (await source.execute(select(func.max(heartbeats.c.at)))).scalar_one()
    if beat is None or now - beat > STALE:
        return
    wait = int((STALE - (now - beat)).total_seconds()) + 1
    raise CopyError(
        f"{product.place_of(url)} is in use: a bot runs on it. Stop it first; if it was killed, try again in {wait} s."
    )


async def _make_room(target: AsyncConnection, latest: str, url: URL) -> None:
    """Make the tables where there are none; raise where there is something in them."""
    place = product.place_of(url)
    await product.be_the_only_maker(target)
    found = await target.run_sync(_form)
    if found is None:
        await target.run_sync(migrate.run, latest)
    elif found != latest:
        raise CopyError(f"{place} is not empty. Name a new place as TO; nothing in this one was changed.")
    await product.hold(target, metadata.sorted_tables)
    for table in TABLES:
        if (await target.execute(select(literal(1)).select_from(table).limit(1))).first() is not None:
            raise CopyError(
                f"{place} is not empty: {table.name} has rows. Name a new place as TO; nothing in this one was changed."
            )


async def _copy(source: AsyncConnection, target: AsyncConnection, table: Table, told: Told) -> Sum:
    copied = Sum()
    async with aclosing(_batches(source, table)) as batches:
        async for rows in batches:
            try:
                await target.execute(insert(table), rows)
            except DBAPIError as error:
                if product.explain(error, target.engine.url) is not None:
                    raise
                raise CopyError(f"TO refuses a row of {table.name} ({_met(error)}). Nothing was copied.") from None
            copied += rows
    told(table.name, copied.rows)
    return copied


async def _sum(connection: AsyncConnection, table: Table) -> Sum:
    found = Sum()
    async with aclosing(_batches(connection, table)) as batches:
        async for rows in batches:
            found += rows
    return found


async def _batches(connection: AsyncConnection, table: Table) -> AsyncGenerator[list[dict[str, Any]]]:
    with _in_words(connection.engine.url):
        found = await connection.stream(select(table), execution_options={"yield_per": AT_ONCE})
        try:
            async for rows in found.mappings().partitions():
                yield [dict(row) for row in rows]
        except (ValueError, TypeError):  # what a type makes of it; its words may hold the value
            raise CopyError(f"{table.name} holds something that cannot be read. Nothing was copied.") from None


async def _go_on_counting(source: AsyncConnection, target: AsyncConnection) -> None:
    """Let the target give out no id again that the source gave out, whether its row is still there or not."""
    counting = [one for one in metadata.sorted_tables if one.autoincrement_column is not None]
    with _in_words(source.engine.url):
        last = await product.last_ids(source, counting)
    for table in counting:
        assert table.autoincrement_column is not None  # noqa: S101 # they were chosen so
        most = (await target.execute(select(func.max(table.autoincrement_column)))).scalar_one() or 0
        if last[table.name] or most:
            await product.set_last_id(target, table, max(last[table.name], most))
    goes_on = await product.last_ids(target, counting)
    if any(goes_on[name] < last[name] for name in last):
        raise CopyError("TO does not go on counting where FROM stopped. Nothing was copied.")


def _check(row: dict[str, Any]) -> int:
    """Return a number that is the same for rows with the same values, on every database."""
    written = json.dumps(row, sort_keys=True, default=str).encode()
    return int.from_bytes(blake2b(written, digest_size=16).digest())


def _as_kept(table: Table, into: MetaData) -> Table:
    """Return a table whose values are read and written as they stand in the store, without what their types mean."""
    columns = [Column(one.name, _plain(one.type), primary_key=one.primary_key) for one in table.columns]
    return Table(table.name, into, *columns)


def _plain(kind: TypeEngine[Any]) -> TypeEngine[Any]:
    if isinstance(kind, TypeDecorator):
        return kind.impl_instance
    return String(kind.length) if isinstance(kind, OneOf) else kind


_plainly = MetaData()
TABLES = [_as_kept(table, _plainly) for table in metadata.sorted_tables]
"""All tables, those that others refer to first."""
