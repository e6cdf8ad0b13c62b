"""`Log it`: the post becomes entries in the person's log, shown once to correct, with an undo for a minute."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import TYPE_CHECKING, ClassVar

import discord

from bot.app import Interaction, answer
from bot.entries import MOST_LINES, from_lines, in_words, to_lines
from bot.errors import StoreError, UserFacingError
from bot.model import Entry, Outcome, Stage, Undone
from bot.words import ui
from cogs.ui.buttons import PersistentButton, row
from cogs.ui.forms import Submitted, form, handles

if TYPE_CHECKING:
    from bot.app import Onward

FORM_WITHIN = 1.0  # seconds after which the form opens empty rather than late
UNDO_WORDS = {Undone.DONE: "UNDONE", Undone.LATE: "UNDO_LATE", Undone.CHANGED: "UNDO_CHANGED"}


class LogIt(PersistentButton):
    """Opens the form, filled from what we read."""

    name = "log"
    label = "LOG_IT"
    style: ClassVar[discord.ButtonStyle] = discord.ButtonStyle.primary

    async def pressed(self, interaction: Interaction) -> None:
        """Show the form within a second, however slow the store is."""
        entries = await _entries_of(interaction.client, self.about)
        fields = _several(entries) if len(entries) > 1 else _one(entries[0] if entries else Entry())
        await interaction.response.send_modal(form("log", self.about, ui.FORM_TITLE, *fields))


async def _entries_of(bot: Onward, message_id: int) -> tuple[Entry, ...]:
    """Return what we read in the message, or nothing where that is gone or not to be had in time."""
    # Not `wait_for`: a cancelled call to the store still waits for its transaction to end.
    looking_up = asyncio.create_task(bot.store.posts.get(message_id))
    await asyncio.wait({looking_up}, timeout=FORM_WITHIN)
    if not looking_up.done():
        looking_up.add_done_callback(lambda task: task.cancelled() or task.exception())
        return ()
    with suppress(StoreError):
        post = looking_up.result()
        if post is not None and post.reading is not None:
            return post.reading.entries[:MOST_LINES]
    return ()


def _one(entry: Entry) -> tuple[discord.ui.Label[discord.ui.Modal], ...]:
    return (
        discord.ui.Label(
            text=ui.FORM_COMPANY,
            component=discord.ui.TextInput(custom_id="company", default=entry.company, required=False, max_length=100),
        ),
        discord.ui.Label(
            text=ui.FORM_ROLE,
            description=ui.FORM_OPTIONAL,
            component=discord.ui.TextInput(custom_id="role", default=entry.role, required=False, max_length=100),
        ),
        discord.ui.Label(
            text=ui.FORM_STAGE,
            description=ui.FORM_OPTIONAL,
            component=discord.ui.Select(
                custom_id="stage",
                required=False,
                min_values=0,
                options=[
                    discord.SelectOption(label=_begun(words), value=stage, default=stage == entry.stage)
                    for stage, words in ui.group("STAGE").items()
                ],
            ),
        ),
        discord.ui.Label(
            text=ui.FORM_OUTCOME,
            component=discord.ui.Select(
                custom_id="outcome",
                options=[
                    discord.SelectOption(label=_begun(words), value=outcome, default=outcome == entry.outcome)
                    for outcome, words in ui.group("OUTCOME").items()
                ],
            ),
        ),
    )


def _begun(words: str) -> str:
    """Return words with a capital at their beginning, and the capitals that a language has elsewhere."""
    return words[:1].upper() + words[1:]


def _several(entries: tuple[Entry, ...]) -> tuple[discord.ui.Label[discord.ui.Modal], ...]:
    return (
        discord.ui.Label(
            text=ui.FORM_SEVERAL,
            description=ui.FORM_SEVERAL_HINT,
            component=discord.ui.TextInput(
                custom_id="lines", style=discord.TextStyle.paragraph, default=to_lines(entries), max_length=4000
            ),
        ),
    )


@handles("log")
async def keep(interaction: Interaction, submitted: Submitted) -> None:
    """Write the form's entries to the log, once, and offer to undo it."""
    await interaction.response.defer(ephemeral=True, thinking=True)
    bot = interaction.client
    entries = await _entered(bot, submitted)
    if not entries:
        raise UserFacingError(ui.LOG_EMPTY)
    if len(entries) > MOST_LINES:
        raise UserFacingError(ui.LOG_TOO_LONG.format(limit=MOST_LINES))
    before = await bot.store.applications.for_message(interaction.user.id, submitted.about)
    if before:
        await answer(interaction, ui.LOGGED_BEFORE.format(entry="; ".join(in_words(one) for one in before)))
        return
    kept = await bot.store.applications.add(
        interaction.user.id,
        entries,
        discord.utils.snowflake_time(submitted.about).date(),
        interaction_id=interaction.id,
        message_id=submitted.about,
    )
    if len(kept) == 1:
        words = ui.LOGGED_ONE.format(entry=in_words(kept[0]))
    else:
        words = ui.LOGGED_SEVERAL.format(entries="\n".join(f"- {in_words(one)}" for one in kept))
    words = discord.utils.escape_mentions(words)
    await answer(interaction, words[:2000], view=row([UndoLog(interaction.id, interaction.user.id)]))


async def _entered(bot: Onward, submitted: Submitted) -> tuple[Entry, ...]:
    values = submitted.values
    if "lines" in values:
        return from_lines(values["lines"], await _entries_of(bot, submitted.about), bot.library.reader.read)
    company, role = values.get("company") or None, values.get("role") or None
    if not company and not role:
        return ()
    stage = Stage(values["stage"]) if values.get("stage") else None
    return (Entry(company, role, stage, Outcome(values.get("outcome") or Outcome.REJECTED)),)


class UndoLog(PersistentButton):
    """Takes what `Log it` just kept out of the log again."""

    name = "unlog"
    label = "UNDO"

    async def pressed(self, interaction: Interaction) -> None:
        """Undo within a minute by the one clock; later, say so."""
        await interaction.response.defer(ephemeral=True)
        how, _ = await interaction.client.store.undos.undo(self.owner, self.about, interaction_id=interaction.id)
        await interaction.edit_original_response(content=ui.text(UNDO_WORDS[how]), view=None)
