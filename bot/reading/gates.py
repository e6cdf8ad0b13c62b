"""What a text must hold before a pattern is worth trying.

The reader knows some hundreds of patterns, and hardly any text has the words for more than a few. `data/reading/gates.json`
says for each pattern which words it cannot match without; `make gates` works that out from the patterns themselves. The
words of a text are looked up once, and every pattern is then asked for at the price of one comparison.

A key stands for a word of the text: its first four letters, or the whole of a shorter one; `rej*` for any word that
starts so; a sign stands for itself. Patterns are known by a signature, so one that was changed since has no gate and is
simply tried.
"""

from __future__ import annotations

import json
import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final, cast
from zlib import crc32

from bot.errors import DataError
from bot.knowledge import data_path

if TYPE_CHECKING:
    from pathlib import Path

PREFIX: Final = 4
"""Letters by which a word is known."""

STEM: Final = "*"
DIGIT: Final = "\\d"

_TOKEN = re.compile(r"\w+|[^\w\s]")


def signature(pattern: str, flags: int) -> str:
    """Return what a pattern is known by in the file."""
    return f"{crc32(f'{flags} {pattern}'.encode()):08x}"


def keys_of(token: str) -> set[str]:
    """Return the keys of one word or sign of a text."""
    keys = {token[:PREFIX]} | {token[:length] + STEM for length in range(1, min(PREFIX, len(token) + 1))}
    if any(map(str.isdecimal, token)):
        keys.add(DIGIT)
    return keys


class Gates:
    """The gates of all patterns, as bits of one number: each gate is one bit.

    Args:
        rows: signature of a pattern to its gates, each a list of keys of which a text must have one.
    """

    def __init__(self, rows: dict[str, list[list[str]]]) -> None:
        self._needs: dict[str, int] = {}
        opens: dict[str, int] = {}
        bit = 1
        for name, gates in rows.items():
            needs = 0
            for keys in gates:
                for key in keys:
                    opens[key] = opens.get(key, 0) | bit
                needs |= bit
                bit <<= 1
            self._needs[name] = needs
        self._opens = opens
        self.open_in = lru_cache(maxsize=64)(self._open_in)
        self._of_token = lru_cache(maxsize=8192)(self._opened_by)

    def needed_by(self, pattern: str, flags: int) -> int:
        """Return the gates that have to be open for a pattern; 0 where it has none."""
        return self._needs.get(signature(pattern, flags), 0)

    def _open_in(self, text: str) -> int:
        """Return the gates that are open in a text."""
        found = 0
        for token in set[str](_TOKEN.findall(text)):
            found |= self._of_token(token)
        return found

    def _opened_by(self, token: str) -> int:
        found = 0
        for key in keys_of(token):
            found |= self._opens.get(key, 0)
        return found


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
        return Gates(cast("dict[str, list[list[str]]]", json.loads(path.read_text(encoding="utf-8"))))
    except OSError as error:
        raise DataError(f"{path}: cannot be read ({error.strerror})") from error
    except (ValueError, AttributeError, TypeError) as error:
        raise DataError(f"{path}: not written by `make gates` ({error})") from error


@lru_cache(maxsize=1)
def shipped_gates() -> Gates:
    """Return the gates that are shipped, loaded once."""
    return load_gates(data_path("reading", "gates.json"))
