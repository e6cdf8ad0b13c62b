"""`/letter`: a letter from a person to themselves, kept until the evening after a no, or until they look."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, ClassVar

import discord

from bot.app import answer
from bot.errors import LimitError, StoreError, UserFacingError
from bot.limits import LONGEST_LETTER
from bot.model import DeliveryKind, Outcome
from bot.paper import LETTER_OF_USE, evening_after
from bot.speak import Saying
from bot.words import ui
from cogs.crisis import hear_words, is_left_alone
from cogs.ui import moments
from cogs.ui.buttons import PersistentButton, PersistentMenu, row
from cogs.ui.fields import box, menu
from cogs.ui.forms import Submitted, form, handles
from cogs.ui.kept_pages import line
from cogs.ui.log_words import day_words
from cogs.ui.write import give_back

if TYPE_CHECKING:
    from datetime import datetime
    from zoneinfo import ZoneInfo

    from bot.app import Interaction, Onward
    from bot.clock import Occasion
    from bot.model import Application, Delivery, Letter

log = logging.getLogger(__name__)

LETTER = DeliveryKind.LETTER
AFTER_A_NO, WHEN_READ = "no", "read"
"""When a letter comes, as its form says it."""

BAD_NEWS = frozenset({Outcome.REJECTED, Outcome.FREEZE, Outcome.RESCINDED})
"""What may be logged that makes a day a bad one. To close a silence oneself does not."""


async def show(interaction: Interaction) -> None:
    """Say what such a letter is, or which there are and when each comes."""
    await interaction.response.defer(ephemeral=True, thinking=True)
    bot, user_id = interaction.client, interaction.user.id
    letters = await bot.store.letters.list(user_id)
    write = WriteLetter(interaction.id, user_id)
    if not letters:
        await answer(interaction, ui.LETTER_INTRO, view=row([write]))
        return
    zone = moments.zone_of(await bot.store.people.get(user_id))
    coming = await bot.store.deliveries.running(user_id, LETTER)
    lines = [ui.LETTER_LIST.format(count=len(letters)), *(_line(one, coming, zone) for one in letters)]
    if any(one.brings and one.came_at is None for one in letters):
        lines.append(ui.LETTER_RULE)
    options = [discord.SelectOption(label=line(one.written_at, one.words, zone), value=str(one.id)) for one in letters]
    view = row([ChooseLetter(interaction.id, user_id, ui.LETTER_CHOOSE, options), write])
    await answer(interaction, "\n".join(lines), view=view)


def _line(letter: Letter, coming: Delivery | None, zone: ZoneInfo) -> str:
    """Return when a letter was written, and where it is: on its way, come, or waiting for a no or for its reader."""
    if coming is not None and coming.about_id == letter.id:
        state = ui.LETTER_COMING.format(at=moments.shown(coming.schedule.due_at))
    elif letter.came_at is not None:
        state = ui.LETTER_CAME.format(day=_day(letter.came_at, zone))
    else:
        state = ui.LETTER_WAITS if letter.brings else ui.LETTER_LIES
    return ui.LETTER_LINE.format(day=_day(letter.written_at, zone), state=state)


def _day(moment: datetime, zone: ZoneInfo) -> str:
    return day_words(moment.astimezone(zone).date())


class WriteLetter(PersistentButton):
    """Opens an empty form."""

    name = "let_write"
    label = "LETTER_WRITE"
    style: ClassVar[discord.ButtonStyle] = discord.ButtonStyle.primary

    async def pressed(self, interaction: Interaction) -> None:
        """Show it."""
        await interaction.response.send_modal(_form(None))


class ChooseLetter(PersistentMenu):
    """Shows one letter."""

    name = "let_choose"

    async def chosen(self, interaction: Interaction, value: str) -> None:
        """Show it in full, to the person alone, with where it is."""
        letter = await _own(interaction, self.owner, int(value))
        store = interaction.client.store
        coming, person = await store.deliveries.running(self.owner, LETTER), await store.people.get(self.owner)
        head = _line(letter, coming, moments.zone_of(person))
        kinds: list[type[PersistentButton]] = [ChangeLetter, TakeBack]
        if letter.came_at is not None:
            kinds.insert(0, OnceMore)
        view = row(kind(letter.id, self.owner) for kind in kinds)
        await answer(interaction, f"{head}\n{_quoted(letter)}", view=view)


class ChangeLetter(PersistentButton):
    """Opens a letter's form, filled."""

    name = "let_change"
    label = "LETTER_CHANGE"

    async def pressed(self, interaction: Interaction) -> None:
        """Show it."""
        await interaction.response.send_modal(_form(await _own(interaction, self.owner, self.about)))


class TakeBack(PersistentButton):
    """Takes a letter away, and off its way."""

    name = "let_back"
    label = "LETTER_TAKE_BACK"

    async def pressed(self, interaction: Interaction) -> None:
        """Take it away, and give its words back, in case it was pressed by mistake."""
        await interaction.response.defer()
        taken = await interaction.client.store.letters.delete(self.owner, self.about, interaction_id=interaction.id)
        if taken is None:
            raise UserFacingError(ui.LETTER_GONE)
        await interaction.edit_original_response(content=f"{ui.LETTER_TAKEN_BACK}\n{_quoted(taken)}", view=None)


class OnceMore(PersistentButton):
    """Lets a letter that came wait for another day."""

    name = "let_again"
    label = "LETTER_ONCE_MORE"

    async def pressed(self, interaction: Interaction) -> None:
        """Let it wait again, and say so."""
        letter = await _own(interaction, self.owner, self._letter)
        await interaction.client.store.letters.once_more(self.owner, letter.id, interaction_id=interaction.id)
        await interaction.response.edit_message(content=f"{ui.LETTER_WAITS_AGAIN}\n{_quoted(letter)}", view=None)

    @property
    def _letter(self) -> int:
        """Our id of the letter: under a letter that came, `about` is that of the promise."""
        return int(self.extra.partition(",")[2] or self.about)


ALL = (WriteLetter, ChooseLetter, ChangeLetter, TakeBack, OnceMore)


def _form(letter: Letter | None) -> discord.ui.Modal:
    given = None if letter is None else AFTER_A_NO if letter.brings else WHEN_READ
    return form(
        "letter",
        letter.id if letter else 0,
        ui.LETTER_TITLE,
        box(
            "words",
            ui.LETTER_LABEL,
            letter.words if letter else None,
            LONGEST_LETTER,
            hint=ui.LETTER_HINT,
            long=True,
            required=True,
        ),
        menu("when", ui.LETTER_WHEN, ui.group("LETTER_COMES"), given, needed=True),
        extra=str(letter.version if letter else 0),
    )


@handles("letter", hears=True)
async def written(interaction: Interaction, submitted: Submitted) -> None:
    """Keep a letter as its form says; one with words of danger is answered as such and not kept: it would come back."""
    bot, user_id, words = interaction.client, interaction.user.id, submitted.values.get("words", "")
    if await hear_words(interaction, words):
        await give_back(interaction, words)
        return
    if not words:
        raise UserFacingError(ui.WRITE_NOTHING)
    brings, letters = submitted.values.get("when") == AFTER_A_NO, bot.store.letters
    await interaction.response.defer(ephemeral=True, thinking=True)
    if submitted.about:
        version = int(submitted.extra)
        kept = await letters.change(
            user_id, submitted.about, version, words, brings=brings, interaction_id=interaction.id
        )
    else:
        try:
            kept = await letters.add(user_id, words, brings=brings, interaction_id=interaction.id)
        except LimitError as full:
            raise UserFacingError(ui.LETTER_FULL.format(limit=full.most)) from full
    if kept is None:
        raise UserFacingError(ui.LETTER_GONE)
    person = await bot.store.people.get(user_id)
    said = [ui.LETTER_KEPT if brings else ui.LETTER_KEPT_TO_READ]
    if brings and person.zone is None:
        said.append(ui.LETTER_IN_UTC)
    view = row(kind(kept.id, user_id) for kind in (ChangeLetter, TakeBack))
    await answer(interaction, "\n".join(said), view=view)


async def is_worth_offering(bot: Onward, user_id: int) -> bool:
    """Return whether somebody may be told of letters: none of theirs waits, and they are not to be left alone."""
    return not await bot.store.letters.waits(user_id) and not await is_left_alone(bot, user_id)


async def after_a_no(bot: Onward, user_id: int, news: Application | None = None) -> None:
    """Put a person's letter on its way for the evening, where one waits. What fails here costs nobody an answer.

    Args:
        bot: for the store and the clock.
        user_id: who posted or logged a no.
        news: what was logged; None for a post. It has to be a no still when the letter is due.
    """
    try:
        if not await bot.store.letters.waits(user_id) or await is_left_alone(bot, user_id):
            return
        person, now = await bot.store.people.get(user_id), bot.time.now()
        if news is not None and (now.date() - news.happened_on).days > LETTER_OF_USE.days:
            return  # written down late
        at = evening_after(now, person)
        note = str(news.id) if news is not None else None
        if await bot.store.letters.bring(user_id, at, at.due_at + LETTER_OF_USE, note):
            bot.clock.wake()
    except StoreError as away:
        log.warning("a letter is not put on its way (%s)", type(away).__name__)


async def word(bot: Onward, occasion: Occasion) -> Saying | None:
    """Word a letter that comes; nothing where it was taken back, its no was, or the person is to be left alone."""
    due = occasion.delivery
    letter = await bot.store.letters.get(due.user_id, due.about_id or 0)
    if letter is None or not letter.brings or letter.came_at is not None or await is_left_alone(bot, due.user_id):
        return None
    if due.note is not None:
        news = await bot.store.applications.get(due.user_id, int(due.note))
        if news is None or news.outcome not in BAD_NEWS:
            return None
    zone = moments.zone_of(await bot.store.people.get(due.user_id))
    again = OnceMore(due.id, due.user_id, f"{due.occurrence},{letter.id}")
    return Saying(f"{ui.LETTER_HERE.format(day=_day(letter.written_at, zone))}\n{_quoted(letter)}", row([again]))


def _quoted(letter: Letter) -> str:
    """Return a letter word for word; whatever follows in the message would belong to the quotation."""
    return f">>> {letter.words}"


async def _own(interaction: Interaction, user_id: int, letter_id: int) -> Letter:
    found = await interaction.client.store.letters.get(user_id, letter_id)
    if found is None:
        raise UserFacingError(ui.LETTER_GONE)
    return found
