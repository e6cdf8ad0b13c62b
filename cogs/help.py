"""`/help`, and `/help-now`, which works everywhere, for everyone, always, with nothing to fill in."""

from __future__ import annotations

from discord import app_commands
from discord.ext import commands

from bot.app import Interaction, Onward, answer
from bot.words import help_now, ui
from cogs.crisis import country_of


class Help(commands.Cog):
    """What there is, and who is there when it is more than that."""

    def __init__(self, bot: Onward) -> None:
        self.bot = bot

    @app_commands.command()
    async def help(self, interaction: Interaction) -> None:
        """What I do, and what I never do."""
        reads = self.bot.intents.message_content
        await answer(interaction, ui.HELP if reads else f"{ui.HELP}\n\n{ui.NO_CONTENT_HERE}")

    @app_commands.command(name="help-now")
    async def help_now(self, interaction: Interaction) -> None:
        """People you can reach right now."""
        country = await country_of(self.bot, interaction.user.id, interaction.guild_id)
        language = str(interaction.locale).partition("-")[0]
        await answer(interaction, help_now(self.bot.library.crisis, country, language))


async def setup(bot: Onward) -> None:
    """Add the cog."""
    await bot.add_cog(Help(bot))
