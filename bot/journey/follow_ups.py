"""What should be on the clock for an application.

The rules, in the person's own time:

- The evening before a round, at 18:00. For a round that was logged, or moved, after that: two hours before it, where
  three hours were left when it was logged.
- How did it go: half an hour after the end, between 09:00 and 21:00.
- Several rounds of one application on one day are one day: one message before the first, one after the last.
- Silence, at 10:00 on a business day: two business days after the day by which an answer was promised, or else five
  after the last round, or after what the person did last. Once more ten business days after it, and never sooner than
  five after the first time. Then no more. Only where there was a contact: a bare application brings no message.
  What was logged between the two times is asked about at the second, and five business days later.
- Nothing once the outcome is known, and nothing after the search ended.

What lies behind us is not made up for. The same log gives the same set.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import groupby
from typing import TYPE_CHECKING, Final

from bot.journey.workdays import workdays_after
from bot.model import DeliveryKind, Outcome, Schedule, Stage

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from zoneinfo import ZoneInfo

    from bot.model import Application, Interview

EVENING: Final = time(18)
SHORT_NOTICE, ENOUGH_NOTICE = timedelta(hours=2), timedelta(hours=3)
AFTER_A_ROUND: Final = timedelta(minutes=30)
ASKED_FROM, ASKED_UNTIL = time(9), time(21)
TEN: Final = time(10)
AFTER_PROMISE, FIRST_SILENCE, SECOND_SILENCE, BETWEEN_SILENCES = 2, 5, 10, 5
"""Business days."""

MOST_SILENCES: Final = 2
FURTHEST: Final = timedelta(days=5 * 366)
"""Nothing is promised for later than this."""

_LONG_OVER: Final = timedelta(days=14)  # a round that began earlier than this has nothing left to be said about it
_LONG_QUIET: Final = timedelta(days=90)  # a silence that is older than this is no news to anybody
_NIGHT_ENDS: Final = timedelta(hours=4)
_A_DAY: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class FollowUp:
    """Something that should be on the clock.

    Args:
        kind: evening before, how did it go, or silence.
        about_id: the id of the round; for a silence, of the application.
        schedule: when, for once.
        step: for a silence 1, then 2; otherwise 1.
        useful_until: the moment (aware) after which there is no point in saying it; None for what is usual.
    """

    kind: DeliveryKind
    about_id: int
    schedule: Schedule
    step: int = 1
    useful_until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Said:
    """Something that the clock has said, or is just about to say.

    Args:
        kind: what.
        about_id: about which round or application.
        at: when it was due (aware).
    """

    kind: str
    about_id: int
    at: datetime


def follow_ups(
    application: Application,
    interviews: Iterable[Interview],
    *,
    zone: ZoneInfo,
    country: str | None,
    now: datetime,
    said: Iterable[Said] = (),
    ended: bool = False,
) -> tuple[FollowUp, ...]:
    """Return what should be on the clock for an application from now on, the soonest first.

    Args:
        application: the one.
        interviews: rounds, of any application.
        zone: the person's.
        country: whose business days count, ISO 3166; None for Monday to Friday.
        now: aware.
        said: what was said before, in any order, about anything of this person's.
        ended: whether the search is over (`over`).

    Returns:
        At most one for each kind, thing and step, each later than `now`.
    """
    if application.outcome is not Outcome.OPEN or ended:
        return ()
    rounds = sorted(
        (one for one in interviews if one.application_id == application.id and abs(_begins(one) - now) < FURTHEST),
        key=lambda one: (_begins(one), one.id),
    )
    told = tuple(said)
    found = [*_silence(application, rounds, zone, country, now, told)]
    near = [one for one in rounds if one.starts_at is not None and one.starts_at > now - _LONG_OVER]
    for _, of_the_day in groupby(near, key=lambda one: _begins(one).astimezone(zone).date()):
        day = tuple(of_the_day)
        found += [*_evening_before(day, zone, now, told), *_how_did_it_go(day, zone, told)]
    coming = [one for one in found if now < one.schedule.due_at < now + FURTHEST]
    return tuple(sorted(coming, key=lambda one: (one.schedule.due_at, one.kind, one.about_id)))


def times_asked(
    application: Application, interviews: Iterable[Interview], said: Iterable[Said], zone: ZoneInfo
) -> tuple[date, ...]:
    """Return the days on which a person was asked about this silence, the first one first.

    Args:
        application: the one.
        interviews: rounds, of any application.
        said: what was said before.
        zone: the person's.

    Returns:
        Days in their own calendar. Another round, or another promise that is over, begins another silence.
    """
    met = max((_ends(one) for one in interviews if one.application_id == application.id), default=None)
    promise = _promise(application, met, zone)
    days = sorted(
        one.at.astimezone(zone).date()
        for one in said
        if one.kind == DeliveryKind.SILENCE and one.about_id == application.id and (met is None or one.at > met)
    )
    return tuple(day for day in days if promise is None or day > promise)


def next_morning(now: datetime, zone: ZoneInfo) -> Schedule:
    """Return ten o'clock after a night's sleep: in the small hours that is the same morning.

    Args:
        now: aware.
        zone: the person's.
    """
    return at_ten((now.astimezone(zone) - _NIGHT_ENDS).date() + _A_DAY, zone)


def at_ten(day: date, zone: ZoneInfo) -> Schedule:
    """Return ten o'clock of a day, once."""
    return _at(day, TEN, zone)


def _evening_before(
    day: Sequence[Interview], zone: ZoneInfo, now: datetime, said: Sequence[Said]
) -> Iterator[FollowUp]:
    first = day[0]
    starts_at = _begins(first)
    evening = _at(starts_at.astimezone(zone).date() - _A_DAY, EVENING, zone)
    if _said(said, DeliveryKind.EVENING_BEFORE, day, evening.due_at):
        return
    if evening.due_at > now:
        yield FollowUp(DeliveryKind.EVENING_BEFORE, first.id, evening, useful_until=starts_at)
    elif starts_at - first.created_at >= ENOUGH_NOTICE:
        soon = _moment(starts_at - SHORT_NOTICE, zone)
        yield FollowUp(DeliveryKind.EVENING_BEFORE, first.id, soon, useful_until=starts_at)


def _how_did_it_go(day: Sequence[Interview], zone: ZoneInfo, said: Sequence[Said]) -> Iterator[FollowUp]:
    last = max(day, key=lambda one: (_ends(one), one.id))
    if debriefed(last) or _said(said, DeliveryKind.HOW_DID_IT_GO, day, _ends(last)):
        return
    schedule = _moment(_ends(last) + AFTER_A_ROUND, zone)
    wall = schedule.wall
    if wall.time() < ASKED_FROM:
        schedule = _at(wall.date(), ASKED_FROM, zone)
    elif wall.time() > ASKED_UNTIL:
        schedule = _at(wall.date() + _A_DAY, ASKED_FROM, zone)
    yield FollowUp(DeliveryKind.HOW_DID_IT_GO, last.id, schedule)


def _silence(
    application: Application,
    rounds: Sequence[Interview],
    zone: ZoneInfo,
    country: str | None,
    now: datetime,
    said: Sequence[Said],
) -> Iterator[FollowUp]:
    """Yield when to look at an application that nobody has answered, what may lie behind us included."""
    contact = rounds or application.promised_on or application.stage not in (None, Stage.APPLICATION)
    met = max(map(_ends, rounds), default=None)
    last, promise = _last(application, met, zone), _promise(application, met, zone)
    if not contact or not (now - _LONG_QUIET).date() < (promise or last) < (now + FURTHEST).date():
        return
    asked = times_asked(application, rounds, said, zone)
    if not asked:
        first = workdays_after(promise or last, AFTER_PROMISE if promise else FIRST_SILENCE, country)
        second = max(workdays_after(last, SECOND_SILENCE, country), workdays_after(first, BETWEEN_SILENCES, country))
        third = workdays_after(second, BETWEEN_SILENCES, country)
        # What is logged between the first time and the second begins with the second; what is logged later, never.
        times = [at_ten(day, zone) for day in (first, second, third)]
        coming = [one for one in times if one.due_at > now][:MOST_SILENCES] if times[1].due_at > now else []
    elif len(asked) < MOST_SILENCES:
        # What the person did since they were asked counts anew, but the ten days count from before.
        quiet_since = last if last < asked[0] else met and met.astimezone(zone).date()
        ten_days = workdays_after(quiet_since or asked[0], SECOND_SILENCE if quiet_since else 0, country)
        coming = [at_ten(max(ten_days, workdays_after(max(asked[0], last), BETWEEN_SILENCES, country)), zone)]
    else:
        coming = []
    for step, schedule in enumerate(coming, len(asked) + 1):
        yield FollowUp(DeliveryKind.SILENCE, application.id, schedule, step)


def _last(application: Application, met: datetime | None, zone: ZoneInfo) -> date:
    """Return the day of the last thing that happened: a round, or what the log says."""
    return max(filter(None, (met and met.astimezone(zone).date(), application.happened_on)))


def _promise(application: Application, met: datetime | None, zone: ZoneInfo) -> date | None:
    """Return the day by which an answer was promised, unless something happened after it."""
    promised_on = application.promised_on
    return promised_on if promised_on and promised_on >= _last(application, met, zone) else None


def _said(said: Sequence[Said], kind: DeliveryKind, day: Sequence[Interview], since: datetime) -> bool:
    ids = {one.id for one in day}
    return any(one.kind == kind and one.about_id in ids and one.at >= since for one in said)


def debriefed(interview: Interview) -> bool:
    """Tell whether the person wrote anything down after a round."""
    return any((interview.felt, interview.asked, interview.went_well, interview.try_next))


def _begins(interview: Interview) -> datetime:
    """Return when a round is, or where no time was given, when it was logged."""
    return interview.starts_at or interview.created_at


def _ends(interview: Interview) -> datetime:
    return _begins(interview) + timedelta(minutes=interview.minutes if interview.starts_at else 0)


def _at(day: date, clock: time, zone: ZoneInfo) -> Schedule:
    """Return a wall time as a schedule. One that a change of the clocks skips moves on by the gap."""
    wall = datetime.combine(day, clock)
    return Schedule(wall.replace(tzinfo=zone).astimezone(UTC), wall, zone.key)


def _moment(moment: datetime, zone: ZoneInfo) -> Schedule:
    return Schedule(moment.astimezone(UTC), moment.astimezone(zone).replace(tzinfo=None), zone.key)
