"""From settings to a bot that runs until it is told to stop: the first question to Discord, retries, signals."""

from __future__ import annotations

import asyncio
import logging
import signal
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Any, TypeVar

import aiohttp
import discord
import yarl
from discord.gateway import DiscordWebSocket
from discord.http import Route

from bot.app import PERMISSIONS, Onward, Shards
from bot.daily import Daily
from bot.errors import RefusedError, SettingError
from bot.keyring import keys_of, sealing
from bot.library import load_library
from bot.meters import OFF, meters_of
from bot.store import open_store
from bot.timesource import TimeSource

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Coroutine, Sequence

    from bot.config import Settings
    from bot.library import Library
    from bot.meters import Meters
    from bot.store import Store

T = TypeVar("T")

log = logging.getLogger(__name__)

# Onward never speaks aloud; without this discord.py warns at each start that it can't.
discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False

PATIENCE: tuple[float, ...] = (1, 2, 4, 8, 16, 32, 60, 60, 60, 60)
"""Seconds between tries to reach Discord at the start: about five minutes in all."""

UNREACHABLE = (aiohttp.ClientError, OSError, TimeoutError, discord.GatewayNotFound)


def use_api(address: str | None) -> None:
    """Send everything to another Discord than Discord's own.

    Args:
        address: the base of its REST API, such as `http://127.0.0.1:8765/api/v10`; None changes nothing.
    """
    if address is not None:
        Route.BASE = address
        gateway = yarl.URL(address).with_path("/gateway")
        DiscordWebSocket.DEFAULT_GATEWAY = gateway.with_scheme("wss" if gateway.scheme == "https" else "ws")


async def run(settings: Settings, *, patience: Sequence[float] = PATIENCE) -> None:
    """Run the bot until SIGTERM or SIGINT, then stop it in order.

    Args:
        settings: with a token.
        patience: seconds to wait between tries while Discord cannot be reached at the start.

    Raises:
        SettingError: no token, or a port that cannot be listened on.
        StoreError: the store cannot be opened, or needs a key that was not given.
        DataError: a file of `data/` is wrong.
        RefusedError: Discord refused the token, or stayed out of reach.
    """
    if settings.discord_token is None or not settings.discord_token.get_secret_value().strip():
        raise SettingError(
            "DISCORD_TOKEN is missing: put your bot's token in .env or in the environment (see the README)"
        )
    use_api(settings.onward_api)
    stop = stop_on_signals()
    library = load_library()
    time = TimeSource()
    keys, meters = keys_of(settings), meters_of(settings)
    async with (
        open_store(settings.onward_database, time, keys=keys, wrote=meters.wrote) as store,
        meters.shown(store),
        sealing(store, keys),
    ):
        works = [serve(settings, store, library, time, meters=meters, patience=patience)]
        if settings.onward_backup_dir is not None:  # not in `serve`, which the playground runs too, on another store
            daily = Daily(settings.onward_database, settings.onward_backup_dir, settings.onward_backup_keep)
            works.append(daily.run(time))
        await until(stop, *works)
    log.info("stopped in order")


async def until(stop: asyncio.Event, *works: Coroutine[Any, Any, None]) -> None:
    """Run works side by side until one of them ends or `stop` is set; then let each close what it opened.

    Raises:
        Exception: what a work raised.
    """
    tasks = [asyncio.create_task(work) for work in works]
    waiting = asyncio.create_task(stop.wait(), name="stop")
    try:
        await asyncio.wait({*tasks, waiting}, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in (*tasks, waiting):
            task.cancel()
        ended = await asyncio.gather(*tasks, return_exceptions=True)
    for result in ended:
        if isinstance(result, Exception):
            raise result


async def serve(
    settings: Settings,
    store: Store,
    library: Library,
    time: TimeSource,
    *,
    meters: Meters = OFF,
    patience: Sequence[float] = PATIENCE,
) -> None:
    """Connect, and stay connected, until cancelled.

    Raises:
        RefusedError: Discord refused the token, or stayed out of reach.
    """
    assert settings.discord_token is not None  # noqa: S101 # the callers have checked it
    token = settings.discord_token.get_secret_value()

    async def connect(*, message_content: bool) -> None:
        async with Onward(
            store,
            library,
            time,
            message_content=message_content,
            keep_readings=timedelta(days=settings.onward_keep_readings_days),
            keep_delivered=timedelta(days=settings.onward_keep_delivered_days),
            shards=Shards(settings.onward_shard_ids, settings.onward_shard_count),
            meters=meters,
        ) as bot:
            await bot.start(token)

    asked = await ask(token, patience=patience)
    log.info("invite: %s", asked.invite)
    if not asked.may_read:
        log.warning(WITHOUT_CONTENT)
    try:
        await _patiently(lambda: connect(message_content=asked.may_read), patience)
    except discord.PrivilegedIntentsRequired:
        # Switched off in the portal after we asked.
        log.warning(WITHOUT_CONTENT)
        await _patiently(lambda: connect(message_content=False), patience)


@dataclass(frozen=True, slots=True)
class Asked:
    """What Discord says about this application.

    Args:
        may_read: whether reading what people write in channels is approved, in its full or its limited form.
        invite: the address that adds the bot to a server with the least permissions.
    """

    may_read: bool
    invite: str


async def ask(token: str, *, patience: Sequence[float] = PATIENCE) -> Asked:
    """Ask Discord about this application, before connecting.

    Raises:
        RefusedError: Discord refused the token, or stayed out of reach.
    """

    async def once() -> Asked:
        async with discord.Client(intents=discord.Intents(guilds=True)) as asking:
            await asking.login(token)
            application = asking.application
            assert application is not None  # noqa: S101 # login has set it
            flags = application.flags
            return Asked(
                may_read=flags.gateway_message_content or flags.gateway_message_content_limited,
                invite=discord.utils.oauth_url(application.id, permissions=PERMISSIONS),
            )

    return await _patiently(once, patience)


WITHOUT_CONTENT = (
    "Message content is switched off for this application, so posts in #rejections are not read. Mentions, the message "
    'menu, direct messages and the slash commands work. To switch it on: Developer Portal, your application, "Bot", '
    '"Message Content Intent".'
)


async def _patiently(once: Callable[[], Awaitable[T]], patience: Sequence[float]) -> T:
    """Try, and try again while Discord cannot be reached. Each try opens and closes what it needs itself."""
    for wait in (*patience, None):
        try:
            return await once()
        except discord.LoginFailure:
            raise RefusedError(
                "Discord refused the token (DISCORD_TOKEN). Make a new one: Developer Portal, your application, "
                '"Bot", "Reset Token".'
            ) from None
        except discord.ConnectionClosed as closed:
            raise RefusedError(
                f"Discord ended the connection with code {closed.code}. 4004 is a wrong token, 4010 to 4012 are wrong "
                "ONWARD_SHARD_IDS or ONWARD_SHARD_COUNT."
            ) from None
        except (*UNREACHABLE, discord.HTTPException) as error:
            if isinstance(error, discord.HTTPException) and error.status < 500 and error.status != 429:
                raise RefusedError(f"Discord refused us with {error.status}, code {error.code}.") from None
            if wait is None:
                raise RefusedError(f"Discord stayed out of reach ({error}). Check the network and try again.") from None
            log.warning("Discord cannot be reached (%s); trying again in %g s", type(error).__name__, wait)
            await asyncio.sleep(wait)
    raise AssertionError  # pragma: no cover # the last try returns or raises


def stop_on_signals() -> asyncio.Event:
    """Return an event that SIGTERM and SIGINT set; a second signal ends the program at once."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()

    def told(number: signal.Signals) -> None:
        if stop.is_set():
            raise SystemExit(128 + number)
        log.info("%s: stopping", number.name)
        stop.set()

    for number in (signal.SIGTERM, signal.SIGINT):
        with suppress(
            NotImplementedError
        ):  # Windows has no handlers on the loop; Ctrl-C raises KeyboardInterrupt there
            loop.add_signal_handler(number, told, number)
    return stop
