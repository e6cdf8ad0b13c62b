"""Finds who of theirs was in it with them: who helped, who is waiting to hear, and whom they have yet to tell."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from bot.model import Detail
from bot.reading.details.harmless import harmless
from bot.reading.details.turning import turned
from bot.reading.lazy import Pattern

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.reading.details.retold_clauses import Clause
    from bot.reading.segment import Segments

KIN_GAVE, KIN_WAITS, MUST_TELL = "kin_gave", "kin_waits", "must_tell"
KIN_HEARTS: Final = frozenset({KIN_GAVE, KIN_WAITS, MUST_TELL})
"""The labels."""

_SHE: Final = (
    "mum|mom|mam|mummy|mother|wife|missus|girlfriend|daughter|sister|nan|nana|gran|granny|grandma|grandmother|aunt"
    "|auntie"
    "|niece|mother-in-law"
)
_HE: Final = "dad|da|father|husband|boyfriend|son|brother|grandad|granddad|grandpa|grandfather|uncle|nephew"
_BOTH: Final = (
    "parents|family|kids|children|partner|fiance|fiancee|friend|friends|mate|mates|flatmate|roommate|housemate"
    "|cousin|girls"
    "|boys|toddler|crew|team|class|colleagues|workmates|daughters|sons|sisters|brothers|neighbour|neighbor"
)
_EITHER: Final = "partner|fiance|fiancee|friend|mate|flatmate|roommate|housemate|cousin"
_MY: Final = r"my (?:(?!own\b)[a-z]+ )?"
_KIN: Final = rf"{_MY}(?:{_SHE}|{_HE}|{_BOTH})\b(?!')"
_KIN_OR_THEIRS: Final = rf"{_MY}(?:{_SHE}|{_HE}|{_BOTH})\b"
_NEAR: Final = 90
"""Letters before a pronoun within which the one it stands for is told."""
_FAR: Final = 280
"""The same for whoever keeps asking, which is nobody else."""
_MOST: Final = 17
_WHOSE: Final = {"she": _SHE, "he": _HE, "they": _BOTH}
_FEWEST: Final = 4

_GAVE: Final = re.compile(
    r"^(?P<who>your (?:[a-z]+ )?[a-z-]+|she|he|they) (?:had |even |also |already |all )*(?:ironed|drove|driven"
    r"|bought|lent"
    r"|baked|made|paid|minded|helped|practi[cs]ed|quizzed|tested|prayed|lit|cooked|saved|gave|drew|drawn|knitted"
    r"|sewed|took"
    r"|stayed|babysat|covered|booked|picked|cut|walked|sold|borrowed|flew|wrote|printed|lit|swapped|ordered|framed"
    r"|packed"
    r"|proofread|read|sat|cleaned|polished|washed)\b"
)
_KIN_FIRST: Final = re.compile(rf"^(?:your (?:[a-z]+ )?(?:{_SHE}|{_HE}|{_BOTH}))\b(?!')")
_REST: Final = r"[^.!?,;:\n()\"]"
_WAITS: Final = Pattern(
    rf"\b(?P<who>{_KIN_OR_THEIRS}|she|he|they)(?P<what>(?: (?:just|still|even|already))?"
    rf"(?: keeps? (?:asking|texting|ringing|calling|messaging){_REST}{{0,60}}"
    rf"|(?:'s| has| have|'d| had)(?: already)? (?:handed in|given|quit|left) (?:his|her|their)(?: own)? (?:notice|job)"
    rf"|(?:'s| has| have|'ve) been (?:telling|asking|bragging|praying){_REST}{{3,70}}"
    rf"|(?: has| have|'s| had|'d)?(?: already)? told (?:everyone|everybody|the whole|all (?:her|his|their|my)|half)"
    rf"{_REST}{{0,50}}"
    rf"| asked (?:me )?(?:if|when|whether) (?:i|it|they|we) {_REST}{{2,40}}"
    rf"| (?:is|are|was|were) (?:so |really |all )?(?:excited|proud|waiting|counting)\b{_REST}{{0,40}}"
    rf"| thinks? (?:i|i'm|it's) {_REST}{{3,40}}))"
)
_SHORTENED: Final = re.compile(r"'(?:s|d|ve) ")
_CUT: Final = re.compile(r" (?:but|because|cos|cuz|so|though|and (?:i|then|now|they)|when i (?:got|told))\b.*")
_TELL: Final = Pattern(
    r"\b(?:(?:haven't|havent|don't|dont|not|didn't|didnt|couldn't|can't|cant)(?: even)? (?:(?:got|had"
    r"|have) )?(?:the (?:heart"
    r"|guts|courage|nerve|strength) to |know (?:how|what) to |know how i(?:'m going to|'ll| can| will) |want to "
    r"|bear to |"
    r"face |bring myself to )(?:tell|telling|say (?:it |this |that )?to|face|explain (?:it |this |that )?to)"
    r"|(?:haven't|havent|not|hasn't)(?: even)?(?: yet)? told|how (?:do|am|can|will) i (?:supposed to |going to "
    r"|even )?(?:tell"
    r"|face|explain (?:it |this |that )?to)|(?:still |now )?(?:have|got|need) to (?:go home and |ring and )?tell"
    r"|dreading"
    rf" telling|scared to tell) (?P<whom>{_KIN}(?: and (?:{_KIN}|{_SHE}|{_HE}))?|her|him"
    rf"|them)\b(?! (?:that )?i(?:'ll|'m going))"
)


def kin_hearts(post: Segments, clauses: Sequence[Clause]) -> Iterator[Detail]:
    """Find who was in it with them.

    Args:
        post: the text, parted.
        clauses: its clauses, turned.

    Yields:
        At most one detail for each label.
    """
    folded = post.folded.text
    gave = [(clause, who) for clause in clauses if (who := _giver(clause, folded))]
    if gave:
        clause, who = gave[-1]
        yield Detail(KIN_GAVE, who, at=(clause.at,))
    waits = [detail for match in _WAITS.finditer(folded) if (detail := _waiting(post, match))]
    if waits:
        yield waits[-1]
    if (match := _TELL.search(folded)) and (whom := _whom(match["whom"], folded, match.start("whom"))):
        yield Detail(MUST_TELL, whom, at=(match.span(),))


def _giver(clause: Clause, folded: str) -> str | None:
    """Return a clause on what one of theirs did for it, with their name for who that is."""
    match = _GAVE.match(clause.words)
    if clause.label != "theirs" or match is None:
        return None
    if _KIN_FIRST.match(clause.words):
        return clause.words
    who = _named(match["who"], folded, clause.at[0])
    return f"{who}{clause.words[match.end('who') :]}" if who else None


def _waiting(post: Segments, match: re.Match[str]) -> Detail | None:
    """Return who is waiting, turned; None where it is not clear who that is."""
    folded = post.folded.text
    start, end = match.start("what"), match.start("what") + len(_CUT.sub("", match["what"]))
    near = _FAR if " keep" in match["what"] else _NEAR
    who = _whom(match["who"], folded, match.start("who"), near)
    if who is None or not harmless(folded[start:end].strip().removeprefix("'s "), mine=False):
        return None
    short = _SHORTENED.match(folded, start)
    said = turned(post, (short.end() if short else start + 1, end))
    if said is None:
        return None
    words = f"{who}{short[0] if short else ' '}{said[0]}"
    if not _FEWEST <= len(words.split()) <= _MOST:
        return None
    return Detail(KIN_WAITS, words, at=((match.start("who"), said[1]),))


def _whom(who: str, folded: str, at: int, near: int = _NEAR) -> str | None:
    """Return how somebody of theirs is named to them; None where it is not known who that is."""
    return re.sub(r"\bmy\b", "your", who) if who.startswith("my ") else _named(who, folded, at, near)


def _named(pronoun: str, folded: str, at: int, near: int = _NEAR) -> str | None:
    """Return whom a pronoun stands for: the last of theirs before it, where it can be that one and nobody else."""
    kin = _WHOSE.get({"her": "she", "him": "he", "them": "they"}.get(pronoun, pronoun))
    before = list(re.finditer(rf"{_MY}(?:{_SHE}|{_HE}|{_BOTH})\b(?!')", folded[max(0, at - near) : at]))
    if kin is None or not before:
        return None
    last = before[-1][0]
    either = "" if pronoun in {"they", "them"} else f"|{_EITHER}"
    return re.sub(r"\bmy\b", "your", last) if re.search(rf" (?:{kin}{either})$", last) else None
