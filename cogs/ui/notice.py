"""The notice for members: what the bot reads in their server, what it keeps, and how to stop it."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import discord

from bot.app import answer
from bot.errors import StoreError, UserFacingError
from bot.model import Elsewhere, Place
from bot.places import notice_of
from bot.words import ui
from cogs.ui import allowed
from cogs.ui.buttons import PersistentButton, PersistentChannels, row
from cogs.ui.managing import managed, set_up

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from bot.app import Interaction, Onward

log = logging.getLogger(__name__)


def text(bot: Onward, guild: discord.Guild) -> str:
    """Return the notice as it would be posted now, in the language of the moment; under 1,900 characters."""
    server = bot.store.servers.known(guild.id)
    picked = {*server.posts, *server.marks}
    read = [one.mention for one in allowed.chosen(bot, guild, Place.POSTS, Place.MARKS) if one.id in picked]
    if server.elsewhere is Elsewhere.BY_NAME:  # by the name itself: a channel may be called so tomorrow
        read.append(ui.NOTICE_NAMED)
    if server.elsewhere is Elsewhere.REACTS:
        reads = ui.NOTICE_READS_ALL
    else:
        reads = ui.NOTICE_READS.format(channels=", ".join(read)) if read else ui.NOTICE_READS_NONE
    told = ui.NOTICE_NOBODY_TOLD if server.alerts_channel_id is None else ui.NOTICE_MODERATORS_TOLD
    does = ui.NOTICE_TRIED_OUT if server.pilot else ui.NOTICE_DOES
    return ui.NOTICE.format(reads=reads, does=does, days=bot.keep_readings.days, told=told)


class ShowNotice(PersistentButton):
    """Shows the notice, and asks where to post it."""

    name = "srv_notice"
    label = "SETUP_NOTICE"

    async def pressed(self, interaction: Interaction) -> None:
        """Show it, to this person alone."""
        guild = managed(interaction)
        words = f"{ui.NOTICE_PREVIEW}\n\n{text(interaction.client, guild)}"
        await answer(interaction, words, view=row([PostNotice(guild.id, self.owner, ui.NOTICE_MENU)]))


class PostNotice(PersistentChannels):
    """Posts the notice where somebody chose, and pins it where we may."""

    name = "srv_post"

    async def chosen(self, interaction: Interaction, channels: list[int]) -> None:
        """Post it anew, so that members see it, and take an earlier one down."""
        guild, bot = managed(interaction), interaction.client
        channel = guild.get_channel(channels[0])
        if not isinstance(channel, discord.TextChannel):
            raise UserFacingError(ui.NOTICE_NOT_THERE)
        await interaction.response.defer()
        before = bot.store.servers.known(guild.id)
        try:
            posted = await channel.send(text(bot, guild), nonce=f"n{interaction.id}")
        except (discord.Forbidden, discord.NotFound) as refused:
            raise UserFacingError(ui.NOTICE_NOT_THERE) from refused
        try:
            await set_up(
                interaction,
                None,
                notice_channel_id=channel.id,
                notice_message_id=posted.id,
                notice_says=notice_of(before),
            )
        except StoreError:  # nobody would know that it stands there
            await _is_gone(posted)
            raise
        words = (ui.NOTICE_PINNED if await _pinned(posted) else ui.NOTICE_POSTED).format(link=posted.jump_url)
        if before.notice_channel_id is not None and before.notice_message_id is not None:
            earlier = bot.get_partial_messageable(before.notice_channel_id, guild_id=guild.id)
            old = earlier.get_partial_message(before.notice_message_id)
            if not await _is_gone(old):
                words += f"\n{ui.NOTICE_OLD_STAYS.format(link=old.jump_url)}"
        await interaction.edit_original_response(content=words, view=None)


async def _pinned(message: discord.Message) -> bool:
    """Pin a message if we may, and return whether it is pinned."""
    try:
        await message.pin()
    except discord.HTTPException as refused:
        log.info("the notice %s is not pinned (%s)", message.id, refused.code)
        return False
    return True


async def _is_gone(message: discord.Message | discord.PartialMessage) -> bool:
    """Delete a message, and return whether it is gone."""
    try:
        await message.delete()
    except discord.NotFound:
        return True
    except discord.HTTPException as refused:
        log.info("the notice %s is not deleted (%s)", message.id, refused.code)
        return False
    return True


async def deleted(bot: Onward, guild_id: int | None, message_ids: AbstractSet[int]) -> None:
    """Note that messages of a server were deleted: the notice may be one of them."""
    notice = None if guild_id is None else bot.store.servers.known(guild_id).notice_message_id
    if guild_id is None or notice is None or notice not in message_ids:
        return
    try:
        await bot.store.servers.change(
            guild_id, interaction_id=notice, notice_channel_id=None, notice_message_id=None, notice_says=None
        )
    except StoreError as away:
        log.warning("that a notice is gone is not written down (%s)", type(away).__name__)


ALL = (ShowNotice, PostNotice)
