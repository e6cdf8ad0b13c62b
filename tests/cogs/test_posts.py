"""Posts in a channel: what is answered, once, and what is left alone."""

from __future__ import annotations

from datetime import date

import pytest

from bot.errors import StoreBusyError
from bot.model import NewApplication, PostState
from cogs import catch_up
from cogs.listening import Heard

NO = "Rejected by Stripe after the final round :("


async def test_a_rejection_in_the_chosen_channel_gets_one_answer_with_buttons(scene):
    post = await scene.maya.send(scene.channel, NO)
    (said,) = scene.answers()
    assert said.reference.message_id == post.id
    labels = [item.label for row in said.components for item in row.children]
    assert labels[0] == "Log it"
    assert labels[-1] == "⋯"
    assert len(labels) <= 5
    kept = await scene.bot.store.posts.get(post.id)
    assert kept.state is PostState.ANSWERED
    assert kept.reply_id == said.id
    assert kept.reading.companies == ("Stripe",)


@pytest.mark.parametrize(
    "text",
    [
        "my PR got rejected by CI again",
        "sorry man, you'll get the next one",
        "> rejected by Stripe",
        "```\nrejected by Stripe after the final\n```",
        "does Stripe call when they reject you?",
        "",
        "\u200b\u200b",
        "🙂🙂🙂",
        "anyone up for lunch on thursday?",
    ],
)
async def test_what_is_no_rejection_is_left_alone(scene, text):
    await scene.maya.send(scene.channel, text or " ", **({} if text else {"embeds": []})) if text else None
    assert scene.answers() == []


async def test_other_channels_are_not_read(scene):
    await scene.maya.send(scene.general, NO)
    assert scene.answers(scene.general) == []


async def test_a_mention_is_answered_anywhere(scene):
    post = await scene.maya.send(scene.general, f"{scene.bot.user.mention} {NO}")
    (said,) = scene.answers(scene.general)
    assert said.reference.message_id == post.id
    assert said.components


async def test_a_mention_without_a_no_is_not_met_with_silence(scene):
    await scene.maya.send(scene.general, f"{scene.bot.user.mention} hi there")
    (said,) = scene.answers(scene.general)
    assert "/help" in said.content


@pytest.mark.parametrize("text", ["still waiting to hear back from Stripe", "a friend of mine got rejected by Google"])
async def test_what_gets_no_words_in_the_channel_gets_some_where_we_are_spoken_to(scene, text):
    await scene.maya.send_dm(text)
    (said,) = scene.private(scene.maya)
    assert "/help" not in said.content
    await scene.maya.send(scene.channel, text)
    assert scene.answers() == []


@pytest.mark.parametrize("text", ["hello", "🙂", "what are you?", "my cat sat on the keyboard and it is her birthday"])
async def test_a_direct_message_is_never_met_with_silence(scene, text):
    await scene.maya.send_dm(text)
    (said,) = scene.private(scene.maya)
    assert "/help" in said.content


@pytest.mark.parametrize("text", ["stop", "please stop.", "shut up bot", "go away"])
async def test_told_to_stop_in_answer_it_stops(scene, text):
    await scene.maya.send(scene.channel, NO)
    (said,) = scene.answers()
    await scene.maya.send(scene.channel, text, reply_to=said)
    assert "Stopped" in scene.answers()[-1].content
    await scene.maya.send(scene.channel, "Rejected by Notion after the onsite")
    assert len(scene.answers()) == 2


async def test_a_direct_message_is_answered(scene):
    await scene.maya.send_dm(NO)
    (said,) = scene.private(scene.maya)
    assert said.components


async def test_an_edit_of_what_was_answered_is_not_answered_again(scene):
    post = await scene.maya.send(scene.channel, NO)
    await scene.maya.edit(post, "Rejected by Stripe and by Notion :(")
    assert len(scene.answers()) == 1


async def test_the_same_message_twice_is_answered_once(scene):
    post = await scene.maya.send(scene.channel, NO)
    cog = scene.bot.get_cog("Rejections")
    await cog.answering.hear(post)
    await scene.env.settle()
    assert len(scene.answers()) == 1


async def test_the_reply_goes_with_the_post(scene):
    post = await scene.maya.send(scene.channel, NO)
    await scene.maya.delete(post)
    assert scene.answers() == []
    assert (await scene.bot.store.posts.get(post.id)).reading is None


async def test_a_post_deleted_before_the_answer_leaves_nothing(scene):
    post = await scene.maya.send(scene.general, NO)
    await scene.maya.delete(post)
    cog = scene.bot.get_cog("Rejections")
    await scene.bot.store.posts.claim(post.id, scene.channel.id, None, scene.maya.id)
    await scene.bot.store.posts.gone(post.id)
    await cog.answering.finish(post)
    await scene.env.settle()
    assert scene.answers() == []


async def test_a_post_deleted_while_its_file_is_fetched_is_not_answered(scene, monkeypatch):
    post = await scene.maya.send(scene.general, NO)
    monkeypatch.setattr("cogs.answering.heard", lambda *_: Heard.CHANNEL)
    cog = scene.bot.get_cog("Rejections")

    async def slowly(_bot, message):
        await cog.answering.deleted(message.id)
        return message.content

    monkeypatch.setattr("cogs.answering.words_of", slowly)
    await cog.answering.hear(post)
    await scene.env.settle()
    assert scene.answers(scene.general) == []


async def test_a_deletion_that_met_a_locked_store_is_caught_up_with(scene, monkeypatch):
    post = await scene.maya.send(scene.channel, NO)

    async def away(*_args):
        raise StoreBusyError("locked")

    with monkeypatch.context() as locked:
        locked.setattr(scene.bot.store.posts, "gone", away)
        await scene.maya.delete(post)
        assert len(scene.answers()) == 1
    await catch_up.hear_missed_deletions(scene.bot.get_cog("Rejections").answering)
    await scene.env.settle()
    assert scene.answers() == []


async def test_a_post_that_met_a_locked_store_is_answered_later(scene, monkeypatch):
    async def away(*_args):
        raise StoreBusyError("locked")

    with monkeypatch.context() as locked:
        locked.setattr(scene.bot.store.posts, "claim", away)
        await scene.maya.send(scene.channel, NO)
        assert scene.answers() == []
    await catch_up.hear_missed(scene.bot.get_cog("Rejections").answering)
    await scene.env.settle()
    assert len(scene.answers()) == 1


async def test_a_post_that_may_not_be_answered_is_left_and_the_next_is_heard(scene):
    scene.env.inject_error("POST", f"/channels/{scene.channel.id}/messages", status=403, code=50013)
    post = await scene.maya.send(scene.channel, NO)
    assert (await scene.bot.store.posts.get(post.id)).state is PostState.SILENT
    following = await scene.maya.send(scene.channel, "Rejected by Notion after the onsite")
    assert scene.answers()[-1].reference.message_id == following.id


async def test_other_bots_and_webhooks_are_never_answered(scene):
    webhook = scene.env.guild.create_webhook(scene.channel, "feed")
    await webhook.send(NO)
    assert scene.answers() == []


async def test_thanks_gets_a_heart_and_no_words(scene):
    await scene.maya.send(scene.channel, NO)
    (said,) = scene.answers()
    thanks = await scene.maya.send(scene.channel, "thanks, that helps", reply_to=said)
    assert len(scene.answers()) == 1
    assert [str(one.emoji) for one in (await _fresh(scene, thanks)).reactions] == ["❤️"]


async def test_a_long_answer_to_our_question_leads_to_private(scene):
    await scene.maya.send(scene.channel, NO)
    (said,) = scene.answers()
    long = "it was the one i wanted most of all of them and i had told everyone at home about it already " * 2
    await scene.maya.send(scene.channel, long, reply_to=said)
    assert len(scene.answers()) == 2
    assert "/rejected" in scene.answers()[1].content
    assert "?" not in scene.answers()[1].content


async def test_a_hundred_lines_with_a_hundred_companies_get_one_answer(scene):
    names = [f"{first}{last}" for first in ("North", "East", "Blue", "Red", "Old") for last in "ABCDEFGHIJKLMNOPQRST"]
    await scene.maya.send(scene.channel, "\n".join(f"{name} reject" for name in names)[:2000])
    (said,) = scene.answers()
    assert len(said.content) <= 2000


async def test_an_opt_out_holds_and_a_mention_still_works(scene):
    await scene.bot.store.people.change(scene.maya.id, replies=False, interaction_id=1)
    await scene.maya.send(scene.channel, NO)
    assert scene.answers() == []
    await scene.maya.send(scene.channel, f"{scene.bot.user.mention} {NO}")
    assert len(scene.answers()) == 1


async def _fresh(scene, message):
    return await scene.bot.get_channel(message.channel.id).fetch_message(message.id)


async def test_a_company_of_the_log_is_found_again_in_a_post(scene):
    new = NewApplication(date(2026, 1, 5), "Sprinklr", "analyst")
    await scene.bot.store.applications.write(scene.maya.id, [new], interaction_id=7)
    await scene.maya.send(scene.channel, "wanted sprinklr so badly, and today they rejected me after the interview")
    post = (await scene.bot.store.posts.get(scene.answers()[0].reference.message_id)).reading
    assert post.companies == ("sprinklr",)


async def test_the_log_of_one_person_is_not_read_for_another(scene):
    new = NewApplication(date(2026, 1, 5), "Sprinklr", "analyst")
    await scene.bot.store.applications.write(scene.maya.id + 1, [new], interaction_id=7)
    await scene.maya.send(scene.channel, "wanted sprinklr so badly, and today they rejected me after the interview")
    post = (await scene.bot.store.posts.get(scene.answers()[0].reference.message_id)).reading
    assert post.companies == ()


async def test_what_gets_no_words_costs_no_look_at_the_log(scene, monkeypatch):
    async def looked(*_args, **_more):
        raise AssertionError

    monkeypatch.setattr(scene.bot.store.applications, "list", looked)
    await scene.maya.send(scene.channel, "anyone up for lunch on thursday?")
    assert scene.answers() == []


HARD_TO_HEAR = "passed the test but not the interview"


async def test_a_no_without_a_word_for_it_is_heard_where_noes_are_posted(scene):
    await scene.maya.send(scene.channel, HARD_TO_HEAR)
    assert len(scene.answers()) == 1


async def test_talk_below_somebody_elses_post_is_not_listened_to_so_closely(scene):
    post = await scene.sam.send(scene.channel, "zon reject")
    await scene.maya.send(scene.channel, HARD_TO_HEAR, reply_to=post)
    assert len(scene.answers()) == 1


async def test_a_plain_enough_no_in_its_own_channel_gets_words(scene):
    await scene.maya.send(scene.channel, "no offers this season. I did everything")
    assert len(scene.answers()) == 1
