"""The crisis path on Discord: the whole in private, an unlabelled line in public. It needs no stored row to work."""

from __future__ import annotations

import logging
from contextlib import suppress
from typing import TYPE_CHECKING

import discord

from bot.app import Interaction, answer
from bot.errors import StoreError
from bot.model import CrisisTier, Kind, Reading, Respond
from bot.words import crisis_reply, ui
from cogs.ui.buttons import PersistentButton, row

if TYPE_CHECKING:
    from bot.app import Onward
    from bot.model import Reply

log = logging.getLogger(__name__)


class OpenPrivately(PersistentButton):
    """Shows the private text to its person, where a direct message may not have arrived."""

    name = "open"
    label = ui.OPEN_PRIVATELY

    async def pressed(self, interaction: Interaction) -> None:
        """Show it; the tier is in the button, so that nothing has to be looked up."""
        reply = await reply_to(interaction.client, self.owner, CrisisTier(self.extra))
        await answer(interaction, reply.private or reply.text)


async def reply_to(bot: Onward, user_id: int, tier: CrisisTier, language: str = "en") -> Reply:
    """Return the fixed texts of a tier, with the contacts of the person's own country first where we know it."""
    country = None
    with suppress(StoreError):
        country = (await bot.store.people.get(user_id)).country
    reading = Reading(kind=Kind.CRISIS, respond=Respond.CRISIS, crisis=tier, language=language)
    return crisis_reply(reading, bot.library.crisis, country=country, language=language)


async def stand_by(bot: Onward, message: discord.Message, reading: Reading) -> int | None:
    """Answer words that speak of danger.

    The private text goes by direct message; in a server a line without a label says so, with a button for where it
    did not arrive. Each step is tried whatever became of the one before.

    Returns:
        The id of the public line, or of the private one in a direct message; None where nothing could be said.
    """
    reply = await reply_to(bot, message.author.id, reading.crisis, reading.language)
    private = reply.private or reply.text
    if message.guild is None:
        return (await message.channel.send(private, nonce=f"c{message.id}")).id
    arrived = True
    try:
        await message.author.send(private, nonce=f"c{message.id}")
    except discord.HTTPException as closed:
        arrived = False
        log.info("the private answer to message %s did not arrive (%s)", message.id, closed.code)
    if arrived and not reply.parts:
        return None
    line = reply.text or ui.PRIVATE_ANSWER_WAITS
    try:
        said = await message.channel.send(
            line,
            reference=message.to_reference(fail_if_not_exists=False),
            mention_author=False,
            nonce=f"p{message.id}",
            view=row([OpenPrivately(message.id, message.author.id, reading.crisis.value)]),
        )
    except discord.HTTPException as refused:
        log.warning("the public line for message %s was refused (%s); private %s", message.id, refused.code, arrived)
        return None
    return said.id
