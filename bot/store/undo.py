"""The way back for a minute: how the rows of the log were before one interaction changed them."""

from __future__ import annotations

import json
from datetime import date, datetime, timedelta
from itertools import groupby
from typing import TYPE_CHECKING, Any

from sqlalchemy import Date, and_, delete, insert, select, update
from sqlalchemy.exc import IntegrityError

from bot.model import Undone
from bot.store.log_rows import PARTS, check_room, own
from bot.store.tables import Moment, applications, metadata, undos
from bot.store.writing import first_time

if TYPE_CHECKING:
    from collections.abc import Collection

    from sqlalchemy import ColumnElement, Row, Table
    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.store.database import Database
    from bot.timesource import TimeSource

UNDO_FOR = timedelta(minutes=1)


class Steps:
    """What one interaction does to rows of a person's log, noted while it does it.

    A step is the table, the row's id, its application, the row as it was (None for a new one) and the version that the
    write leaves behind (None for a row that is gone).
    """

    def __init__(self) -> None:
        self._steps: list[dict[str, Any]] = []

    def created(self, table: Table, row_id: int, application_id: int | None) -> None:
        """Note a new row, whose version is 0."""
        self._note(table, row_id, application_id, None, 0)

    def changed(self, table: Table, row: Row[Any]) -> None:
        """Note a row that is about to be changed once."""
        self._note(table, row.id, _application(table, row), _kept(table, row), row.version + 1)

    def deleted(self, table: Table, row: Row[Any]) -> None:
        """Note a row that is about to go; what belongs to it is noted before it."""
        self._note(table, row.id, _application(table, row), _kept(table, row), None)

    def _note(self, table: Table, row_id: int, application_id: int | None, was: object, version: int | None) -> None:
        step = {"table": table.name, "id": row_id, "application": application_id, "was": was, "version": version}
        self._steps.append(step)

    async def keep(self, connection: AsyncConnection, user_id: int, interaction_id: int, now: datetime) -> None:
        """Write down the steps for whoever undoes the interaction, and drop what nobody can undo any more."""
        await connection.execute(delete(undos).where(undos.c.at < now - UNDO_FOR))
        if self._steps:
            steps = json.dumps(self._steps, ensure_ascii=False)
            row = {"interaction_id": interaction_id, "user_id": user_id, "steps": steps, "at": now}
            await connection.execute(insert(undos).values(row))


class Undos:
    """What people may take back, each their own.

    Args:
        database: where the rows are.
        time: the clock.
    """

    def __init__(self, database: Database, time: TimeSource) -> None:
        self._database = database
        self._time = time

    async def undo(self, user_id: int, of: int, *, interaction_id: int) -> tuple[Undone, tuple[int, ...]]:
        """Put a person's log back to what it was before one interaction, wholly or not at all.

        Args:
            user_id: who asks.
            of: the interaction to undo.
            interaction_id: the press that asks for it; it acts once.

        Returns:
            What became of it, and the ids of the applications that were touched.

        Raises:
            LimitError: what would come back is more than a person may keep.
        """
        now = self._time.now()
        mine = (undos.c.interaction_id == of, undos.c.user_id == user_id)
        fresh = select(undos.c.steps).where(*mine, undos.c.at >= now - UNDO_FOR)

        async def work(connection: AsyncConnection) -> tuple[Undone, tuple[int, ...]]:
            if not await first_time(connection, interaction_id, now):
                return Undone.DONE, ()
            kept = (await connection.execute(fresh)).scalar_one_or_none()
            if kept is None:
                return Undone.LATE, ()
            steps: list[dict[str, Any]] = json.loads(kept)
            if not await _as_left(connection, user_id, steps) or not await _undone(connection, user_id, steps):
                return Undone.CHANGED, ()
            await connection.execute(delete(undos).where(*mine))
            return Undone.DONE, tuple({step["application"]: None for step in steps if step["application"]})

        return await self._database.write(work)

    async def drop_old(self) -> int:
        """Drop what nobody can undo any more, out of the files too, and return how many interactions that were."""
        statement = delete(undos).where(undos.c.at < self._time.now() - UNDO_FOR)

        async def work(connection: AsyncConnection) -> int:
            return (await connection.execute(statement)).rowcount

        dropped = await self._database.write(work)
        if dropped:
            await self._database.erase_traces()
        return dropped


async def _as_left(connection: AsyncConnection, user_id: int, steps: list[dict[str, Any]]) -> bool:
    """Say whether every row is as the interaction left it, and nothing was added to what it made."""
    left = {(step["table"], step["id"]): step["version"] for step in steps}  # of two steps of a row, the last counts
    for name in {name for name, _ in left}:
        table = metadata.tables[name]
        ids = [row_id for of, row_id in left if of == name]
        kept = select(table.c.id, table.c.version).where(_own_rows(table, user_id, ids)).with_for_update()
        versions = {row.id: row.version for row in await connection.execute(kept)}
        if any(versions.get(row_id) != left[name, row_id] for row_id in ids):
            return False
    made = [step["id"] for step in steps if step["table"] == applications.name and step["was"] is None]
    for part in PARTS:
        added = await connection.scalars(select(part.c.id).where(part.c.application_id.in_(made)))
        if any((part.name, one) not in left for one in added):
            return False
    return True


async def _undone(connection: AsyncConnection, user_id: int, steps: list[dict[str, Any]]) -> bool:
    """Take the steps back, the last first; False where what a row belonged to is gone."""
    gone = sum(step["table"] == applications.name and step["version"] is None for step in steps)
    if gone:
        await check_room(connection, user_id, gone)
    try:
        async with connection.begin_nested():
            # What was made goes at once, table by table: a whole file may have come in.
            for (name, made), alike in groupby(reversed(steps), key=lambda step: (step["table"], step["was"] is None)):
                table = metadata.tables[name]
                if made:
                    ids = [step["id"] for step in alike]
                    await connection.execute(delete(table).where(_own_rows(table, user_id, ids)))
                    continue
                for step in alike:
                    await _put_back(connection, table, user_id, step)
    except IntegrityError:
        return False
    return True


async def _put_back(connection: AsyncConnection, table: Table, user_id: int, step: dict[str, Any]) -> None:
    was = _row(table, step["was"])
    # The version goes on, so that a form which shows what was undone is stale.
    if step["version"] is None:
        await connection.execute(insert(table).values(was | {"version": was["version"] + 1}))
    else:
        change = update(table).where(own(table, user_id, step["id"]))
        await connection.execute(change.values(was | {"version": table.c.version + 1}))


def _own_rows(table: Table, user_id: int, ids: Collection[int]) -> ColumnElement[bool]:
    """Say which rows are meant: ids of somebody else's are none."""
    return and_(table.c.id.in_(ids), table.c.user_id == user_id)


def _application(table: Table, row: Row[Any]) -> int | None:
    return row.id if table is applications else row.application_id


def _kept(table: Table, row: Row[Any]) -> dict[str, Any]:
    """Return a row as what JSON knows."""
    kept: dict[str, Any] = {column.name: getattr(row, column.name) for column in table.columns}
    return {name: value.isoformat() if isinstance(value, date) else value for name, value in kept.items()}


def _row(table: Table, kept: dict[str, Any]) -> dict[str, Any]:
    """Return a row as `_kept` wrote it."""
    return {name: _value(table.c[name].type, value) for name, value in kept.items()}


def _value(kind: object, value: Any) -> Any:
    match kind:
        case Moment() if value is not None:
            return datetime.fromisoformat(value)
        case Date() if value is not None:
            return date.fromisoformat(value)
        case _:
            return value
