"""How a person's words are spelled when they are said back: names with their capitals, chat written out."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from bot.reading.cities import PLACES
from bot.reading.details.retold_words import APOSTROPHES, KIN, NUMBERS, PAST, PERSONS, THINGS, TIMES

NAME: Final = re.compile(r"[A-Z][a-z]+(?:'s)?|[A-Z0-9]{2,4}|[A-Z][a-z]*[A-Z]\w*")
"""What is typed like a name: "Leeds's", "CV", "LinkedIn"."""
_STRESSED: Final = frozenset(
    [
        "ME",
        "MY",
        "WE",
        "US",
        "OUR",
        "THE",
        "NOT",
        "NO",
        "AND",
        "BUT",
        "SO",
        "TO",
        "IN",
        "IT",
        "WAS",
        "IS",
        "ALL",
        "ONE",
        "TWO",
        "FREE",
        "OWN",
        "HAD",
        "ASKED",
        "TOLD",
    ]
)
"""Typed in capitals to be heard, and no name."""
_MONTHS: Final = re.compile(r"(?<=since )(?:march|may|august)\b|(?<= in )(?:march|may|august)\b|(?<=last )march\b")
_SPELLED: Final = {"linkedin": "LinkedIn", "whatsapp": "WhatsApp"}
_LOOSE_QUOTE: Final = re.compile(r"(?<!\w)'|(?<=\w)'(?!\w)")


@cache
def _names() -> re.Pattern[str]:
    """Return what has a capital wherever it stands: days, tongues, towns and the like."""
    towns = "|".join(sorted(PLACES - {"cork", "phoenix"}))
    return re.compile(
        r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|april|june|july|august|september|october"
        r"|november|december|christmas|easter|eid|diwali|thanksgiving|ramadan|english|welsh|irish|scottish|french|german"
        r"|spanish|italian|portuguese|dutch|danish|swedish|norwegian|finnish|russian|ukrainian|arabic|turkish"
        r"|hindi|urdu|punjabi|tamil|bengali|chinese|mandarin|cantonese|japanese|korean|swahili|yoruba|igbo|tagalog"
        r"|british|american|canadian|australian|european|african|indian|nigerian|zoom|slack|linkedin|facebook|whatsapp"
        rf"|instagram|uber|{towns})\b"
    )


def named(said: str) -> str:
    """Return folded words written out, with the capitals of days, tongues, towns and the like."""
    said = " ".join(APOSTROPHES.get(word, word) for word in said.split())
    said = re.sub(r"\ba(?=[- ]levels?\b)", "A", said)
    return _names().sub(lambda name: _SPELLED.get(name[0], name[0].title()), said)


def is_name(word: str) -> bool:
    """Tell whether a word was typed like a name, and is none of the people who are also called by a plain word."""
    stressed = word in _STRESSED or (word.isupper() and word.lower() in PAST | THINGS | TIMES | NUMBERS)
    return NAME.fullmatch(word) is not None and not stressed and word.lower() not in KIN | PERSONS.keys()


def without_half_quotes(said: str) -> str:
    """Leave out quotation marks but for one pair: a quotation is kept whole, half of one is not kept."""
    return said if len(_LOOSE_QUOTE.findall(said)) == 2 else _LOOSE_QUOTE.sub("", said)


def month_names(said: str) -> str:
    """Give months that are also words their capital, where they stand as months."""
    return _MONTHS.sub(lambda name: name[0].title(), said)
