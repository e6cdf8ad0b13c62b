"""One application in full, and everything that can be done with it, its rounds and what was kept from it."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import discord

from bot.app import answer
from bot.errors import UserFacingError
from bot.model import Outcome
from bot.words import ui
from cogs.following import follow
from cogs.ui import moments
from cogs.ui.buttons import PersistentButton, PersistentMenu, row
from cogs.ui.debrief import debrief_form, to_debrief
from cogs.ui.fields import box, outcome_field
from cogs.ui.forms import Submitted, form, handles
from cogs.ui.log_edit import (
    LONGEST_TIME,
    EditApplication,
    EditRound,
    fact_form,
    keep_form,
    new_round_form,
    notes_form,
)
from cogs.ui.log_words import (
    MOST_SHOWN,
    day_words,
    entry_words,
    named,
    round_line,
    round_option,
    round_words,
    safe,
    short,
    whole,
)
from cogs.ui.outcomes import after_news, sorry_for
from cogs.ui.own import own_application, own_round
from cogs.ui.plan import plan_form, to_plan
from cogs.ui.undo_log import UndoLog

if TYPE_CHECKING:
    from bot.app import Interaction, Onward
    from bot.model import Application, Fact, Interview

MOST_ROUNDS_CHOSEN, MOST_FACTS_CHOSEN = 20, 5
"""Options of the menu, which holds 25."""


async def page(bot: Onward, application: Application) -> tuple[str, discord.ui.View]:
    """Return everything about an application, and the buttons to change it."""
    owner = application.user_id
    rounds = await bot.store.interviews.list(owner, [application.id])
    facts = await bot.store.facts.list(owner, application_id=application.id)
    zone = moments.zone_of(await bot.store.people.get(owner))
    options = [
        *(
            discord.SelectOption(label=round_option(None, one, zone), value=f"r{one.id}")
            for one in rounds[-MOST_ROUNDS_CHOSEN:]
        ),
        *(
            discord.SelectOption(label=" ".join(one.words.split())[:100], value=f"f{one.id}")
            for one in facts[:MOST_FACTS_CHOSEN]
        ),
    ]
    items: list[PersistentButton | PersistentMenu] = [kind(application.id, owner) for kind in BUTTONS]
    if options:
        items.append(ChoosePart(application.id, owner, ui.SHOW_CHOOSE, options))
    return whole(application, rounds, facts, bot.time.now()), row(items)


class ShowApplication(PersistentButton):
    """Opens one application."""

    name = "log_show"
    label = "LOG_SHOW"

    async def pressed(self, interaction: Interaction) -> None:
        """Show it in full."""
        words, view = await page(interaction.client, await own_application(interaction, self.about))
        await answer(interaction, words, view=view)


class Notes(PersistentButton):
    """Opens the notes and days."""

    name = "log_notes"
    label = "LOG_NOTES"

    async def pressed(self, interaction: Interaction) -> None:
        """Show them as they are."""
        await interaction.response.send_modal(notes_form(await own_application(interaction, self.about)))


class AddRound(PersistentButton):
    """Asks for a round."""

    name = "log_add"
    label = "LOG_ADD_ROUND"

    async def pressed(self, interaction: Interaction) -> None:
        """Show the form."""
        await interaction.response.send_modal(new_round_form(await own_application(interaction, self.about)))


class Result(PersistentButton):
    """Asks what came of it."""

    name = "log_outcome"
    label = "LOG_OUTCOME"

    async def pressed(self, interaction: Interaction) -> None:
        """Show the form."""
        application = await own_application(interaction, self.about)
        when = box("when", ui.OUTCOME_WHEN_LABEL, None, LONGEST_TIME, hint=ui.OUTCOME_WHEN_HINT)
        fields = outcome_field(application.outcome), when
        await interaction.response.send_modal(form("log_outcome", application.id, ui.OUTCOME_TITLE, *fields))


class Plan(PersistentButton):
    """Opens the plan for a no."""

    name = "log_plan"
    label = "LOG_PLAN"

    async def pressed(self, interaction: Interaction) -> None:
        """Show the plan of the round that is next."""
        bot = interaction.client
        rounds = await bot.store.interviews.list(self.owner, [self.about])
        interview = to_plan(rounds, bot.time.now())
        if interview is None:
            await own_application(interaction, self.about)
            raise UserFacingError(ui.PLAN_NEEDS_ROUND)
        await interaction.response.send_modal(plan_form(interview))


class Debrief(PersistentButton):
    """Opens the debrief."""

    name = "log_debrief"
    label = "LOG_DEBRIEF"

    async def pressed(self, interaction: Interaction) -> None:
        """Show the debrief of the round that was last."""
        bot = interaction.client
        rounds = await bot.store.interviews.list(self.owner, [self.about])
        interview = to_debrief(rounds, bot.time.now())
        if interview is None:
            await own_application(interaction, self.about)
            raise UserFacingError(ui.DEBRIEF_NEEDS_ROUND)
        await interaction.response.send_modal(debrief_form(interview))


class KeepThis(PersistentButton):
    """Asks for something worth keeping."""

    name = "log_keep"
    label = "LOG_KEEP"

    async def pressed(self, interaction: Interaction) -> None:
        """Show the form."""
        await interaction.response.send_modal(keep_form(await own_application(interaction, self.about)))


class Delete(PersistentButton):
    """Asks before an application goes."""

    name = "log_delete"
    label = "LOG_DELETE"

    async def pressed(self, interaction: Interaction) -> None:
        """Ask."""
        await ask_to_delete(interaction, await own_application(interaction, self.about))


async def ask_to_delete(interaction: Interaction, application: Application) -> None:
    """Ask once before an application goes."""
    view = row([DeleteSurely(application.id, application.user_id)])
    await answer(interaction, ui.LOG_DELETE_SURE.format(what=f"**{named(application)}**"), view=view)


class DeleteSurely(PersistentButton):
    """Takes an application out of the log."""

    name = "log_gone"
    label = "LOG_DELETE_YES"
    style: ClassVar[discord.ButtonStyle] = discord.ButtonStyle.danger

    async def pressed(self, interaction: Interaction) -> None:
        """Delete it, with an undo."""
        bot = interaction.client
        gone = await bot.store.applications.delete(self.owner, [self.about], interaction_id=interaction.id)
        if not gone:
            raise UserFacingError(ui.LOG_GONE)
        await follow(bot, self.owner)
        words = ui.LOG_DELETED.format(what=f"**{named(gone[0])}**")
        await interaction.response.edit_message(content=words, view=row([UndoLog(interaction.id, self.owner)]))


class ChoosePart(PersistentMenu):
    """A menu of an application's rounds, and of what was kept from it."""

    name = "log_part"

    async def chosen(self, interaction: Interaction, value: str) -> None:
        """Show what was chosen, with what can be done about it."""
        number = int(value[1:])
        if value.startswith("r"):
            interview, application = await own_round(interaction, number)
            buttons = [kind(interview.id, self.owner) for kind in (EditRound, RoundDebrief, RoundPlan, DeleteRound)]
            await answer(interaction, _round(interview, application), view=row(buttons))
            return
        fact = await _own_fact(interaction, number)
        words = ui.SHOW_KEPT.format(words=safe(fact.words), day=day_words(fact.happened_on))
        await answer(interaction, words, view=row([EditFact(fact.id, self.owner), DeleteFact(fact.id, self.owner)]))


def _round(interview: Interview, application: Application) -> str:
    """Return a round in full."""
    lines = [round_line(application, interview)]
    if interview.felt:
        lines.append(ui.SHOW_FELT.format(felt=ui.group("FELT")[interview.felt]))
    told = (
        (ui.SHOW_ASKED, interview.asked),
        (ui.SHOW_WENT_WELL, interview.went_well),
        (ui.SHOW_TRY_NEXT, interview.try_next),
        (ui.SHOW_PLAN, interview.plan),
    )
    room = MOST_SHOWN // 5  # a debrief may be longer than a message; its form always holds all of it
    lines.extend(words.format(words=short(said, room)) for words, said in told if said)
    return "\n".join(lines)[:MOST_SHOWN]


class RoundDebrief(PersistentButton):
    """Opens the debrief of one round."""

    name = "log_rdebrief"
    label = "LOG_DEBRIEF"

    async def pressed(self, interaction: Interaction) -> None:
        """Show it as it is."""
        interview, _ = await own_round(interaction, self.about)
        await interaction.response.send_modal(debrief_form(interview))


class RoundPlan(PersistentButton):
    """Opens the plan of one round."""

    name = "log_rplan"
    label = "LOG_PLAN"

    async def pressed(self, interaction: Interaction) -> None:
        """Show it as it is."""
        interview, _ = await own_round(interaction, self.about)
        await interaction.response.send_modal(plan_form(interview))


class DeleteRound(PersistentButton):
    """Takes a round out of the log."""

    name = "log_rdelete"
    label = "LOG_DELETE"

    async def pressed(self, interaction: Interaction) -> None:
        """Delete it, with an undo."""
        bot = interaction.client
        gone = await bot.store.interviews.delete(self.owner, self.about, interaction_id=interaction.id)
        if gone is None:
            raise UserFacingError(ui.LOG_GONE)
        await follow(bot, self.owner)
        words = ui.LOG_DELETED.format(what=round_words(gone))
        await interaction.response.edit_message(content=words, view=row([UndoLog(interaction.id, self.owner)]))


async def _own_fact(interaction: Interaction, fact_id: int) -> Fact:
    found = await interaction.client.store.facts.get(interaction.user.id, fact_id)
    if found is None:
        raise UserFacingError(ui.LOG_GONE)
    return found


class EditFact(PersistentButton):
    """Opens something kept, to reword it."""

    name = "log_fedit"
    label = "LOG_EDIT"

    async def pressed(self, interaction: Interaction) -> None:
        """Show it as it is."""
        await interaction.response.send_modal(fact_form(await _own_fact(interaction, self.about)))


class DeleteFact(PersistentButton):
    """Lets go of something kept."""

    name = "log_fdelete"
    label = "LOG_DELETE"

    async def pressed(self, interaction: Interaction) -> None:
        """Delete it, with an undo."""
        bot = interaction.client
        gone = await bot.store.facts.delete(self.owner, self.about, interaction_id=interaction.id)
        if gone is None:
            raise UserFacingError(ui.LOG_GONE)
        await follow(bot, self.owner)
        words = ui.LOG_DELETED.format(what=f"“{short(gone.words)}”")
        await interaction.response.edit_message(content=words, view=row([UndoLog(interaction.id, self.owner)]))


@handles("log_outcome")
async def outcome_chosen(interaction: Interaction, submitted: Submitted) -> None:
    """Keep what came of an application, as the form says."""
    await interaction.response.defer(ephemeral=True, thinking=True)
    application = await own_application(interaction, submitted.about)
    outcome = submitted.values.get("outcome")
    outcome = Outcome(outcome) if outcome else application.outcome
    await keep_outcome(interaction, application, outcome, submitted.values.get("when"))


async def keep_outcome(interaction: Interaction, application: Application, outcome: Outcome, when: str | None) -> None:
    """Keep what came of an application, and say what the news brings.

    Args:
        interaction: what asks for it; deferred.
        application: as it is.
        outcome: what came of it.
        when: the day as it was typed; None for today.

    Raises:
        UserFacingError: it is not in the log any more, or the day is none that has been.
    """
    bot, user_id = interaction.client, interaction.user.id
    today = await moments.today(bot, user_id)
    day = max(application.happened_on, today)
    if when:
        person = await bot.store.people.get(user_id)
        day = moments.noted_day(when, bot.time.now(), moments.zone_of(person))
        if day > today:
            raise UserFacingError(ui.OUTCOME_AHEAD + ui.GIVEN_BACK.format(typed=safe(when)))
    now = await bot.store.applications.change(
        user_id,
        application.id,
        None,
        interaction_id=interaction.id,
        outcome=outcome,
        happened_on=day,
    )
    if now is None:
        raise UserFacingError(ui.LOG_GONE)
    await follow(bot, user_id)
    more, buttons = await after_news(bot, now, before=application)
    if outcome is Outcome.OPEN:
        words = ui.OUTCOME_MOVED_ON.format(what=f"**{named(now)}**")
        buttons = [AddRound(now.id, user_id)]
    else:
        words = ui.OUTCOME_SET.format(entry=entry_words(now))
    if outcome is not application.outcome and (sorry := await sorry_for(bot, now)):
        words = f"{sorry}\n{words}"
    view = row([*buttons, UndoLog(interaction.id, user_id)])
    await answer(interaction, "\n".join([words, *more]), view=view)


BUTTONS = (EditApplication, Notes, AddRound, Result, Plan, Debrief, KeepThis, Delete)
ALL = (
    *BUTTONS,
    ShowApplication,
    DeleteSurely,
    ChoosePart,
    EditRound,
    RoundDebrief,
    RoundPlan,
    DeleteRound,
    EditFact,
    DeleteFact,
)
