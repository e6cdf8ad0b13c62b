"""A person's own choices and data: `/settings`, `/privacy show`, `/privacy export`, `/privacy forget`."""

from __future__ import annotations

import io
import json
import re
from typing import Literal

import discord
from discord import app_commands
from discord.ext import commands

from bot.app import Interaction, Onward, answer
from bot.errors import UserFacingError
from bot.words import ui
from cogs.ui.buttons import PersistentButton, row


class ForgetMe(PersistentButton):
    """Deletes everything about its person."""

    name = "forget"
    label = ui.FORGET_ALL
    style = discord.ButtonStyle.danger

    async def pressed(self, interaction: Interaction) -> None:
        """Delete it all, and say how much it was."""
        await interaction.response.defer(ephemeral=True)
        deleted = await interaction.client.store.forget(self.owner)
        await interaction.edit_original_response(content=ui.FORGOTTEN.format(rows=deleted), view=None)


class People(commands.Cog):
    """What a person decides about Onward."""

    def __init__(self, bot: Onward) -> None:
        self.bot = bot

    privacy = app_commands.Group(name="privacy", description="What I keep about you: see it, take it, delete it.")

    async def cog_load(self) -> None:
        """Bring the button to life."""
        self.bot.add_dynamic_items(ForgetMe)

    async def cog_unload(self) -> None:
        """Let go of the button."""
        self.bot.remove_dynamic_items(ForgetMe)

    @app_commands.command()
    @app_commands.describe(
        replies="Whether I answer your posts unasked.",
        country="Two letters, such as US or IN: whose helplines come first. A single - clears it.",
        nudge="here: if a direct message can't reach you, I say in this channel that something waits, not what.",
    )
    async def settings(
        self,
        interaction: Interaction,
        replies: bool | None = None,
        country: app_commands.Range[str, 1, 2] | None = None,
        nudge: Literal["here", "off"] | None = None,
    ) -> None:
        """See or change how I treat you."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        people = self.bot.store.people
        if country is not None:
            if country != "-" and not re.fullmatch(r"[A-Za-z]{2}", country):
                raise UserFacingError(ui.COUNTRY_UNKNOWN)
            chosen = None if country == "-" else country.upper()
            await people.set_country(interaction.user.id, chosen, interaction_id=interaction.id)
        if replies is not None:
            # Each write is once an interaction, and this is the second of the two.
            await people.set_replies(interaction.user.id, replies, interaction_id=-interaction.id)
        if nudge is not None:
            await _set_nudges(interaction, here=nudge == "here")
        person = await people.get(interaction.user.id)
        place = person.nudge_channel_id
        words = ui.SETTINGS.format(
            replies=ui.REPLIES_ON if person.replies else ui.REPLIES_OFF,
            country=person.country or ui.COUNTRY_NONE,
            zone=person.zone or ui.ZONE_NONE,
            nudges=ui.NUDGES_OFF if place is None else ui.NUDGES_ON.format(channel=place),
        )
        await answer(interaction, words)

    @privacy.command()
    async def show(self, interaction: Interaction) -> None:
        """What I keep, what I never keep, and for how long."""
        days = self.bot.keep_readings.days
        await answer(interaction, ui.PRIVACY.format(days=days))

    @privacy.command()
    async def export(self, interaction: Interaction) -> None:
        """Everything I keep about you, as a file that only you see."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        kept = await self.bot.store.export(interaction.user.id)
        file = io.BytesIO(json.dumps(kept, indent=2, ensure_ascii=False, default=str).encode())
        await interaction.followup.send(
            ui.EXPORTED, file=discord.File(file, f"onward-{interaction.user.id}.json"), ephemeral=True
        )

    @privacy.command()
    async def forget(self, interaction: Interaction) -> None:
        """Delete everything I keep about you. Asks once before it does."""
        button = ForgetMe(interaction.id, interaction.user.id)
        await answer(interaction, ui.FORGET_SURE, view=row([button]))


async def _set_nudges(interaction: Interaction, *, here: bool) -> None:
    guild_id = interaction.guild_id
    if here and (guild_id is None or interaction.client.get_guild(guild_id) is None):
        raise UserFacingError(ui.NUDGES_ONLY_SERVER)
    await interaction.client.store.people.set_nudges(
        interaction.user.id,
        interaction.channel_id if here else None,
        guild_id if here else None,
        interaction_id=-interaction.id - 1,  # the third write of this interaction
    )


async def setup(bot: Onward) -> None:
    """Add the cog."""
    await bot.add_cog(People(bot))
