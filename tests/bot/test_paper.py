"""The rules of `/write` and `/letter`: how long, on which day, in which evening."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.model import Delivery, DeliveryKind, DeliveryState, Person, Schedule
from bot.paper import DAYS, Sitting, day_of_writing, evening_after, is_for_today, same_hour

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
BERLIN = Person(1, zone="Europe/Berlin")


def asked(at, day):
    schedule = Schedule(at, at.replace(tzinfo=None), "UTC")
    return Delivery(1, DeliveryKind.WRITE_AGAIN, 1, schedule, DeliveryState.SENT, note=Sitting(day, NOON).note())


def test_a_sitting_is_kept_as_it_is():
    sitting = Sitting(3, NOON, 20)
    assert Sitting.of(sitting.note()) == sitting
    assert sitting.ends == NOON + timedelta(minutes=20)


@pytest.mark.parametrize("note", [None, "", "1", "1,2", "a,b,c"])
def test_what_is_no_sitting_is_refused(note):
    with pytest.raises(ValueError, match=r"unpack|invalid literal"):
        Sitting.of(note)


def test_more_minutes_count_from_the_press():
    longer = Sitting(1, NOON).longer(NOON + timedelta(minutes=17, seconds=20))
    assert longer.ends == NOON + timedelta(minutes=23)


def test_the_fifth_day_is_the_last():
    assert [Sitting(day, NOON).is_last for day in range(1, DAYS + 1)] == [False] * 4 + [True]


@pytest.mark.parametrize(
    ("asked_at", "day"),
    [
        (None, 1),
        (NOON, 3),
        (NOON + timedelta(days=1), 2),  # asked for tomorrow: today is still the day before
        (NOON - timedelta(days=2), 3),
        (NOON - timedelta(days=3), 1),
    ],
)
def test_which_day_of_writing_it_is(asked_at, day):
    latest = asked(asked_at, 3) if asked_at else None
    assert day_of_writing(latest, NOON, Person(1)) == day


def test_it_is_never_day_nought():
    assert day_of_writing(asked(NOON + timedelta(days=1), 1), NOON, Person(1)) == 1


def test_today_is_the_persons_own():
    late = datetime(2026, 3, 2, 23, 30, tzinfo=UTC)  # the third of March in Berlin
    question = asked(datetime(2026, 3, 3, 18, 0, tzinfo=UTC), 2)
    assert not is_for_today(question, late, Person(1))
    assert is_for_today(question, late, BERLIN)


def test_the_same_hour_stays_the_same_when_clocks_change():
    begun = datetime(2026, 3, 28, 18, 10, tzinfo=UTC)  # 19:10 in Berlin; clocks go forward in the night
    schedule = same_hour(begun, begun + timedelta(minutes=16), BERLIN)
    assert schedule.due_at == datetime(2026, 3, 29, 17, 10, tzinfo=UTC)
    assert schedule.wall == datetime(2026, 3, 29, 19, 10)  # noqa: DTZ001 - a wall time


@pytest.mark.parametrize(
    ("pressed_after", "days"),
    [(timedelta(minutes=16), 1), (timedelta(hours=23), 1), (timedelta(hours=25), 2), (timedelta(days=9), 10)],
)
def test_the_same_hour_is_always_still_to_come(pressed_after, days):
    assert same_hour(NOON, NOON + pressed_after, Person(1)).due_at == NOON + timedelta(days=days)


@pytest.mark.parametrize(
    ("person", "no", "evening"),
    [
        (Person(1), "2026-03-02 09:00", "2026-03-02 19:00"),
        (Person(1), "2026-03-02 18:00", "2026-03-02 19:00"),
        (Person(1), "2026-03-02 18:01", "2026-03-03 19:00"),
        (Person(1), "2026-03-02 01:30", "2026-03-02 19:00"),
        (BERLIN, "2026-03-02 17:30", "2026-03-03 18:00"),
        (BERLIN, "2026-03-02 16:30", "2026-03-02 18:00"),
        (Person(1, quiet_from=18 * 60, quiet_to=8 * 60), "2026-03-02 09:00", "2026-03-03 08:00"),
    ],
)
def test_a_letter_comes_in_the_evening_after_a_no(person, no, evening):
    moment = datetime.fromisoformat(no).replace(tzinfo=UTC)
    due = evening_after(moment, person).due_at
    assert due == datetime.fromisoformat(evening).replace(tzinfo=UTC)
    assert due > moment
