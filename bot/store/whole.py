"""Runs work to its end, whatever happens to the one who waits for it."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Coroutine

T = TypeVar("T")


async def to_the_end(work: Coroutine[Any, Any, T]) -> T:
    """Run `work` in a task of its own, and return only once it has ended.

    A database call that is cancelled half-way leaves a thread at work and a transaction open. Here the work goes on,
    and the one who was cancelled learns of it when the work is over.

    Args:
        work: something short that ends by itself, such as one transaction.

    Returns:
        What `work` returns.

    Raises:
        asyncio.CancelledError: the caller was cancelled meanwhile; the work has ended all the same.
    """
    task = asyncio.ensure_future(work)
    cancelled: asyncio.CancelledError | None = None
    while not task.done():
        try:
            await asyncio.wait([task])
        except asyncio.CancelledError as error:
            cancelled = error
    if cancelled is None:
        return task.result()
    if not task.cancelled():
        task.exception()  # seen: asyncio need not complain about it
    raise cancelled
