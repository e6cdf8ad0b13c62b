"""Moderators are told where a post speaks of danger: only where it was chosen, and while members are told of it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import discord
import pytest

from bot.errors import StoreBusyError
from bot.model import PostState
from bot.timesource import TimeSource
from cogs import alerting
from tests.cogs.conftest import seen, told
from tests.cogs.test_server import a_manager, as_it_stands, choose, items, opened, posted_in, preview, settings

DANGER = "rejected again, I want to kill myself"
CLOSED = discord.PermissionOverwrite(view_channel=False)
OPEN = discord.PermissionOverwrite(view_channel=True, send_messages=True)


@pytest.fixture
def time() -> TimeSource:
    return TimeSource(datetime(2026, 3, 2, 18, 0, tzinfo=UTC), frozen=True)


@pytest.fixture
def manager(scene):
    return a_manager(scene, "ada")


@pytest.fixture
def moderators(scene, manager):
    """Return a channel that members cannot see."""
    guild = scene.general.guild
    return guild.create_text_channel(
        "moderators", overwrites={guild.default_role: CLOSED, scene.bot.user: OPEN, manager: OPEN}
    )


@pytest.fixture
async def chosen(scene, manager, moderators):
    """Choose the channel, and tell nobody yet."""
    asked = seen(await manager.click(await opened(scene, manager), label="Tell moderators"))
    assert "only while a notice" in asked.content
    assert [one["type"] for one in items(asked)] == [8]  # and no button to end what has not begun
    await choose(scene, manager, asked, "srv_alert", moderators)


@pytest.fixture
async def announced(scene, manager, chosen):
    """Post the notice, which tells members."""
    await choose(scene, manager, await preview(scene, manager), "srv_post", scene.general)
    (notice,) = posted_in(scene, scene.general)
    assert "Those who moderate this server are told" in notice.content
    return notice


def told_there(scene, moderators):
    ours = [one for one in moderators.history() if one.author.id == scene.bot.user.id]
    return sorted(ours, key=lambda one: one.id)


async def test_moderators_get_a_link_and_no_word_of_it(scene, manager, moderators, announced):
    assert f"moderators get a link in <#{moderators.id}>" in (await opened(scene, manager)).content
    post = await scene.maya.send(scene.channel, DANGER)
    (alert,) = told_there(scene, moderators)
    assert f"/{scene.channel.id}/{post.id}" in alert.content
    assert not {"kill", "rejected", "maya", str(scene.maya.id), "suicid"} & set(alert.content.lower().split())
    assert "findahelpline.com" in scene.private(scene.maya)[0].content


@pytest.mark.parametrize(
    "text",
    ["my friend said they want to kill themselves", "this OA killed me lol", "Rejected by Stripe after the final"],
)
async def test_of_what_is_no_danger_to_the_writer_they_are_told_nothing(scene, moderators, announced, text):
    await scene.maya.send(scene.channel, text)
    await scene.maya.send_dm(DANGER)
    assert told_there(scene, moderators) == []


async def test_before_members_are_told_moderators_are_not(scene, manager, moderators, chosen):
    assert "only once a notice tells members" in (await opened(scene, manager)).content
    await scene.maya.send(scene.channel, DANGER)
    assert told_there(scene, moderators) == []
    assert len(scene.private(scene.maya)) == 1


async def test_without_the_notice_they_are_told_nothing(scene, manager, moderators, announced):
    scene.env.backend.delete_message(scene.general.id, announced.id)  # while we were away: no event reaches us
    await scene.maya.send(scene.channel, DANGER)
    assert told_there(scene, moderators) == []
    assert settings(scene).notice_message_id is None


async def test_taken_back_they_are_told_nothing_and_the_notice_is_out_of_date(scene, manager, moderators, announced):
    asked = seen(await manager.click(await opened(scene, manager), label="Tell moderators"))
    done = as_it_stands(await manager.click(asked, label="Tell nobody"))
    assert "told nothing" in done.content
    await scene.maya.send(scene.channel, DANGER)
    assert told_there(scene, moderators) == []
    panel = (await opened(scene, manager)).content
    assert "moderators are not told" in panel
    assert "no longer says how it is" in panel


async def test_a_channel_that_all_can_see_is_refused_when_chosen_and_when_it_has_opened(
    scene, manager, moderators, announced
):
    asked = seen(await manager.click(await opened(scene, manager), label="Tell moderators"))
    assert "Everybody in this server can see" in told(await choose(scene, manager, asked, "srv_alert", scene.general))
    assert settings(scene).alerts_channel_id == moderators.id
    role = scene.bot.get_guild(scene.general.guild.id).default_role
    await scene.bot.get_channel(moderators.id).set_permissions(role, view_channel=True)
    await scene.env.settle()
    await scene.maya.send(scene.channel, DANGER)
    assert told_there(scene, moderators) == []


async def test_setup_never_claims_that_moderators_are_told_where_they_are_not(scene, manager, moderators, announced):
    here = scene.bot.get_channel(moderators.id)
    for overwrites in ({here.guild.default_role: OPEN}, {here.guild.me: CLOSED}):
        await here.edit(overwrites={here.guild.default_role: CLOSED, here.guild.me: OPEN} | overwrites)
        await scene.env.settle()
        assert f"nobody is told, for <#{moderators.id}>" in (await opened(scene, manager)).content
    scene.env.backend.delete_channel(moderators.id)
    await scene.env.settle()
    assert f"nobody is told, for <#{moderators.id}>" in (await opened(scene, manager)).content


async def test_a_notice_goes_with_its_channel_and_moderators_are_told_nothing(scene, manager, moderators, chosen):
    board = scene.general.guild.create_text_channel("board")
    await choose(scene, manager, await preview(scene, manager), "srv_post", board)
    scene.env.backend.delete_channel(board.id)
    await scene.env.settle()
    panel = (await opened(scene, manager)).content
    assert "Notice for members:** none yet" in panel
    assert "only once a notice tells members" in panel
    assert settings(scene).notice_message_id is None


async def test_what_is_said_of_another_channel_and_of_none_is_true(scene, manager, moderators, chosen):
    async def done(control, *channel):
        asked = seen(await manager.click(await opened(scene, manager), label="Tell moderators"))
        pressed = (
            manager.click(asked, label=control) if not channel else choose(scene, manager, asked, control, *channel)
        )
        return as_it_stands(await pressed).content

    assert "The notice still says" not in await done("Tell nobody")
    assert "Nothing is told there yet" in await done("srv_alert", moderators)
    await choose(scene, manager, await preview(scene, manager), "srv_post", scene.general)
    guild = scene.general.guild
    closed = {guild.default_role: CLOSED, scene.bot.user: OPEN, manager: OPEN}
    other = guild.create_text_channel("other", overwrites=closed)
    assert "Moderators get a link there from now on" in await done("srv_alert", other)
    await scene.maya.send(scene.channel, DANGER)
    assert len(told_there(scene, other)) == 1
    assert "The notice still says" in await done("Tell nobody")


async def test_a_message_that_cannot_be_taken_down_waits_and_keeps_no_other(scene, moderators, announced, time):
    for person in (scene.maya, scene.sam):
        await person.send(scene.channel, DANGER)
    first, _ = told_there(scene, moderators)
    time.advance(timedelta(days=1))
    path = f"/channels/{moderators.id}/messages/{first.id}"
    scene.env.inject_error("DELETE", path, status=403, code=50001)
    await alerting.take_down_old(scene.bot)
    assert [one.id for one in told_there(scene, moderators)] == [first.id]
    await alerting.take_down_old(scene.bot)
    assert told_there(scene, moderators) == []
    assert await scene.bot.store.servers.old_alerts(timedelta()) == []


async def test_a_rate_limit_that_is_too_long_costs_the_link_and_nothing_else(scene, moderators, announced, monkeypatch):
    async def limited(*_, **__):
        raise discord.RateLimited(60)

    monkeypatch.setattr(discord.PartialMessageable, "send", limited)
    post = await scene.maya.send(scene.channel, DANGER)
    assert told_there(scene, moderators) == []
    assert len(scene.private(scene.maya)) == 1
    assert (await scene.bot.store.posts.get(post.id)).state is PostState.SPOKEN_TO


async def test_what_moderators_were_told_is_gone_within_a_day(scene, moderators, announced, time):
    await scene.maya.send(scene.channel, DANGER)
    time.advance(timedelta(hours=22))
    await alerting.take_down_old(scene.bot)
    await scene.sam.send(scene.channel, DANGER)
    assert len(told_there(scene, moderators)) == 2
    time.advance(timedelta(hours=1))
    await alerting.take_down_old(scene.bot)
    await scene.env.settle()
    (left,) = told_there(scene, moderators)
    scene.env.backend.delete_message(moderators.id, left.id)
    time.advance(timedelta(days=1))
    await alerting.take_down_old(scene.bot)
    assert await scene.bot.store.servers.old_alerts(timedelta()) == []


async def test_what_nobody_could_take_down_is_not_left_there(scene, moderators, announced, monkeypatch):
    async def away(*_):
        raise StoreBusyError("locked")

    monkeypatch.setattr(scene.bot.store.servers, "note_alert", away)
    await scene.maya.send(scene.channel, DANGER)
    assert told_there(scene, moderators) == []
    assert len(scene.private(scene.maya)) == 1


async def test_the_person_is_answered_where_moderators_cannot_be_told(scene, moderators, announced):
    scene.env.inject_error("POST", f"/channels/{moderators.id}/messages", status=403, code=50013)
    await scene.maya.send(scene.channel, DANGER)
    assert told_there(scene, moderators) == []
    assert len(scene.private(scene.maya)) == 1
