"""How far an application went, and how heavy its no is."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from bot.model import LATE_STAGES, Stage
from bot.rounds import STAGE_OF, furthest

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from bot.model import Application, Interview


class Weight(IntEnum):
    """What a no weighs. A light one came before any person looked; a heavy one after most of the way."""

    LIGHT = 0
    MIDDLE = 1
    HEAVY = 2


def reached(application: Application, interviews: Iterable[Interview], now: datetime) -> Stage | None:
    """Return how far an application has gone: the stage that its person gave it, or its furthest round so far.

    Args:
        application: the one.
        interviews: rounds, of any application.
        now: aware; a round that is still to come was not reached yet.

    Returns:
        The stage, or None where nothing says it.
    """
    so_far = (
        STAGE_OF[one.round]
        for one in interviews
        if one.application_id == application.id and (one.starts_at is None or one.starts_at <= now)
    )
    return furthest(application.stage, *so_far)


def weight(stage: Stage | None) -> Weight:
    """Return what a no weighs after this stage; where the stage is not known, it is taken for the lightest."""
    if stage in LATE_STAGES:
        return Weight.HEAVY
    return Weight.MIDDLE if stage in (Stage.SCREEN, Stage.INTERVIEW) else Weight.LIGHT
