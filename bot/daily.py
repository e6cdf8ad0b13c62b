"""A copy of the store every day, made by the running bot; the oldest go as new ones come.

A copy's name has its day in UTC, so several processes on one store make one a day together, and a bot that starts often
makes no more. Only files that have such a name are ever removed.
"""

from __future__ import annotations

import asyncio
import logging
import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, NoReturn

from bot.errors import CopyError, StoreError
from bot.store import backup
from bot.store.copies import PART

if TYPE_CHECKING:
    from pathlib import Path

    from bot.timesource import TimeSource

log = logging.getLogger(__name__)

EVERY = 3600.0
"""Seconds between looks at whether today's copy is there."""

LEFT_OVER = timedelta(days=1)
"""What is older than this and was never finished is no longer being written."""

_NAME = re.compile(r"onward-daily-(\d{4}-\d{2}-\d{2})\.db")
_UNFINISHED = re.compile(rf"\.{_NAME.pattern}\.\w+{re.escape(PART)}(-\w+)?")


@dataclass(frozen=True, slots=True)
class Daily:
    """Makes the daily copies.

    Args:
        database: the store's address.
        folder: where the copies are; it is not made where it is missing, for a disk may only not be there yet.
        keep: how many copies stay.
    """

    database: str
    folder: Path
    keep: int

    async def run(self, time: TimeSource) -> NoReturn:
        """Make a copy now, unless today's is there, and then every day, until cancelled. No trouble ends it."""
        while True:
            try:
                await self.once(time)
            except (CopyError, StoreError, OSError) as error:
                log.warning("no backup today so far: %s", error)
            except Exception:
                log.exception("no backup today so far")
            await asyncio.sleep(EVERY)

    async def once(self, time: TimeSource) -> None:
        """Make today's copy, unless it is there, and remove what is too old.

        Raises:
            CopyError: it cannot be made.
            OSError: the folder cannot be read, or a file in it not removed.
        """
        now = time.now()
        target = self.folder / f"onward-daily-{now.date():%Y-%m-%d}.db"
        if not target.exists():
            try:
                await backup(self.database, target)
            except CopyError:
                if not target.exists():  # else another process was quicker
                    raise
            else:
                log.info("made the backup %s", target)
        for old in copies(self.folder)[: -self.keep]:
            old.unlink(missing_ok=True)
        for file in self.folder.iterdir():
            if _UNFINISHED.fullmatch(file.name) and now.timestamp() - file.lstat().st_mtime > LEFT_OVER.total_seconds():
                file.unlink(missing_ok=True)


def copies(folder: Path) -> list[Path]:
    """Return the daily copies in a folder, the oldest first.

    Raises:
        OSError: the folder cannot be read.
    """
    ours = [file for file in folder.iterdir() if _day(file.name) is not None]
    return sorted(file for file in ours if file.is_file() and not file.is_symlink())


def day_of(copy: Path) -> date:
    """Return the day (UTC) of a daily copy."""
    day = _day(copy.name)
    assert day is not None  # noqa: S101 # `copies` takes no other
    return day


def _day(name: str) -> date | None:
    named = _NAME.fullmatch(name)
    try:
        return date.fromisoformat(named[1]) if named else None
    except ValueError:
        return None
