"""`/interview log`: an application, a round of one, or both; matched with what is in the log already."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.app import answer
from bot.entries import as_new
from bot.errors import LimitError, UserFacingError
from bot.matching import Verdict
from bot.model import Entry, NewApplication, NewRound, Outcome, Stage
from bot.rounds import STAGE_OF
from bot.words import ui
from cogs.following import follow
from cogs.ui import moments
from cogs.ui.buttons import row
from cogs.ui.log_edit import EditApplication, keep_round, read_kind, tell_round
from cogs.ui.log_show import ShowApplication
from cogs.ui.log_words import entry_words, round_line
from cogs.ui.same_one import question
from cogs.ui.undo_log import UndoLog

if TYPE_CHECKING:
    from bot.app import Interaction
    from bot.matching import Match
    from bot.model import Application


@dataclass(frozen=True, slots=True)
class Typed:
    """What somebody typed into `/interview log`."""

    company: str
    role: str | None
    when: str | None
    kind: str | None

    @property
    def back(self) -> str:
        """All of it, to be given back where it cannot be kept."""
        return "\n".join(part for part in (self.company, self.role, self.when, self.kind) if part)


async def keep(interaction: Interaction, typed: Typed) -> None:
    """Keep what was typed, and say back what was understood.

    Raises:
        UserFacingError: it cannot be kept; the words say why and give back what was typed.
    """
    try:
        await _keep(interaction, typed)
    except LimitError as error:
        raise UserFacingError(ui.LOG_FULL.format(limit=error.most) + ui.GIVEN_BACK.format(typed=typed.back)) from error
    except UserFacingError as error:
        raise UserFacingError(error.words + ui.GIVEN_BACK.format(typed=typed.back)) from error


async def _keep(interaction: Interaction, typed: Typed) -> None:
    bot, user_id = interaction.client, interaction.user.id
    person = await bot.store.people.get(user_id)
    zone, now = moments.zone_here(interaction, person), bot.time.now()
    today = now.astimezone(zone).date()
    new: NewRound | None = None
    day = today
    if typed.when or typed.kind:
        starts_at = moments.noted(typed.when, now, zone, moments.usual_of(person)) if typed.when else None
        kind, called = read_kind(bot, typed.kind)
        new = NewRound(kind, starts_at, zone.key, called=called)
        day = min(today, starts_at.astimezone(zone).date()) if starts_at else today
    match = bot.library.names.find(typed.company, typed.role, await bot.store.applications.all(user_id), today)
    in_utc = person.zone is None and zone == moments.UNKNOWN and new is not None and new.starts_at is not None
    if match.verdict is Verdict.SAME:
        (application,) = match.applications
        if new is not None:
            await keep_round(interaction, application, new, role=typed.role, in_utc=in_utc)
        else:
            await _has(interaction, application, typed)
        return
    stage = STAGE_OF[new.round] if new else Stage.APPLICATION
    into = as_new(Entry(typed.company, typed.role, stage, Outcome.OPEN), day)
    if new is None:
        (application,) = await bot.store.applications.write(user_id, [into], interaction_id=interaction.id)
        await follow(bot, user_id)
        await _told(interaction, application, match)
        return
    await _with_round(interaction, into, new, match, in_utc=in_utc)


async def _has(interaction: Interaction, application: Application, typed: Typed) -> None:
    """Say that an application is in the log; note the role, where only now it was typed."""
    bot, user_id = interaction.client, interaction.user.id
    if typed.role and not application.role:
        now = await bot.store.applications.change(
            user_id, application.id, None, interaction_id=interaction.id, role=typed.role
        )
        if now is not None:
            await follow(bot, user_id)
            view = row([EditApplication(now.id, user_id), UndoLog(interaction.id, user_id)])
            await answer(interaction, ui.LOG_UPDATED.format(what=entry_words(now)), view=view)
            return
    words = ui.LOG_NOTHING_NEW.format(what=entry_words(application))
    await answer(interaction, words, view=row([ShowApplication(application.id, user_id)]))


async def _told(interaction: Interaction, application: Application, match: Match) -> None:
    """Say that a new application is kept, and ask where it may be one that they have."""
    words, buttons = ui.LOG_KEPT.format(what=entry_words(application)), []
    if match.verdict is Verdict.UNSURE:
        asked, buttons = question(application, match.applications)
        words = f"{words}\n{asked}"
    under = [*buttons, EditApplication(application.id, application.user_id)]
    await answer(interaction, words, view=row([*under, UndoLog(interaction.id, application.user_id)]))


async def _with_round(
    interaction: Interaction, into: NewApplication, new: NewRound, match: Match, *, in_utc: bool
) -> None:
    """Keep a new application with its round, and ask where it may be one that they have."""
    bot, user_id = interaction.client, interaction.user.id
    kept = await bot.store.interviews.add(user_id, into, new, interaction_id=interaction.id)
    application = await bot.store.applications.get(user_id, kept.application_id) if kept else None
    if kept is None or application is None:
        raise UserFacingError(ui.LOG_GONE)
    await follow(bot, user_id)
    words, buttons = ui.LOG_KEPT.format(what=round_line(application, kept)), []
    if match.verdict is Verdict.UNSURE:
        asked, buttons = question(application, match.applications)
        words = f"{words}\n{asked}"
    await tell_round(interaction, words, kept, in_utc=in_utc, buttons=tuple(buttons))
