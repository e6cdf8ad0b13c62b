"""Where the code names texts of `data/ui`, read from its syntax: which names, how long they may be, and when."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from bot.words import ui
from tests.conftest import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

HOLDS = {
    ("Button", "label"): 80,
    ("Label", "text"): 45,
    ("Label", "description"): 100,
    ("TextInput", "placeholder"): 100,
    ("Select", "placeholder"): 150,
    ("SelectOption", "label"): 100,
    ("SelectOption", "description"): 100,
    ("Choice", "name"): 100,
    ("form", "title"): 45,
}
"""Characters that Discord takes in a field."""

MESSAGE = 2000
OPTION = 100


@dataclass(frozen=True)
class Use:
    """One place that names a text, or a group of them.

    Args:
        key: of the text; "stage." for a group.
        where: file and line.
        holds: characters that fit there.
        too_early: True where it is asked for while a module is imported, in whatever language it is then.
    """

    key: str
    where: str
    holds: int = MESSAGE
    too_early: bool = False


@cache
def uses() -> tuple[Use, ...]:
    """Return every use in the program."""
    files = [path for room in ("bot", "cogs") for path in sorted((ROOT / room).rglob("*.py"))]
    return tuple(
        use for path in files for use in in_source(path.read_text(encoding="utf-8"), path.relative_to(ROOT).as_posix())
    )


def in_source(source: str, name: str = "x.py") -> Iterator[Use]:
    """Return the uses in one file."""
    yield from _walk(ast.parse(source), name, inside=False, holds=MESSAGE)


def _walk(node: ast.AST, name: str, *, inside: bool, holds: int) -> Iterator[Use]:
    where = f"{name}:{getattr(node, 'lineno', 0)}"
    match node:
        case ast.Attribute(value=ast.Name(id="ui"), attr=attr) if attr.isupper() and attr not in vars(ui):
            yield Use(attr.lower(), where, holds, too_early=not inside)
        case ast.Call(
            func=ast.Attribute(value=ast.Name(id="ui"), attr="text" | "group" as how),
            args=[ast.Constant(value=str(attr)), *_],
        ):
            key = attr.lower()
            yield Use(f"{key}." if how == "group" else key, where, holds, too_early=not inside)
        case ast.ClassDef():
            for line in node.body:
                match line:
                    case ast.Assign(targets=[ast.Name(id="label")], value=ast.Constant(value=str(attr))):
                        yield Use(attr.lower(), where, HOLDS["Button", "label"])
        case ast.ImportFrom(module="bot.words.ui", names=names):
            for one in names:
                if one.name.isupper() and one.name not in vars(ui):
                    yield Use(one.name.lower(), where, too_early=True)
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
        body = node.body if isinstance(node.body, list) else [node.body]
        around = [child for child in ast.iter_child_nodes(node) if child not in body]
        for child in around:
            yield from _walk(child, name, inside=inside, holds=MESSAGE)
        for child in body:
            yield from _walk(child, name, inside=True, holds=MESSAGE)
        return
    for child, room in _children(node):
        yield from _walk(child, name, inside=inside, holds=room)


def _children(node: ast.AST) -> Iterator[tuple[ast.AST, int]]:
    """Return what a node holds, and how many characters fit where each part of a call goes."""
    if not isinstance(node, ast.Call):
        for child in ast.iter_child_nodes(node):
            yield child, MESSAGE
        return
    func = node.func.value if isinstance(node.func, ast.Subscript) else node.func
    called = func.attr if isinstance(func, ast.Attribute) else func.id if isinstance(func, ast.Name) else ""
    yield node.func, MESSAGE
    for place, argument in enumerate(node.args):
        yield argument, HOLDS["form", "title"] if (called, place) == ("form", 2) else MESSAGE
    for keyword in node.keywords:
        yield keyword.value, HOLDS.get((called, keyword.arg or ""), MESSAGE)
