"""A bot that knows nothing of playgrounds: what a newcomer to discord.py might write in an afternoon."""

from __future__ import annotations

import asyncio
from typing import Any

import discord
from discord import app_commands
from discord.ext import commands

TEAS = ("assam", "darjeeling", "earl grey")


class Again(discord.ui.DynamicItem[discord.ui.Button[Any]], template=r"again:(?P<tea>[a-z ]+)"):
    def __init__(self, tea: str) -> None:
        super().__init__(discord.ui.Button(label="Again", custom_id=f"again:{tea}"))
        self.tea = tea

    @classmethod
    async def from_custom_id(cls, interaction: Any, item: Any, match: Any, /) -> Again:
        return cls(match["tea"])

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        await interaction.response.edit_message(content=f"More {self.tea}", view=None)


class Order(discord.ui.Modal, title="Order"):
    sugar = discord.ui.Label(text="Sugar", component=discord.ui.TextInput(required=False, max_length=20))

    async def on_submit(self, interaction: discord.Interaction[Any], /) -> None:
        await interaction.response.send_message(f"With {self.sugar.component.value or 'nothing'}", ephemeral=True)


class TeaBot(commands.AutoShardedBot):
    async def setup_hook(self) -> None:
        self.add_dynamic_items(Again)
        for command in (tea, order, slow, quote, letter):
            self.tree.add_command(command)
        await self.tree.sync()

    async def on_message(self, message: discord.Message, /) -> None:
        if not message.author.bot:
            await message.reply(f"I read: {message.content}")


@app_commands.command(description="Pour a tea")
async def tea(interaction: discord.Interaction[Any], kind: str, cups: app_commands.Range[int, 1, 9] = 1) -> None:
    view = discord.ui.View(timeout=None).add_item(Again(kind))
    await interaction.response.send_message(f"{cups} x {kind}", view=view)


@tea.autocomplete("kind")
async def kinds(interaction: discord.Interaction[Any], typed: str) -> list[app_commands.Choice[str]]:
    return [app_commands.Choice(name=kind.title(), value=kind) for kind in TEAS if typed in kind]


@app_commands.command(description="Order by form")
async def order(interaction: discord.Interaction[Any]) -> None:
    await interaction.response.send_modal(Order())


@app_commands.command(description="Think first")
async def slow(interaction: discord.Interaction[Any]) -> None:
    await interaction.response.defer(ephemeral=True, thinking=True)
    await asyncio.sleep(0.05)
    await interaction.followup.send("Only for you")


@app_commands.command(description="Get a letter")
@app_commands.guild_only()
async def letter(interaction: discord.Interaction[Any]) -> None:
    try:
        await interaction.user.send("Dear you")
    except discord.Forbidden as error:
        await interaction.response.send_message(f"No letterbox ({error.code})", ephemeral=True)
    else:
        await interaction.response.send_message("Sent", ephemeral=True)


@app_commands.context_menu(name="Quote")
async def quote(interaction: discord.Interaction[Any], message: discord.Message) -> None:
    await interaction.response.send_message(f"{message.author.display_name} said: {message.content}")


def make() -> TeaBot:
    intents = discord.Intents(guilds=True, guild_messages=True, dm_messages=True, message_content=True)
    return TeaBot(command_prefix=commands.when_mentioned, help_command=None, intents=intents)
