"""What Discord shows of our commands, in each person's language; what one types or chooses stays English."""

from __future__ import annotations

from typing import TYPE_CHECKING

from discord import app_commands
from discord.app_commands import TranslationContextLocation as Where

from bot.words import ui

if TYPE_CHECKING:
    import discord

_TYPED = (Where.group_name, Where.parameter_name, Where.choice_name)
"""Choices too: what we say elsewhere names them, as in "`nudge: here` works in a server"."""


class Commands(app_commands.Translator):
    """Finds descriptions and the names in the message menu by their English in `[commands]` of `data/ui`."""

    async def translate(
        self,
        string: app_commands.locale_str,
        locale: discord.Locale,
        context: app_commands.TranslationContextTypes,
    ) -> str | None:
        """Return the words of a locale, or None where they stay as they are."""
        if not is_read(context):
            return None
        language = ui.languages()[ui.language_of(str(locale))]
        return language.commands.get(string.message)


def is_read(context: app_commands.TranslationContextTypes) -> bool:
    """Return whether a text is only read, and not typed as a command's name is."""
    if context.location is Where.command_name:
        return isinstance(context.data, app_commands.ContextMenu)
    return context.location not in _TYPED
