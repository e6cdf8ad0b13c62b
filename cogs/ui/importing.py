"""A CSV of applications: what would come into the log is shown first, and comes in whole or not at all."""

from __future__ import annotations

import asyncio
import io
from datetime import date
from typing import TYPE_CHECKING, ClassVar

import discord

from bot.errors import LimitError, UserFacingError
from bot.exchange import LARGEST, read_file, unknown_in
from bot.words import ui
from cogs.following import follow
from cogs.ui import moments
from cogs.ui.buttons import PersistentButton, row
from cogs.ui.log_words import MOST_SHOWN, short
from cogs.ui.undo_log import UndoLog

if TYPE_CHECKING:
    from bot.app import Interaction, Onward
    from bot.exchange import Incoming, Standing
    from bot.model import NewApplication

BAD_SHOWN = 8
STATUSES_SHOWN = 6
HEADER_SHOWN, STATUS_SHOWN = 24, 30  # characters


async def preview(interaction: Interaction, table: discord.Attachment) -> None:
    """Show what a file would bring into the log; nothing is written. The command was deferred.

    Args:
        interaction: the command.
        table: the file.
    """
    bot, owner = interaction.client, interaction.user.id
    if table.size > LARGEST:
        raise UserFacingError(ui.IMPORT_TOO_LARGE)
    data = await _bytes(table)
    today = await moments.today(bot, owner)
    usual = str(interaction.locale) != "en-US"  # where 3/2 is the second of March
    told, new = await _read(bot, owner, data, today, usual=usual)
    words = _preview(told, len(new))
    if not new:
        await interaction.followup.send(words, ephemeral=True)
        return
    # The file waits in the answer itself, for its person alone: nothing of it is kept before they say so.
    button = ImportThem(interaction.id, owner, f"{len(new)},{today:%Y%m%d},{int(usual)}")
    file = discord.File(io.BytesIO(data), "applications.csv")
    await interaction.followup.send(words, file=file, view=row([button]), ephemeral=True)


class ImportThem(PersistentButton):
    """Brings the previewed rows in, all or nothing, once. `extra`: how many, the day and the usual order of dates."""

    name = "import"
    label = "IMPORT_THEM"
    style: ClassVar[discord.ButtonStyle] = discord.ButtonStyle.primary

    def __init__(self, about: int, owner: int, extra: str = "") -> None:
        super().__init__(about, owner, extra)
        self.item.label = ui.IMPORT_THEM.format(count=extra.partition(",")[0])

    async def pressed(self, interaction: Interaction) -> None:
        """Write them in one go, with an undo for all of them."""
        await interaction.response.defer()
        bot = interaction.client
        if interaction.message is None or not interaction.message.attachments:
            raise UserFacingError(ui.IMPORT_GONE)
        _, day, usual = self.extra.split(",")
        data = await _bytes(interaction.message.attachments[0])
        _, new = await _read(bot, self.owner, data, date.fromisoformat(day), usual=usual == "1")
        try:
            # Under the id of the command, so that two presses at once write once.
            kept = await bot.store.applications.write(self.owner, new, interaction_id=self.about)
        except LimitError as full:
            raise UserFacingError(ui.LOG_FULL.format(limit=full.most)) from full
        await follow(bot, self.owner)
        await interaction.edit_original_response(
            content=ui.IMPORT_DONE.format(count=len(kept)),
            attachments=[],
            view=row([UndoLog(self.about, self.owner)]) if kept else None,
        )


async def _bytes(file: discord.Attachment) -> bytes:
    try:
        return await file.read()
    except discord.HTTPException as gone:
        raise UserFacingError(ui.IMPORT_GONE) from gone


async def _read(
    bot: Onward, owner: int, data: bytes, today: date, *, usual: bool
) -> tuple[Incoming, list[NewApplication]]:
    """Return what a file holds, and what of it is not in the log yet."""
    told = await asyncio.to_thread(read_file, data, bot.library.tables, today, day_first_usual=usual)
    return told, unknown_in(await bot.store.applications.all(owner), told.rows)


def _preview(told: Incoming, new: int) -> str:
    """Return what would come in, with as many of the bad lines as a message has room for."""
    return next(
        words for shown in range(BAD_SHOWN, -1, -1) if len(words := _words(told, new, shown)) <= MOST_SHOWN or not shown
    )


def _words(told: Incoming, new: int, bad_shown: int) -> str:
    fields = ui.group("IMPORT_FIELD")
    count = len(told.rows) + len(told.bad) + told.not_yet
    columns = " · ".join(f"{fields[field]}: {short(header, HEADER_SHOWN)}" for field, header in told.columns.items())
    lines = [
        ui.IMPORT_READY.format(new=new, count=count) if new else ui.IMPORT_NONE.format(count=count),
        ui.IMPORT_COLUMNS.format(columns=columns),
    ]
    if told.statuses:
        lines.append(ui.IMPORT_STATUSES.format(statuses=" · ".join(_statuses(told))))
    if told.day_first is not None:
        lines.append(ui.IMPORT_DAY_FIRST if told.day_first else ui.IMPORT_MONTH_FIRST)
    if told.not_yet:
        lines.append(ui.IMPORT_NOT_YET.format(count=told.not_yet))
    if len(told.rows) > new:
        lines.append(ui.IMPORT_KNOWN.format(count=len(told.rows) - new))
    if told.bad:
        bad = [ui.IMPORT_BAD_LINE.format(number=one.number, why=short(one.why)) for one in told.bad[:bad_shown]]
        if len(told.bad) > bad_shown:
            bad.append(ui.IMPORT_BAD_MORE.format(count=len(told.bad) - bad_shown))
        lines.append(ui.IMPORT_BAD.format(lines="\n".join(bad)))
    if new:
        lines.append(ui.IMPORT_WAITS)
    return "\n".join(lines)


def _statuses(told: Incoming) -> list[str]:
    found = [
        f"{short(status, STATUS_SHOWN)} ({count}) → {_standing(standing)}" for status, standing, count in told.statuses
    ]
    more = len(found) - STATUSES_SHOWN
    return [*found[:STATUSES_SHOWN], ui.IMPORT_STATUSES_MORE.format(count=more)] if more > 0 else found


def _standing(standing: Standing | None) -> str:
    if standing is None:
        return ui.IMPORT_UNKNOWN
    if standing.not_yet and standing.outcome is None:
        return ui.IMPORT_STAYS_OUT
    outcomes, stages = ui.group("PICTURE_OUTCOME"), ui.group("PICTURE_STAGE")
    said = [stages[standing.stage]] if standing.stage else []
    if standing.outcome is not None or not said:
        said.append(outcomes[standing.outcome or "open"])
    return ", ".join(said)
