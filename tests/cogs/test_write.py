"""`/write` as a person meets it: the time, the page, burning and keeping, the next day, and danger first."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

import pytest

from bot.app import Onward, Shards
from bot.errors import StoreBusyError
from bot.limits import MOST_PAGES
from bot.model import DeliveryKind, DeliveryState
from bot.timesource import TimeSource
from cogs.ui.write import ROOM
from tests.cogs.conftest import labels, seen, shown, told

START = datetime(2026, 3, 2, 18, 0, tzinfo=UTC)
HEAVY = "Four rounds, and all I can think of is the pause before she said it."
DANGER = "i don't want to be alive anymore"


@pytest.fixture
def time() -> TimeSource:
    return TimeSource(START, frozen=True)


async def turn(scene, **by):
    """Turn the one clock, and let what is due be said."""
    scene.bot.time.advance(timedelta(**by))
    await scene.env.settle()


async def begun(scene):
    """Begin, and return the answer that the time runs."""
    intro = await scene.maya.slash(scene.general, "write")
    return (await scene.maya.click(seen(intro), label="Begin")).response


async def page(scene, words=HEAVY, running=None, label="Open a page"):
    """Write a page, and return the answer to its form."""
    form = await scene.maya.click(running or await begun(scene), label=label)
    return await scene.maya.submit_modal(form, shown(form, words=words))


def on(message):
    """Return what stands on a sheet."""
    return [one.description for one in message.embeds]


def options(message):
    """Return what a menu offers."""
    (row,) = message.components
    return row["components"][0]["options"]


async def kept(scene):
    return [one.words for one in await scene.bot.store.pages.list(scene.maya.id)]


async def stored(scene):
    return json.dumps(await scene.bot.store.export(scene.maya.id))


async def waiting(scene, kind):
    return await scene.bot.store.deliveries.running(scene.maya.id, kind)


# The time.


async def test_it_says_what_it_is_and_for_whom_it_is_not(scene):
    intro = await scene.maya.slash(scene.general, "write")
    assert "leave it for another day" in told(intro)
    assert "stop; it isn't for everybody" in told(intro)
    assert "Day 1 of five" in told(intro)
    assert labels(seen(intro)) == ["Begin", "Not today"]
    assert await waiting(scene, DeliveryKind.WRITING) is None


async def test_the_time_is_a_promise_and_ends_calmly(scene):
    running = await begun(scene)
    ends = int((START + timedelta(minutes=15)).timestamp())
    assert f"<t:{ends}:R>" in running.content
    assert labels(running) == ["Open a page", "I'm done"]
    await turn(scene, minutes=14)
    assert scene.private(scene.maya) == []
    await turn(scene, minutes=1)
    (bell,) = scene.private(scene.maya)
    assert bell.content.startswith("That's a quarter of an hour.")
    assert labels(bell) == ["I'm done", "5 more minutes"]
    longer = await scene.maya.user.click(bell, label="5 more minutes")
    assert "Until <t:" in longer.response.content
    await turn(scene, minutes=5)
    again = scene.private(scene.maya)[-1]
    assert again.content.startswith("That's the time.")
    assert labels(again) == ["I'm done"]
    closed = await scene.maya.user.click(again, label="I'm done")
    assert "day 2 of five" in closed.response.content
    assert "/help-now" in closed.response.content


async def test_begun_twice_is_begun_once(scene):
    intro = await scene.maya.slash(scene.general, "write")
    await scene.maya.click(seen(intro), label="Begin")
    await turn(scene, minutes=5)
    again = await begun(scene)
    assert f"<t:{int((START + timedelta(minutes=15)).timestamp())}:R>" in again.content
    await turn(scene, minutes=10)
    await turn(scene, minutes=20)
    assert len(scene.private(scene.maya)) == 1


async def test_who_is_done_early_is_not_told_that_the_time_is_over(scene):
    await scene.maya.click(await begun(scene), label="I'm done")
    await turn(scene, minutes=30)
    assert scene.private(scene.maya) == []


async def test_closed_direct_messages_cost_nothing_but_the_bell(scene):
    scene.env.inject_error("POST", "/users/@me/channels", status=403, code=50007)
    running = await begun(scene)
    await turn(scene, minutes=16)
    done = await page(scene, running=running)
    assert "Your time was over" in done.response.content
    assert on(done.response) == [HEAVY]
    assert await scene.bot.store.deliveries.unsaid(scene.maya.id) == []


async def test_a_bell_that_is_late_is_not_rung(scene):
    await begun(scene)
    delivery = await waiting(scene, DeliveryKind.WRITING)
    await turn(scene, minutes=26)
    assert scene.private(scene.maya) == []
    over = await scene.bot.store.deliveries.get(scene.maya.id, delivery.id)
    assert over.state is DeliveryState.CANCELLED


# The page.


async def test_a_page_stands_in_its_persons_answer_and_nowhere_else(scene):
    answer = await page(scene)
    assert answer.response.flags.ephemeral
    assert on(answer.response) == [HEAVY]
    assert labels(answer.response) == ["Write on", "Burn", "Keep"]
    assert "kept nowhere" in answer.response.content
    assert "pause before she said" not in await stored(scene)
    assert scene.answers(scene.general) == scene.private(scene.maya) == []


async def test_writing_on_fills_one_sheet_and_keep_keeps_all_of_it(scene):
    first = await page(scene)
    second = await page(scene, "And I nodded.", running=first.response, label="Write on")
    assert on(second.response) == [HEAVY, "And I nodded."]
    closed = await scene.maya.click(second.response, label="Keep")
    assert await kept(scene) == [f"{HEAVY}\n\nAnd I nodded."]
    assert closed.response.content.startswith("Kept, for you alone.")
    assert closed.response.embeds == []
    assert labels(closed.response) == ["Tomorrow, same time", "No more days"]


async def test_burnt_is_gone_everywhere(scene):
    written = await page(scene)
    burnt = await scene.maya.click(written.response, label="Burn")
    assert burnt.response.content.startswith("Burnt. No copy is left with me.")
    assert burnt.response.embeds == []
    assert await kept(scene) == []
    assert "pause before she said" not in await stored(scene)


async def test_a_full_sheet_takes_no_more_and_the_form_holds_only_what_fits(scene):
    first = await page(scene, "a" * 3900)
    form = await scene.maya.click(first.response, label="Write on")
    assert form.modal["components"][0]["component"]["max_length"] == ROOM - 3900
    second = await scene.maya.submit_modal(form, {"words": "b" * (ROOM - 3900)})
    assert labels(second.response) == ["Burn", "Keep"]
    await scene.maya.click(second.response, label="Keep")
    assert [len(one) for one in await kept(scene)] == [ROOM + 2]


async def test_two_forms_at_once_lose_nothing(scene):
    first = await page(scene, "a" * 3000)
    forms = [await scene.maya.click(first.response, label="Write on") for _ in range(2)]
    one = await scene.maya.submit_modal(forms[0], {"words": "b" * 2000})
    two = await scene.maya.submit_modal(forms[1], {"words": "c" * 2000})
    assert [len(part) for part in on(one.response)] == [3000, 2000]
    assert [len(part) for part in on(seen(two))] == [2000]
    assert labels(seen(two)) == ["Write on", "Burn", "Keep"]


async def test_a_page_outlasts_a_restart(scene, store, library, time):
    written = await page(scene)
    fresh = Onward(store, library, time, shards=Shards(count=1))
    await scene.env.restart_bot(fresh)
    scene.bot = fresh
    await turn(scene, minutes=15)
    assert len(scene.private(scene.maya)) == 1  # the bell
    more = await page(scene, "And I nodded.", running=written.response, label="Write on")
    await scene.maya.click(more.response, label="Keep")
    assert await kept(scene) == [f"{HEAVY}\n\nAnd I nodded."]


async def test_a_store_that_is_away_keeps_nothing_and_loses_nothing(scene, monkeypatch):
    async def away(*_args, **_options):
        raise StoreBusyError("locked")

    written = await page(scene)
    with monkeypatch.context() as patched:
        patched.setattr(scene.bot.store.pages, "add", away)
        refused = await scene.maya.click(written.response, label="Keep")
    assert "can't reach my notes" in told(refused)
    await scene.maya.click(written.response, label="Keep")
    assert await kept(scene) == [HEAVY]


async def test_burning_needs_no_store(scene, monkeypatch):
    async def away(*_args, **_options):
        raise StoreBusyError("locked")

    written = await page(scene)
    with monkeypatch.context() as patched:
        patched.setattr(scene.bot.store.people, "get", away)
        patched.setattr(scene.bot.store.deliveries, "cancel", away)
        burnt = await scene.maya.click(written.response, label="Burn")
    assert burnt.response.embeds == []
    assert burnt.response.content.startswith("Burnt.")


async def test_what_was_kept_can_be_read_and_deleted(scene):
    await scene.maya.click((await page(scene)).response, label="Keep")
    intro = await scene.maya.slash(scene.general, "write")
    listed = await scene.maya.click(seen(intro), label="Kept pages (1)")
    (option,) = options(seen(listed))
    assert option["label"] == f"2026-03-02 · {HEAVY}"
    read = await scene.maya.select(seen(listed), [option["value"]])
    assert on(seen(read)) == [HEAVY]
    assert seen(read).flags.ephemeral
    sure = await scene.maya.click(seen(read), label="Delete")
    gone = await scene.maya.click(sure.response, label="Delete it")
    assert gone.response.embeds == []
    assert await kept(scene) == []
    assert "Kept pages" not in "".join(labels(seen(await scene.maya.slash(scene.general, "write"))))
    gone = await scene.maya.select(seen(listed), [option["value"]])
    assert "no longer kept" in told(gone)


async def test_a_full_drawer_keeps_the_page_where_it_is(scene):
    for number in range(MOST_PAGES):
        await scene.bot.store.pages.add(scene.maya.id, "page", interaction_id=100 + number)
    written = await page(scene)
    refused = await scene.maya.click(written.response, label="Keep")
    assert f"You keep {MOST_PAGES} pages already" in told(refused)
    assert len(await kept(scene)) == MOST_PAGES


async def test_export_and_forget_hold_what_was_kept(scene):
    await scene.maya.click((await page(scene)).response, label="Keep")
    assert "pause before she said" in await stored(scene)
    await scene.bot.store.forget(scene.maya.id)
    assert await kept(scene) == []


# The next days.


async def tomorrow(scene):
    """Say yes to the next day, let it come, and return its message."""
    await turn(scene, days=1)
    return scene.private(scene.maya)[-1]


async def test_five_days_at_the_same_hour_each_asked_for(scene):
    press = scene.maya.click
    closed = await press(await begun(scene), label="I'm done")
    for day in range(2, 6):
        assert f"day {day} of five" in closed.response.content
        promised = await press(closed.response, label="Tomorrow, same time")
        press = scene.maya.user.click  # the other days begin in a direct message
        due = await waiting(scene, DeliveryKind.WRITE_AGAIN)
        assert due.schedule.due_at == START + timedelta(days=day - 1)
        assert f"<t:{int(due.schedule.due_at.timestamp())}:F>" in promised.response.content
        asked = await tomorrow(scene)
        assert f"day {day} of five" in asked.content
        assert labels(asked) == ["Begin", "Not today"]
        running = await scene.maya.user.click(asked, label="Begin")
        assert seen(running).flags.ephemeral
        closed = await scene.maya.user.click(seen(running), label="I'm done")
    assert "fifth day, and it ends here" in closed.response.content
    assert labels(closed.response) == []
    await turn(scene, days=2)
    assert await waiting(scene, DeliveryKind.WRITE_AGAIN) is None


async def test_a_page_begun_in_a_direct_message_goes_with_discord_too(scene):
    closed = await scene.maya.click(await begun(scene), label="I'm done")
    await scene.maya.click(closed.response, label="Tomorrow, same time")
    asked = await tomorrow(scene)
    running = await scene.maya.user.click(asked, label="Begin")
    form = await scene.maya.user.click(seen(running), label="Open a page")
    written = await scene.maya.user.submit_modal(form, shown(form, words=HEAVY))
    assert written.response.flags.ephemeral
    assert not any(one.embeds for one in scene.private(scene.maya) if not one.flags.ephemeral)


async def test_not_today_offers_the_same_day_again_and_no_more_is_no_more(scene):
    closed = await scene.maya.click(await begun(scene), label="I'm done")
    await scene.maya.click(closed.response, label="Tomorrow, same time")
    asked = await tomorrow(scene)
    later = await scene.maya.user.click(asked, label="Not today")
    await scene.maya.user.click(later.response, label="Tomorrow, same time")
    again = await tomorrow(scene)
    assert "day 2 of five" in again.content
    assert scene.bot.time.now() == START + timedelta(days=2)
    later = await scene.maya.user.click(again, label="Not today")
    left = await scene.maya.user.click(later.response, label="No more days")
    assert labels(left.response) == []
    await turn(scene, days=3)
    assert scene.private(scene.maya)[-1].id == again.id


async def test_not_after_all_takes_it_back(scene):
    closed = await scene.maya.click(await begun(scene), label="I'm done")
    promised = await scene.maya.click(closed.response, label="Tomorrow, same time")
    await scene.maya.click(promised.response, label="Not after all")
    await turn(scene, days=1)
    assert scene.private(scene.maya) == []


async def test_who_writes_before_being_asked_is_not_asked(scene):
    closed = await scene.maya.click(await begun(scene), label="I'm done")
    await scene.maya.click(closed.response, label="Tomorrow, same time")
    await turn(scene, hours=20)
    assert "Day 2 of five" in told(await scene.maya.slash(scene.general, "write"))
    closed = await scene.maya.click(await begun(scene), label="I'm done")
    assert "day 3 of five" in closed.response.content
    await turn(scene, hours=6)
    assert scene.private(scene.maya) == []


async def test_closed_direct_messages_show_the_question_with_the_next_command(scene):
    closed = await scene.maya.click(await begun(scene), label="I'm done")
    await scene.maya.click(closed.response, label="Tomorrow, same time")
    scene.env.inject_error("POST", "/users/@me/channels", status=403, code=50007)
    await turn(scene, days=1)
    answer = await scene.maya.slash(scene.general, "help")
    assert "day 2 of five" in told(answer)
    assert labels(seen(answer)) == ["Begin", "Not today"]
    assert "day 2" not in told(await scene.maya.slash(scene.general, "help"))


async def test_a_question_that_is_half_a_day_late_is_not_asked(scene):
    closed = await scene.maya.click(await begun(scene), label="I'm done")
    await scene.maya.click(closed.response, label="Tomorrow, same time")
    await turn(scene, days=1, hours=13)
    assert scene.private(scene.maya) == []


# Danger first.


async def test_words_of_danger_are_answered_first_and_nothing_of_them_is_kept(scene):
    closed = await scene.maya.click(await begun(scene), label="I'm done")
    await scene.maya.click(closed.response, label="Tomorrow, same time")
    answer = await page(scene, DANGER)
    assert "findahelpline.com" in answer.response.content
    assert answer.response.embeds == []
    assert on(seen(answer)) == [DANGER]
    assert labels(seen(answer)) == []
    assert "anymore" not in await stored(scene)
    assert (await scene.bot.store.people.get(scene.maya.id)).quiet_until is not None
    await turn(scene, minutes=15)
    await turn(scene, days=1)
    assert scene.private(scene.maya) == []  # neither the bell nor the next day


async def test_the_pages_before_it_stay_and_no_further_day_is_offered(scene):
    first = await page(scene)
    await page(scene, DANGER, running=first.response, label="Write on")
    closed = await scene.maya.click(first.response, label="Keep")
    assert await kept(scene) == [HEAVY]
    assert "tomorrow" not in closed.response.content
    assert labels(closed.response) == []


async def test_danger_is_answered_without_a_store(scene, monkeypatch):
    async def away(*_args, **_options):
        raise StoreBusyError("locked")

    running = await begun(scene)
    for method in ("get", "be_quiet"):
        monkeypatch.setattr(scene.bot.store.people, method, away)
    monkeypatch.setattr(scene.bot.store.deliveries, "cancel", away)
    answer = await page(scene, DANGER, running=running)
    assert "findahelpline.com" in answer.response.content
    await turn(scene, minutes=15)
    assert scene.private(scene.maya) == []


async def test_who_writes_in_the_week_after_is_told_the_time_and_offered_no_day(scene):
    closed = await scene.maya.click(await begun(scene), label="I'm done")
    await scene.bot.store.people.be_quiet(scene.maya.id, START + timedelta(days=7))
    left = await scene.maya.click(closed.response, label="Tomorrow, same time")
    assert await waiting(scene, DeliveryKind.WRITE_AGAIN) is None
    assert labels(left.response) == []
    await turn(scene, hours=1)
    await begun(scene)
    await turn(scene, minutes=15)
    (bell,) = scene.private(scene.maya)
    closed = await scene.maya.user.click(bell, label="I'm done")
    assert "tomorrow" not in closed.response.content


async def test_stop_ends_the_questions_of_further_days(scene):
    closed = await scene.maya.click(await begun(scene), label="I'm done")
    await scene.maya.click(closed.response, label="Tomorrow, same time")
    await scene.maya.send_dm("stop")
    assert await waiting(scene, DeliveryKind.WRITE_AGAIN) is None


async def test_nobody_is_asked_whose_week_of_quiet_began_meanwhile(scene):
    closed = await scene.maya.click(await begun(scene), label="I'm done")
    await scene.maya.click(closed.response, label="Tomorrow, same time")
    await scene.bot.store.people.be_quiet(scene.maya.id, START + timedelta(days=7))
    await turn(scene, days=1)
    assert scene.private(scene.maya) == []
    assert await waiting(scene, DeliveryKind.WRITE_AGAIN) is None


async def test_worry_about_somebody_else_is_answered_beside_the_page(scene):
    answer = await page(scene, "my brother told me he wants to kill himself and I lost the job the same day")
    assert labels(answer.response) == ["Write on", "Burn", "Keep"]
    assert "findahelpline.com" in told(answer)


async def test_other_trouble_gets_its_line(scene):
    answer = await page(scene, "I have no money for food until the end of the month, and now this no")
    assert labels(answer.response) == ["Write on", "Burn", "Keep"]
    assert seen(answer).content != answer.response.content
