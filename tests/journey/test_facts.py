"""Which of a person's own facts comes back, and what the evening before holds."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.journey import comes_back, evening_before, reached
from bot.journey.recall import A_MONTH
from bot.model import Outcome, Round, Stage
from tests.journey.logs import a_fact, a_round, an_application

NOW = datetime(2026, 6, 1, 18, 0, tzinfo=UTC)
TOMORROW = a_round(NOW + timedelta(hours=16), id=90, application_id=9, round=Round.FINAL)
BERLIN = ZoneInfo("Europe/Berlin")


def ago(days):
    return NOW - timedelta(days=days)


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ([], None),
        ([{"id": 1}, {"id": 2, "application_id": 5}], 2),  # 5 went to the final
        ([{"id": 1, "application_id": 6}, {"id": 2}], 2),  # neither fits: the newest
        ([{"id": 1, "shown_at": ago(40)}, {"id": 2, "shown_at": ago(60)}], 2),  # the one that rested longest
        ([{"id": 1, "shown_at": ago(400)}, {"id": 2}], 2),  # never shown
        ([{"id": 1, "shown_at": ago(30)}], None),
        ([{"id": 1, "shown_at": ago(31)}], 1),
        ([{"id": 1, "happened_on": date(2026, 2, 1)}, {"id": 2, "happened_on": date(2026, 1, 1)}], 1),
        ([{"id": 1, "application_id": 5, "shown_at": ago(2)}, {"id": 2, "application_id": 6}], 2),
        ([{"id": 1, "application_id": 77}], 1),  # its application is gone
    ],
)
def test_the_fact_that_comes_back(facts, expected):
    chosen = comes_back([a_fact(**one) for one in facts], Stage.FINAL, {5: Stage.FINAL, 6: Stage.TEST}, NOW)
    assert (chosen and chosen.id) == expected


@given(st.lists(st.none() | st.integers(0, 100), max_size=8), st.integers(1, 40))
def test_no_fact_comes_back_within_a_month(shown, evenings):
    """Go through evening after evening, marking what is shown."""
    facts = {n: a_fact(id=n, shown_at=None if days is None else ago(days)) for n, days in enumerate(shown)}
    for evening in range(evenings):
        now = NOW + timedelta(days=evening)
        chosen = comes_back(facts.values(), None, {}, now)
        if chosen is None:
            assert all(one.shown_at is not None and now - one.shown_at < A_MONTH for one in facts.values())
        else:
            assert chosen.shown_at is None or now - chosen.shown_at >= A_MONTH
            facts[chosen.id] = a_fact(id=chosen.id, shown_at=now)


def evening(applications=(), interviews=(), facts=(), interview=TOMORROW):
    ahead = an_application(id=9, company="Globex")
    return evening_before(interview, [ahead, *applications], [interview, *interviews], facts, BERLIN, NOW)


def test_an_empty_log_holds_nothing():
    found = evening()
    assert (found.fact, found.reached, found.tries, found.plan) == (None, None, (), None)


def test_how_far_they_came_elsewhere():
    log = [
        an_application(id=1, company="Near", stage=Stage.SCREEN),
        an_application(id=2, company="Far", stage=Stage.FINAL, outcome=Outcome.REJECTED, happened_on=date(2026, 3, 1)),
        an_application(id=3, company="Further", stage=Stage.OFFER, outcome=Outcome.RESCINDED),
        an_application(id=4, company=None, stage=Stage.OFFER, outcome=Outcome.WITHDRAWN),
        an_application(id=5, company="Later", stage=Stage.FINAL, happened_on=date(2026, 4, 1)),
    ]
    found = evening(log).reached
    assert found is not None
    assert (found.company, found.stage, found.on) == ("Later", Stage.FINAL, date(2026, 4, 1))
    # One more round in the month before: that one had it, so it is the next best's turn, and then nobody's.
    rounds = [a_round(ago(day), id=day, application_id=1, round=Round.CALL) for day in (3, 9)]
    assert evening(log, rounds[:1]).reached.company == "Far"
    assert evening(log, rounds).reached is None
    assert evening(log, [a_round(ago(40), id=1, application_id=1)]).reached.company == "Later"
    # A fact that they kept themselves comes first.
    with_a_fact = evening(log, facts=[a_fact()])
    assert with_a_fact.fact == a_fact()
    assert with_a_fact.reached is None


def test_what_is_ahead_or_was_only_a_test_is_nothing_reached():
    log = [an_application(id=1, company="Near", stage=Stage.TEST)]
    ahead = a_round(NOW + timedelta(days=2), id=1, application_id=1, round=Round.FINAL)
    assert evening(log, [ahead]).reached is None
    assert reached(log[0], [ahead], NOW) is Stage.TEST
    assert reached(log[0], [ahead], NOW + timedelta(days=3)) is Stage.FINAL


def test_what_they_wanted_to_try():
    rounds = [
        a_round(ago(50), id=1, round=Round.FINAL, try_next="ask about  the team\n"),
        a_round(ago(3), id=2, round=Round.CALL, try_next="slow down"),
        a_round(ago(4), id=3, round=Round.CALL, try_next="Slow down"),
        a_round(ago(5), id=4, round=Round.CALL, try_next="   "),
        a_round(ago(6), id=5, round=Round.CALL, try_next="bring water"),
        a_round(ago(200), id=6, round=Round.FINAL, try_next="long ago"),
    ]
    tries = evening([an_application(company="Acme")], rounds).tries
    assert [(one.words, one.round, one.company, one.on) for one in tries] == [
        ("ask about the team", Round.FINAL, "Acme", date(2026, 4, 12)),
        ("slow down", Round.CALL, "Acme", date(2026, 5, 29)),
    ]


def test_the_plan_is_given_back_as_it_is():
    assert evening(interview=a_round(NOW, id=90, application_id=9, plan="call Ana")).plan == "call Ana"
    assert evening(interview=a_round(NOW, id=90, application_id=9, plan="")).plan is None
