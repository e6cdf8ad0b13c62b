"""Chooses what a person told of themselves and of the others that is worth saying back.

"flew to bergen, borrowed money for the flight" is "you flew to Bergen and borrowed money for the flight". A clause is
taken only where its head is known (who, and a verb in the past), and only where it holds something that can be seen or
counted: a number, a sum, a day, somebody's kin, a thing. What runs anybody down, hedges, asks or swears is left alone.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from bot.model import Detail
from bot.reading.details import retold_words as known
from bot.reading.details.retold_clauses import DID, FACT, THEIRS, Clause, retold_clauses
from bot.reading.details.who_and_why import BECAUSE, PLACE, because_of, place_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.reading.segment import Segments

RETOLD: Final = frozenset({DID, FACT, THEIRS, PLACE, BECAUSE})
"""The labels."""

_LEAST: Final = 3
_WORTH: Final = 2
_FEWEST: Final = 3
_MOST_JOINED, _MOST_RUN = 20, 3
_TRIVIAL: Final = re.compile(
    r"^you(?:'d)? (?:had|have) (?:an?|your|the) (?:[a-z-]+ ){0,3}(?:interview|call|chat|test|exam|assessment|meeting)\b"
    r"|^you (?:passed|scored|met|applied|interviewed) |^you live \d|\b(?:asked|had) one question$|\btold you (?:him"
    r"|her)self$"
    r"|\b(?:gave|brought|made) you (?:an?|some) (?:[a-z]+ )?(?:plant|hug|card|coffee|tea|cup|lift)\b"
    r"|\bgave you the questions|^(?:they|he|she) (?:asked for your|emailed|rang|called) (?:at|a|cv)\b"
)
"""What is so of nearly everybody who was asked in."""
_LEADS: Final = ("you'd ", "you've ", "you had to ", "you ", "they ")
_SHARES_NOTHING: Final = known.PRESENT | {"have", "speak", "were"}


def retold(
    post: Segments, taken: Sequence[tuple[int, int]] = (), clauses: Sequence[Clause] | None = None
) -> Iterator[Detail]:
    """Find what a person told that is worth saying back.

    Args:
        post: the text, parted.
        taken: stretches of its folded text that are said back in another way.
        clauses: its clauses, turned, where they are known already.

    Yields:
        What the place is to them and what it was put down to; then one detail of their own and one of the others,
        those with most to see or to count in them.
    """
    found = (*place_of(post), *because_of(post))
    places = [detail for detail in found if not meets(detail.at, taken)]
    yield from places
    taken = [*taken, *(at for place in places for at in place.at)]
    every = retold_clauses(post) if clauses is None else clauses
    clauses = [clause for clause in every if not meets((clause.at,), taken)]
    for labels in ((DID, FACT), (THEIRS,)):
        told = [clause for clause in clauses if clause.label in labels]
        full = [clause for clause in told if THEIRS in labels or len(clause.words.split()) > _FEWEST]
        full = [clause for clause in full if not _TRIVIAL.search(clause.words)]
        best = max(full, key=lambda clause: clause.weight, default=None)
        if best is not None and best.weight >= _LEAST:
            clause = _joined(best, told)
            yield Detail(clause.label, clause.words, at=(clause.at,))


def meets(these: Sequence[tuple[int, int]], others: Sequence[tuple[int, int]]) -> bool:
    """Tell whether some stretches of a text have a part in common with some others."""
    return any(one[0] < other[1] and other[0] < one[1] for one in these for other in others)


def _joined(best: Clause, clauses: Sequence[Clause]) -> Clause:
    """Put what stands next to a clause beside it, where both have the same subject: two at most."""
    run = [best]
    lead = _lead(best.words)
    for other in sorted(clauses, key=lambda clause: -clause.weight):
        if other.weight >= _WORTH and _lead(other.words) == lead is not None and _fits(other, run):
            run.append(other)
    first, *rest = sorted(run, key=lambda clause: clause.order)[:_MOST_RUN]
    if lead is None or not rest:
        return best
    pieces = [first.words, *(clause.words.removeprefix(lead) for clause in rest)]
    words = f"{', '.join(pieces[:-1])} and {pieces[-1]}"
    label = FACT if any(clause.label == FACT for clause in (first, *rest)) else best.label
    return Clause(label, words, (first.at[0], rest[-1].at[1]), best.weight, first.order)


def _fits(other: Clause, run: Sequence[Clause]) -> bool:
    """Tell whether a clause stands next to one of some others, and all of them make one sentence."""
    length = sum(len(clause.words.split()) for clause in (*run, other))
    near = min(abs(other.order - clause.order) for clause in run)
    return near == 1 and length <= _MOST_JOINED and not any(" and " in clause.words for clause in (*run, other))


def _lead(words: str) -> str | None:
    """Return what two clauses must both begin with to share it; None where it can be shared with none."""
    if words.split()[1] in _SHARES_NOTHING:
        return None
    return next((lead for lead in _LEADS if words.startswith(lead)), None)
