"""Turns a person's words so that they can be said back to them: "my mum drove me" is "your mum drove you"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from bot.reading.cities import PLACES
from bot.reading.details.retold_words import APOSTROPHES, KIN, PERSONS

if TYPE_CHECKING:
    from bot.reading.segment import Segments

_CUT: Final = """
    but because cos cuz bc so only though although yet which while whilst if unless aye lol lmao haha tho lah fr ngl
    smh now today yesterday again rip tbh idk anyway then whereas -
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
_LOOSE_QUOTE: Final = re.compile(r"(?<!\w)'|(?<=\w)'(?!\w)")
_PLAIN: Final = re.compile(r"[a-z0-9£$€][a-z0-9 '%&/+£$€,.:-]*")
_NAME: Final = re.compile(r"[A-Z][a-z]+(?:'s)?|[A-Z0-9]{2,4}|[A-Z][a-z]*[A-Z]\w*")
_MONTHS: Final = re.compile(r"(?<=since )(?:march|may|august)\b|(?<= in )(?:march|may|august)\b|(?<=last )march\b")
_TOWNS: Final = "|".join(sorted(PLACES - {"cork", "phoenix"}))
NAMES: Final = re.compile(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|april|june|july|august|september|october"
    r"|november|december|christmas|easter|eid|diwali|thanksgiving|ramadan|english|welsh|irish|scottish|french|german"
    r"|spanish|italian|portuguese|dutch|danish|swedish|norwegian|finnish|russian|ukrainian|arabic|turkish"
    r"|hindi|urdu|punjabi|tamil|bengali|chinese|mandarin|cantonese|japanese|korean|swahili|yoruba|igbo|tagalog"
    r"|british|american|canadian|australian|european|african|indian|nigerian|zoom|slack|linkedin|facebook|whatsapp"
    rf"|instagram|uber|{_TOWNS})\b"
)
_SPELLED: Final = {"linkedin": "LinkedIn", "whatsapp": "WhatsApp"}
_NOT_THESE: Final = re.compile(
    r"\b(?:you|your|u|ur|reject\w*|fail\w*|bomb\w*|suck\w*|dumb|stupid|idiot\w*|fool\w*|loser|mess|joke|hate\w*|fuck\w*"
    r"|f\*+\w*|shit\w*|damn\w*|hell|ass|arse\w*|crap\w*|bloody|bastard\w*|bitch\w*|cunt\w*|wank\w*|die|died|dying|dead"
    r"|death|kill\w*|suicid\w*|drunk|drank|drink\w*|drugs?|pills?|meds|therap\w*|psych\w*|depress\w*|cancer|funeral"
    r"|(?:he|she|they|mum|mom|dad|husband|wife) passed|passed away|widow\w*|hospice|ventilator|chemo\w*|tumou?r|stroke"
    r"|ill|illness|surgery|overdos\w*"
    r"|divorc\w*|abus\w*|rap(?:e|ed)|hit|sex\w*|fat|ugly|worthless|useless|pathetic|(?:go|went|goes|going|do"
    r"|did|doing|was|am|thing|what's) wrong|bad|badly|worse|worst"
    r"|terrible|awful|horrible|rubbish|nonsense|embarrass\w*|panic\w*|mistakes?|fault|blame\w*|piss\w*|blood\w*"
    r"|arrest\w*|prison|gambl\w*|miscarr\w*|bur(?:y|ied)|jump\w*|bridge|hang\w*|cut(?! my hair| us)|hurt\w*|froze"
    r"|blank\w*|choke\w*|forgot how"
    r"|ashamed|shame|lazy|sorry|maybe|probably|might|guess|think|thought|hopefully|supposedly|wish\w*|vomit\w*|sick"
    r"|threw up|screw\w*|mess\w*|ruin\w*|blew|lied|lie|steal|stole|nothing|unqualified|unemploy\w*|virgin|nude|naked"
    r"|declin\w*|turned me down|turned down|unsuccessful|unfortunately|regret\w*|no longer|(?:a|the) no"
    r"|went with|said no)\b"
)
HEAVY: Final = re.compile(
    r"\b(?:died|dead|death|dying|(?:he|she|they|mum|mom|dad|husband|wife) passed|passed away|cancer|chemo\w*|hospice"
    r"|funeral|miscarr\w*|stillb\w*|suicid\w*|overdos\w*|rap(?:e|ed)|abus\w*|stroke|coma)\b"
)
"""A sentence with one of these is left alone as a whole."""
_DENIES: Final = re.compile(
    rf"\b(?:not|no|never|nobody|none|\w+n't|{'|'.join(word for word in APOSTROPHES if word.endswith('nt'))})\b"
)


def harmless(said: str, *, mine: bool) -> bool:
    """Tell whether a stretch of folded text may be said back.

    Args:
        said: the clause, folded.
        mine: True for a deed of the person's own, which is not said back where it is denied.

    Returns:
        False where it runs anybody down, swears, doubts, speaks to somebody or touches what is too heavy to repeat.
    """
    if _NOT_THESE.search(said) or not _PLAIN.fullmatch(said):
        return False
    return not mine or not _DENIES.search(said)


def named(said: str) -> str:
    """Return folded words written out, with the capitals of days, tongues, towns and the like."""
    said = " ".join(APOSTROPHES.get(word, word) for word in said.split())
    return NAMES.sub(lambda name: _SPELLED.get(name[0], name[0].title()), said)


def _is_name(word: str) -> bool:
    return _NAME.fullmatch(word) is not None and word.lower() not in KIN | PERSONS.keys()


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
    whole = whole or _ASKED_END.search(said) is not None
    said = said if whole else _LOOSE_END.sub("", said).rstrip(" '-.,:/&+")
    if not said:
        return None
    end = start + len(said)
    words = said.split()
    typed = post.own[slice(*post.folded.back(start, end))].split()
    if [word.lower() for word in typed] == words:  # nothing was folded away, so the capitals can be kept
        shouted = sum(word.isupper() and len(word) > 1 for word in typed) * 2 > len(typed)
        words[1:] = [word if _is_name(word) and not shouted else word.lower() for word in typed[1:]]
    said = " ".join(APOSTROPHES.get(word, word) for word in words)
    if len(_LOOSE_QUOTE.findall(said)) != 2:  # a quotation is kept whole, half of one is not kept
        said = _LOOSE_QUOTE.sub("", said)
    for pattern, new in _TURN:
        said = pattern.sub(new, said)
    said = said.replace("told you you", "told you that you")
    said = re.sub(r"\b1 (?=[a-z])", "one ", said)
    said = _MONTHS.sub(lambda name: name[0].title(), said)
    return named(said), end
