"""What else a text in another language tells: stage, feelings, how long it took, a count."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from bot.model import Asks, Feeling, Stage, Waited
from bot.reading.phrases import WORD, Found

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from bot.reading.tongues import Tongue


@dataclass(frozen=True, slots=True)
class ForeignFacts:
    """What a text tells beside its no.

    Args:
        stage: the furthest stage it names.
        stage_at: where it names that stage, in the folded text.
        feelings: the feelings it names.
        waited: how long an answer took, or has been missing.
        count: a number of applications or rejections.
        asks: what it asks for.
    """

    stage: Stage | None = None
    stage_at: tuple[int, int] | None = None
    feelings: tuple[Feeling, ...] = ()
    waited: Waited | None = None
    count: int | None = None
    asks: Asks = Asks.NOTHING


NO_FACTS = ForeignFacts()


def facts_in(folded: str, tongue: Tongue, cues: Mapping[str, Sequence[Found]]) -> ForeignFacts:
    """Gather what a text tells.

    Args:
        folded: the folded text.
        tongue: its language.
        cues: the cues found in it, by section.

    Returns:
        The facts; what the text does not hold is None or empty.
    """
    stages = [(stage, cues[f"stage {stage.value}"][0]) for stage in Stage if cues.get(f"stage {stage.value}")]
    stage, at = stages[-1] if stages else (None, None)
    asks = Asks.NEXT if cues.get("next") else Asks.WHY if cues.get("why") else Asks.NOTHING
    words = [(match[0], match.start(), match.end()) for match in WORD.finditer(folded)]
    return ForeignFacts(
        stage=stage,
        stage_at=(at.start, at.end) if at else None,
        feelings=tuple(feeling for feeling in Feeling if cues.get(f"feeling {feeling.value}")),
        waited=_waited(folded, tongue, words),
        count=_count(tongue, words),
        asks=asks,
    )


def _number(word: str, tongue: Tongue) -> float | None:
    if word.isascii() and word.isdigit() and len(word) <= 5:
        return float(word)
    return tongue.numbers.get(word)


def _waited(folded: str, tongue: Tongue, words: Sequence[tuple[str, int, int]]) -> Waited | None:
    for (word, start, _), (unit, _, end) in pairwise(words):
        number, days = _number(word, tongue), tongue.units.get(unit)
        if number is not None and days is not None and 0 < number * days < 730:
            return Waited(round(number * days, 3), folded[start:end])
    return None


def _count(tongue: Tongue, words: Sequence[tuple[str, int, int]]) -> int | None:
    for index, (word, _, _) in enumerate(words):
        number = _number(word, tongue)
        after = [follower for follower, _, _ in words[index + 1 : index + 4]]
        if number is None or number < 2 or 1990 <= number <= 2035:
            continue
        if any(follower in tongue.counted for follower in after):
            return int(number)
    return None
