"""Whether a no is only asked about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.reading.cues import frame, turned
from bot.reading.cues.ways import Shape
from bot.reading.whose.not_yet import came_to_pass
from bot.reading.whose.site import Whose, up_to_who

if TYPE_CHECKING:
    from bot.reading.whose.site import Site


def asked(site: Site, whose: Whose) -> bool:
    """Whether the sentence asks about a no, of others or of its writer; one who asks why tells of it."""
    text = site.sentence.text
    if turned.WRITER.search(text) and (came_to_pass(site) or turned.ONLY_ME.search(up_to_who(site.left))):
        return False
    up_to = text[: len(text) - len(site.right)]
    if frame.ASKS_ALL.search(up_to):
        return True
    head = frame.QUESTION_HEAD.match(text)
    if not site.sentence.asks and (head is None or text.startswith(("someone ", "who "))):
        return False
    if frame.LATER_QUESTION.search(site.right) and not head:
        return False
    if frame.WHY_ME.search(site.before) and turned.WRITER.search(text):
        return False
    if head is None:
        return frame.QUESTION_ABOUT_ALL.search(site.before) is not None
    if not site.sentence.asks and turned.BEGINS_LIKE_ONE.match(text):
        return frame.QUESTION_ABOUT_ALL.search(up_to) is not None and not turned.BEGINS_LIKE_NEWS.match(text)
    if turned.BEGINS_WITH_SELF.match(site.left) and frame.QUESTION_ABOUT_ALL.search(text) is None:
        return False
    return (
        whose is Whose.GENERAL
        or site.no.shape is not Shape.MINE
        or frame.QUESTION_ABOUT_ALL.search(site.before) is not None
    )
