"""Reads `data/crisis/words`: how people type, phrases of danger by family, quiet phrases, what turns one around.

The folder's README explains the notation to whoever reviews or changes it. `prepared.json` beside them holds the same
made plain and put in order, so that a start reads one file and no phrase.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NamedTuple, cast

from bot.errors import DataError
from bot.model import CrisisTier
from bot.prepared import prepared
from bot.reading.crisis_phrases import Classes, Index
from bot.reading.normalise import fold
from bot.reading.plain_words import Spelling, slips

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from bot.prepared import Made
    from bot.reading.crisis_phrases import Phrase

PREPARED: Final = "prepared.json"
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


class Family(NamedTuple):
    """Phrases that say one thing.

    Args:
        name: what the family is called.
        tier: how near to danger they are; `IDIOM` for quiet phrases.
        light: True where a laugh silences them.
        language: ISO 639-1 code, where it is no English.
    """

    name: str
    tier: CrisisTier
    light: bool
    language: str | None


class Words(NamedTuple):
    """Everything that the reader of danger knows.

    Args:
        spelling: how words are made plain.
        families: every family of phrases.
        of_phrase: the family of each phrase of `dangers`.
        dangers: finds the dangerous phrases.
        quiet: finds the harmless ones. It is asked where a dangerous one was found, and so of hardly any text.
        frames: name of a frame to what finds it.
        serious: words that take a laugh back.
        classes: the groups of words that phrases are built of.
        same: makes the words of a phrase plain.
    """

    spelling: Spelling
    families: tuple[Family, ...]
    of_phrase: tuple[Family, ...]
    dangers: Index
    quiet: Index
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
    made = prepared(folder / PREPARED, sources(folder), lambda: make(folder))
    same, skipped = {typed: tuple(plain) for typed, plain in made["same"].items()}, frozenset(made["skipped"])
    classes = Classes(made["classes"])
    families = [Family(name, CrisisTier(tier), light, language) for name, tier, light, language in made["families"]]
    return Words(
        spelling=Spelling(
            same=same,
            joined={(first, second): one for first, second, one in made["joined"]},
            skipped=skipped,
            fillers=frozenset(made["fillers"]),
            openers=frozenset(made["openers"]),
            vocabulary=frozenset(made["vocabulary"]),
            misspelt=made["misspelt"],
        ),
        families=tuple(families),
        of_phrase=tuple(families[number] for number in cast("list[int]", made["of_phrase"])),
        dangers=_index(made["dangers"], classes),
        quiet=_index(made["quiet"], classes),
        frames={name: _index(frame, classes) for name, frame in made["frames"].items()},
        serious=frozenset(made["serious"]),
        classes=classes,
        same=Same(same, skipped),
    )


def sources(folder: Path) -> list[Path]:
    """Return the files that the words stand in."""
    return [folder / name for name in ("spelling.toml", "classes.toml", *_TIERS, "frames.toml")]


def make(folder: Path) -> Made:
    """Make the words plain, see that every phrase is understood, and note where each hangs.

    Args:
        folder: `data/crisis/words`.

    Returns:
        What `prepared.json` holds.

    Raises:
        DataError: names the file and the line that is wrong.
    """
    same, rest = _spelling(folder / "spelling.toml")
    classes = Classes({})
    named = _table(folder / "classes.toml", "classes")
    for name, lines in named.items():
        classes.lines[name] = _plain(folder / "classes.toml", lines, same, classes)
    families: list[tuple[str, str, bool, str | None]] = []
    of_phrase: list[int] = []
    dangers: list[str] = []
    quiet: list[str] = []
    for file, tier in _TIERS.items():
        for name, row in table_of(folder / file).items():
            of = _tier(folder / file, name, row, tier)
            found = _plain(folder / file, row["phrases"], same, classes)
            if of is CrisisTier.IDIOM:
                quiet += found
            else:
                dangers += found
                of_phrase += [len(families)] * len(found)
            families.append((name, of.value, bool(row.get("light")), row.get("language")))
    frames = {
        name: _plain(folder / "frames.toml", text, same, classes)
        for name, text in _table(folder / "frames.toml", "frames").items()
    }
    everything = [classes.parse(line) for some in (dangers, quiet, *frames.values()) for line in some]
    known, misspelt = _vocabulary(same, rest, classes, everything)
    return {
        "same": same.words,
        "joined": [_joined(line) for line in rest["joined"]],
        **{name: sorted(rest[name]) for name in ("skipped", "fillers", "openers", "serious")},
        "vocabulary": sorted(known),
        "misspelt": misspelt,
        "classes": {name: classes.lines[name] for name in named},
        "families": families,
        "of_phrase": of_phrase,
        "dangers": _indexed(dangers, classes),
        "quiet": _indexed(quiet, classes),
        "frames": {name: _indexed(lines, classes) for name, lines in frames.items()},
    }


def _indexed(phrases: Sequence[str], classes: Classes) -> dict[str, Any]:
    """Return phrases with the words that they hang on, as `prepared.json` holds them."""
    hooks = Index(phrases, classes).hooks
    return {"phrases": phrases, "hooks": {hook: hooks[hook] for hook in sorted(hooks)}}


def _index(indexed: Mapping[str, Any], classes: Classes) -> Index:
    return Index(indexed["phrases"], classes, indexed["hooks"])


def phrases_of(path: Path, text: str, words: Words) -> list[str]:
    """Read phrases of another file with the spelling and the classes of these words.

    Returns:
        The phrases, made plain.

    Raises:
        DataError: names the file and the phrase that is not understood.
    """
    return _plain(path, text, words.same, words.classes)


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


def _joined(line: str) -> tuple[str, str, str]:
    two, _, one = line.partition("=")
    first, second = two.split()
    return first, second, one.strip()


def _vocabulary(
    same: Same, rest: Mapping[str, list[str]], classes: Classes, everything: Sequence[Phrase]
) -> tuple[set[str], dict[str, str]]:
    """Return every word that is known, and the slips of the keyboard that are forgiven."""
    joined = {word for line in rest["joined"] for word in _joined(line)[:2]}
    known = classes.vocabulary(everything) | same.words.keys() | set(rest["skipped"]) | {"i", "a"} | joined
    misspelt = {
        slip: word
        for word in rest["guarded"]
        if len(word) >= _SLIPS
        for slip in slips(word)
        if slip not in known and slip not in _REAL
    }
    return known, misspelt | {word: word for word in rest["guarded"]}


def _tier(path: Path, name: str, row: dict[str, Any], tier: CrisisTier | None) -> CrisisTier:
    """Check a family, and return its tier."""
    for key in row.keys() - _KEYS:
        raise DataError(f"{path}: [{name}] {key!r} is not known here")
    for key in ("why", "phrases"):
        if not isinstance(row.get(key), str) or not row[key].strip():
            raise DataError(f"{path}: [{name}] needs {key}")
    try:
        return tier or CrisisTier(str(row.get("tier")))
    except ValueError:
        raise DataError(f"{path}: [{name}] needs tier = explicit, veiled or concern") from None


def _table(path: Path, name: str) -> dict[str, str]:
    table = _toml(path).get(name)
    if not isinstance(table, dict):
        raise DataError(f"{path}: there is no [{name}]")
    return {key: str(value) for key, value in cast("dict[str, object]", table).items()}


def _toml(path: Path) -> dict[str, Any]:
    import tomllib  # late: a start that finds the prepared words needs none of it

    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise DataError(f"{path}: this is not TOML: {error}") from error
    except (OSError, UnicodeDecodeError) as error:
        raise DataError(f"{path}: cannot be read: {error}") from error


def _plain(path: Path, text: str, same: Same, classes: Classes) -> list[str]:
    """Make the phrases of a text plain, and see that each is understood."""
    found: list[str] = []
    for line in fold(text, quotes=True).text.splitlines():
        try:
            plain = same.line(line.split("#")[0])
            if plain:
                classes.parse(plain)
                found.append(plain)
        except ValueError as error:
            raise DataError(f"{path}: the phrase {line!r}: {error}") from error
    return found
