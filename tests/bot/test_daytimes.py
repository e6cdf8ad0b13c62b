"""Hours of the day as people type them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import daytimes


@pytest.mark.parametrize(
    ("typed", "clock"),
    [
        ("9", "09:00"),
        (" 09 ", "09:00"),
        ("8:30", "08:30"),
        ("8.30", "08:30"),
        ("8h30", "08:30"),
        ("21h", "21:00"),
        ("7am", "07:00"),
        ("7:15 PM", "19:15"),
        ("12am", "00:00"),
        ("12 pm", "12:00"),
        ("noon", "12:00"),
        ("Midnight", "00:00"),
        ("0", "00:00"),
        ("24", "00:00"),
    ],
)
def test_an_hour(typed: str, clock: str) -> None:
    assert daytimes.shown(daytimes.hour(typed)) == clock


@pytest.mark.parametrize(
    "typed", ["", "-", "25", "24:01", "9:60", "13pm", "0am", "nine-ish", "9 9", "9:5", "٩٩", "99999"]
)
def test_no_hour(typed: str) -> None:
    assert daytimes.hour(typed) is None


@pytest.mark.parametrize(
    ("typed", "start", "end"),
    [
        ("21-9", "21:00", "09:00"),
        ("21 - 9", "21:00", "09:00"),
        ("10pm to 7:30am", "22:00", "07:30"),
        ("22:30–7", "22:30", "07:00"),
        ("9pm until 8", "21:00", "08:00"),
        ("0-8", "00:00", "08:00"),
        ("13-15", "13:00", "15:00"),
    ],
)
def test_a_span(typed: str, start: str, end: str) -> None:
    assert tuple(map(daytimes.shown, daytimes.span(typed))) == (start, end)


@pytest.mark.parametrize("typed", ["9", "9-9", "0-24", "21-", "-9", "21-9-10", "late to early", "21 9", ""])
def test_no_span(typed: str) -> None:
    assert daytimes.span(typed) is None


@pytest.mark.no_cover
@given(st.text(max_size=12))
def test_whatever_is_typed_is_an_hour_of_the_day_or_none(typed: str) -> None:
    found = daytimes.hour(typed)
    assert found is None or 0 <= found < 1440
    daytimes.span(typed)
