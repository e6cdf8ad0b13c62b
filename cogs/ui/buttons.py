"""The one base class of persistent buttons, and the views that hold them.

A message that must survive a restart holds nothing but these (and links), in a view without a timeout that is never
kept, stopped or sent again: one ordinary item beside them, or one `stop`, and discord.py forgets the class for the
whole bot. So every change of such a message makes a new view.
"""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING, Any, ClassVar, Self

import discord

from bot.app import Onward, answer, apologise
from bot.words import ui

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable

    from bot.app import Interaction


class PersistentButton(discord.ui.DynamicItem[discord.ui.Button[discord.ui.View]], template=r"$^"):
    """A button whose whole state is its custom id: a name, what it is about, and whose it is.

    A subclass gives `name`, `label` and `style`, and says what a press does in `pressed`. The label is the name of its
    words, such as "LOG_IT": which language they are in is known only when the button is made.

    Args:
        about: the id of the message (or interaction) that this is about.
        owner: the id of the only person whose press acts.
        extra: what else the press needs; letters, digits, commas.
    """

    name: ClassVar[str]
    label: ClassVar[str]
    style: ClassVar[discord.ButtonStyle] = discord.ButtonStyle.secondary

    def __init_subclass__(cls, **options: Any) -> None:
        pattern = rf"onward:{cls.name}:(?P<about>\d+):(?P<owner>\d+)(?::(?P<extra>[\w,]+))?"
        super().__init_subclass__(template=pattern, **options)

    def __init__(self, about: int, owner: int, extra: str = "") -> None:
        self.about = about
        self.owner = owner
        self.extra = extra
        custom_id = f"onward:{self.name}:{about}:{owner}" + (f":{extra}" if extra else "")
        super().__init__(discord.ui.Button(label=ui.text(self.label), style=self.style, custom_id=custom_id))

    @classmethod
    async def from_custom_id(
        cls,
        interaction: discord.Interaction[Any],  # noqa: ARG003 # discord.py's signature
        item: discord.ui.Item[Any],  # noqa: ARG003 # discord.py's signature
        match: re.Match[str],
        /,
    ) -> Self:
        """Make the button again from what Discord kept of it."""
        return cls(int(match["about"]), int(match["owner"]), match["extra"] or "")

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """Let the owner's press act, and nobody else's; no error leaves this method, for discord.py would lose it."""
        bot: Onward = interaction.client
        ui.speak(str(interaction.locale))
        with bot.answering():
            try:
                if interaction.user.id == self.owner:
                    await self.pressed(interaction)
                else:
                    await answer(interaction, ui.NOT_YOURS)
            except Exception as error:  # noqa: BLE001 # the last line before silence: everything ends in an apology
                await apologise(interaction, error)

    @abstractmethod
    async def pressed(self, interaction: Interaction) -> None:
        """Do what the button says. Whatever is raised becomes an apology."""


def row(buttons: Iterable[PersistentButton]) -> discord.ui.View:
    """Return a fresh view that holds these buttons and nothing else."""
    view = discord.ui.View(timeout=None)
    for button in buttons:
        view.add_item(button)
    return view
