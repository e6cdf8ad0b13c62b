"""Tells a kindness from the rest of what others did, so that nobody is sorry for it."""

from __future__ import annotations

import re
from typing import Final

KINDLY: Final = "kindly"
"""The label."""

_DEED: Final = re.compile(
    r"\b(?:gave|give|wrote|sent|offered|rang|called|phoned|emailed|took|spent|stayed|recommended"
    r"|put (?:me|you) in touch|thanked|walked|made|brought|bought|lent)\b"
)
_KIND: Final = re.compile(
    r"\b(?:(?:real|proper|actual|honest|good|useful|detailed|helpful|genuine|constructive|written) "
    r"(?:and [a-z]+ )?feedback"
    r"|really (?:nice|kind|good|thoughtful|helpful|lovely)|lovely|sweet|thoughtful|handwritten|hand-written|kind|nice"
    r"|the time to|in touch with|to put you in touch|tips|advice|a hug|recommended you|thanked you|your favourite"
    r"|(?:you (?:a cup of |some )?(?:tea|cake|dinner|pizza|soup|ice cream|flowers|breakfast|pancakes|cookies)))\b"
)
_UNKIND: Final = re.compile(
    r"\b(?:no|not|never|nothing|without|\w+n't|only|wrong|generic|template|automated|rejection|minutes? late|too|just"
    r"|instead|pay|unpaid)\b"
)


def is_kind(words: str) -> bool:
    """Tell whether a clause tells of something that somebody did kindly.

    Args:
        words: a clause, turned: "the manager gave you 15 minutes of real feedback".

    Returns:
        True where it names a kind deed and nothing that takes it back.
    """
    return bool(_DEED.search(words) and _KIND.search(words) and not _UNKIND.search(words))
