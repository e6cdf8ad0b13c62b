"""Lengths of time and the moment of the news: "a whole weekend", "on your birthday"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from bot.model import Detail
from bot.reading.lazy import Pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

SPENT, MOMENT, SEARCHING, YEARS = "spent", "moment", "searching", "years"
TIMES: Final = frozenset({SPENT, MOMENT, SEARCHING, YEARS})
"""The labels: how long it was worked for, when the news came, how long the search is, how long a post was held."""

AMOUNT: Final = (
    r"(?:\d{1,3}\+?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|eighteen"
    r"|several|a few|a couple of)"
)
"""A piece of patterns: how many."""
_LONG: Final = rf"(?:{AMOUNT} (?:weeks|months|years)|a (?:month|year)|half a year|a year and a half)"
_WHOLE: Final = r"(?:weekend|week|day|night|evening|summer|month)"

_SPENT: Final = Pattern(
    rf"\b(?P<on>{AMOUNT} (?:months|years|weeks)) (?:on|into) (?:this|that|it|the|my) "
    r"|\b(?:spent|took me|put in|prepp?ed(?: for)?|studied(?: for)?|practi[cs]ed(?: for)?|prepared(?: for)?"
    r"|worked on (?:it|this)(?: for)?|preparing(?: for)?|studying(?: for)?) "
    r"(?:like |about |over |almost )?"
    rf"(?P<words>(?:the|my|a) (?:whole|entire|full) {_WHOLE}|all {_WHOLE}"
    rf"|{AMOUNT} (?:hours|days|weeks|months|evenings|weekends|nights|years))\b"
)
_MOMENT: Final = Pattern(
    r"\b(?P<words>on my (?:\w+ )?birthday(?! week| month)"
    r"|on (?:christmas(?: eve| day)?|new year's(?: eve| day)?|thanksgiving|valentine's day)"
    r"|(?:while|when) i was (?:at (?:work|dinner|the gym|my desk|(?:my \w+'s|a) (?:wedding|funeral|birthday))"
    r"|in (?:class|line|a meeting|the shower|bed|an exam"
    r"|the (?:car|bath|queue|kitchen|toilet|lift|shop|supermarket|waiting room|playground|library)|aldi|tesco|lidl"
    r"|asda|ikea|costco|walmart|target)"
    r"|on (?:the (?:bus|train)|a date|vacation|holiday|shift))"
    r"|while i was \w+ing(?: [a-z']+){0,6}(?=[.,!?\n]|$)"
    r"|while i (?:stood|sat|was stood|was sat)(?: [a-z']+){1,6}(?=[.,!?\n]|$)"
    r"|with my (?:boss|manager|mum|mom|dad|wife|husband|kids?|son|daughter|whole class|students|team|colleagues?"
    r"|mother|father|friends?) (?:watching|sitting|standing|listening|next to|beside|looking"
    r"|in the)(?: [a-z']+){0,6}(?=[.,!?\n]|$)"
    r"|at my \w+'s (?:wedding|funeral|birthday)"
    r"|on my (?:first|last) day(?: back)?(?: (?:at|from|in|of) [a-z]+(?: [a-z]+)?)?|before (?:lunch|breakfast)"
    r"|before i (?:even )?(?:got|was|made it|reached) (?:home|back|out of the \w+|to the \w+)"
    r"|on my (?:lunch break|day off|way home|way to work)"
    r"|in the middle of (?:class|a meeting|dinner|my shift|an exam))\b"
    r"|\b(?:reject\w*|e-?mail(?:ed)?|call(?:ed)?|no|news|told me)\b(?:(?!interview|final|round)[^.!?\n]){0,30}?\b"
    r"(?P<time>(?:on (?:a )?)?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday) (?:night|morning|evening"
    r"|afternoon)"
    r"|at (?:1[0-2]|[1-9])(?::\d\d)? ?[ap]m(?! (?:every|each|most|sharp))|at midnight)\b"
    r"|\b(?P<that>on a (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday) (?:night|morning|evening"
    r"|afternoon))\b(?= of all)"
)
_SEARCHING: Final = Pattern(
    r"\b(?:been (?:looking|searching|applying|unemployed|job hunting|out of work|at this|trying|doing this)"
    r"|unemployed|out of work|jobless|job hunting|job searching"
    r"|looking for (?:a job|work))(?: now)?(?: for)?(?: about| over| almost| like)? "
    rf"(?P<words>{_LONG})\b"
    rf"|\b(?P<words2>{_LONG}) "
    r"(?:of (?:searching|applying|job hunting|looking|unemployment|this)|unemployed|out of work)\b"
    rf"|(?:^|(?<=[.!] ))(?P<words3>{AMOUNT} months)(?=[.!])"
    rf"|\b(?P<words4>{_LONG}) "
    r"(?:since i (?:was (?:let go|laid off|made redundant)|lost my job|last worked|had a job))\b"
)
_YEARS: Final = Pattern(rf"\b(?P<words>{AMOUNT} years|a year|a decade)(?: (?:at|with|in|of|there|here)\b|(?=[.!]))")


def times_of(folded: str) -> Iterator[Detail]:
    """Find what took time, and when the news came.

    Args:
        folded: the writer's own words, lower case, without quotations.

    Yields:
        At most one detail for each label, its words turned to "you".
    """
    if match := _SPENT.search(folded):
        words = match["words"] or match["on"]
        yield Detail(SPENT, re.sub(r"^(?:the|my|a) (?:whole|entire|full) |^all ", "a whole ", words))
    if match := _MOMENT.search(folded):
        words = match["words"] or match["time"] or match["that"]
        words = re.sub(r"^before i (?:even )?was ", "before you were even ", words)
        words = re.sub(r"^before i (?:even )?", "before you'd even ", words)
        words = re.sub(r"\bme\b", "you", words)
        words = re.sub(r"\bi\b", "you", re.sub(r"\bi was\b", "you were", re.sub(r"\bmy\b", "your", words)))
        words = words if words.startswith(("on ", "at ", "wh", "be", "in ", "with ")) else f"on {words}"
        named = re.sub(
            r"\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|thanksgiving|valentine"
            r"|new year|aldi|tesco|lidl|asda|ikea|costco|walmart)",
            lambda day: day[0].title(),
            words,
        )
        yield Detail(MOMENT, re.sub(r"(?<=\d) ?(?=[ap]m)", " ", named))
    if match := _SEARCHING.search(folded):
        yield Detail(SEARCHING, match["words"] or match["words2"] or match["words3"] or match["words4"])
    if match := _YEARS.search(folded):
        yield Detail(YEARS, match["words"])
