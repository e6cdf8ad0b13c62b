"""Tells those who moderate a server where a post speaks of danger, if they chose so and members were told of it.

What is told is a link and what to do, no word of the post and no judgement of it. It is taken down within a day.
"""

from __future__ import annotations

import asyncio
import logging
from contextlib import suppress
from datetime import timedelta
from typing import TYPE_CHECKING

import aiohttp
import discord

from bot.errors import StoreError
from bot.model import Alert
from bot.places import alerts_channel
from bot.words import ui
from cogs.ui import notice
from cogs.ui.alerts import is_private

if TYPE_CHECKING:
    from bot.app import Onward

log = logging.getLogger(__name__)

STANDS_FOR = timedelta(hours=23)  # looked at every half hour, so that it is gone within a day
EVERY = 1800.0
"""Seconds."""


async def tell(bot: Onward, message: discord.Message) -> None:
    """Tell those who moderate where to look, after the answer to the message. Whatever fails is logged by id."""
    if message.guild is None or (channel_id := alerts_channel(bot.store.servers.known(message.guild.id))) is None:
        return
    channel = message.guild.get_channel(channel_id)
    if not isinstance(channel, discord.TextChannel) or not is_private(channel):
        log.warning("server %s: its channel for alerts is gone, or open to all", message.guild.id)
        return
    try:
        if await _notice_stands(bot, message.guild.id):
            await _tell(bot, message, channel)
    except (discord.HTTPException, aiohttp.ClientError, OSError) as failed:
        log.warning("message %s: moderators could not be told (%s)", message.id, type(failed).__name__)


async def _notice_stands(bot: Onward, guild_id: int) -> bool:
    """Look whether the notice is still there: it may have been deleted while we were away."""
    server = bot.store.servers.known(guild_id)
    assert server.notice_channel_id is not None  # noqa: S101 # a notice that holds stands somewhere
    assert server.notice_message_id is not None  # noqa: S101 # likewise
    try:
        await bot.get_partial_messageable(server.notice_channel_id).fetch_message(server.notice_message_id)
    except discord.NotFound:
        await notice.deleted(bot, guild_id, {server.notice_message_id})
        return False
    return True


async def _tell(bot: Onward, message: discord.Message, channel: discord.TextChannel) -> None:
    with ui.speaking(str(channel.guild.preferred_locale)):
        words = ui.ALERT.format(link=message.jump_url)
    said = await channel.send(words, nonce=f"a{message.id}", suppress_embeds=True)
    try:
        await bot.store.servers.note_alert(Alert(said.id, channel.id), channel.guild.id)
    except StoreError as away:  # nobody would take it down
        log.warning("message %s: moderators are not told, for the store is away (%s)", message.id, type(away).__name__)
        await said.delete()


async def forever(bot: Onward) -> None:
    """Take down what has stood long enough, again and again. One bad round never ends it."""
    await bot.wait_until_ready()
    while True:
        try:
            await take_down_old(bot)
        except (StoreError, discord.HTTPException, aiohttp.ClientError, OSError) as error:
            log.warning("taking alerts down waits (%s)", type(error).__name__)
        await asyncio.sleep(EVERY)


async def take_down_old(bot: Onward) -> None:
    """Delete the messages that have stood long enough, and forget them."""
    for alert in await bot.store.servers.old_alerts(STANDS_FOR):
        with suppress(discord.NotFound, discord.Forbidden):
            await bot.get_partial_messageable(alert.channel_id).get_partial_message(alert.message_id).delete()
        await bot.store.servers.drop_alert(alert)
