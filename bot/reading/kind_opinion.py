"""A learned opinion on which kind an own no is, for the posts in which the rules see no special shape.

A multinomial logistic regression over hashed words and the signs of `kind_signs.py`, trained by `make model` on our own
messages. Its weights are one byte each; applying them is a few hundred sums. It changes the words of an answer and
nothing else: whether there is one, whose the no is and how near it is to danger are decided before it is asked.
"""

from __future__ import annotations

import json
import sys
from array import array
from math import exp, sqrt
from typing import TYPE_CHECKING, NamedTuple, cast
from zlib import crc32

from bot.errors import DataError
from bot.model import Kind, Respond
from bot.reading.events import Whose
from bot.reading.kind_signs import kind_signs, kind_words
from bot.reading.kinds import fitting, may_be_of_no_employer, speaks_as_a_letter, speaks_of_a_job

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence
    from pathlib import Path

    from bot.reading.decide import Verdict
    from bot.reading.evidence import Evidence

WORD_BITS, SIGN_BITS = 13, 11
"""Buckets, as powers of two, for words and for signs."""

WORDS, SIGN = 2.0, 1.0
"""How loud the words of a text are together, and one sign."""


MOST_WORDS = 80
"""Words up to which it is asked: in longer posts it changed nothing for the better and cost the most time."""


class KindOpinion(NamedTuple):
    """The learned weights.

    Args:
        kinds: the kinds that it tells apart.
        rows: bucket to the number of its row; a bucket that is not in it weighs nothing.
        weights: row behind row, one signed byte for each kind.
        scale: what one step of a byte is worth.
        bias: each kind's sum before anything is seen.
        margin: how much likelier than the rules' kind another one has to be.
        sure: the rules' kinds that are right more often than this opinion, and so stay.
        made: where the weights come from: date, data, figures.
    """

    kinds: Sequence[Kind]
    rows: Mapping[int, int]
    weights: Sequence[int]
    scale: float
    bias: Sequence[float]
    margin: float
    sure: Collection[Kind]
    made: dict[str, object]

    def kind(self, evidence: Evidence, verdict: Verdict) -> Kind:
        """Say which kind an own no is.

        Args:
            evidence: all that was found in the text.
            verdict: what was decided.

        Returns:
            The verdict's own kind where it is sure, where the no is not the writer's own, in danger, or in another
            language, whose words it has hardly seen.
        """
        stays = verdict.kind in self.sure or verdict.kind not in self.kinds or evidence.segments.process is not None
        if (
            evidence.foreign is not None
            or stays
            or not verdict.own
            or verdict.respond not in (Respond.REPLY, Respond.REACT)
        ):
            return verdict.kind
        if evidence.segments.words > MOST_WORDS:
            return verdict.kind
        seen = fitting(evidence, evidence.whoses(Whose.OWN))
        free = borne_out(evidence, seen)
        if set(free) <= {verdict.kind}:
            return verdict.kind
        return likelier(free, verdict.kind, self._likely(*kind_buckets(evidence, verdict.kind, seen)), self.margin)

    def _likely(self, words: set[int], signs: set[int]) -> dict[Kind, float]:
        loud = WORDS / sqrt(len(words) or 1)
        sums = [bias + loud * self.scale * total for bias, total in zip(self.bias, self._sum(words), strict=True)]
        sums = [one + SIGN * self.scale * total for one, total in zip(sums, self._sum(signs), strict=True)]
        highest = max(sums)
        shares = [exp(one - highest) for one in sums]
        whole = sum(shares)
        return {kind: share / whole for kind, share in zip(self.kinds, shares, strict=True)}

    def _sum(self, buckets: Iterable[int]) -> Iterable[int]:
        width = len(self.kinds)
        at = [self.rows[bucket] * width for bucket in buckets if bucket in self.rows]
        rows = [self.weights[first : first + width] for first in at]
        return map(sum, zip(*rows, strict=True)) if rows else [0] * width


def borne_out(evidence: Evidence, seen: Sequence[Kind]) -> list[Kind]:
    """Return the kinds that a text may be called.

    An answer to most kinds states a fact ("the test ended it") or sets a mood, which would hurt where it is not so:
    those need the rules to see it as well.

    Args:
        evidence: all that was found in the text.
        seen: the kinds whose shape the rules see in it.
    """
    free = [Kind.PLAIN, *seen]
    if speaks_as_a_letter(evidence):
        free.append(Kind.LETTER)
    if may_be_of_no_employer(evidence) and not speaks_of_a_job(evidence):
        free.append(Kind.ADMISSION)
    return free


def likelier(free: Iterable[Kind], kind: Kind, likely: Mapping[Kind, float], margin: float) -> Kind:
    """Return the likeliest of the kinds that are free, or the rules' own where none is likelier by the margin."""
    best = max((one for one in free if one in likely), key=lambda one: likely[one], default=kind)
    return best if likely.get(best, 0.0) - likely.get(kind, 0.0) > margin else kind


def kind_buckets(evidence: Evidence, kind: Kind, seen: Sequence[Kind]) -> tuple[set[int], set[int]]:
    """Return the buckets of a text's words and of its signs, where the rules see some kinds and call it `kind`."""
    words = _hashed(kind_words(evidence), WORD_BITS, 0)
    return words, _hashed(kind_signs(evidence, kind, seen), SIGN_BITS, 1 << WORD_BITS)


def _hashed(names: Iterable[str], bits: int, first: int) -> set[int]:
    mask = (1 << bits) - 1
    return {first + (crc32(name.encode("utf-8", "surrogatepass")) & mask) for name in names}


def load_kind_opinion(path: Path) -> KindOpinion:
    """Load the weights: a line of JSON, then the buckets as two bytes each, then a row of bytes for each bucket.

    Args:
        path: the file.

    Returns:
        The opinion on kinds.

    Raises:
        DataError: the file is absent or is not what `make model` writes.
    """
    try:
        head, body = path.read_bytes().split(b"\n", 1)
        made = cast("dict[str, object]", json.loads(head))
        kinds = [Kind(name) for name in cast("list[str]", made["kinds"])]
        sure = frozenset(Kind(name) for name in cast("list[str]", made["sure"]))
        bias = [float(one) for one in cast("list[float]", made["bias"])]
        scale, margin, count = (float(cast("float", made[key])) for key in ("scale", "margin", "buckets"))
    except OSError as error:
        raise DataError(f"{path}: cannot be read ({error.strerror})") from error
    except (ValueError, KeyError, TypeError) as error:
        raise DataError(f"{path}: not written by `make model` ({error})") from error
    end = 2 * int(count)
    if len(body) != end + int(count) * len(kinds) or len(bias) != len(kinds):
        raise DataError(f"{path}: does not hold the weights that its first line speaks of; `make model`")
    buckets, weights = array("H", body[:end]), array("b", body[end:])
    if sys.byteorder == "big":
        buckets.byteswap()
    rows = {bucket: row for row, bucket in enumerate(buckets)}
    return KindOpinion(kinds, rows, weights, scale, bias, margin, sure, made)
