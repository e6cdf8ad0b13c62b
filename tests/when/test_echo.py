"""What was understood, said back."""

from __future__ import annotations

import re
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from bot.when import Every, describe, series_in_words, understand
from tests.when.phrases import SERIES
from tests.when.test_table import at, rows

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 3, 2, 10, tzinfo=BERLIN)


@pytest.mark.parametrize(
    ("phrase", "said"),
    [
        ("friday", "Friday 6 March 2026, 09:00, in 4 days"),
        ("in 90 min", "Monday 2 March 2026, 11:30, in 90 minutes"),
        ("in 30 seconds", "Monday 2 March 2026, 10:00, in less than a minute"),
        ("in 1 minute", "Monday 2 March 2026, 10:01, in 1 minute"),
        ("in 3 years", "Friday 2 March 2029, 10:00, in 3 years"),
        ("every friday 3pm", "every Friday at 15:00, first Friday 6 March 2026, 15:00, in 4 days"),
    ],
)
def test_absolute_and_relative(phrase, said):
    assert describe(understand(phrase, NOW, BERLIN), NOW) == said


@pytest.mark.parametrize(
    ("phrase", "said"),
    [
        ("daily at 8", "every day at 08:00"),
        ("every 3 days", "every 3 days at 09:00"),
        ("every weekday at 9", "every weekday at 09:00"),
        ("every mon, wed and fri 7am", "every Monday, Wednesday and Friday at 07:00"),
        ("every 2 weeks on friday at 3pm", "every 2 weeks on Friday at 15:00"),
        ("every day at 9 and 17:00", "every day at 09:00 and 17:00"),
        ("every month on the 1st", "every month on the 1st at 09:00"),
        ("the 2nd and 23rd of every month", "every month on the 2nd and 23rd at 09:00"),
        ("every 31st", "every month on the last day at 09:00"),
        ("every month on the 30th", "every month on the 30th at 09:00"),
        ("monthly on the last friday", "every month on the last Friday at 09:00"),
        ("last business day of every month", "every month on the last business day at 09:00"),
        ("every march 3", "every year on the 3rd of March at 09:00"),
        ("every first monday of september", "every year on the first Monday of September at 09:00"),
        ("every monday in march", "every Monday in March at 09:00"),
        ("every weekday in june at 8", "every weekday in June at 08:00"),
        ("every day in may", "every day in May at 09:00"),
        ("every 90 minutes", "every 90 minutes"),
        ("every hour", "every hour"),
        ("every friday until june 1", "every Friday at 09:00, until 1 June 2026"),
        ("every friday 5 times", "every Friday at 09:00, 5 times"),
    ],
)
def test_a_series_in_words(phrase, said):
    meant = understand(phrase, NOW, BERLIN)
    assert isinstance(meant, Every)
    assert series_in_words(meant) == said


@pytest.mark.parametrize(("now", "zone", "phrase"), [row[:3] for row in rows(SERIES)])
def test_what_is_said_back_of_a_series_means_the_same_again(now, zone, phrase):
    meant = understand(phrase, at(now, zone), ZoneInfo(zone))
    assert isinstance(meant, Every)
    again = understand(series_in_words(meant), at(now, zone), ZoneInfo(zone))
    assert isinstance(again, Every)
    # It says the day of the end, not the second.
    assert re.sub(r"(UNTIL=\d{8})T\d\d5959", r"\1T235959", meant.rule) == again.rule
