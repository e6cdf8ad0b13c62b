"""In a channel with many people, and with one person who posts a lot."""

from __future__ import annotations

from datetime import timedelta
from urllib.parse import unquote

from bot.model import PostState

NO = "Rejected by Stripe"


async def states(scene, posts):
    return [(await scene.bot.store.posts.get(post.id)).state for post in posts]


async def test_twelve_people_in_thirty_seconds_get_twelve_answers_of_which_eight_are_full(scene, simcord_env):
    people = [scene.channel.guild.add_member(simcord_env.create_user(f"p{number}")) for number in range(12)]
    for number, person in enumerate(people):
        await person.send(scene.channel, f"rejected by company{number} after the onsite, I'm so tired")
        scene.bot.time.advance(timedelta(seconds=2.5))
    labels = [[item.label for row in said.components for item in row.children] for said in scene.answers()]
    assert len(labels) == 12
    assert sum("What now?" in under for under in labels) == 8
    assert all(under == ["Log it", "⋯"] for under in labels[8:])


async def test_twelve_posts_of_one_person_get_one_reply_and_eleven_reactions(scene):
    posts = [await scene.maya.send(scene.channel, f"{NO}{number}") for number in range(12)]
    assert await states(scene, posts) == [PostState.ANSWERED, *[PostState.REACTED] * 11]
    assert len(scene.answers()) == 1


async def test_a_tap_on_the_heart_that_a_post_got_brings_its_author_the_words(scene):
    await scene.maya.send(scene.channel, NO)
    held_back = await scene.maya.send(scene.channel, "Rejected by Notion")
    (heart,) = (one.path for one in scene.env.http_requests if "/reactions/" in one.path)
    heart = unquote(heart).split("/")[-2]
    await scene.sam.react(held_back, heart)
    assert scene.private(scene.maya) == scene.private(scene.sam) == []
    await scene.maya.react(held_back, heart)
    (said,) = scene.private(scene.maya)
    assert "Notion" in said.content


async def test_a_mention_is_neither_counted_nor_limited(scene):
    at = f"<@{scene.bot.user.id}>"
    asked = [await scene.maya.send(scene.channel, f"{at} {NO}") for _ in range(6)]
    unasked = await scene.maya.send(scene.channel, NO)
    again = await scene.maya.send(scene.channel, f"{at} {NO} again")
    assert set(await states(scene, [*asked, again])) == {PostState.SPOKEN_TO}
    assert await states(scene, [unasked]) == [PostState.ANSWERED]


async def test_a_heavier_post_passes_and_a_crisis_always_does(scene):
    first = await scene.maya.send(scene.channel, "rejected by Zalando after the OA")
    final = await scene.maya.send(scene.channel, "and rejected by Stripe after the final round")
    dark = await scene.maya.send(scene.channel, "rejected again, I want to kill myself")
    assert await states(scene, [first, final, dark]) == [PostState.ANSWERED, PostState.ANSWERED, PostState.SPOKEN_TO]


async def test_a_late_answer_is_left_to_the_person_who_was_there(scene):
    post = await scene.maya.send(scene.general, NO)
    message = await scene.bot.get_channel(scene.general.id).fetch_message(post.id)
    answering = scene.bot.cogs["Rejections"].answering
    assert not await answering._someone_answered(message)
    await scene.sam.send(scene.general, "sorry man, you'll get the next one")
    assert await answering._someone_answered(message)
