"""What a press is about, looked up as the presser's own: an id of somebody else's is not found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.errors import UserFacingError
from bot.words import ui

if TYPE_CHECKING:
    from bot.app import Interaction
    from bot.model import Application, Interview


async def own_application(interaction: Interaction, application_id: int) -> Application:
    """Return the presser's own application.

    Raises:
        UserFacingError: it is not, or no longer, in their log.
    """
    found = await interaction.client.store.applications.get(interaction.user.id, application_id)
    if found is None:
        raise UserFacingError(ui.LOG_GONE)
    return found


async def own_round(interaction: Interaction, interview_id: int) -> tuple[Interview, Application]:
    """Return the presser's own round and its application.

    Raises:
        UserFacingError: it is not, or no longer, in their log.
    """
    found = await interaction.client.store.interviews.get(interaction.user.id, interview_id)
    if found is None:
        raise UserFacingError(ui.LOG_GONE)
    return found, await own_application(interaction, found.application_id)
