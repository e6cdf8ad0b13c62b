"""What a text must hold before a pattern is worth trying.

The reader knows some hundreds of patterns, and hardly any text has the words for more than a few of them.
`data/reading/gates.json` says for each pattern which words it cannot match without, and with which it can begin; `make
gates` works that out from the patterns themselves. The words of a text are looked up once. After that a pattern without
its words costs one comparison, and another is tried at a few words instead of at every character.

A key stands for a word of the text: its first four letters, or the whole of a shorter one; `rej*` for any word that
starts so; a sign stands for itself. Patterns are known by a signature, so one that was changed since has no gate and is
simply tried.
"""

from __future__ import annotations

import json
import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple, cast
from zlib import crc32

from bot.errors import DataError
from bot.knowledge import data_path

if TYPE_CHECKING:
    from pathlib import Path

PREFIX: Final = 4
"""Letters by which a word is known."""

STEM: Final = "*"
DIGIT: Final = "\\d"
START: Final = "^"
"""The key of a pattern that begins where the text does."""

_TOKEN = re.compile(r"\w+|[^\w\s]")


def signature(pattern: str, flags: int) -> str:
    """Return what a pattern is known by in the file."""
    return f"{crc32(f'{flags} {pattern}'.encode()):08x}"


def keys_of(token: str) -> set[str]:
    """Return the keys of one word or sign of a text."""
    if token == START:
        return set()
    keys = {token[:PREFIX]} | {token[:length] + STEM for length in range(1, min(PREFIX, len(token) + 1))}
    if any(map(str.isdecimal, token)):
        keys.add(DIGIT)
    return keys


class Seen(NamedTuple):
    """What the words of a text say about all patterns.

    Args:
        opens: the gates that are open, as bits.
        words: each word with which patterns can begin: these patterns, as bits, and where it stands.
    """

    opens: int
    words: list[tuple[int, int]]


class Row(NamedTuple):
    """What is known of a pattern.

    Args:
        gates: sets of keys; a text must have a key of each.
        begins: keys of the words with which it can begin; empty where it may begin anywhere.
    """

    gates: list[list[str]]
    begins: list[str]


class Gates:
    """The gates of all patterns. Each gate is one bit of a number, and each pattern that begins with a word another.

    Args:
        rows: signature of a pattern to what is known of it.
    """

    def __init__(self, rows: dict[str, Row]) -> None:
        self._bits: dict[str, tuple[int, int]] = {}
        self._opens: dict[str, int] = {}
        self._begins: dict[str, int] = {}
        bit, own = 1, 1
        for name, row in rows.items():
            needs = 0
            for keys in row.gates:
                for key in keys:
                    self._opens[key] = self._opens.get(key, 0) | bit
                needs |= bit
                bit <<= 1
            for key in row.begins:
                self._begins[key] = self._begins.get(key, 0) | own
            self._bits[name] = needs, own if row.begins else 0
            own <<= 1
        self._at_start = self._begins.get(START, 0)
        self.see = lru_cache(maxsize=64)(self._see)
        self._of_token = lru_cache(maxsize=8192)(self._token)

    def bits_of(self, pattern: str, flags: int) -> tuple[int, int]:
        """Return the gates that have to be open for a pattern, and the bit of the words that begin it; 0 for none."""
        return self._bits.get(signature(pattern, flags), (0, 0))

    def _see(self, text: str) -> Seen:
        """Look the words of a text up."""
        opens = 0
        words = [(self._at_start, 0)]
        for match in _TOKEN.finditer(text):
            here, begins = self._of_token(match[0])
            opens |= here
            if begins:
                words.append((begins, match.start()))
        return Seen(opens, words)

    def _token(self, token: str) -> tuple[int, int]:
        opens = begins = 0
        for key in keys_of(token):
            opens |= self._opens.get(key, 0)
            begins |= self._begins.get(key, 0)
        return opens, begins


def load_gates(path: Path) -> Gates:
    """Load the gates.

    Args:
        path: `data/reading/gates.json`.

    Returns:
        The gates.

    Raises:
        DataError: the file is absent or is not what `make gates` writes.
    """
    try:
        rows = cast("dict[str, tuple[list[list[str]], list[str]]]", json.loads(path.read_text(encoding="utf-8")))
        return Gates({name: Row(*row) for name, row in rows.items()})
    except OSError as error:
        raise DataError(f"{path}: cannot be read ({error.strerror})") from error
    except (ValueError, AttributeError, TypeError) as error:
        raise DataError(f"{path}: not written by `make gates` ({error})") from error


@lru_cache(maxsize=1)
def shipped_gates() -> Gates:
    """Return the gates that are shipped, loaded once."""
    return load_gates(data_path("reading", "gates.json"))
