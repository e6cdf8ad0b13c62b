"""What may be said of a post, and which lines go together: no picture, fact or word twice, nothing out of order."""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING, Final

from bot.model import Kind, Tone
from bot.words.phrasebook import ENGLISH

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from bot.model import HeardScene, Memory, Reading
    from bot.words.phrasebook import Line

# Slots that hold a whole clause of the person's.
CLAUSES: Final = frozenset(
    {
        "did",
        "fact",
        "hoped",
        "kin",
        "warm",
        "cold",
        "scene",
        "been",
        "theirs",
        "quoted",
        "praise",
        "place",
        "because",
        "kindly",
    }
)
"""Slots that hold the person's own words for what happened."""
# What hurts most, and how much: a line that names two of these beats one that names one.
HURTS: Final[Mapping[str, int]] = {
    "handed over": 6, "rival": 5, "pried": 5, "robbed": 5, "undone": 5, "others got": 5,
    "verdict": 4, "wanted": 3, "praise": 3, "vowed": 4, "brushed off": 3, "gave": 4, "kin waits": 3,
    "must tell": 3, "kin gave": 2,
}  # fmt: skip
_CONTENT: Final = re.compile(r"[a-z0-9]{4,}")
_SAYS_LITTLE: Final = frozenset(
    {"they", "your", "with", "that", "them", "said", "told", "asked", "sorry", "from", "what"}
)


def dice(message_id: int, what: str) -> float:
    """Return a number that follows from the message alone.

    Args:
        message_id: Discord's id of the message.
        what: what is being decided, so that decisions about one message are independent.

    Returns:
        A number above 0 and below 1.
    """
    digest = hashlib.blake2b(f"{message_id}:{what}".encode(), digest_size=6).digest()
    return (int.from_bytes(digest, "big") + 1) / (2**48 + 2)


def inside(text: str) -> str:
    """Write what begins a sentence as it stands inside one."""
    return text[0].lower() + text[1:]


def longest(scene: HeardScene) -> tuple[int, int]:
    """Return the stretch of a post that tells a scene: a no beside it tells many."""
    return max(scene.at, key=lambda span: span[1] - span[0], default=(0, 0))


def hurt_of(line: Line) -> int:
    """Say how much of what hurts a line names.

    Args:
        line: any line.

    Returns:
        0 where it names none of it.
    """
    return sum(HURTS.get(slot, 0) for slot in line.slots)


def content_of(text: str) -> frozenset[str]:
    """Return the words of a text that say something."""
    return frozenset(_CONTENT.findall(text.lower())) - ENGLISH.common - _SAYS_LITTLE


def only_exact(lines: Sequence[Line], weight: int, enough: int) -> Sequence[Line]:
    """Keep the lines that are written for this post, where there are enough of them."""
    floor = min(max(line.when.weight for line in lines), weight)
    exact = [line for line in lines if line.when.weight >= floor]
    return exact if len(exact) >= enough else lines


def may_say(line: Line, reading: Reading, memory: Memory, slots: Mapping[str, str]) -> bool:
    """Tell whether a line may be said about a post at all, with what its slots would hold."""
    if not line.when.holds(reading, memory) or not line.slots <= slots.keys():
        return False
    if line.is_about_jobs and reading.kind is Kind.ADMISSION:
        return False
    if _says_twice(line, slots) or not told_apart(line.when.together, reading):
        return False
    if len(line.slots & CLAUSES) > 1 and not _in_order(line, reading):
        return False
    if line.opens_with_name:
        name = slots.get("company") or slots.get("companies") or "a"
        return not name[0].islower()
    return True


def told_apart(families: Sequence[frozenset[str]], reading: Reading) -> bool:
    """Tell whether a scene of each family was heard, no two of them by the same words."""
    taken: list[tuple[int, int]] = []
    for family in families:
        spans = (longest(scene) for scene in reading.scenes if scene.name in family)
        free = next((span for span in spans if not any(overlap(span, other) for other in taken)), None)
        if free is None:
            return False
        taken.append(free)
    return True


def _in_order(line: Line, reading: Reading) -> bool:
    """Tell whether a line names things in the order in which the post told them."""
    at = {detail.name: detail.at[0][0] for detail in reading.details if detail.words and detail.at}
    told = [at[slot] for slot in re.findall(r"\{(\w+)\}", line.text) if slot in at]
    return told == sorted(told)


def _says_twice(line: Line, slots: Mapping[str, str]) -> bool:
    """Tell whether a line names a company beside words of the person's that name it as well."""
    names = [slots[slot].lower() for slot in line.slots if slot == "company"]
    said = [slots[slot].lower() for slot in line.slots if not slot.startswith("compan")]
    return any(name in words for name in names for words in said)


def goes_with(line: Line, before: Sequence[Line]) -> bool:
    """Tell whether a line can stand behind these: no picture, fact, word or opening a second time.

    A question about a circumstance stands only behind the line that spoke of it.
    """
    if line.role == "ask" and line.when.details and line.group not in {other.group for other in before}:
        return False
    return not any(
        (line.images & other.images and not _follows(line, other))
        or _same_slot(line, other)
        or line.echo & other.echo
        or line.openings & other.openings
        for other in before
    )


def _follows(line: Line, other: Line) -> bool:
    """Tell whether a question takes up the circumstance that the line before it spoke of."""
    return line.role == "ask" and line.when.details is not None and line.group == other.group


def overlap(one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Tell whether two stretches of a text share a letter."""
    return one[0] < other[1] and other[0] < one[1]


def _same_slot(line: Line, other: Line) -> bool:
    return bool(
        {slot.split()[-1].removesuffix("'s") for slot in line.slots}
        & {slot.split()[-1].removesuffix("'s") for slot in other.slots}
    )


def is_light(reading: Reading) -> bool:
    """Tell whether the post is told as a joke, so that the answer stays light.

    Args:
        reading: what the message says.

    Returns:
        True for a joke or a joking tone.
    """
    return reading.kind is Kind.JOKE or reading.tone is Tone.JOKING
