"""Patterns that are compiled when they are first asked, and asked only where they can match.

The reader knows some hundreds of patterns and a text asks few of them; `onward read` would otherwise spend most of its
time on compiling the rest, and every text most of its time on patterns that it has no words for.
"""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING, ClassVar, Generic, TypeVar

from bot.reading.gates import shipped_gates

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

_T = TypeVar("_T")


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
    def bits(self) -> tuple[int, int]:
        """The gates that have to be open in a text before it can match, and its bit at the words that begin it."""
        return shipped_gates().bits_of(self.pattern, self.flags)

    def may_match(self, text: str) -> bool:
        """Whether a text has the words that this cannot match without."""
        needs = self.bits[0]
        return shipped_gates().see(text).opens & needs == needs

    def search(self, text: str) -> re.Match[str] | None:
        """Return the first match anywhere, or None."""
        needs, begins = self.bits
        opens, words = shipped_gates().see(text)
        if opens & needs != needs:
            return None
        if not begins:
            return self.compiled.search(text)
        match = self.compiled.match
        for here, at in words:
            if here & begins and (found := match(text, at)):
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
        needs, begins = self.bits
        opens, words = shipped_gates().see(text)
        if opens & needs != needs:
            return
        if not begins:
            yield from self.compiled.finditer(text)
            return
        match, last = self.compiled.match, 0
        for here, at in words:
            if here & begins and at >= last and (found := match(text, at)):
                last = found.end()
                yield found

    def sub(self, new: str | Callable[[re.Match[str]], str], text: str) -> str:
        """Return the text with each match replaced."""
        return self.compiled.sub(new, text) if self.may_match(text) else text


def compile_all() -> None:
    """Compile every pattern there is, where many texts will come and none should wait for it."""
    for one in Pattern.made:
        _ = one.compiled


class Table(Generic[_T]):
    """Things that each have a pattern; a text is asked for all their gates at once.

    Args:
        things: the things, in order.
        pattern_of: the pattern of each.
    """

    def __init__(self, things: Sequence[_T], pattern_of: Callable[[_T], Pattern]) -> None:
        self._things = things
        self._pattern_of = pattern_of

    @cached_property
    def _needs(self) -> list[tuple[int, _T]]:
        return [(self._pattern_of(thing).bits[0], thing) for thing in self._things]

    def that_may_match(self, text: str) -> list[_T]:
        """Return those whose pattern is worth trying on a text."""
        opens = shipped_gates().see(text).opens
        return [thing for needs, thing in self._needs if opens & needs == needs]
