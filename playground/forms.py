"""A form, and a select: what a member put in, as the wire carries it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from playground import components
from playground.errors import NotPossibleError
from playground.events import Json, listed

if TYPE_CHECKING:
    from collections.abc import Iterable

_LISTS = (*components.SELECTS, components.CHECKBOXES, components.FILE_UPLOAD)


def fill(form: Json, values: dict[str, Any]) -> Json:
    """Return the data of an interaction that submits a form.

    Args:
        form: as the bot showed it.
        values: the inputs' custom ids to texts, or to lists of what was chosen; what is not given stays as shown.

    Raises:
        NotPossibleError: an input is unknown, or a value is not allowed.
    """
    known = {one["custom_id"] for _, one in components.walk(form["components"]) if "custom_id" in one}
    unknown = set(values) - known
    if unknown:
        raise NotPossibleError(f"the form has no {', '.join(sorted(unknown))}; it has: {', '.join(sorted(known))}")
    numbers = iter(range(1, 1000))
    return {
        "custom_id": form["custom_id"],
        "components": [_filled(component, values, numbers) for component in form["components"]],
    }


def _filled(component: Json, values: dict[str, Any], numbers: Any) -> Json:
    kind = component["type"]
    told: Json = {"type": kind, "id": component.get("id") or next(numbers)}
    if kind == components.ROW:
        told["components"] = [_filled(child, values, numbers) for child in component["components"]]
    elif kind == components.LABEL:
        name = component["label"]
        told["component"] = _filled({"label": name, **component["component"]}, values, numbers)
    elif kind == components.TEXT_INPUT:
        told |= {"custom_id": component["custom_id"], "value": _text(component, values)}
    elif kind in _LISTS:
        given = values.get(component["custom_id"])
        chosen = _shown_chosen(component) if given is None else choose(component, _as_list(given))
        told |= {"custom_id": component["custom_id"], "values": chosen}
    elif kind == components.RADIO:
        told |= {"custom_id": component["custom_id"], "value": _one_of(component, values)}
    elif kind == components.CHECKBOX:
        given = values.get(component["custom_id"], component.get("default", False))
        told |= {"custom_id": component["custom_id"], "value": given in (True, "true", "yes", "on")}
    return told


def _text(component: Json, values: dict[str, Any]) -> str:
    name = component.get("label") or component["custom_id"]
    text = str(values.get(component["custom_id"], component.get("value") or ""))
    if not text and component.get("required", True):
        raise NotPossibleError(f"{name!r} is required")
    least, most = component.get("min_length") or 0, component.get("max_length") or 4000
    if text and not least <= len(text) <= most:
        raise NotPossibleError(f"{name!r} takes {least} to {most} characters")
    return text


def _one_of(component: Json, values: dict[str, Any]) -> str | None:
    given = values.get(component["custom_id"])
    if given is None:
        return next(iter(_shown_chosen(component)), None)
    return next(iter(choose({**component, "max_values": 1}, _as_list(given))), None)


def choose(select: Json, wanted: list[str]) -> list[str]:
    """Return the values of the chosen options, which may be named by label.

    Args:
        select: a select, a radio group or a group of checkboxes.
        wanted: values or labels.

    Raises:
        NotPossibleError: one is not offered, or they are too many or too few.
    """
    name = select.get("label") or select.get("placeholder") or select["custom_id"]
    if select["type"] not in (components.SELECT, components.RADIO, components.CHECKBOXES):
        return wanted
    by_name: dict[str, str] = {}
    for option in select["options"]:
        by_name[option["label"]] = option["value"]
    by_name |= {option["value"]: option["value"] for option in select["options"]}
    for one in wanted:
        if one not in by_name:
            raise NotPossibleError(f"{name!r} does not offer {one!r}; it offers: {', '.join(by_name)}")
    most = select.get("max_values") or (len(select["options"]) if select["type"] == components.CHECKBOXES else 1)
    least = select.get("min_values", 1 if select.get("required", True) else 0)
    if not least <= len(wanted) <= most:
        raise NotPossibleError(f"{name!r} takes {least} to {most} choices")
    return [by_name[one] for one in wanted]


def _shown_chosen(component: Json) -> list[str]:
    chosen = [option["value"] for option in listed(component, "options") if option.get("default")]
    least = component.get("min_values", 1 if component.get("required", True) else 0)
    if component["type"] != components.RADIO and len(chosen) < least and component.get("required", True):
        raise NotPossibleError(f"{component.get('label') or component['custom_id']!r} is required")
    return chosen


def _as_list(given: Any) -> list[str]:
    if isinstance(given, str):
        return [given]
    many: Iterable[Any] = given
    return [str(one) for one in many]
