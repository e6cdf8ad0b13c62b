"""`Undo` under whatever changed a person's log; it works for a minute and never loses what came after."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.errors import LimitError, UserFacingError
from bot.model import Undone
from bot.words import ui
from cogs.following import follow
from cogs.ui.buttons import PersistentButton

if TYPE_CHECKING:
    from bot.app import Interaction


class UndoLog(PersistentButton):
    """Takes back what one interaction, `about`, did to the log."""

    name = "unlog"
    label = "UNDO"

    async def pressed(self, interaction: Interaction) -> None:
        """Undo within a minute by the one clock; later, say so."""
        await interaction.response.defer(ephemeral=True)
        bot = interaction.client
        try:
            how, _ = await bot.store.undos.undo(self.owner, self.about, interaction_id=interaction.id)
        except LimitError as error:
            raise UserFacingError(ui.LOG_UNDO_FULL) from error
        match how:
            case Undone.DONE:
                words = ui.UNDONE
                await follow(bot, self.owner)
            case Undone.LATE:
                words = ui.UNDO_LATE
            case Undone.CHANGED:
                words = ui.UNDO_CHANGED
        await interaction.edit_original_response(content=words, view=None)
