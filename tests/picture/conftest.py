from __future__ import annotations

from functools import cache

import pytest

from bot.knowledge import data_path
from bot.picture import Letters, load_letters


@cache
def shipped_letters() -> Letters:
    """The fonts, for property tests: hypothesis would print a fixture's thousand widths in full."""
    return load_letters(data_path("fonts"))


@pytest.fixture(scope="session")
def letters() -> Letters:
    return shipped_letters()
