"""The forms that change what is in a log: an application, its notes and days, its rounds, what was kept from it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from bot.app import answer
from bot.errors import LimitError, UserFacingError
from bot.limits import LONGEST_FACT, LONGEST_NOTES
from bot.model import Amendment, NewRound, Outcome, Round, Stage
from bot.rounds import STAGE_OF, furthest
from bot.words import ui
from cogs.following import ask_to_follow, follow
from cogs.ui import moments
from cogs.ui.buttons import PersistentButton, row
from cogs.ui.fields import box, company_field, outcome_field, role_field, stage_field
from cogs.ui.forms import Submitted, form, handles
from cogs.ui.log_words import entry_words, round_line, short
from cogs.ui.outcomes import after_news
from cogs.ui.own import own_application, own_round
from cogs.ui.undo_log import UndoLog

if TYPE_CHECKING:
    from datetime import date, datetime

    import discord

    from bot.app import Interaction, Onward
    from bot.model import Application, ApplicationChanges, Fact, Interview

LEAST_MINUTES, MOST_MINUTES = 5, 1440
LONGEST_TIME, LONGEST_KIND = 100, 60
"""Characters of a time and of what a round is called."""


def application_form(application: Application) -> discord.ui.Modal:
    """Return the form that changes what an application is and how it stands."""
    return form(
        "log_edit",
        application.id,
        ui.LOG_EDIT_TITLE,
        company_field(application.company),
        role_field(application.role),
        stage_field(application.stage),
        outcome_field(application.outcome),
        extra=str(application.version),
    )


@handles("log_edit")
async def application_changed(interaction: Interaction, submitted: Submitted) -> None:
    """Change an application as the form says."""
    await interaction.response.defer(ephemeral=True, thinking=True)
    bot, user_id, values = interaction.client, interaction.user.id, submitted.values
    company, role = values.get("company") or None, values.get("role") or None
    if not company and not role:
        raise UserFacingError(ui.LOG_EMPTY)
    before = await own_application(interaction, submitted.about)
    outcome = Outcome(values.get("outcome") or before.outcome)
    today = await moments.today(bot, user_id)
    now = await bot.store.applications.change(
        user_id,
        submitted.about,
        int(submitted.extra),
        interaction_id=interaction.id,
        company=company,
        role=role,
        stage=Stage(values["stage"]) if values.get("stage") else None,
        outcome=outcome,
        happened_on=before.happened_on if outcome is before.outcome else max(before.happened_on, today),
    )
    await _told(interaction, before, now)


def notes_form(application: Application) -> discord.ui.Modal:
    """Return the form with an application's notes and days."""
    return form(
        "log_notes",
        application.id,
        ui.LOG_NOTES_TITLE,
        box("notes", ui.LOG_NOTES_LABEL, application.notes, LONGEST_NOTES, long=True),
        box("applied", ui.LOG_APPLIED_LABEL, _shown(application.applied_on), LONGEST_TIME, hint=ui.LOG_DAY_HINT),
        box("promised", ui.LOG_PROMISED_LABEL, _shown(application.promised_on), LONGEST_TIME, hint=ui.LOG_DAY_HINT),
        extra=str(application.version),
    )


@handles("log_notes")
async def notes_changed(interaction: Interaction, submitted: Submitted) -> None:
    """Change an application's notes and days as the form says."""
    await interaction.response.defer(ephemeral=True, thinking=True)
    bot, user_id, values = interaction.client, interaction.user.id, submitted.values
    zone = moments.zone_of(await bot.store.people.get(user_id))
    before = await own_application(interaction, submitted.about)
    now = await bot.store.applications.change(
        user_id,
        submitted.about,
        int(submitted.extra),
        interaction_id=interaction.id,
        notes=values.get("notes") or None,
        applied_on=_day(values.get("applied"), bot.time.now(), zone),
        promised_on=_day(values.get("promised"), bot.time.now(), zone),
    )
    await _told(interaction, before, now)


async def _told(interaction: Interaction, before: Application, now: Application | None) -> None:
    """Say how an application is now, with what its news brings and an undo."""
    if now is None:
        raise UserFacingError(ui.LOG_GONE)
    bot = interaction.client
    await follow(bot, now.user_id)
    more, buttons = await after_news(bot, now, before=before)
    words = "\n".join([ui.LOG_UPDATED.format(what=entry_words(now)), *more])
    await answer(interaction, words, view=row([*buttons, UndoLog(interaction.id, now.user_id)]))


def _shown(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _day(typed: str | None, now: datetime, zone: ZoneInfo) -> date | None:
    return moments.noted_day(typed, now, zone) if typed else None


def new_round_form(application: Application) -> discord.ui.Modal:
    """Return the form that adds a round to an application."""
    return form("log_round", application.id, ui.LOG_ROUND_TITLE, *_round_fields(None, None))


def round_form(interview: Interview, application: Application, zone: ZoneInfo) -> discord.ui.Modal:
    """Return the form that changes a round, and the names of its application."""
    return form(
        "log_round_edit",
        interview.id,
        ui.LOG_ROUND_EDIT_TITLE,
        company_field(application.company),
        role_field(application.role),
        *_round_fields(interview, zone),
        extra=f"{interview.version},{application.version}",
    )


def _round_fields(interview: Interview | None, zone: ZoneInfo | None) -> list[discord.ui.Label[Any]]:
    kind = when = minutes = None
    if interview is not None:
        kind, minutes = called(interview), str(interview.minutes)
        when = _wall(interview, zone)
    return [
        box("kind", ui.LOG_KIND_LABEL, kind, LONGEST_KIND, hint=ui.LOG_KIND_HINT),
        box("when", ui.REMIND_WHEN_LABEL, when, LONGEST_TIME, hint=ui.LOG_WHEN_HINT),
        box("minutes", ui.LOG_MINUTES_LABEL, minutes, 10, hint=ui.LOG_MINUTES_HINT),
    ]


def called(interview: Interview) -> str:
    """Return what a round is called where somebody may change it: in their words, else by its kind."""
    return interview.called or ui.group("ROUND")[interview.round]


def _wall(interview: Interview, zone: ZoneInfo | None) -> str | None:
    if interview.starts_at is None:
        return None
    return f"{interview.starts_at.astimezone(zone or ZoneInfo(interview.zone)):%Y-%m-%d %H:%M}"


def read_kind(bot: Onward, typed: str | None) -> tuple[Round, str | None]:
    """Return the kind of a round, and what the person calls it."""
    called = typed or None
    return (bot.library.rounds.named(called) if called else None) or Round.OTHER, called


def read_minutes(typed: str | None) -> int:
    """Return the length of a round in minutes.

    Raises:
        UserFacingError: it is no number, or none that an interview lasts.
    """
    if not typed:
        return 60
    number = typed.lower().removesuffix("minutes").removesuffix("min").strip()
    if not (number.isascii() and number.isdecimal() and LEAST_MINUTES <= int(number) <= MOST_MINUTES):
        raise UserFacingError(ui.LOG_MINUTES_UNKNOWN.format(least=LEAST_MINUTES, most=MOST_MINUTES))
    return int(number)


@handles("log_round")
async def round_added(interaction: Interaction, submitted: Submitted) -> None:
    """Add a round as the form says."""
    await interaction.response.defer(ephemeral=True, thinking=True)
    bot, user_id, values = interaction.client, interaction.user.id, submitted.values
    application = await own_application(interaction, submitted.about)
    person = await bot.store.people.get(user_id)
    zone = moments.zone_here(interaction, person)
    kind, called = read_kind(bot, values.get("kind"))
    starts_at = (
        moments.noted(values["when"], bot.time.now(), zone, moments.usual_of(person)) if values.get("when") else None
    )
    in_utc = person.zone is None and zone == moments.UNKNOWN and starts_at is not None
    new = NewRound(kind, starts_at, zone.key, read_minutes(values.get("minutes")), called=called)
    await keep_round(interaction, application, new, in_utc=in_utc)


async def keep_round(
    interaction: Interaction, application: Application, new: NewRound, *, role: str | None = None, in_utc: bool = False
) -> None:
    """Keep a round of an application that exists, and say so.

    Args:
        interaction: what asks for it; deferred.
        application: as it is.
        new: the round.
        role: as it was typed, where the application has none yet.
        in_utc: whether to say that the zone is not known.

    Raises:
        UserFacingError: it cannot be kept.
    """
    bot, user_id = interaction.client, interaction.user.id
    now = bot.time.now()
    today = now.astimezone(ZoneInfo(new.zone)).date()
    day = min(new.starts_at.astimezone(ZoneInfo(new.zone)).date(), today) if new.starts_at else today
    quiet = application.outcome in (Outcome.SILENT, Outcome.FREEZE)
    try:
        kept = await bot.store.interviews.add(
            user_id,
            application.id,
            new,
            interaction_id=interaction.id,
            changes={
                "role": application.role or role,
                "stage": furthest(application.stage, STAGE_OF[new.round]),
                "outcome": Outcome.OPEN if quiet else application.outcome,
                "happened_on": max(application.happened_on, day),
            },
        )
    except LimitError as error:
        raise UserFacingError(ui.LOG_ROUNDS_FULL.format(limit=error.most)) from error
    if kept is None:
        raise UserFacingError(ui.LOG_GONE)
    await follow(bot, user_id)
    words = ui.LOG_ADDED.format(what=round_line(application, kept))
    await tell_round(interaction, words, kept, in_utc=in_utc)


async def tell_round(
    interaction: Interaction,
    words: str,
    kept: Interview,
    *,
    in_utc: bool = False,
    buttons: tuple[PersistentButton, ...] = (),
) -> None:
    """Say that a round is kept, with `Edit` and `Undo`, and ask once whether to look in."""
    if in_utc:
        words += f"\n-# {ui.LOG_IN_UTC}"
    under = row([*buttons, EditRound(kept.id, kept.user_id), UndoLog(interaction.id, kept.user_id)])
    await answer(interaction, words, view=under)
    if kept.starts_at is not None and kept.starts_at > interaction.client.time.now():
        await ask_to_follow(interaction)


@handles("log_round_edit")
async def round_changed(interaction: Interaction, submitted: Submitted) -> None:
    """Change a round, and the names of its application, as the form says."""
    await interaction.response.defer(ephemeral=True, thinking=True)
    bot, user_id, values = interaction.client, interaction.user.id, submitted.values
    interview, application = await own_round(interaction, submitted.about)
    version, _, application_version = submitted.extra.partition(",")
    person = await bot.store.people.get(user_id)
    # A time that was left as it stood is meant in the zone in which the form showed it.
    zone = ZoneInfo(person.zone or interview.zone)
    typed = values.get("when")
    starts_at = interview.starts_at
    if typed != (_wall(interview, zone) or ""):
        starts_at = moments.noted(typed, bot.time.now(), zone, moments.usual_of(person)) if typed else None
    kind, words = read_kind(bot, values.get("kind"))
    if words == called(interview):
        kind, words = interview.round, interview.called
    stage = application.stage
    if stage is STAGE_OF[interview.round]:  # then this round may be why
        rounds = await bot.store.interviews.list(user_id, [application.id])
        stage = furthest(*(STAGE_OF[one.round] for one in rounds if one.id != interview.id))
    company, role = values.get("company") or None, values.get("role") or None
    if not company and not role:
        raise UserFacingError(ui.LOG_EMPTY)
    changes: ApplicationChanges = {"company": company, "role": role, "stage": furthest(stage, STAGE_OF[kind])}
    also = Amendment(application.id, int(application_version), changes)
    now = await bot.store.interviews.change(
        user_id,
        interview.id,
        int(version),
        interaction_id=interaction.id,
        also=also,
        round=kind,
        called=words,
        starts_at=starts_at,
        zone=zone.key,
        minutes=read_minutes(values.get("minutes")),
    )
    if now is None:
        raise UserFacingError(ui.LOG_GONE)
    await follow(bot, user_id)
    line = round_line(await own_application(interaction, application.id), now)
    await answer(
        interaction,
        ui.LOG_UPDATED.format(what=line),
        view=row([EditRound(now.id, user_id), UndoLog(interaction.id, user_id)]),
    )


class EditRound(PersistentButton):
    """Opens the form of a round, filled."""

    name = "log_redit"
    label = "LOG_EDIT"

    async def pressed(self, interaction: Interaction) -> None:
        """Show the round as it is."""
        interview, application = await own_round(interaction, self.about)
        person = await interaction.client.store.people.get(self.owner)
        zone = ZoneInfo(person.zone or interview.zone)
        await interaction.response.send_modal(round_form(interview, application, zone))


class EditApplication(PersistentButton):
    """Opens the form of an application, filled."""

    name = "log_edit"
    label = "LOG_EDIT"

    async def pressed(self, interaction: Interaction) -> None:
        """Show the application as it is."""
        await interaction.response.send_modal(application_form(await own_application(interaction, self.about)))


def keep_form(application: Application) -> discord.ui.Modal:
    """Return the form in which something worth keeping is written."""
    field = box("words", ui.LOG_KEEP_LABEL, None, LONGEST_FACT, hint=ui.LOG_KEEP_HINT, long=True, required=True)
    return form("log_keep", application.id, ui.LOG_KEEP_TITLE, field)


@handles("log_keep")
async def fact_kept(interaction: Interaction, submitted: Submitted) -> None:
    """Keep what the form holds, with the day of the application that it comes from."""
    await interaction.response.defer(ephemeral=True, thinking=True)
    bot, user_id = interaction.client, interaction.user.id
    application = await own_application(interaction, submitted.about)
    try:
        kept = await bot.store.facts.add(
            user_id,
            submitted.values["words"],
            application.happened_on,
            interaction_id=interaction.id,
            application_id=application.id,
        )
    except LimitError as error:
        raise UserFacingError(ui.LOG_FACTS_FULL.format(limit=error.most)) from error
    if kept is None:
        raise UserFacingError(ui.LOG_GONE)
    await follow(bot, user_id)
    words = ui.LOG_KEPT_FACT.format(words=short(kept.words, LONGEST_FACT))
    await answer(interaction, words, view=row([UndoLog(interaction.id, user_id)]))


def fact_form(fact: Fact) -> discord.ui.Modal:
    """Return the form that rewords a fact."""
    field = box("words", ui.LOG_KEEP_LABEL, fact.words, LONGEST_FACT, long=True, required=True)
    return form("log_fact", fact.id, ui.LOG_KEEP_TITLE, field, extra=str(fact.version))


@handles("log_fact")
async def fact_changed(interaction: Interaction, submitted: Submitted) -> None:
    """Reword a fact as the form says."""
    await interaction.response.defer(ephemeral=True, thinking=True)
    bot, user_id = interaction.client, interaction.user.id
    now = await bot.store.facts.change(
        user_id, submitted.about, int(submitted.extra), submitted.values["words"], interaction_id=interaction.id
    )
    if now is None:
        raise UserFacingError(ui.LOG_GONE)
    await follow(bot, user_id)
    words = ui.LOG_FACT_CHANGED.format(words=short(now.words, LONGEST_FACT))
    await answer(interaction, words, view=row([UndoLog(interaction.id, user_id)]))


ALL = (EditRound, EditApplication)
