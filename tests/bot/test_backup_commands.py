"""`onward backup` and `onward restore` as they are typed: exit codes and one clear line."""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from bot.__main__ import main
from bot.store import engine as product
from bot.store import open_store
from bot.timesource import TimeSource

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, database: str) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(product, "sleep", lambda _: None)
    for name in ("ONWARD_BACKUP_DIR", "ONWARD_BACKUP_KEEP"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("ONWARD_DATABASE", database)


def lines(capsys: pytest.CaptureFixture[str]) -> tuple[list[str], list[str]]:
    out, error = capsys.readouterr()
    return out.splitlines(), error.splitlines()


def test_there_and_back(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["backup", "copy.db"]) == 0
    with closing(sqlite3.connect(tmp_path / "onward.db")) as connection:
        connection.execute("INSERT INTO people (user_id, replies) VALUES (41, 1)")
        connection.commit()
    assert main(["restore", "copy.db"]) == 0
    said, error = lines(capsys)
    (kept,) = tmp_path.glob("onward.db.replaced-*")
    assert error == []
    assert said[1] == f"{tmp_path / 'onward.db'} is now what copy.db holds."
    assert str(kept) in said[2]
    assert said[-1].endswith("docs/running.md")
    with closing(sqlite3.connect(tmp_path / "onward.db")) as connection:
        assert connection.execute("SELECT count(*) FROM people").fetchall() == [(0,)]
    with closing(sqlite3.connect("copy.db")) as connection:
        connection.execute("INSERT INTO people (user_id, replies) VALUES (43, 1)")
        connection.commit()
    assert main(["restore", "copy.db"]) == 0
    assert "In the backup, and not in what was there: 43." in capsys.readouterr().out


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        (["backup", "onward.db"], "exists; a backup never overwrites"),
        (["backup", "no/folder/copy.db"], "there is no folder no/folder"),
        (["backup", "."], "is a folder"),
        (["restore", "copy.db"], "copy.db is not there"),
        (["restore", "onward.db"], "is the store itself"),
        (["restore", "."], "is no file"),
    ],
)
def test_a_refusal_is_one_line_and_exit_code_1(
    typed: list[str], words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(typed) == 1
    said, error = lines(capsys)
    assert said == []
    (line,) = error
    assert line.startswith("onward: ")
    assert words in line


@pytest.mark.parametrize(("command", "program"), [("backup", "pg_dump"), ("restore", "pg_restore")])
def test_a_server_has_its_own_programs(
    command: str, program: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(product, "find_spec", lambda _: object())
    monkeypatch.setenv("ONWARD_DATABASE", "postgresql+asyncpg://onward:secret@db/onward")
    assert main([command, "copy.db"]) == 1
    (line,) = lines(capsys)[1]
    assert program in line
    assert "secret" not in line
    monkeypatch.setenv("ONWARD_BACKUP_DIR", "backups")
    assert main([command, "copy.db"]) == 78
    (line,) = lines(capsys)[1]
    assert "ONWARD_BACKUP_DIR" in line
    assert "pg_dump" in line


def test_settings_that_cannot_be_used_are_78(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("ONWARD_BACKUP_KEEP", "0")
    assert main(["backup", "copy.db"]) == 78
    assert "ONWARD_BACKUP_KEEP" in lines(capsys)[1][0]
    monkeypatch.delenv("ONWARD_BACKUP_KEEP")
    monkeypatch.setenv("ONWARD_DATABASE", "onward.db")
    assert main(["backup", "copy.db"]) == 78
    assert len(lines(capsys)[1]) == 1


def test_a_running_bot_is_left_alone(database: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    async def beat() -> None:
        async with open_store(database, TimeSource()) as store:
            await store.meta.beat("another-container:1")

    assert main(["backup", "copy.db"]) == 0
    asyncio.run(beat())
    capsys.readouterr()
    assert main(["restore", "copy.db"]) == 1
    (line,) = lines(capsys)[1]
    assert "Stop it first" in line
    assert list(tmp_path.glob("onward.db.replaced-*")) == []


@pytest.mark.parametrize("typed", [["backup"], ["restore"], ["backup", "a", "b"]])
def test_a_line_that_names_no_file_is_usage(typed: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(typed)
    assert ended.value.code == 2
