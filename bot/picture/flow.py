"""What a log comes to, counted: how far its applications went, how they ended, and when. Pure."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.model import Outcome, Stage
from bot.picture.spells import Spell, spells
from bot.rounds import STAGE_OF

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from bot.model import Application, Interview

STAGES = tuple(Stage)
ENDS = (
    Outcome.SILENT,
    Outcome.REJECTED,
    Outcome.FREEZE,
    Outcome.WITHDRAWN,
    Outcome.RESCINDED,
    Outcome.OPEN,
    Outcome.OFFER,
    Outcome.ACCEPTED,
)
"""The outcomes in the order in which they stand beside a stage."""

_OFFERED = frozenset({Outcome.OFFER, Outcome.ACCEPTED, Outcome.RESCINDED})
_ANSWERED = frozenset({Outcome.REJECTED, Outcome.FREEZE}) | _OFFERED


@dataclass(frozen=True, slots=True)
class Ending:
    """How some of those that got to a stage, and no further, stand.

    Args:
        outcome: what they came to; `OPEN` for those still on their way.
        count: how many.
    """

    outcome: Outcome
    count: int


@dataclass(frozen=True, slots=True)
class Reach:
    """One stage of the flow.

    Args:
        stage: how far.
        count: how many applications got this far or further.
        endings: those of them that got no further, in the order of `ENDS`; their sum and the next stage's count make
            up this count.
    """

    stage: Stage
    count: int
    endings: tuple[Ending, ...]


@dataclass(frozen=True, slots=True)
class Far:
    """One application and how far it went.

    Args:
        application: the application.
        stage: the furthest stage that its log tells.
        first_on: the first day that its log tells.
    """

    application: Application
    stage: Stage
    first_on: date


@dataclass(frozen=True, slots=True)
class Flow:
    """A whole log, counted.

    Args:
        total: how many applications, at least one.
        heard: how many of them got any answer: a no, an offer, a cancelled role, or anything beyond the application.
        reaches: the stages at which some application stands or ended, from the application on; the first holds all.
        outcomes: how many applications came to each outcome, in the order of `ENDS`, without zeros.
        first_on: the first day in the log.
        last_on: its last day.
        spells: the applications by when they were made, in at most seven stretches of equal kind.
        furthest: the applications from the furthest on, the latest first among equals.
    """

    total: int
    heard: int
    reaches: tuple[Reach, ...]
    outcomes: tuple[Ending, ...]
    first_on: date
    last_on: date
    spells: tuple[Spell, ...]
    furthest: tuple[Far, ...]


def flow(applications: Sequence[Application], interviews: Iterable[Interview], today: date) -> Flow | None:
    """Count a log.

    Args:
        applications: one person's.
        interviews: their rounds; one that is still to come does not count as reached.
        today: the day in the person's own calendar.

    Returns:
        The counts, or None for an empty log.
    """
    if not applications:
        return None
    rounds: dict[int, list[Interview]] = {}
    for interview in interviews:
        rounds.setdefault(interview.application_id, []).append(interview)
    far = [_far(application, rounds.get(application.id, []), today) for application in applications]
    last = max(max(one.application.happened_on, one.first_on) for one in far)
    return Flow(
        total=len(far),
        heard=sum(one.stage is not Stage.APPLICATION or one.application.outcome in _ANSWERED for one in far),
        reaches=_reaches(far),
        outcomes=_endings(Counter(one.application.outcome for one in far)),
        first_on=min(one.first_on for one in far),
        last_on=last,
        spells=spells([(one.first_on, one.stage) for one in far]),
        furthest=tuple(sorted(far, key=_nearness)),
    )


def _far(application: Application, rounds: Sequence[Interview], today: date) -> Far:
    stages = [application.stage or Stage.APPLICATION]
    # News moves the day on which it happened, so an entry is at least as old as its row.
    days = (
        [application.applied_on] if application.applied_on else [application.happened_on, application.created_at.date()]
    )
    if application.outcome in _OFFERED:
        stages.append(Stage.OFFER)
    for one in rounds:
        day = one.starts_at.date() if one.starts_at else None
        if day is None or day <= today:
            stages.append(STAGE_OF[one.round])
        if day is not None and application.applied_on is None:
            days.append(day)
    return Far(application, max(stages, key=STAGES.index), min(days))


def _reaches(far: Sequence[Far]) -> tuple[Reach, ...]:
    ended = {stage: Counter(one.application.outcome for one in far if one.stage is stage) for stage in STAGES}
    left = len(far)
    found: list[Reach] = []
    for stage in STAGES:
        here = sum(ended[stage].values())
        if here or stage is Stage.APPLICATION:
            found.append(Reach(stage, left, _endings(ended[stage])))
        left -= here
    return tuple(found)


def _endings(counted: Counter[Outcome]) -> tuple[Ending, ...]:
    return tuple(Ending(outcome, counted[outcome]) for outcome in ENDS if counted[outcome])


def _nearness(one: Far) -> tuple[int, int, int, int]:
    application = one.application
    return (
        -STAGES.index(one.stage),
        -ENDS.index(application.outcome),
        -application.happened_on.toordinal(),
        -application.id,
    )
