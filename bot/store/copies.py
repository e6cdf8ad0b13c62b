"""Copies of a store: made whole or not at all, readable to their owner alone, and never over another file.

A copy is written to a temporary file beside its place, checked, brought to the disk, and only then given its name. So a
file with a copy's name is a whole copy, whatever happened while it was made; what a power cut leaves ends in `.part`.
"""

from __future__ import annotations

import asyncio
import os
import tempfile
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, TypeVar

from bot.errors import CopyError
from bot.store import engine as product

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

T = TypeVar("T")

PART = ".part"


async def backup(address: str, target: Path) -> None:
    """Copy a store, consistent even while the bot writes. The copy holds no trace of deleted rows.

    Args:
        address: the store's address.
        target: the file to make.

    Raises:
        CopyError: there is nothing to copy, `target` exists, or it cannot be written. No file was made or changed.
        StoreError: `address` is none.
    """
    url = product.parse(address)
    file = product.file_of(url)
    if file is None:
        raise CopyError(f"{product.place_of(url)} lives on a server: copy it with pg_dump.")
    if not file.is_file():
        raise CopyError(f"{file} is not there: nothing to back up.")
    with in_words(target):
        await interruptible(lambda stopped: _backup(file, target.expanduser(), stopped))


@contextmanager
def in_words(file: Path) -> Generator[None]:
    """Say in one line what the system refuses.

    Raises:
        CopyError: in the place of an `OSError`.
    """
    try:
        yield
    except OSError as error:
        raise CopyError(f"{error.filename or file} cannot be used ({error.strerror}).") from error


def _backup(file: Path, target: Path, stopped: Callable[[], bool]) -> None:
    if os.path.lexists(target):
        raise CopyError(_taken(target))
    with part_of(target) as part:
        product.copy(file, part, stopped)
        to_disk(part)
        _name(part, target)


def _taken(target: Path) -> str:
    if target.is_dir():
        return f"{target} is a folder. Name a file in it, such as {target / 'onward-backup.db'}."
    return f"{target} exists; a backup never overwrites. Name another file."


async def interruptible(work: Callable[[Callable[[], bool]], T]) -> T:
    """Run work in a thread, and have it end early where its caller is cancelled.

    Args:
        work: takes a function that it asks again and again: True means to end.

    Returns:
        What `work` returns.

    Raises:
        asyncio.CancelledError: the caller was cancelled; the work has ended by then.
    """
    stop = Event()
    working = asyncio.ensure_future(asyncio.to_thread(work, stop.is_set))
    try:
        return await asyncio.shield(working)
    except asyncio.CancelledError:
        stop.set()
        await asyncio.wait([working])
        if not working.cancelled():
            working.exception()  # seen: asyncio need not complain about it
        raise


@contextmanager
def part_of(target: Path) -> Generator[Path]:
    """Make an empty file beside a place, readable to its owner alone, and remove what is left of it in the end.

    Raises:
        CopyError: no file can be made there.
    """
    if not target.parent.is_dir():
        raise CopyError(f"{target} cannot be made: there is no folder {target.parent}.")
    try:
        descriptor, name = tempfile.mkstemp(PART, f".{target.name}.", target.parent)
    except OSError as error:
        raise CopyError(f"{target} cannot be made ({error.strerror}). Let this user write in its folder.") from error
    os.close(descriptor)
    part = Path(name)
    try:
        yield part
    finally:
        for file in (part, *product.beside_of(part)):
            file.unlink(missing_ok=True)


def free_name(name: Path) -> Path:
    """Return a name, with a number behind it where it is taken, by a file or by what SQLite has beside one."""
    first, number = name, 1
    while any(os.path.lexists(file) for file in (name, *product.beside_of(name))):
        number += 1
        name = first.with_name(f"{first.name}-{number}")
    return name


def to_disk(path: Path) -> None:
    """Have the disk hold a file, or the names in a folder.

    Raises:
        CopyError: the disk reports an error.
    """
    try:
        descriptor = os.open(path, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
    except OSError as error:
        raise CopyError(f"{path} cannot be brought to the disk ({error.strerror}).") from error


def _name(part: Path, target: Path) -> None:
    """Give a file its name, unless that is taken."""
    try:
        link_or_move(part, target)
    except FileExistsError:
        raise CopyError(_taken(target)) from None
    note_names(target.parent)


def link_or_move(file: Path, name: Path) -> None:
    """Give a file a name that nobody has; where the disk knows no second name for a file, it loses the first.

    Raises:
        FileExistsError: the name is taken.
        OSError: it cannot be given.
    """
    try:
        os.link(file, name)
    except FileExistsError:
        raise
    except OSError:
        os.close(os.open(name, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))  # claims the name
        try:
            file.replace(name)
        except OSError:
            name.unlink()
            raise


def note_names(folder: Path) -> None:
    """Have the disk hold the names in a folder, where it can be told to."""
    with suppress(CopyError):
        to_disk(folder)
