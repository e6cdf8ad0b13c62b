"""The one message by which a server is set up: how everything stands, and a control for each thing. Alive for ever.

Each control carries the version of the settings that its message shows: where two people set up the same server, the
slower one is told and shown how it stands, and nothing is lost.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import discord

from bot.errors import UserFacingError
from bot.model import Elsewhere, Place
from bot.places import alerts_channel, notice_holds
from bot.words import ui
from cogs.ui import allowed, moments
from cogs.ui.alerts import AskAboutAlerts, may_tell
from cogs.ui.buttons import PersistentButton, PersistentChannels, PersistentMenu, row
from cogs.ui.fields import box
from cogs.ui.forms import Submitted, form, handles
from cogs.ui.managing import managed, set_up
from cogs.ui.notice import ShowNotice

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.app import Interaction, Onward
    from bot.model import Server

MOST_CHANNELS = 8
"""Channels that can be chosen of a kind."""


def panel(bot: Onward, guild: discord.Guild, owner: int, note: str = "") -> tuple[str, discord.ui.View]:
    """Return how a server is set up, and what changes it.

    Args:
        bot: for the settings.
        guild: the server.
        owner: who may press.
        note: a line to add.
    """
    server = bot.store.servers.known(guild.id)
    words = f"{ui.SETUP_TITLE}\n{in_words(bot, guild)}\n-# {ui.SETUP_AT_ONCE}"
    about, version = guild.id, str(server.version)
    known = [_here(guild, ids) for ids in (server.posts, server.marks)]
    options = [
        discord.SelectOption(label=called, value=value, default=value == server.elsewhere)
        for value, called in ui.group("ELSEWHERE").items()
    ]
    items = [
        ChoosePosts(about, owner, ui.SETUP_POSTS_MENU, version, given=known[0], most=MOST_CHANNELS, forums=True),
        ChooseMarks(about, owner, ui.SETUP_MARKS_MENU, version, given=known[1], most=MOST_CHANNELS, forums=True),
        ChooseElsewhere(about, owner, ui.SETUP_ELSEWHERE_MENU, options, version),
        ZoneAndCountry(about, owner, version),
        (ForReal if server.pilot else TryOut)(about, owner, version),
        (NoLookingIn if server.looks_in else LookingIn)(about, owner, version),
        ShowNotice(about, owner),
        AskAboutAlerts(about, owner),
        LookAgain(about, owner),
    ]
    return f"{words}\n{note}".rstrip(), row(items)


def in_words(bot: Onward, guild: discord.Guild) -> str:
    """Return how a server is set up, and whether we may do there what we are to do."""
    server = bot.store.servers.known(guild.id)
    by_name = [one.id for one in allowed.chosen(bot, guild, Place.POSTS) if one.id not in server.posts]
    posts = [*map(_mention, server.posts), *(ui.SETUP_BY_NAME.format(channel=_mention(one)) for one in by_name)]
    lines = [
        ui.SETUP_POSTS.format(channels=", ".join(posts) or ui.SETUP_NONE),
        ui.SETUP_MARKS.format(channels=", ".join(map(_mention, server.marks)) or ui.SETUP_NONE),
        ui.SETUP_ELSEWHERE.format(what=ui.group("ELSEWHERE")[server.elsewhere]),
        ui.SETUP_ZONE.format(zone=server.zone.replace("_", " ") if server.zone else ui.SETUP_NO_ZONE),
        ui.SETUP_COUNTRY.format(country=server.country or ui.COUNTRY_NONE),
        ui.SETUP_PILOT_ON if server.pilot else ui.SETUP_PILOT_OFF,
        ui.SETUP_LOOKS_IN_ON if server.looks_in else ui.SETUP_LOOKS_IN_OFF,
        _notice(guild, server),
        _alerts(guild, server),
        allowed.in_words(bot, guild),
    ]
    if not bot.intents.message_content:
        lines.append(ui.NO_CONTENT_HERE)
    return "\n".join(lines)


def _notice(guild: discord.Guild, server: Server) -> str:
    if server.notice_channel_id is None or not _here(guild, [server.notice_channel_id]):
        return ui.SETUP_NOTICE_NONE
    line = ui.SETUP_NOTICE_STANDS if notice_holds(server) else ui.SETUP_NOTICE_OLD
    return line.format(channel=_mention(server.notice_channel_id))


def _alerts(guild: discord.Guild, server: Server) -> str:
    if server.alerts_channel_id is None:
        return ui.SETUP_ALERTS_NONE
    if not may_tell(guild, server.alerts_channel_id):
        line = ui.SETUP_ALERTS_SHUT
    else:
        line = ui.SETUP_ALERTS if alerts_channel(server) else ui.SETUP_ALERTS_WAIT
    return line.format(channel=_mention(server.alerts_channel_id))


def _mention(channel_id: int) -> str:
    return f"<#{channel_id}>"


def _here(guild: discord.Guild, channels: Iterable[int]) -> list[int]:
    """Return those that are still there: Discord refuses a menu in which another is chosen."""
    return [one for one in channels if guild.get_channel(one) is not None]


async def redraw(interaction: Interaction, note: str = "") -> None:
    """Show the panel anew, in the place of the one that was pressed."""
    words, view = panel(interaction.client, managed(interaction), interaction.user.id, note)
    await interaction.response.edit_message(content=words, view=view)


class ChoosePosts(PersistentChannels):
    """Where noes are posted."""

    name = "srv_posts"

    async def chosen(self, interaction: Interaction, channels: list[int]) -> None:
        """Keep them; a channel is of one kind only, the one that was chosen last."""
        server = interaction.client.store.servers.known(self.about)
        note = await set_up(interaction, int(self.extra), posts=tuple(channels), marks=_without(server.marks, channels))
        await redraw(interaction, note)


class ChooseMarks(PersistentChannels):
    """Where a post gets a mark and no words."""

    name = "srv_marks"

    async def chosen(self, interaction: Interaction, channels: list[int]) -> None:
        """Keep them, likewise."""
        server = interaction.client.store.servers.known(self.about)
        note = await set_up(interaction, int(self.extra), marks=tuple(channels), posts=_without(server.posts, channels))
        await redraw(interaction, note)


def _without(channels: tuple[int, ...], gone: list[int]) -> tuple[int, ...]:
    return tuple(one for one in channels if one not in gone)


class ChooseElsewhere(PersistentMenu):
    """What is done in all other channels."""

    name = "srv_else"

    async def chosen(self, interaction: Interaction, value: str) -> None:
        """Keep it."""
        await redraw(interaction, await set_up(interaction, int(self.extra), elsewhere=Elsewhere(value)))


class ZoneAndCountry(PersistentButton):
    """Opens the form for what members get who have not said it themselves."""

    name = "srv_zone"
    label = "SETUP_PLACE"

    async def pressed(self, interaction: Interaction) -> None:
        """Show it as it is."""
        server = interaction.client.store.servers.known(managed(interaction).id)
        zone = box("zone", ui.SETUP_ZONE_LABEL, server.zone, 64, hint=ui.SETUP_ZONE_HINT)
        country = box("country", ui.SETUP_COUNTRY_LABEL, server.country, 2, hint=ui.SETUP_COUNTRY_HINT)
        await interaction.response.send_modal(
            form("srv_zone", self.about, ui.SETUP_PLACE_TITLE, zone, country, extra=self.extra)
        )


@handles("srv_zone")
async def zone_chosen(interaction: Interaction, submitted: Submitted) -> None:
    """Keep both, or say what is wrong with one."""
    managed(interaction)
    zone, country = submitted.values.get("zone"), submitted.values.get("country")
    if country and not re.fullmatch(r"[A-Za-z]{2}", country):
        raise UserFacingError(ui.COUNTRY_UNKNOWN)
    note = await set_up(
        interaction,
        int(submitted.extra),
        zone=moments.zone_named(interaction.client, zone).key if zone else None,
        country=country.upper() if country else None,
    )
    await redraw(interaction, note)


class TryOut(PersistentButton):
    """Says nothing unasked from now on, and counts what it would have said."""

    name = "srv_try"
    label = "SETUP_TRY_OUT"

    async def pressed(self, interaction: Interaction) -> None:
        """Keep it."""
        await redraw(interaction, await set_up(interaction, int(self.extra), pilot=True))


class ForReal(PersistentButton):
    """Ends the trial."""

    name = "srv_real"
    label = "SETUP_FOR_REAL"
    style = discord.ButtonStyle.primary

    async def pressed(self, interaction: Interaction) -> None:
        """Keep it."""
        await redraw(interaction, await set_up(interaction, int(self.extra), pilot=False))


class NoLookingIn(PersistentButton):
    """Lets nobody start check-ins and the like from this server."""

    name = "srv_nolook"
    label = "SETUP_NO_LOOKING_IN"

    async def pressed(self, interaction: Interaction) -> None:
        """Keep it."""
        await redraw(interaction, await set_up(interaction, int(self.extra), looks_in=False))


class LookingIn(PersistentButton):
    """Lets members start them again."""

    name = "srv_looks"
    label = "SETUP_LOOKING_IN"

    async def pressed(self, interaction: Interaction) -> None:
        """Keep it."""
        await redraw(interaction, await set_up(interaction, int(self.extra), looks_in=True))


class LookAgain(PersistentButton):
    """Shows how it stands now, such as after a change of permissions."""

    name = "srv_look"
    label = "SETUP_LOOK_AGAIN"

    async def pressed(self, interaction: Interaction) -> None:
        """Show it."""
        await redraw(interaction)


ALL = (
    ChoosePosts,
    ChooseMarks,
    ChooseElsewhere,
    ZoneAndCountry,
    TryOut,
    ForReal,
    NoLookingIn,
    LookingIn,
    LookAgain,
)
