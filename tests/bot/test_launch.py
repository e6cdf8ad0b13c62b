"""Reaching Discord at the start: what is tried again, and what ends it in one line."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any, cast

import discord
import pytest
from discord.http import Route

from bot import launch
from bot.errors import RefusedError


async def test_out_of_reach_is_tried_as_often_as_patience_lasts_and_then_said(monkeypatch, caplog):
    monkeypatch.setattr(Route, "BASE", "http://127.0.0.1:9/api/v10")
    with pytest.raises(RefusedError, match="out of reach"):
        await launch.ask("token", patience=(0, 0))
    assert len(caplog.records) == 2


def http_error(status: int) -> discord.HTTPException:
    return discord.HTTPException(cast("Any", SimpleNamespace(status=status, reason="")), "")


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (discord.LoginFailure("no"), "DISCORD_TOKEN"),
        (discord.ConnectionClosed(cast("Any", SimpleNamespace(close_code=4010)), shard_id=0), "4010"),
        (http_error(403), "403"),
    ],
)
async def test_what_time_does_not_mend_is_not_tried_again(monkeypatch, error, words):
    tried = 0

    async def login(*_):
        nonlocal tried
        tried += 1
        raise error

    monkeypatch.setattr(discord.Client, "login", login)
    with pytest.raises(RefusedError, match=words):
        await launch.ask("token", patience=(0, 0))
    assert tried == 1


async def test_a_limit_is_waited_for(monkeypatch, caplog):
    async def login(*_):
        raise http_error(429)

    monkeypatch.setattr(discord.Client, "login", login)
    with pytest.raises(RefusedError, match="out of reach"):
        await launch.ask("token", patience=(0, 0))
    assert len(caplog.records) == 2
