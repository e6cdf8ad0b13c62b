"""After a round: how did it go? Before the result is known, and never more than twice."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, ClassVar

import discord

from bot.errors import UserFacingError
from bot.journey import debriefed, next_morning, zone_for
from bot.model import DeliveryKind, Outcome
from bot.speak import Saying
from bot.words import ui
from cogs.following import follow
from cogs.ui import moments
from cogs.ui.about_log import AboutLog, close, company_of, round_of
from cogs.ui.buttons import row
from cogs.ui.debrief import debrief_form
from cogs.ui.due_buttons import when_field
from cogs.ui.forms import Submitted, form, handles
from cogs.ui.log_words import round_words
from cogs.ui.own import own_round
from cogs.ui.undo_log import UndoLog

if TYPE_CHECKING:
    from bot.app import Interaction, Onward
    from bot.clock import Occasion

AGAIN = "again"
"""The phrase of a question that the person put off: it is not put off a second time."""


class WriteItDown(AboutLog):
    """Opens the debrief."""

    name = "how_debrief"
    label = "HOW_WRITE"
    style: ClassVar[discord.ButtonStyle] = discord.ButtonStyle.primary

    async def pressed(self, interaction: Interaction) -> None:
        """Show the form."""
        interview, _ = await own_round(interaction, self.thing)
        await interaction.response.send_modal(debrief_form(interview))


class NotYet(AboutLog):
    """The person wants to be asked later: once more, the next morning."""

    name = "how_later"
    label = "HOW_NOT_YET"

    async def pressed(self, interaction: Interaction) -> None:
        """Ask again tomorrow, or say where the debrief is to be found."""
        bot = interaction.client
        interview, _ = await own_round(interaction, self.thing)
        said = await bot.store.deliveries.get(self.owner, self.about)
        person = await bot.store.people.get(self.owner)
        if said is None or said.phrase is not None or not person.follows:
            await close(interaction, ui.HOW_NO_MORE)
            return
        kept = await bot.store.deliveries.add(
            self.owner,
            DeliveryKind.HOW_DID_IT_GO,
            next_morning(bot.time.now(), zone_for(person, [interview])),
            interaction_id=interaction.id,
            phrase=AGAIN,
            about_id=interview.id,
        )
        bot.clock.wake()
        await close(interaction, ui.HOW_AGAIN.format(at=moments.shown(kept.schedule.due_at)))


class WasMoved(AboutLog):
    """The round takes place at another time."""

    name = "how_moved"
    label = "HOW_MOVED"

    async def pressed(self, interaction: Interaction) -> None:
        """Ask when."""
        await own_round(interaction, self.thing)
        await interaction.response.send_modal(form("how_moved", self.thing, ui.HOW_MOVED_TITLE, when_field()))


ALL = (WriteItDown, NotYet, WasMoved)


async def word(bot: Onward, occasion: Occasion) -> Saying | None:
    """Word the question; nothing where the round is gone, still to come, told of already, or its result is known."""
    due = occasion.delivery
    found = await round_of(bot, due)
    if found is None:
        return None
    interview, application = found
    over = interview.starts_at and interview.starts_at + timedelta(minutes=interview.minutes) <= bot.time.now()
    if not over or debriefed(interview) or application.outcome is not Outcome.OPEN:
        return None
    asks = ui.HOW_ONCE_MORE if due.phrase == AGAIN else ui.HOW
    words = asks.format(round=round_words(interview), company=company_of(application))
    return Saying(f"{words}\n{ui.FOLLOW_FOOT}", row(kind.on(due) for kind in ALL))


@handles("how_moved")
async def moved(interaction: Interaction, submitted: Submitted) -> None:
    """Move the round."""
    bot, user_id = interaction.client, interaction.user.id
    schedule = await moments.typed(interaction, submitted.values["when"])
    if schedule.rule is not None:
        raise UserFacingError(ui.HOW_MOVED_ONCE)
    kept = await bot.store.interviews.change(
        user_id,
        submitted.about,
        None,
        interaction_id=interaction.id,
        starts_at=schedule.due_at,
        zone=schedule.zone,
    )
    if kept is None:
        raise UserFacingError(ui.LOG_GONE)
    await follow(bot, user_id)
    undo = row([UndoLog(interaction.id, user_id)])
    await close(interaction, ui.HOW_MOVED_TO.format(at=moments.shown(schedule.due_at)), view=undo)
