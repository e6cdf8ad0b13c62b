"""`/write`: a quarter of an hour of writing, here or on paper, kept only by a press, and perhaps again tomorrow.

What was written stands in the answer that its person alone sees, and nowhere else: `Keep` reads it from there, `Burn`
takes it out of there. So nothing has to be stored to outlast a restart, and closing Discord burns it too.
"""

from __future__ import annotations

import logging
from contextlib import suppress
from datetime import timedelta
from typing import TYPE_CHECKING, ClassVar

import discord

from bot.app import answer
from bot.errors import LimitError, StoreError, UserFacingError
from bot.model import CrisisTier, DeliveryKind
from bot.paper import ASKED_WITHIN, OF_USE, Sitting, day_of_writing, is_for_today, same_hour
from bot.speak import Saying
from bot.words import ui
from cogs.crisis import QUIET_AFTER, at_once, hear_words, is_left_alone, say_privately
from cogs.ui import kept_pages, moments
from cogs.ui.buttons import PersistentButton, row
from cogs.ui.fields import MOST_TYPED, box
from cogs.ui.forms import Submitted, form, handles

if TYPE_CHECKING:
    from datetime import datetime

    from bot.app import Interaction, Onward
    from bot.clock import Occasion
    from bot.model import Delivery

log = logging.getLogger(__name__)

WRITING, WRITE_AGAIN = DeliveryKind.WRITING, DeliveryKind.WRITE_AGAIN

ROOM = 5600
"""Characters of one sheet: Discord's embeds hold 6,000 together."""

LEAST_ROOM = 200
"""Characters below which a sheet is full."""


async def begin(interaction: Interaction) -> None:
    """Say what it is and for whom it is not, and let the person begin."""
    await interaction.response.defer(ephemeral=True, thinking=True)
    bot, user_id = interaction.client, interaction.user.id
    now, person = bot.time.now(), await bot.store.people.get(user_id)
    day = day_of_writing(await bot.store.deliveries.latest(user_id, WRITE_AGAIN), now, person)
    sitting = Sitting(day, now)
    buttons: list[PersistentButton] = [kind.of(interaction.id, user_id, sitting) for kind in (Begin, NotToday)]
    if kept := len(await bot.store.pages.list(user_id)):
        buttons.append(kept_pages.ShowKept(interaction.id, user_id, str(kept)))
    await answer(interaction, f"{ui.WRITE_INTRO}\n{ui.WRITE_DAY.format(day=day)}", view=row(buttons))


class _OfSitting(PersistentButton):
    """A button about one sitting, which its `extra` holds behind the occurrence of a promise, or a nought."""

    name = "wr_sitting"  # of no button that is shown: each kind has its own

    @classmethod
    def of(cls, about: int, owner: int, sitting: Sitting, occurrence: int = 0) -> PersistentButton:
        """Return the button.

        Args:
            about: our id of the promise that it stands under, or that of the interaction that began it all.
            owner: who writes.
            sitting: which.
            occurrence: of the promise, by which its message is found again.
        """
        return cls(about, owner, f"{occurrence},{sitting.note()}")

    @property
    def sitting(self) -> Sitting:
        return Sitting.of(self.extra.partition(",")[2])


class Begin(_OfSitting):
    """Starts the clock."""

    name = "wr_begin"
    label = "WRITE_BEGIN"
    style: ClassVar[discord.ButtonStyle] = discord.ButtonStyle.primary

    async def pressed(self, interaction: Interaction) -> None:
        """Promise to say when the time is over, once however often it is pressed, and leave the person to it."""
        await interaction.response.defer()
        bot, now = interaction.client, interaction.client.time.now()
        sitting = await _promise(interaction, Sitting(self.sitting.day, now))
        await _forget_todays_question(bot, self.owner)
        words = ui.WRITE_RUNNING.format(at=_clock(sitting.ends))
        view = row(kind.of(self.about, self.owner, sitting) for kind in (OpenPage, Done))
        if interaction.message is None or interaction.message.flags.ephemeral:
            await interaction.edit_original_response(content=words, view=view)
            return
        # What is written shall stand where it goes with Discord: not in a message that stays.
        await interaction.edit_original_response(content=ui.WRITE_BEGUN, view=None)
        await interaction.followup.send(words, view=view, ephemeral=True)


async def _promise(interaction: Interaction, sitting: Sitting) -> Sitting:
    """Put the end of a sitting on the clock, and return it; the one that runs already, where one does."""
    bot = interaction.client
    kept = await bot.store.deliveries.add(
        interaction.user.id,
        WRITING,
        moments.after(sitting.ends, timedelta()),
        interaction_id=interaction.id,
        useful_until=sitting.ends + OF_USE,
        note=sitting.note(),
        only_one=True,
    )
    bot.clock.wake()
    return Sitting.of(kept.note)


async def _forget_todays_question(bot: Onward, user_id: int) -> None:
    """Take back the question whether to write today: it is answered."""
    asked = await bot.store.deliveries.running(user_id, WRITE_AGAIN)
    if asked is not None and is_for_today(asked, bot.time.now(), await bot.store.people.get(user_id)):
        await bot.store.deliveries.cancel(user_id, [asked.id], WRITE_AGAIN, interaction_id=None)


class OpenPage(_OfSitting):
    """Opens a form to write in."""

    name = "wr_page"
    label = "WRITE_OPEN"
    style: ClassVar[discord.ButtonStyle] = discord.ButtonStyle.primary

    async def pressed(self, interaction: Interaction) -> None:
        """Show the form, at once; it holds as much as the sheet has room for."""
        room = ROOM - sum(map(len, _pages(interaction.message)))
        field = box("words", ui.WRITE_LABEL, None, min(room, MOST_TYPED), hint=ui.WRITE_HINT, long=True, required=True)
        await interaction.response.send_modal(
            form("write", self.about, ui.WRITE_TITLE, field, extra=self.sitting.note())
        )


class WriteOn(OpenPage):
    """Opens the form again."""

    name = "wr_on"
    label = "WRITE_ON"
    style: ClassVar[discord.ButtonStyle] = discord.ButtonStyle.secondary


@handles("write", hears=True)
async def written(interaction: Interaction, submitted: Submitted) -> None:
    """Show what was written to its person alone, to be burnt or kept; words of danger are answered first, and alone."""
    bot, words = interaction.client, submitted.values.get("words", "")
    if await hear_words(interaction, words):
        await give_back(interaction, words)
        await _stop(bot, interaction.user.id)
        return
    if not words:
        raise UserFacingError(ui.WRITE_NOTHING)
    await _show(interaction, submitted, words)
    reading = bot.library.reader.read(words)
    if reading.crisis is CrisisTier.CONCERN:
        await say_privately(interaction, interaction.id, reading.crisis, reading.language)
    elif (trouble := bot.library.signposts.at(words)) is not None:
        await answer(interaction, trouble.text)


async def _show(interaction: Interaction, submitted: Submitted, words: str) -> None:
    sitting = Sitting.of(submitted.extra)
    before = _pages(interaction.message)
    sheet = interaction.message
    same_sheet = sheet is not None and sheet.flags.ephemeral and sum(map(len, before)) + len(words) <= ROOM
    pages = [*before, words] if same_sheet else [words]
    kinds: list[type[_OfSitting]] = [Burn, Keep]
    if ROOM - sum(map(len, pages)) >= LEAST_ROOM:
        kinds.insert(0, WriteOn)
    time = ui.WRITE_UNTIL if interaction.client.time.now() < sitting.ends else ui.WRITE_OVER
    said = f"{ui.WRITE_SHEET}\n{time.format(at=_clock(sitting.ends))}"
    embeds = [discord.Embed(description=page) for page in pages]
    view = row(kind.of(submitted.about, interaction.user.id, sitting) for kind in kinds)
    if same_sheet:
        await interaction.response.edit_message(content=said, embeds=embeds, view=view)
    else:
        await interaction.response.send_message(said, embeds=embeds, view=view, ephemeral=True)


def _pages(message: discord.Message | None) -> list[str]:
    """Return what stands on a sheet."""
    return [one.description for one in message.embeds if one.description] if message is not None else []


async def give_back(interaction: Interaction, words: str) -> None:
    """Show a person what they wrote, where it was not kept and they were told of something else first."""
    with suppress(discord.HTTPException):
        await interaction.followup.send(
            ui.WRITE_GIVEN_BACK, embed=discord.Embed(description=words[:MOST_TYPED]), ephemeral=True
        )


async def _stop(bot: Onward, user_id: int) -> None:
    """Take back whatever of writing is still on the clock; where the store is away, it is not said all the same."""
    for kind in (WRITING, WRITE_AGAIN):
        try:
            await at_once(bot.store.deliveries.cancel(user_id, None, kind, interaction_id=None))
        except (StoreError, TimeoutError) as away:
            log.warning("what waits of writing is not taken back (%s)", type(away).__name__)


class Burn(_OfSitting):
    """Takes what was written away. No copy is anywhere."""

    name = "wr_burn"
    label = "WRITE_BURN"
    style: ClassVar[discord.ButtonStyle] = discord.ButtonStyle.danger

    async def pressed(self, interaction: Interaction) -> None:
        """Burn it first of all, then close the day."""
        await interaction.response.edit_message(content=ui.WRITE_BURNT, embeds=[], view=None)
        await _close(interaction, self.sitting, ui.WRITE_BURNT)


class Keep(_OfSitting):
    """Keeps what was written, for its person alone."""

    name = "wr_keep"
    label = "WRITE_KEEP"

    async def pressed(self, interaction: Interaction) -> None:
        """Keep it, once however often it is pressed, then close the day."""
        await interaction.response.defer()
        message = interaction.message
        if message is None or not (pages := _pages(message)):
            raise UserFacingError(ui.WRITE_GONE)
        try:
            # Under the id of the sheet, so that two presses at once keep one page.
            await interaction.client.store.pages.add(self.owner, "\n\n".join(pages), interaction_id=message.id)
        except LimitError as full:
            raise UserFacingError(ui.WRITE_FULL.format(limit=full.most)) from full
        await _close(interaction, self.sitting, ui.WRITE_KEPT)


class Done(_OfSitting):
    """The person has written, on paper or not at all."""

    name = "wr_done"
    label = "WRITE_DONE"

    async def pressed(self, interaction: Interaction) -> None:
        """Close the day."""
        await interaction.response.defer()
        await _close(interaction, self.sitting, None)


async def _close(interaction: Interaction, sitting: Sitting, first: str | None) -> None:
    """End a sitting calmly, and offer the next day, unless the person is to be left alone. It was answered before."""
    bot, user_id = interaction.client, interaction.user.id
    words = [first, ui.WRITE_CLOSE] if first else [ui.WRITE_CLOSE]
    buttons: list[PersistentButton] = []
    if await _may_ask(bot, user_id):
        if sitting.is_last:
            words.append(ui.WRITE_LAST)
        else:
            words.append(ui.WRITE_OFFER.format(day=sitting.day + 1))
            buttons = _tomorrow(interaction.id, user_id, Sitting(sitting.day + 1, sitting.begun))
    words.append(ui.CHECKIN_HELP_NOW)
    view = row(buttons) if buttons else None
    await interaction.edit_original_response(content="\n".join(words), embeds=[], view=view)
    with suppress(StoreError):
        await bot.store.deliveries.cancel(user_id, None, WRITING, interaction_id=None)


async def _may_ask(bot: Onward, user_id: int) -> bool:
    """Return whether a further day may be offered: what was written is burnt, or kept, without a store too."""
    try:
        return not await is_left_alone(bot, user_id)
    except StoreError:
        return False


def _tomorrow(about: int, owner: int, sitting: Sitting) -> list[PersistentButton]:
    return [kind.of(about, owner, sitting) for kind in (Tomorrow, Enough)]


class Tomorrow(_OfSitting):
    """The person wants to be asked again on the next day; its sitting is the one of that day, at the hour of this."""

    name = "wr_again"
    label = "WRITE_TOMORROW"
    style: ClassVar[discord.ButtonStyle] = discord.ButtonStyle.primary

    async def pressed(self, interaction: Interaction) -> None:
        """Promise it, once however often it is pressed, and say when."""
        await interaction.response.defer()
        bot, sitting = interaction.client, self.sitting
        if await is_left_alone(bot, self.owner):
            await interaction.edit_original_response(content=ui.WRITE_LEFT, view=None)
            return
        person = await bot.store.people.get(self.owner)
        schedule = same_hour(sitting.begun, bot.time.now(), person)
        kept = await bot.store.deliveries.add(
            self.owner,
            WRITE_AGAIN,
            schedule,
            interaction_id=interaction.id,
            useful_until=schedule.due_at + ASKED_WITHIN,
            note=sitting.note(),
            only_one=True,
        )
        bot.clock.wake()
        words = ui.WRITE_TOMORROW_SET.format(at=moments.shown(kept.schedule.due_at))
        await interaction.edit_original_response(content=words, view=row([NotAfterAll(kept.id, self.owner)]))


class NotAfterAll(PersistentButton):
    """Takes the question of the next day back."""

    name = "wr_not"
    label = "WRITE_NOT_AFTER_ALL"

    async def pressed(self, interaction: Interaction) -> None:
        """Take it back, without a question."""
        deliveries = interaction.client.store.deliveries
        await deliveries.cancel(self.owner, [self.about], WRITE_AGAIN, interaction_id=interaction.id)
        await interaction.response.edit_message(content=ui.WRITE_LEFT, view=None)


class Enough(_OfSitting):
    """The person wants no further day."""

    name = "wr_enough"
    label = "WRITE_ENOUGH"

    async def pressed(self, interaction: Interaction) -> None:
        """Leave it at that."""
        await interaction.response.edit_message(content=ui.WRITE_LEFT, view=None)


class NotToday(_OfSitting):
    """Not now; perhaps tomorrow."""

    name = "wr_later"
    label = "WRITE_NOT_TODAY"

    async def pressed(self, interaction: Interaction) -> None:
        """Offer the next day at this hour, unless the person is to be left alone."""
        await interaction.response.defer()
        bot, sitting = interaction.client, self.sitting
        await _forget_todays_question(bot, self.owner)
        if await is_left_alone(bot, self.owner):
            await interaction.edit_original_response(content=ui.WRITE_LEFT, view=None)
            return
        view = row(_tomorrow(interaction.id, self.owner, sitting))
        await interaction.edit_original_response(content=ui.WRITE_NOT_TODAY_SAID, view=view)


class MoreMinutes(_OfSitting):
    """A few minutes more."""

    name = "wr_more"
    label = "WRITE_MORE"

    async def pressed(self, interaction: Interaction) -> None:
        """Promise to say so once more."""
        await interaction.response.defer()
        sitting = await _promise(interaction, self.sitting.longer(interaction.client.time.now()))
        words = ui.WRITE_LONGER.format(at=_clock(sitting.ends))
        view = row([Done.of(self.about, self.owner, sitting)])
        await interaction.edit_original_response(content=words, view=view)


ALL = (Begin, OpenPage, WriteOn, Burn, Keep, Done, Tomorrow, NotAfterAll, Enough, NotToday, MoreMinutes)


async def time_is_over(bot: Onward, occasion: Occasion) -> Saying | None:
    """Word the end of a sitting; nothing where nobody waits for it any more, or a crisis came in it."""
    due, sitting = occasion.delivery, Sitting.of(occasion.delivery.note)
    quiet_until = (await bot.store.people.get(due.user_id)).quiet_until
    in_it = quiet_until is not None and quiet_until - QUIET_AFTER > sitting.begun
    if _is_late(bot, due) or in_it or due.user_id in bot.owed_quiet:
        return None
    longer = sitting.minutes > Sitting(sitting.day, sitting.begun).minutes
    kinds = (Done,) if longer else (Done, MoreMinutes)
    words = f"{ui.WRITE_BELL_AGAIN if longer else ui.WRITE_BELL}\n{ui.WRITE_BELL_FOOT}"
    return Saying(words, row(kind.of(due.id, due.user_id, sitting, due.occurrence) for kind in kinds))


async def ask_again(bot: Onward, occasion: Occasion) -> Saying | None:
    """Word the question of a further day; nothing where its hour is long over, or the person is to be left alone."""
    due = occasion.delivery
    if _is_late(bot, due) or await is_left_alone(bot, due.user_id):
        return None
    # `Not today` offers the same hour of the next day: that of this question.
    sitting = Sitting(Sitting.of(due.note).day, due.schedule.due_at)
    view = row(kind.of(due.id, due.user_id, sitting, due.occurrence) for kind in (Begin, NotToday))
    return Saying(ui.WRITE_ASKED.format(day=sitting.day), view)


def _is_late(bot: Onward, due: Delivery) -> bool:
    return due.useful_until is not None and bot.time.now() > due.useful_until


def _clock(moment: datetime) -> str:
    """Return a moment of today as Discord counts down to it."""
    return f"<t:{int(moment.timestamp())}:t> (<t:{int(moment.timestamp())}:R>)"
