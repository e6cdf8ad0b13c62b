"""What a way to say no is: its pattern, how it is said, and what it tells beside being a no."""

from __future__ import annotations

from enum import Enum, auto
from typing import NamedTuple

from bot.reading.lazy import Pattern


class Shape(Enum):
    """How a no is said, which decides how its frame is read."""

    VERB = auto()  # "rejected", "turned down": a participle whose subject stands on the left
    NOUN = auto()  # "rejection letter"
    MISSED = auto()  # "didn't get the job": the subject stands on the left, the negation is inside
    TOLD = auto()  # "they went with someone else": the writer is understood
    MINE = auto()  # "rejected me": the writer stands in the pattern


class Hint(Enum):
    """What a no tells beside being one."""

    NONE = auto()
    GHOSTED = auto()
    RESCINDED = auto()
    PASSED_OVER = auto()
    FREEZE = auto()
    SCREEN = auto()
    MANY = auto()
    ADMISSION = auto()


class No(NamedTuple):
    """One way to say no.

    Args:
        says: what a match is taken for, in plain words.
        shape: how its frame is read.
        pattern: what to look for in a folded sentence.
        weight: how sure it is where the writer is its subject, 0 to 1.
        needs_job: True where the words mean a no only where work or study is spoken of.
        hint: what else it tells.
        needs_application: True where they mean one only beside an application of the writer's own.
        only_own: True where they are heard as the writer's own alone, weakly so without an application beside them.
    """

    says: str
    shape: Shape
    pattern: Pattern
    weight: float
    needs_job: bool = False
    hint: Hint = Hint.NONE
    needs_application: bool = False
    only_own: bool = False


def way(
    says: str, shape: Shape, weight: float, *alternatives: str, needs_job: bool = False, hint: Hint = Hint.NONE
) -> No:
    """Return a way to say no that is any of some patterns."""
    return No(says, shape, Pattern("|".join(alternatives)), weight, needs_job, hint)
