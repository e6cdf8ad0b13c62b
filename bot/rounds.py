"""What a round is called, in many fields of work, and how far an application has come with it. Pure once loaded."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from bot.errors import DataError
from bot.model import Round, Stage
from bot.plain import plain_words

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

STAGE_OF = {
    Round.CALL: Stage.SCREEN,
    Round.TEST: Stage.TEST,
    Round.TAKE_HOME: Stage.TEST,
    Round.TECHNICAL: Stage.INTERVIEW,
    Round.PEOPLE: Stage.INTERVIEW,
    Round.OTHER: Stage.INTERVIEW,
    Round.TRIAL: Stage.INTERVIEW,
    Round.MANAGER: Stage.FINAL,
    Round.PANEL: Stage.FINAL,
    Round.TALK: Stage.FINAL,
    Round.ONSITE: Stage.FINAL,
    Round.FINAL: Stage.FINAL,
}
"""How far an application is that has come to a round."""

_STAGES = tuple(Stage)


def furthest(*stages: Stage | None) -> Stage | None:
    """Return the heaviest of some stages; None where none is named."""
    named = [stage for stage in stages if stage is not None]
    return max(named, key=_STAGES.index) if named else None


@dataclass(frozen=True, slots=True)
class Rounds:
    """The words for rounds.

    Args:
        phrases: words joined by single spaces, to the round that they name.
    """

    phrases: Mapping[str, Round]

    def named(self, text: str) -> Round | None:
        """Return the round that a text names.

        Args:
            text: such as "OA", "phone screen with the HM" or "superday".

        Returns:
            The round; of several, the one that comes later in a search, and of those the one with more words. None
            where the text names none that we know.
        """
        words = plain_words(text)
        whole = self.phrases.get(" ".join(words))
        if whole is not None:
            return whole
        found: list[tuple[int, bool, int, Round]] = []
        start = 0
        while start < len(words):
            for end in range(len(words), start, -1):
                known = self.phrases.get(" ".join(words[start:end]))
                if known is not None:
                    found.append((_STAGES.index(STAGE_OF[known]), known is not Round.OTHER, end - start, known))
                    start = end - 1
                    break
            start += 1
        return max(found, key=lambda one: one[:3])[3] if found else None

    def stage(self, text: str) -> Stage | None:
        """Return the stage of the round that a text names, or None."""
        named = self.named(text)
        return None if named is None else STAGE_OF[named]


def load_rounds(path: Path) -> Rounds:
    """Load the words for rounds.

    Raises:
        DataError: the file does not hold what it should; names the file and the place in it.
    """
    try:
        data: dict[str, object] = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise DataError(f"{path}: cannot be read ({error.strerror})") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise DataError(f"{path}: {error}") from error
    kinds = {kind.value: kind for kind in Round}
    phrases: dict[str, Round] = {}
    for name, words in data.items():
        if name not in kinds:
            raise DataError(f"{path}: {name!r} is no round; one of {', '.join(kinds)} is")
        if not isinstance(words, list) or not all(isinstance(word, str) for word in cast("list[object]", words)):
            raise DataError(f"{path}: {name!r} should be a list of words")
        for word in cast("list[str]", words):
            phrase = " ".join(plain_words(word))
            if not phrase or phrases.get(phrase, kinds[name]) is not kinds[name]:
                raise DataError(f"{path}: {word!r} under {name!r} is empty, or stands under another round too")
            phrases[phrase] = kinds[name]
            phrases.setdefault("".join(plain_words(word)), kinds[name])
    if missing := kinds.keys() - data.keys():
        raise DataError(f"{path}: {sorted(missing)[0]!r} is missing")
    return Rounds(phrases)
