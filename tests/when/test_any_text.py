"""Whatever is typed: a moment to come, a series to come, or one kind line; never another exception, never slowly."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import islice
from time import process_time
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.when import Every, NotATime, Once, occurrences_after, understand
from bot.when.vocabulary import MONTHS, NUMBERS, ORDINALS, SPELLINGS, UNITS, WEEKDAYS

ZONES = [
    "UTC", "Europe/Berlin", "America/New_York", "Australia/Sydney", "Australia/Lord_Howe", "Asia/Kolkata",
    "Pacific/Apia", "Pacific/Kiritimati", "America/Santiago", "Europe/Dublin", "Africa/Casablanca", "America/St_Johns",
]  # fmt: skip
EXTRA = """
every next this last at on in the of and from before after until for starting times end start middle half quarter past
to a an couple other daily weekly monthly yearly hourly am pm noon midnight eod tonight except - + 9 0 31 2027 9:30 3/4
3.4. 2026-03-03 2026-03-03T09:00Z <t:1772524800> st th 1.5 99999999999 h ET weekend same time few soon
15:30:00.5 20260303t1500 utc +2 +0200 1/2 ist
12.30 2026.03.03 0900 21h 1h30 930 utc+2 5,000 ½ 31.12 20260303 - : / & @ ~ pt
"""
WORDS = sorted({
    *EXTRA.split(), *SPELLINGS, *SPELLINGS.values(), *MONTHS, *NUMBERS, *ORDINALS, *UNITS, *WEEKDAYS,
})  # fmt: skip

zones = st.sampled_from(ZONES).map(ZoneInfo)
moments = st.integers(1_577_836_800, 2_208_988_800).map(lambda seconds: datetime.fromtimestamp(seconds, UTC))


def one_line(words):
    assert words
    assert "\n" not in words


def check(phrase, now, zone):
    now = now.astimezone(zone)
    try:
        meant = understand(phrase, now, zone)
    except NotATime as refused:
        one_line(refused.words)
        return
    if isinstance(meant, Once):
        assert meant.at > now
        assert meant.at.tzinfo is zone
        assert meant.at - now < timedelta(days=5 * 366 + 2)
        assert meant.at.microsecond == 0
        return
    coming = list(islice(occurrences_after(meant, now), 3))
    assert coming
    assert coming == sorted(set(coming))
    assert coming[0] > now


@pytest.mark.no_cover
@given(st.text(max_size=60), moments, zones)
@settings(max_examples=300, deadline=None)
def test_any_text(phrase, now, zone):
    check(phrase, now, zone)


@pytest.mark.no_cover
@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=7).map(" ".join), moments, zones)
@settings(max_examples=1500, deadline=None)
def test_any_words_of_time_in_any_order(phrase, now, zone):
    check(phrase, now, zone)


@pytest.mark.no_cover
@given(
    moments.map(lambda now: now.replace(microsecond=0)),
    st.integers(1, 5 * 365 * 24 * 60),
    zones,
    st.sampled_from([
        "{0:%Y-%m-%dT%H:%M:%S%z}", "{0:%Y-%m-%d %H:%M:%S}", "{0.day} {0:%B %Y %H:%M:%S}",
        "{0:%B} {0.day}, {0:%Y} at {0:%H:%M:%S}",
        "{0:%A} {0.day} {0:%b %Y}, {0:%H:%M:%S}", "{0:%H:%M:%S} on {0:%d.%m.%Y}", "{0:%d/%m/%Y %H:%M:%S}",
    ]),
)  # fmt: skip
@settings(max_examples=400, deadline=None)
def test_a_moment_written_out_comes_back(now, minutes, zone, style):
    moment = (now + timedelta(minutes=minutes)).astimezone(zone)
    wall = moment.replace(tzinfo=None)
    if moment.fold and "%z" not in style:
        return  # a time that comes twice means its first
    meant = understand(style.format(moment), now, zone, month_first=False)
    assert isinstance(meant, Once)
    assert meant.at.replace(tzinfo=None) == wall


@pytest.mark.parametrize(
    "text",
    [
        "9 " * 5000,
        "a" * 10_000,
        "every " * 1700,
        "1" * 10_000,
        "monday and " * 900,
        "-" * 10_000,
        "\u202e" * 10_000,
        "<t:" * 3000,
    ],
)
def test_ten_thousand_characters_take_no_time(text):
    before = process_time()
    with pytest.raises(NotATime):
        understand(text, datetime(2026, 3, 2, 10, tzinfo=UTC), ZoneInfo("UTC"))
    assert process_time() - before < 0.2


@pytest.mark.parametrize(
    "text", ["9 " * 99, "a" * 199, "every " * 33, "1" * 199, "monday and " * 18, "two and " * 25, "1h x " * 39]
)
def test_the_longest_phrase_that_is_read_takes_no_time(text):
    before = process_time()
    with pytest.raises(NotATime):
        understand(text, datetime(2026, 3, 2, 10, tzinfo=UTC), ZoneInfo("UTC"))
    assert process_time() - before < 0.2


PHRASES = ["tomorrow 2:30am", "in 90 min", "next month", "midnight", "every day at 0:30", "every 3 hours", "in 2 days"]


@pytest.mark.no_cover
@pytest.mark.parametrize("phrase", PHRASES)
def test_every_zone_there_is(phrase):
    for name in sorted(available_timezones() - {"localtime", "Factory"}):
        for now in (datetime(2026, 3, 28, 23, 30, tzinfo=UTC), datetime(2026, 10, 3, 12, 0, tzinfo=UTC)):
            check(phrase, now, ZoneInfo(name))


def test_every_has_what_is_stored_and_gives_the_same_again():
    now = datetime(2026, 3, 27, 12, tzinfo=ZoneInfo("Europe/Berlin"))
    meant = understand("every day at 2:30am", now, ZoneInfo("Europe/Berlin"))
    assert isinstance(meant, Every)
    stored = Every(meant.rule, datetime.fromisoformat(meant.start.isoformat()), ZoneInfo(meant.zone.key))
    assert list(islice(occurrences_after(stored, now), 5)) == list(islice(occurrences_after(meant, now), 5))


def test_after_a_long_absence_only_what_is_to_come_is_told():
    meant = understand("every 2 weeks on friday at 3pm", datetime(2026, 3, 2, 10, tzinfo=UTC), ZoneInfo("UTC"))
    assert isinstance(meant, Every)
    later = datetime(2030, 3, 2, tzinfo=UTC)
    before = process_time()
    coming = next(occurrences_after(meant, later))
    assert process_time() - before < 0.1
    assert coming > later
    assert (coming.date() - meant.start.date()).days % 14 == 0
