"""What a phrase comes to: one moment, a series, or a kind line that says why not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.errors import UserFacingError

if TYPE_CHECKING:
    from datetime import datetime
    from zoneinfo import ZoneInfo


class NotATime(UserFacingError):  # noqa: N818 -- it is raised about a phrase, and "not a time" is what is said of it
    """A phrase that is no time we can keep. `words` is one line for the person: what is wrong, and what would do."""


@dataclass(frozen=True, slots=True)
class Once:
    """One moment.

    Args:
        at: aware, in the person's zone, to the second.
    """

    at: datetime


@dataclass(frozen=True, slots=True)
class Every:
    """A series, as a rule over wall time: what is stored is these three, never a list of instants.

    Args:
        rule: RFC 5545, without DTSTART and without the prefix; UNTIL is wall time too.
        start: the wall time of the first occurrence (naive: the rule's DTSTART).
        zone: whose wall time it is.
    """

    rule: str
    start: datetime
    zone: ZoneInfo
