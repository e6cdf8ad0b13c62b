"""When a kept series is due next. Pure."""

from __future__ import annotations

from datetime import UTC
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from bot.when import Every, occurrences_after

if TYPE_CHECKING:
    from datetime import datetime

    from bot.model import Schedule


def next_due(schedule: Schedule, after: datetime) -> datetime | None:
    """Return the first moment of a series that is later than `after`; what was missed is left out.

    Args:
        schedule: as it is kept.
        after: aware.

    Returns:
        The moment in UTC, or None where there is no rule or no further occurrence.
    """
    if schedule.rule is None:
        return None
    series = Every(schedule.rule, schedule.wall, ZoneInfo(schedule.zone))
    moment = next(occurrences_after(series, after), None)
    return None if moment is None else moment.astimezone(UTC)
