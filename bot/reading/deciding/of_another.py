"""Whether a text is about somebody else than its writer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.reading.cues import around, frame, talk
from bot.reading.cues.ways import Shape

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.reading.events import Event
    from bot.reading.evidence import Evidence


def told_of_another(evidence: Evidence) -> bool:
    """Whether the whole text speaks of another person and never of its writer."""
    others = frame.CLOSE.sub(" ", evidence.text)
    about_another = others != evidence.text or talk.HE_OR_SHE.search(around.INTERVIEWER.sub(" ", others)) is not None
    return about_another and talk.FIRST_PERSON.search(others) is None


def mostly_of_another(evidence: Evidence) -> bool:
    """Whether a text speaks at least as much of another person as of its writer."""
    others = len(list(talk.HE_OR_SHE.pattern.finditer(around.INTERVIEWER.sub(" ", evidence.text))))
    if not others and not frame.CLOSE.search(evidence.text):
        return False
    return others >= len(list(talk.FIRST_PERSON.pattern.finditer(evidence.text))) - 1


def without_the_writer(evidence: Evidence, event: Event) -> bool:
    """Whether the sentence of a no never speaks of the writer."""
    sentence = evidence.segments.sentences[event.sentence].text
    return event.shape is not Shape.MINE and talk.FIRST_PERSON.search(sentence) is None


def opens(evidence: Evidence, own: Sequence[Event]) -> bool:
    """Whether a sentence begins with a no, and so is about its writer: "rejected by the manager, he was nice"."""
    sentences = evidence.segments.sentences
    return any(event.shape is Shape.VERB and event.start == sentences[event.sentence].start for event in own)
