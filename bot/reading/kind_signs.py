"""What the learned opinion on kinds looks at: the words of a text, and which kinds the rules see in it."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from bot.reading.events import Whose
from bot.reading.signs import words_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.model import Kind
    from bot.reading.evidence import Evidence

_LENGTHS = (2, 4, 6, 8, 11, 14, 18, 25, 32, 40, 60, 80, 150)
_WAITS = (0.6, 1.5, 4, 10, 25, 45, 100, 300)
_COUNTS = (1, 3, 5, 9, 19, 49, 99)


def kind_words(evidence: Evidence) -> set[str]:
    """Return the words of a text, with names and numbers masked."""
    return set(words_of(evidence)[1:-1])


def kind_signs(evidence: Evidence, kind: Kind, seen: Sequence[Kind]) -> set[str]:
    """Return what the rules see in a text, as names of signs.

    Args:
        evidence: all that was found in it.
        kind: what the rules call it.
        seen: every kind whose shape they see in it.
    """
    own = evidence.whoses(Whose.OWN)
    facts, segments = evidence.facts, evidence.segments
    found = {f"rules {kind.value}", f"length {_step(segments.words, _LENGTHS)}", f"tone {facts.tone.value}"}
    found |= {f"fits {one.value}" for one in seen}
    found |= {f"stage {stage.value}" for stage in facts.stages} | {f"stages {min(3, len(facts.stages))}"}
    found |= {f"feeling {feeling.value}" for feeling in facts.feelings}
    found |= {f"field {facts.field}", f"news {facts.news}", f"asks {facts.asks.value}", f"school {evidence.schools}"}
    found |= {f"hint {event.hint.name}" for event in own} | {f"no {event.says}" for event in own}
    found |= {f"shape {event.shape.name}" for event in own} | {f"noes {min(4, len(own))}"}
    found |= {f"names {min(3, len(evidence.companies))}", f"sentences {min(6, len(segments.sentences))}"}
    found |= {f"danger {evidence.danger.tier.value}", f"letter {evidence.letter is not None}"}
    found.add("no wait" if facts.waited is None else f"wait {_step(facts.waited.days, _WAITS)}")
    found.add("no count" if facts.count is None else f"count {_step(facts.count, _COUNTS)}")
    if evidence.foreign:
        found |= {f"foreign {evidence.foreign.kind.value}", f"language {evidence.foreign.language}"}
    return found


def _step(value: float, edges: Sequence[float]) -> int:
    return bisect_left(edges, value)
