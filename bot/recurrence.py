"""When a series is due next: an RFC 5545 rule over wall time, in a zone, across its clock changes. Pure."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from dateutil.rrule import rrulestr

if TYPE_CHECKING:
    from bot.model import Schedule


def next_due(schedule: Schedule, after: datetime) -> datetime | None:
    """Return the first moment of a series that is later than `after`; what was missed is left out.

    Args:
        schedule: with the wall time of its first occurrence, its zone and its rule.
        after: aware.

    Returns:
        The moment in UTC, or None where there is no rule or no further occurrence. A wall time that a clock change
        skips moves on by what was skipped; of a doubled one it is the first.
    """
    if schedule.rule is None:
        return None
    zone = ZoneInfo(schedule.zone)
    rule = rrulestr(schedule.rule, dtstart=schedule.wall)
    # An hour early: around a clock change, wall times and moments do not come in the same order.
    wall = after.astimezone(zone).replace(tzinfo=None)
    for candidate in rule.xafter(wall - timedelta(hours=2), inc=True):
        moment = candidate.replace(tzinfo=zone, fold=0).astimezone(UTC)
        if moment > after:
            return moment
    return None
