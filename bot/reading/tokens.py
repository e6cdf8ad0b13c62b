"""Expressions that cut a text into words: each is asked of every character, so plain texts get a quicker one."""

from __future__ import annotations

import re
from functools import cached_property


class Tokens:
    r"""An expression that is compiled twice: for ASCII, where `\w` is a look-up in a table, and for any text.

    Both find the same in a folded text that is ASCII. Each is compiled when a text first asks for it.

    Args:
        pattern: the expression.
    """

    def __init__(self, pattern: str) -> None:
        self._pattern = pattern

    @cached_property
    def _ascii(self) -> re.Pattern[str]:
        return re.compile(self._pattern, re.ASCII)

    @cached_property
    def _any(self) -> re.Pattern[str]:
        return re.compile(self._pattern)

    def of(self, text: str) -> re.Pattern[str]:
        """Return the one for a text."""
        return self._ascii if text.isascii() else self._any
