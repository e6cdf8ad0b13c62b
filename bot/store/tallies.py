"""Counts that hold nobody's words and nobody's id, such as how often a reading was called wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import insert, select, update

from bot.model import Tally
from bot.store.tables import tallies
from bot.store.writing import first_time, upsert

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.store.database import Database
    from bot.timesource import TimeSource


class Tallies:
    """One row a count.

    Args:
        database: where the rows are.
        time: the clock.
    """

    def __init__(self, database: Database, time: TimeSource) -> None:
        self._database = database
        self._time = time

    async def add(self, name: str, key: str, *, interaction_id: int) -> None:
        """Count one more, once per interaction.

        Args:
            name: what is counted.
            key: of which kind.
            interaction_id: the press that says so.
        """
        more = update(tallies).where(tallies.c.name == name, tallies.c.key == key).values(count=tallies.c.count + 1)
        first = insert(tallies).values(name=name, key=key, count=1)

        async def work(connection: AsyncConnection) -> None:
            if await first_time(connection, interaction_id, self._time.now()):
                await upsert(connection, more, first)

        await self._database.write(work)

    async def all(self) -> list[Tally]:
        """Return every count, by name and key."""
        statement = select(tallies.c.name, tallies.c.key, tallies.c.count).order_by(tallies.c.name, tallies.c.key)

        async def work(connection: AsyncConnection) -> list[Tally]:
            return [Tally(*row) for row in await connection.execute(statement)]

        return await self._database.read(work)
