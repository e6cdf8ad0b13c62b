"""Messages: written, changed, deleted, reacted to; every change is told to the pages and to the bot."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING

from playground import mentions, payloads, views
from playground.attachments import Attachments, Upload
from playground.errors import form_error
from playground.events import Dispatch, Event, Json
from playground.intents import Intent
from playground.state import Message

if TYPE_CHECKING:
    from datetime import datetime

    from playground.state import State

NONCE_KEPT = timedelta(minutes=3)
"""How long the same nonce means the same message."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A message to be.

    Args:
        content: the words.
        embeds: as Discord takes them.
        components: as Discord takes them.
        flags: the bits that the author sets.
        kind: Discord's type of message.
        allowed_mentions: None allows all.
        reference: the id of the message that it answers, in the same channel.
        nonce: what its author will know it by.
        once: whether a message of the same nonce, three minutes back at most, is returned instead of a second.
        uploads: files.
        for_user: who alone sees it.
        extra: further fields of the payload.
    """

    content: str = ""
    embeds: list[Json] = field(default_factory=list[Json])
    components: list[Json] = field(default_factory=list[Json])
    flags: int = 0
    kind: int = payloads.ORDINARY
    allowed_mentions: Json | None = None
    reference: int | None = None
    nonce: str | int | None = None
    once: bool = False
    uploads: list[Upload] = field(default_factory=list[Upload])
    for_user: int | None = None
    extra: Json = field(default_factory=dict[str, object])


class Messages:
    """The messages of one playground.

    Args:
        state: where they are kept.
        attachments: where their files are kept.
    """

    def __init__(self, state: State, attachments: Attachments) -> None:
        self._state = state
        self._attachments = attachments
        self._nonces: dict[tuple[int, int, str], tuple[datetime, int]] = {}

    def write(self, author_id: int, channel_id: int, draft: Draft) -> Message:
        """Write a message and tell everyone who sees it; return it, or the earlier one of the same nonce."""
        state = self._state
        earlier = self._earlier(author_id, channel_id, draft)
        if earlier is not None:
            return earlier
        answered = state.messages[channel_id].get(draft.reference) if draft.reference else None
        found = mentions.find(state, author_id, draft.content, draft.allowed_mentions, answered and answered.payload)
        message_id = draft.extra.get("id") or state.new_id()
        payload: Json = {
            "id": str(message_id),
            "channel_id": str(channel_id),
            "author": state.user(author_id),
            "content": draft.content,
            "timestamp": state.timestamp(),
            "edited_timestamp": None,
            "tts": False,
            "mention_everyone": found.everyone,
            "mentions": found.users,
            "mention_roles": found.roles,
            "attachments": [self._attachments.keep(channel_id, upload) for upload in draft.uploads],
            "embeds": [{"type": "rich", **embed} for embed in draft.embeds],
            "components": numbered(draft.components),
            "pinned": False,
            "type": draft.kind,
            "flags": draft.flags,
        }
        if draft.nonce is not None:
            payload["nonce"] = draft.nonce
            self._nonces[author_id, channel_id, str(draft.nonce)] = (state.clock.now(), int(message_id))
        if draft.reference is not None:
            payload["message_reference"] = {
                "type": 0,
                "channel_id": str(channel_id),
                "message_id": str(draft.reference),
            }
            if not state.is_dm(channel_id):
                payload["message_reference"]["guild_id"] = str(state.guild_id)
            if draft.kind == payloads.ORDINARY:
                payload["type"] = payloads.REPLY
        payload |= {key: value for key, value in draft.extra.items() if key != "id"}
        message = Message(payload, draft.for_user)
        state.messages[channel_id][message.id] = message
        if draft.for_user is None:
            self._count(channel_id, message)
            self._dispatch("MESSAGE_CREATE", message)
        self._show(message)
        return message

    def _earlier(self, author_id: int, channel_id: int, draft: Draft) -> Message | None:
        if draft.nonce is None or not draft.once:
            return None
        now = self._state.clock.now()
        self._nonces = {key: kept for key, kept in self._nonces.items() if abs(now - kept[0]) < NONCE_KEPT}
        kept = self._nonces.get((author_id, channel_id, str(draft.nonce)))
        return self._state.message(channel_id, kept[1]) if kept else None

    def _count(self, channel_id: int, message: Message) -> None:
        channel = self._state.channels[channel_id]
        channel["last_message_id"] = str(message.id)
        if channel["type"] == payloads.THREAD and message.id != channel_id:
            channel["message_count"] += 1
            channel["total_message_sent"] += 1

    def change(
        self, message: Message, changes: Json, *, uploads: list[Upload] | None = None, edit: bool = True
    ) -> None:
        """Change a message and tell everyone who sees it.

        Args:
            message: which.
            changes: the fields that become other: content, embeds, components, flags, attachments (those kept),
                allowed_mentions.
            uploads: files to add.
            edit: whether people see that it was edited.
        """
        state, payload = self._state, message.payload
        changes = dict(changes)
        allowed = changes.pop("allowed_mentions", None)
        if "components" in changes:
            changes["components"] = numbered(changes["components"])
        if "embeds" in changes:
            changes["embeds"] = [{"type": "rich", **embed} for embed in changes["embeds"]]
        payload |= changes
        payload["attachments"] = [
            *payload["attachments"],
            *(self._attachments.keep(message.channel_id, upload) for upload in uploads or []),
        ]
        if "content" in changes:
            reference = payload.get("message_reference")
            answered = state.messages[message.channel_id].get(int(reference["message_id"])) if reference else None
            found = mentions.find(state, message.author_id, payload["content"], allowed, answered and answered.payload)
            payload["mentions"], payload["mention_roles"] = found.users, found.roles
        if edit:
            payload["edited_timestamp"] = state.timestamp()
        self.tell_change(message)

    def tell_change(self, message: Message) -> None:
        """Tell everyone who sees a message what it has become."""
        if message.for_user is None:
            self._dispatch("MESSAGE_UPDATE", message)
        self._show(message)

    def delete(self, message: Message) -> None:
        """Delete a message."""
        state = self._state
        state.messages[message.channel_id].pop(message.id, None)
        gone: Json = {"id": str(message.id), "channel_id": str(message.channel_id)}
        if message.for_user is None:
            self._send("MESSAGE_DELETE", gone, message.channel_id, Intent.GUILD_MESSAGES, Intent.DIRECT_MESSAGES)
        only = None if message.for_user is None else str(message.for_user)
        state.events.send(Event("delete", {**gone, "for": only}))

    def react(self, user_id: int, message: Message, emoji: str) -> None:
        """Add a reaction; a second time of the same changes nothing.

        Raises:
            ApiError: twenty different emojis are there already.
        """
        users = message.reactions.setdefault(emoji, [])
        if user_id in users:
            return
        users.append(user_id)
        data = self._reaction(user_id, message, emoji)
        data["message_author_id"] = str(message.author_id)
        if "guild_id" in data:
            data["member"] = self._state.members[user_id]
        self._send_reaction("MESSAGE_REACTION_ADD", data, message)

    def unreact(self, user_id: int, message: Message, emoji: str) -> None:
        """Take a reaction away; one that is not there changes nothing."""
        users = message.reactions.get(emoji, [])
        if user_id not in users:
            return
        users.remove(user_id)
        if not users:
            del message.reactions[emoji]
        self._send_reaction("MESSAGE_REACTION_REMOVE", self._reaction(user_id, message, emoji), message)

    def _reaction(self, user_id: int, message: Message, emoji: str) -> Json:
        data: Json = {
            "user_id": str(user_id),
            "channel_id": str(message.channel_id),
            "message_id": str(message.id),
            "emoji": views.emoji(emoji),
            "burst": False,
            "type": 0,
        }
        if not self._state.is_dm(message.channel_id):
            data["guild_id"] = str(self._state.guild_id)
        return data

    def _send_reaction(self, name: str, data: Json, message: Message) -> None:
        if message.for_user is None:
            reactions = Intent.GUILD_MESSAGE_REACTIONS, Intent.DIRECT_MESSAGE_REACTIONS
            self._send(name, data, message.channel_id, *reactions)
        self._show(message)

    def _dispatch(self, name: str, message: Message) -> None:
        data = views.for_gateway(self._state, message)
        self._send(name, data, message.channel_id, Intent.GUILD_MESSAGES, Intent.DIRECT_MESSAGES, message)

    def _send(  # one event, spelled out
        self, name: str, data: Json, channel_id: int, in_guild: int, in_dm: int, message: Message | None = None
    ) -> None:
        place = self._state.place(channel_id)
        if place is not None:
            data["guild_id"] = str(place)
        unread = None if message is None else views.for_gateway(self._state, message, may_read=False)
        self._state.dispatches.send(Dispatch(name, data, in_dm if place is None else in_guild, place, unread))

    def _show(self, message: Message) -> None:
        shown = views.for_page(self._state, message)
        self._state.events.send(Event("message", {"message": shown, "for": shown["for"]}))


def numbered(components: list[Json]) -> list[Json]:
    """Return components in which each has the number that Discord gives it where its author gave none."""
    taken = 0

    def number(component: Json) -> Json:
        nonlocal taken
        taken += 1
        made = {**component, "id": component.get("id") or taken}
        if "components" in component:
            made["components"] = [number(child) for child in component["components"]]
        for single in ("component", "accessory"):
            if single in component:
                made[single] = number(component[single])
        return made

    return [number(component) for component in components]


def require_target(state: State, channel_id: int, reference: Json) -> int | None:
    """Return the id of the message that a bot's message answers.

    Args:
        state: the playground.
        channel_id: where the answer goes.
        reference: Discord's `message_reference`.

    Raises:
        ApiError: it is gone and the bot asked to fail then.
    """
    target = int(reference["message_id"])
    found = state.messages[channel_id].get(target)
    if found is not None and found.for_user is None:
        return target
    if reference.get("fail_if_not_exists", True):
        raise form_error("message_reference", "REPLIES_UNKNOWN_MESSAGE", "Unknown message")
    return None
