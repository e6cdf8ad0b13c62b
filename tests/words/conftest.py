"""The shipped phrasebook and crisis texts, loaded once."""

from __future__ import annotations

import pytest

from bot.knowledge import data_path
from bot.words import CrisisTexts, Phrasebook, load_crisis
from tests.words.readings import shipped_book


@pytest.fixture(scope="session")
def book() -> Phrasebook:
    return shipped_book()


@pytest.fixture(scope="session")
def texts() -> CrisisTexts:
    return load_crisis(data_path("crisis"), data_path("helplines.toml"))
