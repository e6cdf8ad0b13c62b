"""Finds a zone by what people call it: a city, a country, "ET", "utc+2". For `/timezone`, which guesses from nothing.

The names of countries, cities and zones are CLDR's, by Babel; the list of zones is tzdata's; what neither knows
(Munich, NYC, the Bay Area) stands in `data/zones/places.toml`. `load_zones` reads them once, `find_zones` is pure.
"""

from bot.zones.catalogue import Place, Zones, load_zones
from bot.zones.find import find_zones

__all__ = ["Place", "Zones", "find_zones", "load_zones"]
