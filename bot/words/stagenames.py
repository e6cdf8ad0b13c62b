"""What to call a stage: in the person's own words where we have them, written out as a sentence would have them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from bot.model import Stage

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.model import Reading

# Where the words were not given. FINAL covers an onsite, a panel and a third round alike, so it has no name here:
# calling an onsite "the final round" would say more than the post did.
_STAGES: Final[Mapping[Stage, str]] = {
    Stage.APPLICATION: "application",
    Stage.TEST: "test",
    Stage.SCREEN: "first call",
    Stage.INTERVIEW: "interview",
    Stage.MATCH: "last step",
    Stage.OFFER: "offer",
}
_WRITTEN_OUT: Final[Mapping[str, str]] = {
    "final": "final round", "finals": "final round", "oa": "OA", "hm": "hiring manager round",
    "panel": "panel interview", "hm round": "hiring manager round", "hm interview": "hiring manager interview",
    "vo": "virtual onsite", "hiring manager": "hiring manager round", "super day": "superday", "on-site": "onsite",
    "tech": "technical round", "technical": "technical round", "behavioral": "behavioral round",
    "behavioural": "behavioural round", "system design": "system design round", "r1": "first round",
    "r2": "second round", "r3": "third round", "r4": "fourth round", "r5": "fifth round", "1st round": "first round",
    "2nd round": "second round", "3rd round": "third round", "4th round": "fourth round", "5th round": "fifth round",
    "hackerrank": "HackerRank test", "codesignal": "CodeSignal test", "codility": "Codility test",
    "hirevue": "HireVue", "hire vue": "HireVue", "team matching": "team match", "hc": "hiring committee",
    "references": "reference check", "takehome assignment": "take-home", "takehome": "take-home",
    "karat": "Karat interview", "gca": "GCA", "resume": "application", "cv screen": "application",
    "resume screen": "application", "ats": "application", "screening stage": "application",
    "easy apply": "application", "cold apply": "application", "phoner": "phone screen", "pymetrics": "Pymetrics test",
    "screener": "screening test", "bar raiser": "bar raiser round", "verbal yes": "verbal yes", "flyback": "flyback",
    "campus visit": "campus visit", "hr round": "HR round", "hr call": "HR call", "hr interview": "HR interview",
}  # fmt: skip
_ROUNDS = re.compile(r"(?P<number>[2-9]|two|three|four|five|six|seven|eight|nine) (?:interview )?rounds?")
_NUMBERS: Final = ("two", "three", "four", "five", "six", "seven", "eight", "nine")


def stage_slots(reading: Reading) -> dict[str, str]:
    """Return the slots that name how far an application went.

    Args:
        reading: what a post says.

    Returns:
        `stage` for one stage ("onsite"), or `rounds` for a number of them ("four rounds"); empty where the post
        names none, or none that can be named without saying more than it did.
    """
    if reading.stage is None:
        return {}
    words = " ".join((reading.stage_words or "").lower().split())
    if match := _ROUNDS.fullmatch(words):
        amount = match["number"]
        return {"rounds": f"{_NUMBERS[int(amount) - 2] if amount.isdigit() else amount} rounds"}
    named = _WRITTEN_OUT.get(words, words) or _STAGES.get(reading.stage)
    return {"stage": named} if named else {}
