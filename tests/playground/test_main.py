"""`python -m playground`, as its own process."""

from __future__ import annotations

import asyncio
import signal
import sys
from typing import TYPE_CHECKING

import aiohttp

from tests.conftest import ROOT

if TYPE_CHECKING:
    from asyncio.subprocess import Process


async def start(*arguments: str) -> Process:
    return await asyncio.create_subprocess_exec(
        sys.executable, "-m", "playground", *arguments, cwd=ROOT, stdout=-1, stderr=-1
    )


async def test_it_says_its_addresses_serves_and_stops_in_order() -> None:
    process = await start("--port", "0", "--token", "mine")
    assert process.stdout is not None
    said = [(await asyncio.wait_for(process.stdout.readline(), 10)).decode().split() for _ in range(3)]
    addresses = dict(said)
    assert addresses["token"] == "mine"
    async with aiohttp.ClientSession() as session:
        async with session.get(addresses["page"]) as page:
            assert (page.status, page.content_type) == (200, "text/html")
        async with session.get(addresses["API"] + "/users/@me", headers={"Authorization": "Bot mine"}) as me:
            assert (await me.json())["bot"] is True
    taken = addresses["page"].rstrip("/").rpartition(":")[2]
    second = await start("--port", taken)
    _, complaint = await asyncio.wait_for(second.communicate(), 10)
    assert (second.returncode, complaint.decode().count("\n")) == (1, 1)
    process.send_signal(signal.SIGTERM)
    _, complaint = await asyncio.wait_for(process.communicate(), 10)
    assert (process.returncode, complaint) == (0, b"")
