"""The door of the room: a phrase in, a moment or a series out."""

from __future__ import annotations

from datetime import time
from typing import TYPE_CHECKING

from bot.when.either import moment_around
from bot.when.once import moment_of
from bot.when.scan import scan
from bot.when.series import series_of
from bot.when.tokens import tokens_of

if TYPE_CHECKING:
    from datetime import datetime
    from zoneinfo import ZoneInfo

    from bot.when.answers import Every, Once

USUAL = time(9)
# Where 3/4 is the fourth of March.
_MONTH_FIRST = frozenset({
    "America/Adak", "America/Anchorage", "America/Boise", "America/Chicago", "America/Denver", "America/Detroit",
    "America/Fort_Wayne", "America/Indianapolis", "America/Juneau", "America/Los_Angeles", "America/Louisville",
    "America/Menominee", "America/Metlakatla", "America/New_York", "America/Nome", "America/Phoenix",
    "America/Puerto_Rico", "America/Shiprock", "America/Sitka", "America/Yakutat", "Pacific/Honolulu",
    "Pacific/Guam", "Asia/Manila", "EST5EDT", "CST6CDT", "MST7MDT", "PST8PDT",
})  # fmt: skip
_MONTH_FIRST_REGIONS = ("US/", "America/Indiana/", "America/Kentucky/", "America/North_Dakota/")


def understand(
    phrase: str, now: datetime, zone: ZoneInfo, *, usual: time = USUAL, month_first: bool | None = None
) -> Once | Every:
    """Return what a phrase means to a person.

    Args:
        phrase: what they typed.
        now: aware.
        zone: theirs.
        usual: when a day without a time is meant: their own hour, if they set one.
        month_first: whether they read 3/4 as the fourth of March; None for what is usual in their zone.

    Raises:
        NotATime: it is no time that we can keep. Its words say why, and what would do.
    """
    if month_first is None:
        month_first = _month_first(zone)
    form = scan(tokens_of(phrase), month_first=month_first)
    return (series_of if form.repeats or form.every else moment_of)(form, now, zone, usual)


def understand_around(
    phrase: str, now: datetime, zone: ZoneInfo, *, usual: time = USUAL, month_first: bool | None = None
) -> Once:
    """Return the moment that a phrase means, to come or past: for what is noted, not promised.

    Args:
        phrase: what they typed; "last friday 3pm" and "2 days ago" too.
        now: aware.
        zone: theirs.
        usual: when a day without a time is meant.
        month_first: whether they read 3/4 as the fourth of March; None for what is usual in their zone.

    Raises:
        NotATime: it is no moment, or too far away. Its words say why, and what would do.
    """
    first = _month_first(zone) if month_first is None else month_first
    return moment_around(phrase, now, zone, usual, month_first=first)


def _month_first(zone: ZoneInfo) -> bool:
    return zone.key in _MONTH_FIRST or zone.key.startswith(_MONTH_FIRST_REGIONS)
