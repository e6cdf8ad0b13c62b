"""The ground of a world: who and what is in it, and what whoever sets it up may change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playground import payloads, permissions
from playground.answers import Answers
from playground.attachments import Attachments
from playground.clock import TurnableClock
from playground.commands import Commands
from playground.errors import NotPossibleError
from playground.events import Dispatch, Event, Json
from playground.intents import Intent
from playground.interactions import Interactions
from playground.messages import Messages
from playground.presence import Presence
from playground.state import State

if TYPE_CHECKING:
    from collections.abc import Sequence

    from playground.clock import Clock


class Ground:
    """One guild, its members and channels, the bot, and the clock.

    Args:
        clock: the one clock; None for the machine's time, which `advance` moves on.
        bot_name: what the bot is called.
        members: the names of the people.
        owner: who of them owns the guild and may manage it.
        text_channels: names of text channels.
        forums: names of forum channels.
        message_content: whether the bot may read what people write: `full`, `limited` or `none`.
        bot_permissions: the bits that the bot's role grants.
    """

    def __init__(
        self,
        *,
        clock: Clock | None = None,
        bot_name: str = "Bot",
        members: Sequence[str] = ("Maya", "Sam"),
        owner: str = "Sam",
        text_channels: Sequence[str] = ("rejections", "general"),
        forums: Sequence[str] = (),
        message_content: str = "limited",
        bot_permissions: int = int(permissions.DEFAULT),
    ) -> None:
        self.clock: Clock = clock or TurnableClock()
        self.state = State(
            self.clock,
            bot_name=bot_name,
            members=members,
            owner=owner,
            text_channels=text_channels,
            forums=forums,
            message_content=message_content,
            bot_permissions=bot_permissions,
        )
        self.attachments = Attachments(self.state)
        self.messages = Messages(self.state, self.attachments)
        self.registry = Commands(self.state, self.attachments)
        self.interactions = Interactions(self.state)
        self.answers = Answers(self.state, self.messages, self.interactions)
        self.presence = Presence(self.state.events)
        self.clock.on_advance(self._tell_time)

    def _tell_time(self) -> None:
        self.state.events.send(Event("now", {"now": self.state.timestamp()}))

    @property
    def me(self) -> Json:
        """The bot user."""
        return self.state.me

    @property
    def users(self) -> dict[int, Json]:
        """Everyone, the bot too, by id."""
        return self.state.users

    @property
    def guild(self) -> Json:
        """The guild."""
        return self.state.guild

    @property
    def channels(self) -> dict[int, Json]:
        """Channels, threads and direct messages, by id."""
        return self.state.channels

    @property
    def commands(self) -> list[Json]:
        """The commands that the bot registered, everywhere and in the guild."""
        return self.registry.everywhere()

    def user_id(self, name: str) -> int:
        """Return the id of the member of this name, whatever its case.

        Raises:
            NotPossibleError: there is none.
        """
        for user_id, user in self.users.items():
            if name.casefold() in (str(user["global_name"]).casefold(), user["username"].casefold()):
                return user_id
        raise NotPossibleError(f"there is no member called {name!r}")

    def channel_id(self, name: str) -> int:
        """Return the id of the channel or thread of this name, with or without the hash.

        Raises:
            NotPossibleError: there is none.
        """
        for channel_id, channel in self.channels.items():
            if channel.get("name") == name.removeprefix("#"):
                return channel_id
        raise NotPossibleError(f"there is no channel called {name!r}")

    def close_dms(self, user_id: int, closed: bool) -> None:  # the contract's signature
        """Let a member take no direct messages from the bot, or take them again."""
        (self.state.closed_dms.add if closed else self.state.closed_dms.discard)(user_id)

    def add_member(self, name: str, *, bot: bool = False) -> int:
        """Let somebody join, and return their id.

        Args:
            name: what they are called.
            bot: whether it is another bot.
        """
        user_id = self.state.add_member(name, bot=bot)
        data = {**self.state.members[user_id], "guild_id": str(self.state.guild_id)}
        joined = Dispatch("GUILD_MEMBER_ADD", data, Intent.GUILD_MEMBERS, self.state.guild_id)
        self.state.dispatches.send(joined)
        return user_id

    def add_channel(self, name: str, *, forum: bool = False) -> int:
        """Make a channel, and return its id.

        Args:
            name: without the hash.
            forum: whether it is a forum.
        """
        channel = self.state.add_channel(name, payloads.FORUM if forum else payloads.TEXT)
        self.state.dispatches.send(Dispatch("CHANNEL_CREATE", channel, Intent.GUILDS, self.state.guild_id))
        self.state.events.send(Event("channel", {"channel": dict(channel)}))
        return int(channel["id"])

    def forbid(self, channel_id: int, denied: int) -> None:
        """Take permissions from the bot in one channel.

        Args:
            channel_id: where.
            denied: the bits; 0 gives all back.
        """
        channel = self.state.channel(channel_id)
        channel["permission_overwrites"] = [{"id": self.me["id"], "type": 1, "allow": "0", "deny": str(int(denied))}]
        self.state.dispatches.send(Dispatch("CHANNEL_UPDATE", channel, Intent.GUILDS, self.state.guild_id))

    def set_locale(self, user_id: int, locale: str) -> None:
        """Choose the language of a member's client.

        Raises:
            NotPossibleError: Discord's client does not speak it.
        """
        if locale not in payloads.LOCALES:
            raise NotPossibleError(f"there is no client in {locale!r}")
        self.state.locales[user_id] = locale
