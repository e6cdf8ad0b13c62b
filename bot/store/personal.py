"""Everything about one person, to show or to delete. Works on the columns marked by `tables.person_id`."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, select

from bot.store.tables import left_sealed, person_columns

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncConnection

_EXACT = 2**53  # whole numbers above it lose digits in a browser


async def export(connection: AsyncConnection, user_id: int, *, sealed: bool) -> dict[str, Any]:
    """Return all rows about a person, by table, as what JSON knows; with `sealed`, their words as they are kept."""
    found: dict[str, Any] = {}
    for column in person_columns():
        shown = [left_sealed(one) if sealed else one for one in column.table.columns]
        rows = await connection.execute(select(*shown).where(column == user_id))
        found[column.table.name] = [{name: _plain(value) for name, value in row.items()} for row in rows.mappings()]
    return found


async def forget(connection: AsyncConnection, user_id: int) -> dict[str, int]:
    """Delete all rows about a person, and return how many there were, by table."""
    deleted: dict[str, int] = {}
    for column in person_columns():
        deleted[column.table.name] = (await connection.execute(delete(column.table).where(column == user_id))).rowcount
    return deleted


def _plain(value: Any) -> Any:
    if isinstance(value, date | datetime):
        return value.isoformat()
    if isinstance(value, int) and value > _EXACT:
        return str(value)
    return value
