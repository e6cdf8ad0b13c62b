"""A playground and a foreign bot on it, over the real wire, in one event loop."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest
import yarl
from discord.gateway import DiscordWebSocket
from discord.http import Route

from playground.server import Playground
from tests.playground import foreign_bot

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator

    from playground.world import World


@dataclass
class Table:
    """A playground with Maya and Sam, where a bot may sit."""

    playground: Playground

    @property
    def world(self) -> World:
        return self.playground.world

    @property
    def maya(self) -> int:
        return self.world.user_id("Maya")

    @property
    def sam(self) -> int:
        return self.world.user_id("Sam")

    @property
    def general(self) -> int:
        return self.world.channel_id("#general")

    def said(self, channel_id: int | None = None, user_id: int | None = None) -> list[dict[str, Any]]:
        """What the bot said that a member sees."""
        seen = self.world.visible(user_id or self.maya, channel_id or self.general)
        return [message for message in seen if message["author"]["id"] == self.world.me["id"]]

    def requests(self, method: str, ending: str) -> list[Any]:
        return [one for one in self.playground.log if one.method == method and one.path.endswith(ending)]

    async def slash(self, path: str, user_id: int | None = None, **options: Any) -> int:
        begun = await self.world.slash(user_id or self.maya, self.general, path, options)
        assert await self.world.settled(begun) == "done"
        return begun

    async def until(self, true: Callable[[], object], within: float = 5) -> None:
        async with asyncio.timeout(within):
            while not true():  # noqa: ASYNC110 # what is waited for comes over the wire
                await asyncio.sleep(0.01)


@pytest.fixture
def redirected() -> Iterator[Callable[[Playground], None]]:
    """Point discord.py at a playground, and back at Discord after the test."""
    before = Route.BASE, DiscordWebSocket.DEFAULT_GATEWAY

    def redirect(playground: Playground) -> None:
        Route.BASE = playground.api
        DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(playground.gateway.url)

    yield redirect
    Route.BASE, DiscordWebSocket.DEFAULT_GATEWAY = before


@pytest.fixture
async def table(redirected: Callable[[Playground], None]) -> AsyncIterator[Table]:
    """A playground without a bot."""
    async with Playground() as playground:
        redirected(playground)
        yield Table(playground)


@asynccontextmanager
async def running(table: Table, bot: foreign_bot.TeaBot | None = None) -> AsyncIterator[foreign_bot.TeaBot]:
    """Run the foreign bot, online from entry to exit."""
    bot = bot or foreign_bot.make()
    task = asyncio.create_task(bot.start(table.playground.token))
    try:
        async with asyncio.timeout(30):
            await table.world.ready()
        yield bot
    finally:
        await bot.close()
        await task


@pytest.fixture
async def seated(table: Table) -> AsyncIterator[Table]:
    """A playground with the foreign bot online."""
    async with running(table):
        yield table
