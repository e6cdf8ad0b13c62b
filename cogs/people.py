"""A person's own choices and data: `/settings`, `/privacy show`, `/privacy export`, `/privacy forget`."""

from __future__ import annotations

import io
import json
import re
from typing import TYPE_CHECKING, Literal

import discord
from discord import app_commands
from discord.ext import commands

from bot import daytimes
from bot.app import Interaction, Onward, answer
from bot.errors import UserFacingError
from bot.manners import quiet_hours
from bot.store.people import Choices
from bot.words import ui
from cogs import following
from cogs.ui import moments
from cogs.ui.buttons import PersistentButton, row

if TYPE_CHECKING:
    from bot.model import Person

DAY, LEAST_LEFT = 24 * 60, 60
"""Minutes of a day, and how many of them quiet hours have to leave."""


class ForgetMe(PersistentButton):
    """Deletes everything about its person."""

    name = "forget"
    label = "FORGET_ALL"
    style = discord.ButtonStyle.danger

    async def pressed(self, interaction: Interaction) -> None:
        """Delete it all, and say how much it was."""
        await interaction.response.defer(ephemeral=True)
        deleted = await interaction.client.store.forget(self.owner)
        await interaction.edit_original_response(content=ui.FORGOTTEN.format(rows=deleted), view=None)


class People(commands.Cog):
    """What a person decides about Onward."""

    def __init__(self, bot: Onward) -> None:
        self.bot = bot

    privacy = app_commands.Group(name="privacy", description="What I keep about you: see it, take it, delete it.")

    async def cog_load(self) -> None:
        """Bring the button to life."""
        self.bot.add_dynamic_items(ForgetMe)

    async def cog_unload(self) -> None:
        """Let go of the button."""
        self.bot.remove_dynamic_items(ForgetMe)

    @app_commands.command()
    @app_commands.describe(
        replies="Whether I answer your posts unasked.",
        country="Two letters, such as US or IN: whose helplines come first. A single - clears it.",
        nudge="here: if a direct message can't reach you, I say in this channel that something waits, not what.",
        morning="When you mean a day without a time, such as 9 or 7:30. A single - clears it.",
        follow="Whether I look in before and after the interviews in your log.",
        quiet="Hours in which I start nothing by myself, such as 21-9. off for none, a single - for the usual.",
        language="Of reminders and whatever else I send by myself. Answers speak the language of your Discord.",
    )
    @app_commands.choices(
        language=[app_commands.Choice(name=one.name, value=code) for code, one in ui.languages().items()]
    )
    async def settings(
        self,
        interaction: Interaction,
        replies: bool | None = None,
        country: app_commands.Range[str, 1, 2] | None = None,
        nudge: Literal["here", "off"] | None = None,
        morning: app_commands.Range[str, 1, 20] | None = None,
        quiet: app_commands.Range[str, 1, 40] | None = None,
        follow: bool | None = None,
        language: str | None = None,
    ) -> None:
        """See or change how I treat you."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        people = self.bot.store.people
        if country is not None and country != "-" and not re.fullmatch(r"[A-Za-z]{2}", country):
            raise UserFacingError(ui.COUNTRY_UNKNOWN)
        choices = Choices()
        if country is not None:
            choices["country"] = None if country == "-" else country.upper()
        if replies is not None:
            choices["replies"] = replies
        if nudge is not None:
            choices["nudge_channel_id"], choices["nudge_guild_id"] = _nudge_place(interaction, here=nudge == "here")
        if morning is not None:
            choices["morning"] = _morning(morning)
        if quiet is not None:
            choices["quiet_from"], choices["quiet_to"] = _quiet(quiet)
        if follow is not None:
            choices["follows"] = follow
        if language is not None:
            choices["language"] = language
        if choices:
            await people.change(interaction.user.id, interaction_id=interaction.id, **choices)
        if follow is not None or country is not None:
            await following.follow(self.bot, interaction.user.id)
        person = await people.get(interaction.user.id)
        place = person.nudge_channel_id
        words = ui.SETTINGS.format(
            replies=ui.REPLIES_ON if person.replies else ui.REPLIES_OFF,
            country=person.country or ui.COUNTRY_NONE,
            zone=person.zone or ui.ZONE_NONE,
            morning=f"{moments.usual_of(person):%H:%M}",
            quiet=_quiet_in_words(person),
            nudges=ui.NUDGES_OFF if place is None else ui.NUDGES_ON.format(channel=place),
            follows=ui.FOLLOWS_ON if person.follows else ui.FOLLOWS_OFF,
            language=ui.languages()[ui.language_of(person.language)].name if person.language else ui.LANGUAGE_NONE,
        )
        await answer(interaction, words)

    @privacy.command()
    async def show(self, interaction: Interaction) -> None:
        """What I keep, what I never keep, and for how long."""
        days = self.bot.keep_readings.days
        await answer(interaction, ui.PRIVACY.format(days=days))

    @privacy.command()
    async def export(self, interaction: Interaction) -> None:
        """Everything I keep about you, as a file that only you see."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        kept = await self.bot.store.export(interaction.user.id)
        file = io.BytesIO(json.dumps(kept, indent=2, ensure_ascii=False, default=str).encode())
        await interaction.followup.send(
            ui.EXPORTED, file=discord.File(file, f"onward-{interaction.user.id}.json"), ephemeral=True
        )

    @privacy.command()
    async def forget(self, interaction: Interaction) -> None:
        """Delete everything I keep about you. Asks once before it does."""
        button = ForgetMe(interaction.id, interaction.user.id)
        await answer(interaction, ui.FORGET_SURE, view=row([button]))


def _morning(typed: str) -> int | None:
    """Return the person's own hour as it is kept; None where they clear it.

    Raises:
        UserFacingError: it is no hour.
    """
    found = daytimes.hour(typed)
    if found is None and typed.strip() != "-":
        raise UserFacingError(ui.MORNING_UNKNOWN)
    return found


def _quiet(typed: str) -> tuple[int | None, int | None]:
    """Return quiet hours as they are kept.

    Raises:
        UserFacingError: they are not two hours, or leave nothing of the day.
    """
    match typed.strip().lower():
        case "-":
            return None, None
        case "off" | "none":
            return 0, 0
        case two_hours:
            found = daytimes.span(two_hours)
    if found is None:
        raise UserFacingError(ui.QUIET_UNKNOWN)
    start, end = found
    if (start - end) % DAY < LEAST_LEFT:
        raise UserFacingError(ui.QUIET_TOO_LONG)
    return start, end


def _quiet_in_words(person: Person) -> str:
    start, end = quiet_hours(person)
    if start == end:
        return ui.QUIET_OFF
    return ui.QUIET_ON.format(start=daytimes.shown(start), end=daytimes.shown(end))


def _nudge_place(interaction: Interaction, *, here: bool) -> tuple[int | None, int | None]:
    """Return the channel and the server to nudge in, both None for nowhere.

    Raises:
        UserFacingError: we are no member of the place.
    """
    if not here:
        return None, None
    if interaction.guild_id is None or interaction.client.get_guild(interaction.guild_id) is None:
        raise UserFacingError(ui.NUDGES_ONLY_SERVER)
    return interaction.channel_id, interaction.guild_id


async def setup(bot: Onward) -> None:
    """Add the cog."""
    await bot.add_cog(People(bot))
