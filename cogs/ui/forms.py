"""Forms: shown as modals, and routed by their custom id when they come back, even after a restart.

discord.py drops a form that this process did not show. So a form keeps its whole state in its custom id, nothing is
done in `on_submit`, and one listener on every interaction (`route`) hands each form to the function registered for it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

import discord

from bot.app import Interaction, apologise
from bot.words import ui

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator

    Handler = Callable[[Interaction, "Submitted"], Awaitable[None]]

FORM_OPEN_FOR = 3600.0  # seconds that discord.py remembers a form it showed; the router does not depend on it


@dataclass(frozen=True, slots=True)
class Submitted:
    """A form as it came back.

    Args:
        about: the id of the message (or interaction) that the form is about.
        extra: what the form's custom id carried beside it.
        values: field to what was typed or chosen; an empty string where nothing was.
    """

    about: int
    extra: str
    values: dict[str, str]

    @property
    def typed(self) -> str:
        """Everything that the person typed, to be given back to them if it could not be kept."""
        return "\n".join(value for value in self.values.values() if value)


_handlers: dict[str, Handler] = {}
_hearing: set[str] = set()
_listeners: list[Handler] = []


def handles(name: str, *, hears: bool = False) -> Callable[[Handler], Handler]:
    """Register the function that takes the forms of this name.

    Args:
        name: as `form` is given it.
        hears: whether it answers what somebody tells by itself, so that the listeners need not.
    """

    def register(handler: Handler) -> Handler:
        _handlers[name] = handler
        if hears:
            _hearing.add(name)
        return handler

    return register


def hears_forms(listener: Handler) -> Handler:
    """Register a function that reads what was typed into a form once its handler is done, whatever became of it."""
    _listeners.append(listener)
    return listener


def form(name: str, about: int, title: str, *fields: discord.ui.Label[Any], extra: str = "") -> discord.ui.Modal:
    """Return a form to show.

    Args:
        name: under which its handler is registered.
        about: the id of the message (or interaction) that it is about.
        title: what stands above it, 45 characters at most.
        fields: labels with their inputs; the inputs' custom ids name the values.
        extra: what else the handler needs; letters, digits, commas.
    """
    modal = discord.ui.Modal(title=title, custom_id=f"onward:{name}:{about}:{extra}", timeout=FORM_OPEN_FOR)
    for field in fields:
        modal.add_item(field)
    return modal


async def route(interaction: Interaction) -> None:
    """Hand a submitted form to its handler; every other interaction is left alone."""
    if interaction.type is not discord.InteractionType.modal_submit:
        return
    data = cast("dict[str, Any]", interaction.data or {})
    ours, _, rest = str(data.get("custom_id", "")).partition(":")
    name, _, rest = rest.partition(":")
    about, _, extra = rest.partition(":")
    handler = _handlers.get(name)
    if ours != "onward" or handler is None or not about.isdecimal():
        return
    ui.speak(str(interaction.locale))
    submitted = Submitted(int(about), extra, dict(_values(data.get("components", []))))
    with interaction.client.answering():
        try:
            await handler(interaction, submitted)
        except Exception as error:  # noqa: BLE001 # the last line before silence: everything ends in an apology
            await apologise(interaction, error, typed=submitted.typed)
        for listener in () if name in _hearing else _listeners:
            try:
                await listener(interaction, submitted)
            except Exception as error:  # noqa: BLE001 # likewise
                await apologise(interaction, error)


def _values(components: list[dict[str, Any]]) -> Iterator[tuple[str, str]]:
    """Walk through rows and labels to the inputs."""
    for component in components:
        if "components" in component:
            yield from _values(component["components"])
        elif "component" in component:
            yield from _values([component["component"]])
        elif "custom_id" in component:
            chosen: list[str] = component.get("values") or []
            yield component["custom_id"], (component.get("value") or ",".join(chosen)).strip()
