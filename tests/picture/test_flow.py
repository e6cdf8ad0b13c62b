"""What is counted: nothing gets lost, and nothing is claimed that the log does not tell."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings

from bot.model import Outcome, Round, Stage
from bot.picture import flow
from bot.picture.flow import ENDS, Ending, Reach
from bot.picture.spells import MOST, Length, spells
from tests.picture.logs import LOGS, TODAY, application, interview


def test_news_does_not_make_an_application_younger():
    closed = application(1, outcome=Outcome.WITHDRAWN, happened_on=TODAY, created_at=datetime(2026, 10, 5, tzinfo=UTC))
    told = flow([closed], [], TODAY)
    assert told is not None
    assert (told.first_on, told.last_on) == (date(2026, 10, 5), TODAY)


def test_an_empty_log_has_no_flow():
    assert flow([], [], TODAY) is None


@pytest.mark.no_cover
@given(LOGS)
@settings(max_examples=50, deadline=None)
def test_every_application_is_in_the_flow_once(log):
    told = flow(log, [], TODAY)
    assert told is not None
    assert told.total == len(log) == told.reaches[0].count == sum(one.count for one in told.outcomes)
    assert sum(ending.count for reach in told.reaches for ending in reach.endings) == len(log)
    for here, following in zip(told.reaches, told.reaches[1:], strict=False):
        assert here.count == following.count + sum(ending.count for ending in here.endings)
        assert list(Stage).index(here.stage) < list(Stage).index(following.stage)
    assert told.reaches[-1].count == sum(ending.count for ending in told.reaches[-1].endings)
    assert 0 <= told.heard <= told.total


@pytest.mark.no_cover
@given(LOGS)
@settings(max_examples=50, deadline=None)
def test_every_application_is_in_one_spell(log):
    told = flow(log, [], TODAY)
    assert told is not None
    assert 1 <= len(told.spells) <= MOST
    for reach in told.reaches:
        assert sum(spell.reached.get(reach.stage, 0) for spell in told.spells) == reach.count
    assert [spell.starts_on for spell in told.spells] == sorted({spell.starts_on for spell in told.spells})
    assert told.spells[0].starts_on <= told.first_on <= told.last_on


@pytest.mark.no_cover
@given(LOGS)
@settings(max_examples=50, deadline=None)
def test_the_order_of_the_log_changes_nothing_that_is_counted(log):
    one, other = flow(log, [], TODAY), flow(log[::-1], [], TODAY)
    assert one is not None
    assert other is not None
    assert (one.reaches, one.outcomes, one.spells, one.heard) == (
        other.reaches,
        other.outcomes,
        other.spells,
        other.heard,
    )


@pytest.mark.parametrize(
    ("stage", "outcome", "heard"),
    [
        (None, Outcome.OPEN, False),
        (None, Outcome.SILENT, False),
        (None, Outcome.WITHDRAWN, False),
        (None, Outcome.REJECTED, True),
        (None, Outcome.FREEZE, True),
        (Stage.APPLICATION, Outcome.SILENT, False),
        (Stage.SCREEN, Outcome.SILENT, True),
        (Stage.TEST, Outcome.OPEN, True),
        (None, Outcome.RESCINDED, True),
    ],
)
def test_what_counts_as_an_answer(stage, outcome, heard):
    told = flow([application(stage=stage, outcome=outcome)], [], TODAY)
    assert told is not None
    assert told.heard == heard


@pytest.mark.parametrize("outcome", [Outcome.OFFER, Outcome.ACCEPTED, Outcome.RESCINDED])
def test_an_offer_has_reached_the_offer_whatever_stage_was_noted(outcome):
    told = flow([application(stage=Stage.SCREEN, outcome=outcome)], [], TODAY)
    assert told is not None
    assert told.reaches == (Reach(Stage.APPLICATION, 1, ()), Reach(Stage.OFFER, 1, (Ending(outcome, 1),)))


def test_a_round_that_was_held_counts_and_one_to_come_does_not():
    log = [application(1, stage=Stage.SCREEN, outcome=Outcome.OPEN)]
    held = interview(1, 1, Round.TECHNICAL, datetime(2026, 11, 29, tzinfo=UTC))
    to_come = interview(2, 1, Round.FINAL, datetime(2026, 12, 9, tzinfo=UTC))
    told = flow(log, [held, to_come], TODAY)
    assert told is not None
    assert told.reaches[-1].stage is Stage.INTERVIEW


def test_the_first_day_is_the_application_or_what_came_first():
    early = interview(1, 1, Round.CALL, datetime(2026, 1, 5, tzinfo=UTC))
    told = flow([application(1)], [early], TODAY)
    assert told is not None
    assert told.first_on == date(2026, 1, 5)
    said = flow([application(1, applied_on=date(2026, 2, 1))], [early], TODAY)
    assert said is not None
    assert said.first_on == date(2026, 2, 1)


def test_the_furthest_come_first_and_the_latest_among_equals():
    log = [
        application(1, company="far", stage=Stage.FINAL),
        application(2, company="near", stage=Stage.TEST),
        application(3, company="farther", stage=Stage.FINAL, happened_on=date(2026, 4, 1)),
        application(4, company="farthest", outcome=Outcome.OFFER),
    ]
    told = flow(log, [], TODAY)
    assert told is not None
    assert [one.application.company for one in told.furthest] == ["farthest", "farther", "far", "near"]


@pytest.mark.parametrize(
    ("last", "length", "years", "many"),
    [
        (date(2026, 1, 5), Length.WEEK, 0, 1),
        (date(2026, 2, 22), Length.WEEK, 0, 7),
        (date(2026, 2, 23), Length.MONTH, 0, 2),
        (date(2026, 7, 31), Length.MONTH, 0, 7),
        (date(2026, 8, 1), Length.QUARTER, 0, 3),
        (date(2027, 12, 31), Length.HALF, 0, 4),
        (date(2032, 1, 1), Length.YEARS, 1, 7),
        (date(2033, 1, 1), Length.YEARS, 2, 4),
        (date(9999, 1, 1), Length.YEARS, 1250, 7),
    ],
)
def test_stretches_grow_with_the_search(last, length, years, many):
    laid = spells([(date(2026, 1, 5), Stage.APPLICATION), (last, Stage.TEST)])
    assert (laid[0].length, laid[0].years, len(laid)) == (length, years, many)


def test_endings_stand_in_one_order():
    assert set(ENDS) == set(Outcome)
    log = [application(number, outcome=outcome) for number, outcome in enumerate(Outcome)]
    told = flow(log, [], TODAY)
    assert told is not None
    assert [one.outcome for one in told.outcomes] == list(ENDS)
