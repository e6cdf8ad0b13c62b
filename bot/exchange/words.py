"""What columns and statuses are called, from `data/exchange/words.toml`."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bot.errors import DataError
from bot.model import Outcome, Stage

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

COLUMNS = ("company", "role", "status", "outcome", "applied_on", "happened_on", "promised_on", "notes")
_BETWEEN = re.compile(r"[^\w]+|_")


@dataclass(frozen=True, slots=True)
class Standing:
    """What a status says.

    Args:
        stage: how far, where it says so.
        outcome: what became of it, where it says so.
        not_yet: True where it says that nobody has applied.
    """

    stage: Stage | None = None
    outcome: Outcome | None = None
    not_yet: bool = False


@dataclass(frozen=True, slots=True)
class Words:
    """The vocabulary.

    Args:
        columns: the field that a plain header names, and how surely: 0 for its first name, and so on.
        standings: what a plain phrase says.
    """

    columns: Mapping[str, tuple[str, int]] = field(repr=False)
    standings: Mapping[str, Standing] = field(repr=False)

    def column(self, header: str) -> tuple[str, int] | None:
        """Return the field that a header names, one of `COLUMNS`, and how surely: 0 for its first name, and so on."""
        return self.columns.get(plain(header))

    def standing(self, status: str) -> Standing | None:
        """Return what a status says, or None where no phrase in it is known."""
        words = plain(status).split()
        if whole := self.standings.get(" ".join(words)):
            return whole
        found: list[Standing] = []
        for length in range(len(words), 0, -1):
            for start in range(len(words) - length + 1):
                part = " ".join(words[start : start + length])
                if part in self.standings and part not in _ONLY_WHOLE:
                    found.append(self.standings[part])
        if not found:
            return None
        return Standing(
            next((one.stage for one in found if one.stage), None),
            next((one.outcome for one in found if one.outcome), None),
            any(one.not_yet for one in found),
        )


_ONLY_WHOLE = frozenset({"no", "sent", "open", "phone", "match", "test"})
"""Words that say something only where they are the whole status."""


def plain(text: str) -> str:
    """Return a header or status without case, accents and what stands between words."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    letters = "".join(letter for letter in apart if not unicodedata.combining(letter))
    return " ".join(_BETWEEN.sub(" ", letters).split())


def load_words(path: Path, stages: Path) -> Words:
    """Read the vocabulary.

    Args:
        path: the file of columns and statuses.
        stages: the reader's file of what stages are called.

    Raises:
        DataError: names the file and what is wrong in it.
    """
    told, called = _read(path), _read(stages)
    try:
        columns: dict[str, tuple[str, int]] = {}
        for field in COLUMNS:
            for rank, header in enumerate((field, *told["columns"][field])):
                columns.setdefault(plain(header), (field, rank))
        standings: dict[str, Standing] = {}
        for stage in Stage:
            for phrase in (*called[stage], *told["stages"].get(stage, ()), stage):
                standings[plain(phrase)] = Standing(stage=stage)
        for outcome in Outcome:
            for phrase in (*told["outcomes"][outcome], outcome):
                before = standings.get(plain(phrase), Standing())
                standings[plain(phrase)] = Standing(stage=before.stage, outcome=outcome)
        standings |= {plain(phrase): Standing(not_yet=True) for phrase in told["not_yet"]["words"]}
    except (KeyError, TypeError) as error:
        raise DataError(f"{path} or {stages}: {error} is missing or of the wrong kind.") from error
    return Words(columns, standings)


def _read(path: Path) -> dict[str, dict[str, list[str]]]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, tomllib.TOMLDecodeError) as error:
        raise DataError(f"{path}: {error}") from error
