"""Text in, reading out. Pure: no I/O after the lexicon is loaded, no clock, no Discord.

A text is parted (`segment`), folded (`normalise`), looked at for danger (`crisis`), searched for letters, noes and
names, and decided on (`decide`). Where a change goes: a word that a non-programmer would add is in `data/reading`; a
way to say no in `cues/no_*.py`; what turns a no around in `cues/frame.py`; whose a no is in `whose/`; what a no is
called in `kinds.py`; whether we speak in `decide.py`, step by step in `deciding/`; what `Log it` offers to keep, line
by line, in `by_line.py`; what only this post holds, and what of it can be said back to whoever wrote it, in `details/`.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from bot.knowledge import data_path
from bot.reading.kind_opinion import load_kind_opinion
from bot.reading.lazy import compile_all
from bot.reading.lexicon import Lexicon, load_lexicon
from bot.reading.opinion import load_opinion
from bot.reading.reader import Reader

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.model import Reading

__all__ = ["Lexicon", "Reader", "load_lexicon", "read", "shipped_reader"]


@lru_cache(maxsize=1)
def shipped_reader() -> Reader:
    """Return the reader with the words and the two opinions that are shipped, loaded once.

    Raises:
        DataError: names the file and the place in it.
    """
    folder = data_path("reading")
    opinion, kinds = load_opinion(folder / "opinion.bin"), load_kind_opinion(folder / "kinds.bin")
    return Reader(load_lexicon(folder), opinion, kinds)


def read(text: str, known: Sequence[str] = (), *, expected: bool = False, scenes: bool = True) -> Reading:
    """Read a text with the words that are shipped, loaded once. The first text waits for its own patterns only.

    Args:
        text: any string.
        known: companies of the writer's own log, as they are kept there; they are looked for first.
        expected: True in a place where noes are posted, and nearly everything is one.
        scenes: False where no words will be chosen, so that nobody has to listen for what they would answer to.

    Returns:
        What it says.
    """
    reader = shipped_reader()
    if shipped_reader.cache_info().hits == 1:  # a second text: more will come, and none should wait for a pattern
        compile_all()
    return reader.read(text, known, expected=expected, scenes=scenes)
