"""Each family of dangerous words hears its own lines and leaves those that only look like it."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from bot.errors import DataError
from bot.knowledge import data_path
from bot.model import CrisisTier
from bot.reading.crisis import danger, shipped_words
from bot.reading.crisis_words import load_words, table_of
from bot.reading.normalise import fold

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.no_cover

WORDS = data_path("crisis", "words")
TIERS = list(CrisisTier)
TIER_OF = {family.name: family.tier for family in shipped_words().families}
FAMILIES = {
    name: row
    for file in ("explicit", "veiled", "concern", "quiet", "languages")
    for name, row in table_of(WORDS / f"{file}.toml").items()
}
HEARS = [(name, TIER_OF[name], line) for name, row in FAMILIES.items() for line in row.get("hears", ())]
LEAVES = [(name, line) for name, row in FAMILIES.items() for line in row.get("leaves", ())]


def tier(line: str) -> CrisisTier:
    return danger(fold(line, quotes=True).text).tier


@pytest.mark.parametrize(("family", "at_least", "line"), HEARS)
def test_a_family_hears_its_lines(family: str, at_least: CrisisTier, line: str) -> None:
    assert TIERS.index(tier(line)) >= TIERS.index(at_least), family


@pytest.mark.parametrize(("family", "line"), LEAVES)
def test_a_family_leaves_what_only_looks_like_it(family: str, line: str) -> None:
    assert tier(line) in {CrisisTier.NONE, CrisisTier.IDIOM}, family


def test_every_dangerous_family_shows_what_it_hears_and_leaves() -> None:
    for name, row in FAMILIES.items():
        assert row["why"].endswith(".")
        assert row.get("leaves"), name
        assert row.get("hears") or TIER_OF[name] is CrisisTier.IDIOM, name


@pytest.mark.parametrize(
    "line",
    [
        "i want to kiiiill myself",
        "i want to k1ll my self",
        "i want to k!ll mys3lf",
        "i want to k*ll myself",
        "k i l l m y s e l f tonight",
        "im gonna un-alive myself",
        "thinking about su1c1de",
        "sewer slide is on my mind",
        "i wnna dieee",
        "#iwanttodie",
        "i want to k\u200bill my\u200bself",
        "i want to kіll mуself",  # two Cyrillic letters
        "im suicdal again",
    ],
)
def test_disguises_are_seen_through(line: str) -> None:
    assert tier(line) in {CrisisTier.EXPLICIT, CrisisTier.VEILED}


@pytest.mark.parametrize(
    ("file", "before", "after", "what"),
    [
        ("explicit.toml", "why =", "reason =", "'reason' is not known here"),
        ("veiled.toml", "done fighting $", "<nobody> living", "there is no class <nobody>"),
        ("classes.toml", "[classes]", "[klasses]", "there is no [classes]"),
        ("languages.toml", 'tier = "explicit"', 'tier = "loud"', "needs tier"),
        ("quiet.toml", "why =", "why", "not TOML"),
    ],
)
def test_a_damaged_file_is_refused_by_name(tmp_path: Path, file: str, before: str, after: str, what: str) -> None:
    folder = tmp_path / "words"
    shutil.copytree(WORDS, folder)
    text = (folder / file).read_text(encoding="utf-8")
    (folder / file).write_text(text.replace(before, after, 1), encoding="utf-8")
    with pytest.raises(DataError) as caught:
        load_words(folder)
    assert file in str(caught.value)
    assert what in str(caught.value)
