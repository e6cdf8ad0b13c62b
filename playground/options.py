"""The options of a slash command: what a member typed, as the wire carries it."""

from __future__ import annotations

from base64 import b64decode
from typing import TYPE_CHECKING, Any

from playground.attachments import Upload
from playground.errors import NotPossibleError
from playground.events import Json, listed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from playground.state import State

STRING, INTEGER, BOOLEAN, USER, CHANNEL, ROLE, NUMBER, ATTACHMENT = 3, 4, 5, 6, 7, 8, 10, 11
_YES, _NO = {"true", "yes", "on", "1"}, {"false", "no", "off", "0"}


def read_options(
    state: State, known: list[Json], given: dict[str, Any], focused: str | None, keep: Callable[[Upload], Json]
) -> tuple[list[Json], Json]:
    """Return the options of an interaction, and the objects that their ids name.

    Args:
        state: for users and channels.
        known: the command's options.
        given: name to value; a file is an object with `filename` and either `text` or `data`, which is base64.
        focused: the option that is being typed; it and what comes after may be missing or half.
        keep: keeps a file that was given, and returns the attachment.

    Raises:
        NotPossibleError: an option is unknown, missing or wrong.
    """
    by_name = {option["name"]: option for option in known}
    for name in given:
        if name not in by_name:
            raise NotPossibleError(f"there is no option {name!r}; there are: {', '.join(by_name) or 'none'}")
    read, resolved = list[Json](), dict[str, Any]()
    for name, option in by_name.items():
        if name not in given:
            if option.get("required") and focused is None:
                raise NotPossibleError(f"the option {name!r} is required")
            continue
        if name == focused:
            read.append({"name": name, "type": option["type"], "value": str(given[name]), "focused": True})
            continue
        if option["type"] == ATTACHMENT:
            file = keep(_file(name, given[name]))
            read.append({"name": name, "type": ATTACHMENT, "value": file["id"]})
            resolved.setdefault("attachments", {})[file["id"]] = file
            continue
        value = _read(option, given[name])
        _require_allowed(option, value)
        read.append({"name": name, "type": option["type"], "value": value})
        _resolve(state, option["type"], value, resolved)
    return read, resolved


def _file(name: str, value: Any) -> Upload:
    match value:
        case {"filename": str(filename), "text": str(text)}:
            return Upload(filename, text.encode())
        case {"filename": str(filename), "data": str(data)}:
            try:
                return Upload(filename, b64decode(data, validate=True))
            except ValueError:
                pass
        case _:
            pass
    raise NotPossibleError(f"the option {name!r} is a file: an object with `filename` and `text`, or `data` in base64")


def _read(option: Json, value: Any) -> Any:
    kind, name = option["type"], option["name"]
    text = str(value).strip()
    try:
        if kind == INTEGER:
            return int(text)
        if kind == NUMBER:
            return float(text)
    except ValueError:
        raise NotPossibleError(f"the option {name!r} is a number, not {text!r}") from None
    if kind == BOOLEAN:
        if text.lower() not in _YES | _NO:
            raise NotPossibleError(f"the option {name!r} is true or false, not {text!r}")
        return text.lower() in _YES
    if kind in (USER, CHANNEL, ROLE):
        return text.strip("<@!&#>")
    for choice in listed(option, "choices"):
        if value == choice["name"]:
            return choice["value"]
    return str(value)


def _require_allowed(option: Json, value: Any) -> None:
    name = option["name"]
    choices = listed(option, "choices")
    if choices and value not in [choice["value"] for choice in choices]:
        raise NotPossibleError(f"the option {name!r} is one of: {_listed(choice['name'] for choice in choices)}")
    size = len(value) if isinstance(value, str) else value
    ends = ("min_length", "max_length") if isinstance(value, str) else ("min_value", "max_value")
    least, most = option.get(ends[0]), option.get(ends[1])
    if (least is not None and size < least) or (most is not None and size > most):
        what = "length" if isinstance(value, str) else "value"
        raise NotPossibleError(f"the {what} of the option {name!r} is outside {least} to {most}")


def _resolve(state: State, kind: int, value: Any, resolved: Json) -> None:
    if kind == USER:
        if int(value) not in state.users:
            raise NotPossibleError(f"there is no member {value}")
        resolved.setdefault("users", {})[value] = state.users[int(value)]
        member = state.members.get(int(value))
        if member is not None:
            shown = {key: field for key, field in member.items() if key not in ("user", "deaf", "mute")}
            resolved.setdefault("members", {})[value] = {**shown, "permissions": "0"}
    elif kind == CHANNEL:
        if int(value) not in state.channels:
            raise NotPossibleError(f"there is no channel {value}")
        resolved.setdefault("channels", {})[value] = {**state.channels[int(value)], "permissions": "0"}
    elif kind == ROLE:
        role = next((one for one in state.guild["roles"] if one["id"] == value), None)
        if role is None:
            raise NotPossibleError(f"there is no role {value}")
        resolved.setdefault("roles", {})[value] = role


def _listed(names: Iterable[str]) -> str:
    return ", ".join(str(name) for name in names)
