"""Turns a person's words so that they can be said back to them: "my mum drove me" is "your mum drove you"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from bot.reading.details.retold_words import APOSTROPHES
from bot.reading.details.spelling import is_name, month_names, named, without_half_quotes

if TYPE_CHECKING:
    from bot.reading.segment import Segments

_CUT: Final = """
    but because cos cuz bc so only though although yet which while whilst if unless aye lol lmao haha tho lah fr ngl
    cause smh now today yesterday again rip tbh idk anyway then whereas -
"""
CUT: Final = frozenset(_CUT.split())
"""Words behind which another thought begins."""

_TURN: Final = (
    (re.compile(r"\bhr\b"), "HR"),
    (re.compile(r"\bi was\b"), "you were"),
    (re.compile(r"\bi wasn't\b"), "you weren't"),
    (re.compile(r"\bi (?:am|m)\b|\bi'm\b"), "you're"),
    (re.compile(r"\b(?:am|was) i\b"), "you were"),
    (re.compile(r"\b(?:i|we)\b"), "you"),
    (re.compile(r"\bmyself\b|\bourselves\b"), "yourself"),
    (re.compile(r"\bmine\b|\bours\b"), "yours"),
    (re.compile(r"\bmy\b|\bour\b"), "your"),
    (re.compile(r"\bme\b|\bus\b"), "you"),
)
_DAYS: Final = {
    "mon": "Monday", "tue": "Tuesday", "wed": "Wednesday", "thu": "Thursday", "fri": "Friday", "sat": "Saturday",
    "sun": "Sunday",
}  # fmt: skip
_DAY: Final = re.compile(r"\b(every|on|last|this|next|by|until) (mon|tues?|weds?|thurs?|fri|sat|sun)\b")
_LOOSE_END: Final = re.compile(
    r"(?: (?:a|an|the|to|for|with|of|and|or|in|at|on|by|from|as|than|that|my|your|their|his|her|i|he|she|they|we|it's"
    r"|about|like|when|who|how|what|where|why|into|all|even|was|were|is|are|had|have|has|be|been|some"
    r"|any|no|not|so|too|very|just|only|really|if|i'd|i'm|i've|they'd|he'd|she'd|after|before|because|also|plus|still"
    r"|would|could|should|can|will|got|did|do|there's|every|each|without|through|between|during))+$"
)
_ASKED_END: Final = re.compile(
    r"\b(?:where|who|what|how|why|when)(?: [\w']+){1,4} (?:was|were|is|are|did|be|do|say|want|have)$"
)
"""No loose end: "asked me where the compost was"."""


def turned(post: Segments, span: tuple[int, int], *, whole: bool = False) -> tuple[str, int] | None:
    """Turn a stretch to "you", as it was capitalised.

    Args:
        post: the text, parted.
        span: where the stretch stands in the folded text.
        whole: True where the stretch ends with its sentence, so that no end of it is loose.

    Returns:
        The words without a loose end, and where they end in the folded text; None where nothing is left.
    """
    start, end = span
    said = post.folded.text[start:end].rstrip(" '-.,:/&+")
    said = said if whole else re.sub(r"(?: and| but| or)+$", "", said)
    whole = whole or _ASKED_END.search(said) is not None
    said = said if whole else _LOOSE_END.sub("", said).rstrip(" '-.,:/&+")
    if not said:
        return None
    end = start + len(said)
    words = said.split()
    typed = post.own[slice(*post.folded.back(start, end))].split()
    if [word.lower() for word in typed] == words:  # nothing was folded away, so the capitals can be kept
        shouted = sum(word.isupper() and len(word) > 1 for word in typed) * 2 > len(typed)
        words[1:] = [word if is_name(word) and not shouted else word.lower() for word in typed[1:]]
    said = " ".join(APOSTROPHES.get(word, word) for word in words)
    said = without_half_quotes(said)
    for pattern, new in _TURN:
        said = pattern.sub(new, said)
    said = _DAY.sub(lambda day: f"{day[1]} {_DAYS[day[2][:3]]}", said)
    said = said.replace("told you you", "told you that you")
    said = re.sub(r"\b1 (?=[a-z])", "one ", said)
    return named(month_names(said)), end
