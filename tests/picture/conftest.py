from __future__ import annotations

import pytest

from bot.knowledge import data_path
from bot.picture import Letters, load_letters


@pytest.fixture(scope="session")
def letters() -> Letters:
    return load_letters(data_path("fonts"))
