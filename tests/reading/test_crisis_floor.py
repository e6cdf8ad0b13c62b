"""What is heard of danger on our own data may grow, and never shrinks; alarms at ordinary talk never grow.

`python -m tools.measure --floor` writes the floor anew after a change for the better.
"""

from __future__ import annotations

import json

import pytest

from tools.measure import CRISIS_FLOOR, danger_heard, readings
from tools.messages import our_messages

MOST_ALARMS = 0.05

pytestmark = pytest.mark.no_cover


def test_no_less_danger_is_heard_than_before() -> None:
    floor: dict[str, int] = json.loads(CRISIS_FLOOR.read_text(encoding="utf-8"))
    heard = danger_heard()
    assert {file: heard.get(file, 0) for file in floor if heard.get(file, 0) < floor[file]} == {}


def test_ordinary_talk_that_shares_words_with_danger_is_left_alone() -> None:
    lines = readings(message for message in our_messages() if message.source == "near_danger")
    alarms = [one.message.text for one in lines if one.alarmed]
    assert len(alarms) <= MOST_ALARMS * len(lines), alarms
