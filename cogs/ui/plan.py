"""The plan for a no, written before it is known: "if it is a no, then I will ..."."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.app import answer
from bot.errors import UserFacingError
from bot.limits import LONGEST_PLAN
from bot.words import ui
from cogs.following import follow
from cogs.ui.buttons import row
from cogs.ui.fields import box
from cogs.ui.forms import Submitted, form, handles
from cogs.ui.log_words import next_round, plan_of, quoted
from cogs.ui.undo_log import UndoLog

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    import discord

    from bot.app import Interaction
    from bot.model import Interview


def plan_form(interview: Interview) -> discord.ui.Modal:
    """Return the form in which the plan of a round is written, filled with what is there already."""
    field = box("plan", ui.PLAN_LABEL, interview.plan, LONGEST_PLAN, hint=ui.PLAN_HINT, long=True)
    return form("plan", interview.id, ui.PLAN_TITLE, field, extra=str(interview.version))


@handles("plan")
async def kept(interaction: Interaction, submitted: Submitted) -> None:
    """Keep the plan as the form says, and say it back word for word."""
    await interaction.response.defer(ephemeral=True, thinking=True)
    bot = interaction.client
    planned = await bot.store.interviews.change(
        interaction.user.id,
        submitted.about,
        int(submitted.extra),
        interaction_id=interaction.id,
        plan=submitted.values.get("plan") or None,
    )
    if planned is None:
        raise UserFacingError(ui.LOG_GONE)
    await follow(bot, interaction.user.id)
    words = f"{ui.PLAN_KEPT}\n{quoted(planned.plan)}" if planned.plan else ui.PLAN_EMPTY
    await answer(interaction, words, view=row([UndoLog(interaction.id, interaction.user.id)]))


def to_plan(rounds: Sequence[Interview], now: datetime) -> Interview | None:
    """Return the round that a plan is about, of rounds in the order of their time: the next, else the latest."""
    return next_round(rounds, now) or plan_of(rounds) or (rounds[-1] if rounds else None)
