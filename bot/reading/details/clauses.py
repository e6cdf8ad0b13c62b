"""A clause of the person's own, turned so that it can be said back: "i'd bought a suit" is "you'd bought a suit".

A clause is only taken whole and only in a form that is known to survive the turn: a subject, a verb from a list, a few
plain words. What runs himself or herself down, swears, denies or breaks off is left alone. English only.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from bot.model import Detail
from bot.reading.details.clause_patterns import CLAUSE_PATTERNS
from bot.reading.details.spelling import is_name, named, without_half_quotes
from bot.reading.lazy import Pattern, Table

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.reading.segment import Segments

_MOST_WORDS: Final = 14
_FEWEST_WORDS: Final = 4
_FEWEST_OF: Final = {"were": 2, "np": 1}

_TURN: Final = (
    (re.compile(r"^(?=(?:recruiter|interviewer|manager|boss|owner|principal|director)\b)"), "the "),
    (re.compile(r"\bhr\b"), "HR"),
    (re.compile(r"^we\b"), "you"),
    (re.compile(r"\bi was\b"), "you were"),
    (re.compile(r"\bi am\b|\bi'm\b"), "you're"),
    (re.compile(r"\b(?:am|was) i\b"), "you were"),
    (re.compile(r"\bi\b"), "you"),
    (re.compile(r"^me (?=\w)|^(?=(?:whole family|mum|mom|dad|nan|gran|mam|da)\b)"), "your "),
    (re.compile(r"\bmy\b|\bour\b"), "your"),
    (re.compile(r"\bme\b|\bus\b"), "you"),
    (re.compile(r"\bmine\b|\bours\b"), "yours"),
    (re.compile(r"\bmyself\b"), "yourself"),
)
# Behind these another thought begins, which does not belong to what is said back.
_CUT: Final = Pattern(
    r" (?:but|because|cos|cuz|so|then|only|just to|though|although|yet|which|if|unless|aye|lol|lmao"
    r"|(?<!good )(?<!little )(?<!long )(?<!a )while|whilst"
    r"|haha\w*|tho|lah|fr|ngl|smh|or something"
    r"|and (?:i|they|he|she|it|we|then|now|still|got|was|were|the|no|never|today|this|that|there|nothing|everything"
    r"|for what|after|yet|in the end)\b"
    r"|reject\w*|and reject\w*|today|yesterday|this (?:morning|week)|again)\b.*"
)
_LOOSE_END: Final = Pattern(
    r"(?: (?:a|an|the|to|for|with|of|and|or|in|at|on|by|from|as|than|that|my|your|their|i|he|she|they|about|like"
    r"|when|who|how|what|into|all|even|was|were|is|are|had|have|be))+$"
)
_NOT_THESE: Final = Pattern(
    r"\b(?:not|no|never|nothing|nobody|none|\w+n't|you|your|we|reject\w*|fail\w*|bomb\w*|suck\w*|dumb|stupid|idiot"
    r"|fool|loser|mess|joke|hate|fuck\w*|shit\w*|damn|hell|ass|crap|die|died|dying|dead|kill\w*|suicid\w*|drunk"
    r"|drink\w*|drugs?|pills?|meds|therap\w*|psych\w*|depress\w*|cancer|funeral|divorc\w*|abus\w*|rap(?:e|ed)|hit"
    r"|sex\w*|fat|ugly|worthless|useless|pathetic|wrong|bad|badly|worse|worst|terrible|awful|horrible|rubbish"
    r"|nonsense|embarrass\w*|panic\w*|mistakes?|up on|advantage|piss|blood|arrest\w*|prison|debt|gambl\w*)\b"
)
_NOT_THEM: Final = re.compile(r"your (?!boss|manager|supervisor|interviewer|recruiter)")
_KIND: Final = re.compile(
    r"\b(?:gave|brought|made) you (?:an?|some) (?:[a-z]+ )?(?:plant|hug|card|coffee|tea|cup|lift)\b"
)
_HARMLESS: Final = Pattern(r"^we\b|\bthank you\b")
_PLAIN: Final = Pattern(r"[a-z0-9][a-z0-9 '%&/+-]*")

_TABLE: Final = Table(CLAUSE_PATTERNS, lambda form: form[1])

# Who did it, where a clause began with its verb.
_WITHOUT_IT: Final = re.compile(r"^(you(?:'ve| have) been \w+)")
_SUBJECT: Final = {"bare": "you", "they": "they", "were": "you were"}


def clauses_of(post: Segments) -> Iterator[Detail]:
    """Find what a person told in words that can be said back to them.

    Args:
        post: the text, parted.

    Yields:
        At most one detail for each label, with the words turned to "you".
    """
    folded = post.folded.text
    found: set[str] = set()
    said: set[str] = set()
    for name, form in _TABLE.that_may_match(folded):
        if name in found:
            continue
        for match in form.finditer(folded):
            group = next(key for key, value in match.groupdict().items() if value)
            least = _FEWEST_OF.get(group, _FEWEST_WORDS)
            span = match.span(group)
            words = _turned(post, span, least)
            if words and name == "scene" and _KIND.search(words):
                continue  # no unkindness to be sorry for
            if words and name == "cold" and _NOT_THEM.match(words):
                continue
            if words and words not in said:
                found.add(name)
                said.add(words)
                words = f"{_SUBJECT[group]} {words}" if group in _SUBJECT else words
                yield Detail(name, _WITHOUT_IT.sub(r"\1 it", words) if group == "it" else words, at=(span,))
                break


def _turned(post: Segments, span: tuple[int, int], least: int) -> str | None:
    """Return a clause turned to "you", as it was capitalised; None where it is no plain clause."""
    start = span[0]
    said = _LOOSE_END.sub("", _CUT.sub("", post.folded.text[slice(*span)]).rstrip(" '-")).rstrip()
    end = start + len(said)
    count = len(said.split())
    if not least <= count <= _MOST_WORDS or _NOT_THESE.search(_HARMLESS.sub("", said)) or not _PLAIN.fullmatch(said):
        return None
    typed = post.own[slice(*post.folded.back(start, end))]
    words = said.split()
    if typed.lower().split() == words:  # nothing was folded away, so the capitals can be kept
        words[1:] = [word if is_name(word) else word.lower() for word in typed.split()[1:]]
    said = " ".join(words)
    said = without_half_quotes(said)
    for pattern, turned in _TURN:
        said = pattern.sub(turned, said)
    said = re.sub(r"\b1 (?=[a-z])", "one ", said.replace("told you you", "told you that you"))
    return named(re.sub(r"^you had (?=already|even)", "you'd ", said))
