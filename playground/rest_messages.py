"""REST for messages: write, read, change, delete, react, type; and threads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from playground import drafts, payloads, threads, views
from playground.errors import (
    ApiError,
    closed_dms,
    missing_access,
    missing_permissions,
    not_the_author,
    unknown,
)
from playground.events import Event, Json
from playground.messages import require_target
from playground.permissions import Permission

if TYPE_CHECKING:
    from playground.calls import Call, Handler
    from playground.state import Message
    from playground.world import World

_MOST = 100
"""How many messages one request reads."""


class MessageRoutes:
    """The routes under `/channels/{channel_id}`.

    Args:
        world: the playground.
    """

    def __init__(self, world: World) -> None:
        self._world = world
        self._state = world.state

    def routes(self) -> list[tuple[str, Handler]]:
        """Return the routes and what answers them."""
        messages = "/channels/{channel_id}/messages"
        one = messages + "/{message_id}"
        reactions = one + "/reactions/{emoji}"
        return [
            (f"POST {messages}", self.write),
            (f"GET {messages}", self.history),
            (f"GET {one}", self.read),
            (f"PATCH {one}", self.edit),
            (f"DELETE {one}", self.delete),
            (f"PUT {reactions}/@me", self.react),
            (f"DELETE {reactions}/@me", self.unreact),
            (f"GET {reactions}", self.reactors),
            (f"POST {one}/threads", self.start_thread),
            ("POST /channels/{channel_id}/typing", self.type),
            ("PUT /channels/{channel_id}/thread-members/@me", self.join_thread),
        ]

    def _require(self, channel_id: int, *needed: Permission) -> None:
        """Let the bot go on if it sees the channel and may do what it wants."""
        granted = self._state.permissions_in(self._state.my_id, channel_id)
        if not granted & Permission.VIEW_CHANNEL:
            raise missing_access()
        if any(not granted & permission for permission in needed):
            raise missing_permissions()

    def _require_to_send(self, channel_id: int) -> None:
        channel = self._state.channel(channel_id)
        in_thread = channel["type"] == payloads.THREAD
        self._require(channel_id, Permission.SEND_MESSAGES_IN_THREADS if in_thread else Permission.SEND_MESSAGES)
        if channel["type"] == payloads.DM and int(channel["recipients"][0]["id"]) in self._state.closed_dms:
            raise closed_dms()
        if channel["type"] == payloads.FORUM:
            raise ApiError(400, 50008, "Cannot send messages in a non-text channel")

    def _message(self, call: Call) -> Message:
        self._require(call.ids["channel_id"])
        return self._state.message(call.ids["channel_id"], call.ids["message_id"])

    async def write(self, call: Call) -> Json:
        """POST a message."""
        channel_id = call.ids["channel_id"]
        self._require_to_send(channel_id)
        body, more = call.body, dict[str, Any]()
        if body.get("message_reference"):
            self._require(channel_id, Permission.READ_MESSAGE_HISTORY)
            more["reference"] = require_target(self._state, channel_id, body["message_reference"])
        draft = drafts.read({**body, "flags": (body.get("flags") or 0) & ~payloads.EPHEMERAL}, call.uploads, **more)
        return views.for_bot(self._state, self._world.messages.write(self._state.my_id, channel_id, draft))

    async def history(self, call: Call) -> list[Json]:
        """GET the messages of a channel, newest first."""
        channel_id, query = call.ids["channel_id"], call.query
        self._require(channel_id)
        if not self._state.permissions_in(self._state.my_id, channel_id) & Permission.READ_MESSAGE_HISTORY:
            return []
        limit = max(1, min(_MOST, call.number("limit", 50)))
        kept = [one for one in self._state.messages[channel_id].values() if one.for_user is None]
        kept.sort(key=lambda message: message.id)
        if "after" in query:
            kept = [message for message in kept if message.id > call.number("after", 0)][:limit]
        elif "around" in query:
            around = call.number("around", 0)
            before = [message for message in kept if message.id < around][-(limit // 2) :]
            kept = before + [message for message in kept if message.id >= around][: limit - len(before)]
        elif "before" in query:
            kept = [message for message in kept if message.id < call.number("before", 0)]
        return [views.for_bot(self._state, message) for message in reversed(kept[-limit:])]

    async def read(self, call: Call) -> Json:
        """GET one message."""
        return views.for_bot(self._state, self._message(call))

    async def edit(self, call: Call) -> Json:
        """PATCH one of the bot's own messages."""
        message = self._message(call)
        if message.author_id != self._state.my_id:
            raise not_the_author()
        changes = drafts.read_changes(call.body, message.payload)
        self._world.messages.change(message, changes, uploads=drafts.named(call.body, call.uploads))
        return views.for_bot(self._state, message)

    async def delete(self, call: Call) -> None:
        """DELETE a message."""
        message = self._message(call)
        if message.author_id != self._state.my_id:
            if self._state.is_dm(message.channel_id):
                raise ApiError(403, 50003, "Cannot execute action on a DM channel")
            self._require(message.channel_id, Permission.MANAGE_MESSAGES)
        self._world.messages.delete(message)

    async def react(self, call: Call) -> None:
        """PUT the bot's reaction."""
        message = self._message(call)
        self._require(message.channel_id, Permission.READ_MESSAGE_HISTORY)
        if call.words["emoji"] not in message.reactions:
            self._require(message.channel_id, Permission.ADD_REACTIONS)
        if call.words["emoji"].isascii() and ":" not in call.words["emoji"]:
            raise unknown("Emoji")
        self._world.messages.react(self._state.my_id, message, call.words["emoji"])

    async def unreact(self, call: Call) -> None:
        """DELETE the bot's reaction."""
        self._world.messages.unreact(self._state.my_id, self._message(call), call.words["emoji"])

    async def reactors(self, call: Call) -> list[Json]:
        """GET who reacted."""
        users = self._message(call).reactions.get(call.words["emoji"], [])
        return [self._state.users[user_id] for user_id in users]

    async def type(self, call: Call) -> None:
        """POST that the bot is writing."""
        channel_id = call.ids["channel_id"]
        self._require_to_send(channel_id)
        told = {"channel_id": str(channel_id), "user_id": self._state.me["id"]}
        self._state.events.send(Event("typing", told))

    async def start_thread(self, call: Call) -> Json:
        """POST a thread on a message."""
        message = self._message(call)
        self._require(message.channel_id, Permission.CREATE_PUBLIC_THREADS)
        if message.id in self._state.channels:
            raise ApiError(400, 160004, "A thread has already been created for this message")
        name = str(call.body.get("name") or "thread")
        my_id, channel_id = self._state.my_id, message.channel_id
        return threads.start(self._state, self._world.messages, my_id, channel_id, name, about=message)

    async def join_thread(self, call: Call) -> None:
        """PUT the bot into a thread."""
        self._require(call.ids["channel_id"])
