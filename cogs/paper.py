"""Paper: `/write`, a quarter of an hour for oneself, and `/letter`, a letter for a day that goes badly."""

from __future__ import annotations

from typing import TYPE_CHECKING

from discord import app_commands
from discord.ext import commands

from bot.app import Interaction, Onward  # noqa: TC001 # discord.py looks up what a command's parameters are
from bot.model import DeliveryKind
from cogs.ui import kept_pages, letters, write

if TYPE_CHECKING:
    from bot.clock import Occasion
    from bot.speak import Saying


class Paper(commands.Cog):
    """Keeps the time, and letters."""

    _buttons = (*write.ALL, *kept_pages.ALL, *letters.ALL)

    def __init__(self, bot: Onward) -> None:
        self.bot = bot

    async def cog_load(self) -> None:
        """Bring the buttons to life, and find the words for what is due."""
        self.bot.add_dynamic_items(*self._buttons)
        self.bot.clock.renders(DeliveryKind.WRITING, self._time_is_over)
        self.bot.clock.renders(DeliveryKind.WRITE_AGAIN, self._ask_again)
        self.bot.clock.renders(DeliveryKind.LETTER, self._letter)

    async def cog_unload(self) -> None:
        """Let go of the buttons."""
        self.bot.remove_dynamic_items(*self._buttons)

    @app_commands.command()
    async def write(self, interaction: Interaction) -> None:
        """A quarter of an hour to write it out, for nobody's eyes. Kept only if you say so."""
        await write.begin(interaction)

    @app_commands.command()
    async def letter(self, interaction: Interaction) -> None:
        """A letter from you to yourself, which comes after a no."""
        await letters.show(interaction)

    async def _time_is_over(self, occasion: Occasion) -> Saying | None:
        return await write.time_is_over(self.bot, occasion)

    async def _ask_again(self, occasion: Occasion) -> Saying | None:
        return await write.ask_again(self.bot, occasion)

    async def _letter(self, occasion: Occasion) -> Saying | None:
        return await letters.word(self.bot, occasion)


async def setup(bot: Onward) -> None:
    """Add the cog."""
    await bot.add_cog(Paper(bot))
