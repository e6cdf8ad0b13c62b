"""Whether a new entry of the log is one that the person has already: asked where that is unsure, never guessed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.entries import joined
from bot.errors import LimitError, UserFacingError
from bot.words import ui
from cogs.following import follow
from cogs.ui.buttons import PersistentButton, row
from cogs.ui.log_words import entry_words, option
from cogs.ui.outcomes import after_news
from cogs.ui.own import own_application
from cogs.ui.undo_log import UndoLog

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.app import Interaction
    from bot.model import Application


class SameOne(PersistentButton):
    """The entry `about` and the older one in `extra` are one."""

    name = "log_same"
    label = "SAME_ONE"

    async def pressed(self, interaction: Interaction) -> None:
        """Put the two together."""
        bot = interaction.client
        await interaction.response.defer(ephemeral=True)
        new = await own_application(interaction, self.about)
        old = await own_application(interaction, int(self.extra))
        try:
            kept = await bot.store.applications.merge(
                self.owner, new.id, old.id, joined(old, new), interaction_id=interaction.id
            )
        except LimitError as error:
            raise UserFacingError(ui.LOG_ROUNDS_FULL.format(limit=error.most)) from error
        if kept is None:
            raise UserFacingError(ui.LOG_GONE)
        await follow(bot, self.owner)
        words = ui.LOG_JOINED.format(entry=entry_words(kept))
        more, buttons = await after_news(bot, kept, before=old)
        view = row([*buttons, UndoLog(interaction.id, self.owner)])
        await interaction.edit_original_response(content="\n".join([words, *more]), view=view)


class NewOne(PersistentButton):
    """The entry `about` is a new one."""

    name = "log_new"
    label = "NEW_ONE"

    async def pressed(self, interaction: Interaction) -> None:
        """Leave it as it is."""
        new = await own_application(interaction, self.about)
        await interaction.response.edit_message(content=ui.LOG_APART.format(entry=entry_words(new)), view=None)


def question(new: Application, old: Sequence[Application]) -> tuple[str, list[PersistentButton]]:
    """Return the question whether a new entry is one that the person has, with its buttons.

    Args:
        new: the entry, which is kept already, so that nothing is lost whatever they answer.
        old: those that it may be, the likeliest first.
    """
    same = [SameOne(new.id, new.user_id, str(one.id)) for one in old]
    if len(old) == 1:
        words = ui.LOG_ASK_ONE.format(entry=entry_words(old[0]))
    else:
        words = ui.LOG_ASK_SEVERAL
        for button, one in zip(same, old, strict=True):
            button.item.label = option(one)[:80]
    return words, [*same, NewOne(new.id, new.user_id)]
