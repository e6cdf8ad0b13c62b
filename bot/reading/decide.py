"""From evidence to a verdict: what kind of text it is, whether the no is the writer's own, and what it asks of us.

The order of the rules is the order of care: what is plainly none of our business, then letters and other languages,
then the writer's own noes, then what is near to one. Two thresholds part reply, react and silence. Then the second
opinion has its say, then the place where it was posted; and danger is never overruled. Each step stands in `deciding`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bot.model import CrisisTier, Kind, Respond
from bot.reading.cues import offers
from bot.reading.deciding.affirmed import affirmed
from bot.reading.deciding.aside import sent_to_all
from bot.reading.deciding.in_a_channel import heard_more_closely, with_scenes
from bot.reading.deciding.near_no import near_no
from bot.reading.deciding.own_no import own_no
from bot.reading.deciding.second_opinion import heard_twice
from bot.reading.deciding.spoken_to import nothing_own, process, to_bot
from bot.reading.deciding.verdict import Verdict
from bot.reading.deciding.whole_texts import a_letter, in_another_language

if TYPE_CHECKING:
    from bot.reading.evidence import Evidence
    from bot.reading.opinion import Opinion

__all__ = ["NAMED", "Verdict", "affirmed", "decide", "rules", "with_scenes"]

NAMED: Final = 25
"""Words up to which a company beside a no says that it is about work."""

_RULES: Final = (nothing_own, to_bot, process, in_another_language, sent_to_all, a_letter, own_no, near_no)
"""The first that has something to say decides."""

_DANGER: Final = (CrisisTier.EXPLICIT, CrisisTier.VEILED, CrisisTier.CONCERN)


def decide(
    evidence: Evidence,
    opinion: Opinion | None = None,
    *,
    expected: bool = False,
    heard: bool = False,
    told: bool = False,
) -> Verdict:
    """Decide what a text is.

    Args:
        evidence: all that was found in it.
        opinion: who is asked beside the rules, or None.
        expected: True in a place where noes are posted, and nearly everything is one.
        heard: True where the text tells of a situation that we have an answer to.
        told: True where that situation is a no in such a place.

    Returns:
        The verdict. Danger is never overruled.
    """
    verdict = rules(evidence)
    if opinion is not None:
        sure = opinion.own(evidence, verdict)
        verdict = heard_twice(evidence, verdict, sure)
        if expected:
            verdict = heard_more_closely(evidence, verdict, sure, heard=heard, told=told)
        verdict = verdict._replace(sure=sure)
    if evidence.danger.tier in _DANGER:
        return verdict._replace(kind=Kind.CRISIS, respond=Respond.CRISIS)
    return verdict


def rules(evidence: Evidence) -> Verdict:
    """Decide by the rules alone, danger aside."""
    for rule in _RULES:
        verdict = rule(evidence)
        if verdict and verdict.kind is Kind.OFFER and offers.UNDONE.search(evidence.text):
            return Verdict(Kind.ORDINARY, Respond.REACT)  # to congratulate where it came undone is the worst of answers
        if verdict:
            return verdict
    return Verdict(Kind.ORDINARY, Respond.SILENT)
