"""Which of a person's own facts comes back to them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from bot.model import Fact, Stage

A_MONTH: Final = timedelta(days=31)
"""A fact rests for so long once it was shown."""

_NEVER: Final = datetime.min.replace(tzinfo=UTC)


def comes_back(
    facts: Iterable[Fact], stage: Stage | None, stages: Mapping[int, Stage | None], now: datetime
) -> Fact | None:
    """Return the fact that fits best: of the same stage first, then the one that rested longest, then the newest.

    Args:
        facts: the person's.
        stage: the one that is ahead of them, or was reached.
        stages: application id to how far that application went.
        now: aware.

    Returns:
        One that was not shown within the last month, or None.
    """
    rested = [one for one in facts if one.shown_at is None or one.shown_at <= now - A_MONTH]

    def order(fact: Fact) -> tuple[bool, datetime, int, int]:
        its_stage = stages.get(fact.application_id) if fact.application_id is not None else None
        return (
            stage is None or its_stage is not stage,
            fact.shown_at or _NEVER,
            -fact.happened_on.toordinal(),
            -fact.id,
        )

    return min(rested, key=order, default=None)
