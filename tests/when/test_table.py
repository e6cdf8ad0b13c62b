"""The table: what a phrase means, what a series is, and what is refused, to the minute."""

from __future__ import annotations

from datetime import datetime, time
from itertools import islice
from zoneinfo import ZoneInfo

import pytest

from bot.when import Every, NotATime, Once, occurrences_after, understand
from tests.when.phrases import ONCE, REFUSED, SERIES


def rows(table):
    for (now, zone), lines in table.items():
        for line in filter(None, map(str.strip, lines.splitlines())):
            yield now, zone, *(part.strip() for part in line.split("=>"))


def at(now, zone):
    return datetime.fromisoformat(now).replace(tzinfo=ZoneInfo(zone))


def shows(moment, expected):
    """Return whether a moment's clock shows what is expected; with an offset, whether it is that instant too."""
    wanted = datetime.fromisoformat(expected)
    wall = moment.replace(tzinfo=None) == wanted.replace(tzinfo=None)
    return wall and (wanted.tzinfo is None or moment.utcoffset() == wanted.utcoffset())


@pytest.mark.parametrize(("now", "zone", "phrase", "expected"), list(rows(ONCE)))
def test_one_moment(now, zone, phrase, expected):
    meant = understand(phrase, at(now, zone), ZoneInfo(zone))
    assert isinstance(meant, Once)
    assert shows(meant.at, expected), meant.at.isoformat()


@pytest.mark.parametrize(("now", "zone", "phrase", "rule", "expected"), list(rows(SERIES)))
def test_a_series(now, zone, phrase, rule, expected):
    meant = understand(phrase, at(now, zone), ZoneInfo(zone))
    assert isinstance(meant, Every)
    assert meant.rule.split(";BYHOUR=")[0] == rule
    wanted = expected.split()
    ends = wanted[-1] == "-"
    wanted = wanted[:-1] if ends else wanted
    moments = [
        each.astimezone(ZoneInfo(zone)) for each in islice(occurrences_after(meant, at(now, zone)), len(wanted) + 1)
    ]
    assert all(map(shows, moments, wanted)), [each.isoformat() for each in moments]
    assert len(moments) == len(wanted) + (not ends)


@pytest.mark.parametrize(("now", "zone", "phrase"), list(rows(REFUSED)))
def test_refused_in_one_kind_line(now, zone, phrase):
    with pytest.raises(NotATime) as refused:
        understand(phrase, at(now, zone), ZoneInfo(zone))
    words = refused.value.words
    assert 10 < len(words) < 200
    assert "\n" not in words
    assert words[-1] in ".?"


def test_the_table_is_as_long_as_we_say():
    assert len(list(rows(ONCE))) + len(list(rows(SERIES))) > 400
    assert len(list(rows(REFUSED))) > 100


@pytest.mark.parametrize(
    "spaced", ["TOMORROW 9AM", "  tomorrow   9am ", "tomorrow\n9am", "tomorrow, 9am!", "ｔｏｍｏｒｒｏｗ ９am"]
)
def test_letters_spaces_and_marks_change_nothing(spaced):
    now = at("2026-03-02T10:00", "Europe/Berlin")
    assert understand(spaced, now, ZoneInfo("Europe/Berlin")) == understand(
        "tomorrow 9am", now, ZoneInfo("Europe/Berlin")
    )


def test_a_persons_own_hour_and_own_order_of_dates():
    zone = ZoneInfo("Europe/Berlin")
    now = at("2026-03-02T10:00", "Europe/Berlin")
    seven = time(7, 30)
    assert shows(understand("friday", now, zone, usual=seven).at, "2026-03-06T07:30")
    assert shows(understand("friday morning", now, zone, usual=seven).at, "2026-03-06T09:00")
    assert shows(understand("3/4", now, zone, month_first=True).at, "2026-03-04T09:00")
