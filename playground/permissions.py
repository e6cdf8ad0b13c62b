"""Who may do what in which channel: Discord's permission bits and the order in which they are laid over one another."""

from __future__ import annotations

from enum import IntFlag
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playground.events import Json


class Permission(IntFlag):
    """The bits that matter in a guild without voice."""

    ADMINISTRATOR = 1 << 3
    MANAGE_GUILD = 1 << 5
    ADD_REACTIONS = 1 << 6
    VIEW_CHANNEL = 1 << 10
    SEND_MESSAGES = 1 << 11
    MANAGE_MESSAGES = 1 << 13
    EMBED_LINKS = 1 << 14
    ATTACH_FILES = 1 << 15
    READ_MESSAGE_HISTORY = 1 << 16
    USE_EXTERNAL_EMOJIS = 1 << 18
    USE_APPLICATION_COMMANDS = 1 << 31
    CREATE_PUBLIC_THREADS = 1 << 35
    SEND_MESSAGES_IN_THREADS = 1 << 38


EVERYTHING = (1 << 53) - 1
DEFAULT = (
    Permission.ADD_REACTIONS
    | Permission.VIEW_CHANNEL
    | Permission.SEND_MESSAGES
    | Permission.EMBED_LINKS
    | Permission.ATTACH_FILES
    | Permission.READ_MESSAGE_HISTORY
    | Permission.USE_EXTERNAL_EMOJIS
    | Permission.USE_APPLICATION_COMMANDS
    | Permission.CREATE_PUBLIC_THREADS
    | Permission.SEND_MESSAGES_IN_THREADS
)
"""What everyone may do in a new guild."""
IN_DMS = DEFAULT & ~Permission.CREATE_PUBLIC_THREADS & ~Permission.SEND_MESSAGES_IN_THREADS
"""What both sides may do in a direct message."""


def in_channel(guild: Json, member: Json, channel: Json) -> int:
    """Return what a member may do in a channel of the guild.

    Args:
        guild: with its `roles` and `owner_id`.
        member: with their `roles` and `user`.
        channel: the channel whose overwrites count; for a thread, its parent.
    """
    user_id, everyone = member["user"]["id"], guild["id"]
    if user_id == guild["owner_id"]:
        return EVERYTHING
    roles = {everyone, *member["roles"]}
    allowed = 0
    for role in guild["roles"]:
        if role["id"] in roles:
            allowed |= int(role["permissions"])
    if allowed & Permission.ADMINISTRATOR:
        return EVERYTHING
    overwrites: list[Json] = channel.get("permission_overwrites", [])
    for layer in ({everyone}, roles - {everyone}, {user_id}):
        laid = [overwrite for overwrite in overwrites if overwrite["id"] in layer]
        for overwrite in laid:
            allowed &= ~int(overwrite["deny"])
        for overwrite in laid:
            allowed |= int(overwrite["allow"])
    return allowed
