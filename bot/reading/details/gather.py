"""Gathers what only one post holds, so that nothing is said back in two ways."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bot.model import Detail
from bot.reading.details.circumstances import ABOUT_SOMEONE, CIRCUMSTANCES
from bot.reading.details.clauses import clauses_of
from bot.reading.details.kin import someone
from bot.reading.details.times import times_of
from bot.reading.details.worded import worded_of
from bot.reading.lazy import Pattern, Table

if TYPE_CHECKING:
    from collections.abc import Sequence

_CIRCUMSTANCES: Final = Table([(name, Pattern(one)) for name, one in CIRCUMSTANCES.items()], lambda named: named[1])


def details_of(
    folded: str, own: str | None = None, origin: Sequence[int] | None = None, *, retell: bool = True
) -> tuple[Detail, ...]:
    """Gather what else a text holds.

    Args:
        folded: the writer's own words, lower case, without quotations.
        own: the same as it was typed, for capitals; None where it is not at hand.
        origin: for each character of `folded`, its index in `own`; None for one after another.
        retell: False where no words will be chosen, so that what is only there to be said back is not looked for.

    Returns:
        Each label at most once, in a fixed order; those with words of the person first.
    """
    found: dict[str, Detail] = {}
    own, origin = own or folded, origin or range(len(folded) + 1)
    for detail in (*times_of(folded), *worded_of(folded), *clauses_of(folded, own, origin)):
        found.setdefault(detail.name, detail)
    if retell:
        _retell(found, folded, own, origin)
    for name, pattern in _CIRCUMSTANCES.that_may_match(folded):
        match = pattern.search(folded)
        if match and name not in found:
            found[name] = Detail(name, someone(match[0]) if name in ABOUT_SOMEONE else None)
    return tuple(sorted(found.values(), key=lambda detail: detail.words is None))


def _retell(found: dict[str, Detail], folded: str, own: str, origin: Sequence[int]) -> None:
    """Put what is said back beside what was found, and in place of the same said back in a shorter way."""
    from bot.reading.details.quoted import quoted  # not needed where no words will be chosen
    from bot.reading.details.retell import DID, FACT, retold

    taken = [span for detail in found.values() if detail.name != DID for span in detail.at]
    told = list(retold(folded, own, origin, taken))
    spans = [span for detail in told for span in detail.at]
    old = found[DID].at if DID in found else ()
    twice = any(one[0] < two[1] and two[0] < one[1] for one in spans for two in old)
    if twice or any(detail.name in {DID, FACT} for detail in told):
        found.pop(DID, None)
    words = list(quoted(own))
    quotes = [(detail.words or "").lower() for detail in words]
    told = [detail for detail in told if not any(quote in (detail.words or "").lower() for quote in quotes)]
    found.update((detail.name, detail) for detail in (*told, *words))
