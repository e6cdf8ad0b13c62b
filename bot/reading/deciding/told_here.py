"""What tells of a no by what stands around it, and is asked for only where noes are posted."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING, Final

from bot.reading.cues import aside, frame, no_here, talk
from bot.reading.deciding.of_another import told_of_another

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.reading.events import Event
    from bot.reading.evidence import Evidence

_LONGEST: Final = 55
"""Words up to which one such thing tells what a whole text is about."""


_LEFT_OPEN: Final = frozenset(
    {"they are full", "ghosted", "no place", "not wanted", "it was not me", "they took it back", "another was chosen"}
)
"""Noes that are weak elsewhere only because nothing tells of an application."""


class Told(Enum):
    """How plainly something tells of a no there."""

    NOT = auto()
    PERHAPS = auto()
    PLAINLY = auto()


def told_here(evidence: Evidence) -> Told:
    """Look for what tells of a no without a word for it.

    Args:
        evidence: all that was found in the text.

    Returns:
        How plainly it does.
    """
    text = evidence.text
    if evidence.segments.words > _LONGEST or no_here.NOT_NOW.search(text) or no_here.A_MAIL.search(text):
        return Told.NOT
    if _of_somebody(text) or (_of_a_thing(text) and not aside.OF_WORK.search(text)):
        return Told.NOT
    if no_here.SAID.search(text) or no_here.SHORT_OF.search(text) or _below_the_line(text):
        return Told.PLAINLY
    if not no_here.PERHAPS.search(text):
        return Told.NOT
    if no_here.HOPED.search(text):
        return Told.PLAINLY
    return Told.NOT if talk.HE_OR_SHE.search(text) else Told.PERHAPS


def left_open(evidence: Evidence, own: Sequence[Event]) -> bool:
    """Tell whether one of some noes that are too weak elsewhere counts where noes are posted.

    Args:
        evidence: all that was found in the text.
        own: the weak noes of the writer's own.

    Returns:
        True where one does, and nothing in the text makes it another's, advice or good news.
    """
    text = evidence.text
    if evidence.segments.words > _LONGEST or no_here.NOT_NOW.search(text) or no_here.A_MAIL.search(text):
        return False
    if not evidence.about_work and not no_here.HOPED.search(text):
        return False
    return any(event.says in _LEFT_OPEN for event in own) and not (_of_somebody(text) or _of_a_thing(text))


def _below_the_line(text: str) -> bool:
    """Whether a score is told and the line that it did not reach."""
    for pattern in no_here.SCORES:
        found = pattern.search(text)
        if found and float(found["mine"]) < float(found["line"]):
            return True
    return False


def _of_a_thing(text: str) -> bool:
    """Whether a text is about something that nobody applies for."""
    return no_here.OF_A_THING.search(text) is not None or aside.NO_APPLICATION.search(text) is not None


def opens_with_another(evidence: Evidence) -> bool:
    """Tell whether a text opens with somebody else and never speaks of its writer.

    Args:
        evidence: all that was found in the text.

    Returns:
        True for "my sister got the email and cried".
    """
    return no_here.OF_ANOTHER.search(evidence.text) is not None and told_of_another(evidence)


def _of_somebody(text: str) -> bool:
    """Whether it is told of somebody near, and not of the writer."""
    if no_here.OF_ANOTHER.search(text):
        return True
    return frame.CLOSE.search(text) is not None and talk.FIRST_PERSON.search(frame.CLOSE.sub(" ", text)) is None
