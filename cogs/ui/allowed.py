"""What the bot may do in the channels that it reads, and what is missing, in the words of Discord's own settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord

from bot.app import PERMISSIONS
from bot.model import Elsewhere, Place
from bot.words import ui
from cogs.listening import place

if TYPE_CHECKING:
    from bot.app import Onward

Channel = discord.TextChannel | discord.ForumChannel

MOST_LINES = 2


def chosen(bot: Onward, guild: discord.Guild, *kinds: Place) -> list[Channel]:
    """Return the channels of a server that are of these kinds to us, as they stand in its list."""
    channels: list[Channel] = [*guild.text_channels, *guild.forums]
    return sorted((one for one in channels if place(bot, one) in kinds), key=lambda one: one.position)


def in_words(bot: Onward, guild: discord.Guild) -> str:
    """Return what is missing in which channel, or that nothing is."""
    server = bot.store.servers.known(guild.id)
    read = chosen(bot, guild, Place.POSTS, Place.MARKS)
    lines = [ui.ALLOWED_GONE.format(channel=one) for one in (*server.posts, *server.marks) if not _is_there(guild, one)]
    for channel in read:
        if what := missing(channel):
            names = ui.group("PERMISSION")
            lines.append(ui.ALLOWED_LINE.format(channel=channel.id, what=", ".join(names[one] for one in what)))
    if lines:
        if len(lines) > MOST_LINES:
            lines[MOST_LINES:] = [ui.ALLOWED_MORE.format(count=len(lines) - MOST_LINES)]
        return ui.ALLOWED_MISSING.format(lines="\n".join(lines))
    if not read:
        return ui.ALLOWED_AROUND if server.elsewhere is Elsewhere.REACTS else ui.ALLOWED_NOWHERE
    return ui.ALLOWED_ALL


def missing(channel: Channel) -> list[str]:
    """Return what we need in a channel that we read and may not do there, by the names of Discord's API."""
    have = channel.permissions_for(channel.guild.me)
    needed = (name for name, wanted in PERMISSIONS if wanted)
    in_forum = isinstance(channel, discord.ForumChannel)  # one answers in its threads alone
    return [name for name in needed if not getattr(have, name) and not (in_forum and name == "send_messages")]


def _is_there(guild: discord.Guild, channel_id: int) -> bool:
    return guild.get_channel(channel_id) is not None
