"""Names and search words in one plain spelling, so that two of them can be compared. Pure."""

from __future__ import annotations

from bot.reading.normalise import fold

_UNDIVIDED = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i"})
"""Letters that Unicode does not take apart into a letter and a mark."""


def plain(text: str) -> str:
    """Return a text without what tells spellings of one name apart: case, accents, width, odd spaces.

    Args:
        text: any string, in any script.

    Returns:
        The plain spelling on one line; empty for a text of nothing but spaces.
    """
    return " ".join(fold(text, quotes=True).text.translate(_UNDIVIDED).split())
