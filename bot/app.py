"""Onward on Discord: the client, its one command tree, and the one way in which it answers and apologises.

The store is opened and closed by whoever makes an `Onward`, outside of it (see `bot.launch`): what `close` does after
discord.py has let go of the event loop may be cut off, so nothing that matters happens there.
"""

from __future__ import annotations

import asyncio
import hashlib
import itertools
import json
import logging
import os
import secrets
import socket
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import aiohttp
import discord
from discord import app_commands
from discord.ext import commands

from bot.clock import Clock
from bot.commands import Commands
from bot.errors import ChangedMeanwhileError, StoreError, UserFacingError
from bot.meters import OFF
from bot.pen import Pen
from bot.speak import Speaker
from bot.words import ui

if TYPE_CHECKING:
    from collections.abc import Generator

    from bot.library import Library
    from bot.meters import Meters
    from bot.store import Store
    from bot.timesource import TimeSource

log = logging.getLogger(__name__)

EXTENSIONS = (
    "cogs.rejections",
    "cogs.people",
    "cogs.server",
    "cogs.help",
    "cogs.reminders",
    "cogs.interviews",
    "cogs.progress",
    "cogs.looking_in",
    "cogs.checkins",
    "cogs.paper",
)

PERMISSIONS = discord.Permissions(
    view_channel=True,
    send_messages=True,
    send_messages_in_threads=True,
    read_message_history=True,
    add_reactions=True,
)
"""The least that a server has to grant."""

HEARTBEAT = timedelta(seconds=15)
BEATS_A_MINUTE = 4
BEATS_AN_HOUR = 240
FINISH_WITHIN = 8.0  # seconds that answers under way may take when the program is asked to stop

Interaction = discord.Interaction["Onward"]


def least_intents(*, message_content: bool) -> discord.Intents:
    """Return the intents that Onward needs, and no other.

    Args:
        message_content: whether Discord approved reading what people write in channels.
    """
    intents = discord.Intents.none()
    intents.guilds = True
    intents.guild_messages = True
    intents.guild_reactions = True
    intents.dm_messages = True
    intents.message_content = message_content
    return intents


@dataclass(frozen=True, slots=True)
class Shards:
    """Which part of Discord's load this process takes; nothing given means Discord's own recommendation."""

    ids: tuple[int, ...] | None = None
    count: int | None = None


class Onward(commands.AutoShardedBot):
    """The bot.

    Args:
        store: open for as long as the bot lives.
        library: the reader and the words.
        time: the one clock.
        message_content: whether Discord approved reading what people write in channels.
        keep_readings: how long a reading is kept for the log's form.
        keep_delivered: how long what was said on time is kept, for its buttons.
        shards: which part of the load this process takes.
        meters: what counts.
    """

    def __init__(
        self,
        store: Store,
        library: Library,
        time: TimeSource,
        *,
        message_content: bool = True,
        keep_readings: timedelta = timedelta(days=30),
        keep_delivered: timedelta = timedelta(days=90),
        shards: Shards = Shards(),
        meters: Meters = OFF,
    ) -> None:
        super().__init__(
            command_prefix=commands.when_mentioned,
            help_command=None,
            tree_cls=Tree,
            intents=least_intents(message_content=message_content),
            member_cache_flags=discord.MemberCacheFlags.none(),
            chunk_guilds_at_startup=False,
            max_messages=None,
            allowed_mentions=discord.AllowedMentions.none(),
            allowed_contexts=app_commands.AppCommandContext(guild=True, dm_channel=True, private_channel=True),
            allowed_installs=app_commands.AppInstallationType(guild=True, user=True),
            shard_count=shards.count,
            shard_ids=list(shards.ids) if shards.ids else None,  # pyright: ignore[reportArgumentType] # None means all
        )
        self.store = store
        self.library = library
        self.time = time
        self.keep_readings = keep_readings
        self.keep_delivered = keep_delivered
        self.meters = meters
        self.speaker = Speaker(self)
        self.clock = Clock(store, self.speaker, time, meters)
        self.pen = Pen()
        self.process = f"{socket.gethostname()}:{os.getpid()}"
        self.owed_quiet: set[int] = set()  # people to be left alone whose row does not say so yet
        self._answers: set[asyncio.Task[Any]] = set()
        self._beating: asyncio.Task[None] | None = None
        self._keeping: asyncio.Task[None] | None = None

    async def setup_hook(self) -> None:
        """Load the conversations, bring the commands up to date, and begin to beat."""
        self.meters.watch(self)
        await self.store.servers.refresh()
        await self.tree.set_translator(Commands())
        for extension in EXTENSIONS:
            await self.load_extension(extension)
        await self._sync_if_changed()
        self._beating = asyncio.create_task(self._beat(), name="heartbeat")
        self._keeping = asyncio.create_task(self._keep_promises(), name="clock")

    async def _sync_if_changed(self) -> None:
        """Send the commands to Discord where they differ from what this application was last sent."""
        assert self.application_id is not None  # noqa: S101 # login has set it
        translator = self.tree.translator
        payload = [
            await command.get_translated_payload(self.tree, translator) if translator else command.to_dict(self.tree)
            for command in self.tree.get_commands(type=None)
        ]
        digest = hashlib.sha256(json.dumps(payload, sort_keys=True, default=str).encode()).hexdigest()
        if await self.store.meta.command_hash(self.application_id) == digest:
            return
        sent = await self.tree.sync()
        await self.store.meta.set_command_hash(self.application_id, digest)
        log.info("told Discord of %d commands", len(sent))

    async def _keep_promises(self) -> None:
        """Run the clock, once everybody who may word a promise is there."""
        await self.wait_until_ready()
        await self.clock.run()

    async def _beat(self) -> None:
        """Say that this process lives, for `onward doctor --alive`; once an hour, drop what is old enough."""
        for beats in itertools.count():
            try:
                await self.store.meta.beat(self.process)
                self.meters.beat(self.time.now())
                if beats % BEATS_A_MINUTE == 0:
                    await self.store.servers.refresh()
                if beats % BEATS_AN_HOUR == 0:
                    await self.store.posts.drop_readings(self.keep_readings)
                    await self.store.due.drop_old(self.keep_delivered)
                    await self.store.people.end_quiet()
                    await self.store.undos.drop_old()
            except StoreError as error:
                log.warning("no heartbeat written: %s", error)
            await asyncio.sleep(HEARTBEAT.total_seconds())

    async def _say_that_it_ends(self) -> None:
        """Take the heartbeat back, so that nobody who restores a backup takes this process for alive."""
        if self._beating is None:
            return
        await asyncio.wait({self._beating})
        try:
            await self.store.meta.ends(self.process)
        except StoreError as error:
            log.warning("the last heartbeat stays (%s)", type(error).__name__)

    async def on_message(self, message: discord.Message, /) -> None:
        """Leave messages to the cogs: there are no prefix commands."""

    @contextmanager
    def answering(self) -> Generator[None]:
        """Mark the running task as an answer under way, which an orderly stop waits for."""
        task = asyncio.current_task()
        assert task is not None  # noqa: S101 # only ever entered from a coroutine
        self._answers.add(task)
        try:
            yield
        finally:
            self._answers.discard(task)

    async def close(self) -> None:
        """Finish the answers under way, then leave Discord."""
        if not self.is_closed():
            for task in (self._beating, self._keeping):
                if task is not None:
                    task.cancel()
            under_way = self._answers - {asyncio.current_task()}
            if under_way:
                await asyncio.wait(under_way, timeout=FINISH_WITHIN)
            await self.clock.finish(FINISH_WITHIN)
            await self._say_that_it_ends()
        await super().close()


class Tree(app_commands.CommandTree[Onward]):
    """The one command tree; every error of a command ends in `apologise`."""

    async def interaction_check(self, interaction: Interaction, /) -> bool:
        """Let everybody in, and answer in the language of their Discord, suggestions too."""
        ui.speak(str(interaction.locale))
        return True

    async def on_error(self, interaction: Interaction, error: app_commands.AppCommandError, /) -> None:
        """Tell the person; log what is ours to mend."""
        await apologise(interaction, getattr(error, "original", error))
        interaction.client.dispatch("app_command_failed", interaction)


async def answer(
    interaction: Interaction,
    words: str,
    *,
    view: discord.ui.View | None = None,
) -> None:
    """Say something that only this person sees, as the first response or as a follow-up, whichever is still open.

    Args:
        interaction: what the person did.
        words: up to 2,000 characters.
        view: buttons under the words; only persistent ones.
    """
    shown: dict[str, Any] = {"view": view} if view is not None else {}
    if interaction.response.is_done():
        await interaction.followup.send(words, ephemeral=True, **shown)
    else:
        await interaction.response.send_message(words, ephemeral=True, **shown)


async def apologise(interaction: Interaction, error: BaseException, *, typed: str = "") -> None:
    """Give the person a visible, kind, specific answer to a failure, and the log what is needed to mend it.

    Args:
        interaction: what the person did.
        error: what went wrong.
        typed: what they had typed, which is given back to them and never logged.
    """
    match error:
        case UserFacingError():
            words = error.words
        case app_commands.CommandOnCooldown():
            words = ui.SLOW_DOWN
        case app_commands.MissingPermissions() | app_commands.NoPrivateMessage() | app_commands.CheckFailure():
            words = ui.NOT_HERE
        case ChangedMeanwhileError():
            words = ui.CHANGED_MEANWHILE
        case StoreError():
            log.error("interaction %s met a closed store: %s", interaction.id, type(error).__name__)
            words = ui.STORE_AWAY
        case _:
            reference = secrets.token_hex(3)
            log.error("interaction %s failed (ref %s)", interaction.id, reference, exc_info=_without_words(error))
            words = ui.BROKEN.format(reference=reference)
    if typed:
        words += ui.GIVEN_BACK.format(typed=discord.utils.escape_markdown(typed)[: 1900 - len(words)])
    try:
        await answer(interaction, words)
    except (discord.DiscordException, aiohttp.ClientError, OSError) as gone:
        log.warning("interaction %s could not be told (%s)", interaction.id, getattr(gone, "code", type(gone).__name__))


def _without_words(error: BaseException) -> BaseException:
    """Return the error as it may be logged: Discord's own errors can quote what we sent, so only their code stays."""
    if isinstance(error, discord.HTTPException):
        return RuntimeError(f"Discord answered {error.status}, code {error.code}").with_traceback(error.__traceback__)
    return error
