"""What a channel is to us, as a table."""

from __future__ import annotations

import pytest

from bot.model import Elsewhere, Place, Server
from bot.places import place_of

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
