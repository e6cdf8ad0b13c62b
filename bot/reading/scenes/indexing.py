"""Orders scenes by the rarest words that a text has to have for each, so that an ear need not ask them all."""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING, Final, NamedTuple

from bot.errors import DataError
from bot.reading.phrases import Phrases
from bot.reading.scenes.short_forms import spelled_out

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from bot.prepared import Made
    from bot.reading.scenes.files import Scene

MOST_LETTERS: Final = 9
"""By so many letters of its beginning a word is told from others."""


class Row(NamedTuple):
    """A scene as the ear keeps it: its lists of cues by number, the one with the rarest words first."""

    name: str
    least: int
    most: int
    no: bool
    lists: Sequence[Sequence[int]]
    unless: Sequence[int]
    both: bool = False
    half: bool = False


class Cue(NamedTuple):
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
        Cue(
            cue,
            [sorted({stem[:MOST_LETTERS] for stem in stems}) for stems in phrases.needs(written)],
            _firsts(phrases, written),
        )
        for cue, written in ((cue, spelled_out(cue)) for cue in numbers)
    ]
    common = Counter(stem for cue in cues for stems in cue.needs for stem in set(stems))
    keys_of = [_rarest(phrases, cue, common) for cue in cues]
    rows: list[Row] = []
    by_key: dict[str, list[list[int]]] = {}
    for scene in scenes:
        lists = [[numbers[cue] for cue in written] for written in scene.hears]
        lists.sort(key=lambda cues: sum(common[key] for cue in cues for key in keys_of[cue]))
        for cue in lists[0]:
            for key in keys_of[cue]:
                by_key.setdefault(key, []).append([len(rows), cue])
        unless = [numbers[cue] for cue in scene.unless]
        rows.append(Row(scene.name, *scene.words, scene.no, lists, unless, scene.both, scene.half))
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


def _rarest(phrases: Phrases, cue: Cue, common: Mapping[str, int]) -> list[str]:
    """Return what the rarest words begin with of which a text must have one for a cue."""
    written = spelled_out(cue.written)
    phrases.pattern(written)  # says so if its brackets do not match
    rarest = min(
        cue.needs, key=lambda stems: sum(common[stem] * MOST_LETTERS / len(stem) for stem in stems), default=None
    )
    return sorted(phrases.keys(written) if rarest is None else set(rarest))
