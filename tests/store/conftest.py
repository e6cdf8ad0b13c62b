"""A store in a real file, or on a PostgreSQL that is there, with a clock that stands still unless a test turns it."""

from __future__ import annotations

import inspect
import shutil
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
import pytest_asyncio

from bot.store import open_store
from bot.timesource import TimeSource
from tests.postgresql import ADDRESS, PRODUCTS, new_database

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator
    from pathlib import Path

    from bot.store import Store

collect_ignore = [] if ADDRESS else ["test_postgresql.py"]


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run what needs a store, and not its file, on every product that is there."""
    needs_file = {"file", "made"} & inspect.signature(metafunc.function).parameters.keys()
    if "product" in metafunc.fixturenames and len(PRODUCTS) > 1 and not needs_file:
        metafunc.parametrize("product", PRODUCTS)


@pytest.fixture
def product() -> str:
    return PRODUCTS[0]


@pytest.fixture
def time() -> TimeSource:
    return TimeSource(datetime(2026, 3, 2, 9, 0, tzinfo=UTC), frozen=True)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "onward.db"


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def empty_server() -> AsyncGenerator[str | None]:
    """The address of an empty store in today's form on the PostgreSQL that is there; None where none is."""
    if ADDRESS is None:
        yield None
        return
    async with new_database() as address:
        async with open_store(address, TimeSource()):
            pass
        yield address


@pytest_asyncio.fixture
async def url(product: str, file: Path) -> AsyncGenerator[str]:
    """The address of a store that is not made yet; a lock is waited for only shortly, so that tests of it are quick."""
    if product == "sqlite":
        yield f"sqlite+aiosqlite:///{file}?timeout=1"
        return
    async with new_database() as address:
        yield address


@pytest_asyncio.fixture
async def ready(product: str, file: Path, empty: Path, empty_server: str | None) -> AsyncGenerator[str]:
    """The address of an empty store in today's form."""
    if product == "sqlite":
        shutil.copy(empty, file)
        yield f"sqlite+aiosqlite:///{file}?timeout=1"
        return
    async with new_database(empty_server) as address:
        yield address


@pytest.fixture
async def store(ready: str, time: TimeSource) -> AsyncGenerator[Store]:
    async with open_store(ready, time) as opened:
        yield opened


@pytest.fixture
async def other(store: Store, ready: str, time: TimeSource) -> AsyncGenerator[Store]:
    """A second store in the same place, as another process has it."""
    async with open_store(ready, time) as opened:
        yield opened
