"""What the reader knows by heart: companies, stages, roles, fields and feelings, from `data/reading/*.toml`.

The files hold words only, so that a person who writes no code can add one. A text is looked up once: its words, one to
four at a time, against one dictionary.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from operator import add
from typing import TYPE_CHECKING, Final, NamedTuple, cast

from bot.errors import DataError
from bot.model import Feeling, Stage
from bot.prepared import prepared
from bot.reading.languages import Languages
from bot.reading.normalise import fold
from bot.reading.tokens import Tokens
from bot.reading.tongues import load_tongues

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from bot.prepared import Made

PREPARED: Final = "prepared.json"
_TOKEN = Tokens(r"[^\W_]+(?:['.&+][^\W_]+)*")


class About(StrEnum):
    """What a known phrase is about."""

    COMPANY = "company"
    STAGE = "stage"
    ROLE = "role"
    FIELD = "field"
    FEELING = "feeling"


class Known(NamedTuple):
    """A known phrase.

    Args:
        about: what it is about.
        value: the company, the stage's, field's or feeling's name.
        everyday: True where the phrase is also an everyday word, and so needs a cue beside it.
        school: True where the company is a school.
    """

    about: About
    value: str
    everyday: bool = False
    school: bool = False


class Heard(NamedTuple):
    """A known phrase as it stands in a text.

    Args:
        start: index of its first character in the folded text.
        end: index behind its last.
        known: what it is.
    """

    start: int
    end: int
    known: Known


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The reader's words.

    Args:
        phrases: folded words, joined by single spaces, to what they are.
        signs: emoji and emoticons to what they are.
        role_heads: words that end a role ("engineer").
        role_before: words that may stand before a head and belong to the role ("senior").
        people: first names, which alone are no company.
        common: words of every day, which alone and in small letters are no company either.
        languages: the languages beside English.
    """

    phrases: Mapping[str, tuple[Known, ...]]
    signs: Mapping[str, Known]
    role_heads: frozenset[str]
    role_before: frozenset[str]
    people: frozenset[str]
    common: frozenset[str]
    languages: Languages
    longest: Mapping[str, int] = field(init=False)

    def __post_init__(self) -> None:
        """Note how many words the longest phrase has that starts with a word, so that most words need no look-up."""
        longest: dict[str, int] = {}
        for phrase in self.phrases:
            first, *rest = phrase.split(" ")
            longest[first] = max(longest.get(first, 0), 1 + len(rest))
        object.__setattr__(self, "longest", longest)

    def hear(self, folded: str) -> list[Heard]:
        """Find the known phrases of a folded text, in order; of phrases that overlap, the longest."""
        words: list[str] = _TOKEN.of(folded).findall(folded)
        first = [number for number, word in enumerate(words) if word in self.longest]
        found = list(self._phrases_in(folded, words, first)) if first else []
        for sign, known_sign in self.signs.items():
            at = folded.find(sign)
            if at >= 0:
                found.append(Heard(at, at + len(sign), known_sign))
        return found

    def _phrases_in(self, folded: str, words: Sequence[str], first: Iterable[int]) -> Iterator[Heard]:
        """Find the known phrases; `first` are the numbers of the words with which one can start."""
        starts: list[int] = []
        at = 0
        for word in words:
            at = folded.find(word, at)
            starts.append(at)
            at += len(word)
        free = 0  # the words before it belong to a phrase
        for index in first:
            if index < free:
                continue
            for length in range(min(self.longest[words[index]], len(words) - index), 0, -1):
                behind = index + length
                known = self.phrases.get(" ".join(words[index:behind]))
                if known and _stand_together(folded, words[index:behind], starts[index:behind]):
                    for one in known:
                        yield Heard(starts[index], starts[behind - 1] + len(words[behind - 1]), one)
                    free = behind
                    break


def _stand_together(folded: str, words: Sequence[str], starts: Sequence[int]) -> bool:
    ends = map(add, starts, map(len, words))
    return all(folded[end:start].strip(" -") == "" for end, start in zip(ends, starts[1:], strict=False))


def load_lexicon(folder: Path) -> Lexicon:
    """Load the lexicon.

    Args:
        folder: where the six files stand, and `languages` with one file for each language beside English.

    Returns:
        The lexicon.

    Raises:
        DataError: a file is absent, is not TOML, or holds what it should not; names the file and the key.
    """
    made = prepared(folder / PREPARED, sources(folder), lambda: make(folder))
    rows = cast("list[tuple[str, str, bool, bool]]", made["known"])
    known = [Known(About(about), value, everyday, school) for about, value, everyday, school in rows]
    forms = cast("dict[str, list[int]]", made["phrases"])
    phrases = {form: tuple(known[number] for number in numbers) for form, numbers in forms.items()}
    signs = {sign: known[number] for sign, number in cast("dict[str, int]", made["signs"]).items()}
    languages = Languages(load_tongues(folder / "languages"))
    heads, before, people, common = (frozenset(made[key]) for key in ("heads", "before", "people", "common"))
    return Lexicon(phrases, signs, heads, before, people, common, languages)


def sources(folder: Path) -> list[Path]:
    """Return the files that the words stand in."""
    tables = ("companies", "stages", "feelings", "fields", "roles")
    return [*(folder / f"{name}.toml" for name in tables), folder / "common_words.txt"]


def make(folder: Path) -> Made:
    """Fold the words of the six files.

    Args:
        folder: where they stand.

    Returns:
        What `prepared.json` holds.

    Raises:
        DataError: a file is absent, is not TOML, or holds what it should not; names the file and the key.
    """
    companies, stages, feelings, fields, places, common = sources(folder)
    known: list[tuple[str, str, bool, bool]] = []
    phrases: dict[str, list[int]] = {}
    signs: dict[str, int] = {}

    def learn(words: Iterable[str], about: About, value: str, *, everyday: bool = False, school: bool = False) -> None:
        known.append((about.value, value, everyday, school))
        number = len(known) - 1
        for word in words:
            spelled = fold(word).text
            if not any(character.isalnum() for character in spelled):
                signs[spelled] = number
                continue
            for form in dict.fromkeys((" ".join(_TOKEN.of(spelled).findall(spelled)), spelled.replace("-", ""))):
                phrases.setdefault(form, []).append(number)

    for kind in ("employers", "schools", "everyday", "everyday_schools"):
        everyday, school = kind.startswith("everyday"), kind.endswith("schools")
        for name, words in _lists(companies, kind).items():
            learn(words, About.COMPANY, name, everyday=everyday, school=school)
    keyed = (
        (stages, About.STAGE, {stage.value for stage in Stage}),
        (feelings, About.FEELING, {feeling.value for feeling in Feeling}),
    )
    for path, about, values in keyed:
        for name, words in _lists(path).items():
            if name not in values:
                raise DataError(f"{path}: {name!r} is no {about.value}; one of {', '.join(sorted(values))} is")
            learn(words, about, name)
    for name, words in _lists(fields).items():
        learn(words, About.FIELD, name)
    roles = _lists(places)
    for key in ("heads", "short", "before"):
        if key not in roles:
            raise DataError(f"{places}: {key!r} is missing")
    learn(roles["short"], About.ROLE, "")
    return {
        "known": known,
        "phrases": phrases,
        "signs": signs,
        "heads": roles["heads"],
        "before": roles["before"],
        "people": _lists(companies, "people")["first_names"],
        "common": _words(common),
    }


def _words(path: Path) -> list[str]:
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except OSError as error:
        raise DataError(f"{path}: cannot be read ({error.strerror})") from error
    return [word for line in lines if not line.startswith("#") for word in line.split()]


def _lists(path: Path, table: str | None = None) -> dict[str, list[str]]:
    import tomllib  # late: a start that finds the prepared words needs none of it

    try:
        data: dict[str, object] = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise DataError(f"{path}: cannot be read ({error.strerror})") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise DataError(f"{path}: {error}") from error
    if table is not None:
        inner = data.get(table)
        if not isinstance(inner, dict):
            raise DataError(f"{path}: the table [{table}] is missing")
        data = cast("dict[str, object]", inner)
    for key, words in data.items():
        if not isinstance(words, list) or not all(isinstance(w, str) and w for w in cast("list[object]", words)):
            raise DataError(f"{path}: {key!r} should be a list of words")
    return cast("dict[str, list[str]]", data)
