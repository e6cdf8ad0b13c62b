"""The crisis path: always answers, in private, and never labels anybody in public."""

from __future__ import annotations

import pytest

from bot.errors import StoreBusyError
from bot.model import CrisisTier
from tests.cogs.conftest import told

DANGER = "rejected again. i want to kill myself"
LABELS = ("suicid", "kill", "die", "crisis", "988", "self-harm", "emergency")


async def test_the_whole_goes_to_private_and_an_unlabelled_line_to_the_channel(scene):
    await scene.maya.send(scene.channel, DANGER)
    (public,) = scene.answers()
    (private,) = scene.private(scene.maya)
    assert not any(label in public.content.lower() for label in LABELS)
    assert "findahelpline.com" in private.content
    assert public.content != private.content


async def test_closed_direct_messages_leave_a_button_that_opens_it(scene):
    scene.env.inject_error("POST", "/users/@me/channels", status=403, code=50007)
    await scene.maya.send(scene.channel, DANGER)
    (public,) = scene.answers()
    opened = await scene.maya.click(public, label="Open privately")
    assert opened.ephemeral
    assert "findahelpline.com" in told(opened)
    other = await scene.sam.click(public, label="Open privately")
    assert "findahelpline.com" not in told(other)


@pytest.mark.parametrize("method", ["claim", "settle", "get"])
async def test_it_answers_without_a_store(scene, monkeypatch, method):
    async def away(*_args, **_options):
        raise StoreBusyError("locked")

    monkeypatch.setattr(scene.bot.store.posts, method, away)
    monkeypatch.setattr(scene.bot.store.people, "get", away)
    await scene.maya.send(scene.channel, DANGER)
    assert len(scene.answers()) == 1
    assert len(scene.private(scene.maya)) == 1


async def test_an_opt_out_does_not_silence_it(scene):
    await scene.bot.store.people.set_replies(scene.maya.id, replies=False, interaction_id=1)
    await scene.maya.send(scene.channel, DANGER)
    assert len(scene.private(scene.maya)) == 1


async def test_an_opt_out_holds_for_veiled_words_but_not_where_we_are_spoken_to(scene):
    veiled = "rejected again. there is no point in being here any more"
    assert scene.bot.library.reader.read(veiled).crisis is CrisisTier.VEILED
    await scene.bot.store.people.set_replies(scene.maya.id, replies=False, interaction_id=1)
    await scene.maya.send(scene.channel, veiled)
    assert scene.private(scene.maya) == []
    await scene.maya.send_dm(veiled)
    assert len(scene.private(scene.maya)) == 1


async def test_the_public_line_goes_with_its_post(scene):
    post = await scene.maya.send(scene.channel, DANGER)
    await scene.maya.delete(post)
    assert scene.answers() == []


async def test_contacts_of_the_persons_country_come_first(scene):
    await scene.bot.store.people.set_country(scene.maya.id, "US", interaction_id=1)
    await scene.maya.send(scene.channel, DANGER)
    (private,) = scene.private(scene.maya)
    assert private.content.index("988") < private.content.index("findahelpline.com")


async def test_a_direct_message_is_answered_there(scene):
    await scene.maya.send_dm(DANGER)
    (private,) = scene.private(scene.maya)
    assert "findahelpline.com" in private.content


async def test_rejected_in_private_takes_the_same_path(scene):
    answer = await scene.maya.slash(scene.channel, "rejected", what=DANGER)
    assert answer.ephemeral
    assert "findahelpline.com" in told(answer)
    assert scene.answers() == []


async def test_help_now_works_for_everyone_without_a_store(scene, monkeypatch):
    async def away(*_args, **_options):
        raise StoreBusyError("locked")

    monkeypatch.setattr(scene.bot.store.people, "get", away)
    answer = await scene.sam.slash(scene.general, "help-now")
    assert answer.ephemeral
    assert "findahelpline.com" in told(answer)
