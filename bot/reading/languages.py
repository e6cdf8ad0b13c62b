"""Seven languages beside English: which one a text is in, and whether it says a plain no of the writer's own.

An English card never answers a text in another language, so a text is first told apart by its small words.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.reading.language_words import LANGUAGES, Words


@dataclass(frozen=True, slots=True)
class Foreign:
    """A text in another language.

    Args:
        language: ISO 639-1 code; "" where it is written in a script that we do not read.
        own: how sure a no of the writer's own is, 0 to 1.
        letter: True where it is a letter.
        start: index of the words that say no, in the folded text.
        end: index behind them.
    """

    language: str
    own: float
    letter: bool
    start: int = 0
    end: int = 0


_WORD = re.compile(r"[^\W\d_]+")
_DEVANAGARI = re.compile(r"[\u0900-\u097f]")
_OTHER_SCRIPT = re.compile(
    r"[\u0370-\u05ff\u0600-\u06ff\u0980-\u0dff\u0e00-\u0e7f\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]"
)
_ENGLISH_SMALL = (
    "the a an i i'm you he she it we they my your his her is are was were be been have has had do did does not "
    "no and or but if of to in on at for with from by as that this what which who how why when where just got "
    "get so all after about would could should will can there their them our me us up out more than then now job "
    "interview rejected rejection"
)
_ENGLISH = frozenset(_ENGLISH_SMALL.split())


def foreign(folded: str) -> Foreign | None:
    """Tell whether a text is in another language, and what it says.

    Args:
        folded: the folded text.

    Returns:
        What it is, or None where it is English or too short to tell.
    """
    letters = sum(character.isalpha() for character in folded[:600])
    if letters and len(_DEVANAGARI.findall(folded[:600])) * 3 > letters:
        return _read("hi", folded)
    if letters and len(_OTHER_SCRIPT.findall(folded[:600])) * 2 > letters:
        return Foreign("", 0.0, letter=False)
    words = _WORD.findall(folded[:1200])
    if not words:
        return None
    english = sum(word in _ENGLISH for word in words)
    scores = {
        code: sum(word in known.small for word in words) + 2 * len(known.marks.findall(folded[:1200]))
        for code, known in LANGUAGES.items()
    }
    code = max(scores, key=lambda one: scores[one])
    short = len(words) <= 6
    if scores[code] <= english or scores[code] < (1 if short and english == 0 else 2):
        return None
    if scores[code] * (2 if short else 8) < len(words):
        return None
    return _read(code, folded)


def _read(code: str, folded: str) -> Foreign:
    known = LANGUAGES[code]
    letter = known.letter_no.search(folded)
    if letter and known.letter.search(folded):
        return Foreign(code, 0.93, letter=True, start=letter.start(), end=letter.end())
    best = Foreign(code, 0.0, letter=False)
    for sentence in re.finditer(r"[^.!?\n]+[.!?]*", folded):
        found = _own(known, sentence[0], folded)
        if found and found[0] > best.own:
            best = Foreign(
                code,
                found[0],
                letter=False,
                start=sentence.start() + found[1].start(),
                end=sentence.start() + found[1].end(),
            )
    return best


def _own(known: Words, sentence: str, whole: str) -> tuple[float, re.Match[str]] | None:
    match = known.own.search(sentence)
    weight = 0.9
    if match is None:
        match, weight = known.weak.search(sentence), 0.62
    if match is None:
        return None
    if known.framed.search(sentence) or known.other.search(sentence):
        return None
    if sentence.rstrip().endswith("?") and not known.me.search(sentence):
        return None
    if weight < 0.9 and known.me.search(whole) is None and len(_WORD.findall(sentence)) > 6:
        weight = 0.3
    return weight, match
