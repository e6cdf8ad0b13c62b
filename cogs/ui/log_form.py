"""`Log it`: the post becomes entries in the person's log, shown once to correct, with an undo for a minute."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

import discord

from bot.app import Interaction, answer
from bot.entries import MOST_LINES, as_new, from_lines, news_of, to_lines
from bot.errors import LimitError, StoreError, UserFacingError
from bot.limits import LONGEST_NAME
from bot.matching import Match, Verdict
from bot.model import Amendment, Entry, Outcome, Stage
from bot.words import ui
from cogs.following import follow
from cogs.ui import moments
from cogs.ui.buttons import PersistentButton, row
from cogs.ui.fields import MOST_TYPED, box, company_field, outcome_field, role_field, stage_field
from cogs.ui.forms import Submitted, form, handles
from cogs.ui.log_words import MOST_SHOWN, entry_words
from cogs.ui.outcomes import after_news
from cogs.ui.same_one import question
from cogs.ui.undo_log import UndoLog

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from bot.app import Onward
    from bot.model import Application
    from cogs.ui.fields import Field

FORM_WITHIN = 1.0  # seconds after which the form opens empty rather than late


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


def _one(entry: Entry) -> tuple[Field, ...]:
    return company_field(entry.company), role_field(entry.role), stage_field(entry.stage), outcome_field(entry.outcome)


def _several(entries: tuple[Entry, ...]) -> tuple[Field, ...]:
    lines = box(
        "lines", ui.FORM_SEVERAL, to_lines(entries), MOST_TYPED, hint=ui.FORM_SEVERAL_HINT, long=True, required=True
    )
    return (lines,)


@handles("log")
async def keep(interaction: Interaction, submitted: Submitted) -> None:
    """Write the form's entries to the log, once: news of what is there, and what is new; offer to undo it."""
    await interaction.response.defer(ephemeral=True, thinking=True)
    bot, user_id = interaction.client, interaction.user.id
    entries = _entered(bot, submitted)
    if not entries:
        raise UserFacingError(ui.LOG_EMPTY)
    if len(entries) > MOST_LINES:
        raise UserFacingError(ui.LOG_TOO_LONG.format(limit=MOST_LINES))
    longest = max(len(name) for entry in entries for name in (entry.company, entry.role) if name)
    if longest > LONGEST_NAME:
        raise UserFacingError(ui.LOG_NAME_TOO_LONG.format(limit=LONGEST_NAME, length=longest))
    before = await bot.store.applications.for_message(user_id, submitted.about)
    if before:
        await answer(interaction, ui.LOGGED_BEFORE.format(entry="; ".join(map(entry_words, before)))[:MOST_SHOWN])
        return
    zone = moments.zone_of(await bot.store.people.get(user_id))
    told = _Told(entries, discord.utils.snowflake_time(submitted.about).astimezone(zone).date())
    await _keep(interaction, told, submitted.about)


@dataclass(frozen=True, slots=True)
class _Told:
    """What a form told.

    Args:
        entries: in order.
        day: of the post, in the person's own calendar.
    """

    entries: tuple[Entry, ...]
    day: date


async def _keep(interaction: Interaction, told: _Told, message_id: int) -> None:
    bot, user_id = interaction.client, interaction.user.id
    log = await bot.store.applications.all(user_id)
    new: list[tuple[Entry, Match]] = []
    news: dict[int, tuple[Application, Entry]] = {}
    for entry in told.entries:
        match = bot.library.names.find(entry.company, entry.role, log, told.day)
        if match.verdict is Verdict.SAME and match.applications[0].id not in news:
            news[match.applications[0].id] = (match.applications[0], entry)
        else:
            new.append((entry, match if match.verdict is Verdict.UNSURE else Match(Verdict.NEW)))
    lines = [
        *(as_new(entry, told.day) for entry, _ in new),
        *(Amendment(one.id, None, news_of(one, entry, told.day)) for one, entry in news.values()),
    ]
    try:
        kept = await bot.store.applications.write(user_id, lines, interaction_id=interaction.id, message_id=message_id)
    except LimitError as error:
        raise UserFacingError(ui.LOG_FULL.format(limit=error.most)) from error
    await follow(bot, user_id)
    await _say(interaction, kept, {one.id: one for one, _ in news.values()})
    added = kept[: len(new)]
    for application, (_, match) in zip(added, new, strict=False):
        if match.verdict is Verdict.UNSURE:
            asked, buttons = question(application, match.applications)
            await answer(interaction, asked, view=row(buttons))


async def _say(interaction: Interaction, kept: Sequence[Application], before: Mapping[int, Application]) -> None:
    """Say what is in the log now, and what the news brings, with an undo for all of it."""
    bot = interaction.client
    if len(kept) == 1:
        updated = kept[0].id in before
        words = (
            ui.LOG_UPDATED.format(what=entry_words(kept[0]))
            if updated
            else ui.LOGGED_ONE.format(entry=entry_words(kept[0]))
        )
    else:
        words = ui.LOGGED_SEVERAL.format(entries="\n".join(f"- {entry_words(one)}" for one in kept))
    buttons: list[PersistentButton] = []
    for application in kept:
        more, offered = await after_news(bot, application, before=before.get(application.id), alone=len(kept) == 1)
        words = "\n".join([words, *more])
        buttons.extend(() if buttons else offered)
    view = row([*buttons, UndoLog(interaction.id, interaction.user.id)])
    await answer(interaction, words[:MOST_SHOWN], view=view)


def _entered(bot: Onward, submitted: Submitted) -> tuple[Entry, ...]:
    values = submitted.values
    if "lines" in values:
        return from_lines(values["lines"], bot.library.reader.read, bot.library.rounds)
    company, role = values.get("company") or None, values.get("role") or None
    if not company and not role:
        return ()
    stage = Stage(values["stage"]) if values.get("stage") else None
    return (Entry(company, role, stage, Outcome(values.get("outcome") or Outcome.REJECTED)),)
