"""Fills a store with promises, for `onward bench` alone."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from sqlalchemy import insert

from bot.model import DeliveryKind, Schedule
from bot.store.delivery_rows import waiting
from bot.store.tables import deliveries

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.store.database import Database

AT_ONCE = 20_000


async def fill(database: Database, count: int, first_due: datetime, every: timedelta) -> None:
    """Promise `count` things, one to each of as many people.

    Args:
        database: an open one.
        count: how many.
        first_due: when the first is due (aware).
        every: how long after one the next is due.
    """
    for start in range(0, count, AT_ONCE):
        rows: list[dict[str, object]] = []
        for number in range(start, min(start + AT_ONCE, count)):
            due = first_due + number * every
            rows.append(
                {
                    "kind": DeliveryKind.REMINDER,
                    "user_id": 10**17 + number,
                    "words": f"errand {number}",
                    "occurrence": 0,
                    "created_at": first_due - timedelta(days=1),
                    "shown": False,
                    "version": 0,
                    **waiting(Schedule(due, due.replace(tzinfo=None), "UTC")),
                }
            )

        async def work(connection: AsyncConnection, rows: list[dict[str, object]] = rows) -> None:
            await connection.execute(insert(deliveries), rows)

        await database.write(work)
