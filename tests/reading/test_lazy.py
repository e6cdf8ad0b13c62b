"""Patterns that are compiled late are still all sound."""

from __future__ import annotations

import gc

import pytest

from bot.reading import read
from bot.reading.lazy import Pattern


def test_every_pattern_of_the_reader_compiles() -> None:
    read("hello")  # whatever is made late is there by now
    patterns = [one for one in gc.get_objects() if isinstance(one, Pattern)]
    assert len(patterns) > 100
    for one in patterns:
        assert one.compiled.pattern == one.pattern
        assert all(part.compiled for part in one.parts)


def test_a_pattern_is_compiled_when_it_is_first_asked() -> None:
    one = Pattern(r"\bno\b")
    assert "compiled" not in vars(one)
    assert one.search("they said no")
    assert "compiled" in vars(one)


@pytest.mark.parametrize("text", ["no", "a no", "nothing", ""])
def test_a_pattern_finds_what_its_expression_finds(text: str) -> None:
    one = Pattern("no")
    assert bool(one.search(text)) is ("no" in text)
    assert bool(one.match(text)) is text.startswith("no")
    assert bool(one.fullmatch(text)) is (text == "no")
    assert [found.start() for found in one.finditer(text)] == ([text.index("no")] if "no" in text else [])
    assert one.sub("yes", text) == text.replace("no", "yes")
