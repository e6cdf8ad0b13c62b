"""What a channel is to us, by what its server set up. Pure."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from bot.model import CHANNEL_NAME, Elsewhere, Place, Server

if TYPE_CHECKING:
    from datetime import datetime


def place_of(server: Server, channel_id: int, name: str) -> Place:
    """Decide what a channel is to us.

    Args:
        server: its settings.
        channel_id: the channel, or the one that a thread belongs to.
        name: what it is called.
    """
    if channel_id in server.posts:
        return Place.POSTS
    if channel_id in server.marks:
        return Place.MARKS
    match server.elsewhere:
        case Elsewhere.BY_NAME:
            return Place.POSTS if name == CHANNEL_NAME else Place.NONE
        case Elsewhere.REACTS:
            return Place.AROUND
        case Elsewhere.NOTHING:
            return Place.NONE


def rests(server: Server, now: datetime) -> bool:
    """Tell whether nothing is said in a server, except where words speak of danger.

    Args:
        server: its settings.
        now: the moment (aware).
    """
    return server.stopped or (server.paused_until is not None and now < server.paused_until)


def notice_of(server: Server) -> str:
    """Return a mark of what a notice would tell members of these settings: where it differs, the notice is out of date.

    Args:
        server: its settings.
    """
    alerts = server.alerts_channel_id is not None
    told = (sorted(server.posts), sorted(server.marks), server.elsewhere.value, server.pilot, alerts)
    return hashlib.sha256(repr(told).encode()).hexdigest()[:16]


def notice_holds(server: Server) -> bool:
    """Tell whether a notice was posted that tells members how it is now.

    Args:
        server: its settings.
    """
    return server.notice_message_id is not None and server.notice_says == notice_of(server)


def alerts_channel(server: Server) -> int | None:
    """Return where those who moderate are told of danger: nowhere, unless the notice tells members of it.

    Args:
        server: its settings.
    """
    return server.alerts_channel_id if notice_holds(server) else None
