"""Business days, by country."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.journey import workdays_after

DAYS = st.dates(date(1990, 1, 1), date(2090, 12, 31))
COUNTRIES = st.sampled_from([None, "US", "GB", "UK", "DE", "IN", "SA", "IL", "JP", "XX", "zz", "-"])


@pytest.mark.parametrize(
    ("day", "count", "country", "expected"),
    [
        ("2026-03-02", 5, None, "2026-03-09"),  # Monday to Monday
        ("2026-03-06", 2, None, "2026-03-10"),  # from a Friday over the weekend
        ("2026-03-07", 1, None, "2026-03-09"),  # a Saturday counts for nothing
        ("2026-03-07", 0, None, "2026-03-09"),
        ("2026-03-06", 0, None, "2026-03-06"),
        ("2026-11-25", 2, "US", "2026-11-30"),  # Thanksgiving
        ("2026-11-25", 2, None, "2026-11-27"),
        ("2026-12-24", 2, "DE", "2026-12-29"),  # the 25th and 26th, then a weekend
        ("2026-04-02", 1, "DE", "2026-04-07"),  # Good Friday to Easter Monday
        ("2026-04-02", 1, "GB", "2026-04-06"),  # Scotland works on Easter Monday: only what is off everywhere is off
        ("2026-12-24", 1, "UK", "2026-12-29"),
        ("2026-03-05", 1, "SA", "2026-03-08"),  # Friday and Saturday are the weekend there
        ("2028-02-28", 1, None, "2028-02-29"),
        ("2026-12-31", 1, "XX", "2027-01-01"),  # nobody listed its holidays
        ("2026-12-31", 1, "US", "2027-01-04"),
    ],
)
def test_business_days(day, count, country, expected):
    assert workdays_after(date.fromisoformat(day), count, country) == date.fromisoformat(expected)


@given(DAYS, st.integers(1, 15), COUNTRIES)
def test_one_more_day_is_later_and_counting_adds_up(day, count, country):
    there = workdays_after(day, count, country)
    assert day < there < workdays_after(there, 1, country)
    assert workdays_after(day, count + 1, country) == workdays_after(there, 1, country)
    assert workdays_after(there, 0, country) == there
