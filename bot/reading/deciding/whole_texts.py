"""Texts that are read as a whole and not by their noes: letters, and what is in another language."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bot.model import Kind, Respond
from bot.reading.cues import around, frame
from bot.reading.deciding.verdict import REACT, Verdict, words_from
from bot.reading.events import Whose
from bot.reading.kinds import listed_in

if TYPE_CHECKING:
    from bot.reading.evidence import Evidence

_A_LETTER: Final = 20
"""Words above which a letter without a no is one, and not a line of it."""

_STAYS: Final = frozenset({Kind.LETTER, Kind.RESCINDED, Kind.FREEZE, Kind.GHOSTED, Kind.PASSED_OVER})
"""Kinds in another language that two companies do not turn into several noes: each tells more than their number."""


def in_another_language(evidence: Evidence) -> Verdict | None:
    """Take what the cues of another language say."""
    found = evidence.foreign
    if found is None:
        return None
    own = found.own >= REACT and found.respond in (Respond.REPLY, Respond.REACT)
    kind = Kind.SEVERAL if own and found.kind not in _STAYS and listed_in(evidence) else found.kind
    return Verdict(kind, found.respond, own=own, certainty=found.own)


def a_letter(evidence: Evidence) -> Verdict | None:
    """Read a letter by what it says and about what, and by whose letter it is."""
    letter = evidence.letter
    if letter is None:
        return None
    if letter.says_no and letter.about == "application" and letter.sure >= REACT:
        if evidence.whoses(Whose.OTHER) and frame.CLOSE.search(evidence.text[: letter.start]):
            return Verdict(Kind.SOMEONE_ELSE, Respond.REPLY, certainty=0.1)
        return Verdict(Kind.LETTER, words_from(letter.sure), own=True, certainty=letter.sure)
    if letter.says_no and letter.about != "application":
        return Verdict(Kind.FALSE_FRIEND, Respond.SILENT, certainty=0.1)
    told = around.I_OR_MY.search(evidence.text[: letter.start]) is not None
    if not told and evidence.segments.words > _A_LETTER:
        offer = around.PLEASED_TO_OFFER.search(evidence.text)
        return Verdict(Kind.OFFER if offer else Kind.ORDINARY, Respond.REPLY if offer else Respond.SILENT)
    return None
