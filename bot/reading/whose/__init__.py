"""Whose a no is, or why it is none.

Asked in this order: is it something that is no application (`objects`); has it not happened, or not yet (`not_yet`);
whose is it by the way it is said (`by_shape`); and is it only asked about (`asked`). `site` is a no with what stands
around it. The patterns stand in `cues.frame`, `cues.subjects` and `cues.turned`.
"""

from __future__ import annotations

from bot.reading.whose.asked import asked
from bot.reading.whose.by_shape import BY_SHAPE
from bot.reading.whose.not_yet import not_yet
from bot.reading.whose.objects import false_object
from bot.reading.whose.site import Site, Whose

__all__ = ["Site", "Whose", "whose"]


def whose(site: Site) -> tuple[Whose, float]:
    """Decide whose no it is, and how sure that is."""
    if false_object(site):
        return Whose.OBJECT, 0.9
    if not_yet(site):
        return Whose.NOT_YET, 0.9
    found, weight = BY_SHAPE[site.no.shape](site)
    if found in (Whose.OWN, Whose.GENERAL) and asked(site, found):
        return Whose.QUESTION, 0.9
    return found, weight
