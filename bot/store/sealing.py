"""Which keys a store needs, and the change from one to another: small batches beside everything else that is done.

`seals` names every key with which something in the store may be sealed. A key is written down there before the first
text is sealed with it, and taken out once no text is left that needs it. So a start knows at a glance whether it was
given what it needs, and a change of keys may be cut off anywhere: it goes on at the next start.
"""

from __future__ import annotations

import asyncio
import json
import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import Text, and_, case, cast, delete, func, insert, not_, or_, select, type_coerce, update

from bot.errors import StoreError
from bot.store import engine as product
from bot.store.keys import MARK, Sealed
from bot.store.tables import Told, Words, left_sealed, metadata, seals
from bot.store.writing import insert_once

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy import Column, ColumnElement, Row, Table
    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.store.database import Database
    from bot.store.keys import Keys
    from bot.timesource import TimeSource

log = logging.getLogger(__name__)

AT_ONCE = 50
"""Rows of one batch: a few milliseconds in which nobody else writes."""

BREATH = 0.02
"""Seconds between two batches."""


@dataclass(frozen=True, slots=True)
class Survey:
    """How the texts of a store are kept.

    Args:
        current: how many are sealed with the current key.
        old: how many are sealed with the key before it.
        unsealed: how many are not sealed.
        foreign: how many are sealed with a key that was not given.
        needed: ids of the keys that the store needs.
    """

    current: int
    old: int
    unsealed: int
    foreign: int
    needed: frozenset[str]


def sealable() -> dict[Table, list[Column[Any]]]:
    """Return the columns that hold what people wrote, and what was read in it, by table."""
    found = {
        table: [column for column in table.columns if isinstance(column.type, Words | Told)]
        for table in metadata.sorted_tables
    }
    return {table: columns for table, columns in found.items() if columns}


class Sealing:
    """The keys of one store.

    Args:
        database: where the rows are.
        time: the clock.
    """

    def __init__(self, database: Database, time: TimeSource) -> None:
        self._database = database
        self._time = time

    async def begin(self, keys: Keys) -> None:
        """Make sure that every key is there that the store needs, and note the one with which it is sealed from now on.

        Raises:
            StoreError: a key is missing; nothing was changed.
        """
        needed = await self._database.read(lambda connection: self._check(connection, keys))
        if needed <= keys.ids and (keys.current is None or keys.current in needed):
            return

        async def work(connection: AsyncConnection) -> None:
            needed = await self._check(connection, keys)  # again: another process may have been first
            await connection.execute(delete(seals).where(seals.c.key_id.in_(needed - keys.ids)))
            if keys.current is not None:
                await insert_once(connection, insert(seals).values(key_id=keys.current, since=self._time.now()))

        await self._database.write(work)

    async def _check(self, connection: AsyncConnection, keys: Keys) -> frozenset[str]:
        """Return the ids of the keys that are written down, unless something is sealed with one that is not there."""
        needed = await _needed(connection)
        missing = needed - keys.ids
        if not missing or not await _count_sealed(connection, missing):
            return needed
        place = product.place_of(self._database.url)
        if not keys.ids:
            raise StoreError(
                f"{place} holds text that is sealed, and ONWARD_KEY is missing. Give the key back; nothing was changed."
            )
        raise StoreError(
            f"{place} holds text that is sealed with another key than ONWARD_KEY and ONWARD_KEY_OLD. "
            "Give that key back, as ONWARD_KEY_OLD to change keys; nothing was changed."
        )

    async def renew(self, keys: Keys) -> int:
        """Seal with the current key what is not, batch by batch; then let go of the keys that nothing needs any more.

        Whatever is changed by others meanwhile is left as they leave it, for they seal it themselves.

        Args:
            keys: those that the store was opened with; the current one is there.

        Returns:
            How many rows were sealed.
        """
        assert keys.current is not None  # noqa: S101 # the caller has looked
        renewed = 0
        for table, columns in sealable().items():
            (key,) = table.primary_key
            stale = _stale(columns, keys.current)
            last = None
            while ids := await self._database.read(lambda connection: _next(connection, key, stale, last)):  # noqa: B023 # run at once
                renewed += await self._database.write(
                    lambda connection: _seal(connection, key, columns, stale, ids, keys)  # noqa: B023 # likewise
                )
                last = ids[-1]
                await asyncio.sleep(BREATH)
        if renewed:
            await self._database.erase_traces()
        await self._let_go(keys.current)
        return renewed

    async def _let_go(self, current: str) -> None:
        """Strike the keys out that nothing is sealed with any more."""
        if left := await self._database.read(lambda connection: _count_stale(connection, current)):
            log.error("%d rows are not sealed with ONWARD_KEY: no key opens them, or another process writes them", left)
            return
        if await self._database.read(_needed) <= {current}:
            return

        async def work(connection: AsyncConnection) -> None:
            if not await _count_stale(connection, current):  # what another process wrote with its older key counts
                await connection.execute(delete(seals).where(seals.c.key_id != current))

        await self._database.write(work)

    async def survey(self, keys: Keys) -> Survey:
        """Count the texts by how they are kept.

        Args:
            keys: to compare with; the store need not be open with them.
        """
        (old,) = keys.ids - {keys.current} or {None}

        async def work(connection: AsyncConnection) -> Survey:
            current = before = sealed = every = 0
            for columns in sealable().values():
                for column in columns:
                    is_sealed = and_(_begins(column, ""), not_(_begins(column, ":")))
                    counts = [_count(_begins(column, f"{one}:")) for one in (keys.current, old)]
                    row = (await connection.execute(select(func.count(column), _count(is_sealed), *counts))).one()
                    every, sealed = every + row[0], sealed + row[1]
                    current, before = current + row[2], before + row[3]
            return Survey(current, before, every - sealed, sealed - current - before, await _needed(connection))

        return await self._database.read(work)


async def _needed(connection: AsyncConnection) -> frozenset[str]:
    return frozenset((await connection.scalars(select(seals.c.key_id))).all())


async def _next(
    connection: AsyncConnection, key: Column[int], stale: ColumnElement[bool], after: int | None
) -> list[int]:
    """Return the ids of the next rows that have to be sealed."""
    statement = select(key).where(stale).order_by(key).limit(AT_ONCE)
    if after is not None:
        statement = statement.where(key > after)
    return list((await connection.scalars(statement)).all())


async def _seal(
    connection: AsyncConnection,
    key: Column[int],
    columns: list[Column[Any]],
    stale: ColumnElement[bool],
    ids: list[int],
    keys: Keys,
) -> int:
    """Seal rows, as they are now, and return how many there were to seal."""
    now = select(key, *map(left_sealed, columns)).where(key.in_(ids), stale).with_for_update()
    sealed = 0
    for row in (await connection.execute(now)).all():
        values = _sealed(row, columns, keys)
        if values:
            await connection.execute(update(key.table).where(key == row[0]).values(values))
            sealed += 1
    return sealed


def _sealed(row: Row[Any], columns: list[Column[Any]], keys: Keys) -> dict[str, Sealed]:
    """Return the columns of a row that have to be sealed, sealed; what cannot be read is not among them."""
    values: dict[str, Sealed] = {}
    found: list[Any] = list(row)[1:]
    for column, kept in zip(columns, found, strict=True):
        if kept is None or (isinstance(kept, Sealed) and kept.startswith(f"{MARK}{keys.current}:")):
            continue
        if isinstance(kept, Sealed):
            text = keys.renewed(kept)
        else:
            text = keys.keep(kept if isinstance(kept, str) else json.dumps(kept))
        if text is not None:
            values[column.name] = Sealed(text)
    return values


async def _count_sealed(connection: AsyncConnection, ids: Iterable[str]) -> int:
    """Count the rows that are sealed with one of some keys."""
    counted = [
        select(func.count()).where(or_(*(_begins(column, f"{one}:") for column in columns for one in ids)))
        for columns in sealable().values()
    ]
    return sum([(await connection.execute(one)).scalar_one() for one in counted])


async def _count_stale(connection: AsyncConnection, current: str) -> int:
    """Count the rows that are not sealed with the current key."""
    counted = [select(func.count()).where(_stale(columns, current)) for columns in sealable().values()]
    return sum([(await connection.execute(one)).scalar_one() for one in counted])


def _stale(columns: list[Column[Any]], current: str) -> ColumnElement[bool]:
    return or_(*(and_(column.is_not(None), not_(_begins(column, f"{current}:"))) for column in columns))


def _begins(column: Column[Any], key: str) -> ColumnElement[bool]:
    """Say that a text is sealed, with the key of that id."""
    words = isinstance(column.type, Words)
    text = type_coerce(column, Text) if words else cast(column, Text)
    begins = f"{MARK}{key}" if words else f'"{MARK}{key}'  # as JSON writes it
    return func.substr(text, 1, len(begins)) == begins


def _count(condition: ColumnElement[bool]) -> ColumnElement[int]:
    return func.coalesce(func.sum(case((condition, 1), else_=0)), 0)
