"""What every room's tests lean on: a turned clock and the address of a store on a real file."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.timesource import TimeSource

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"


@pytest.fixture
def time() -> TimeSource:
    return TimeSource(datetime(2026, 3, 2, 18, 0, tzinfo=UTC))


@pytest.fixture
def database(tmp_path: Path) -> str:
    return f"sqlite+aiosqlite:///{tmp_path / 'onward.db'}"
