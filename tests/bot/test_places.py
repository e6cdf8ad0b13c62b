"""What a channel is to us, as a table."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.model import Elsewhere, Place, Server
from bot.places import alerts_channel, notice_holds, notice_of, place_of, rests

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


def noticed(server: Server) -> Server:
    """Return a server once its notice was posted as it is now."""
    return replace(server, notice_channel_id=5, notice_message_id=6, notice_says=notice_of(server))


@pytest.mark.parametrize(
    ("change", "holds"),
    [
        ({}, True),
        ({"zone": "Europe/Berlin", "looks_in": False, "stopped": True, "version": 7}, True),
        ({"posts": (MARKED, CHOSEN)}, True),
        ({"posts": (CHOSEN,)}, False),
        ({"marks": (OTHER,)}, False),
        ({"elsewhere": NOTHING}, False),
        ({"pilot": True}, False),
        ({"alerts_channel_id": 4}, False),
        ({"notice_message_id": None}, False),
    ],
)
def test_when_a_notice_says_how_it_is(change: dict[str, Any], holds: bool) -> None:
    server = noticed(Server(9, posts=(CHOSEN, MARKED)))
    assert notice_holds(replace(server, **change)) is holds


@pytest.mark.parametrize(
    ("server", "expected"),
    [
        (Server(9), None),
        (noticed(Server(9)), None),
        (Server(9, alerts_channel_id=4), None),
        (replace(noticed(Server(9)), alerts_channel_id=4), None),
        (noticed(Server(9, alerts_channel_id=4)), 4),
        (replace(noticed(Server(9, alerts_channel_id=4)), posts=(CHOSEN,)), None),
        (replace(noticed(Server(9, alerts_channel_id=4)), notice_message_id=None), None),
    ],
)
def test_moderators_are_told_only_while_the_notice_tells_of_it(server: Server, expected: int | None) -> None:
    assert alerts_channel(server) == expected
