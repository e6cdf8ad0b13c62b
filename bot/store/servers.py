"""What servers set up: one row for each that did, all of them at hand, so that a message costs no query."""

from __future__ import annotations

import asyncio
from dataclasses import asdict, replace
from typing import TYPE_CHECKING, TypedDict, Unpack

from sqlalchemy import delete, insert, select, update

from bot.errors import ChangedMeanwhileError
from bot.model import Alert, Server
from bot.store.tables import alerts, servers
from bot.store.writing import first_time, insert_once, upsert

if TYPE_CHECKING:
    from datetime import datetime, timedelta

    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.model import Elsewhere
    from bot.store.database import Database
    from bot.timesource import TimeSource


class Setup(TypedDict, total=False):
    """What a server may set up; each means what it means in `Server`."""

    posts: tuple[int, ...]
    marks: tuple[int, ...]
    elsewhere: Elsewhere
    zone: str | None
    country: str | None
    pilot: bool
    looks_in: bool
    paused_until: datetime | None
    stopped: bool
    notice_channel_id: int | None
    notice_message_id: int | None
    notice_says: str | None
    alerts_channel_id: int | None


class Servers:
    """The settings of servers.

    Args:
        database: where the rows are.
        time: the clock.
    """

    def __init__(self, database: Database, time: TimeSource) -> None:
        self._database = database
        self._time = time
        self._known: dict[int, Server] = {}
        self._one_at_a_time = asyncio.Lock()  # what was read before a change must not be noted after it

    def known(self, guild_id: int) -> Server:
        """Return a server's settings as they were last read or changed; the defaults where it set up nothing."""
        return self._known.get(guild_id) or Server(guild_id)

    def ids(self) -> list[int]:
        """Return the servers that set something up."""
        return list(self._known)

    async def refresh(self) -> None:
        """Read all settings; another process may have changed some."""

        async def work(connection: AsyncConnection) -> dict[int, Server]:
            rows = (await connection.execute(select(servers))).mappings()
            return {row["guild_id"]: Server(**row) for row in rows}

        async with self._one_at_a_time:
            self._known = await self._database.read(work)

    async def change(
        self, guild_id: int, *, interaction_id: int, version: int | None = None, **setup: Unpack[Setup]
    ) -> Server:
        """Keep what a server sets up, all of it in one write, once per interaction.

        Args:
            guild_id: which server.
            interaction_id: the press or command that asks for it.
            version: of the settings that the change was made on; None where it holds whatever they are now.
            setup: fields of `Server`; what is not named stays.

        Returns:
            The settings as they are now.

        Raises:
            ChangedMeanwhileError: they are no longer of this version; nothing was written.
        """
        here = servers.c.guild_id == guild_id
        this_one = here if version is None else here & (servers.c.version == version)
        change = update(servers).where(this_one).values(**setup, version=servers.c.version + 1)
        new = insert(servers).values(asdict(replace(Server(guild_id), **setup, version=1)))

        async def work(connection: AsyncConnection) -> Server:
            if await first_time(connection, interaction_id, self._time.now()):
                if version is None:
                    await upsert(connection, change, new)
                elif not (
                    (await connection.execute(change)).rowcount == 1
                    or (version == 0 and await insert_once(connection, new))
                ):
                    raise ChangedMeanwhileError(f"server {guild_id} is no longer at version {version}")
            row = (await connection.execute(select(servers).where(here))).mappings().first()
            return Server(guild_id) if row is None else Server(**row)

        async with self._one_at_a_time:
            self._known[guild_id] = now = await self._database.write(work)
        return now

    async def note_alert(self, alert: Alert, guild_id: int) -> None:
        """Note a message that has to go within a day."""
        new = insert(alerts).values(asdict(alert) | {"guild_id": guild_id, "at": self._time.now()})

        async def work(connection: AsyncConnection) -> None:
            await insert_once(connection, new)

        await self._database.write(work)

    async def old_alerts(self, older_than: timedelta) -> list[Alert]:
        """Return the messages that have to go now, the oldest first."""
        statement = (
            select(alerts.c.message_id, alerts.c.channel_id)
            .where(alerts.c.at <= self._time.now() - older_than)
            .order_by(alerts.c.at)
        )

        async def work(connection: AsyncConnection) -> list[Alert]:
            return [Alert(*row) for row in await connection.execute(statement)]

        return await self._database.read(work)

    async def drop_alert(self, alert: Alert) -> None:
        """Forget a message that is gone."""

        async def work(connection: AsyncConnection) -> None:
            await connection.execute(delete(alerts).where(alerts.c.message_id == alert.message_id))

        await self._database.write(work)

    async def forget(self, guild_id: int) -> None:
        """Delete a server's settings: the bot has left it."""

        async def work(connection: AsyncConnection) -> None:
            for table in (servers, alerts):
                await connection.execute(delete(table).where(table.c.guild_id == guild_id))

        async with self._one_at_a_time:
            await self._database.write(work)
            self._known.pop(guild_id, None)
