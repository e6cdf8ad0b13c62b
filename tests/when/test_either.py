"""A moment on either side of now: what is noted may have passed."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.when import NotATime, Once, describe, understand, understand_around
from tests.when.test_any_text import WORDS, moments, one_line, zones

BERLIN = ZoneInfo("Europe/Berlin")
TUESDAY = datetime(2026, 3, 10, 10, 0, tzinfo=BERLIN)


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("yesterday", "2026-03-09 09:00"),
        ("yesterday 2pm", "2026-03-09 14:00"),
        ("2pm yesterday", "2026-03-09 14:00"),
        ("yesterday afternoon", "2026-03-09 14:00"),
        ("the day before yesterday", "2026-03-08 09:00"),
        ("day before yesterday at 11", "2026-03-08 11:00"),
        ("last night", "2026-03-09 20:00"),
        ("last friday", "2026-03-06 09:00"),
        ("last friday 3pm", "2026-03-06 15:00"),
        ("last tuesday", "2026-03-03 09:00"),
        ("last fri at 3:30", "2026-03-06 15:30"),
        ("monday last week", "2026-03-02 09:00"),
        ("last week monday 14:00", "2026-03-02 14:00"),
        ("2 days ago", "2026-03-08 10:00"),
        ("3 weeks ago at 2pm", "2026-02-17 14:00"),
        ("a month ago", "2026-02-10 10:00"),
        ("2 hours ago", "2026-03-10 08:00"),
        ("90 min ago", "2026-03-10 08:30"),
        ("5 business days ago", "2026-03-03 10:00"),
        ("this morning", "2026-03-10 09:00"),
        ("today 9am", "2026-03-10 09:00"),
        ("now", "2026-03-10 10:00"),
        ("just now", "2026-03-10 10:00"),
        ("march 3", "2026-03-03 09:00"),
        ("3 march 2pm", "2026-03-03 14:00"),
        ("friday 6 march 14:00", "2026-03-06 14:00"),
        ("dec 20", "2025-12-20 09:00"),
        ("aug 20", "2026-08-20 09:00"),
        ("3/3", "2026-03-03 09:00"),
        ("2026-03-03 14:00", "2026-03-03 14:00"),
        ("2025-12-01", "2025-12-01 09:00"),
        ("<t:1772524800:F>", "2026-03-03 09:00"),
        # What can be to come is to come.
        ("friday 3pm", "2026-03-13 15:00"),
        ("9am", "2026-03-11 09:00"),
        ("tomorrow", "2026-03-11 09:00"),
        ("in 3 days", "2026-03-13 10:00"),
        ("next week", "2026-03-16 09:00"),
        ("the 3rd", "2026-04-03 09:00"),
        ("march 12 at 4", "2026-03-12 16:00"),
    ],
)
def test_one_moment(phrase: str, expected: str) -> None:
    meant = understand_around(phrase, TUESDAY, BERLIN)
    assert f"{meant.at:%Y-%m-%d %H:%M}" == expected


def test_a_day_back_is_one_by_the_calendar_also_where_the_clocks_change() -> None:
    monday = datetime(2026, 3, 30, 10, 0, tzinfo=BERLIN)
    assert understand_around("2 days ago", monday, BERLIN).at.isoformat() == "2026-03-28T10:00:00+01:00"
    assert understand_around("48 hours ago", monday, BERLIN).at.isoformat() == "2026-03-28T09:00:00+01:00"


@pytest.mark.parametrize(
    "phrase",
    ["", "every friday", "last week", "yesterday tomorrow", "ages ago", "soon", "10 years ago", "2019-01-01", "feb 30",
     "yesterday in 2 hours", "2 days ago on friday", "friday 5 march", "last friday tomorrow", "soon ago", "ago",
     "last last wed"],
)  # fmt: skip
def test_refused_in_one_kind_line(phrase: str) -> None:
    with pytest.raises(NotATime) as refused:
        understand_around(phrase, TUESDAY, BERLIN)
    one_line(refused.value.words)


def test_what_is_past_is_said_to_be() -> None:
    assert describe(understand_around("last friday 3pm", TUESDAY, BERLIN), TUESDAY) == (
        "Friday 6 March 2026, 15:00, 4 days ago"
    )
    assert describe(Once(TUESDAY - timedelta(minutes=1)), TUESDAY).endswith(", 1 minute ago")
    assert describe(Once(TUESDAY - timedelta(seconds=9)), TUESDAY).endswith(", less than a minute ago")


PAST = ["yesterday", "ago", "last", "previous", "just", "now"]


@pytest.mark.no_cover
@given(st.lists(st.sampled_from([*WORDS, *PAST * 20]), min_size=1, max_size=7).map(" ".join), moments, zones)
@settings(max_examples=1500, deadline=None)
def test_any_words_of_time_in_any_order(phrase: str, now: datetime, zone: ZoneInfo) -> None:
    try:
        meant = understand_around(phrase, now, zone)
    except NotATime as refused:
        one_line(refused.words)
        return
    assert meant.at.tzinfo is zone
    assert abs(meant.at - now) < timedelta(days=5 * 366 + 2)


@pytest.mark.no_cover
@given(moments, st.integers(-5 * 365 * 24 * 60, 5 * 365 * 24 * 60), zones)
@settings(max_examples=200, deadline=None)
def test_what_a_form_shows_comes_back(now: datetime, minutes: int, zone: ZoneInfo) -> None:
    moment = (now + timedelta(minutes=minutes)).astimezone(zone)
    if not moment.fold:  # a time that comes twice means its first
        assert understand_around(f"{moment:%Y-%m-%d %H:%M}", now, zone).at == moment.replace(second=0, microsecond=0)


def test_a_promise_is_still_about_what_is_to_come() -> None:
    for phrase in ("yesterday", "2 days ago", "last friday", "today 9am"):
        with pytest.raises(NotATime):
            understand(phrase, TUESDAY.astimezone(UTC), BERLIN)
