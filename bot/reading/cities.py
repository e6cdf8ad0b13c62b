"""Places that people name without meaning a company: "hi all, from Lagos", "drove up from Bristol"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.reading.names import Name

_WRITTEN: Final = """
    lagos abuja ibadan accra nairobi kampala johannesburg joburg durban pretoria cairo casablanca mumbai delhi
    bangalore bengaluru hyderabad chennai pune kolkata noida gurgaon gurugram ahmedabad jaipur kochi lucknow
    karachi lahore islamabad dhaka colombo kathmandu manila cebu iloilo davao makati singapore jakarta bali
    bangkok hanoi tokyo osaka seoul beijing shanghai shenzhen dubai doha riyadh london manchester birmingham
    leeds liverpool glasgow edinburgh cardiff belfast bristol sheffield newcastle nottingham brighton dublin
    cork galway limerick paris lyon berlin munich hamburg frankfurt cologne vienna zurich geneva amsterdam
    rotterdam brussels madrid barcelona lisbon porto milan rome athens warsaw krakow prague budapest bucharest
    stockholm oslo bergen copenhagen helsinki istanbul toronto vancouver montreal calgary ottawa edmonton winnipeg
    halifax chicago boston seattle austin dallas houston denver atlanta miami phoenix portland philadelphia
    detroit cleveland pittsburgh nashville minneapolis orlando tampa sydney melbourne brisbane perth adelaide
    auckland wellington christchurch nigeria ghana kenya india pakistan bangladesh nepal philippines ireland
    scotland wales england germany france spain portugal italy poland canada australia brazil mexico ohio texas
    florida california nebraska
"""
PLACES: Final = frozenset(_WRITTEN.split())
"""Cities and countries that people name, in small letters."""
_SAYS_NO: Final = (
    r"(?:reject\w*|rej|no|noes|turned down|denied|denial|declined|ghosted|heard(?: back)?|decision|offer|answer)"
)


def without_places(names: Sequence[Name], folded: str) -> list[Name]:
    """Leave out names that are places, where no no is said to come from them.

    Args:
        names: what was taken for companies.
        folded: the text, folded.

    Returns:
        The others, in order.
    """
    return [
        name
        for name in names
        if name.text.lower() not in PLACES
        or re.search(rf"\b{_SAYS_NO} (?:from|by|at) {name.text.lower()}\b|^{name.text.lower()}\b", folded)
    ]
