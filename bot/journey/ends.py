"""How a search ends, and when a company may be tried again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bot.journey.stages import Weight, reached, weight
from bot.journey.workdays import workdays_after
from bot.model import Outcome
from bot.when.walltime import add_months

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date, datetime
    from zoneinfo import ZoneInfo

    from bot.model import Application, Interview

COOL_DOWN_MONTHS: Final = 6


def over(
    application: Application,
    interviews: Iterable[Interview],
    applications: Iterable[Application],
    zone: ZoneInfo,
) -> bool:
    """Tell whether the search that an application belongs to is over.

    Args:
        application: the one.
        interviews: rounds, of any application.
        applications: the person's.
        zone: theirs.

    Returns:
        True where an offer was accepted on or after the day on which the application and its last round were logged.
        What is logged on a later day is wanted again, and is followed.
    """
    accepted = [one.happened_on for one in applications if one.outcome is Outcome.ACCEPTED]
    logged = [one.created_at for one in interviews if one.application_id == application.id]
    last = max([application.created_at, *logged]).astimezone(zone).date()
    return any(day >= last for day in accepted)


def left_open(
    applications: Iterable[Application], interviews: Sequence[Interview], now: datetime
) -> tuple[Application, ...]:
    """Return the open applications where somebody at the company may still be waiting, the furthest first.

    Args:
        applications: the person's, once they have accepted an offer.
        interviews: their rounds.
        now: aware.

    Returns:
        Those that went beyond a test: to somebody there it is fair to say that one has accepted something else.
    """
    waiting: list[tuple[Weight, Application]] = []
    for one in applications:
        heavy = weight(reached(one, interviews, now))
        if one.outcome is Outcome.OPEN and heavy > Weight.LIGHT:
            waiting.append((heavy, one))
    return tuple(one for _, one in sorted(waiting, key=lambda pair: (-pair[0], pair[1].id)))


def reapply_on(ended_on: date, country: str | None, months: int = COOL_DOWN_MONTHS) -> date:
    """Return the business day on which a company may be tried again.

    Args:
        ended_on: the day of the no.
        country: whose business days count; None for Monday to Friday.
        months: how long to wait; what is usual differs by company, so the person may change it.
    """
    return workdays_after(add_months(ended_on, months), 0, country)
