"""Transactions: many readers, one writer, each run whole."""

from __future__ import annotations

import asyncio
from time import perf_counter
from typing import TYPE_CHECKING, TypeVar

from sqlalchemy.exc import DBAPIError

from bot.errors import StoreError
from bot.store import engine as product
from bot.store.keys import use
from bot.store.whole import to_the_end

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from sqlalchemy import URL
    from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

    from bot.store.keys import Keys

T = TypeVar("T")


class Database:
    """Runs functions inside transactions.

    A caller who is cancelled while it waits for its turn leaves at once. A transaction that has begun is awaited to
    its end, so none is ever left open.

    Args:
        url: the store's address, checked by `engine.parse`.
        keys: what people wrote is sealed and opened with them; None leaves it as it is.
        wrote: is told how many seconds each transaction that writes took, the wait for its turn left out.

    Raises:
        StoreError: the file cannot be used.
    """

    def __init__(self, url: URL, *, keys: Keys | None = None, wrote: Callable[[float], None] | None = None) -> None:
        self.url = url
        self._engine = product.connect(url)
        self._wrote = wrote
        use(self._engine, keys)
        self._writer = asyncio.Lock()
        self._readers = asyncio.Semaphore(product.READERS)
        self._closed = False

    async def read(self, work: Callable[[AsyncConnection], Awaitable[T]]) -> T:
        """Run `work` in a transaction that only reads.

        Args:
            work: takes the connection; SQL only, nothing that waits for the network.

        Returns:
            What `work` returns.

        Raises:
            StoreBusyError: another program keeps the store locked.
            StoreError: the store cannot be read.
        """
        self._open()
        async with self._readers:
            return await to_the_end(self._transaction(product.reading(self._engine), work))

    async def write(self, work: Callable[[AsyncConnection], Awaitable[T]]) -> T:
        """Run `work` in a transaction that writes; one at a time.

        Args:
            work: takes the connection; SQL only, nothing that waits for the network.

        Returns:
            What `work` returns, once it is on the disk.

        Raises:
            StoreBusyError: another program keeps the store locked.
            StoreError: the store cannot be written; nothing of `work` was kept.
        """
        self._open()
        async with self._writer:
            begun = perf_counter()
            result = await to_the_end(self._transaction(product.writing(self._engine), work))
            if self._wrote is not None:
                self._wrote(perf_counter() - begun)
            return result

    async def use_wal(self) -> None:
        """Let readers and the writer work side by side."""
        async with self._writer:
            await to_the_end(self._explained(product.use_wal(self._engine)))

    async def erase_traces(self) -> None:
        """Take what was deleted out of the files, as far as nobody is reading it now."""
        async with self._writer:
            await to_the_end(self._explained(product.erase_traces(self._engine)))

    async def close(self) -> None:
        """Let those who wait have their turn, take no more, and close every connection."""
        self._closed = True
        await to_the_end(self._close())

    async def _close(self) -> None:
        async with self._writer:
            for _ in range(product.READERS):
                await self._readers.acquire()
        await self._engine.dispose()

    def _open(self) -> None:
        if self._closed:
            raise StoreError(f"{product.place_of(self.url)} is closed: the bot is stopping.")

    async def _transaction(self, engine: AsyncEngine, work: Callable[[AsyncConnection], Awaitable[T]]) -> T:
        async def run() -> T:
            async with engine.begin() as connection:
                return await work(connection)

        return await self._explained(run())

    async def _explained(self, work: Awaitable[T]) -> T:
        try:
            return await work
        except (DBAPIError, OSError) as error:
            if (plain := product.explain(error, self.url)) is None:
                raise
            raise plain from error
