"""The messages that we read: which are taken, which are answered, and what was said."""

from __future__ import annotations

from datetime import timedelta
from itertools import chain
from typing import TYPE_CHECKING, Any

from sqlalchemy import and_, func, insert, null, or_, select, update

from bot.brakes import CHANNEL_WINDOW, DAY
from bot.model import Answered, Memory, Post, PostState, Recently
from bot.store import readings
from bot.store.tables import posts
from bot.store.writing import insert_once

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import ColumnElement, Row, Select
    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.model import Reading
    from bot.store.database import Database
    from bot.timesource import TimeSource

REPLIES_TO_PERSON, REPLIES_IN_CHANNEL = 30, 20
MONTH = timedelta(days=30)


def last_parts(where: ColumnElement[bool], limit: int) -> Select[Any]:
    """Select the parts of the last replies, newest first; an index holds them in this order."""
    return (
        select(posts.c.parts).where(where, posts.c.said_at.is_not(None)).order_by(posts.c.said_at.desc()).limit(limit)
    )


class Posts:
    """One row a message, made before the reply: whoever makes the row answers, and nobody else does.

    Args:
        database: where the rows are.
        time: the clock.
    """

    def __init__(self, database: Database, time: TimeSource) -> None:
        self._database = database
        self._time = time

    async def claim(self, message_id: int, channel_id: int, guild_id: int | None, author_id: int) -> bool:
        """Take a message, before anything is said to it.

        Args:
            message_id: the message.
            channel_id: where it stands.
            guild_id: the server, or None in a direct message.
            author_id: who wrote it.

        Returns:
            True for exactly one caller, over all processes; False where the message is taken.
        """
        claim = insert(posts).values(
            message_id=message_id,
            channel_id=channel_id,
            guild_id=guild_id,
            author_id=author_id,
            state=PostState.CLAIMED,
            claimed_at=self._time.now(),
            parts=[],
        )
        return await self._database.write(lambda connection: insert_once(connection, claim))

    async def reclaim(self, message_id: int, *, older_than: timedelta) -> bool:
        """Take over a message whose owner seems to have died before it said anything.

        Args:
            message_id: the message.
            older_than: how old the claim must be.

        Returns:
            True for exactly one caller, whose claim now counts from this moment.
        """
        now = self._time.now()
        statement = (
            update(posts)
            .where(
                posts.c.message_id == message_id,
                posts.c.state == PostState.CLAIMED,
                posts.c.claimed_at <= now - older_than,
            )
            .values(claimed_at=now)
        )

        async def work(connection: AsyncConnection) -> bool:
            return (await connection.execute(statement)).rowcount == 1

        return await self._database.write(work)

    async def settle(
        self,
        message_id: int,
        state: PostState,
        *,
        reply_id: int | None = None,
        reading: Reading | None = None,
        parts: Sequence[str] = (),
    ) -> bool:
        """Note what became of a message that was claimed.

        Args:
            message_id: the message.
            state: what we did.
            reply_id: our answer's message id.
            reading: what the message says; its spans are not kept.
            parts: ids of the phrasebook's parts in our answer.

        Returns:
            False where the author deleted the message, or had us forget it, meanwhile: take the answer back.
        """
        said = {
            "reply_id": reply_id,
            "parts": list(parts),
            "said_at": self._time.now() if parts or reply_id is not None else None,
        }
        kept = null() if reading is None else readings.dump(reading)
        here = update(posts).where(posts.c.message_id == message_id)
        stands = here.where(posts.c.state != PostState.GONE).values(state=state, reading=kept, **said)

        async def work(connection: AsyncConnection) -> bool:
            if (await connection.execute(stands)).rowcount == 1:
                return True
            await connection.execute(here.values(**said))
            return False

        return await self._database.write(work)

    async def gone(self, message_id: int) -> Post | None:
        """Note that the author deleted a message; what it said is dropped at once.

        Args:
            message_id: the message.

        Returns:
            The post as it was, with the id of the answer to take back; None where we never read it.
        """

        async def work(connection: AsyncConnection) -> Post | None:
            this = select(posts).where(posts.c.message_id == message_id)
            row = (await connection.execute(this.with_for_update())).first()  # an answer is noted before it or after it
            was = None if row is None else _post(row)
            forget = update(posts).where(posts.c.message_id == message_id)
            await connection.execute(forget.values(state=PostState.GONE, reading=null()))
            return was

        return await self._database.write(work)

    async def get(self, message_id: int) -> Post | None:
        """Return a message that we read, or None."""
        return await self._database.read(lambda connection: _first(connection, posts.c.message_id == message_id))

    async def by_reply(self, reply_id: int) -> Post | None:
        """Return the message that we answered with `reply_id`, or None."""
        return await self._database.read(lambda connection: _first(connection, posts.c.reply_id == reply_id))

    async def unfinished(self, *, older_than: timedelta, within: timedelta) -> list[Post]:
        """List messages that were taken and never settled.

        Args:
            older_than: leave alone what somebody may still be at work on.
            within: leave alone what is too old to be answered now.

        Returns:
            The posts, in the order in which they were written.
        """
        now = self._time.now()
        statement = (
            select(posts)
            .where(
                posts.c.state == PostState.CLAIMED,
                posts.c.claimed_at.between(now - within, now - older_than),
            )
            .order_by(posts.c.message_id)
        )

        async def work(connection: AsyncConnection) -> list[Post]:
            return [_post(row) for row in await connection.execute(statement)]

        return await self._database.read(work)

    async def memory(self, user_id: int, channel_id: int) -> Memory:
        """Return which parts were said lately, so that the same words do not come back soon.

        Args:
            user_id: the person.
            channel_id: the channel.

        Returns:
            The parts of the person's last 30 replies and the channel's last 20, newest reply first.
        """
        to_person = last_parts(posts.c.author_id == user_id, REPLIES_TO_PERSON)
        in_channel = last_parts(posts.c.channel_id == channel_id, REPLIES_IN_CHANNEL)
        this_month = select(func.count()).where(
            posts.c.author_id == user_id, posts.c.said_at > self._time.now() - MONTH
        )

        async def work(connection: AsyncConnection) -> Memory:
            return Memory(
                said_to_person=tuple(chain.from_iterable((await connection.scalars(to_person)).all())),
                said_in_channel=tuple(chain.from_iterable((await connection.scalars(in_channel)).all())),
                replies_this_month=(await connection.execute(this_month)).scalar_one(),
            )

        return await self._database.read(work)

    async def recently(self, user_id: int, channel_id: int, message_id: int) -> Recently:
        """Return what was said unasked to a person and in a channel, for the brakes.

        Args:
            user_id: the person.
            channel_id: the channel.
            message_id: the post in question. Earlier ones that are still being answered count as answered.

        Returns:
            The person's posts of the last day and the channel's of the last minute.
        """
        now = self._time.now()
        when = func.coalesce(posts.c.said_at, posts.c.claimed_at)
        counted = or_(
            and_(posts.c.state.in_((PostState.ANSWERED, PostState.WOULD_ANSWER)), posts.c.message_id != message_id),
            and_(posts.c.state == PostState.CLAIMED, posts.c.message_id < message_id),
        )
        to_person = select(when, posts.c.channel_id, posts.c.reading).where(
            posts.c.author_id == user_id, counted, posts.c.claimed_at > now - DAY
        )
        in_channel = select(when).where(
            posts.c.channel_id == channel_id, counted, posts.c.claimed_at > now - CHANNEL_WINDOW
        )

        async def work(connection: AsyncConnection) -> Recently:
            return Recently(
                to_person=tuple(
                    Answered(at, channel, readings.load(kept))
                    for at, channel, kept in await connection.execute(to_person)
                ),
                in_channel=tuple((await connection.scalars(in_channel)).all()),
            )

        return await self._database.read(work)

    async def counts(self, guild_id: int, within: timedelta) -> dict[PostState, int]:
        """Count what became of the posts of a server, nobody's in particular.

        Args:
            guild_id: the server.
            within: how far back.
        """
        since = self._time.now() - within
        statement = (
            select(posts.c.state, func.count())
            .where(posts.c.guild_id == guild_id, posts.c.claimed_at > since)
            .group_by(posts.c.state)
        )

        async def work(connection: AsyncConnection) -> dict[PostState, int]:
            return {row[0]: row[1] for row in await connection.execute(statement)}

        return await self._database.read(work)

    async def drop_readings(self, older_than: timedelta) -> int:
        """Drop what old messages say, out of the files too; that they were answered is still known.

        Args:
            older_than: how old a message must be.

        Returns:
            How many readings were dropped.
        """
        old = posts.c.claimed_at < self._time.now() - older_than
        statement = update(posts).where(old, posts.c.reading.is_not(None)).values(reading=null())

        async def work(connection: AsyncConnection) -> int:
            return (await connection.execute(statement)).rowcount

        dropped = await self._database.write(work)
        if dropped:
            await self._database.erase_traces()
        return dropped


async def _first(connection: AsyncConnection, where: ColumnElement[bool]) -> Post | None:
    row = (await connection.execute(select(posts).where(where).order_by(posts.c.message_id).limit(1))).first()
    return None if row is None else _post(row)


def _post(row: Row[Any]) -> Post:
    return Post(
        message_id=row.message_id,
        channel_id=row.channel_id,
        guild_id=row.guild_id,
        author_id=row.author_id,
        state=row.state,
        claimed_at=row.claimed_at,
        reply_id=row.reply_id,
        reading=readings.load(row.reading),
        parts=tuple(row.parts),
    )
