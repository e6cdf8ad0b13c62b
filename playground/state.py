"""What there is in a playground: one guild, its channels and members, direct messages, and every message in them."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from playground import payloads, permissions
from playground.errors import unknown
from playground.events import Broadcast, Dispatch, Event, Json
from playground.snowflake import Snowflakes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from playground.clock import Clock

CONTENT_FLAGS = {"full": 1 << 18, "limited": 1 << 19, "none": 0}
"""The application's flags that say whether reading message content is approved."""


@dataclass(slots=True)
class Message:
    """A message.

    Args:
        payload: as Discord sends it, without reactions and without the message it answers.
        for_user: who alone sees it; None where everyone in the channel does.
        reactions: emoji to who reacted with it, in order.
    """

    payload: Json
    for_user: int | None = None
    reactions: dict[str, list[int]] = field(default_factory=dict[str, list[int]])

    @property
    def id(self) -> int:
        """Its id."""
        return int(self.payload["id"])

    @property
    def channel_id(self) -> int:
        """Where it stands."""
        return int(self.payload["channel_id"])

    @property
    def author_id(self) -> int:
        """Who wrote it."""
        return int(self.payload["author"]["id"])


class State:
    """The things themselves, and the two streams that tell of changes.

    Args:
        clock: the one clock.
        bot_name: what the bot is called.
        members: the names of the people.
        owner: the name of the one who owns the guild and may manage it.
        text_channels: names of text channels.
        forums: names of forum channels.
        message_content: whether the bot may read what people write: `full`, `limited` (fewer than 100 guilds), `none`.
        bot_permissions: the bits that the bot's role grants.
    """

    def __init__(
        self,
        clock: Clock,
        *,
        bot_name: str,
        members: Sequence[str],
        owner: str,
        text_channels: Sequence[str],
        forums: Sequence[str],
        message_content: str,
        bot_permissions: int,
    ) -> None:
        self.clock = clock
        self.ids = Snowflakes()
        self.events: Broadcast[Event] = Broadcast()
        self.dispatches: Broadcast[Dispatch] = Broadcast()
        self.base_url = "http://127.0.0.1"
        self.guild_id = self.new_id()
        self.me = payloads.user(self.new_id(), bot_name, bot=True)
        self.users: dict[int, Json] = {self.my_id: self.me}
        self.members: dict[int, Json] = {}
        self.locales: dict[int, str] = {}
        role_id = self.new_id()
        roles = [
            payloads.role(self.guild_id, "@everyone", permissions.DEFAULT),
            payloads.role(role_id, bot_name, bot_permissions, position=1, bot_id=self.my_id),
        ]
        self.members[self.my_id] = payloads.member(self.me, self.timestamp(), [str(role_id)])
        self.guild = payloads.guild(self.guild_id, "The playground", 0, roles)
        for name in members:
            user_id = self.add_member(name)
            if name == owner:
                self.guild["owner_id"] = str(user_id)
        self.channels: dict[int, Json] = {}
        self.messages: dict[int, OrderedDict[int, Message]] = {}
        for name in text_channels:
            self.add_channel(name, payloads.TEXT)
        for name in forums:
            self.add_channel(name, payloads.FORUM)
        self.closed_dms: set[int] = set()
        maker = self.users[int(self.guild["owner_id"])] if owner in members else self.me
        self.application = payloads.application(self.my_id, self.me, maker, CONTENT_FLAGS[message_content])

    @property
    def my_id(self) -> int:
        """The bot's id, which is also its application's."""
        return int(self.me["id"])

    @property
    def may_read_content(self) -> bool:
        """Whether the bot's application is approved to read what people write."""
        return bool(self.application["flags"] & (CONTENT_FLAGS["full"] | CONTENT_FLAGS["limited"]))

    def new_id(self) -> int:
        """Return a new id of this moment."""
        return self.ids.make(self.clock.now())

    def timestamp(self) -> str:
        """Return this moment as Discord writes it."""
        return self.clock.now().isoformat(timespec="microseconds")

    def add_member(self, name: str, *, bot: bool = False) -> int:
        """Let somebody join, and return their id.

        Args:
            name: what they are called.
            bot: whether it is another bot.
        """
        user_id = self.new_id()
        self.users[user_id] = payloads.user(user_id, name, bot=bot)
        self.members[user_id] = payloads.member(self.users[user_id], self.timestamp(), [])
        return user_id

    def add_channel(self, name: str, kind: int) -> Json:
        """Make a channel in the guild.

        Args:
            name: without the hash.
            kind: `payloads.TEXT` or `payloads.FORUM`.
        """
        made = payloads.channel(self.new_id(), self.guild_id, name, kind, len(self.channels))
        self.put_channel(made)
        return made

    def put_channel(self, channel: Json) -> None:
        """Keep a channel, with no message in it yet."""
        self.channels[int(channel["id"])] = channel
        self.messages[int(channel["id"])] = OrderedDict()

    def user(self, user_id: int) -> Json:
        """Return a user.

        Raises:
            ApiError: there is none of this id.
        """
        try:
            return self.users[user_id]
        except KeyError:
            raise unknown("User") from None

    def channel(self, channel_id: int) -> Json:
        """Return a channel.

        Raises:
            ApiError: there is none of this id.
        """
        try:
            return self.channels[channel_id]
        except KeyError:
            raise unknown("Channel") from None

    def message(self, channel_id: int, message_id: int) -> Message:
        """Return a message that everyone in the channel sees.

        Raises:
            ApiError: there is none of this id.
        """
        self.channel(channel_id)
        found = self.messages[channel_id].get(message_id)
        if found is None or found.for_user is not None:
            raise unknown("Message")
        return found

    def find_message(self, message_id: int) -> Message:
        """Return a message, whoever sees it and wherever it stands.

        Raises:
            ApiError: there is none of this id.
        """
        for kept in self.messages.values():
            if message_id in kept:
                return kept[message_id]
        raise unknown("Message")

    def dm_of(self, user_id: int) -> int | None:
        """Return the id of a person's direct message channel with the bot, if there is one."""
        for channel_id, channel in self.channels.items():
            if channel["type"] == payloads.DM and int(channel["recipients"][0]["id"]) == user_id:
                return channel_id
        return None

    def is_dm(self, channel_id: int) -> bool:
        """Whether a channel is a direct message."""
        return self.channels[channel_id]["type"] == payloads.DM

    def place(self, channel_id: int) -> int | None:
        """Return the guild of a channel; None for direct messages."""
        return None if self.is_dm(channel_id) else self.guild_id

    def permissions_in(self, user_id: int, channel_id: int) -> int:
        """Return what a user may do in a channel."""
        channel = self.channel(channel_id)
        if channel["type"] == payloads.DM:
            return int(permissions.IN_DMS)
        if user_id not in self.members:
            return 0
        governing = self.channel(int(channel["parent_id"])) if channel["type"] == payloads.THREAD else channel
        return permissions.in_channel(self.guild, self.members[user_id], governing)
