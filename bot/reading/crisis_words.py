"""Reads `data/crisis/words`: how people type, phrases of danger by family, quiet phrases, what turns one around.

The folder's README explains the notation to whoever reviews or changes it.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, cast

from bot.errors import DataError
from bot.model import CrisisTier
from bot.reading.crisis_phrases import Classes, Index, Phrase
from bot.reading.normalise import fold
from bot.reading.plain_words import Spelling, slips

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_TIERS: Final = {
    "explicit.toml": CrisisTier.EXPLICIT,
    "veiled.toml": CrisisTier.VEILED,
    "concern.toml": CrisisTier.CONCERN,
    "quiet.toml": CrisisTier.IDIOM,
    "languages.toml": None,
}
"""The files in the order in which they are read; where the file does not say the tier, each family does."""

_KEYS: Final = frozenset({"why", "phrases", "hears", "leaves", "light", "tier", "language"})
_SLIPS: Final = 6  # letters from which a slip of the keyboard is forgiven; shorter words are too near to others
_REAL: Final = frozenset({"exiting", "killings", "diet", "died", "dies", "dyeing", "deah", "fooever"})


@dataclass(frozen=True, slots=True)
class Family:
    """Phrases that say one thing.

    Args:
        name: what the family is called.
        tier: how near to danger they are; `IDIOM` for quiet phrases.
        why: what a careful reader hears in them.
        light: True where a laugh silences them.
        hears: lines that have to be heard.
        leaves: lines that have to be left alone.
        language: ISO 639-1 code, where it is no English.
    """

    name: str
    tier: CrisisTier
    why: str
    light: bool
    hears: tuple[str, ...]
    leaves: tuple[str, ...]
    language: str | None


@dataclass(frozen=True, slots=True)
class Words:
    """Everything that the reader of danger knows.

    Args:
        spelling: how words are made plain.
        families: the families, in order.
        of_phrase: the family of each phrase of `dangers`.
        dangers: finds the dangerous and the quiet phrases.
        frames: name of a frame to what finds it.
        serious: words that take a laugh back.
        classes: the groups of words that phrases are built of.
        same: makes the words of a phrase plain.
    """

    spelling: Spelling
    families: tuple[Family, ...]
    of_phrase: tuple[Family, ...]
    dangers: Index
    frames: Mapping[str, Index]
    serious: frozenset[str]
    classes: Classes
    same: Same


def load_words(folder: Path) -> Words:
    """Read the folder.

    Args:
        folder: `data/crisis/words`.

    Returns:
        The words.

    Raises:
        DataError: names the file and the line that is wrong.
    """
    same, rest = _spelling(folder / "spelling.toml")
    classes = Classes()
    for name, lines in _table(folder / "classes.toml", "classes").items():
        classes.define(name, _phrases(folder / "classes.toml", lines, same, classes))
    families: list[Family] = []
    of_phrase: list[Family] = []
    phrases: list[Phrase] = []
    for file, tier in _TIERS.items():
        for name, row in _toml(folder / file).items():
            family = _family(folder / file, name, row, tier)
            families.append(family)
            found = _phrases(folder / file, row["phrases"], same, classes)
            phrases += found
            of_phrase += [family] * len(found)
    frames = {
        name: _phrases(folder / "frames.toml", text, same, classes)
        for name, text in _table(folder / "frames.toml", "frames").items()
    }
    everything = [*phrases, *(one for some in frames.values() for one in some)]
    spelling = _with_vocabulary(same, rest, classes.vocabulary(everything))
    return Words(
        spelling=spelling,
        families=tuple(families),
        of_phrase=tuple(of_phrase),
        dangers=Index(phrases, classes),
        frames={name: Index(some, classes) for name, some in frames.items()},
        serious=frozenset(rest["serious"]),
        classes=classes,
        same=same,
    )


def phrases_of(path: Path, text: str, words: Words) -> list[Phrase]:
    """Read phrases of another file with the spelling and the classes of these words.

    Raises:
        DataError: names the file and the phrase that is not understood.
    """
    return _phrases(path, text, words.same, words.classes)


def table_of(path: Path) -> dict[str, dict[str, Any]]:
    """Read a file of families.

    Raises:
        DataError: names the file and what is wrong in it.
    """
    rows = _toml(path)
    for name, row in rows.items():
        if not isinstance(row, dict):
            raise DataError(f"{path}: {name} is not a family")
    return rows


class Same:
    """Makes the words of a phrase as plain as the words of a text will be."""

    def __init__(self, same: Mapping[str, tuple[str, ...]], skipped: frozenset[str]) -> None:
        self.words = same
        self._skipped = skipped
        self._plain: dict[str, str] = {}  # pieces that were made plain before: most come many times

    def line(self, written: str) -> str:
        """Return a phrase with its words made plain."""
        return " ".join(plain for piece in written.split() if (plain := self._piece(piece)))

    def _piece(self, piece: str) -> str:
        if piece not in self._plain:
            self._plain[piece] = self._spelled(piece)
        return self._plain[piece]

    def _spelled(self, piece: str) -> str:
        optional = "?" if piece.endswith("?") else ""
        parts = [part.replace("'", "") for part in piece.removesuffix("?").split("|")]
        if len(parts) == 1:
            if parts[0] in self._skipped:
                return ""
            return " ".join(word + optional for word in self.words.get(parts[0], parts))
        plain = [self.words.get(part, (part,)) for part in parts]
        if any(len(one) > 1 for one in plain):
            raise ValueError(f"{piece!r}: one of these is several words when it is spelled out")
        return "|".join(dict.fromkeys(word for (word,) in plain)) + optional


def _spelling(path: Path) -> tuple[Same, dict[str, list[str]]]:
    data = _toml(path)
    rest = {name: str(data.get(name, "")).split() for name in ("skipped", "fillers", "openers", "guarded", "serious")}
    same: dict[str, tuple[str, ...]] = {}
    for line in str(data["same"]).splitlines():
        typed, equals, plain = line.partition("=")
        if equals:
            same[typed.strip().replace("'", "")] = tuple(plain.split())
        elif line.strip():
            raise DataError(f"{path}: [same] {line!r} needs a = between what is typed and what it means")
    rest["joined"] = [line for line in str(data["joined"]).splitlines() if line.strip()]
    return Same(same, frozenset(rest["skipped"])), rest


def _with_vocabulary(same: Same, rest: Mapping[str, list[str]], vocabulary: set[str]) -> Spelling:
    joined: dict[tuple[str, str], str] = {}
    for line in rest["joined"]:
        two, _, one = line.partition("=")
        first, second = two.split()
        joined[first, second] = one.strip()
    known = (
        vocabulary | same.words.keys() | set(rest["skipped"]) | {"i", "a"} | {word for two in joined for word in two}
    )
    misspelt = {
        slip: word
        for word in rest["guarded"]
        if len(word) >= _SLIPS
        for slip in slips(word)
        if slip not in known and slip not in _REAL
    }
    misspelt |= {word: word for word in rest["guarded"]}
    return Spelling(
        same=same.words,
        joined=joined,
        skipped=frozenset(rest["skipped"]),
        fillers=frozenset(rest["fillers"]),
        openers=frozenset(rest["openers"]),
        vocabulary=frozenset(known),
        misspelt=misspelt,
    )


def _family(path: Path, name: str, row: object, tier: CrisisTier | None) -> Family:
    if not isinstance(row, dict):
        raise DataError(f"{path}: {name} is not a family")
    fields = cast("dict[str, Any]", row)
    for key in fields.keys() - _KEYS:
        raise DataError(f"{path}: [{name}] {key!r} is not known here")
    for key in ("why", "phrases"):
        if not isinstance(fields.get(key), str) or not fields[key].strip():
            raise DataError(f"{path}: [{name}] needs {key}")
    try:
        tier = tier or CrisisTier(str(fields.get("tier")))
    except ValueError:
        raise DataError(f"{path}: [{name}] needs tier = explicit, veiled or concern") from None
    return Family(
        name,
        tier,
        fields["why"],
        bool(fields.get("light")),
        tuple(fields.get("hears", ())),
        tuple(fields.get("leaves", ())),
        fields.get("language"),
    )


def _table(path: Path, name: str) -> dict[str, str]:
    table = _toml(path).get(name)
    if not isinstance(table, dict):
        raise DataError(f"{path}: there is no [{name}]")
    return {key: str(value) for key, value in cast("dict[str, object]", table).items()}


def _toml(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise DataError(f"{path}: this is not TOML: {error}") from error
    except (OSError, UnicodeDecodeError) as error:
        raise DataError(f"{path}: cannot be read: {error}") from error


def _phrases(path: Path, text: str, same: Same, classes: Classes) -> list[Phrase]:
    found: list[Phrase] = []
    for line in fold(text, quotes=True).text.splitlines():
        try:
            plain = same.line(line.split("#")[0])
            if plain:
                found.append(classes.parse(plain))
        except ValueError as error:
            raise DataError(f"{path}: the phrase {line!r}: {error}") from error
    return found
