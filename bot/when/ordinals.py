"""Reads "first", "2nd", "twenty-first" and "last"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.when.vocabulary import ORDINALS

if TYPE_CHECKING:
    from bot.when.cursor import Cursor


_SUFFIXES = ("st", "nd", "rd", "th")


def read_ordinal(cursor: Cursor) -> int | None:
    """Read "first", "2nd", "twenty-first" or "last" (-1)."""
    start = cursor.at
    token = cursor.ahead()
    if token.text in ORDINALS:
        cursor.at += 1
        return ORDINALS[token.text]
    if token.text in ("twenty", "thirty"):
        ahead = 2 if cursor.sees("-", by=1) else 1
        ones = ORDINALS.get(cursor.ahead(ahead).text, 0)
        if 0 < ones < 10:
            cursor.at += ahead + 1
            return (20 if token.text == "twenty" else 30) + ones
    if token.kind == "number" and (number := cursor.take_whole_number()) is not None and cursor.take(*_SUFFIXES):
        return number
    cursor.at = start
    return None
