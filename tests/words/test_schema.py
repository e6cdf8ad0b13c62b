"""A mistake in the phrasebook is answered with the file, the line and what is wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.errors import DataError
from bot.knowledge import data_path
from bot.words import load_phrasebook

if TYPE_CHECKING:
    from pathlib import Path

GOOD = """# A comment.
[[group]]
name = "plain"
kind = "plain"
acknowledge = [
  "Sorry about {company}.",
  { text = "Sorry about {the role}.", image = "role" },
]
"""


def write(folder: Path, text: str) -> Path:
    (folder / "en").mkdir()
    (folder / "en" / "plain.toml").write_text(text, encoding="utf-8")
    return folder


def test_a_good_file_is_read_in_order(tmp_path: Path) -> None:
    lines = load_phrasebook(write(tmp_path, GOOD)).lines("en")
    assert [line.text for line in lines] == ["Sorry about {company}.", "Sorry about {the role}."]
    assert lines[1].images == {"role"}
    assert lines[0].id != lines[1].id


@pytest.mark.parametrize(
    ("before", "after", "line", "what"),
    [
        ("{company}", "{compny}", 6, "slot {compny} is not known"),
        ("{the role}.", "{the role.", 7, "brace is not closed"),
        ('kind = "plain"', 'kind = "plane"', 3, "'plane' is not a kind"),
        ('kind = "plain"', "", 3, "which kinds of post"),
        ('kind = "plain"', 'kinds = "plain"', 4, "'kinds' is not a condition or a role"),
        ('kind = "plain"', 'kind = "plain"\nwaited_days = [3, 1]', 3, "waited_days has to be [least, most]"),
        ('kind = "plain"', 'kind = "plain"\nsaid = "lunch"', 3, "said: 'lunch' is not one of"),
        ('kind = "plain"', 'kind = "plain"\nunless_told = "weather"', 3, "unless_told: 'weather'"),
        ('image = "role"', 'imago = "role"', 7, "'imago' is not a condition"),
        ('{ text = "Sorry about {the role}.", image = "role" }', "3", 0, "a line is words in quotes"),
        ('{ text = "Sorry about {the role}.", image = "role" }', '"Sorry about {company}."', 7, "twice"),
        ('name = "plain"', 'name = "Plain one"', 3, "a group needs a name"),
        ("acknowledge = [", "acknowledges = [", 5, "'acknowledges' is not a condition"),
        ('"Sorry about {company}."', '"Sorry  about it."', 6, "single blanks"),
        ('"Sorry about {company}."', '"' + "so " * 150 + 'sorry."', 6, "at most 420 characters"),
        ("[[group]]", "[group]", 0, "no [[group]]"),
        ('"Sorry about {company}.",', '"Sorry about {company}.', 0, "not TOML"),
    ],
)
def test_a_mistake_names_its_file_and_line(tmp_path: Path, before: str, after: str, line: int, what: str) -> None:
    folder = write(tmp_path, GOOD.replace(before, after, 1))
    with pytest.raises(DataError) as caught:
        load_phrasebook(folder)
    assert "plain.toml" in str(caught.value)
    assert what in str(caught.value)
    if line:
        assert f"line {line}:" in str(caught.value)


def test_a_folder_without_english_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="no English phrasebook"):
        load_phrasebook(tmp_path)


@pytest.mark.no_cover
def test_one_language_is_read_with_english_only() -> None:
    folder = data_path("phrasebook")
    every, one = load_phrasebook(folder), load_phrasebook(folder, "es")
    assert set(one.languages) == {"en", "es"}
    assert set(one.grammars) == {"es"}
    assert all(one.lines(language) == every.lines(language) for language in ("en", "es"))
    assert not one.lines("und")
