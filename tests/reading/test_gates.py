"""A pattern that is not tried would not have matched, and the file of gates fits the patterns."""

from __future__ import annotations

import json
import random
import re._parser as sre_parser  # type: ignore[import-not-found]
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from bot.errors import DataError
from bot.knowledge import data_path
from bot.reading.gates import DIGIT, Gates, Row, keys_of, load_gates, shipped_gates
from bot.reading.lazy import Pattern, Table
from bot.reading.normalise import fold
from tests.reading.sampling import sample
from tools.gates import patterns, row_of
from tools.messages import ROOT, our_messages

if TYPE_CHECKING:
    from pathlib import Path

TEXTS = [message.text for message in our_messages()[::40]]
ALL = [one for one in patterns() if shipped_gates().bits_of(one.pattern, one.flags) != (0, 0)]
TRIES = 20


def spans(matches: Any) -> list[tuple[int, int]]:
    return [match.span() for match in matches]


@pytest.mark.no_cover
@pytest.mark.parametrize("pattern", ALL, ids=lambda pattern: pattern.pattern[:40])
def test_a_pattern_finds_what_it_found_without_gates(pattern: Pattern) -> None:
    chance = random.Random(pattern.pattern)  # noqa: S311 - the same texts each time, no secret
    tree = sre_parser.parse(pattern.pattern, pattern.flags)
    written = [chance.choice(("", "i ", "so, ", "1")) + sample(tree, chance) + chance.choice(("", "!", " me", "x"))
               for _ in range(TRIES)]  # fmt: skip
    for text in (*written, *TEXTS, *(fold(text).text for text in TEXTS)):
        assert spans(pattern.finditer(text)) == spans(pattern.compiled.finditer(text)), text
        first, plain = pattern.search(text), pattern.compiled.search(text)
        assert (first and first.span()) == (plain and plain.span()), text
        assert pattern.sub("", text) == pattern.compiled.sub("", text)


def test_the_file_fits_the_patterns() -> None:
    ran = subprocess.run([sys.executable, "-m", "tools.gates", "--check"], cwd=ROOT, capture_output=True, text=True)
    assert ran.returncode == 0, ran.stdout + ran.stderr


@pytest.mark.parametrize(
    ("expression", "gates", "begins"),
    [
        (r"\boffers?\b", [["offe"]], ["offe"]),
        (r"\bjobs?\b", [["job", "jobs"]], ["job", "jobs"]),
        (r"\brej\w*", [["rej*"]], ["rej*"]),
        (r"ejected", [], []),
        (r"\b(?:got|had) (?:\w+ )?offers\b", [["offe"], ["got", "had"]], ["got", "had"]),
        (r"\b(?:can't|cannot) go\b", [["can", "cann"]], ["can", "cann"]),
        (r"\b(?:no )?luck\b", [["luck"]], ["luck", "no"]),
        (r"^(?:rip|f)$", [["f", "rip"]], ["^"]),
        (r"^(?:rip)?$", [], []),
        (r"\b\d+ apps\b", [["apps"], [DIGIT]], [DIGIT]),
        ("\U0001f480|\\bdead\\b", [["dead", "\U0001f480"]], ["dead", "\U0001f480"]),
        (r"(?i)\boffers\b", [], []),
        (r"\bthe offer(?= rescinded\b)", [["offe"], ["resc"]], ["the"]),
        (r"\bthe offer(?! rescinded\b)", [["offe"]], ["the"]),
    ],
)
def test_what_is_known_of_an_expression(expression: str, gates: list[list[str]], begins: list[str]) -> None:
    row = row_of(Pattern(expression))
    assert sorted(row.gates) == sorted(gates)
    assert row.begins == begins


def test_the_keys_of_a_word() -> None:
    assert keys_of("no") == {"no", "n*", "no*"}
    assert keys_of("rejected") == {"reje", "r*", "re*", "rej*"}
    assert DIGIT in keys_of("2nd")
    assert keys_of("^") == set()


def test_a_table_returns_in_order_what_may_match() -> None:
    shipped = [(one.pattern, one) for one in ALL]
    table = Table(shipped, lambda named: named[1])
    text = "got an offer from them, then silence for weeks"
    assert [one for _, one in table.that_may_match(text)] == [one for one in ALL if one.may_match(text)]
    assert len(table.that_may_match(text)) < len(ALL) / 2


def test_an_unknown_pattern_is_tried_everywhere() -> None:
    assert Gates({"0": Row([["no"]], ["no"])}).bits_of("a new pattern", 0) == (0, 0)
    assert Pattern("xy").search("axyb") is not None


@pytest.mark.parametrize("content", ["", "[]", '{"0": 1}'])
def test_a_damaged_file_is_named(tmp_path: Path, content: str) -> None:
    path = tmp_path / "gates.json"
    path.write_text(content)
    with pytest.raises(DataError, match="gates"):
        load_gates(path)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="cannot be read"):
        load_gates(tmp_path / "gates.json")


def test_the_file_is_small() -> None:
    path = data_path("reading", "gates.json")
    assert path.stat().st_size < 200_000
    assert json.loads(path.read_text(encoding="utf-8"))
