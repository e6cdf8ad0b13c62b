"""Which column of a table holds what: by its header, or without headers by what stands in it. Pure."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from bot.exchange.dates import read_date
from bot.exchange.words import COLUMNS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.exchange.table import Line
    from bot.exchange.words import Words

_ANY_DAY = date(9999, 12, 31)
_LOOKED_AT = 60
_MOSTLY = 0.6
_LONGEST_NAME = 60


def guess_columns(lines: Sequence[Line], words: Words) -> tuple[dict[str, int], tuple[str, ...]]:
    """Return the place of each field that is found, and the headers; no headers where the first line is a row too."""
    first = lines[0].cells
    columns = _by_header(first, words)
    headed = bool(columns) and not any(_is_date(cell) for cell in first)
    if not headed:
        columns = {}
    body = lines[1 : _LOOKED_AT + 1] if headed else lines[:_LOOKED_AT]
    taken = set(columns.values())
    for place in range(max(len(line.cells) for line in lines)):
        if place not in taken:
            cells = [cell for line in body if place < len(line.cells) and (cell := line.cells[place])]
            field = _by_content(cells, columns, words, headed=headed)
            if field is not None:
                columns[field] = place
    return {field: columns[field] for field in COLUMNS if field in columns}, first if headed else ()


def _by_header(headers: Sequence[str], words: Words) -> dict[str, int]:
    named = [(*known, place) for place, header in enumerate(headers) if (known := words.column(header))]
    found: dict[str, int] = {}
    for field, _, place in sorted(named, key=lambda one: one[1:]):
        if field == "status" and field in found:
            found.setdefault("outcome", place)  # a sheet with both a stage and a status
        else:
            found.setdefault(field, place)
    return found


def _by_content(cells: Sequence[str], columns: dict[str, int], words: Words, *, headed: bool) -> str | None:
    """Return what a column without a known header holds. Under headers only a missing company is looked for."""
    if not cells:
        return None
    dates = sum(_is_date(cell) for cell in cells)
    statuses = sum(words.standing(cell) is not None for cell in cells)
    if not headed and dates >= _MOSTLY * len(cells):
        return next((field for field in ("applied_on", "happened_on") if field not in columns), None)
    if not headed and statuses >= _MOSTLY * len(cells):
        return next((field for field in ("status", "outcome") if field not in columns), None)
    named = not dates and any(cell[0].isalpha() for cell in cells) and all(_is_name(cell) for cell in cells)
    if named and statuses < _MOSTLY * len(cells):
        wanted = ("company",) if headed else ("company", "role", "notes")
        return next((field for field in wanted if field not in columns), None)
    return "notes" if not headed and "notes" not in columns and not named else None


def _is_name(cell: str) -> bool:
    return len(cell) <= _LONGEST_NAME and "://" not in cell


def _is_date(cell: str) -> bool:
    return any(read_date(cell, _ANY_DAY, day_first=first) for first in (True, False))
