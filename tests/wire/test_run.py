"""What only a wire shows: a process that is stopped, killed, cut off, limited and refused."""

from __future__ import annotations

import asyncio
import signal

import pytest

from tests.wire.conftest import NO, custom_id


async def test_it_answers_and_stops_in_order_on_sigterm(wire):
    bot = await wire.start()
    await wire.post()
    await wire.until(wire.answers)
    assert "Stripe" in wire.answers()[0]["content"]
    assert await bot.stop(signal.SIGTERM) == 0
    assert "Traceback" not in bot.said
    assert NO not in bot.said


async def test_it_stops_in_order_on_sigint(wire):
    bot = await wire.start()
    assert await bot.stop(signal.SIGINT) == 0
    assert "Traceback" not in bot.said


async def test_a_wrong_token_ends_in_one_line(wire):
    bot = await wire.start(wait=False, token="wrong-token")
    assert await bot.ended() == 69
    (line,) = bot.said.strip().splitlines()
    assert "DISCORD_TOKEN" in line
    assert "wrong-token" not in line


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
    await wire.post()
    await wire.start()
    await wire.until(wire.answers)
    assert "Stripe" in wire.answers()[0]["content"]


async def test_a_cut_connection_resumes_and_nothing_is_lost_or_doubled(wire):
    await wire.start()
    await wire.post()
    await wire.until(wire.answers)
    wire.place.faults.cut()
    await wire.post("Rejected by Notion after the onsite")
    await wire.until(lambda: len(wire.answers()) == 2, within=20)
    await wire.world.quiet()
    assert len(wire.answers()) == 2


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
    await wire.post("Rejected by Notion after the onsite")
    await wire.until(lambda: len(wire.answers()) == 2, within=20)


async def test_an_answer_whose_connection_broke_is_not_doubled(wire):
    await wire.start()
    wire.place.faults.drop(r"POST /channels/\d+/messages")
    await wire.post()
    await wire.until(wire.answers)
    await wire.world.quiet(timeout=10, idle=2)
    assert len(wire.answers()) == 1


async def test_two_processes_on_one_store_answer_once(wire):
    await wire.start()
    await wire.start()
    await asyncio.sleep(1)
    for name in ("Stripe", "Notion", "Sentry", "Figma"):
        await wire.post(f"Rejected by {name} after the final round :(")
    await wire.until(lambda: len(wire.answers()) >= 4)
    await wire.world.quiet()
    assert len(wire.answers()) == 4


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
    before = len(wire.answers())
    await wire.post()
    await wire.until(lambda: len(wire.answers()) == before + 1)
    assert "Stripe" in wire.answers()[-1]["content"]


async def test_a_long_paste_that_became_a_file_is_read(wire):
    await wire.start()
    letter = (
        "Dear Maya,\n\nThank you for taking the time to speak with our team at Stripe. "
        + "We were glad to learn about your work and the care you bring to it. " * 40
        + "\n\nUnfortunately, we have decided to move forward with other candidates.\n\nKind regards,\nThe Stripe team"
    )
    assert len(letter) > 2000
    await wire.post(letter)
    await wire.until(wire.answers)
    assert "Stripe" in wire.answers()[0]["content"]


async def test_a_thread_and_a_forum_post_are_read(wire):
    await wire.start()
    thread = await wire.world.start_thread(wire.maya, wire.channel, "my week")
    await wire.world.post(wire.maya, thread, NO)
    await wire.until(lambda: wire.answers(thread))


@pytest.mark.parametrize("content", ["none", "limited"])
async def test_message_content_decides_what_is_read_and_the_log_says_what_is_lost(tmp_path, content):
    from playground.server import Playground
    from tests.wire.conftest import Wire

    async with Playground(message_content=content) as place:
        wire = Wire(place, tmp_path)
        bot = await wire.start()
        await wire.post()
        mention = f"<@{wire.world.me['id']}> rejected by Notion after the onsite"
        await wire.post(mention)
        await wire.until(lambda: any("Notion" in one["content"] for one in wire.answers()))
        assert any("Stripe" in one["content"] for one in wire.answers()) == (content == "limited")
        assert await bot.stop() == 0
        assert ("Message content is switched off" in bot.said) == (content == "none")
