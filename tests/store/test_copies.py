"""Backups: whole or not there at all, private, and never over another file."""

# ruff: noqa: ASYNC240 - a test may wait for a small file

from __future__ import annotations

import asyncio
import os
import sqlite3
import stat
from contextlib import closing
from itertools import count
from typing import TYPE_CHECKING, Any

import pytest

from bot.errors import CopyError, StoreError
from bot.store import backup, copies
from bot.store import engine as product

if TYPE_CHECKING:
    from pathlib import Path

    from bot.store import Store


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if not path.name.startswith("onward.db"))


def ask(file: Path, question: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(file)) as connection:
        return connection.execute(question).fetchall()


async def test_a_backup_is_private_alone_and_needs_no_log_beside_it(store: Store, url: str, tmp_path: Path) -> None:
    await store.people.change(41, country="DE", interaction_id=1)
    old = os.umask(0)
    try:
        await backup(url, tmp_path / "copy.db")
    finally:
        os.umask(old)
    assert names(tmp_path) == ["copy.db"]
    assert stat.S_IMODE((tmp_path / "copy.db").stat().st_mode) == 0o600
    assert ask(tmp_path / "copy.db", "SELECT country FROM people") == [("DE",)]
    assert ask(tmp_path / "copy.db", "PRAGMA journal_mode") == [("delete",)]


async def test_the_name_appears_only_once_the_copy_is_whole(
    store: Store, url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[tuple[bool, int]] = []

    def noted(path: Path) -> None:
        if path.suffix == copies.PART:
            seen.append(((tmp_path / "copy.db").exists(), path.stat().st_size))

    monkeypatch.setattr(copies, "to_disk", noted)
    await backup(url, tmp_path / "copy.db")
    ((named, size),) = seen
    assert not named
    assert size == (tmp_path / "copy.db").stat().st_size > 0


async def test_a_copy_that_does_not_pass_the_check_is_not_kept(
    store: Store, url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    check = product._is_whole

    def spoil(connection: sqlite3.Connection) -> bool:
        (file,) = (path for path in tmp_path.iterdir() if path.suffix == copies.PART)
        content = bytearray(file.read_bytes())
        content[4096 * 3 : 4096 * 6] = b"\xff" * 4096 * 3
        file.write_bytes(content)
        return check(connection)

    monkeypatch.setattr(product, "_is_whole", spoil)
    with pytest.raises(CopyError, match=r"damaged|cannot be read back"):
        await backup(url, tmp_path / "copy.db")
    assert names(tmp_path) == []


async def test_who_takes_the_name_meanwhile_keeps_it(
    store: Store, url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copies, "to_disk", lambda _: (tmp_path / "copy.db").write_text("precious"))
    with pytest.raises(CopyError, match="never overwrites"):
        await backup(url, tmp_path / "copy.db")
    assert (tmp_path / "copy.db").read_text() == "precious"
    assert names(tmp_path) == ["copy.db"]


async def test_a_disk_without_second_names_takes_a_backup_too(
    store: Store, url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_: Any) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", refused)
    await backup(url, tmp_path / "copy.db")
    assert names(tmp_path) == ["copy.db"]
    with pytest.raises(CopyError, match="never overwrites"):
        await backup(url, tmp_path / "copy.db")
    assert stat.S_IMODE((tmp_path / "copy.db").stat().st_mode) == 0o600


@pytest.mark.parametrize("name", [".", "dangling"])
async def test_a_folder_or_a_link_is_not_overwritten_either(store: Store, url: str, tmp_path: Path, name: str) -> None:
    (tmp_path / "dangling").symlink_to(tmp_path / "nowhere")
    with pytest.raises(CopyError, match=r"is a folder|never overwrites"):
        await backup(url, tmp_path / name)
    assert names(tmp_path) == ["dangling"]


async def test_the_home_folder_may_be_meant(
    store: Store, url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    await backup(url, type(tmp_path)("~") / "copy.db")
    assert names(tmp_path) == ["copy.db"]


async def test_who_is_stopped_leaves_nothing(
    store: Store, url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun = asyncio.Event()
    loop = asyncio.get_running_loop()
    copy = product.copy

    def slow(source: Path, target: Path, stopped: Any, **more: Any) -> None:
        loop.call_soon_threadsafe(begun.set)
        while not stopped():
            pass
        copy(source, target, lambda: True, **more)  # what SQLite does when it is told to stop

    monkeypatch.setattr(product, "copy", slow)
    making = asyncio.create_task(backup(url, tmp_path / "copy.db"))
    await begun.wait()
    making.cancel()
    with pytest.raises(asyncio.CancelledError):
        await making
    assert names(tmp_path) == []


async def test_sqlite_itself_stops_when_asked(store: Store, file: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(file)) as connection:
        rows = [(number, 1, "DE") for number in range(3000)]
        connection.executemany("INSERT INTO people (user_id, replies, country) VALUES (?, ?, ?)", rows)
        connection.commit()
    (tmp_path / "target").touch()
    asked = count()
    with pytest.raises(CopyError, match="cannot be copied: it was stopped half-way"):
        await asyncio.to_thread(product.copy, file, tmp_path / "target", lambda: next(asked) > 0)


async def test_a_locked_or_damaged_store_is_named(file: Path, url: str, tmp_path: Path) -> None:
    file.write_text("my shopping list, which is no database at all " * 40)
    with pytest.raises(CopyError, match=r"onward\.db cannot be copied: it is no database\."):
        await backup(url, tmp_path / "copy.db")
    assert names(tmp_path) == []


async def test_a_server_is_copied_by_its_own_program(tmp_path: Path) -> None:
    address = "postgresql+asyncpg://onward:secret@db/onward"
    with pytest.raises((CopyError, StoreError)) as told:
        await backup(address, tmp_path / "copy.db")
    assert "secret" not in str(told.value)


async def test_a_server_is_named_with_pg_dump(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(product, "find_spec", lambda _: object())
    with pytest.raises(CopyError, match=r"db/onward lives on a server: copy it with pg_dump"):
        await backup("postgresql+asyncpg://onward:secret@db/onward", tmp_path / "copy.db")
