"""How far an application went, and how heavy its no is."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Final

from bot.model import LATE_STAGES, Round, Stage

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime

    from bot.model import Application, Interview

_STAGES: Final[Mapping[Round, Stage]] = {
    Round.CALL: Stage.SCREEN,
    Round.TEST: Stage.TEST,
    Round.TAKE_HOME: Stage.TEST,
    Round.TECHNICAL: Stage.INTERVIEW,
    Round.PEOPLE: Stage.INTERVIEW,
    Round.MANAGER: Stage.FINAL,
    Round.PANEL: Stage.FINAL,
    Round.TRIAL: Stage.INTERVIEW,
    Round.TALK: Stage.INTERVIEW,
    Round.ONSITE: Stage.FINAL,
    Round.FINAL: Stage.FINAL,
    Round.OTHER: Stage.INTERVIEW,
}
_ORDER: Final = tuple(Stage)


class Weight(IntEnum):
    """What a no weighs. A light one came before any person looked; a heavy one after most of the way."""

    LIGHT = 0
    MIDDLE = 1
    HEAVY = 2


def stage_of(kind: Round) -> Stage:
    """Return the stage that an application has reached with a round of this kind."""
    return _STAGES[kind]


def furthest(application: Application, interviews: Iterable[Interview], now: datetime) -> Stage | None:
    """Return how far an application has gone: the stage that its person gave it, or its furthest round so far.

    Args:
        application: the one.
        interviews: rounds, of any application.
        now: aware; a round that is still to come was not reached yet.

    Returns:
        The stage, or None where nothing says it.
    """
    reached = [
        stage_of(one.round)
        for one in interviews
        if one.application_id == application.id and (one.starts_at is None or one.starts_at <= now)
    ]
    if application.stage is not None:
        reached.append(application.stage)
    return max(reached, key=_ORDER.index, default=None)


def weight(stage: Stage | None) -> Weight:
    """Return what a no weighs after this stage; where the stage is not known, it is taken for the lightest."""
    if stage in LATE_STAGES:
        return Weight.HEAVY
    return Weight.MIDDLE if stage in (Stage.SCREEN, Stage.INTERVIEW) else Weight.LIGHT
