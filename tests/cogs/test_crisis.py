"""The crisis path: always answers, in private, and never labels anybody in public."""

from __future__ import annotations

import asyncio

import pytest

from bot.errors import StoreBusyError
from bot.model import CrisisTier
from cogs.crisis import country_of
from tests.cogs.conftest import shown, told

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
    await scene.bot.store.people.change(scene.maya.id, replies=False, interaction_id=1)
    await scene.maya.send(scene.channel, DANGER)
    assert len(scene.private(scene.maya)) == 1


async def test_an_opt_out_holds_for_veiled_words_but_not_where_we_are_spoken_to(scene):
    veiled = "rejected again. there is no point in being here any more"
    assert scene.bot.library.reader.read(veiled).crisis is CrisisTier.VEILED
    await scene.bot.store.people.change(scene.maya.id, replies=False, interaction_id=1)
    await scene.maya.send(scene.channel, veiled)
    assert scene.private(scene.maya) == []
    await scene.maya.send_dm(veiled)
    assert len(scene.private(scene.maya)) == 1


async def test_the_public_line_goes_with_its_post(scene):
    post = await scene.maya.send(scene.channel, DANGER)
    await scene.maya.delete(post)
    assert scene.answers() == []


async def test_contacts_of_the_persons_country_come_first(scene):
    await scene.bot.store.people.change(scene.maya.id, country="US", interaction_id=1)
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


async def test_nobody_waits_for_a_store_that_never_answers(monkeypatch):
    class Never:
        store = people = property(lambda self: self)

        async def get(self, _user_id):
            await asyncio.Event().wait()

    monkeypatch.setattr("cogs.crisis.PATIENCE", 0.01)
    assert await country_of(Never(), 1) is None


async def test_a_failing_private_message_still_leaves_the_line_and_its_button(scene):
    scene.env.inject_error("POST", "/users/@me/channels", status=400, code=0)
    await scene.maya.send(scene.channel, DANGER)
    (public,) = scene.answers()
    opened = await scene.maya.click(public, label="Open privately")
    assert "findahelpline.com" in told(opened)


async def test_the_button_speaks_the_language_of_the_post(scene):
    await scene.maya.send(scene.channel, "ya no quiero vivir, me quiero morir")
    (public,) = scene.answers()
    opened = await scene.maya.click(public, label="Open privately")
    assert "Soy un programa" in told(opened)


async def test_a_concern_is_answered_in_private_alone(scene):
    await scene.maya.send(scene.channel, "my roommate says he wants to die since the rejections")
    (private,) = scene.private(scene.maya)
    assert "people who have lost someone" in private.content
    assert scene.answers() == []


async def test_after_an_opt_out_only_explicit_words_are_answered(scene):
    await scene.bot.store.people.change(scene.maya.id, replies=False, interaction_id=1)
    await scene.maya.send(scene.channel, "there's no point in being here anymore")
    assert scene.private(scene.maya) == []
    await scene.maya.send(scene.channel, DANGER)
    assert len(scene.private(scene.maya)) == 1
    shown = await scene.maya.slash(scene.general, "privacy show")
    assert "words that say a life is in danger" in told(shown)


async def test_many_in_a_row_are_each_answered(scene):
    for _ in range(6):
        await scene.maya.send(scene.channel, DANGER)
    assert len(scene.private(scene.maya)) == 6
    assert len(scene.answers()) == 6


TROUBLE = "rejected by Acme again, and my husband hits me when i don't find work"


async def test_a_signpost_is_private_and_the_post_is_answered_as_ever(scene):
    await scene.maya.send(scene.channel, TROUBLE)
    (private,) = scene.private(scene.maya)
    assert "abuse and violence" in private.content
    (public,) = scene.answers()
    assert "abuse" not in public.content
    assert "private" not in public.content


async def test_rejected_in_private_shows_the_signpost_there(scene):
    answer = await scene.maya.slash(scene.channel, "rejected", what=TROUBLE)
    words = [one.content for one in (answer.response, *answer.followups) if one is not None]
    assert any("abuse and violence" in one for one in words)
    assert scene.answers() == []


async def test_a_signpost_that_cannot_be_sent_leaves_no_trace_in_the_channel(scene):
    scene.env.inject_error("POST", "/users/@me/channels", status=403, code=50007)
    await scene.maya.send(scene.channel, TROUBLE)
    (public,) = scene.answers()
    assert "private" not in public.content


async def test_no_signpost_after_an_opt_out(scene):
    await scene.bot.store.people.change(scene.maya.id, replies=False, interaction_id=1)
    await scene.maya.send(scene.channel, TROUBLE)
    assert scene.private(scene.maya) == []


async def test_nothing_kept_or_shown_tells_what_the_answer_was_about(scene):
    message = await scene.maya.send(scene.channel, DANGER)
    kept = await scene.bot.store.export(scene.maya.id)
    assert not any(label in str(kept).lower() for label in LABELS)
    assert (await scene.bot.store.posts.get(message.id)).reading is None
    (public,) = scene.answers()
    ids = [item.custom_id for row in public.components for item in row.children]
    assert not any(word in str(ids) for word in ("explicit", "veiled", "concern", "crisis"))


@pytest.mark.parametrize(
    ("typed", "heard"),
    [
        ("i don't want to be alive anymore", True),
        ("can't do this anymore, no point in being here", True),
        ("the test killed me lol", False),
    ],
)
async def test_words_in_a_form_about_something_else_are_heard_and_kept(scene, typed, heard):
    await scene.maya.slash(scene.general, "interview log", company="Acme", when="last friday 3pm")
    form = await scene.maya.slash(scene.general, "interview debrief", which="Acme")
    done = await scene.maya.submit_modal(form, shown(form, asked=typed))
    assert ("findahelpline.com" in told(done)) is heard
    (kept,) = await scene.bot.store.interviews.all(scene.maya.id)
    assert kept.asked == typed


async def test_words_in_a_form_are_heard_where_it_cannot_be_kept(scene, monkeypatch):
    await scene.maya.slash(scene.general, "interview log", company="Acme", when="last friday 3pm")
    form = await scene.maya.slash(scene.general, "interview debrief", which="Acme")

    async def away(*_args, **_options):
        raise StoreBusyError("locked")

    monkeypatch.setattr(scene.bot.store.interviews, "change", away)
    done = await scene.maya.submit_modal(form, shown(form, asked="i don't want to be alive anymore"))
    assert "findahelpline.com" in told(done)


async def test_the_box_of_rejected_is_answered_once(scene):
    form = await scene.maya.slash(scene.general, "rejected")
    done = await scene.maya.submit_modal(form, shown(form, what="i don't want to be alive anymore"))
    assert "findahelpline.com" in told(done)
    assert done.followups == []
