"""What Prometheus gets: counts without words and ids, from a page of the bot's own; nothing at all when it is off."""

from __future__ import annotations

import asyncio
import math
import os
import re
import socket
import subprocess
import sys
from datetime import timedelta
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import aiohttp
import pytest

from bot.clock import Clock
from bot.config import load_settings
from bot.errors import SettingError, StoreBusyError
from bot.meters import OFF, meters_of
from bot.metrics import BECAME, DECISIONS, Counted
from bot.model import DeliveryKind, PostState, Schedule
from bot.speak import Later, Never, Saying, Sent
from bot.store import open_store
from tests.conftest import ROOT

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from datetime import datetime

    from bot.store import Store
    from bot.timesource import TimeSource

ANN = 1_400_000_000_000_000_041


@pytest.fixture
def counted() -> Counted:
    return Counted("127.0.0.1", 0)


@pytest.fixture
async def store(database: str, time: TimeSource, counted: Counted) -> AsyncIterator[Store]:
    async with open_store(database, time, wrote=counted.wrote) as opened, counted.shown(opened):
        yield opened


async def scraped(page: str) -> dict[str, float]:
    """Scrape as Prometheus does: each series and its value."""
    async with aiohttp.ClientSession() as client, client.get(page) as answer:
        assert answer.status == 200
        assert answer.headers["Content-Type"].startswith("text/plain; version=")
        lines = (await answer.text()).splitlines()
    return {name: float(value) for name, _, value in (line.rpartition(" ") for line in lines if line[0] != "#")}


async def test_what_is_counted_is_on_the_page(store: Store, counted: Counted, time: TimeSource) -> None:
    before = await scraped(counted.page)
    assert before["onward_messages_read_total"] == 0
    assert all(before[f'onward_decisions_total{{decision="{one}"}}'] == 0 for one in DECISIONS.values())
    assert all(before[f'onward_deliveries_total{{became="{one}"}}'] == 0 for one in BECAME)
    counted.read(0.004)
    counted.decided(PostState.ANSWERED)
    counted.decided(PostState.GONE)  # is no decision of ours
    counted.beat(time.now())
    await store.people.change(ANN, country="DE", interaction_id=1)
    after = await scraped(counted.page)
    assert after["onward_messages_read_total"] == after["onward_reading_seconds_count"] == 1
    assert after['onward_reading_seconds_bucket{le="0.0025"}'] == 0
    assert after['onward_reading_seconds_bucket{le="0.005"}'] == 1
    assert after['onward_decisions_total{decision="reply"}'] == 1
    assert sum(value for name, value in after.items() if name.startswith("onward_decisions_total")) == 1
    assert after["onward_store_write_seconds_count"] == before["onward_store_write_seconds_count"] + 1
    assert after["onward_store_write_seconds_sum"] > before["onward_store_write_seconds_sum"]
    assert after["onward_heartbeat_timestamp_seconds"] == pytest.approx(time.now().timestamp(), abs=60)


async def test_a_lost_connection_counts_once_however_often_it_is_told_of(store: Store, counted: Counted) -> None:
    heard: dict[str, Any] = {}
    bot: Any = SimpleNamespace(
        add_listener=lambda listener, event: heard.update({event: listener}),
        latencies=[(0, 0.25), (1, math.nan), (2, math.inf)],
    )
    counted.watch(bot)
    for event in ("connect", "disconnect", "disconnect", "resumed", "disconnect", "connect"):
        await heard[f"on_shard_{event}"](0)
    found = await scraped(counted.page)
    assert found['onward_gateway_connects_total{how="new"}'] == 2
    assert found['onward_gateway_connects_total{how="resumed"}'] == 1
    assert found["onward_gateway_disconnects_total"] == 2
    latencies = [found[f'onward_gateway_latency_seconds{{shard="{shard}"}}'] for shard in range(3)]
    assert latencies == [0.25, pytest.approx(math.nan, nan_ok=True), pytest.approx(math.nan, nan_ok=True)]


def test_every_state_that_a_post_is_settled_in_is_counted() -> None:
    assert set(PostState) - set(DECISIONS) == {PostState.CLAIMED, PostState.CRISIS, PostState.GONE}


class Speaker:
    """Says what became of each delivery, by its words."""

    async def say(self, delivery, saying) -> Sent | Later | Never:
        return {"sent": Sent(5), "again": Later(timedelta(hours=1), "away"), "failed": Never("closed")}[saying.words]


async def test_the_clock_counts_what_came_due_and_what_became_of_it(
    store: Store, counted: Counted, time: TimeSource
) -> None:
    def at(moment: datetime) -> Schedule:
        return Schedule(moment, moment.replace(tzinfo=None), "UTC")

    now = time.now()
    for number, words in enumerate(("sent", "again", "failed", "dropped")):
        await store.deliveries.add(ANN + number, DeliveryKind.REMINDER, at(now - timedelta(seconds=3)), words=words)
    await store.deliveries.add(ANN + 7, DeliveryKind.REMINDER, at(now - timedelta(minutes=10)), words="sent")
    await store.deliveries.add(ANN + 8, DeliveryKind.REMINDER, at(now - timedelta(days=8)), words="sent")
    await store.deliveries.add(ANN + 9, "of_a_later_program", at(now - timedelta(seconds=3)))
    waiting = await scraped(counted.page)
    assert waiting["onward_deliveries_overdue"] == 7
    assert waiting["onward_clock_lateness_seconds"] == pytest.approx(8 * 86400, abs=60)

    clock = Clock(store, Speaker(), time, counted)

    async def words(occasion) -> Saying | None:
        said = occasion.delivery.words
        return None if said == "dropped" else Saying(said, None)  # type: ignore[arg-type] # nobody shows its buttons

    clock.renders(DeliveryKind.REMINDER, words)
    running = asyncio.create_task(clock.run())
    try:
        async with asyncio.timeout(10):
            while sum((found := await became(counted.page)).values()) < 7:  # noqa: ASYNC110 # it is scraped as from outside
                await asyncio.sleep(0.01)
    finally:
        running.cancel()
    assert found == {"sent": 2, "again": 1, "moved": 0, "held": 0, "failed": 2, "dropped": 1, "parked": 1}
    after = await scraped(counted.page)
    assert after["onward_deliveries_due_total"] == 7
    assert after["onward_deliveries_overdue"] == after["onward_clock_lateness_seconds"] == 0
    assert after["onward_deliveries_late_total"] == 1
    assert after["onward_delivery_lateness_seconds_count"] == 2
    assert after['onward_delivery_lateness_seconds_bucket{le="60.0"}'] == 1


async def became(page: str) -> dict[str, float]:
    found = await scraped(page)
    return {one: found[f'onward_deliveries_total{{became="{one}"}}'] for one in BECAME}


async def test_a_store_that_is_away_leaves_the_page_up(store: Store, counted: Counted, monkeypatch) -> None:
    async def away() -> None:
        raise StoreBusyError("locked")

    monkeypatch.setattr(store.due, "outlook", away)
    found = await scraped(counted.page)
    assert found["onward_deliveries_overdue"] != found["onward_deliveries_overdue"]  # not a number
    assert found["process_resident_memory_bytes"] > 0


async def test_no_other_page_is_there(store: Store, counted: Counted) -> None:
    async with aiohttp.ClientSession() as client, client.get(counted.page.replace("metrics", "")) as answer:
        assert answer.status == 404


async def test_a_port_that_is_taken_is_named(store: Store) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(SettingError, match=rf"ONWARD_METRICS_PORT: 127\.0\.0\.1, port {port}, .*in use"):
            async with Counted("127.0.0.1", port).shown(store):
                pass
    with pytest.raises(SettingError, match="ONWARD_METRICS_PORT"):
        async with Counted("no.such.host.invalid", 9464).shown(store):
            pass


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("9464", ("127.0.0.1", 9464)),
        (" 0.0.0.0:9464 ", ("0.0.0.0", 9464)),  # noqa: S104 # as in a container
        ("[::]:9464", ("::", 9464)),
        (":9464", ("127.0.0.1", 9464)),
    ],
)
def test_a_port_alone_is_for_this_machine_alone(monkeypatch, tmp_path, written, meant) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("ONWARD_METRICS_PORT", written)
    settings = load_settings()
    assert settings.onward_metrics_port == meant
    assert isinstance(meters_of(settings), Counted)


@pytest.mark.parametrize("written", ["banana", "0", "70000", "-1", "localhost", "localhost:", "9" * 5000, "٣"])
def test_what_is_no_port_is_refused(monkeypatch, tmp_path, written) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("ONWARD_METRICS_PORT", written)
    with pytest.raises(SettingError, match=r"^ONWARD_METRICS_PORT: must be a port"):
        load_settings()


def test_it_is_off_unless_asked_for_and_then_costs_no_import(monkeypatch, tmp_path) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("ONWARD_METRICS_PORT", raising=False)
    assert meters_of(load_settings()) is OFF
    code = (
        "import sys; from bot import config, keyring, launch, meters; s = config.load_settings();"
        "meters.meters_of(s); keyring.keys_of(s);"
        "sys.exit(any(name in sys.modules for name in ('prometheus_client', 'cryptography', 'bot.metrics')))"
    )
    bare = {name: value for name, value in os.environ.items() if not name.startswith("ONWARD_")}
    told = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, env=bare | {"PYTHONPATH": str(ROOT)}, timeout=60)
    assert told.returncode == 0


def test_every_name_on_the_page_is_in_the_docs(counted: Counted) -> None:
    told = set(re.findall(r"`(onward_\w+)", (ROOT / "docs" / "metrics.md").read_text(encoding="utf-8")))
    named = {
        f"{family.name}_total" if family.type == "counter" else family.name
        for family in counted._registry.collect()
        if family.name.startswith("onward_")
    }
    assert named <= told
    assert all(any(one in (name, f"{name}_bucket", f"{name}_sum", f"{name}_count") for name in named) for one in told)
