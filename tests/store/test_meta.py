from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import TYPE_CHECKING

from bot.model import Tally

if TYPE_CHECKING:
    from bot.store import Store
    from bot.timesource import TimeSource


async def test_tallies_count_each_interaction_once_over_two_stores(store: Store, other: Store) -> None:
    presses = [
        opened.tallies.add("wrong_call", kind, interaction_id=number)
        for number, kind in enumerate(["joke", "plain", "plain"])
        for opened in (store, other)
    ]
    await asyncio.gather(*presses)
    assert await other.tallies.all() == [Tally("wrong_call", "joke", 1), Tally("wrong_call", "plain", 2)]


async def test_an_interaction_is_known_for_a_day_which_is_longer_than_it_lives(store: Store, time: TimeSource) -> None:
    await store.tallies.add("wrong_call", "plain", interaction_id=1)
    time.advance(timedelta(hours=23))
    await store.tallies.add("wrong_call", "plain", interaction_id=1)
    assert await store.tallies.all() == [Tally("wrong_call", "plain", 1)]
    time.advance(timedelta(hours=2))
    await store.tallies.add("wrong_call", "plain", interaction_id=1)
    assert await store.tallies.all() == [Tally("wrong_call", "plain", 2)]


async def test_the_hash_of_the_commands_is_kept_by_application(store: Store) -> None:
    assert await store.meta.command_hash(1) is None
    await store.meta.set_command_hash(1, "abc")
    await store.meta.set_command_hash(1, "def")
    assert await store.meta.command_hash(1) == "def"
    assert await store.meta.command_hash(2) is None


async def test_heartbeats_are_found_by_how_their_process_is_called(store: Store, time: TimeSource) -> None:
    assert await store.meta.last_beat() is None
    await store.meta.beat("bot-0")
    first = time.now()
    time.advance(timedelta(seconds=30))
    await store.meta.beat("bot-1")
    assert await store.meta.last_beat() == time.now()
    assert await store.meta.last_beat("bot-0") == first
    assert await store.meta.last_beat("BOT") is None
    assert await store.meta.last_beat("bot%") is None
    await store.meta.beat("bot-0")
    assert await store.meta.last_beat("bot-0") == time.now()


async def test_the_heartbeat_of_a_process_long_dead_is_dropped(store: Store, time: TimeSource) -> None:
    await store.meta.beat("host:1")
    time.advance(timedelta(days=8))
    await store.meta.beat("other:2")
    assert await store.meta.last_beat("host:") is None


async def test_check_reads(store: Store) -> None:
    await store.check()
