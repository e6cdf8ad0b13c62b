"""The page's routes and its socket: whom they answer, and what they make of a frame that is wrong."""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING, Any

import aiohttp
import pytest
import pytest_asyncio

from playground.server import Playground

from .puppet import Puppet

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

LATE = 4


@pytest_asyncio.fixture
async def place() -> AsyncIterator[Playground]:
    async with Playground(bot_name="Helper", hint="Hello", examples=("one",)) as made:
        Puppet(made.world)
        yield made


@pytest_asyncio.fixture
async def client() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as session:
        yield session


class Tab:
    """An open socket."""

    def __init__(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        self.socket = socket

    async def ask(self, **fields: Any) -> None:
        await self.socket.send_json(fields)

    async def until(self, name: str) -> dict[str, Any]:
        async with asyncio.timeout(LATE):
            while True:
                frame = await self.socket.receive_json()
                if frame["t"] == name:
                    return frame["d"]

    async def names_until(self, name: str) -> list[str]:
        names: list[str] = []
        async with asyncio.timeout(LATE):
            while not names or names[-1] != name:
                names.append((await self.socket.receive_json())["t"])
        return names


async def connect(client: aiohttp.ClientSession, place: Playground, **headers: str) -> Tab:
    return Tab(await client.ws_connect(f"{place.base}/page/socket", headers=headers))


def ids(place: Playground) -> dict[str, str]:
    world = place.world
    return {"user_id": str(world.user_id("Maya")), "channel_id": str(world.channel_id("rejections"))}


async def test_the_page_and_its_files_come_with_a_strict_policy(place: Playground, client: aiohttp.ClientSession):
    for path in ("/", "/page/app.js", "/page/base.css", "/page/icon.svg"):
        async with client.get(place.base + path) as answer:
            assert answer.status == 200
            policy = answer.headers["Content-Security-Policy"]
            assert "default-src 'none'" in policy
            assert "unsafe" not in policy
            assert answer.headers["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize("name", ["..%2fpage.py", "%2e%2e%2fpage.py", "nothing.js", "", "..", "%00.js", "app.js%2f"])
async def test_only_the_pages_own_files_are_served(place: Playground, client: aiohttp.ClientSession, name: str):
    from yarl import URL

    async with client.get(URL(f"{place.base}/page/{name}", encoded=True)) as answer:
        assert answer.status == 404


async def test_a_foreign_host_or_origin_is_refused(place: Playground, client: aiohttp.ClientSession):
    for headers in (
        {"Host": f"evil.example:{place.port}"},
        {"Host": "127.0.0.1:1"},
        {"Origin": "https://evil.example"},
        {"Origin": f"http://127.0.0.1:{place.port + 1}"},
        {"Origin": f"http://127.0.0.1.evil.example:{place.port}"},
        {"Origin": "null"},
    ):
        async with client.get(f"{place.base}/", headers=headers) as answer:
            assert answer.status == 403, headers
        with pytest.raises(aiohttp.WSServerHandshakeError) as refused:
            await connect(client, place, **headers)
        assert refused.value.status == 403, headers


async def test_ones_own_origin_is_welcome(place: Playground, client: aiohttp.ClientSession):
    for name in ("127.0.0.1", "localhost"):
        tab = await connect(client, place, Origin=f"http://{name}:{place.port}", Host=f"{name}:{place.port}")
        hello = await tab.until("hello")
        assert hello["hint"] == "Hello"
        assert hello["examples"] == ["one"]
        assert [channel["name"] for channel in hello["snapshot"]["channels"]] == ["rejections", "general"]


WRONG = [
    "",
    "no json",
    "[]",
    "null",
    "1",
    "[" * 5000,
    "{}",
    '{"op": 1}',
    '{"op": "fly"}',
    '{"op": "post", "nonce": 1}',
    '{"op": "post"}',
    '{"op": "post", "user_id": 1, "channel_id": "1", "content": "x"}',
    '{"op": "post", "user_id": "-1", "channel_id": "1", "content": "x"}',
    '{"op": "post", "user_id": "999999999999999999999", "channel_id": "1", "content": "x"}',
    '{"op": "post", "user_id": "1", "channel_id": "1", "content": "x"}',
    '{"op": "post", "user_id": "1", "channel_id": "1", "content": ["x"]}',
    '{"op": "skip", "seconds": -5}',
    '{"op": "skip", "seconds": 1e99}',
    '{"op": "skip", "seconds": true}',
    '{"op": "skip", "seconds": NaN}',
    '{"op": "close_dms", "user_id": "1", "closed": "yes"}',
    '{"op": "open_dm", "user_id": "1"}',
    '{"op": "click", "user_id": "1", "message_id": "1", "custom_id": "x"}',
    '{"op": "select", "user_id": "1", "message_id": "1", "custom_id": "x", "values": "x"}',
    '{"op": "slash", "user_id": "1", "channel_id": "1", "path": "", "options": {}}',
    '{"op": "slash", "user_id": "1", "channel_id": "1", "path": "x", "options": []}',
    '{"op": "submit", "user_id": "1", "interaction_id": "1", "values": {}}',
    '{"op": "react", "user_id": "1", "message_id": "1", "emoji": 5}',
    '{"op": "autocomplete", "user_id": "1", "channel_id": "1", "path": "x", "options": {}, "focused": "y"}',
]


async def test_a_wrong_frame_gets_an_error_and_the_next_is_answered(place: Playground, client: aiohttp.ClientSession):
    tab = await connect(client, place)
    for frame in WRONG:
        await tab.socket.send_str(frame)
        words = (await tab.until("error"))["words"]
        assert words.endswith(".")
        assert words[0] in "`'" or words[0].isupper() or words[0].isdigit(), words
    await tab.socket.send_bytes(b"\x00")
    assert (await tab.until("error"))["words"] == "A frame is text."
    await tab.ask(op="post", content="hello", **ids(place))
    assert (await tab.until("message"))["message"]["content"] == "hello"


async def test_a_refusal_carries_the_nonce_of_its_request(place: Playground, client: aiohttp.ClientSession):
    tab = await connect(client, place)
    await tab.ask(op="post", content="  ", nonce="7", **ids(place))
    assert await tab.until("error") == {"words": "There is nothing to post.", "nonce": "7"}


async def test_two_tabs_see_the_same_and_only_the_one_that_asked_gets_the_form(
    place: Playground, client: aiohttp.ClientSession
):
    one, other = await connect(client, place), await connect(client, place)
    await one.ask(op="post", content="rejected", **ids(place))
    for tab in (one, other):
        await tab.until("message")
        answer = (await tab.until("message"))["message"]
        assert answer["author"]["username"] == "Helper"
    press = {"op": "click", "user_id": ids(place)["user_id"], "message_id": answer["id"]}
    await one.ask(**press, custom_id="log", nonce="1")
    form = await one.until("modal")
    assert form["modal"]["title"] == "Log it"
    await one.ask(op="skip", seconds=60)
    assert "modal" not in await other.names_until("now")


async def test_a_closed_tab_leaves_no_listener(place: Playground, client: aiohttp.ClientSession):
    listeners = place.world.state.events._listeners
    before = len(listeners)
    tab = await connect(client, place)
    await tab.until("hello")
    assert len(listeners) == before + 1
    await tab.socket.close()
    for _ in range(100):
        if len(listeners) == before:
            break
        await asyncio.sleep(0.01)
    assert len(listeners) == before


async def test_a_fresh_page_sees_what_was_private_only_marked_so(place: Playground, client: aiohttp.ClientSession):
    tab = await connect(client, place)
    maya = ids(place)
    await tab.ask(op="slash", path="log", options={"company": "Acme"}, **maya)
    shown = await tab.until("message")
    assert shown["for"] == maya["user_id"]
    again = await (await connect(client, place)).until("hello")
    assert [one["for"] for one in again["snapshot"]["messages"][maya["channel_id"]]] == [maya["user_id"]]
    assert json.dumps(again["closed_dms"]) == "[]"
