"""Reads what is said to scenes: whole answers, and single lines that stand behind another answer."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final, cast

from bot.model import Asks, Kind, Stage, Tone
from bot.prepared import prepared
from bot.words.phrasebook import FEW_WORDS, WHOLE, Condition, Line
from bot.words.slots import SLOTS
from bot.words.source import KIND_SETS, Source

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from bot.prepared import Made

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
_CONDITIONS: Final = {"kind": "kinds", "tone": "tones", "field": "fields", "stage": "stages"}
_FLAGS: Final = frozenset({_ANSWERS, _ASIDE, _LAST, _HEAVY, _BOTH})
_KEPT: Final = re.compile(r"\{(\w+):")
_SLOT: Final = re.compile(r"\{(\w+)\}")
KINDS: Final = KIND_SETS["own"] | {Kind.BARE, Kind.JOKE, Kind.LAID_OFF}
"""A scene is heard by its words, so it holds for every loss of one's own, however told."""
PREPARED: Final = "said.json"
"""Beside the files: what `make` makes of them, so that a start need not read them."""


class Scenes(Mapping[str, "tuple[Line, ...]"]):
    """The lines of each scene, which are made when the scene is first heard: a day hears few of them.

    A slot that a scene's own cues keep is called `{slot@scene}` in its lines.

    Args:
        made: what `make` returns.
    """

    def __init__(self, made: Made) -> None:
        self._made = made
        self._lines: dict[str, tuple[Line, ...]] = {}

    def __getitem__(self, name: str) -> tuple[Line, ...]:
        """Return the lines of a scene.

        Raises:
            KeyError: there is no such scene.
        """
        if name not in self._lines:
            self._lines[name] = tuple(_lines(name, self._made[name]))
        return self._lines[name]

    def __iter__(self) -> Iterator[str]:
        """Name the scenes in the order of the files."""
        return iter(self._made)

    def __len__(self) -> int:
        """Count the scenes."""
        return len(self._made)


def load_scenes(folder: Path) -> Scenes:
    """Read what is said to scenes.

    Args:
        folder: holds the TOML files; it may be absent.

    Returns:
        Scene to its lines.

    Raises:
        DataError: names the file, the line and what is wrong there.
    """
    return Scenes(prepared(folder / PREPARED, sources(folder), lambda: make(folder)))


def sources(folder: Path) -> list[Path]:
    """Return the files that scenes are written in."""
    return sorted(folder.glob("*.toml"))


def make(folder: Path) -> Made:
    """Check what is said to scenes and keep of each file what an answer needs.

    Args:
        folder: as for `load_scenes`.

    Returns:
        Scene to its conditions, flags and lines, in the order of the files.

    Raises:
        DataError: names the file, the line and what is wrong there.
    """
    made: Made = {}
    for path in sources(folder):
        source = Source(path, SLOTS)
        made |= {str(table.get("name")): _checked(source, table) for table in source.tables("scene")}
    return made


def _checked(source: Source, table: Mapping[str, Any]) -> Made:
    name = str(table.get("name"))
    near = f'name = "{name}"'
    for key in table.keys() - _HEARD_BY - _SAID.keys() - _CONDITIONS.keys() - _FLAGS - {_IMAGE}:
        source.fail(key, f"scene {name!r}: {key!r} is not known here")
    if not any(table.get(key) for key in _SAID):
        source.fail(near, f"scene {name!r} says nothing: it needs says or adds, or gave, got, ahead or felt")
    conditions = {key: table[key] for key in table if key in _CONDITIONS}
    when = source.condition(near, {"kind": "own", **conditions})
    made: Made = {key: sorted(getattr(when, _CONDITIONS[key])) for key in conditions}
    made |= {flag: True for flag in table if flag in _FLAGS and table[flag] is True}
    made |= {_IMAGE: str(table[_IMAGE])} if _IMAGE in table else {}
    kept = frozenset(_KEPT.findall(repr(table.get("hears"))))
    for key in (key for key in _SAID if key in table):
        said = table[key]
        if not isinstance(said, list) or not all(isinstance(text, str) for text in cast("list[object]", said)):
            source.fail(near, f"scene {name!r}: {key} has to be a list of lines in quotes")
        for text in cast("list[str]", said):
            source.check(name, text, SLOTS | kept)
        made[key] = [
            _SLOT.sub(lambda slot: f"{{{slot[1]}@{name}}}" if slot[1] in kept else slot[0], text)
            for text in cast("list[str]", said)
        ]
    return made


def _lines(name: str, made: Made) -> Iterator[Line]:
    kinds = frozenset(map(Kind, made["kind"])) if "kind" in made else KINDS
    tones = frozenset(map(Tone, made["tone"])) if "tone" in made else frozenset(Tone)
    stages = frozenset(map(Stage, made["stage"])) if "stage" in made else None
    fields = frozenset(made["field"]) if "field" in made else None
    asks = frozenset(Asks) if _ANSWERS in made else None
    when = Condition(kinds, tones, stages, fields=fields, asks=asks, details=frozenset({name}))
    short = replace(when, most_words=FEW_WORDS) if _ASIDE in made else when
    weight = LAST_RESORT if _LAST in made else HEAVY if _HEAVY in made else frozenset[str]()
    weight |= BOTH if _BOTH in made else frozenset()
    pictured = frozenset({made[_IMAGE]}) if _IMAGE in made else frozenset[str]()
    for key, role in _SAID.items():
        images = weight if role == WHOLE else pictured if role in HALVES else frozenset[str]()
        for text in made.get(key, ()):
            yield Line(name, role, text, short if role == WHOLE else when, images)
