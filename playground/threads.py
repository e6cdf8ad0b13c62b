"""Threads in a channel and posts in a forum, as members make them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playground import payloads
from playground.errors import NotPossibleError
from playground.events import Dispatch, Event, Json
from playground.intents import Intent
from playground.messages import Draft, Messages

if TYPE_CHECKING:
    from playground.state import Message, State


def start(
    state: State, messages: Messages, user_id: int, channel_id: int, name: str, *, about: Message | None = None
) -> Json:
    """Make a thread, tell everyone, and return it.

    Args:
        state: the playground.
        messages: where Discord's own lines about it are written.
        user_id: who makes it.
        channel_id: the text channel or forum.
        name: its name; in a forum, the post's title.
        about: the message that it hangs on; None for a thread of its own.

    Raises:
        NotPossibleError: there are no threads in that place, or the message has one.
    """
    parent = state.channel(channel_id)
    if parent["type"] not in (payloads.TEXT, payloads.FORUM):
        raise NotPossibleError("threads are made in text channels and forums")
    if about is not None and about.id in state.channels:
        raise NotPossibleError("this message has a thread already")
    thread_id = state.new_id() if about is None else about.id
    thread = payloads.thread(thread_id, parent, name[:100], user_id, state.timestamp())
    state.put_channel(thread)
    if parent["type"] == payloads.FORUM:
        parent["last_message_id"] = str(thread_id)
    state.dispatches.send(Dispatch("THREAD_CREATE", {**thread, "newly_created": True}, Intent.GUILDS, state.guild_id))
    state.events.send(Event("channel", {"channel": dict(thread)}))
    if about is not None:
        about.payload["flags"] |= payloads.CROSSED_THREAD
        about.payload["thread"] = thread
        messages.tell_change(about)
        reference = {"type": 0, "channel_id": str(channel_id), "message_id": str(about.id)}
        starter = Draft(kind=payloads.STARTER, extra={"message_reference": reference})
        messages.write(user_id, thread_id, starter)
    elif parent["type"] == payloads.TEXT:
        reference = {"type": 0, "channel_id": str(thread_id), "guild_id": str(state.guild_id)}
        line = Draft(content=name[:100], kind=payloads.THREAD_MADE, extra={"message_reference": reference})
        messages.write(user_id, channel_id, line)
    return thread
