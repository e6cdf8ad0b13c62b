"""Silence: first a question to copy, later the person's own end of it. The person closes it, not the company."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar
from zoneinfo import ZoneInfo

import discord

from bot.errors import UserFacingError
from bot.journey import SECOND_SILENCE, Draft, at_ten, times_asked, workdays_after, zone_for
from bot.model import DeliveryKind, Outcome
from bot.speak import Saying
from bot.words import ui
from cogs.following import follow
from cogs.ui import moments
from cogs.ui.about_log import AboutLog, close, company_of, in_code, own_open
from cogs.ui.buttons import row
from cogs.ui.outcomes import after_news
from cogs.ui.undo_log import UndoLog

if TYPE_CHECKING:
    from bot.app import Interaction, Onward
    from bot.clock import Occasion

WAITS = "waits"
"""The phrase of another look that the person asked for."""


class SentIt(AboutLog):
    """The person asked the company."""

    name = "quiet_sent"
    label = "SILENCE_SENT"
    style: ClassVar[discord.ButtonStyle] = discord.ButtonStyle.primary

    async def pressed(self, interaction: Interaction) -> None:
        """Note the day, and say when we look again."""
        bot = interaction.client
        application = await own_open(interaction, self.thing)
        await bot.store.applications.change(
            self.owner,
            application.id,
            None,
            interaction_id=interaction.id,
            happened_on=await moments.today(bot, self.owner),
        )
        await follow(bot, self.owner)
        waits = await bot.store.planned.next(self.owner, DeliveryKind.SILENCE, application.id)
        again = ui.SILENCE_AGAIN.format(at=moments.shown(waits.schedule.due_at)) if waits else ui.SILENCE_NO_MORE
        undo = row([UndoLog(interaction.id, self.owner)])
        await close(interaction, f"{ui.SILENCE_SENT_NOTED} {again}", view=undo)


class WaitLonger(AboutLog):
    """The person would rather wait."""

    name = "quiet_wait"
    label = "SILENCE_WAIT"

    async def pressed(self, interaction: Interaction) -> None:
        """Say when we look again; after the last time, promise one more."""
        bot = interaction.client
        application = await own_open(interaction, self.thing)
        waits = await bot.store.planned.next(self.owner, DeliveryKind.SILENCE, application.id)
        person = await bot.store.people.get(self.owner)
        if not person.follows:
            await close(interaction, ui.SILENCE_NO_MORE)
            return
        if waits is None:
            zone = zone_for(person, await bot.store.interviews.list(self.owner, [application.id]))
            day = workdays_after(bot.time.now().astimezone(zone).date(), SECOND_SILENCE, person.country)
            waits = await bot.store.deliveries.add(
                self.owner,
                DeliveryKind.SILENCE,
                at_ten(day, zone),
                interaction_id=interaction.id,
                phrase=WAITS,
                about_id=application.id,
            )
            bot.clock.wake()
        await close(interaction, ui.SILENCE_AGAIN.format(at=moments.shown(waits.schedule.due_at)))


class CloseIt(AboutLog):
    """The person ends it themselves."""

    name = "quiet_close"
    label = "SILENCE_CLOSE"

    async def pressed(self, interaction: Interaction) -> None:
        """Close it in the log, and offer to undo that."""
        bot = interaction.client
        application = await own_open(interaction, self.thing)
        closed = await bot.store.applications.change(
            self.owner,
            application.id,
            None,
            interaction_id=interaction.id,
            outcome=Outcome.SILENT,
            happened_on=await moments.today(bot, self.owner),
        )
        if closed is None:
            raise UserFacingError(ui.LOG_GONE)
        await follow(bot, self.owner)
        more, buttons = await after_news(bot, closed, before=application)
        words = "\n".join([ui.SILENCE_CLOSED.format(company=company_of(closed)), *more])
        view = row([*buttons, UndoLog(interaction.id, self.owner)])
        await interaction.response.edit_message(content=words, view=view)


ALL = (SentIt, WaitLonger, CloseIt)


async def word(bot: Onward, occasion: Occasion) -> Saying | None:
    """Word a silence; nothing where it is over, or something happened since this was due."""
    due = occasion.delivery
    application = await bot.store.applications.get(due.user_id, due.about_id or 0)
    if application is None or application.outcome is not Outcome.OPEN:
        return None
    rounds = await bot.store.interviews.list(due.user_id, [application.id])
    meant = due.schedule.wall.replace(tzinfo=ZoneInfo(due.schedule.zone))
    if application.happened_on >= meant.date() or any(one.starts_at and one.starts_at > meant for one in rounds):
        return None
    zone = zone_for(await bot.store.people.get(due.user_id), rounds)
    asked = times_asked(application, rounds, await bot.store.planned.said(due.user_id), zone)
    company = company_of(application)
    if asked:
        words = ui.SILENCE_STILL.format(company=company)
    else:
        text = bot.library.drafts.write(Draft.FOLLOW_UP, application, rounds, zone=zone, now=bot.time.now())
        words = f"{ui.SILENCE_FIRST.format(company=company)}\n{in_code(text)}"
    return Saying(f"{words}\n{ui.FOLLOW_FOOT}", row(kind.on(due) for kind in ALL))
