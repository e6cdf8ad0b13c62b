"""A small Discord in memory: what a member can do in it, and what everyone sees of it.

`World` is the members' side; pages and scripts call it. The bot's side is in `rest` and `gateway`, over the wire.
Methods take ids as numbers; payloads and events carry them as strings, as Discord does.
"""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from playground import components, forms, payloads, permissions, threads, views
from playground.answers import Answers
from playground.attachments import Attachments, Upload
from playground.clock import TurnableClock
from playground.commands import Commands
from playground.drafts import CONTENT
from playground.errors import NotPossibleError
from playground.events import Dispatch, Event, Json
from playground.intents import Intent
from playground.interactions import ANSWER_WITHIN, Interactions, Kind
from playground.messages import Draft, Messages
from playground.state import Message, State

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from playground.clock import Clock

__all__ = ["Event", "NotPossibleError", "Upload", "World"]

SHOWN_AT_FIRST = 200
"""How many messages of each channel a fresh page gets."""


class World:
    """One guild, its members, their direct messages with the bot, and the clock.

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
        self.registry = Commands(self.state)
        self.interactions = Interactions(self.state)
        self.answers = Answers(self.state, self.messages, self.interactions)
        self.online = False
        self._requests_under_way = 0
        self._last_word = 0.0
        self.clock.on_advance(self._tell_time)

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

    def subscribe(self, listener: Callable[[Event], None]) -> Callable[[], None]:
        """Call `listener` with everything that a page draws; what is returned ends that."""
        return self.state.events.subscribe(listener)

    def snapshot(self) -> Json:
        """Return everything that a fresh page needs."""
        state = self.state
        shown = {
            str(channel_id): [views.for_page(state, message) for message in list(kept.values())[-SHOWN_AT_FIRST:]]
            for channel_id, kept in state.messages.items()
        }
        return {
            "me": self.me,
            "users": list(self.users.values()),
            "guild": self.guild,
            "channels": [self._channel_for_page(channel) for channel in self.channels.values()],
            "commands": self.commands,
            "messages": shown,
            "now": state.timestamp(),
            "bot": {"online": self.online},
        }

    def visible(self, user_id: int, channel_id: int) -> list[Json]:
        """Return the messages of a channel that a member sees, oldest first, as a page draws them."""
        kept = self.state.messages[channel_id].values()
        return [views.for_page(self.state, one) for one in kept if one.for_user in (None, user_id)]

    @staticmethod
    def _channel_for_page(channel: Json) -> Json:
        if channel["type"] != payloads.DM:
            return dict(channel)
        return {**channel, "user_id": channel["recipients"][0]["id"]}

    async def open_dm(self, user_id: int) -> int:
        """Return the id of a member's direct message channel with the bot, made where there is none."""
        known = self.state.dm_of(user_id)
        if known is not None:
            return known
        channel = payloads.dm(self.state.new_id(), self.state.user(user_id))
        self.state.put_channel(channel)
        self.state.events.send(Event("channel", {"channel": self._channel_for_page(channel)}))
        return int(channel["id"])

    async def post(
        self,
        user_id: int,
        channel_id: int,
        content: str,
        *,
        reply_to: int | None = None,
        files: Sequence[Upload] = (),
    ) -> Json:
        """A member posts; words over 2000 characters become a file, as Discord's client does it.

        Args:
            user_id: who.
            channel_id: where.
            content: what.
            reply_to: the id of the message that it answers, in the same channel.
            files: what is posted beside the words.

        Returns:
            the message, as a page draws it.

        Raises:
            NotPossibleError: there is nothing to post, or no such message to answer.
        """
        uploads = list(files)
        if len(content) > CONTENT:
            uploads.insert(0, Upload("message.txt", content.encode()))
            content = ""
        if not content.strip() and not uploads:
            raise NotPossibleError("there is nothing to post")
        self._require_place(user_id, channel_id)
        if reply_to is not None and reply_to not in self.state.messages[channel_id]:
            raise NotPossibleError("the message to answer is gone")
        draft = Draft(content=content.strip(), reference=reply_to, uploads=uploads)
        return views.for_page(self.state, self.messages.write(user_id, channel_id, draft))

    def _require_place(self, user_id: int, channel_id: int) -> None:
        if channel_id not in self.channels:
            raise NotPossibleError("there is no such channel")
        channel = self.channels[channel_id]
        if channel["type"] == payloads.FORUM:
            raise NotPossibleError("in a forum, people make posts; they do not write into it")
        if channel["type"] == payloads.DM and channel["recipients"][0]["id"] != str(user_id):
            raise NotPossibleError("this is somebody else's direct message")

    async def start_thread(
        self, user_id: int, channel_id: int, name: str, *, content: str | None = None, about: int | None = None
    ) -> int:
        """A member makes a thread, or a post in a forum, and writes the first message into it.

        Args:
            user_id: who.
            channel_id: the text channel or forum.
            name: its name, or the post's title.
            content: the first message; a forum's post needs one.
            about: the id of the message that the thread hangs on.

        Returns:
            the thread's id.

        Raises:
            NotPossibleError: there are no threads in that place, or a forum's post has no words.
        """
        in_forum = self.state.channel(channel_id)["type"] == payloads.FORUM
        if in_forum and not (content or "").strip():
            raise NotPossibleError("a post in a forum needs words")
        message = None if about is None else self.state.message(channel_id, about)
        thread = threads.start(self.state, self.messages, user_id, channel_id, name, about=message)
        thread_id = int(thread["id"])
        if content:
            extra: Json = {"id": thread_id} if in_forum else {}
            self.messages.write(user_id, thread_id, Draft(content=content.strip(), extra=extra))
        return thread_id

    async def edit(self, user_id: int, message_id: int, content: str) -> None:
        """A member changes the words of their own message.

        Raises:
            NotPossibleError: it is not theirs.
        """
        message = self._own(user_id, message_id)
        if not content.strip() and not message.payload["attachments"]:
            raise NotPossibleError("a message without words is deleted, not edited")
        self.messages.change(message, {"content": content.strip()[:CONTENT]})

    async def delete(self, user_id: int, message_id: int) -> None:
        """A member deletes their own message, or dismisses one that only they see.

        Raises:
            NotPossibleError: it is neither.
        """
        message = self.state.find_message(message_id)
        self.messages.delete(message if message.for_user == user_id else self._own(user_id, message_id))

    def _own(self, user_id: int, message_id: int) -> Message:
        message = self.state.find_message(message_id)
        if message.author_id != user_id:
            raise NotPossibleError("this is somebody else's message")
        return message

    async def react(self, user_id: int, message_id: int, emoji: str) -> None:
        """A member reacts to a message."""
        self.messages.react(user_id, self._seen(user_id, message_id), emoji)

    async def unreact(self, user_id: int, message_id: int, emoji: str) -> None:
        """A member takes a reaction back."""
        self.messages.unreact(user_id, self._seen(user_id, message_id), emoji)

    def _seen(self, user_id: int, message_id: int) -> Message:
        message = self.state.find_message(message_id)
        if message.for_user not in (None, user_id):
            raise NotPossibleError("only somebody else sees this message")
        return message

    async def slash(self, user_id: int, channel_id: int, path: str, options: dict[str, Any]) -> int:
        """A member uses a slash command.

        Args:
            user_id: who.
            channel_id: where.
            path: `interview log`, with or without the slash.
            options: name to value.

        Returns:
            the interaction's id.

        Raises:
            NotPossibleError: there is no such command here, or an option is wrong.
        """
        self._require_place(user_id, channel_id)
        data = self.registry.slash(user_id, channel_id, path, options)
        return self.interactions.begin(Kind.COMMAND, user_id, channel_id, data).id

    async def menu(self, user_id: int, message_id: int, command_name: str) -> int:
        """A member uses a command of the message menu; returns the interaction's id.

        Raises:
            NotPossibleError: there is no such command here, or no such message for it.
        """
        message = self._seen(user_id, message_id)
        if message.for_user is not None:
            raise NotPossibleError("private messages have no such menu")
        command = self.registry.menu(user_id, message.channel_id, command_name)
        shown = views.for_bot(self.state, message, may_read=True)
        data: Json = {
            "id": command["id"],
            "name": command["name"],
            "type": command["type"],
            "target_id": str(message.id),
            "resolved": {"messages": {str(message.id): shown}},
        }
        return self.interactions.begin(Kind.COMMAND, user_id, message.channel_id, data).id

    async def click(self, user_id: int, message_id: int, custom_id: str) -> int:
        """A member presses a button; returns the interaction's id.

        Raises:
            NotPossibleError: it is not there, or it is switched off.
        """
        message = self._seen(user_id, message_id)
        button = components.find(message.payload["components"], custom_id)
        if button is None or button["type"] != components.BUTTON:
            raise NotPossibleError("there is no such button")
        if button.get("disabled"):
            raise NotPossibleError("this button is switched off")
        data: Json = {"component_type": components.BUTTON, "custom_id": custom_id, "id": button["id"]}
        return self.interactions.begin(Kind.COMPONENT, user_id, message.channel_id, data, source=message).id

    async def select(self, user_id: int, message_id: int, custom_id: str, values: Sequence[str]) -> int:
        """A member chooses from a select; returns the interaction's id.

        Raises:
            NotPossibleError: it is not there, it is switched off, or the choice is not allowed.
        """
        message = self._seen(user_id, message_id)
        select = components.find(message.payload["components"], custom_id)
        if select is None or select["type"] not in components.SELECTS:
            raise NotPossibleError("there is no such select")
        if select.get("disabled"):
            raise NotPossibleError("this select is switched off")
        chosen = forms.choose(select, list(values))
        data: Json = {"component_type": select["type"], "custom_id": custom_id, "id": select["id"], "values": chosen}
        return self.interactions.begin(Kind.COMPONENT, user_id, message.channel_id, data, source=message).id

    async def submit(self, user_id: int, interaction_id: int, values: dict[str, Any]) -> int:
        """A member sends a form back; what is not given stays as the form showed it.

        Args:
            user_id: who.
            interaction_id: the interaction that was answered by the form.
            values: the inputs' custom ids to texts, or to lists of what was chosen.

        Returns:
            the id of the new interaction.

        Raises:
            NotPossibleError: there is no such form, or a value is not allowed.
        """
        opener = self.interactions.get(interaction_id)
        if opener.form is None or opener.user_id != user_id:
            raise NotPossibleError("this form is not open")
        data = forms.fill(opener.form, values)
        opener.form = None
        closed = {"interaction_id": str(opener.id), "user_id": str(user_id)}
        self.state.events.send(Event("modal_close", closed))
        begun = self.interactions.begin(
            Kind.FORM, user_id, opener.channel_id, data, source=opener.source, opener=opener
        )
        return begun.id

    async def autocomplete(
        self, user_id: int, channel_id: int, path: str, options: dict[str, Any], focused: str
    ) -> list[Json]:
        """Return what the bot offers for an option that is being typed; nothing where it is too slow.

        Args:
            user_id: who types.
            channel_id: where.
            path: the command.
            options: name to value, as far as they are typed.
            focused: the option that is being typed.
        """
        data = self.registry.slash(user_id, channel_id, path, {focused: "", **options}, focused=focused)
        asked = self.interactions.begin(Kind.AUTOCOMPLETE, user_id, channel_id, data)
        await self.settled(asked.id, ANSWER_WITHIN + 1)
        return asked.choices

    async def advance(self, seconds: float) -> None:
        """Turn the clock on."""
        self.clock.advance(timedelta(seconds=seconds))

    def _tell_time(self) -> None:
        self.state.events.send(Event("now", {"now": self.state.timestamp()}))

    async def settled(self, interaction_id: int, timeout: float = 5.0) -> str:  # noqa: ASYNC109 # the contract's word
        """Wait until nothing more is owed to a member, and return how it stands: done, failed, deferred, pending.

        Args:
            interaction_id: what they did.
            timeout: seconds of real time to wait at most.
        """
        interaction = self.interactions.get(interaction_id)
        try:
            async with asyncio.timeout(timeout):
                await interaction.settled.wait()
        except TimeoutError:
            pass
        return interaction.progress

    async def quiet(self, timeout: float = 5.0, idle: float = 0.2) -> bool:  # noqa: ASYNC109 # the contract's word
        """Wait until the bot has sent nothing for a while and owes no answer; whether that came.

        Args:
            timeout: seconds of real time to wait at most.
            idle: seconds without a word.
        """
        loop = asyncio.get_running_loop()
        asked = loop.time()
        while loop.time() - asked < timeout:
            silent_for = loop.time() - max(asked, self._last_word)
            if not self._requests_under_way and not self.interactions.pending() and silent_for >= idle:
                return True
            await asyncio.sleep(min(0.02, idle))
        return False

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

    def request_began(self) -> None:
        """The bot is sending something."""
        self._requests_under_way += 1

    def request_ended(self) -> None:
        """What the bot was sending has been answered."""
        self._requests_under_way -= 1
        self._last_word = asyncio.get_running_loop().time()

    def set_online(self, *, online: bool) -> None:
        """Say whether the bot is connected, and tell the pages of a change."""
        if online != self.online:
            self.online = online
            self.state.events.send(Event("bot", {"online": online}))

    def close(self) -> None:
        """Let no timer outlive the playground."""
        self.interactions.close()
