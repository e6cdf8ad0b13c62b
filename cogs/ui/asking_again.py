"""The follow-up after words that spoke of danger: offered, said once on the next day to those who agreed, then over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.app import answer
from bot.manners import in_days
from bot.model import DeliveryKind
from bot.speak import Saying
from bot.words import follow_up, ui
from cogs.ui import moments
from cogs.ui.buttons import PersistentButton, row

if TYPE_CHECKING:
    from bot.app import Interaction, Onward
    from bot.model import Delivery

FOLLOW_UP = DeliveryKind.CRISIS_FOLLOW_UP


class AskTomorrow(PersistentButton):
    """The person agrees to be asked again, once; its extra is the language in which."""

    name = "tomorrow"
    label = "ASK_TOMORROW"

    async def pressed(self, interaction: Interaction) -> None:
        """Promise it, once however often it is pressed, and say when."""
        bot = interaction.client
        person = await bot.store.people.get(self.owner)
        promised = await bot.store.deliveries.add(
            self.owner,
            FOLLOW_UP,
            in_days(FOLLOW_UP, 1, bot.time.now(), person),
            interaction_id=interaction.id,
            note=self.extra or None,
            only_one=True,
        )
        bot.clock.wake()
        words = ui.ASK_TOMORROW_SET.format(at=moments.shown(promised.schedule.due_at))
        await answer(interaction, words, view=row([DontAsk(promised.id, self.owner)]))


class DontAsk(PersistentButton):
    """Takes the follow-up back."""

    name = "dont_ask"
    label = "DONT_ASK"

    async def pressed(self, interaction: Interaction) -> None:
        """Take it back, without a question."""
        deliveries = interaction.client.store.deliveries
        await deliveries.cancel(self.owner, [self.about], FOLLOW_UP, interaction_id=interaction.id)
        await interaction.response.edit_message(content=ui.DONT_ASK_SAID, view=None)


class ImHere(PersistentButton):
    """Says no more than that."""

    name = "im_here"
    label = "IM_HERE"

    async def pressed(self, interaction: Interaction) -> None:
        """Say one line back; nothing is kept of it."""
        await answer(interaction, ui.IM_HERE_SAID)


ALL = (AskTomorrow, DontAsk, ImHere)


async def word(bot: Onward, due: Delivery) -> Saying:
    """Word a follow-up that is due, in the language in which danger was spoken of."""
    language = due.note or ui.ENGLISH
    country = (await bot.store.people.get(due.user_id)).country
    with ui.speaking(language):
        here = ImHere(due.id, due.user_id, str(due.occurrence))
    return Saying(follow_up(bot.library.crisis, country, language), row([here]))
