"""Reads what scenes are heard by from the files that they are written in."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, cast

from bot.errors import DataError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_NAME: Final = re.compile(r"[a-z][a-z0-9_]*")
_PLAIN: Final = re.compile(r"(?:[a-z0-9 '*()|\[\]-]|\.\.|\{\w+:|\}|<\w+>)+")


@dataclass(frozen=True, slots=True)
class Scene:
    """What it takes to hear one scene.

    Args:
        name: what it is called.
        hears: lists of cues; one cue of each list has to be in the text.
        unless: cues of which none may be.
        words: least and most words of the post.
        no: True where whoever writes this tells a no of their own, if it is written in a place for noes.
        both: True where it takes two things of the post together, so that it is seldom heard by chance.
        half: True where it answers only together with another one: what stood on their side, what came, how it feels.
    """

    name: str
    hears: tuple[tuple[str, ...], ...]
    unless: tuple[str, ...] = ()
    words: tuple[int, int] = (0, 100_000)
    no: bool = False
    both: bool = False
    half: bool = False


def sources(folder: Path) -> list[Path]:
    """Return the files that scenes are written in."""
    return sorted(folder.glob("*.toml"))


def read_scenes(folder: Path) -> tuple[Scene, ...]:
    """Read what scenes are heard by; what is said to them is read by `bot.words.scenes`.

    Args:
        folder: holds the TOML files.

    Returns:
        The scenes in the order of the files.

    Raises:
        DataError: a file cannot be read or a scene is wrong; names the file and the scene.
    """
    import tomllib  # not needed where the scenes were prepared

    scenes: dict[str, Scene] = {}
    for path in sources(folder):
        try:
            tables = cast("list[dict[str, Any]]", tomllib.loads(path.read_text(encoding="utf-8")).get("scene", []))
        except (OSError, ValueError) as error:
            raise DataError(f"{path}: {error}") from error
        for table in tables:
            scene = _scene(path, table)
            if scene.name in scenes:
                raise DataError(f"{path}: there are two scenes called {scene.name!r}")
            scenes[scene.name] = scene
    return tuple(scenes.values())


def _scene(path: Path, table: Mapping[str, Any]) -> Scene:
    name = table.get("name")
    if not isinstance(name, str) or not _NAME.fullmatch(name):
        raise DataError(f"{path}: a scene needs a name of lower-case letters, digits and _, not {name!r}")
    hears, unless, words = table.get("hears"), table.get("unless", []), table.get("words", [0, 100_000])
    if not isinstance(hears, list) or not hears:
        raise DataError(f"{path}: scene {name!r} needs hears = [...], cues or lists of cues")
    lists = cast("list[Any]", hears if isinstance(hears[0], list) else [hears])
    for cues in (*lists, unless):
        if not isinstance(cues, list) or not all(isinstance(cue, str) for cue in cast("list[Any]", cues)):
            raise DataError(f"{path}: scene {name!r}: cues are words in quotes, in a list")
    for cue in (cue for cues in cast("list[list[str]]", [*lists, unless]) for cue in cues):
        if not _PLAIN.fullmatch(cue):
            raise DataError(f"{path}: scene {name!r}: the cue {cue!r} has to be plain small letters")
    if not isinstance(words, list) or len(cast("list[Any]", words)) != 2:
        raise DataError(f"{path}: scene {name!r}: words has to be [least, most]")
    least, most = cast("list[int]", words)
    return Scene(
        name,
        tuple(map(tuple, lists)),
        tuple(unless),
        (least, most),
        no=table.get("no") is True,
        both=table.get("both") is True,
        half=not table.keys().isdisjoint(("gave", "got", "ahead", "felt")),
    )
