"""What a channel is to us, as a table."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.model import Elsewhere, Place, Server
from bot.places import place_of, rests

CHOSEN, MARKED, OTHER = 1, 2, 3
BY_NAME, REACTS, NOTHING = Elsewhere


@pytest.mark.parametrize(
    ("elsewhere", "channel", "name", "expected"),
    [
        (BY_NAME, CHOSEN, "general", Place.POSTS),
        (BY_NAME, MARKED, "general", Place.MARKS),
        (BY_NAME, MARKED, "rejections", Place.MARKS),
        (BY_NAME, OTHER, "rejections", Place.POSTS),
        (BY_NAME, OTHER, "Rejections", Place.NONE),
        (BY_NAME, OTHER, "general", Place.NONE),
        (REACTS, CHOSEN, "general", Place.POSTS),
        (REACTS, MARKED, "general", Place.MARKS),
        (REACTS, OTHER, "rejections", Place.AROUND),
        (REACTS, OTHER, "general", Place.AROUND),
        (NOTHING, CHOSEN, "general", Place.POSTS),
        (NOTHING, MARKED, "general", Place.MARKS),
        (NOTHING, OTHER, "rejections", Place.NONE),
    ],
)
def test_what_a_channel_is(elsewhere: Elsewhere, channel: int, name: str, expected: Place) -> None:
    server = Server(9, posts=(CHOSEN,), marks=(MARKED,), elsewhere=elsewhere)
    assert place_of(server, channel, name) is expected


@pytest.mark.parametrize(("name", "expected"), [("rejections", Place.POSTS), ("general", Place.NONE)])
def test_where_nothing_was_set_up_the_name_decides(name: str, expected: Place) -> None:
    assert place_of(Server(9), OTHER, name) is expected


NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
A_MOMENT = timedelta(seconds=1)


@pytest.mark.parametrize(
    ("server", "expected"),
    [
        (Server(9), False),
        (Server(9, paused_until=NOON + A_MOMENT), True),
        (Server(9, paused_until=NOON), False),
        (Server(9, stopped=True), True),
        (Server(9, stopped=True, paused_until=NOON - A_MOMENT), True),
    ],
)
def test_when_a_server_is_left_in_peace(server: Server, expected: bool) -> None:
    assert rests(server, NOON) is expected
