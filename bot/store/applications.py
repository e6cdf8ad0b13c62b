"""People's logs: one row for each role at each company. Every statement asks whose row it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from sqlalchemy import delete, func, insert, select

from bot.model import Application
from bot.store.tables import applications
from bot.store.writing import first_time

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import date

    from sqlalchemy import ColumnElement, Row
    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.model import Entry
    from bot.store.database import Database
    from bot.timesource import TimeSource

Log: TypeAlias = list[Application]  # inside the class, `list` is its method


class Applications:
    """The logs of all people, each open to its owner alone.

    Args:
        database: where the rows are.
        time: the clock.
    """

    def __init__(self, database: Database, time: TimeSource) -> None:
        self._database = database
        self._time = time

    async def add(
        self,
        user_id: int,
        entries: Sequence[Entry],
        happened_on: date,
        *,
        interaction_id: int,
        message_id: int | None = None,
    ) -> tuple[Application, ...]:
        """Log applications, once per interaction.

        Args:
            user_id: whose log.
            entries: what to keep, in order.
            happened_on: the day of the outcome, in the person's own calendar.
            interaction_id: the press or command that asks for it.
            message_id: the post that they come from, where there is one.

        Returns:
            The rows, in the order of `entries`; the same ones when the interaction comes twice.
        """
        now = self._time.now()
        rows = [
            {
                "user_id": user_id,
                "interaction_id": interaction_id,
                "position": position,
                "message_id": message_id,
                "company": entry.company,
                "role": entry.role,
                "stage": entry.stage,
                "outcome": entry.outcome,
                "happened_on": happened_on,
                "created_at": now,
            }
            for position, entry in enumerate(entries)
        ]

        async def work(connection: AsyncConnection) -> tuple[Application, ...]:
            if await first_time(connection, interaction_id, now) and rows:
                await connection.execute(insert(applications), rows)
            return await _written(connection, user_id, applications.c.interaction_id == interaction_id)

        return await self._database.write(work)

    async def undo(self, user_id: int, ids: Collection[int], *, interaction_id: int) -> int:
        """Take applications out of a person's own log, once per interaction.

        Args:
            user_id: who asks.
            ids: which rows; those of other people are left alone.
            interaction_id: the press that asks for it.

        Returns:
            How many rows were deleted.
        """
        statement = delete(applications).where(applications.c.user_id == user_id, applications.c.id.in_(ids))

        async def work(connection: AsyncConnection) -> int:
            if not await first_time(connection, interaction_id, self._time.now()):
                return 0
            return (await connection.execute(statement)).rowcount

        return await self._database.write(work)

    async def list(self, user_id: int, *, limit: int = 25, offset: int = 0) -> Log:
        """Return a page of a person's log, the latest day first."""
        statement = (
            select(applications)
            .where(applications.c.user_id == user_id)
            .order_by(applications.c.happened_on.desc(), applications.c.id.desc())
            .limit(limit)
            .offset(offset)
        )

        async def work(connection: AsyncConnection) -> Log:
            return [_application(row) for row in await connection.execute(statement)]

        return await self._database.read(work)

    async def count(self, user_id: int) -> int:
        """Return how many applications a person logged."""
        statement = select(func.count()).select_from(applications).where(applications.c.user_id == user_id)

        async def work(connection: AsyncConnection) -> int:
            return (await connection.execute(statement)).scalar_one()

        return await self._database.read(work)

    async def for_message(self, user_id: int, message_id: int) -> tuple[Application, ...]:
        """Return what a person logged from one post, in order."""
        return await self._database.read(
            lambda connection: _written(connection, user_id, applications.c.message_id == message_id)
        )


async def _written(connection: AsyncConnection, user_id: int, where: ColumnElement[bool]) -> tuple[Application, ...]:
    """Return a person's rows of one interaction or one post, in the order in which they were written."""
    statement = (
        select(applications)
        .where(applications.c.user_id == user_id, where)
        .order_by(applications.c.interaction_id, applications.c.position)
    )
    return tuple(_application(row) for row in await connection.execute(statement))


def _application(row: Row[Any]) -> Application:
    return Application(
        id=row.id,
        user_id=row.user_id,
        company=row.company,
        role=row.role,
        stage=row.stage,
        outcome=row.outcome,
        happened_on=row.happened_on,
        created_at=row.created_at,
    )
