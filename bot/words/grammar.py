"""What a language other than English needs to say a fact: its list word, numbers, waits and stages.

They stand in `data/phrasebook/<language>/words.toml`. A fact that the file has no words for fills no slot, so the lines
that need it are not said.
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, cast

from bot.errors import DataError
from bot.model import Stage
from bot.words.phrasebook import Ear
from bot.words.slots import count_of, plain_name, plain_role

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from bot.model import Reading

SLOTS: Final = frozenset({"company", "companies", "role", "the stage", "after stage", "waited", "count"})
"""The slots that a line in another language may use."""

_KEYS: Final = frozenset(
    {"and", "and_before", "more", "numbers", "thousands", "common", "endings", "job_words", "wait", "stage", "said"}
)
_MAX_NAMED: Final = 4
_AMOUNT_AND_UNIT = re.compile(r"(\d{1,4}|[^\W\d]+) ?([^\W\d]+)")


@dataclass(frozen=True, slots=True)
class Wait:
    """A unit of time: "einen Tag", and "Tage" behind a number."""

    one: str
    many: str


@dataclass(frozen=True, slots=True)
class StageName:
    """What a stage is called: "das Gespräch", and "nach dem Gespräch"."""

    the: str
    after: str


@dataclass(frozen=True, slots=True)
class Grammar:
    """How one language says the facts of a post.

    Args:
        list_word: "und"; without it no list of companies is said.
        list_word_before: another list word by the beginning of what follows ("e" before "i" in Spanish).
        more: what stands for the rest of a long list; holds {count}.
        numbers: zero to twelve, each with its other forms behind the first.
        thousands: what stands between the thousands.
        waits: units of time by each way to type them, without accents or capitals.
        stages: names of stages.
        said: names by what the person called the stage, typed as in `waits`.
    """

    list_word: str = ""
    list_word_before: Mapping[str, str] = field(default_factory=dict[str, str])
    more: str = ""
    numbers: Sequence[Sequence[str]] = ()
    thousands: str = ""
    waits: Mapping[str, Wait] = field(default_factory=dict[str, Wait])
    stages: Mapping[Stage, StageName] = field(default_factory=dict[Stage, StageName])
    said: Mapping[str, StageName] = field(default_factory=dict[str, StageName])

    def slots_of(self, reading: Reading) -> dict[str, str]:
        """Return what the slots hold for one reading.

        Args:
            reading: what a post says.

        Returns:
            Slot name to words; a slot that the post or the language says nothing for is not there.
        """
        found: dict[str, str] = {}
        names = [name for name in map(plain_name, reading.companies) if name]
        if len(names) == len(reading.companies):
            if len(names) == 1:
                found["company"] = names[0]
            elif names and self.list_word:
                found["companies"] = self.join(names)
        if role := plain_role(reading.role):
            found["role"] = role
        if name := self._stage(reading):
            found |= {"the stage": name.the, "after stage": name.after}
        if reading.waited is not None and (waited := self.wait(reading.waited.words)):
            found["waited"] = waited
        count = count_of(reading)
        if count is not None and count > 1:
            found["count"] = self.number(count)
        return found

    def join(self, names: Sequence[str]) -> str:
        """Join names as a sentence would: "Bosch, SAP und Siemens"; past four the rest is counted."""
        shown = list(names)
        if len(shown) > _MAX_NAMED:
            rest = self.number(len(shown) - _MAX_NAMED + 1)
            shown = [*shown[: _MAX_NAMED - 1], self.more.replace("{count}", rest)]
        last = shown[-1]
        word = next((word for start, word in self.list_word_before.items() if last.lower().startswith(start)), None)
        return f"{', '.join(shown[:-1])} {word or self.list_word} {last}"

    def number(self, value: int) -> str:
        """Write a number as prose does: a word up to twelve, digits above."""
        return self.numbers[value][0] if value < len(self.numbers) else f"{value:,}".replace(",", self.thousands)

    def wait(self, typed: str) -> str | None:
        """Write a wait ("3 wochen", "drei tagen") in the case that "waited" takes; None where it is none."""
        match = _AMOUNT_AND_UNIT.fullmatch(fold(typed))
        unit = self.waits.get(match[2]) if match else None
        if match is None or unit is None:
            return None
        value, amount = self._amount(match[1])
        return None if value is None or value < 1 else unit.one if value == 1 else f"{amount} {unit.many}"

    def _amount(self, typed: str) -> tuple[int | None, str]:
        if typed.isdecimal():
            return int(typed), typed
        forms = ((value, form) for value, forms in enumerate(self.numbers) for form in forms)
        return next(((value, form) for value, form in forms if fold(form) == typed), (None, typed))

    def _stage(self, reading: Reading) -> StageName | None:
        if reading.stage is None:
            return None
        return self.said.get(fold(reading.stage_words or "")) or self.stages.get(reading.stage)


def fold(text: str) -> str:
    """Return a text without accents, capitals and doubled blanks."""
    apart = unicodedata.normalize("NFD", text.casefold())
    return " ".join("".join(sign for sign in apart if not unicodedata.combining(sign)).split())


def read_words(path: Path) -> dict[str, Any]:
    """Read a `words.toml` and check it.

    Args:
        path: the file; where it is missing the language has no words of its own.

    Returns:
        What stands in it, ready for `grammar_of` and `ear_of`.

    Raises:
        DataError: it is no TOML, holds a key that nothing reads, or something in another shape.
    """
    if not path.exists():
        return {}
    try:
        words = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, OSError, UnicodeDecodeError) as error:
        raise DataError(f"{path}: cannot be read: {error}") from error
    for key in words.keys() - _KEYS:
        raise DataError(f"{path}: {key!r} is not known; there are {', '.join(sorted(_KEYS))}")
    try:
        grammar_of(words)
        ear_of(words)
    except (AttributeError, KeyError, TypeError, ValueError, re.error) as error:
        raise DataError(f"{path}: something has another shape than README.md says: {error!r}") from error
    return words


def grammar_of(words: Mapping[str, Any]) -> Grammar:
    """Build a grammar.

    Args:
        words: what `read_words` returned.

    Returns:
        The grammar; an empty one says a single company and nothing else.
    """
    waits = {typed: Wait(wait["one"], wait["many"]) for wait in words.get("wait", []) for typed in wait["typed"]}
    said = {typed: _stage_name(stage) for stage in words.get("said", []) for typed in stage["typed"]}
    return Grammar(
        list_word=words.get("and", ""),
        list_word_before=dict(words.get("and_before", {})),
        more=words.get("more", "{count}"),
        numbers=tuple(tuple(forms.split("/")) for forms in cast("list[str]", words.get("numbers", []))),
        thousands=words.get("thousands", ""),
        waits={fold(typed): wait for typed, wait in waits.items()},
        stages={Stage(name): _stage_name(stage) for name, stage in words.get("stage", {}).items()},
        said={fold(typed): name for typed, name in said.items()},
    )


def _stage_name(stage: Mapping[str, str]) -> StageName:
    return StageName(stage["the"], stage["after"])


def ear_of(words: Mapping[str, Any]) -> Ear:
    """Build what hears echoes in a language.

    Args:
        words: what `read_words` returned.

    Returns:
        The ear; an empty one takes every repeated word for an echo.
    """
    job_words = "|".join(words.get("job_words", []))
    return Ear(
        common=frozenset(words.get("common", "").split()),
        endings=tuple(words.get("endings", [])),
        job_words=re.compile(rf"\b(?:{job_words})\b" if job_words else r"(?!)", re.IGNORECASE),
    )
