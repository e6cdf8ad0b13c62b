"""Hears scenes: situations that the phrasebook has a whole answer to, written as cues beside that answer.

`data/phrasebook/en/scenes/*.toml` holds them, and the README of that folder says how one is written. A scene is heard
where each of its lists of cues is met, none of its exceptions is, and the post is as long as it asks for. English only.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final, NamedTuple, cast

from bot.errors import DataError
from bot.knowledge import data_path
from bot.model import HeardScene
from bot.prepared import prepared
from bot.reading.amounts import SMALL
from bot.reading.phrases import WORD, Phrases, key_of
from bot.reading.scene_words import spelled_out

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from bot.prepared import Made

FOLDER: Final = data_path("phrasebook", "en", "scenes")
PREPARED: Final = "prepared.json"
_MOST_LETTERS: Final = 9
"""By so many letters of its beginning a word is told from others."""
_ASKS: Final = re.compile(
    r"(?:how|what|whats|why|when|where|wtf|should|can|could|may|do|does|is|am|are|would|will|any|put|leave|take|keep|mention|explain)\b"
)
_PLAIN: Final = re.compile(r"(?:[a-z0-9 '*()|\[\]-]|\.\.|\{\w+:|\}|<\w+>)+")
_CALENDAR: Final = re.compile(
    r"\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|april|june|july|august"
    r"|september|october|november|december|christmas|easter|eid|diwali|thanksgiving|ramadan|hanukkah)\b"
)
_TURNED: Final = {"my": "your", "our": "your", "me": "you", "i": "you", "mine": "yours", "us": "you", "we": "you"}
_TURNS: Final = re.compile(rf"\b(?:{'|'.join(_TURNED)})\b")
_NUMBER: Final = re.compile(r"(?<![\d.,:])(?:[2-9]|1[0-2])(?![\d.,:%])(?= [a-z]|$)")


@dataclass(frozen=True, slots=True)
class Scene:
    """What it takes to hear one scene.

    Args:
        name: what it is called.
        hears: lists of cues; one cue of each list has to be in the text.
        unless: cues of which none may be.
        words: least and most words of the post.
        no: True where whoever writes this tells a no of their own, if it is written in a place for noes.
    """

    name: str
    hears: tuple[tuple[str, ...], ...]
    unless: tuple[str, ...] = ()
    words: tuple[int, int] = (0, 100_000)
    no: bool = False


def read_scenes(folder: Path) -> tuple[Scene, ...]:
    """Read what scenes are heard by; what is said to them is read by `bot.words.scenes`.

    Args:
        folder: holds the TOML files.

    Returns:
        The scenes in the order of the files.

    Raises:
        DataError: a file cannot be read or a scene is wrong; names the file and the scene.
    """
    import tomllib  # not needed where the scenes were prepared

    scenes: dict[str, Scene] = {}
    for path in sources(folder):
        try:
            tables = cast("list[dict[str, Any]]", tomllib.loads(path.read_text(encoding="utf-8")).get("scene", []))
        except (OSError, ValueError) as error:
            raise DataError(f"{path}: {error}") from error
        for table in tables:
            scene = _scene(path, table)
            if scene.name in scenes:
                raise DataError(f"{path}: there are two scenes called {scene.name!r}")
            scenes[scene.name] = scene
    return tuple(scenes.values())


def _scene(path: Path, table: Mapping[str, Any]) -> Scene:
    name = table.get("name")
    if not isinstance(name, str) or not re.fullmatch(r"[a-z][a-z0-9_]*", name):
        raise DataError(f"{path}: a scene needs a name of lower-case letters, digits and _, not {name!r}")
    hears, unless, words = table.get("hears"), table.get("unless", []), table.get("words", [0, 100_000])
    if not isinstance(hears, list) or not hears:
        raise DataError(f"{path}: scene {name!r} needs hears = [...], cues or lists of cues")
    lists = cast("list[Any]", hears if isinstance(hears[0], list) else [hears])
    for cues in (*lists, unless):
        if not isinstance(cues, list) or not all(isinstance(cue, str) for cue in cast("list[Any]", cues)):
            raise DataError(f"{path}: scene {name!r}: cues are words in quotes, in a list")
    for cue in (cue for cues in cast("list[list[str]]", [*lists, unless]) for cue in cues):
        if not _PLAIN.fullmatch(cue):
            raise DataError(f"{path}: scene {name!r}: the cue {cue!r} has to be plain small letters")
    if not isinstance(words, list) or len(cast("list[Any]", words)) != 2:
        raise DataError(f"{path}: scene {name!r}: words has to be [least, most]")
    least, most = cast("list[int]", words)
    return Scene(name, tuple(map(tuple, lists)), tuple(unless), (least, most), table.get("no") is True)


class SceneEar:
    """Hears scenes in a text.

    Args:
        made: what `index` or `make` returned, or the same from a file.
    """

    def __init__(self, made: Made) -> None:
        self._scenes = [_Row(*row) for row in made["scenes"]]
        self._of = {row.name: row for row in self._scenes}
        self._written: list[str] = made["cues"]
        self._by_key: Mapping[str, list[list[int]]] = made["keys"]
        self._cues: dict[int, _Cue] = {}
        self._patterns: dict[int, re.Pattern[str]] = {}
        self._phrases = Phrases({}, {})

    def tells_no(self, heard: Sequence[HeardScene]) -> bool:
        """Tell whether one of some scenes is a no of the writer's own, where noes are posted."""
        return any(self._of[scene.name].no for scene in heard)

    def hear(self, folded: str, words: int, own: str = "") -> Iterator[HeardScene]:
        """Find the scenes of a text.

        Args:
            folded: the writer's own words, folded.
            words: how many words they are.
            own: the same as they were typed, for the capitals of what is said back.

        Yields:
            Each scene that is heard.
        """
        text = _Text(folded)
        names = _names_in(own)
        likely: dict[int, list[int]] = {}
        for key in self._by_key.keys() & text.begins:
            for scene, cue in self._by_key[key]:
                if self._scenes[scene].least <= words <= self._scenes[scene].most:
                    likely.setdefault(scene, []).append(cue)
        for number in sorted(likely):
            row = self._scenes[number]
            # The list with the rarest words comes first, and nearly all that is likely ends there.
            found = self._all(text, [sorted(set(likely[number])), *row.lists[1:]])
            if found and self._first(text, row.unless) is None:
                named = [pair for match in found for pair in match.groupdict().items()]
                slots = tuple((name, _said_back(value, names)) for name, value in named if value)
                at = tuple(sorted(match.span() for match in found))
                yield HeardScene(row.name, slots, at, asked=any(_ASKS.match(match[0]) for match in found))

    def _all(self, text: _Text, lists: Sequence[Sequence[int]]) -> list[re.Match[str]]:
        """Return where a cue of each list stands in the text; nothing where one has none."""
        found: list[re.Match[str]] = []
        for cues in lists:
            match = self._first(text, cues)
            if match is None:
                return []
            found.append(match)
        return found

    def _first(self, text: _Text, cues: Sequence[int]) -> re.Match[str] | None:
        """Return where the first of some cues stands in the text that does."""
        for number in cues:
            if number not in text.tried:
                text.tried[number] = self._match(text, number)
            match = text.tried[number]
            if match:
                return match
        return None

    def _match(self, text: _Text, number: int) -> re.Match[str] | None:
        cue = self._cue(number)
        if any(text.begins.isdisjoint(stems) for stems in cue.needs):
            return None
        if number not in self._patterns:
            self._patterns[number] = self._phrases.compile(spelled_out(cue.written))
        pattern = self._patterns[number]
        starts = text.starts if cue.firsts is None else text.of(cue.firsts)
        return next((match for start in starts if (match := pattern.match(text.folded, start))), None)

    def _cue(self, number: int) -> _Cue:
        if number not in self._cues:
            self._cues[number] = _Cue(*json.loads(self._written[number]))
        return self._cues[number]


_IN_A_NUMBER: Final = re.compile(r"\d[,.]$")


class _Text:
    """A text that is listened to: what its words begin with, where they stand, and which cues were tried on it."""

    def __init__(self, folded: str) -> None:
        self.folded = folded
        self.starts: list[int] = []
        self._at: dict[str, list[int]] = {}
        words: set[str] = set()
        for match in WORD.finditer(folded):
            if _IN_A_NUMBER.search(folded, max(0, match.start() - 2), match.start()):
                continue  # "200" of "1,200"
            words.add(match[0])
            self.starts.append(match.start())
            self._at.setdefault(key_of(match[0]), []).append(match.start())
        self.begins = {word[:end] for word in words for end in range(1, min(len(word), _MOST_LETTERS) + 1)}
        self.tried: dict[int, re.Match[str] | None] = {}

    def of(self, keys: Sequence[str]) -> list[int]:
        """Return where words stand that begin with one of these letters, in order."""
        return sorted(start for key in keys for start in self._at.get(key, ()))


class _Row(NamedTuple):
    """A scene as the ear keeps it: its lists of cues by number, the one with the rarest words first."""

    name: str
    least: int
    most: int
    no: bool
    lists: Sequence[Sequence[int]]
    unless: Sequence[int]


class _Cue(NamedTuple):
    """A cue: its words, of which words a text must have one each, and what its first word begins with, if it is one."""

    written: str
    needs: Sequence[Sequence[str]]
    firsts: Sequence[str] | None


def index(scenes: Sequence[Scene]) -> Made:
    """Make what an ear needs to know of some scenes: each by the rarest words that a text has to have for it.

    Args:
        scenes: the scenes, as they are written.

    Returns:
        Plain values; cues as JSON, so that only those are read that a text calls up.

    Raises:
        DataError: a cue cannot be understood; names the cue.
    """
    phrases = Phrases({}, {})
    numbers: dict[str, int] = {}
    for scene in scenes:
        for cue in (cue for cues in (*scene.hears, scene.unless) for cue in cues):
            numbers.setdefault(cue, len(numbers))
    cues = [
        _Cue(
            cue,
            [[stem[:_MOST_LETTERS] for stem in stems] for stems in phrases.needs(written)],
            _firsts(phrases, written),
        )
        for cue, written in ((cue, spelled_out(cue)) for cue in numbers)
    ]
    common = Counter(stem for cue in cues for stems in cue.needs for stem in set(stems))
    keys_of = [_rarest(phrases, cue, common) for cue in cues]
    rows: list[_Row] = []
    by_key: dict[str, list[list[int]]] = {}
    for scene in scenes:
        lists = [[numbers[cue] for cue in written] for written in scene.hears]
        lists.sort(key=lambda cues: sum(common[key] for cue in cues for key in keys_of[cue]))
        for cue in lists[0]:
            for key in keys_of[cue]:
                by_key.setdefault(key, []).append([len(rows), cue])
        rows.append(_Row(scene.name, *scene.words, scene.no, lists, [numbers[cue] for cue in scene.unless]))
    return {
        "scenes": rows,
        "cues": [json.dumps(cue, separators=(",", ":")) for cue in cues],
        "keys": dict(sorted(by_key.items())),
    }


def _firsts(phrases: Phrases, written: str) -> list[str] | None:
    """Return what the first word of a cue begins with; None where it may be any number."""
    try:
        return sorted(phrases.keys(written) | phrases.keys(written.replace("'", "")))  # "i'm" is often "im"
    except DataError:
        if "<number>" in written:
            return None
        raise


def _rarest(phrases: Phrases, cue: _Cue, common: Mapping[str, int]) -> list[str]:
    """Return what the rarest words begin with of which a text must have one for a cue."""
    written = spelled_out(cue.written)
    phrases.pattern(written)  # says so if its brackets do not match
    rarest = min(
        cue.needs, key=lambda stems: sum(common[stem] * _MOST_LETTERS / len(stem) for stem in stems), default=None
    )
    return sorted(phrases.keys(written) if rarest is None else set(rarest))


def make(folder: Path) -> Made:
    """Make what `prepared.json` holds from the files beside it.

    Raises:
        DataError: names the file and the scene, or the cue.
    """
    return index(read_scenes(folder))


def sources(folder: Path) -> list[Path]:
    """Return the files that scenes are written in."""
    return sorted(folder.glob("*.toml"))


@lru_cache(maxsize=1)
def shipped_scenes() -> SceneEar:
    """Return an ear for the scenes that are shipped, read once.

    Raises:
        DataError: names the file and the scene.
    """
    return SceneEar(prepared(FOLDER / PREPARED, sources(FOLDER), lambda: make(FOLDER)))


_A_NAME: Final = re.compile(r"\b(?:[A-Z]{2,5}s?|[A-Z][a-z]+[A-Z]\w*)\b|(?<=[a-z,] )[A-Z][a-z]{2,}\b")


def _names_in(own: str) -> Mapping[str, str]:
    """Return what is written with capitals that belong to it: "CV", "Birmingham"; nothing of a text that shouts."""
    if 2 * sum(map(str.isupper, own)) > sum(map(str.isalpha, own)):
        return {}
    return {name.lower(): name for name in _A_NAME.findall(own)}


def _said_back(words: str, names: Mapping[str, str]) -> str:
    """Turn the person's words so that they can be said back to them."""
    words = " ".join(names.get(word, word) for word in words.split())
    turned = _TURNS.sub(lambda match: _TURNED[match[0]], " ".join(words.split()))
    turned = _NUMBER.sub(lambda match: SMALL[int(match[0]) - 2], turned)
    return _CALENDAR.sub(lambda match: match[0].title(), turned)
