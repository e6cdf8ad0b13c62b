"""The store as the rest of the program sees it."""

from __future__ import annotations

from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from sqlalchemy import literal, select

from bot.store import filling, personal
from bot.store.applications import Applications
from bot.store.database import Database
from bot.store.deliveries import Deliveries
from bot.store.due import Due
from bot.store.engine import parse
from bot.store.facts import Facts
from bot.store.interviews import Interviews
from bot.store.letters import Letters
from bot.store.meta import Meta
from bot.store.migrate import migrate
from bot.store.pages import Pages
from bot.store.people import People
from bot.store.planned import Planned
from bot.store.posts import Posts
from bot.store.sealing import Sealing
from bot.store.servers import Servers
from bot.store.tallies import Tallies
from bot.store.turns import Turns
from bot.store.undo import Undos
from bot.store.writing import first_time

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable
    from datetime import datetime, timedelta

    from bot.store.keys import Keys
    from bot.timesource import TimeSource


class Store:
    """What is kept, by what it is about.

    Args:
        database: an open database, at the latest revision.
        time: the clock that dates every row.
    """

    def __init__(self, database: Database, time: TimeSource) -> None:
        self._database = database
        self._time = time
        self.sealing = Sealing(database, time)
        self.posts = Posts(database, time)
        self.people = People(database, time)
        self.servers = Servers(database, time)
        self.applications = Applications(database, time)
        self.interviews = Interviews(database, time)
        self.facts = Facts(database, time)
        self.pages = Pages(database, time)
        self.letters = Letters(database, time)
        self.undos = Undos(database, time)
        self.deliveries = Deliveries(database, time)
        self.due = Due(database, time)
        self.turns = Turns(database, time)
        self.planned = Planned(database, time)
        self.tallies = Tallies(database, time)
        self.meta = Meta(database, time)

    async def once(self, interaction_id: int) -> bool:
        """Note that an interaction acts outside the store, such as by a post.

        Args:
            interaction_id: Discord's id of it, or of the one that it goes back to.

        Returns:
            False where it acted before, here or in another process.
        """
        now = self._time.now()
        return await self._database.write(lambda connection: first_time(connection, interaction_id, now))

    async def export(self, user_id: int, *, sealed: bool = False) -> dict[str, object]:
        """Return everything that is kept about a person.

        Args:
            user_id: Discord's id.
            sealed: True for whoever runs the bot: what the person wrote stays sealed where it is.

        Returns:
            Their rows by table, as JSON takes them; moments in ISO 8601, long ids as text.
        """
        return await self._database.read(lambda connection: personal.export(connection, user_id, sealed=sealed))

    async def forget(self, user_id: int) -> int:
        """Delete everything that is kept about a person, out of the files too.

        Args:
            user_id: Discord's id.

        Returns:
            How many rows were deleted.
        """
        return sum((await self.forget_by_table(user_id)).values())

    async def forget_by_table(self, user_id: int) -> dict[str, int]:
        """Delete what `forget` deletes, and return how many rows that were, by table."""
        deleted = await self._database.write(lambda connection: personal.forget(connection, user_id))
        await self._database.erase_traces()
        return deleted

    async def fill(self, count: int, first_due: datetime, every: timedelta) -> None:
        """Promise many things at once, for a benchmark.

        Args:
            count: how many.
            first_due: when the first is due (aware).
            every: how long after one the next is due.
        """
        await filling.fill(self._database, count, first_due, every)

    async def check(self) -> None:
        """Read something trivial.

        Raises:
            StoreError: the store cannot be read; the message says why.
        """
        await self._database.read(lambda connection: connection.execute(select(literal(1))))


@asynccontextmanager
async def open_store(
    url: str, time: TimeSource, *, keys: Keys | None = None, wrote: Callable[[float], None] | None = None
) -> AsyncGenerator[Store]:
    """Open a store, bring it to the latest revision, and close it on every way out.

    Args:
        url: such as `sqlite+aiosqlite:///onward.db`.
        time: the clock.
        keys: what people wrote is sealed and opened with them, and a store that needs another one is refused; None
            for whoever reads nothing of it: what is sealed stays so, and goes through as it is.
        wrote: is told how many seconds each transaction that writes took.

    Yields:
        The store.

    Raises:
        StoreBusyError: another program keeps it locked.
        StoreError: it cannot be used. The message is one line that names it and says what to do.
    """
    database = Database(parse(url), keys=keys, wrote=wrote)
    try:
        await migrate(database)
        store = Store(database, time)
        if keys is not None:
            await store.sealing.begin(keys)
        yield store
    finally:
        await database.close()
