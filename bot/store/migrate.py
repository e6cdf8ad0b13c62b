"""Brings a store to the form that this program knows: one numbered file in `migrations/versions` for each change.

The usual start finds nothing to do and never imports Alembic. A change runs in one transaction, after a copy of the
store was made beside it; should it fail, the store is as it was.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import column, inspect, select, table

from bot.errors import CopyError, StoreError
from bot.store import engine as product
from bot.store.copies import backup, free_name

if TYPE_CHECKING:
    from sqlalchemy import Connection
    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.store.database import Database

MIGRATIONS = Path(__file__).with_name("migrations")
VERSION = table("alembic_version", column("version_num"))


def revisions() -> list[str]:
    """Return the revisions that this program knows, oldest first; each file's name begins with its own."""
    return sorted(path.name.partition("_")[0] for path in (MIGRATIONS / "versions").glob("[0-9]*_*.py"))


async def migrate(database: Database) -> None:
    """Bring a store to the latest revision; make the tables where it is empty.

    Args:
        database: the store; WAL is switched on once it is known to be ours.

    Raises:
        StoreError: it was written by a newer program, holds somebody else's tables, or the change failed. Nothing was
            changed.
    """
    latest = revisions()[-1]
    found = await database.read(lambda connection: connection.run_sync(_revision, database))
    await database.use_wal()
    if found != latest:
        await database.write(lambda connection: _upgrade(connection, database, latest))


def _revision(connection: Connection, database: Database) -> str | None:
    """Return the store's revision, None for an empty one; refuse what we do not know."""
    place = product.place_of(database.url)
    tables = set(inspect(connection).get_table_names())
    if not tables:
        return None
    if VERSION.name not in tables:
        raise StoreError(f"{place} holds tables that are not Onward's. Name another file in ONWARD_DATABASE.")
    found = connection.execute(select(VERSION.c.version_num)).scalar_one_or_none()
    if found not in revisions():
        raise StoreError(f"{place} is newer than this program (revision {found}). Update Onward.")
    return found


async def _upgrade(connection: AsyncConnection, database: Database, latest: str) -> None:
    await product.be_the_only_maker(connection)
    found = await connection.run_sync(_revision, database)  # again: another process may have been first
    if found == latest:
        return
    file = product.file_of(database.url)
    if found is None or file is None:
        await connection.run_sync(run, latest)
        return
    # No write can come between the copy and the change: this transaction holds the lock.
    copy = free_name(file.with_name(f"{file.name}.before-{latest}"))
    try:
        await backup(database.url.render_as_string(hide_password=False), copy)
    except CopyError as error:
        raise StoreError(str(error)) from error
    try:
        await connection.run_sync(run, latest)
    except BaseException:
        copy.unlink()  # nothing was changed; else a bot that restarts for ever fills the disk
        raise


def run(connection: Connection, revision: str) -> None:
    """Make or change the tables, in the transaction of the connection."""
    from alembic.command import upgrade
    from alembic.config import Config

    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    upgrade(config, revision)
