"""The gateway's protocol, frame by frame: what a client library relies on."""

from __future__ import annotations

import asyncio
import json
import zlib
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

import aiohttp
import pytest

from playground.server import Playground
from playground.world import World

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

GUILDS, GUILD_MESSAGES, DIRECT_MESSAGES, MESSAGE_CONTENT = 1, 1 << 9, 1 << 12, 1 << 15
ALL = GUILDS | GUILD_MESSAGES | DIRECT_MESSAGES | MESSAGE_CONTENT


class Wire:
    """A bare websocket."""

    def __init__(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        self.socket = socket

    async def send(self, op: int, data: Any) -> None:
        await self.socket.send_str(json.dumps({"op": op, "d": data}))

    async def next(self) -> dict[str, Any]:
        return json.loads(await self.socket.receive_str(timeout=3))

    async def closed_with(self) -> int | None:
        async with asyncio.timeout(3):
            while not self.socket.closed:
                await self.socket.receive()
        return self.socket.close_code

    async def identify(self, playground: Playground, intents: int = ALL, **more: Any) -> dict[str, Any]:
        """Identify and return READY."""
        await self.next()
        await self.send(2, {"token": playground.token, "intents": intents, "properties": {}, **more})
        return await self.next()


@asynccontextmanager
async def connected(playground: Playground, query: str = "?v=10&encoding=json") -> AsyncIterator[Wire]:
    async with (
        aiohttp.ClientSession() as session,
        session.ws_connect(playground.gateway.url + query, autoclose=False) as socket,
    ):
        yield Wire(socket)


@pytest.fixture
async def playground() -> AsyncIterator[Playground]:
    async with Playground() as playground:
        yield playground


def people(playground: Playground) -> tuple[int, int]:
    return playground.world.user_id("Maya"), playground.world.channel_id("general")


async def test_hello_comes_first_and_a_heartbeat_is_acknowledged(playground: Playground) -> None:
    async with connected(playground) as wire:
        hello = await wire.next()
        assert (hello["op"], hello["d"]["heartbeat_interval"]) == (10, 41250)
        await wire.send(1, None)
        assert (await wire.next())["op"] == 11


async def test_ready_names_the_guild_and_guild_create_fills_it(playground: Playground) -> None:
    async with connected(playground) as wire:
        ready = await wire.identify(playground)
        assert (ready["t"], ready["s"]) == ("READY", 1)
        assert ready["d"]["guilds"] == [{"id": playground.world.guild["id"], "unavailable": True}]
        assert ready["d"]["user"]["bot"] is True
        guild = await wire.next()
        assert (guild["t"], guild["s"]) == ("GUILD_CREATE", 2)
        assert [channel["name"] for channel in guild["d"]["channels"]] == ["rejections", "general"]
        assert playground.world.online


async def test_zlib_stream_is_one_stream_with_a_flush_after_each_payload(playground: Playground) -> None:
    async with connected(playground, "?v=10&encoding=json&compress=zlib-stream") as wire:
        stream = zlib.decompressobj()
        first = await wire.socket.receive_bytes(timeout=3)
        assert first.endswith(b"\x00\x00\xff\xff")
        assert json.loads(stream.decompress(first))["op"] == 10
        await wire.send(1, None)
        assert json.loads(stream.decompress(await wire.socket.receive_bytes(timeout=3)))["op"] == 11


@pytest.mark.parametrize("query", ["?compress=lzma-stream", "?encoding=etf"])
async def test_what_it_does_not_speak_is_refused_before_the_handshake(playground: Playground, query: str) -> None:
    with pytest.raises(aiohttp.WSServerHandshakeError, match="400"):
        async with connected(playground, query):
            pass


async def test_a_resume_brings_exactly_what_was_missed(playground: Playground) -> None:
    maya, general = people(playground)
    async with connected(playground) as wire:
        session = (await wire.identify(playground))["d"]["session_id"]
        await wire.next()
        await playground.world.post(maya, general, "heard")
        heard = await wire.next()
        playground.faults.cut()
    await playground.world.post(maya, general, "missed")
    async with connected(playground) as wire:
        await wire.next()
        await wire.send(6, {"token": playground.token, "session_id": session, "seq": heard["s"]})
        missed, resumed = await wire.next(), await wire.next()
        assert (missed["t"], missed["d"]["content"], missed["s"]) == ("MESSAGE_CREATE", "missed", heard["s"] + 1)
        assert (resumed["t"], resumed["s"]) == ("RESUMED", heard["s"] + 2)


@pytest.mark.parametrize("sequence", [99, -1])
async def test_a_resume_that_cannot_be_whole_is_an_invalid_session(playground: Playground, sequence: int) -> None:
    async with connected(playground) as wire:
        session = (await wire.identify(playground))["d"]["session_id"]
        playground.faults.cut()
    async with connected(playground) as wire:
        await wire.next()
        await wire.send(6, {"token": playground.token, "session_id": session, "seq": sequence})
        assert await wire.next() == {"op": 9, "t": None, "s": None, "d": False}
        again = {"token": playground.token, "intents": ALL}
        await wire.send(2, again)
        assert (await wire.next())["t"] == "READY"


async def test_a_clean_goodbye_ends_the_session(playground: Playground) -> None:
    async with connected(playground) as wire:
        session = (await wire.identify(playground))["d"]["session_id"]
        await wire.socket.close(code=1000)
    async with connected(playground) as wire:
        await wire.next()
        await wire.send(6, {"token": playground.token, "session_id": session, "seq": 1})
        assert (await wire.next())["op"] == 9


@pytest.mark.parametrize(
    ("frames", "code"),
    [
        ([(2, {"token": "wrong", "intents": 0})], 4004),
        ([(6, {"token": "wrong", "session_id": "x", "seq": 1})], 4004),
        ([(2, {"token": "playground-token-not-a-secret", "intents": 1 << 1})], 4014),
        ([(2, {"token": "playground-token-not-a-secret", "intents": 0, "shard": [1, 1]})], 4010),
        ([(2, {"token": "playground-token-not-a-secret", "intents": 0})] * 2, 4005),
        ([(8, {"guild_id": "1"})], 4003),
        ([(77, None)], 4001),
    ],
)
async def test_a_wrong_frame_ends_the_connection_with_discords_code(
    playground: Playground, frames: list[tuple[int, Any]], code: int
) -> None:
    async with connected(playground) as wire:
        for op, data in frames:
            await wire.send(op, data)
        assert await wire.closed_with() == code


@pytest.mark.parametrize(
    "text",
    [
        "no json",
        "[]",
        '"op"',
        "{}",
        '{"op": 2}',
        '{"op": 2, "d": {"token": "playground-token-not-a-secret", "shard": 1}}',
    ],
)
async def test_what_is_no_payload_ends_the_connection(playground: Playground, text: str) -> None:
    async with connected(playground) as wire:
        await wire.socket.send_str(text)
        assert await wire.closed_with() == 4002


async def test_message_content_needs_the_intent_outside_mentions_and_direct_messages(playground: Playground) -> None:
    world = playground.world
    maya, general = people(playground)
    letterbox = await world.open_dm(maya)
    async with connected(playground) as wire:
        await wire.identify(playground, GUILD_MESSAGES | DIRECT_MESSAGES)
        await wire.next()
        await world.post(maya, general, "between us")
        await world.post(maya, general, f"<@{world.me['id']}> for you")
        await world.post(maya, letterbox, "in private")
        read = [(await wire.next())["d"]["content"] for _ in range(3)]
        assert read == ["", f"<@{world.me['id']}> for you", "in private"]


async def test_the_content_intent_has_to_be_approved() -> None:
    async with Playground(world=World(message_content="none")) as playground, connected(playground) as wire:
        await wire.next()
        await wire.send(2, {"token": playground.token, "intents": ALL})
        assert await wire.closed_with() == 4014


async def test_events_go_only_to_who_asked_for_them_and_to_their_shard(playground: Playground) -> None:
    world = playground.world
    maya, general = people(playground)
    here = (int(world.guild["id"]) >> 22) % 2
    letterbox = await world.open_dm(maya)
    async with connected(playground) as zero, connected(playground) as one:
        wires = {0: zero, 1: one}
        for number, wire in wires.items():
            ready = await wire.identify(playground, GUILD_MESSAGES | DIRECT_MESSAGES, shard=[number, 2])
            assert len(ready["d"]["guilds"]) == (number == here)
        assert (await wires[here].next())["t"] == "GUILD_CREATE"
        await world.react(maya, int((await world.post(maya, general, "a"))["id"]), "❤️")
        await world.post(maya, letterbox, "b")
        in_guild = await wires[here].next()
        assert (in_guild["t"], in_guild["d"]["channel_id"]) == ("MESSAGE_CREATE", str(general))
        in_dm = await wires[0].next()
        assert (in_dm["t"], in_dm["d"]["channel_id"]) == ("MESSAGE_CREATE", str(letterbox))


async def test_members_are_told_on_request(playground: Playground) -> None:
    async with connected(playground) as wire:
        await wire.identify(playground)
        await wire.next()
        await wire.send(8, {"guild_id": playground.world.guild["id"], "query": "ma", "limit": 5, "nonce": "n"})
        chunk = (await wire.next())["d"]
        assert ([member["user"]["global_name"] for member in chunk["members"]], chunk["nonce"]) == (["Maya"], "n")


async def test_a_foreign_page_cannot_connect(playground: Playground) -> None:
    async with aiohttp.ClientSession() as session:
        for headers in ({"Origin": "https://example.org"}, {"Host": "example.org"}):
            with pytest.raises(aiohttp.WSServerHandshakeError, match="403"):
                await session.ws_connect(playground.gateway.url, headers=headers)
