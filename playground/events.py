"""What happened, told to whoever listens: pages and scripts (`Event`), and the bot's gateway (`Dispatch`)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

Json = dict[str, Any]
"""A JSON object as Discord sends it; ids in it are strings."""

T = TypeVar("T")


def listed(holder: Json, key: str) -> list[Json]:
    """Return the objects under a key; none where it is missing or null."""
    return holder.get(key) or []


def inner(holder: Json, key: str) -> Json:
    """Return the object under a key; an empty one where it is missing or null."""
    return holder.get(key) or {}


@dataclass(frozen=True, slots=True)
class Event:
    """Something that a page draws.

    Args:
        name: `message`, `delete`, `channel`, `commands`, `interaction`, `modal`, `modal_close`, `bot`, `now`, `typing`.
        data: what belongs to it; ids are strings.
    """

    name: str
    data: Json


@dataclass(frozen=True, slots=True)
class Dispatch:
    """Something that the bot hears through the gateway.

    Args:
        name: Discord's name, `MESSAGE_CREATE` and the like.
        data: Discord's payload.
        intent: the bits of which the bot needs one to hear it; 0 where everyone hears it.
        guild_id: where it happened; None for direct messages and for what has no place.
        unread: the payload for a bot that did not ask for the message content intent; None where it is the same.
    """

    name: str
    data: Json
    intent: int = 0
    guild_id: int | None = None
    unread: Json | None = None


class Broadcast(Generic[T]):
    """Tells everyone who subscribed, in order."""

    def __init__(self) -> None:
        self._listeners: list[Callable[[T], None]] = []

    def subscribe(self, listener: Callable[[T], None]) -> Callable[[], None]:
        """Call `listener` from now on; what is returned ends that."""
        self._listeners.append(listener)

        def unsubscribe() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return unsubscribe

    def send(self, what: T) -> None:
        """Tell everyone."""
        for listener in list(self._listeners):
            listener(what)
