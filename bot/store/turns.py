"""Whose turn it is on a person's day: of what the bot would say by itself, one thing, whichever process asks first."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from sqlalchemy import insert, select

from bot.manners import BY_ITSELF, Drop, Move, Say
from bot.model import DeliveryState, Person
from bot.store.delivery_rows import OPEN, if_unchanged, in_order
from bot.store.tables import deliveries, people, turns
from bot.store.writing import insert_once

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date, datetime
    from typing import Any

    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.model import Delivery
    from bot.store.database import Database
    from bot.timesource import TimeSource

    Rules = Callable[
        [Delivery, datetime, Person, Mapping[date, int], Sequence[Delivery]],
        Say | Move | Drop,
    ]

LOOKS_AHEAD = timedelta(days=2)
"""How far ahead what else is due is looked at: further than any person's day goes."""


class Turns:
    """Decides, and writes down in the same transaction what was decided.

    Args:
        database: where the rows are.
        time: the clock.
    """

    def __init__(self, database: Database, time: TimeSource) -> None:
        self._database = database
        self._time = time

    async def weigh(self, delivery: Delivery, rules: Rules) -> bool:
        """Ask the rules whether something that was claimed may be said now, and take the person's day for it.

        Args:
            delivery: as it was claimed; of a kind that the bot says by itself.
            rules: `manners.decide`.

        Returns:
            True where it is to be said. False where it was moved, dropped, or changed by somebody meanwhile.
        """

        async def work(connection: AsyncConnection) -> bool:
            if (await connection.execute(_claimed(delivery))).first() is None:
                return False
            match await self._verdict(connection, delivery, rules):
                case Say():
                    return True
                case Move(at):
                    await connection.execute(if_unchanged(delivery).values(_moved(delivery, at)))
                case Drop():
                    over = {"state": DeliveryState.CANCELLED, "wake_at": None, "settled_at": self._time.now()}
                    await connection.execute(if_unchanged(delivery).values(over))
            return False

        return await self._database.write(work)

    async def had(self, delivery: Delivery, at: datetime) -> None:
        """Note that something of a kind the bot says by itself was said at a moment (aware): it had that day."""
        own = select(people.c.zone).where(people.c.user_id == delivery.user_id)

        async def work(connection: AsyncConnection) -> None:
            zone = (await connection.execute(own)).scalar_one_or_none() or "UTC"
            day = at.astimezone(ZoneInfo(zone)).date()
            turn = insert(turns).values(user_id=delivery.user_id, day=day, delivery_id=delivery.id)
            await insert_once(connection, turn)

        await self._database.write(work)

    async def _verdict(self, connection: AsyncConnection, delivery: Delivery, rules: Rules) -> Say | Move | Drop:
        now = self._time.now()
        row = (await connection.execute(select(people).where(people.c.user_id == delivery.user_id))).mappings().first()
        person = Person(delivery.user_id) if row is None else Person(**row)
        others = in_order(await connection.execute(_others(delivery, now)))
        taken = await _turns(connection, delivery, now)
        verdict = rules(delivery, now, person, taken, others)
        if isinstance(verdict, Say) and verdict.day is not None and verdict.day not in taken:
            turn = insert(turns).values(user_id=delivery.user_id, day=verdict.day, delivery_id=delivery.id)
            if not await insert_once(connection, turn):  # another process was quicker: now the day is taken
                verdict = rules(delivery, now, person, await _turns(connection, delivery, now), others)
        return verdict


async def _turns(connection: AsyncConnection, delivery: Delivery, now: datetime) -> dict[date, int]:
    since = (now - LOOKS_AHEAD).date()
    lately = select(turns.c.day, turns.c.delivery_id).where(turns.c.user_id == delivery.user_id, turns.c.day >= since)
    return {row.day: row.delivery_id for row in await connection.execute(lately)}


def _claimed(delivery: Delivery) -> Any:
    return select(deliveries.c.id).where(
        deliveries.c.id == delivery.id,
        deliveries.c.version == delivery.version,
        deliveries.c.occurrence == delivery.occurrence,
        deliveries.c.state == DeliveryState.CLAIMED,
    )


def _others(delivery: Delivery, now: datetime) -> Any:
    return select(deliveries).where(
        deliveries.c.user_id == delivery.user_id,
        deliveries.c.state.in_(OPEN),
        deliveries.c.due_at <= now + LOOKS_AHEAD,
        deliveries.c.kind.in_(BY_ITSELF),
        deliveries.c.id != delivery.id,
    )


def _moved(delivery: Delivery, at: datetime) -> dict[str, Any]:
    """Return the columns of what waits for another moment; its wall time still tells when it was first meant."""
    moved: dict[str, Any] = {"state": DeliveryState.PENDING, "due_at": at, "wake_at": at}
    if delivery.attempts == 1:  # else an earlier try may have arrived, and is looked for before it is said again
        moved |= {"attempts": 0, "claimed_at": None}
    return moved
