"""Hears scenes: situations that the phrasebook has a whole answer to, written as cues beside that answer.

`data/phrasebook/en/scenes/*.toml` holds them, and the README of that folder says how one is written. A scene is heard
where each of its lists of cues is met, none of its exceptions is, and the post is as long as it asks for. `files.py`
reads the cues, `short_forms.py` spells them out, `indexing.py` orders them by their rarest words beforehand, `ear.py`
listens, and `said_back.py` turns what a cue keeps. English only.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from bot.knowledge import data_path
from bot.prepared import prepared
from bot.reading.scenes.ear import SceneEar
from bot.reading.scenes.files import read_scenes, sources
from bot.reading.scenes.indexing import index

if TYPE_CHECKING:
    from pathlib import Path

    from bot.prepared import Made

__all__ = ["FOLDER", "PREPARED", "make", "shipped_scenes", "sources"]

FOLDER: Final = data_path("phrasebook", "en", "scenes")
PREPARED: Final = "prepared.json"


def make(folder: Path) -> Made:
    """Make what `prepared.json` holds from the files beside it.

    Raises:
        DataError: names the file and the scene, or the cue.
    """
    return index(read_scenes(folder))


@lru_cache(maxsize=1)
def shipped_scenes() -> SceneEar:
    """Return an ear for the scenes that are shipped, read once.

    Raises:
        DataError: names the file and the scene.
    """
    return SceneEar(prepared(FOLDER / PREPARED, sources(FOLDER), lambda: make(FOLDER)))
