"""Which kind an own no is. The first kind that fits wins; the order goes from what changes the answer most."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.model import LATE_STAGES, Asks, CrisisTier, Kind, Stage, Tone
from bot.reading.cues import signals
from bot.reading.cues.no import ADMISSIONS_NO, Hint

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from bot.reading.cues.parts import Cue
    from bot.reading.events import Event
    from bot.reading.evidence import Evidence

LONG = 40
"""Words from which on a post is long."""

BIG_COUNT = 20
"""Applications or rejections from which on the number is the point."""

STUDY = frozenset({"academia", "arts", "writing", "medicine", "law"})
"""Fields in which a no is as often no job: a place, a grant, a part, a paper."""

BARE = 4
"""Words up to which a no is bare."""


def own_kind(evidence: Evidence, own: Sequence[Event]) -> Kind:
    """Return the kind of an own no.

    Args:
        evidence: all that was found in the text.
        own: the writer's own noes.

    Returns:
        One of the kinds of own rejections; `PLAIN` where it has no special shape.
    """
    return next((kind for kind, fits in _IN_ORDER if fits(evidence, own)), Kind.PLAIN)


def _hinted(hint: Hint) -> Callable[[Evidence, Sequence[Event]], bool]:
    def fits(_: Evidence, own: Sequence[Event]) -> bool:
        return any(event.hint is hint for event in own)

    return fits


def _only(hint: Hint) -> Callable[[Evidence, Sequence[Event]], bool]:
    def fits(_: Evidence, own: Sequence[Event]) -> bool:
        return bool(own) and all(event.hint is hint for event in own)

    return fits


def _several(evidence: Evidence, own: Sequence[Event]) -> bool:
    if len({event.sentence for event in own}) >= 2 and len(evidence.companies) >= 2:
        return True
    together = len(evidence.companies) >= 2 and re.search(r"\brej\w*\b", evidence.text) is not None
    return together and evidence.segments.words <= LONG


def _partial(evidence: Evidence, _: Sequence[Event]) -> bool:
    return signals.PARTIAL.search(evidence.text) is not None


def _passed_over(evidence: Evidence, own: Sequence[Event]) -> bool:
    return any(event.hint is Hint.PASSED_OVER for event in own) or (
        re.search(
            r"\b(?:promotion|promoted|internal(?:ly)?|position at work|at my (?:current )?(?:company|job))\b",
            evidence.text,
        )
        is not None
    )


def _long_night(evidence: Evidence, _: Sequence[Event]) -> bool:
    return evidence.segments.words > LONG and evidence.facts.tone is Tone.DESPAIRING


def _count(evidence: Evidence, _: Sequence[Event]) -> bool:
    return (evidence.facts.count or 0) >= BIG_COUNT


def _admission(evidence: Evidence, own: Sequence[Event]) -> bool:
    if evidence.schools or any(event.says == ADMISSIONS_NO for event in own):
        return True
    study = signals.GRAD.search(evidence.text) is not None
    return study and (evidence.facts.field in STUDY or signals.EMPLOYER.search(evidence.text) is None)


def _late(evidence: Evidence, _: Sequence[Event]) -> bool:
    return bool(evidence.facts.stages & LATE_STAGES)


def _screen(evidence: Evidence, _: Sequence[Event]) -> bool:
    return (
        evidence.facts.stage is Stage.TEST
        or re.search(r"\b(?:ats|auto-?reject\w*|bots? reject|resume screen)\b", evidence.text) is not None
    )


def _timing(evidence: Evidence, _: Sequence[Event]) -> bool:
    return evidence.facts.waited is not None


def _cue(cue: Cue) -> Callable[[Evidence, Sequence[Event]], bool]:
    def fits(evidence: Evidence, _: Sequence[Event]) -> bool:
        return cue.search(evidence.text) is not None

    return fits


def _asks(asks: Asks) -> Callable[[Evidence, Sequence[Event]], bool]:
    def fits(evidence: Evidence, _: Sequence[Event]) -> bool:
        return evidence.facts.asks is asks

    return fits


def _tone(tone: Tone) -> Callable[[Evidence, Sequence[Event]], bool]:
    def fits(evidence: Evidence, _: Sequence[Event]) -> bool:
        return evidence.facts.tone is tone

    return fits


def _bare(evidence: Evidence, _: Sequence[Event]) -> bool:
    return evidence.segments.words <= BARE


def _idiom(evidence: Evidence, _: Sequence[Event]) -> bool:
    return evidence.danger.tier is CrisisTier.IDIOM


_IN_ORDER: tuple[tuple[Kind, Callable[[Evidence, Sequence[Event]], bool]], ...] = (
    (Kind.RESCINDED, _hinted(Hint.RESCINDED)),
    (Kind.FREEZE, _hinted(Hint.FREEZE)),
    (Kind.SEVERAL, _several),
    (Kind.PARTIAL, _partial),
    (Kind.GHOSTED, _only(Hint.GHOSTED)),
    (Kind.PASSED_OVER, _passed_over),
    (Kind.LONG_NIGHT, _long_night),
    (Kind.SEASON_END, _cue(signals.SEASON_END)),
    (Kind.ASKS_NEXT, _asks(Asks.NEXT)),
    (Kind.ASKS_WHY, _asks(Asks.WHY)),
    (Kind.COUNT, _count),
    (Kind.BLEW_IT, _cue(signals.BLEW_IT)),
    (Kind.WENT_WELL, _cue(signals.WENT_WELL)),
    (Kind.LATE_STAGE, _late),
    (Kind.ADMISSION, _admission),
    (Kind.SCREEN, _screen),
    (Kind.TIMING, _timing),
    (Kind.ANGRY, _tone(Tone.ANGRY)),
    (Kind.HYPERBOLE, _idiom),
    (Kind.JOKE, _tone(Tone.JOKING)),
    (Kind.BARE, _bare),
)
