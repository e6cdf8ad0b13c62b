"""What only a wire shows: a process that is stopped, killed, cut off, limited and refused."""

from __future__ import annotations

import asyncio
import os
import signal
import sqlite3
import sys
from contextlib import closing

import pytest

from playground.server import Playground
from playground.world import World
from tests.conftest import ROOT
from tests.wire.conftest import NO, custom_id, running


async def test_it_answers_and_stops_in_order_on_sigterm(wire):
    bot = await wire.start()
    post = await wire.post()
    await wire.until(lambda: wire.answered(post))
    assert await bot.stop(signal.SIGTERM) == 0
    assert wire.companies_of(post) == ["Stripe"]
    assert "Traceback" not in bot.said
    assert NO not in bot.said


async def test_it_stops_in_order_on_sigint(wire):
    bot = await wire.start()
    assert await bot.stop(signal.SIGINT) == 0
    assert "Traceback" not in bot.said


@pytest.mark.parametrize("command", [("run",), ("try", "--no-browser")])
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
async def test_a_signal_while_it_is_still_importing_ends_it_in_order(tmp_path, command, number):
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-X", "importtime", "-m", "bot", *command,
        cwd=tmp_path, env={**os.environ, "PYTHONPATH": str(ROOT), "DISCORD_TOKEN": "x"},
        stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.PIPE,
    )  # fmt: skip
    while b"discord.errors" not in await process.stderr.readline():
        assert process.returncode is None
    process.send_signal(number)
    _, said = await asyncio.wait_for(process.communicate(), 30)
    assert process.returncode == 0
    assert b"Traceback" not in said


async def test_a_wrong_token_ends_in_one_line(wire):
    bot = await wire.start(wait=False, token="wrong-token")
    assert await bot.ended() == 69
    (line,) = bot.said.strip().splitlines()
    assert "DISCORD_TOKEN" in line
    assert "wrong-token" not in line


async def test_a_token_that_is_changed_while_it_connects_ends_in_one_line(wire):
    wire.place.faults.slow(r"GET /gateway/bot", seconds=1)
    bot = await wire.start(wait=False)
    await wire.until(lambda: any(one.path == "/gateway/bot" for one in wire.place.log))  # logged in, not connected yet
    wire.place.faults.change_token("another")
    assert await bot.ended() == 69
    assert "4004" in bot.said
    assert "Traceback" not in bot.said


async def test_a_discord_that_is_away_at_the_start_is_waited_for(wire):
    wire.place.faults.fail(r"GET /users/@me", status=503, times=2)
    bot = await wire.start()
    await wire.post()
    await wire.until(wire.answers)
    assert await bot.stop() == 0


async def test_sigterm_while_it_waits_for_discord_ends_it_in_order(wire):
    bot = await wire.start(wait=False, api="http://127.0.0.1:1/api/v10")
    heard = await asyncio.wait_for(bot.process.stderr.readline(), 20)
    assert b"trying again" in heard
    assert await bot.stop() == 0
    assert "Traceback" not in bot.said


async def test_an_answer_under_way_is_finished_before_it_stops(wire):
    bot = await wire.start()
    wire.place.faults.slow(r"POST /channels/\d+/messages", seconds=1)
    post = await wire.post()
    await wire.until(wire.answers)
    assert await bot.stop(signal.SIGTERM) == 0
    assert wire.state_of(post) == "answered"


async def test_killed_and_started_again_an_old_button_still_works(wire):
    bot = await wire.start()
    await wire.post()
    await wire.until(wire.answers)
    said = wire.answers()[0]
    await bot.stop(signal.SIGKILL)
    await wire.until(lambda: not wire.online)
    await wire.start()
    press = await wire.world.click(wire.maya, int(said["id"]), custom_id(said, "⋯"))
    assert await wire.world.settled(press) == "done"
    private = wire.world.visible(wire.maya, wire.channel)[-1]
    assert [item["label"] for item in private["components"][0]["components"]] == [
        "Why this?",
        "Wrong call",
        "Not for me",
    ]


async def test_killed_between_sending_and_writing_it_down_it_does_not_say_it_twice(wire):
    bot = await wire.start()
    wire.place.faults.slow(r"POST /channels/\d+/messages", seconds=2)
    post = await wire.post()
    await wire.until(lambda: wire.state_of(post) == "claimed")
    await wire.until(wire.answers)  # Discord has taken it, and the bot is still waiting to hear so
    await bot.stop(signal.SIGKILL)
    assert wire.state_of(post) == "claimed"
    wire.age_claims()
    await wire.start()
    await wire.until(lambda: wire.state_of(post) == "answered")
    assert len(wire.answers()) == 1


async def test_killed_after_taking_a_post_and_before_answering_it_answers_after_the_restart(wire):
    bot = await wire.start()
    wire.place.faults.fail(r"POST /channels/\d+/messages", status=503, times=50)
    post = await wire.post()
    await wire.until(lambda: wire.state_of(post) == "claimed")
    await bot.stop(signal.SIGKILL)
    wire.place.faults.clear()
    wire.age_claims()
    await wire.start()
    await wire.until(wire.answers)
    await wire.until(lambda: wire.state_of(post) == "answered")
    assert len(wire.answers()) == 1


async def test_what_was_posted_while_it_was_away_is_answered_after_a_restart(wire):
    bot = await wire.start()
    await bot.stop(signal.SIGKILL)
    await wire.until(lambda: not wire.online)
    post = await wire.post()
    await wire.start()
    await wire.until(lambda: wire.answered(post))


async def test_a_cut_connection_resumes_and_nothing_is_lost_or_doubled(wire):
    await wire.start()
    await wire.post()
    await wire.until(wire.answers)
    (before,) = wire.place.sessions.connected()
    assert wire.place.faults.cut() == 1
    await wire.post("Rejected by Notion after the onsite", "Sam")
    await wire.until(lambda: len(wire.answers()) == 2, within=20)
    await wire.world.quiet()
    assert len(wire.answers()) == 2
    assert [session.id for session in wire.place.sessions.connected()] == [before.id]  # resumed, not begun anew


async def test_an_invalid_session_is_read_back(wire):
    await wire.start()
    wire.place.faults.invalidate(resumable=False)
    await wire.until(lambda: not wire.online, within=20)
    await wire.post()
    await wire.until(wire.answers, within=30)
    assert len(wire.answers()) == 1


async def test_a_rate_limit_and_a_failing_server_delay_the_answer_and_do_not_lose_it(wire):
    await wire.start()
    wire.place.faults.limit(r"POST /channels/\d+/messages", retry_after=0.4)
    await wire.post()
    await wire.until(wire.answers)
    wire.place.faults.fail(r"POST /channels/\d+/messages", status=502, times=2)
    await wire.post("Rejected by Notion after the onsite", "Sam")
    await wire.until(lambda: len(wire.answers()) == 2, within=20)


async def test_an_answer_whose_connection_broke_is_not_doubled(wire):
    await wire.start()
    wire.place.faults.drop(r"POST /channels/\d+/messages")
    post = await wire.post()
    await wire.until(wire.answers)
    await wire.world.quiet(timeout=10, idle=2)
    assert len(wire.answers()) == 1
    sent = [
        one.json["nonce"] for one in wire.place.log if one.path == f"/channels/{wire.channel}/messages" and one.json
    ]
    assert set(sent) == {f"p{post}"}  # the message's own, so that another process's try counts as the same


async def test_two_processes_on_one_store_answer_once(wire):
    await wire.start()
    await wire.start()
    await asyncio.sleep(1)
    posts = [
        await wire.post(f"Rejected by {name} after the final round :(", who)
        for name, who in (("Stripe", "Maya"), ("Notion", "Sam"), ("Sentry", "Maya"), ("Figma", "Sam"))
    ]
    await wire.until(lambda: all(wire.state_of(post) in ("answered", "reacted") for post in posts))
    await wire.world.quiet()
    said = [int(one["message_reference"]["message_id"]) for one in wire.answers()]
    assert len(said) == len(set(said))
    # Whichever process is quicker may reach a person's second post first; each person gets words once, wherever.
    for own in (posts[0::2], posts[1::2]):
        assert set(said) & set(own)


async def test_the_next_message_is_answered_whatever_came_before(wire):
    await wire.start()
    for text in (
        "\u200b" * 50,
        "\u202eaccepted?",
        "🙂" * 100,
        "a" * 2000,
        "nul \x00 rejected \x00",
        "\n".join(["x reject"] * 100),
    ):
        await wire.post(text)
    await wire.world.quiet()
    post = await wire.post(NO, "Sam")
    await wire.until(lambda: wire.answered(post))


async def test_a_long_paste_that_became_a_file_is_read(wire):
    await wire.start()
    letter = (
        "Dear Maya,\n\nThank you for speaking with our team at Stripe. "
        + "We were glad to learn about your work and the care you bring to it. " * 40
        + "\n\nUnfortunately, we have decided to move forward with other candidates.\n\nKind regards,\nThe Stripe team"
    )
    assert len(letter) > 2000
    post = await wire.post(letter)
    await wire.until(lambda: wire.state_of(post) == "answered")
    assert wire.companies_of(post) == ["Stripe"]


async def test_a_thread_is_read(wire):
    await wire.start()
    thread = await wire.world.start_thread(wire.maya, wire.channel, "my week")
    await wire.world.post(wire.maya, thread, NO)
    await wire.until(lambda: wire.answers(thread))


async def test_a_forum_post_is_read_with_its_title(tmp_path):
    world = World(text_channels=("general",), forums=("rejections",))
    async with running(Playground(world=world), tmp_path) as wire:
        await wire.start()
        told = await world.start_thread(
            wire.maya, wire.channel, "Rejected by Stripe", content="after the final round :("
        )
        await wire.until(lambda: wire.state_of(told) == "answered")  # a forum's post has its thread's id
        assert wire.companies_of(told) == ["Stripe"]


async def test_a_reply_goes_with_its_post_and_a_post_that_is_gone_is_no_error(wire):
    bot = await wire.start()
    post = await wire.post()
    await wire.until(wire.answers)
    await wire.world.delete(wire.maya, post)
    await wire.until(lambda: not wire.answers())
    gone = await wire.post("Rejected by Notion after the onsite")
    await wire.world.delete(wire.maya, gone)
    await wire.world.quiet()
    assert wire.answers() == []
    await wire.post("Rejected by Sentry after the onsite", "Sam")
    await wire.until(wire.answers)
    await bot.stop()
    assert "ERROR" not in bot.said


async def test_a_locked_store_loses_nothing(wire):
    bot = await wire.start()
    with closing(sqlite3.connect(wire.folder / "onward.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        await wire.post()
        (said,) = [line async for line in _lines(bot, until="waits for the store")][-1:]
        assert "Stripe" not in said
        other.execute("ROLLBACK")
    post = await wire.post("Rejected by Notion after the onsite", "Sam")
    await wire.until(lambda: wire.answered(post))


@pytest.mark.parametrize("content", ["none", "limited"])
async def test_message_content_decides_what_is_read_and_the_log_says_what_is_lost(tmp_path, content):
    async with running(Playground(message_content=content), tmp_path) as wire:
        bot = await wire.start()
        plain = await wire.post()
        mention = await wire.post(f"<@{wire.world.me['id']}> rejected by Notion after the onsite")
        await wire.until(lambda: wire.answered(mention))
        await wire.world.quiet()
        assert wire.answered(plain) == (content == "limited")
        assert await bot.stop() == 0
        assert ("Message content is switched off" in bot.said) == (content == "none")


async def _lines(bot, *, until):
    """What a bot says on standard error, up to the line that is waited for."""
    while line := (await asyncio.wait_for(bot.process.stderr.readline(), 15)).decode():
        yield line
        if until in line:
            return
