"""What the second opinion looks at: pieces of the text, and what the rules made of it.

Names and numbers are masked, so that it learns ways of speaking, not companies.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING, cast

from bot.reading.cues import aside, frame, offers, other_side, talk, went, work
from bot.reading.cues.parts import Cue
from bot.reading.events import Whose
from bot.reading.lazy import Table
from bot.reading.lexicon import About
from bot.reading.tokens import Tokens

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import ModuleType

    from bot.reading.decide import Verdict
    from bot.reading.evidence import Evidence
    from bot.reading.lazy import Pattern

READ = 1_500
"""Characters of a text in which it looks for pieces and cues; what the rules decided is of the whole."""

COMPANY = "zzco"
"""What stands for every known company."""

_PIECE = Tokens(r"[^\W\d_]+(?:'[^\W\d_]+)*|\d+|[^\w\s]")
_LEARNT_FROM = {
    aside: "COME_THROUGH YES_NOTE",
    offers: "DECLINED LAID_OFF OFFER SUCCESS UNDONE",
    other_side: "OTHER_SIDE SENDS_NOES",
    talk: "ADVICE EXPERIENCE HIRING_SIDE THANKS",
    went: "BLEW_IT",
    work: "FEEDBACK_OR_BOSS",
    frame: "CLOSE FALSE_OBJECT OLD QUESTION_ABOUT_ALL RECENT",
}
"""Where the cues stand that tell it something; the others told it next to nothing that its other signs do not."""


def _asked(module: ModuleType, name: str) -> tuple[str, Pattern, tuple[str, ...]]:
    found = cast("Cue | Pattern", getattr(module, name))
    return (name, found.pattern, found.gate) if isinstance(found, Cue) else (name, found, ())


_ASKED = Table(
    [_asked(module, name) for module, names in _LEARNT_FROM.items() for name in names.split()], lambda asked: asked[1]
)
"""What is asked of every text: its name, its pattern, and bits of text of which one must be there as well."""
_AROUND, _NEXT = 80, 5
"""Characters beside a no in which words count for where they stand, and how many of them."""

_YOU = re.compile(r"\b(?:you|your|you're|you'll|you've|u)\b")
_WEIGHTS = (0.1, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9)
_CERTAINTIES = (0.01, 0.2, 0.4, 0.5, 0.6, 0.7, 0.78, 0.85, 0.9, 0.93, 0.96)
_LENGTHS = (2, 4, 8, 14, 25, 40, 80, 150)


def words_of(evidence: Evidence) -> list[str]:
    """Return the words and signs of a text, in order, between a mark for its start and one for its end."""
    text = evidence.text[:READ]
    for one in reversed(evidence.heard):
        if one.known.about is About.COMPANY and not one.known.everyday and one.end <= READ:
            text = f"{text[: one.start]} {COMPANY} {text[one.end :]}"
    return ["^", *("0" * min(3, len(word)) if word.isdigit() else word for word in _PIECE.of(text).findall(text)), "$"]


def runs_of(word: str) -> set[str]:
    """Return the runs of three to five letters of a word, with its edges."""
    if len(word) < 3 or word == COMPANY:
        return set()
    edged = f"<{word[:24]}>"
    return {"c " + edged[at : at + length] for length in (3, 4, 5) for at in range(len(edged) - length + 1)}


def signs_of(evidence: Evidence, verdict: Verdict) -> set[str]:
    """Return what the rules found and decided, as names of signs."""
    own = verdict.own
    found = {f"own {own}", f"verdict {verdict.kind.value} {own}", f"respond {verdict.respond.value} {own}"}
    found.add(f"certainty {_step(verdict.certainty, _CERTAINTIES)}")
    found |= _event_signs(evidence)
    found |= _people_signs(evidence, own=own)
    found |= _text_signs(evidence, own=own)
    start = evidence.text[:READ]
    for name, _, gate in _ASKED.that_match(start):
        if not gate or any(bit in start for bit in gate):
            found |= {f"cue {name}", f"cue {name} {own}"}
    letter = evidence.letter
    found.add(f"letter {letter.says_no} {letter.about} {_step(letter.sure, _WEIGHTS)}" if letter else "no letter")
    foreign = evidence.foreign
    if foreign:
        found |= {f"foreign {foreign.language}", f"foreign own {_step(foreign.own, _WEIGHTS)}"}
    return found


def _event_signs(evidence: Evidence) -> set[str]:
    found: set[str] = set()
    for event in evidence.events:
        whose = event.whose.name
        found |= {f"no {whose}", f"no {whose} {event.shape.name}", f"no {whose} {event.says}"}
        found.add(f"weight {whose} {int(event.weight * 10)}")
        if event.old:
            found.add(f"old {whose}")
    own = evidence.whoses(Whose.OWN)
    found.add(f"own noes {min(3, len(own))}")
    found.add(f"best own {_step(max((event.weight for event in own), default=0.0), _WEIGHTS)}")
    return found


def beside_signs(evidence: Evidence) -> set[str]:
    """Say which words stand just before and behind each no that may be the writer's."""
    found: set[str] = set()
    pieces = _PIECE.of(evidence.text).findall
    for event in evidence.events:
        if event.whose not in (Whose.OWN, Whose.GENERAL):
            continue
        before = ["^", *pieces(evidence.text[max(0, event.start - _AROUND) : event.start])]
        behind = [*pieces(evidence.text[event.end : event.end + _AROUND]), "$"]
        found.update(f"before {word}" for word in before[-_NEXT:])
        found.update(f"behind {word}" for word in behind[:_NEXT])
        found |= {f"just before {' '.join(before[-number:])}" for number in (1, 2)}
        found |= {f"just behind {' '.join(behind[:number])}" for number in (1, 2)}
        found.add(f"between {before[-1]} {behind[0]}")
    return found


def _people_signs(evidence: Evidence, *, own: bool) -> set[str]:
    """Say how much a text speaks of its writer, of its reader and of others, and where its noes stand."""
    text = evidence.text[:READ]
    me = len(talk.FIRST_PERSON.pattern.compiled.findall(text))
    you = len(_YOU.findall(text))
    others = len(talk.HE_OR_SHE.pattern.compiled.findall(text))
    found = {f"more me than others {me > others} {own}", f"more me than you {me > you} {own}"}
    for name, count in (("me", me), ("you", you), ("others", others)):
        found |= {f"{name} {min(4, count)}", f"{name} {min(4, count)} {own}"}
    noes = evidence.whoses(Whose.OWN)
    if noes:
        sentences = evidence.segments.sentences
        first = sentences[noes[0].sentence].text
        found.add(f"first no {min(3, noes[0].sentence)} of {min(3, len(sentences))}")
        found.add(f"ends with a no {noes[-1].sentence == len(sentences) - 1}")
        found.add(f"no with me {talk.FIRST_PERSON.search(first) is not None}")
        found.add(f"no with you {_YOU.search(first) is not None}")
        found.add(f"no with others {talk.HE_OR_SHE.search(first) is not None}")
    return found


def _text_signs(evidence: Evidence, *, own: bool) -> set[str]:
    facts = evidence.facts
    length = _step(evidence.segments.words, _LENGTHS)
    return {
        f"length {length}",
        f"length {length} {own}",
        f"sentences {min(6, len(evidence.segments.sentences))}",
        f"work {evidence.about_work} {own}",
        f"asks all {evidence.asks_all} {own}",
        f"companies {min(2, len(evidence.companies))} {own}",
        f"danger {evidence.danger.tier.value}",
        f"stage {facts.stage}",
        f"tone {facts.tone.value}",
        f"asks {facts.asks.value}",
        f"quote {evidence.segments.had_quote}",
        f"question mark {'?' in evidence.text}",
        f"waited {facts.waited is not None}",
    }


def _step(value: float, edges: Sequence[float]) -> int:
    return bisect_left(edges, value)
