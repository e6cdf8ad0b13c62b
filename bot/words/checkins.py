"""What a check-in says, from `data/checkins`: one file a language, several wordings for each moment."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, cast

from bot.errors import DataError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

QUESTIONS: Final = ("first", "second", "third")
ANSWERS: Final = ("all_right", "rough", "not_now")
FEWEST: Final = 4
LONGEST: Final = 400  # characters


@dataclass(frozen=True, slots=True)
class CheckInWords:
    """The wordings of every language.

    Args:
        languages: ISO 639-1 code to moment to wordings; "en" is there.
    """

    languages: Mapping[str, Mapping[str, tuple[str, ...]]]

    def say(self, moment: str, number: int, language: str = "en") -> str:
        """Return one wording.

        Args:
            moment: one of `QUESTIONS` or `ANSWERS`.
            number: which; numbers that follow each other never get the same one.
            language: ISO 639-1 code; English where there is no file for it.
        """
        wordings = self.languages.get(language, self.languages["en"])[moment]
        return wordings[number % len(wordings)]


def load_check_ins(folder: Path) -> CheckInWords:
    """Read every language of a folder.

    Args:
        folder: holds `en.toml`, and one file of the same shape for each further language.

    Raises:
        DataError: a file is missing or wrong; names it and the place in it.
    """
    loaded = {path.stem: _load(path) for path in sorted({folder / "en.toml", *folder.glob("*.toml")})}
    return CheckInWords(loaded)


def _load(path: Path) -> dict[str, tuple[str, ...]]:
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise DataError(f"{path}: this is not TOML: {error}") from error
    except (OSError, UnicodeDecodeError) as error:
        raise DataError(f"{path}: cannot be read: {error}") from error
    if unknown := sorted(data.keys() - {*QUESTIONS, *ANSWERS}):
        raise DataError(f"{path}: {unknown[0]} is no moment of a check-in")
    return {moment: _wordings(path, moment, data.get(moment)) for moment in (*QUESTIONS, *ANSWERS)}


def _wordings(path: Path, moment: str, found: Any) -> tuple[str, ...]:
    if not isinstance(found, list):
        raise DataError(f"{path}: {moment} needs a list of wordings")
    wordings = cast("list[Any]", found)
    for number, words in enumerate(wordings, start=1):
        if not isinstance(words, str) or not words.strip() or len(words) > LONGEST:
            raise DataError(f"{path}: {moment}, number {number}, needs words, {LONGEST} characters at most")
    if len(set(wordings)) < FEWEST or len(set(wordings)) < len(wordings):
        raise DataError(f"{path}: {moment} needs {FEWEST} wordings, no two the same")
    return tuple(wordings)
