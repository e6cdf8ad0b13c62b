"""A zone by what people call it."""

from __future__ import annotations

from datetime import UTC, datetime
from time import process_time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.errors import DataError
from bot.knowledge import data_path
from bot.zones import find_zones, load_zones

ZONES = load_zones(data_path("zones", "places.toml"))
WINTER = datetime(2026, 1, 15, tzinfo=UTC)
SUMMER = datetime(2026, 7, 15, tzinfo=UTC)


@pytest.mark.parametrize(
    ("query", "label", "zone"),
    [
        ("berlin", "Berlin, Germany", "Europe/Berlin"),
        ("Berlin, Germany", "Berlin, Germany", "Europe/Berlin"),
        ("Europe/Berlin", "Berlin, Germany", "Europe/Berlin"),
        ("munich", "Munich, Germany", "Europe/Berlin"),
        ("München", "Munich, Germany", "Europe/Berlin"),
        ("nyc", "New York, United States", "America/New_York"),
        ("new y", "New York, United States", "America/New_York"),
        ("boston usa", "Boston, United States", "America/New_York"),
        ("SF", "San Francisco, United States", "America/Los_Angeles"),
        ("la", "Los Angeles, United States", "America/Los_Angeles"),
        ("ET", "New York, United States", "America/New_York"),
        ("pst", "Los Angeles, United States", "America/Los_Angeles"),
        ("eastern time", "New York, United States", "America/New_York"),
        ("US/Pacific", "Los Angeles, United States", "America/Los_Angeles"),
        ("uk", "London, United Kingdom", "Europe/London"),
        ("england", "London, United Kingdom", "Europe/London"),
        ("london uk", "London, United Kingdom", "Europe/London"),
        ("germany", "Berlin, Germany", "Europe/Berlin"),
        ("india", "Mumbai, India", "Asia/Kolkata"),
        ("bangalore", "Bengaluru, India", "Asia/Kolkata"),
        ("Asia/Calcutta", "Kolkata, India", "Asia/Kolkata"),
        ("calcutta", "Kolkata, India", "Asia/Kolkata"),
        ("saigon", "Ho Chi Minh City, Vietnam", "Asia/Ho_Chi_Minh"),
        ("sao paulo", "São Paulo, Brazil", "America/Sao_Paulo"),
        ("SÃO PAULO", "São Paulo, Brazil", "America/Sao_Paulo"),
        ("lord howe", "Lord Howe Island, Australia", "Australia/Lord_Howe"),
        ("kiritimati", "Kiritimati, Kiribati", "Pacific/Kiritimati"),
        ("apia", "Apia, Samoa", "Pacific/Apia"),
        ("nuuk", "Nuuk, Greenland", "America/Nuuk"),
        ("godthab", "Nuuk, Greenland", "America/Nuuk"),
        ("abidjan", "Abidjan, Côte d’Ivoire", "Africa/Abidjan"),
        ("st johns", "St. John’s, Canada", "America/St_Johns"),
        ("port moresby", "Port Moresby, Papua New Guinea", "Pacific/Port_Moresby"),
        ("utc", "UTC", "UTC"),
        ("gmt", "UTC", "UTC"),
        ("berln", "Berlin, Germany", "Europe/Berlin"),
        ("new yrok", "New York, United States", "America/New_York"),
        ("amsterdm", "Amsterdam, Netherlands", "Europe/Amsterdam"),
    ],
)
def test_the_first_that_is_offered(query, label, zone):
    assert find_zones(query, ZONES, WINTER)[0] == (label, zone)


def test_an_offset_is_that_of_the_season():
    assert ("Berlin, Germany", "Europe/Berlin") in find_zones("utc+1", ZONES, WINTER)
    assert ("Berlin, Germany", "Europe/Berlin") in find_zones("GMT+2", ZONES, SUMMER)
    assert ("Berlin, Germany", "Europe/Berlin") not in find_zones("+2", ZONES, WINTER)
    assert {zone for _, zone in find_zones("+5:30", ZONES, WINTER)} == {"Asia/Kolkata", "Asia/Colombo"}
    assert find_zones("utc+23", ZONES, WINTER) == []


@pytest.mark.parametrize("query", ["xyzzy", "🙂", "x" * 5000, "../../etc/passwd", "\x00", "%", "(((", "+99:99"])
def test_what_is_no_place_finds_none_or_harm(query):
    before = process_time()
    assert len(find_zones(query, ZONES, WINTER)) <= 25
    assert process_time() - before < 0.2


def test_nothing_typed_offers_what_is_asked_for_most():
    offered = find_zones("", ZONES, WINTER)
    assert len(offered) == 25
    assert offered[0] == ("New York, United States", "America/New_York")


@pytest.mark.no_cover
@given(st.text(max_size=40))
@settings(max_examples=200, deadline=None)
def test_whatever_is_typed_what_is_offered_exists_and_fits(query):
    found = find_zones(query, ZONES, SUMMER)
    assert len(found) <= 25
    for label, zone in found:
        assert 0 < len(label) <= 100
        assert ZoneInfo(zone).key == zone


@pytest.mark.no_cover
def test_every_label_is_there_once_and_every_place_is_found_by_it():
    labels = [place.label for place in ZONES.places]
    assert len(labels) == len(set(labels))
    for place in ZONES.places:
        assert (place.label, place.zone) in find_zones(place.label, ZONES, WINTER)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("", "needs the tables"),
        ("[places]\nx = 1\n[also]\n[countries]", "needs text"),
        ('[places]\n"Rome, Italy" = "Europe/Roma"\n[also]\n[countries]', "Europe/Roma"),
        ("[[[", "places.toml"),
    ],
)
def test_a_wrong_file_says_where(tmp_path, text, names):
    path = tmp_path / "places.toml"
    path.write_text(text)
    with pytest.raises(DataError, match=names):
        load_zones(path)
