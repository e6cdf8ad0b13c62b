"""What a person does with the promises made to them. Every statement asks whose row it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import and_, func, insert, select, update

from bot.model import Delivery, DeliveryState, Schedule
from bot.store.delivery_rows import (
    OPEN,
    UNSAID,
    delivery_of,
    next_occurrence,
    note_that_it_came,
    one_at_a_time,
    own,
    waiting,
)
from bot.store.tables import deliveries
from bot.store.writing import first_time

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from datetime import datetime

    from sqlalchemy import ColumnElement, Update
    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.store.database import Database
    from bot.timesource import TimeSource


class Deliveries:
    """Promises of all people.

    Args:
        database: where the rows are.
        time: the clock.
    """

    def __init__(self, database: Database, time: TimeSource) -> None:
        self._database = database
        self._time = time

    async def add(
        self,
        user_id: int,
        kind: str,
        schedule: Schedule,
        *,
        interaction_id: int | None = None,
        words: str | None = None,
        phrase: str | None = None,
        link: str | None = None,
        channel_id: int | None = None,
        guild_id: int | None = None,
        about_id: int | None = None,
        useful_until: datetime | None = None,
        note: str | None = None,
        only_one: bool = False,
    ) -> Delivery:
        """Keep a promise, once per interaction.

        Args:
            user_id: to whom.
            kind: a value of `DeliveryKind`.
            schedule: when it is due.
            interaction_id: the press or command that asks for it; None where nobody pressed anything.
            words: what to say, as the person typed it.
            phrase: when, as they typed it.
            link: the message that it is about.
            channel_id: where to say it; None for a direct message.
            guild_id: the server of that channel.
            about_id: our id of what it is about, by which `cancel_about` finds it.
            useful_until: the moment (aware) after which there is no point in saying it; None for what is usual for
                its kind.
            note: what its kind has to know of it, 64 characters at most.
            only_one: True where a person has one of this kind at a time: while one is open, nothing is added.

        Returns:
            The row; the same one when the interaction comes twice, and the one that is open where `only_one` says so.
        """
        statement = (
            insert(deliveries)
            .values(
                kind=kind,
                user_id=user_id,
                interaction_id=interaction_id,
                words=words,
                phrase=phrase,
                link=link,
                channel_id=channel_id,
                guild_id=guild_id,
                about_id=about_id,
                useful_until=useful_until,
                note=note,
                occurrence=0,
                created_at=self._time.now(),
                **waiting(schedule),
                shown=False,
                version=0,
            )
            .returning(deliveries)
        )
        earlier = select(deliveries).where(deliveries.c.interaction_id == interaction_id)
        running = _running(user_id, kind)

        async def work(connection: AsyncConnection) -> Delivery:
            if only_one:
                await one_at_a_time(connection, user_id)
                if (found := (await connection.execute(running)).first()) is not None:
                    return delivery_of(found)
            if interaction_id is not None and not await first_time(connection, interaction_id, self._time.now()):
                return delivery_of((await connection.execute(earlier)).one())
            return delivery_of((await connection.execute(statement)).one())

        return await self._database.write(work)

    async def get(self, user_id: int, delivery_id: int) -> Delivery | None:
        """Return a person's own row, or None: an id of somebody else's is not found."""
        statement = select(deliveries).where(own(user_id, delivery_id))
        return await self._one(statement)

    async def running(self, user_id: int, kind: str) -> Delivery | None:
        """Return what is still to be said to a person, of a kind of which they have one at a time; None for nothing."""
        return await self._one(_running(user_id, kind))

    async def latest(self, user_id: int, kind: str) -> Delivery | None:
        """Return the last that was promised to a person of a kind and not taken back, said or not; None for none."""
        where = and_(
            deliveries.c.user_id == user_id, deliveries.c.kind == kind, deliveries.c.state != DeliveryState.CANCELLED
        )
        return await self._one(select(deliveries).where(where).order_by(deliveries.c.id.desc()).limit(1))

    async def open(self, user_id: int, kind: str, *, limit: int, offset: int = 0) -> list[Delivery]:
        """Return a page of what is still to be said to a person or could not be said, the next first."""
        statement = (
            select(deliveries)
            .where(
                deliveries.c.user_id == user_id,
                deliveries.c.kind == kind,
                deliveries.c.state.in_(OPEN + UNSAID),
            )
            .order_by(deliveries.c.due_at, deliveries.c.id)
            .limit(limit)
            .offset(offset)
        )
        return await self._all(statement)

    async def count_open(self, user_id: int, kind: str) -> int:
        """Return how many rows `open` has in all."""
        statement = select(func.count()).where(
            deliveries.c.user_id == user_id, deliveries.c.kind == kind, deliveries.c.state.in_(OPEN + UNSAID)
        )

        async def work(connection: AsyncConnection) -> int:
            return (await connection.execute(statement)).scalar_one()

        return await self._database.read(work)

    async def change(
        self,
        user_id: int,
        delivery_id: int,
        schedule: Schedule,
        words: str | None,
        phrase: str | None,
        *,
        interaction_id: int,
    ) -> Delivery | None:
        """Change when a person's own row is due and what it says; what was late or unsaid waits anew.

        Returns:
            The row as it is now; None where there is none of theirs, or it is over.
        """
        statement = (
            update(deliveries)
            .where(own(user_id, delivery_id), deliveries.c.state.in_(OPEN + UNSAID))
            .values(
                words=words,
                phrase=phrase,
                # A new occurrence: what is under way for the old one must not pass for this one.
                occurrence=deliveries.c.occurrence + 1,
                version=deliveries.c.version + 1,
                digest_id=None,
                shown=False,
                **waiting(schedule),
            )
        )
        return await self._changed(user_id, delivery_id, statement, interaction_id)

    async def move(
        self,
        user_id: int,
        delivery_id: int,
        schedule: Schedule,
        note: str,
        *,
        interaction_id: int,
        only_if: Delivery | None = None,
    ) -> Delivery | None:
        """Let what is still to be said to a person wait for another moment, with another note.

        Args:
            user_id: whose.
            delivery_id: which.
            schedule: when it is due.
            note: what its kind has to know of it then.
            interaction_id: the press, command or message that asks for it; it acts once.
            only_if: the row as it was when this was decided; one that was changed, or is being said, is left alone.

        Returns:
            The row as it is now; None where there is none of theirs, it is over, or was left alone.
        """
        where = and_(own(user_id, delivery_id), deliveries.c.state.in_(OPEN))
        # A new occurrence: what is under way for the old one must not pass for this one.
        occurrence = deliveries.c.occurrence + 1
        if only_if is not None:
            where = and_(
                own(user_id, delivery_id),
                deliveries.c.state == DeliveryState.PENDING,
                deliveries.c.attempts == 0,
                deliveries.c.version == only_if.version,
                deliveries.c.occurrence == only_if.occurrence,
            )
            occurrence = deliveries.c.occurrence
        statement = (
            update(deliveries)
            .where(where)
            .values(note=note, occurrence=occurrence, version=deliveries.c.version + 1, **waiting(schedule))
        )
        return await self._changed(user_id, delivery_id, statement, interaction_id)

    async def cancel(
        self, user_id: int, ids: Collection[int] | None, kind: str, *, interaction_id: int | None
    ) -> list[int]:
        """Take back a person's own rows.

        Args:
            user_id: whose.
            ids: which; None for all of this kind that are open.
            kind: of which kind.
            interaction_id: the press or command that asks for it, which acts once; None where it asks for more.

        Returns:
            The ids that were taken back, which `restore` takes.
        """
        where = and_(deliveries.c.user_id == user_id, deliveries.c.kind == kind, deliveries.c.state.in_(OPEN + UNSAID))
        if ids is not None:
            where = and_(where, deliveries.c.id.in_(ids))
        return await self._cancel(where, interaction_id)

    async def cancel_about(
        self, user_id: int, kinds: Collection[str], about_id: int, *, interaction_id: int | None = None
    ) -> list[int]:
        """Take back what became moot, because of what happened to the thing that it is about.

        Args:
            user_id: whose.
            kinds: of which kinds.
            about_id: our id of that thing, as `add` was given it.
            interaction_id: the press or command that makes it moot, which acts once; None where nobody pressed.

        Returns:
            The ids that were taken back.
        """
        where = and_(
            deliveries.c.user_id == user_id,
            deliveries.c.about_id == about_id,
            deliveries.c.kind.in_(kinds),
            deliveries.c.state.in_(OPEN + UNSAID),
        )
        return await self._cancel(where, interaction_id)

    async def _cancel(self, where: ColumnElement[bool], interaction_id: int | None) -> list[int]:
        statement = (
            update(deliveries)
            .where(where)
            .values(
                state=DeliveryState.CANCELLED,
                wake_at=None,
                digest_id=None,
                settled_at=self._time.now(),
                version=deliveries.c.version + 1,
                error=None,
            )
            .returning(deliveries.c.id)
        )

        async def work(connection: AsyncConnection) -> list[int]:
            if interaction_id is not None and not await first_time(connection, interaction_id, self._time.now()):
                return []
            return sorted((await connection.execute(statement)).scalars())

        return await self._database.write(work)

    async def restore(
        self, user_id: int, kind: str, since: datetime, *, only: int | None = None, interaction_id: int
    ) -> list[Delivery]:
        """Give back what a person cancelled.

        Args:
            user_id: whose.
            kind: of which kind.
            since: rows that were cancelled before this moment stay so.
            only: one id; None for all.
            interaction_id: the press that asks for it; it acts once.

        Returns:
            The rows, waiting again for the moment that they had. One that has passed meanwhile is due at once.
        """
        where = and_(
            deliveries.c.user_id == user_id,
            deliveries.c.kind == kind,
            deliveries.c.state == DeliveryState.CANCELLED,
            deliveries.c.settled_at >= since,
        )
        if only is not None:
            where = and_(where, deliveries.c.id == only)
        statement = (
            update(deliveries)
            .where(where)
            .values(state=DeliveryState.PENDING, wake_at=deliveries.c.due_at, settled_at=None)
            .returning(deliveries)
        )

        async def work(connection: AsyncConnection) -> list[Delivery]:
            if not await first_time(connection, interaction_id, self._time.now()):
                return []
            return sorted(map(delivery_of, await connection.execute(statement)), key=lambda one: one.schedule.due_at)

        return await self._database.write(work)

    async def unsaid(self, user_id: int, limit: int = 10) -> list[Delivery]:
        """Return what could not be said to a person and was not shown to them yet, the oldest first."""
        statement = (
            select(deliveries)
            .where(
                deliveries.c.user_id == user_id,
                deliveries.c.state == DeliveryState.FAILED,
                deliveries.c.shown.is_(False),
            )
            .order_by(deliveries.c.due_at)
            .limit(limit)
        )
        return await self._all(statement)

    async def shown(self, seen: Iterable[tuple[Delivery, datetime | None]]) -> None:
        """Note that a person saw what could not be said; a series goes on at its next moment."""
        now = self._time.now()

        async def work(connection: AsyncConnection) -> None:
            for delivery, next_due in seen:
                values: dict[str, Any] = {"shown": True}
                if next_due is not None:
                    values |= next_occurrence(delivery, next_due)
                else:
                    values |= {"state": DeliveryState.SENT, "settled_at": now}
                statement = update(deliveries).where(
                    deliveries.c.id == delivery.id,
                    deliveries.c.state == DeliveryState.FAILED,
                    deliveries.c.version == delivery.version,
                )
                if (await connection.execute(statement.values(values))).rowcount == 1:
                    await note_that_it_came(connection, delivery, now)

        await self._database.write(work)

    async def _changed(self, user_id: int, delivery_id: int, statement: Update, interaction_id: int) -> Delivery | None:
        async def work(connection: AsyncConnection) -> Delivery | None:
            changed = True
            if await first_time(connection, interaction_id, self._time.now()):
                changed = (await connection.execute(statement)).rowcount == 1
            row = (await connection.execute(select(deliveries).where(own(user_id, delivery_id)))).first()
            return delivery_of(row) if row is not None and changed else None

        return await self._database.write(work)

    async def _one(self, statement: Any) -> Delivery | None:
        async def work(connection: AsyncConnection) -> Delivery | None:
            row = (await connection.execute(statement)).first()
            return None if row is None else delivery_of(row)

        return await self._database.read(work)

    async def _all(self, statement: Any) -> list[Delivery]:
        async def work(connection: AsyncConnection) -> list[Delivery]:
            return [delivery_of(row) for row in await connection.execute(statement)]

        return await self._database.read(work)


def _running(user_id: int, kind: str) -> Any:
    return (
        select(deliveries)
        .where(deliveries.c.user_id == user_id, deliveries.c.kind == kind, deliveries.c.state.in_(OPEN))
        .order_by(deliveries.c.id)
        .limit(1)
    )
