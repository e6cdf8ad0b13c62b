"""One message, as each side sees it: the bot through REST, the bot through the gateway, a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playground import payloads

if TYPE_CHECKING:
    from playground.events import Json
    from playground.state import Message, State

_CONTENT = ("content", "embeds", "attachments", "components")
"""What a bot without the message content intent gets empty."""


def emoji(text: str) -> Json:
    """Return an emoji as Discord names it.

    Args:
        text: the character itself, or `name:id` of a custom one.
    """
    name, separator, emoji_id = text.partition(":")
    return {"id": emoji_id if separator else None, "name": name}


def for_bot(state: State, message: Message, *, may_read: bool | None = None) -> Json:
    """Return a message as REST tells it to the bot.

    Args:
        state: the playground.
        message: the message.
        may_read: whether this bot reads content; None where its application's approval decides.
    """
    shown = _plain(state, message, may_read=may_read)
    if _answers(message):
        answered = _answered(state, message)
        shown["referenced_message"] = None if answered is None else _plain(state, answered, may_read=may_read)
    if message.reactions:
        shown["reactions"] = [_reaction(state, text, users) for text, users in message.reactions.items()]
    return shown


def _reaction(state: State, text: str, users: list[int]) -> Json:
    return {
        "emoji": emoji(text),
        "count": len(users),
        "count_details": {"burst": 0, "normal": len(users)},
        "burst_colors": [],
        "me": state.my_id in users,
        "me_burst": False,
    }


def for_gateway(state: State, message: Message, *, may_read: bool | None = None) -> Json:
    """Return a message as the gateway tells it: with its guild and the author's membership.

    Args:
        state: the playground.
        message: the message.
        may_read: whether this bot reads content; None where its application's approval decides.
    """
    shown = for_bot(state, message, may_read=may_read)
    if not state.is_dm(message.channel_id):
        shown["guild_id"] = str(state.guild_id)
        member = state.members.get(message.author_id)
        if member is not None:
            shown["member"] = {key: value for key, value in member.items() if key != "user"}
    return shown


def for_page(state: State, message: Message) -> Json:
    """Return a message with everything that a page draws; `for` says who alone sees it."""
    shown = dict(message.payload)
    if _answers(message):
        answered = _answered(state, message)
        shown["referenced_message"] = None if answered is None else answered.payload
    shown["reactions"] = [
        {"emoji": text, "users": [str(user_id) for user_id in users]} for text, users in message.reactions.items()
    ]
    shown["for"] = None if message.for_user is None else str(message.for_user)
    return shown


def channel_for_page(channel: Json) -> Json:
    """Return a channel as a page draws it; `user_id` says whose direct message it is."""
    if channel["type"] != payloads.DM:
        return dict(channel)
    return {**channel, "user_id": channel["recipients"][0]["id"]}


def _answers(message: Message) -> bool:
    kinds = (payloads.REPLY, payloads.MENU_ANSWER, payloads.STARTER)
    return message.payload["type"] in kinds and "message_reference" in message.payload


def _answered(state: State, message: Message) -> Message | None:
    """Return the message that this one answers; None where it is gone."""
    reference = message.payload["message_reference"]
    kept = state.messages.get(int(reference["channel_id"]))
    return None if kept is None else kept.get(int(reference["message_id"]))


def _plain(state: State, message: Message, *, may_read: bool | None) -> Json:
    payload = message.payload
    reads = state.may_read_content if may_read is None else may_read
    if reads or state.is_dm(message.channel_id) or message.author_id == state.my_id or message.for_user is not None:
        return dict(payload)
    if any(mentioned["id"] == state.me["id"] for mentioned in payload["mentions"]):
        return dict(payload)
    return {**payload, **{key: "" if key == "content" else [] for key in _CONTENT}}
