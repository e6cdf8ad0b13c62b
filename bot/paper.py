"""The rules of `/write` and `/letter`: how long, on which day, and in which evening. Pure, `now` passed in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from math import ceil
from typing import TYPE_CHECKING, Final
from zoneinfo import ZoneInfo

from bot.manners import next_kind_moment
from bot.model import DeliveryKind, Schedule
from bot.when.walltime import instant

if TYPE_CHECKING:
    from datetime import date

    from bot.model import Delivery, Person

MINUTES: Final = 15
MORE: Final = 5
"""Minutes that may be added, once: what was studied is fifteen to twenty."""

DAYS: Final = 5

OF_USE: Final = timedelta(minutes=10)
"""How late it may be said that the time is over. Later nobody waits for it."""

ASKED_WITHIN: Final = timedelta(hours=12)
"""How long after its hour a question whether to write today is still of use."""

SERIES_RESTS: Final = 2
"""Days without writing after which the count of days begins anew."""

EVENING: Final = time(19)
LATEST_NO: Final = time(18)
"""The letter comes at `EVENING`, on the same day after a no until then, and on the next day after a later one."""

LETTER_OF_USE: Final = timedelta(days=2)

_A_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Sitting:
    """One quarter of an hour.

    Args:
        day: which day of writing it is, from 1.
        begun: when it began (aware, UTC; whole seconds are kept of it). Of a sitting that is to come, the hour of the
            one before it.
        minutes: how long it lasts.
    """

    day: int
    begun: datetime
    minutes: int = MINUTES

    @property
    def ends(self) -> datetime:
        """The moment at which its time is over."""
        return self.begun + timedelta(minutes=self.minutes)

    @property
    def is_last(self) -> bool:
        """Whether no further day is offered."""
        return self.day >= DAYS

    def longer(self, now: datetime) -> Sitting:
        """Return it with a few minutes more, from now (aware) on."""
        since = ceil((now - self.begun) / timedelta(minutes=1))
        return Sitting(self.day, self.begun, since + MORE)

    def note(self) -> str:
        """Return it as a promise, a button or a form keeps it."""
        return f"{self.day},{int(self.begun.timestamp())},{self.minutes}"

    @classmethod
    def of(cls, note: str | None) -> Sitting:
        """Return what a note keeps.

        Raises:
            ValueError: it is no note of a sitting.
        """
        day, begun, minutes = map(int, (note or "").split(","))
        return cls(day, datetime.fromtimestamp(begun, UTC), minutes)


def day_of_writing(latest: Delivery | None, now: datetime, person: Person) -> int:
    """Return which day of writing it is for somebody who writes today, from 1.

    Args:
        latest: the last question whether to write on a further day, said or not; None where there was none.
        now: aware.
        person: whose calendar counts.
    """
    if latest is None:
        return 1
    zone = _zone(person)
    asked_for, today = latest.schedule.due_at.astimezone(zone).date(), now.astimezone(zone).date()
    day = Sitting.of(latest.note).day
    if today < asked_for:
        return max(day - 1, 1)
    return day if (today - asked_for).days <= SERIES_RESTS else 1


def is_for_today(asked: Delivery, now: datetime, person: Person) -> bool:
    """Return whether a question is due on this very day, or was, by a person's own calendar."""
    zone = _zone(person)
    return asked.schedule.due_at.astimezone(zone).date() <= now.astimezone(zone).date()


def same_hour(begun: datetime, now: datetime, person: Person) -> Schedule:
    """Return when somebody is asked who wants to write again on the next day at the same hour.

    Args:
        begun: when they wrote (aware).
        now: aware.
        person: whose clock shows the same.

    Returns:
        The same wall time on the day after, or on the first later day on which it is still to come.
    """
    zone = _zone(person)
    local = begun.astimezone(zone)
    day = max(local.date(), now.astimezone(zone).date() - _A_DAY) + _A_DAY
    while (at := instant(datetime.combine(day, local.time()), zone).astimezone(UTC)) <= now:
        day += _A_DAY
    return Schedule(at, datetime.combine(day, local.time()), zone.key)


def evening_after(now: datetime, person: Person) -> Schedule:
    """Return when a letter comes after a no that came now (aware): in a kind hour of the evening that follows."""
    zone = _zone(person)
    local = now.astimezone(zone)
    day: date = local.date() if local.time() <= LATEST_NO else local.date() + _A_DAY
    at = next_kind_moment(DeliveryKind.LETTER, instant(datetime.combine(day, EVENING), zone), person)
    return Schedule(at, at.astimezone(zone).replace(tzinfo=None), zone.key)


def _zone(person: Person) -> ZoneInfo:
    return ZoneInfo(person.zone or "UTC")
