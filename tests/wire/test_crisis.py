"""The crisis path over a real wire: a rate limit, closed direct messages, a file that another program keeps locked."""

from __future__ import annotations

import asyncio
import sys
from time import monotonic

import pytest

from tests.wire.conftest import custom_id
from tests.wire.test_promises import heard

DANGER = "rejected again. i want to kill myself"
PRIVATE = "I can't keep you safe"
PUBLIC = "Thanks for writing this here"
WITHIN = 3.0
"""Seconds within which the person is answered, whatever our own store does."""

HOLDER = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("BEGIN EXCLUSIVE")
print("held", flush=True)
sys.stdin.readline()
connection.execute("ROLLBACK")
"""


def heard_once(wire):
    return [len(heard(wire, words)) for words in (PRIVATE, PUBLIC)] == [1, 1]


async def settle(wire, idle=1):
    """Give a second message the time to come."""
    await wire.world.quiet(timeout=10, idle=idle)


@pytest.mark.parametrize("limited", ["opening", "private", "public", "everywhere"])
async def test_a_rate_limit_delays_and_both_still_come_once(wire, limited):
    await wire.start()
    direct = await wire.world.open_dm(wire.maya)
    match limited:
        case "opening":
            wire.place.faults.limit(r"POST /users/@me/channels", retry_after=0.6)
        case "private":
            wire.place.faults.limit(rf"POST /channels/{direct}/messages", retry_after=0.6, times=2)
        case "public":
            wire.place.faults.limit(rf"POST /channels/{wire.channel}/messages", retry_after=0.6, times=2)
        case _:
            wire.place.faults.limit(r"POST /channels/\d+/messages", retry_after=0.6, everywhere=True)
    await wire.post(DANGER)
    await wire.until(lambda: heard_once(wire))
    await settle(wire)
    assert heard_once(wire)


async def test_an_answer_whose_connection_broke_is_not_doubled(wire):
    await wire.start()
    wire.place.faults.drop(r"POST /channels/\d+/messages", times=2)
    await wire.post(DANGER)
    await wire.until(lambda: heard_once(wire))
    await settle(wire, idle=2)  # discord.py sends again after a second
    assert heard_once(wire)


async def test_closed_direct_messages_leave_the_button(wire):
    wire.place.faults.close_dms(wire.maya)
    bot = await wire.start()
    await wire.post(DANGER)
    await wire.until(lambda: heard(wire, PUBLIC))
    (said,) = wire.answers()
    press = await wire.world.click(wire.maya, int(said["id"]), custom_id(said, "Open privately"))
    assert await wire.world.settled(press) == "done"
    shown = wire.world.visible(wire.maya, wire.channel)[-1]
    assert PRIVATE in shown["content"]
    assert shown["flags"] & 64
    await settle(wire)
    assert len(wire.answers()) == 1
    await bot.stop()
    assert "kill" not in bot.said


async def test_a_locked_file_delays_nobody_and_nobody_is_answered_twice_when_it_is_free(wire):
    await wire.start()
    holder = await asyncio.create_subprocess_exec(
        sys.executable,
        "-c",
        HOLDER,
        str(wire.folder / "onward.db"),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
    )
    assert (await holder.stdout.readline()).strip() == b"held"
    began = monotonic()
    post = await wire.post(DANGER)
    await wire.until(lambda: heard_once(wire))
    assert monotonic() - began < WITHIN
    began = monotonic()
    told = await wire.world.slash(wire.world.user_id("Sam"), wire.channel, "rejected", {"what": DANGER})
    assert await wire.world.settled(told) == "done"
    assert monotonic() - began < WITHIN
    await settle(wire, idle=2.5)  # longer than a write waits for the lock
    assert wire.state_of(post) is None
    await holder.communicate(b"\n")
    await wire.until(lambda: wire.state_of(post) == "spoken_to", within=45)
    wire.place.faults.invalidate(resumable=False)  # so that the channel is read back, and the post is seen again
    await wire.until(lambda: not wire.online)
    await wire.until(lambda: wire.online)
    await settle(wire)
    assert len(heard(wire, PUBLIC)) == 1
    assert len(heard(wire, PRIVATE)) == 2  # Maya's, and what Sam was told
