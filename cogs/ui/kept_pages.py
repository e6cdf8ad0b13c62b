"""The pages of `/write` that a person kept: to read again, and to delete."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord

from bot.app import answer
from bot.errors import UserFacingError
from bot.words import ui
from cogs.ui import moments
from cogs.ui.buttons import PersistentButton, PersistentMenu, row

if TYPE_CHECKING:
    from datetime import datetime
    from zoneinfo import ZoneInfo

    from bot.app import Interaction
    from bot.model import Page

OPTION = 100
"""Characters of an option of a menu."""

PART = 4000
"""Characters of an embed; two hold a page, however full."""


def line(written_at: datetime, words: str, zone: ZoneInfo) -> str:
    """Return what somebody wrote as an option of a menu, which is plain text: its day and how it begins."""
    at = written_at.astimezone(zone)
    return f"{at:%Y-%m-%d} · {' '.join(words.split())}"[:OPTION]


class ShowKept(PersistentButton):
    """Opens the list of what was kept; its extra is how many pages there are."""

    name = "wr_kept"
    label = "WRITE_SHOW_KEPT"

    def __init__(self, about: int, owner: int, extra: str = "") -> None:
        super().__init__(about, owner, extra)
        self.item.label = ui.WRITE_SHOW_KEPT.format(count=extra)

    async def pressed(self, interaction: Interaction) -> None:
        """Show them, to the person alone."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        bot = interaction.client
        pages = await bot.store.pages.list(self.owner)
        if not pages:
            raise UserFacingError(ui.WRITE_NONE_KEPT)
        zone = moments.zone_of(await bot.store.people.get(self.owner))
        options = [
            discord.SelectOption(label=line(one.written_at, one.words, zone), value=str(one.id)) for one in pages
        ]
        menu = ChoosePage(interaction.id, self.owner, ui.WRITE_CHOOSE, options)
        await answer(interaction, ui.WRITE_KEPT_LIST.format(count=len(pages)), view=row([menu]))


class ChoosePage(PersistentMenu):
    """Shows one page."""

    name = "wr_choose"

    async def chosen(self, interaction: Interaction, value: str) -> None:
        """Show it in full, to the person alone."""
        page = await _own(interaction, self.owner, int(value))
        parts = [page.words[start : start + PART] for start in range(0, len(page.words), PART)]
        await interaction.response.send_message(
            ui.WRITE_PAGE.format(at=moments.shown(page.written_at)),
            embeds=[discord.Embed(description=part) for part in parts],
            view=row([DeletePage(page.id, self.owner)]),
            ephemeral=True,
        )


class DeletePage(PersistentButton):
    """Asks before a page goes."""

    name = "wr_delete"
    label = "LOG_DELETE"

    async def pressed(self, interaction: Interaction) -> None:
        """Ask, under the page itself."""
        view = row([DeletePageSurely(self.about, self.owner)])
        await interaction.response.edit_message(content=ui.WRITE_DELETE_SURE, view=view)


class DeletePageSurely(PersistentButton):
    """Deletes a page."""

    name = "wr_delete_yes"
    label = "LOG_DELETE_YES"
    style = discord.ButtonStyle.danger

    async def pressed(self, interaction: Interaction) -> None:
        """Delete it, out of the answer too."""
        await interaction.response.defer()
        await interaction.client.store.pages.delete(self.owner, self.about, interaction_id=interaction.id)
        await interaction.edit_original_response(content=ui.WRITE_DELETED, embeds=[], view=None)


ALL = (ShowKept, ChoosePage, DeletePage, DeletePageSurely)


async def _own(interaction: Interaction, user_id: int, page_id: int) -> Page:
    found = await interaction.client.store.pages.get(user_id, page_id)
    if found is None:
        raise UserFacingError(ui.WRITE_PAGE_GONE)
    return found
