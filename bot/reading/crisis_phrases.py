"""Phrases in a small notation, and finding them in a row of plain words.

A phrase is a line of words. `a|b_c` is "a" or "b c", `<name>` any phrase of the class of that name, `word*` any word
that starts so, `..` up to four words of the same sentence; a `?` behind an element makes it optional. `^` is the start
of a clause and `$` its end, which may also stand among alternatives. Nothing runs away: a phrase is tried only near its
rarest word, and no phrase repeats a part.
"""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING, Final, NamedTuple

from bot.reading.gates import Remembered

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from bot.reading.plain_words import PlainWords

GAP: Final = 4
STEM: Final = "*"
_EVERYDAY: Final = frozenset(
    re.findall(
        r"\w+",
        "i you he she it we they me my your his her our their a an the to of in on at for with from by and or but if so"
        " as is am are was be been will would can could do did have has had not no that this there these what who when"
        " how all up out about go get got one more like over then than now too want just know think here",
    )
)
"""Words that nearly every text holds; a phrase never hangs on one of them if it has another."""


def _is_stem(hook: str) -> bool:
    return hook.endswith(STEM)


class Element(NamedTuple):
    """One place of a phrase.

    Args:
        words: any of these words fits.
        stems: any word that starts with one of these fits.
        classes: any phrase of these classes fits.
        optional: True where the place may stay empty.
        mark: `..`, `^` or `$`, or empty.
        or_end: True where the end of the clause fits as well.
        one_word: True where one of `words` has to stand and nothing else will do.
    """

    words: frozenset[str] = frozenset()
    stems: tuple[str, ...] = ()
    classes: tuple[str, ...] = ()
    optional: bool = False
    mark: str = ""
    or_end: bool = False
    one_word: bool = False


class Reach(NamedTuple):
    """Where a phrase hangs, and how long it can be.

    Args:
        hooks: words of which one stands in every text that holds it; a stem ends in `*`.
        least: words that it has at least.
        most: words that it has at most.
    """

    hooks: frozenset[str]
    least: int
    most: int


class Phrase(NamedTuple):
    """A phrase, and where to look for it.

    Args:
        elements: its places.
        reach: its hooks and its length.
        nearest: how many words lie at least between its first word and the hook.
        farthest: how many at most.
        first: every word that it can start with; empty where that is not known beforehand.
        musts: words that have to stand in a text that holds it, beside the hook.
        needs: of each of these sets a word has to stand there too.
    """

    elements: tuple[Element, ...]
    reach: Reach
    nearest: int
    farthest: int
    first: frozenset[str]
    musts: frozenset[str]
    needs: tuple[frozenset[str], ...]


class Classes:
    """The named classes of phrases that other phrases are built of. A class is read when it is first asked for.

    Args:
        lines: name to the lines of a class.
    """

    def __init__(self, lines: Mapping[str, Sequence[str]]) -> None:
        self.lines = dict(lines)
        self._phrases: dict[str, tuple[Phrase, ...]] = {}
        self._reach_of: dict[str, Reach] = {}
        self._read: dict[str, tuple[Element, Reach]] = {}  # pieces that were read before: most come many times

    def phrases(self, name: str) -> tuple[Phrase, ...]:
        """Return the phrases of a class."""
        if name not in self._phrases:
            self._phrases[name] = tuple(self.parse(line) for line in self.lines[name])
        return self._phrases[name]

    def reach(self, name: str) -> Reach:
        """Return where the phrases of a class hang, and how long they can be."""
        if name not in self._reach_of:
            phrases = self.phrases(name)
            self._reach_of[name] = Reach(
                frozenset[str]().union(*(one.reach.hooks for one in phrases)),
                min(one.reach.least for one in phrases),
                max(one.reach.most for one in phrases),
            )
        return self._reach_of[name]

    def parse(self, line: str) -> Phrase:
        """Read a phrase.

        Raises:
            ValueError: the line names an unknown class, has a piece that is not understood, or could stand anywhere.
        """
        read = [self._piece(piece) for piece in line.split()]
        elements, reaches = tuple(element for element, _ in read), [reach for _, reach in read]
        needed = [at for at, one in enumerate(elements) if not (one.optional or one.mark or one.or_end)]
        if not needed:
            raise ValueError(f"{line!r} holds no word that has to stand there")
        best = min(needed, key=lambda at: (len(reaches[at].hooks & _EVERYDAY), len(reaches[at].hooks)))
        others = [reaches[at].hooks for at in needed if at != best and not any(map(_is_stem, reaches[at].hooks))]
        return Phrase(
            elements,
            Reach(reaches[best].hooks, sum(one.least for one in reaches), sum(one.most for one in reaches)),
            sum(one.least for one in reaches[:best]),
            sum(one.most for one in reaches[: best + 1]) - 1,
            self._first(elements),
            frozenset[str]().union(*(hooks for hooks in others if len(hooks) == 1)),
            tuple(hooks for hooks in others if len(hooks) > 1),
        )

    def _first(self, elements: tuple[Element, ...]) -> frozenset[str]:
        words: set[str] = set()
        for element in elements:
            if element.mark == "^":
                continue
            if element.mark or element.stems or element.or_end:
                return frozenset()
            words |= element.words
            for name in element.classes:
                for phrase in self.phrases(name):
                    if not phrase.first:
                        return frozenset()
                    words |= phrase.first
            if not element.optional:
                return frozenset(words)
        return frozenset()

    def _piece(self, piece: str) -> tuple[Element, Reach]:
        if piece not in self._read:
            element = self._element(piece)
            self._read[piece] = element, self._reach(element)
        return self._read[piece]

    def _element(self, piece: str) -> Element:
        if piece in ("..", "^", "$"):
            return Element(mark=piece, optional=True)
        words: list[str] = []
        stems: list[str] = []
        named: list[str] = []
        parts = piece.removesuffix("?").split("|")
        for part in parts:
            if part == "$":
                continue
            if part.startswith("<") and part.endswith(">"):
                if part[1:-1] not in self.lines:
                    raise ValueError(f"there is no class {part}")
                named.append(part[1:-1])
            elif "_" in part:
                self.lines.setdefault(part, [part.replace("_", " ")])
                named.append(part)
            elif part.endswith(STEM) and len(part) > 2:
                stems.append(part[:-1])
            elif part and not set(part) & set("<>?*^$."):
                words.append(part)
            else:
                raise ValueError(f"{piece!r} is not understood")
        optional, or_end = piece.endswith("?"), "$" in parts
        one_word = not (stems or named or optional or or_end)
        return Element(frozenset(words), tuple(stems), tuple(named), optional, or_end=or_end, one_word=one_word)

    def _reach(self, element: Element) -> Reach:
        if element.mark:
            return Reach(frozenset(), 0, GAP if element.mark == ".." else 0)
        inner = [self.reach(name) for name in element.classes]
        hooks = element.words.union((stem + STEM for stem in element.stems), *(one.hooks for one in inner))
        plain = [1] if element.words or element.stems else []
        least = 0 if element.optional or element.or_end else min(plain + [one.least for one in inner])
        return Reach(hooks, least, max(plain + [one.most for one in inner]))

    def vocabulary(self, phrases: Iterable[Phrase]) -> set[str]:
        """Return every word that these phrases, or a class, name."""
        everything = [*phrases, *(one for name in tuple(self.lines) for one in self.phrases(name))]
        return {word for phrase in everything for element in phrase.elements for word in element.words}


class Found(NamedTuple):
    """A phrase that stands in a text.

    Args:
        number: the phrase's place in what the index was made of.
        start: index of its first word.
        end: index behind its last word.
    """

    number: int
    start: int
    end: int


class Index:
    """Finds many phrases at once. A phrase is read when a text first holds a word that it hangs on.

    Args:
        lines: the phrases to look for.
        classes: the classes that they name.
        hooks: the word that a phrase hangs on, to the places of such phrases in `lines`; worked out where not given.
    """

    def __init__(
        self, lines: Sequence[str], classes: Classes, hooks: Mapping[str, Sequence[int]] | None = None
    ) -> None:
        self._lines = lines
        self._classes = classes
        self._phrases: dict[int, Phrase] = {}
        self.hooks = self._hooks() if hooks is None else hooks
        self._stems = sorted({len(hook) - 1 for hook in self.hooks if hook.endswith(STEM)})
        self._hanging = Remembered(self._hanging_on)

    @cached_property
    def most(self) -> int:
        """How many words the longest phrase can have."""
        return max(self._phrase(number).reach.most for number in range(len(self._lines)))

    def find(self, text: PlainWords, since: int = 0) -> Iterator[Found]:
        """Return every place where a phrase stands, the longest reading of each place only.

        Args:
            text: the text.
            since: the first word at which a phrase may start.
        """
        words = text.words
        have = set(words[since:] if since else words)
        hanging = {
            word: [
                (number, phrase)
                for number, phrase in some
                if phrase.musts <= have and not any(map(have.isdisjoint, phrase.needs))
            ]
            for word in have
            if (some := self._hanging[word])
        }
        if not hanging:
            return
        search = _Search(text, self._classes)
        tried: set[tuple[int, int]] = set()
        for at in range(since, len(words)):
            if words[at] not in hanging:
                continue
            for number, phrase in hanging[words[at]]:
                first = phrase.first
                for start in range(max(since, at - phrase.farthest), at - phrase.nearest + 1):
                    if first and words[start] not in first:
                        continue
                    if (number, start) in tried:
                        continue
                    tried.add((number, start))
                    end = max(search.ends(phrase.elements, 0, start), default=-1)
                    if end > start:
                        yield Found(number, start, end)

    def _phrase(self, number: int) -> Phrase:
        if number not in self._phrases:
            self._phrases[number] = self._classes.parse(self._lines[number])
        return self._phrases[number]

    def _hooks(self) -> dict[str, list[int]]:
        hooks: dict[str, list[int]] = {}
        for number in range(len(self._lines)):
            for hook in self._phrase(number).reach.hooks:
                hooks.setdefault(hook, []).append(number)
        return hooks

    def _hanging_on(self, word: str) -> tuple[tuple[int, Phrase], ...]:
        numbers = [*self.hooks.get(word, ())]
        for length in self._stems:
            if length > len(word):
                break
            numbers += self.hooks.get(word[:length] + STEM, ())
        return tuple((number, self._phrase(number)) for number in numbers)


class _Search:
    """Where phrases end in one text. What a class matches at a place is looked up once."""

    def __init__(self, text: PlainWords, classes: Classes) -> None:
        self._text = text
        self._words = text.words
        self._classes = classes
        self._known: dict[tuple[str, int], tuple[int, ...]] = {}

    def ends(self, elements: tuple[Element, ...], number: int, at: int) -> Iterator[int]:
        """Return where the phrase can end whose element `number` has to stand at word `at`."""
        while number < len(elements) and elements[number].one_word:  # most places: nothing to choose, so no recursion
            element = elements[number]
            if at >= len(self._words) or (at and number and self._text.ends_sentence(at - 1)):
                return
            if self._words[at] not in element.words:
                return
            number, at = number + 1, at + 1
        if number == len(elements):
            yield at
            return
        element = elements[number]
        if element.mark == "..":
            for over in range(GAP + 1):
                if over and (at + over > len(self._words) or self._text.ends_sentence(at + over - 1)):
                    return
                yield from self.ends(elements, number + 1, at + over)
            return
        if element.mark:
            holds = self._text.starts_clause(at) if element.mark == "^" else self._text.ends_clause(at)
            if holds:
                yield from self.ends(elements, number + 1, at)
            return
        if element.optional or (element.or_end and self._text.ends_clause(at)):
            yield from self.ends(elements, number + 1, at)
        if at >= len(self._words) or (at and number and self._text.ends_sentence(at - 1)):
            return
        word = self._words[at]
        if word in element.words or word.startswith(element.stems):
            yield from self.ends(elements, number + 1, at + 1)
        for name in element.classes:
            for end in self._of_class(name, at):
                yield from self.ends(elements, number + 1, end)

    def _of_class(self, name: str, at: int) -> tuple[int, ...]:
        known = self._known.get((name, at))
        if known is None:
            word = self._words[at]
            phrases = (one for one in self._classes.phrases(name) if not one.first or word in one.first)
            known = tuple({end for one in phrases for end in self.ends(one.elements, 0, at)})
            self._known[name, at] = known
        return known
