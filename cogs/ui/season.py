"""What may be done once an outcome is known: drafts or another try after a no, thanks at the end of a search."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import discord

from bot.app import answer
from bot.journey import Draft, left_open, zone_for
from bot.model import Outcome
from bot.words import ui
from cogs.ui import drafts
from cogs.ui.about_log import company_of, in_code
from cogs.ui.again import Again
from cogs.ui.buttons import PersistentButton
from cogs.ui.own import own_application

if TYPE_CHECKING:
    from bot.app import Interaction, Onward
    from bot.model import Application

TOLD_AT_ONCE = 5
"""Drafts to other companies in one message."""

AGAIN_AFTER = frozenset({Outcome.REJECTED, Outcome.FREEZE, Outcome.SILENT})


class ThankHelpers(PersistentButton):
    """Drafts a message to whoever helped."""

    name = "season_thank"
    label = "SEASON_THANK"
    style: ClassVar[discord.ButtonStyle] = discord.ButtonStyle.primary

    async def pressed(self, interaction: Interaction) -> None:
        """Show it, to the person alone."""
        bot = interaction.client
        application = await own_application(interaction, self.about)
        zone = zone_for(await bot.store.people.get(self.owner), [])
        text = bot.library.drafts.write(Draft.HELPERS, application, zone=zone, now=bot.time.now())
        await answer(interaction, f"{ui.SEASON_THANKS}\n{in_code(text)}")


class TellOthers(PersistentButton):
    """Drafts a withdrawal for each company where somebody may still be waiting."""

    name = "season_tell"
    label = "SEASON_TELL"

    async def pressed(self, interaction: Interaction) -> None:
        """Show the first few, to the person alone."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        bot = interaction.client
        rounds = await bot.store.interviews.all(self.owner)
        now, zone = bot.time.now(), zone_for(await bot.store.people.get(self.owner), rounds)
        others = left_open(await bot.store.applications.all(self.owner), rounds, now)
        parts = [
            f"{company_of(one)}:\n{in_code(bot.library.drafts.write(Draft.WITHDRAW, one, zone=zone, now=now))}"
            for one in others[:TOLD_AT_ONCE]
        ]
        await answer(interaction, "\n".join([ui.DRAFT_HERE, *parts]) if parts else ui.SEASON_NOBODY)


ALL = (ThankHelpers, TellOthers)


async def offered(bot: Onward, application: Application) -> tuple[list[str], list[PersistentButton]]:
    """Return what is offered under the private answer to an outcome.

    Args:
        bot: for the store and the clock.
        application: as it is now, its person's.

    Returns:
        Lines and buttons, where there are any.
    """
    user_id, now = application.user_id, bot.time.now()
    if application.outcome is Outcome.ACCEPTED:
        log, rounds = await bot.store.applications.all(user_id), await bot.store.interviews.all(user_id)
        told = [TellOthers(application.id, user_id)] if left_open(log, rounds, now) else []
        follows = (await bot.store.people.get(user_id)).follows
        return [ui.SEASON_QUIET] if follows else [], [ThankHelpers(application.id, user_id), *told]
    if application.outcome not in AGAIN_AFTER:
        return [], []
    rounds = await bot.store.interviews.list(user_id, [application.id])
    words, buttons = drafts.offered(application, rounds, now)
    if not buttons and application.company:
        return [], [Again(application.id, user_id)]
    return words, buttons
