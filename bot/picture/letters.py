"""The fonts that ship with the project: how wide a text is, which font files it needs, and what can be drawn of it.

A font is read once when the bot starts: which letters it has (`cmap`) and how wide they are (`hmtx`), as OpenType lays
them down. Shaping is left to the renderer, which makes words of Arabic or Hindi narrower than the sum of their
letters, never wider by more than the margin that the layout leaves.
"""

from __future__ import annotations

import struct
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.errors import DataError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_PLAIN, _BOLD = "NotoSans-Regular.ttf", "NotoSans-Bold.ttf"
_KEPT_MARKS = "\u200c\u200d"
"""Joiners, which Persian and Hindi spell with; every other character without a shape is dropped."""


@dataclass(frozen=True, slots=True)
class Font:
    """One font file.

    Args:
        path: where it lies.
        family: what it is called.
        widths: the width of each of its letters, in parts of the font's size.
    """

    path: Path
    family: str
    widths: Mapping[int, float]


@dataclass(frozen=True, slots=True)
class Letters:
    """All the fonts.

    Args:
        plain: what the picture is written in.
        bold: its heavier sister.
        others: fonts of other scripts.
    """

    plain: Font
    bold: Font
    others: tuple[Font, ...]

    def width(self, text: str, size: float, *, bold: bool = False) -> float:
        """Return how wide a text is.

        Args:
            text: what is written; letters that no font has count as a full square.
            size: the size of the font.
            bold: whether it is bold.
        """
        first = self.bold if bold else self.plain
        return size * sum(self._letter(ord(letter), first) for letter in text)

    def fitted(self, text: str, size: float, room: float, *, bold: bool = False) -> str:
        """Return a text cut to a width, with an ellipsis at its end, which is the left where the text runs left."""
        if self.width(text, size, bold=bold) <= room:
            return text
        room -= self.width("…", size, bold=bold)
        end = 0
        while end < len(text) and self.width(text[: end + 1], size, bold=bold) <= room:
            end += 1
        while end and unicodedata.category(text[end]).startswith("M"):  # a mark stays with its letter
            end -= 1
        kept = text[:end].rstrip()
        return f"…{kept}" if _runs_left(kept) else f"{kept}…"

    def drawable(self, text: str) -> str:
        """Return what can be drawn of a text on one line, without emoji, marks of direction and letters of no font."""
        composed = " ".join(unicodedata.normalize("NFC", text).split())
        return " ".join("".join(letter for letter in composed if self._draws(letter)).split())

    def runs(self, text: str) -> tuple[tuple[str, str], ...]:
        """Return a text in runs of one font each: the family and its words. What a run's font has stays in the run."""
        runs: list[tuple[Font, str]] = []
        for letter in text:
            if runs and (letter in _KEPT_MARKS or ord(letter) in runs[-1][0].widths):
                runs[-1] = (runs[-1][0], runs[-1][1] + letter)
            else:
                runs.append((self._font(ord(letter)) or self.plain, letter))
        return tuple((font.family, words) for font, words in runs)

    def files(self, texts: set[str]) -> tuple[str, ...]:
        """Return the font files that texts need, in a fixed order."""
        used = {letter for text in texts for letter in text}
        fonts = {font.path for letter in used if (font := self._font(ord(letter)))}
        return tuple(sorted(str(path) for path in fonts | {self.plain.path, self.bold.path}))

    def _draws(self, letter: str) -> bool:
        category = unicodedata.category(letter)
        if category == "Cf":
            return letter in _KEPT_MARKS
        if category in ("Cc", "Cs"):  # a font may have a width for NUL, XML has no place for it
            return False
        return self._font(ord(letter)) is not None

    def _letter(self, code: int, first: Font) -> float:
        width = first.widths.get(code)
        if width is None:
            font = self._font(code)
            width = 1.0 if font is None else font.widths[code]
        return width

    def _font(self, code: int) -> Font | None:
        return next((font for font in (self.plain, *self.others) if code in font.widths), None)


def _runs_left(text: str) -> bool:
    strong = (unicodedata.bidirectional(letter) for letter in text)
    return next((way for way in strong if way in ("L", "R", "AL")), "L") != "L"


def load_letters(folder: Path) -> Letters:
    """Read all fonts of a folder.

    Raises:
        DataError: names the file that is missing or no font.
    """
    fonts = {path.name: _font(path) for path in sorted(folder.glob("*.[ot]tf"))}
    try:
        plain, bold = fonts.pop(_PLAIN), fonts.pop(_BOLD)
    except KeyError as missing:
        raise DataError(f"{folder / str(missing.args[0])} is missing; the picture is written in it.") from missing
    return Letters(plain, bold, tuple(fonts.values()))


def _font(path: Path) -> Font:
    data = path.read_bytes()
    try:
        tables = {
            tag.decode("latin-1"): data[start : start + length]
            for tag, _, start, length in struct.iter_unpack(">4sLLL", data[12 : 12 + 16 * _short(data, 4)])
        }
        units, several = _short(tables["head"], 18), _short(tables["hhea"], 34)
        advances = [advance / units for advance, _ in struct.iter_unpack(">Hh", tables["hmtx"][: 4 * several])]
        glyphs = _glyphs(tables["cmap"])
        family = _family(tables["name"])
    except (struct.error, KeyError, ZeroDivisionError) as error:
        raise DataError(f"{path} is not a font that I can read.") from error
    # Glyphs beyond the last advance are all as wide as the last.
    return Font(path, family, {code: advances[min(glyph, several - 1)] for code, glyph in glyphs.items()})


def _glyphs(cmap: bytes) -> dict[int, int]:
    """Return the glyph of each character, from the table's subtable of format 4 (the basic plane)."""
    for _, _, start in struct.iter_unpack(">HHL", cmap[4 : 4 + 8 * _short(cmap, 2)]):
        if _short(cmap, start) == 4:
            break
    else:
        raise KeyError("cmap 4")
    count = _short(cmap, start + 6) // 2
    table = start + 14
    ends, starts, deltas, offsets = (
        struct.unpack_from(f">{count}H", cmap, table + place * 2 * count + (2 if place else 0)) for place in range(4)
    )
    found: dict[int, int] = {}
    for place in range(count):
        for code in range(starts[place], min(ends[place], 0xFFFE) + 1):
            glyph = code
            if offsets[place]:
                where = table + 2 + 6 * count + 2 * place + offsets[place] + 2 * (code - starts[place])
                glyph = _short(cmap, where)
                if not glyph:
                    continue
            if glyph := (glyph + deltas[place]) & 0xFFFF:
                found[code] = glyph
    return found


def _family(name: bytes) -> str:
    """Return the font's family: name 1 for Windows, which is UTF-16."""
    strings = _short(name, 4)
    for platform, _, _, kind, length, start in struct.iter_unpack(">6H", name[6 : 6 + 12 * _short(name, 2)]):
        if platform == 3 and kind == 1:
            return name[strings + start : strings + start + length].decode("utf-16-be")
    raise KeyError("name 1")


def _short(data: bytes, at: int) -> int:
    return struct.unpack_from(">H", data, at)[0]
