"""Which language a text is in: English, one of the seven others that we read, or one that we do not.

An English card never answers a text in another language, so a text is first told apart by its small words. Words that
two languages share count for neither: "me", "no" and "has" say nothing.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from bot.reading.gates import Remembered
from bot.reading.lazy import Pattern
from bot.reading.phrases import WORD

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from bot.reading.tongues import Tongue

READ = 1_200
"""Characters by which a language is told."""

SHORT = 6
"""Words up to which one word of a language is enough, where nothing in the text is English."""

_DEVANAGARI = Pattern(r"[\u0900-\u097f]")
_OTHER_SCRIPT = Pattern(
    r"[\u0370-\u05ff\u0600-\u06ff\u0980-\u0dff\u0e00-\u0e7f\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]"
)
_ENGLISH_WORDS = (
    "the a an i i'm you he she it we they my your his her is are was were be been have has had do did does not no "
    "and or but if of to in on at for with from by as that this what which who how why when where just got get so "
    "all after about would could should will can there their them our me us up out more than then now job "
    "interview rejected rejection reject rej rejects ghosted ghosting offer final finals round onsite oa applied "
    "apply application email mail phone screen loop team match company work they're don't didn't it's can't again "
    "today yesterday week weeks days month still lol also really because one two any some new time feel like know "
    "think going im ive dont didnt cant its am being into over down only very too even selected selection select "
    "placement shortlist shortlisted placed call received start sent update form hr status said says told "
    "recruiter role position hiring hired year years first last next back candidate candidates contract contracts "
    "result results training internal lost accepted other unsuccessful "
)
_ENGLISH = frozenset(_ENGLISH_WORDS.split())


_A_ROUND = re.compile(
    r"\b(?:first|second|third|final|last|next|early|late|1st|2nd|3rd|test|application|interview|assessment|sift|paper|cv"
    r"|phone|screening|written|panel|shortlist\w*|selection|reference|offer|group|audition|vetting|medical|exam|this|that"
    r"|each|every|any|which|what|same) stages?\b|\bstages? (?:\d|one|two|three|four|five)\b"
)
"""English, where "stage" alone would be an internship."""


class Guess(NamedTuple):
    """How much a text looks like one language.

    Args:
        code: ISO 639-1.
        score: its words in the text, words of job search twice.
        english: English words in the text that are no words of it.
        words: all words of the text.
    """

    code: str
    score: int
    english: int
    words: int

    @property
    def plain(self) -> bool:
        """Whether the small words alone show the language."""
        enough = 1 if self.words <= SHORT and self.english == 0 else 2
        if self.score <= self.english or self.score < enough:
            return False
        share = 8 if self.words > SHORT else 2 if self.english else 3
        return self.score * share >= self.words

    @property
    def likely(self) -> bool:
        """Whether it is the language if a whole phrase of it is found as well, as in a mix of two."""
        return self.score >= 1 and self.score * 2 > self.english


class Languages:
    """Tells languages apart.

    Args:
        tongues: the languages beside English.
    """

    def __init__(self, tongues: Mapping[str, Tongue]) -> None:
        self.tongues = tongues
        self._small: dict[str, set[str]] = {}
        self._marks: dict[str, list[tuple[str, str]]] = {}
        for code, tongue in tongues.items():
            for word in tongue.small:
                self._small.setdefault(word, set()).add(code)
            for mark in tongue.marks:
                self._marks.setdefault(mark[:3], []).append((mark, code))

        self._told = Remembered(self._tell)

    def guess(self, folded: str) -> list[Guess]:
        """Rank the languages that a folded text may be in, the likeliest first; none where it looks English."""
        words: list[str] = WORD.findall(_A_ROUND.sub(" ", folded[:READ]) if "stage" in folded else folded[:READ])
        scores = dict.fromkeys(self.tongues, 0)
        shared = dict.fromkeys(self.tongues, 0)
        english = 0
        for word, times in Counter(words).items():
            told = self._told[word]
            if told is None:
                continue
            of_english, points = told
            english += times * of_english
            for code, point in points:
                if of_english:
                    shared[code] += times
                else:
                    scores[code] += point * times
        if not any(scores.values()):
            return []
        guesses = [
            Guess(code, score, english - shared[code], len(words)) for code, score in scores.items() if score > 0
        ]
        return sorted(guesses, key=lambda guess: guess.score, reverse=True)

    def _tell(self, word: str) -> tuple[bool, list[tuple[str, int]]] | None:
        """Say whether a word is English, and for which languages it counts how much; None where it says nothing."""
        points = [(code, 1) for code in self._small.get(word, frozenset[str]())]
        if word in _ENGLISH:
            return True, points
        points += [(code, 2) for code in self._marked(word)]
        return (False, points) if points else None

    def _marked(self, word: str) -> Sequence[str]:
        return [
            code
            for mark, code in self._marks.get(word[:3], ())
            if (word.startswith(mark[:-1]) if mark.endswith("*") else word == mark)
        ]


def other_script(folded: str) -> bool:
    """Whether a text is mostly in a script that we do not read."""
    return _share(_OTHER_SCRIPT, folded[:600]) > 1 / 2


def devanagari(folded: str) -> bool:
    """Whether a good part of a text is in the script of Hindi."""
    return _share(_DEVANAGARI, folded[:600]) > 1 / 3


def _share(script: Pattern, start: str) -> float:
    """Return how much of a text is in a script, 0 to 1."""
    found = 0 if start.isascii() else len(script.compiled.findall(start))
    letters = sum(map(str.isalpha, start)) if found else 0
    return found / letters if letters else 0
