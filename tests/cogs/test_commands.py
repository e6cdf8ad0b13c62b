"""Slash commands and the message menu: private, kind, and theirs alone."""

from __future__ import annotations

import json

import pytest

from bot.errors import UserFacingError
from tests.cogs.conftest import seen, shown, told

NO = "Rejected by Stripe after the final round :("


def expected(scene):
    """Look at the errors that a person was told of: they are part of what these tests are about."""
    assert any(isinstance(getattr(one, "original", one), UserFacingError) for one in scene.env.errors)


async def test_rejected_answers_in_private_with_buttons_that_work(scene):
    answer = await scene.maya.slash(scene.general, "rejected", what=NO)
    assert answer.ephemeral
    form = await scene.maya.click(seen(answer), label="Log it")
    await scene.maya.submit_modal(form, shown(form))
    (entry,) = await scene.bot.store.applications.list(scene.maya.id)
    assert entry.company == "Stripe"


async def test_rejected_without_words_opens_a_box(scene):
    form = await scene.maya.slash(scene.general, "rejected")
    answer = await scene.maya.submit_modal(form, shown(form, what=NO))
    assert answer.ephemeral
    form = await scene.maya.click(seen(answer), label="Log it")
    assert shown(form)["company"] == "Stripe"


async def test_rejected_is_never_silent(scene):
    answer = await scene.maya.slash(scene.general, "rejected", what="hm")
    assert told(answer)


async def test_offer_support_drafts_for_the_invoker_and_posts_on_their_press(scene):
    post = await scene.maya.send(scene.general, NO)
    draft = await scene.sam.context_menu(scene.general, "Offer support", post)
    assert draft.ephemeral
    assert scene.answers(scene.general) == []
    drafted = told(draft)
    await scene.sam.click(seen(draft), label="Post a reply")
    (said,) = scene.answers(scene.general)
    assert said.content in drafted
    assert said.reference.message_id == post.id
    form = await scene.maya.click(said, label="Log it")
    assert form.modal is not None


async def test_offer_support_posts_nothing_in_a_server_that_wants_quiet(scene):
    post = await scene.maya.send(scene.general, NO)
    draft = await scene.sam.context_menu(scene.general, "Offer support", post)
    await scene.bot.store.servers.change(scene.general.guild.id, interaction_id=1, stopped=True)
    pressed = await scene.sam.click(seen(draft), label="Post a reply")
    assert "nothing was posted" in told(pressed)
    assert scene.answers(scene.general) == []
    await scene.bot.store.servers.change(scene.general.guild.id, interaction_id=2, stopped=False, pilot=True)
    draft = await scene.sam.context_menu(scene.general, "Offer support", post)
    await scene.sam.click(seen(draft), label="Post a reply")
    assert len(scene.answers(scene.general)) == 1  # somebody asked for it


async def test_offer_support_respects_an_opt_out(scene):
    await scene.bot.store.people.change(scene.maya.id, replies=False, interaction_id=1)
    post = await scene.maya.send(scene.general, NO)
    draft = await scene.sam.context_menu(scene.general, "Offer support", post)
    expected(scene)
    assert "asked me not to" in told(draft)


async def test_offer_support_on_words_of_danger_is_about_the_friend_and_posts_nothing(scene):
    post = await scene.maya.send(scene.general, "i want to kill myself")
    draft = await scene.sam.context_menu(scene.general, "Offer support", post)
    assert draft.ephemeral
    assert "findahelpline.com" in told(draft)
    assert scene.answers(scene.general) == []
    assert scene.private(scene.maya) == []


async def test_offer_support_on_an_ordinary_message_leaves_it_to_people(scene):
    post = await scene.maya.send(scene.general, "anyone up for lunch?")
    draft = await scene.sam.context_menu(scene.general, "Offer support", post)
    expected(scene)
    assert "people" in told(draft)


async def test_settings_show_and_change(scene):
    answer = await scene.maya.slash(scene.general, "settings", replies=False, country="in")
    assert answer.ephemeral
    person = await scene.bot.store.people.get(scene.maya.id)
    assert (person.replies, person.country) == (False, "IN")
    wrong = await scene.maya.slash(scene.general, "settings", country="1")
    expected(scene)
    assert "two letters" in told(wrong)


async def test_settings_keep_a_persons_own_hours(scene):
    as_it_was = told(await scene.maya.slash(scene.general, "settings"))
    assert "09:00" in as_it_was
    assert "from 21:00 to 09:00" in as_it_was
    changed = told(await scene.maya.slash(scene.general, "settings", morning="7:30", quiet="10pm to 8"))
    assert "07:30" in changed
    assert "from 22:00 to 08:00" in changed
    person = await scene.bot.store.people.get(scene.maya.id)
    assert (person.morning, person.quiet_from, person.quiet_to) == (450, 1320, 480)
    assert "no quiet hours" in told(await scene.maya.slash(scene.general, "settings", quiet="off"))
    cleared = told(await scene.maya.slash(scene.general, "settings", morning="-", quiet="-"))
    assert cleared == as_it_was


@pytest.mark.parametrize(
    ("given", "expected_words"),
    [
        ({"morning": "early"}, "an hour for `morning`"),
        ({"quiet": "21"}, "two hours for `quiet`"),
        ({"quiet": "9-8:30"}, "less than an hour"),
    ],
)
async def test_settings_that_are_not_understood_change_nothing(scene, given, expected_words):
    wrong = await scene.maya.slash(scene.general, "settings", country="in", **given)
    expected(scene)
    assert expected_words in told(wrong)
    assert (await scene.bot.store.people.get(scene.maya.id)).country is None


async def test_privacy_export_holds_what_is_kept_and_forget_leaves_nothing(scene):
    await scene.maya.send(scene.channel, NO)
    (said,) = scene.answers()
    form = await scene.maya.click(said, label="Log it")
    await scene.maya.submit_modal(form, shown(form))
    answer = await scene.maya.slash(scene.general, "privacy export")
    (file,) = seen(answer).attachments
    kept = json.loads(await file.read())
    assert "Stripe" in json.dumps(kept)
    assert NO not in json.dumps(kept)

    asked = await scene.maya.slash(scene.general, "privacy forget")
    assert len(await scene.bot.store.applications.list(scene.maya.id)) == 1
    await scene.maya.click(asked.response, label="Delete everything")
    assert await scene.bot.store.applications.list(scene.maya.id) == []
    assert "Stripe" not in json.dumps(await scene.bot.store.export(scene.maya.id), default=str)


async def test_help_and_privacy_fit_into_a_message(scene):
    for command in ("help", "privacy show"):
        answer = await scene.maya.slash(scene.general, command)
        assert answer.ephemeral
        assert len(told(answer)) <= 2000


async def test_commands_are_sent_once_until_they_change(scene, store, library, time):
    from bot.app import Onward, Shards

    puts = [one for one in scene.env.http_requests if one.method == "PUT"]
    assert len(puts) == 1
    await scene.env.restart_bot(Onward(store, library, time, shards=Shards(count=1)))
    assert len([one for one in scene.env.http_requests if one.method == "PUT"]) == 1
