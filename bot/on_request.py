"""What `/privacy export` and `/privacy forget` do, for the person who runs the bot and was asked by somebody."""

from __future__ import annotations

import argparse
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

from bot.errors import OnwardError
from bot.store import is_there, open_store
from bot.timesource import TimeSource

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Mapping

    from bot.store import Store

LAST_ID = 2**63 - 1
NOTHING = "nothing"


def user_id(typed: str) -> int:
    """Return the id of a person that was typed on the command line.

    Raises:
        argparse.ArgumentTypeError: it is none.
    """
    if not (typed.isascii() and typed.isdecimal() and 0 < int(typed) <= LAST_ID):
        raise argparse.ArgumentTypeError(f"{typed!r} is no id: write the digits alone, such as 80351110224678912")
    return int(typed)


async def export(address: str, person: int) -> dict[str, object]:
    """Return everything that is kept about a person, their words sealed where they are kept so.

    Args:
        address: the store's.
        person: Discord's id.

    Returns:
        Their rows by table, as JSON takes them.

    Raises:
        OnwardError: there is no store, or it cannot be used.
    """
    async with _opened(address) as store:
        return await store.export(person, sealed=True)


async def forget(address: str, person: int) -> dict[str, int]:
    """Delete everything that is kept about a person, also while the bot runs.

    Args:
        address: the store's.
        person: Discord's id.

    Returns:
        How many rows were deleted, by table.

    Raises:
        OnwardError: there is no store, or it cannot be used.
    """
    async with _opened(address) as store:
        return await store.forget_by_table(person)


def in_words(rows: Mapping[str, Any]) -> str:
    """Return how many rows there are, such as "3 rows (applications 2, people 1)"."""
    counts = {name: kept if isinstance(kept, int) else len(kept) for name, kept in rows.items()}
    parts = ", ".join(f"{name} {count}" for name, count in sorted(counts.items()) if count)
    total = sum(counts.values())
    return f"{total} {'row' if total == 1 else 'rows'} ({parts})" if total else NOTHING


@asynccontextmanager
async def _opened(address: str) -> AsyncGenerator[Store]:
    if not is_there(address):
        raise OnwardError("There is no store yet (ONWARD_DATABASE): nothing is kept about anybody.")
    async with open_store(address, TimeSource()) as store:
        yield store
