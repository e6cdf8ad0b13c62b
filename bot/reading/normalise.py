"""Folds a text to what the patterns read, and remembers where every character came from.

Folding lowers the case, drops accents, stacked marks and invisible characters, and spells styled letters, curly quotes
and odd spaces in the plain way. `Folded.origin` leads from each folded character back to the text as it was given.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from bot.reading.lazy import Pattern

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
_SPLIT_VERB = re.compile(
    r"\b(don|can|won|didn|doesn|isn|wasn|couldn|shouldn|wouldn|haven|hasn|hadn|ain|aren|weren) t\b"
)
_LOST_T = re.compile(r"n t\b")
"""How each of them ends. It is looked for first, as a search for one stretch of letters is the quickest."""
_CUT_OFF = re.compile(r" (?:m|ve|ll|d|s|re)\b")
"""What is left of a verb behind its pronoun. It is looked for first, as a search for a space is the quickest."""
_SPLIT_PRONOUN = re.compile(r"\b(?:(i) (m|ve|ll|d)|(it|that|what|he|she|there) (s)|(you|we|they) (re|ve|ll))\b")
_MISSPELT = {
    wrong: right
    for right, wrongs in {
        "hi": "hii hiii hiiii hiiiii",
        "hey": "heyy heyyy heyyyy",
        "they": "tehy thye htey",
        "the": "teh hte",
        "their": "thier",
        "didn't": "dind't din't dint didnot dindt",
        "rejected": "rejceted rejecetd rejeceted rejetced regected rejekted rejectedd rejcted rejeted reejcted",
        "reject": "rejcet rejetc regect rejekt",
        "rejection": "rejcetion regection rejecton rejction rejektion",
        "interview": "interveiw interivew intreview intervew inteview interviw interwiew",
        "interviews": "interveiws interivews intreviews intervews inteviews",
        "received": "recieved recived receved",
        "application": "aplication applicaton applicatoin aplicaton",
        "applied": "aplied appled",
        "experience": "experiance experince expirience experiense",
        "unsuccessful": "unsucessful unsuccesful unsuccesfull unsuccessfull unsucesful unsucessfull",
        "successful": "sucessful succesful successfull succesfull",
        "selected": "slected seleced selceted",
        "accepted": "acepted accpeted accepeted",
        "apprenticeship": "aprenticeship apprentiship apprenticship",
        "position": "postion posistion possition",
        "promotion": "promtion promosion",
        "nope": "nop nopw npoe",
        "because": "becuase becasue becos becoz",
        "ghosted": "gohsted ghsoted",
        "shortlisted": "shorlisted shotlisted",
    }.items()
    for wrong in wrongs.split()
}
"""Words of these posts as they are often mistyped."""
_MISTYPED = Pattern(rf"\b(?:{'|'.join(_MISSPELT)})\b")
_NOISE = re.compile(r"[*_~|\"]+|(?<= ) +")


class Folded(NamedTuple):
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


def fold(text: str, *, quotes: bool = False) -> Folded:
    """Fold a text.

    Args:
        text: any string, lone surrogates and NULs among them.
        quotes: True to keep double quotes; else they go, as Discord's marks for bold and the like do.

    Returns:
        The folded text with the way back.
    """
    healed, origin = _healed(text)
    if quotes or _NOISE.search(healed) is None:
        return Folded(healed, origin)
    return _without_noise(healed, origin)


@lru_cache(maxsize=2)  # a post is asked for with and without its quotes
def _healed(text: str) -> tuple[str, Sequence[int]]:
    """Return the folded text with its noise, and its way back."""
    origin: Sequence[int]
    if text.isascii():
        plain = text.lower().translate(_ASCII)
        origin = range(len(plain) + 1)
    else:
        folded = {character: _fold_character(character) for character in set(text)}
        if all(len(piece) == 1 for piece in folded.values()):  # a character each, as in most texts
            plain = text.translate(str.maketrans(folded))
            origin = range(len(plain) + 1)
        else:
            pieces = [folded[character] for character in text]
            plain = "".join(pieces)
            origin = [index for index, piece in enumerate(pieces) for _ in piece]
            origin.append(len(text))
    healed = _SPLIT_VERB.sub(r"\1't", plain) if _LOST_T.search(plain) else plain
    healed = _SPLIT_PRONOUN.sub(_with_apostrophe, healed) if _CUT_OFF.search(healed) else healed
    return _respelled(healed, origin) if _MISTYPED.search(healed) else (healed, origin)


def _respelled(text: str, origin: Sequence[int]) -> tuple[str, Sequence[int]]:
    """Spell mistyped words right; what stands in such a word leads back into the word as it was typed."""
    pieces: list[str] = []
    back: list[int] = []
    start = 0
    for match in _MISTYPED.finditer(text):
        right, last = _MISSPELT[match[0]], match.end() - 1
        pieces += (text[start : match.start()], right)
        back.extend(origin[start : match.start()])
        back.extend(origin[min(match.start() + index, last)] for index in range(len(right) - 1))
        back.append(origin[last])
        start = match.end()
    back.extend(origin[start:])
    return "".join((*pieces, text[start:])), back


_ASCII = {0: " ", 9: " ", 11: " ", 12: " ", 13: "\n", 28: " ", 29: " ", 30: " ", 31: " ", 96: "'"}


def _with_apostrophe(match: re.Match[str]) -> str:
    return match[0].replace(" ", "'")


def _without_noise(text: str, origin: Sequence[int]) -> Folded:
    pieces: list[str] = []
    back: list[int] = []
    start = 0
    for match in _NOISE.finditer(text):
        pieces.append(text[start : match.start()])
        back.extend(origin[start : match.start()])
        start = match.end()
    pieces.append(text[start:])
    back.extend(origin[start:])
    return Folded("".join(pieces), back)
