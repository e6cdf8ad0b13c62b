"""Three ways to write that hold when two processes do the same thing at the same moment, in any database."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from sqlalchemy import delete, insert
from sqlalchemy.exc import IntegrityError

from bot.store.tables import handled

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import Insert, Update
    from sqlalchemy.ext.asyncio import AsyncConnection

KEEP_HANDLED = timedelta(days=1)  # Discord's interactions live for 15 minutes


async def insert_once(connection: AsyncConnection, statement: Insert) -> bool:
    """Insert a row unless its key is taken.

    Args:
        connection: inside a transaction that writes.
        statement: the insert.

    Returns:
        True where the row is new.
    """
    try:
        async with connection.begin_nested():
            await connection.execute(statement)
    except IntegrityError:
        return False
    return True


async def upsert(connection: AsyncConnection, change: Update, new: Insert) -> None:
    """Change a row, or insert it where there is none.

    Args:
        connection: inside a transaction that writes.
        change: the update of the row.
        new: the insert, should it be missing.
    """
    if (await connection.execute(change)).rowcount == 0 and not await insert_once(connection, new):
        await connection.execute(change)  # another process inserted it between the two


async def first_time(connection: AsyncConnection, interaction_id: int, now: datetime) -> bool:
    """Note that an interaction is being written, in the same transaction as what it writes.

    Args:
        connection: inside a transaction that writes.
        interaction_id: Discord's id of the press or command.
        now: the moment it is, aware.

    Returns:
        False where it was written before, here or in another process: then write nothing.
    """
    await connection.execute(delete(handled).where(handled.c.at < now - KEEP_HANDLED))
    return await insert_once(connection, insert(handled).values(interaction_id=interaction_id, at=now))
