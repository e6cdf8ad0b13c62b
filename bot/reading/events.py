"""Finds every no in a text and asks whose it is.

A no is never decided from one word: its subject, its object, a negation, a condition, a question and a time beside it
are read, each by the patterns of `cues`. Whose it is, is decided in `whose`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from bot.reading.cues import frame, turned
from bot.reading.cues.no import noes
from bot.reading.cues.no_in_chat import BARE_NO
from bot.reading.whose import Whose, whose
from bot.reading.whose.site import site_of

if TYPE_CHECKING:
    import re
    from collections.abc import Sequence

    from bot.reading.cues.ways import Hint, No, Shape
    from bot.reading.segment import Sentence

__all__ = ["Event", "Whose", "events_of"]

MOST_EVENTS: Final = 60
"""A post of a hundred lines is read to its sixtieth no."""

_NO_WORK, _ONLY_WORK = 0.45, 0.6
"""What is left of words that need work beside them where there is none, and where there is nothing of hiring."""


class Event(NamedTuple):
    """A no in the text.

    Args:
        start: index of its first character in the folded text.
        end: index behind its last.
        says: what it is taken for.
        whose: whose it is.
        weight: how sure it is, 0 to 1.
        hint: what else it tells.
        old: True where it is dated to the past.
        sentence: the number of its sentence.
        shape: how it is said.
    """

    start: int
    end: int
    says: str
    whose: Whose
    weight: float
    hint: Hint
    old: bool
    sentence: int
    shape: Shape


def events_of(
    sentences: Sequence[Sentence],
    *,
    about_work: bool,
    about_hiring: bool = True,
    applied: bool = False,
    spoken_of: bool = False,
) -> list[Event]:
    """Find the noes of a text.

    Args:
        sentences: the sentences of the folded text.
        about_work: True where the text speaks of work or study; some words mean a no only then.
        about_hiring: True where it speaks of being hired or admitted, not only of a team or a school.
        applied: True where it tells of an application of the writer's own.
        spoken_of: True where it is short and may speak of one.

    Returns:
        The noes in order, of those that overlap the surest.
    """
    found: list[Event] = []
    hold = (1.0 if about_hiring else _ONLY_WORK) if about_work else _NO_WORK
    for number, sentence in enumerate(sentences):
        here: list[Event] = []
        old: bool | None = None
        for no, match in noes(turned.TRAIL.sub("", sentence.text)):
            if no.says == BARE_NO and (number == 0 or sentences[number - 1].asks):
                continue  # an answer to somebody
            if no.needs_application and not applied and not no.only_own:
                continue
            if old is None:
                old = frame.OLD.search(sentence.text) is not None
            dated = old and _dated(sentence.text, match)
            event = _event(no, match, sentence, number, hold=hold, old=dated, applied=applied or spoken_of)
            if no.only_own and (event.whose is not Whose.OWN or turned.enough(match[0], sentence.text)):
                continue
            rival = next((other for other in here if other.start < event.end and event.start < other.end), None)
            if rival is None:
                here.append(event)
            elif _rank(event) > _rank(rival):
                here[here.index(rival)] = event
        found.extend(sorted(here, key=lambda event: event.start))
        if len(found) >= MOST_EVENTS:
            break
    return found[:MOST_EVENTS]


def _event(
    no: No, match: re.Match[str], sentence: Sentence, number: int, *, hold: float, old: bool, applied: bool
) -> Event:
    site = site_of(no, match, sentence)
    owner, weight = whose(site)
    if owner is Whose.OWN and no.needs_job:
        weight *= hold
    elif owner is Whose.OWN and no.needs_application and not applied:
        weight *= _NO_WORK
    start = sentence.start + match.start()
    return Event(start, start + len(match[0]), no.says, owner, weight, no.hint, old, number, no.shape)


def _rank(event: Event) -> tuple[bool, float]:
    """Order noes that overlap: one that is nobody's own counts more than any that is."""
    return event.whose not in (Whose.OWN, Whose.GENERAL), event.weight


def _dated(text: str, no: re.Match[str]) -> bool:
    """Whether a date in the past is the date of this no, not of something else in its sentence."""
    for date in frame.OLD.finditer(text):
        between = text[no.end() : date.start()] if no.end() <= date.start() else text[date.end() : no.start()]
        if date.start() < no.start():
            between = turned.I_AM.sub("", between)
        of_another = no.end() <= date.start() and turned.WHO.search(between) is not None
        if frame.ANOTHER_TIME.search(between) is None and not of_another:
            return True
    return False
