"""Builds the list of places, once: tzdata's zones, CLDR's names, and the places of our own file."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections import defaultdict
from dataclasses import dataclass
from importlib.resources import files
from typing import TYPE_CHECKING, cast
from zoneinfo import available_timezones

from babel import Locale
from babel.core import get_global

from bot.errors import DataError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

UTC = "UTC"
_TABLES = ("places", "also", "countries")


@dataclass(frozen=True, slots=True)
class Place:
    """One line that can be offered.

    Args:
        label: what a person sees, such as "Munich, Germany".
        zone: as IANA has it.
        names: what it is called by itself, folded: the city, its short forms.
        country: what its country is called, folded.
        words: everything it can be found by, folded, each word once.
        asked: how often it is asked for: 0 is the most.
    """

    label: str
    zone: str
    names: frozenset[str]
    country: frozenset[str]
    words: tuple[str, ...]
    asked: int


@dataclass(frozen=True, slots=True)
class Zones:
    """All places, the most asked for first."""

    places: tuple[Place, ...]


def fold(text: str) -> str:
    """Return a name without case, accents and punctuation: "São_Paulo" and "sao paulo" are one."""
    plain = "".join(
        letter
        for letter in unicodedata.normalize("NFKD", re.sub("['’]", "", text.casefold()).replace("ł", "l"))
        if not unicodedata.combining(letter)
    )
    return " ".join(re.findall(r"\w+", plain.replace("_", " ")))


def load_zones(path: Path) -> Zones:
    """Return every place that can be offered.

    Args:
        path: `data/zones/places.toml`.

    Raises:
        DataError: the file is not what it should be; the message names the place in it.
    """
    tables = _tables(path)
    names = _Names(tables)
    known = available_timezones()
    for table in ("places", "also"):
        for name, zone in tables[table].items():
            if zone not in known and (table == "places" or zone not in tables["places"]):
                raise DataError(f'{path}: [{table}] "{name}": there is no zone "{zone}"')
    offered: dict[str, str] = dict(tables["places"])
    cities = {(zone, _name(label)) for label, zone in offered.items()}
    for zone in _zones_of_tzdata():
        if (zone, fold(names.city(zone))) not in cities:
            offered[names.label(zone)] = zone
    places = [
        names.place(label, zone, asked, home=_name(label) == fold(names.city(zone)))
        for asked, (label, zone) in enumerate(offered.items())
    ]
    places.append(names.place(UTC, UTC, len(places), home=True))
    return Zones(tuple(places))


def _name(label: str) -> str:
    """Return what stands before the country: the city, folded ("Washington, D.C." is found by its first word too)."""
    return fold(label.split(",", maxsplit=1)[0])


def _tables(path: Path) -> dict[str, dict[str, str]]:
    try:
        read = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise DataError(f"{path}: {error}") from error
    if set(read) != set(_TABLES):
        raise DataError(f"{path}: needs the tables {', '.join(_TABLES)} and no other")
    for table in _TABLES:
        for name, value in cast("dict[str, object]", read[table]).items():
            if not isinstance(value, str):
                raise DataError(f'{path}: [{table}] "{name}": needs text behind it')
    return cast("dict[str, dict[str, str]]", read)


def _tzdata_lines(name: str) -> list[list[str]]:
    text = files("tzdata.zoneinfo").joinpath(name).read_text(encoding="utf-8")
    return [line.split() for line in text.splitlines() if line and not line.startswith("#")]


def _zones_of_tzdata() -> list[str]:
    """Return the zones that are somebody's, one or more a country, in the order of their names."""
    return sorted(line[2] for line in _tzdata_lines("zone.tab"))


class _Names:
    """What CLDR calls zones and countries, in English."""

    def __init__(self, tables: Mapping[str, Mapping[str, str]]) -> None:
        locale = Locale.parse("en")
        self._territories = cast("Mapping[str, str]", locale.territories)
        self._cities = cast("Mapping[str, Mapping[str, str]]", locale.time_zones)
        self._meta = cast("Mapping[str, Mapping[str, Mapping[str, str]]]", locale.meta_zones)
        self._meta_of = cast("Mapping[str, str]", get_global("meta_zones"))
        self._country_of = {line[2]: line[0] for line in _tzdata_lines("zone.tab")}
        self._also: dict[str, set[str]] = defaultdict(set)
        for name, zone in tables["also"].items():
            self._also[zone].add(fold(name))
        self._country_names: dict[str, set[str]] = defaultdict(set)
        for name, code in tables["countries"].items():
            self._country_names[code].add(fold(name))
        # CLDR keeps names and clocks under the zones' old names (Asia/Calcutta); Babel says which are the new ones.
        self._older: dict[str, list[str]] = defaultdict(list)
        for old, new in cast("Mapping[str, str]", get_global("zone_aliases")).items():
            self._older[new].append(old)

    def city(self, zone: str) -> str:
        """Return the city of a zone, as English has it."""
        for name in (zone, *self._older[zone]):
            if city := self._cities.get(name, {}).get("city"):
                return city
        return zone.rsplit("/", 1)[-1].replace("_", " ")

    def label(self, zone: str) -> str:
        """Return the city and the country of a zone."""
        country = self._territories.get(self._country_of.get(zone, ""), "")
        return f"{self.city(zone)}, {country}" if country and country != self.city(zone) else self.city(zone)

    def place(self, label: str, zone: str, asked: int, *, home: bool) -> Place:
        """Return a place with all its names; the city that a zone is named after answers to the zone's names too."""
        code = self._country_of.get(zone, "")
        country = {fold(self._territories.get(code, "")), *self._country_names[code]} - {""}
        names = {_name(label), fold(label), *self._also[label]}
        if home:
            names |= self._also[zone] | {fold(name) for name in (zone, *self._older[zone])}
        words = " ".join([*sorted(names), *sorted(country), *self._meta_names(zone)])
        return Place(label, zone, frozenset(names), frozenset(country), tuple(dict.fromkeys(words.split())), asked)

    def _meta_names(self, zone: str) -> list[str]:
        """Return what CLDR calls the clock of a zone: "Central European Time", "Eastern Time"."""
        for name in (zone, *self._older[zone]):
            if meta := self._meta_of.get(name):
                return [fold(called) for called in self._meta.get(meta, {}).get("long", {}).values()]
        return []
