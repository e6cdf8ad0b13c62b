"""One message, as each side sees it: the bot through REST, the bot through the gateway, a page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

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
    shown = _with_answered(state, message, lambda other: _plain(state, other, may_read=may_read))
    shown |= _plain(state, message, may_read=may_read)
    reactions = [
        {
            "emoji": emoji(text),
            "count": len(users),
            "count_details": {"burst": 0, "normal": len(users)},
            "burst_colors": [],
            "me": state.my_id in users,
            "me_burst": False,
        }
        for text, users in message.reactions.items()
    ]
    if reactions:
        shown["reactions"] = reactions
    return shown


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
    shown = _with_answered(state, message, lambda other: other.payload)
    reactions = [
        {"emoji": text, "users": [str(user_id) for user_id in users]} for text, users in message.reactions.items()
    ]
    only = None if message.for_user is None else str(message.for_user)
    return {**shown, **message.payload, "reactions": reactions, "for": only}


def _with_answered(state: State, message: Message, show: Any) -> Json:
    """Return the message that this one answers, under Discord's key; None there where it is gone."""
    reference = message.payload.get("message_reference")
    if reference is None or message.payload["type"] not in (payloads.REPLY, payloads.MENU_ANSWER, payloads.STARTER):
        return {}
    answered = state.messages.get(int(reference["channel_id"]), {}).get(int(reference["message_id"]))
    return {"referenced_message": None if answered is None else show(answered)}


def _plain(state: State, message: Message, *, may_read: bool | None) -> Json:
    payload = message.payload
    reads = state.may_read_content if may_read is None else may_read
    if reads or state.is_dm(message.channel_id) or message.author_id == state.my_id or message.for_user is not None:
        return dict(payload)
    if any(mentioned["id"] == state.me["id"] for mentioned in payload["mentions"]):
        return dict(payload)
    return {**payload, **{key: "" if key == "content" else [] for key in _CONTENT}}
