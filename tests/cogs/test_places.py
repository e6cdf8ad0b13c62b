"""A server that said where noes are posted: there they are answered, and elsewhere as it said."""

from __future__ import annotations

import pytest

from bot.app import Onward, Shards
from bot.model import Elsewhere, PostState
from cogs import catch_up

NO = "Rejected by Stripe after the final round :("


@pytest.fixture
def say(scene):
    """Set something up, as `/setup` does."""

    async def say(**setup):
        scene.numbers = getattr(scene, "numbers", 100) + 1
        return await scene.bot.store.servers.change(scene.general.guild.id, interaction_id=scene.numbers, **setup)

    return say


async def state(scene, post):
    kept = await scene.bot.store.posts.get(post.id)
    return kept and kept.state


async def test_a_chosen_channel_is_answered_and_one_by_name_still_is(scene, say):
    await say(posts=(scene.general.id,))
    await scene.maya.send(scene.general, NO)
    await scene.sam.send(scene.channel, NO)
    assert len(scene.answers(scene.general)) == len(scene.answers()) == 1


async def test_where_only_chosen_channels_are_wanted_the_name_means_nothing(scene, say):
    await say(posts=(scene.general.id,), elsewhere=Elsewhere.NOTHING)
    await scene.maya.send(scene.general, NO)
    post = await scene.sam.send(scene.channel, NO)
    assert len(scene.answers(scene.general)) == 1
    assert scene.answers() == []
    assert await state(scene, post) is None


async def test_in_a_channel_for_marks_a_no_gets_one_and_the_words_on_a_tap(scene, say):
    await say(marks=(scene.general.id,))
    post = await scene.maya.send(scene.general, NO)
    assert scene.answers(scene.general) == []
    assert await state(scene, post) is PostState.REACTED
    await scene.maya.react(post, "🤍")
    (said,) = scene.private(scene.maya)
    assert said.components


@pytest.mark.parametrize(("stopped", "said"), [(False, 1), (True, 0)])
async def test_a_tap_that_no_message_can_answer_says_nothing_where_quiet_is_wanted(scene, say, stopped, said):
    await say(marks=(scene.general.id,))
    post = await scene.maya.send(scene.general, NO)
    await say(stopped=stopped)
    scene.env.inject_error("POST", "/users/@me/channels", status=403, code=50007)
    await scene.maya.react(post, "🤍")
    assert len(scene.answers(scene.general)) == said


async def test_elsewhere_a_mark_goes_to_a_no_and_to_nothing_else(scene, say):
    await say(elsewhere=Elsewhere.REACTS)
    no = await scene.maya.send(scene.general, NO)
    waiting = await scene.sam.send(scene.general, "still waiting to hear back from Stripe after the final")
    offer = await scene.sam.send(scene.general, "I got the offer from Stripe")
    assert scene.answers(scene.general) == []
    assert [await state(scene, one) for one in (no, waiting, offer)] == [PostState.REACTED, None, None]


@pytest.mark.parametrize("setup", [{"marks": True}, {"elsewhere": Elsewhere.REACTS}])
async def test_danger_is_answered_wherever_we_read(scene, say, setup):
    await say(**{name: (scene.general.id,) if value is True else value for name, value in setup.items()})
    await scene.maya.send(scene.general, "rejected again, I want to kill myself")
    assert len(scene.answers(scene.general)) == 1
    assert "findahelpline.com" in scene.private(scene.maya)[0].content


async def test_a_trouble_beside_work_is_pointed_at_only_where_noes_are_posted(scene, say):
    trouble = "Rejected by Stripe, and I have no money for food this week"
    await say(marks=(scene.general.id,))
    await scene.maya.send(scene.general, trouble)
    assert scene.private(scene.maya) == []
    await scene.sam.send(scene.channel, trouble)
    assert len(scene.private(scene.sam)) == 1


async def test_a_mention_is_answered_in_words_anywhere(scene, say):
    await say(marks=(scene.general.id,), elsewhere=Elsewhere.NOTHING)
    for channel in (scene.general, scene.channel):
        await scene.maya.send(channel, f"{scene.bot.user.mention} {NO}")
        assert len(scene.answers(channel)) == 1


async def test_what_was_set_up_holds_after_a_restart_and_for_a_gap(scene, say, library, time):
    await say(posts=(scene.general.id,))
    restarted = Onward(scene.bot.store, library, time, shards=Shards(count=1))
    scene.bot.store.servers._known.clear()
    await scene.env.restart_bot(restarted)
    scene.bot = restarted
    await scene.maya.send(scene.general, NO)
    assert len(scene.answers(scene.general)) == 1
    await catch_up.read_back(restarted.get_cog("Rejections").answering)
    await scene.env.settle()
    assert len(scene.answers(scene.general)) == 1


async def test_a_message_asks_the_store_nothing_about_its_server(scene, say, monkeypatch):
    await say(posts=(scene.general.id,), elsewhere=Elsewhere.NOTHING)
    reads, read = [], scene.bot.store.servers._database.read

    async def noted(work):
        reads.append(work)
        return await read(work)

    monkeypatch.setattr(scene.bot.store.servers._database, "read", noted)
    await scene.maya.send(scene.channel, NO)
    await scene.maya.send(scene.general, "anyone up for lunch?")
    assert [work.__qualname__ for work in reads if work.__qualname__.startswith("Servers.")] == []
