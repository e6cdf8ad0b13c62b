"""Whether those who moderate a server are told where a post speaks of danger: off, unless somebody chose where."""

from __future__ import annotations

import discord

from bot.app import Interaction, answer
from bot.errors import UserFacingError
from bot.places import alerts_channel
from bot.words import ui
from cogs.ui.buttons import PersistentButton, PersistentChannels, row
from cogs.ui.managing import managed, set_up


def is_private(channel: discord.TextChannel) -> bool:
    """Return whether a channel is closed to most: what stands there must not tell a whole server about somebody."""
    return not channel.permissions_for(channel.guild.default_role).view_channel


def may_tell(guild: discord.Guild, channel_id: int) -> bool:
    """Return whether moderators can be told in a channel: it is there, closed to most, and we may write in it.

    Args:
        guild: its server.
        channel_id: the channel.
    """
    channel = guild.get_channel(channel_id)
    if not isinstance(channel, discord.TextChannel) or not is_private(channel):
        return False
    return channel.permissions_for(guild.me).send_messages


class AskAboutAlerts(PersistentButton):
    """Says what moderators would be told, and asks where."""

    name = "srv_alerts"
    label = "SETUP_ALERTS_BUTTON"

    async def pressed(self, interaction: Interaction) -> None:
        """Say it, to this person alone."""
        guild = managed(interaction)
        items: list[PersistentButton | PersistentChannels] = [
            ChooseAlerts(guild.id, self.owner, ui.ALERTS_MENU),
        ]
        if interaction.client.store.servers.known(guild.id).alerts_channel_id is not None:
            items.append(NoAlerts(guild.id, self.owner))
        await answer(interaction, ui.ALERTS_ASK, view=row(items))


class ChooseAlerts(PersistentChannels):
    """Where moderators are told."""

    name = "srv_alert"

    async def chosen(self, interaction: Interaction, channels: list[int]) -> None:
        """Keep it, if the channel is closed to most and we may write there; say that members have to know of it."""
        guild = managed(interaction)
        channel = guild.get_channel(channels[0])
        if not isinstance(channel, discord.TextChannel) or not channel.permissions_for(guild.me).send_messages:
            raise UserFacingError(ui.NOTICE_NOT_THERE)
        if not is_private(channel):
            raise UserFacingError(ui.ALERTS_NOT_PRIVATE)
        await set_up(interaction, None, alerts_channel_id=channel.id)
        server = interaction.client.store.servers.known(guild.id)
        words = ui.ALERTS_CHOSEN if alerts_channel(server) is None else ui.ALERTS_MOVED
        words = words.format(channel=channel.mention)
        await interaction.response.edit_message(content=words, view=None)


class NoAlerts(PersistentButton):
    """Tells moderators nothing from now on."""

    name = "srv_noalert"
    label = "ALERTS_NONE"

    async def pressed(self, interaction: Interaction) -> None:
        """Keep it."""
        before = interaction.client.store.servers.known(managed(interaction).id)
        await set_up(interaction, None, alerts_channel_id=None)
        words = ui.ALERTS_OFF if alerts_channel(before) is None else ui.ALERTS_OFF_NOTICE
        await interaction.response.edit_message(content=words, view=None)


ALL = (AskAboutAlerts, ChooseAlerts, NoAlerts)
