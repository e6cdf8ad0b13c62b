"""People's logs: one row for each role at each company. Every statement asks whose row it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias, Unpack

from sqlalchemy import delete, func, select

from bot.model import Amendment, Application, NewApplication
from bot.plain import plain
from bot.store.log_rows import (
    PARTS,
    add_applications,
    application_of,
    change_row,
    check_rounds,
    locked,
    log_of,
    own,
    written,
)
from bot.store.tables import applications
from bot.store.undo import Steps
from bot.store.writing import first_time

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import date

    from sqlalchemy import Select
    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.model import ApplicationChanges, Entry, Outcome
    from bot.store.database import Database
    from bot.timesource import TimeSource

Log: TypeAlias = list[Application]  # inside the class, `list` is its method


@dataclass(frozen=True, slots=True)
class Page:
    """A page of a person's log.

    Args:
        applications: its rows, the latest day first.
        count: how many rows all pages have together.
    """

    applications: Log
    count: int


class Applications:
    """The logs of all people, each open to its owner alone.

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
        entries: Sequence[Entry],
        happened_on: date,
        *,
        interaction_id: int,
        message_id: int | None = None,
    ) -> tuple[Application, ...]:
        """Log applications as a text tells them, once per interaction.

        Args:
            user_id: whose log.
            entries: what to keep, in order.
            happened_on: the day of the outcome, in the person's own calendar.
            interaction_id: the press or command that asks for it.
            message_id: the post that they come from, where there is one.

        Returns:
            The rows, in the order of `entries`; the same ones when the interaction comes twice.

        Raises:
            LimitError: that would be more than a person may keep.
        """
        new = [NewApplication(happened_on, one.company, one.role, one.stage, one.outcome) for one in entries]
        return await self.write(user_id, new, interaction_id=interaction_id, message_id=message_id)

    async def write(
        self,
        user_id: int,
        lines: Sequence[NewApplication | Amendment],
        *,
        interaction_id: int,
        message_id: int | None = None,
    ) -> tuple[Application, ...]:
        """Add to a person's log and change what is in it, all or nothing, once per interaction; one undo for it all.

        Args:
            user_id: whose log.
            lines: what to add or to change, in order. Rows that are not theirs are passed over.
            interaction_id: the press or command that asks for it.
            message_id: the post that they come from, where there is one; what it changes is found by it too.

        Returns:
            The new rows, then the changed ones, each in the order of `lines`; the same when the interaction comes
            twice.

        Raises:
            LimitError: that would be more than a person may keep.
            ChangedMeanwhileError: a row has another version than the person saw.
        """
        now = self._time.now()
        new = [line for line in lines if isinstance(line, NewApplication)]
        amended = [line for line in lines if isinstance(line, Amendment)]

        async def work(connection: AsyncConnection) -> tuple[Application, ...]:
            if not await first_time(connection, interaction_id, now):
                kept = await written(connection, user_id, applications.c.interaction_id == interaction_id)
                found = [
                    await connection.execute(select(applications).where(own(applications, user_id, line.id)))
                    for line in amended
                ]
                return (*kept, *(application_of(row) for one in found for row in one))
            steps = Steps()
            kept = await add_applications(
                connection, user_id, new, interaction_id=interaction_id, message_id=message_id, now=now, steps=steps
            )
            of_post = {} if message_id is None else {"message_id": message_id}
            for line in amended:
                values = {**line.changes, **of_post}
                row = await change_row(connection, applications, user_id, line.id, line.version, values, steps)
                if row is not None:
                    kept.append(application_of(row))
            await steps.keep(connection, user_id, interaction_id, now)
            return tuple(kept)

        return await self._database.write(work)

    async def change(
        self,
        user_id: int,
        application_id: int,
        version: int | None,
        *,
        interaction_id: int,
        **changes: Unpack[ApplicationChanges],
    ) -> Application | None:
        """Change one of a person's own applications, once per interaction.

        Args:
            user_id: who asks.
            application_id: which.
            version: the version that they saw; None to change it whatever it is now.
            interaction_id: the form or command that asks for it.
            changes: what becomes different.

        Returns:
            The row as it is now; None where there is none of theirs.

        Raises:
            ChangedMeanwhileError: it has another version; nothing was written.
        """
        amendment = Amendment(application_id, version, changes)
        kept = await self.write(user_id, [amendment], interaction_id=interaction_id)
        return kept[0] if kept else None

    async def merge(
        self, user_id: int, application_id: int, into: int, changes: ApplicationChanges, *, interaction_id: int
    ) -> Application | None:
        """Make two of a person's own applications one, once per interaction.

        Args:
            user_id: whose.
            application_id: the one that goes; its rounds and facts go over to the other.
            into: the one that stays.
            changes: what becomes different about the one that stays.
            interaction_id: the press that asks for it, which `Undos.undo` takes back.

        Returns:
            The one that stays, as it is now; None where one of the two is none of theirs.

        Raises:
            LimitError: that would be more rounds than one application may have.
        """
        now = self._time.now()

        async def work(connection: AsyncConnection) -> Application | None:
            steps = Steps()
            if not await first_time(connection, interaction_id, now):
                row = await locked(connection, applications, user_id, into)
                return None if row is None else application_of(row)
            goes = await locked(connection, applications, user_id, application_id)
            if goes is None or application_id == into:
                return None
            of_post = {} if goes.message_id is None else {"message_id": goes.message_id}
            stays = await change_row(connection, applications, user_id, into, None, {**changes, **of_post}, steps)
            if stays is None:
                return None
            for part in PARTS:
                of_it = select(part.c.id).where(part.c.application_id == application_id)
                for belongs in (await connection.scalars(of_it)).all():
                    await change_row(connection, part, user_id, belongs, None, {"application_id": into}, steps)
            await check_rounds(connection, into, 0)
            steps.deleted(applications, goes)
            await connection.execute(delete(applications).where(own(applications, user_id, application_id)))
            await steps.keep(connection, user_id, interaction_id, now)
            return application_of(stays)

        return await self._database.write(work)

    async def delete(self, user_id: int, ids: Collection[int], *, interaction_id: int) -> Log:
        """Take applications out of a person's own log, with their rounds and facts, once per interaction.

        Args:
            user_id: who asks.
            ids: which rows; those of other people are left alone.
            interaction_id: the press that asks for it, which `Undos.undo` takes back.

        Returns:
            What was deleted; empty when the interaction comes twice.
        """
        now = self._time.now()

        async def work(connection: AsyncConnection) -> Log:
            gone: Log = []
            if not await first_time(connection, interaction_id, now):
                return gone
            steps = Steps()
            for application_id in ids:
                row = await locked(connection, applications, user_id, application_id)
                if row is None:
                    continue
                for part in PARTS:
                    for belongs in await connection.execute(select(part).where(part.c.application_id == row.id)):
                        steps.deleted(part, belongs)
                steps.deleted(applications, row)
                await connection.execute(delete(applications).where(own(applications, user_id, row.id)))
                gone.append(application_of(row))
            await steps.keep(connection, user_id, interaction_id, now)
            return gone

        return await self._database.write(work)

    async def get(self, user_id: int, application_id: int) -> Application | None:
        """Return one of a person's own applications, or None: an id of somebody else's is not found."""
        found = await self._all(select(applications).where(own(applications, user_id, application_id)))
        return found[0] if found else None

    async def list(self, user_id: int, *, limit: int = 25, offset: int = 0) -> Log:
        """Return a page of a person's log, the latest day first."""
        return await self._all(log_of(user_id).limit(limit).offset(offset))

    async def all(self, user_id: int) -> Log:
        """Return a person's whole log, the latest day first."""
        return await self._all(log_of(user_id))

    async def page(
        self, user_id: int, *, outcomes: Collection[Outcome] = (), search: str = "", limit: int, offset: int = 0
    ) -> Page:
        """Return a page of what a person is looking for in their log.

        Args:
            user_id: whose log.
            outcomes: only these; empty for all.
            search: words that company or role must hold, each somewhere, however they are spelled: case, accents and
                width make no difference, in any script.
            limit: rows on a page.
            offset: rows before it.

        Returns:
            The page, the latest day first.
        """
        statement = log_of(user_id)
        if outcomes:
            statement = statement.where(applications.c.outcome.in_(outcomes))
        if words := plain(search).split():
            # Databases differ in what they take for the same letter, so a person's few rows are compared here.
            found = [one for one in await self._all(statement) if _holds(one, words)]
            return Page(found[offset : offset + limit], len(found))
        counted = select(func.count()).select_from(statement.order_by(None).subquery())
        rows = statement.limit(limit).offset(offset)

        async def work(connection: AsyncConnection) -> Page:
            kept = [application_of(row) for row in await connection.execute(rows)]
            return Page(kept, (await connection.execute(counted)).scalar_one())

        return await self._database.read(work)

    async def count(self, user_id: int) -> int:
        """Return how many applications a person logged."""
        statement = select(func.count()).select_from(applications).where(applications.c.user_id == user_id)

        async def work(connection: AsyncConnection) -> int:
            return (await connection.execute(statement)).scalar_one()

        return await self._database.read(work)

    async def for_message(self, user_id: int, message_id: int) -> tuple[Application, ...]:
        """Return what a person logged anew from one post, in order."""
        return tuple(
            await self._database.read(
                lambda connection: written(connection, user_id, applications.c.message_id == message_id)
            )
        )

    async def _all(self, statement: Select[Any]) -> Log:
        async def work(connection: AsyncConnection) -> Log:
            return [application_of(row) for row in await connection.execute(statement)]

        return await self._database.read(work)


def _holds(application: Application, words: Sequence[str]) -> bool:
    names = plain(f"{application.company or ''} {application.role or ''}")
    return all(word in names for word in words)
