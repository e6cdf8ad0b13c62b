"""The line behind "Why this reply?". It is built from the reading alone, so that no text has to be kept for it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from bot.model import Asks, Kind
from bot.words.slots import join_names, number, slots_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.model import Reading

_KINDS: Final[Mapping[Kind, str]] = {
    Kind.BARE: "a rejection in few words",
    Kind.SEVERAL: "several rejections at once",
    Kind.LATE_STAGE: "a rejection late in the process",
    Kind.WENT_WELL: "a rejection after something that went well",
    Kind.BLEW_IT: "a rejection you blame on how it went",
    Kind.LETTER: "a rejection letter",
    Kind.TIMING: "a rejection with a wait that stands out",
    Kind.SCREEN: "a rejection by a test or an automatic screen",
    Kind.GHOSTED: "silence after contact",
    Kind.WAITING: "still waiting for an answer",
    Kind.QUESTION: "a question about how this goes",
    Kind.LONG_NIGHT: "a long post on a hard stretch",
    Kind.SEASON_END: "the end of a season without an offer",
    Kind.COUNT: "a large number of applications",
    Kind.FREEZE: "a role that was closed",
    Kind.RESCINDED: "an offer that was taken back",
    Kind.LAID_OFF: "a layoff",
    Kind.PASSED_OVER: "an internal role that went to somebody else",
    Kind.ADMISSION: "a no from a school or a programme",
    Kind.ANGRY: "a rejection, and anger about it",
    Kind.JOKE: "a rejection told as a joke",
    Kind.ASKS_WHY: "a rejection, and the question why",
    Kind.ASKS_NEXT: "a rejection, and the question what next",
    Kind.SOMEONE_ELSE: "somebody else's rejection",
    Kind.SUPPORTER: "a kind word to somebody else",
    Kind.DECLINED: "an offer or a process you turned down",
    Kind.OFFER: "an offer",
    Kind.PARTIAL: "a rejection with something still open",
    Kind.OLD_NEWS: "a rejection from some time ago",
    Kind.FALSE_FRIEND: "a rejection of another sort",
    Kind.NOT_YET: "worry about an answer that has not come",
    Kind.QUOTED: "a quotation, or words this bot does not read",
    Kind.CRISIS: "words that called for help first",
    Kind.HYPERBOLE: "a rejection told with a figure of speech",
    Kind.TO_BOT: "words to this bot",
    Kind.PLAIN: "a rejection",
    Kind.ORDINARY: "nothing that asked for a reply",
}


def why(reading: Reading) -> str:
    """Say in one line what the post was read as, and on which facts.

    Args:
        reading: what the post says.

    Returns:
        A line such as "Read as: a rejection late in the process. Company: Stripe. How far: final round."
    """
    # This line is English: what a stage was called in another language would stand out in it.
    slots = slots_of(reading if reading.language == "en" else replace(reading, stage_words=None))
    told = [f"Read as: {_KINDS[reading.kind]}"]
    if name := slots.get("company") or slots.get("companies"):
        told.append(f"{'Companies' if 'companies' in slots else 'Company'}: {name}")
    if "role" in slots:
        told.append(f"Role: {slots['role']}")
    if reading.stage is not None:
        told.append(f"How far: {slots.get('stage') or slots.get('rounds') or 'one of the last rounds'}")
    if "waited" in slots:
        told.append(f"Wait: {slots['waited']}")
    if reading.count is not None:
        told.append(f"Number: {number(reading.count)}")
    if reading.feelings:
        told.append(f"Feeling: {join_names(reading.feelings)}")
    if reading.asks is not Asks.NOTHING:
        told.append(f"You asked {'why' if reading.asks is Asks.WHY else 'what next'}")
    # A span such as "stage: final" repeats what is told above.
    if says := list(dict.fromkeys(span.says for span in reading.spans if ":" not in span.says)):
        told.append(f"Signs in your words: {join_names(says)}")
    return ". ".join(told) + "."
