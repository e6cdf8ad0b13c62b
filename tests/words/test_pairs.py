"""What is said where two facts of a post meet: heard by scenes that are there, each by words of its own."""

from __future__ import annotations

import re
import tomllib
from typing import TYPE_CHECKING

import pytest

from bot.errors import DataError
from bot.knowledge import data_path
from bot.model import HeardScene, Kind, Reading, Respond
from bot.words import Phrasebook, compose
from bot.words.pairs import FAMILIES, load_pairs

if TYPE_CHECKING:
    from pathlib import Path

FOLDER = data_path("phrasebook", "en", "pairs")
NAMED = """[[family]]
name = "rounds"
of = ["of_rounds", "of_final"]
[[family]]
name = "mail"
of = ["of_form"]
"""
PAIR = """[[pair]]
of = ["rounds", "mail"]
says = ["They had all that talk, and it's for anybody. Sorry."]
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / FAMILIES).write_text(NAMED, "utf-8")
    (tmp_path / "one.toml").write_text(PAIR, "utf-8")
    return tmp_path


@pytest.fixture
def small(book: Phrasebook, folder: Path) -> Phrasebook:
    return Phrasebook(book.languages, book.grammars, book.scenes, load_pairs(folder))


def said(book: Phrasebook, *heard: str, together: bool = False, words: int = 14) -> str:
    slots = (("n", "four"), ("what", "rounds"), ("f", "final"), ("who", "your mum"))
    at = [(0, 10) if together else (20 * number, 20 * number + 10) for number in range(len(heard))]
    scenes = tuple(HeardScene(name, slots, (span,)) for name, span in zip(heard, at, strict=True))
    post = Reading(Kind.PLAIN, Respond.REPLY, own_rejection=True, scenes=scenes, words=words)
    return compose(post, book, message_id=1).text


def test_behind_two_facts_stands_what_they_mean(small: Phrasebook) -> None:
    both = said(small, "of_rounds", "of_form")
    assert "four rounds" in both.lower()
    assert both.endswith(". They had all that talk, and it's for anybody. Sorry.")
    assert said(small, "of_form", "of_final").endswith(". They had all that talk, and it's for anybody. Sorry.")


def test_a_short_post_gets_a_short_answer(small: Phrasebook) -> None:
    assert "all that talk" not in said(small, "of_rounds", "of_form", words=8)


def test_one_of_the_two_or_both_in_the_same_words_are_no_pair(small: Phrasebook) -> None:
    assert "all that talk" not in said(small, "of_rounds", "of_travel")
    assert "all that talk" not in said(small, "of_rounds", "of_form", together=True)


def test_what_lies_ahead_is_not_followed_by_what_says_nothing_of_it(small: Phrasebook, folder: Path) -> None:
    told = said(small, "of_rounds", "of_form", "ahead_tell")
    assert "And you still have to tell your mum." in told
    assert "all that talk" not in told
    with (folder / FAMILIES).open("a", encoding="utf-8") as families:
        families.write('[[family]]\nname = "tell"\nof = ["ahead_tell"]\n')
    (folder / "one.toml").write_text(
        '[[pair]]\nof = ["rounds", "mail|tell"]\nsays = ["They were waiting too. Sorry."]\n'
    )
    other = Phrasebook(small.languages, small.grammars, small.scenes, load_pairs(folder))
    assert said(other, "of_rounds", "of_form", "ahead_tell").endswith("your mum. They were waiting too. Sorry.")


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        ('of = ["rounds", "post"]\nsays = ["Sorry."]', "no family 'post'"),
        ('of = ["rounds"]', "needs of"),
        ('of = ["rounds"]\nsays = ["About {thingy}."]', "slot {thingy} is not known"),
        ('of = ["rounds"]\nsays = ["Sorry."]\nhears = ["no"]', "not known here"),
        ('of = ["rounds"]\nsays = ["Sorry."]\nkind = "plane"', "not a kind"),
    ],
)
def test_a_mistake_names_its_file_and_line(folder: Path, wrong: str, says: str) -> None:
    (folder / "bad.toml").write_text(f"[[pair]]\n{wrong}\n", "utf-8")
    with pytest.raises(DataError, match=says) as caught:
        load_pairs(folder)
    assert re.search(r"bad\.toml, line \d+: ", str(caught.value))


def test_a_family_is_named_once(folder: Path) -> None:
    (folder / FAMILIES).write_text(NAMED + '[[family]]\nname = "mail"\nof = ["of_form"]\n', "utf-8")
    with pytest.raises(DataError, match="a name of its own"):
        load_pairs(folder)


def test_families_are_of_scenes_that_there_are_and_each_of_one_family(book: Phrasebook) -> None:
    tables = tomllib.loads((FOLDER / FAMILIES).read_text("utf-8"))["family"]
    scenes = [scene for table in tables for scene in table["of"]]
    assert [scene for scene in scenes if scene not in book.scenes] == []
    assert sorted(scenes) == sorted(set(scenes))


def test_no_two_pairs_are_of_the_same_families_or_say_the_same() -> None:
    files = (path for path in sorted(FOLDER.glob("*.toml")) if path.name != FAMILIES)
    tables = [table for path in files for table in tomllib.loads(path.read_text("utf-8"))["pair"]]
    of = [(*sorted(table["of"]), table.get("kind"), table.get("tone")) for table in tables]
    assert [pair for pair in of if of.count(pair) > 1] == []
    lines = [text for table in tables for text in table["says"]]
    assert [text for text in lines if lines.count(text) > 1] == []
