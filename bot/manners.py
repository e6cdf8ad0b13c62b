"""When the bot may say something by itself: quiet hours, one thing a day, the more important first. Pure.

What a person asked for (their reminders) is none of this room's business: it is said when they said. The rest waits for
a kind hour of the person's own day. Of several on one day, the first in `BY_ITSELF` is said; the others move to the
same time of the next day, or are dropped once there is no point in them. The follow-up after a crisis, which the person
agreed to when it was offered, neither counts as the day's one thing nor waits for another day because of it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from bot.model import DeliveryKind, Schedule
from bot.when.walltime import instant

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from bot.model import Delivery, Person

BY_ITSELF = (
    DeliveryKind.CRISIS_FOLLOW_UP,
    DeliveryKind.EVENING_BEFORE,
    DeliveryKind.HOW_DID_IT_GO,
    DeliveryKind.CHECK_IN,
    DeliveryKind.SILENCE,
    DeliveryKind.DRAFT,
    DeliveryKind.LETTER,
)
"""What the bot says by itself, the more important first."""

KEPT_UNSAID = frozenset({DeliveryKind.EVENING_BEFORE, DeliveryKind.SILENCE, DeliveryKind.DRAFT, DeliveryKind.LETTER})
"""What is shown when the person comes back, should direct messages not arrive; the rest is dropped."""

QUIET_FROM, QUIET_TO = 21 * 60, 9 * 60
CHECK_IN_FROM, CHECK_IN_TO = 10 * 60, 20 * 60
"""Minutes from midnight by the person's clock."""

HELD_FOR = {
    DeliveryKind.CRISIS_FOLLOW_UP: timedelta(days=7),
    DeliveryKind.HOW_DID_IT_GO: timedelta(days=2),
    DeliveryKind.CHECK_IN: timedelta(days=14),
    DeliveryKind.SILENCE: timedelta(days=7),
    DeliveryKind.DRAFT: timedelta(days=7),
    DeliveryKind.LETTER: timedelta(days=7),
}
"""How long after its first moment each is still of use, unless it says so itself. An evening before is, that day."""

NIGHT_ENDS = timedelta(hours=5)
"""What is asked for in the small hours belongs to the day before: tomorrow is the day after the next sleep."""

SLEEP = timedelta(hours=8)
"""How far away tomorrow is, for whoever is awake at night."""

_DAY = 24 * 60
_A_DAY = timedelta(days=1)
_DAYS_LOOKED_AT = 4  # one more than a change of the clocks can cost, a day that a country skips included


@dataclass(frozen=True, slots=True)
class Say:
    """Say it now. `day` is the person's day whose one thing it is; None where it does not count."""

    day: date | None


@dataclass(frozen=True, slots=True)
class Move:
    """Not now: look at it again at this moment (aware, UTC)."""

    at: datetime


@dataclass(frozen=True, slots=True)
class Drop:
    """There is no point in it any more."""


def decide(
    delivery: Delivery, now: datetime, person: Person, turns: Mapping[date, int], others: Iterable[Delivery]
) -> Say | Move | Drop:
    """Decide about one thing that the bot would say by itself and that is due.

    Args:
        delivery: it; of a kind in `BY_ITSELF`.
        now: aware, UTC.
        person: whose hours, zone and wish for quiet count.
        turns: which delivery has each of the person's last days.
        others: what else waits to be said to them, by the bot itself or not.

    Returns:
        What to do. The moment of `Move` is later than `now`.
    """
    zone = _zone(person)
    agreed = delivery.kind == DeliveryKind.CRISIS_FOLLOW_UP
    earliest = now if agreed or person.quiet_until is None else max(now, person.quiet_until)
    at = next_kind_moment(delivery.kind, earliest, person)
    if at > now or now > last_moment(delivery, person):
        return _move(at, delivery, person)
    if agreed:
        return Say(None)
    today = now.astimezone(zone).date()
    whose = turns.get(today)
    if whose is None and not any(_goes_first(other, delivery, now, person) for other in others):
        return Say(today)
    if whose == delivery.id:
        return Say(today)
    return _move(_on(today + _A_DAY, delivery, person), delivery, person)


def next_kind_moment(kind: str, moment: datetime, person: Person) -> datetime:
    """Return the first moment, from `moment` on, at which the bot may say something by itself.

    Args:
        kind: what it is, a value in `BY_ITSELF`.
        moment: aware.
        person: whose hours count.

    Returns:
        `moment` where it is a kind one; else the beginning of the next kind hours; in UTC.
    """
    zone, moment = _zone(person), moment.astimezone(UTC)
    hours = _kind_hours(kind, person)
    if _within(moment, zone, hours):
        return moment
    today = moment.astimezone(zone).date()
    walls = [
        datetime.combine(today + number * _A_DAY, _time(start))
        for number in range(_DAYS_LOOKED_AT)
        for start, _ in hours
    ]
    # Where clocks are put back, an hour may begin twice in a night.
    begins = [
        begin.astimezone(UTC) for wall in walls for begin in (instant(wall, zone), instant(wall, zone, again=True))
    ]
    return min(at for at in begins if at >= moment and _within(at, zone, hours))


def in_days(kind: str, days: int, now: datetime, person: Person) -> Schedule:
    """Return when something is due that is to be said some days from now, at about this time of day.

    Args:
        kind: what it is, a value in `BY_ITSELF`.
        days: how many, 1 for tomorrow.
        now: aware.
        person: whose hours, zone and wish for quiet count.

    Returns:
        A kind moment of theirs, on that day or soon after.
    """
    zone = _zone(person)
    local = now.astimezone(zone)
    at = _at_on(local.time(), (local - NIGHT_ENDS).date() + days * _A_DAY, kind, person)
    held = None if kind == DeliveryKind.CRISIS_FOLLOW_UP else person.quiet_until
    due = next_kind_moment(kind, max(at, now + SLEEP, held or at), person)
    return Schedule(due, due.astimezone(zone).replace(tzinfo=None), zone.key)


def quiet_hours(person: Person) -> tuple[int, int]:
    """Return from when to when nothing is started, in minutes from the person's midnight; the same twice for never."""
    if person.quiet_from is None or person.quiet_to is None:
        return QUIET_FROM, QUIET_TO
    return person.quiet_from, person.quiet_to


def last_moment(delivery: Delivery, person: Person) -> datetime:
    """Return the moment (UTC) after which there is no point in something of a kind in `BY_ITSELF`."""
    if delivery.useful_until is not None:
        return delivery.useful_until
    first = instant(delivery.schedule.wall, ZoneInfo(delivery.schedule.zone)).astimezone(UTC)
    held = HELD_FOR.get(DeliveryKind(delivery.kind))
    if held is not None:
        return first + held
    zone = _zone(person)
    next_day = first.astimezone(zone).date() + _A_DAY
    return instant(datetime.combine(next_day, time()), zone).astimezone(UTC) - timedelta(microseconds=1)


def _zone(person: Person) -> ZoneInfo:
    return ZoneInfo(person.zone or "UTC")


def _kind_hours(kind: str, person: Person) -> list[tuple[int, int]]:
    """Return spans of minutes of the person's day, in all of which a moment has to be; they may go past midnight."""
    quiet_from, quiet_to = quiet_hours(person)
    awake = (quiet_to, quiet_from)
    check_in = (CHECK_IN_FROM, CHECK_IN_TO)
    # Whoever is awake at night has chosen so: then their own hours alone count.
    meet = any(_between(start, *span) for start, span in ((awake[0], check_in), (CHECK_IN_FROM, awake)))
    return [awake, check_in] if kind == DeliveryKind.CHECK_IN and meet else [awake]


def _between(minute: int, start: int, end: int) -> bool:
    return start == end or (minute - start) % _DAY < (end - start) % _DAY


def _within(moment: datetime, zone: ZoneInfo, hours: Iterable[tuple[int, int]]) -> bool:
    local = moment.astimezone(zone)
    return all(_between(local.hour * 60 + local.minute, *span) for span in hours)


def _time(minutes: int) -> time:
    return time(minutes // 60, minutes % 60)


def _on(day: date, delivery: Delivery, person: Person) -> datetime:
    """Return the moment of a day at which a delivery was first meant, or the first kind one of that day."""
    return _at_on(delivery.schedule.wall.time(), day, delivery.kind, person)


def _at_on(clock: time, day: date, kind: str, person: Person) -> datetime:
    """Return the moment at which a clock shows that, on a day of the person's, or the first kind one of that day."""
    zone = _zone(person)
    same = instant(datetime.combine(day, clock), zone).astimezone(UTC)
    if next_kind_moment(kind, same, person) == same:
        return same
    return next_kind_moment(kind, instant(datetime.combine(day, time()), zone), person)


def _move(at: datetime, delivery: Delivery, person: Person) -> Move | Drop:
    return Move(at) if at <= last_moment(delivery, person) else Drop()


def _goes_first(other: Delivery, delivery: Delivery, now: datetime, person: Person) -> bool:
    """Whether something else can be said today, and matters more or came first."""
    if other.kind not in BY_ITSELF or other.kind == DeliveryKind.CRISIS_FOLLOW_UP or other.id == delivery.id:
        return False
    if _rank(other) > _rank(delivery):
        return False
    zone = _zone(person)
    at = next_kind_moment(other.kind, max(now, other.schedule.due_at), person)
    return at.astimezone(zone).date() == now.astimezone(zone).date() and at <= last_moment(other, person)


def _rank(delivery: Delivery) -> tuple[int, datetime, int]:
    return BY_ITSELF.index(DeliveryKind(delivery.kind)), delivery.schedule.due_at, delivery.id
