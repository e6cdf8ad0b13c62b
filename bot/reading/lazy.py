"""Patterns that are compiled when they are first asked, and asked only where they can match.

The reader knows some hundreds of patterns and a text asks few of them; `onward read` would otherwise spend most of its
time on compiling the rest, and every text most of its time on patterns that it has no words for.
"""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING, ClassVar, Final, Generic, TypeVar, cast

from bot.reading.gates import START, Remembered, shipped_gates

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from bot.reading.gates import Known, Seen

_T = TypeVar("_T")


SHORT: Final = 80
"""Characters below which a text is faster gone through than looked up word by word."""


class Part:
    """Some alternatives of a pattern, looked for apart because they hang on other words than the rest.

    Args:
        expression: they alone.
        known: what is known of them.
    """

    def __init__(self, expression: str, known: Known) -> None:
        self.pattern = expression
        self.needs, self.begins, self.hook, _ = known
        self._at_start = self.begins == frozenset({START})

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The compiled expression."""
        return re.compile(self.pattern)

    def first(self, text: str, seen: Seen, since: int = 0) -> re.Match[str] | None:
        """Return the first match that starts at an index or behind it, or None."""
        if self._at_start:
            return None if since else self.compiled.match(text)
        if self.begins is None or len(text) < SHORT:
            return self.compiled.search(text, since)
        match = self.compiled.match
        for at in seen.places(self.begins):
            if at >= since and (found := match(text, at)):
                return found
        return None


class Pattern:
    """A regular expression that costs nothing until it is used, and little where it cannot match.

    Args:
        pattern: the expression.
        flags: as `re.compile` takes them.
    """

    made: ClassVar[list[Pattern]] = []
    """Every pattern there is."""

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self.pattern = pattern
        self.flags = flags
        self.made.append(self)

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The compiled expression."""
        return re.compile(self.pattern, self.flags)

    @cached_property
    def _known(self) -> Known:
        return shipped_gates().of(self.pattern, self.flags)

    @cached_property
    def _see(self) -> Callable[[str], Seen]:
        """Looks the words of a text up; kept here, as a text asks it a hundred times."""
        return shipped_gates().see

    @cached_property
    def needs(self) -> int:
        """The gates that have to be open in a text before it can match."""
        return self._known.needs

    @cached_property
    def begins(self) -> frozenset[str] | None:
        """Keys of the words with which it can begin; None where it may begin anywhere."""
        return self._known.begins

    @cached_property
    def hook(self) -> int | None:
        """The number of its narrowest gate; None where it has none."""
        return self._known.hook

    @cached_property
    def parts(self) -> list[Part]:
        """The parts that it is looked for in; empty where it is looked for as a whole."""
        return [Part(expression, known) for expression, known in self._known.parts]

    def may_match(self, text: str) -> bool:
        """Whether a text has the words that this cannot match without."""
        return not self.needs & self._see(text).closed

    def search(self, text: str) -> re.Match[str] | None:
        """Return the first match anywhere, or None."""
        needs = self.needs
        if not needs:
            return self.compiled.search(text)
        seen = self._see(text)
        if needs & seen.closed:
            return None
        if self not in seen.found:
            seen.found[self] = self._first(text, seen)
        return seen.found[self]

    def _first(self, text: str, seen: Seen) -> re.Match[str] | None:
        if self.parts:
            closed = seen.closed
            found = [one for part in self.parts if not part.needs & closed and (one := part.first(text, seen))]
            return self._earliest(text, found) if found else None
        begins = self.begins
        if begins is None or len(text) < SHORT:
            return self.compiled.search(text)
        match = self.compiled.match
        for at in seen.places(begins):
            if found := match(text, at):
                return found
        return None

    def match(self, text: str) -> re.Match[str] | None:
        """Return the match at the start, or None."""
        return self.compiled.match(text) if "compiled" in self.__dict__ or self.may_match(text) else None

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """Return the match of the whole text, or None."""
        return self.compiled.fullmatch(text) if "compiled" in self.__dict__ or self.may_match(text) else None

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Return the matches one after another."""
        if not self.needs:
            return self.compiled.finditer(text)
        seen = self._see(text)
        if self.needs & seen.closed:
            return iter(())
        if self.parts:
            closed = seen.closed
            may = [part for part in self.parts if not part.needs & closed]
            return iter(self.in_turn(text, seen, [(one, part) for part in may if (one := part.first(text, seen))]))
        begins = self.begins
        if begins is None or len(text) < SHORT:
            return self.compiled.finditer(text)
        found: list[re.Match[str]] = []
        match, last = self.compiled.match, 0
        for at in seen.places(begins):
            if at >= last and (one := match(text, at)):
                last = one.end()
                found.append(one)
        return iter(found)

    def in_turn(self, text: str, seen: Seen, ahead: Sequence[tuple[re.Match[str], Part]]) -> list[re.Match[str]]:
        """Return the matches one after another; `ahead` are the first of each part, and no other part may match."""
        matches: list[re.Match[str]] = []
        while ahead:
            found = self._earliest(text, [one for one, _ in ahead])
            matches.append(found)
            last = found.end()
            ahead = [(one, part) for old, part in ahead
                     if (one := old if old.start() >= last else part.first(text, seen, last))]  # fmt: skip
        return matches

    def _earliest(self, text: str, found: Sequence[re.Match[str]]) -> re.Match[str]:
        """Return what the whole expression matches where the earliest of its parts does."""
        start = min([one.start() for one in found])
        here = [one for one in found if one.start() == start]
        if len(here) == 1 and not here[0].re.groups and "(?P<" not in self.pattern:
            return here[0]
        return cast("re.Match[str]", self.compiled.match(text, start))

    def sub(self, new: str | Callable[[re.Match[str]], str], text: str) -> str:
        """Return the text with each match replaced."""
        return self.compiled.sub(new, text) if self.may_match(text) else text


def compile_all() -> None:
    """Compile every pattern there is, where many texts will come and none should wait for it."""
    for one in Pattern.made:
        for part in one.parts or (one,):
            _ = part.compiled


class Table(Generic[_T]):
    """Things that each have a pattern; a text is asked for all of them at once.

    A pattern, or a part of one, is thought of only where a text has a word of its narrowest gate.

    Args:
        things: the things, in order.
        pattern_of: the pattern of each.
    """

    def __init__(self, things: Sequence[_T], pattern_of: Callable[[_T], Pattern]) -> None:
        self._things = things
        self._pattern_of = pattern_of

    @cached_property
    def _patterns(self) -> list[Pattern]:
        return [self._pattern_of(thing) for thing in self._things]

    @cached_property
    def _parts(self) -> list[tuple[int, Part | None]]:
        """Of each part the number of its pattern, and itself; None for a pattern that has no parts."""
        return [(number, part) for number, one in enumerate(self._patterns) for part in one.parts or (None,)]

    @cached_property
    def _needs(self) -> list[int]:
        """What each part needs."""
        return [self._patterns[number].needs | (part.needs if part else 0) for number, part in self._parts]

    @cached_property
    def _hooks(self) -> dict[int | None, list[int]]:
        """By the number of its narrowest gate, each part; those that have none stand under None."""
        hooks: dict[int | None, list[int]] = {}
        for at, (number, part) in enumerate(self._parts):
            hooks.setdefault((part or self._patterns[number]).hook, []).append(at)
        return hooks

    @cached_property
    def _hung_on(self) -> Remembered[frozenset[int]]:
        """Of each word the parts whose narrowest gate it opens."""
        hooks, opened_by = self._hooks, shipped_gates().opened_by
        return Remembered(lambda word: frozenset(at for gate in opened_by(word) for at in hooks.get(gate, ())))

    @cached_property
    def _always(self) -> set[int]:
        """The parts that may match whatever the words are, or at the start of a text."""
        return {*self._hooks.get(None, ()), *self._hung_on[START]}

    def _open(self, seen: Seen) -> list[int]:
        """Return which parts may match, in no order."""
        closed, needs = seen.closed, self._needs
        hung = self._always.union(*map(self._hung_on.__getitem__, seen.words))
        return [at for at in hung if not needs[at] & closed]

    def find(self, text: str) -> list[tuple[_T, list[re.Match[str]]]]:
        """Return the things that stand in a text, in their order, each with its matches one after another."""
        seen = shipped_gates().see(text)
        parts, patterns = self._parts, self._patterns
        ahead: dict[int, list[tuple[re.Match[str], Part]]] = {}
        found: dict[int, list[re.Match[str]]] = {}
        for at in self._open(seen):
            number, part = parts[at]
            if part is None:
                if whole := list(patterns[number].finditer(text)):
                    found[number] = whole
            elif one := part.first(text, seen):
                ahead.setdefault(number, []).append((one, part))
        for number, some in ahead.items():
            found[number] = patterns[number].in_turn(text, seen, some)
        return [(self._things[number], found[number]) for number in sorted(found)]

    def that_match(self, text: str) -> list[_T]:
        """Return those whose pattern matches anywhere in a text, in their order."""
        seen = shipped_gates().see(text)
        found: set[int] = set()
        for at in self._open(seen):
            number, part = self._parts[at]
            if number in found:
                continue
            pattern = self._patterns[number]
            if (pattern.search(text) if part is None or pattern in seen.found else part.first(text, seen)) is not None:
                found.add(number)
        return [self._things[number] for number in sorted(found)]

    def that_may_match(self, text: str) -> list[_T]:
        """Return those whose pattern is worth trying on a text, in their order."""
        numbers = {self._parts[at][0] for at in self._open(shipped_gates().see(text))}
        return [self._things[number] for number in sorted(numbers)]
