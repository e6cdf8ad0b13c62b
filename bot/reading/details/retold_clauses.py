"""Goes through a text clause by clause and turns each that can be said back."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from bot.reading.details import retold_words as known
from bot.reading.details.harmless import HEAVY, harmless
from bot.reading.details.heads import Head, head_of, is_past
from bot.reading.details.pieces import pieces_of, sentences_of
from bot.reading.details.salience import salience_of
from bot.reading.details.turning import CUT, turned

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.reading.details.pieces import Word
    from bot.reading.segment import Segments

DID, FACT, THEIRS = "did", "fact", "theirs"

_MOST_READ: Final = 30
_FEWEST, _MOST = 3, 14
_OF_THEIRS: Final = re.compile(r"\b(?:we|us|our|we're|we'd|we've|we'll)\b")
_GAVE_UP: Final = re.compile(r"\bturned down (?=(?:an?|the|another|two|my|other) )")
_GOES_ON: Final = frozenset({"after", "before", "until", "till"})
_SUBJECTS: Final = frozenset({"it", "he", "she", "they", "i", "that"})
_IS: Final = frozenset({"was", "is", "were", "had", "just"})
_SPOKEN_TO: Final = re.compile(r"\byou(?:'re|'ll|'d|'ve)?\b")
_QUOTES: Final = frozenset('"\u201c\u201d')
_BEGUN: Final = re.compile(r" and (?:the|my|our|they|he|she|it|their)(?: [\w']+){0,3}$")
"""Another clause that has begun at the end of one."""
_CUT_SHORT: Final = re.compile(
    r"\b(?:told|asked|gave) (?:you|me)$|\b(?:fell|looking|allowed|supposed|cancelled \d+ \w+)$"
    r"|\bwhy you \w+$|\bspent the rest\b|\bthere to see$"
    r"|^you did expect\b|^the (?:interview|call|trial|shift|meeting|chat) (?:the|my|your) \w+ "
)


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause that can be said back.

    Args:
        label: work that went in (`DID`), what else the person tells of themselves (`FACT`), what others did (`THEIRS`).
        words: the clause, turned.
        at: where it stands in the folded text.
        weight: how much there is in it to see or to count.
        order: the number of its piece in the text, to know what stands next to it.
    """

    label: str
    words: str
    at: tuple[int, int]
    weight: int
    order: int


def retold_clauses(post: Segments) -> Iterator[Clause]:
    """Find the clauses of a text that can be said back.

    Args:
        post: the text, parted.

    Yields:
        Each clause, in order.
    """
    folded = post.folded.text
    order = 0
    dropped = False  # what goes on with something that is not said back is not said either
    mine = True  # whose deed a bare verb goes on with
    for sentence in sentences_of(folded):
        if HEAVY.search(sentence[0]):
            continue
        asks = folded[sentence.end() : sentence.end() + 1] == "?"
        pieces = list(pieces_of(folded, sentence.span()))
        before: Head | None = None
        for number, piece in enumerate(pieces):
            order += 1
            behind = pieces[number + 1] if number + 1 < len(pieces) else None
            head = head_of([word.text for word in piece], bare=mine, after=before)
            if head is None:
                mine = behind is None or (mine and not _tells_a_deed(piece))
                before = _refusal(piece)
                continue
            mine, before = head.mine, head
            if asks:
                continue
            whole = _before_and(piece, head) if behind and behind[0].text in {"who", "that", "which"} else piece
            if behind and behind[0].text in _GOES_ON and piece[-1].text in known.TIMES:
                dropped = True
                continue  # "the mail came 11 minutes" says nothing without what it came after
            hangs_on = head.said and number > 0
            clause = None if hangs_on and dropped else _clause(head, whole, post, order)
            dropped = clause is None
            if clause is not None:
                yield clause


def _behind_joint(piece: Sequence[Word]) -> int:
    """Return the number of the word that a piece begins with, behind its "and"."""
    return int(piece[0].text in {"and", "then", "but"} and len(piece) > 1)


def _is_refusal(piece: Sequence[Word]) -> bool:
    at = _behind_joint(piece)
    return any(word.text in known.REFUSED for word in piece[at + 1 : at + 5])


def _tells_a_deed(piece: Sequence[Word]) -> bool:
    """Tell whether somebody else did something in a piece that is not said back."""
    return _is_refusal(piece) or any(is_past(word.text) for word in piece[_behind_joint(piece) + 1 :])


def _refusal(piece: Sequence[Word]) -> Head | None:
    """Return what a verb behind "the recruiter ghosted me" shares: "they sent a mail on Friday"."""
    first = piece[_behind_joint(piece)].text
    others = first in known.THEY or first in known.ARTICLES or first in known.PERSONS
    return Head(0, 0, mine=False, lead="they ") if others and _is_refusal(piece) else None


def _before_and(piece: Sequence[Word], head: Head) -> Sequence[Word]:
    """Leave out the last "and the one", where its own clause follows."""
    ands = [number for number, word in enumerate(piece) if word.text == "and" and number > head.verb]
    return piece[: ands[-1]] if ands else piece


def _clause(head: Head, piece: Sequence[Word], post: Segments, order: int) -> Clause | None:
    """Turn a piece; None where it may not be said back or is too short or too long."""
    folded = post.folded.text
    piece = piece[: head.verb + _MOST_READ]  # a text without a comma is as long as it likes
    start, end = piece[head.start].start, _end(head, piece)
    if len(folded[start:end].split()) > _MOST - 1:
        ands = [word.start for word in piece[head.verb + 2 :] if word.text in {"and", "or"} and word.start < end]
        end = ands[0] - 1 if ands else end
    if end < piece[-1].end and (begun := _BEGUN.search(folded[start:end])):
        end = start + begun.start()  # what it goes on to say was cut off
    said = turned(post, (start, end))
    spoken = not head.mine and not known.SAYING.isdisjoint(word.text for word in piece[head.start : head.verb + 2])
    plain = folded[start:end].strip().removesuffix(" for nothing")
    plain = _GAVE_UP.sub("left ", plain) if head.mine else plain
    if said is None or not harmless(_SPOKEN_TO.sub("", plain).strip() if spoken else plain, mine=head.mine):
        return None
    words, end = said
    first, last = post.folded.back(start, end)
    if _QUOTES.intersection(post.own[max(0, first - 1) : last + 1]) or _CUT_SHORT.search(words):
        return None  # somebody else's words, or a clause that lost its point
    words = head.said + words
    if head.perfect:
        words = words.replace("you had ", "you'd ", 1).replace("you have ", "you've ", 1)
    verb = piece[head.verb].text
    if verb in known.SAYING and _OF_THEIRS.search(folded[start:end]):
        return None  # "they said we filled it" speaks of them
    if spoken and not known.KIN.isdisjoint(word.text for word in piece[head.start : head.verb]):
        return None  # "the wife said try the other one" is nothing that was done to them
    if not _FEWEST <= len(words.split()) <= _MOST:
        return None
    effort = (verb in known.EFFORT or head.perfect) and "had to " not in words
    label = THEIRS if not head.mine else DID if effort else FACT
    told = [word.text for number, word in enumerate(piece) if number <= head.verb or word.end <= end]
    return Clause(label, words, (start, end), salience_of(told, head, words), order)


def _end(head: Head, piece: Sequence[Word]) -> int:
    """Return where a clause ends in the folded text: before another thought."""
    for number, word in enumerate(piece[head.verb + 1 :], head.verb + 1):
        following = piece[number + 1].text if number + 1 < len(piece) else ""
        asked = word.text == "if" and piece[head.verb].text in known.ASKING
        like = word.text == "like" and following in {"a", "an"} and piece[number - 1].text not in known.LIKE_BEHIND
        runs_on = (
            word.text in _SUBJECTS
            and following in _IS
            and piece[number - 1].text in known.TO_YOU | {"him", "her", "them"}
        )
        a_while = word.text == "while" and piece[number - 1].text in known.A_WHILE
        if (word.text in CUT and not asked and not a_while) or like or runs_on:
            return piece[number - 1].end
    return piece[-1].end
