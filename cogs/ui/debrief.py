"""The debrief: what was asked, what went well, what to try differently, how it felt. Any field may stay empty."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.app import answer
from bot.errors import UserFacingError
from bot.limits import LONGEST_DEBRIEF
from bot.model import Felt, Round
from bot.words import ui
from cogs.crisis import GRAVE
from cogs.following import follow
from cogs.ui.buttons import row
from cogs.ui.fields import box, menu
from cogs.ui.forms import Submitted, form, handles
from cogs.ui.letters import WriteLetter, is_worth_offering
from cogs.ui.undo_log import UndoLog

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    import discord

    from bot.app import Interaction, Onward
    from bot.model import Interview
    from cogs.ui.buttons import PersistentButton

GOOD, BAD = (Felt.GOOD, Felt.GREAT), (Felt.AWFUL, Felt.SHAKY)


def debrief_form(interview: Interview) -> discord.ui.Modal:
    """Return the form of a round's debrief, filled with what is there already."""
    return form(
        "debrief",
        interview.id,
        ui.DEBRIEF_TITLE,
        box("asked", ui.DEBRIEF_ASKED, interview.asked, LONGEST_DEBRIEF, long=True),
        box("went_well", ui.DEBRIEF_WELL, interview.went_well, LONGEST_DEBRIEF, long=True),
        box("try_next", ui.DEBRIEF_TRY, interview.try_next, LONGEST_DEBRIEF, long=True),
        menu("felt", ui.DEBRIEF_FELT, ui.group("FELT"), interview.felt, hint=ui.FORM_OPTIONAL),
        extra=str(interview.version),
    )


@handles("debrief")
async def kept(interaction: Interaction, submitted: Submitted) -> None:
    """Keep the debrief as the form says."""
    await interaction.response.defer(ephemeral=True, thinking=True)
    bot, values = interaction.client, submitted.values
    felt = values.get("felt")
    told = await bot.store.interviews.change(
        interaction.user.id,
        submitted.about,
        int(submitted.extra),
        interaction_id=interaction.id,
        asked=values.get("asked") or None,
        went_well=values.get("went_well") or None,
        try_next=values.get("try_next") or None,
        felt=Felt(felt) if felt else None,
    )
    if told is None:
        raise UserFacingError(ui.LOG_GONE)
    await follow(bot, interaction.user.id)
    something = told.asked or told.went_well or told.try_next or told.felt
    buttons: list[PersistentButton] = [UndoLog(interaction.id, interaction.user.id)]
    words = ui.DEBRIEF_EMPTY
    if something:
        words = ui.DEBRIEF_KEPT_TO_TRY if told.try_next else ui.DEBRIEF_KEPT
        if await _is_a_good_day(bot, told, submitted.typed):
            words += f"\n{ui.DEBRIEF_LETTER}"
            buttons.append(WriteLetter(interaction.id, interaction.user.id))
    await answer(interaction, words, view=row(buttons))


async def _is_a_good_day(bot: Onward, told: Interview, typed: str) -> bool:
    """Return whether a letter to oneself may be offered: after a round that felt good, or a final one."""
    if told.felt not in GOOD and (told.round is not Round.FINAL or told.felt in BAD):
        return False
    return bot.library.reader.read(typed).crisis not in GRAVE and await is_worth_offering(bot, told.user_id)


def to_debrief(rounds: Sequence[Interview], now: datetime) -> Interview | None:
    """Return the round that a debrief is about, of rounds in the order of their time.

    That is the latest that has begun and of which nothing is told, else the latest that has begun, else any.
    """
    begun = [one for one in rounds if one.starts_at is None or one.starts_at <= now]
    untold = [one for one in begun if not (one.asked or one.went_well or one.try_next or one.felt)]
    return next((some[-1] for some in (untold, begun, rounds) if some), None)
