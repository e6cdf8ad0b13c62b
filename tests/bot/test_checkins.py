"""How a series of check-ins goes on: further and further apart, and never past what somebody answers to."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.checkins import GAPS, MOST_MISSED, Series, after_a_pause
from bot.model import Person

ANN = Person(41, zone="UTC")
NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


def days(series: Series, **more: datetime) -> int:
    return (series.next_at(NOON, ANN, **more).due_at - NOON).days


def run(answers: list[bool]) -> list[int]:
    """Return the days, from the start, on which a person is asked who answers each question at once, or not at all."""
    series, day, asked = Series(), 0, []
    wait = days(series)
    while not series.over:
        day += wait
        asked.append(day)
        series = series.said()
        if answers[len(asked) - 1]:
            series = series.answered()
        if not series.over:
            wait = days(series)
    return asked


@pytest.mark.parametrize(
    ("answers", "asked"),
    [
        ([True, True, True], [1, 3, 7]),
        ([False, True, True], [1, 5, 9]),
        ([True, False, True], [1, 3, 11]),
        ([False, False, True], [1, 5]),
    ],
)
def test_one_unanswered_widens_and_two_end_it(answers, asked):
    assert run(answers) == asked


def test_the_last_try_says_so_and_the_last_of_all_does_not():
    assert not Series().is_last_try
    assert Series(1, 1).is_last_try
    assert not Series(2, 1).is_last_try  # it ends in any case
    assert not Series(1, 0).is_last_try


@pytest.mark.parametrize(("ago", "wait"), [(0, 2), (1, 1), (2, 1), (30, 1)])
def test_a_late_answer_never_brings_the_next_question_on_the_same_day(ago, wait):
    assert days(Series(1, 0), said_at=NOON - timedelta(days=ago)) == wait


def test_a_pause_is_a_month_and_goes_on_where_it_was():
    assert (after_a_pause(NOON, ANN).due_at - NOON).days == 30
    paused = Series(2, 1).pause()
    assert (paused.asked, paused.missed, paused.paused) == (2, 0, True)
    assert paused.said() == Series(3, 1)


def test_it_is_due_at_a_kind_hour_of_the_persons_day():
    night = datetime(2026, 3, 2, 22, 30, tzinfo=UTC)
    assert Series().next_at(night, ANN).wall == datetime(2026, 3, 3, 10, 0)  # noqa: DTZ001 - a wall time
    tokyo = Person(41, zone="Asia/Tokyo")
    assert Series().next_at(NOON, tokyo).wall == datetime(2026, 3, 3, 10, 0)  # noqa: DTZ001 - 21:00 there


def test_it_waits_for_the_end_of_a_wish_for_quiet():
    until = NOON + timedelta(days=7)
    assert Series().next_at(NOON, Person(41, zone="UTC", quiet_until=until)).due_at == until


@given(st.integers(0, len(GAPS)), st.integers(0, MOST_MISSED), st.booleans())
def test_a_note_says_it_all(asked, missed, paused):
    series = Series(asked, missed, paused)
    assert Series.of(series.note()) == series


@pytest.mark.parametrize("note", [None, "", "1", "a,b,c"])
def test_what_is_no_note_is_refused(note):
    with pytest.raises(ValueError, match=r"."):
        Series.of(note)
