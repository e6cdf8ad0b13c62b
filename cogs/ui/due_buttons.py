"""What stands under something that was due: done, again in a while, another time; alive after any restart.

Their ids carry the mark of the occurrence (`bot.speak.mark`), by which the clock finds a message that it had sent and
not yet written down. A snooze is a promise of its own, so a series stays where it is.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import discord

from bot.app import answer
from bot.errors import UserFacingError
from bot.words import ui
from cogs.ui import moments
from cogs.ui.buttons import PersistentButton, row
from cogs.ui.forms import Submitted, form, handles

if TYPE_CHECKING:
    from bot.app import Interaction
    from bot.model import Delivery, Schedule

MOST_SHOWN = 2000


class Done(PersistentButton):
    """The person did it."""

    name = "due_done"
    label = "DUE_DONE"

    async def pressed(self, interaction: Interaction) -> None:
        """Say so under the words, and take the buttons away."""
        await _close(interaction, ui.DUE_DONE_SAID)


class In20(PersistentButton):
    """Again in twenty minutes."""

    name = "due_20"
    label = "DUE_20"

    async def pressed(self, interaction: Interaction) -> None:
        """Promise it again."""
        await _again(interaction, self.about, moments.after(interaction.client.time.now(), timedelta(minutes=20)))


class In60(PersistentButton):
    """Again in an hour."""

    name = "due_60"
    label = "DUE_60"

    async def pressed(self, interaction: Interaction) -> None:
        """Promise it again."""
        await _again(interaction, self.about, moments.after(interaction.client.time.now(), timedelta(hours=1)))


class Tomorrow(PersistentButton):
    """Again tomorrow morning, in the person's own zone."""

    name = "due_tomorrow"
    label = "DUE_TOMORROW"

    async def pressed(self, interaction: Interaction) -> None:
        """Promise it again."""
        await _again(interaction, self.about, await moments.typed(interaction, "tomorrow"))


class PickTime(PersistentButton):
    """Again at a time that the person types."""

    name = "due_pick"
    label = "DUE_PICK"

    async def pressed(self, interaction: Interaction) -> None:
        """Ask for the time."""
        await interaction.response.send_modal(form("again", self.about, ui.DUE_PICK_TITLE, when_field()))


def when_field(given: str | None = None) -> discord.ui.Label[discord.ui.Modal]:
    """Return the field of a form in which a time is typed."""
    return discord.ui.Label(
        text=ui.REMIND_WHEN_LABEL,
        description=ui.REMIND_WHEN_HINT,
        component=discord.ui.TextInput(custom_id="when", default=given, max_length=100),
    )


@handles("again")
async def picked(interaction: Interaction, submitted: Submitted) -> None:
    """Promise it again for the time that was typed."""
    schedule = await moments.typed(interaction, submitted.values["when"])
    await _again(interaction, submitted.about, schedule)


SNOOZES = (In20, In60, Tomorrow, PickTime)
ALL = (Done, *SNOOZES)


def under(delivery: Delivery) -> discord.ui.View:
    """Return a fresh view for what is due."""
    return row(kind(delivery.id, delivery.user_id, str(delivery.occurrence)) for kind in ALL)


def snoozes(delivery: Delivery) -> discord.ui.View:
    """Return a fresh view that asks when one of several shall come again."""
    return row(kind(delivery.id, delivery.user_id, str(delivery.occurrence)) for kind in SNOOZES)


async def _again(interaction: Interaction, delivery_id: int, schedule: Schedule) -> None:
    """Promise the words of a delivery once more, and say when."""
    bot = interaction.client
    said = await bot.store.deliveries.get(interaction.user.id, delivery_id)
    if said is None:
        raise UserFacingError(ui.DUE_OVER)
    kept = await bot.store.deliveries.add(
        interaction.user.id,
        said.kind,
        schedule,
        interaction_id=interaction.id,
        words=said.words,
        link=said.link,
        channel_id=said.channel_id,
        guild_id=said.guild_id,
    )
    bot.clock.wake()
    await _close(interaction, ui.DUE_AGAIN.format(at=moments.shown(kept.schedule.due_at)))


async def _close(interaction: Interaction, line: str) -> None:
    """Add a line under the words and take the buttons away, so that it is plain what happened."""
    message = interaction.message
    if message is None:
        await answer(interaction, line.strip())
        return
    await interaction.response.edit_message(content=(message.content + line)[:MOST_SHOWN], view=None)
