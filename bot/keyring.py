"""The key of what people wrote: from the settings to the store, the change to another one, what `doctor` says."""

from __future__ import annotations

import asyncio
import logging
from contextlib import asynccontextmanager, suppress
from typing import TYPE_CHECKING

from bot.errors import StoreError
from bot.store import Keys

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

    from pydantic import SecretStr

    from bot.config import Settings
    from bot.store import Store

log = logging.getLogger(__name__)

AFTER_TROUBLE = 60.0
"""Seconds."""

MAKE_ONE = 'python3 -c "import base64, os; print(base64.urlsafe_b64encode(os.urandom(32)).decode())"'
"""A command that prints a new key."""


def keys_of(settings: Settings) -> Keys:
    """Return the keys that the settings give; none of them where there is no ONWARD_KEY."""
    return Keys(_said(settings.onward_key), _said(settings.onward_key_old))


def _said(secret: SecretStr | None) -> str | None:
    return None if secret is None else secret.get_secret_value()


@asynccontextmanager
async def sealing(store: Store, keys: Keys) -> AsyncGenerator[None]:
    """Seal beside all else what is not sealed with today's key yet, until done or left."""
    task = asyncio.create_task(_seal(store, keys), name="sealing") if keys.current is not None else None
    try:
        yield
    finally:
        if task is not None:
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task


async def _seal(store: Store, keys: Keys) -> None:
    while True:
        try:
            if rows := await store.sealing.renew(keys):
                log.info("%d rows of the store are now sealed with ONWARD_KEY", rows)
        except StoreError as error:
            log.warning("sealing waits for the store (%s)", type(error).__name__)
        except Exception:
            log.exception("sealing failed")
        else:
            return
        await asyncio.sleep(AFTER_TROUBLE)


async def findings(store: Store, keys: Keys) -> list[tuple[bool, str]]:
    """Say how what people wrote is kept, for `onward doctor`.

    Args:
        store: opened without keys, so that it opens whatever keys there are.
        keys: those of the settings.

    Returns:
        Lines, each with whether all is well.
    """
    found = await store.sealing.survey(keys)
    if not found.needed <= keys.ids:
        missing = "another key than ONWARD_KEY and ONWARD_KEY_OLD" if keys.ids else "ONWARD_KEY, which is missing"
        return [(False, f"The store holds text that is sealed with {missing}. Without it the bot does not start.")]
    if keys.current is None:
        return [(True, f"ONWARD_KEY is not set: what people write is kept unsealed. This prints a key: {MAKE_ONE}")]
    lines: list[tuple[bool, str]] = []
    if found.foreign:
        lines.append((False, f"{found.foreign} texts are sealed with a key that is not given."))
    if found.unsealed:
        lines.append((True, f"{found.unsealed} texts are not sealed yet; `onward run` seals them beside its work."))
    else:
        lines.append((True, f"What people wrote is sealed with ONWARD_KEY ({found.current} texts)."))
    if keys.ids - {keys.current}:
        if found.needed <= {keys.current} and not found.old:
            lines.append((True, "ONWARD_KEY_OLD may go: nothing in this store is sealed with it."))
        else:
            lines.append(
                (True, f"ONWARD_KEY_OLD has to stay: {found.old} texts wait for `onward run` to seal them anew.")
            )
    return lines
