"""Weighs how much of a clause can be seen or counted; the weightiest one is said back."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from bot.reading.details import retold_words as known

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.reading.details.heads import Head

_TOLD_AT_LENGTH: Final = 5
_AT_LENGTH: Final = 7
_SOME_LENGTH: Final = 4
_NUMBER: Final = re.compile(r"[£$€]?\d[\d,.:]*(?:k|km|mi|hrs?|h|am|pm|th|st|nd|rd|%|p|€|yo)?")
_MONEY: Final = re.compile(r"[£$€]\d[\d,.]*k?|\d[\d,.]*[k€]")


def salience_of(piece: Sequence[str], head: Head, words: str) -> int:
    """Say how much of a clause can be seen or counted.

    Args:
        piece: its words, folded, as far as it is said back.
        head: how it begins.
        words: the same, turned.

    Returns:
        A weight; below 3 there is nothing in it.
    """
    verb, plain = piece[head.verb], [word.strip("'") for word in piece[head.verb + 1 :]]
    seen = _seen(piece, plain, words)
    nouns = sum(one in known.NOUN_COMES and two not in known.VAGUE for one, two in pairwise(plain))
    seen += min(nouns, 2) if nouns > 1 or seen else 0
    weight = seen + 2 * (verb in known.EFFORT) + (head.perfect and seen > 0) + 2 * ("had to " in words)
    weight += (len(plain) >= _SOME_LENGTH) + (len(plain) >= _AT_LENGTH)
    if not head.mine:
        weight += 2 * (verb in known.TELLING or any(word in known.BAD_MANNERS for word in words.split()))
        weight += any(word in known.TO_YOU for word in plain) + (len(plain) >= _TOLD_AT_LENGTH)
    weak = verb in known.WEAK and (head.mine or verb not in known.TELLING)
    return weight - (1 if seen else 3) * weak


def _seen(piece: Sequence[str], plain: Sequence[str], words: str) -> int:
    """Weigh numbers, money, kin, days, things and names."""
    things = sum(word in known.THINGS for word in plain)
    return (
        3 * any(_NUMBER.fullmatch(word) or word in known.NUMBERS for word in plain)
        + 2 * any(_MONEY.fullmatch(word) or word in known.MONEY for word in plain)
        + 2 * any(word in known.KIN for word in piece)
        + 2 * any(word in known.TIMES for word in plain)
        + 2 * any(word in known.THINGS or word.removesuffix("s") in known.THINGS for word in plain)
        + (things > 1)
        + any(word[0].isupper() for word in words.split()[1:] if word not in {"I", "HR"})
    )
