"""What people chose for themselves."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

from sqlalchemy import insert, or_, select, update

from bot.model import Person
from bot.store.tables import people
from bot.store.writing import first_time, upsert

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.store.database import Database
    from bot.timesource import TimeSource


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

    async def set_replies(self, user_id: int, replies: bool, *, interaction_id: int) -> None:
        """Keep whether a person wants to be answered unasked; written once per interaction."""
        await self._set(Person(user_id, replies=replies), "replies", interaction_id)

    async def set_country(self, user_id: int, country: str | None, *, interaction_id: int) -> None:
        """Keep a person's country for helplines, an ISO 3166 code, or None; written once per interaction."""
        await self._set(Person(user_id, country=country), "country", interaction_id)

    async def set_zone(self, user_id: int, zone: str, *, interaction_id: int) -> None:
        """Keep the IANA name of a person's zone; written once per interaction."""
        await self._set(Person(user_id, zone=zone), "zone", interaction_id)

    async def set_language(self, user_id: int, language: str | None, *, interaction_id: int) -> None:
        """Keep a person's language, an ISO 639-1 code, or None; written once per interaction."""
        await self._set(Person(user_id, language=language), "language", interaction_id)

    async def set_nudges(
        self, user_id: int, channel_id: int | None, guild_id: int | None, *, interaction_id: int
    ) -> None:
        """Keep where a person wants to be nudged, None for nowhere; written once per interaction."""
        person = Person(user_id, nudge_channel_id=channel_id, nudge_guild_id=guild_id)
        await self._set(person, "nudge_channel_id", interaction_id, "nudge_guild_id")

    async def set_morning(self, user_id: int, morning: int | None, *, interaction_id: int) -> None:
        """Keep when a day without a time is meant, in minutes from midnight; written once per interaction."""
        await self._set(Person(user_id, morning=morning), "morning", interaction_id)

    async def set_quiet(self, user_id: int, start: int | None, end: int | None, *, interaction_id: int) -> None:
        """Keep the hours in which the bot starts nothing by itself; written once per interaction.

        Args:
            user_id: whose.
            start: minutes from their midnight; None for the usual hours.
            end: likewise; the same as `start` for no such hours at all.
            interaction_id: the command that asks for it.
        """
        await self._set(Person(user_id, quiet_from=start, quiet_to=end), "quiet_from", interaction_id, "quiet_to")

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

    async def _set(self, person: Person, field: str, interaction_id: int, *more: str) -> None:
        changed = {name: getattr(person, name) for name in (field, *more)}
        change = update(people).where(people.c.user_id == person.user_id).values(changed)
        new = insert(people).values(asdict(person))

        async def work(connection: AsyncConnection) -> None:
            if await first_time(connection, interaction_id, self._time.now()):
                await upsert(connection, change, new)

        await self._database.write(work)
