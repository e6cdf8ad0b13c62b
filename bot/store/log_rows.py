"""The rows of a person's log and how one is changed; shared by applications, rounds, facts and the undo."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import and_, func, insert, select, update

from bot.errors import ChangedMeanwhileError, LimitError
from bot.limits import MOST_APPLICATIONS, MOST_ROUNDS
from bot.model import Application, Fact, Interview
from bot.store.tables import applications, facts, interviews

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from sqlalchemy import ColumnElement, Row, Select, Table
    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.model import NewApplication
    from bot.store.undo import Steps

PARTS = (interviews, facts)
"""The tables whose rows belong to an application and go with it."""


def own(table: Table, user_id: int, row_id: int) -> ColumnElement[bool]:
    """Say which row is meant: an id of somebody else's is none."""
    return and_(table.c.id == row_id, table.c.user_id == user_id)


async def locked(connection: AsyncConnection, table: Table, user_id: int, row_id: int) -> Row[Any] | None:
    """Return a person's own row and keep other processes from it until the transaction ends; None where it is none."""
    return (await connection.execute(select(table).where(own(table, user_id, row_id)).with_for_update())).first()


async def change_row(
    connection: AsyncConnection,
    table: Table,
    user_id: int,
    row_id: int,
    version: int | None,
    values: Mapping[str, Any],
    steps: Steps,
) -> Row[Any] | None:
    """Change a person's own row.

    Args:
        connection: inside a transaction that writes.
        table: of the log.
        user_id: whose.
        row_id: which.
        version: the version that the person saw; None to change it whatever it is now.
        values: columns and what they become.
        steps: where to note how it was.

    Returns:
        The row as it is now, untouched where nothing differs; None where there is none of theirs.

    Raises:
        ChangedMeanwhileError: it has another version.
    """
    row = await locked(connection, table, user_id, row_id)
    if row is None:
        return None
    if version is not None and row.version != version:
        raise ChangedMeanwhileError
    if all(getattr(row, name) == value for name, value in values.items()):
        return row
    steps.changed(table, row)
    statement = update(table).where(own(table, user_id, row_id)).values(**values, version=row.version + 1)
    return (await connection.execute(statement.returning(table))).one()


async def add_applications(
    connection: AsyncConnection,
    user_id: int,
    new: Sequence[NewApplication],
    *,
    interaction_id: int,
    message_id: int | None,
    now: datetime,
    steps: Steps,
) -> list[Application]:
    """Insert applications, and return them in their order.

    Raises:
        LimitError: that would be more than a person may keep.
    """
    if not new:
        return []
    await check_room(connection, user_id, len(new))
    rows = [
        {
            "user_id": user_id,
            "interaction_id": interaction_id,
            "position": position,
            "message_id": message_id,
            "created_at": now,
            "version": 0,
            **{name: getattr(one, name) for name in type(one).__dataclass_fields__},
        }
        for position, one in enumerate(new)
    ]
    await connection.execute(insert(applications), rows)
    kept = await written(connection, user_id, applications.c.interaction_id == interaction_id)
    for one in kept:
        steps.created(applications, one.id, one.id)
    return kept


async def check_room(connection: AsyncConnection, user_id: int, more: int) -> None:
    """Raise `LimitError` where a person would keep more applications than they may."""
    kept = select(func.count()).where(applications.c.user_id == user_id)
    if (await connection.execute(kept)).scalar_one() + more > MOST_APPLICATIONS:
        raise LimitError(MOST_APPLICATIONS)


async def check_rounds(connection: AsyncConnection, application_id: int, more: int) -> None:
    """Raise `LimitError` where an application would have more rounds than it may."""
    kept = select(func.count()).where(interviews.c.application_id == application_id)
    if (await connection.execute(kept)).scalar_one() + more > MOST_ROUNDS:
        raise LimitError(MOST_ROUNDS)


async def written(connection: AsyncConnection, user_id: int, where: ColumnElement[bool]) -> list[Application]:
    """Return a person's applications of one interaction or one post, in the order in which they were written."""
    statement = (
        select(applications)
        .where(applications.c.user_id == user_id, where)
        .order_by(applications.c.interaction_id, applications.c.position)
    )
    return [application_of(row) for row in await connection.execute(statement)]


def log_of(user_id: int) -> Select[Any]:
    """Select a person's applications, the latest day first; an index holds them in this order."""
    return (
        select(applications)
        .where(applications.c.user_id == user_id)
        .order_by(applications.c.happened_on.desc(), applications.c.id.desc())
    )


def application_of(row: Row[Any]) -> Application:
    """Return a row as an application."""
    return Application(**{name: getattr(row, name) for name in Application.__dataclass_fields__})


def interview_of(row: Row[Any]) -> Interview:
    """Return a row as a round."""
    return Interview(**{name: getattr(row, name) for name in Interview.__dataclass_fields__})


def fact_of(row: Row[Any]) -> Fact:
    """Return a row as a fact."""
    return Fact(**{name: getattr(row, name) for name in Fact.__dataclass_fields__})
