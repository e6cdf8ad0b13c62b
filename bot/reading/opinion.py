"""A second opinion, learned from our own labelled messages: how likely a text tells a no of the writer's own.

A logistic regression over hashed pieces of the text and the rules' own signs. Its weights are one byte each, in a small
file that `make model` writes; applying them is a sum, in pure Python. It never overrules danger, quotations or a
question: `decide` says where it is heard.
"""

from __future__ import annotations

import json
from array import array
from math import exp, sqrt
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple, cast
from zlib import crc32

from bot.errors import DataError
from bot.reading.gates import Remembered
from bot.reading.signs import beside_signs, runs_of, signs_of, words_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from bot.reading.decide import Verdict
    from bot.reading.evidence import Evidence

PIECE_BITS, SIGN_BITS = 18, 15
"""Buckets, as powers of two, for pieces of the text and for the rules' signs."""

_PIECE_MASK, _SIGN_MASK = (1 << PIECE_BITS) - 1, (1 << SIGN_BITS) - 1

WORDS, RUNS, TOGETHER, APART = 2.0, 1.5, 2.5, 2.0
"""How loud the words of a text are together, their runs of letters, pairs and threes of words, and pairs with others
between."""

SIGN, BESIDE = 0.4, 0.6
"""How loud one sign is, and one word beside a no. The first are quiet: the rules were mended by the lines that this is
trained on, and are right more often there than elsewhere."""

GAPS = (2, 3)
"""How far apart two words are that count as a pair whatever stands between them."""


class Opinion(NamedTuple):
    """The learned weights.

    Args:
        weights: one signed byte for each bucket, pieces first.
        scale: what one step of a byte is worth.
        bias: the sum before anything is seen.
        slope: what the sum is multiplied by so that it says how often it is right.
        shift: what is then added.
        made: where the weights come from: date, data, figures.
    """

    weights: Sequence[int]
    scale: float
    bias: float
    slope: float
    shift: float
    made: dict[str, object]

    def own(self, evidence: Evidence, verdict: Verdict) -> float:
        """Say how likely a text tells a no of the writer's own.

        Args:
            evidence: all that was found in the text.
            verdict: what the rules make of it.

        Returns:
            A probability, 0 to 1.
        """
        loud = sum(each * self._sum(group) for each, group in buckets(evidence, verdict))
        total = self.slope * (self.bias + self.scale * loud) + self.shift
        return 1 / (1 + exp(-max(-30.0, min(30.0, total))))

    def _sum(self, group: set[int]) -> int:
        """Add up the weights of some buckets. All are got with one call, as there are a thousand of them in a post."""
        if len(group) < 2:
            return sum(map(self.weights.__getitem__, group))
        return sum(itemgetter(*group)(self.weights))


def buckets(evidence: Evidence, verdict: Verdict) -> list[tuple[float, set[int]]]:
    """Return the buckets of what a text holds, in groups, and how loud each bucket of a group is.

    Args:
        evidence: all that was found in the text.
        verdict: what the rules make of it.

    Returns:
        Words, their runs of letters, pairs and threes, words apart: a long text makes each of them quieter. Then signs.
    """
    words, runs, opens, parts, behind = zip(*map(_HASHED.__getitem__, words_of(evidence)), strict=True)
    pairs = list(map(crc32, behind[1:], opens))
    together = {one & _PIECE_MASK for one in (*pairs, *map(crc32, behind[2:], pairs))}
    apart = {one & _PIECE_MASK for gap in GAPS for one in map(crc32, behind[gap:], parts)}
    pieces = ((WORDS, set(words)), (RUNS, set[int]().union(*set(runs))), (TOGETHER, together), (APART, apart))
    return [
        *((loud / sqrt(len(group) or 1), group) for loud, group in pieces),
        (SIGN, _signs(signs_of(evidence, verdict))),
        (BESIDE, _signs(beside_signs(evidence))),
    ]


def _signs(names: Iterable[str]) -> set[int]:
    return set(map(_OF_SIGN.__getitem__, names))


_OF_SIGN = Remembered(lambda name: (1 << PIECE_BITS) + (crc32(_bytes(name)) & _SIGN_MASK))


class _Word(NamedTuple):
    """A word, as far as it can be hashed beforehand: its own bucket, its runs', and its part in those of its pairs."""

    word: int
    runs: frozenset[int]
    opens: int
    parts: int
    behind: bytes


def _hashed(word: str) -> _Word:
    own = crc32(_bytes("w " + word)) & _PIECE_MASK
    runs = frozenset(crc32(_bytes(name)) & _PIECE_MASK for name in runs_of(word))
    return _Word(own, runs, crc32(_bytes("g " + word)), crc32(_bytes("k " + word)), _bytes(" " + word))


_HASHED = Remembered(_hashed)


def _bytes(name: str) -> bytes:
    return name.encode("utf-8", "surrogatepass")


def load_opinion(path: Path) -> Opinion:
    """Load the weights: a line of JSON, then the bytes.

    Args:
        path: the file.

    Returns:
        The second opinion.

    Raises:
        DataError: the file is absent or is not what `make model` writes.
    """
    try:
        head, body = path.read_bytes().split(b"\n", 1)
        made = cast("dict[str, object]", json.loads(head))
        scale, bias, slope, shift = (float(cast("float", made[key])) for key in ("scale", "bias", "slope", "shift"))
    except OSError as error:
        raise DataError(f"{path}: cannot be read ({error.strerror})") from error
    except (ValueError, KeyError, TypeError) as error:
        raise DataError(f"{path}: not written by `make model` ({error})") from error
    weights = array("b", body)
    if len(weights) != (1 << PIECE_BITS) + (1 << SIGN_BITS):
        raise DataError(f"{path}: has {len(weights)} weights, not the number that this version reads; `make model`")
    return Opinion(weights, scale, bias, slope, shift, made)
