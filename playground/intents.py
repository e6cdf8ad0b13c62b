"""The gateway's intents: which events a bot asked to hear."""

from __future__ import annotations

from enum import IntFlag


class Intent(IntFlag):
    """The bits of an identify that mean something here."""

    GUILDS = 1 << 0
    GUILD_MEMBERS = 1 << 1
    GUILD_PRESENCES = 1 << 8
    GUILD_MESSAGES = 1 << 9
    GUILD_MESSAGE_REACTIONS = 1 << 10
    DIRECT_MESSAGES = 1 << 12
    DIRECT_MESSAGE_REACTIONS = 1 << 13
    MESSAGE_CONTENT = 1 << 15


APPROVED_BY = {
    Intent.GUILD_PRESENCES: 1 << 12 | 1 << 13,
    Intent.GUILD_MEMBERS: 1 << 14 | 1 << 15,
    Intent.MESSAGE_CONTENT: 1 << 18 | 1 << 19,
}
"""Privileged intents, and the application's flags of which one must be set."""


def disallowed(intents: int, flags: int) -> bool:
    """Whether a bot asks for a privileged intent that its application is not approved for.

    Args:
        intents: the bits of the identify.
        flags: the application's flags.
    """
    return any(intents & intent and not flags & approval for intent, approval in APPROVED_BY.items())
