"""The hook that every change of a log calls, and the question whether the bot may look in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.app import answer
from bot.journey import plan_for
from bot.words import ui
from cogs.ui.buttons import PersistentButton, row
from cogs.ui.checkin_buttons import looks_in_from

if TYPE_CHECKING:
    from bot.app import Interaction, Onward


async def follow(bot: Onward, user_id: int) -> None:
    """Put on the clock what should follow from a person's log; called after every change of it.

    Args:
        bot: for the store and the clock.
        user_id: whose log, zone or country changed.
    """
    if await bot.store.planned.renew(user_id, plan_for):
        bot.clock.wake()


async def ask_to_follow(interaction: Interaction) -> None:
    """Ask a person once whether the bot may look in before and after interviews, in a server that allows it."""
    user_id = interaction.user.id
    if not looks_in_from(interaction.client, interaction.guild_id):
        return
    if await interaction.client.store.people.ask_about_following(user_id):
        buttons = [FollowMe(interaction.id, user_id), LeaveMe(interaction.id, user_id)]
        await answer(interaction, ui.FOLLOW_ASK, view=row(buttons))


class FollowMe(PersistentButton):
    """The person wants to be looked in on."""

    name = "follow"
    label = "FOLLOW_YES"

    async def pressed(self, interaction: Interaction) -> None:
        """Keep it, and plan for what is in the log already."""
        bot = interaction.client
        await bot.store.people.change(self.owner, follows=True, interaction_id=interaction.id)
        await follow(bot, self.owner)
        person = await bot.store.people.get(self.owner)
        words = ui.FOLLOW_ON if person.zone else f"{ui.FOLLOW_ON}\n{ui.FOLLOW_NO_ZONE}"
        await interaction.response.edit_message(content=words, view=None)


class LeaveMe(PersistentButton):
    """The person does not."""

    name = "nofollow"
    label = "FOLLOW_NO"

    async def pressed(self, interaction: Interaction) -> None:
        """Leave it at that, and say how to call it back."""
        bot = interaction.client
        await bot.store.people.change(self.owner, follows=False, interaction_id=interaction.id)
        await follow(bot, self.owner)
        await interaction.response.edit_message(content=ui.FOLLOW_OFF, view=None)
