"""A person's own log: `/interview log|list|show|outcome|debrief|plan|delete`. Everything is theirs alone to see."""

from __future__ import annotations

from contextlib import suppress
from itertools import islice
from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.ext import commands

from bot.app import Interaction, Onward, answer
from bot.errors import StoreError, UserFacingError
from bot.limits import LONGEST_NAME  # noqa: TC001 # discord.py reads the annotations
from bot.model import Outcome
from bot.plain import plain
from bot.words import ui
from cogs.ui import log_list, log_show, moments, outcomes, same_one
from cogs.ui.debrief import debrief_form, to_debrief
from cogs.ui.log_edit import LONGEST_KIND, LONGEST_TIME  # noqa: TC001 # discord.py reads the annotations
from cogs.ui.log_list import LONGEST_SEARCH, STATES, Looking
from cogs.ui.log_round import Typed, keep
from cogs.ui.log_words import option, round_option
from cogs.ui.plan import plan_form, to_plan

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import datetime, timedelta

    from bot.model import Application, Interview

CHOICES = 25
"""Suggestions that Discord shows while somebody types."""

LONGEST_ID = 19

WHEN_EXAMPLES = ("tomorrow 2pm", "friday 3pm", "3 march 14:00", "yesterday 2pm", "last friday 10am")
DAY_EXAMPLES = ("yesterday", "last friday", "3 march", "2 weeks ago")
KIND_EXAMPLES = (
    "phone screen", "OA", "take-home", "technical", "interview", "hiring manager", "panel", "onsite", "trial shift",
    "demo lesson", "presentation", "assessment centre", "final round",
)  # fmt: skip
NEWS = {
    Outcome.OPEN: "moved on",
    Outcome.REJECTED: "rejected",
    Outcome.SILENT: "silent",
    Outcome.WITHDRAWN: "withdrawn",
    Outcome.FREEZE: "hiring freeze",
    Outcome.RESCINDED: "rescinded",
    Outcome.OFFER: "offer",
    Outcome.ACCEPTED: "accepted",
}
Choices = list[app_commands.Choice[str]]


class Interviews(commands.Cog):
    """Keeps what became of a person's applications."""

    _items = (*log_show.ALL, *log_list.ALL, same_one.SameOne, same_one.NewOne, outcomes.CloseOthers)

    def __init__(self, bot: Onward) -> None:
        self.bot = bot

    interview = app_commands.Group(
        name="interview", description="Your applications and interviews, for your eyes only."
    )

    async def cog_load(self) -> None:
        """Bring the buttons to life."""
        self.bot.add_dynamic_items(*self._items)

    async def cog_unload(self) -> None:
        """Let go of the buttons."""
        self.bot.remove_dynamic_items(*self._items)

    @interview.command()
    @app_commands.describe(
        company="As you write it.",
        role="In your words.",
        when="friday 3pm · tomorrow 14:00 · last friday · 3 march",
        kind="phone screen · OA · panel · demo lesson · superday",
    )
    async def log(
        self,
        interaction: Interaction,
        company: app_commands.Range[str, 1, LONGEST_NAME],
        role: app_commands.Range[str, 1, LONGEST_NAME] | None = None,
        when: app_commands.Range[str, 1, LONGEST_TIME] | None = None,
        kind: app_commands.Range[str, 1, LONGEST_KIND] | None = None,
    ) -> None:
        """Keep an application, or one round of it, past or to come."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        await keep(interaction, Typed(company, role, when, kind))

    @log.autocomplete("company")
    async def _company(self, interaction: Interaction, typed: str) -> Choices:
        return _offered((one.company for one in await self._log(interaction)), typed)

    @log.autocomplete("role")
    async def _role(self, interaction: Interaction, typed: str) -> Choices:
        log, company = await self._log(interaction), str(getattr(interaction.namespace, "company", "") or "")
        here = [one.role for one in log if plain(one.company or "") == plain(company)]
        return _offered([*here, *(one.role for one in log)], typed)

    @log.autocomplete("kind")
    async def _kind(self, interaction: Interaction, typed: str) -> Choices:
        rounds: list[Interview] = []
        with suppress(StoreError):
            rounds = await self.bot.store.interviews.all(interaction.user.id)
        return _offered([*(one.called for one in reversed(rounds)), *KIND_EXAMPLES], typed)

    @log.autocomplete("when")
    async def _when(self, interaction: Interaction, typed: str) -> Choices:
        """Show what a time is taken for while it is typed."""
        with suppress(StoreError):
            person = await self.bot.store.people.get(interaction.user.id)
            zone, usual = moments.zone_here(interaction, person), moments.usual_of(person)
            words = moments.noted_in_words(typed, self.bot.time.now(), zone, usual)
            if words is not None:
                return [app_commands.Choice(name=words[:100], value=typed[:100])]
        return _offered(WHEN_EXAMPLES, typed) or _offered(WHEN_EXAMPLES, "")

    @interview.command(name="list")
    @app_commands.describe(state="Only these.", search="Letters of a company or a role.")
    @app_commands.choices(state=[app_commands.Choice(name=state, value=state) for state in STATES])
    async def list_(
        self,
        interaction: Interaction,
        state: str | None = None,
        search: app_commands.Range[str, 1, LONGEST_SEARCH] | None = None,
    ) -> None:
        """Your log, the latest first."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        words, view = await log_list.page(self.bot, interaction.user.id, Looking(0, state or "", search or ""))
        await answer(interaction, words, view=view)

    @interview.command()
    @app_commands.describe(which="Type a few letters of it.")
    async def show(self, interaction: Interaction, which: str) -> None:
        """One application: its rounds, notes, plan and what comes next."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        words, view = await log_show.page(self.bot, await self._meant(interaction, which))
        await answer(interaction, words, view=view)

    @interview.command()
    @app_commands.describe(
        which="Type a few letters of it.",
        what="What came of it.",
        when="The day it came: yesterday · last friday · 3 march. Today, unless you say.",
    )
    @app_commands.choices(what=[app_commands.Choice(name=words, value=one.value) for one, words in NEWS.items()])
    async def outcome(
        self,
        interaction: Interaction,
        which: str,
        what: str,
        when: app_commands.Range[str, 1, LONGEST_TIME] | None = None,
    ) -> None:
        """Say what came of an application."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        await log_show.keep_outcome(interaction, await self._meant(interaction, which), Outcome(what), when)

    @interview.command()
    @app_commands.describe(which="Type a few letters of it.")
    async def debrief(self, interaction: Interaction, which: str) -> None:
        """Write down how a round went: two minutes, and any field may stay empty."""
        interview = await self._round(interaction, which, to_debrief)
        if interview is None:
            raise UserFacingError(ui.DEBRIEF_NEEDS_ROUND)
        await interaction.response.send_modal(debrief_form(interview))

    @interview.command()
    @app_commands.describe(which="Type a few letters of it.")
    async def plan(self, interaction: Interaction, which: str) -> None:
        """Before it is known: if it is a no, then I will ..."""
        interview = await self._round(interaction, which, to_plan)
        if interview is None:
            raise UserFacingError(ui.PLAN_NEEDS_ROUND)
        await interaction.response.send_modal(plan_form(interview))

    @interview.command()
    @app_commands.describe(which="Type a few letters of it.")
    async def delete(self, interaction: Interaction, which: str) -> None:
        """Take an application out of your log. Asks once before it does."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        await log_show.ask_to_delete(interaction, await self._meant(interaction, which))

    @show.autocomplete("which")
    @delete.autocomplete("which")
    async def _which(self, interaction: Interaction, typed: str) -> Choices:
        return _matching(await self._log(interaction), typed)

    @outcome.autocomplete("which")
    async def _which_open(self, interaction: Interaction, typed: str) -> Choices:
        """Offer what may still bring news before what is over."""
        log = await self._log(interaction)
        return _matching(sorted(log, key=lambda one: one.outcome is not Outcome.OPEN), typed)

    @outcome.autocomplete("when")
    async def _day(self, interaction: Interaction, typed: str) -> Choices:
        """Show what a day is taken for while it is typed."""
        with suppress(StoreError):
            zone = moments.zone_of(await self.bot.store.people.get(interaction.user.id))
            words = moments.noted_in_words(typed, self.bot.time.now(), zone, moments.NOON)
            if words is not None:
                return [app_commands.Choice(name=words[:100], value=typed[:100])]
        return _offered(DAY_EXAMPLES, typed) or _offered(DAY_EXAMPLES, "")

    @debrief.autocomplete("which")
    async def _which_was(self, interaction: Interaction, typed: str) -> Choices:
        """Offer the rounds that have begun, the latest first, then those to come."""
        now = self.bot.time.now()
        return await self._matching_rounds(
            interaction, typed, lambda at: (at > now, now - at if at <= now else at - now)
        )

    @plan.autocomplete("which")
    async def _which_comes(self, interaction: Interaction, typed: str) -> Choices:
        """Offer the rounds that are to come, the next first, then those that have begun."""
        now = self.bot.time.now()
        return await self._matching_rounds(interaction, typed, lambda at: (at <= now, abs(at - now)))

    async def _matching_rounds(
        self, interaction: Interaction, typed: str, order: Callable[[datetime], tuple[bool, timedelta]]
    ) -> Choices:
        user_id = interaction.user.id
        with suppress(StoreError):
            zone = moments.zone_of(await self.bot.store.people.get(user_id))
            log = {one.id: one for one in await self.bot.store.applications.all(user_id)}
            rounds = await self.bot.store.interviews.all(user_id)
            rounds.sort(key=lambda one: order(one.starts_at or one.created_at))
            lines = ((round_option(log.get(one.application_id), one, zone), f"r{one.id}") for one in rounds)
            return _choices(lines, typed)
        return []

    async def _log(self, interaction: Interaction) -> list[Application]:
        """Return a person's log for suggestions; empty where the store is away."""
        with suppress(StoreError):
            return await self.bot.store.applications.all(interaction.user.id)
        return []

    async def _meant(self, interaction: Interaction, which: str) -> Application:
        """Return the person's own application that was chosen from the list, or typed so that one alone fits.

        Raises:
            UserFacingError: there is none, or several.
        """
        applications, user_id = self.bot.store.applications, interaction.user.id
        number = which.removeprefix("a")
        if number.isascii() and number.isdecimal() and len(number) < LONGEST_ID:
            found = await applications.get(user_id, int(number))
            if found is not None:
                return found
        page = await applications.page(user_id, search=which, limit=2)
        if plain(which) and page.count == 1:
            return page.applications[0]
        typed = discord.utils.escape_markdown(which[:100])
        raise UserFacingError(ui.LOG_WHICH_NOT_FOUND + ui.GIVEN_BACK.format(typed=typed))

    async def _round(
        self,
        interaction: Interaction,
        which: str,
        of: Callable[[Sequence[Interview], datetime], Interview | None],
    ) -> Interview | None:
        """Return the person's own round that was chosen from the list, or the one that is meant of an application.

        Raises:
            UserFacingError: there is no such application or round.
        """
        interviews, user_id = self.bot.store.interviews, interaction.user.id
        number = which.removeprefix("r")
        if number != which and number.isascii() and number.isdecimal() and len(number) < LONGEST_ID:
            found = await interviews.get(user_id, int(number))
            if found is not None:
                return found
        application = await self._meant(interaction, which)
        return of(await interviews.list(user_id, [application.id]), self.bot.time.now())


def _matching(log: Iterable[Application], typed: str) -> Choices:
    """Offer applications, each by our id."""
    return _choices(((option(one), f"a{one.id}") for one in log), typed)


def _choices(lines: Iterable[tuple[str, str]], typed: str) -> Choices:
    """Return suggestions of which each holds every word that was typed, in the order in which they come."""
    words = plain(typed).split()
    fitting = (
        app_commands.Choice(name=name, value=value) for name, value in lines if all(one in plain(name) for one in words)
    )
    return list(islice(fitting, CHOICES))


def _offered(words: Iterable[str | None], typed: str) -> Choices:
    """Offer words that people may type anyway, each once."""
    once = {plain(one): one for one in reversed([one for one in words if one])}
    return _choices(((one[:100], one[:100]) for one in reversed(once.values())), typed)


async def setup(bot: Onward) -> None:
    """Add the cog."""
    await bot.add_cog(Interviews(bot))
