"""`Offer support`: a member asks for an answer on somebody's post. The draft is theirs alone until they post it."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import discord

from bot.app import Interaction, answer
from bot.errors import UserFacingError
from bot.model import CrisisTier, PostState, Respond
from bot.words import compose, ui
from cogs.crisis import GRAVE, keep_quiet, say_privately
from cogs.listening import rests_in, words_of
from cogs.ui.buttons import PersistentButton, row
from cogs.ui.checkin_buttons import looks_in_from
from cogs.ui.reply_buttons import take_down, under

if TYPE_CHECKING:
    from bot.model import Reading


_QUOTED = ">>> "
"""What stands before the draft in `OFFER_DRAFT`, in each language."""


async def offer_support(interaction: Interaction, message: discord.Message) -> None:
    """Draft an answer to a message, shown only to whoever asked for it."""
    await interaction.response.defer(ephemeral=True, thinking=True)
    bot = interaction.client
    reading = bot.library.reader.read(await words_of(bot, message))
    if reading.respond is Respond.CRISIS:
        await _stand_by(interaction, message, reading)
        return
    if not (await bot.store.people.get(message.author.id)).replies:
        raise UserFacingError(ui.OFFER_OPTED_OUT)
    if await bot.store.posts.get(message.id) is not None:
        raise UserFacingError(ui.OFFER_DONE_BEFORE)
    reply = compose(reading, bot.library.book, message_id=message.id)
    if message.author.bot or not reply.parts:
        raise UserFacingError(ui.OFFER_NOTHING)
    # The reading waits under this interaction's id, for the words can't be fetched again without message content.
    if await bot.store.posts.claim(interaction.id, message.channel.id, interaction.guild_id, message.author.id):
        await bot.store.posts.settle(interaction.id, PostState.SILENT, reading=reading)
    words = ui.OFFER_DRAFT.format(draft=reply.text)
    if interaction.guild_id is None or bot.get_guild(interaction.guild_id) is None:
        await answer(interaction, words + ui.OFFER_NOT_MEMBER)
        return
    button = PostReply(message.id, interaction.user.id, str(interaction.id))
    await answer(interaction, words, view=row([button]))


async def _stand_by(interaction: Interaction, message: discord.Message, reading: Reading) -> None:
    """Answer a post that speaks of danger: its writer, or a friend who is worried."""
    own = message.author.id == interaction.user.id
    tier = reading.crisis if own else CrisisTier.CONCERN
    await say_privately(interaction, message.id, tier, reading.language)
    if own and tier in GRAVE:
        await keep_quiet(interaction.client, interaction.user.id)


def _drafted(interaction: Interaction) -> str:
    """Return the words of the draft that a button stands under: what is posted is what was shown.

    They can't be composed again, for a stored reading is without the words of the post that they may hold.
    """
    return interaction.message.content.partition(_QUOTED)[2] if interaction.message else ""


class PostReply(PersistentButton):
    """Posts the draft under the message that it is about."""

    name = "post"
    label = "POST_REPLY"
    style: ClassVar[discord.ButtonStyle] = discord.ButtonStyle.primary

    async def pressed(self, interaction: Interaction) -> None:
        """Post it once, with the author's own buttons under it."""
        await interaction.response.defer(ephemeral=True)
        await interaction.edit_original_response(content=await self._post(interaction), view=None)

    async def _post(self, interaction: Interaction) -> str:
        bot = interaction.client
        draft = await bot.store.posts.get(int(self.extra))
        if draft is None or draft.reading is None:
            return ui.GONE
        if not (await bot.store.people.get(draft.author_id)).replies:
            return ui.OFFER_OPTED_OUT
        if rests_in(bot, draft.guild_id):
            return ui.SERVER_RESTS_POST
        channel = bot.get_partial_messageable(draft.channel_id, guild_id=draft.guild_id)
        if not await bot.store.posts.claim(self.about, draft.channel_id, draft.guild_id, draft.author_id):
            return ui.OFFER_DONE_BEFORE
        reply = compose(draft.reading, bot.library.book, message_id=self.about)
        words = _drafted(interaction) or reply.text
        with ui.speaking(draft.reading.language):  # the post's, and not that of whoever presses
            looks_in = looks_in_from(bot, draft.guild_id)
            view = under(reply, self.about, draft.author_id, looks_in=looks_in)
        try:
            sent = await channel.send(
                words,
                reference=discord.MessageReference(message_id=self.about, channel_id=draft.channel_id),
                mention_author=False,
                nonce=f"p{self.about}",
                view=view,
            )
        except discord.Forbidden:
            await bot.store.posts.settle(self.about, PostState.SILENT)
            return ui.CANNOT_POST
        except discord.HTTPException as refused:
            if refused.code not in (10008, 50035):  # the message is gone: nothing to answer any more
                raise
            await bot.store.posts.settle(self.about, PostState.GONE)
            return ui.OFFER_GONE
        parts = tuple(part.id for part in reply.parts) if words == reply.text else ()
        kept = await bot.store.posts.settle(
            self.about, PostState.ANSWERED, reply_id=sent.id, reading=draft.reading, parts=parts
        )
        if not kept:  # deleted while we were sending
            await take_down(bot, draft.channel_id, sent.id)
            return ui.OFFER_GONE
        return ui.OFFER_POSTED
