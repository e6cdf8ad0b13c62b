"""`/progress`: the picture of a person's log, its files, and a CSV from elsewhere. Theirs alone until they share it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import discord
from discord import app_commands
from discord.ext import commands

from cogs.ui import importing, sharing

if TYPE_CHECKING:
    from bot.app import Interaction, Onward


class Progress(commands.Cog):
    """Shows how a search goes."""

    _items = (*sharing.ALL, importing.ImportThem)

    def __init__(self, bot: Onward) -> None:
        self.bot = bot

    async def cog_load(self) -> None:
        """Bring the buttons to life."""
        self.bot.add_dynamic_items(*self._items)

    async def cog_unload(self) -> None:
        """Let go of the buttons."""
        self.bot.remove_dynamic_items(*self._items)

    @app_commands.command()
    @app_commands.rename(table="import")
    @app_commands.describe(
        look="The colours of the picture: dark, unless you say light.",
        companies="Whether the picture names the companies that went furthest.",
        table="A CSV from another tracker or your own sheet. I show you first what would come in.",
    )
    async def progress(
        self,
        interaction: Interaction,
        look: Literal["dark", "light"] = "dark",
        companies: bool = False,  # an option of the command
        table: discord.Attachment | None = None,
    ) -> None:
        """How your search goes, as a picture for you alone. You can share or export it from there."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        if table is None:
            await sharing.show(interaction, look, names=companies)
        else:
            await importing.preview(interaction, table)


async def setup(bot: Onward) -> None:
    """Add the cog."""
    await bot.add_cog(Progress(bot))
