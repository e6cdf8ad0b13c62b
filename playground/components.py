"""Buttons, selects and forms: Discord's rules for them, and how to find one in a message or a form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playground.errors import form_error
from playground.events import Json, listed

if TYPE_CHECKING:
    from collections.abc import Iterator

ROW, BUTTON, SELECT, TEXT_INPUT = 1, 2, 3, 4
SELECTS = (3, 5, 6, 7, 8)
CHANNEL_SELECT = 8
TEXT_DISPLAY, LABEL, FILE_UPLOAD, RADIO, CHECKBOXES, CHECKBOX = 10, 18, 19, 21, 22, 23
LINK_STYLE, PREMIUM_STYLE = 5, 6
_OLD_TOP = (ROW,)
_NEW_TOP = (1, 9, 10, 12, 13, 14, 17)
_ROWS, _IN_ROW, _ALL, _OPTIONS, _CUSTOM_ID = 5, 5, 40, 25, 100


def walk(tree: list[Json], path: str = "components") -> Iterator[tuple[str, Json]]:
    """Go through components and those within them, each with its place: `components.0.components.1`."""
    for number, component in enumerate(tree):
        here = f"{path}.{number}"
        yield here, component
        yield from walk(listed(component, "components"), f"{here}.components")
        for single in ("component", "accessory"):
            if component.get(single):
                yield f"{here}.{single}", component[single]


def find(tree: list[Json], custom_id: str) -> Json | None:
    """Return the component of this custom id."""
    return next((component for _, component in walk(tree) if component.get("custom_id") == custom_id), None)


def check(tree: list[Json], *, v2: bool) -> None:
    """Check the components of a message.

    Args:
        tree: as Discord takes them.
        v2: whether the message is made of components alone.

    Raises:
        ApiError: one is wrong.
    """
    top = _NEW_TOP if v2 else _OLD_TOP
    for number, component in enumerate(tree):
        if component.get("type") not in top:
            where = f"components.{number}"
            raise form_error(where, "UNION_TYPE_CHOICES", f'Value of field "type" must be one of {top}.')
    if not v2 and len(tree) > _ROWS:
        raise form_error("components", "BASE_TYPE_BAD_LENGTH", f"Must be between 1 and {_ROWS} in length.")
    if sum(1 for _ in walk(tree)) > _ALL:
        raise form_error("components", "BASE_TYPE_BAD_LENGTH", f"Must be between 1 and {_ALL} in length.")
    _check_each(tree)


def check_form(form: Json) -> None:
    """Check a form.

    Args:
        form: `custom_id`, `title` and `components`.

    Raises:
        ApiError: something in it is wrong.
    """
    _require_length(form, "title", "data.title", 1, 45)
    _require_length(form, "custom_id", "data.custom_id", 1, _CUSTOM_ID)
    tree = listed(form, "components")
    if not 1 <= len(tree) <= _ROWS:
        raise form_error("data.components", "BASE_TYPE_BAD_LENGTH", f"Must be between 1 and {_ROWS} in length.")
    for where, component in walk(tree, "data.components"):
        kind = component.get("type")
        if kind == LABEL:
            _require_length(component, "label", f"{where}.label", 1, 45)
            _require_length(component, "description", f"{where}.description", 0, 100)
        elif kind == TEXT_INPUT:
            _require_length(component, "label", f"{where}.label", 0, 45)
            _require_length(component, "placeholder", f"{where}.placeholder", 0, 100)
            _require_length(component, "value", f"{where}.value", 0, component.get("max_length") or 4000)
        elif kind in (RADIO, CHECKBOXES) and not 1 <= len(listed(component, "options")) <= 10:
            raise form_error(f"{where}.options", "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 10 in length.")
    _check_each(tree, "data.components")


def _check_each(tree: list[Json], root: str = "components") -> None:
    seen: set[str] = set()
    for where, component in walk(tree, root):
        kind = component.get("type")
        children = listed(component, "components")
        if kind == ROW and not 1 <= len(children) <= _IN_ROW:
            raise form_error(f"{where}.components", "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 5 in length.")
        if kind == BUTTON:
            _check_button(component, where)
        if kind == SELECT and not 1 <= len(listed(component, "options")) <= _OPTIONS:
            raise form_error(f"{where}.options", "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 25 in length.")
        for number, option in enumerate(listed(component, "options")):
            _require_length(option, "label", f"{where}.options.{number}.label", 1, 100)
            _require_length(option, "description", f"{where}.options.{number}.description", 0, 100)
        custom_id = component.get("custom_id")
        if custom_id is None:
            continue
        _require_length(component, "custom_id", f"{where}.custom_id", 1, _CUSTOM_ID)
        if custom_id in seen:
            raise form_error(
                f"{where}.custom_id",
                "COMPONENT_CUSTOM_ID_DUPLICATED",
                "Component custom id cannot be duplicated",
            )
        seen.add(custom_id)


def _check_button(button: Json, where: str) -> None:
    _require_length(button, "label", f"{where}.label", 0, 80)
    if not button.get("label") and not button.get("emoji") and button.get("style") != PREMIUM_STYLE:
        raise form_error(where, "BUTTON_COMPONENT_INVALID", "A button must have a label or an emoji")
    if button.get("style") == LINK_STYLE:
        if not button.get("url"):
            raise form_error(f"{where}.url", "BASE_TYPE_REQUIRED", "This field is required")
    elif not button.get("custom_id") and button.get("style") != PREMIUM_STYLE:
        raise form_error(f"{where}.custom_id", "BASE_TYPE_REQUIRED", "This field is required")


def _require_length(holder: Json, key: str, where: str, least: int, most: int) -> None:
    size = len(str(holder.get(key) or ""))
    if not least <= size <= most:
        raise form_error(where, "BASE_TYPE_BAD_LENGTH", f"Must be between {least} and {most} in length.")
