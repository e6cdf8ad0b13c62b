"""`onward export` and `onward forget`: what /privacy does, for the person who runs the bot."""

from __future__ import annotations

import asyncio
import json
import os
import pty
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from bot.__main__ import main
from bot.store import open_store
from tests.conftest import ROOT
from tests.store.test_personal import ANN, BEN, ROWS, fill

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator
    from pathlib import Path

    from bot.store import Store
    from bot.timesource import TimeSource

NOBODY = "1400000000000000099"


@pytest.fixture
async def store(database: str, time: TimeSource) -> AsyncGenerator[Store]:
    """The store of a bot that runs."""
    async with open_store(database, time) as store:
        await fill(store, ANN, "Café 字", 100)
        await fill(store, BEN, "Zon", 200)
        yield store


@pytest.fixture
def settings(database: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("ONWARD_DATABASE", database)
    monkeypatch.chdir(tmp_path)


def onward(database: str, *arguments: str, typed: str | None = None) -> subprocess.CompletedProcess[bytes]:
    """Run a command in a process of its own; with `typed`, in a terminal where somebody types that."""
    environment = {key: value for key, value in os.environ.items() if not key.startswith(("ONWARD_", "DISCORD_"))}
    environment |= {"PYTHONPATH": str(ROOT), "ONWARD_DATABASE": database, "LC_ALL": "C", "PYTHONUTF8": "0"}
    ours, theirs = pty.openpty()
    try:
        os.write(ours, (typed or "").encode())
        return subprocess.run(
            [sys.executable, "-m", "bot", *arguments],
            capture_output=True,
            env=environment,
            cwd=ROOT,
            timeout=60,
            stdin=subprocess.DEVNULL if typed is None else theirs,
        )
    finally:
        os.close(ours)
        os.close(theirs)


async def here(*arguments: str) -> int:
    """Run a command beside a bot that runs, in this process."""
    return await asyncio.to_thread(main, arguments)


async def test_export_prints_what_the_person_would_get(store: Store, database: str) -> None:
    told = onward(database, "export", str(ANN))
    assert (told.returncode, told.stderr) == (0, b"")
    assert json.loads(told.stdout.decode()) == json.loads(json.dumps(await store.export(ANN)))
    assert "Café 字" in told.stdout.decode()
    assert "Zon" not in told.stdout.decode()


@pytest.mark.usefixtures("settings")
async def test_export_of_somebody_unknown_says_so_beside_the_json(
    store: Store, capsys: pytest.CaptureFixture[str]
) -> None:
    assert await here("export", NOBODY) == 0
    told = capsys.readouterr()
    assert not any(json.loads(told.out).values())
    assert told.err == f"onward: nothing is kept about {NOBODY}\n"


@pytest.mark.usefixtures("settings")
async def test_forget_deletes_while_the_bot_runs_and_says_how_much(
    store: Store, capsys: pytest.CaptureFixture[str]
) -> None:
    before = await store.export(BEN)
    assert await here("forget", str(ANN), "--yes") == 0
    told = capsys.readouterr()
    assert told.err == ""
    assert told.out.startswith(f"Deleted about {ANN}: {ROWS} rows (applications 1, deliveries 1, ")
    assert "undos 2" in told.out
    assert not any((await store.export(ANN)).values())
    assert await store.export(BEN) == before
    assert await here("forget", str(ANN), "--yes") == 0
    assert capsys.readouterr().out == f"Deleted about {ANN}: nothing.\n"


async def test_forget_asks_where_somebody_can_answer(store: Store, database: str) -> None:
    told = onward(database, "forget", str(ANN), typed="y\n")
    assert told.returncode == 1
    assert f"About {ANN} there is {ROWS} rows (applications 1, " in told.stdout.decode()
    assert told.stderr.decode() == "onward: nothing was deleted\n"
    assert (await store.export(ANN))["applications"]
    told = onward(database, "forget", str(ANN), typed="yes\n")
    assert told.returncode == 0
    assert f"Deleted about {ANN}: {ROWS} rows" in told.stdout.decode()
    assert not any((await store.export(ANN)).values())


@pytest.mark.usefixtures("settings")
async def test_forget_asks_nothing_where_there_is_nothing(
    store: Store, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    assert await here("forget", NOBODY) == 0
    assert capsys.readouterr().out == f"About {NOBODY} there is nothing.\n"


@pytest.mark.usefixtures("settings")
async def test_forget_deletes_nothing_unasked(store: Store, capsys: pytest.CaptureFixture[str]) -> None:
    assert await here("forget", str(ANN)) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert "--yes" in told.err
    assert (await store.export(ANN))["applications"]


@pytest.mark.parametrize("command", ["export", "forget"])
def test_where_there_is_no_store_none_is_made(
    command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("ONWARD_DATABASE", f"sqlite+aiosqlite:///{tmp_path / 'onward.db'}")
    assert main([command, "41", *["--yes"] * (command == "forget")]) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err == "onward: There is no store yet (ONWARD_DATABASE): nothing is kept about anybody.\n"
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("typed", ["maya", "-1", "0", "٤١", str(2**63), "<@41>", "4 1"])
def test_what_is_no_id_is_said_in_a_line(
    typed: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["export", typed])
    assert ended.value.code == 2
    said = capsys.readouterr().err
    assert len(said.splitlines()) == 1
    assert "USER_ID" in said or "required" in said
