"""What people chose to keep about themselves, to be shown to them again. Every statement asks whose row it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from sqlalchemy import delete, func, insert, or_, select, update

from bot.errors import LimitError
from bot.limits import MOST_FACTS
from bot.model import Fact
from bot.store.log_rows import change_row, fact_of, locked, own
from bot.store.tables import applications, facts
from bot.store.undo import Steps
from bot.store.writing import first_time

if TYPE_CHECKING:
    from datetime import date, timedelta

    from sqlalchemy import Select
    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.store.database import Database
    from bot.timesource import TimeSource

Kept: TypeAlias = list[Fact]  # inside the class, `list` is its method


class Facts:
    """Facts of all people, each open to its owner alone.

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
        words: str,
        happened_on: date,
        *,
        interaction_id: int,
        application_id: int | None = None,
    ) -> Fact | None:
        """Keep a fact, once per interaction.

        Args:
            user_id: whose.
            words: their own words.
            happened_on: its day, in their own calendar.
            interaction_id: the form that asks for it.
            application_id: where it comes from, or None.

        Returns:
            The row; the same one when the interaction comes twice. None where the application is none of theirs.

        Raises:
            LimitError: that would be more than a person may keep.
        """
        now = self._time.now()
        mine = facts.c.user_id == user_id
        row = {
            "user_id": user_id,
            "interaction_id": interaction_id,
            "application_id": application_id,
            "words": words,
            "happened_on": happened_on,
            "version": 0,
        }

        async def work(connection: AsyncConnection) -> Fact | None:
            if not await first_time(connection, interaction_id, now):
                earlier = select(facts).where(mine, facts.c.interaction_id == interaction_id)
                found = (await connection.execute(earlier)).first()
                return None if found is None else fact_of(found)
            if application_id is not None and not await locked(connection, applications, user_id, application_id):
                return None
            if (await connection.execute(select(func.count()).where(mine))).scalar_one() >= MOST_FACTS:
                raise LimitError(MOST_FACTS)
            made = fact_of((await connection.execute(insert(facts).values(row).returning(facts))).one())
            steps = Steps()
            steps.created(facts, made.id, application_id)
            await steps.keep(connection, user_id, interaction_id, now)
            return made

        return await self._database.write(work)

    async def change(
        self, user_id: int, fact_id: int, version: int | None, words: str, *, interaction_id: int
    ) -> Fact | None:
        """Reword one of a person's own facts, once per interaction.

        Returns:
            The row as it is now; None where there is none of theirs.

        Raises:
            ChangedMeanwhileError: it has another version than `version`; nothing was written.
        """
        now = self._time.now()

        async def work(connection: AsyncConnection) -> Fact | None:
            steps = Steps()
            again = not await first_time(connection, interaction_id, now)
            seen, values = (None, {}) if again else (version, {"words": words})
            row = await change_row(connection, facts, user_id, fact_id, seen, values, steps)
            await steps.keep(connection, user_id, interaction_id, now)
            return None if row is None else fact_of(row)

        return await self._database.write(work)

    async def delete(self, user_id: int, fact_id: int, *, interaction_id: int) -> Fact | None:
        """Take one of a person's own facts away, once per interaction, which `Undos.undo` takes back.

        Returns:
            The row as it was; None where there is none of theirs, or the interaction comes twice.
        """
        now = self._time.now()

        async def work(connection: AsyncConnection) -> Fact | None:
            if not await first_time(connection, interaction_id, now):
                return None
            row = await locked(connection, facts, user_id, fact_id)
            if row is None:
                return None
            steps = Steps()
            steps.deleted(facts, row)
            await connection.execute(delete(facts).where(own(facts, user_id, fact_id)))
            await steps.keep(connection, user_id, interaction_id, now)
            return fact_of(row)

        return await self._database.write(work)

    async def get(self, user_id: int, fact_id: int) -> Fact | None:
        """Return one of a person's own facts, or None: an id of somebody else's is not found."""
        found = await self._all(select(facts).where(own(facts, user_id, fact_id)))
        return found[0] if found else None

    async def list(self, user_id: int, *, application_id: int | None = None, limit: int = MOST_FACTS) -> Kept:
        """Return a person's facts, or those of one application, the latest day first."""
        statement = select(facts).where(facts.c.user_id == user_id)
        if application_id is not None:
            statement = statement.where(facts.c.application_id == application_id)
        return await self._all(statement.order_by(facts.c.happened_on.desc(), facts.c.id.desc()).limit(limit))

    async def waiting(self, user_id: int, *, rest: timedelta, limit: int = 10) -> Kept:
        """Return the facts that may come back to a person, the least recently shown first.

        Args:
            user_id: whose.
            rest: for how long one is not shown again.
            limit: how many at most.
        """
        statement = (
            select(facts)
            .where(facts.c.user_id == user_id, self._rested(rest))
            .order_by(facts.c.shown_at.is_not(None), facts.c.shown_at, facts.c.id)
            .limit(limit)
        )
        return await self._all(statement)

    async def mark_shown(self, user_id: int, fact_id: int, *, rest: timedelta) -> bool:
        """Note that a fact comes back to its person now.

        Args:
            user_id: whose.
            fact_id: which.
            rest: for how long it is not shown again.

        Returns:
            True for exactly one caller within `rest`, over all processes: whoever gets it shows it.
        """
        statement = (
            update(facts).where(own(facts, user_id, fact_id), self._rested(rest)).values(shown_at=self._time.now())
        )

        async def work(connection: AsyncConnection) -> bool:
            return (await connection.execute(statement)).rowcount == 1

        return await self._database.write(work)

    def _rested(self, rest: timedelta) -> Any:
        return or_(facts.c.shown_at.is_(None), facts.c.shown_at <= self._time.now() - rest)

    async def _all(self, statement: Select[Any]) -> Kept:
        async def work(connection: AsyncConnection) -> Kept:
            return [fact_of(row) for row in await connection.execute(statement)]

        return await self._database.read(work)
