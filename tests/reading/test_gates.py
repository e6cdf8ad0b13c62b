"""A pattern that is not tried would not have matched, and the file of gates fits the patterns."""

from __future__ import annotations

import json
import random
import re._parser as sre_parser  # type: ignore[import-not-found]
from typing import TYPE_CHECKING, Any

import pytest

from bot.errors import DataError
from bot.knowledge import data_path
from bot.reading.gates import DIGIT, UNKNOWN, Gates, Row, keys_of, load_gates, shipped_gates, signature, write
from bot.reading.lazy import Part, Pattern, Table
from bot.reading.normalise import fold
from tests.reading.sampling import sample
from tools.gates import NOTHING_KNOWN, patterns, row_of
from tools.messages import our_messages

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.no_cover

TEXTS = [message.text for message in our_messages()[::160]]
ALL = [one for one in patterns() if shipped_gates().of(one.pattern, one.flags) != UNKNOWN]
TRIES = 12


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
    """A pattern that changed leaves a row behind, a new one has none; of the others every tenth is worked out again."""
    rows = json.loads(data_path("reading", "gates.json").read_text(encoding="utf-8"))["rows"]
    assert not rows.keys() - {signature(one.pattern, one.flags) for one in patterns()}, "run `make gates`"
    without = [one for one in patterns() if signature(one.pattern, one.flags) not in rows]
    assert [one.pattern for one in without if row_of(one) != NOTHING_KNOWN] == [], "run `make gates`"
    for one in patterns()[::10]:
        row = row_of(one)
        known = shipped_gates().of(one.pattern, one.flags)
        assert (known.begins or frozenset()) == frozenset(row.begins), one.pattern[:60]
        assert len(known.parts) == len(row.parts), one.pattern[:60]


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
        (
            r"\b(?:got|had|with|and) no\b",
            [["and", "got", "had", "with"], ["no"]],
            ["and", "got", "had", "with"],
        ),
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


@pytest.mark.parametrize(
    ("expression", "parts"),
    [
        (r"\bthe offer fell\b|\bzilch\b|\bfarewell\b", [r"\bzilch\b|\bfarewell\b", r"\bthe offer fell\b"]),
        (r"\b(?:i got (?:[a|b)]) offers|rescinded)\b", [r"\b(?:rescinded)\b", r"\b(?:i got (?:[a|b)]) offers)\b"]),
        (r"\boffers\b|\brescinded\b", []),
        (r"[a-z]+|\bthe offer\b", []),
        (r"(?:one|two) offers", []),
    ],
)
def test_the_parts_in_which_an_expression_is_looked_for(expression: str, parts: list[str]) -> None:
    row = row_of(Pattern(expression))
    first, last = row.wrap
    before, behind = expression[:first], expression[len(expression) - last :]
    alone = [before + "|".join(expression[start:end] for start, end in part.spans) + behind for part in row.parts]
    assert alone == parts


@pytest.mark.parametrize(
    "expression", [r"\b(?P<a>not a|the) word\b|\b(?:the|not) (?P<b>words?)\b", r"\ba a\b|\bthe a|x y"]
)
@pytest.mark.parametrize(
    "text", ["not a word, the word", "the words and a a the ax y", "a a a a the a " * 12, "x y" * 40]
)
def test_parts_find_together_what_the_whole_finds(monkeypatch: pytest.MonkeyPatch, expression: str, text: str) -> None:
    pattern = Pattern(expression)
    gates = Gates(write({signature(expression, 0): row_of(pattern)}))
    monkeypatch.setattr("bot.reading.lazy.shipped_gates", lambda: gates)
    found, plain = list(pattern.finditer(text)), list(pattern.compiled.finditer(text))
    assert [(one.span(), one.groupdict()) for one in found] == [(one.span(), one.groupdict()) for one in plain]
    first, whole = pattern.search(text), pattern.compiled.search(text)
    assert (first and first.span()) == (whole and whole.span())


def test_a_gate_that_a_narrower_one_opens_is_not_written() -> None:
    written = write({"x": Row([["offe"], ["got", "had"]], ["got", "had", "the"])})
    assert written["rows"]["x"][:2] == [[0, 1], "got had the"]
    assert written["keys"] == {"got": "1", "had": "1", "offe": "0"}


def test_few_patterns_are_tried_on_a_post() -> None:
    post = (
        "Three weeks after the onsite with Stripe I finally got the email, they chose someone else. They had told me"
        " that it went well and I had already told my parents, so I don't know what to say to them now."
    )
    tried = sum(1 for one in patterns() if one.may_match(post))
    asked = sum(
        1 for one in patterns() for part in one.parts or (one,) if one.may_match(post) and may_match(part, post)
    )
    assert tried < len(patterns()) * 0.45
    assert asked < len(patterns()) * 0.5


def may_match(part: Pattern | Part, text: str) -> bool:
    return not part.needs & shipped_gates().see(text).closed


def test_the_keys_of_a_word() -> None:
    assert keys_of("no") == {"no", "n*", "no*"}
    assert keys_of("rejected") == {"reje", "r*", "re*", "rej*"}
    assert DIGIT in keys_of("2nd")
    assert keys_of("^") == {"^"}


def test_a_table_returns_in_order_what_may_match() -> None:
    shipped = [(one.pattern, one) for one in ALL]
    table = Table(shipped, lambda named: named[1])
    text = "got an offer from them, then silence for weeks"
    may = [one for _, one in table.that_may_match(text)]
    assert may == [one for one in ALL if one in may]
    assert {one for one in ALL if one.compiled.search(text)} <= set(may) <= {one for one in ALL if one.may_match(text)}
    assert len(may) < len(ALL) / 4


@pytest.mark.parametrize("text", [*TEXTS[:40], "no", "", "^ no ^", "rejected, rejected. rejected", "i got a no " * 20])
def test_a_table_finds_what_its_patterns_find(text: str) -> None:
    folded = fold(text).text
    table = Table(ALL, lambda one: one)
    found = [(one.pattern, spans(matches)) for one, matches in table.find(folded)]
    alone = [(one.pattern, spans(one.compiled.finditer(folded))) for one in ALL]
    assert found == [(one, places) for one, places in alone if places]
    assert [one.pattern for one in table.that_match(folded)] == [one for one, places in alone if places]


def test_a_table_thinks_of_few_parts_in_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    first = Part.first
    monkeypatch.setattr(Part, "first", lambda part, *given: asked.append(part.pattern) or first(part, *given))
    Table(ALL, lambda one: one).that_match("i told my parents that the interview went well and then heard nothing")
    assert 0 < len(asked) < sum(len(one.parts) for one in ALL) / 8


def test_an_unknown_pattern_is_tried_everywhere() -> None:
    assert Gates(write({"0": Row([["no"]], ["no"])})).of("a new pattern", 0) == UNKNOWN
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
    assert path.stat().st_size < 450_000
    assert json.loads(path.read_text(encoding="utf-8"))
