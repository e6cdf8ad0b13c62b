"""Whether something is said of the writer without a not, an if or a question."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from bot.reading.cues import around, talk
from bot.reading.cues.parts import CLOSE_PERSON

if TYPE_CHECKING:
    from bot.reading.cues.parts import Cue

_BEFORE: Final = 60
"""Characters before a cue in which a not or an if may turn it around."""

_CLOSE_ONE_DOES: Final = re.compile(rf"{CLOSE_PERSON}(?: (?:just|has|also|who|already|only|then))* $")
"""Right before a cue: "my mate got in"."""
_CIRCLE: Final = (
    r"(?:flat|class|year|cohort|course|team|group|dorm|floor|flat ?mates|house ?mates|room ?mates|class ?mates"
    r"|colleagues|mates|friends)"
)
_OTHERS_DO: Final = re.compile(
    rf"\b(?:(?:my|our|the) (?:whole |entire |other |two |three |four )*{_CIRCLE}"
    rf"|every(?:one|body)(?: else)?(?: (?:in|on|from) (?:my|our|the) {_CIRCLE})?"
    r"|(?:nobody|no ?one|one|two|three|four|five|six|seven|eight|\d+|most|all|half|some|the (?:rest|others?))"
    r"(?: (?:of|from|in|on) (?:them|the|my|our|us)(?: \w+){0,5}?)?)"
    r"(?: (?:just|has|have|all|also|both))* $"
)
"""Right before a cue: "my whole flat got offers"."""


def affirmed(cue: Cue, folded: str) -> re.Match[str] | None:
    """Return the cue's match where nothing before it in its sentence denies or asks it, or gives it to another."""
    match = cue.search(folded)
    if match is None:
        return None
    before = re.split(r"[.!?\n]", folded[max(0, match.start() - _BEFORE) : match.start()])[-1]
    if around.NOT_SO.search(before):
        return None
    to_me = around.ME.search(match[0]) is not None
    if not to_me and around.ANOTHER_DOES.search(before) and talk.FIRST_PERSON.search(before) is None:
        return None
    if not to_me and (_CLOSE_ONE_DOES.search(before) or _OTHERS_DO.search(before)):
        return None
    end = re.search(r"[.!?\n]", folded[match.end() :])
    return None if end and end[0] == "?" else match
