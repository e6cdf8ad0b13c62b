from __future__ import annotations

import pytest

from bot.exchange import Words, load_words
from bot.knowledge import data_path


@pytest.fixture(scope="session")
def words() -> Words:
    return load_words(data_path("exchange", "words.toml"), data_path("reading", "stages.toml"))
