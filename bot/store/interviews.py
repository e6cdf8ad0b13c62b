"""The rounds of people's applications. Every statement asks whose row it is."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any, TypeAlias, Unpack

from sqlalchemy import delete, func, insert, or_, select

from bot.model import Interview, NewApplication
from bot.store.log_rows import add_applications, change_row, check_rounds, interview_of, locked, own
from bot.store.tables import applications, interviews
from bot.store.undo import Steps
from bot.store.writing import first_time

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import datetime

    from sqlalchemy import Select
    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.model import Amendment, ApplicationChanges, NewRound, RoundChanges
    from bot.store.database import Database
    from bot.timesource import TimeSource

Rounds: TypeAlias = list[Interview]  # inside the class, `list` is its method


class Interviews:
    """Rounds of all people, each open to its owner alone.

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
        into: int | NewApplication,
        new: NewRound,
        *,
        interaction_id: int,
        changes: ApplicationChanges | None = None,
    ) -> Interview | None:
        """Keep a round, once per interaction; with its application, one undo for both.

        Args:
            user_id: whose.
            into: the application's id, or an application that is kept with it.
            new: the round.
            interaction_id: the command or form that asks for it.
            changes: what it changes about an application that exists, such as how far it went.

        Returns:
            The row; the same one when the interaction comes twice. None where the application is none of theirs.

        Raises:
            LimitError: that would be more rounds or applications than may be kept.
        """
        now = self._time.now()
        earlier = select(interviews).where(
            interviews.c.user_id == user_id, interviews.c.interaction_id == interaction_id
        )

        async def work(connection: AsyncConnection) -> Interview | None:
            if not await first_time(connection, interaction_id, now):
                row = (await connection.execute(earlier)).first()
                return None if row is None else interview_of(row)
            steps = Steps()
            if isinstance(into, NewApplication):
                (application,) = await add_applications(
                    connection, user_id, [into], interaction_id=interaction_id, message_id=None, now=now, steps=steps
                )
                application_id = application.id
            else:
                found = await change_row(connection, applications, user_id, into, None, changes or {}, steps)
                if found is None:
                    return None
                application_id = found.id
                await check_rounds(connection, application_id, 1)
            row = {
                "user_id": user_id,
                "interaction_id": interaction_id,
                "application_id": application_id,
                "created_at": now,
                "version": 0,
                **asdict(new),
            }
            made = interview_of((await connection.execute(insert(interviews).values(row).returning(interviews))).one())
            steps.created(interviews, made.id, application_id)
            await steps.keep(connection, user_id, interaction_id, now)
            return made

        return await self._database.write(work)

    async def change(
        self,
        user_id: int,
        interview_id: int,
        version: int | None,
        *,
        interaction_id: int,
        also: Amendment | None = None,
        **changes: Unpack[RoundChanges],
    ) -> Interview | None:
        """Change one of a person's own rounds, its debrief and its plan among it, once per interaction.

        Args:
            user_id: who asks.
            interview_id: which.
            version: the version that they saw; None to change it whatever it is now.
            interaction_id: the form or command that asks for it.
            also: what changes about its application at the same time.
            changes: what becomes different.

        Returns:
            The row as it is now; None where there is none of theirs.

        Raises:
            ChangedMeanwhileError: it, or its application, has another version; nothing was written.
        """
        now = self._time.now()

        async def work(connection: AsyncConnection) -> Interview | None:
            if not await first_time(connection, interaction_id, now):
                row = await locked(connection, interviews, user_id, interview_id)
                return None if row is None else interview_of(row)
            steps = Steps()
            row = await change_row(connection, interviews, user_id, interview_id, version, changes, steps)
            if row is not None and also is not None:
                await change_row(connection, applications, user_id, also.id, also.version, also.changes, steps)
            await steps.keep(connection, user_id, interaction_id, now)
            return None if row is None else interview_of(row)

        return await self._database.write(work)

    async def delete(self, user_id: int, interview_id: int, *, interaction_id: int) -> Interview | None:
        """Take one of a person's own rounds out of their log, once per interaction.

        Args:
            user_id: who asks.
            interview_id: which.
            interaction_id: the press that asks for it, which `Undos.undo` takes back.

        Returns:
            The row as it was; None where there is none of theirs, or the interaction comes twice.
        """
        now = self._time.now()

        async def work(connection: AsyncConnection) -> Interview | None:
            if not await first_time(connection, interaction_id, now):
                return None
            row = await locked(connection, interviews, user_id, interview_id)
            if row is None:
                return None
            steps = Steps()
            steps.deleted(interviews, row)
            await connection.execute(delete(interviews).where(own(interviews, user_id, interview_id)))
            await steps.keep(connection, user_id, interaction_id, now)
            return interview_of(row)

        return await self._database.write(work)

    async def get(self, user_id: int, interview_id: int) -> Interview | None:
        """Return one of a person's own rounds, or None: an id of somebody else's is not found."""
        found = await self._all(select(interviews).where(own(interviews, user_id, interview_id)))
        return found[0] if found else None

    async def list(self, user_id: int, application_ids: Collection[int]) -> Rounds:
        """Return the rounds of some of a person's applications, by their time; those without one come last."""
        mine = interviews.c.user_id == user_id
        statement = select(interviews).where(mine, interviews.c.application_id.in_(application_ids))
        return sorted(await self._all(statement), key=_in_order)

    async def all(self, user_id: int) -> Rounds:
        """Return all rounds of a person, by their time; those without one come last."""
        return sorted(await self._all(select(interviews).where(interviews.c.user_id == user_id)), key=_in_order)

    async def upcoming(self, user_id: int, *, limit: int, since: datetime | None = None) -> Rounds:
        """Return a person's next rounds, the next first.

        Args:
            user_id: whose.
            limit: how many at most.
            since: those that start from this moment on (aware); None for now.
        """
        statement = (
            select(interviews)
            .where(interviews.c.user_id == user_id, interviews.c.starts_at >= (since or self._time.now()))
            .order_by(interviews.c.starts_at, interviews.c.id)
            .limit(limit)
        )
        return await self._all(statement)

    async def debriefs(self, user_id: int, *, limit: int) -> Rounds:
        """Return the rounds of which a person wrote something down afterwards, the latest first."""
        told = (interviews.c.asked, interviews.c.went_well, interviews.c.try_next, interviews.c.felt)
        statement = (
            select(interviews)
            .where(interviews.c.user_id == user_id, or_(*(column.is_not(None) for column in told)))
            .order_by(func.coalesce(interviews.c.starts_at, interviews.c.created_at).desc(), interviews.c.id.desc())
            .limit(limit)
        )
        return await self._all(statement)

    async def _all(self, statement: Select[Any]) -> Rounds:
        async def work(connection: AsyncConnection) -> Rounds:
            return [interview_of(row) for row in await connection.execute(statement)]

        return await self._database.read(work)


def _in_order(interview: Interview) -> tuple[bool, datetime, int]:
    return interview.starts_at is None, interview.starts_at or interview.created_at, interview.id
