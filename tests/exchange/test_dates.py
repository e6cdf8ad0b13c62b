"""Dates as sheets write them."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.exchange.dates import read_date

TODAY = date(2026, 11, 30)
FEB_3 = date(2026, 2, 3)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2026-02-03", FEB_3),
        ("2026/2/3", FEB_3),
        ("2026-02-03T10:15:00Z", FEB_3),
        ("2026-02-03 10:15", FEB_3),
        ("03/02/2026", FEB_3),
        ("3/2/26", FEB_3),
        ("3-2-2026", FEB_3),
        ("3.2.2026", FEB_3),
        ("3/2/2026, 10:15 AM", FEB_3),
        ("3 Feb 2026", FEB_3),
        ("3-Feb-26", FEB_3),
        ("Feb 3, 2026", FEB_3),
        ("February 3rd, 2026", FEB_3),
        ("3rd of February 2026", FEB_3),
        ("Tue, Feb 3, 2026", FEB_3),
        ("Tuesday 3 February 2026", FEB_3),
        ("2026 Feb 3", FEB_3),
        ("3. Februar 2026", FEB_3),
        ("3 de febrero de 2026", FEB_3),
        ("3 févr. 2026", FEB_3),
        ("3 feb", FEB_3),
        ("Dec 24", date(2025, 12, 24)),
        ("29 Feb", date(2024, 2, 29)),
        ("46056", FEB_3),
        ("46056.5", FEB_3),
        ("31/02/2026", None),
        ("2026-13-01", None),
        ("3/2", None),
        ("soon", None),
        ("3 Foo 2026", None),
        ("", None),
        ("1234", None),
        ("99999", date(2173, 10, 13)),
    ],
)
def test_a_cell_as_a_day(text, day):
    assert read_date(text, TODAY, day_first=True) == day


@given(st.dates(date(2000, 1, 1), date(2099, 12, 31)))
def test_every_day_is_read_in_every_way_of_writing_it(day):
    for text in (
        day.isoformat(), f"{day:%d.%m.%Y}", f"{day:%d/%m/%y}", f"{day:%d %b %Y}", f"{day:%B %d, %Y}",
        str((day - date(1899, 12, 30)).days),
    ):  # fmt: skip
        assert read_date(text, TODAY, day_first=True) == day
    assert read_date(f"{day:%m/%d/%Y}", TODAY, day_first=False) == day


@given(st.integers(0, 364))
def test_a_day_without_a_year_is_the_last_one(back):
    day = TODAY - timedelta(days=back)
    assert read_date(f"{day:%d %B}", TODAY, day_first=True) == day


@given(st.text(max_size=30), st.booleans())
def test_anything_is_a_day_or_none(text, first):
    assert isinstance(read_date(text, TODAY, day_first=first), date | None)
