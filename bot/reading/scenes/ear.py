"""Hears scenes in a text."""

from __future__ import annotations

import json
import re
from sys import intern
from typing import TYPE_CHECKING, Final

from bot.model import HeardScene
from bot.reading.phrases import WORD, Phrases, key_of
from bot.reading.scenes.indexing import MOST_LETTERS, Cue, Row
from bot.reading.scenes.said_back import names_in, said_back
from bot.reading.scenes.short_forms import spelled_out

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from bot.prepared import Made

_ASKS: Final = re.compile(
    r"(?:how|what|whats|why|when|where|wtf|should|can|could|may|do|does|is|am|are|would|will|any|put|leave"
    r"|take(?![- ]?home)|keep|mention|explain)\b(?!')"
)
# Scenes with such names are questions, wherever in the question their cue stands.
_CALLED_A_QUESTION: Final = re.compile(r"^ask_|_asked$")
_IN_A_NUMBER: Final = re.compile(r"\d[,.]$")


class SceneEar:
    """Hears scenes in a text.

    Args:
        made: what `index` or `make` returned, or the same from a file.
    """

    def __init__(self, made: Made) -> None:
        self._scenes = [Row(*row) for row in made["scenes"]]
        self._of = {row.name: row for row in self._scenes}
        self._written: list[str] = made["cues"]
        self._by_key: Mapping[str, list[list[int]]] = made["keys"]
        self._cues: dict[int, Cue] = {}
        self._patterns: dict[int, re.Pattern[str]] = {}
        self._phrases = Phrases({}, {})

    def tells_no(self, heard: Sequence[HeardScene]) -> bool:
        """Tell whether one of some scenes is a no of the writer's own, where noes are posted."""
        return any(self._of[scene.name].no for scene in heard)

    def tells_no_surely(self, heard: Sequence[HeardScene]) -> bool:
        """Tell whether one of some scenes is such a no, heard by two things that belong together."""
        return any(self._of[scene.name].no and self._of[scene.name].both for scene in heard)

    def without_halves(self, heard: Sequence[HeardScene]) -> tuple[HeardScene, ...]:
        """Return those of some scenes that have an answer of their own, and need no other one beside them."""
        return tuple(scene for scene in heard if not self._of[scene.name].half)

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
        names = names_in(own)
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
                slots = tuple((name, said_back(value, names)) for name, value in named if value)
                at = tuple(sorted(match.span() for match in found))
                yield HeardScene(row.name, slots, at, asked=_asked(row, found))

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

    def _cue(self, number: int) -> Cue:
        if number not in self._cues:
            written, needs, firsts = json.loads(self._written[number])
            # Thousands of cues hang on the same words, which are kept once.
            shared = tuple(tuple(map(intern, stems)) for stems in needs)
            self._cues[number] = Cue(written, shared, firsts and tuple(map(intern, firsts)))
        return self._cues[number]


def _asked(row: Row, found: Sequence[re.Match[str]]) -> bool:
    """Whether a scene was heard by a question: by how a cue begins, or by its own name."""
    return _CALLED_A_QUESTION.search(row.name) is not None or any(_ASKS.match(match[0]) for match in found)


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
        self.begins = {word[:end] for word in words for end in range(1, min(len(word), MOST_LETTERS) + 1)}
        self.tried: dict[int, re.Match[str] | None] = {}

    def of(self, keys: Sequence[str]) -> list[int]:
        """Return where words stand that begin with one of these letters, in order."""
        return sorted(start for key in keys for start in self._at.get(key, ()))
