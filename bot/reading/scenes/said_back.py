"""Turns the words that a scene's cues keep so that they can be said back: "my wife" is "your wife", "3" is "three"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from bot.reading.amounts import SMALL

if TYPE_CHECKING:
    from collections.abc import Mapping

_CALENDAR: Final = re.compile(
    r"\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|april|june|july|august"
    r"|september|october|november|december|christmas|easter|eid|diwali|thanksgiving|ramadan|hanukkah)\b"
)
_SPELLED: Final = {
    "hm": "hiring manager", "oa": "OA", "min": "minutes", "mins": "minutes", "hrs": "hours", "yrs": "years",
    "wks": "weeks", "dept": "department",
    "sec": "seconds", "secs": "seconds",
    **{town: town.title() for town in (
        "cambridge", "oxford", "harvard", "yale", "princeton", "stanford", "durham", "edinburgh",
    )},
    "phd": "PhD", "ausbildung": "Ausbildung", **{short: short.upper() for short in (
        "pgce", "scitt", "qts", "mba", "hgv", "lgv", "cdl", "nhs", "dbs", "cscs", "gcse", "gp", "hr", "nvq", "btec",
        "cv", "hca", "raf", "ielts", "toefl", "sia", "tefl", "q1", "q2", "q3", "q4", "a&e", "icu", "tv", "fe",
        "tc", "usps", "mri",
    )},
}  # fmt: skip
"""Short forms that are said with their capitals, however they were typed."""
_TURNED: Final = {"my": "your", "our": "your", "me": "you", "i": "you", "mine": "yours", "us": "you", "we": "you"}
_TURNS: Final = re.compile(rf"\b(?:{'|'.join(_TURNED)})\b")
_NUMBER: Final = re.compile(r"(?<![\d.,:])(?:[2-9]|1[0-2])(?![\d.,:%])(?= [a-z]|$)")
_A_NAME: Final = re.compile(r"\b(?:[A-Z]{2,5}s?|[A-Z][a-z]+[A-Z]\w*)\b|(?<=[a-z,] )[A-Z][a-z]{2,}\b")


def names_in(own: str) -> Mapping[str, str]:
    """Return what is written with capitals that belong to it: "CV", "Birmingham"; nothing of a text that shouts."""
    if 2 * sum(map(str.isupper, own)) > sum(map(str.isalpha, own)):
        return {}
    return {name.lower(): name for name in _A_NAME.findall(own)}


def said_back(words: str, names: Mapping[str, str]) -> str:
    """Turn the person's words so that they can be said back to them."""
    words = " ".join(names.get(word) or _SPELLED.get(word, word) for word in words.split())
    turned = _TURNS.sub(lambda match: _TURNED[match[0]], " ".join(words.split()))
    if words in {"march", "may"}:
        return words.title()
    turned = _NUMBER.sub(lambda match: SMALL[int(match[0]) - 2], turned)
    return _CALENDAR.sub(lambda match: match[0].title(), turned)
