"""The other languages that the reader knows, each from its own file `data/reading/languages/<code>.txt`.

A file holds sections, a section is a name in square brackets, alone on its line, and below it one cue or a few words a
line. `#` begins a remark. `data/reading/languages/README.md` says what each section is for.
"""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

from bot.errors import DataError
from bot.model import Feeling, Stage
from bot.reading.normalise import fold
from bot.reading.phrases import Phrases

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

CUES = frozenset(
    {
        "me", "work", "no", "bare", "soft", "ghosted", "rescinded", "freeze", "passed over", "close", "theirs",
        "pronoun", "unless", "not yet", "but", "object", "ours", "you", "old", "recent", "declined", "offer",
        "laid off", "waiting", "admission", "several", "why", "next", "went well", "blew it", "letter", "letter no",
        "letter yes", "end",
    }
    | {f"stage {stage.value}" for stage in Stage}
    | {f"feeling {feeling.value}" for feeling in Feeling}
)  # fmt: skip
"""Sections of cues."""

UNITS: Mapping[str, float] = {
    "minute": 1 / 1440, "hour": 1 / 24, "day": 1, "week": 7, "month": 30, "year": 365,
}  # fmt: skip
_WORDS = frozenset(
    {"small", "marks", "at", "counted", "articles", "by", "no names"} | {f"unit {unit}" for unit in UNITS}
)
_PAIRS = frozenset({"spelled", "numbers"})
_HEADING = re.compile(r"\[([a-z_ ]+)\]$")


class Tongue:
    """One language. Its small words are there from the start; the rest is made when a text in it is first read.

    Args:
        path: its file.

    Raises:
        DataError: the file cannot be read.
    """

    def __init__(self, path: Path) -> None:
        self.code = path.stem
        self._path = path
        try:
            self._written = path.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise DataError(f"{path}: cannot be read ({error})") from error
        self.small = frozenset(self._early("small"))
        self.marks = self._early("marks")

    def _early(self, section: str) -> tuple[str, ...]:
        """Return the words of one section without reading the others."""
        rest = self._written.partition(f"\n[{section}]\n")[2]
        return tuple(fold(rest.partition("\n[")[0], quotes=True).text.split())

    @cached_property
    def _sections(self) -> dict[str, list[str]]:
        return _sections(self._path, self._written)

    def _words(self, section: str) -> frozenset[str]:
        return frozenset(" ".join(self._sections.get(section, ())).split())

    @cached_property
    def phrases(self) -> Phrases:
        """Its cues.

        Raises:
            DataError: one of them cannot be understood; names the file and the cue.
        """
        spelled = {word: others.split() for word, others in _pairs(self._path, self._sections, "spelled").items()}
        try:
            return Phrases({name: lines for name, lines in self._sections.items() if name in CUES}, spelled)
        except DataError as error:
            raise DataError(f"{self._path}: {error}") from error

    @cached_property
    def counted(self) -> frozenset[str]:
        """What people count: applications, rejections."""
        return self._words("counted")

    @cached_property
    def at(self) -> frozenset[str]:
        """Words that stand before a company."""
        return self._words("at")

    @cached_property
    def by(self) -> frozenset[str]:
        """Those of them that say who gave an answer, so that even a name in small letters may follow."""
        return self._words("by")

    @cached_property
    def articles(self) -> frozenset[str]:
        """Words between those and the name."""
        return self._words("articles")

    @cached_property
    def no_names(self) -> frozenset[str]:
        """Words that stand where a name may stand and are none."""
        return self._words("no names") | self.small | self.at | self.articles

    @cached_property
    def units(self) -> Mapping[str, float]:
        """Words for a stretch of time, to days."""
        return {word: days for unit, days in UNITS.items() for word in self._words(f"unit {unit}")}

    @cached_property
    def numbers(self) -> Mapping[str, float]:
        """Number words.

        Raises:
            DataError: one of them is given as something else than a number.
        """
        try:
            return {word: float(number) for word, number in _pairs(self._path, self._sections, "numbers").items()}
        except ValueError as error:
            raise DataError(f"{self._path}: [numbers]: {error}") from error


def load_tongues(folder: Path) -> dict[str, Tongue]:
    """Load all languages of a folder.

    Args:
        folder: holds one file a language.

    Returns:
        Code to language, in order of the codes; empty where there is no such folder.

    Raises:
        DataError: a file cannot be read; names it.
    """
    return {path.stem: Tongue(path) for path in sorted(folder.glob("*.txt"))}


def _sections(path: Path, text: str) -> dict[str, list[str]]:
    sections: dict[str, list[str]] = {}
    lines: list[str] | None = None
    for number, written in enumerate(fold(text, quotes=True).text.splitlines(), start=1):
        line = written.partition("#")[0].strip()
        heading = _HEADING.match(line)
        if heading:
            name = heading[1]
            if name not in CUES | _WORDS | _PAIRS:
                raise DataError(f"{path}, line {number}: there is no section [{name}]")
            lines = sections.setdefault(name, [])
        elif line and lines is None:
            raise DataError(f"{path}, line {number}: a section has to come first")
        elif line and lines is not None:
            lines.append(line)
    return sections


def _pairs(path: Path, sections: Mapping[str, list[str]], name: str) -> dict[str, str]:
    pairs: dict[str, str] = {}
    for line in sections.get(name, ()):
        word, equals, meaning = (part.strip() for part in line.partition("="))
        if not (word and equals and meaning):
            raise DataError(f"{path}: [{name}] needs lines such as 'word = meaning', not {line!r}")
        pairs[word] = meaning
    return pairs
