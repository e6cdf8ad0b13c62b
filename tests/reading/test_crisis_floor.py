"""The recall of danger on our own data may rise, and never falls: a change that lowers it fails here.

`python -m tools.measure --floor` raises the committed floor after a change for the better.
"""

from __future__ import annotations

import json

import pytest

from tools.measure import CRISIS_FLOOR, crisis_recall


@pytest.fixture(scope="module")
def recall() -> dict[str, float]:
    return crisis_recall()


@pytest.mark.parametrize("part", ["all", "held_back"])
def test_recall_of_danger_does_not_fall(recall: dict[str, float], part: str) -> None:
    floor: dict[str, float] = json.loads(CRISIS_FLOOR.read_text(encoding="utf-8"))
    assert recall[part] >= floor[part]
