"""`onward when`: a phrase, a zone's name and a time in letters to what is printed."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import islice
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.when.answers import NotATime, Once
from bot.when.series import occurrences_after
from bot.when.understand import understand
from bot.when.walltime import instant

SHOWN = 3


def answer(phrase: str, zone_name: str, now: str | None) -> dict[str, object]:
    """Return what is printed for a phrase.

    Args:
        phrase: what a person would type.
        zone_name: as IANA has it.
        now: ISO; without an offset it is wall time in the zone. None for the machine's own clock.

    Raises:
        NotATime: one of the three cannot be understood.
    """
    try:
        zone = ZoneInfo(zone_name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise NotATime(f'There is no zone "{zone_name}". One looks like Europe/Berlin.') from None
    at = _now(now, zone)
    meant = understand(phrase, at, zone)
    if isinstance(meant, Once):
        return {"at": meant.at.isoformat()}
    moments = islice(occurrences_after(meant, at), SHOWN)
    return {"every": meant.rule, "next": [moment.astimezone(zone).isoformat() for moment in moments]}


def _now(text: str | None, zone: ZoneInfo) -> datetime:
    if text is None:
        return datetime.now(UTC).astimezone(zone)
    try:
        given = datetime.fromisoformat(text)
        return instant(given, zone) if given.tzinfo is None else given.astimezone(zone)
    except (ValueError, OverflowError):
        raise NotATime(f'"{text}" is no ISO date and time. One looks like 2026-03-02T10:00.') from None
