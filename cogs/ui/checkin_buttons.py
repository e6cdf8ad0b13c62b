"""Buttons of check-ins: `Check in with me` under a reply, and what stands under each look in; alive after any restart.

What a person presses there is kept nowhere. That they pressed brings the next question nearer, and that is all.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import aiohttp
import discord

from bot.app import answer
from bot.checkins import Series
from bot.errors import StoreError, UserFacingError
from bot.model import DeliveryKind
from bot.words import ui
from cogs.ui import moments
from cogs.ui.buttons import PersistentButton, row

if TYPE_CHECKING:
    from bot.app import Interaction, Onward
    from bot.model import Delivery, Person

log = logging.getLogger(__name__)

CHECK_IN = DeliveryKind.CHECK_IN
LAST = "last"


def looks_in_from(bot: Onward, guild_id: int | None) -> bool:
    """Return whether check-ins and the like can be started in a server; None is a direct message, where they can."""
    return guild_id is None or bot.store.servers.known(guild_id).looks_in


async def start(interaction: Interaction) -> None:
    """Begin a series, after a test that messages arrive; where one runs, say so and change nothing.

    Raises:
        UserFacingError: the server does not want it to be started there, or messages do not arrive.
    """
    if not looks_in_from(interaction.client, interaction.guild_id):
        raise UserFacingError(ui.CHECKIN_NOT_HERE)
    await interaction.response.defer(ephemeral=True, thinking=True)
    bot, user_id = interaction.client, interaction.user.id
    running = await bot.store.deliveries.running(user_id, CHECK_IN)
    if running is not None and not Series.of(running.note).over:
        await answer(interaction, _running(running), view=row([BeginAnew(running.id, user_id)]))
        return
    await _test(interaction)
    person = await bot.store.people.get(user_id)
    if running is not None:  # two went unanswered: it has ended, and only its row is still there
        begun = await _anew(interaction, running.id, person)
    else:
        begun = await bot.store.deliveries.add(
            user_id,
            CHECK_IN,
            Series().next_at(bot.time.now(), person),
            interaction_id=interaction.id,
            note=Series().note(),
            only_one=True,
        )
    await answer(interaction, f"{_begun(begun, person)}\n{ui.CHECKIN_TESTED}")


async def _test(interaction: Interaction) -> None:
    """Send a short message, to see that messages reach the person.

    Raises:
        UserFacingError: they don't; nothing has been kept.
    """
    try:
        channel = await interaction.client.create_dm(interaction.user)
        await channel.send(ui.CHECKIN_TEST, nonce=f"k{interaction.id}")
    except discord.Forbidden as closed:
        raise UserFacingError(ui.CHECKIN_CLOSED) from closed
    except (discord.HTTPException, aiohttp.ClientError, OSError) as broken:
        raise UserFacingError(ui.CHECKIN_NOT_SENT) from broken


async def _anew(interaction: Interaction, delivery_id: int, person: Person) -> Delivery:
    bot = interaction.client
    begun = await bot.store.deliveries.move(
        person.user_id,
        delivery_id,
        Series().next_at(bot.time.now(), person),
        Series().note(),
        interaction_id=interaction.id,
    )
    if begun is None:
        raise UserFacingError(ui.CHECKIN_NONE)
    return begun


def _running(running: Delivery) -> str:
    words = ui.CHECKIN_WAITS if Series.of(running.note).paused else ui.CHECKIN_RUNNING
    return words.format(at=moments.shown(running.schedule.due_at))


def _begun(begun: Delivery, person: Person) -> str:
    words = ui.CHECKIN_STARTED.format(at=moments.shown(begun.schedule.due_at))
    return words if person.zone else f"{words}\n{ui.CHECKIN_IN_UTC}"


class CheckInWithMe(PersistentButton):
    """The person wants to be looked in on."""

    name = "checkin"
    label = "CHECK_IN"

    async def pressed(self, interaction: Interaction) -> None:
        """Begin."""
        await start(interaction)


class BeginAnew(PersistentButton):
    """Begins a series that runs or is paused from its first day again."""

    name = "ci_anew"
    label = "CHECKIN_ANEW"

    async def pressed(self, interaction: Interaction) -> None:
        """Begin again, once, and say when."""
        bot = interaction.client
        person = await bot.store.people.get(self.owner)
        begun = await _anew(interaction, self.about, person)
        bot.clock.wake()
        await interaction.response.edit_message(content=_begun(begun, person), view=None)


class AllRight(PersistentButton):
    """It goes."""

    name = "ci_right"
    label = "CHECKIN_ALL_RIGHT"

    async def pressed(self, interaction: Interaction) -> None:
        """Leave it at that."""
        await _say(self, interaction, _wording(self, interaction, "all_right"))
        await heard(interaction.client, self.owner, interaction.id, nearer=True)


class Rough(PersistentButton):
    """It does not go."""

    name = "ci_rough"
    label = "CHECKIN_ROUGH"

    async def pressed(self, interaction: Interaction) -> None:
        """Say one kind line, one or two things within reach, and where people answer."""
        await _say(self, interaction, f"{_wording(self, interaction, 'rough')}\n{ui.CHECKIN_HELP_NOW}")
        await heard(interaction.client, self.owner, interaction.id, nearer=True)


class NotNow(PersistentButton):
    """The person does not want to say."""

    name = "ci_later"
    label = "CHECKIN_NOT_NOW"

    async def pressed(self, interaction: Interaction) -> None:
        """Take longer until the next, and do not count this one as unanswered."""
        await _say(self, interaction, _wording(self, interaction, "not_now"))
        await heard(interaction.client, self.owner, interaction.id, nearer=False)


class StopThese(PersistentButton):
    """The person wants no more of them."""

    name = "ci_stop"
    label = "CHECKIN_STOP_THESE"

    async def pressed(self, interaction: Interaction) -> None:
        """Stop at once, without a plea."""
        await interaction.client.store.deliveries.cancel(self.owner, None, CHECK_IN, interaction_id=interaction.id)
        await _say(self, interaction, ui.CHECKIN_STOPPED)


ANSWERS = (AllRight, Rough, NotNow)
ALL = (CheckInWithMe, BeginAnew, *ANSWERS, StopThese)


def under(delivery: Delivery, *, last: bool) -> discord.ui.View:
    """Return a fresh view for a look in.

    Args:
        delivery: what is due.
        last: True where nothing follows, so that there is nothing to stop.
    """
    extra = f"{delivery.occurrence},{LAST}" if last else str(delivery.occurrence)
    kinds = ANSWERS if last else (*ANSWERS, StopThese)
    return row(kind(delivery.id, delivery.user_id, extra) for kind in kinds)


async def heard(bot: Onward, user_id: int, interaction_id: int, *, nearer: bool) -> None:
    """Note that a person gave a sign of life, so that the last question does not count as unanswered.

    They have their answer by then: where the store is away, the next question only comes later than it might.

    Args:
        bot: for the store and the clock.
        user_id: who.
        interaction_id: the press, or the message, by which they did.
        nearer: whether the next question comes as early as if nobody had waited for an answer.
    """
    deliveries = bot.store.deliveries
    try:
        running = await deliveries.running(user_id, CHECK_IN)
        if running is None or not (series := Series.of(running.note)).missed:
            return
        at = running.schedule
        if nearer and not series.paused:
            person = await bot.store.people.get(user_id)
            at = series.answered().next_at(bot.time.now(), person, said_at=running.settled_at)
        await deliveries.move(
            user_id, running.id, at, series.answered().note(), interaction_id=interaction_id, only_if=running
        )
    except StoreError as away:
        log.warning("that a check-in was answered is not written down (%s)", type(away).__name__)


def _wording(button: PersistentButton, interaction: Interaction, moment: str) -> str:
    number = button.about + int(button.extra.partition(",")[0] or 0)
    return interaction.client.library.check_ins.say(moment, number, ui.spoken())


async def _say(button: PersistentButton, interaction: Interaction, words: str) -> None:
    """Add a line under the look in; of the buttons, the one that stops them stays while there is something to stop."""
    message = interaction.message
    over = isinstance(button, StopThese) or button.extra.endswith(LAST)
    view = None if over else row([StopThese(button.about, button.owner, button.extra)])
    said = f"{message.content}\n\n{words}" if message is not None else words
    await interaction.response.edit_message(content=said, view=view)
