"""Expressions that cut a text into words: each is asked of every character, so plain texts get a quicker one."""

from __future__ import annotations

import re


class Tokens:
    r"""An expression that is compiled twice: for ASCII, where `\w` is a look-up in a table, and for any text.

    Both find the same in a folded text that is ASCII.

    Args:
        pattern: the expression.
    """

    def __init__(self, pattern: str) -> None:
        self._ascii = re.compile(pattern, re.ASCII)
        self._any = re.compile(pattern)

    def of(self, text: str) -> re.Pattern[str]:
        """Return the one for a text."""
        return self._ascii if text.isascii() else self._any
