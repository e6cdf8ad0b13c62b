"""`Log it` meets the log: news of what is there, what is new, and what has to be asked."""

from __future__ import annotations

import sys
from datetime import UTC, date, datetime, timedelta

import pytest

from bot.model import NewApplication, NewRound, Outcome, Round, Stage
from bot.timesource import TimeSource
from tests.cogs.conftest import seen, shown, told

NO = "Rejected by Stripe after the final round :("


@pytest.fixture
def time() -> TimeSource:
    return TimeSource(datetime(2026, 3, 2, 18, 0, tzinfo=UTC), frozen=True)


async def had(scene, company="Stripe", role=None, **more):
    new = NewApplication(more.pop("happened_on", date(2025, 12, 1)), company, role, **more)
    (kept,) = await scene.bot.store.applications.write(scene.maya.id, [new], interaction_id=next(_ids))
    return kept


_ids = iter(range(1, 1000))


async def logged(scene):
    return await scene.bot.store.applications.all(scene.maya.id)


async def log_it(scene, post=NO, **changed):
    """Post, press `Log it`, correct the form, submit; return what was answered."""
    message = await scene.maya.send(scene.channel, post)
    (said,) = [one for one in scene.answers() if one.reference and one.reference.message_id == message.id]
    form = await scene.maya.click(said, label="Log it")
    return await scene.maya.submit_modal(form, shown(form, **changed))


async def test_news_of_an_application_updates_it(scene):
    before = await had(scene, "STRIPE, Inc.", "SRE", stage=Stage.SCREEN)
    answer = await log_it(scene)
    assert "Updated" in told(answer)
    (now,) = await logged(scene)
    assert (now.id, now.company, now.role) == (before.id, "STRIPE, Inc.", "SRE")
    assert (now.stage, now.outcome) == (Stage.FINAL, Outcome.REJECTED)
    assert now.happened_on > before.happened_on
    await scene.maya.click(seen(answer), label="Undo")
    (again,) = await logged(scene)
    assert (again.stage, again.outcome, again.happened_on) == (before.stage, before.outcome, before.happened_on)


async def test_the_short_form_of_a_company_is_the_company(scene):
    await had(scene, "AWS")
    await log_it(scene, "amzn reject")
    (now,) = await logged(scene)
    assert (now.company, now.outcome) == ("AWS", Outcome.REJECTED)


async def test_where_it_is_unsure_it_asks_and_both_answers_work(scene):
    await had(scene, "Stripe Ireland", "SRE")
    answer = await log_it(scene)
    assert len(await logged(scene)) == 2
    assert "Is it the one that you have already? Stripe Ireland, SRE" in told(answer)
    same = await scene.maya.click(seen(answer), label="Same one")
    (now,) = await logged(scene)
    assert (now.company, now.outcome, now.stage) == ("Stripe Ireland", Outcome.REJECTED, Stage.FINAL)
    await scene.maya.click(same.response, label="Undo")
    assert len(await logged(scene)) == 2


@pytest.mark.parametrize(("company", "unsure"), [("Stripe", False), ("Stripe Ireland", True)])
async def test_the_plan_comes_back_word_for_word_at_the_no(scene, company, unsure):
    kept = await had(scene, company)
    new = NewRound(Round.FINAL, datetime(2025, 12, 20, tzinfo=UTC), "UTC", plan="call Ana,\nthen swim")
    await scene.bot.store.interviews.add(scene.maya.id, kept.id, new, interaction_id=next(_ids))
    answer = await log_it(scene)
    words = (await scene.maya.click(seen(answer), label="Same one")).response.content if unsure else told(answer)
    assert "> call Ana,\n> then swim" in words


async def test_several_lines_are_news_and_new_at_once_with_one_undo(scene):
    await had(scene, "Snowflake")
    answer = await log_it(scene, "notion reject\nsnowflake reject\nsentry reject")
    assert {one.company.lower(): one.outcome for one in await logged(scene)} == dict.fromkeys(
        ("notion", "snowflake", "sentry"), Outcome.REJECTED
    )
    await scene.maya.click(seen(answer), label="Undo")
    (left,) = await logged(scene)
    assert (left.company, left.outcome) == ("Snowflake", Outcome.OPEN)


async def test_each_unsure_one_of_several_is_asked_by_itself(scene):
    await had(scene, "Notion Labs Berlin")
    await had(scene, "Sentry Vienna")
    answer = await log_it(scene, "notion reject\nsnowflake reject\nsentry reject")
    assert len(await logged(scene)) == 5
    asked = [one for one in answer.followups if "Is it the one" in one.content]
    assert len(asked) == 2
    for one in asked:
        await scene.maya.click(one, label="Same one")
    assert {one.company for one in await logged(scene)} == {"Notion Labs Berlin", "Sentry Vienna", "snowflake"}


async def test_two_lines_about_one_application_are_not_lost(scene):
    await had(scene, "Notion", "SRE")
    await log_it(scene, "notion reject\nsnowflake reject", lines="Notion | SRE\nNotion | SRE | OA")
    assert len(await logged(scene)) == 2


async def test_pressing_again_says_that_it_is_there(scene):
    await had(scene)
    await scene.maya.send(scene.channel, NO)
    (said,) = scene.answers()
    for _ in range(2):
        form = await scene.maya.click(said, label="Log it")
        done = await scene.maya.submit_modal(form, shown(form))
    assert "already" in told(done)
    assert len(await logged(scene)) == 1


async def test_a_name_that_is_too_long_is_told_and_given_back(scene):
    long = "A" * 101
    answer = await log_it(scene, "notion reject\nsnowflake reject", lines=f"Notion\n{long} | SRE")
    assert "100 characters" in told(answer)
    assert long in told(answer)
    assert await logged(scene) == []


async def test_a_full_log_is_told_and_given_back(scene, monkeypatch):
    monkeypatch.setattr(sys.modules["bot.store.log_rows"], "MOST_APPLICATIONS", 0)
    answer = await log_it(scene, role="typed with care")
    assert "0 applications" in told(answer)
    assert "typed with care" in told(answer)


@pytest.mark.parametrize(("zone", "day"), [("UTC", 0), ("Pacific/Kiritimati", 1)])
async def test_the_day_is_the_one_in_the_persons_own_calendar(scene, zone, day):
    await scene.bot.store.people.change(scene.maya.id, zone=zone, interaction_id=next(_ids))
    message = await scene.maya.send(scene.channel, NO)
    (said,) = scene.answers()
    form = await scene.maya.click(said, label="Log it")
    await scene.maya.submit_modal(form, shown(form))
    (kept,) = await logged(scene)
    utc = message.created_at
    expected = (utc + timedelta(hours=14 * day)).date()
    assert kept.happened_on == expected


async def test_a_closed_one_of_long_ago_is_another_application(scene):
    await had(scene, outcome=Outcome.REJECTED, happened_on=date(2025, 6, 1))
    answer = await log_it(scene)
    assert "Is it" not in told(answer)
    assert len(await logged(scene)) == 2


async def test_each_line_of_a_post_fills_the_form_with_its_own_stage_and_end(scene):
    await log_it(scene, "amazon reject\ngoogle oa\nramp reject post onsite")
    assert {one.company: (one.stage, one.outcome) for one in await logged(scene)} == {
        "amazon": (None, Outcome.REJECTED),
        "google": (Stage.TEST, Outcome.OPEN),
        "ramp": (Stage.FINAL, Outcome.REJECTED),
    }
