"""How the bot is doing in a server, and what those who manage it can do about it at once: pause it, call it back."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import discord

from bot.model import PostState
from bot.places import rests
from bot.words import ui
from cogs.ui import moments, setup_panel
from cogs.ui.buttons import PersistentButton, PersistentMenu, row
from cogs.ui.managing import managed, set_up

if TYPE_CHECKING:
    from bot.app import Interaction, Onward
    from bot.model import Server

COUNTED = timedelta(days=30)
ON_TIME = timedelta(minutes=1)
"""The clock is late from then on."""

PAUSES = {"hour": timedelta(hours=1), "day": timedelta(days=1), "week": timedelta(days=7)}
STOP = "stop"


async def page(bot: Onward, guild: discord.Guild, owner: int) -> tuple[str, discord.ui.View]:
    """Return how the bot is doing in a server, how it is set up there, and what can be done.

    Args:
        bot: for the settings and counts.
        guild: the server.
        owner: who may press.
    """
    server = bot.store.servers.known(guild.id)
    counts = await bot.store.posts.counts(guild.id, COUNTED)
    words = [
        ui.SERVER_TITLE,
        _state(bot, server),
        ui.SERVER_COUNTS.format(replies=counts.get(PostState.ANSWERED, 0), hearts=counts.get(PostState.REACTED, 0)),
        *_tried_out(server, counts),
        await _clock(bot),
        "",
        setup_panel.in_words(bot, guild),
    ]
    quiet: list[PersistentButton | PersistentMenu]
    if rests(server, bot.time.now()):
        quiet = [GoOn(guild.id, owner)]
    else:
        options = [discord.SelectOption(label=called, value=value) for value, called in ui.group("PAUSE").items()]
        quiet = [Pause(guild.id, owner, ui.SERVER_PAUSE_MENU, options)]
    return "\n".join(words), row([*quiet, ChangeSetup(guild.id, owner), CheckAgain(guild.id, owner)])


def _state(bot: Onward, server: Server) -> str:
    if not rests(server, bot.time.now()):
        return ui.SERVER_WORKS
    if server.stopped or server.paused_until is None:
        return ui.SERVER_STOPPED
    return ui.SERVER_PAUSED.format(at=moments.shown(server.paused_until))


def _tried_out(server: Server, counts: dict[PostState, int]) -> list[str]:
    would = [counts.get(state, 0) for state in (PostState.WOULD_ANSWER, PostState.WOULD_REACT)]
    return [ui.SERVER_WOULD.format(replies=would[0], hearts=would[1])] if server.pilot or any(would) else []


async def _clock(bot: Onward) -> str:
    outlook = await bot.store.due.outlook()
    if outlook.late < ON_TIME:
        return ui.SERVER_ON_TIME
    return ui.SERVER_LATE.format(minutes=outlook.late // ON_TIME, overdue=outlook.overdue)


async def redraw(interaction: Interaction) -> None:
    """Show the page anew, in the place of the one that was pressed."""
    words, view = await page(interaction.client, managed(interaction), interaction.user.id)
    await interaction.response.edit_message(content=words, view=view)


class Pause(PersistentMenu):
    """Makes the bot quiet in the server, for a while or until it is called back."""

    name = "srv_pause"

    async def chosen(self, interaction: Interaction, value: str) -> None:
        """Be quiet at once."""
        if value == STOP:
            await set_up(interaction, None, stopped=True)
        else:
            await set_up(interaction, None, paused_until=interaction.client.time.now() + PAUSES[value])
        await redraw(interaction)


class GoOn(PersistentButton):
    """Calls the bot back before the pause is over."""

    name = "srv_go_on"
    label = "SERVER_GO_ON"
    style = discord.ButtonStyle.primary

    async def pressed(self, interaction: Interaction) -> None:
        """Go on."""
        await set_up(interaction, None, stopped=False, paused_until=None)
        await redraw(interaction)


class ChangeSetup(PersistentButton):
    """Opens what `/setup` shows."""

    name = "srv_change"
    label = "SERVER_CHANGE"

    async def pressed(self, interaction: Interaction) -> None:
        """Open it, in the place of the page."""
        await setup_panel.redraw(interaction)


class CheckAgain(PersistentButton):
    """Shows how it stands now."""

    name = "srv_check"
    label = "SETUP_LOOK_AGAIN"

    async def pressed(self, interaction: Interaction) -> None:
        """Show it."""
        await redraw(interaction)


ALL = (Pause, GoOn, ChangeSetup, CheckAgain)
