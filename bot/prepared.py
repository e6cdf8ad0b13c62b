"""What was made of files of `data/` beforehand, so that a start need not make it again.

`make prepared` writes such a file beside its sources, with a sum of them in its head. Where the sources were changed
since, the file is passed over and everything is made anew: an edit of `data/` needs no command, it only starts slower.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any
from zlib import crc32

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

Made = dict[str, Any]
"""What can be made: values that JSON takes."""


def prepared(path: Path, sources: Sequence[Path], make: Callable[[], Made]) -> Made:
    """Return what is made of some files, from the prepared file where it was made of the same ones.

    Args:
        path: the prepared file; it may be absent.
        sources: the files that it is made of.
        make: makes it anew, and says what is wrong in the sources.

    Returns:
        What `make` returns.
    """
    try:
        ready = json.loads(path.read_bytes())
        if ready["of"] == sum_of(sources):
            return ready["made"]
    except (OSError, ValueError, KeyError, TypeError):
        pass  # absent, or damaged: nothing depends on it
    return make()


def sum_of(sources: Sequence[Path]) -> str:
    """Return a sum that changes with the files.

    Raises:
        OSError: one of them cannot be read.
    """
    total = 0
    for source in sources:
        total = crc32(source.read_bytes(), crc32(source.name.encode(), total))
    return f"{total:08x}"


def write(path: Path, sources: Sequence[Path], made: Made) -> None:
    """Write a prepared file."""
    text = json.dumps({"of": sum_of(sources), "made": made}, ensure_ascii=False, separators=(",", ":"))
    path.write_text(text + "\n", encoding="utf-8")
