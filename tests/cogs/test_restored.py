"""After a restore: what the bot said since the backup is not said again, what it did not say is, and no burst comes."""

from __future__ import annotations

from contextlib import AsyncExitStack
from datetime import UTC, datetime, timedelta

import pytest

from bot.app import Onward, Shards
from bot.checkins import Series
from bot.model import DeliveryKind, DeliveryState, Schedule
from bot.store import backup, open_store, restore
from bot.timesource import TimeSource
from cogs import catch_up

NO = "Rejected by Stripe after the final round :("
REMINDER, CHECK_IN = DeliveryKind.REMINDER, DeliveryKind.CHECK_IN


@pytest.fixture
def time() -> TimeSource:
    return TimeSource(datetime(2026, 3, 2, 12, 0, 7, tzinfo=UTC), frozen=True)


async def turn(scene, **by):
    """Turn the one clock, and Discord's with it, and let what is due be said."""
    scene.env.backend.advance_clock(timedelta(**by).total_seconds())
    scene.bot.time.advance(timedelta(**by))
    await scene.env.settle()


async def promise(store, scene, words, kind=REMINDER, rule=None, channel=None, minutes=20, note=None):
    at = scene.bot.time.now() + timedelta(minutes=minutes)
    schedule = Schedule(at, at.replace(tzinfo=None), "UTC", rule)
    where = {"channel_id": channel.id, "guild_id": channel.guild.id} if channel else {}
    return (await store.deliveries.add(scene.maya.id, kind, schedule, words=words, note=note, **where)).id


@pytest.fixture
async def goes_back(scene, library, time, database, tmp_path):
    """Take a backup; return what restores it and starts the bot on it. `unheard` is promised in the backup alone."""
    scene.env.backend.advance_clock((time.now() - scene.env.backend.clock.now()).total_seconds())
    copy, place = tmp_path / "copy.db", f"sqlite+aiosqlite:///{tmp_path / 'restored.db'}"
    async with AsyncExitStack() as opened:

        async def take(unheard=(), minutes=20):
            await backup(database, copy)
            async with open_store(f"sqlite+aiosqlite:///{copy}", time) as store:
                for words in unheard:
                    await promise(store, scene, words, minutes=minutes)

            async def start():
                await restore(place, copy, time)
                store = await opened.enter_async_context(open_store(place, time))
                scene.bot = Onward(store, library, time, shards=Shards(count=1))
                await scene.env.restart_bot(scene.bot)
                await scene.env.settle()
                await turn(scene, seconds=5)

            return start

        yield take
        await scene.bot.close()


def said(scene, words):
    return [one.content for one in scene.private(scene.maya) if words in one.content]


async def state(scene, delivery_id):
    return (await scene.bot.store.deliveries.get(scene.maya.id, delivery_id)).state


async def test_what_was_said_since_is_not_said_again(scene, goes_back):
    kept = await promise(scene.bot.store, scene, "call the agency")
    start = await goes_back()
    await turn(scene, minutes=20)
    assert len(said(scene, "agency")) == 1
    await turn(scene, hours=5)
    await start()
    assert len(said(scene, "agency")) == 1
    assert await state(scene, kept) is DeliveryState.SENT


async def test_what_was_pressed_since_has_no_buttons_and_is_not_said_again(scene, goes_back):
    kept = await promise(scene.bot.store, scene, "call the agency\nand the landlord")
    start = await goes_back()
    await turn(scene, minutes=20)
    (message,) = scene.private(scene.maya)
    await scene.maya.user.click(message, label="Done")
    await turn(scene, hours=5)
    await start()
    assert len(said(scene, "agency")) == 1
    assert await state(scene, kept) is DeliveryState.SENT


async def test_what_was_not_said_is_said_late_and_in_one_message(scene, goes_back):
    await promise(scene.bot.store, scene, "call the agency")
    start = await goes_back(unheard=("buy stamps", "print it", "water"))
    await turn(scene, minutes=20)
    await turn(scene, hours=5)
    await start()
    assert len(said(scene, "agency")) == 1
    (digest,) = said(scene, "stamps")
    assert "print it" in digest
    assert "water" in digest


async def test_what_is_more_than_a_week_late_is_kept_for_the_person(scene, goes_back):
    start = await goes_back(unheard=("buy stamps",))
    await turn(scene, days=9)
    await start()
    assert said(scene, "stamps") == []
    (kept,) = await scene.bot.store.deliveries.unsaid(scene.maya.id)
    assert (kept.words, kept.error) == ("buy stamps", "too_late")


async def test_what_a_digest_said_since_is_not_said_again(scene, goes_back):
    for words in ("call the agency", "buy stamps"):
        await promise(scene.bot.store, scene, words)
    start = await goes_back()
    await turn(scene, hours=2)
    assert len(said(scene, "agency")) == 1
    await turn(scene, hours=5)
    await start()
    assert len(said(scene, "agency")) == len(said(scene, "stamps")) == 1
    assert await scene.bot.store.deliveries.count_open(scene.maya.id, REMINDER) == 0


async def test_a_series_goes_on_behind_what_was_said_since(scene, goes_back):
    kept = await promise(scene.bot.store, scene, "water", rule="FREQ=DAILY")
    start = await goes_back()
    for _ in range(3):
        await turn(scene, days=1)
    assert len(said(scene, "water")) == 3
    await start()
    assert len(said(scene, "water")) == 3
    row = await scene.bot.store.deliveries.get(scene.maya.id, kept)
    assert (row.state, row.occurrence) == (DeliveryState.PENDING, 3)
    assert row.schedule.due_at > scene.bot.time.now()
    await turn(scene, days=1)
    assert len(said(scene, "water")) == 4


async def test_a_channel_is_looked_at_too(scene, goes_back):
    await promise(scene.bot.store, scene, "water", channel=scene.general)
    start = await goes_back()
    await turn(scene, minutes=20)
    await scene.sam.send(scene.general, "hello there")
    await start()
    assert len([one for one in scene.answers(scene.general) if "water" in one.content]) == 1
    assert said(scene, "water") == []


async def test_what_went_from_a_channel_into_a_direct_message_is_found_there(scene, goes_back):
    await promise(scene.bot.store, scene, "water", channel=scene.general)
    start = await goes_back()
    await scene.bot.store.servers.change(scene.general.guild.id, interaction_id=1, stopped=True)
    await turn(scene, minutes=20)
    assert len(said(scene, "water")) == 1
    await start()
    assert len(said(scene, "water")) == 1
    assert scene.answers(scene.general) == []


async def test_check_ins_go_on_as_if_they_had_been_counted(scene, goes_back):
    kept = await promise(scene.bot.store, scene, None, CHECK_IN, note=Series().note())
    start = await goes_back()
    await turn(scene, minutes=20)
    (first,) = scene.private(scene.maya)
    await turn(scene, hours=1)
    await start()
    assert [one.id for one in scene.private(scene.maya)] == [first.id]
    row = await scene.bot.store.deliveries.get(scene.maya.id, kept)
    assert (row.note, row.occurrence, row.error) == ("1,1,0", 1, None)
    assert row.schedule.due_at > scene.bot.time.now() + timedelta(hours=20)


async def test_what_it_said_by_itself_has_that_day(scene, goes_back):
    await promise(scene.bot.store, scene, None, CHECK_IN, note=Series().note())
    start = await goes_back()
    await turn(scene, minutes=20)
    await turn(scene, hours=1)
    await start()
    other = await promise(scene.bot.store, scene, None, CHECK_IN, note=Series().note(), minutes=1)
    await turn(scene, minutes=2)
    assert len(scene.private(scene.maya)) == 1
    row = await scene.bot.store.deliveries.get(scene.maya.id, other)
    assert row.schedule.due_at > scene.bot.time.now() + timedelta(hours=20)


async def test_a_post_that_was_answered_since_is_not_answered_again(scene, goes_back, library):
    library.reader.read(NO)  # the first text takes seconds on a busy machine, and simcord waits for five
    start = await goes_back()
    await scene.maya.send(scene.channel, NO)
    assert len(scene.answers()) == 1
    await start()
    await catch_up.read_back(scene.bot.get_cog("Rejections").answering)
    await scene.env.settle()
    assert len(scene.answers()) == 1
    await scene.sam.send(scene.channel, "Rejected by Notion after the onsite")
    assert len(scene.answers()) == 2
