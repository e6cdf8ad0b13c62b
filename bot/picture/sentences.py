"""What the picture says, in words: two sentences, and for a screen reader a third. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.model import Stage
from bot.words import ui

if TYPE_CHECKING:
    from datetime import date

    from bot.picture.flow import Flow


def sentences(told: Flow) -> str:
    """Return the two sentences under the picture: what was done and how far it went, and how it stands."""
    parts = [heard(told), *_far(told)]
    first = ui.SENTENCE_ONE.format(
        applications=applications(told.total), days=days(told.first_on, told.last_on), parts=", ".join(parts)
    )
    return f"{first} {_stand(told)}"


def alt_text(told: Flow) -> str:
    """Return the words for who cannot see the picture."""
    names = ui.group("PICTURE_STAGE")
    stages = ", ".join(f"{names[reach.stage]} {number(reach.count)}" for reach in told.reaches)
    return f"{sentences(told)} {ui.SENTENCE_STAGES.format(stages=stages)}"


def _far(told: Flow) -> list[str]:
    order, names = tuple(Stage), ui.group("SENTENCE_STAGE")
    far = order.index(Stage.INTERVIEW)
    interviews = next((reach.count for reach in told.reaches if order.index(reach.stage) >= far), 0)
    offers = sum(reach.count for reach in told.reaches if reach.stage is Stage.OFFER)
    last = told.reaches[-1]
    found: list[str] = []
    if told.total == 1:
        if last.stage in _TO:
            found.append(ui.SENTENCE_FAR_ONE.format(stage=names[last.stage]))
    elif interviews:
        words = ui.SENTENCE_FAR if last.stage is Stage.INTERVIEW else ui.SENTENCE_FURTHER
        found.append(words.format(count=number(interviews), stage=names[Stage.INTERVIEW]))
    elif last.stage in _TO:
        found.append(ui.SENTENCE_FAR.format(count=number(last.count), stage=names[last.stage]))
    if offers:
        found.append(ui.SENTENCE_OFFER_ONE if told.total == 1 else ui.SENTENCE_OFFER.format(count=number(offers)))
    return found


_TO = frozenset(Stage) - {Stage.APPLICATION, Stage.OFFER}


def _stand(told: Flow) -> str:
    names = ui.group("PICTURE_OUTCOME")
    if told.total == 1:
        return ui.SENTENCE_STANDS.format(outcome=names[told.outcomes[0].outcome])
    outcomes = ", ".join(f"{names[one.outcome]} {number(one.count)}" for one in told.outcomes)
    return ui.SENTENCE_STAND.format(outcomes=outcomes)


def applications(total: int) -> str:
    """Return how many applications, in words."""
    return ui.PICTURE_TITLE_ONE if total == 1 else ui.PICTURE_TITLE.format(total=number(total))


def heard(told: Flow) -> str:
    """Return how many got an answer, in words."""
    if not told.heard:
        return ui.PICTURE_HEARD_NONE
    if told.total == 1:
        return ui.PICTURE_HEARD_ONE
    return ui.PICTURE_HEARD.format(heard=number(told.heard), share=share(told.heard, told.total))


def share(part: int, whole: int) -> int:
    """Return a share in whole percent; 0 and 100 only where it is none or all."""
    percent = (200 * part + whole) // (2 * whole)
    return min(max(percent, 1 if part else 0), 99 if part < whole else 100)


def number(count: int) -> str:
    """Return a count with its thousands apart."""
    return f"{count:,}".replace(",", ui.PICTURE_THOUSANDS)


def day(one: date, *, year: bool = True) -> str:
    """Return a date such as "3 Feb 2026"."""
    words = ui.PICTURE_DAY_YEAR if year else ui.PICTURE_DAY
    return words.format(day=one.day, month=month(one), year=one.year)


def month(one: date) -> str:
    """Return the short name of a date's month."""
    return ui.PICTURE_MONTHS.split()[one.month - 1]


def days(first: date, last: date) -> str:
    """Return a stretch of time such as "3 Feb – 30 Nov 2026"."""
    if first == last:
        return day(first)
    return ui.PICTURE_DAYS.format(first=day(first, year=first.year != last.year), last=day(last))
