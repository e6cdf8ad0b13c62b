"""What docs/voice.md says about the lines is so."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.words.readings import shipped_book

pytestmark = pytest.mark.no_cover

VOICE = Path(__file__).parents[2] / "docs" / "voice.md"
# Two ideas of the article promise what nobody can, so they are never said.
NEVER_SAID = {22, 32}


def rows() -> list[tuple[str, str]]:
    return re.findall(r"^\| (\d[\d, ]*)\. .*?\| (.*) \|$", VOICE.read_text(encoding="utf-8"), re.MULTILINE)


def test_every_line_that_carries_an_idea_exists() -> None:
    known = {line.id for line in shipped_book().lines("en")}
    named = {name for _, lines in rows() for name in re.findall(r"`([^`]+)`", lines)}
    assert named
    assert not named - known, "a line was rewritten: name the line that carries the idea now"


def test_every_idea_has_its_line() -> None:
    placed = {int(number) for numbers, _ in rows() for number in numbers.split(",")}
    assert placed == set(range(1, 35)) - NEVER_SAID
