"""Check-ins as a person meets them: begun, looked in, answered or not, paused, stopped, and over by themselves."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

import pytest

from bot.app import Onward, Shards
from bot.checkins import Series
from bot.errors import StoreBusyError, UserFacingError
from bot.manners import in_days
from bot.model import DeliveryKind, DeliveryState
from bot.speak import Saying
from bot.timesource import TimeSource
from cogs.ui.buttons import row
from cogs.ui.checkin_buttons import CHECK_IN, StopThese
from tests.cogs.conftest import seen, told

LATE = "Rejected by Stripe after the final round, four rounds for nothing"
START = datetime(2026, 3, 2, 18, 0, tzinfo=UTC)
BUTTONS = ["I'm all right", "It's rough", "Not now", "Stop these"]


@pytest.fixture
def time() -> TimeSource:
    return TimeSource(START, frozen=True)


def expected(scene):
    """Look at the errors that a person was told of: they are part of what these tests are about."""
    assert any(isinstance(getattr(one, "original", one), UserFacingError) for one in scene.env.errors)


async def turn(scene, **by):
    """Turn the one clock, and let what is due be said."""
    scene.bot.time.advance(timedelta(**by))
    await scene.env.settle()


async def start(scene, person=None):
    return await (person or scene.maya).slash(scene.general, "checkin start")


async def running(scene, person=None):
    return await scene.bot.store.deliveries.running((person or scene.maya).id, CHECK_IN)


def looks_in(scene, person=None):
    """Return the check-ins that a person got: what came by direct message after the test of it."""
    return [one for one in scene.private(person or scene.maya) if one.components]


def labels(message):
    return [item.label for line in message.components for item in line.children]


async def press(scene, label, message=None):
    message = message or looks_in(scene)[-1]
    await scene.maya.user.click(message, label=label)
    (now,) = (one for one in scene.private(scene.maya) if one.id == message.id)
    return now


async def days_of_looks_in(scene, answers, days=40):
    """Return the days, from the start, on which somebody is looked in on who answers so, or not at all."""
    asked = []
    for day in range(1, days + 1):
        before = len(scene.private(scene.maya))
        await turn(scene, days=1)
        if len(scene.private(scene.maya)) > before:
            asked.append(day)
            if answers and (answer := answers.pop(0)):
                await press(scene, answer, scene.private(scene.maya)[-1])
    return asked


async def test_it_begins_with_a_test_message_and_says_when(scene):
    answer = await start(scene)
    (test,) = scene.private(scene.maya)
    assert "only to see" in test.content
    assert test.components == []
    due = (await running(scene)).schedule.due_at
    assert due == START + timedelta(days=1)
    assert f"<t:{int(due.timestamp())}:F>" in told(answer)
    assert "/timezone" in told(answer)


async def test_the_zone_is_not_asked_of_who_said_it(scene):
    await scene.bot.store.people.change(scene.maya.id, zone="Asia/Tokyo", interaction_id=1)
    assert "/timezone" not in told(await start(scene))
    assert (await running(scene)).schedule.wall == datetime(2026, 3, 3, 11, 0)  # noqa: DTZ001 - after the night


@pytest.mark.parametrize("place", ["/users/@me/channels", "/channels/{dm}/messages"])
async def test_closed_direct_messages_are_told_at_once_and_nothing_is_kept(scene, place):
    if "{dm}" in place:
        dm = await scene.maya.send_dm("hello")
        place = place.format(dm=dm.channel.id)
    scene.env.inject_error("POST", place, status=403, code=50007)
    before = await scene.bot.store.export(scene.maya.id)
    answer = await start(scene)
    expected(scene)
    assert "closed to me" in told(answer)
    assert await scene.bot.store.export(scene.maya.id) == before


async def test_a_discord_that_fails_starts_nothing_and_says_so(scene):
    scene.env.inject_error("POST", "/users/@me/channels", status=400, code=0)
    answer = await start(scene)
    expected(scene)
    assert "nothing was started" in told(answer)
    assert await running(scene) is None


@pytest.mark.parametrize(
    ("answers", "days"),
    [
        (["I'm all right"] * 3, [1, 3, 7]),
        ([], [1, 5]),
        ([None, "It's rough", "I'm all right"], [1, 5, 9]),
        (["Not now"] * 3, [1, 5, 13]),
        (["I'm all right", "Stop these"], [1, 3]),
    ],
)
async def test_the_taper(scene, answers, days):
    await start(scene)
    assert await days_of_looks_in(scene, list(answers), days=16) == days
    assert await running(scene) is None


async def test_the_last_one_says_that_it_was_and_no_two_are_alike(scene):
    await start(scene)
    await days_of_looks_in(scene, ["I'm all right"] * 2, days=8)
    looks = looks_in(scene)
    assert labels(looks[0]) == ["Stop these"]  # it is answered
    assert labels(looks[-1]) == BUTTONS[:3]  # there is nothing to stop any more
    assert [("last one" in one.content) for one in looks] == [False, False, True]
    assert all("?" not in one.content for one in looks)
    assert len({one.content for one in looks}) == 3
    kept = await scene.bot.store.export(scene.maya.id)
    assert [one["state"] for one in kept["deliveries"]] == [DeliveryState.SENT]


async def test_the_last_one_answered_leaves_no_button(scene):
    await start(scene)
    await days_of_looks_in(scene, ["I'm all right"] * 2, days=8)
    assert labels(await press(scene, "Not now")) == []


async def test_unanswered_once_the_next_says_how_to_call_it_back(scene):
    await start(scene)
    await days_of_looks_in(scene, [], days=20)
    first, second = looks_in(scene)
    assert "/checkin start" not in first.content
    assert "calls me back" in second.content
    answer = await start(scene)  # it has ended, so nothing has to be asked first
    assert "I'll look in" in told(answer)


async def test_a_start_while_the_end_is_not_due_begins_at_once(scene):
    await start(scene)
    await turn(scene, days=1)
    await turn(scene, days=4)
    assert Series.of((await running(scene)).note).over
    assert "I'll look in" in told(await start(scene))
    assert (await running(scene)).note == Series().note()


async def test_words_in_a_direct_message_are_an_answer_too(scene):
    await start(scene)
    await turn(scene, days=1)
    await scene.maya.send_dm("ok, thanks")
    await turn(scene, days=2)
    assert len(looks_in(scene)) == 2
    assert "calls me back" not in looks_in(scene)[-1].content


async def test_each_button_says_its_line_and_nothing_of_it_is_kept(scene):
    await start(scene)
    await turn(scene, days=1)
    said = await press(scene, "It's rough")
    assert "`/help-now`" in said.content
    assert labels(said) == ["Stop these"]
    assert said.content.startswith(looks_in(scene)[0].content.split("\n\n")[0])
    kept = json.dumps(await scene.bot.store.export(scene.maya.id))
    assert "rough" not in kept
    assert len(looks_in(scene)[-1].content) < 2000
    await press(scene, "Stop these")
    assert await running(scene) is None


async def test_two_answers_differ(scene):
    await start(scene)
    await turn(scene, days=1)
    first = (await press(scene, "I'm all right")).content.rpartition("\n\n")[2]
    await turn(scene, days=2)
    second = (await press(scene, "I'm all right")).content.rpartition("\n\n")[2]
    assert first != second


async def test_stop_these_stops_at_once_without_a_plea(scene):
    await start(scene)
    await turn(scene, days=1)
    said = await press(scene, "Stop these")
    assert "Stopped." in said.content
    assert "?" not in said.content
    assert labels(said) == []
    await turn(scene, days=30)
    assert len(scene.private(scene.maya)) == 2


async def test_who_is_rough_is_answered_without_a_store(scene, monkeypatch):
    async def away(*_args, **_options):
        raise StoreBusyError("locked")

    await start(scene)
    await turn(scene, days=1)
    with monkeypatch.context() as patched:
        patched.setattr(scene.bot.store.deliveries, "running", away)
        said = await press(scene, "It's rough")
    assert "`/help-now`" in said.content


async def test_one_series_a_person_and_anew_only_if_they_say_so(scene):
    await start(scene)
    await turn(scene, days=1)
    before = await running(scene)
    again = await start(scene)
    assert "already looking in" in told(again)
    assert len(scene.private(scene.maya)) == 2  # no second test message either
    assert await running(scene) == before
    begun = await scene.maya.click(seen(again), label="Begin again from day one")
    assert "I'll look in" in begun.response.content
    after = await running(scene)
    assert (after.id, after.note) == (before.id, Series().note())
    assert after.schedule.due_at == START + timedelta(days=2)
    kept = await scene.bot.store.export(scene.maya.id)
    assert len(kept["deliveries"]) == 1


async def test_a_pause_is_a_month_and_goes_on_where_it_was(scene):
    await start(scene)
    await turn(scene, days=1)
    await press(scene, "I'm all right")
    first = looks_in(scene)[0].content
    assert "month" in told(await scene.maya.slash(scene.general, "checkin pause"))
    assert "asked for a pause" in told(await start(scene))
    await turn(scene, days=29)
    assert len(looks_in(scene)) == 1
    await turn(scene, days=1)
    second = looks_in(scene)[-1]
    assert second.content.startswith("The month without questions that you asked for is over.")
    assert first not in second.content
    await press(scene, "I'm all right")
    await turn(scene, days=4)
    assert "last one" in looks_in(scene)[-1].content


async def test_a_pause_right_after_a_second_silence_is_a_pause(scene):
    await start(scene)
    await turn(scene, days=1)
    await turn(scene, days=4)
    await scene.maya.slash(scene.general, "checkin pause")
    await turn(scene, days=30)
    assert len(looks_in(scene)) == 3


async def test_stop_takes_back_what_is_on_the_clock(scene):
    await start(scene)
    assert "Stopped." in told(await scene.maya.slash(scene.general, "checkin stop"))
    await turn(scene, days=10)
    assert looks_in(scene) == []
    assert "not looking in" in told(await scene.maya.slash(scene.general, "checkin stop"))
    nothing = await scene.maya.slash(scene.general, "checkin pause")
    expected(scene)
    assert "not looking in" in told(nothing)


async def test_the_button_under_a_reply_begins_for_the_poster_alone(scene):
    await scene.maya.send(scene.channel, LATE)
    (reply,) = scene.answers()
    assert labels(reply) == ["Log it", "Check in with me", "What now?", "Just wanted to say it", "⋯"]
    other = await scene.sam.click(reply, label="Check in with me")
    assert "belong to the person" in told(other)
    assert await running(scene, scene.sam) is None
    assert "I'll look in" in told(await scene.maya.click(reply, label="Check in with me"))
    assert await running(scene) is not None


async def test_several_rejections_close_together_are_one_series(scene):
    await scene.maya.send(scene.channel, LATE)
    await scene.maya.click(scene.answers()[0], label="Check in with me")
    private = await scene.maya.slash(scene.channel, "rejected", what="Rejected by Notion after the onsite too")
    assert "already looking in" in told(await scene.maya.click(seen(private), label="Check in with me"))
    assert await days_of_looks_in(scene, ["Not now"] * 3, days=16) == [1, 5, 13]


async def test_nobody_who_asked_not_to_be_answered_is_looked_in_on(scene):
    await scene.maya.send(scene.channel, LATE)
    (reply,) = scene.answers()
    await scene.maya.click(reply, label="Check in with me")
    more = await scene.maya.click(reply, label="⋯")
    assert "look in" in (await scene.maya.click(seen(more), label="Not for me")).response.content
    assert await running(scene) is None
    await start(scene)  # whoever asks for it gets it all the same
    assert await running(scene) is not None


async def test_stop_in_a_direct_message_ends_it(scene):
    await start(scene)
    await turn(scene, days=1)
    await scene.maya.send_dm("stop")
    assert await running(scene) is None


async def test_forgetting_ends_it(scene):
    await start(scene)
    await scene.bot.store.forget(scene.maya.id)
    await turn(scene, days=10)
    assert looks_in(scene) == []


async def test_closed_direct_messages_later_end_it(scene):
    await start(scene)
    dm = scene.private(scene.maya)[0].channel.id
    scene.env.inject_error("POST", f"/channels/{dm}/messages", status=403, code=50007)
    await turn(scene, days=1)
    assert await running(scene) is None
    assert await scene.bot.store.deliveries.unsaid(scene.maya.id) == []


async def test_it_goes_on_after_a_restart_and_old_buttons_work(scene, store, library, time):
    await start(scene)
    await turn(scene, days=1)
    fresh = Onward(store, library, time, shards=Shards(count=1))
    await scene.env.restart_bot(fresh)
    scene.bot = fresh
    await press(scene, "I'm all right")
    await turn(scene, days=2)
    assert len(looks_in(scene)) == 2


async def test_nothing_for_a_week_after_a_crisis(scene):
    await start(scene)
    await scene.maya.send(scene.channel, "rejected again. i want to kill myself")
    await turn(scene, days=6, hours=23)
    assert [one for one in looks_in(scene) if labels(one) == BUTTONS] == []
    await turn(scene, hours=2)
    assert [labels(one) for one in looks_in(scene)][-1] == BUTTONS


async def test_one_thing_a_day_and_the_weightier_first(scene):
    await start(scene)
    evening = DeliveryKind.EVENING_BEFORE
    person = await scene.bot.store.people.get(scene.maya.id)
    due = in_days(evening, 1, scene.bot.time.now(), person)

    async def word(occasion):
        return Saying("tomorrow", row([StopThese(occasion.delivery.id, scene.maya.id, "0")]))

    scene.bot.clock.renders(evening, word)
    await scene.bot.store.deliveries.add(scene.maya.id, evening, due)
    await turn(scene, days=1)
    assert [one.content for one in looks_in(scene)] == ["tomorrow"]
    assert (await running(scene)).schedule.due_at == START + timedelta(days=2)
    await turn(scene, days=1)
    assert labels(looks_in(scene)[-1]) == BUTTONS


async def test_it_speaks_the_language_that_the_person_chose(scene):
    await scene.bot.store.people.change(scene.maya.id, language="de", interaction_id=1)
    await start(scene)
    await turn(scene, days=1)
    assert labels(looks_in(scene)[0])[-1] == "Bitte aufhören"
    assert "look" not in looks_in(scene)[0].content
