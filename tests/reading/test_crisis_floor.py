"""What is heard of danger on our own data may grow, and never shrinks: a change that hears less fails here.

`python -m tools.measure --floor` writes the floor anew after a change for the better.
"""

from __future__ import annotations

import json

import pytest

from tools.measure import CRISIS_FLOOR, danger_heard

pytestmark = pytest.mark.no_cover


def test_no_less_danger_is_heard_than_before() -> None:
    floor: dict[str, int] = json.loads(CRISIS_FLOOR.read_text(encoding="utf-8"))
    heard = danger_heard()
    assert {file: heard.get(file, 0) for file in floor if heard.get(file, 0) < floor[file]} == {}
