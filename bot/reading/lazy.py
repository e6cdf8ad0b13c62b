"""Patterns that are compiled when they are first asked.

The reader knows some hundreds of patterns and a text asks few of them; `onward read` would otherwise spend most of its
time on compiling the rest.
"""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


class Pattern:
    """A regular expression that costs nothing until it is used.

    Args:
        pattern: the expression.
        flags: as `re.compile` takes them.
    """

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self.pattern = pattern
        self._flags = flags

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The compiled expression."""
        return re.compile(self.pattern, self._flags)

    def search(self, text: str) -> re.Match[str] | None:
        """Return the first match anywhere, or None."""
        return self.compiled.search(text)

    def match(self, text: str) -> re.Match[str] | None:
        """Return the match at the start, or None."""
        return self.compiled.match(text)

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """Return the match of the whole text, or None."""
        return self.compiled.fullmatch(text)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Return the matches one after another."""
        return self.compiled.finditer(text)

    def sub(self, new: str | Callable[[re.Match[str]], str], text: str) -> str:
        """Return the text with each match replaced."""
        return self.compiled.sub(new, text)
