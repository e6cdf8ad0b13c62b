"""Several late promises in one message, with a menu to be reminded of one of them again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import discord

from bot.app import Onward, answer, apologise
from bot.errors import UserFacingError
from bot.speak import Saying, mark
from bot.words import ui
from cogs.ui import moments
from cogs.ui.due_buttons import snoozes

if TYPE_CHECKING:
    import re
    from collections.abc import Sequence

    from bot.app import Interaction
    from bot.clock import Occasion

LABEL = 100  # characters that Discord allows in an option


class DigestChoice(
    discord.ui.DynamicItem[discord.ui.Select[discord.ui.View]],
    template=r"onward:due_digest:(?P<mark>\d+:(?P<owner>\d+):\d+)",
):
    """A menu whose options are the members of a digest.

    Args:
        named: the digest's mark.
        owner: the only person whose choice acts.
        options: a member's id and what it is called.
    """

    def __init__(self, named: str, owner: int, options: Sequence[discord.SelectOption]) -> None:
        self.named = named
        self.owner = owner
        super().__init__(
            discord.ui.Select(
                custom_id=f"onward:due_digest:{named}", placeholder=ui.DIGEST_CHOOSE, options=list(options)
            )
        )

    @classmethod
    async def from_custom_id(
        cls,
        interaction: discord.Interaction[Any],  # noqa: ARG003 # discord.py's signature
        item: discord.ui.Item[Any],
        match: re.Match[str],
        /,
    ) -> Self:
        """Make the menu again from what Discord kept of it."""
        assert isinstance(item, discord.ui.Select)  # noqa: S101 # its custom id says so
        return cls(match["mark"], int(match["owner"]), item.options)

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """Ask when the chosen one shall come again; no error leaves this method, for discord.py would lose it."""
        bot: Onward = interaction.client
        ui.speak(str(interaction.locale))
        with bot.answering():
            try:
                if interaction.user.id == self.owner:
                    await self._chosen(interaction)
                else:
                    await answer(interaction, ui.NOT_YOURS)
            except Exception as error:  # noqa: BLE001 # the last line before silence: everything ends in an apology
                await apologise(interaction, error)

    async def _chosen(self, interaction: Interaction) -> None:
        chosen = await interaction.client.store.deliveries.get(self.owner, int(self.item.values[0]))
        if chosen is None:
            raise UserFacingError(ui.DUE_OVER)
        words = ui.DIGEST_WHICH.format(what=chosen.words or ui.REMIND_WHAT)
        await answer(interaction, words, view=snoozes(chosen))


async def digest(occasion: Occasion) -> Saying | None:
    """Word a digest; None where its members were all taken back meanwhile."""
    if not occasion.members:
        return None
    lines = "\n".join(
        ui.DIGEST_LINE.format(what=one.words or one.link or ui.REMIND_WHAT, at=moments.shown(one.schedule.due_at))
        for one in occasion.members
    )
    view = discord.ui.View(timeout=None)
    options = [
        discord.SelectOption(label=(one.words or one.link or ui.REMIND_WHAT)[:LABEL], value=str(one.id))
        for one in occasion.members
    ]
    view.add_item(DigestChoice(mark(occasion.delivery), occasion.delivery.user_id, options))
    return Saying(ui.DIGEST.format(lines=lines), view)
