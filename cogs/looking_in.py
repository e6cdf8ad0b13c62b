"""What the bot says by itself about a person's log: the evening before, how it went, silence, drafts held overnight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from discord.ext import commands

from bot.model import DeliveryKind
from cogs.following import FollowMe, LeaveMe
from cogs.ui import drafts, evening, how_it_went, season, silence

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from bot.app import Onward
    from bot.clock import Occasion
    from bot.speak import Saying


class LookingIn(commands.Cog):
    """Words what the clock says about a person's log."""

    _buttons = (FollowMe, LeaveMe, *evening.ALL, *how_it_went.ALL, *silence.ALL, *drafts.ALL, *season.ALL)

    def __init__(self, bot: Onward) -> None:
        self.bot = bot

    async def cog_load(self) -> None:
        """Bring the buttons to life, and find the words for what is due."""
        self.bot.add_dynamic_items(*self._buttons)
        self._renders(DeliveryKind.EVENING_BEFORE, evening.word)
        self._renders(DeliveryKind.HOW_DID_IT_GO, how_it_went.word)
        self._renders(DeliveryKind.SILENCE, silence.word)
        self._renders(DeliveryKind.DRAFT, drafts.word)

    async def cog_unload(self) -> None:
        """Let go of the buttons."""
        self.bot.remove_dynamic_items(*self._buttons)

    def _renders(self, kind: DeliveryKind, word: Callable[[Onward, Occasion], Awaitable[Saying | None]]) -> None:
        async def renderer(occasion: Occasion) -> Saying | None:
            return await word(self.bot, occasion)

        self.bot.clock.renders(kind, renderer)


async def setup(bot: Onward) -> None:
    """Add the cog."""
    await bot.add_cog(LookingIn(bot))
