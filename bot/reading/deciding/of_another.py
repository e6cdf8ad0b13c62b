"""Whether a text is about somebody else than its writer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.reading.cues import around, frame, talk
from bot.reading.cues.ways import Shape

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.reading.events import Event
    from bot.reading.evidence import Evidence


def said_first(evidence: Evidence, own: Sequence[Event]) -> bool:
    """Whether a no opens the text and whoever is close comes in a clause behind it: "got rejected, my mum's ill"."""
    text = evidence.text
    if talk.HE_OR_SHE.search(text):
        return False
    for event in own:
        sentence = evidence.segments.sentences[event.sentence]
        close = frame.CLOSE.search(text[event.end :])
        if close is None or not around.LEADS_IN.fullmatch(text[sentence.start : event.start]):
            continue
        parted = any(mark in text[event.end : event.end + close.start()] for mark in ",.;:!\n")
        if parted and around.SOMEBODY_DOES.match(text[event.end + close.end() :]):
            return True
    return False


def told_of_another(evidence: Evidence) -> bool:
    """Whether the whole text speaks of another person and never of its writer."""
    text = around.LOOKS_ON.sub(" ", evidence.text)
    others = frame.CLOSE.sub(" ", text)
    about_another = others != text or talk.HE_OR_SHE.search(around.INTERVIEWER.sub(" ", others)) is not None
    # "a friend of mine" is no word about its writer.
    return about_another and talk.FIRST_PERSON.search(others.replace(" of mine", "")) is None


def mostly_of_another(evidence: Evidence) -> bool:
    """Whether a text speaks at least as much of another person as of its writer."""
    text = around.LOOKS_ON.sub(" ", evidence.text)
    others = len(list(talk.HE_OR_SHE.pattern.finditer(around.INTERVIEWER.sub(" ", text))))
    if not others and not frame.CLOSE.search(text):
        return False
    return others >= len(list(talk.FIRST_PERSON.pattern.finditer(evidence.text))) - 1


def without_the_writer(evidence: Evidence, event: Event) -> bool:
    """Whether the sentence of a no never speaks of the writer."""
    sentence = evidence.segments.sentences[event.sentence].text
    return event.shape is not Shape.MINE and talk.FIRST_PERSON.search(sentence) is None


def opens(evidence: Evidence, own: Sequence[Event]) -> bool:
    """Whether a sentence begins with a no, and so is about its writer: "rejected by the manager, he was nice"."""
    sentences = evidence.segments.sentences
    looks_on = talk.HE_OR_SHE.search(evidence.text) is None and around.ONLOOKER.search(evidence.text) is not None
    return any(
        (event.shape is Shape.VERB or (event.shape is Shape.MISSED and looks_on))
        and around.GETS.fullmatch(evidence.text[sentences[event.sentence].start : event.start]) is not None
        and around.FOR_ANOTHER.match(evidence.text[event.end :]) is None
        for event in own
    )
