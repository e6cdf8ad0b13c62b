"""Puts a backup in the place of a store: checked before anything is changed, and nothing that was there is deleted.

What the bot said after the backup was taken, the backup does not know. So everything in it that was due by the moment
of the restore is marked: before the clock says it, it looks for it where it would have been said (`bot.clock`). Ids go
on far above any that can have been given out meanwhile, since the buttons of what is lost still stand in Discord.
"""

from __future__ import annotations

import asyncio
import os
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from sqlalchemy import delete, func, inspect, select, update
from sqlalchemy.exc import DBAPIError

from bot.errors import CopyError, StoreBusyError, StoreError
from bot.model.deliveries import RESTORED, DeliveryState
from bot.store import engine as product
from bot.store.copies import free_name, in_words, interruptible, link_or_move, note_names, part_of, to_disk
from bot.store.database import Database
from bot.store.meta import STALE, Meta
from bot.store.migrate import VERSION, revisions
from bot.store.tables import commands, deliveries, handled, heartbeats, people, person_columns, posts
from bot.store.whole import to_the_end

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from pathlib import Path

    from sqlalchemy import Connection
    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.timesource import TimeSource

_OURS = frozenset({VERSION.name, posts.name, people.name, heartbeats.name})
"""Tables of every Onward store, whatever its age."""

_IDS_SINCE = datetime(2026, 1, 1, tzinfo=UTC)
_IDS_LEFT_OUT = 1_000_000
"""More than a store gives out between a backup and its loss. The seconds since `_IDS_SINCE`, which its ids are above
too, keep two restores of one backup apart."""


@dataclass(frozen=True, slots=True)
class Restored:
    """What a restore did.

    Args:
        place: the store that holds the backup now.
        kept: where the store is that was there; None where none was.
        as_of: the moment (aware, UTC) of the newest thing in the backup, about when it was taken; None where there is
            none.
        to_look_for: how many promises were due by now, and may have been kept after the backup was taken.
        back_again: who is in the backup and was not in the store that was there, where that could be read.
    """

    place: Path
    kept: Path | None
    as_of: datetime | None
    to_look_for: int
    back_again: tuple[int, ...]


async def restore(address: str, file: Path, time: TimeSource) -> Restored:
    """Put a backup in the place of a store.

    Args:
        address: the store's address; there need be no store yet.
        file: the backup. It is not changed.
        time: the clock.

    Returns:
        What was done.

    Raises:
        CopyError: `file` is damaged, no Onward store or of a newer program; or a bot still runs on the store that is
            there. Nothing was changed.
        StoreError: `address` is none.
    """
    url = product.parse(address)
    named = product.file_of(url)
    if named is None:
        raise CopyError(f"{product.place_of(url)} lives on a server: restore it with pg_restore.")
    with in_words(named):
        return await _restore(*_look_at(named, file), product.patience_of(url), time)


async def _restore(place: Path, file: Path, patience: float, time: TimeSource) -> Restored:
    there = await _people_there(place, time) if await asyncio.to_thread(place.exists) else None
    with part_of(place) as part:
        await interruptible(lambda stopped: product.copy(file, part, stopped, at_rest=True))
        copy = Database(product.url_of(part))
        try:
            await copy.read(lambda connection: connection.run_sync(_refuse_others, file))
            as_of, marked, here = await copy.write(_prepare(time.now()))
        except StoreError as error:
            raise CopyError(f"{file} cannot be made ready: {error}") from error
        except DBAPIError as error:
            raise CopyError(f"{file} is no Onward store that this program can read; nothing was changed.") from error
        finally:
            await copy.close()
        since = int((time.now() - _IDS_SINCE).total_seconds())
        product.give_new_ids_from(part, max(since, 0), _IDS_LEFT_OUT)
        _give_to_owner(part, place)
        to_disk(part)
        stamp = f"{time.now():%Y%m%dT%H%M%SZ}"
        kept = free_name(place.with_name(f"{place.name}.replaced-{stamp}"))
        was_there = await to_the_end(asyncio.to_thread(_put, part, place, kept, patience))
    back_again = () if there is None else tuple(sorted(here - there))
    return Restored(place, kept if was_there else None, as_of, marked, back_again)


def _look_at(place: Path, file: Path) -> tuple[Path, Path]:
    """Return both without links, for SQLite keeps its files beside what a link points at; refuse what is not meant."""
    place, file = place.resolve(), file.expanduser().resolve()
    if not file.exists():
        raise CopyError(f"{file} is not there.")
    if not file.is_file():
        raise CopyError(f"{file} is no file. Name the backup itself.")
    if place.is_dir():
        raise CopyError(f"{place} is a folder. Name a file in ONWARD_DATABASE.")
    if place.exists() and place.samefile(file):
        raise CopyError(f"{file} is the store itself. Name a backup of it.")
    return place, file


async def _people_there(place: Path, time: TimeSource) -> set[int] | None:
    """Return whose rows the store that is there holds, None where it cannot be read; refuse while a bot runs on it."""
    try:
        database = Database(product.url_of(place))
    except StoreError as error:
        raise CopyError(str(error)) from error
    try:
        beat = await Meta(database, time).last_beat()
        if beat is not None and (age := time.now() - beat) <= STALE:
            left = int((STALE - age).total_seconds()) + 1
            raise CopyError(
                f"A bot wrote to {place} {max(int(age.total_seconds()), 0)} s ago. Stop it first. "
                f"Where it was killed or its machine stopped, try again in {left} s."
            )
        return await database.read(lambda connection: connection.run_sync(_people_in))
    except StoreBusyError as error:
        raise CopyError(f"{place} is in use by another program. Stop the bot first; nothing was changed.") from error
    except (StoreError, DBAPIError, LookupError, ValueError):
        return None  # damaged, or not ours: it is kept as it is
    finally:
        await database.close()


def _refuse_others(connection: Connection, file: Path) -> None:
    """Refuse what is no store of ours, or of a newer program."""
    if not set(inspect(connection).get_table_names()) >= _OURS:
        raise CopyError(f"{file} is no copy of an Onward store; nothing was changed.")
    found = connection.execute(select(VERSION.c.version_num)).scalar_one_or_none()
    if found not in revisions():
        raise CopyError(f"{file} is of a newer Onward than this one (revision {found}). Update Onward first.")


def _people_in(connection: Connection) -> set[int]:
    """Return the ids of everybody of whom a store keeps something, whatever its revision."""
    tables = set(inspect(connection).get_table_names())
    columns = [column for column in person_columns() if column.table.name in tables]
    return {user_id for column in columns for (user_id,) in connection.execute(select(column).distinct())}


def _prepare(now: datetime) -> Callable[[AsyncConnection], Awaitable[tuple[datetime | None, int, set[int]]]]:
    """Return what makes a copy fit to be the store from `now` (aware) on."""
    due = (
        update(deliveries)
        .where(
            deliveries.c.wake_at.is_not(None),
            deliveries.c.due_at <= now,
            deliveries.c.state.in_((DeliveryState.PENDING, DeliveryState.CLAIMED)),
        )
        .values(
            state=DeliveryState.PENDING,
            wake_at=deliveries.c.due_at,
            # An older program, or one that meets trouble, looks for it too: it counts as tried.
            claimed_at=func.coalesce(deliveries.c.claimed_at, deliveries.c.due_at),
            attempts=deliveries.c.attempts + 1,
            error=RESTORED,
        )
    )

    async def work(connection: AsyncConnection) -> tuple[datetime | None, int, set[int]]:
        newest = [
            (await connection.execute(select(func.max(at)))).scalar_one()
            for at in (heartbeats.c.at, handled.c.at, posts.c.claimed_at)
        ]
        tables = set(await connection.run_sync(lambda one: inspect(one).get_table_names()))
        marked = (await connection.execute(due)).rowcount if deliveries.name in tables else 0
        await connection.execute(delete(heartbeats))
        await connection.execute(delete(commands))  # Discord may have been told of others since
        as_of = max((at for at in newest if at is not None), default=None)
        return as_of, marked, await connection.run_sync(_people_in)

    return work


def _give_to_owner(part: Path, place: Path) -> None:
    """Let the bot read what root restores: it belongs to whom the store, or its folder, belongs to."""
    if os.geteuid() == 0:
        owner = (place if place.exists() else place.parent).stat()
        os.chown(part, owner.st_uid, owner.st_gid)


def _put(part: Path, place: Path, kept: Path, patience: float) -> bool:
    """Put a copy in its place; what was there gets another name.

    At every moment the place holds a whole store, the old one or the new one.

    Returns:
        Whether anything was there.
    """
    if not place.exists():
        return _swap(part, place, kept)
    with product.kept_out(place, patience):
        return _swap(part, place, kept)


def _swap(part: Path, place: Path, kept: Path) -> bool:
    # SQLite knows what belongs to a file by its name: a log that was left would be written into the new store.
    beside = [file for file in product.beside_of(place) if file.exists()]
    given: list[tuple[Path, Path]] = []
    try:
        for file in (place, *beside):
            if file.exists():
                name = kept.with_name(kept.name + file.name.removeprefix(place.name))
                link_or_move(file, name)
                given.append((file, name))
        for file in beside:
            file.unlink(missing_ok=True)
        part.replace(place)
    except BaseException:
        for file, name in given:
            name.replace(file)  # does nothing to two names of one file
            name.unlink(missing_ok=True)
        raise
    note_names(place.parent)
    return bool(given)
