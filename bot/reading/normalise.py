"""Folds a text to what the patterns read, and remembers where every character came from.

Folding lowers the case, drops accents, stacked marks and invisible characters, and spells styled letters, curly quotes
and odd spaces in the plain way. `Folded.origin` leads from each folded character back to the text as it was given.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_PLAIN = {
    "‘": "'", "’": "'", "‚": "'", "‛": "'", "`": "'", "´": "'", "ʼ": "'", "＇": "'",
    "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "‟": '"',
    "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "―": "-", "−": "-",
    "…": "...", "•": "-", "·": "-", "→": ">", "\x00": " ", "\ufffc": " ", "\ufffd": " ",
}  # fmt: skip
_STACKED = ((0x0300, 0x036F), (0x0483, 0x0489), (0x1AB0, 0x1AFF), (0x1DC0, 0x1DFF), (0x20D0, 0x20FF), (0xFE00, 0xFE2F))
_JOINER = "\u200d"  # holds emoji together; means nothing to a pattern


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text.

    Args:
        text: what the patterns read.
        origin: for each character of `text`, its index in the text as it was given; one more entry marks the end.
    """

    text: str
    origin: Sequence[int]

    def back(self, start: int, end: int) -> tuple[int, int]:
        """Return the stretch of the given text that a stretch of the folded text came from."""
        if end <= start:
            return self.origin[start], self.origin[start]
        return self.origin[start], self.origin[end - 1] + 1


@lru_cache(maxsize=4096)
def _fold_character(character: str) -> str:
    if character in _PLAIN:
        return _PLAIN[character]
    code = ord(character)
    category = unicodedata.category(character)
    if any(low <= code <= high for low, high in _STACKED) or (category == "Cf" and character != _JOINER):
        return ""
    if category in ("Cs", "Zs", "Cc", "Zl", "Zp"):
        return "\n" if character in "\n\r\u2028\u2029" else " "
    if category in ("Mn", "Mc"):  # vowel signs of Indic scripts carry the word
        return character
    spelled = unicodedata.normalize("NFKD", character).casefold()
    return "".join(part for part in spelled if not 0x0300 <= ord(part) <= 0x036F)


def fold(text: str) -> Folded:
    """Fold a text.

    Args:
        text: any string, lone surrogates and NULs among them.

    Returns:
        The folded text with the way back.
    """
    if text.isascii():
        plain = text.lower().translate({0: " ", 9: " ", 11: " ", 12: " ", 13: "\n", 96: "'"})
        return Folded(plain, range(len(plain) + 1))
    pieces: list[str] = []
    origin: list[int] = []
    for index, character in enumerate(text):
        piece = _fold_character(character)
        pieces.append(piece)
        origin.extend([index] * len(piece))
    origin.append(len(text))
    return Folded("".join(pieces), origin)
