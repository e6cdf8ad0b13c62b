"""Reads what is said where two facts of a post meet, behind the sentence that names them.

A scene hears one fact; a pair names two families of such facts and says what they mean side by side. So whoever writes
a pair needs no cues: those of the scenes are tried already.
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Any, Final

from bot.model import Kind, Tone
from bot.prepared import prepared
from bot.words.phrasebook import MEANS, Condition, Line, Pairs
from bot.words.scenes import KINDS, sources
from bot.words.slots import SLOTS
from bot.words.source import Source

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from pathlib import Path

    from bot.prepared import Made

PREPARED: Final = "prepared.json"
FAMILIES: Final = "families.toml"
_OR: Final = "|"
"""Stands between families of which either will do."""
_CONDITIONS: Final = frozenset({"kind", "tone"})
_KEYS: Final = frozenset({"of", "says", "note"}) | _CONDITIONS


def load_pairs(folder: Path) -> Pairs:
    """Read what is said to facts that are told together.

    Args:
        folder: holds `families.toml` and the files of pairs; it may be absent.

    Returns:
        The pairs.

    Raises:
        DataError: names the file, the line and what is wrong there.
    """
    made = prepared(folder / PREPARED, sources(folder), lambda: make(folder))
    return Pairs(tuple(line for pair in made["pairs"] for line in _lines(pair, made["families"])))


def make(folder: Path) -> Made:
    """Check families and pairs, and keep of them what an answer needs.

    Args:
        folder: as for `load_pairs`.

    Returns:
        Families by name, and the pairs in the order of the files.

    Raises:
        DataError: names the file, the line and what is wrong there.
    """
    files = sources(folder)
    families = _families(Source(folder / FAMILIES, SLOTS)) if files else {}
    read = (Source(path, SLOTS) for path in files if path.name != FAMILIES)
    pairs = [_checked(source, table, families) for source in read for table in source.tables("pair")]
    return {"families": families, "pairs": pairs}


def _families(source: Source) -> dict[str, list[str]]:
    families: dict[str, list[str]] = {}
    for table in source.tables("family"):
        name, of = str(table.get("name")), source.words(str(table.get("name")), table, "of")
        if not of or name in families:
            source.fail(f'name = "{name}"', f"family {name!r}: it needs a name of its own and of = [scenes]")
        families[name] = of
    return families


def _checked(source: Source, table: Mapping[str, Any], families: Collection[str]) -> Made:
    of, says = (source.words(str(table.get("of")), table, key) for key in ("of", "says"))
    near = says[0] if says else "[[pair]]"
    for key in table.keys() - _KEYS:
        source.fail(near, f"{key!r} is not known here")
    if not of or not says:
        source.fail(near, "a pair needs of = [families] and says = [lines]")
    for name in (name for names in of for name in names.split(_OR)):
        if name not in families:
            source.fail(near, f"there is no family {name!r} in {FAMILIES}")
    for text in says:
        source.check(" and ".join(of), text, SLOTS)
    conditions = {key: table[key] for key in table if key in _CONDITIONS}
    when = source.condition(near, {"kind": "own", **conditions})
    held = {"kind": when.kinds, "tone": when.tones}
    return {"of": of, "says": says, **{key: sorted(held[key]) for key in conditions}}


def _lines(pair: Made, families: Mapping[str, list[str]]) -> list[Line]:
    kinds = frozenset(map(Kind, pair["kind"])) if "kind" in pair else KINDS
    tones = frozenset(map(Tone, pair["tone"])) if "tone" in pair else frozenset(Tone)
    named = ([families[name] for name in names.split(_OR)] for names in pair["of"])
    when = Condition(kinds, tones, together=tuple(frozenset(chain.from_iterable(scenes)) for scenes in named))
    return [Line("_".join(("pair", *pair["of"])), MEANS, text, when) for text in pair["says"]]
