"""Names and search words in one plain spelling, so that two of them can be compared. Pure."""

from __future__ import annotations

import re
import unicodedata

from bot.reading.normalise import fold

_UNDIVIDED = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i"})
"""Letters that Unicode does not take apart into a letter and a mark."""

_WORD = re.compile(r"[a-z0-9]+")


def plain(text: str) -> str:
    """Return a text without what tells spellings of one name apart: case, accents, width, odd spaces.

    Args:
        text: any string, in any script.

    Returns:
        The plain spelling on one line; empty for a text of nothing but spaces.
    """
    if text.isascii():
        return " ".join(text.replace("\0", " ").lower().split())
    folded = fold(text, quotes=True).text.translate(_UNDIVIDED)
    return " ".join(unicodedata.normalize("NFKC", folded).split())


def plain_words(text: str) -> list[str]:
    """Return the words of a text in their plain spelling, without what stands between them."""
    spelled = plain(text)
    if spelled.isascii():
        return _WORD.findall(spelled)
    kept = (letter if letter.isalnum() or unicodedata.category(letter)[0] == "M" else " " for letter in spelled)
    return "".join(kept).split()
