"""The picture of a log: drawn for its person alone, and shown to a channel only after they have looked at it."""

from __future__ import annotations

import io
import logging
from typing import TYPE_CHECKING, ClassVar

import discord

from bot.app import answer
from bot.errors import NotDrawnError, UserFacingError
from bot.exchange import to_calendar, to_csv, to_json
from bot.journey import felt_and_result
from bot.picture import DARK, LIGHT, alt_text, drawing, flow, sentences
from bot.words import ui
from cogs.listening import rests_in
from cogs.ui import moments
from cogs.ui.buttons import PersistentButton, row

if TYPE_CHECKING:
    from bot.app import Interaction, Onward
    from bot.picture import Flow

log = logging.getLogger(__name__)

THEMES = {"dark": DARK, "light": LIGHT}


async def told(bot: Onward, user_id: int) -> Flow | None:
    """Return a person's log, counted; None where it is empty."""
    applications = await bot.store.applications.all(user_id)
    interviews = await bot.store.interviews.all(user_id)
    return flow(applications, interviews, await moments.today(bot, user_id))


async def picture(bot: Onward, log: Flow, look: str, *, names: bool) -> discord.File:
    """Draw a log, with its words for who cannot see it.

    Args:
        bot: for the fonts and the pen.
        log: counted.
        look: the theme, a key of `THEMES`.
        names: whether it names companies.

    Raises:
        NotDrawnError: it could not be drawn.
    """
    png = await bot.pen.draw(drawing(log, bot.library.letters, THEMES.get(look, DARK), names=names))
    return discord.File(io.BytesIO(png), "progress.png", description=alt_text(log))


def may_post(interaction: Interaction) -> bool:
    """Whether a person may post a picture where they are, and the bot too."""
    guild = interaction.client.get_guild(interaction.guild_id) if interaction.guild_id else None
    thread = isinstance(interaction.channel, discord.Thread)
    both = (interaction.permissions, interaction.app_permissions)
    speak = all(one.send_messages_in_threads if thread else one.send_messages for one in both)
    return guild is not None and speak and all(one.attach_files for one in both)


class Share(PersistentButton):
    """Shows its person what the channel would see. `extra` is the look."""

    name = "share"
    label = "PROGRESS_SHARE"

    async def pressed(self, interaction: Interaction) -> None:
        """Show the preview, companies hidden."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        await _preview(interaction, self.extra, names=False)


async def _preview(interaction: Interaction, look: str, *, names: bool) -> None:
    bot = interaction.client
    if rests_in(bot, interaction.guild_id):
        raise UserFacingError(ui.SERVER_RESTS_POST)
    if not may_post(interaction):
        raise UserFacingError(ui.PROGRESS_NOT_HERE)
    counted = await told(bot, interaction.user.id)
    if counted is None:
        raise UserFacingError(ui.PROGRESS_EMPTY)
    try:
        file = await picture(bot, counted, look, names=names)
    except NotDrawnError as error:
        log.warning("no picture to share: %s", error)
        raise UserFacingError(ui.PROGRESS_NOT_DRAWN) from error
    about, owner = interaction.id, interaction.user.id
    buttons = [PostPicture(about, owner), (HideNames if names else ShowNames)(about, owner, look)]
    words = ui.PROGRESS_PREVIEW_NAMES if names else ui.PROGRESS_PREVIEW
    await interaction.edit_original_response(content=words, attachments=[file], view=row(buttons))


class ShowNames(PersistentButton):
    """Draws the preview again with the companies that went furthest."""

    name = "share_names"
    label = "PROGRESS_NAMES"

    async def pressed(self, interaction: Interaction) -> None:
        """Draw it again."""
        await interaction.response.defer()
        await _preview(interaction, self.extra, names=True)


class HideNames(PersistentButton):
    """Draws the preview again without companies."""

    name = "share_no_names"
    label = "PROGRESS_NO_NAMES"

    async def pressed(self, interaction: Interaction) -> None:
        """Draw it again."""
        await interaction.response.defer()
        await _preview(interaction, self.extra, names=False)


class PostPicture(PersistentButton):
    """Posts the very picture of the preview, once."""

    name = "share_post"
    label = "PROGRESS_POST"
    style: ClassVar[discord.ButtonStyle] = discord.ButtonStyle.primary

    async def pressed(self, interaction: Interaction) -> None:
        """Post it where the preview stands."""
        await interaction.response.defer()
        words = await self._post(interaction)
        await interaction.edit_original_response(content=words, attachments=[], view=None)

    async def _post(self, interaction: Interaction) -> str:
        bot = interaction.client
        if not may_post(interaction):
            return ui.PROGRESS_NOT_HERE
        if rests_in(bot, interaction.guild_id):
            return ui.SERVER_RESTS_POST
        message, channel_id = interaction.message, interaction.channel_id
        if message is None or channel_id is None or not message.attachments:
            return ui.GONE
        shown = message.attachments[0]
        try:
            file = await shown.to_file(filename="progress.png", description=shown.description)
        except discord.HTTPException:
            return ui.GONE
        if not await bot.store.once(self.about):
            return ui.PROGRESS_POSTED_BEFORE
        channel = bot.get_partial_messageable(channel_id, guild_id=interaction.guild_id)
        person = interaction.user.mention
        try:
            await channel.send(
                ui.PROGRESS_SAID.format(person=person),
                file=file,
                nonce=f"s{self.about}",
                view=row([TakeDown(self.about, self.owner)]),
            )
        except discord.Forbidden:
            return ui.CANNOT_POST
        return ui.PROGRESS_POSTED


class TakeDown(PersistentButton):
    """Deletes the shared picture under which it stands."""

    name = "share_down"
    label = "PROGRESS_TAKE_DOWN"

    async def pressed(self, interaction: Interaction) -> None:
        """Delete it."""
        await interaction.response.defer()
        await interaction.delete_original_response()


class Export(PersistentButton):
    """Hands its person their log as files."""

    name = "export_log"
    label = "PROGRESS_EXPORT"

    async def pressed(self, interaction: Interaction) -> None:
        """Give the files to them alone."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        bot = interaction.client
        applications = await bot.store.applications.all(self.owner)
        interviews = await bot.store.interviews.all(self.owner)
        if not applications:
            raise UserFacingError(ui.PROGRESS_EMPTY)
        files = {"applications.csv": to_csv(applications), "log.json": to_json(applications, interviews)}
        calendar = to_calendar(applications, interviews, bot.time.now())
        if calendar is not None:
            files["interviews.ics"] = calendar
        await interaction.followup.send(
            ui.PROGRESS_FILES_CALENDAR if calendar else ui.PROGRESS_FILES,
            files=[discord.File(io.BytesIO(data), name) for name, data in files.items()],
            ephemeral=True,
        )


async def _felt(bot: Onward, user_id: int) -> list[str]:
    """Return how rounds felt beside what came of them, where there are enough to say it; for their person alone."""
    log, rounds = await bot.store.applications.all(user_id), await bot.store.interviews.all(user_id)
    counts = felt_and_result(log, rounds)
    both = (
        (ui.PROGRESS_FELT_GOOD, counts.good, counts.good_moved_on),
        (ui.PROGRESS_FELT_BAD, counts.bad, counts.bad_moved_on),
    )
    return [words.format(count=count, on=led_on) for words, count, led_on in both if count]


async def show(interaction: Interaction, look: str, *, names: bool) -> None:
    """Answer `/progress`, which was deferred.

    Args:
        interaction: the command.
        look: the theme, a key of `THEMES`.
        names: whether the picture names companies.
    """
    bot, owner = interaction.client, interaction.user.id
    counted = await told(bot, owner)
    if counted is None:
        await answer(interaction, ui.PROGRESS_EMPTY)
        return
    words = "\n".join([sentences(counted), *await _felt(bot, owner)])
    buttons: list[PersistentButton] = [Export(interaction.id, owner)]
    try:
        file = await picture(bot, counted, look, names=names)
    except NotDrawnError as error:
        log.warning("interaction %s has no picture: %s", interaction.id, error)
        await answer(interaction, f"{words}\n-# {ui.PROGRESS_NOT_DRAWN}", view=row(buttons))
        return
    if may_post(interaction):
        buttons.insert(0, Share(interaction.id, owner, look))
    await interaction.followup.send(words, file=file, view=row(buttons), ephemeral=True)


ALL = (Share, ShowNames, HideNames, PostPicture, TakeDown, Export)
