"""Dated rounds as iCalendar: in UTC, the same UID each time, read back by the library that calendars use."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

from icalendar import Calendar

from bot.exchange import to_calendar
from bot.model import Round
from tests.picture.logs import application, interview

NOW = datetime(2026, 11, 30, 12, tzinfo=UTC)
NINE = datetime(2026, 12, 3, 9, tzinfo=timezone(timedelta(hours=1)))


def events(data):
    return Calendar.from_ical(data).walk("VEVENT")


def test_a_round_is_an_event_in_utc():
    log = [application(1, company="Élan; Söhne, Inc.", role="engineer")]
    data = to_calendar(log, [replace(interview(7, 1, Round.PANEL, NINE), minutes=45)], NOW)
    assert b"DTSTART:20261203T080000Z\r\n" in data
    (event,) = events(data)
    assert event.decoded("dtend") - event.decoded("dtstart") == timedelta(minutes=45)
    assert event["summary"] == "Élan; Söhne, Inc., engineer: panel"
    assert event.decoded("dtstamp") == NOW


def test_its_uid_stays_and_tells_nobody_who_it_is():
    log = [application(1)]
    before = events(to_calendar(log, [interview(7, 1, Round.PANEL, NINE)], NOW))[0]
    moved = replace(interview(7, 1, Round.FINAL, NINE + timedelta(days=1)), version=1)
    after = events(to_calendar(log, [moved], NOW + timedelta(days=2)))[0]
    assert before["uid"] == after["uid"]
    assert (before["sequence"], after["sequence"]) == (0, 1)
    other = events(to_calendar(log, [replace(moved, user_id=2)], NOW))[0]
    assert other["uid"] != before["uid"]


def test_rounds_without_a_time_are_left_out_and_the_rest_is_in_order():
    log = [application(1), application(2)]
    rounds = [
        interview(1, 1, Round.CALL, None),
        interview(2, 2, Round.CALL, NINE),
        interview(3, 1, Round.TEST, NINE - timedelta(days=1)),
    ]
    assert [event["summary"] for event in events(to_calendar(log, rounds, NOW))] == [
        "Acme, engineer: test",
        "Acme, engineer: first call",
    ]
    assert to_calendar(log, rounds[:1], NOW) is None


def test_the_same_log_gives_the_same_file():
    rounds = [interview(7, 1, Round.PANEL, NINE)]
    assert to_calendar([application(1)], rounds, NOW) == to_calendar([application(1)], rounds, NOW)


def test_an_application_without_a_name_has_an_event_too():
    (event,) = events(to_calendar([application(1, company=None, role=None)], [interview(7, 1, Round.TALK, NINE)], NOW))
    assert event["summary"] == "no name kept: talk"
