"""The rows of `deliveries` and how their states follow each other; shared by what people do and what the clock does.

A row with a `wake_at` is the clock's business: that is its due moment while it waits, the end of its lease while a
process says it, the time of the next try after a failure. So taking what is due is one look into one index, however
many rows wait, and a process that dies gives back what it held by letting the lease run out.
"""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from sqlalchemy import and_, func, insert, literal, update

from bot.model import Delivery, DeliveryKind, DeliveryState, Person, Schedule
from bot.store.tables import Moment, deliveries, letters, people
from bot.store.writing import upsert

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime, timedelta

    from sqlalchemy import ColumnElement, Row, Update
    from sqlalchemy.ext.asyncio import AsyncConnection

OPEN = (DeliveryState.PENDING, DeliveryState.CLAIMED, DeliveryState.MERGED)
"""States of what is still to be said."""

UNSAID = (DeliveryState.FAILED, DeliveryState.PARKED)
"""States of what could not be said."""


def own(user_id: int, delivery_id: int) -> ColumnElement[bool]:
    """Say which row is meant: an id of somebody else's is none."""
    return and_(deliveries.c.id == delivery_id, deliveries.c.user_id == user_id)


def waiting(schedule: Schedule) -> dict[str, Any]:
    """Return the columns of something that waits for its moment and was never tried."""
    return {
        "due_at": schedule.due_at,
        "wall": schedule.wall,
        "zone": schedule.zone,
        "rule": schedule.rule,
        "state": DeliveryState.PENDING,
        "wake_at": schedule.due_at,
        "claimed_at": None,
        "attempts": 0,
        "error": None,
    }


def next_occurrence(delivery: Delivery, due_at: datetime) -> dict[str, Any]:
    """Return the columns of a series that waits for its next occurrence."""
    return {
        "state": DeliveryState.PENDING,
        "due_at": due_at,
        "wake_at": due_at,
        "occurrence": delivery.occurrence + 1,
        "claimed_at": None,
        "attempts": 0,
        "error": None,
        "digest_id": None,
    }


def taken(statement: Update, now: datetime, lease: timedelta) -> Update:
    """Take rows for as long as the lease runs."""
    return statement.values(
        state=DeliveryState.CLAIMED,
        wake_at=now + lease,
        attempts=deliveries.c.attempts + 1,
        claimed_at=func.coalesce(deliveries.c.claimed_at, literal(now, Moment)),
    )


def if_unchanged(delivery: Delivery) -> Update:
    """Change the occurrence that was claimed, unless its person changed it meanwhile or it was recorded before."""
    return update(deliveries).where(
        deliveries.c.id == delivery.id,
        deliveries.c.version == delivery.version,
        deliveries.c.occurrence == delivery.occurrence,
        deliveries.c.state.in_((DeliveryState.CLAIMED, DeliveryState.PENDING, DeliveryState.MERGED)),
    )


async def record_sent(
    connection: AsyncConnection,
    said: Iterable[tuple[Delivery, datetime | None]],
    message_id: int,
    now: datetime,
) -> None:
    """Record that occurrences were said by one message; a series waits for its next one."""
    for delivery, next_due in said:
        over = {"state": DeliveryState.SENT, "wake_at": None, "error": None}
        ends = over if next_due is None else next_occurrence(delivery, next_due)
        said_now = if_unchanged(delivery).values(ends | {"message_id": message_id, "settled_at": now})
        if (await connection.execute(said_now)).rowcount == 1:
            await note_that_it_came(connection, delivery, now)


async def note_that_it_came(connection: AsyncConnection, delivery: Delivery, now: datetime) -> None:
    """Note that a letter came, where one did, in the transaction that records it: it comes once."""
    if delivery.kind == DeliveryKind.LETTER:
        its = and_(letters.c.id == delivery.about_id, letters.c.user_id == delivery.user_id)
        await connection.execute(update(letters).where(its).values(came_at=now))


async def one_at_a_time(connection: AsyncConnection, user_id: int) -> None:
    """Make whoever writes for the same person at the same moment wait, in any database: both would see no row yet."""
    hold = update(people).where(people.c.user_id == user_id).values(user_id=user_id)
    await upsert(connection, hold, insert(people).values(asdict(Person(user_id))))


def in_order(rows: Iterable[Row[Any]]) -> list[Delivery]:
    """Return rows as promises, the longest overdue first."""
    return sorted(map(delivery_of, rows), key=lambda one: (one.schedule.due_at, one.id))


def delivery_of(row: Row[Any]) -> Delivery:
    """Return a row as a promise."""
    return Delivery(
        id=row.id,
        kind=row.kind,
        user_id=row.user_id,
        schedule=Schedule(due_at=row.due_at, wall=row.wall, zone=row.zone, rule=row.rule),
        state=DeliveryState(row.state),
        words=row.words,
        phrase=row.phrase,
        link=row.link,
        channel_id=row.channel_id,
        guild_id=row.guild_id,
        occurrence=row.occurrence,
        claimed_at=row.claimed_at,
        attempts=row.attempts,
        error=row.error,
        message_id=row.message_id,
        settled_at=row.settled_at,
        version=row.version,
        about_id=row.about_id,
        useful_until=row.useful_until,
        note=row.note,
    )
