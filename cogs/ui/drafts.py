"""Drafts of messages to a company after a no: held overnight unless the person wants them now."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import discord

from bot.app import answer
from bot.errors import UserFacingError
from bot.journey import Draft, comes_back, drafts_after, next_morning, reached, zone_for
from bot.model import DeliveryKind
from bot.speak import Saying
from bot.words import ui
from cogs.ui import moments
from cogs.ui.about_log import AboutLog, brought_back, close, company_of, facts_for, in_code
from cogs.ui.again import Again
from cogs.ui.buttons import PersistentButton, row

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from bot.app import Interaction, Onward
    from bot.clock import Occasion
    from bot.model import Application, Delivery, Interview


class Tomorrow(PersistentButton):
    """Holds the drafts of an application overnight."""

    name = "draft_tomorrow"
    label = "DRAFT_TOMORROW"
    style: ClassVar[discord.ButtonStyle] = discord.ButtonStyle.primary

    async def pressed(self, interaction: Interaction) -> None:
        """Promise them for the next morning, once."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        if not await written(interaction.client, self.owner, self.about):
            raise UserFacingError(ui.LOG_GONE)
        kept = await hold(interaction, self.about)
        await answer(interaction, ui.DRAFT_HELD.format(at=moments.shown(kept.schedule.due_at)))


class ShowNow(PersistentButton):
    """Shows the drafts of an application at once."""

    name = "draft_now"
    label = "DRAFT_NOW"

    async def pressed(self, interaction: Interaction) -> None:
        """Show them, to the person alone."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        words = await written(interaction.client, self.owner, self.about)
        if not words:
            raise UserFacingError(ui.LOG_GONE)
        await answer(interaction, f"{ui.DRAFT_HERE}\n{words}")


class DraftSent(AboutLog):
    """The person sent what they wanted to."""

    name = "draft_sent"
    label = "DRAFT_SENT"
    style: ClassVar[discord.ButtonStyle] = discord.ButtonStyle.primary

    async def pressed(self, interaction: Interaction) -> None:
        """Take the drafts away."""
        await interaction.response.edit_message(content=ui.DRAFT_SENT_NOTED, view=None)


class AnotherDay(AboutLog):
    """Holds them for one more night."""

    name = "draft_again"
    label = "DRAFT_AGAIN"

    async def pressed(self, interaction: Interaction) -> None:
        """Promise them again."""
        if not await written(interaction.client, self.owner, self.thing):
            raise UserFacingError(ui.LOG_GONE)
        kept = await hold(interaction, self.thing)
        await close(interaction, ui.DRAFT_HELD.format(at=moments.shown(kept.schedule.due_at)))


class LeaveIt(AboutLog):
    """The person sends nothing, which is fine."""

    name = "draft_leave"
    label = "DRAFT_LEAVE"

    async def pressed(self, interaction: Interaction) -> None:
        """Take the drafts away."""
        await interaction.response.edit_message(content=ui.DRAFT_LEFT, view=None)


UNDER = (DraftSent, AnotherDay, LeaveIt)
ALL = (Tomorrow, ShowNow, *UNDER, Again)


def offered(
    application: Application, interviews: Sequence[Interview], now: datetime
) -> tuple[list[str], list[PersistentButton]]:
    """Return the line and the buttons that offer drafts under a private answer; none where nothing needs writing.

    Args:
        application: as it is now.
        interviews: its rounds.
        now: aware.
    """
    fitting = drafts_after(application.outcome, reached(application, interviews, now))
    if not fitting:
        return [], []
    words = ui.DRAFT_OFFER if Draft.FEEDBACK in fitting else ui.DRAFT_OFFER_THANKS
    return [words], [kind(application.id, application.user_id) for kind in (Tomorrow, ShowNow)]


async def word(bot: Onward, occasion: Occasion) -> Saying | None:
    """Word drafts that were held overnight; nothing where their no is gone."""
    due = occasion.delivery
    user_id, about = due.user_id, due.about_id or 0
    words = await written(bot, user_id, about)
    if not words:
        return None
    log, rounds, now = (
        await bot.store.applications.all(user_id),
        await bot.store.interviews.all(user_id),
        bot.time.now(),
    )
    stages = {one.id: reached(one, rounds, now) for one in log}
    fact = comes_back(await facts_for(bot, due), stages.get(about), stages, now)
    lines = [ui.DRAFT_MORNING, words, *([await brought_back(bot, fact)] if fact else [])]
    buttons = [*(kind.on(due) for kind in UNDER), Again(about, user_id)]
    return Saying("\n".join(lines), row(buttons))


async def written(bot: Onward, user_id: int, application_id: int) -> str:
    """Return the drafts of a person's own application, each to be copied; empty where there are none."""
    application = await bot.store.applications.get(user_id, application_id)
    if application is None:
        return ""
    rounds = await bot.store.interviews.list(user_id, [application_id])
    now, zone = bot.time.now(), zone_for(await bot.store.people.get(user_id), rounds)
    parts = [
        f"{ui.group('DRAFT_NAME')[draft].format(company=company_of(application))}\n"
        f"{in_code(bot.library.drafts.write(draft, application, rounds, zone=zone, now=now))}"
        for draft in drafts_after(application.outcome, reached(application, rounds, now))
    ]
    return "\n".join(parts)


async def hold(interaction: Interaction, application_id: int) -> Delivery:
    """Promise the drafts of an application for the next morning; what waits already is not promised twice."""
    bot, user_id = interaction.client, interaction.user.id
    for waits in await bot.store.deliveries.open(user_id, DeliveryKind.DRAFT, limit=50):
        if waits.about_id == application_id:
            return waits
    rounds = await bot.store.interviews.list(user_id, [application_id])
    zone = zone_for(await bot.store.people.get(user_id), rounds)
    kept = await bot.store.deliveries.add(
        user_id,
        DeliveryKind.DRAFT,
        next_morning(bot.time.now(), zone),
        interaction_id=interaction.id,
        about_id=application_id,
    )
    bot.clock.wake()
    return kept
