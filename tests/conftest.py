"""What every room's tests lean on: a turned clock and the address of an empty store on a real file."""

from __future__ import annotations

import shutil
import sys
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import pytest_asyncio

from bot.store import open_store
from bot.timesource import TimeSource

if TYPE_CHECKING:
    from collections.abc import Generator

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"
ALIKE = frozenset({"cogs", "store"})
"""Rooms whose tests all begin with the same bot or the same store."""
_watched: set[str] = set()


@pytest.hookimpl(wrapper=True, optionalhook=True)
def pytest_xdist_auto_num_workers() -> Generator[None, int, int]:
    """Run one more than there are cores: tests over the wire and of whole processes mostly wait."""
    return (yield) + 1


@contextmanager
def untraced() -> Generator[None]:
    """Leave what happens inside out of the coverage."""
    tracer = sys.gettrace()
    sys.settrace(None)
    try:
        yield
    finally:
        sys.settrace(tracer)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_setup(item: pytest.Item) -> Generator[None]:
    """Watch once how a room of `ALIKE` sets its tests up: it is the same for each, and took longer than the tests."""
    room = item.path.parent.name
    if room in ALIKE - _watched:
        _watched.add(room)
    elif room in ALIKE:
        with untraced():
            return (yield)
    return (yield)


@pytest.hookimpl(wrapper=True, trylast=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None]:
    """Keep the promise of `no_cover` on every core too: in a worker pytest-cov 7.1 stops one of two collectors only."""
    if item.get_closest_marker("no_cover") is None:
        return (yield)
    with untraced():
        return (yield)


@pytest.fixture
def time() -> TimeSource:
    return TimeSource(datetime(2026, 3, 2, 18, 0, tzinfo=UTC))


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of an empty store in today's form. To copy it takes a seventh of the time that making one anew does."""
    file = tmp_path_factory.mktemp("store") / "empty.db"
    async with open_store(f"sqlite+aiosqlite:///{file}", TimeSource()):
        pass
    return file


@pytest.fixture
def database(empty: Path, tmp_path: Path) -> str:
    """The address of an empty store; `tests/store/test_migrate.py` has those that start from no file at all."""
    return f"sqlite+aiosqlite:///{shutil.copy(empty, tmp_path / 'onward.db')}"
