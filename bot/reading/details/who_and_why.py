"""From whom a no came, as they are to the person, and what about the person it was put down to.

"The garden centre where you buy your plants"; "you don't have a car".
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from bot.model import Detail
from bot.reading.details.harmless import harmless
from bot.reading.details.turning import turned

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.reading.segment import Segments

PLACE, BECAUSE = "place", "because"
_FEWEST, _MOST = 3, 14

# "turned down by the person i covered for", "no from the garden centre where i buy my plants"
_PLACE: Final = re.compile(
    r"\b(?:reject\w*|turned down|declined|refused|knocked back|no|rej|didn'?t get|lost|job|role|post|place"
    r"|passed over)\b[^.!?\n,]{0,40}?\b(?:by|from|at|for|in|with|to) (?P<said>"
    r"my (?:own|old)(?: (?!for\b)[a-z'-]+){1,4}(?=[.!?\n,;]|$| for\b| and\b| but\b)"
    r"|(?:the|a|an)(?! (?:role|post|position|one|interview|place|time|end|day|moment|minute|second|hour|way)\b)"
    r"(?: (?!because\b|cos\b|and\b|but\b|so\b"
    r"|after\b|while\b|when\b|by\b|from\b|at\b|in\b|with\b)[a-z'-]+){1,5}?"
    r" (?:(?:(?:that|where|which|who) )?(?:i|i've|i'd)(?: [a-z0-9'-]+){2,10}"
    r"|(?:that|where|which|who) my(?: own)? [a-z]+(?: [a-z0-9'-]+){1,8})"
    r"(?=[.!?\n,;]|$| (?:and|but|so|because|cos) ))"
)
_PLACE_FIRST: Final = re.compile(
    r"(?:^|[.!?\n] ?)(?:so |well |and )?(?P<said>(?:the|a) [a-z]+(?: [a-z]+){0,2} (?:(?:that|where) )?(?:i|i've|i'd)"
    r"(?: (?!turned\b|rejected\b|said\b)[a-z0-9'-]+){2,9}) (?:just |has |have )?"
    r"(?:turned (?:me|us) down|rejected (?:me|us)|said no|declined me)\b"
)
_NO_PLACE: Final = re.compile(
    r"\b(?:i|i've|i'd) (?:applied|interviewed|wanted|got|had|went|asked|needed|really|am"
    r"|was(?! [a-z ]+ (?:of|at|in)$))\b"
)


def place_of(post: Segments) -> Iterator[Detail]:
    """Find what the place, the person or the work of the no is to whoever tells of it.

    Args:
        post: the text, parted.

    Yields:
        One detail at most.
    """
    match = _PLACE.search(post.folded.text) or _PLACE_FIRST.search(post.folded.text)
    if match is None or not harmless(match["said"], mine=True) or _NO_PLACE.search(match["said"]):
        return
    said = turned(post, match.span("said"), whole=True)
    if said:
        yield Detail(PLACE, said[0], at=(match.span("said"),))


# "turned down because i don't have a car"
_BECAUSE: Final = re.compile(
    r"\b(?:reject\w*|turned (?:me |us )?down|refused|denied|declined|said no|a no|no from|no for|didn'?t get"
    r"|passed over)\b(?:(?! (?:hurts?|worse|harder|sad|gutted|glad|laugh|cry|cried)\w*\b)[^.!?\n;]){0,70}?"
    r"\b(?:because|cos|cuz|bc) (?P<said>"
    r"(?!i (?:really |just )?(?:thought|felt|feel|know|knew|need|want\w*|love\w*|hope\w*|guess|believe\w*"
    r"|can't believe|was (?:so|really)|am so)\b|i'm (?:so|really|sad|angry|tired)\b)"
    r"(?:i|i'm|im|i've|ive|i'd|my) [^.!?\n;:,()]{3,70})"
)
_ENDS: Final = re.compile(
    r" (?:and|but|so|even though|though|although|lol|lmao|apparently|aye|haha)\b.*| like an? \w+$"
)


def because_of(post: Segments) -> Iterator[Detail]:
    """Find what about the person a no was put down to.

    Args:
        post: the text, parted.

    Yields:
        One detail at most.
    """
    folded = post.folded.text
    match = _BECAUSE.search(folded)
    if match is None:
        return
    start = match.start("said")
    end = start + len(_ENDS.sub("", match["said"]).rstrip())
    if not _FEWEST <= len(folded[start:end].split()) <= _MOST or not harmless(folded[start:end], mine=False):
        return
    said = turned(post, (start, end))
    if said:
        yield Detail(BECAUSE, said[0], at=((start, said[1]),))
