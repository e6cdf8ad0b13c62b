"""A server, for those who manage it: `/setup` and `/server`."""

from __future__ import annotations

import asyncio
import logging
from contextlib import suppress

import aiohttp
import discord
from discord import app_commands
from discord.ext import commands

from bot.app import Interaction, Onward, answer
from bot.errors import StoreError
from cogs import alerting
from cogs.ui import alerts, health, notice, setup_panel
from cogs.ui.managing import managed

log = logging.getLogger(__name__)

CONTROLS = (*setup_panel.ALL, *health.ALL, *notice.ALL, *alerts.ALL)


class ServerCog(commands.Cog, name="Server"):
    """Set up, looked after, and forgotten once we have left."""

    def __init__(self, bot: Onward) -> None:
        self.bot = bot
        self._alerts: asyncio.Task[None] | None = None

    async def cog_load(self) -> None:
        """Bring the controls to life, and take down what told moderators long enough."""
        self.bot.add_dynamic_items(*CONTROLS)
        self._alerts = asyncio.create_task(alerting.forever(self.bot), name="alerts")

    async def cog_unload(self) -> None:
        """Let go of the controls."""
        if self._alerts is not None:
            self._alerts.cancel()
        self.bot.remove_dynamic_items(*CONTROLS)

    @app_commands.command(name="setup")
    @app_commands.default_permissions(manage_guild=True)
    @app_commands.allowed_contexts(guilds=True)
    @app_commands.allowed_installs(guilds=True)
    async def set_up(self, interaction: Interaction) -> None:
        """Say where noes are posted in this server, and how I behave here. For those who manage it."""
        guild = managed(interaction)
        words, view = setup_panel.panel(self.bot, guild, interaction.user.id)
        await answer(interaction, words, view=view)

    @app_commands.command(name="server")
    @app_commands.default_permissions(manage_guild=True)
    @app_commands.allowed_contexts(guilds=True)
    @app_commands.allowed_installs(guilds=True)
    async def how_it_goes(self, interaction: Interaction) -> None:
        """How I'm set up and doing in this server; change it, pause me, call me back. For those who manage it."""
        guild = managed(interaction)
        await interaction.response.defer(ephemeral=True, thinking=True)
        words, view = await health.page(self.bot, guild, interaction.user.id)
        await answer(interaction, words, view=view)

    @commands.Cog.listener()
    async def on_guild_remove(self, guild: discord.Guild) -> None:
        """Forget a server that we have left."""
        await self._forget_if_left(guild.id)

    @commands.Cog.listener()
    async def on_raw_message_delete(self, deleted: discord.RawMessageDeleteEvent) -> None:
        """Note that a notice is gone."""
        await notice.deleted(self.bot, deleted.guild_id, {deleted.message_id})

    @commands.Cog.listener()
    async def on_raw_bulk_message_delete(self, deleted: discord.RawBulkMessageDeleteEvent) -> None:
        """Likewise."""
        await notice.deleted(self.bot, deleted.guild_id, deleted.message_ids)

    @commands.Cog.listener()
    async def on_guild_channel_delete(self, channel: discord.abc.GuildChannel) -> None:
        """Note that a notice went with its channel: Discord names no message then."""
        server = self.bot.store.servers.known(channel.guild.id)
        if server.notice_channel_id == channel.id and server.notice_message_id is not None:
            await notice.deleted(self.bot, channel.guild.id, {server.notice_message_id})

    @commands.Cog.listener()
    async def on_ready(self) -> None:
        """Look for servers that we left while we were away: nobody tells us of those."""
        for guild_id in self.bot.store.servers.ids():
            ours = (guild_id >> 22) % (self.bot.shard_count or 1) in self.bot.shards
            if ours and self.bot.get_guild(guild_id) is None:
                await self._forget_if_left(guild_id)

    async def _forget_if_left(self, guild_id: int) -> None:
        """Forget a server if Discord itself says that we are not in it: an outage looks the same from here."""
        with suppress(StoreError, aiohttp.ClientError, OSError, discord.HTTPException):
            try:
                await self.bot.fetch_guild(guild_id, with_counts=False)
            except (discord.NotFound, discord.Forbidden):
                await self.bot.store.servers.forget(guild_id)
                log.info("server %s is left and forgotten", guild_id)


async def setup(bot: Onward) -> None:
    """Add the cog."""
    await bot.add_cog(ServerCog(bot))
