"""What is said to a bot, or holds no words of its writer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bot.model import Kind, Respond
from bot.reading.cues import around, talk
from bot.reading.deciding.verdict import Verdict
from bot.reading.kinds import own_kind

if TYPE_CHECKING:
    from bot.reading.evidence import Evidence

_COMMAND: Final = 12
"""Words up to which a text that opens like a command to a bot is one: "/log acme rejected"."""

_TO_BOT: Final = 10
"""Words up to which a text may be a word to the bot."""


def nothing_own(evidence: Evidence) -> Verdict | None:
    """Pass over a command, and a text of which nothing is left but what it quotes."""
    segments = evidence.segments
    if segments.command and segments.words <= _COMMAND:
        return Verdict(Kind.ORDINARY, Respond.SILENT)
    if segments.words or evidence.heard:
        return None
    return Verdict(Kind.QUOTED if segments.had_quote else Kind.ORDINARY, Respond.SILENT)


def to_bot(evidence: Evidence) -> Verdict | None:
    """Give thanks a heart, and anything else that is said to the bot silence."""
    if evidence.segments.words > _TO_BOT or talk.TO_BOT.search(evidence.text) is None:
        return None
    pleased = talk.THANKS.search(evidence.text) and not around.UNGRATEFUL.search(evidence.text)
    return Verdict(Kind.TO_BOT, Respond.REACT if pleased else Respond.SILENT)


def process(evidence: Evidence) -> Verdict | None:
    """Read a `!process` line by the end that it names."""
    if evidence.segments.process is None:
        return None
    rest = evidence.segments.process.lower()
    if around.ENDED.search(rest):
        kind = Kind.GHOSTED if "ghosted" in rest else own_kind(evidence, [])
        return Verdict(kind, Respond.REPLY, own=True, certainty=0.97)
    if around.ENDED_WELL.search(rest):
        return Verdict(Kind.OFFER, Respond.REPLY)
    return Verdict(Kind.ORDINARY, Respond.SILENT)
