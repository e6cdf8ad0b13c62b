"""Check-ins: `/checkin start|pause|stop`, and what is said when one is due. By direct message, to who asked for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.ext import commands

from bot.app import Interaction, Onward, answer
from bot.checkins import Series, after_a_pause
from bot.errors import UserFacingError
from bot.model import DeliveryKind
from bot.speak import Saying, Then
from bot.words import ui
from bot.words.checkins import QUESTIONS
from cogs.ui import checkin_buttons, moments

if TYPE_CHECKING:
    from bot.clock import Occasion

CHECK_IN = DeliveryKind.CHECK_IN


class CheckIns(commands.GroupCog, name="checkin", description="I look in on you by direct message for a while."):
    """Looks in on people who asked for it, and stops by itself."""

    def __init__(self, bot: Onward) -> None:
        self.bot = bot

    async def cog_load(self) -> None:
        """Bring the buttons to life, and find the words for what is due."""
        self.bot.add_dynamic_items(*checkin_buttons.ALL)
        self.bot.clock.renders(CHECK_IN, self._look_in)

    async def cog_unload(self) -> None:
        """Let go of the buttons."""
        self.bot.remove_dynamic_items(*checkin_buttons.ALL)

    @app_commands.command()
    async def start(self, interaction: Interaction) -> None:
        """Three short looks in: tomorrow, in three days, in a week. Then it ends by itself."""
        await checkin_buttons.start(interaction)

    @app_commands.command()
    async def pause(self, interaction: Interaction) -> None:
        """A month without questions; then I go on where we were."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        running = await self.bot.store.deliveries.running(interaction.user.id, CHECK_IN)
        if running is None:
            raise UserFacingError(ui.CHECKIN_NONE)
        person = await self.bot.store.people.get(interaction.user.id)
        at = after_a_pause(self.bot.time.now(), person)
        paused = await self.bot.store.deliveries.move(
            person.user_id, running.id, at, Series.of(running.note).pause().note(), interaction_id=interaction.id
        )
        if paused is None:
            raise UserFacingError(ui.CHECKIN_NONE)
        await answer(interaction, ui.CHECKIN_PAUSED.format(at=moments.shown(paused.schedule.due_at)))

    @app_commands.command()
    async def stop(self, interaction: Interaction) -> None:
        """No more looks in. You can start again whenever you like."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        deliveries = self.bot.store.deliveries
        gone = await deliveries.cancel(interaction.user.id, None, CHECK_IN, interaction_id=interaction.id)
        await answer(interaction, ui.CHECKIN_STOPPED if gone else ui.CHECKIN_NONE)

    @commands.Cog.listener()
    async def on_message(self, message: discord.Message) -> None:
        """Take whatever somebody writes to us directly for an answer, whatever it says."""
        if message.guild is None and not message.author.bot:
            await checkin_buttons.heard(self.bot, message.author.id, message.id, nearer=True)

    async def _look_in(self, occasion: Occasion) -> Saying | None:
        """Word a look in, and say when the next is; None where two in a row went unanswered."""
        due = occasion.delivery
        series = Series.of(due.note)
        if series.over:
            return None
        words = [self.bot.library.check_ins.say(QUESTIONS[series.asked], due.id + due.occurrence, ui.spoken())]
        if series.paused:
            words.insert(0, ui.CHECKIN_PAUSE_OVER)
        after, then = series.said(), None
        if after.asked == len(QUESTIONS):
            words.append(ui.CHECKIN_ENDS)
        else:
            if series.is_last_try:
                words.append(ui.CHECKIN_LAST_TRY)
            person = await self.bot.store.people.get(due.user_id)
            then = Then(after.next_at(self.bot.time.now(), person), after.note())
        return Saying("\n".join(words), checkin_buttons.under(due, last=then is None), then)


async def setup(bot: Onward) -> None:
    """Add the cog."""
    await bot.add_cog(CheckIns(bot))
