"""Dated rounds as an iCalendar file. Pure."""

from __future__ import annotations

from datetime import UTC, timedelta
from typing import TYPE_CHECKING
from uuid import UUID, uuid5

from icalendar import Calendar, Event

from bot.words import ui

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from bot.model import Application, Interview

_OURS = UUID("7a4e9a43-6f5c-4d0c-9d3f-2b8f0f6f1c55")
"""Names Onward's rounds; the same round has the same UID in every export, so that a calendar changes it in place."""


def to_calendar(applications: Iterable[Application], interviews: Iterable[Interview], now: datetime) -> bytes | None:
    """Return the rounds that have a time, each in UTC, which every calendar shows in its own zone.

    Args:
        applications: one person's.
        interviews: their rounds.
        now: the moment of the export (aware).

    Returns:
        The file, or None where no round has a time.
    """
    of = {one.id: one for one in applications}
    dated = sorted(
        (one.starts_at, one.id, one) for one in interviews if one.starts_at is not None and one.application_id in of
    )
    if not dated:
        return None
    calendar = Calendar.new(prodid="-//Onward//interviews//EN", uid=str(uuid5(_OURS, str(dated[0][2].user_id))))
    for starts_at, _, interview in dated:
        calendar.add_component(_event(of[interview.application_id], interview, starts_at.astimezone(UTC), now))
    return calendar.to_ical()


def _event(application: Application, interview: Interview, starts_at: datetime, now: datetime) -> Event:
    what = ", ".join(part for part in (application.company, application.role) if part) or ui.PICTURE_NO_NAME
    return Event.new(
        uid=f"{uuid5(_OURS, f'{interview.user_id}/{interview.id}')}@onward",
        stamp=now.astimezone(UTC),
        sequence=interview.version,
        start=starts_at,
        end=starts_at + timedelta(minutes=interview.minutes),
        summary=ui.CALENDAR_SUMMARY.format(what=what, round=ui.group("CALENDAR_ROUND")[interview.round]),
    )
