"""A store in a real file, with a clock that stands still unless a test turns it."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from bot.store import open_store
from bot.timesource import TimeSource

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator
    from pathlib import Path

    from bot.store import Store


@pytest.fixture
def time() -> TimeSource:
    return TimeSource(datetime(2026, 3, 2, 9, 0, tzinfo=UTC), frozen=True)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "onward.db"


@pytest.fixture
def url(file: Path) -> str:
    """The store's address; a lock is waited for only shortly, so that tests of it are quick."""
    return f"sqlite+aiosqlite:///{file}?timeout=1"


@pytest.fixture
async def store(empty: Path, file: Path, url: str, time: TimeSource) -> AsyncGenerator[Store]:
    shutil.copy(empty, file)
    async with open_store(url, time) as opened:
        yield opened


@pytest.fixture
async def other(store: Store, url: str, time: TimeSource) -> AsyncGenerator[Store]:
    """A second store on the same file, as another process has it."""
    async with open_store(url, time) as opened:
        yield opened
