"""Reads the phrasebook's folders."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bot.errors import DataError
from bot.words.grammar import SLOTS as FOREIGN_SLOTS
from bot.words.grammar import Grammar, ear_of, grammar_of, read_words
from bot.words.pairs import load_pairs
from bot.words.phrasebook import ENGLISH, Line, Phrasebook
from bot.words.scenes import load_scenes
from bot.words.slots import SLOTS
from bot.words.source import Source

if TYPE_CHECKING:
    from pathlib import Path

# Holds the words of a language, not lines.
WORDS: Final = "words.toml"
# Holds whole answers, and what they are heard by.
SCENES: Final = "scenes"
# Holds answers to facts that are told together.
PAIRS: Final = "pairs"


def load_phrasebook(folder: Path, language: str | None = None) -> Phrasebook:
    """Read every language below a folder.

    Args:
        folder: holds one folder for each language ("en"), with the TOML files in it.
        language: ISO 639-1 code, to read no other language beside English.

    Returns:
        The phrasebook.

    Raises:
        DataError: a file is missing or wrong; the message names the file, the line and what is wrong there.
    """
    languages: dict[str, tuple[Line, ...]] = {}
    grammars: dict[str, Grammar] = {}
    wanted = {"en", language}
    for place in sorted(path for path in folder.glob("*") if path.is_dir()):
        if language is not None and place.name not in wanted:
            continue
        lines: list[Line] = []
        seen: set[str] = set()
        slots, ear = SLOTS, ENGLISH
        if place.name != "en":
            words = read_words(place / WORDS)
            grammars[place.name], ear, slots = grammar_of(words), ear_of(words), FOREIGN_SLOTS
        for path in sorted(path for path in place.glob("*.toml") if path.name != WORDS):
            source = Source(path, slots, ear)
            for line in source.lines():
                if line.text in seen:
                    source.fail(line.text, f"these words stand in the phrasebook twice: {line.text!r}")
                seen.add(line.text)
                lines.append(line)
        languages[place.name] = tuple(lines)
    if not languages.get("en"):
        raise DataError(f"{folder}: there is no English phrasebook (en/*.toml)")
    english = folder / "en"
    return Phrasebook(languages, grammars, load_scenes(english / SCENES), load_pairs(english / PAIRS))
