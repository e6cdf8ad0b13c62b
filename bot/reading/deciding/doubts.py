"""What speaks against an own no: love, machines, offices, a favour, advice, no word of work, a kind word beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bot.reading.cues import around, frame, offers, talk, work
from bot.reading.cues.no import SAYS_IT_ALL
from bot.reading.cues.ways import Hint, Shape
from bot.reading.deciding.of_another import opens
from bot.reading.events import Whose

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.reading.events import Event
    from bot.reading.evidence import Evidence

SHORT: Final = 8
"""Words up to which "got rejected" needs nothing beside it; a longer post without a word of work is a weak signal."""

_NONE_OF_WORK, _ADVICE = 0.3, 0.4
"""How sure a no can be at most that an office or a machine says, and one in advice."""

_STRONG: Final = 0.85
"""From which weight a no holds against what is said beside it."""

_KIND: Final = 25
"""Words up to which a text with a kind word is said to somebody."""


def certainty_of(events: Sequence[Event], evidence: Evidence) -> float:
    """Return how sure the own noes of a text are, together."""
    if not events:
        return 0.0
    best = max(event.weight for event in events)
    best = min(0.99, best + 0.03 * (len({event.sentence for event in events}) - 1))
    text = evidence.text
    if _of_no_employer(evidence, events):
        return min(best, _NONE_OF_WORK)
    if talk.ADVICE.search(text) and not around.I_OR_ME.search(text) and not opens(evidence, events):
        return min(best, _ADVICE)
    unsaid = not evidence.about_work and not evidence.companies and evidence.segments.words > SHORT
    if unsaid and not any(event.says in SAYS_IT_ALL for event in events):
        best -= 0.2
    return best


def _of_no_employer(evidence: Evidence, events: Sequence[Event]) -> bool:
    """Whether it is love, a machine, a favour, an office or an exam, and nobody who gives work or a place."""
    text = evidence.text
    if frame.ROMANCE.search(text) and not around.OF_AN_APPLICATION.search(text):
        return True
    code = work.LOUD_CODE.search(text) and not evidence.about_work
    if code and all(event.shape is Shape.VERB for event in events):
        return True
    if work.EMPLOYER.search(text):
        return False
    return (
        work.ASKED_FOR.search(text) is not None
        or _of_an_office(evidence, events)
        or all(event.says == "failing it" for event in events)
    )


def _of_an_office(evidence: Evidence, events: Sequence[Event]) -> bool:
    """Whether it is an office, a bank or an insurance that says no, and not only something that hangs on the no.

    "Rejected by Bain. My visa runs out in May" is a company's no.
    """
    if work.OTHER_OFFICE.search(work.RUNS_OUT.sub(" ", evidence.text)) is None:
        return False
    if not evidence.companies:
        return True
    for number, sentence in enumerate(evidence.segments.sentences):
        office = work.OTHER_OFFICE.search(sentence.text)
        if office is None:
            continue
        start = sentence.start + office.start()
        says_it = any(event.sentence == number and start < event.start for event in events)
        if says_it or not around.HANGS_ON_IT.search(sentence.text[: office.start()]):
            return True
    return False


def against(evidence: Evidence, own: Sequence[Event], certainty: float) -> float:
    """Lower the certainty by what stands beside the no: another person's no, a wait only, a lay-off, a kind word."""
    text = evidence.text
    strong = any(event.shape is not Shape.NOUN and event.weight >= _STRONG for event in own)
    if not strong and (evidence.whoses(Whose.OTHER) or evidence.whoses(Whose.OBJECT)):
        certainty -= 0.3
    if not strong and evidence.whoses(Whose.NOT_YET) and len(own) == 1 and own[0].hint is not Hint.GHOSTED:
        certainty -= 0.2
    if offers.LAID_OFF_ME.search(text) and not strong:
        certainty -= 0.25
    kind_word = talk.SUPPORT.search(text) and evidence.segments.words <= _KIND
    if kind_word and not around.OWN_BESIDE_KINDNESS.search(text):
        certainty -= 0.35
    return certainty
