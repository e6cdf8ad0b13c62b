"""Whether a text tells a no of its writer's own, and how sure that is.

Asked in this order: is one of the noes the writer's, and not another's; is it more than a question to others; is it
news; is it sure enough; and is it not outweighed by good news, or told as a lesson.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.model import Kind, Respond
from bot.reading.cues import around, frame, signals
from bot.reading.cues.ways import Shape
from bot.reading.deciding.affirmed import affirmed
from bot.reading.deciding.doubts import against, certainty_of
from bot.reading.deciding.of_another import mostly_of_another, opens, told_of_another, without_the_writer
from bot.reading.deciding.verdict import REACT, Verdict, words_from
from bot.reading.events import Whose
from bot.reading.kinds import own_kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.reading.events import Event
    from bot.reading.evidence import Evidence


def own_no(evidence: Evidence) -> Verdict | None:
    """Tell a no of the writer's own, or what a text with one is instead."""
    own = evidence.whoses(Whose.OWN)
    if mostly_of_another(evidence):
        own = [event for event in own if not without_the_writer(evidence, event) or opens(evidence, [event])]
    if not own or (told_of_another(evidence) and not opens(evidence, own)):
        return None
    if _asks_others(evidence, own):
        return Verdict(Kind.QUESTION, Respond.SILENT, certainty=0.3)
    if all(event.old or _dated_beside(evidence, event) for event in own) and not frame.RECENT.search(evidence.text):
        return Verdict(Kind.OLD_NEWS, Respond.SILENT, certainty=0.3)
    certainty = against(evidence, own, certainty_of(own, evidence))
    if certainty < REACT:
        return None
    if _good_news(evidence, own) or _left_behind(evidence, own):
        return Verdict(Kind.OFFER, Respond.REPLY, certainty=0.2)
    if _tells_others(evidence, own):
        return Verdict(Kind.OLD_NEWS, Respond.SILENT, certainty=0.3)
    return Verdict(own_kind(evidence, own), words_from(certainty), own=True, certainty=certainty)


def _asks_others(evidence: Evidence, own: Sequence[Event]) -> bool:
    """Whether the whole text is one question that never speaks of its writer: "akuna rejects out?".

    A title that starts with the no has its writer for a subject: "Ghosted after a phone screen?".
    """
    if opens(evidence, own):
        return False
    sentences = evidence.segments.sentences
    return len(sentences) == 1 and sentences[0].asks and signals.FIRST_PERSON.search(evidence.text) is None


def _dated_beside(evidence: Evidence, event: Event) -> bool:
    """Whether the sentence before or behind a no dates it to the past, and its own sentence goes on to no present."""
    sentences = evidence.segments.sentences
    if frame.GOES_ON.search(sentences[event.sentence].text):
        return False
    beside = (
        *sentences[max(0, event.sentence - 1) : event.sentence],
        *sentences[event.sentence + 1 : event.sentence + 2],
    )
    return any(frame.OLD.search(one.text) and not frame.GOES_ON.search(one.text) for one in beside)


def _good_news(evidence: Evidence, own: Sequence[Event]) -> bool:
    """Whether an offer came behind the noes."""
    if signals.TURNED_ROUND.search(evidence.text):
        return True
    offer = affirmed(signals.OFFER, evidence.text)
    if offer is None:
        return False
    if any(event.start <= offer.end() and offer.start() <= event.end for event in own):
        return False
    if around.DESPITE.search(evidence.text[: offer.start()]):
        return False
    last = max(event.start for event in own)
    return last < offer.start() and not signals.PARTIAL.search(evidence.text)


def _left_behind(evidence: Evidence, own: Sequence[Event]) -> bool:
    """Whether rejections are only counted beside good news: "accepted! I had four rejections before this"."""
    text = evidence.text
    if signals.PARTIAL.search(text) or not all(around.COUNTED.search(text[event.start : event.end]) for event in own):
        return False
    return affirmed(signals.SUCCESS, text) is not None or affirmed(signals.OFFER, text) is not None


def _tells_others(evidence: Evidence, own: Sequence[Event]) -> bool:
    """Whether a no is told by somebody who hires, or by one who gives advice out of it."""
    text = evidence.text
    if frame.RECENT.search(text):
        return False
    hires = signals.HIRING_SIDE.search(text) is not None and all(event.shape is not Shape.MINE for event in own)
    marks = {match[0] for match in signals.EXPERIENCE.pattern.finditer(text)}
    return hires or len(marks) >= 2 or signals.HAS_COME_THROUGH.search(text) is not None
