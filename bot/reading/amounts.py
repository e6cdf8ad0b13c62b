"""Amounts that a person names: nine hours, four rounds, 340 applications.

To name one back shows that the post was read. English only.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from bot.model import Detail
from bot.reading.lazy import Pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

AMOUNT: Final = "amount"
_SMALL: Final = (
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
)  # fmt: skip
_WORDS: Final = "|".join(
    (*_SMALL, "thirteen", "fourteen", "fifteen", "sixteen", "eighteen", "nineteen", "twenty", "thirty", "forty")
)
_UNITS: Final[dict[str, str]] = {
    "yr": "year", "mo": "month", "wk": "week", "hr": "hour", "min": "minute", "app": "application",
}  # fmt: skip
_THINGS: Final = (
    "year|yr|month|mo|week|wk|hour|hr|minute|min|round|interview|stage|application|app|audition|recall|department|school"
    "|firm|attempt|city|citie|exam|lesson|trial|callback|assessment centre|assessment center|shift|mile"
)
_AMOUNT: Final = Pattern(
    rf"(?<![\w.,/:$£€-])(?P<number>\d{{1,3}}(?:,\d{{3}})|\d{{1,4}}|{_WORDS})[ -](?P<thing>{_THINGS})(?P<many>s?)\b"
    r"(?! (?:ago|old|later|left|notice|until|till|to go|from|before|after|away|older|younger|off|leave|in advance"
    r"|time|wait|per|a week|a day|each|deadline|window|sla))(?!-old)(?!/)"
)
_BEFORE: Final = re.compile(
    r"\b(?:band|grade|level|year|page|day|number|no|round|stage|in|within|after|under|for|next|last|another|every|top|first|by"
    r"|about|was|i'm|im|am|at|or|to|than|maybe|like|says?|wants?|needs?|requires?|required|minimum|least|notice) $"
)


def amounts_of(folded: str) -> Iterator[Detail]:
    """Find the amounts of a text.

    Args:
        folded: the writer's own words, folded.

    Yields:
        One detail for each, with the words as a sentence may hold them ("nine hours") and where it stands.
    """
    for match in _AMOUNT.finditer(folded):
        number, thing = match["number"], match["thing"]
        if number == "1" or _BEFORE.search(folded[: match.start()]):
            continue
        if number.isdigit() and 2 <= int(number) <= 12:
            number = _SMALL[int(number) - 2]
        thing = _UNITS.get(thing, thing)
        thing = "cities" if thing in {"city", "citie"} else f"{thing}s"
        yield Detail(AMOUNT, f"{number} {thing}", at=(match.span(),))
