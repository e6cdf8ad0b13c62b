"""`/setup`: those who manage a server say where noes are posted and how the bot behaves there."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

import discord
import pytest

from bot.app import PERMISSIONS, Onward, Shards
from bot.errors import StoreBusyError
from bot.model import DeliveryKind, Elsewhere, PostState, Schedule, Server
from bot.timesource import TimeSource
from bot.words import ui
from cogs.ui import health, notice, setup_panel
from tests.cogs.conftest import seen, shown, told
from tests.cogs.test_commands import expected

NO = "Rejected by Stripe after the final round :("
MANAGE = discord.Permissions(manage_guild=True, view_channel=True, send_messages=True, read_message_history=True)
POSTS, MARKS, ELSEWHERE = "srv_posts", "srv_marks", "srv_else"


@pytest.fixture
def time() -> TimeSource:
    return TimeSource(datetime(2026, 3, 2, 18, 0, tzinfo=UTC), frozen=True)


@pytest.fixture
def manager(scene):
    """Return somebody who may manage the server."""
    return a_manager(scene, "ada")


def a_manager(scene, name):
    guild = scene.general.guild
    role = guild.create_role(f"those like {name}", permissions=MANAGE)
    return guild.add_member(scene.env.create_user(name), roles=[role])


def settings(scene) -> Server:
    return scene.bot.store.servers.known(scene.general.guild.id)


async def opened(scene, person, command="setup"):
    answer = await person.slash(scene.general, command)
    told(answer)
    return seen(answer)


def control(message, name) -> str:
    """Return the custom id of a control as it stands in a message now."""
    return next(one["custom_id"] for one in items(message) if one["custom_id"].split(":")[1] == name)


def items(message):
    """Return the buttons and menus under a message."""
    lines = [line if isinstance(line, dict) else line.to_dict() for line in message.components]
    return [one for line in lines for one in line["components"]]


async def choose(scene, person, message, name, *values):
    return await person.select(message, values, custom_id=control(message, name))


def as_it_stands(answer):
    """Return the message in which something was pressed, as it is after the press."""
    return answer.response or answer.message


async def test_a_server_is_set_up_in_one_message(scene, manager):
    message = await opened(scene, manager)
    assert f"<#{scene.channel.id}> (by its name)" in message.content
    assert "all that I need" in message.content
    changed = as_it_stands(await choose(scene, manager, message, POSTS, scene.general))
    assert f"posted:** <#{scene.general.id}>, <#{scene.channel.id}> (by its name)" in changed.content
    changed = as_it_stands(await choose(scene, manager, changed, ELSEWHERE, "nothing"))
    assert f"posted:** <#{scene.general.id}>\n" in changed.content
    assert settings(scene).posts == (scene.general.id,)
    assert settings(scene).elsewhere is Elsewhere.NOTHING
    await scene.maya.send(scene.general, NO)
    await scene.sam.send(scene.channel, NO)
    assert len(scene.answers(scene.general)) == 1
    assert scene.answers() == []


async def test_a_channel_is_of_one_kind_and_all_of_a_kind_can_be_taken_back(scene, manager):
    message = as_it_stands(
        await choose(scene, manager, await opened(scene, manager), POSTS, scene.general, scene.channel)
    )
    message = as_it_stands(await choose(scene, manager, message, MARKS, scene.channel))
    assert (settings(scene).posts, settings(scene).marks) == ((scene.general.id,), (scene.channel.id,))
    await choose(scene, manager, message, POSTS)
    assert (settings(scene).posts, settings(scene).marks) == ((), (scene.channel.id,))


async def test_who_may_not_manage_the_server_is_refused_kindly(scene, manager):
    with pytest.raises(Exception, match="setup"):
        await scene.maya.slash(scene.general, "setup")
    command = next(one for one in scene.bot.tree.get_commands() if one.name == "setup")
    assert command.default_permissions == discord.Permissions(manage_guild=True)
    assert (command.allowed_contexts.guild, command.allowed_contexts.dm_channel) == (True, False)
    command.default_permissions = None  # what a server's own settings can do to it
    await scene.bot.tree.sync()
    refused = await scene.maya.slash(scene.general, "setup")
    expected(scene)
    assert "those who may manage this server" in told(refused)


async def test_a_right_that_was_taken_away_is_missed_at_every_control(scene, manager):
    setup, health = await opened(scene, manager), await opened(scene, manager, "server")
    first = await preview(scene, manager)
    guild = scene.general.guild
    scene.env.backend.remove_member_role(guild.id, manager.id, guild.roles["those like ada"].id)
    for message in (setup, health, first):
        for one in items(message):
            chosen = {3: [one.get("options", [{}])[0].get("value")], 8: [scene.general]}.get(one["type"])
            if chosen:
                answer = await manager.select(message, chosen, custom_id=one["custom_id"])
            else:
                answer = await manager.click(message, custom_id=one["custom_id"])
            assert "those who may manage this server" in told(answer), one["custom_id"]
    assert settings(scene) == Server(guild.id)


async def test_it_survives_a_restart_between_two_presses(scene, manager, library, time):
    message = as_it_stands(await choose(scene, manager, await opened(scene, manager), POSTS, scene.general))
    scene.bot.store.servers._known.clear()
    scene.bot = Onward(scene.bot.store, library, time, shards=Shards(count=1))
    await scene.env.restart_bot(scene.bot)
    message = as_it_stands(await choose(scene, manager, message, ELSEWHERE, "reacts"))
    assert "a heart" in message.content
    form = await manager.click(message, label="Time zone and country")
    await manager.submit_modal(form, shown(form, zone="berlin", country="de"))
    here = settings(scene)
    assert (here.posts, here.elsewhere, here.zone, here.country) == (
        (scene.general.id,), Elsewhere.REACTS, "Europe/Berlin", "DE"
    )  # fmt: skip


async def test_of_two_managers_at_once_the_slower_one_is_told_and_loses_nothing(scene, manager):
    bea = a_manager(scene, "bea")
    first, second = await opened(scene, manager), await opened(scene, bea)
    await choose(scene, manager, first, POSTS, scene.general)
    late = as_it_stands(await choose(scene, bea, second, POSTS, scene.channel))
    assert "Somebody else changed something" in late.content
    assert f"<#{scene.general.id}>" in late.content
    assert settings(scene).posts == (scene.general.id,)
    late = as_it_stands(await choose(scene, bea, late, POSTS, scene.general, scene.channel))
    assert "Somebody else" not in late.content
    assert set(settings(scene).posts) == {scene.general.id, scene.channel.id}


async def test_a_channel_that_was_deleted_is_named_and_dropped_with_the_next_choice(scene, manager):
    doomed = scene.general.guild.create_text_channel("doomed")
    message = as_it_stands(await choose(scene, manager, await opened(scene, manager), POSTS, scene.general, doomed))
    scene.env.backend.delete_channel(doomed.id)
    await scene.env.settle()
    message = as_it_stands(await manager.click(message, label="Look again"))
    assert f"<#{doomed.id}>: this channel is gone" in message.content
    menu = next(one for one in items(message) if one["custom_id"] == control(message, POSTS))
    assert [int(one["id"]) for one in menu["default_values"]] == [scene.general.id]
    message = as_it_stands(await choose(scene, manager, message, POSTS, scene.general))
    assert "gone" not in message.content
    assert settings(scene).posts == (scene.general.id,)


async def test_what_it_may_not_do_is_named_plainly(scene, manager):
    guild = scene.general.guild
    shut = guild.create_text_channel(
        "shut",
        overwrites={scene.bot.user: discord.PermissionOverwrite(add_reactions=False, send_messages=False)},
    )
    message = as_it_stands(await choose(scene, manager, await opened(scene, manager), POSTS, shut, scene.general))
    assert f"- <#{shut.id}>: Add Reactions, Send Messages\n" in message.content
    assert f"- <#{scene.general.id}>:" not in message.content
    many = [guild.create_text_channel(
        f"shut-{number}", overwrites={scene.bot.user: discord.PermissionOverwrite(add_reactions=False)}
    ) for number in range(7)]  # fmt: skip
    message = as_it_stands(await choose(scene, manager, message, POSTS, shut, *many))
    assert "and 6 more channels" in message.content
    assert len(message.content) < 2000


async def test_a_server_that_reads_nothing_is_told_so(scene, manager):
    message = as_it_stands(await choose(scene, manager, await opened(scene, manager), ELSEWHERE, "nothing"))
    assert "I read no channel here" in message.content
    message = as_it_stands(await choose(scene, manager, message, ELSEWHERE, "reacts"))
    assert "no channel is chosen" in message.content


@pytest.mark.parametrize(("typed", "said"), [({"zone": "xyzzy"}, "xyzzy"), ({"country": "D1"}, "two letters")])
async def test_a_zone_or_country_that_is_none_is_given_back(scene, manager, typed, said):
    message = await opened(scene, manager)
    form = await manager.click(message, label="Time zone and country")
    answer = await manager.submit_modal(form, shown(form, **typed))
    assert said in told(answer)
    assert settings(scene) == Server(scene.general.guild.id)


async def test_the_servers_zone_is_lent_to_who_has_none_and_said(scene, manager):
    await scene.bot.store.servers.change(scene.general.guild.id, interaction_id=1, zone="Europe/Berlin")
    set_here = told(await scene.maya.slash(scene.general, "remind me", when="tomorrow 9am", what="call"))
    assert "Europe/Berlin, this server's time zone" in set_here
    assert f"<t:{int(datetime(2026, 3, 3, 8, tzinfo=UTC).timestamp())}:F>" in set_here
    in_dm = await scene.maya.user.slash("remind me", when="tomorrow 9am", what="call")
    assert "UTC" in told(in_dm)
    await scene.maya.slash(scene.general, "timezone", where="Asia/Tokyo")
    own = told(await scene.maya.slash(scene.general, "remind me", when="tomorrow 9am", what="call"))
    assert "zone" not in own
    (choice,) = await scene.sam.autocomplete(scene.general, "remind me", "when", "tomorrow 9am")
    assert "09:00, in 14 h" in choice["name"]


async def test_the_servers_country_comes_after_a_persons_own(scene):
    await scene.bot.store.servers.change(scene.general.guild.id, interaction_id=1, country="FR")
    assert "3114" in told(await scene.maya.slash(scene.general, "help-now"))
    assert "3114" not in told(await scene.maya.user.slash("help-now"))
    await scene.maya.slash(scene.general, "settings", country="US")
    assert "3114" not in told(await scene.maya.slash(scene.general, "help-now"))
    await scene.sam.send(scene.channel, "i want to kill myself")
    assert "3114" in scene.private(scene.sam)[0].content


async def test_a_store_that_is_away_is_said_and_nothing_changed(scene, manager, monkeypatch):
    message = await opened(scene, manager)

    async def away(*_, **__):
        raise StoreBusyError("locked")

    monkeypatch.setattr(scene.bot.store.servers, "change", away)
    answer = await choose(scene, manager, message, POSTS, scene.general)
    assert "can't reach my notes" in told(answer)


async def test_a_server_that_is_left_is_forgotten(scene, manager):
    guild = scene.general.guild
    await scene.bot.store.servers.change(guild.id, interaction_id=1, posts=(scene.general.id,))
    cog = scene.bot.get_cog("Server")
    await cog.on_guild_remove(scene.bot.get_guild(guild.id))  # an outage that looked like it
    assert scene.bot.store.servers.ids() == [guild.id]
    scene.env.backend.remove_guild(guild.id)
    await scene.env.settle()
    assert scene.bot.store.servers.ids() == []


async def test_a_server_that_was_left_in_our_absence_is_forgotten(scene):
    gone, here = (7 << 22) + 1, scene.general.guild.id
    for guild in (gone, here):
        await scene.bot.store.servers.change(guild, interaction_id=guild, posts=(1,))
    await scene.bot.get_cog("Server").on_ready()
    assert scene.bot.store.servers.ids() == [here]


async def test_it_is_quiet_for_a_while_and_goes_on_by_itself(scene, manager, time):
    message = await opened(scene, manager, "server")
    assert "working" in message.content
    message = as_it_stands(await choose(scene, manager, message, "srv_pause", "hour"))
    assert f"quiet here until <t:{int((time.now() + timedelta(hours=1)).timestamp())}:F>" in message.content
    await scene.maya.send(scene.channel, NO)
    assert scene.answers() == []
    time.advance(timedelta(minutes=59))
    await scene.maya.send(scene.channel, NO)
    assert scene.answers() == []
    time.advance(timedelta(minutes=1))
    await scene.maya.send(scene.channel, NO)
    assert len(scene.answers()) == 1


async def test_stopped_it_says_nothing_unasked_until_it_is_called_back(scene, manager):
    await scene.maya.send(scene.channel, NO)
    (said,) = scene.answers()
    message = await choose(scene, manager, await opened(scene, manager, "server"), "srv_pause", "stop")
    await scene.sam.send(scene.channel, NO)
    await scene.maya.send(scene.channel, "thanks, that was kind", reply_to=said)
    assert scene.answers() == [said]
    await scene.maya.send(scene.channel, f"{scene.bot.user.mention} {NO}")
    assert "asked me to be quiet here" in scene.answers()[-1].content
    await scene.maya.send_dm(NO)
    assert scene.private(scene.maya)[-1].components
    message = as_it_stands(await manager.click(as_it_stands(message), label="Go on"))
    assert "working" in message.content
    assert settings(scene).stopped is False
    await scene.sam.send(scene.channel, NO)
    assert len(scene.answers()) == 3


async def test_danger_is_answered_and_a_stop_is_heard_while_it_is_quiet(scene, manager):
    await scene.maya.send(scene.channel, NO)
    (said,) = scene.answers()
    await choose(scene, manager, await opened(scene, manager, "server"), "srv_pause", "stop")
    await scene.sam.send(scene.channel, "I want to kill myself")
    assert "findahelpline.com" in scene.private(scene.sam)[0].content
    await scene.maya.send(scene.channel, "stop", reply_to=said)
    assert not (await scene.bot.store.people.get(scene.maya.id)).replies


async def test_health_counts_what_was_said_and_how_the_clock_is_doing(scene, manager, time):
    await scene.maya.send(scene.channel, NO)
    await scene.maya.send(scene.channel, "Rejected by Notion")
    await scene.maya.send(scene.channel, "anyone up for lunch?")
    message = await opened(scene, manager, "server")
    assert "answers in words: 1, hearts: 1" in message.content
    assert "all servers together:** on time\n" in message.content
    assert f"<#{scene.channel.id}> (by its name)" in message.content
    at = Schedule(time.now() - timedelta(minutes=7), datetime(2026, 3, 2), "UTC")  # noqa: DTZ001 - wall time
    scene.bot.clock._round = asyncio.Event().wait  # the clock hangs
    await scene.bot.store.deliveries.add(scene.sam.id, DeliveryKind.REMINDER, at, interaction_id=1, words="x")
    message = as_it_stands(await manager.click(message, label="Look again"))
    assert "7 min late; waiting: 1" in message.content


async def test_health_does_not_count_what_somebody_told_in_private(scene, manager):
    answer = await scene.maya.slash(scene.general, "rejected", what=NO)
    assert seen(answer).components
    assert "answers in words: 0, hearts: 0" in (await opened(scene, manager, "server")).content


async def test_from_health_everything_can_be_changed(scene, manager, library, time):
    message = await opened(scene, manager, "server")
    scene.bot = Onward(scene.bot.store, library, time, shards=Shards(count=1))
    await scene.env.restart_bot(scene.bot)
    message = as_it_stands(await manager.click(message, label="Change"))
    await choose(scene, manager, message, MARKS, scene.general)
    assert settings(scene).marks == (scene.general.id,)


async def test_who_may_not_manage_the_server_is_not_told_how_it_goes(scene):
    with pytest.raises(Exception, match="server"):
        await scene.maya.slash(scene.general, "server")
    scene.bot.tree.get_command("server").default_permissions = None
    await scene.bot.tree.sync()
    assert "those who may manage this server" in told(await scene.maya.slash(scene.general, "server"))
    expected(scene)


async def test_tried_out_it_says_nothing_unasked_and_counts_what_it_would_have_said(scene, manager, caplog):
    caplog.set_level("INFO", "cogs.answering")
    message = as_it_stands(await manager.click(await opened(scene, manager), label="Only try it out"))
    assert "tried out:** yes" in message.content
    posts = [await scene.maya.send(scene.channel, text) for text in (NO, "Rejected by Notion", "lunch?")]
    await scene.sam.send(scene.channel, "Rejected by Stripe, and I have no money for food this week")
    assert scene.answers() == []
    assert scene.private(scene.sam) == []
    assert not [one for one in scene.env.http_requests if "/reactions/" in one.path]
    kept = [await scene.bot.store.posts.get(post.id) for post in posts]
    assert [one and (one.state, one.reading, one.parts) for one in kept] == [
        (PostState.WOULD_ANSWER, None, ()), (PostState.WOULD_REACT, None, ()), None
    ]  # fmt: skip
    logged = [record.getMessage() for record in caplog.records if "tried out" in record.getMessage()]
    assert f"message {posts[0].id}, tried out: would_answer (late_stage)" in logged
    assert "Stripe" not in "".join(logged)
    health = await opened(scene, manager, "server")
    assert "would have said: answers in words: 2, hearts: 1" in health.content
    message = as_it_stands(await manager.click(message, label="Answer for real"))
    assert "tried out:** no" in message.content
    await scene.sam.send(scene.channel, "Rejected by Stripe after the final round")
    assert len(scene.answers()) == 1


async def test_tried_out_it_answers_who_asks_and_where_there_is_danger(scene, manager):
    await manager.click(await opened(scene, manager), label="Only try it out")
    await scene.maya.send(scene.channel, f"{scene.bot.user.mention} {NO}")
    assert len(scene.answers()) == 1
    assert seen(await scene.maya.slash(scene.channel, "rejected", what=NO)).components
    await scene.sam.send(scene.channel, "I want to kill myself")
    assert "findahelpline.com" in scene.private(scene.sam)[0].content


async def test_no_check_in_starts_from_a_server_that_does_not_want_it(scene, manager):
    await scene.maya.send(scene.channel, NO)
    (before,) = scene.answers()
    message = as_it_stands(await manager.click(await opened(scene, manager), label="No check-ins from here"))
    assert "nobody can start them here" in message.content
    for answer in (
        await scene.maya.click(before, label="Check in with me"),
        await scene.maya.slash(scene.general, "checkin start"),
    ):
        assert "In a direct message with me" in told(answer)
    expected(scene)
    answer = await scene.maya.slash(scene.general, "interview log", company="Acme", when="tomorrow 14:00", kind="panel")
    assert not [one for one in answer.followups if "look in" in one.content]
    assert scene.private(scene.maya) == []
    await scene.sam.send(scene.channel, NO)
    private = await scene.sam.slash(scene.general, "rejected", what=NO)
    for said in (scene.answers()[-1], seen(private)):
        shown_there = [one["label"] for one in items(said)]
        assert shown_there
        assert "Check in with me" not in shown_there
    await scene.maya.user.slash("checkin start")
    assert len(scene.private(scene.maya)) == 1
    await manager.click(message, label="Allow check-ins from here")
    told(await scene.sam.slash(scene.general, "checkin start"))
    assert len(scene.private(scene.sam)) == 1


def posted_in(scene, channel):
    """Return what the bot posted in a channel, without Discord's own line that something was pinned."""
    return [one for one in scene.answers(channel) if one.type is discord.MessageType.default]


async def preview(scene, manager):
    return seen(await manager.click(await opened(scene, manager), label="Notice for members"))


async def test_a_notice_is_shown_first_then_posted_and_pinned_where_somebody_chose(scene, manager):
    first = await preview(scene, manager)
    assert first.flags.ephemeral
    assert "**It reads** what is posted in any channel called `#rejections`" in first.content
    assert posted_in(scene, scene.general) == []
    shown_first = first.content
    done = await choose(scene, manager, first, "srv_post", scene.general)
    (posted,) = posted_in(scene, scene.general)
    assert posted.content in shown_first
    assert "Not for me" in posted.content
    assert [one.id for one in scene.general.pinned_messages()] == [posted.id]
    assert f"Posted and pinned: {posted.jump_url}" in as_it_stands(done).content
    assert f"Notice for members:** in <#{scene.general.id}>\n" in (await opened(scene, manager)).content


async def test_a_notice_that_no_longer_says_how_it_is_is_named_and_posted_anew(scene, manager):
    await choose(scene, manager, await preview(scene, manager), "srv_post", scene.general)
    message = as_it_stands(await choose(scene, manager, await opened(scene, manager), ELSEWHERE, "reacts"))
    assert "no longer says how it is" in message.content
    again = await preview(scene, manager)
    assert "in all channels that it is let into" in again.content
    await choose(scene, manager, again, "srv_post", scene.channel)
    assert posted_in(scene, scene.general) == []
    assert len(posted_in(scene, scene.channel)) == 1
    assert f"in <#{scene.channel.id}>\n" in (await opened(scene, manager)).content


async def test_where_it_may_not_pin_it_says_so_and_where_it_may_not_write_it_posts_nothing(scene, manager):
    deny = discord.PermissionOverwrite(pin_messages=False, manage_messages=False)
    guild, bot = scene.general.guild, scene.bot.user
    unpinned = guild.create_text_channel("unpinned", overwrites={bot: deny})
    shut = guild.create_text_channel("shut", overwrites={bot: discord.PermissionOverwrite(send_messages=False)})
    done = await choose(scene, manager, await preview(scene, manager), "srv_post", unpinned)
    assert "you can" in as_it_stands(done).content
    assert unpinned.pinned_messages() == []
    refused = await choose(scene, manager, await preview(scene, manager), "srv_post", shut)
    assert "nothing was posted" in told(refused)
    assert settings(scene).notice_channel_id == unpinned.id


async def test_a_notice_that_could_not_be_noted_does_not_stand(scene, manager, monkeypatch):
    first = await preview(scene, manager)

    async def away(*_, **__):
        raise StoreBusyError("locked")

    monkeypatch.setattr(scene.bot.store.servers, "change", away)
    assert "can't reach my notes" in told(await choose(scene, manager, first, "srv_post", scene.general))
    assert posted_in(scene, scene.general) == []


@pytest.mark.parametrize(("status", "code"), [(403, 50001), (503, 0)])
async def test_an_earlier_notice_that_cannot_be_taken_down_is_named(scene, manager, status, code):
    await choose(scene, manager, await preview(scene, manager), "srv_post", scene.general)
    (old,) = posted_in(scene, scene.general)
    path = f"/channels/{scene.general.id}/messages/{old.id}"
    scene.env.inject_error("DELETE", path, status=status, code=code)
    done = as_it_stands(await choose(scene, manager, await preview(scene, manager), "srv_post", scene.channel))
    assert "Posted and pinned" in done.content
    assert f"still stands. Please delete it: {old.jump_url}" in done.content
    assert settings(scene).notice_channel_id == scene.channel.id


async def test_a_notice_stays_true_when_a_channel_gets_the_name(scene, manager):
    await scene.bot.store.servers.change(scene.general.guild.id, interaction_id=1, posts=(scene.general.id,))
    await choose(scene, manager, await preview(scene, manager), "srv_post", scene.general)
    (posted,) = posted_in(scene, scene.general)
    assert f"what is posted in <#{scene.general.id}>, any channel called `#rejections`" in posted.content
    later = scene.general.guild.create_text_channel("rejections")
    await scene.maya.send(later, NO)
    assert len(scene.answers(later)) == 1


async def test_a_notice_that_is_deleted_is_no_longer_there(scene, manager):
    await choose(scene, manager, await preview(scene, manager), "srv_post", scene.general)
    (posted,) = posted_in(scene, scene.general)
    post = await scene.maya.send(scene.channel, NO)
    await scene.maya.delete(post)
    assert settings(scene).notice_message_id == posted.id
    await scene.bot.get_channel(scene.general.id).get_partial_message(posted.id).delete()
    await scene.env.settle()
    assert settings(scene).notice_message_id is None
    assert "Notice for members:** none yet" in (await opened(scene, manager)).content


async def test_the_longest_notice_and_pages_fit_into_one_message_in_every_language(scene):
    guild = scene.general.guild
    needed = discord.PermissionOverwrite(**dict.fromkeys(dict(PERMISSIONS).keys() & set(ui.group("PERMISSION")), False))
    shut = {scene.bot.user: needed}
    channels = [guild.create_text_channel(f"channel-{number}", overwrites=shut).id for number in range(16)]
    await scene.bot.store.servers.change(
        guild.id,
        interaction_id=1,
        posts=tuple(channels[:8]),
        marks=tuple(channels[8:]),
        pilot=True,
        looks_in=False,
        stopped=True,
        notice_channel_id=channels[0],
        alerts_channel_id=channels[0],
    )
    await scene.env.settle()
    here = scene.bot.get_guild(guild.id)
    for code in ui.languages():
        with ui.speaking(code):
            first = f"{ui.NOTICE_PREVIEW}\n\n{notice.text(scene.bot, here)}"
            panel, _ = setup_panel.panel(scene.bot, here, 1, ui.SERVER_CHANGED)
            page, _ = await health.page(scene.bot, here, 1)
        assert [len(words) for words in (first, panel, page) if len(words) > 2000] == [], code
