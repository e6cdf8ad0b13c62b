"""What a gap in the connection, a crash or a locked store left open is finished here; nothing is answered twice."""

from __future__ import annotations

import asyncio
import logging
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import aiohttp
import discord

from bot.errors import StoreError
from bot.model import Place, PostState
from cogs.answering import LEASE
from cogs.listening import place

if TYPE_CHECKING:
    from bot.app import Onward
    from bot.model import Post
    from cogs.answering import Answering

log = logging.getLogger(__name__)

READ_BACK = timedelta(minutes=15)
CLAIMS_KEPT = timedelta(days=1)  # a claim that died longer ago is not answered any more: it would only confuse
EVERY = 30.0  # seconds between looks at what was left open
SOON = 5.0  # where something is said and not written down: a process that starts now would say it again
MOST_MESSAGES = 200  # a channel that is read back; a busier one has people in it who answer

Readable = discord.TextChannel | discord.Thread


async def forever(answering: Answering) -> None:
    """Look again and again for what was left open. One bad round never ends it."""
    bot = answering.bot
    await bot.wait_until_ready()
    while True:
        try:
            await answering.note_the_rest()
            await finish_claimed(answering)
            await hear_missed(answering)
            await hear_missed_deletions(answering)
        except (StoreError, discord.DiscordException, aiohttp.ClientError, OSError) as error:
            log.warning("catching up waits (%s)", type(error).__name__)
        except Exception:
            log.exception("catching up failed")
        await asyncio.sleep(SOON if answering.unnoted or bot.owed_quiet else EVERY)


async def read_back(answering: Answering) -> None:
    """Read the chosen channels back after a gap: what has a row is known, the rest is heard as if it had just come."""
    bot = answering.bot
    for guild in bot.guilds:
        since = bot.time.now() - READ_BACK
        joined = guild.me.joined_at if guild.me else None
        for channel in (*guild.text_channels, *guild.threads):
            chosen = place(bot, channel) in (Place.POSTS, Place.MARKS)  # not all that a server has
            if chosen and channel.permissions_for(guild.me).read_message_history:
                await _read_back(answering, channel, max(since, joined or since))


async def _read_back(answering: Answering, channel: Readable, since: datetime) -> None:
    try:
        messages = [one async for one in channel.history(limit=MOST_MESSAGES, after=since, oldest_first=True)]
        answered = {one.reference.message_id for one in messages if one.author == answering.bot.user and one.reference}
        for message in messages:
            if message.id not in answered:  # a store that is a restored backup does not know what we said since
                await answering.hear(message)
    except discord.HTTPException as refused:
        log.warning("channel %s cannot be read back (%s)", channel.id, refused.code)


async def finish_claimed(answering: Answering) -> None:
    """Finish what some process claimed and never answered."""
    posts = answering.bot.store.posts
    for post in await posts.unfinished(older_than=LEASE, within=CLAIMS_KEPT):
        if await posts.reclaim(post.message_id, older_than=LEASE):
            await _finish(answering, post)


async def _finish(answering: Answering, post: Post) -> None:
    bot = answering.bot
    message = await _fetch(bot, post.channel_id, post.message_id)
    if message is None:
        await bot.store.posts.settle(post.message_id, PostState.GONE)
        return
    # It may have been sent and not written down: Discord forgets a nonce within minutes, the channel does not.
    try:
        async for later in message.channel.history(limit=100, after=message, oldest_first=True):
            if later.author == bot.user and later.reference and later.reference.message_id == post.message_id:
                await bot.store.posts.settle(post.message_id, PostState.ANSWERED, reply_id=later.id)
                return
    except discord.Forbidden:  # then nobody can know; an answer that comes twice is worse than none
        await bot.store.posts.settle(post.message_id, PostState.SILENT)
        return
    await answering.finish(message)


async def hear_missed(answering: Answering) -> None:
    """Hear the messages that came while the store was away."""
    for message_id, channel_id in list(answering.missed.items()):
        message = await _fetch(answering.bot, channel_id, message_id)
        answering.missed.pop(message_id, None)
        if message is not None:
            await answering.hear(message)  # puts it back where the store is still away


async def hear_missed_deletions(answering: Answering) -> None:
    """Take back the answers to posts that were deleted while the store was away."""
    for message_id in list(answering.missed_deletions):
        answering.missed_deletions.discard(message_id)
        await answering.deleted(message_id)  # puts it back where the store is still away


async def _fetch(bot: Onward, channel_id: int, message_id: int) -> discord.Message | None:
    """Return a message from Discord itself, or None where it, or our way to it, is gone for good."""
    try:
        channel = bot.get_channel(channel_id) or await bot.fetch_channel(channel_id)
        return await channel.fetch_message(message_id) if isinstance(channel, discord.abc.Messageable) else None
    except (discord.NotFound, discord.Forbidden):
        return None
