"""Servers, as those who manage them set the bot up there."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime


class Elsewhere(StrEnum):
    """What is done in the channels that nobody chose."""

    BY_NAME = "by_name"  # as in a server that was never set up: a channel called as below counts as chosen
    REACTS = "reacts"
    NOTHING = "nothing"


CHANNEL_NAME = "rejections"
"""What a channel is called in which noes are posted, where the server does not say it otherwise."""


class Place(StrEnum):
    """What a channel is to us."""

    POSTS = "posts"  # noes are posted here: words, a mark or nothing, as a post deserves
    MARKS = "marks"  # chosen for a mark at most
    AROUND = "around"  # not chosen, in a server that wants a mark under a no wherever it is
    NONE = "none"  # not read


@dataclass(frozen=True, slots=True)
class Server:
    """A server's settings; the defaults are those of one that was never set up.

    Args:
        guild_id: Discord's id.
        posts: ids of the channels where noes are posted.
        marks: ids of the channels where a post gets a mark and never words.
        elsewhere: what is done in all other channels.
        zone: IANA name of the zone in which the nine o'clock is of members who have not said theirs; None for no zone.
        country: ISO 3166 code of the helplines that come first for members who have not said theirs.
        pilot: whether it is only tried out: what would be said is counted, and nothing is said unasked.
        looks_in: whether members can have check-ins and the like started from there, which come by direct message.
        paused_until: the moment (aware) until which nothing is said there but to words of danger; None for now.
        stopped: whether that holds until somebody calls us back.
        notice_channel_id: where the notice for members stands; None where there is none.
        notice_message_id: the message that it is.
        notice_says: what it tells, as `bot.places.notice_of` makes it of the settings.
        alerts_channel_id: where those who moderate are told of a post that speaks of danger, while the notice says so;
            None where nobody is told.
        version: how often the settings were changed.
    """

    guild_id: int
    posts: tuple[int, ...] = ()
    marks: tuple[int, ...] = ()
    elsewhere: Elsewhere = Elsewhere.BY_NAME
    zone: str | None = None
    country: str | None = None
    pilot: bool = False
    looks_in: bool = True
    paused_until: datetime | None = None
    stopped: bool = False
    notice_channel_id: int | None = None
    notice_message_id: int | None = None
    notice_says: str | None = None
    alerts_channel_id: int | None = None
    version: int = 0


@dataclass(frozen=True, slots=True)
class Alert:
    """A message that told those who moderate where to look; it goes within a day, and this with it.

    Args:
        message_id: the message, not the post that it is about.
        channel_id: where it stands.
    """

    message_id: int
    channel_id: int
