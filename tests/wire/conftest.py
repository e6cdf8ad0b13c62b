"""`onward run` as a real process, on the playground's server over real HTTP and a real websocket."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sqlite3
import sys
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import pytest

from playground.server import Playground
from tests.conftest import ROOT

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable
    from pathlib import Path

NO = "Rejected by Stripe after the final round :("


@dataclass
class Running:
    """A bot process, and what it said on standard error."""

    process: asyncio.subprocess.Process
    said: str = ""

    async def ended(self, within: float = 20) -> int:
        """Wait for its end and return its exit code."""
        _, error = await asyncio.wait_for(self.process.communicate(), within)
        self.said = error.decode()
        return self.process.returncode

    async def stop(self, how: signal.Signals = signal.SIGTERM) -> int:
        self.process.send_signal(how)
        return await self.ended()


@dataclass
class Wire:
    """A playground, and the bots that a test starts on it."""

    place: Playground
    folder: Path
    bots: list[Running] = field(default_factory=list)

    @property
    def world(self) -> Any:
        return self.place.world

    @property
    def maya(self) -> int:
        return self.world.user_id("Maya")

    @property
    def channel(self) -> int:
        return self.world.channel_id("#rejections")

    @property
    def database(self) -> str:
        return f"sqlite+aiosqlite:///{self.folder / 'onward.db'}"

    async def start(
        self, *, wait: bool = True, token: str | None = None, api: str | None = None, **settings: str
    ) -> Running:
        """Start `onward run`, with more settings by their names; wait until it is online and its commands are known."""
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "bot",
            "run",
            cwd=self.folder,
            env={
                **{key: value for key, value in os.environ.items() if not key.startswith(("ONWARD_", "DISCORD_"))},
                "PYTHONPATH": str(ROOT),
                "DISCORD_TOKEN": token or self.place.token,
                "ONWARD_API": api or self.place.api,
                "ONWARD_DATABASE": self.database,
                **settings,
            },
            stderr=asyncio.subprocess.PIPE,
        )
        running = Running(process)
        self.bots.append(running)
        if wait:
            await self.until(lambda: self.online or process.returncode is not None, within=30)
            assert process.returncode is None, (await process.stderr.read()).decode()
        return running

    @property
    def online(self) -> bool:
        return self.world.snapshot()["bot"]["online"]

    async def until(self, true: Callable[[], object], within: float = 30) -> None:
        async with asyncio.timeout(within):
            while not true():  # noqa: ASYNC110 # what is waited for happens in another process
                await asyncio.sleep(0.02)

    def state_of(self, post: int) -> str | None:
        """What the store says of a post."""
        with closing(sqlite3.connect(self.folder / "onward.db")) as connection:
            row = connection.execute("SELECT state FROM posts WHERE message_id = ?", (post,)).fetchone()
        return row and row[0]

    def companies_of(self, post: int) -> list[str]:
        """Which companies the store says that a post names; an answer need not repeat them."""
        with closing(sqlite3.connect(self.folder / "onward.db")) as connection:
            (reading,) = connection.execute("SELECT reading FROM posts WHERE message_id = ?", (post,)).fetchone()
        return json.loads(reading)["companies"]

    def answered(self, post: int) -> bool:
        """Whether something was said under a post."""
        return any(one["message_reference"]["message_id"] == str(post) for one in self.answers())

    def age_claims(self) -> None:
        """Make every claim two minutes older, as if that much time had passed since the process died."""
        with closing(sqlite3.connect(self.folder / "onward.db")) as connection:
            connection.execute("UPDATE posts SET claimed_at = claimed_at - ?", (120 * 10**6,))
            connection.commit()

    def answers(self, channel: int | None = None) -> list[dict[str, Any]]:
        """What the bot said in a channel, for everybody to see."""
        seen = self.world.visible(self.maya, channel or self.channel)
        return [one for one in seen if one["author"]["id"] == self.world.me["id"] and not one["flags"] & 64]

    async def post(self, text: str = NO, who: str = "Maya") -> int:
        """Post as somebody; one person is answered in words only once in a while."""
        return int((await self.world.post(self.world.user_id(who), self.channel, text))["id"])


@asynccontextmanager
async def running(playground: Playground, folder: Path) -> AsyncIterator[Wire]:
    """Serve a playground; at the end, end the bots that still run on it."""
    async with playground as place:
        wire = Wire(place, folder)
        yield wire
        for bot in wire.bots:
            if bot.process.returncode is None:
                await bot.stop(signal.SIGKILL)
            sys.stderr.write(bot.said)  # shown where the test failed


@pytest.fixture
async def wire(tmp_path: Path) -> AsyncIterator[Wire]:
    async with running(Playground(), tmp_path) as wire:
        yield wire


def custom_id(message: dict[str, Any], label: str) -> str:
    """Return the custom id of a button by its label."""
    return next(
        item["custom_id"] for row in message["components"] for item in row["components"] if item["label"] == label
    )
