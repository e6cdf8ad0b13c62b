"""A phrase as tokens: words spelled one way, numbers apart from letters, dates and clock times in one piece."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from bot.when.answers import NotATime
from bot.when.vocabulary import SPELLINGS

LONGEST = 200

_PIECES = re.compile(
    r"""
      (?P<stamp>   <t:[^<>]{0,30}> )
    | (?P<iso>     \d{8}t\d{4}(?:\d\d)?(?!\d)
                 | \d{4}-\d{1,2}-\d{1,2} (?: t\d{1,2}:\d\d(?::\d\d(?:[.,]\d{1,9})?)? | (?![\d-]) ) )
    | (?P<date>    \d{4}[/.]\d{1,2}[/.]\d{1,2} (?![\d.])
                 | \d{1,2}(?P<split>[./-])\d{1,2}(?P=split)(?:\d{4}|\d\d)(?!\d)
                 | \d{1,2}\.\d{1,2}\.(?!\d)
                 | \d{1,2}/\d{1,2}(?![\d/]) )
    | (?P<clock>   \d{1,2}:\d\d(?::\d\d(?:\.\d{1,9})?)?(?![\d:]) | \d{1,2}\.\d\d(?![\d.]) )
    | (?P<number>  \d+(?:\.\d+)? )
    | (?P<zone>    (?:africa|america|antarctica|asia|atlantic|australia|europe|indian|pacific)/[a-z_/-]{2,40} )
    | (?P<word>    (?:[ap]\.m\b\.?) | [^\W\d_]+(?:'[^\W\d_]+)* )
    | (?P<sign>    \S )
    """,
    re.VERBOSE,
)
_HALVES = {"½": ".5", "¼": ".25", "¾": ".75"}
_IGNORED = frozenset(",;!?\"'()")
_THOUSANDS = re.compile(r"(?<![\d.,])(\d{1,3}),(\d{3})(?![\d,])")
_FRACTION = re.compile(r"(?:(\d+) +)?([13])/([24])(?= *(?:of )?(?:an? )?(?:hours?|hrs?|h|days?|weeks?|years?)\b)")
_DIGIT_WORDS = re.compile(r"\b2(moro|morrow|mrw|nite|night)\b")
_TOGETHER = {"everyday": ("every", "day"), "eachday": ("every", "day"), "noontime": ("noon",)}


@dataclass(frozen=True, slots=True)
class Token:
    """One piece of a phrase.

    Args:
        kind: stamp, iso, date, clock, number, zone, word or sign.
        text: as the grammar knows it: lower case, one spelling.
        typed: as the person typed it, for an answer that quotes it.
        glued: nothing stood between this and the piece before it.
    """

    kind: str
    text: str
    typed: str
    glued: bool


def tokens_of(phrase: str) -> list[Token]:
    """Split a phrase.

    Raises:
        NotATime: there is nothing in it, or far too much.
    """
    if len(phrase) > LONGEST:
        raise NotATime(
            f'That is too long for a time. A few words do, such as "tomorrow 9am" (at most {LONGEST} letters).'
        )
    text = _plain(phrase)
    found: list[Token] = []
    end = -1
    for piece in _PIECES.finditer(text):
        typed, kind = piece.group(), piece.lastgroup or "sign"
        glued, end = piece.start() == end, piece.end()
        if typed in _IGNORED or (typed == "." and found):
            continue
        kind = next(name for name in _KINDS if piece.group(name) is not None)
        if kind == "clock" and ":" in typed:
            typed = typed.split(".", maxsplit=1)[0]
        words = _TOGETHER.get(typed, (typed.replace(".", "") if kind == "word" else typed,))
        found.extend(Token(kind, SPELLINGS.get(word, word), word, glued) for word in words)
    if not found:
        raise NotATime('When? For example "tomorrow 9am", "friday 3pm", "in 2 hours" or "every monday 9am".')
    return found


_KINDS = ("stamp", "iso", "date", "clock", "number", "zone", "word", "sign")


def _plain(phrase: str) -> str:
    """Return a phrase in small letters, with one kind of quote, dash and digit."""
    for half, decimal in _HALVES.items():
        phrase = phrase.replace(half, decimal)
    text = unicodedata.normalize("NFKC", phrase).casefold()
    text = text.replace("’", "'").replace("–", "-").replace("—", "-").replace("−", "-")
    text = text.replace("bi-weekly", "biweekly")
    text = re.sub(r"(?<!\d)\.(\d)", r"0.\1", text)
    text = _THOUSANDS.sub(r"\1\2", text)
    text = _FRACTION.sub(lambda found: str(int(found[1] or 0) + int(found[2]) / int(found[3])), text)
    return _DIGIT_WORDS.sub(lambda word: {"nite": "tonight", "night": "tonight"}.get(word[1], "tomorrow"), text)
