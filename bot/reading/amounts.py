"""Amounts that a person names: nine hours, four rounds, 340 applications.

To name one back shows that the post was read. English only.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from bot.model import Amount
from bot.reading.lazy import Pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

SMALL: Final = (
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
)  # fmt: skip
"""The numbers from two on that prose writes as words."""
_WORDS: Final = "|".join(
    (*SMALL, "thirteen", "fourteen", "fifteen", "sixteen", "eighteen", "nineteen", "twenty", "thirty", "forty")
)
_UNITS: Final[dict[str, str]] = {
    "yr": "year", "mo": "month", "wk": "week", "hr": "hour", "min": "minute", "app": "application",
}  # fmt: skip
_THINGS: Final = (
    "year|yr|month|mo|week|wk|hour|hr|round|interview|stage|application|app|audition|recall|department|school"
    "|firm|attempt|city|citie|exam|lesson|trial|callback|assessment centre|assessment center|shift|mile"
)
_AMOUNT: Final = Pattern(
    rf"(?<![\w.,/:$£€-])(?P<number>\d{{1,3}}(?:,\d{{3}})|\d{{1,4}}|{_WORDS})[ -](?P<thing>{_THINGS})s?\b"
    r"(?! (?:ago|old|later|left|notice|until|till|to go|from|before|after|away|older|younger|off|leave|in advance"
    r"|time|wait|per|a week|a day|each|deadline|window|sla))(?!-old)(?!/)"
)
# Seconds or minutes are worth naming wherever they stand: "rejected in 4 minutes", "11 minutes after I applied".
_QUICK: Final = Pattern(
    rf"(?<![\w.,/:$£€-])(?P<number>\d{{1,2}}|{_WORDS})[ -](?P<thing>second|minute|min)s?\b(?! (?:late|walk|drive|break"
    r"|from))"
)
_ONE: Final = Pattern(r"\b(?:one|1) (?P<thing>point|mark|level|place|vote)\b(?! (?:of|per|each|away from the))")
_BEFORE: Final = re.compile(
    r"\b(?:band|grade|level|year|page|day|number|no|round|stage|in|within|after|under|for|next|last|another|every|top|first|by"
    r"|about|was|i'm|im|am|at|or|to|than|maybe|like|says?|wants?|needs?|requires?|required|minimum|least|notice|with|he's|she's|has|who|his|her|their|him|them"
    r"|(?:he|she|they) (?:had|did|has|have|wanted|needed)) $"
)
# So long they took: a wait is the other side's.
_WAITED: Final = re.compile(
    r"\b(?:took|take|taken|wait|waited|waiting|been|silence|nothing|ghosted|quiet|silent|heard|hearing|dbs|answer|reply)"
    r"(?: \w+)?(?: for)? $"
)
_TIMES: Final = frozenset({"year", "yr", "month", "mo", "week", "wk", "hour", "hr"})


def amounts_of(folded: str) -> Iterator[Amount]:
    """Find the amounts of a text.

    Args:
        folded: the writer's own words, folded.

    Yields:
        Each, those of a single point or place last.
    """
    for match in sorted((*_AMOUNT.finditer(folded), *_QUICK.finditer(folded)), key=lambda match: match.start()):
        number, thing = match["number"], match["thing"]
        quick = match.re.pattern == _QUICK.pattern
        if number == "1" or (not quick and _BEFORE.search(folded[: match.start()])):
            continue
        if thing in _TIMES and _WAITED.search(folded[max(0, match.start() - 40) : match.start()]):
            continue
        if number.isdigit() and 2 <= int(number) <= 12:
            number = SMALL[int(number) - 2]
        thing = _UNITS.get(thing, thing)
        thing = "cities" if thing in {"city", "citie"} else f"{thing}s"
        yield Amount(f"{number} {thing}", match.span())
    for match in _ONE.finditer(folded):
        yield Amount(f"one {match['thing']}", match.span())
