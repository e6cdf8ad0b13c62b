"""Knows a letter from an employer or a school when it sees one, and whether it says no.

Letters speak to "you" and use a small standard wording, so they are read apart from what people write themselves. The
words stand in `cues/letter.py`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from bot.reading.cues import letter as words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.reading.segment import Segments, Sentence


class Letter(NamedTuple):
    """A letter in the text.

    Args:
        start: index of the first standard words in the folded text.
        end: index behind the words that say no, or behind the first standard words.
        says_no: True where it turns its reader down.
        about: what it turns down; `application`, or `other` for a loan, a flat, a refund and the like.
        sure: how sure it is, 0 to 1.
    """

    start: int
    end: int
    says_no: bool
    about: str
    sure: float


SURE, OPEN = 0.97, 0.72
"""How sure a no is, and how sure where the letter also speaks of what comes next."""


_PLAINLY = 2
"""The voice of words that no acknowledgement has."""


_QUOTED: Final = re.compile(
    r"\"[^\"]{15,1500}(?:\"|\Z)|\u201c[^\u201d]{15,1500}(?:\u201d|\Z)"
    r"|(?<!\w)['\u2018](?=\w)[^\"\n]{15,600}?['\u2019](?!\w)"
)
_OWN_VOICE: Final = re.compile(r"\b(?:i|i'm|i've|i'd|im|ive|my|me)\b")
_TO_READER: Final = re.compile(r"\b(?:your?|you've|you're|we|we've|our|applicants?|candidates?|dear)\b")


def beside_the_letter(segments: Segments, at: tuple[int, int]) -> bool:
    """Tell whether words of a post that holds a letter are its writer's own.

    Args:
        segments: the post.
        at: where the words stand in the folded text.

    Returns:
        True where they stand outside all quotation marks; in a post without any, where their sentence says "I" and
        does not speak to a reader.
    """
    quoted = tuple(_QUOTED.finditer(segments.own))
    if quoted:
        start, end = segments.folded.back(*at)
        return not any(start < one.end() and one.start() < end for one in quoted)
    return any(
        one.start <= at[0] < one.start + len(one.text)
        and _OWN_VOICE.search(one.text) is not None
        and _TO_READER.search(one.text) is None
        for one in segments.sentences
    )


def letter_in(folded: str, sentences: Sequence[Sentence]) -> Letter | None:
    """Find a letter in a folded text.

    Args:
        folded: the text.
        sentences: its sentences.

    Returns:
        The letter, or None where the text is none.
    """
    if words.CONSOLES.match(folded):
        return None
    marks = list(words.STANDARD.finditer(folded))
    weight = len(marks) + 2 * (words.SALUTATION.search(folded) is not None)
    start = marks[0].start() if marks else 0
    no = _no_in(sentences)
    if no is None:
        return Letter(start, start + 1, says_no=False, about="application", sure=0.0) if len(marks) >= 2 else None
    end, sure, voice = no
    from_us = words.FROM_US.search(folded) is not None
    if weight + voice < 2 and not from_us:
        return None
    if len(marks) < 2 and words.TO_READER.search(folded) is None:
        return None
    other = words.ABOUT_OTHER.search(folded) or words.NOT_THE_ANSWER.search(folded) or words.TAKEN_BACK.search(folded)
    if weight < 2:
        sure -= 0.12
    return Letter(start, end, says_no=True, about="other" if other else "application", sure=sure)


def writer_speaks(sentences: Sequence[Sentence]) -> bool:
    """Tell whether whoever posts a letter says something beside it: "I have the uniform on right now"."""
    return any(
        words.WRITER.search(sentence.text) and words.ITS_READER.search(sentence.text) is None for sentence in sentences
    )


def _no_in(sentences: Sequence[Sentence]) -> tuple[int, float, int] | None:
    """Find where a letter says no, how sure that is, and how much the words are a letter's by themselves."""
    best: tuple[int, float, int] | None = None
    for sentence in sentences:
        told = () if sentence.asks else words.NOES_TABLE.find(sentence.text)
        if not told or not words.OFFICE.search(sentence.text):
            continue
        for no, matches in told:
            if best and best[2] >= no.voice:
                continue
            for match in matches:
                if not words.HEDGED.search(sentence.text[: match.start()]):
                    best = sentence.start + match.end(), OPEN if _goes_on(sentences) else SURE, no.voice
                    break
    if best and best[2] < _PLAINLY and any(words.ONLY_RECEIVED.search(sentence.text) for sentence in sentences):
        return None
    if best:
        return best
    leaves = ((sentence, leave) for sentence in sentences if (leave := words.PARTING.search(sentence.text)))
    sentence, leave = next(leaves, (None, None))
    if sentence is None or leave is None or _goes_on(sentences):
        return None
    regretted = any(words.REGRET.search(one.text) for one in sentences)
    return (sentence.start + leave.end(), 0.8, 0) if regretted else None


def _goes_on(sentences: Sequence[Sentence]) -> bool:
    """Whether a letter says that the application goes on, or has only begun."""
    return any(words.STILL_OPEN.search(one.text) and not words.DENIED.search(one.text) for one in sentences)
