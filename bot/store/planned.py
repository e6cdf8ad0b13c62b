"""What waits on the clock because of a person's log: made anew as a whole whenever the log changes."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from sqlalchemy import insert, select, update

from bot.journey import Said
from bot.model import DeliveryKind, DeliveryState, Outcome, Person
from bot.store.delivery_rows import OPEN, UNSAID, delivery_of, waiting
from bot.store.log_rows import application_of, interview_of
from bot.store.tables import applications, deliveries, interviews, people

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import datetime
    from typing import Any

    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.journey import FollowUp, Plan
    from bot.model import Application, Delivery, Interview
    from bot.store.database import Database
    from bot.timesource import TimeSource

    Rules = Callable[[Person, Sequence[Application], Sequence[Interview], Sequence[Said], datetime], Plan]

KINDS = (DeliveryKind.EVENING_BEFORE, DeliveryKind.HOW_DID_IT_GO, DeliveryKind.SILENCE)
LIVE = (Outcome.OPEN, Outcome.ACCEPTED)
"""Outcomes of the applications on which a plan depends."""


class Planned:
    """Puts the difference between what should wait and what does on the clock.

    Args:
        database: where the rows are.
        time: the clock.
    """

    def __init__(self, database: Database, time: TimeSource) -> None:
        self._database = database
        self._time = time

    async def renew(self, user_id: int, rules: Rules) -> bool:
        """Make what waits for a person because of their log what the rules say, in one transaction.

        What is due already is with the clock and stays, and so does what the person asked for themselves (it has a
        phrase), as long as its application is followed.

        Args:
            user_id: whose.
            rules: `journey.plan_for`.

        Returns:
            Whether anything changed.
        """
        now = self._time.now()

        async def work(connection: AsyncConnection) -> bool:
            person, log, rounds = await _log(connection, user_id)
            rows = [delivery_of(row) for row in await connection.execute(_kept(user_id))]
            said = [Said(one.kind, one.about_id or 0, _meant_at(one)) for one in rows if not _ahead(one, now)]
            plan = rules(person, log, rounds, said, now)
            followed = {one.id for one in rounds if one.application_id in plan.followed}
            wanted = {_key(one): one for one in plan.follow_ups}
            moot: list[int] = []
            for one in rows:
                if _ahead(one, now) and one.phrase is None:
                    stays = wanted.pop(_planned_key(one), None) is not None
                else:
                    its = plan.followed if one.kind == DeliveryKind.SILENCE else followed
                    stays = one.about_id in its or one.state not in OPEN + UNSAID
                if not stays:
                    moot.append(one.id)
            await _take_back(connection, user_id, moot, now)
            await _add(connection, user_id, wanted.values(), now)
            return bool(moot or wanted)

        return await self._database.write(work)

    async def said(self, user_id: int) -> list[Said]:
        """Return what was said to a person because of their log."""
        statement = _kept(user_id).where(deliveries.c.state == DeliveryState.SENT)

        async def work(connection: AsyncConnection) -> list[Said]:
            rows = [delivery_of(row) for row in await connection.execute(statement)]
            return [Said(one.kind, one.about_id or 0, _meant_at(one)) for one in rows]

        return await self._database.read(work)

    async def next(self, user_id: int, kind: str, about_id: int) -> Delivery | None:
        """Return what of a kind waits to be said next to a person about one thing, or None."""
        statement = (
            _kept(user_id)
            .where(deliveries.c.kind == kind, deliveries.c.about_id == about_id)
            .where(deliveries.c.state == DeliveryState.PENDING)
            .order_by(deliveries.c.due_at, deliveries.c.id)
            .limit(1)
        )

        async def work(connection: AsyncConnection) -> Delivery | None:
            row = (await connection.execute(statement)).first()
            return None if row is None else delivery_of(row)

        return await self._database.read(work)


async def _log(connection: AsyncConnection, user_id: int) -> tuple[Person, list[Application], list[Interview]]:
    """Read what a plan depends on, and keep other processes from planning for the same person meanwhile."""
    own = await connection.execute(select(people).where(people.c.user_id == user_id).with_for_update())
    row = own.mappings().first()
    person = Person(user_id) if row is None else Person(**row)
    live = select(applications).where(applications.c.user_id == user_id, applications.c.outcome.in_(LIVE))
    log = [application_of(one) for one in await connection.execute(live)]
    their_rounds = select(interviews).where(interviews.c.user_id == user_id)
    return person, log, [interview_of(one) for one in await connection.execute(their_rounds)]


def _kept(user_id: int) -> Any:
    return select(deliveries).where(
        deliveries.c.user_id == user_id,
        deliveries.c.kind.in_(KINDS),
        deliveries.c.state != DeliveryState.CANCELLED,
    )


def _meant_at(delivery: Delivery) -> datetime:
    """Return when something was first meant to be said; a kinder hour that it was moved to does not count."""
    return delivery.schedule.wall.replace(tzinfo=ZoneInfo(delivery.schedule.zone))


def _ahead(delivery: Delivery, now: datetime) -> bool:
    return delivery.state is DeliveryState.PENDING and _meant_at(delivery) > now


def _key(wanted: FollowUp) -> tuple[object, ...]:
    return wanted.kind, wanted.about_id, wanted.schedule, wanted.useful_until


def _planned_key(delivery: Delivery) -> tuple[object, ...]:
    return delivery.kind, delivery.about_id, delivery.schedule, delivery.useful_until


async def _take_back(connection: AsyncConnection, user_id: int, ids: Iterable[int], now: datetime) -> None:
    statement = update(deliveries).where(deliveries.c.user_id == user_id, deliveries.c.id.in_(ids))
    over = {"state": DeliveryState.CANCELLED, "wake_at": None, "settled_at": now, "error": None}
    await connection.execute(statement.values(**over, version=deliveries.c.version + 1))


async def _add(connection: AsyncConnection, user_id: int, wanted: Iterable[FollowUp], now: datetime) -> None:
    rows = [
        {
            "kind": one.kind,
            "user_id": user_id,
            "about_id": one.about_id,
            "useful_until": one.useful_until,
            "occurrence": 0,
            "created_at": now,
            "shown": False,
            "version": 0,
            **waiting(one.schedule),
        }
        for one in wanted
    ]
    if rows:
        await connection.execute(insert(deliveries), rows)
