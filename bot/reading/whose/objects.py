"""Whether it is something that is no application that was turned down: a loan, a commit, a love."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bot.reading.cues import frame, turned
from bot.reading.cues.ways import Shape
from bot.reading.whose.site import last_subject

if TYPE_CHECKING:
    from bot.reading.whose.site import Site

_BEHIND: Final = 45
"""Characters behind a no in which its object stands."""

_BETWEEN: Final = 6
"""Words that may stand between an object and the no behind it."""


def false_object(site: Site) -> bool:
    """Whether what was turned down is no application, or who says no gives no work."""
    if site.no.shape is Shape.VERB and frame.THE_COMPANY.search(site.sentence.text):
        return False
    if _by_no_employer(site) or _a_game(site):
        return True
    if site.no.shape is Shape.MISSED and _by_somebody(site):
        return True
    if site.no.shape is Shape.MINE and frame.PERSON_DOES.search(site.left):
        return frame.HIRES.search(site.word) is None
    if site.no.shape not in (Shape.VERB, Shape.NOUN):
        return False
    if frame.BY_MYSELF.match(site.right) or _felt(site):
        return True
    if _object_behind(site) or _by_somebody(site):
        return True
    if frame.OBJECT_ME.match(site.right) and not frame.ROMANCE.search(site.sentence.text):
        return frame.PERSON_DOES.search(site.left) is not None
    return _object_before(site)


def _by_no_employer(site: Site) -> bool:
    text = site.sentence.text
    return turned.NO_EMPLOYER.search(text) is not None and turned.A_JOB_THERE.search(text) is None


def _a_game(site: Site) -> bool:
    game = frame.A_GAME.match(site.right) if site.no.shape is not Shape.TOLD and " fit" not in site.word else None
    return game is not None and not frame.OF_A_JOB.match(site.right[game.end() :])


def _felt(site: Site) -> bool:
    """Whether somebody feels rejected, and by no employer."""
    if site.no.shape is not Shape.VERB or turned.FELT.search(site.left) is None:
        return False
    return not frame.AN_EMPLOYER.search(site.right)


def _object_behind(site: Site) -> bool:
    found = frame.FALSE_OBJECT.search(site.right[:_BEHIND])
    if found is None:
        return False
    up_to = site.right[: found.start()]
    if not turned.UP_TO_OBJECT.fullmatch(up_to) or frame.AN_EMPLOYER.search(up_to):
        return False
    if frame.AND_MY.search(up_to) and frame.DOES.match(site.right[found.end() :]):
        return False
    return not frame.OF_A_JOB.match(site.right[found.end() :])


def _object_before(site: Site) -> bool:
    left = site.left if last_subject(site.left) else site.before
    before = list(frame.FALSE_OBJECT.finditer(left))
    if not before:
        return False
    if frame.A_PERSON.fullmatch(before[-1][0]) and frame.FOR_A_JOB.match(site.right):
        return False
    between = left[before[-1].end() :]
    return len(between.split()) <= _BETWEEN and turned.I_OR_WE.search(between) is None


def _by_somebody(site: Site) -> bool:
    """Whether a person, or a machine, says no, and nobody who gives work."""
    by = frame.BY_PERSON.match(site.right)
    if by is None or frame.OF_A_JOB.match(site.right[by.end() :]):
        return False
    if frame.A_MACHINE.search(by[0]) and frame.ON_A_PORTAL.search(site.sentence.text):
        return False
    return not (frame.AN_INSTITUTION.search(by[0]) and frame.WORKS_THERE.search(site.sentence.text))
