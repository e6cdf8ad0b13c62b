"""The buttons under a reply: they act for the poster alone, once, and after a restart."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.app import Onward, Shards
from bot.errors import StoreError
from bot.model import Outcome, Stage
from tests.cogs.conftest import seen, shown, told

NO = "Rejected by Stripe after the final round :("


@pytest.fixture
async def reply(scene):
    await scene.maya.send(scene.channel, NO)
    (said,) = scene.answers()
    return said


async def logged(scene, person=None):
    return await scene.bot.store.applications.list((person or scene.maya).id)


async def test_log_it_takes_one_tap_and_submit(scene, reply):
    form = await scene.maya.click(reply, label="Log it")
    assert form.modal["title"] == "Add this to your log"
    done = await scene.maya.submit_modal(form, shown(form))
    assert done.ephemeral
    (entry,) = await logged(scene)
    assert (entry.company, entry.stage, entry.outcome) == ("Stripe", Stage.FINAL, Outcome.REJECTED)
    assert "Stripe" in told(done)


async def test_what_is_corrected_in_the_form_is_what_is_kept(scene, reply):
    form = await scene.maya.click(reply, label="Log it")
    await scene.maya.submit_modal(
        form, shown(form, company="Stripe Ireland", role="data engineer", stage=["interview"])
    )
    (entry,) = await logged(scene)
    assert (entry.company, entry.role, entry.stage) == ("Stripe Ireland", "data engineer", Stage.INTERVIEW)


async def test_an_empty_form_is_told_kindly_and_nothing_is_written(scene, reply):
    form = await scene.maya.click(reply, label="Log it")
    done = await scene.maya.submit_modal(form, shown(form, company="", role=""))
    assert "at least a company or a role" in told(done)
    assert await logged(scene) == []


async def test_the_same_post_is_logged_once(scene, reply):
    for _ in range(2):
        form = await scene.maya.click(reply, label="Log it")
        done = await scene.maya.submit_modal(form, shown(form))
    assert len(await logged(scene)) == 1
    assert "already" in told(done)


async def test_undo_works_for_a_minute(scene, reply, time):
    form = await scene.maya.click(reply, label="Log it")
    done = await scene.maya.submit_modal(form, shown(form))
    await scene.maya.click(seen(done), label="Undo")
    assert await logged(scene) == []

    form = await scene.maya.click(reply, label="Log it")
    done = await scene.maya.submit_modal(form, shown(form))
    time.advance(timedelta(minutes=2))
    await scene.maya.click(seen(done), label="Undo")
    assert len(await logged(scene)) == 1


async def test_several_rejections_are_one_field_with_a_line_each(scene):
    await scene.maya.send(scene.channel, "notion reject\nsnowflake reject\nsentry reject")
    (said,) = scene.answers()
    form = await scene.maya.click(said, label="Log it")
    await scene.maya.submit_modal(form, shown(form))
    assert sorted(one.company.lower() for one in await logged(scene)) == ["notion", "sentry", "snowflake"]


async def test_only_the_poster_can_press(scene, reply):
    for label in ("Log it", "⋯"):
        pressed = await scene.sam.click(reply, label=label)
        assert pressed.ephemeral
        assert "belong to the person who posted" in told(pressed)
    assert await logged(scene, scene.sam) == []


async def test_why_this_names_what_was_read(scene, reply):
    more = await scene.maya.click(reply, label="⋯")
    why = await scene.maya.click(more.response, label="Why this?")
    assert "Stripe" in told(why)
    assert why.ephemeral


async def test_wrong_call_takes_the_reply_down_and_counts_it(scene, reply):
    more = await scene.maya.click(reply, label="⋯")
    await scene.maya.click(more.response, label="Wrong call")
    assert scene.answers() == []
    (tally,) = await scene.bot.store.tallies.all()
    assert (tally.name, tally.key, tally.count) == ("wrong_call", "late_stage", 1)


async def test_not_for_me_stops_at_once_and_can_be_undone(scene, reply):
    more = await scene.maya.click(reply, label="⋯")
    stopped = await scene.maya.click(more.response, label="Not for me")
    await scene.maya.send(scene.channel, NO)
    assert scene.answers() == []
    await scene.maya.click(stopped.response or more.response, label="Answer me again")
    await scene.maya.send(scene.channel, NO)
    assert len(scene.answers()) == 1


async def test_what_now_answers_in_private(scene):
    await scene.maya.send(scene.channel, "Rejected by Stripe after the final round. what should i do next?")
    (said,) = scene.answers()
    pressed = await scene.maya.click(said, label="What now?")
    assert pressed.ephemeral
    assert len(told(pressed)) > 40


async def test_a_button_works_after_a_restart(scene, reply, store, library, time):
    fresh = Onward(store, library, time, shards=Shards(count=1))
    await scene.env.restart_bot(fresh)
    form = await scene.maya.click(reply, label="Log it")
    await scene.maya.submit_modal(form, shown(form))
    assert len(await store.applications.list(scene.maya.id)) == 1


async def test_a_form_that_was_open_across_a_restart_still_arrives(scene, reply, store, library, time):
    form = await scene.maya.click(reply, label="Log it")
    await scene.env.restart_bot(Onward(store, library, time, shards=Shards(count=1)))
    await scene.maya.submit_modal(form, shown(form, company="Stripe", role="analyst"))
    (entry,) = await store.applications.list(scene.maya.id)
    assert entry.role == "analyst"


async def test_the_form_opens_empty_where_the_store_is_away(scene, reply, monkeypatch):
    async def away(_message_id):
        raise StoreError("locked")

    monkeypatch.setattr(scene.bot.store.posts, "get", away)
    form = await scene.maya.click(reply, label="Log it")
    assert form.modal["components"][0]["component"].get("value") in (None, "")


async def test_what_was_typed_is_given_back_where_it_cannot_be_kept(scene, reply, monkeypatch):
    form = await scene.maya.click(reply, label="Log it")

    async def away(*_args, **_options):
        raise StoreError("locked")

    monkeypatch.setattr(scene.bot.store.applications, "write", away)
    done = await scene.maya.submit_modal(form, shown(form, company="Stripe", role="a role typed with care"))
    answer = told(done)
    assert "try again" in answer
    assert "a role typed with care" in answer


async def test_an_unexpected_failure_has_a_reference_and_no_traceback(scene, reply, monkeypatch, caplog):
    async def broken(_message_id):
        raise ZeroDivisionError

    more = await scene.maya.click(reply, label="⋯")
    monkeypatch.setattr(scene.bot.store.posts, "get", broken)
    answer = told(await scene.maya.click(more.response, label="Why this?"))
    assert "ref" in answer
    assert "ZeroDivision" not in answer
    assert "Traceback" not in answer
    assert NO not in caplog.text
