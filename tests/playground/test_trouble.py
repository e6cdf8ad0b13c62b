"""Trouble on purpose, and a real discord.py bot that lives through it."""

from __future__ import annotations

import asyncio
import signal
import sys
from typing import TYPE_CHECKING

import aiohttp
import discord
import pytest

from playground import interactions
from playground.server import Playground
from playground.world import World
from tests.conftest import ROOT
from tests.playground import foreign_bot
from tests.playground.conftest import Table, running

if TYPE_CHECKING:
    from collections.abc import Callable

MESSAGES = r"^POST /channels/\d+/messages$"


async def test_a_cut_connection_is_resumed_and_nothing_is_lost(table: Table) -> None:
    async with running(table) as bot:
        session = bot.get_shard(0)._parent.ws.session_id  # type: ignore[union-attr]
        assert table.playground.faults.cut() == 1
        await table.world.post(table.maya, table.general, "into the gap")
        await table.until(table.said)
        assert table.said()[0]["content"] == "I read: into the gap"
        assert bot.get_shard(0)._parent.ws.session_id == session  # type: ignore[union-attr]


@pytest.mark.parametrize("resumable", [True, False])
async def test_an_invalid_session_is_resumed_or_begun_anew(table: Table, resumable: bool) -> None:
    async with running(table) as bot:
        resumed, identified = asyncio.Event(), asyncio.Event()
        bot.add_listener(_setter(resumed), "on_resumed")
        bot.add_listener(_setter(identified), "on_connect")
        table.playground.faults.invalidate(resumable=resumable)
        await asyncio.wait_for((resumed if resumable else identified).wait(), 8)
        await table.world.post(table.maya, table.general, "still there?")
        await table.until(table.said)


async def test_asked_to_reconnect_the_bot_resumes(table: Table) -> None:
    async with running(table) as bot:
        resumed = asyncio.Event()
        bot.add_listener(_setter(resumed), "on_resumed")
        table.playground.faults.ask_to_reconnect()
        await asyncio.wait_for(resumed.wait(), 5)


def _setter(event: asyncio.Event) -> Callable[..., object]:
    async def set_it(*_: object) -> None:
        event.set()

    return set_it


async def test_after_429_the_bot_waits_and_says_it_once(seated: Table) -> None:
    seated.playground.faults.limit(MESSAGES, retry_after=0.3)
    await seated.world.post(seated.maya, seated.general, "hello")
    await seated.until(seated.said)
    first, second = seated.requests("POST", "/messages")
    assert (first.status, first.answer) == (
        429,
        {"message": "You are being rate limited.", "retry_after": 0.3, "global": False},
    )
    assert (second.at - first.at).total_seconds() >= 0.3
    assert len(seated.said()) == 1


async def test_an_error_of_discords_servers_is_tried_again(seated: Table) -> None:
    seated.playground.faults.fail(MESSAGES, status=502)
    await seated.world.post(seated.maya, seated.general, "hello")
    await seated.until(seated.said)
    assert [one.status for one in seated.requests("POST", "/messages")] == [502, 200]


async def test_a_dropped_answer_leaves_the_message_and_the_same_nonce_brings_it_back(seated: Table) -> None:
    body = {"content": "once", "nonce": "r1.0", "enforce_nonce": True}
    url = f"{seated.playground.api}/channels/{seated.general}/messages"
    seated.playground.faults.drop(MESSAGES)
    async with aiohttp.ClientSession(headers={"Authorization": f"Bot {seated.playground.token}"}) as session:
        with pytest.raises(aiohttp.ClientConnectionError):
            await session.post(url, json=body)
        (kept,) = seated.said()
        async with session.post(url, json=body) as answer:
            assert (await answer.json())["id"] == kept["id"]
        await seated.world.advance(181)
        async with session.post(url, json=body) as answer:
            assert (await answer.json())["id"] != kept["id"]
    assert [one.status for one in seated.requests("POST", "/messages")] == [-1, 200, 200]


async def test_a_slow_answer_comes_after_the_deed(seated: Table) -> None:
    seated.playground.faults.slow(MESSAGES, seconds=0.4)
    await seated.world.post(seated.maya, seated.general, "hello")
    await seated.until(seated.said)
    assert not await seated.world.quiet(0.2, idle=0.05)
    assert await seated.world.quiet(2, idle=0.05)


async def test_a_wrong_token_is_refused_at_login(redirected: Callable[[Playground], None]) -> None:
    async with Playground(token="another") as playground:
        redirected(playground)
        async with foreign_bot.make() as bot:
            with pytest.raises(discord.LoginFailure):
                await bot.login("not-that-one")


async def test_an_intent_that_is_not_approved_ends_the_bot(redirected: Callable[[Playground], None]) -> None:
    async with Playground(world=World(message_content="none")) as playground:
        redirected(playground)
        async with foreign_bot.make() as bot:
            assert not (await _flags(bot, playground)).gateway_message_content_limited
            with pytest.raises(discord.PrivilegedIntentsRequired):
                await asyncio.wait_for(bot.connect(), 8)


async def _flags(bot: discord.Client, playground: Playground) -> discord.ApplicationFlags:
    await bot.login(playground.token)
    return (await bot.application_info()).flags


async def test_expired_interactions_are_over(seated: Table) -> None:
    opened = await seated.slash("tea", kind="assam")
    interaction = seated.world.interactions.get(opened)
    url = f"{seated.playground.api}/webhooks/{seated.world.me['id']}/{interaction.token}"
    async with aiohttp.ClientSession() as session:
        async with session.post(url, json={"content": "in time"}) as answer:
            assert answer.status == 200
        seated.playground.faults.expire_interactions()
        async with session.post(url, json={"content": "too late"}) as answer:
            assert (answer.status, (await answer.json())["code"]) == (401, 50027)


async def test_faults_hit_only_what_they_name_and_can_be_taken_back(seated: Table) -> None:
    seated.playground.faults.fail(r"^GET /nothing", times=3)
    seated.playground.faults.fail(MESSAGES, times=3)
    seated.playground.faults.clear()
    await seated.world.post(seated.maya, seated.general, "hello")
    await seated.until(seated.said)
    with pytest.raises(ValueError, match="pattern"):
        seated.playground.faults.fail("")


async def test_a_killed_bot_comes_back_as_another_process_and_old_buttons_work(
    table: Table, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(interactions, "ANSWER_WITHIN", 0.5)

    async def start() -> asyncio.subprocess.Process:
        code = (
            "import sys, discord.http, discord.gateway, yarl\n"
            "from tests.playground import foreign_bot\n"
            "discord.http.Route.BASE = sys.argv[1]\n"
            "foreign_bot.make().run(sys.argv[2], log_handler=None)\n"
        )
        here = table.playground
        process = await asyncio.create_subprocess_exec(sys.executable, "-c", code, here.api, here.token, cwd=ROOT)
        async with asyncio.timeout(15):
            await table.world.ready()
        return process

    bot = await start()
    await table.slash("tea", kind="assam")
    bot.send_signal(signal.SIGKILL)
    await bot.wait()
    await table.until(lambda: not table.world.online)
    message = int(table.said()[0]["id"])
    failed = await table.world.click(table.maya, message, "again:assam")
    assert await table.world.settled(failed, 5) == "failed"
    bot = await start()
    try:
        assert await table.world.settled(await table.world.click(table.maya, message, "again:assam")) == "done"
        assert table.said()[0]["content"] == "More assam"
    finally:
        bot.kill()
        await bot.wait()
