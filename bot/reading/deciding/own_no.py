"""Whether a text tells a no of its writer's own, and how sure that is.

Asked in this order: is one of the noes the writer's, and not another's; is it more than a question to others; is it
news; is it sure enough; and is it not outweighed by good news, or told as a lesson.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bot.model import Kind, Respond
from bot.reading.cues import around, frame, offers, talk, went
from bot.reading.cues.ways import Shape
from bot.reading.deciding.affirmed import affirmed
from bot.reading.deciding.aside import none_of_news, without_others
from bot.reading.deciding.doubts import against, certainty_of
from bot.reading.deciding.of_another import (
    mostly_of_another,
    opens,
    said_first,
    told_of_another,
    without_the_writer,
)
from bot.reading.deciding.verdict import REACT, Verdict, words_from
from bot.reading.events import Whose
from bot.reading.kinds import own_kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.reading.events import Event
    from bot.reading.evidence import Evidence

_TWO: Final = 0.8
"""How sure a no is that two sentences say together."""

_SENT: Final = 30
"""Characters before a line of those who hire in which it is said to be theirs."""

_HOURS: Final = (("12", "twelve", "noon", "midnight"), ("1", "one"), ("2", "two"), ("3", "three"), ("4", "four"),
                 ("5", "five"), ("6", "six"), ("7", "seven"), ("8", "eight"), ("9", "nine"), ("10", "ten"),
                 ("11", "eleven"))  # fmt: skip
_DAYS: Final = (("monday", "mon"), ("tuesday", "tues"), ("wednesday", "weds"), ("thursday", "thurs"), ("friday", "fri"),
                ("saturday", "sat"), ("sunday", "sun"))  # fmt: skip


def own_no(evidence: Evidence) -> Verdict | None:
    """Tell a no of the writer's own, or what a text with one is instead."""
    if (over_two := _said_in_two_sentences(evidence)) is not None:
        return over_two
    own = without_others(evidence, evidence.whoses(Whose.OWN))
    first = said_first(evidence, own)
    if mostly_of_another(evidence) and not first:
        own = [event for event in own if not without_the_writer(evidence, event) or opens(evidence, [event])]
    if not own or (told_of_another(evidence) and not first and not opens(evidence, own)):
        return None
    if _asks_others(evidence, own):
        return Verdict(Kind.QUESTION, Respond.SILENT, certainty=0.3)
    if all(event.old or _dated_beside(evidence, event) for event in own) and not _recent(evidence, own):
        return Verdict(Kind.OLD_NEWS, Respond.SILENT, certainty=0.3)
    certainty = against(evidence, own, certainty_of(own, evidence))
    if certainty < REACT:
        return None
    if none := none_of_news(evidence, own):
        return none
    if _good_news(evidence, own) or _left_behind(evidence, own):
        return Verdict(Kind.OFFER, Respond.REPLY, certainty=0.2)
    if _tells_others(evidence, own):
        return Verdict(Kind.OLD_NEWS, Respond.SILENT, certainty=0.3)
    return Verdict(own_kind(evidence, own), words_from(certainty), own=True, certainty=certainty)


def _said_in_two_sentences(evidence: Evidence) -> Verdict | None:
    """Tell a no that only two sentences say together: "cutoff was 61. I got 59"."""
    text = evidence.text
    if frame.OLD.search(text) or told_of_another(evidence):
        return None
    told = around.GOT_ONE.search(text) or (around.GOT_ANOTHER.search(text) and not offers.OFFER.search(text))
    if told or _the_hour_is_past(text) or _below_the_line(text):
        return Verdict(own_kind(evidence, evidence.whoses(Whose.OWN)), words_from(_TWO), own=True, certainty=_TWO)
    return None


def _the_hour_is_past(text: str) -> bool:
    """Whether the hour or the day until which silence was none is past: within half a week, or half a clock."""
    told = around.SILENCE_BY.search(text)
    if told is None:
        return False
    for names, half in ((_HOURS, 6), (_DAYS, 5)):
        by, now = (
            next((at for at, name in enumerate(names) if said in name), None) for said in told.group("by", "now")
        )
        if by is not None and now is not None:
            after = (now - by) % len(names)
            return after < half and (after > 0 or names is _HOURS)
    return False


def _below_the_line(text: str) -> bool:
    """Whether the writer's number is below the one that was asked for."""
    line = around.A_LINE_AND_MINE.search(text)
    return line is not None and float(line["mine"]) < float(line["line"])


def _asks_others(evidence: Evidence, own: Sequence[Event]) -> bool:
    """Whether the whole text is one question that never speaks of its writer: "akuna rejects out?".

    A title that starts with the no has its writer for a subject: "Ghosted after a phone screen?".
    """
    if opens(evidence, own):
        return False
    sentences = evidence.segments.sentences
    return len(sentences) == 1 and sentences[0].asks and talk.FIRST_PERSON.search(evidence.text) is None


def _recent(evidence: Evidence, own: Sequence[Event]) -> bool:
    """Whether something is told as news: beside a no where all are dated, anywhere where the date stands apart."""
    if all(event.old for event in own):
        sentences = evidence.segments.sentences
        return any(frame.RECENT.search(sentences[event.sentence].text) for event in own)
    return frame.RECENT.search(evidence.text) is not None


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
    if offers.TURNED_ROUND.search(evidence.text):
        return True
    offer = affirmed(offers.OFFER, evidence.text)
    if offer is None:
        return False
    if any(event.start <= offer.end() and offer.start() <= event.end for event in own):
        return False
    if around.DESPITE.search(evidence.text[: offer.start()]):
        return False
    last = max(event.start for event in own)
    return last < offer.start() and not went.PARTIAL.search(evidence.text)


def _left_behind(evidence: Evidence, own: Sequence[Event]) -> bool:
    """Whether rejections are only counted beside good news: "accepted! I had four rejections before this"."""
    text = evidence.text
    if went.PARTIAL.search(text) or not all(around.COUNTED.search(text[event.start : event.end]) for event in own):
        return False
    return affirmed(offers.SUCCESS, text) is not None or affirmed(offers.OFFER, text) is not None


def _tells_others(evidence: Evidence, own: Sequence[Event]) -> bool:
    """Whether a no is told by somebody who hires, or by one who gives advice out of it."""
    text = evidence.text
    if frame.RECENT.search(text):
        return False
    side = talk.HIRING_SIDE.search(text)
    theirs = side is not None and around.THEY_WROTE.search(text[max(0, side.start() - _SENT) : side.start()])
    hires = side is not None and not theirs and all(event.shape is not Shape.MINE for event in own)
    marks = {match[0] for match in talk.EXPERIENCE.pattern.finditer(text)}
    return hires or len(marks) >= 2 or offers.HAS_COME_THROUGH.search(text) is not None
