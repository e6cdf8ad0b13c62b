"""Puts together what a post tells in part: what stood on the writer's side, what came instead, what lies ahead.

"Four rounds, a day off for each, and then a standard mail. And you still have to tell your wife. So sorry."
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from bot.model import Asks, Kind
from bot.words.choose import PER_NAME, PUTS_TOGETHER
from bot.words.fitting import dice, inside, longest, overlap
from bot.words.phrasebook import MEANS, WHOLE, Line
from bot.words.scenes import AHEAD, BOTH, FELT, GAVE, GOT, HEAVY

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.words.choose import Chooser

_BEHIND: Final = 0.4
"""How often what came stands before what was given."""
TWO, THREE = 2, 3
"""Things of a post that are put together at least; three say more than an answer to two of them, written as one."""
_ROOM_FOR_TWO: Final = 14
"""From so many words on a post tells enough for two things to stand on its writer's side."""
_SAID_BACK: Final = ("did", "warm", "hoped", "been")
"""Clauses of the person's own that can stand before ", and then ..."."""
_LONGEST_CLAUSE: Final = 12
_TAILS: Final = (
    "So sorry.", "Really sorry.", "Sorry, that's rough.", "That's so frustrating, sorry.", "Ugh, sorry.",
    "So sorry, that's hard to take.",
)  # fmt: skip
_STILL: Final = (", and it's still a no", ", and then a no", ", and still a no")
"""What stands behind two things on the writer's side, where no more is told of what came."""
_SORRY: Final = ("So sorry.", "Really sorry.", "Sorry.")
"""What stands behind a sentence that has said how it is."""
# Beside these nothing is "still a no".
_NO_NO: Final = frozenset({Kind.GHOSTED, Kind.LAID_OFF, Kind.RESCINDED, Kind.FREEZE, Kind.WAITING, Kind.NOT_YET})


def put_together(chooser: Chooser, whole: Line | None, *, least: int) -> Line | None:
    """Put two to four things of a post together.

    Args:
        chooser: of this message.
        whole: the answer to a situation that was picked.
        least: how many things; `THREE` where two would say less than what else can be said.

    Returns:
        An answer; None where the post holds too few things, where it asks something, or where the whole answer takes up
        more of it.
    """
    asked = whole is not None and whole.when.asks and any(scene.asked for scene in chooser.told_by(whole))
    if asked or chooser.reading.asks is not Asks.NOTHING:
        return None
    least = THREE if whole and whole.images & HEAVY else least
    for most in (2, 1) if chooser.reading.words >= _ROOM_FOR_TWO else (1,):
        halves = _chosen(chooser, most)
        if len(halves) < least or (whole and whole.images & HEAVY and not _holds(chooser, halves, whole)):
            return None
        text = _said(chooser, halves)
        line = Line(halves[-1].group, WHOLE, text, replace(halves[0].when, details=None), BOTH)
        if line.slots <= chooser.slots.keys() and chooser.words(line) <= chooser.most:
            return line if whole is None or _says_more(chooser, halves, line, whole) else None
    return None


def _says_more(chooser: Chooser, halves: Sequence[Line], line: Line, whole: Line) -> bool:
    """Tell whether what was put together takes up more of the post than a whole answer, or names what that does not."""
    if len(line.slots) >= TWO and not whole.slots:
        return True
    if len(halves) < THREE and whole.images & BOTH:
        return False
    takes_up = sum(map(chooser.covers, halves)) + PUTS_TOGETHER * (len(halves) - 1) + PER_NAME * len(line.slots)
    return takes_up > chooser.pull(whole)


def _chosen(chooser: Chooser, most: int) -> list[Line]:
    """Return the halves that are said: what came, up to `most` that were given, and what lies ahead or how it is."""
    chosen = _apart(chooser, (), GOT, 1)
    if not chosen and chooser.reading.kind in _NO_NO:
        return []
    gave = _in_order(chooser, _apart(chooser, chosen, GAVE, most if chosen else 2))
    chosen += gave
    if len(gave) < most and most > 1:  # two things may have come, one after the other
        came = [line for line in chosen if line.role == GOT]
        both = [*came, *_apart(chooser, chosen, GOT, 1)]
        if came and not any("," in line.text.partition(". ")[0] for line in both):  # else "and" would join too much
            chosen = [*both, *gave]
    end = _apart(chooser, chosen, AHEAD, 1) or _apart(chooser, chosen, FELT, 1)
    if not gave and chooser.reading.words >= _ROOM_FOR_TWO:
        chosen += _said_back(chooser, (*chosen, *end))
    return chosen + end if chosen else []


def _in_order(chooser: Chooser, lines: Sequence[Line]) -> list[Line]:
    return sorted(lines, key=lambda line: min(_spans(chooser, line)))


def _said_back(chooser: Chooser, chosen: Sequence[Line]) -> list[Line]:
    """Return a clause of the person's own to stand before what came: the weightiest that no half has told."""
    taken = [span for line in chosen for span in _spans(chooser, line)]
    for name in _SAID_BACK if chosen else ():
        line = Line(name, GAVE, f"{{{name}}}.", chosen[0].when)
        if (
            name in chooser.slots
            and chooser.words(line) <= _LONGEST_CLAUSE
            and not any(overlap(a, b) for a in _spans(chooser, line) for b in taken)
        ):
            return [line]
    return []


def _holds(chooser: Chooser, halves: Sequence[Line], whole: Line) -> bool:
    """Tell whether halves say what weighs most too: one was heard where the answer to that was."""
    weighs = [longest(scene) for scene in chooser.told_by(whole)]
    return any(overlap(one, span) for one in weighs for half in halves for span in _spans(chooser, half))


def _apart(chooser: Chooser, chosen: Sequence[Line], role: str, most: int) -> list[Line]:
    """Return up to `most` halves of a role that are told elsewhere than those chosen and speak of other things."""
    found: list[Line] = []
    for line in _heard(chooser, role):
        mine = _spans(chooser, line)
        others = [*chosen, *found]
        if len(found) < most and not any(
            line.images & other.images or any(overlap(a, b) for a in mine for b in _spans(chooser, other))
            for other in others
        ):
            found.append(line)
    return found


def _heard(chooser: Chooser, role: str) -> list[Line]:
    """Return one line for each half that was heard, in the order of the files, which is that of their weight."""
    lines: dict[str, Line] = {}
    for line in chooser.eligible.get(role, ()):
        if line.group not in lines or chooser.lot(line) < chooser.lot(lines[line.group]):
            lines[line.group] = line
    order = [scene.name for scene in chooser.reading.scenes]
    return sorted(lines.values(), key=lambda line: order.index(line.group))


def _spans(chooser: Chooser, line: Line) -> list[tuple[int, int]]:
    if line.group in _SAID_BACK:
        return [span for detail in chooser.reading.details if detail.name == line.group for span in detail.at]
    return [span for scene in chooser.told_by(line) for span in scene.at]


def _said(chooser: Chooser, halves: Sequence[Line]) -> str:
    """Say halves in one sentence, and behind it what lies ahead, how it feels, or a word of sympathy."""
    gave = [line.text.rstrip(".") for line in halves if line.role == GAVE]
    came = [line for line in halves if line.role == GOT]
    end = next((line for line in halves if line.role in {AHEAD, FELT}), None)
    own = came[0].text.rstrip(".").partition(". ")[2] if came else ""
    first, *second = [line.text.rstrip(".").partition(". ")[0] for line in _in_order(chooser, came)] or [""]
    got = f"{first} and {inside(second[0])}" if second else first
    means = _means(chooser, halves)
    if end and means:
        tail = f"{end.text} {means}"
    elif end:
        tail = f"{end.text} {_one_of(chooser, _SORRY) if end.role == AHEAD else _SORRY[0]}"
    else:
        tail = means or (f"{own}." if own else _one_of(chooser, _TAILS))
    return f"{_sentence(chooser, gave, got, two=bool(second))}. {tail}"


def _means(chooser: Chooser, halves: Sequence[Line]) -> str:
    """Say what two of these halves mean together; "" where nobody wrote that, or wrote it without the end."""
    if chooser.reading.words < _ROOM_FOR_TWO:
        return ""  # under a short post a short answer is liked better
    said = {half.group for half in halves}
    end = {half.group for half in halves if half.role in {AHEAD, FELT}}
    lines = [
        line
        for line in chooser.eligible.get(MEANS, ())
        if not any(family.isdisjoint(said) for family in line.when.together)
        and all(any(group in family for family in line.when.together) for group in end)
    ]
    return min(lines, key=chooser.lot).text if lines else ""


def _sentence(chooser: Chooser, gave: Sequence[str], got: str, *, two: bool) -> str:
    """Say in one sentence what was given and what came, which is one thing or `two`."""
    first, *second = gave or [""]
    if not got:
        still = _one_of(chooser, _STILL, "still")
        return f"{first} and {inside(second[0])}{still}" if second else f"{first}, and then a no"
    if not gave:
        return got
    if second:
        return f"{first}, {inside(second[0])}, and then {inside(got)}"
    if not two and first.strip("{}") not in _SAID_BACK and dice(chooser.message_id, "order") < _BEHIND:
        return f"{got}, after {inside(first)}"
    return f"{first}, and then {inside(got)}"


def _one_of(chooser: Chooser, some: Sequence[str], what: str = "tail") -> str:
    return some[int(dice(chooser.message_id, what) * len(some))]
