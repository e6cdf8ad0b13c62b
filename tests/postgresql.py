"""A PostgreSQL to test on, where `ONWARD_TEST_POSTGRESQL` has the address of one whose user may make databases."""

from __future__ import annotations

import os
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING
from uuid import uuid4

from sqlalchemy import make_url, text
from sqlalchemy.ext.asyncio import create_async_engine

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

ADDRESS = os.environ.get("ONWARD_TEST_POSTGRESQL")
PRODUCTS = ("sqlite", "postgresql") if ADDRESS else ("sqlite",)


@asynccontextmanager
async def new_database(template: str | None = None) -> AsyncGenerator[str]:
    """Make a database, give its address, and drop it.

    Args:
        template: the address of one to make it after, to which nobody is connected; None for an empty one.
    """
    assert ADDRESS is not None
    name = f"onward_test_{uuid4().hex}"
    after = "" if template is None else f' TEMPLATE "{make_url(template).database}"'
    await _say(f'CREATE DATABASE "{name}"{after}')
    try:
        yield make_url(ADDRESS).set(database=name).render_as_string(hide_password=False)
    finally:
        await _say(f'DROP DATABASE "{name}" WITH (FORCE)')


async def _say(statement: str) -> None:
    assert ADDRESS is not None
    engine = create_async_engine(ADDRESS, isolation_level="AUTOCOMMIT")
    try:
        async with engine.connect() as connection:
            await connection.execute(text(statement))
    finally:
        await engine.dispose()
