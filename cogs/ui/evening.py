"""The evening before a round: what the person knows of themselves, what they wanted to try, and their plan."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import discord

from bot.journey import evening_before, zone_for
from bot.model import Outcome, Stage
from bot.speak import Saying
from bot.words import ui
from cogs.ui import moments
from cogs.ui.about_log import QUOTED, AboutLog, brought_back, close, company_of, facts_for, round_of
from cogs.ui.buttons import row
from cogs.ui.log_words import day_words, round_words, short
from cogs.ui.own import own_round
from cogs.ui.plan import plan_form

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.app import Interaction, Onward
    from bot.clock import Occasion
    from bot.journey import Evening


class MakePlan(AboutLog):
    """Asks for the plan: what they will do if it is a no."""

    name = "eve_plan"
    label = "EVENING_MAKE_PLAN"
    style: ClassVar[discord.ButtonStyle] = discord.ButtonStyle.primary

    async def pressed(self, interaction: Interaction) -> None:
        """Show the form."""
        interview, _ = await own_round(interaction, self.thing)
        await interaction.response.send_modal(plan_form(interview))


class ChangePlan(MakePlan):
    """Shows the plan, to change it."""

    name = "eve_replan"
    label = "EVENING_CHANGE_PLAN"
    style: ClassVar[discord.ButtonStyle] = discord.ButtonStyle.secondary


class NotTonight(AboutLog):
    """The person would rather not."""

    name = "eve_not"
    label = "EVENING_NOT_TONIGHT"

    async def pressed(self, interaction: Interaction) -> None:
        """Leave it at that."""
        await close(interaction, ui.EVENING_LEFT)


ALL = (MakePlan, ChangePlan, NotTonight)


async def word(bot: Onward, occasion: Occasion) -> Saying | None:
    """Word an evening before; nothing where the round is gone, moved, over or of no matter any more."""
    due, now = occasion.delivery, bot.time.now()
    found = await round_of(bot, due)
    if found is None:
        return None
    interview, application = found
    starts_at = interview.starts_at
    if starts_at is None or starts_at <= now or starts_at != due.useful_until:
        return None
    if application.outcome is not Outcome.OPEN:
        return None
    store, rounds = bot.store, await bot.store.interviews.all(due.user_id)
    zone = zone_for(await store.people.get(due.user_id), rounds)
    log, facts = await store.applications.all(due.user_id), await facts_for(bot, due)
    holds = evening_before(interview, log, rounds, facts, zone, now)
    fact = [await brought_back(bot, holds.fact)] if holds.fact else []
    head = ui.EVENING.format(round=round_words(interview), company=company_of(application), at=moments.shown(starts_at))
    plan = ChangePlan if holds.plan else MakePlan
    lines = [head, *fact, *_lines(holds), ui.FOLLOW_FOOT]
    return Saying("\n".join(lines), row([plan.on(due), NotTonight.on(due)]))


def _lines(holds: Evening) -> Iterator[str]:
    """Yield what the message holds beside the round itself and a fact."""
    if holds.reached:
        there = holds.reached
        had = ui.EVENING_OFFER if there.stage is Stage.OFFER else ui.EVENING_REACHED
        company, day = short(there.company, QUOTED), day_words(there.on)
        yield had.format(stage=ui.group("STAGE")[there.stage], company=company, day=day)
    for number, tried in enumerate(holds.tries):
        words = ui.EVENING_TRY_TOO if number else ui.EVENING_TRY
        yield words.format(words=short(tried.words, QUOTED), day=day_words(tried.on))
    yield ui.EVENING_PLAN.format(plan=short(holds.plan, QUOTED)) if holds.plan else ui.EVENING_NO_PLAN
