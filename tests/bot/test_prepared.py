"""What is made of `data/` beforehand is what would be made of it now, and an edit of a source is never passed over."""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING

import pytest

from bot.knowledge import data_path
from bot.prepared import prepared, sum_of, write
from bot.reading import crisis_words, lexicon, scenes
from bot.reading.crisis_words import load_words
from bot.words import scenes as said

if TYPE_CHECKING:
    from pathlib import Path
    from types import ModuleType

WORDS = data_path("crisis", "words")


@pytest.mark.parametrize(
    ("folder", "room"),
    [(WORDS, crisis_words), (data_path("reading"), lexicon), (scenes.FOLDER, scenes), (scenes.FOLDER, said)],
)
def test_what_is_prepared_is_what_stands_in_the_sources(folder: Path, room: ModuleType) -> None:
    ready = json.loads((folder / room.PREPARED).read_text(encoding="utf-8"))
    assert ready["of"] == sum_of(room.sources(folder)), "run `make prepared`"
    assert ready["made"] == json.loads(json.dumps(room.make(folder))), "run `make prepared`"


def test_a_start_makes_nothing_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    for room in (crisis_words, lexicon, said):
        monkeypatch.setattr(room, "make", lambda _: pytest.fail("what was prepared was not used"))
    assert load_words(WORDS).of_phrase
    assert lexicon.load_lexicon(data_path("reading")).phrases
    assert said.load_scenes(scenes.FOLDER)


def test_an_edited_source_is_read_anew(tmp_path: Path) -> None:
    folder = tmp_path / "words"
    shutil.copytree(WORDS, folder)
    path = folder / "quiet.toml"
    path.write_text(
        path.read_text(encoding="utf-8") + '\n[new-saying]\nwhy = "New."\nphrases = "zebra crossing ahead"\n',
        encoding="utf-8",
    )
    before, after = load_words(WORDS), load_words(folder)
    assert [family.name for family in after.families if family not in before.families] == ["new-saying"]


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"of": 1}', "\x00"])
def test_a_damaged_file_is_passed_over(tmp_path: Path, content: str) -> None:
    source, path = tmp_path / "source.toml", tmp_path / "prepared.json"
    source.write_text("a = 1")
    path.write_text(content)
    assert prepared(path, [source], lambda: {"made": "now"}) == {"made": "now"}


def test_a_prepared_file_stands_for_its_sources_only(tmp_path: Path) -> None:
    source, path = tmp_path / "source.toml", tmp_path / "prepared.json"
    source.write_text("a = 1")
    write(path, [source], {"made": "before"})
    assert prepared(path, [source], lambda: {"made": "now"}) == {"made": "before"}
    source.write_text("a = 2")
    assert prepared(path, [source], lambda: {"made": "now"}) == {"made": "now"}
