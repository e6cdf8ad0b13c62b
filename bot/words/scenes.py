"""Reads what is said to scenes: whole answers, and single lines that stand behind another answer."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final, cast

from bot.model import Asks, Kind
from bot.words.phrasebook import FEW_WORDS, WHOLE, Line
from bot.words.slots import SLOTS
from bot.words.source import KIND_SETS, Source

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_HEARD_BY: Final = frozenset({"name", "note", "hears", "unless", "words", "no", "posts", "not_posts"})
# A scene that answers a question is heard by it, whatever the reader made of what the post asks.
_ANSWERS: Final = "answers"
# A circumstance beside what happened is the point of a short post only.
_ASIDE: Final = "aside"
# What is heard in nearly any long story, so that whatever else is told there answers better.
_LAST: Final = "last"
LAST_RESORT: Final = frozenset({"last resort"})
"""The pictures of a line that is said where nothing else is."""
# What weighs more than any stage, place or hour that a long story tells as well.
_HEAVY: Final = "heavy"
HEAVY: Final = frozenset({"heavy"})
"""The pictures of a line on something that weighs more than what stands around it."""
# What puts two things of the post together says more than two answers beside one another.
_BOTH: Final = "both"
BOTH: Final = frozenset({"both"})
"""The pictures of a line that puts two things of the post together."""
# Halves with the same picture speak of one thing and are not put together.
_IMAGE: Final = "image"
GAVE, GOT, AHEAD, FELT = HALVES = ("gave", "got", "ahead", "felt")
"""Roles of what a post tells in part: what stood on the writer's side, what came instead, what lies ahead of them, and
how that feels."""
_SAID: Final = {"says": WHOLE, "adds": "reflect", **{role: role for role in HALVES}}
_CONDITIONS: Final = frozenset({"kind", "tone", "field", "stage"})
_NAME: Final = re.compile(r'^name = "(\w+)"$', re.MULTILINE)
_KEPT: Final = re.compile(r"\{(\w+):")
_SLOT: Final = re.compile(r"\{(\w+)\}")
# A scene is heard by its words, so it holds for every loss of one's own, however told.
_KINDS: Final = KIND_SETS["own"] | {Kind.BARE, Kind.JOKE, Kind.LAID_OFF}
_TONES: Final = ["plain", "angry", "joking", "despairing"]


class Scenes(Mapping[str, "tuple[Line, ...]"]):
    """The lines of each scene. A file is read when one of its scenes is first asked for.

    A slot that a scene's own cues keep is called `{slot@scene}` in its lines.

    Args:
        folder: holds the TOML files; it may be absent.
    """

    def __init__(self, folder: Path) -> None:
        self._files: dict[str, Path] = {}
        self._lines: dict[str, tuple[Line, ...]] = {}
        for path in sorted(folder.glob("*.toml")):
            for name in _NAME.findall(path.read_text(encoding="utf-8")):
                self._files[name] = path

    def __getitem__(self, name: str) -> tuple[Line, ...]:
        """Return the lines of a scene.

        Raises:
            KeyError: there is no such scene.
            DataError: names the file, the line and what is wrong there.
        """
        if name not in self._lines:
            self._lines |= _read(self._files[name])
        return self._lines[name]

    def __iter__(self) -> Iterator[str]:
        """Name the scenes in the order of the files."""
        return iter(self._files)

    def __len__(self) -> int:
        """Count the scenes."""
        return len(self._files)


def load_scenes(folder: Path) -> Mapping[str, tuple[Line, ...]]:
    """Read the lines of all scenes at once.

    Args:
        folder: as for `Scenes`.

    Returns:
        Scene to its lines.

    Raises:
        DataError: names the file, the line and what is wrong there.
    """
    return {name: lines for path in sorted(folder.glob("*.toml")) for name, lines in _read(path).items()}


def _read(path: Path) -> dict[str, tuple[Line, ...]]:
    source = Source(path, SLOTS)
    return {str(table.get("name")): tuple(_lines(source, table)) for table in source.tables("scene")}


def _lines(source: Source, table: Mapping[str, Any]) -> Iterator[Line]:
    name = str(table.get("name"))
    near = f'name = "{name}"'
    for key in table.keys() - _HEARD_BY - _SAID.keys() - _CONDITIONS - {_ANSWERS, _ASIDE, _LAST, _HEAVY, _BOTH, _IMAGE}:
        source.fail(key, f"scene {name!r}: {key!r} is not known here")
    if not any(table.get(key) for key in _SAID):
        source.fail(near, f"scene {name!r} says nothing: it needs says or adds, or gave, got, ahead or felt")
    kept = frozenset(_KEPT.findall(repr(table.get("hears"))))
    shared = {"kind": sorted(_KINDS), "tone": _TONES, **{key: table[key] for key in _CONDITIONS & table.keys()}}
    asks = frozenset(Asks) if table.get(_ANSWERS) is True else None
    when = replace(source.condition(near, shared), details=frozenset({name}), asks=asks)
    short = replace(when, most_words=FEW_WORDS) if table.get(_ASIDE) is True else when
    weight = LAST_RESORT if table.get(_LAST) is True else HEAVY if table.get(_HEAVY) is True else frozenset[str]()
    weight |= BOTH if table.get(_BOTH) is True else frozenset()
    pictured = frozenset({str(table[_IMAGE])}) if _IMAGE in table else frozenset[str]()
    for key, role in _SAID.items():
        said = table.get(key, [])
        if not isinstance(said, list) or not all(isinstance(text, str) for text in cast("list[object]", said)):
            source.fail(near, f"scene {name!r}: {key} has to be a list of lines in quotes")
        for text in cast("list[str]", said):
            source.check(name, text, SLOTS | kept)
            words = _SLOT.sub(lambda slot: f"{{{slot[1]}@{name}}}" if slot[1] in kept else slot[0], text)
            images = weight if role == WHOLE else pictured if role in HALVES else frozenset[str]()
            yield Line(name, role, words, short if role == WHOLE else when, images)
