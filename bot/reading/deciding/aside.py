"""Which noes are not the writer's own, for what the whole text is.

The rules of a sentence say whose a no is by the words around it. What they cannot see is that a text speaks of somebody
else from its first word on, that its writer hires, gives comfort or has come through it long since, that it was sent to
all, or that it is about a thing that nobody applies for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bot.model import Kind, Respond
from bot.reading.cues import around, aside, frame, here, offers, other_side, talk, went
from bot.reading.cues.ways import Shape
from bot.reading.deciding.verdict import Verdict
from bot.reading.events import Whose

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.reading.events import Event
    from bot.reading.evidence import Evidence

_FAR: Final = 3
"""Sentences up to which somebody stays the topic who was named in one of them."""

SILENCE: Final = ("no answer", "no answer any more")
"""What a silence is taken for."""

_WEAK: Final = 0.7
"""Below which weight noes behind a yes are only what has not come yet."""

_BEFORE: Final = 60
"""Characters before a no in which it may be denied."""


def sent_to_all(evidence: Evidence) -> Verdict | None:
    """Pass over newsletters and invitations, and letters that are only talked about."""
    text = evidence.text
    if other_side.CIRCULAR.search(text) and not aside.FRESH.search(text):
        return Verdict(Kind.ORDINARY, Respond.SILENT, certainty=0.1)
    if evidence.letter is None or not evidence.letter.says_no:
        return None
    if other_side.SENDS_NOES.search(text) or other_side.OF_A_LETTER.search(text):
        return Verdict(Kind.QUOTED, Respond.SILENT, certainty=0.1)
    if aside.NO_APPLICATION.search(text) and not aside.OF_WORK.search(text):
        return Verdict(Kind.FALSE_FRIEND, Respond.SILENT, certainty=0.1)
    return None


def without_others(evidence: Evidence, own: Sequence[Event]) -> list[Event]:
    """Leave out what is denied, somebody else's, said to another, or the writer's own choice."""
    left = [event for event in own if not (denied(evidence, event) or of_the_topic(evidence, event))]
    if left and _says_to_you(evidence):
        left = [event for event in left if _of_the_writer(evidence, event)]
    if left and (choice := aside.DECLINES.search(evidence.text)):
        left = [event for event in left if not _is_the_choice(evidence, event, choice.start(), choice.end())]
    return left


def put_aside(evidence: Evidence) -> bool:
    """Whether a text has noes that look its writer's own, and all of them are put aside for what stands around them."""
    own = evidence.whoses(Whose.OWN)
    if other_side.CIRCULAR.search(evidence.text) and not aside.FRESH.search(evidence.text):
        return True
    if not own:
        return False
    left = without_others(evidence, own)
    return not left or none_of_news(evidence, left) is not None


def none_of_news(evidence: Evidence, own: Sequence[Event]) -> Verdict | None:
    """Name a text whose noes are no news of its writer's, whatever they say."""
    text = evidence.text
    if other_side.SENDS_NOES.search(text) and not _done_to_me(own):
        return Verdict(Kind.ORDINARY, Respond.SILENT, certainty=0.2)
    if aside.NO_APPLICATION.search(text) and not aside.OF_WORK.search(text):
        return Verdict(Kind.FALSE_FRIEND, Respond.SILENT, certainty=0.2)
    if only_waits(evidence, own):
        return Verdict(Kind.WAITING, Respond.REACT, certainty=0.3)
    if weighs_an_offer(evidence) or came_round(evidence, own):
        return Verdict(Kind.OFFER, Respond.REPLY, certainty=0.2)
    fresh = aside.FRESH.search(text) is not None
    if not fresh and other_side.OTHER_SIDE.search(text) and not _done_to_me(own):
        return Verdict(Kind.ORDINARY, Respond.SILENT, certainty=0.3)
    through = None if fresh else aside.COME_THROUGH.search(text)
    if through and (min(event.start for event in own) < through.start() or aside.LOOKS_BACK.match(through[0])):
        return Verdict(Kind.OLD_NEWS, Respond.SILENT, certainty=0.3)
    return None


def denied(evidence: Evidence, event: Event) -> bool:
    """Whether a no is said to be none: "this is not a denial"."""
    text = evidence.text
    sentence = evidence.segments.sentences[event.sentence]
    said = text[event.start : event.end]
    behind = text[event.end : sentence.start + len(sentence.text)]
    before = text[max(sentence.start, event.start - _BEFORE) : event.start]
    if aside.NO_NEWS_IS.match(behind) or (event.shape is Shape.NOUN and _of_noes_as_such(before, behind)):
        return True
    verb = event.shape is Shape.VERB and not frame.OBJECT_ME.match(behind)
    if verb and aside.WHOM_THEY.search(before):
        return True
    if said.endswith("us down") and aside.THEIR_CHOICE.search(before):
        return True
    if (
        event.shape is Shape.MISSED
        or event.says == "somebody else got it"
        or aside.NO_AFTER_ALL.search(behind)
        or "somebody" in said
    ):
        return False
    return aside.IS_NONE.search(said) is not None or aside.NOT_A_NO.search(before) is not None


def _of_noes_as_such(before: str, behind: str) -> bool:
    """Whether what stands around a rejection makes it the reader's, or none of anybody's."""
    if aside.YOURS.search(before) or aside.OF_ALL_BEFORE.search(before) or aside.OF_ALL_BEHIND.match(behind):
        return True
    return aside.AFTER_ONE.search(before) is not None and aside.ONE_MAY.match(behind) is not None


def only_waits(evidence: Evidence, own: Sequence[Event]) -> bool:
    """Whether all that is told is a silence, and no longer than was said."""
    text = evidence.text
    silent = all(event.says in SILENCE for event in own)
    return silent and aside.MUST_WAIT.search(text) is not None and not aside.LONG_ENOUGH.search(text)


def weighs_an_offer(evidence: Evidence) -> bool:
    """Whether an offer is put to others that nobody has taken back, whatever noes came before it."""
    text = evidence.text
    if not (offers.IN_HAND.search(text) and offers.WEIGHED.search(text)):
        return False
    return not (here.TAKEN_BACK.search(text) or offers.UNDONE.search(text) or aside.FRESH.search(text))


def came_round(evidence: Evidence, own: Sequence[Event]) -> bool:
    """Whether a yes stands behind the noes, or before what has only not come yet."""
    yes = aside.YES_NOTE.search(evidence.text)
    if yes is None or went.PARTIAL.search(evidence.text):
        return False
    if max(event.start for event in own) < yes.end():
        return True
    text = evidence.text
    return yes.start() == 0 and all(
        event.weight < _WEAK or around.DESPITE.search(text[max(0, event.start - _BEFORE) : event.start])
        for event in own
    )


def of_the_topic(evidence: Evidence, event: Event) -> bool:
    """Whether a no is of somebody else, whom its sentence or one before it opens with."""
    if event.shape is Shape.MINE or frame.OBJECT_ME.match(evidence.text[event.end : event.end + _BEFORE]):
        return False
    sentences = evidence.segments.sentences
    here = sentences[event.sentence]
    before = here.text[: max(0, event.start - here.start)]
    told = aside.ANOTHER_IS_TOLD_OF.search(here.text)
    if told and told.start() + here.start < event.start:
        return not aside.TELLS_THE_WRITER.search(here.text) and not aside.OF_ME.search(before)
    if aside.OF_ME.search(before):
        return False
    for sentence in reversed(sentences[max(0, event.sentence - _FAR) : event.sentence]):
        if aside.OF_ME.search(sentence.text) and not aside.HE_OR_SHE.search(sentence.text):
            return False
        if aside.ANOTHER_IS_TOLD_OF.search(sentence.text):
            return not aside.TELLS_THE_WRITER.search(sentence.text)
    return False


def _says_to_you(evidence: Evidence) -> bool:
    """Whether a text gives advice or comfort to somebody."""
    text = evidence.text
    if aside.FRESH.search(text):
        return False
    if other_side.PUT_TO_YOU.search(text):
        return True
    if around.WRITER.search(evidence.segments.sentences[0].text):
        return False
    tells = sum(other_side.TOLD_TO.search(sentence.text) is not None for sentence in evidence.segments.sentences)
    said = len(list(other_side.YOU.finditer(text)))
    return tells > 0 and said > 0 and tells + said > 1 + len(list(talk.FIRST_PERSON.pattern.finditer(text)))


def _of_the_writer(evidence: Evidence, event: Event) -> bool:
    if event.shape is Shape.MINE:
        return True
    sentence = evidence.segments.sentences[event.sentence].text
    return aside.OF_ME.search(sentence) is not None and not other_side.YOU.search(sentence)


def _is_the_choice(evidence: Evidence, event: Event, start: int, end: int) -> bool:
    """Whether a no is the writer's own, or is all that stands in the sentence of it."""
    if start < event.end and event.start < end:
        return True
    sentence = evidence.segments.sentences[event.sentence]
    return sentence.start <= start < sentence.start + len(sentence.text) and event.shape is not Shape.MINE


def _done_to_me(own: Sequence[Event]) -> bool:
    """Whether a no names its writer: "they rejected me"."""
    return any(event.shape is Shape.MINE for event in own) and not all(event.old for event in own)
