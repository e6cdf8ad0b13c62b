"""What a no weighs, how rounds felt beside what came of them, and how a search ends."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.journey import FeltAndResult, Weight, felt_and_result, left_open, moved_on, over, reapply_on, weight
from bot.model import Felt, Outcome, Stage
from tests.journey.logs import BEGAN, a_round, an_application

NOW = datetime(2026, 6, 1, 12, 0, tzinfo=UTC)
AUCKLAND = ZoneInfo("Pacific/Auckland")


def test_a_no_weighs_more_the_later_it_comes():
    light, middle, heavy = Weight
    expected = [light, light, light, middle, middle, heavy, heavy, heavy]
    assert [weight(one) for one in (None, *Stage)] == expected


def the_same_end(outcome, felt, count, first=0):
    """Return applications of one round each, which felt the same and ended the same."""
    numbers = range(first, first + count)
    return (
        [an_application(id=one, outcome=outcome) for one in numbers],
        [a_round(BEGAN, id=one, application_id=one, felt=felt) for one in numbers],
    )


def test_fewer_than_four_say_nothing():
    assert felt_and_result(*the_same_end(Outcome.REJECTED, Felt.GOOD, 3)) == FeltAndResult()
    assert felt_and_result(*the_same_end(Outcome.REJECTED, Felt.GOOD, 4)) == FeltAndResult(good=4)
    assert felt_and_result(*the_same_end(Outcome.OFFER, Felt.AWFUL, 4)) == FeltAndResult(bad=4, bad_moved_on=4)


def test_only_rounds_with_a_known_result_count():
    parts = [
        the_same_end(Outcome.REJECTED, Felt.GOOD, 2),
        the_same_end(Outcome.SILENT, Felt.GREAT, 1, 10),
        the_same_end(Outcome.ACCEPTED, Felt.GOOD, 1, 20),
        the_same_end(Outcome.OPEN, Felt.GOOD, 5, 30),
        the_same_end(Outcome.FREEZE, Felt.GOOD, 5, 40),
        the_same_end(Outcome.WITHDRAWN, Felt.GOOD, 5, 50),
        the_same_end(Outcome.REJECTED, Felt.MIXED, 5, 60),
        the_same_end(Outcome.REJECTED, None, 5, 70),
    ]
    applications, rounds = ([one for part in parts for one in part[which]] for which in (0, 1))
    assert felt_and_result(applications, rounds) == FeltAndResult(good=4, good_moved_on=1)
    assert felt_and_result([], rounds) == FeltAndResult()


@pytest.mark.parametrize(
    ("outcome", "hours_to_the_next", "expected"),
    [
        (Outcome.REJECTED, None, False),
        (Outcome.REJECTED, 48, True),
        (Outcome.REJECTED, 2, False),  # the same day: held whatever came of the first
        (Outcome.OPEN, None, None),
        (Outcome.OPEN, 48, True),
        (Outcome.FREEZE, None, None),
        (Outcome.RESCINDED, None, True),
    ],
)
def test_whether_a_round_led_on(outcome, hours_to_the_next, expected):
    one = a_round(BEGAN)
    rounds = [one, a_round(BEGAN + timedelta(hours=48), id=12, application_id=2)]
    if hours_to_the_next is not None:
        rounds.append(a_round(BEGAN + timedelta(hours=hours_to_the_next), id=13))
    assert moved_on(one, an_application(outcome=outcome), rounds) is expected


def test_rounds_without_a_time_follow_as_they_were_logged():
    first, second = a_round(id=1), a_round(id=2)
    application = an_application(outcome=Outcome.REJECTED)
    assert [moved_on(one, application, [first, second]) for one in (first, second)] == [True, False]


def test_an_accepted_offer_ends_what_was_logged_until_then():
    accepted = an_application(id=5, outcome=Outcome.ACCEPTED, happened_on=date(2026, 5, 4))
    before = an_application(created_at=datetime(2026, 5, 3, 11, 59, tzinfo=UTC))
    assert over(before, [], [before, accepted], AUCKLAND)
    # The same evening in UTC is the next day in Auckland, and in the log by a new wish.
    after = an_application(created_at=datetime(2026, 5, 4, 12, 0, tzinfo=UTC))
    assert not over(after, [], [after, accepted], AUCKLAND)
    another_round = a_round(NOW, created_at=datetime(2026, 5, 20, tzinfo=UTC))
    assert not over(before, [another_round], [before, accepted], AUCKLAND)
    assert over(before, [a_round(NOW, application_id=2, created_at=NOW)], [before, accepted], AUCKLAND)
    assert not over(before, [], [before, an_application(id=5, outcome=Outcome.OFFER)], AUCKLAND)


def test_who_is_told_that_one_has_accepted_something_else():
    log = [
        an_application(id=1, stage=Stage.TEST),
        an_application(id=2, stage=Stage.SCREEN),
        an_application(id=3, stage=Stage.FINAL),
        an_application(id=4, stage=Stage.FINAL, outcome=Outcome.REJECTED),
        an_application(id=5, stage=Stage.OFFER, outcome=Outcome.ACCEPTED),
        an_application(id=6),
    ]
    rounds = [a_round(NOW - timedelta(days=3), application_id=6), a_round(NOW + timedelta(days=3), application_id=1)]
    assert [one.id for one in left_open(log, rounds, NOW)] == [3, 2, 6]


@pytest.mark.parametrize(
    ("ended_on", "months", "country", "expected"),
    [
        ("2026-03-02", 6, None, "2026-09-02"),
        ("2025-08-31", 6, None, "2026-03-02"),  # the last of February, a Saturday
        ("2027-08-30", 6, None, "2028-02-29"),
        ("2026-03-07", 6, "US", "2026-09-08"),  # Labor Day
        ("2026-03-02", 12, None, "2027-03-02"),
    ],
)
def test_when_a_company_may_be_tried_again(ended_on, months, country, expected):
    assert reapply_on(date.fromisoformat(ended_on), country, months) == date.fromisoformat(expected)
