"""A second opinion, learned from our own labelled messages: how likely a text tells a no of the writer's own.

A logistic regression over hashed pieces of the text and the rules' own signs. Its weights are one byte each, in a small
file that `make model` writes; applying them is a sum, in pure Python. It never overrules danger, quotations or a
question: `decide` says where it is heard.
"""

from __future__ import annotations

import json
from array import array
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from math import exp, sqrt
from typing import TYPE_CHECKING, NamedTuple, cast
from zlib import crc32

from bot.errors import DataError
from bot.reading.signs import pieces_of, signs_of, words_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from bot.reading.decide import Verdict
    from bot.reading.evidence import Evidence

PIECE_BITS, SIGN_BITS = 16, 15
"""Buckets, as powers of two, for pieces of the text and for the rules' signs."""

_PIECE_MASK, _SIGN_MASK = (1 << PIECE_BITS) - 1, (1 << SIGN_BITS) - 1

PIECES, SIGN = 2.0, 0.5
"""How loud the pieces of a text are together, and one sign."""


@dataclass(frozen=True, slots=True)
class Opinion:
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
        pieces, signs = buckets(evidence, verdict)
        weights = self.weights
        loud = sum(map(weights.__getitem__, pieces)) * PIECES / sqrt(len(pieces) or 1)
        loud += sum(map(weights.__getitem__, signs)) * SIGN
        total = self.slope * (self.bias + self.scale * loud) + self.shift
        return 1 / (1 + exp(-max(-30.0, min(30.0, total))))


def buckets(evidence: Evidence, verdict: Verdict) -> tuple[set[int], set[int]]:
    """Return the buckets of a text's words, pairs and threes of words, and of its signs."""
    words = [_hashed_word(word) for word in words_of(evidence)]
    pieces = set[int]().union(*(word.pieces for word in set(words)))
    before: int | None = None  # the sum of "g" and the two words before
    for one, two in pairwise(words):
        if before is not None:
            pieces.add(crc32(two.behind, before) & _PIECE_MASK)
        before = crc32(two.behind, one.opens)
        pieces.add(before & _PIECE_MASK)
    signs = {(1 << PIECE_BITS) + (crc32(_bytes(name)) & _SIGN_MASK) for name in signs_of(evidence, verdict)}
    return pieces, signs


class _Word(NamedTuple):
    """A word, as far as it can be hashed beforehand: the buckets of its pieces, and its part in those of its pairs."""

    pieces: frozenset[int]
    opens: int
    behind: bytes


@lru_cache(maxsize=4096)
def _hashed_word(word: str) -> _Word:
    pieces = frozenset(crc32(_bytes(name)) & _PIECE_MASK for name in pieces_of(word))
    return _Word(pieces, crc32(_bytes("g " + word)), _bytes(" " + word))


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
