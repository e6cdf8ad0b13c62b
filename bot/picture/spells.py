"""Applications over time: at most seven stretches of equal kind, from weeks to many years. Pure."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from bot.model import Stage

if TYPE_CHECKING:
    from collections.abc import Sequence

MOST = 7
_ORDER = tuple(Stage)


class Length(StrEnum):
    """How long a stretch is."""

    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    HALF = "half"
    YEARS = "years"


@dataclass(frozen=True, slots=True)
class Spell:
    """One stretch of time.

    Args:
        starts_on: its first day.
        length: how long it is.
        years: how many years, where `length` says years; else 0.
        reached: for each stage, how many of the applications made in it got that far or further; without zeros.
    """

    starts_on: date
    length: Length
    years: int
    reached: dict[Stage, int]


def spells(made: Sequence[tuple[date, Stage]]) -> tuple[Spell, ...]:
    """Lay applications out over time.

    Args:
        made: the first day and the furthest stage of each, at least one.

    Returns:
        Neighbouring stretches from the first application to the last, those without any among them.
    """
    days = [day for day, _ in made]
    for length, months in ((Length.WEEK, 0), (Length.MONTH, 1), (Length.QUARTER, 3), (Length.HALF, 6)):
        if _steps(min(days), max(days), months) < MOST:
            return _laid(made, length, months)
    years = 1
    while _steps(min(days), max(days), 12 * years) >= MOST:
        years += 1
    return _laid(made, Length.YEARS, 12 * years)


def _laid(made: Sequence[tuple[date, Stage]], length: Length, months: int) -> tuple[Spell, ...]:
    counted: Counter[tuple[int, Stage]] = Counter()
    for day, stage in made:
        place = _place(day, months)
        counted.update((place, reached) for reached in _ORDER[: _ORDER.index(stage) + 1])
    places = [_place(day, months) for day, _ in made]
    return tuple(
        Spell(
            _starts(place, months),
            length,
            months // 12,
            {stage: counted[place, stage] for stage in _ORDER if counted[place, stage]},
        )
        for place in range(min(places), max(places) + 1)
    )


def _steps(first: date, last: date, months: int) -> int:
    return _place(last, months) - _place(first, months)


def _place(day: date, months: int) -> int:
    """Return the number of the stretch that a day falls into; weeks (`months` 0) begin on Monday."""
    if not months:
        return (day.toordinal() - 1) // 7
    return (12 * day.year + day.month - 1) // months


def _starts(place: int, months: int) -> date:
    if not months:
        return date.fromordinal(1) + timedelta(days=7 * place)
    year, month = divmod(place * months, 12)
    return date(max(1, year), month + 1, 1)
