"""What the learned opinion may change: it doubts an own no, or hears one for which the rules have no name.

It is asked at the edges only. A `!process` line, a command and a language that we cannot name are none of its business.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bot.model import Kind, Respond
from bot.reading.cues import around, here
from bot.reading.cues.no import SAYS_IT_ALL
from bot.reading.deciding.near_no import near_no
from bot.reading.deciding.none_here import good_news
from bot.reading.deciding.of_another import opens, told_of_another
from bot.reading.deciding.verdict import REACT, REPLY, Verdict
from bot.reading.events import Whose
from bot.reading.kinds import own_kind

if TYPE_CHECKING:
    from bot.reading.evidence import Evidence

VETO, BOTH, BOTH_PLAIN = 0.55, 0.85, 0.8
"""Below which mean of the rules' certainty and the second opinion an own no is none, and from which second opinion it
gets words, or a short one of which the rules are sure. One that opens with its no, or tells how far it came, gets them
in any case."""

SURE: Final = 0.84
"""From which certainty of their own the rules are sure."""

LETTER_DOUBT: Final = 0.5
"""Below which second opinion a letter gets a heart and no words."""

HINTED, PERHAPS = 0.25, 0.75
"""From which weight a no that the rules left open, with which second opinion, gets a heart."""

HEART, LONGER, WORDS = 0.8, 0.9, 0.93
"""From which second opinion a short post gets a heart, a longer one, and a short one words, where the
rules heard no no."""

PLAIN: Final = 12
"""Words up to which a plain no of a named company gets a heart at least, whatever the second opinion."""

FOREIGN: Final = 0.6
"""From which second opinion a text in another language gets a heart, and words where noes are posted: rules know few of
its ways to say no."""

POST: Final = 16
"""Words up to which a post is short: a question makes it one, and the second opinion alone may give it words."""

_TELLS_HOW_FAR: Final = frozenset({Kind.BLEW_IT, Kind.LATE_STAGE, Kind.SCREEN, Kind.WENT_WELL})
"""Kinds of no beside which the rules have seen a stage as well."""

UNNAMED: Final = frozenset({Kind.ORDINARY, Kind.HYPERBOLE})
"""What the rules have no name for."""

_MAY_BE_OWN: Final = UNNAMED | {Kind.BLEW_IT, Kind.NOT_YET, Kind.SUPPORTER, Kind.SOMEONE_ELSE}
"""What may be an own no all the same, for a second opinion that is sure."""

_OPEN: Final = UNNAMED | {Kind.BLEW_IT}
"""What may hold a no that was too weak for the rules alone."""


def heard_twice(evidence: Evidence, verdict: Verdict, sure: float) -> Verdict:
    """Let the second opinion doubt an own no, or hear one that the rules have no name for."""
    if evidence.segments.process or evidence.segments.command or (evidence.foreign and not evidence.foreign.language):
        return verdict
    return _doubted(evidence, verdict, sure) if verdict.own else _heard(evidence, verdict, sure)


def _doubted(evidence: Evidence, verdict: Verdict, sure: float) -> Verdict:
    """Turn words into a heart and a heart into silence where the two together are not sure enough."""
    together = (verdict.certainty + sure) / 2
    plain_letter = verdict.kind is Kind.LETTER and verdict.certainty >= REPLY
    if together < VETO and (_plainly_told(evidence) or _says_it_all(evidence)):
        return verdict._replace(respond=Respond.REACT, certainty=max(together, REACT))
    if together < VETO and not plain_letter:
        near = near_no(evidence)
        return near if near else Verdict(Kind.ORDINARY, Respond.SILENT, certainty=sure)
    if plain_letter:
        doubted = sure < LETTER_DOUBT
    elif evidence.segments.words <= PLAIN and verdict.certainty >= SURE:
        tells = verdict.kind in _TELLS_HOW_FAR or opens(evidence, evidence.whoses(Whose.OWN))
        doubted = sure < BOTH_PLAIN and not tells and not _says_it_all(evidence)
    else:
        doubted = sure < BOTH and not _says_it_all(evidence)
    respond = Respond.REACT if doubted else verdict.respond
    return verdict._replace(respond=respond, certainty=together)


def _heard(evidence: Evidence, verdict: Verdict, sure: float) -> Verdict:
    """Hear a no in a post for which the rules have no name, or one that was too weak for them alone."""
    at_least = HEART if verdict.kind in UNNAMED and evidence.segments.words <= POST else LONGER
    if evidence.foreign:
        at_least = FOREIGN
    if verdict.kind in _MAY_BE_OWN and _may_be_a_post(evidence) and sure >= at_least:
        about = (evidence.about_work or bool(evidence.companies)) and evidence.segments.words <= POST
        respond = Respond.REPLY if sure >= WORDS and about else Respond.REACT
        return Verdict(own_kind(evidence, evidence.whoses(Whose.OWN)), respond, own=True, certainty=sure)
    if verdict.kind in _OPEN and sure >= PERHAPS and _left_open(evidence):
        kind = own_kind(evidence, evidence.whoses(Whose.OWN))
        return Verdict(kind, Respond.REACT, own=True, certainty=(REACT + sure) / 2)
    return verdict._replace(certainty=_among_talk(sure)) if verdict.certainty == 0 else verdict


def _among_talk(sure: float) -> float:
    """Say how sure a no is that no rule heard: our own lines hold about a dozen times as many of them as talk does."""
    return sure / (sure + 12 * (1 - sure))


def _plainly_told(evidence: Evidence) -> bool:
    """Whether a short post names a company and a plain no of the writer's own: that is never met with silence."""
    if evidence.segments.words > PLAIN or evidence.letter is not None or evidence.segments.had_quote:
        return False
    own = evidence.whoses(Whose.OWN)
    return bool(evidence.companies) and any(event.weight >= REPLY and not event.old for event in own)


def _says_it_all(evidence: Evidence) -> bool:
    """Whether a post says with its own no that nothing came of many tries or a season, or for whose sake it was."""
    own = evidence.whoses(Whose.OWN)
    return evidence.letter is None and any(event.says in SAYS_IT_ALL for event in own)


def _left_open(evidence: Evidence) -> bool:
    """Whether the rules found a no of the writer's own that was too weak for them alone."""
    if evidence.letter is not None or evidence.foreign is not None or evidence.segments.had_quote:
        return False
    own = evidence.whoses(Whose.OWN)
    return any(event.weight >= HINTED and not event.old for event in own) and not told_of_another(evidence)


def _may_be_a_post(evidence: Evidence) -> bool:
    """Whether a text speaks for itself: no letter, advert or yes, no question but with a story, nobody else's words."""
    segments = evidence.segments
    asks = [sentence.asks for sentence in segments.sentences]
    if evidence.foreign:
        only_asks, of_the_writer = all(asks), True
    elif segments.words <= POST:
        only_asks, of_the_writer = any(asks) or segments.had_quote, True
    else:  # a mail with its offers has many words and no writer
        only_asks, of_the_writer = all(asks), around.WRITER.search(evidence.text) is not None
    other = here.ADVERT.search(evidence.text) is not None or good_news(evidence.text)
    return evidence.letter is None and of_the_writer and not only_asks and not other
