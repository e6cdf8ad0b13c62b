"""From what somebody typed to the places that they may mean, the likeliest first. Pure."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from difflib import get_close_matches
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from bot.zones.catalogue import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.zones.catalogue import Place, Zones

MOST = 25  # what Discord shows of an autocomplete
LONGEST_LABEL = 100
_LONGEST_QUERY = 100
_OFFSET = re.compile(r"\s*(?:utc|gmt)?\s*([+-])\s*(\d{1,2})(?::?([0-5]\d))?\s*", re.IGNORECASE)
_ALIKE = 0.72
_LEAST_LETTERS = 4  # below that, everything is like everything


def find_zones(query: str, zones: Zones, now: datetime, *, most: int = MOST) -> list[tuple[str, str]]:
    """Return places as (label, IANA zone), the likeliest first; for an empty query those that are asked for most.

    Args:
        query: a city, a country, a zone, "ET", or "utc+2", typed to the end or not.
        zones: all there are.
        now: aware; which clocks show UTC+2 depends on the season.
        most: how many to return.
    """
    query = query[:_LONGEST_QUERY].replace("−", "-")
    wanted = fold(query)
    if offset := _OFFSET.fullmatch(query):
        found = list(_at_offset(zones, offset, now))
    elif not wanted:
        found = list(zones.places)
    else:
        ranked = [(rank, place.asked, place) for place in zones.places if (rank := _rank(wanted, place)) is not None]
        found = [place for _, _, place in sorted(ranked, key=lambda row: row[:2])] or _alike(wanted, zones)
    return [(place.label[:LONGEST_LABEL], place.zone) for place in found[:most]]


def _rank(wanted: str, place: Place) -> int | None:
    """Return how well a place fits, 0 the best, or None where it does not."""
    if wanted in place.names:
        return 0
    if wanted in place.country:
        return 1
    if any(name.startswith(wanted) for name in place.names):
        return 2
    if any(name.startswith(wanted) for name in place.country):
        return 3
    words = wanted.split()
    if all(any(word.startswith(typed) for word in place.words) for typed in words):
        return 4
    return None


def _at_offset(zones: Zones, offset: re.Match[str], now: datetime) -> Iterator[Place]:
    """Return the places whose clocks are so far from UTC at present, one of each zone."""
    away = timedelta(hours=int(offset[2]), minutes=int(offset[3] or 0)) * (1 if offset[1] == "+" else -1)
    seen: set[str] = set()
    for place in zones.places:
        if place.zone not in seen and now.astimezone(ZoneInfo(place.zone)).utcoffset() == away:
            seen.add(place.zone)
            yield place


def _alike(wanted: str, zones: Zones) -> list[Place]:
    """Return the places that somebody may have meant who made a slip: "berln", "new yrok"."""
    if len(wanted) < _LEAST_LETTERS:
        return []
    by_name = {name: place for place in reversed(zones.places) for name in (*place.names, *place.country)}
    close = get_close_matches(wanted, by_name, n=5, cutoff=_ALIKE)
    return list(dict.fromkeys(by_name[name] for name in close))
