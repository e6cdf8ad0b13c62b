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
from collections import defaultdict
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeVar, cast
from zlib import crc32

from bot.errors import DataError
from bot.knowledge import data_path
from bot.reading.tokens import Tokens

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from pathlib import Path
    from re import Match

_T = TypeVar("_T")

PREFIX: Final = 4
"""Letters by which a word is known."""

STEM: Final = "*"
DIGIT: Final = "\\d"
START: Final = "^"
"""The key of a pattern that begins where the text does."""

_TOKEN = Tokens(r"\w+|[^\w\s]|\n")


def signature(pattern: str, flags: int) -> str:
    """Return what a pattern is known by in the file."""
    return f"{crc32(f'{flags} {pattern}'.encode()):08x}"


def keys_of(token: str) -> set[str]:
    """Return the keys of one word or sign of a text."""
    if token == START:
        return {START}
    keys = {token[:PREFIX]} | {token[:length] + STEM for length in range(1, min(PREFIX, len(token) + 1))}
    if any(map(str.isdecimal, token)):
        keys.add(DIGIT)
    return keys


class Row(NamedTuple):
    """What is known of a pattern.

    Args:
        gates: sets of keys; a text must have a key of each.
        begins: keys of the words with which it can begin; empty where it may begin anywhere.
        wrap: how many characters stand before and behind the alternatives that its parts are made of.
        parts: groups of its alternatives that are looked for apart, each with what is known of it; empty where it is
            looked for as a whole.
    """

    gates: Sequence[Sequence[str]]
    begins: Sequence[str]
    wrap: tuple[int, int] = (0, 0)
    parts: Sequence[PartRow] = ()


class PartRow(NamedTuple):
    """What is known of some alternatives of a pattern.

    Args:
        spans: where each stands in the expression.
        gates: as in `Row`.
        begins: as in `Row`.
    """

    spans: Sequence[tuple[int, int]]
    gates: Sequence[Sequence[str]]
    begins: Sequence[str]


class Remembered(dict[str, _T]):
    """What is known of words, worked out once for each; most of a text are words that come often.

    Args:
        work_out: says it of a word.
    """

    MOST: Final = 8192

    def __init__(self, work_out: Callable[[str], _T]) -> None:
        super().__init__()
        self._work_out = work_out

    def __missing__(self, word: str) -> _T:
        if len(self) >= self.MOST:
            self.clear()
        known = self[word] = self._work_out(word)
        return known


class Seen:
    """What the words of a text say about all patterns.

    Args:
        text: the text.
        words: its words and signs, in order.
        closed: the gates that are closed, as bits.
        keys_of: of each word, the keys with which patterns begin.

    Attributes:
        found: what was found in it, by whom: several ask the same.
    """

    def __init__(self, text: str, words: list[str], closed: int, keys_of: Mapping[str, Sequence[str]]) -> None:
        self._text = text
        self.words = words
        self.closed = closed
        self.found: dict[object, Match[str] | None] = {}
        self._keys_of = keys_of
        self._places: dict[str, list[int]] = {}  # where the words stand that have a key
        self._keys = frozenset[str]()

    def places(self, begins: frozenset[str]) -> Sequence[int]:
        """Return where words stand that have one of these keys, in order."""
        if not self._places:
            self._look()
        keys, places = begins & self._keys, self._places
        if len(keys) == 1:
            return places[next(iter(keys))]
        return sorted({at for key in keys for at in places[key]})

    def _look(self) -> None:
        places: defaultdict[str, list[int]] = defaultdict(list, {START: [0]})
        find, at = self._text.find, 0
        for word, keys in zip(self.words, map(self._keys_of.__getitem__, self.words), strict=True):
            at = find(word, at)
            for key in keys:
                places[key].append(at)
            at += len(word)
        self._places, self._keys = places, frozenset(places)


class Known(NamedTuple):
    """What is known of a pattern, ready to be asked.

    Args:
        needs: the gates that have to be open, as bits.
        begins: keys of the words with which it can begin; None where it may begin anywhere.
        hook: the number of its narrowest gate; None where it has none.
        parts: the expressions of its parts, with what is known of each.
    """

    needs: int
    begins: frozenset[str] | None
    hook: int | None = None
    parts: Sequence[tuple[str, Known]] = ()


UNKNOWN: Final = Known(0, None)

Written = dict[str, Any]
"""The rows as the file holds them, so that a start makes as little of it as it can: `begins`, all keys with which a
pattern can begin, `gates`, how many there are, `keys`, each with the numbers of the gates that it opens in one string,
and `rows`, each with the numbers of its gates, its beginnings in one string, and its parts."""


def write(rows: Mapping[str, Row]) -> Written:
    """Return rows as the file holds them. The words with which a pattern begins are one more gate."""
    numbers: dict[tuple[str, ...], int] = {}
    keys: dict[str, list[int]] = {}

    def number(gate: Sequence[str]) -> int:
        if tuple(gate) not in numbers:
            for key in gate:
                keys.setdefault(key, []).append(len(numbers))
            numbers[tuple(gate)] = len(numbers)
        return numbers[tuple(gate)]

    def told(row: Row | PartRow) -> list[Any]:
        gates = [gate for gate in (*row.gates, row.begins) if gate]
        narrow = [gate for gate in gates if not any(set(other) < set(gate) for other in gates)]  # they open the rest
        return [[number(gate) for gate in narrow], " ".join(row.begins)]

    written = {
        name: [*told(row), *row.wrap, *([part.spans, *told(part)] for part in row.parts)]
        for name, row in sorted(rows.items())
    }
    begins = {key for row in rows.values() for one in (row, *row.parts) for key in one.begins}
    opens = {key: " ".join(map(str, keys[key])) for key in sorted(keys)}
    return {"begins": sorted(begins), "gates": len(numbers), "keys": opens, "rows": written}


class Gates:
    """The gates of all patterns. Each gate is one bit of a number.

    Args:
        written: what `data/reading/gates.json` holds.
    """

    def __init__(self, written: Written) -> None:
        self._opens: dict[str, str] = written["keys"]
        self._rows: dict[str, list[Any]] = written["rows"]
        self._all = (1 << written["gates"]) - 1
        self.see = lru_cache(maxsize=128)(self._see)
        self._begins = frozenset(written["begins"])
        self._bits_of = Remembered(lambda word: _bits(self.opened_by(word)))
        self._begun_by = Remembered(self._begun)

    def of(self, pattern: str, flags: int) -> Known:
        """Return what is known of a pattern."""
        row = self._rows.get(signature(pattern, flags))
        if row is None:
            return UNKNOWN
        gates, begins, first, last, *parts = row
        before, behind = pattern[:first], pattern[len(pattern) - last :]
        whole = _known(gates, begins)
        return whole._replace(
            parts=[
                (before + "|".join(pattern[start:end] for start, end in spans) + behind, _known(*told))
                for spans, *told in parts
            ]
        )

    def opened_by(self, word: str) -> set[int]:
        """Return the numbers of the gates that a word opens."""
        return {int(number) for key in (*keys_of(word), word) for number in self._opens.get(key, "").split()}

    def _see(self, text: str) -> Seen:
        """Look the words of a text up."""
        words: list[str] = _TOKEN.of(text).findall(text)
        opens = self._bits_of[START]
        for opened in map(self._bits_of.__getitem__, set(words)):
            opens |= opened
        return Seen(text, words, self._all & ~opens, self._begun_by)

    def _begun(self, word: str) -> tuple[str, ...]:
        return tuple(key for key in keys_of(word) if key in self._begins)


def _known(gates: Sequence[int], begins: str) -> Known:
    return Known(_bits(gates), frozenset(begins.split(" ")) if begins else None, gates[0] if gates else None)


def _bits(numbers: Iterable[int]) -> int:
    bits = 0
    for number in numbers:
        bits |= 1 << number
    return bits


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
        return Gates(cast("Written", json.loads(path.read_text(encoding="utf-8"))))
    except OSError as error:
        raise DataError(f"{path}: cannot be read ({error.strerror})") from error
    except (ValueError, AttributeError, TypeError, KeyError) as error:
        raise DataError(f"{path}: not written by `make gates` ({error})") from error


@lru_cache(maxsize=1)
def shipped_gates() -> Gates:
    """Return the gates that are shipped, loaded once."""
    return load_gates(data_path("reading", "gates.json"))
