"""What is near to a no and none of the writer's own, told apart: no words of condolence here."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from bot.model import CrisisTier, Kind, Respond
from bot.reading.cues import around, frame, offers, talk, went
from bot.reading.deciding.affirmed import affirmed
from bot.reading.deciding.verdict import Verdict
from bot.reading.events import Whose

if TYPE_CHECKING:
    from bot.reading.evidence import Evidence

SUPPORTS: Final = 40
"""Words up to which a text with a kind word to somebody is said to them."""

_A_WAIT: Final = 8
"""Words up to which a wait needs no word of work beside it."""

_SOME_NO: Final = 0.3
"""From which weight a no of the writer's own stands against a refusal of theirs."""

_BEFORE: Final = 60
"""Characters before a refusal in which its subject stands."""

_OURS_OR_THEIRS: Final = 0.5
"""The weight of "we went with another", which may as well be a line of their letter."""

_A_QUOTE: Final = 3
"""Words up to which a text with a quotation is nothing else."""


def near_no(evidence: Evidence) -> Verdict | None:
    """Name what is near to a no, the more telling before the less."""
    text = evidence.text
    certainty = max((event.weight for event in evidence.events if event.whose is Whose.OWN), default=0.0) / 2

    def silent(kind: Kind) -> Verdict:
        return Verdict(kind, Respond.SILENT, certainty=certainty)

    if evidence.whoses(Whose.OTHER) and frame.CLOSE.search(text) and around.NO_BEHIND_SOMEBODY.search(text) is None:
        return Verdict(Kind.SOMEONE_ELSE, Respond.REPLY)
    if offers.LAID_OFF_ME.search(text) and not evidence.asks_all and affirmed(offers.LAID_OFF, text):
        old = frame.OLD.search(text) is not None
        return silent(Kind.OLD_NEWS) if old else Verdict(Kind.LAID_OFF, Respond.REPLY)
    if affirmed(offers.OFFER, text) and not evidence.whoses(Whose.OTHER):
        return Verdict(Kind.OFFER, Respond.REPLY)
    if (evidence.whoses(Whose.DECLINED) or affirmed(offers.DECLINED, text)) and evidence.about_work:
        return Verdict(Kind.DECLINED, Respond.REPLY) if _is_the_news(evidence) else silent(Kind.DECLINED)
    if talk.SUPPORT.search(text) and evidence.segments.words <= SUPPORTS:
        return silent(Kind.SUPPORTER)
    if evidence.whoses(Whose.OBJECT):
        return silent(Kind.FALSE_FRIEND)
    if _waits(evidence):
        return Verdict(Kind.WAITING, Respond.REACT)
    if evidence.whoses(Whose.NOT_YET):
        return silent(Kind.NOT_YET)
    if evidence.whoses(Whose.QUESTION) or (evidence.whoses(Whose.GENERAL) and evidence.asks_all):
        return silent(Kind.QUESTION)
    if went.BLEW_IT.search(text) and around.IN_ONES_OWN.search(text) and around.SPOILT.search(text):
        return Verdict(Kind.BLEW_IT, Respond.REACT)
    if evidence.danger.tier is CrisisTier.IDIOM and evidence.about_work:
        return silent(Kind.HYPERBOLE)
    if evidence.whoses(Whose.OTHER):
        return silent(Kind.SOMEONE_ELSE)
    if evidence.segments.had_quote and evidence.segments.words <= _A_QUOTE:
        return silent(Kind.QUOTED)
    return None


def _is_the_news(evidence: Evidence) -> bool:
    """Whether that its writer refused is what a text tells: to call a no theirs that was none hurts."""
    told = evidence.segments.words <= SUPPORTS and around.DECIDES.search(evidence.text) is not None
    if not told or evidence.asks_all or around.IT_IS_A_NO.search(evidence.text):
        return False
    if any(event.weight >= _SOME_NO for event in evidence.whoses(Whose.OWN)):
        return False
    refused = affirmed(offers.DECLINED, evidence.text)
    if refused is not None:
        return _by_the_writer(evidence.text, refused)
    sentences = evidence.segments.sentences
    declined = [
        sentences[event.sentence].text for event in evidence.whoses(Whose.DECLINED) if event.weight != _OURS_OR_THEIRS
    ]
    return any(around.DECIDES_ON.search(sentence) or " no to " in sentence for sentence in declined)


def _by_the_writer(text: str, refused: re.Match[str]) -> bool:
    """Whether it is the writer who refused, and not "Dunelm said no to a Saturday job"."""
    if around.I_REFUSE.match(refused[0]):
        return True
    before = re.split(r"[.!?\n,;:()-]", text[max(0, refused.start() - _BEFORE) : refused.start()])[-1].strip()
    return not before or around.GOES_ON_TO.search(before) is not None


def _waits(evidence: Evidence) -> bool:
    if talk.WAITING.search(evidence.text) is None:
        return False
    return evidence.about_work or bool(evidence.companies) or evidence.segments.words <= _A_WAIT
