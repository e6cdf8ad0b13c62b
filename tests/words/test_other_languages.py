"""Reads the phrasebooks beside the English one for what they must never say; who speaks the language can add to it."""

from __future__ import annotations

import re
import tomllib
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

from bot.model import Kind
from tests.words.readings import shipped_book

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from bot.words.phrasebook import Line

BOOK: Final = shipped_book()
UNSAYABLE: Final[Mapping[str, Mapping[str, list[str]]]] = tomllib.loads(
    Path(__file__).with_name("unsayable.toml").read_text(encoding="utf-8")
)
LONGEST: Final = {"acknowledge": 34, "reflect": 30, "ask": 22, "offer": 40, "now": 62}
FEWEST: Final = 120


def offenders(lines: Iterable[Line]) -> list[str]:
    """Return what is wrong as `group: text`, so that one run of a test names every line to mend."""
    return [f"{line.group}: {line.text}" for line in lines]


@pytest.fixture(params=sorted(UNSAYABLE))
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_no_line_is_one_of_those_that_hurt(language: str) -> None:
    hurts = re.compile("|".join(UNSAYABLE[language]["hurts"]), re.IGNORECASE)
    assert not offenders(line for line in BOOK.lines(language) if hurts.search(line.text))


def test_no_line_takes_the_person_for_a_man_or_a_woman(language: str) -> None:
    gendered = re.compile("|".join(UNSAYABLE[language]["gendered"]), re.IGNORECASE)
    assert not offenders(line for line in BOOK.lines(language) if gendered.search(line.text))


def test_nothing_is_ordered_where_no_advice_was_asked_for(language: str) -> None:
    orders = re.compile(rf"(?:^|[.?!:] )(?:{'|'.join(UNSAYABLE[language]['orders'])})\b", re.IGNORECASE)
    plain = (line for line in BOOK.lines(language) if line.role in {"acknowledge", "reflect"})
    assert not offenders(line for line in plain if orders.search(line.text))


def test_nothing_is_shouted_but_good_news(language: str) -> None:
    assert not offenders(
        line for line in BOOK.lines(language) if "!" in line.text and not line.when.kinds <= {Kind.OFFER}
    )


def test_lines_are_short_and_questions_stand_alone(language: str) -> None:
    lines = BOOK.lines(language)
    assert not offenders(line for line in lines if len(re.findall(r"[\w'{}/-]+", line.text)) > LONGEST[line.role])
    assert not offenders(line for line in lines if line.text[-1] not in ".?!")
    assert not offenders(line for line in lines if line.role == "ask" and not line.text.endswith("?"))
    assert not offenders(line for line in lines if line.role in {"acknowledge", "reflect"} and "?" in line.text)


def test_no_two_lines_are_near_copies(language: str) -> None:
    def shingles(line: Line) -> frozenset[tuple[str, ...]]:
        words = re.findall(r"[^\W\d_]+|\{[^}]*\}", line.text.lower())
        return frozenset(zip(*(words[start:] for start in range(4)), strict=False))

    pieces = {line: shingles(line) for line in BOOK.lines(language)}
    for one, other in combinations([line for line in pieces if len(pieces[line]) >= 6], 2):
        shared = len(pieces[one] & pieces[other])
        assert shared / min(len(pieces[one]), len(pieces[other])) < 0.6, f"{one.text!r} and {other.text!r}"


def test_there_is_enough_to_say(language: str) -> None:
    assert len([line for line in BOOK.lines(language) if line.role != "now"]) >= FEWEST
