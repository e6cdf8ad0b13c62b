"""Which messages are for us, and which words they hold."""

from __future__ import annotations

import re
from enum import Enum
from typing import TYPE_CHECKING

import discord

from bot.model import Kind, Place, Reading, Respond
from bot.places import place_of, rests

if TYPE_CHECKING:
    from bot.app import Onward

MOST_BYTES = 20_000  # of a long paste that Discord turned into a file
PASTED = "message.txt"

_STOP = re.compile(
    r"(?:(?:please|pls|just|oh)\W+)*(?:stop(?: it| this| that| replying| answering)?|go away)"
    r"(?:\W+(?:please|pls|now|bot|thanks))*",
    re.IGNORECASE,
)


class Heard(Enum):
    """Why a message is for us."""

    CHANNEL = "in a channel that we read"
    FOLLOW_UP = "in answer to something we said"
    MENTION = "it mentions us"
    DIRECT = "a direct message"


def place(bot: Onward, channel: object) -> Place:
    """Return what a channel, or the one that a thread belongs to, is to us; outside of servers none is chosen."""
    if isinstance(channel, discord.Thread):
        channel = channel.parent
    if not isinstance(channel, discord.TextChannel | discord.ForumChannel):
        return Place.NONE
    return place_of(bot.store.servers.known(channel.guild.id), channel.id, channel.name)


def rests_in(bot: Onward, guild_id: int | None) -> bool:
    """Return whether those who manage a server want us to be quiet there for now; None is a direct message."""
    return guild_id is not None and rests(bot.store.servers.known(guild_id), bot.time.now())


def expects_a_no(bot: Onward, message: discord.Message) -> bool:
    """Return whether nearly everything in this place is somebody's own no: a post, not the talk that follows it."""
    if message.reference is not None or place(bot, message.channel) is not Place.POSTS:
        return False
    return not isinstance(message.channel, discord.Thread) or message.id == message.channel.id


def heard(bot: Onward, message: discord.Message) -> Heard | None:
    """Return why a message is for us, or None where it is not.

    Bots, webhooks, system messages and ourselves are never for us.
    """
    if message.author.bot or message.webhook_id is not None:
        return None
    if message.type not in (discord.MessageType.default, discord.MessageType.reply):
        return None
    if message.guild is None:
        return Heard.DIRECT
    if _answers_us(bot, message):
        return Heard.FOLLOW_UP
    if bot.user in message.mentions:
        return Heard.MENTION
    return None if place(bot, message.channel) is Place.NONE else Heard.CHANNEL


def _answers_us(bot: Onward, message: discord.Message) -> bool:
    reference = message.reference
    if reference is None or message.type is not discord.MessageType.reply:
        return False
    answered = reference.resolved or reference.cached_message
    return isinstance(answered, discord.Message) and answered.author == bot.user


def is_told_to_stop(text: str, reading: Reading) -> bool:
    """Return whether somebody who speaks to us wants us to be quiet.

    Args:
        text: the whole message. A bare "stop" means us only where it is said to us.
        reading: of the same message.
    """
    if reading.kind is Kind.TO_BOT:
        return reading.respond is Respond.SILENT
    return _STOP.fullmatch(re.sub(r"<@!?\d+>", "", text).strip(" \n.,!")) is not None


async def words_of(bot: Onward, message: discord.Message) -> str:
    """Return what the person wrote: a forum post's title, the message, and a paste that became a file.

    A paste above 20 kB, or one that can't be fetched, is left out.
    """
    parts = [message.content]
    if bot.user is not None:
        parts = [re.sub(rf"<@!?{bot.user.id}>", "", message.content).strip()]
    if isinstance(message.channel, discord.Thread) and message.id == message.channel.id:
        parts.insert(0, message.channel.name)
    for file in message.attachments:
        if file.filename == PASTED and file.size <= MOST_BYTES:
            try:
                parts.append((await file.read()).decode("utf-8", errors="replace"))
            except discord.HTTPException:
                continue
    return "\n".join(part for part in parts if part)
