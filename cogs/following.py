"""The one place that hears of every change of a person's log, for what should follow by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.app import Interaction, Onward


async def follow(bot: Onward, user_id: int) -> None:
    """Hear that a person's log changed; called after every write to it.

    Args:
        bot: for the store and the clock.
        user_id: whose log.
    """


async def ask_to_follow(interaction: Interaction) -> None:
    """Hear that a person logged a round that is to come; called when they were answered.

    Args:
        interaction: what they did, deferred or answered.
    """
