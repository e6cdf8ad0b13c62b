"""A person's log in pages, all of it or what they look for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import discord

from bot.app import answer
from bot.model import Outcome
from bot.words import ui
from cogs.ui import log_show
from cogs.ui.buttons import PersistentButton, PersistentMenu, row
from cogs.ui.log_words import list_line, option
from cogs.ui.own import own_application

if TYPE_CHECKING:
    from bot.app import Interaction, Onward

PAGE = 8  # applications on a page
LONGEST_SEARCH = 30

STATES: dict[str, frozenset[Outcome]] = {
    "open": frozenset({Outcome.OPEN}),
    "no answer": frozenset({Outcome.SILENT}),
    "a no": frozenset({Outcome.REJECTED, Outcome.FREEZE, Outcome.RESCINDED}),
    "withdrawn": frozenset({Outcome.WITHDRAWN}),
    "offers": frozenset({Outcome.OFFER, Outcome.ACCEPTED}),
}
"""What the list may be narrowed to."""


@dataclass(frozen=True, slots=True)
class Looking:
    """What a person looks for in their log.

    Args:
        page: from 0.
        state: one of `STATES`; empty for all.
        search: words that company or role hold.
    """

    page: int = 0
    state: str = ""
    search: str = ""

    def turned(self, by: int) -> str:
        """Return what is looked for some pages on, as a button carries it."""
        return f"{self.page + by},{self.state},{self.search.replace(':', ' ')}"

    @classmethod
    def carried(cls, extra: str) -> Looking:
        """Return what a button carries."""
        page, state, search = extra.split(",", 2)
        return cls(int(page), state, search)


async def page(bot: Onward, user_id: int, looking: Looking) -> tuple[str, discord.ui.View | None]:
    """Return one page of a person's log.

    Args:
        bot: for the store.
        user_id: whose.
        looking: what for; a page that no longer exists becomes the last.

    Returns:
        The words, and what can be pressed, where there is anything.
    """
    applications, outcomes = bot.store.applications, STATES.get(looking.state, frozenset())
    found = await applications.page(
        user_id, outcomes=outcomes, search=looking.search, limit=PAGE, offset=looking.page * PAGE
    )
    pages = -(-found.count // PAGE)
    if not found.applications and found.count:
        looking = Looking(pages - 1, looking.state, looking.search)
        found = await applications.page(
            user_id, outcomes=outcomes, search=looking.search, limit=PAGE, offset=looking.page * PAGE
        )
    if not found.applications:
        narrowed = looking.state or looking.search
        return (ui.LOG_LIST_NOTHING if narrowed else ui.LOG_LIST_NONE), None
    rounds = await bot.store.interviews.list(user_id, [one.id for one in found.applications])
    lines = [ui.LOG_LIST.format(count=found.count)]
    for one in found.applications:
        own = [interview for interview in rounds if interview.application_id == one.id]
        lines.append(list_line(one, own, bot.time.now()))
    items: list[PersistentButton | PersistentMenu] = []
    if looking.page > 0:
        items.append(Earlier(0, user_id, looking.turned(-1)))
    if looking.page < pages - 1:
        items.append(Later(0, user_id, looking.turned(1)))
    if pages > 1:
        lines.append(ui.LOG_PAGE.format(page=looking.page + 1, pages=pages))
    options = [discord.SelectOption(label=option(one), value=str(one.id)) for one in found.applications]
    items.append(ChooseApplication(0, user_id, ui.LOG_CHOOSE, options))
    return "\n".join(lines), row(items)


class _Turn(PersistentButton):
    name = "log_turn"

    async def pressed(self, interaction: Interaction) -> None:
        """Turn the page."""
        words, view = await page(interaction.client, self.owner, Looking.carried(self.extra))
        await interaction.response.edit_message(content=words, view=view)


class Earlier(_Turn):
    """The page before."""

    name = "log_earlier"
    label = "LOG_EARLIER"


class Later(_Turn):
    """The page after."""

    name = "log_later"
    label = "LOG_LATER"


class ChooseApplication(PersistentMenu):
    """A menu of the applications on a page."""

    name = "log_choose"

    async def chosen(self, interaction: Interaction, value: str) -> None:
        """Show the one that was chosen in full."""
        words, view = await log_show.page(interaction.client, await own_application(interaction, int(value)))
        await answer(interaction, words, view=view)


ALL = (Earlier, Later, ChooseApplication)
