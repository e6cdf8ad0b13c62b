"""What a tab may ask for: one JSON object a frame, read field by field, and turned into a call of the world."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, cast

from playground.errors import PlaygroundError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from playground.events import Json
    from playground.world import World

LONGEST_SKIP = 366 * 24 * 3600
DIGITS_OF_AN_ID = 20


class FrameError(PlaygroundError):
    """A frame that cannot be read; the words say what is wrong with it."""


@dataclass(frozen=True, slots=True)
class Frame:
    """One request of a tab.

    Args:
        op: what it wants.
        fields: with what.
        nonce: what the tab calls this request; its answer carries it. None where it does not care.
    """

    op: str
    fields: Json
    nonce: str | None

    @classmethod
    def parse(cls, text: object) -> Frame:
        """Read a frame.

        Args:
            text: what arrived on the socket.

        Raises:
            FrameError: it is no JSON object with an `op` that is known.
        """
        if not isinstance(text, str):
            raise FrameError("a frame is text")
        try:
            loaded = json.loads(text)
        except (ValueError, RecursionError):
            raise FrameError("a frame is a JSON object") from None
        if not isinstance(loaded, dict):
            raise FrameError("a frame is a JSON object")
        fields = cast("Json", loaded)
        op, nonce = fields.get("op"), fields.get("nonce")
        if not isinstance(op, str) or op not in OPS:
            raise FrameError(f"`op` is one of: {', '.join(OPS)}")
        if nonce is not None and not isinstance(nonce, str):
            raise FrameError("`nonce` is text")
        return cls(op, fields, nonce)

    def id(self, name: str) -> int:
        """Return an id, which a frame carries as text."""
        value = self.fields.get(name)
        if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) <= DIGITS_OF_AN_ID:
            return int(value)
        raise FrameError(f"`{name}` is an id in digits, as text")

    def optional_id(self, name: str) -> int | None:
        """Return an id, or None where the frame has none."""
        return None if self.fields.get(name) is None else self.id(name)

    def text(self, name: str) -> str:
        """Return a text."""
        value = self.fields.get(name)
        if isinstance(value, str):
            return value
        raise FrameError(f"`{name}` is text")

    def texts(self, name: str) -> list[str]:
        """Return a list of texts."""
        value = self.fields.get(name)
        if isinstance(value, list) and all(isinstance(item, str) for item in cast("list[object]", value)):
            return cast("list[str]", value)
        raise FrameError(f"`{name}` is a list of texts")

    def object(self, name: str) -> dict[str, Any]:
        """Return an object; an empty one where the frame has none."""
        value = self.fields.get(name, {})
        if isinstance(value, dict):
            return cast("Json", value)
        raise FrameError(f"`{name}` is an object")

    def seconds(self, name: str) -> float:
        """Return a length of time that one may skip."""
        value = self.fields.get(name)
        if isinstance(value, int | float) and not isinstance(value, bool) and 0 < value <= LONGEST_SKIP:
            return float(value)
        raise FrameError(f"`{name}` is more than 0 and at most {LONGEST_SKIP} seconds")

    def flag(self, name: str) -> bool:
        """Return yes or no."""
        value = self.fields.get(name)
        if isinstance(value, bool):
            return value
        raise FrameError(f"`{name}` is true or false")


@dataclass(frozen=True, slots=True)
class Result:
    """What a tab is answered.

    Args:
        name: the answering frame's name.
        data: what it carries beside the nonce.
        interaction_id: the interaction that began, if one did.
    """

    name: str = "accepted"
    data: Json = field(default_factory=dict[str, Any])
    interaction_id: str | None = None


async def act(world: World, frame: Frame) -> Result:
    """Do what a frame asks for.

    Raises:
        FrameError: a field is missing or of the wrong kind.
        NotPossibleError, ApiError: the world refuses.
    """
    return await OPS[frame.op](world, frame)


async def _post(world: World, frame: Frame) -> Result:
    await world.post(
        frame.id("user_id"), frame.id("channel_id"), frame.text("content"), reply_to=frame.optional_id("reply_to")
    )
    return Result()


async def _edit(world: World, frame: Frame) -> Result:
    await world.edit(frame.id("user_id"), frame.id("message_id"), frame.text("content"))
    return Result()


async def _delete(world: World, frame: Frame) -> Result:
    await world.delete(frame.id("user_id"), frame.id("message_id"))
    return Result()


async def _react(world: World, frame: Frame) -> Result:
    await world.react(frame.id("user_id"), frame.id("message_id"), frame.text("emoji"))
    return Result()


async def _unreact(world: World, frame: Frame) -> Result:
    await world.unreact(frame.id("user_id"), frame.id("message_id"), frame.text("emoji"))
    return Result()


async def _open_dm(world: World, frame: Frame) -> Result:
    channel_id = await world.open_dm(frame.id("user_id"))
    return Result(data={"channel_id": str(channel_id)})


async def _close_dms(world: World, frame: Frame) -> Result:
    world.close_dms(frame.id("user_id"), frame.flag("closed"))
    return Result()


async def _skip(world: World, frame: Frame) -> Result:
    await world.advance(frame.seconds("seconds"))
    return Result()


async def _slash(world: World, frame: Frame) -> Result:
    started = await world.slash(
        frame.id("user_id"), frame.id("channel_id"), frame.text("path"), frame.object("options")
    )
    return Result(interaction_id=str(started))


async def _menu(world: World, frame: Frame) -> Result:
    started = await world.menu(frame.id("user_id"), frame.id("message_id"), frame.text("command_name"))
    return Result(interaction_id=str(started))


async def _click(world: World, frame: Frame) -> Result:
    started = await world.click(frame.id("user_id"), frame.id("message_id"), frame.text("custom_id"))
    return Result(interaction_id=str(started))


async def _select(world: World, frame: Frame) -> Result:
    started = await world.select(
        frame.id("user_id"), frame.id("message_id"), frame.text("custom_id"), frame.texts("values")
    )
    return Result(interaction_id=str(started))


async def _submit(world: World, frame: Frame) -> Result:
    started = await world.submit(frame.id("user_id"), frame.id("interaction_id"), frame.object("values"))
    return Result(interaction_id=str(started))


async def _autocomplete(world: World, frame: Frame) -> Result:
    choices = await world.autocomplete(
        frame.id("user_id"),
        frame.id("channel_id"),
        frame.text("path"),
        frame.object("options"),
        frame.text("focused"),
    )
    return Result("choices", {"choices": choices})


OPS: dict[str, Callable[[World, Frame], Awaitable[Result]]] = {
    "post": _post,
    "edit": _edit,
    "delete": _delete,
    "react": _react,
    "unreact": _unreact,
    "open_dm": _open_dm,
    "close_dms": _close_dms,
    "skip": _skip,
    "slash": _slash,
    "menu": _menu,
    "click": _click,
    "select": _select,
    "submit": _submit,
    "autocomplete": _autocomplete,
}
