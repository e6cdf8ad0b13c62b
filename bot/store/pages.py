"""Pages of `/write` that people chose to keep. Every statement asks whose row it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from sqlalchemy import delete, func, insert, select

from bot.errors import LimitError
from bot.limits import MOST_PAGES
from bot.model import Page
from bot.store.log_rows import own
from bot.store.tables import pages
from bot.store.writing import first_time

if TYPE_CHECKING:
    from typing import Any

    from sqlalchemy import Row
    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.store.database import Database
    from bot.timesource import TimeSource

Kept: TypeAlias = list[Page]  # inside the class, `list` is its method


class Pages:
    """Pages of all people, each open to its owner alone.

    Args:
        database: where the rows are.
        time: the clock.
    """

    def __init__(self, database: Database, time: TimeSource) -> None:
        self._database = database
        self._time = time

    async def add(self, user_id: int, words: str, *, interaction_id: int) -> None:
        """Keep a page, once per interaction.

        Args:
            user_id: whose.
            words: the page.
            interaction_id: what asks for it: the message that shows the page, so that two presses keep one.

        Raises:
            LimitError: that would be more than a person may keep.
        """
        now = self._time.now()
        kept = select(func.count()).where(pages.c.user_id == user_id)
        row = {"user_id": user_id, "interaction_id": interaction_id, "words": words, "written_at": now}

        async def work(connection: AsyncConnection) -> None:
            if not await first_time(connection, interaction_id, now):
                return
            if (await connection.execute(kept)).scalar_one() >= MOST_PAGES:
                raise LimitError(MOST_PAGES)
            await connection.execute(insert(pages).values(row))

        await self._database.write(work)

    async def get(self, user_id: int, page_id: int) -> Page | None:
        """Return one of a person's own pages, or None: an id of somebody else's is not found."""
        return next(iter(await self._all(own(pages, user_id, page_id))), None)

    async def list(self, user_id: int) -> Kept:
        """Return a person's pages, the latest first."""
        return await self._all(pages.c.user_id == user_id)

    async def delete(self, user_id: int, page_id: int, *, interaction_id: int) -> bool:
        """Delete one of a person's own pages, once per interaction.

        Returns:
            Whether it was there.
        """
        statement = delete(pages).where(own(pages, user_id, page_id))

        async def work(connection: AsyncConnection) -> bool:
            if not await first_time(connection, interaction_id, self._time.now()):
                return False
            return (await connection.execute(statement)).rowcount == 1

        deleted = await self._database.write(work)
        await self._database.erase_traces()
        return deleted

    async def _all(self, where: Any) -> Kept:
        statement = select(pages).where(where).order_by(pages.c.id.desc())

        async def work(connection: AsyncConnection) -> Kept:
            return [_page_of(row) for row in await connection.execute(statement)]

        return await self._database.read(work)


def _page_of(row: Row[Any]) -> Page:
    return Page(**{name: getattr(row, name) for name in Page.__dataclass_fields__})
