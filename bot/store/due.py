"""What the clock does with promises: take what is due, record what became of it."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from sqlalchemy import and_, delete, func, insert, or_, select, update

from bot.model import Delivery, DeliveryKind, DeliveryState, Outlook, Schedule
from bot.model.deliveries import RESTORED
from bot.store.delivery_rows import (
    delivery_of,
    if_unchanged,
    in_order,
    next_occurrence,
    record_sent,
    taken,
    waiting,
)
from bot.store.tables import deliveries, people, turns

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.store.database import Database
    from bot.timesource import TimeSource

A_TURN_LASTS = timedelta(days=3)
FOLLOW_UP_KEPT = timedelta(days=1)
WRITING_KEPT = timedelta(days=4)  # longer than a series of days may rest; that somebody wrote is nobody's business


class Due:
    """Promises as the clock sees them: across all people, by when they are due.

    Args:
        database: where the rows are.
        time: the clock.
    """

    def __init__(self, database: Database, time: TimeSource) -> None:
        self._database = database
        self._time = time

    async def claim(self, limit: int, lease: timedelta) -> list[Delivery]:
        """Take what is due, and what another process took and never finished.

        Args:
            limit: how many at most.
            lease: for how long nobody else may take them.

        Returns:
            The rows, the longest overdue first; disjoint for callers in any number of processes.
        """
        now = self._time.now()
        due = (
            select(deliveries.c.id)
            .where(deliveries.c.wake_at <= now)
            .order_by(deliveries.c.wake_at)
            .limit(limit)
            .with_for_update(skip_locked=True)  # SQLite has one writer at a time and leaves this out
        )
        # By its name: a subquery within IN may be run again for each row, and would take more than `limit`.
        chosen = select(due.cte("chosen").c.id)
        statement = taken(update(deliveries).where(deliveries.c.id.in_(chosen)), now, lease).returning(deliveries)

        async def work(connection: AsyncConnection) -> list[Delivery]:
            return in_order(await connection.execute(statement))

        return await self._database.write(work)

    async def next_wake(self) -> datetime | None:
        """Return when there is something to do next (aware, UTC); None where nothing waits."""
        statement = select(func.min(deliveries.c.wake_at))

        async def work(connection: AsyncConnection) -> datetime | None:
            return (await connection.execute(statement)).scalar_one()

        return await self._database.read(work)

    async def outlook(self) -> Outlook:
        """Return how the clock is doing, for everybody together; what is still to come is nobody's business."""
        now = self._time.now()
        wake = deliveries.c.wake_at
        overdue = select(func.count(), func.min(wake)).where(wake <= now)

        async def work(connection: AsyncConnection) -> Outlook:
            count, oldest = (await connection.execute(overdue)).one()
            return Outlook(count, now - oldest if count else timedelta())

        return await self._database.read(work)

    async def sent(self, delivery: Delivery, message_id: int, next_due: datetime | None = None) -> None:
        """Record that an occurrence was said.

        Args:
            delivery: as it was claimed.
            message_id: the message that said it.
            next_due: the next occurrence of a series (aware); None where it is over.
        """
        await self._database.write(
            lambda connection: record_sent(connection, [(delivery, next_due)], message_id, self._time.now())
        )

    async def goes_on(self, delivery: Delivery, message_id: int, schedule: Schedule, note: str) -> None:
        """Record that an occurrence was said, after which its kind has decided when the next one is.

        Args:
            delivery: as it was claimed.
            message_id: the message that said it.
            schedule: when the next one is due.
            note: what its kind has to know of it then.
        """
        again = next_occurrence(delivery, schedule.due_at) | {"wall": schedule.wall, "zone": schedule.zone}
        await self._end(delivery, **again, note=note, message_id=message_id, settled_at=self._time.now())

    async def later(self, delivery: Delivery, wake_at: datetime, error: str) -> None:
        """Try an occurrence again at `wake_at`; that it was tried is kept, so that it is looked for first."""
        await self._end(delivery, state=DeliveryState.PENDING, wake_at=wake_at, error=error[:64])

    async def afresh(self, delivery: Delivery, wake_at: datetime) -> None:
        """Let an occurrence be due at `wake_at` as if it had never been tried."""
        await self._end(delivery, state=DeliveryState.PENDING, wake_at=wake_at, attempts=0, error=None)

    async def is_at(self, delivery: Delivery, occurrence: int) -> None:
        """Record that a claimed promise has come to a later occurrence than its row knew."""
        await self._end(delivery, occurrence=occurrence)

    async def fail(self, delivery: Delivery, error: str) -> None:
        """Give an occurrence up for good; the person is shown it when they come back."""
        await self._end(delivery, state=DeliveryState.FAILED, wake_at=None, error=error[:64])

    async def to_direct_message(self, delivery: Delivery) -> None:
        """Say an occurrence by direct message, at once, since its channel does not take it; so for all to come."""
        again = {"channel_id": None, "guild_id": None, "claimed_at": None, "attempts": 0, "error": "moved"}
        await self._end(delivery, state=DeliveryState.PENDING, wake_at=self._time.now(), **again)

    async def nudge(self, user_id: int, at_most_every: timedelta) -> bool:
        """Promise to say at once, where the person chose, that something waits for them.

        Args:
            user_id: who could not be reached.
            at_most_every: no second one within this time.

        Returns:
            Whether there is a place and it is time.
        """
        now = self._time.now()
        place = (
            select(people.c.nudge_channel_id, people.c.nudge_guild_id)
            .where(people.c.user_id == user_id, people.c.nudge_channel_id.is_not(None))
            .with_for_update()  # whoever asks at the same moment looks only after this one has written
        )
        lately = select(deliveries.c.id).where(
            deliveries.c.user_id == user_id,
            deliveries.c.kind == DeliveryKind.NUDGE,
            deliveries.c.created_at > now - at_most_every,
        )
        at_once = Schedule(due_at=now, wall=now.replace(tzinfo=None), zone="UTC")

        async def work(connection: AsyncConnection) -> bool:
            chosen = (await connection.execute(place)).first()
            if chosen is None or (await connection.execute(lately)).first() is not None:
                return False
            await connection.execute(
                insert(deliveries).values(
                    kind=DeliveryKind.NUDGE,
                    user_id=user_id,
                    channel_id=chosen.nudge_channel_id,
                    guild_id=chosen.nudge_guild_id,
                    occurrence=0,
                    created_at=now,
                    shown=False,
                    version=0,
                    **waiting(at_once),
                )
            )
            return True

        return await self._database.write(work)

    async def park(self, delivery: Delivery, error: str) -> None:
        """Set aside what cannot be understood, so that it stops nothing else."""
        await self._end(delivery, state=DeliveryState.PARKED, wake_at=None, error=error[:64])

    async def drop(self, delivery: Delivery) -> None:
        """End what nobody needs any more, unsaid and without a word; the day that it had is free again."""
        over = if_unchanged(delivery).values(state=DeliveryState.CANCELLED, wake_at=None, settled_at=self._time.now())
        free = delete(turns).where(turns.c.user_id == delivery.user_id, turns.c.delivery_id == delivery.id)

        async def work(connection: AsyncConnection) -> None:
            await connection.execute(over)
            await connection.execute(free)

        await self._database.write(work)

    async def late_too(self, user_id: int, kind: str, due_before: datetime, lease: timedelta) -> list[Delivery]:
        """Take what else of a person's is late and goes by direct message, to be said in one digest.

        Args:
            user_id: whose.
            kind: of which kind.
            due_before: the moment (aware) before which it had to be due.
            lease: for how long nobody else may take them.

        Returns:
            The rows, the longest overdue first.
        """
        now = self._time.now()
        mine = and_(
            deliveries.c.user_id == user_id,
            deliveries.c.kind == kind,
            deliveries.c.state == DeliveryState.PENDING,
            deliveries.c.channel_id.is_(None),
            deliveries.c.due_at < due_before,
            deliveries.c.wake_at <= now,
            # What may have been said before a restore is looked for by itself.
            or_(deliveries.c.error.is_(None), deliveries.c.error != RESTORED),
        )
        statement = taken(update(deliveries).where(mine), now, lease).returning(deliveries)

        async def work(connection: AsyncConnection) -> list[Delivery]:
            return in_order(await connection.execute(statement))

        return await self._database.write(work)

    async def merge(self, members: Sequence[Delivery], lease: timedelta) -> Delivery:
        """Fix which late rows one digest says.

        Args:
            members: rows of one person, claimed by the caller.
            lease: for how long the digest is the caller's.

        Returns:
            The digest, claimed. Rows that were changed meanwhile are not in it.
        """
        now = self._time.now()
        digest = (
            insert(deliveries)
            .values(
                kind=DeliveryKind.DIGEST,
                user_id=members[0].user_id,
                due_at=now,
                wall=now.replace(tzinfo=None),
                zone="UTC",
                occurrence=0,
                state=DeliveryState.CLAIMED,
                wake_at=now + lease,
                claimed_at=now,
                attempts=1,
                shown=False,
                created_at=now,
                version=0,
            )
            .returning(deliveries)
        )

        async def work(connection: AsyncConnection) -> Delivery:
            made = delivery_of((await connection.execute(digest)).one())
            for member in members:
                merged = {"state": DeliveryState.MERGED, "wake_at": None, "digest_id": made.id}
                await connection.execute(if_unchanged(member).values(merged))
            return made

        return await self._database.write(work)

    async def members(self, digest_id: int) -> list[Delivery]:
        """Return what a digest says, the longest overdue first."""
        statement = select(deliveries).where(deliveries.c.digest_id == digest_id)

        async def work(connection: AsyncConnection) -> list[Delivery]:
            return in_order(await connection.execute(statement))

        return await self._database.read(work)

    async def digest_sent(
        self, digest: Delivery, members: Iterable[tuple[Delivery, datetime | None]], message_id: int
    ) -> None:
        """Record that a digest, and so each of its members, was said; series go on at the given moments."""
        both = [(digest, None), *members]
        await self._database.write(lambda connection: record_sent(connection, both, message_id, self._time.now()))

    async def digest_failed(self, digest: Delivery, error: str) -> None:
        """Give a digest up: its members are shown to the person when they come back."""
        unsaid = (
            update(deliveries)
            .where(deliveries.c.digest_id == digest.id, deliveries.c.state == DeliveryState.MERGED)
            .values(state=DeliveryState.FAILED, error=error[:64])
        )
        over = if_unchanged(digest).values(state=DeliveryState.CANCELLED, wake_at=None, settled_at=self._time.now())

        async def work(connection: AsyncConnection) -> None:
            await connection.execute(unsaid)
            await connection.execute(over)

        await self._database.write(work)

    async def drop_old(self, keep: timedelta) -> int:
        """Delete what was said, shown or taken back longer ago than `keep`; what tells of a crisis or writing, sooner.

        Returns:
            How many rows were deleted.
        """
        over = (DeliveryState.SENT, DeliveryState.CANCELLED)
        since = self._time.now() - keep
        follow_up = and_(
            deliveries.c.kind == DeliveryKind.CRISIS_FOLLOW_UP,
            deliveries.c.settled_at < self._time.now() - min(keep, FOLLOW_UP_KEPT),
        )
        writing = and_(
            deliveries.c.kind.in_((DeliveryKind.WRITING, DeliveryKind.WRITE_AGAIN)),
            deliveries.c.settled_at < self._time.now() - min(keep, WRITING_KEPT),
        )
        statement = delete(deliveries).where(
            or_(deliveries.c.settled_at < since, follow_up, writing), deliveries.c.state.in_(over)
        )
        # A person's day is at most one off the one in UTC, and a turn matters only on its day.
        past = delete(turns).where(turns.c.day < min(since, self._time.now() - A_TURN_LASTS).date())

        async def work(connection: AsyncConnection) -> int:
            await connection.execute(past)
            return (await connection.execute(statement)).rowcount

        return await self._database.write(work)

    async def _end(self, delivery: Delivery, **values: Any) -> None:
        statement = if_unchanged(delivery).values(values)

        async def work(connection: AsyncConnection) -> None:
            await connection.execute(statement)

        await self._database.write(work)
