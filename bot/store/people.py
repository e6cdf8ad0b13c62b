"""What people chose for themselves."""

from __future__ import annotations

from dataclasses import asdict, replace
from typing import TYPE_CHECKING, TypedDict, Unpack

from sqlalchemy import insert, or_, select, update

from bot.model import Person
from bot.store.tables import people
from bot.store.writing import first_time, insert_once, upsert

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.store.database import Database
    from bot.timesource import TimeSource


class Choices(TypedDict, total=False):
    """What a person may choose; each means what it means in `Person`."""

    replies: bool
    country: str | None
    zone: str | None
    nudge_channel_id: int | None
    nudge_guild_id: int | None
    morning: int | None
    quiet_from: int | None
    quiet_to: int | None
    language: str | None
    follows: bool


class People:
    """One row for each person who chose something; the rest have the defaults of `Person`.

    Args:
        database: where the rows are.
        time: the clock.
    """

    def __init__(self, database: Database, time: TimeSource) -> None:
        self._database = database
        self._time = time

    async def get(self, user_id: int) -> Person:
        """Return a person's choices, the defaults where they made none."""
        statement = select(people).where(people.c.user_id == user_id)

        async def work(connection: AsyncConnection) -> Person:
            row = (await connection.execute(statement)).mappings().first()
            return Person(user_id) if row is None else Person(**row)

        return await self._database.read(work)

    async def change(self, user_id: int, *, interaction_id: int, **choices: Unpack[Choices]) -> None:
        """Keep what a person chose, all of it in one write, once per interaction.

        Args:
            user_id: whose choices.
            interaction_id: the press or command that asks for it.
            choices: fields of `Person`; what is not named stays.
        """
        change = update(people).where(people.c.user_id == user_id).values(**choices)
        new = insert(people).values(asdict(replace(Person(user_id), **choices)))

        async def work(connection: AsyncConnection) -> None:
            if await first_time(connection, interaction_id, self._time.now()):
                await upsert(connection, change, new)

        await self._database.write(work)

    async def be_quiet(self, user_id: int, until: datetime) -> None:
        """Start nothing by itself with a person until a moment (aware); an earlier wish for longer stays."""
        change = (
            update(people)
            .where(
                people.c.user_id == user_id,
                or_(people.c.quiet_until.is_(None), people.c.quiet_until < until),
            )
            .values(quiet_until=until)
        )
        new = insert(people).values(asdict(Person(user_id, quiet_until=until)))

        async def work(connection: AsyncConnection) -> None:
            await upsert(connection, change, new)

        await self._database.write(work)

    async def end_quiet(self) -> None:
        """Forget the wishes for quiet that are over: when one began is nobody's business."""
        over = update(people).where(people.c.quiet_until <= self._time.now()).values(quiet_until=None)

        async def work(connection: AsyncConnection) -> None:
            await connection.execute(over)

        await self._database.write(work)

    async def ask_about_following(self, user_id: int) -> bool:
        """Note that a person is asked whether the bot may look in; until they say yes, it is no.

        Returns:
            True for exactly one caller, over all processes: whoever gets it asks.
        """
        change = update(people).where(people.c.user_id == user_id, people.c.follows.is_(None)).values(follows=False)
        new = insert(people).values(asdict(Person(user_id, follows=False)))

        async def work(connection: AsyncConnection) -> bool:
            if (await connection.execute(change)).rowcount == 1:
                return True
            known = (await connection.execute(select(people.c.user_id).where(people.c.user_id == user_id))).first()
            return known is None and await insert_once(connection, new)

        return await self._database.write(work)
