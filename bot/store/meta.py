"""What the bot knows about itself: which commands Discord has, and which of its processes are alive."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from sqlalchemy import delete, func, insert, select, update

from bot.store.tables import commands, heartbeats
from bot.store.writing import upsert

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.store.database import Database
    from bot.timesource import TimeSource

DEAD = timedelta(days=7)
STALE = timedelta(seconds=90)
"""From when on a process whose last beat is older is taken for dead: six beats missed."""


class Meta:
    """Hashes of synced commands, and heartbeats.

    Args:
        database: where the rows are.
        time: the clock.
    """

    def __init__(self, database: Database, time: TimeSource) -> None:
        self._database = database
        self._time = time

    async def command_hash(self, application_id: int) -> str | None:
        """Return the hash of the commands that were last synced for an application, or None."""
        statement = select(commands.c.hash).where(commands.c.application_id == application_id)

        async def work(connection: AsyncConnection) -> str | None:
            return (await connection.execute(statement)).scalar_one_or_none()

        return await self._database.read(work)

    async def set_command_hash(self, application_id: int, hash: str) -> None:  # noqa: A002 - the field's own word
        """Keep the hash of the commands that were synced: hexadecimal, 64 characters at most."""
        change = update(commands).where(commands.c.application_id == application_id).values(hash=hash)
        new = insert(commands).values(application_id=application_id, hash=hash)
        await self._database.write(lambda connection: upsert(connection, change, new))

    async def beat(self, process: str) -> None:
        """Note that a process is alive.

        Args:
            process: its name, 128 characters at most. Each start has its own, so the long dead are dropped.
        """
        now = self._time.now()
        dead = delete(heartbeats).where(heartbeats.c.at < now - DEAD)
        change = update(heartbeats).where(heartbeats.c.process == process).values(at=now)
        new = insert(heartbeats).values(process=process, at=now)

        async def work(connection: AsyncConnection) -> None:
            await connection.execute(dead)
            await upsert(connection, change, new)

        await self._database.write(work)

    async def last_beat(self, process_prefix: str | None = None) -> datetime | None:
        """Return when a process was last alive.

        Args:
            process_prefix: how the names of the processes begin that count; None for all.

        Returns:
            The latest moment (aware, UTC), or None where none ever was.
        """
        prefix = process_prefix or ""
        start = func.substr(heartbeats.c.process, 1, len(prefix))  # LIKE minds the case in one database only
        statement = select(func.max(heartbeats.c.at)).where(start == prefix)

        async def work(connection: AsyncConnection) -> datetime | None:
            return (await connection.execute(statement)).scalar_one()

        return await self._database.read(work)
