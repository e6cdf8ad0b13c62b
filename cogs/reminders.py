"""A person's own reminders: `/remind me|list|edit|delete`, `Remind me about this` in the message menu, `/timezone`."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Literal

import discord
from discord import app_commands
from discord.ext import commands

from bot.app import Interaction, Onward, answer
from bot.errors import StoreError, UserFacingError
from bot.model import DeliveryKind
from bot.speak import Saying
from bot.words import ui
from bot.zones import find_zones
from cogs.following import follow
from cogs.ui import due_buttons, moments, reminder_list
from cogs.ui.buttons import row
from cogs.ui.digest import DigestChoice, digest
from cogs.ui.due_buttons import when_field
from cogs.ui.forms import Submitted, form, handles

if TYPE_CHECKING:
    from bot.clock import Occasion
    from bot.model import Delivery

MOST_OPEN = 200
MOST_CHARACTERS = 1000
CHOICES = 25
"""Suggestions that Discord shows while somebody types."""

EXAMPLES = ("tomorrow 9am", "in 90 min", "friday 3pm", "every weekday at 9", "in 5 business days")

REMINDER = DeliveryKind.REMINDER


class Reminders(commands.Cog):
    """Keeps what a person asked to be told later."""

    def __init__(self, bot: Onward) -> None:
        self.bot = bot
        self._menu = app_commands.ContextMenu(name="Remind me about this", callback=remind_about)

    remind = app_commands.Group(name="remind", description="Be reminded of something, at a time you say.")

    async def cog_load(self) -> None:
        """Bring the buttons to life, and find the words for what is due."""
        self.bot.add_dynamic_items(*due_buttons.ALL, *reminder_list.ALL, DigestChoice)
        self.bot.tree.add_command(self._menu)
        self.bot.clock.renders(DeliveryKind.REMINDER, reminder)
        self.bot.clock.renders(DeliveryKind.DIGEST, digest)
        self.bot.clock.renders(DeliveryKind.NUDGE, nudge)

    async def cog_unload(self) -> None:
        """Let go of the buttons."""
        self.bot.tree.remove_command(self._menu.name, type=self._menu.type)
        self.bot.remove_dynamic_items(*due_buttons.ALL, *reminder_list.ALL, DigestChoice)

    @remind.command()
    @app_commands.describe(
        when="tomorrow 9am · in 90 min · every monday at 8",
        what="What I should remind you of.",
        where="By direct message, unless you say here.",
    )
    async def me(
        self,
        interaction: Interaction,
        when: app_commands.Range[str, 1, 100],
        what: app_commands.Range[str, 1, MOST_CHARACTERS],
        where: Literal["DM", "here"] = "DM",
    ) -> None:
        """Set a reminder, once or again and again."""
        if where == "here":
            _check_here(interaction)
        await interaction.response.defer(ephemeral=True, thinking=True)
        await keep(interaction, when, what, here=where == "here")

    @me.autocomplete("when")
    async def _understood(self, interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        """Show what a time is taken for while it is typed."""
        return await understood(interaction, typed)

    @remind.command(name="list")
    async def list_(self, interaction: Interaction) -> None:
        """Your open reminders, the next one first."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        words, view = await reminder_list.page(self.bot, interaction.user.id, 0)
        await answer(interaction, words, view=view)

    @remind.command()
    @app_commands.describe(which="Type a few letters of it.")
    async def edit(self, interaction: Interaction, which: str) -> None:
        """Change when a reminder comes or what it says."""
        await interaction.response.send_modal(reminder_list.edit_form(await _own(self.bot, interaction.user.id, which)))

    @remind.command()
    @app_commands.describe(which="Type a few letters of it, or choose all of them.")
    async def delete(self, interaction: Interaction, which: str) -> None:
        """Take a reminder back."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        if which == "all":
            await reminder_list.ask_to_clear(interaction)
        else:
            chosen = await _own(self.bot, interaction.user.id, which)
            await reminder_list.delete(interaction, chosen)

    @edit.autocomplete("which")
    async def _which(self, interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        return await self._matching(interaction.user.id, typed)

    @delete.autocomplete("which")
    async def _which_or_all(self, interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        found = await self._matching(interaction.user.id, typed)
        if len(found) > 1 and typed.lower() in ui.REMIND_ALL:
            found = [*found[: CHOICES - 1], app_commands.Choice(name=ui.REMIND_ALL, value="all")]
        return found

    async def _matching(self, user_id: int, typed: str) -> list[app_commands.Choice[str]]:
        """Return a person's reminders that hold what was typed, the next one first."""
        with suppress(StoreError):
            zone = moments.zone_of(await self.bot.store.people.get(user_id))
            found = await self.bot.store.deliveries.open(user_id, REMINDER, limit=MOST_OPEN)
            named = [(reminder_list.in_one_line(one, zone), str(one.id)) for one in found]
            return [
                app_commands.Choice(name=name, value=value) for name, value in named if typed.lower() in name.lower()
            ][:CHOICES]
        return []

    @app_commands.command()
    @app_commands.describe(where="A city, a country, or what you call your time zone.")
    async def timezone(self, interaction: Interaction, where: str) -> None:
        """Tell me where your clock is, so that nine o'clock is your nine o'clock."""
        zone = moments.zone_named(self.bot, where)
        await self.bot.store.people.change(interaction.user.id, zone=zone.key, interaction_id=interaction.id)
        await follow(self.bot, interaction.user.id)
        there = self.bot.time.now().astimezone(zone)
        await answer(interaction, ui.ZONE_SET.format(zone=moments.called(zone), clock=f"{there:%H:%M}"))

    @timezone.autocomplete("where")
    async def _zones(self, _: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        found = find_zones(typed, self.bot.library.zones, self.bot.time.now(), most=CHOICES)
        return [app_commands.Choice(name=label, value=zone) for label, zone in found]

    @commands.Cog.listener()
    async def on_app_command_completion(self, interaction: Interaction, _: object) -> None:
        """Show a person who uses any command what could not be said to them."""
        with suppress(StoreError, discord.HTTPException):
            await reminder_list.show_unsaid(interaction)


async def keep(interaction: Interaction, when: str, what: str | None, *, here: bool = False, link: str = "") -> None:
    """Keep a reminder as somebody typed it, and say back what was understood.

    Raises:
        UserFacingError: it cannot be kept; the words say why.
    """
    bot, user_id = interaction.client, interaction.user.id
    if await bot.store.deliveries.count_open(user_id, REMINDER) >= MOST_OPEN:
        raise UserFacingError(ui.REMIND_MOST.format(limit=MOST_OPEN) + moments.given_back(when, what))
    person = await bot.store.people.get(user_id)
    zone = moments.zone_here(interaction, person)
    schedule = moments.schedule(when, bot.time.now(), zone, moments.usual_of(person), beside=what)
    kept = await bot.store.deliveries.add(
        user_id,
        REMINDER,
        schedule,
        interaction_id=interaction.id,
        words=what or None,
        phrase=when,
        link=link or None,
        channel_id=interaction.channel_id if here else None,
        guild_id=interaction.guild_id if here else None,
    )
    bot.clock.wake()
    words = _echo(kept, when)
    if here:
        words += f"\n{ui.REMIND_HERE}"
    if person.zone is None and not _says_its_own_zone(when):
        note = ui.REMIND_IN_UTC if zone == moments.UNKNOWN else ui.REMIND_IN_ZONE.format(zone=moments.called(zone))
        words += f"\n-# {note}"
    await answer(interaction, words, view=reminder_list.under_echo(kept))


def _echo(kept: Delivery, phrase: str) -> str:
    at, what = moments.shown(kept.schedule.due_at), kept.words or kept.link or ui.REMIND_WHAT
    if kept.schedule.rule is None:
        return ui.REMIND_SET.format(at=at, what=what)
    return ui.REMIND_SERIES.format(phrase=phrase, at=at, what=what)


def _says_its_own_zone(phrase: str) -> bool:
    """Whether a time is the same in every zone: "in 20 min", or a moment that Discord wrote."""
    return phrase.strip().lower().startswith(("in ", "<t:"))


def _check_here(interaction: Interaction) -> None:
    """Refuse a channel in which we could not keep the promise."""
    if interaction.guild_id is None or interaction.client.get_guild(interaction.guild_id) is None:
        raise UserFacingError(ui.REMIND_ONLY_SERVER)
    allowed = interaction.app_permissions
    thread = isinstance(interaction.channel, discord.Thread)
    if not allowed.view_channel or not (allowed.send_messages_in_threads if thread else allowed.send_messages):
        raise UserFacingError(ui.REMIND_NOT_HERE)


async def understood(interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
    """Return what a time is taken for, or examples where it is not one yet."""
    with suppress(StoreError):
        bot = interaction.client
        person = await bot.store.people.get(interaction.user.id)
        zone = moments.zone_here(interaction, person)
        words = moments.in_words(typed, bot.time.now(), zone, moments.usual_of(person))
        if words is not None:
            return [app_commands.Choice(name=words[:100], value=typed[:100])]
    begun = [one for one in EXAMPLES if one.startswith(typed.lower().strip())]
    return [app_commands.Choice(name=one, value=one) for one in begun or EXAMPLES]


async def _own(bot: Onward, user_id: int, which: str) -> Delivery:
    """Return a person's own open reminder by what the list gave them; it is checked again, for it may be typed."""
    found = await bot.store.deliveries.get(user_id, int(which)) if which.isdecimal() and len(which) < 19 else None
    if found is None or not found.open:
        raise UserFacingError(ui.REMIND_NOT_FOUND)
    return found


async def remind_about(interaction: Interaction, message: discord.Message) -> None:
    """Ask when to be reminded of a message."""
    note = discord.ui.Label[discord.ui.Modal](
        text=ui.REMIND_WHAT_LABEL,
        description=ui.REMIND_ABOUT_HINT,
        component=discord.ui.TextInput(custom_id="what", required=False, max_length=MOST_CHARACTERS),
    )
    place = f"{interaction.guild_id or 0},{message.channel.id}"
    await interaction.response.send_modal(
        form("about", message.id, ui.REMIND_ABOUT_TITLE, when_field(), note, extra=place)
    )


@handles("about")
async def about(interaction: Interaction, submitted: Submitted) -> None:
    """Keep a reminder of a message: its address and the person's note, never its words."""
    await interaction.response.defer(ephemeral=True, thinking=True)
    guild, _, channel = submitted.extra.partition(",")
    place = "@me" if guild == "0" else guild
    link = f"https://discord.com/channels/{place}/{channel}/{submitted.about}"
    await keep(interaction, submitted.values["when"], submitted.values.get("what"), link=link)


async def reminder(occasion: Occasion) -> Saying:
    """Word a reminder that is due."""
    due = occasion.delivery
    words = ui.DUE.format(what=due.words or ui.REMIND_WHAT)
    if due.channel_id is not None:
        words = f"<@{due.user_id}> {words}"
    if due.link:
        words += ui.DUE_LINK.format(link=due.link)
    if occasion.late:
        words += ui.DUE_LATE.format(at=moments.shown(due.schedule.due_at))
    if due.error == "moved":
        words += ui.DUE_MOVED
    return Saying(words, due_buttons.under(due))


async def nudge(occasion: Occasion) -> Saying:
    """Word a nudge: that something waits, and never what."""
    due = occasion.delivery
    show = reminder_list.Show(due.id, due.user_id, str(due.occurrence))
    return Saying(ui.NUDGE.format(person=f"<@{due.user_id}>"), row([show]))


async def setup(bot: Onward) -> None:
    """Add the cog."""
    await bot.add_cog(Reminders(bot))
