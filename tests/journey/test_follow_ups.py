"""What should be on the clock: the rules as tables, and what holds for every log in every zone."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.journey import Said, follow_ups, next_morning
from bot.journey.follow_ups import FURTHEST
from bot.model import DeliveryKind, Felt, Outcome, Round, Stage
from tests.journey.logs import BEGAN, a_round, an_application

BERLIN = ZoneInfo("Europe/Berlin")
EVENING, WENT, SILENCE = DeliveryKind.EVENING_BEFORE, DeliveryKind.HOW_DID_IT_GO, DeliveryKind.SILENCE


def moment(text, zone=BERLIN):
    return datetime.fromisoformat(text).replace(tzinfo=zone)


def due(application, rounds, now, zone=BERLIN, country="DE", **more):
    """Return what should be on the clock, in short: kind, wall time."""
    found = follow_ups(application, rounds, zone=zone, country=country, now=moment(now, zone), **more)
    for one in found:
        assert one.schedule.due_at.astimezone(zone).replace(tzinfo=None) == one.schedule.wall
        assert one.schedule.zone == zone.key
    return [(one.kind.value, f"{one.schedule.wall:%Y-%m-%d %H:%M}") for one in found]


def days_of(kind, found):
    return [when for what, when in found if what == kind]


@pytest.mark.parametrize(
    ("starts_at", "logged", "now", "expected"),
    [
        ("2026-03-12 10:00", "2026-03-02 09:00", "2026-03-02 09:00", "2026-03-11 18:00"),
        ("2026-03-12 02:00", "2026-03-02 09:00", "2026-03-02 09:00", "2026-03-11 18:00"),  # a call at night
        ("2026-03-12 10:00", "2026-03-11 17:59", "2026-03-11 17:59", "2026-03-11 18:00"),
        ("2026-03-12 10:00", "2026-03-11 20:00", "2026-03-11 20:00", "2026-03-12 08:00"),  # logged late
        ("2026-03-12 10:00", "2026-03-12 07:00", "2026-03-12 07:00", "2026-03-12 08:00"),  # three hours are left
        ("2026-03-12 10:00", "2026-03-12 07:01", "2026-03-12 07:01", None),
        ("2026-03-12 10:00", "2026-03-12 07:00", "2026-03-12 07:59", "2026-03-12 08:00"),  # and it stays
        ("2026-03-12 10:00", "2026-03-02 09:00", "2026-03-12 11:00", None),
        ("2026-03-12 10:00", "2026-03-12 12:00", "2026-03-12 12:00", None),  # logged when it was over
        ("2028-03-01 10:00", "2028-02-20 09:00", "2028-02-20 09:00", "2028-02-29 18:00"),
        ("2026-03-30 10:00", "2026-03-02 09:00", "2026-03-02 09:00", "2026-03-29 18:00"),  # clocks went forward
        ("2026-10-26 10:00", "2026-10-02 09:00", "2026-10-02 09:00", "2026-10-25 18:00"),  # and back
    ],
)
def test_the_evening_before(starts_at, logged, now, expected):
    one = a_round(moment(starts_at), created_at=moment(logged))
    found = follow_ups(an_application(), [one], zone=BERLIN, country="DE", now=moment(now))
    evenings = [each for each in found if each.kind == EVENING]
    assert [f"{each.schedule.wall:%Y-%m-%d %H:%M}" for each in evenings] == ([expected] if expected else [])
    assert all(each.useful_until == one.starts_at and each.about_id == one.id for each in evenings)


def test_a_round_that_is_moved_brings_another_evening_and_one_moved_within_its_day_none():
    said = [Said(EVENING, 11, moment("2026-03-11 18:00"))]
    later_that_day = a_round(moment("2026-03-12 16:00"))
    assert days_of(EVENING, due(an_application(), [later_that_day], "2026-03-11 19:00", said=said)) == []
    next_week = a_round(moment("2026-03-19 10:00"))
    found = due(an_application(), [next_week], "2026-03-11 19:00", said=said)
    assert days_of(EVENING, found) == ["2026-03-18 18:00"]
    to_tomorrow = a_round(moment("2026-03-05 10:00"))  # moved at eight in the evening, from a day far ahead
    assert days_of(EVENING, due(an_application(), [to_tomorrow], "2026-03-04 20:00")) == ["2026-03-05 08:00"]


@pytest.mark.parametrize(
    ("starts_at", "minutes", "expected"),
    [
        ("2026-03-12 10:00", 60, "2026-03-12 11:30"),
        ("2026-03-12 07:00", 30, "2026-03-12 09:00"),  # not before nine
        ("2026-03-12 19:30", 60, "2026-03-12 21:00"),
        ("2026-03-12 19:31", 60, "2026-03-13 09:00"),  # not after nine
        ("2026-03-12 23:45", 45, "2026-03-13 09:00"),
        ("2028-02-29 21:00", 60, "2028-03-01 09:00"),
        ("2026-03-29 01:30", 60, "2026-03-29 09:00"),
    ],
)
def test_how_did_it_go(starts_at, minutes, expected):
    one = a_round(moment(starts_at), minutes=minutes)
    began = f"{moment(starts_at) - timedelta(days=3):%Y-%m-%d %H:%M}"
    assert days_of(WENT, due(an_application(), [one], began)) == [expected]


@pytest.mark.parametrize("told", [{"felt": Felt.GOOD}, {"asked": "why us"}, {"went_well": "x"}, {"try_next": "x"}])
def test_nobody_is_asked_how_it_went_who_said_so(told):
    one = a_round(moment("2026-03-12 10:00"), **told)
    assert days_of(WENT, due(an_application(), [one], "2026-03-10 09:00")) == []


def test_how_it_went_is_asked_once_and_again_only_after_it_was_moved():
    one = a_round(moment("2026-03-12 10:00"))
    said = [Said(WENT, 11, moment("2026-03-12 11:30"))]
    assert days_of(WENT, due(an_application(), [one], "2026-03-12 10:30", said=said)) == []
    moved = a_round(moment("2026-03-20 10:00"))
    assert days_of(WENT, due(an_application(), [moved], "2026-03-12 12:00", said=said)) == ["2026-03-20 11:30"]


def test_a_day_of_several_rounds_is_one_day():
    day = [a_round(moment(f"2026-03-12 {hour}:00"), id=its) for its, hour in ((13, 14), (11, "09"), (12, 11))]
    found = follow_ups(an_application(), day, zone=BERLIN, country="DE", now=moment("2026-03-10 09:00"))
    assert [(one.kind, one.about_id) for one in found if one.kind != SILENCE] == [(EVENING, 11), (WENT, 13)]
    said = [Said(EVENING, 12, moment("2026-03-11 18:00"))]  # the others were logged after the evening
    assert days_of(EVENING, due(an_application(), day, "2026-03-11 20:00", said=said)) == []


@pytest.mark.parametrize(
    ("last_round", "promised", "happened", "country", "expected"),
    [
        # A Monday: five business days, then ten.
        ("2026-03-02 10:00", None, "2026-03-02", "DE", ["2026-03-09 10:00", "2026-03-16 10:00"]),
        # A Friday evening.
        ("2026-03-06 19:00", None, "2026-03-06", "DE", ["2026-03-13 10:00", "2026-03-20 10:00"]),
        ("2026-03-07 10:00", None, "2026-03-07", "DE", ["2026-03-13 10:00", "2026-03-20 10:00"]),  # a Saturday
        # An answer was promised: two days after that; the second time is at the ten days, or five after the first.
        ("2026-03-02 10:00", "2026-03-04", "2026-03-02", "DE", ["2026-03-06 10:00", "2026-03-16 10:00"]),
        ("2026-03-02 10:00", "2026-03-13", "2026-03-02", "DE", ["2026-03-17 10:00", "2026-03-24 10:00"]),
        # Promised for a holiday: Good Friday, and then Easter Monday is none either.
        ("2026-03-23 10:00", "2026-04-03", "2026-03-23", "DE", ["2026-04-08 10:00", "2026-04-15 10:00"]),
        ("2026-03-23 10:00", "2026-04-03", "2026-03-23", None, ["2026-04-07 10:00", "2026-04-14 10:00"]),
        # Thanksgiving in between.
        ("2026-11-20 10:00", None, "2026-11-20", "US", ["2026-11-30 10:00", "2026-12-07 10:00"]),
        # A promise from before the last round is settled by the round.
        ("2026-03-10 10:00", "2026-03-05", "2026-03-10", "DE", ["2026-03-17 10:00", "2026-03-24 10:00"]),
        # What they did later than the round counts.
        ("2026-03-02 10:00", None, "2026-03-04", "DE", ["2026-03-11 10:00", "2026-03-18 10:00"]),
        # The leap day is a Tuesday.
        ("2028-02-22 10:00", None, "2028-02-22", "DE", ["2028-02-29 10:00", "2028-03-07 10:00"]),
    ],
)
def test_the_clock_of_silence(last_round, promised, happened, country, expected):
    application = an_application(
        happened_on=date.fromisoformat(happened), promised_on=date.fromisoformat(promised) if promised else None
    )
    found = due(application, [a_round(moment(last_round))], happened + " 08:00", country=country)
    assert days_of(SILENCE, found) == expected


def test_silence_begins_after_a_round_that_is_still_to_come():
    rounds = [a_round(moment("2026-03-02 10:00"), id=11), a_round(moment("2026-03-12 10:00"), id=12)]
    found = due(an_application(), rounds, "2026-03-03 09:00")
    assert days_of(SILENCE, found) == ["2026-03-19 10:00", "2026-03-26 10:00"]


@pytest.mark.parametrize(
    ("given", "asks"),
    [
        ({"stage": None}, False),
        ({"stage": Stage.APPLICATION}, False),
        ({"stage": Stage.TEST}, True),
        ({"stage": Stage.SCREEN}, True),
        ({"promised_on": date(2026, 3, 4)}, True),
    ],
)
def test_a_bare_application_brings_no_message(given, asks):
    application = an_application(happened_on=date(2026, 3, 2), **given)
    assert bool(due(application, [], "2026-03-02 12:00")) is asks


def test_after_the_first_silence_only_the_second_is_left_and_after_it_nothing():
    application, one = an_application(happened_on=date(2026, 3, 2)), a_round(moment("2026-03-02 10:00"))
    first = Said(SILENCE, 1, moment("2026-03-09 10:00"))
    found = follow_ups(application, [one], zone=BERLIN, country="DE", now=moment("2026-03-09 10:01"), said=[first])
    assert [(each.step, f"{each.schedule.wall:%m-%d}") for each in found] == [(2, "03-16")]
    both = [first, Said(SILENCE, 1, moment("2026-03-16 10:00"))]
    assert due(application, [one], "2026-03-16 10:01", said=both) == []


def test_a_message_that_they_sent_moves_the_second_time():
    application, one = an_application(happened_on=date(2026, 3, 12)), a_round(moment("2026-03-02 10:00"))
    said = [Said(SILENCE, 1, moment("2026-03-09 10:00"))]
    assert due(application, [one], "2026-03-12 12:00", said=said) == [("silence", "2026-03-19 10:00")]


def test_another_round_or_another_promise_begins_the_silence_anew():
    said = [Said(SILENCE, 1, moment("2026-03-09 10:00")), Said(SILENCE, 1, moment("2026-03-16 10:00"))]
    rounds = [a_round(moment("2026-03-02 10:00"), id=11), a_round(moment("2026-03-18 10:00"), id=12)]
    found = follow_ups(an_application(), rounds, zone=BERLIN, country="DE", now=moment("2026-03-19 09:00"), said=said)
    assert [one.step for one in found if one.kind == SILENCE] == [1, 2]
    promised = an_application(happened_on=date(2026, 3, 2), promised_on=date(2026, 3, 20))
    found = due(promised, rounds[:1], "2026-03-17 09:00", said=said)
    assert days_of(SILENCE, found) == ["2026-03-24 10:00", "2026-03-31 10:00"]


def test_logged_after_the_first_time_the_draft_comes_at_the_second():
    one = a_round(moment("2026-03-02 10:00"))
    application = an_application(happened_on=date(2026, 3, 2))
    found = follow_ups(application, [one], zone=BERLIN, country="DE", now=moment("2026-03-12 12:00"))
    assert [(each.step, f"{each.schedule.wall:%m-%d}") for each in found] == [(1, "03-16"), (2, "03-23")]
    assert due(application, [one], "2026-03-16 12:00") == []


@pytest.mark.parametrize("outcome", [one for one in Outcome if one is not Outcome.OPEN])
def test_nothing_follows_a_known_end(outcome):
    one = a_round(moment("2026-03-12 10:00"))
    assert due(an_application(outcome=outcome), [one], "2026-03-02 09:00") == []
    assert due(an_application(), [one], "2026-03-02 09:00", ended=True) == []


def test_rounds_of_other_applications_are_not_its_own():
    assert due(an_application(), [a_round(moment("2026-03-12 10:00"), application_id=2)], "2026-03-02 09:00") == []


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        ("2026-03-02 18:00", "2026-03-03 10:00"),
        ("2026-03-03 00:30", "2026-03-03 10:00"),  # still the same night
        ("2026-03-03 03:59", "2026-03-03 10:00"),
        ("2026-03-03 04:00", "2026-03-04 10:00"),
        ("2026-03-28 22:00", "2026-03-29 10:00"),  # clocks go forward that night
        ("2028-02-28 12:00", "2028-02-29 10:00"),
    ],
)
def test_overnight(now, expected):
    schedule = next_morning(moment(now), BERLIN)
    assert f"{schedule.wall:%Y-%m-%d %H:%M}" == expected
    assert schedule.due_at == moment(expected)


def test_in_every_zone_the_clock_on_the_wall_counts():
    for name in sorted(available_timezones()):
        zone = ZoneInfo(name)
        for day in ("2026-03-29", "2026-10-25", "2028-02-29"):
            starts_at = moment(f"{day} 23:30", zone)
            before = f"{starts_at - timedelta(days=4):%Y-%m-%d %H:%M}"
            found = due(an_application(), [a_round(starts_at, minutes=0)], before, zone)
            assert [when[-5:] for _, when in found] == ["18:00", "09:00", "10:00", "10:00"], name


# What holds for every log.

ZONES = st.sampled_from(sorted(available_timezones())).map(ZoneInfo)
MOMENTS = st.datetimes(*map(datetime.fromisoformat, ("2024-01-01", "2030-12-31")), timezones=st.just(UTC))
NEAR = st.timedeltas(timedelta(days=-40), timedelta(days=40))


@st.composite
def logs(draw):
    """Draw an application, its rounds, a zone and now."""
    now = draw(MOMENTS)
    days = st.dates(now.date() - timedelta(days=40), now.date() + timedelta(days=40))
    created = now - draw(st.timedeltas(timedelta(), timedelta(days=40)))
    application = an_application(
        created_at=created,
        happened_on=draw(days),
        promised_on=draw(st.none() | days),
        stage=draw(st.none() | st.sampled_from(Stage)),
    )
    rounds = [
        a_round(
            draw(st.none() | NEAR.map(lambda ahead: now + ahead)),
            id=its,
            round=draw(st.sampled_from(Round)),
            minutes=draw(st.integers(0, 600)),
            created_at=now - draw(st.timedeltas(timedelta(), timedelta(days=40))),
            felt=draw(st.none() | st.sampled_from(Felt)),
        )
        for its in range(draw(st.integers(0, 5)))
    ]
    return application, rounds, draw(ZONES), draw(st.sampled_from([None, "US", "DE", "SA", "JP", "XX"])), now


def wanted(log, now=None, said=()):
    application, rounds, zone, country, then = log
    return follow_ups(application, rounds, zone=zone, country=country, now=now or then, said=said)


@pytest.mark.no_cover
@given(logs())
def test_never_two_for_one_thing_and_all_at_decent_hours(log):
    application, rounds, zone, _, now = log
    found = wanted(log)
    counted = Counter((one.kind, one.about_id, one.step) for one in found)
    assert set(counted.values()) <= {1}
    starts = {one.id: one.starts_at for one in rounds}
    for one in found:
        assert one.schedule.due_at > now
        there = one.schedule.due_at.astimezone(zone)
        if one.kind == EVENING:
            assert one.schedule.due_at < starts[one.about_id] == one.useful_until
        elif one.kind == WENT:
            assert one.schedule.due_at >= starts[one.about_id] + timedelta(minutes=30)
            # Where clocks skip nine o'clock, it is the hour after it.
            assert time(9) <= there.time() <= time(21, 0, 59, 999999)
        else:
            assert one.about_id == application.id
            assert one.schedule.wall.time() == time(10)
    days = [one.schedule.wall.date() for one in found if one.kind == SILENCE]
    assert days == sorted(set(days))
    assert all(day > application.happened_on for day in days)


@given(logs(), st.timedeltas(timedelta(), timedelta(days=60)))
def test_as_time_goes_on_what_was_said_is_gone_and_nothing_comes_twice(log, later):
    """Play the clock: whatever is asked for, and however often the set is made anew, each thing is said once."""
    before = wanted(log)
    assert before == wanted(log)
    then = log[-1] + later
    said = [Said(one.kind, one.about_id, one.schedule.due_at) for one in before if one.schedule.due_at <= then]
    after = wanted(log, then, said)
    still = [one for one in before if one.schedule.due_at > then]
    assert [(one.kind, one.about_id, one.schedule) for one in after] == [
        (one.kind, one.about_id, one.schedule) for one in still
    ]


@given(logs(), st.sampled_from([one for one in Outcome if one is not Outcome.OPEN]))
def test_none_after_the_end(log, outcome):
    application, *rest = log
    closed = an_application(outcome=outcome, happened_on=application.happened_on)
    assert wanted((closed, *rest)) == ()


@pytest.mark.no_cover
@given(logs())
def test_the_order_of_the_log_does_not_matter(log):
    application, rounds, *rest = log
    assert wanted(log) == wanted((application, rounds[::-1], *rest))


@settings(max_examples=50)
@given(
    st.dates(),
    st.none() | st.dates(),
    st.datetimes(timezones=st.just(UTC)),
    ZONES,
    st.sampled_from([None, "US", "SA", "JP"]),
)
def test_days_at_the_edge_of_the_calendar_bring_nothing_and_break_nothing(day, promised, starts_at, zone, country):
    application = an_application(happened_on=day, promised_on=promised)
    found = follow_ups(application, [a_round(starts_at)], zone=zone, country=country, now=BEGAN)
    assert all(BEGAN < one.schedule.due_at < BEGAN + FURTHEST for one in found)
