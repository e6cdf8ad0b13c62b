"""A real process is scraped over real HTTP: what it reads, says, writes and how it is connected."""

from __future__ import annotations

import socket

import aiohttp

from tests.bot.test_metrics import scraped


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as found:
        return found.getsockname()[1]


async def test_a_running_bot_is_scraped(wire):
    port = free_port()
    page = f"http://127.0.0.1:{port}/metrics"
    bot = await wire.start(ONWARD_METRICS_PORT=str(port))
    post = await wire.post("Rejected by Stripe after the final round :(")
    await wire.post("what is for lunch", "Sam")
    await wire.until(lambda: wire.answered(post) and wire.state_of(post) == "answered")
    wire.place.faults.cut()
    await until(page, 'onward_gateway_connects_total{how="resumed"}', 1)
    found = await until(page, 'onward_decisions_total{decision="silence"}', 1)
    assert found["onward_messages_read_total"] >= 2  # what is read back once the connection stands counts again
    assert found['onward_decisions_total{decision="reply"}'] == 1
    assert found['onward_gateway_connects_total{how="new"}'] == 1
    assert found["onward_gateway_disconnects_total"] == 1
    assert found["onward_reading_seconds_count"] == found["onward_messages_read_total"]
    assert found["onward_store_write_seconds_count"] > 2
    assert found["onward_heartbeat_timestamp_seconds"] > 1.7e9
    assert found['onward_gateway_latency_seconds{shard="0"}'] >= 0
    async with aiohttp.ClientSession() as client, client.get(page) as answer:
        text = await answer.text()
    ids = (wire.maya, wire.world.user_id("Sam"), wire.channel, post, wire.world.me["id"])
    assert not any(str(one) in text for one in ids)
    assert "Stripe" not in text
    assert await bot.stop() == 0


async def until(page, name, value):
    for _ in range(600):
        found = await scraped(page)
        if found.get(name, 0) >= value:
            return found
    raise AssertionError(name)
