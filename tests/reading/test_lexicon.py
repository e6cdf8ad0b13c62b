"""The lexicon's files are words that anybody can edit; a mistake is named with its file and key."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from bot.errors import DataError
from bot.knowledge import data_path
from bot.reading import Reader, load_lexicon, read
from bot.reading.as_json import to_json

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return shutil.copytree(data_path("reading"), tmp_path / "reading")


def test_a_new_company_is_heard_once_it_stands_in_the_file(folder: Path) -> None:
    path = folder / "companies.toml"
    path.write_text(path.read_text().replace("[schools]", 'Zyx = ["zyx labs"]\n\n[schools]'))
    assert Reader(load_lexicon(folder)).read("sad day, zyx labs and me, rejected").companies == ("zyx labs",)


@pytest.mark.parametrize(
    ("file", "content", "named"),
    [
        ("stages.toml", 'dinner = ["dessert"]', "dinner"),
        ("feelings.toml", "sad = 3", "sad"),
        ("companies.toml", "employers = 1", "employers"),
        ("roles.toml", 'heads = ["cook"]', "short"),
        ("fields.toml", "not toml", "fields.toml"),
    ],
)
def test_a_mistake_is_named(folder: Path, file: str, content: str, named: str) -> None:
    (folder / file).write_text(content)
    with pytest.raises(DataError, match=named):
        load_lexicon(folder)


def test_a_missing_file_is_named(folder: Path) -> None:
    (folder / "roles.toml").unlink()
    with pytest.raises(DataError, match=r"roles\.toml"):
        load_lexicon(folder)


def test_the_public_keys_stay() -> None:
    said = to_json(read("zon reject"))
    assert list(said) == [
        "kind", "own_rejection", "certainty", "crisis", "companies", "role", "stage", "feelings", "respond",
    ]  # fmt: skip
    assert (said["kind"], said["respond"]) == ("bare", "reply")
