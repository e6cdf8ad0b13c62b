"""Whether a no did not happen, or not yet: denied, under an if, to come, feared."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.reading.cues import frame, turned
from bot.reading.cues.ways import Hint, Shape

if TYPE_CHECKING:
    from bot.reading.whose.site import Site


def not_yet(site: Site) -> bool:
    """Whether something before a no says that it did not happen, or not yet."""
    shape, left = site.no.shape, site.left
    if shape is Shape.NOUN and site.right.startswith(" coming"):
        return True
    if site.no.hint is Hint.GHOSTED and turned.I_THINK_I_WAS.search(left):
        return False
    if shape is Shape.MINE and turned.I_WOULD.search(left):
        return True
    if came_to_pass(site):
        return False
    if _under_an_if(site) or _denied(site) or _to_come(site):
        return True
    if shape is Shape.TOLD and frame.MAYBE.search(site.before) and not turned.SAID_MAYBE.search(site.before):
        return True
    if site.no.hint is Hint.GHOSTED and shape is Shape.MISSED and turned.STILL.search(site.sentence.text):
        return True
    if shape is Shape.NOUN and turned.COMING.search(left):
        return True
    if turned.HAS_NOT.search(site.word) and turned.YET.search(site.word + site.right):
        return True
    if shape is Shape.NOUN and turned.A_CERTAIN_ONE.search(left):
        return False
    return _feared(site)


def came_to_pass(site: Site) -> bool:
    """Whether a no is told as something past, whatever its sentence asks, fears or denies."""
    shape, left = site.no.shape, site.left
    if turned.AND_SO_IT_WAS.match(site.right) or turned.NOT_FORESEEN.search(left):
        return True
    if shape is Shape.MINE or frame.OBJECT_ME.match(site.right):
        return turned.HAPPENED.search(site.word) is not None and turned.AS_A_FACT.search(site.before) is not None
    if shape is Shape.NOUN:
        beside = turned.NOT_IT_BUT.search(left) and turned.ITS_WHAT.match(site.right)
        return bool(beside or turned.THAT_I_GOT.match(site.right))
    if shape is not Shape.VERB:
        return False
    after = turned.AFTER_BEING.search(site.before) and turned.WRITER.search(site.sentence.text)
    return bool(after or (turned.FORESEEN.search(left) and turned.BUT_IT.match(site.right)))


def _under_an_if(site: Site) -> bool:
    if turned.WHEN_THEY.search(site.before) and turned.TOLD.match(site.word):
        return False  # "I cried when they told me no"
    if turned.ASKED_IF_AND_I.search(site.before):
        return False
    return frame.CONDITION.search(site.before) is not None and not turned.WHY_OR_UNTIL.search(site.before)


def _denied(site: Site) -> bool:
    if site.no.shape not in (Shape.VERB, Shape.NOUN):
        return False
    if frame.NEGATED.search(site.left) and not frame.NOT_NEGATED.search(site.left):
        return True
    return site.no.shape is Shape.NOUN and frame.NO_SUCH_THING.search(site.left) is not None


def _to_come(site: Site) -> bool:
    if site.no.shape is Shape.MINE or frame.FUTURE.search(site.left) is None or frame.ONLY_TO.search(site.before):
        return False
    return not (site.no.shape is Shape.NOUN and turned.FROM_ONE_TO.search(site.left))


def _feared(site: Site) -> bool:
    if frame.LIVED_THROUGH.search(site.before) or turned.WHY_ANYBODY.search(site.left):
        return False
    return frame.FEAR.search(site.left) is not None and frame.DEFINITE.search(site.sentence.text) is None
