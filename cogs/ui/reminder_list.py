"""Reminders to look at and to change: pages, the form, undo. Every press asks the store whose they are."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import discord

from bot.app import answer
from bot.errors import UserFacingError
from bot.manners import BY_ITSELF, last_moment
from bot.model import DeliveryKind, DeliveryState
from bot.recurrence import next_due
from bot.words import ui
from cogs.ui import moments
from cogs.ui.buttons import PersistentButton, row
from cogs.ui.due_buttons import MOST_SHOWN, when_field
from cogs.ui.forms import Submitted, form, handles

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.app import Interaction, Onward
    from bot.model import Delivery
    from bot.speak import Saying

PAGE = 8  # reminders on a page
WORDS_SHOWN = 120  # characters of each
UNDO_FOR = timedelta(minutes=1)
REMINDER = DeliveryKind.REMINDER
WORDED = (*BY_ITSELF, DeliveryKind.WRITE_AGAIN)
"""What is worded by whoever knows its kind, while it is of use; the rest is the person's own words."""


async def page(bot: Onward, user_id: int, number: int) -> tuple[str, discord.ui.View | None]:
    """Return one page of a person's open reminders.

    Args:
        bot: for the store.
        user_id: whose.
        number: from 0; one that no longer exists becomes the last.

    Returns:
        The words, and the buttons to the other pages where there are any.
    """
    count = await bot.store.deliveries.count_open(user_id, REMINDER)
    if count == 0:
        return ui.REMIND_NONE, None
    pages = -(-count // PAGE)
    number = min(max(number, 0), pages - 1)
    shown = await bot.store.deliveries.open(user_id, REMINDER, limit=PAGE, offset=number * PAGE)
    lines = [ui.REMIND_LIST.format(count=count), *map(_line, shown)]
    buttons: list[PersistentButton] = []
    if number > 0:
        buttons.append(Earlier(0, user_id, str(number - 1)))
    if number < pages - 1:
        buttons.append(Later(0, user_id, str(number + 1)))
    if pages > 1:
        lines.append(ui.REMIND_PAGE.format(page=number + 1, pages=pages))
    return "\n".join(lines), row(buttons) if buttons else None


def _line(delivery: Delivery) -> str:
    state = ""
    if delivery.channel_id is not None:
        state += ui.REMIND_LINE_HERE.format(channel=delivery.channel_id)
    if delivery.state in (DeliveryState.FAILED, DeliveryState.PARKED):
        state += ui.REMIND_LINE_UNSAID.format(why=_why(delivery))
    return ui.REMIND_LINE.format(
        at=moments.shown(delivery.schedule.due_at), every=_every(delivery), what=_short(delivery), state=state
    )


def _every(delivery: Delivery) -> str:
    return f" · {delivery.phrase}" if delivery.schedule.rule and delivery.phrase else ""


def _short(delivery: Delivery) -> str:
    words = " ".join((delivery.words or delivery.link or ui.REMIND_WHAT).split())
    return words if len(words) <= WORDS_SHOWN else words[: WORDS_SHOWN - 1] + "…"


def _why(delivery: Delivery) -> str:
    return ui.group("UNSAID_WHY").get(delivery.error or "", ui.UNSAID_WHY_ELSE)


def in_one_line(delivery: Delivery, zone: ZoneInfo) -> str:
    """Return a reminder as a suggestion shows it, which knows no timestamps: 100 characters at most."""
    at = delivery.schedule.due_at.astimezone(zone)
    return f"{at:%a} {at.day} {at:%b %H:%M}{_every(delivery)} · {_short(delivery)}"[:100]


def unsaid(deliveries: Sequence[Delivery]) -> str:
    """Return what could not be said, with the reason of the first."""
    lines = "\n".join(
        ui.DIGEST_LINE.format(what=_short(one), at=moments.shown(one.schedule.due_at)) for one in deliveries
    )
    return ui.UNSAID.format(why=_why(deliveries[0]), lines=lines)


class Show(PersistentButton):
    """Shows its person what could not be delivered."""

    name = "due_show"
    label = "SHOW_ME"

    async def pressed(self, interaction: Interaction) -> None:
        """Show it, to them alone."""
        if not await show_unsaid(interaction):
            await answer(interaction, ui.NOTHING_WAITS)


async def show_unsaid(interaction: Interaction) -> bool:
    """Show a person what could not be said to them, once; series go on. Returns whether there was anything."""
    bot = interaction.client
    waiting = await bot.store.deliveries.unsaid(interaction.user.id)
    own = [one for one in waiting if one.kind not in WORDED]
    if own:
        await answer(interaction, unsaid(own))
    worded = [(one, await _still_worth_saying(bot, one)) for one in waiting if one.kind in WORDED]
    for one, saying in worded:
        if saying is not None:
            await answer(interaction, f"{ui.UNSAID_BY_ITSELF}\n{saying.words}"[:MOST_SHOWN], view=saying.view)
        elif one.kind == DeliveryKind.LETTER:  # it was not read, so it must not pass for one that came
            await bot.store.deliveries.cancel(one.user_id, [one.id], one.kind, interaction_id=None)
    if waiting:
        now = bot.time.now()
        await bot.store.deliveries.shown([(one, next_due(one.schedule, now)) for one in waiting])
        bot.clock.wake()
    return bool(own or any(saying for _, saying in worded))


async def _still_worth_saying(bot: Onward, delivery: Delivery) -> Saying | None:
    """Return what the bot would have said by itself; None where its time is over or nobody needs it."""
    person = await bot.store.people.get(delivery.user_id)
    if bot.time.now() > last_moment(delivery, person):
        return None
    return await bot.clock.words_for(delivery)


class Earlier(PersistentButton):
    """The page before."""

    name = "rem_earlier"
    label = "REMIND_EARLIER"

    async def pressed(self, interaction: Interaction) -> None:
        """Turn the page."""
        words, view = await page(interaction.client, self.owner, int(self.extra))
        await interaction.response.edit_message(content=words, view=view)


class Later(PersistentButton):
    """The page after."""

    name = "rem_later"
    label = "REMIND_LATER"

    async def pressed(self, interaction: Interaction) -> None:
        """Turn the page."""
        words, view = await page(interaction.client, self.owner, int(self.extra))
        await interaction.response.edit_message(content=words, view=view)


def under_echo(delivery: Delivery) -> discord.ui.View:
    """Return what stands under "I'll remind you": change it, or take it back."""
    return row([Edit(delivery.id, delivery.user_id), Delete(delivery.id, delivery.user_id)])


class Edit(PersistentButton):
    """Opens the form, filled."""

    name = "rem_edit"
    label = "REMIND_EDIT"

    async def pressed(self, interaction: Interaction) -> None:
        """Show the reminder as it is."""
        found = await interaction.client.store.deliveries.get(self.owner, self.about)
        if found is None or not found.open:
            raise UserFacingError(ui.REMIND_NOT_FOUND)
        await interaction.response.send_modal(edit_form(found))


def edit_form(delivery: Delivery) -> discord.ui.Modal:
    """Return the form that changes a reminder."""
    due = delivery.schedule.due_at.astimezone(ZoneInfo(delivery.schedule.zone))
    when = delivery.phrase if delivery.schedule.rule else f"{due:%Y-%m-%d %H:%M}"
    what = discord.ui.Label[discord.ui.Modal](
        text=ui.REMIND_WHAT_LABEL,
        component=discord.ui.TextInput(
            custom_id="what",
            style=discord.TextStyle.paragraph,
            default=delivery.words,
            required=delivery.link is None,
            max_length=1000,
        ),
    )
    return form("remind", delivery.id, ui.REMIND_EDIT_TITLE, when_field(when), what)


@handles("remind")
async def changed(interaction: Interaction, submitted: Submitted) -> None:
    """Change a reminder as the form says."""
    await interaction.response.defer(ephemeral=True, thinking=True)
    bot, when = interaction.client, submitted.values["when"]
    found = await bot.store.deliveries.get(interaction.user.id, submitted.about)
    if found is None or not found.open:
        raise UserFacingError(ui.REMIND_NOT_FOUND)
    person = await bot.store.people.get(interaction.user.id)
    # A time that was left as it stood is meant in the zone in which the form showed it.
    zone = moments.zone_of(person) if person.zone else ZoneInfo(found.schedule.zone)
    schedule = moments.schedule(
        when, bot.time.now(), zone, moments.usual_of(person), beside=submitted.values.get("what")
    )
    now = await bot.store.deliveries.change(
        interaction.user.id,
        found.id,
        schedule,
        submitted.values.get("what") or None,
        when,
        interaction_id=interaction.id,
    )
    if now is None:
        raise UserFacingError(ui.REMIND_NOT_FOUND)
    bot.clock.wake()
    words = ui.REMIND_CHANGED.format(
        at=moments.shown(now.schedule.due_at), what=now.words or now.link or ui.REMIND_WHAT
    )
    await answer(interaction, words, view=under_echo(now))


async def delete(interaction: Interaction, delivery: Delivery) -> None:
    """Take a reminder back, with an undo."""
    await interaction.client.store.deliveries.cancel(
        delivery.user_id, [delivery.id], REMINDER, interaction_id=interaction.id
    )
    undo = row([Restore(delivery.id, delivery.user_id)])
    await answer(interaction, ui.REMIND_DELETED.format(what=_short(delivery)), view=undo)


class Delete(PersistentButton):
    """Takes back what was just set."""

    name = "rem_delete"
    label = "UNDO"

    async def pressed(self, interaction: Interaction) -> None:
        """Take it back, and let that be undone too."""
        deliveries = interaction.client.store.deliveries
        found = await deliveries.get(self.owner, self.about)
        if found is None or not found.open:
            raise UserFacingError(ui.REMIND_NOT_FOUND)
        await deliveries.cancel(self.owner, [self.about], REMINDER, interaction_id=interaction.id)
        undo = row([Restore(self.about, self.owner)])
        await interaction.response.edit_message(content=ui.REMIND_DELETED.format(what=_short(found)), view=undo)


async def ask_to_clear(interaction: Interaction) -> None:
    """Ask once before all of them go."""
    count = await interaction.client.store.deliveries.count_open(interaction.user.id, REMINDER)
    if count == 0:
        await answer(interaction, ui.REMIND_NONE)
        return
    await answer(
        interaction,
        ui.REMIND_CLEAR_SURE.format(count=count),
        view=row([DeleteAll(interaction.id, interaction.user.id)]),
    )


class DeleteAll(PersistentButton):
    """Takes all of them back."""

    name = "rem_clear"
    label = "REMIND_CLEAR"
    style = discord.ButtonStyle.danger

    async def pressed(self, interaction: Interaction) -> None:
        """Take them back, with an undo."""
        gone = await interaction.client.store.deliveries.cancel(
            self.owner, None, REMINDER, interaction_id=interaction.id
        )
        undo = row([Restore(0, self.owner)])
        await interaction.response.edit_message(content=ui.REMIND_DELETED_ALL.format(count=len(gone)), view=undo)


class Restore(PersistentButton):
    """Gives back what was deleted a moment ago."""

    name = "rem_restore"
    label = "UNDO"

    async def pressed(self, interaction: Interaction) -> None:
        """Undo within a minute by the one clock; later, say so."""
        bot = interaction.client
        back = await bot.store.deliveries.restore(
            self.owner, REMINDER, bot.time.now() - UNDO_FOR, only=self.about or None, interaction_id=interaction.id
        )
        bot.clock.wake()
        match back:
            case []:
                words = ui.REMIND_UNDO_LATE
            case [one]:
                words = ui.REMIND_RESTORED.format(what=_short(one))
            case _:
                words = ui.REMIND_RESTORED_ALL.format(count=len(back))
        await interaction.response.edit_message(content=words, view=None)


ALL = (Show, Earlier, Later, Edit, Delete, DeleteAll, Restore)
