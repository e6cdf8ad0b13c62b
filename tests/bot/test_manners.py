"""When the bot may say something by itself: a table, and what holds in every zone and on every day."""

# ruff: noqa: DTZ001 - wall times have no zone

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.manners import BY_ITSELF, Drop, Move, Say, decide, in_days, last_moment, next_kind_moment
from bot.model import Delivery, DeliveryKind, DeliveryState, Person, Schedule

FOLLOW_UP, EVENING, HOW, CHECK_IN, SILENCE, DRAFT, LETTER = BY_ITSELF
ANN = 41
BERLIN = "Europe/Berlin"
TUESDAY = date(2026, 3, 3)


def local(text: str, zone: str = BERLIN) -> datetime:
    """Return a moment by a wall clock of March 2026: "3 18:00" is the evening of the third."""
    day, _, clock = text.partition(" ")
    hour, minute = map(int, clock.split(":"))
    return datetime(2026, 3, int(day), hour, minute, tzinfo=ZoneInfo(zone)).astimezone(UTC)


def due(
    kind: str, at: str, number: int = 1, *, zone: str = BERLIN, first: str | None = None, **more: object
) -> Delivery:
    """Return a delivery that is due at a wall time of March 2026, and was first meant for `first`."""
    wall = local(first or at, zone).astimezone(ZoneInfo(zone)).replace(tzinfo=None)
    return Delivery(number, kind, ANN, Schedule(local(at, zone), wall, zone), DeliveryState.CLAIMED, **more)


def verdict(delivery: Delivery, now: str, *others: Delivery, turn: int | None = None, **person: object) -> str:
    """Return a decision in words, a moved moment by the wall clock."""
    who = Person(ANN, **({"zone": BERLIN} | person))
    moment = local(now, who.zone)
    turns = {} if turn is None else {moment.astimezone(ZoneInfo(who.zone)).date(): turn}
    match decide(delivery, moment, who, turns, others):
        case Say(day):
            return "say" if day else "say, uncounted"
        case Move(at):
            moved = at.astimezone(ZoneInfo(who.zone))
            return f"{moved.day} {moved:%H:%M}"
        case Drop():
            return "drop"


@pytest.mark.parametrize(
    ("kind", "now", "expected"),
    [
        (CHECK_IN, "3 09:59", "3 10:00"),
        (CHECK_IN, "3 10:00", "say"),
        (CHECK_IN, "3 19:59", "say"),
        (CHECK_IN, "3 20:00", "4 10:00"),
        (DRAFT, "3 08:59", "3 09:00"),
        (DRAFT, "3 09:00", "say"),
        (DRAFT, "3 20:59", "say"),
        (DRAFT, "3 21:00", "4 09:00"),
        (LETTER, "3 23:30", "4 09:00"),
        (FOLLOW_UP, "3 08:00", "3 09:00"),
        (FOLLOW_UP, "3 12:00", "say, uncounted"),
        (EVENING, "3 19:00", "say"),
        (EVENING, "3 21:30", "drop"),  # the morning is no longer the evening before
    ],
)
def test_the_usual_hours(kind: str, now: str, expected: str) -> None:
    assert verdict(due(kind, now), now) == expected


@pytest.mark.parametrize(
    ("kind", "quiet", "now", "expected"),
    [
        (DRAFT, (22 * 60, 7 * 60 + 30), "3 07:30", "say"),
        (DRAFT, (22 * 60, 7 * 60 + 30), "3 21:59", "say"),
        (CHECK_IN, (22 * 60, 7 * 60 + 30), "3 07:30", "3 10:00"),
        (CHECK_IN, (18 * 60, 12 * 60), "3 11:00", "3 12:00"),
        (CHECK_IN, (12 * 60, 14 * 60), "3 12:30", "3 14:00"),  # a nap at noon
        (CHECK_IN, (12 * 60, 14 * 60), "3 21:00", "4 10:00"),
        (CHECK_IN, (8 * 60, 21 * 60), "3 12:00", "3 21:00"),  # awake at night: no hour from 10 to 20 is theirs
        (CHECK_IN, (8 * 60, 21 * 60), "3 02:00", "say"),
        (DRAFT, (0, 0), "3 03:00", "say"),  # no quiet hours
        (CHECK_IN, (0, 0), "3 03:00", "3 10:00"),
    ],
)
def test_a_persons_own_hours(kind: str, quiet: tuple[int, int], now: str, expected: str) -> None:
    assert verdict(due(kind, now), now, quiet_from=quiet[0], quiet_to=quiet[1]) == expected


def test_the_hours_are_those_of_the_persons_zone() -> None:
    assert verdict(due(DRAFT, "3 12:00", zone="UTC"), "3 23:00", zone="Asia/Tokyo") == "4 09:00"


@pytest.mark.parametrize(
    ("kind", "other", "expected"),
    [
        (EVENING, HOW, "say"),
        (HOW, EVENING, "4 12:00"),
        (CHECK_IN, HOW, "4 12:00"),
        (SILENCE, CHECK_IN, "4 12:00"),
        (DRAFT, SILENCE, "4 12:00"),
        (SILENCE, DRAFT, "say"),
        (LETTER, DRAFT, "4 12:00"),
        (DRAFT, FOLLOW_UP, "say"),  # the follow-up does not count
        (FOLLOW_UP, EVENING, "say, uncounted"),
        (LETTER, DeliveryKind.REMINDER, "say"),  # what they asked for does not count
        (LETTER, "hologram", "say"),
    ],
)
def test_of_two_on_one_day_the_more_important_is_said(kind: str, other: str, expected: str) -> None:
    assert verdict(due(kind, "3 12:00"), "3 12:00", due(other, "3 18:00", 2)) == expected


def test_of_two_alike_the_earlier_is_said() -> None:
    first, second = due(DRAFT, "3 12:00", 7), due(DRAFT, "3 12:30", 2)
    assert verdict(first, "3 13:00", second) == "say"
    assert verdict(second, "3 13:00", first) == "4 12:30"


@pytest.mark.parametrize(
    ("other", "why"),
    [
        (due(EVENING, "4 18:00", 2), "it is tomorrow's"),
        (due(EVENING, "2 18:00", 2), "it is yesterday's, and there is no point in it"),
        (due(HOW, "3 22:00", 2), "it will have to wait for tomorrow itself"),
        (due(CHECK_IN, "3 20:30", 2), "check-ins end earlier"),
    ],
)
def test_what_cannot_be_said_today_holds_nothing_up(other: Delivery, why: str) -> None:
    assert verdict(due(DRAFT, "3 12:00"), "3 12:00", other) == "say", why


def test_one_thing_a_day() -> None:
    assert verdict(due(HOW, "3 12:00"), "3 12:00", turn=99) == "4 12:00"
    assert verdict(due(EVENING, "3 18:00"), "3 18:00", turn=99) == "drop"
    assert verdict(due(FOLLOW_UP, "3 12:00"), "3 12:00", turn=99) == "say, uncounted"


def test_what_has_the_day_may_be_tried_again() -> None:
    assert verdict(due(DRAFT, "3 12:00", 5), "3 12:10", due(EVENING, "3 18:00", 2), turn=5) == "say"


def test_what_lost_comes_at_its_own_time_of_the_next_day() -> None:
    assert verdict(due(CHECK_IN, "4 10:00", first="3 21:00"), "4 10:00", turn=99) == "5 10:00"
    assert verdict(due(DRAFT, "4 09:00", first="3 15:00"), "4 09:00", turn=99) == "5 15:00"


@pytest.mark.parametrize(
    ("kind", "first", "now", "expected"),
    [
        (HOW, "3 12:00", "5 12:00", "say"),
        (HOW, "3 12:00", "5 12:01", "drop"),
        (DRAFT, "3 12:00", "10 12:00", "say"),
        (DRAFT, "3 12:00", "10 12:01", "drop"),
        (SILENCE, "3 12:00", "10 12:01", "drop"),
        (LETTER, "3 12:00", "10 12:01", "drop"),
        (CHECK_IN, "3 12:00", "10 12:01", "say"),
        (CHECK_IN, "3 12:00", "17 12:01", "drop"),
        (FOLLOW_UP, "3 12:00", "10 12:01", "drop"),
        (EVENING, "3 18:00", "3 20:30", "say"),
        (EVENING, "3 18:00", "4 09:30", "drop"),
    ],
)
def test_what_came_too_late_is_dropped(kind: str, first: str, now: str, expected: str) -> None:
    assert verdict(due(kind, first), now) == expected


def test_what_knows_how_long_it_is_of_use_goes_by_that() -> None:
    interview = local("4 14:00")
    assert verdict(due(EVENING, "3 18:00", useful_until=interview), "3 21:30") == "4 09:00"
    assert verdict(due(EVENING, "3 18:00", useful_until=interview), "4 13:00") == "say"
    assert verdict(due(EVENING, "3 18:00", useful_until=interview), "4 15:00") == "drop"


@pytest.mark.parametrize(
    ("kind", "expected"),
    [(FOLLOW_UP, "say, uncounted"), (EVENING, "drop"), (HOW, "drop"), (CHECK_IN, "9 15:00"), (DRAFT, "9 15:00")],
)
def test_nothing_but_the_follow_up_in_the_week_after_a_crisis(kind: str, expected: str) -> None:
    assert verdict(due(kind, "3 12:00"), "3 12:00", quiet_until=local("9 15:00")) == expected


def test_the_quiet_week_ends() -> None:
    assert verdict(due(DRAFT, "9 16:00"), "9 16:00", quiet_until=local("9 15:00")) == "say"


@pytest.mark.parametrize(
    ("zone", "now", "expected"),
    [
        # Clocks go forward from 02:00 to 03:00: nine o'clock is nine o'clock.
        (BERLIN, datetime(2026, 3, 28, 23, 0), datetime(2026, 3, 29, 9, 0)),
        (BERLIN, datetime(2026, 10, 24, 23, 0), datetime(2026, 10, 25, 9, 0)),
        # A country that left out a day.
        ("Pacific/Apia", datetime(2011, 12, 29, 22, 0), datetime(2011, 12, 31, 9, 0)),
    ],
)
def test_the_morning_after_a_change_of_the_clocks(zone: str, now: datetime, expected: datetime) -> None:
    there = ZoneInfo(zone)
    at = next_kind_moment(DRAFT, now.replace(tzinfo=there), Person(ANN, zone=zone))
    assert at.astimezone(there).replace(tzinfo=None) == expected


def test_hours_that_begin_twice_in_a_night_begin_again() -> None:
    zone = ZoneInfo(BERLIN)
    person = Person(ANN, zone=BERLIN, quiet_from=4 * 60, quiet_to=2 * 60 + 30)  # awake from 02:30 to 04:00
    second_two = datetime(2026, 10, 25, 2, 10, tzinfo=zone, fold=1)
    at = next_kind_moment(DRAFT, second_two, person).astimezone(zone)
    assert (at.replace(tzinfo=None), at.fold) == (datetime(2026, 10, 25, 2, 30), 1)


ZONES = sorted(available_timezones())
MOMENTS = st.datetimes(datetime(1990, 1, 1), datetime(2036, 1, 1), timezones=st.just(UTC))
QUIET = st.none() | st.tuples(st.integers(0, 1439), st.integers(60, 1439))  # from when, and how long one is awake


def someone(zone: str, quiet: tuple[int, int] | None, until: datetime | None = None) -> Person:
    if quiet is None:
        return Person(ANN, zone=zone, quiet_until=until)
    quiet_to, awake = quiet
    return Person(ANN, zone=zone, quiet_from=(quiet_to + awake) % 1440, quiet_to=quiet_to, quiet_until=until)


def awake(person: Person, moment: datetime) -> bool:
    there = moment.astimezone(ZoneInfo(person.zone))
    start, end = (540, 1260) if person.quiet_from is None else (person.quiet_to, person.quiet_from)
    minute = there.hour * 60 + there.minute
    return start <= minute < end if start < end else minute >= start or minute < end


@given(st.sampled_from(BY_ITSELF), MOMENTS, st.sampled_from(ZONES), QUIET)
def test_the_next_kind_moment_is_kind_and_comes_within_days(
    kind: str, moment: datetime, zone: str, quiet: tuple[int, int] | None
) -> None:
    person = someone(zone, quiet)
    at = next_kind_moment(kind, moment, person)
    assert moment <= at <= moment + timedelta(days=3)
    assert awake(person, at)
    assert next_kind_moment(kind, at, person) == at


@given(
    st.sampled_from(BY_ITSELF),
    MOMENTS,
    st.timedeltas(timedelta(), timedelta(days=20)),
    st.sampled_from(ZONES),
    QUIET,
    st.none() | st.timedeltas(timedelta(days=-7), timedelta(days=7)),
    st.booleans(),
    st.lists(st.tuples(st.sampled_from(BY_ITSELF), st.timedeltas(timedelta(days=-2), timedelta(days=2))), max_size=3),
)
def test_every_decision_comes_to_an_end(
    kind: str,
    first: datetime,
    late: timedelta,
    zone: str,
    quiet: tuple[int, int] | None,
    held: timedelta | None,
    taken: bool,
    rivals: list[tuple[str, timedelta]],
) -> None:
    now = first + late
    person = someone(zone, quiet, None if held is None else now + held)
    there = ZoneInfo(zone)
    mine = Delivery(
        1, kind, ANN, Schedule(first, first.astimezone(there).replace(tzinfo=None), zone), DeliveryState.CLAIMED
    )
    others = [
        Delivery(
            number + 2,
            other,
            ANN,
            Schedule(now + on, (now + on).astimezone(there).replace(tzinfo=None), zone),
            DeliveryState.PENDING,
        )
        for number, (other, on) in enumerate(rivals)
    ]
    today = now.astimezone(there).date()
    turns = {today: 99} if taken else {}
    decision = decide(mine, now, person, turns, others)
    match decision:
        case Say(day):
            assert awake(person, now)
            assert kind == FOLLOW_UP or (day == today and not taken and not (held and held > timedelta()))
        case Move(at):
            assert now < at <= last_moment(mine, person)
            assert awake(person, at)
        case Drop():
            assert now + timedelta(days=3) + max(held or timedelta(), timedelta()) > last_moment(mine, person)


@given(MOMENTS, st.sampled_from(ZONES), st.sampled_from(BY_ITSELF), st.integers(1, 30))
def test_in_some_days_is_a_kind_moment_about_then(moment: datetime, zone: str, kind: str, days: int) -> None:
    person = Person(ANN, zone=zone)
    at = in_days(kind, days, moment, person)
    assert next_kind_moment(kind, at.due_at, person) == at.due_at
    assert at.due_at.astimezone(ZoneInfo(zone)).replace(tzinfo=None) == at.wall
    assert timedelta(days=days - 1, hours=3) < at.due_at - moment < timedelta(days=days + 2)


@given(MOMENTS, st.sampled_from(ZONES), st.permutations(BY_ITSELF[1:]))
def test_of_all_on_one_day_exactly_one_is_said(moment: datetime, zone: str, order: list[str]) -> None:
    there = ZoneInfo(zone)
    noon = datetime.combine(moment.astimezone(there).date(), time(12), there).astimezone(UTC)
    wall = noon.astimezone(there).replace(tzinfo=None)
    all_due = [
        Delivery(number, kind, ANN, Schedule(noon, wall, zone), DeliveryState.CLAIMED)
        for number, kind in enumerate(order, start=1)
    ]
    person = Person(ANN, zone=zone)
    said = [one.kind for one in all_due if isinstance(decide(one, noon, person, {}, all_due), Say)]
    assert said == [EVENING]
