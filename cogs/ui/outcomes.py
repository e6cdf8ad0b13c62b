"""What is said when an outcome is known: the plan at a no, one plain line at an offer, rest at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.journey import Weight, reached, weight
from bot.model import Amendment, Outcome
from bot.words import ui
from cogs.following import follow
from cogs.ui import letters, moments, season
from cogs.ui.buttons import PersistentButton, row
from cogs.ui.log_words import plan_of, quoted, safe
from cogs.ui.undo_log import UndoLog

if TYPE_CHECKING:
    from bot.app import Interaction, Onward
    from bot.model import Application

A_NO = frozenset({Outcome.REJECTED, Outcome.FREEZE, Outcome.RESCINDED, Outcome.SILENT})
"""Outcomes at which the plan for a no comes back."""


async def after_news(
    bot: Onward, application: Application, *, before: Application | None, alone: bool = True
) -> tuple[list[str], list[PersistentButton]]:
    """Return what is said, and offered, once the news of an application is kept.

    Args:
        bot: for the store.
        application: as it is now.
        before: as it was; None for a new one.
        alone: whether this is the only news that is told; of several, none is offered drafts or another try.

    Returns:
        Lines and buttons; none where the outcome is no news.
    """
    if before is not None and before.outcome is application.outcome:
        return [], []
    user_id = application.user_id
    lines: list[str] = []
    buttons: list[PersistentButton] = []
    if application.outcome in letters.BAD_NEWS:
        await letters.after_a_no(bot, user_id, application)
    if application.outcome in A_NO:
        plan = plan_of(await bot.store.interviews.list(user_id, [application.id]))
        if plan is not None and plan.plan:
            lines.append(f"{ui.PLAN_BACK}\n{quoted(plan.plan)}")
    elif application.outcome is Outcome.OFFER:
        company = safe(application.company) if application.company else None
        lines.append(ui.OUTCOME_OFFER.format(company=company) if company else ui.OUTCOME_OFFER_UNNAMED)
    elif application.outcome is Outcome.ACCEPTED:
        lines.append(ui.OUTCOME_ACCEPTED)
        page = await bot.store.applications.page(user_id, outcomes=[Outcome.OPEN], limit=1)
        if page.count:
            still = ui.OUTCOME_STILL_OPEN_ONE if page.count == 1 else ui.OUTCOME_STILL_OPEN.format(count=page.count)
            lines.append(still)
            buttons.append(CloseOthers(application.id, user_id))
    more, offered = await season.offered(bot, application) if alone else ([], [])
    return [*lines, *more], [*offered, *buttons]


async def sorry_for(bot: Onward, application: Application) -> str | None:
    """Return one line for bad news that a person met people for, with the weight that its stage has; else None.

    Args:
        bot: for the store and the clock.
        application: as it is now.
    """
    if application.outcome is Outcome.RESCINDED:
        return ui.OUTCOME_TOOK_BACK
    rounds = await bot.store.interviews.list(application.user_id, [application.id])
    heavy = weight(reached(application, rounds, bot.time.now()))
    if heavy is Weight.LIGHT:
        return None
    if application.outcome is Outcome.FREEZE:
        return ui.OUTCOME_FROZEN
    if application.outcome is not Outcome.REJECTED:
        return None
    return ui.OUTCOME_NO_FAR if heavy is Weight.HEAVY else ui.OUTCOME_NO_MET


class CloseOthers(PersistentButton):
    """Closes what is still open once an offer, `about`, is accepted."""

    name = "log_close"
    label = "OUTCOME_CLOSE_OTHERS"

    async def pressed(self, interaction: Interaction) -> None:
        """Close them as withdrawn, with an undo for all of them."""
        await interaction.response.defer(ephemeral=True)
        bot = interaction.client
        today = await moments.today(bot, self.owner)
        log = await bot.store.applications.all(self.owner)
        lines = [
            Amendment(one.id, None, {"outcome": Outcome.WITHDRAWN, "happened_on": max(one.happened_on, today)})
            for one in log
            if one.outcome is Outcome.OPEN and one.id != self.about
        ]
        closed = await bot.store.applications.write(self.owner, lines, interaction_id=interaction.id)
        await follow(bot, self.owner)
        words = ui.OUTCOME_CLOSED_OTHERS.format(count=len(closed))
        await interaction.edit_original_response(content=words, view=row([UndoLog(interaction.id, self.owner)]))
