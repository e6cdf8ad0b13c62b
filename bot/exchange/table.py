"""A file's bytes as rows of cells: its encoding and its delimiter are found out. Pure."""

from __future__ import annotations

import codecs
import csv
import io
import re
from dataclasses import dataclass

from bot.errors import UserFacingError
from bot.limits import MOST_APPLICATIONS
from bot.words import ui

LARGEST = 1_000_000
"""Bytes of a file."""

_DELIMITERS = ",;\t|"
_BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_SEPARATOR = re.compile(r"\s*sep=(.)\s*(?:\r\n?|\n)", re.IGNORECASE)
_LOOKED_AT = 40
_CONTROLS = dict.fromkeys((*range(9), 11, 12, *range(14, 32), 127))


@dataclass(frozen=True, slots=True)
class Line:
    """A row of a file.

    Args:
        number: of its first line in the file, counted from 1 as editors and spreadsheets do.
        cells: what stands in it, without spaces around.
    """

    number: int
    cells: tuple[str, ...]


def read_table(data: bytes) -> list[Line]:
    """Read a table of values with delimiters.

    Args:
        data: the file.

    Returns:
        Its rows that are not empty.

    Raises:
        UserFacingError: it is too large, holds nothing, or is no such table.
    """
    if len(data) > LARGEST:
        raise UserFacingError(ui.IMPORT_TOO_LARGE)
    if data.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"%PDF")):
        raise UserFacingError(ui.IMPORT_NOT_CSV)
    text = _text(data)
    offset = 1
    if said := _SEPARATOR.match(text):
        text, offset, delimiter = text[said.end() :], 2, said[1]
    else:
        delimiter = _delimiter(text)
    lines = _lines(text, delimiter, offset)
    if not lines:
        raise UserFacingError(ui.IMPORT_EMPTY)
    if len(lines) > MOST_APPLICATIONS + 1:
        raise UserFacingError(ui.IMPORT_TOO_MANY.format(limit=MOST_APPLICATIONS))
    return lines


def _text(data: bytes) -> str:
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return data.decode(encoding, errors="replace")
    start = data[:400]
    # Every second byte is zero in UTF-16 of mostly Latin text; no other text has zeros.
    if start.count(0) > len(start) // 4:
        return data.decode("utf-16-le" if start[1:2] == b"\0" else "utf-16-be", errors="replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


def _delimiter(text: str) -> str:
    """Return the delimiter that gives the rows the most columns of equal number."""

    def columns(delimiter: str) -> tuple[int, int]:
        try:
            rows = _lines(text, delimiter, 1, most=_LOOKED_AT)
        except UserFacingError:
            return 0, 0
        widths = [len(row.cells) for row in rows]
        if not widths or widths[0] < 2:
            return 0, 0
        return widths.count(widths[0]) * 100 // len(widths), widths[0]

    return max(_DELIMITERS, key=columns)


def _lines(text: str, delimiter: str, offset: int, *, most: int = MOST_APPLICATIONS + 2) -> list[Line]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, skipinitialspace=True)
    found: list[Line] = []
    before = 0
    try:
        for cells in reader:
            kept = tuple(_clean(cell) for cell in cells)
            if any(kept):
                found.append(Line(before + offset, kept))
            before = reader.line_num
            if len(found) >= most:
                break
    except csv.Error as error:
        raise UserFacingError(ui.IMPORT_BROKEN.format(line=reader.line_num + offset - 1)) from error
    return found


def _clean(cell: str) -> str:
    return cell.replace("\r\n", "\n").replace("\r", "\n").translate(_CONTROLS).strip()
