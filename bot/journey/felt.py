"""How a round felt, beside what came of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from bot.model import Felt, Outcome, Stage

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from bot.model import Application, Interview

FEW: Final = 4
"""Fewer rounds than this say nothing, so nothing is said about them."""

SAME_DAY: Final = timedelta(hours=12)

_ENDED: Final = frozenset({Outcome.REJECTED, Outcome.SILENT})
_GOT_IT: Final = frozenset({Outcome.OFFER, Outcome.ACCEPTED, Outcome.RESCINDED})
_GOOD: Final = frozenset({Felt.GOOD, Felt.GREAT})
_BAD: Final = frozenset({Felt.AWFUL, Felt.SHAKY})


@dataclass(frozen=True, slots=True)
class FeltAndResult:
    """Counts of rounds whose result is known; zero where there are too few to say anything.

    Args:
        good: rounds that felt good or great.
        good_moved_on: how many of them led on.
        bad: rounds that felt awful or shaky.
        bad_moved_on: how many of them led on.
    """

    good: int = 0
    good_moved_on: int = 0
    bad: int = 0
    bad_moved_on: int = 0


def felt_and_result(applications: Iterable[Application], interviews: Sequence[Interview]) -> FeltAndResult:
    """Count how rounds felt, and what came of them.

    Args:
        applications: the person's.
        interviews: their rounds.
    """
    by_id = {one.id: one for one in applications}
    results: dict[bool, list[bool]] = {True: [], False: []}
    for one in interviews:
        application = by_id.get(one.application_id)
        result = moved_on(one, application, interviews) if application else None
        if result is not None and one.felt in _GOOD | _BAD:
            results[one.felt in _GOOD].append(result)
    good, bad = ([] if len(found) < FEW else found for found in (results[True], results[False]))
    return FeltAndResult(len(good), sum(good), len(bad), sum(bad))


def moved_on(interview: Interview, application: Application, interviews: Iterable[Interview]) -> bool | None:
    """Tell whether a round led on.

    Args:
        interview: the round.
        application: its application.
        interviews: rounds, of any application.

    Returns:
        True where a later round or an offer followed, False where the application ended with it in a no or in silence,
        None where nobody knows: it is open, or ended for another reason.
    """
    followed = any(one.application_id == application.id and _later(one, interview) for one in interviews)
    if followed or application.outcome in _GOT_IT or application.stage is Stage.OFFER:
        return True
    return False if application.outcome in _ENDED else None


def _later(one: Interview, other: Interview) -> bool:
    """Tell whether a round was held on a later day; rounds of one day are held whatever came of the first."""
    if one.starts_at and other.starts_at:
        return one.starts_at - other.starts_at > SAME_DAY
    return one.id > other.id
