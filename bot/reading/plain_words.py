"""Spells a text the plain way, word by word, so that one phrase meets all the ways in which people type it.

"dont", "don't" and "do not" become the same two words; "k1ll", "k i l l" and "kiiill" become "kill"; words that only
add weight ("just", "really") are left out. Each word remembers where it came from.
"""

from __future__ import annotations

import re
from enum import IntEnum
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from bot.reading.gates import Remembered
from bot.reading.lazy import Pattern
from bot.reading.tokens import Tokens

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_WORD = Tokens(
    r"([$@*]?(?:[^\W_]|[\u0900-\u0963])(?:[^\W_]|[\u0900-\u0963']|[$@!*|+](?=[^\W_]))*"
    r"|[\U0001f602\U0001f923\U0001f480])"
)
"""A group, so that a text is cut into its words and what stands between them at once."""
_SPACED = Pattern(r"(?<![^\W_])[a-z0-9!$@](?:(?:[ .*_-]| {2,3})[a-z0-9!$@]){3,}(?![^\W_])")
_LONE_LETTERS = re.compile(r"[ .*_-][a-z0-9!$@][ .*_-]{1,3}[a-z0-9!$@][ .*_-]")
"""Two of them stand in whatever is spaced; hardly any text has them, and looking for them is quicker."""
_STRETCHED = re.compile(r"(.)\1{2,}")
_NEW_SENTENCE = re.compile(r"[.!?;]|\n\s*\n|[\u2600-\u27bf\U0001f300-\U0001faff\u0964]")
_NEW_CLAUSE = re.compile(r"[,:()\"/|\n]| -+ |--")
_LAUGHING: Final = "\U0001f602\U0001f923\U0001f480"
_LEET = str.maketrans({"0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "$": "s", "@": "a", "!": "i"})
_LEET_L = str.maketrans({"0": "o", "1": "l", "3": "e", "4": "a", "5": "s", "7": "t", "$": "s", "@": "a", "!": "l"})
_LOOKALIKE = str.maketrans("аеорсухіјѕԁӏ", "aeopcyxijsdl")
_MOST_SPELLED = 24  # letters of a spaced or glued stretch that are taken apart; nobody spells out more
_GLUED = 4  # letters from which "ambetter" and "caresi" are taken for a lost "i'm" or "i"

# Words that a stretch of glued letters has to hold one of before it is taken apart.
_CORES: Final = frozenset(
    {"kill", "die", "dead", "myself", "suicide", "suicidal", "life", "alive", "unalive", "end", "killing", "dying"}
)


class Break(IntEnum):
    """What stands behind a word."""

    NONE = 0
    CLAUSE = 1
    SENTENCE = 2


class Spelling:
    """How words are made plain. It remembers the words that it met last: most of a text are words that come often.

    Args:
        same: a word as typed to the plain words for it.
        joined: two plain words that are one ("any", "more").
        skipped: words that only add weight.
        fillers: words that open or close a clause without belonging to it.
        openers: words that start a clause where nobody typed the comma.
        vocabulary: every word that a phrase names: what a disguised word may turn out to be.
        misspelt: a slip of the keyboard to the word that was meant.
    """

    def __init__(
        self,
        *,
        same: Mapping[str, tuple[str, ...]],
        joined: Mapping[tuple[str, str], str],
        skipped: frozenset[str],
        fillers: frozenset[str],
        openers: frozenset[str],
        vocabulary: frozenset[str],
        misspelt: Mapping[str, str],
    ) -> None:
        self.same = same
        self.joined = joined
        self.joins = frozenset(second for _, second in joined)
        self.skipped = skipped
        self.fillers = fillers
        self.openers = openers
        self.vocabulary = vocabulary
        self.misspelt = misspelt
        self.plain = Remembered(self._plain)

    def _plain(self, typed: str) -> tuple[str, ...]:
        return _plain(typed, self)


class PlainWords(NamedTuple):
    """A text as plain words.

    Args:
        words: the words.
        breaks: what stands behind each.
        spans: where each came from in the folded text.
        spelling: how they were made plain.
    """

    words: list[str]
    breaks: list[Break]
    spans: list[tuple[int, int]]
    spelling: Spelling

    def part(self, start: int, end: int) -> PlainWords:
        """Return the words from `start` to `end`."""
        return PlainWords(self.words[start:end], self.breaks[start:end], self.spans[start:end], self.spelling)

    def ends_sentence(self, at: int) -> bool:
        """Return whether a sentence ends behind word `at`."""
        return self.breaks[at] is Break.SENTENCE

    def starts_clause(self, at: int) -> bool:
        """Return whether a clause starts at word `at`, fillers before it left out."""
        while at > 0 and self.breaks[at - 1] is Break.NONE:
            if self.words[at - 1] not in self.spelling.fillers and self.words[at - 1] not in self.spelling.openers:
                return False
            at -= 1
        return True

    def ends_clause(self, at: int) -> bool:
        """Return whether a clause ends before word `at`, fillers behind it left out."""
        while 0 < at < len(self.words) and self.breaks[at - 1] is Break.NONE:
            if self.words[at] in self.spelling.openers:
                return True
            if self.words[at] not in self.spelling.fillers:
                return False
            at += 1
        return True


def plain_words(folded: str, spelling: Spelling) -> PlainWords:
    """Spell a folded text the plain way.

    Args:
        folded: the text, folded.
        spelling: how.

    Returns:
        Its words, with the way back.
    """
    words: list[str] = []
    breaks: list[Break] = []
    spans: list[tuple[int, int]] = []
    skipped, joins = spelling.skipped, spelling.joins
    row, plain = _cut(folded, spelling)
    start = len(row[0])
    for typed, pieces, behind in zip(row[1::2], plain, row[2::2], strict=True):
        end = start + len(typed)
        for piece in pieces:
            if piece in skipped:
                if spans:
                    spans[-1] = (spans[-1][0], end)
                continue
            if piece in joins and words and breaks[-1] is Break.NONE:
                joined = spelling.joined.get((words[-1], piece))
                if joined:
                    words[-1], spans[-1] = joined, (spans[-1][0], end)
                    continue
            words.append(piece)
            breaks.append(Break.NONE)
            spans.append((start, end))
        if behind != " " and breaks:
            breaks[-1] = max(breaks[-1], _break_in(behind))
        start = end + len(behind)
    if breaks:
        breaks[-1] = Break.SENTENCE
    return PlainWords(words, breaks, spans, spelling)


@lru_cache(maxsize=512)
def _break_in(between: str) -> Break:
    if _NEW_SENTENCE.search(between):
        return Break.SENTENCE
    return Break.CLAUSE if _NEW_CLAUSE.search(between) else Break.NONE


def _cut(folded: str, spelling: Spelling) -> tuple[list[str], list[tuple[str, ...]]]:
    """Return what stands between the words of a text and the words as typed, by turns, and the plain words for each."""
    row: list[str] = []
    plain: list[tuple[str, ...]] = []

    def add(stretch: str) -> None:
        cut = _WORD.of(stretch).split(stretch)
        row.extend(cut)
        plain.extend(map(spelling.plain.__getitem__, cut[1::2]))

    at = 0
    for match in _SPACED.finditer(folded) if _LONE_LETTERS.search(folded) else ():
        letters = re.sub(r"[^a-z0-9!$@]", "", match[0])
        apart = _take_apart(letters.translate(_LEET), spelling.vocabulary)
        if apart:
            add(folded[at : match.start()])
            row.append(match[0])
            plain.append(tuple(piece for one in apart for piece in spelling.same.get(one, (one,))))
            at = match.end()
    add(folded[at:])
    return row, plain


def _plain(typed: str, spelling: Spelling) -> tuple[str, ...]:
    known = spelling.same.get(typed)
    if known is not None:
        return known
    if typed in spelling.vocabulary:
        return (typed,)
    if typed in _LAUGHING:
        return ("lol",)
    bare = typed.strip("'")
    for guess in _guesses(bare, spelling):
        if guess in spelling.same:
            return spelling.same[guess]
        if guess in spelling.vocabulary:
            return (guess,)
    if "'" in bare:
        return _apostrophe(bare, spelling)
    if bare.startswith("am") and bare[2:] in spelling.vocabulary and len(bare) > _GLUED:
        return "i", "am", bare[2:]
    if bare.endswith("i") and bare[:-1] in spelling.vocabulary and len(bare) >= _GLUED:
        return bare[:-1], "i"
    glued = len(bare) >= 6 and any(core in bare for core in _CORES)
    apart = _take_apart(bare, spelling.vocabulary) if glued else []
    if len(apart) > 1 and _CORES & set(apart):
        return tuple(piece for one in apart for piece in spelling.same.get(one, (one,)))
    return (bare or typed,)


def _apostrophe(typed: str, spelling: Spelling) -> tuple[str, ...]:
    closed = typed.replace("'", "")
    if typed.endswith("n't"):
        return spelling.same.get(closed, (typed[:-3], "not"))
    head, _, tail = typed.rpartition("'")
    plain = spelling.same.get(head, (head,))
    if tail == "s":
        return (*plain, "is") if head in _PRONOUNS else plain
    if tail in _TAILS:
        return (*plain, *_TAILS[tail])
    return spelling.same.get(closed, (closed,))


_PRONOUNS: Final = frozenset(
    {"it", "that", "what", "there", "he", "she", "who", "life", "everything", "this", "how", "where", "here", "nothing"}
)
_TAILS: Final[Mapping[str, tuple[str, ...]]] = {
    "d": ("would",),
    "ll": ("will",),
    "re": ("are",),
    "ve": ("have",),
    "t": ("not",),
    "m": ("am",),
}


def _guesses(word: str, spelling: Spelling) -> Iterator[str]:
    """Return what a word that no phrase knows may be a way to type."""
    if word.isalpha():
        if not word.isascii():
            yield word.translate(_LOOKALIKE)
    elif word.isascii() and len(word) > 2:
        yield word.translate(_LEET)
        yield word.translate(_LEET_L)
        if "*" in word:
            shape = re.compile(re.escape(word).replace(r"\*", "[a-z]"))
            yield from (one for one in spelling.misspelt.values() if shape.fullmatch(one))
    if word in spelling.misspelt:
        yield spelling.misspelt[word]
    if _STRETCHED.search(word):
        yield _STRETCHED.sub(r"\1\1", word)
        yield _STRETCHED.sub(r"\1", word)
    if word.endswith("in"):
        yield word + "g"


def slips(word: str) -> Iterator[str]:
    """Return the ways to mistype a word: a letter left out or doubled, two neighbours swapped."""
    for at in range(1, len(word)):
        yield word[:at] + word[at + 1 :]
        yield word[:at] + word[at] + word[at:]
        if at + 1 < len(word):
            yield word[:at] + word[at + 1] + word[at] + word[at + 2 :]


def _take_apart(letters: str, vocabulary: frozenset[str]) -> list[str]:
    """Cut letters without spaces into words that phrases know, the fewest that do; empty where they don't."""
    if len(letters) > _MOST_SPELLED:
        return []
    best: list[list[str] | None] = [list[str]()]
    best += [None] * len(letters)
    for end in range(1, len(letters) + 1):
        for start in range(max(0, end - 10), end):
            before, piece = best[start], letters[start:end]
            if before is None or not (piece in vocabulary and (len(piece) > 1 or piece in "ia")):
                continue
            here = best[end]
            if here is None or len(before) + 1 < len(here):
                best[end] = [*before, piece]
    return best[len(letters)] or []
