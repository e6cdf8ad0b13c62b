"""Notices trouble that is not about a job and no danger to the writer's own life, and says where to turn."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from bot.errors import DataError
from bot.knowledge import data_path
from bot.reading.crisis import shipped_words
from bot.reading.crisis_phrases import Index
from bot.reading.crisis_words import phrases_of, table_of
from bot.reading.normalise import fold
from bot.reading.plain_words import plain_words
from bot.reading.segment import blank

if TYPE_CHECKING:
    from pathlib import Path

    from bot.reading.crisis_words import Words

READ: Final = 4_000
"""Characters that are read; what is said in passing far down a long text is left to people."""

_KEYS: Final = ("why", "text", "phrases")


class Signpost(NamedTuple):
    """A short private line.

    Args:
        name: what it is about.
        text: the line.
        hears: lines that have to bring it.
        leaves: lines that must not.
    """

    name: str
    text: str
    hears: tuple[str, ...]
    leaves: tuple[str, ...]


class Signposts:
    """All signposts, in the order in which they win over each other.

    Args:
        posts: one for each phrase.
        phrases: the phrases.
        words: how a text is spelled out.
    """

    def __init__(self, posts: tuple[Signpost, ...], phrases: list[str], words: Words) -> None:
        self.posts = tuple(dict.fromkeys(posts))
        self._of_phrase = posts
        self._index = Index(phrases, words.classes)
        self._spelling = words.spelling

    def at(self, text: str) -> Signpost | None:
        """Return the first signpost that a text asks for, or None. Quotations and code are left out."""
        spoken = plain_words(fold(blank(text[:READ])[0], quotes=True).text, self._spelling)
        first = min((found.number for found in self._index.find(spoken)), default=None)
        return None if first is None else self._of_phrase[first]


def load_signposts(path: Path, words: Words) -> Signposts:
    """Read the signposts.

    Args:
        path: `data/crisis/signposts.toml`.
        words: the words of danger, whose spelling and classes they share.

    Returns:
        The signposts.

    Raises:
        DataError: names the file and what is wrong in it.
    """
    posts: list[Signpost] = []
    phrases: list[str] = []
    for name, row in table_of(path).items():
        for key in _KEYS:
            if not isinstance(row.get(key), str) or not row[key].strip():
                raise DataError(f"{path}: [{name}] needs {key}")
        found = phrases_of(path, row["phrases"], words)
        post = Signpost(name, row["text"], tuple(row.get("hears", ())), tuple(row.get("leaves", ())))
        phrases += found
        posts += [post] * len(found)
    return Signposts(tuple(posts), phrases, words)


@lru_cache(maxsize=1)
def shipped_signposts() -> Signposts:
    """Return the signposts that are shipped, loaded once."""
    return load_signposts(data_path("crisis", "signposts.toml"), shipped_words())
