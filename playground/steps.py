"""Reads a script: one JSON object a line, each one thing that a member does.

    {"say": "A heading for the reader."}
    {"post": "Hello", "as": "Maya", "in": "#general", "reply_to": "last"}
    {"dm": "Hello"}                                  to the bot, directly
    {"slash": "/tea order", "options": {"cups": 2}}  "in" may also be "dm"
    {"slash": "/brew", "options": {"leaves": {"filename": "tea.csv", "text": "Assam,2"}}}    a file
    {"click": "Again"}                               the label or custom id of the newest such button one can see
    {"select": "Which tea?", "values": ["Assam"]}    the placeholder or custom id of a select
    {"submit": {"Sugar": "two"}}                     the open form; what is not named stays as it is shown
    {"menu": "Quote", "on": "last"}                  a message command, on the last message or one with these words
    {"react": "❤️", "on": "hello"}
    {"edit": "Hello, you", "on": "hello"}            one's own message; the last where "on" is missing
    {"delete": "last"}
    {"close_dms": true}
    {"skip": "1d 2h"}

"as" and "in" stay as they were where they are missing. Every step may carry "expect", a text or a list of texts that
must have appeared since the last thing that was done; a line may also be an "expect" alone.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING, Any, cast

from playground.errors import PlaygroundError

if TYPE_CHECKING:
    from pathlib import Path

UNITS = {"s": 1, "min": 60, "h": 3600, "d": 86_400, "w": 7 * 86_400}
"""Seconds in a unit of `skip`, by the beginning of its name."""
_LENGTH = re.compile(
    r"(\d+(?:\.\d+)?)\s*(s(?:ec|econds?)?|m(?:in|inutes?)?|h(?:ours?)?|d(?:ays?)?|w(?:eeks?)?)(?![a-z])", re.IGNORECASE
)
_LONGEST_SKIP = timedelta(days=3660)

_WHO, _WHERE = {"as": str}, {"in": str}
_ON = {**_WHO, **_WHERE, "on": str}
ACTIONS: dict[str, tuple[type | tuple[type, ...], dict[str, type]]] = {
    "post": (str, {**_WHO, **_WHERE, "reply_to": str}),
    "dm": (str, _WHO),
    "slash": (str, {**_WHO, **_WHERE, "options": dict}),
    "click": (str, _WHO),
    "select": (str, {**_WHO, "values": list}),
    "submit": (dict, _WHO),
    "menu": (str, _ON),
    "react": (str, _ON),
    "edit": (str, _ON),
    "delete": (str, {**_WHO, **_WHERE}),
    "close_dms": (bool, _WHO),
    "skip": (str, {}),
    "say": (str, {}),
}
"""Each thing that a step may do: what stands beside its name, and which other keys it takes."""

_NAMES: dict[Any, str] = {str: "a text", dict: "an object", list: "a list", bool: "true or false"}


class ScriptError(PlaygroundError):
    """A script that cannot be read or played.

    Args:
        line: the line of the file, from 1.
        reason: what is wrong there.
    """

    def __init__(self, line: int, reason: str) -> None:
        super().__init__(f"line {line}: {reason}")
        self.line = line
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Step:
    """One line of a script.

    Args:
        line: where it stands in the file, from 1.
        action: one of `ACTIONS`; empty where the line only expects.
        value: what stands beside the action's name; for `skip` a timedelta.
        fields: the other keys.
        expect: what must have appeared since the last thing that was done.
    """

    line: int
    action: str
    value: Any = None
    fields: dict[str, Any] = field(default_factory=dict[str, Any])
    expect: tuple[str, ...] = ()


def load_script(path: Path) -> list[Step]:
    """Read a script from a file.

    Args:
        path: UTF-8, one JSON object a line; empty lines and lines that begin with `#` are skipped.

    Raises:
        ScriptError: a line is wrong, or the file cannot be read (line 0).
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except OSError as problem:
        raise ScriptError(0, f"{path} cannot be read: {problem.strerror}") from None
    except UnicodeDecodeError:
        raise ScriptError(0, f"{path} is not text in UTF-8") from None
    lines = enumerate(text.splitlines(), start=1)
    steps = [_read(number, line) for number, line in lines if line.strip() and not line.lstrip().startswith("#")]
    if not steps:
        raise ScriptError(0, f"{path} holds no step")
    return steps


def length_of(words: str) -> timedelta:
    """Read a length of time: `1d`, `3h`, `20 min`, `2 days 4 hours`.

    Raises:
        ValueError: it is none, or longer than ten years.
    """
    rest = _LENGTH.sub("", words).strip(" ,")
    found = _LENGTH.findall(words)
    if rest or not found:
        raise ValueError(f"{words!r} is no length of time; write 20 min, 3h, 1d or 2 weeks")
    seconds = 0.0
    for number, unit in found:
        name = unit.lower()
        seconds += float(number) * UNITS["min" if name.startswith("m") else name[0]]
    if not 0 < seconds <= _LONGEST_SKIP.total_seconds():
        raise ValueError(f"{words!r} is not between a second and ten years")
    return timedelta(seconds=seconds)


def _read(number: int, line: str) -> Step:
    try:
        loaded = json.loads(line)
    except (ValueError, RecursionError) as problem:
        raise ScriptError(number, f"this is no JSON ({getattr(problem, 'msg', 'nested too deep')})") from None
    if not isinstance(loaded, dict):
        raise ScriptError(number, "a step is a JSON object: {...}")
    given = cast("dict[str, Any]", loaded)
    expect = _expected(number, given.pop("expect", None))
    named = [name for name in given if name in ACTIONS]
    if not named and not given and expect:
        return Step(number, "", expect=expect)
    if len(named) != 1:
        problem = f"does {' and '.join(named)} at once" if named else "does nothing that is known"
        raise ScriptError(number, f"this step {problem}; it names one of: {', '.join(ACTIONS)}")
    action = named[0]
    value = given.pop(action)
    kind, allowed = ACTIONS[action]
    if not isinstance(value, kind):
        raise ScriptError(number, f'"{action}" takes {_NAMES[kind]}')
    for name, other in given.items():
        if name not in allowed:
            raise ScriptError(number, f'"{action}" knows no "{name}"; it takes: {", ".join(allowed) or "nothing else"}')
        if not isinstance(other, allowed[name]):
            raise ScriptError(number, f'"{name}" is {_NAMES[allowed[name]]}')
    if action == "select" and "values" not in given:
        raise ScriptError(number, '"select" needs "values", a list')
    if action == "skip":
        try:
            value = length_of(value)
        except ValueError as problem:
            raise ScriptError(number, str(problem)) from None
    return Step(number, action, value, given, expect)


def _expected(number: int, given: Any) -> tuple[str, ...]:
    if given is None:
        return ()
    wanted = cast("list[object]", given) if isinstance(given, list) else [given]
    texts = tuple(words for words in wanted if isinstance(words, str) and words)
    if not texts or len(texts) < len(wanted):
        raise ScriptError(number, '"expect" is a text or a list of texts')
    return texts
