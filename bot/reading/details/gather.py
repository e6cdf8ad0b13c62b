"""Gathers what only one post holds, so that nothing is said back in two ways."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from bot.model import Detail
from bot.reading.details.circumstances import ABOUT_SOMEONE, CIRCUMSTANCES
from bot.reading.details.clauses import clauses_of
from bot.reading.details.kin import someone
from bot.reading.details.times import times_of
from bot.reading.details.worded import worded_of
from bot.reading.lazy import Pattern, Table

if TYPE_CHECKING:
    from bot.reading.segment import Segments

_CIRCUMSTANCES: Final = Table([(name, Pattern(one)) for name, one in CIRCUMSTANCES.items()], lambda named: named[1])


def details_of(post: Segments, *, retell: bool = True) -> tuple[Detail, ...]:
    """Gather what else a text holds.

    Args:
        post: the text, parted.
        retell: False where no words will be chosen, so that what is only there to be said back is not looked for.

    Returns:
        Each label at most once, in a fixed order; those with words of the person first.
    """
    found: dict[str, Detail] = {}
    folded = post.folded.text
    for detail in (*times_of(folded), *worded_of(folded), *clauses_of(post)):
        found.setdefault(detail.name, detail)
    if retell:
        _retell(found, post)
        _set_apart_what_is_kind(found)
    for name, pattern in _CIRCUMSTANCES.that_may_match(folded):
        match = pattern.search(folded)
        if match and name not in found:
            found[name] = Detail(name, someone(match[0]) if name in ABOUT_SOMEONE else None)
    return tuple(sorted(found.values(), key=lambda detail: detail.words is None))


def _is_reason(detail: Detail) -> bool:
    """Tell whether words in quotation marks may be why it was a no: "mate" is none."""
    return detail.name == "quoted" and " " in (detail.words or "")


def _retell(found: dict[str, Detail], post: Segments) -> None:
    """Put what is said back beside what was found, and in place of the same said back in a shorter way."""
    from bot.reading.details.hearts import VERDICT, hearts
    from bot.reading.details.kin_hearts import kin_hearts
    from bot.reading.details.quoted import quoted  # not needed where no words will be chosen
    from bot.reading.details.retell import DID, FACT, meets, retold
    from bot.reading.details.retold_clauses import retold_clauses

    taken = [span for detail in found.values() if detail.name != DID for span in detail.at]
    clauses = tuple(retold_clauses(post))
    kin = tuple(kin_hearts(post, clauses))
    found.update((detail.name, detail) for detail in (*hearts(post, clauses, tuple(found.values())), *kin))
    told = list(retold(post, taken, clauses))
    spans = [span for detail in told for span in detail.at]
    shorter = found[DID].at if DID in found else ()
    if meets(spans, shorter) or any(detail.name in {DID, FACT} for detail in told):
        found.pop(DID, None)
    words = list(quoted(post.own))
    if VERDICT not in found:  # what they are told is a reason as well where it stands in quotation marks
        found.update((VERDICT, Detail(VERDICT, detail.words)) for detail in words if _is_reason(detail))
    quotes = [(detail.words or "").lower() for detail in words]
    told = [detail for detail in told if not any(quote in (detail.words or "").lower() for quote in quotes)]
    found.update((detail.name, detail) for detail in (*told, *words))


def _set_apart_what_is_kind(found: dict[str, Detail]) -> None:
    """Call a kindness by its own name, so that it is not answered like the rest of what others did."""
    from bot.reading.details.kindly import KINDLY, is_kind

    for name in ("scene", "theirs", "kin", "warm"):
        detail = found.get(name)
        if detail is not None and detail.words and is_kind(detail.words):
            del found[name]
            found.setdefault(KINDLY, replace(detail, name=KINDLY))
