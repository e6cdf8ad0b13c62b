"""Tells those who moderate a server where a post speaks of danger, if they chose so and members were told of it.

What is told is a link and what to do, no word of the post and no judgement of it. It is taken down within a day.
"""

from __future__ import annotations

import asyncio
import logging
from datetime import timedelta
from typing import TYPE_CHECKING

import aiohttp
import discord

from bot.errors import StoreError
from bot.model import Alert
from bot.places import alerts_channel
from bot.words import ui
from cogs.ui import notice
from cogs.ui.alerts import may_tell

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
    if not may_tell(message.guild, channel_id):
        log.warning("server %s: its channel for alerts is gone, shut to us, or open to all", message.guild.id)
        return
    if await _notice_stands(bot, message.guild.id):
        await _tell(bot, message, message.guild, channel_id)


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
    except (discord.DiscordException, aiohttp.ClientError, OSError) as failed:
        log.warning("server %s: nobody knows if its notice stands (%s)", guild_id, type(failed).__name__)
        return False
    return True


async def _tell(bot: Onward, message: discord.Message, guild: discord.Guild, channel_id: int) -> None:
    with ui.speaking(str(guild.preferred_locale)):
        words = ui.ALERT.format(link=message.jump_url)
    said = await bot.speaker.tell(channel_id, words, f"a{message.id}")
    if said is None:
        return
    alert = Alert(said, channel_id)
    try:
        await bot.store.servers.note_alert(alert, guild.id)
    except StoreError as away:  # nobody would take it down
        log.warning("message %s: moderators are not told, for the store is away (%s)", message.id, type(away).__name__)
        await _is_gone(bot, alert)


async def forever(bot: Onward) -> None:
    """Take down what has stood long enough, again and again. One bad round never ends it."""
    await bot.wait_until_ready()
    while True:
        try:
            await take_down_old(bot)
        except StoreError as error:
            log.warning("taking alerts down waits (%s)", type(error).__name__)
        except Exception:
            log.exception("taking alerts down failed")
        await asyncio.sleep(EVERY)


async def take_down_old(bot: Onward) -> None:
    """Delete the messages that have stood long enough, and forget those that are gone; the others wait."""
    for alert in await bot.store.servers.old_alerts(STANDS_FOR):
        if await _is_gone(bot, alert):
            await bot.store.servers.drop_alert(alert)


async def _is_gone(bot: Onward, alert: Alert) -> bool:
    """Delete a message, and return whether it is gone now. One that we may not see waits until we may again."""
    try:
        await bot.get_partial_messageable(alert.channel_id).get_partial_message(alert.message_id).delete()
    except discord.NotFound:
        return True
    except (discord.DiscordException, aiohttp.ClientError, OSError) as failed:
        log.warning("alert %s is not taken down yet (%s)", alert.message_id, type(failed).__name__)
        return False
    return True
