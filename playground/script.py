"""Plays a script against a world and prints the transcript: what members do, and what the bot makes of it."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from datetime import UTC, timedelta
from typing import TYPE_CHECKING, Any, TypeVar, cast

from rich.text import Text

from playground.errors import ApiError, NotPossibleError
from playground.stage import Stage
from playground.steps import ScriptError, Step, load_script
from playground.transcript import Line, Transcript, show

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
    from datetime import tzinfo

    from rich.console import Console

    from playground.world import World

__all__ = ["ScriptError", "Step", "load_script", "play"]

WIDTH = 100
"""How wide a transcript is where no window says so."""
IDLE = 0.4
"""Seconds without a word from the bot after which a step is over."""
LONGEST = 10.0
"""Seconds after which a step is over in any case."""
PATIENCE = 5.0
"""Seconds to wait for a button that is to be pressed, or for words that are expected."""

T = TypeVar("T")


async def play(
    world: World, steps: Sequence[Step], console: Console, *, zone: tzinfo = UTC, times: bool = False
) -> bool:
    """Play a script, and print what happens.

    Args:
        world: where it is played; the bot should be there.
        steps: what is done.
        console: where the transcript goes; one that is no terminal gets lines of 100 columns.
        zone: in which timestamps are drawn.
        times: whether each message tells its time of day.

    Returns:
        whether every step could be done and everything expected appeared; the line that says what did not is printed.
    """
    if not console.is_terminal:
        console.width = WIDTH
    player = _Player(world, console, zone=zone, times=times)
    try:
        for step in steps:
            await player.do(step)
    except ScriptError as problem:
        console.print(Text(f"\n{problem}", style="bold red"), soft_wrap=True)
        return False
    finally:
        player.close()
    return True


class _Player:
    """Plays steps; remembers who spoke last and where, so that a step need not say it again."""

    def __init__(self, world: World, console: Console, *, zone: tzinfo, times: bool) -> None:
        self._world = world
        self._console = console
        self._stage = Stage(world)
        self._transcript = Transcript(self._stage.name_of, self._stage.channel_name, zone=zone, times=times)
        self._who = next(user_id for user_id, user in world.users.items() if not user.get("bot"))
        self._where = self._stage.first_channel()
        self._shown_in: str | None = None
        self._told = ""
        self._begun = False
        self._deeds: dict[str, Callable[[Step], Awaitable[None]]] = {
            "post": self._post,
            "dm": self._dm,
            "slash": self._slash,
            "click": self._click,
            "select": self._select,
            "submit": self._submit,
            "menu": self._menu,
            "react": self._react,
            "edit": self._edit,
            "delete": self._delete,
            "close_dms": self._close_dms,
            "skip": self._skip,
            "say": self._say,
        }

    def close(self) -> None:
        """Stop listening."""
        self._stage.close()

    async def do(self, step: Step) -> None:
        """Do one step, wait for the bot, print what changed, and check what is expected.

        Raises:
            ScriptError: it cannot be done, or something expected did not appear.
        """
        if step.action:
            self._told = ""
            try:
                self._who = self._world.user_id(step.fields["as"]) if "as" in step.fields else self._who
                self._where = await self._place(step)
                await self._deeds[step.action](step)
            except (NotPossibleError, ApiError) as problem:
                raise ScriptError(step.line, str(problem)) from None
            if step.action not in ("say", "close_dms"):
                await self._world.quiet(LONGEST, IDLE)
            self._show_changes()
        await self._expect(step)

    async def _expect(self, step: Step) -> None:
        """Wait until what is expected has appeared."""
        missing: list[str] = []
        async for _ in _attempts():
            told = _flat(self._told)
            missing = [words for words in step.expect if _flat(words) not in told]
            if not missing:
                return
            self._show_changes()
        raise ScriptError(step.line, f"expected {missing[0]!r}, and it did not appear")

    async def _soon(self, find: Callable[[], T]) -> T:
        """Return what is found; a bot may need a moment until it is there.

        Raises:
            NotPossibleError: it is not there in time.
        """
        async for _ in _attempts():
            with suppress(NotPossibleError):
                return find()
        return find()

    async def _place(self, step: Step) -> int:
        named: str | None = step.fields.get("in")
        if named is None:
            return self._where
        if named.casefold() in ("dm", "@dm"):
            return await self._world.open_dm(self._who)
        return self._world.channel_id(named)

    def _print(self, lines: Sequence[Line]) -> None:
        if self._begun:
            self._console.print()
        self._begun = True
        self._told += "\n" + show(self._console, lines)

    def _show_changes(self) -> None:
        for change in self._stage.take_changes():
            if change.place is not None:
                self._enter(change.place)
            self._print(change.draw(self._transcript))

    def _enter(self, place: str) -> None:
        """Print a channel's name where the last thing happened in another."""
        if place != self._shown_in:
            self._shown_in = place
            self._print([Line((Text(self._stage.heading(place), style="bold underline"),))])

    def _deed(self, words: str) -> None:
        self._print(self._transcript.deed(str(self._who), words))

    async def _post(self, step: Step) -> None:
        answered: str | None = step.fields.get("reply_to")
        reply_to = None if answered is None else self._stage.find(self._who, self._where, answered)
        await self._world.post(self._who, self._where, step.value, reply_to=reply_to)

    async def _dm(self, step: Step) -> None:
        await self._world.post(self._who, await self._world.open_dm(self._who), step.value)

    async def _slash(self, step: Step) -> None:
        options: dict[str, Any] = step.fields.get("options", {})
        given = "".join(f"  {name}: {_shown(value)}" for name, value in options.items())
        self._enter(str(self._where))
        self._deed(f"uses /{step.value.removeprefix('/')}{given}")
        await self._follow(step, await self._world.slash(self._who, self._where, step.value, options))

    async def _click(self, step: Step) -> None:
        message_id, button = await self._soon(lambda: self._stage.find_button(self._who, step.value))
        self._deed(f"presses [{self._stage.label(button)}]")
        await self._follow(step, await self._world.click(self._who, message_id, button["custom_id"]))

    async def _select(self, step: Step) -> None:
        message_id, select = await self._soon(lambda: self._stage.find_select(self._who, step.value))
        values = [str(value) for value in step.fields["values"]]
        self._deed(f"chooses {', '.join(values)}")
        await self._follow(step, await self._world.select(self._who, message_id, select["custom_id"], values))

    async def _submit(self, step: Step) -> None:
        interaction_id, form = await self._soon(lambda: self._stage.form_of(self._who))
        values = self._stage.form_values(form, step.value)
        given = "; ".join(f"{name}: {_typed(value)}" for name, value in step.value.items())
        self._deed(f"sends the form{f', {given}' if given else ' as it stands'}")
        await self._follow(step, await self._world.submit(self._who, interaction_id, values))

    async def _menu(self, step: Step) -> None:
        message_id = self._stage.find(self._who, self._where, step.fields.get("on", "last"))
        self._deed(f"chooses “{step.value}” in the menu of the message “{self._stage.gist(message_id)}”")
        await self._follow(step, await self._world.menu(self._who, message_id, step.value))

    async def _follow(self, step: Step, interaction_id: int) -> None:
        if await self._world.settled(interaction_id, LONGEST) == "failed":
            raise ScriptError(step.line, "the bot did not answer in time")

    async def _react(self, step: Step) -> None:
        message_id = self._stage.find(self._who, self._where, step.fields.get("on", "last"))
        await self._world.react(self._who, message_id, step.value)

    async def _edit(self, step: Step) -> None:
        message_id = self._stage.find(self._who, self._where, step.fields.get("on", "last"), own=True)
        await self._world.edit(self._who, message_id, step.value)

    async def _delete(self, step: Step) -> None:
        await self._world.delete(self._who, self._stage.find(self._who, self._where, step.value, own=True))

    async def _close_dms(self, step: Step) -> None:
        self._world.close_dms(self._who, step.value)
        self._deed("takes no direct messages from now on" if step.value else "takes direct messages again")

    async def _skip(self, step: Step) -> None:
        length: timedelta = step.value
        self._print([Line((Text(f"... {in_words(length)} later", style="dim italic"),))])
        await self._world.advance(length.total_seconds())

    async def _say(self, step: Step) -> None:
        self._print([Line((Text(step.value, style="bold"),)).within("# ")])


async def _attempts() -> AsyncIterator[None]:
    """Go round and round until patience ends."""
    loop = asyncio.get_running_loop()
    end = loop.time() + PATIENCE
    while loop.time() < end:
        yield
        await asyncio.sleep(0.05)


def _typed(value: Any) -> str:
    return ", ".join(map(str, cast("list[object]", value))) if isinstance(value, list) else str(value)


def _flat(words: str) -> str:
    return " ".join(words.split())


def in_words(length: timedelta) -> str:
    """Return a length of time as one says it: `1 day`, `2 hours 30 minutes`."""
    left = round(length.total_seconds())
    parts: list[str] = []
    for name, size in (("day", 86_400), ("hour", 3600), ("minute", 60), ("second", 1)):
        number, left = divmod(left, size)
        if number:
            parts.append(f"{number} {name}{'' if number == 1 else 's'}")
    return " ".join(parts)


def _shown(value: Any) -> Any:
    """Return the value of an option as the transcript shows it: of a file, its name."""
    match value:
        case {"filename": str(filename)}:
            return filename
        case _:
            return value
