"""Posts: what is said in a channel, in a direct message, by `/rejected` and from the message menu."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.ext import commands

from bot.app import Interaction, Onward, answer
from bot.errors import UserFacingError
from bot.model import DeliveryKind, PostState, Respond
from bot.words import compose, ui
from cogs import catch_up
from cogs.answering import HEARTS, Answering
from cogs.crisis import GRAVE, OpenPrivately, hear_words, keep_quiet, say_privately
from cogs.offer import PostReply, offer_support
from cogs.ui import asking_again, reply_buttons
from cogs.ui.checkin_buttons import looks_in_from
from cogs.ui.forms import Submitted, form, handles, route
from cogs.ui.letters import after_a_no

if TYPE_CHECKING:
    from bot.clock import Occasion
    from bot.model import Reading
    from bot.speak import Saying

MOST_TYPED = 4000


class Rejections(commands.Cog):
    """Hears posts and answers them."""

    def __init__(self, bot: Onward) -> None:
        self.bot = bot
        self.answering = Answering(bot)
        self._catching_up: asyncio.Task[None] | None = None
        self._menu = app_commands.ContextMenu(name="Offer support", callback=offer_support)

    async def cog_load(self) -> None:
        """Bring the buttons to life, and look after what was left open."""
        self.bot.add_dynamic_items(*reply_buttons.ALL, OpenPrivately, PostReply, *asking_again.ALL)
        self.bot.tree.add_command(self._menu)
        self.bot.clock.renders(DeliveryKind.CRISIS_FOLLOW_UP, self._follow_up)
        self._catching_up = asyncio.create_task(catch_up.forever(self.answering), name="catch-up")

    async def cog_unload(self) -> None:
        """Stop looking after anything."""
        if self._catching_up is not None:
            self._catching_up.cancel()
        self.bot.tree.remove_command(self._menu.name, type=self._menu.type)
        self.bot.remove_dynamic_items(*reply_buttons.ALL, OpenPrivately, PostReply, *asking_again.ALL)

    async def _follow_up(self, occasion: Occasion) -> Saying:
        return await asking_again.word(self.bot, occasion.delivery)

    @commands.Cog.listener()
    async def on_message(self, message: discord.Message) -> None:
        """Answer a post."""
        await self.answering.hear(message)

    @commands.Cog.listener()
    async def on_raw_message_delete(self, deleted: discord.RawMessageDeleteEvent) -> None:
        """Take our reply back where its post is deleted."""
        await self.answering.deleted(deleted.message_id)

    @commands.Cog.listener()
    async def on_raw_bulk_message_delete(self, deleted: discord.RawBulkMessageDeleteEvent) -> None:
        """Take our replies back where their posts are deleted."""
        for message_id in deleted.message_ids:
            await self.answering.deleted(message_id)

    @commands.Cog.listener()
    async def on_raw_reaction_add(self, tap: discord.RawReactionActionEvent) -> None:
        """Send the words behind our heart to the author who taps it."""
        if tap.message_author_id not in (None, tap.user_id) or str(tap.emoji).rstrip("\ufe0f") not in HEARTS:
            return  # Discord may leave the author out
        if self.bot.user is not None and tap.user_id == self.bot.user.id:
            return
        post = await self.bot.store.posts.get(tap.message_id)
        if post is not None and post.state is PostState.REACTED:
            await self.answering.tapped(post, discord.Object(tap.user_id), tap.channel_id)

    @commands.Cog.listener()
    async def on_ready(self) -> None:
        """Read back what a gap in the connection hid; Discord replays nothing into a new session."""
        await catch_up.read_back(self.answering)

    @commands.Cog.listener()
    async def on_interaction(self, interaction: Interaction) -> None:
        """Hand forms to their handlers."""
        await route(interaction)

    @commands.Cog.listener()
    async def on_app_command_completion(self, interaction: Interaction, command: object) -> None:
        """Hear what was typed into a command about something else."""
        if command is not self.rejected:  # which has answered already
            await hear_words(interaction, _typed(interaction))

    @commands.Cog.listener()
    async def on_app_command_failed(self, interaction: Interaction) -> None:
        """Hear it too where the command could do nothing with it."""
        await hear_words(interaction, _typed(interaction))

    @app_commands.command()
    @app_commands.describe(what="What happened, in your own words. Leave it out for a larger box.")
    async def rejected(
        self, interaction: Interaction, what: app_commands.Range[str, 1, MOST_TYPED] | None = None
    ) -> None:
        """Tell me about a no. Only you see it, and the answer."""
        if what is None:
            box = discord.ui.TextInput[discord.ui.Modal](
                custom_id="what", style=discord.TextStyle.paragraph, max_length=MOST_TYPED
            )
            label = discord.ui.Label[discord.ui.Modal](text=ui.TELL_LABEL, description=ui.TELL_HINT, component=box)
            await interaction.response.send_modal(form("tell", interaction.id, ui.TELL_TITLE, label))
        else:
            await tell(interaction, what)


@handles("tell", hears=True)
async def told(interaction: Interaction, submitted: Submitted) -> None:
    """Answer what was typed into the box of `/rejected`."""
    await tell(interaction, submitted.values.get("what", ""))


async def tell(interaction: Interaction, text: str) -> None:
    """Answer a text in private; nothing of it is kept but the reading, for the buttons."""
    if not text.strip():
        raise UserFacingError(ui.NOTHING_TYPED)
    bot, person = interaction.client, interaction.user.id
    reading = bot.library.reader.read(text)
    if reading.respond is Respond.CRISIS or reading.crisis in GRAVE:
        await say_privately(interaction, interaction.id, reading.crisis, reading.language)
        if reading.crisis in GRAVE:
            await keep_quiet(bot, person)
        return
    await interaction.response.defer(ephemeral=True, thinking=True)
    trouble = bot.library.signposts.at(text)
    if trouble is not None:
        await answer(interaction, trouble.text)
    reply = compose(reading, bot.library.book, message_id=interaction.id)
    if not reply.parts:
        if trouble is None:
            await answer(interaction, ui.HEARD_PRIVATELY)
        return
    await remember(bot, interaction, reading)
    looks_in = looks_in_from(bot, interaction.guild_id)
    under = reply_buttons.under(reply, interaction.id, person, looks_in=looks_in)
    if reading.own_rejection:
        await after_a_no(bot, person)
    await answer(interaction, reply.text, view=under)


async def remember(bot: Onward, interaction: Interaction, reading: Reading) -> None:
    """Keep a reading under the interaction's id, for the buttons under a private answer; no server counts it."""
    channel = interaction.channel_id or 0
    if await bot.store.posts.claim(interaction.id, channel, None, interaction.user.id):
        await bot.store.posts.settle(interaction.id, PostState.ANSWERED, reading=reading)


def _typed(interaction: Interaction) -> str:
    """Return what a person typed into the options of a command."""
    return "\n".join(value for _, value in interaction.namespace if isinstance(value, str))


async def setup(bot: Onward) -> None:
    """Add the cog."""
    await bot.add_cog(Rejections(bot))
