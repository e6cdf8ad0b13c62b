"""Whose people a person speaks of: "my girlfriend's parents" said back is "your parents"."""

from __future__ import annotations

import re
from typing import Final

from bot.reading.lazy import Pattern

KIN: Final = (
    r"my (?:\w+ )?(?:parents|mom|mum|dad|mother|father|family|wife|husband|girlfriend|boyfriend|partner|fiancee?"
    r"|friends?|roommates?|flatmates?|kids|daughters?|sons?|children|sister|brother|boss|grandma|nan|gran|grandad"
    r"|uncle|aunt|auntie|cousin|mates?|missus)"
)
"""A piece of patterns."""
_SOMEONE: Final = Pattern(KIN)
_THEY: Final = Pattern(r"\b(?:parents|mom|mum|dad|family|wife|husband)\b")


def someone(words: str) -> str | None:
    """Say whom a stretch of text names.

    Args:
        words: folded text.

    Returns:
        Whom, as they are to the person ("your parents"); None where it names nobody in particular.
    """
    if match := _SOMEONE.search(words):
        return re.sub(r"^my\b", "your", match[0])
    they = _THEY.search(words)
    return f"your {they[0]}" if they else None
