"""What stands under a reply: `What now?`, `Just wanted to say it`, and `⋯` with why, wrong and not for me."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

import discord

from bot.app import Interaction, answer
from bot.errors import UserFacingError
from bot.model import Button, DeliveryKind, Memory, Post, PostState, Reading
from bot.words import ui, what_now, why
from cogs.ui.buttons import PersistentButton, row
from cogs.ui.checkin_buttons import CheckInWithMe
from cogs.ui.log_form import LogIt
from cogs.ui.undo_log import UndoLog

if TYPE_CHECKING:
    from bot.app import Onward
    from bot.model import Reply


LOOKING_IN = (DeliveryKind.CHECK_IN, DeliveryKind.WRITE_AGAIN)
"""What ends where somebody wants to be left alone, though they once asked for it."""


class WhatNow(PersistentButton):
    """One or two concrete things, in private."""

    name = "now"
    label = "WHAT_NOW"

    async def pressed(self, interaction: Interaction) -> None:
        """Answer from what we read in the post."""
        bot = interaction.client
        post, reading = await _remembered(interaction, self.about)
        recently = await bot.store.posts.recently(self.owner, post.channel_id, self.about)
        memory = Memory(
            earlier_today=sum(bool(one.reading and one.reading.own_rejection) for one in recently.to_person)
        )
        await answer(interaction, what_now(reading, bot.library.book, self.about, memory))


class JustSaying(PersistentButton):
    """The person wanted to say it, and nothing more."""

    name = "said"
    label = "JUST_SAYING"

    async def pressed(self, interaction: Interaction) -> None:
        """Leave it at that."""
        await answer(interaction, ui.JUST_SAID)


class More(PersistentButton):
    """Three rarer things about the reply."""

    name = "more"
    label = "MORE"

    async def pressed(self, interaction: Interaction) -> None:
        """Show them, in private."""
        buttons = [kind(self.about, self.owner) for kind in (WhyThis, WrongCall, NotForMe)]
        await answer(interaction, ui.MORE_INTRO, view=row(buttons))


class WhyThis(PersistentButton):
    """Which words led to the reply."""

    name = "why"
    label = "WHY_THIS"

    async def pressed(self, interaction: Interaction) -> None:
        """Say how the post was read."""
        _, reading = await _remembered(interaction, self.about)
        await answer(interaction, why(reading))


class WrongCall(PersistentButton):
    """The reply was wrong: it goes, and it is counted."""

    name = "wrong"
    label = "WRONG_CALL"

    async def pressed(self, interaction: Interaction) -> None:
        """Take the reply down and count it under the kind that was read; the words were never kept."""
        post, reading = await _remembered(interaction, self.about)
        await interaction.client.store.tallies.add("wrong_call", reading.kind, interaction_id=interaction.id)
        await interaction.response.edit_message(content=ui.WRONG_CALL_DONE, view=None)
        await _withdraw(interaction.client, post)


class NotForMe(PersistentButton):
    """The person does not want to be answered."""

    name = "notme"
    label = "NOT_FOR_ME"

    async def pressed(self, interaction: Interaction) -> None:
        """Stop at once, everywhere, with no plea; say how to come back."""
        bot = interaction.client
        await bot.store.people.change(self.owner, replies=False, interaction_id=interaction.id)  # reads well
        for kind in LOOKING_IN:
            await bot.store.deliveries.cancel(self.owner, None, kind, interaction_id=None)
        again = row([BackOn(self.about, self.owner)])
        await interaction.response.edit_message(content=ui.NOT_FOR_ME_DONE, view=again)
        post = await bot.store.posts.get(self.about)
        if post is not None:
            await _withdraw(bot, post)


class BackOn(PersistentButton):
    """Undoes "Not for me"."""

    name = "backon"
    label = "BACK_ON"

    async def pressed(self, interaction: Interaction) -> None:
        """Answer this person again."""
        await interaction.client.store.people.change(self.owner, replies=True, interaction_id=interaction.id)
        await interaction.response.edit_message(content=ui.BACK_ON_DONE, view=None)


async def _remembered(interaction: Interaction, message_id: int) -> tuple[Post, Reading]:
    """Return what we know of a post, or tell the person that it is no longer there."""
    post = await interaction.client.store.posts.get(message_id)
    if post is None or post.reading is None:
        raise UserFacingError(ui.GONE)
    return post, post.reading


async def _withdraw(bot: Onward, post: Post) -> None:
    """Take our reply back and count the post as one that we left alone."""
    if post.reply_id is not None:
        await take_down(bot, post.channel_id, post.reply_id)
    await bot.store.posts.settle(post.message_id, PostState.SILENT)


async def take_down(bot: Onward, channel_id: int, reply_id: int) -> None:
    """Delete a reply of ours; that somebody was faster is fine."""
    with suppress(discord.NotFound, discord.Forbidden):
        await bot.get_partial_messageable(channel_id).get_partial_message(reply_id).delete()


_BUTTONS: dict[Button, type[PersistentButton]] = {
    Button.LOG: LogIt,
    Button.CHECK_IN: CheckInWithMe,
    Button.WHAT_NOW: WhatNow,
    Button.JUST_SAYING: JustSaying,
    Button.MORE: More,
}

ALL = (LogIt, UndoLog, WhatNow, JustSaying, More, WhyThis, WrongCall, NotForMe, BackOn)


def under(reply: Reply, about: int, owner: int, *, looks_in: bool = True) -> discord.ui.View:
    """Return a fresh view with the buttons that the reply asks for.

    Args:
        reply: what is said.
        about: the id of the post (or interaction) that is answered.
        owner: who may press.
        looks_in: whether check-ins can be started where it is said.
    """
    shown = (button for button in reply.buttons if looks_in or button is not Button.CHECK_IN)
    return row(_BUTTONS[button](about, owner) for button in shown if button in _BUTTONS)
