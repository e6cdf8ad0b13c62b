"""Letters of people to themselves, and which of them is on its way. Every statement asks whose row it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from sqlalchemy import and_, delete, func, insert, or_, select, update

from bot.errors import ChangedMeanwhileError, LimitError
from bot.limits import MOST_LETTERS
from bot.model import DeliveryKind, DeliveryState, Letter
from bot.store.delivery_rows import OPEN, UNSAID, delivery_of, one_at_a_time, waiting
from bot.store.log_rows import locked, own
from bot.store.tables import deliveries, letters
from bot.store.writing import first_time

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from sqlalchemy import Row
    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.model import Delivery, Schedule
    from bot.store.database import Database
    from bot.timesource import TimeSource

Kept: TypeAlias = list[Letter]  # inside the class, `list` is its method


class Letters:
    """Letters of all people, each open to its owner alone.

    A letter comes once: that it came is written down in the transaction that records its message as sent.

    Args:
        database: where the rows are.
        time: the clock.
    """

    def __init__(self, database: Database, time: TimeSource) -> None:
        self._database = database
        self._time = time

    async def add(self, user_id: int, words: str, *, brings: bool, interaction_id: int) -> Letter | None:
        """Keep a letter, once per interaction.

        Args:
            user_id: whose.
            words: the letter.
            brings: whether it is brought after a no.
            interaction_id: the form that asks for it.

        Returns:
            The row; the same one when the interaction comes twice, None where it is gone by then.

        Raises:
            LimitError: that would be more than a person may keep.
        """
        now = self._time.now()
        mine = letters.c.user_id == user_id
        row = {
            "user_id": user_id,
            "interaction_id": interaction_id,
            "words": words,
            "brings": brings,
            "written_at": now,
            "version": 0,
        }

        async def work(connection: AsyncConnection) -> Letter | None:
            if not await first_time(connection, interaction_id, now):
                earlier = select(letters).where(mine, letters.c.interaction_id == interaction_id)
                found = (await connection.execute(earlier)).first()
                return None if found is None else _letter_of(found)
            if (await connection.execute(select(func.count()).where(mine))).scalar_one() >= MOST_LETTERS:
                raise LimitError(MOST_LETTERS)
            return _letter_of((await connection.execute(insert(letters).values(row).returning(letters))).one())

        return await self._database.write(work)

    async def change(
        self, user_id: int, letter_id: int, version: int, words: str, *, brings: bool, interaction_id: int
    ) -> Letter | None:
        """Change one of a person's own letters, once per interaction.

        One that came waits again, if it is to be brought; one that is not to be brought is taken off its way.

        Returns:
            The row as it is now; None where there is none of theirs.

        Raises:
            ChangedMeanwhileError: it has another version than `version`; nothing was written.
        """
        now = self._time.now()

        async def work(connection: AsyncConnection) -> Letter | None:
            again = not await first_time(connection, interaction_id, now)
            row = await locked(connection, letters, user_id, letter_id)
            if row is None or again:
                return None if row is None else _letter_of(row)
            if row.version != version:
                raise ChangedMeanwhileError
            if not brings:
                await self._hold(connection, user_id, letter_id)
            came_at = None if brings else row.came_at  # what is to be brought is brought anew
            return await _set(connection, row, words=words, brings=brings, came_at=came_at)

        return await self._database.write(work)

    async def delete(self, user_id: int, letter_id: int, *, interaction_id: int) -> Letter | None:
        """Take one of a person's own letters away, and off its way, once per interaction.

        Returns:
            The row as it was; None where there is none of theirs, or the interaction comes twice.
        """

        async def work(connection: AsyncConnection) -> Letter | None:
            if not await first_time(connection, interaction_id, self._time.now()):
                return None
            row = await locked(connection, letters, user_id, letter_id)
            if row is None:
                return None
            await self._hold(connection, user_id, letter_id)
            await connection.execute(delete(letters).where(own(letters, user_id, letter_id)))
            return _letter_of(row)

        deleted = await self._database.write(work)
        await self._database.erase_traces()
        return deleted

    async def once_more(self, user_id: int, letter_id: int, *, interaction_id: int) -> Letter | None:
        """Let one of a person's own letters that came wait for another day, once per interaction.

        Returns:
            The row as it is now; None where there is none of theirs.
        """

        async def work(connection: AsyncConnection) -> Letter | None:
            again = not await first_time(connection, interaction_id, self._time.now())
            row = await locked(connection, letters, user_id, letter_id)
            if row is None or again:
                return None if row is None else _letter_of(row)
            return await _set(connection, row, came_at=None, brings=True)

        return await self._database.write(work)

    async def get(self, user_id: int, letter_id: int) -> Letter | None:
        """Return one of a person's own letters, or None: an id of somebody else's is not found."""
        return next(iter(await self._all(own(letters, user_id, letter_id))), None)

    async def list(self, user_id: int) -> Kept:
        """Return a person's letters, the first written first."""
        return await self._all(letters.c.user_id == user_id)

    async def waits(self, user_id: int) -> bool:
        """Return whether a letter of a person's is to be brought after a no."""
        return bool(await self._all(_to_bring(user_id)))

    async def bring(
        self, user_id: int, schedule: Schedule, useful_until: datetime, note: str | None = None
    ) -> Delivery | None:
        """Put the letter that waits longest on its way, unless one is on it already.

        Args:
            user_id: whose.
            schedule: when it comes.
            useful_until: the moment (aware) after which it rather waits for another day.
            note: what it has to know of why it comes.

        Returns:
            What was put on the clock; None where nothing was.
        """
        under_way = select(deliveries.c.id).where(
            deliveries.c.user_id == user_id,
            deliveries.c.kind == DeliveryKind.LETTER,
            or_(
                deliveries.c.state.in_(OPEN),
                # What could not be said is still shown to a person who comes back, as long as it is of use.
                and_(deliveries.c.state.in_(UNSAID), deliveries.c.useful_until > self._time.now()),
            ),
        )
        longest = select(letters.c.id).where(_to_bring(user_id)).order_by(letters.c.id).limit(1)

        async def work(connection: AsyncConnection) -> Delivery | None:
            await one_at_a_time(connection, user_id)
            if (await connection.execute(under_way)).first() is not None:
                return None
            letter_id = (await connection.execute(longest)).scalar()
            if letter_id is None:
                return None
            promise = insert(deliveries).values(
                kind=DeliveryKind.LETTER,
                user_id=user_id,
                about_id=letter_id,
                useful_until=useful_until,
                note=note,
                occurrence=0,
                created_at=self._time.now(),
                shown=False,
                version=0,
                **waiting(schedule),
            )
            return delivery_of((await connection.execute(promise.returning(deliveries))).one())

        return await self._database.write(work)

    async def _hold(self, connection: AsyncConnection, user_id: int, letter_id: int) -> None:
        """Take a letter off its way."""
        statement = update(deliveries).where(
            deliveries.c.user_id == user_id,
            deliveries.c.kind == DeliveryKind.LETTER,
            deliveries.c.about_id == letter_id,
            deliveries.c.state.in_(OPEN + UNSAID),
        )
        over = {"state": DeliveryState.CANCELLED, "wake_at": None, "settled_at": self._time.now()}
        await connection.execute(statement.values(**over, version=deliveries.c.version + 1))

    async def _all(self, where: Any) -> Kept:
        statement = select(letters).where(where).order_by(letters.c.id)

        async def work(connection: AsyncConnection) -> Kept:
            return [_letter_of(row) for row in await connection.execute(statement)]

        return await self._database.read(work)


def _to_bring(user_id: int) -> Any:
    return and_(letters.c.user_id == user_id, letters.c.brings.is_(True), letters.c.came_at.is_(None))


async def _set(connection: AsyncConnection, row: Row[Any], **values: Any) -> Letter:
    statement = update(letters).where(own(letters, row.user_id, row.id)).values(**values, version=row.version + 1)
    return _letter_of((await connection.execute(statement.returning(letters))).one())


def _letter_of(row: Row[Any]) -> Letter:
    return Letter(**{name: getattr(row, name) for name in Letter.__dataclass_fields__})
