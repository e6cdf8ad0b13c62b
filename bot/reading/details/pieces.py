"""Cuts a text into sentences, and these into pieces of one clause each."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, Final, NamedTuple

from bot.reading.details import retold_words as known
from bot.reading.details.heads import is_past

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Set as AbstractSet

_MOST_SENTENCES: Final = 40
_SENTENCE: Final = re.compile(r"[^.!?\n:;()\[\]]+(?:(?<=\d)[.:](?=\d)[^.!?\n:;()\[\]]+)*")
_WORD: Final = re.compile(r"[^\s,]+(?:(?<=\d),\d{3}[^\s,]*)*|,")


class Word(NamedTuple):
    """A word of the folded text and where it stands."""

    text: str
    start: int
    end: int


def sentences_of(folded: str) -> Iterator[re.Match[str]]:
    """Find the sentences of a text, the first ones of a long one.

    Args:
        folded: the writer's own words, lower case, without quotations.

    Yields:
        A match for each, without its full stop.
    """
    return islice(_SENTENCE.finditer(folded), _MOST_SENTENCES)


def pieces_of(folded: str, span: tuple[int, int]) -> Iterator[list[Word]]:
    """Cut a sentence where another clause begins.

    Args:
        folded: the writer's own words, lower case, without quotations.
        span: where the sentence stands in it.

    Yields:
        The words of each piece, without commas; none is empty.
    """
    words = [Word(match[0], match.start(), match.end()) for match in _WORD.finditer(folded, *span)]
    texts = [*(word.text for word in words), "", ""]
    piece: list[Word] = []
    said: set[str] = set()
    for index, word in enumerate(words):
        a_while = word.text == "while" and piece and piece[-1].text in known.A_WHILE
        if piece and not a_while and _begins_anew(word.text, said, *texts[index + 1 : index + 3]):
            yield piece
            piece, said = [], set()
        if word.text != ",":
            piece.append(word)
            said.add(word.text)
    if piece:
        yield piece


def _begins_anew(word: str, said: AbstractSet[str], after: str, then: str) -> bool:
    """Tell whether another clause begins with a word.

    Args:
        word: the word.
        said: the words before it in its clause.
        after: the word behind it, or "".
        then: the one behind that, or "".
    """
    if word == "," or word in known.BREAKS or (word == "did" and "did" in said):
        return True
    if word == "and" and after in known.ARTICLES and not known.REFUSED.isdisjoint(said):
        return True
    if word not in known.MAY_BREAK or (word in known.BEHIND_SAYING and not known.ASKING.isdisjoint(said)):
        return False
    first = then if then and after in known.LEADS - known.BREAKS else after
    return first in known.SUBJECTS or is_past(first) or (word == "where" and after in known.ARTICLES)
