"""A second opinion, learned from our own labelled messages: how likely a text tells a no of the writer's own.

A logistic regression over hashed pieces of the text and the rules' own signs. Its weights are one byte each, in a small
file that `make model` writes; applying them is a sum, in pure Python. It never overrules danger, quotations or a
question: `decide` says where it is heard.
"""

from __future__ import annotations

import json
from array import array
from dataclasses import dataclass
from math import exp, sqrt
from typing import TYPE_CHECKING, cast
from zlib import crc32

from bot.errors import DataError
from bot.reading.signs import pieces_of, signs_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from bot.reading.decide import Verdict
    from bot.reading.evidence import Evidence

PIECE_BITS, SIGN_BITS = 16, 13
"""Buckets, as powers of two, for pieces of the text and for the rules' signs."""

PIECES, SIGN = 3.0, 0.5
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
        loud = sum(weights[bucket] for bucket in pieces) * PIECES / sqrt(len(pieces) or 1)
        loud += sum(weights[bucket] for bucket in signs) * SIGN
        total = self.slope * (self.bias + self.scale * loud) + self.shift
        return 1 / (1 + exp(-max(-30.0, min(30.0, total))))


def buckets(evidence: Evidence, verdict: Verdict) -> tuple[set[int], set[int]]:
    """Return the buckets of a text's pieces and of its signs."""
    pieces = _hashed(pieces_of(evidence), PIECE_BITS, 0)
    return pieces, _hashed(signs_of(evidence, verdict), SIGN_BITS, 1 << PIECE_BITS)


def _hashed(names: Iterable[str], bits: int, first: int) -> set[int]:
    mask = (1 << bits) - 1
    return {first + (crc32(name.encode("utf-8", "surrogatepass")) & mask) for name in names}


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
