"""Whether a text speaks of ending one's life. Read first and apart: nothing overrules a hit, doubt goes one tier up.

Explicit: an intent, a wish, a plan, a goodbye. Veiled: not wanting to be here, being a burden, no point in living.
Concern: another person's danger, or one's own in the past. Idiom: the words without the danger ("this test killed me").

The phrases are in `data/crisis/words`. Here is how they are weighed: a longer harmless phrase swallows a shorter
dangerous one; what stands around a phrase can turn it to another person, to the past, to a denial or to a joke, and
then it is a concern or one tier less, never nothing.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import cached_property, lru_cache
from itertools import accumulate
from typing import TYPE_CHECKING, Final, NamedTuple

from bot.knowledge import data_path
from bot.model import CrisisTier
from bot.reading.crisis_words import load_words
from bot.reading.lazy import Pattern
from bot.reading.plain_words import Break, plain_words

if TYPE_CHECKING:
    from bot.reading.crisis_phrases import Found
    from bot.reading.crisis_words import Family, Words
    from bot.reading.plain_words import PlainWords

READ: Final = 20_000
"""Characters that are read: as many as a message file may hold. A longer text is read from its start and its end."""

AROUND: Final = 14
"""Words on either side of a phrase in which a time long past, or a laugh, counts."""

_WORK_OF_ART = Pattern(
    r"\b(?:song|lyrics?|album|track|movie|film|episode|band|book|title|novel|game|playlist|chorus|playing"
    r"|requested by"
    r"|podcast|poem|essay|reading)\b"
)
_QUOTED = Pattern(r"\"[^\"\n]{1,60}\"|(?<!\w)'[^'\n]{1,60}'(?!\w)")
_JOKED = Pattern(
    r"\b(?:kms|kys|kill me|end me|shoot me|fml|dead|ded|deceased|die|dying|died|kill\w*|murder\w*)\b|\U0001f480"
)
_TIERS: Final = {tier: number for number, tier in enumerate(CrisisTier)}
_SELF: Final = frozenset({"i", "me", "my", "myself", "mine"})


class Danger(NamedTuple):
    """How near a text is to danger.

    Args:
        tier: the tier.
        start: where the words that led there start in the folded text; 0 where there are none.
        end: where they end.
        language: ISO 639-1 code of the words, where they are no English.
    """

    tier: CrisisTier
    start: int = 0
    end: int = 0
    language: str | None = None


SAFE: Final = Danger(CrisisTier.NONE)


@lru_cache(maxsize=1)
def shipped_words() -> Words:
    """Return the words that are shipped, loaded once."""
    return load_words(data_path("crisis", "words"))


def danger(folded: str) -> Danger:
    """Read a folded text, quotations and code already blanked out.

    Args:
        folded: the text.

    Returns:
        The highest tier that any place of it reaches.
    """
    words = shipped_words()
    text = folded if len(folded) <= READ else folded[: READ // 2] + folded[-READ // 2 :]
    spoken = plain_words(_without_titles(text), words.spelling)
    found = list(words.dangers.find(spoken))
    calm_until = _calm_until(spoken, words) if found else []
    places = _Places(spoken)
    worst = SAFE
    for one in found:
        family = words.of_phrase[one.number]
        if _TIERS[family.tier] <= _TIERS[worst.tier]:
            continue
        if calm_until[one.start] >= one.end:
            continue
        tier = _Place(places, one, words).weigh(family)
        if _TIERS[tier] > _TIERS[worst.tier]:
            worst = Danger(tier, spoken.spans[one.start][0], spoken.spans[one.end - 1][1], family.language)
    if worst is SAFE and (joke := _JOKED.search(text)):
        return Danger(CrisisTier.IDIOM, joke.start(), joke.end())
    return worst


def _calm_until(text: PlainWords, words: Words) -> list[int]:
    """Return, for each word, how far the quiet phrases reach that start there or before."""
    until = [0] * len(text.words)
    for one in words.quiet.find(text):
        until[one.start] = max(until[one.start], one.end)
    return list(accumulate(until, max))


def _without_titles(text: str) -> str:
    """Blank out what stands in quotation marks on a line that names a song, a film or a book."""
    if '"' not in text and "'" not in text:
        return text
    if _WORK_OF_ART.search(text) is None:
        return text
    lines = text.split("\n")
    for number, line in enumerate(lines):
        if _WORK_OF_ART.search(line):
            lines[number] = _QUOTED.sub(lambda title: " " * len(title[0]), line)
    return "\n".join(lines)


class _Places:
    """A text, with where its sentences start and where its writer stands, looked up once.

    Args:
        text: the text.
    """

    def __init__(self, text: PlainWords) -> None:
        self.text = text

    @cached_property
    def _starts(self) -> list[int]:
        return [0, *(at for at, end in enumerate(self.text.breaks, start=1) if end is Break.SENTENCE)]

    @cached_property
    def _selves(self) -> list[int]:
        return [at for at, word in enumerate(self.text.words) if word in _SELF]

    def sentence_start(self, at: int) -> int:
        """Return where the sentence of word `at` starts."""
        return self._starts[bisect_right(self._starts, at) - 1]

    def behind_self(self, start: int, end: int) -> int:
        """Return how many words behind `start` the writer is last named before `end`; 0 where nowhere."""
        number = bisect_left(self._selves, end)
        return max(0, self._selves[number - 1] + 1 - start) if number else 0


class _Place:
    """One place where a dangerous phrase stands, and what stands around it.

    Args:
        places: the whole text.
        found: the place.
        words: with the frames.
    """

    def __init__(self, places: _Places, found: Found, words: Words) -> None:
        self._text = places.text
        self._found = found
        self._words = words
        self._start = places.sentence_start(found.start)
        self._self = places.behind_self(self._start, found.start)

    def weigh(self, family: Family) -> CrisisTier:
        """Return the tier of the phrase, here."""
        if family.tier is CrisisTier.CONCERN:
            return CrisisTier.CONCERN
        over = self._near("recovered") or (self._near("past") and not self._near("present"))
        if over or self._denied() or self._of_another():
            return CrisisTier.CONCERN
        if not self._near("laugh") or self._serious():
            return family.tier
        if family.tier is CrisisTier.EXPLICIT:
            return CrisisTier.VEILED
        return CrisisTier.IDIOM if family.light else family.tier

    def _denied(self) -> bool:
        before, denied = self._text.part(self._start, self._found.start), self._words.frames["denied"]
        end = len(before.words)
        return any(one.end == end for one in denied.find(before, max(0, end - denied.most)))

    def _of_another(self) -> bool:
        """Return whether the last person named before the phrase is not the writer, nor anyone in it."""
        if _SELF & set(self._text.words[self._found.start : self._found.end]):
            return False
        before, others = self._text.part(self._start, self._found.start), self._words.frames["others"]
        since = max(0, self._self - others.most)
        near = max(since, len(before.words) - AROUND)
        return any(one.end > self._self for at in dict.fromkeys((near, since)) for one in others.find(before, at))

    def _near(self, frame: str) -> bool:
        around = self._text.part(max(0, self._found.start - AROUND), self._found.end + AROUND)
        return next(self._words.frames[frame].find(around), None) is not None

    def _serious(self) -> bool:
        around = self._text.words[max(0, self._found.start - AROUND) : self._found.end + AROUND]
        return not self._words.serious.isdisjoint(around)
