"""What people write for themselves and chose to keep: pages, and letters for a day that goes badly."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime


@dataclass(frozen=True, slots=True)
class Page:
    """A page of `/write` that its person chose to keep.

    Args:
        id: our id.
        user_id: whose it is.
        words: the page.
        written_at: when it was kept (aware, UTC).
    """

    id: int
    user_id: int
    words: str
    written_at: datetime


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter from a person to themselves.

    Args:
        id: our id.
        user_id: whose it is.
        words: the letter.
        brings: whether the bot brings it after a no; else it only lies there to be read.
        written_at: when it was written (aware, UTC).
        came_at: when it was brought (aware, UTC); None where it was not.
        version: counts changes, so that of two edits at once none overwrites the other unseen.
    """

    id: int
    user_id: int
    words: str
    brings: bool
    written_at: datetime
    came_at: datetime | None = None
    version: int = 0
