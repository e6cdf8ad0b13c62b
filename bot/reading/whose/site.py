"""A no with what stands around it."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING, Final, NamedTuple

from bot.reading.cues import frame
from bot.reading.cues.turned import CLAUSE, ONLY_ME
from bot.reading.lazy import Pattern

if TYPE_CHECKING:
    import re

    from bot.reading.cues.ways import No
    from bot.reading.segment import Sentence

LEFT: Final = 120
RIGHT: Final = 80
"""Characters to the left and to the right of a no that are looked at."""

_NO_SUBJECT: Final = Pattern(
    r"\b(?:out of|from|of|against|over|among|beat) (?:about |over |nearly |almost |the )*\d[\d,.]* (?:other )?(?:people"
    r"|applicants|candidates|others|students|women|men)\b(?! who\b)"
    r"|\b(?:made|make|making) it (?=to|through|into|past|as far)"
    r"|\b(?:work\w*|volunteer\w*|taught|teaching|car(?:ed|ing)|look(?:ed|ing)) (?:with|for|after) (?:\w+ )?(?:kids"
    r"|children|people|adults|students)\b"
)
"""How many there were, whom one works with, and an "it" that is a way: nobody who does anything."""


class Whose(Enum):
    """Whose no it is, or why it is none."""

    OWN = auto()
    OTHER = auto()  # somebody else was turned down
    DECLINED = auto()  # the writer turned somebody down
    OBJECT = auto()  # something that is no application was turned down
    NOT_YET = auto()  # negated, conditional, feared, to come
    QUESTION = auto()
    GENERAL = auto()  # of rejections as such


class Site(NamedTuple):
    """A no with what stands around it.

    Args:
        no: the way to say no.
        word: the words that say it.
        before: what stands before it in its sentence.
        left: its own clause up to it.
        right: what stands behind it in its sentence.
        sentence: its sentence.
    """

    no: No
    word: str
    before: str
    left: str
    right: str
    sentence: Sentence


def site_of(no: No, match: re.Match[str], sentence: Sentence) -> Site:
    """Look around a no that was found in a sentence."""
    text = sentence.text
    before = text[max(0, match.start() - LEFT) : match.start()]
    clause = 0
    for cut in CLAUSE.finditer(before):
        clause = cut.end()
    return Site(no, match[0], before, before[clause:].lstrip(), text[match.end() : match.end() + RIGHT], sentence)


def last_subject(clause: str) -> str | None:
    """Return which kind of subject stands last in a clause: self, you, other or agents; None where there is none."""
    kind: str | None = None
    for match in frame.SUBJECTS.finditer(_NO_SUBJECT.sub(" ", clause)):
        kind = match.lastgroup
    if kind == "other" and ONLY_ME.search(up_to_who(clause)):
        return "self"
    return kind


def up_to_who(clause: str) -> str:
    """Return a clause up to and with its last "who" or "that"."""
    return clause[: max(clause.rfind("who ") + len("who"), clause.rfind("that ") + len("that"), 0)]
