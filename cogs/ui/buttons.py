"""The one base class of persistent buttons, and the views that hold them.

A message that must survive a restart holds nothing but these (and links), in a view without a timeout that is never
kept, stopped or sent again: one ordinary item beside them, or one `stop`, and discord.py forgets the class for the
whole bot. So every change of such a message makes a new view.
"""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING, Any, ClassVar, Self

import discord

from bot.app import answer, apologise
from bot.words import ui

if TYPE_CHECKING:
    import re
    from collections.abc import Awaitable, Callable, Iterable, Sequence

    from bot.app import Interaction, Onward


def _pattern(name: str) -> str:
    return rf"onward:{name}:(?P<about>\d+):(?P<owner>\d+)(?::(?P<extra>[^:]+))?"


def _custom_id(name: str, about: int, owner: int, extra: str) -> str:
    return f"onward:{name}:{about}:{owner}" + (f":{extra}" if extra else "")


class PersistentButton(discord.ui.DynamicItem[discord.ui.Button[discord.ui.View]], template=r"$^"):
    """A button whose whole state is its custom id: a name, what it is about, and whose it is.

    A subclass gives `name`, `label` and `style`, and says what a press does in `pressed`. The label is the name of its
    words, such as "LOG_IT": which language they are in is known only when the button is made.

    Args:
        about: the id of the message (or interaction) that this is about.
        owner: the id of the only person whose press acts.
        extra: what else the press needs; anything but a colon, 50 characters at most.
    """

    name: ClassVar[str]
    label: ClassVar[str]
    style: ClassVar[discord.ButtonStyle] = discord.ButtonStyle.secondary

    def __init_subclass__(cls, **options: Any) -> None:
        super().__init_subclass__(template=_pattern(cls.name), **options)

    def __init__(self, about: int, owner: int, extra: str = "") -> None:
        self.about = about
        self.owner = owner
        self.extra = extra
        custom_id = _custom_id(self.name, about, owner, extra)
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
        await _act(interaction, self.owner, lambda: self.pressed(interaction))

    @abstractmethod
    async def pressed(self, interaction: Interaction) -> None:
        """Do what the button says. Whatever is raised becomes an apology."""


def row(items: Iterable[PersistentButton | PersistentMenu | PersistentChannels]) -> discord.ui.View:
    """Return a fresh view that holds these buttons and menus and nothing else."""
    view = discord.ui.View(timeout=None)
    for item in items:
        view.add_item(item)
    return view


class PersistentMenu(discord.ui.DynamicItem[discord.ui.Select[discord.ui.View]], template=r"$^"):
    """A menu whose whole state is its custom id and its options, alive after any restart, like `PersistentButton`.

    A subclass gives `name`, and says what a choice does in `chosen`.

    Args:
        about: the id of what this is about.
        owner: the id of the only person whose choice acts.
        placeholder: what stands in it.
        options: what can be chosen, 25 at most.
        extra: what else the choice needs; anything but a colon, 50 characters at most.
    """

    name: ClassVar[str]

    def __init_subclass__(cls, **options: Any) -> None:
        super().__init_subclass__(template=_pattern(cls.name), **options)

    def __init__(
        self, about: int, owner: int, placeholder: str, options: Sequence[discord.SelectOption], extra: str = ""
    ) -> None:
        self.about = about
        self.owner = owner
        self.extra = extra
        custom_id = _custom_id(self.name, about, owner, extra)
        super().__init__(discord.ui.Select(custom_id=custom_id, placeholder=placeholder, options=list(options)))

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
        return cls(int(match["about"]), int(match["owner"]), item.placeholder or "", item.options, match["extra"] or "")

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """Let the owner's choice act, and nobody else's; no error leaves this method, for discord.py would lose it."""
        await _act(interaction, self.owner, lambda: self.chosen(interaction, self.item.values[0]))

    @abstractmethod
    async def chosen(self, interaction: Interaction, value: str) -> None:
        """Do what was chosen. Whatever is raised becomes an apology."""


class PersistentChannels(discord.ui.DynamicItem[discord.ui.ChannelSelect[discord.ui.View]], template=r"$^"):
    """A menu of the server's text channels and forums, alive after any restart, like `PersistentButton`.

    A subclass gives `name`, and says what a choice does in `chosen`.

    Args:
        about: the id of what this is about.
        owner: the id of the only person whose choice acts.
        placeholder: what stands in it.
        extra: what else the choice needs; anything but a colon, 50 characters at most.
        given: ids of the channels that are chosen already; each has to exist.
        most: how many can be chosen; one has to be, unless several can.
        forums: whether forums can be chosen too.
    """

    name: ClassVar[str]

    def __init_subclass__(cls, **options: Any) -> None:
        super().__init_subclass__(template=_pattern(cls.name), **options)

    def __init__(
        self,
        about: int,
        owner: int,
        placeholder: str = "",
        extra: str = "",
        *,
        given: Sequence[int] = (),
        most: int = 1,
        forums: bool = False,
    ) -> None:
        self.about = about
        self.owner = owner
        self.extra = extra
        kinds = [discord.ChannelType.text, discord.ChannelType.news]
        super().__init__(
            discord.ui.ChannelSelect(
                custom_id=_custom_id(self.name, about, owner, extra),
                placeholder=placeholder,
                channel_types=[*kinds, discord.ChannelType.forum] if forums else kinds,
                min_values=int(most == 1),
                max_values=most,
                default_values=[discord.Object(channel) for channel in given],
            )
        )

    @classmethod
    async def from_custom_id(
        cls,
        interaction: discord.Interaction[Any],  # noqa: ARG003 # discord.py's signature
        item: discord.ui.Item[Any],  # noqa: ARG003 # discord.py's signature
        match: re.Match[str],
        /,
    ) -> Self:
        """Make the menu again from what Discord kept of it."""
        return cls(int(match["about"]), int(match["owner"]), extra=match["extra"] or "")

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """Let the owner's choice act, and nobody else's; no error leaves this method, for discord.py would lose it."""
        await _act(interaction, self.owner, lambda: self.chosen(interaction, [one.id for one in self.item.values]))

    @abstractmethod
    async def chosen(self, interaction: Interaction, channels: list[int]) -> None:
        """Do what was chosen. Whatever is raised becomes an apology."""


async def _act(interaction: Interaction, owner: int, do: Callable[[], Awaitable[None]]) -> None:
    bot: Onward = interaction.client
    ui.speak(str(interaction.locale))
    with bot.answering():
        try:
            if interaction.user.id == owner:
                await do()
            else:
                await answer(interaction, ui.NOT_YOURS)
        except Exception as error:  # noqa: BLE001 # the last line before silence: everything ends in an apology
            await apologise(interaction, error)
