"""Whether a long post tells of a no of its writer's own, where nearly everything posted is one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bot.model import Kind, Respond
from bot.reading.cues import offers
from bot.reading.lazy import Pattern

if TYPE_CHECKING:
    from bot.reading.deciding.verdict import Verdict
    from bot.reading.evidence import Evidence

AT_LENGTH: Final = 30
"""From how many words on a post there is a story, in which one plain word for a no is enough."""

_A_STORY: Final = frozenset({Kind.DECLINED, Kind.NOT_YET, Kind.SOMEONE_ELSE})
"""What a long story of one's own no may be taken for, for a word in it: "he asked if i got it and i said not yet"."""

_NO = Pattern(
    r"^(?:just |got |so )?(?:rejected|turned down|knocked back|passed over|no (?:to|from))\b|\bcame down to me and\b"
    r"|\b(?:knocked (?:me )?back|unsuccessful|(?:wasn'?t|weren'?t|not) (?:been )?(?:successful|selected|appointed)"
    r"|rejected (?:me|my)|(?:got|been|was|were|i'm|i am|just) (?:rejected|turned down|refused)"
    r"|(?:my|this|another|the|today's) (?:[a-z]+ )?rejection|rejection (?:came|email|letter|today|this|from)"
    r"|turned (?:me )?down|(?:it's|it was|was|got|another|(?<!\bi )said"
    r"|anyway it's) (?:a |the )?no(?=[.,!?]|$| (?:from|again"
    r"|today|and))|didn'?t get (?:it|in|through|the|this|that|a place)|failed (?:it|the|my|at)"
    r"|(?:gone|went|going) with (?:an?|some|the)|took on|taken on|headcount review|marked me down"
    r"|feedback(?: was| is| said)? ?:|feedback was|hiring freeze|nobody will (?:take|hire|have) me"
    r"|they've (?:chosen|picked|filled|pulled|cancelled)"
    r"|(?:then|but) the no came|had to (?:say|tell (?:him|her|them)) no"
    r"|keep (?:my|your) (?:details|cv|resume|application) on file)"
)
_STARTS_SO = Pattern(
    r"^(?:just |got |so )?(?:rejected|turned down|knocked back|passed over|no (?:to|from))\b"
    r"|^[^.!?]{0,45}[.!?] (?:just |got )?(?:rejected|turned down|knocked back) (?:by|from|for)\b"
    r"|^[a-z ]{2,30}: (?:it's a )?no\b|\band (?:it's|its|it is) a (?:flat |hard |definite |firm )?no\b(?! for me)"
    r"|\b(?:second|third|fourth|fifth|2nd|3rd|4th) (?:year|time) (?:in a row|running) (?:that )?[a-z ]{0,20}\bno\b"
)
_GOT_IT = Pattern(
    r"\b(?:(?<!if i )(?<!that i )got the (?:job|offer|place)|offered me"
    r"|accepted (?:the|an|my|their) offer|i got (?:it|in)(?! i\b)(?=[.!]|$)"
    r"|i start on)\b"
)
_ONE_OF_THEIRS = Pattern(r"^(?:my|our) (?!own\b)[a-z]+ (?:[a-z]+ )?(?:got|was|has|had|is|didn'?t|failed)\b")
_I = Pattern(r"\b(?:i|i'm|i've|i'd|im|ive|me|my)\b")


def tells_at_length(evidence: Evidence) -> bool:
    """Tell whether a long post tells of a no in the first person.

    Args:
        evidence: all that was found in the text.

    Returns:
        True for a story with a plain word for a no, and with no yes in it.
    """
    text = evidence.text
    return (
        evidence.segments.words >= AT_LENGTH
        and _I.search(text) is not None
        and (_NO.search(text) or _STARTS_SO.search(text)) is not None
        and _GOT_IT.search(text) is None
        and _ONE_OF_THEIRS.search(text) is None
        and offers.INVITED.search(text) is None
    )


def taken_for_another(evidence: Evidence, verdict: Verdict) -> bool:
    """Tell whether a long story of one's own no was taken for something else, for a word in it.

    Args:
        evidence: all that was found in the text.
        verdict: what was decided without.

    Returns:
        True where it tells of a no all the same.
    """
    old = verdict.kind is Kind.OLD_NEWS and _STARTS_SO.search(evidence.text) is not None
    story = verdict.kind in _A_STORY and verdict.respond is Respond.SILENT
    return (story or old) and tells_at_length(evidence)
