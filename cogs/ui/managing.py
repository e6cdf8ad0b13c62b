"""Who may set the bot up in a server, and how a press of theirs is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from bot.errors import ChangedMeanwhileError, UserFacingError
from bot.words import ui

if TYPE_CHECKING:
    import discord

    from bot.app import Interaction
    from bot.store.servers import Setup


def managed(interaction: Interaction) -> discord.Guild:
    """Return the server that somebody manages; asked at every press, for such a right can be taken away.

    Raises:
        UserFacingError: they may not, or we are no member of it.
    """
    guild = interaction.client.get_guild(interaction.guild_id or 0)
    if guild is None:
        raise UserFacingError(ui.SERVER_NOT_MEMBER)
    rights = interaction.permissions
    if not (rights.manage_guild or rights.administrator):
        raise UserFacingError(ui.SERVER_NOT_YOURS)
    return guild


async def set_up(interaction: Interaction, version: int | None, **setup: Unpack[Setup]) -> str:
    """Keep what somebody chose for the server that they manage.

    Args:
        interaction: their press.
        version: of the settings that they saw; None where the press holds whatever they are now.
        setup: what they chose.

    Returns:
        A line for them where somebody else was faster and nothing was kept; empty where it was.

    Raises:
        UserFacingError: they may not.
    """
    guild, servers = managed(interaction), interaction.client.store.servers
    try:
        await servers.change(guild.id, interaction_id=interaction.id, version=version, **setup)
    except ChangedMeanwhileError:
        await servers.refresh()
        return ui.SERVER_CHANGED
    return ""
