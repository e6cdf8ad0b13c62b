"""Reminders as a person meets them: set, listed, changed, taken back, delivered, put off."""

from __future__ import annotations

import sys
from datetime import UTC, datetime, timedelta

import pytest

from bot.errors import UserFacingError
from bot.model import DeliveryKind, DeliveryState, Schedule
from bot.speak import Saying
from bot.timesource import TimeSource
from tests.cogs.conftest import seen, shown, told


@pytest.fixture
def time() -> TimeSource:
    return TimeSource(datetime(2026, 3, 2, 18, 0, tzinfo=UTC), frozen=True)


def expected(scene):
    """Look at the errors that a person was told of: they are part of what these tests are about."""
    assert any(isinstance(getattr(one, "original", one), UserFacingError) for one in scene.env.errors)


async def turn(scene, **by):
    """Turn the one clock, and let what is due be said."""
    scene.bot.time.advance(timedelta(**by))
    await scene.env.settle()


async def remind(scene, when="in 20 min", what="call the agency", person=None, channel=None, **more):
    return await (person or scene.maya).slash(channel or scene.general, "remind me", when=when, what=what, **more)


async def open_ones(scene, person=None):
    return await scene.bot.store.deliveries.open((person or scene.maya).id, "reminder", limit=50)


async def delivered(scene):
    """Set a reminder, let it come due, and return its message."""
    await remind(scene)
    await turn(scene, minutes=20)
    (said,) = scene.private(scene.maya)
    return said


async def test_it_is_said_back_kept_and_delivered_by_direct_message(scene):
    answer = await remind(scene)
    assert answer.ephemeral
    (kept,) = await open_ones(scene)
    moment = int(kept.schedule.due_at.timestamp())
    assert f"<t:{moment}:F> (<t:{moment}:R>)" in told(answer)
    assert "call the agency" in told(answer)
    await turn(scene, minutes=20)
    (said,) = scene.private(scene.maya)
    assert "call the agency" in said.content
    assert "Meant for" not in said.content
    assert scene.answers(scene.general) == []
    assert await open_ones(scene) == []


async def test_the_zone_is_asked_for_once_it_matters(scene):
    assert "/timezone" in told(await remind(scene, when="tomorrow"))
    assert "/timezone" not in told(await remind(scene, when="in 20 min"))
    await scene.bot.store.people.change(scene.maya.id, zone="Europe/Berlin", interaction_id=1)
    assert "/timezone" not in told(await remind(scene, when="tomorrow"))


async def test_what_is_no_time_is_told_and_given_back(scene):
    answer = await remind(scene, when="when the cows come home")
    expected(scene)
    assert "when the cows come home" in told(answer)
    assert await open_ones(scene) == []
    assert "call the agency" in told(answer)


async def test_undo_and_undo_of_undo(scene):
    answer = await remind(scene)
    gone = await scene.maya.click(seen(answer), label="Undo")
    assert "Deleted" in gone.response.content
    assert await open_ones(scene) == []
    await scene.maya.click(gone.response, label="Undo")
    assert len(await open_ones(scene)) == 1


async def test_undo_is_over_after_a_minute(scene):
    gone = await scene.maya.click(seen(await remind(scene)), label="Undo")
    await turn(scene, seconds=61)
    late = await scene.maya.click(gone.response, label="Undo")
    assert "minute is over" in late.response.content
    assert await open_ones(scene) == []


async def test_editing_moves_it_and_changes_its_words(scene):
    answer = await remind(scene)
    form = await scene.maya.click(seen(answer), label="Edit")
    given = shown(form)
    assert given["what"] == "call the agency"
    done = await scene.maya.submit_modal(form, given | {"when": "in 50 min", "what": "call the other agency"})
    assert "other agency" in told(done)
    await turn(scene, minutes=20)
    assert scene.private(scene.maya) == []
    await turn(scene, minutes=30)
    (said,) = scene.private(scene.maya)
    assert "other agency" in said.content


async def test_a_form_left_as_it_was_changes_nothing(scene):
    answer = await remind(scene, when="tomorrow")
    (before,) = await open_ones(scene)
    form = await scene.maya.click(seen(answer), label="Edit")
    await scene.maya.submit_modal(form, shown(form))
    (after,) = await open_ones(scene)
    assert (after.schedule.due_at, after.words) == (before.schedule.due_at, before.words)


async def test_the_list_shows_the_next_first_in_pages(scene):
    assert "no open reminders" in told(await scene.maya.slash(scene.general, "remind list"))
    for number in range(10):
        await remind(scene, when=f"in {60 - number} min", what=f"thing {number}")
    listed = await scene.maya.slash(scene.general, "remind list")
    assert told(listed).index("thing 9") < told(listed).index("thing 8")
    assert "thing 1" not in told(listed)
    more = await scene.maya.click(seen(listed), label="Later")
    assert "thing 0" in more.response.content
    back = await scene.maya.click(more.response, label="Earlier")
    assert "thing 9" in back.response.content


async def test_delete_and_delete_all(scene):
    for number in range(3):
        await remind(scene, what=f"thing {number}")
    offered = await scene.maya.autocomplete(scene.general, "remind delete", "which", "thing 1")
    (one,) = offered
    assert "thing 1" in one["name"]
    assert "Deleted" in told(await scene.maya.slash(scene.general, "remind delete", which=one["value"]))
    assert len(await open_ones(scene)) == 2
    everything = await scene.maya.autocomplete(scene.general, "remind delete", "which", "")
    assert everything[-1]["value"] == "all"
    sure = await scene.maya.slash(scene.general, "remind delete", which="all")
    gone = await scene.maya.click(seen(sure), label="Delete them all")
    assert await open_ones(scene) == []
    await scene.maya.click(gone.response, label="Undo")
    assert {one.words for one in await open_ones(scene)} >= {"thing 0", "thing 2"}


async def test_nobody_reaches_anothers(scene):
    await remind(scene)
    (kept,) = await open_ones(scene)
    answer = await scene.sam.slash(scene.general, "remind delete", which=str(kept.id))
    expected(scene)
    assert "don't have that reminder" in told(answer)
    assert len(await open_ones(scene)) == 1


async def test_edit_by_command(scene):
    await remind(scene)
    (choice,) = await scene.maya.autocomplete(scene.general, "remind edit", "which", "agency")
    form = await scene.maya.slash(scene.general, "remind edit", which=choice["value"])
    await scene.maya.submit_modal(form, shown(form) | {"what": "sit down"})
    assert [one.words for one in await open_ones(scene)] == ["sit down"]


async def test_autocomplete_says_what_it_understood(scene):
    (understood,) = await scene.maya.autocomplete(scene.general, "remind me", "when", "friday 9am")
    assert understood == {"name": "Friday 6 March 2026, 09:00, in 4 days", "value": "friday 9am"}
    examples = await scene.maya.autocomplete(scene.general, "remind me", "when", "")
    assert "tomorrow 9am" in [one["name"] for one in examples]


async def test_more_than_the_limit_is_refused_kindly(scene, monkeypatch):
    monkeypatch.setattr(sys.modules["cogs.reminders"], "MOST_OPEN", 2)
    for _ in range(3):
        answer = await remind(scene)
    expected(scene)
    assert "2 open reminders" in told(answer)
    assert len(await open_ones(scene)) == 2


async def test_done_takes_the_buttons_away(scene):
    said = await delivered(scene)
    pressed = await scene.maya.user.click(said, label="Done")
    assert "Done" in pressed.response.content
    assert not pressed.response.components


@pytest.mark.parametrize(("label", "wait"), [("20 min", timedelta(minutes=20)), ("1 h", timedelta(hours=1))])
async def test_putting_it_off(scene, label, wait):
    said = await delivered(scene)
    pressed = await scene.maya.user.click(said, label=label)
    (kept,) = await open_ones(scene)
    assert kept.schedule.due_at == scene.bot.time.now() + wait
    assert f"<t:{int(kept.schedule.due_at.timestamp())}:R>" in pressed.response.content
    await turn(scene, seconds=wait.total_seconds())
    assert len(scene.private(scene.maya)) == 2


async def test_putting_it_off_leaves_the_series_where_it_is(scene):
    await remind(scene, when="every day at 9", what="stretch")
    (series,) = await open_ones(scene)
    until_due = series.schedule.due_at - scene.bot.time.now()
    await turn(scene, seconds=until_due.total_seconds())
    (said,) = scene.private(scene.maya)
    await scene.maya.user.click(said, label="1 h")
    series_now, snoozed = sorted(await open_ones(scene), key=lambda one: one.schedule.rule is None)
    assert series_now.schedule.due_at == series.schedule.due_at + timedelta(days=1)
    assert snoozed.schedule.rule is None


async def test_pick_a_time(scene):
    said = await delivered(scene)
    form = await scene.maya.user.click(said, label="Pick a time")
    await scene.maya.user.submit_modal(form, {"when": "in 45 min"})
    (kept,) = await open_ones(scene)
    assert kept.schedule.due_at == scene.bot.time.now() + timedelta(minutes=45)


async def test_a_press_that_comes_twice_puts_it_off_once(scene):
    said = await delivered(scene)
    await scene.maya.user.click(said, label="20 min")
    first = await open_ones(scene)
    assert len(first) == 1


async def test_what_was_missed_comes_in_one_message_with_a_menu(scene):
    for number in range(3):
        await remind(scene, when=f"in {20 + number} min", what=f"thing {number}")
    await turn(scene, hours=5)
    (said,) = scene.private(scene.maya)
    assert all(f"thing {number} (meant for <t:" in said.content for number in range(3))
    chosen = (await scene.bot.store.deliveries.get(scene.maya.id, 2)).id
    asked = await scene.maya.user.select(said, [str(chosen)])
    assert "thing 1" in told(asked)
    await scene.maya.user.click(seen(asked), label="20 min")
    (kept,) = await open_ones(scene)
    assert kept.words == "thing 1"


async def test_one_that_was_missed_says_so(scene):
    await remind(scene)
    await turn(scene, hours=2)
    (said,) = scene.private(scene.maya)
    assert "Meant for <t:" in said.content


async def test_here_is_said_in_the_channel_and_calls_only_its_owner(scene):
    answer = await remind(scene, what="standup @everyone", where="here")
    assert "others can read it" in told(answer)
    await turn(scene, minutes=20)
    (said,) = scene.answers(scene.general)
    assert said.content.startswith(f"<@{scene.maya.id}>")
    assert not said.mention_everyone
    assert scene.private(scene.maya) == []
    stranger = await scene.sam.click(said, label="Done")
    assert "belong to the person" in told(stranger)


async def test_what_was_meant_for_a_server_that_wants_quiet_comes_by_direct_message(scene):
    await remind(scene, what="standup", where="here")
    await scene.bot.store.servers.change(scene.general.guild.id, interaction_id=1, stopped=True)
    await turn(scene, minutes=20)
    assert scene.answers(scene.general) == []
    (said,) = scene.private(scene.maya)
    assert "standup" in said.content
    assert "may not write now" in said.content


async def test_closed_direct_messages_keep_it_for_the_next_command(scene):
    await remind(scene)
    scene.env.inject_error("POST", "/users/@me/channels", status=403, code=50007)
    await turn(scene, minutes=20)
    (kept,) = await open_ones(scene)
    assert kept.state is DeliveryState.FAILED
    answer = await scene.maya.slash(scene.general, "remind list")
    assert "could not be delivered" in answer.response.content
    assert "direct messages from me are closed" in told(answer)
    assert "call the agency" in told(answer)
    again = await scene.maya.slash(scene.general, "help")
    assert not again.followups


async def test_remind_me_about_this_keeps_the_address_and_the_note(scene):
    post = await scene.sam.send(scene.general, "applications for the bursary close in June")
    form = await scene.maya.context_menu(scene.general, "Remind me about this", post)
    done = await scene.maya.submit_modal(form, {"when": "in 20 min", "what": "bursary"})
    assert "bursary" in told(done)
    await turn(scene, minutes=20)
    (said,) = scene.private(scene.maya)
    assert f"/{scene.general.id}/{post.id}" in said.content
    assert "close in June" not in said.content


async def test_a_nudge_says_where_the_person_chose_that_something_waits_and_not_what(scene):
    assert "without what" in told(await scene.maya.slash(scene.general, "settings", nudge="here"))
    await remind(scene)
    scene.env.inject_error("POST", "/users/@me/channels", status=403, code=50007)
    await turn(scene, minutes=20)
    (said,) = scene.answers(scene.general)
    assert said.content.startswith(f"<@{scene.maya.id}>")
    assert "agency" not in said.content
    assert "agency" in told(await scene.maya.click(said, label="Show me"))
    assert "Nothing is waiting" in told(await scene.maya.click(said, label="Show me"))
    await remind(scene)
    scene.env.inject_error("POST", "/users/@me/channels", status=403, code=50007)
    await turn(scene, hours=1)
    assert len(scene.answers(scene.general)) == 1  # once a day is enough
    off = await scene.maya.slash(scene.general, "settings", nudge="off")
    assert "I wait until" in off.response.content


async def test_a_day_without_a_time_is_at_the_persons_own_hour(scene):
    await scene.maya.slash(scene.general, "settings", morning="7:30")
    offered = await scene.maya.autocomplete(scene.general, "remind me", "when", "tomorrow")
    assert "07:30" in offered[0]["name"]
    await remind(scene, when="tomorrow")
    await remind(scene, when="every monday")
    assert [one.schedule.wall.hour * 60 + one.schedule.wall.minute for one in await open_ones(scene)] == [450, 450]
    (first, _) = await open_ones(scene)
    form = await scene.maya.slash(scene.general, "remind edit", which=str(first.id))
    await scene.maya.submit_modal(form, shown(form, when="friday"))
    assert {one.schedule.wall.hour for one in await open_ones(scene)} == {7}


async def test_what_the_bot_would_have_said_by_itself_is_shown_later_while_it_is_of_use(scene):
    async def word(occasion):
        if occasion.delivery.words == "boom":
            raise ValueError("cannot be worded")
        return None if occasion.delivery.words == "moot" else Saying(f"about {occasion.delivery.words}", None)

    scene.bot.clock.renders(DeliveryKind.DRAFT, word)
    scene.bot.clock.renders(DeliveryKind.EVENING_BEFORE, word)
    await scene.maya.slash(scene.general, "settings", nudge="here")
    now = scene.bot.time.now()
    at = Schedule(now + timedelta(minutes=20), (now + timedelta(minutes=20)).replace(tzinfo=None), "UTC")
    promised = [
        (DeliveryKind.DRAFT, "a letter"),
        (DeliveryKind.EVENING_BEFORE, "tomorrow"),
        (DeliveryKind.DRAFT, "moot"),
        (DeliveryKind.DRAFT, "boom"),
    ]
    for kind, words in promised:
        kept = await scene.bot.store.deliveries.add(scene.maya.id, kind, at, words=words)
        await scene.bot.store.due.fail(kept, "closed")
    await turn(scene, hours=20)  # the evening before is over
    assert scene.answers(scene.general) == []
    answer = await scene.maya.slash(scene.general, "help")
    (said,) = answer.followups
    assert said.ephemeral
    assert "could not deliver" in said.content
    assert "about a letter" in said.content
    assert not (await scene.maya.slash(scene.general, "help")).followups


async def test_timezone_is_found_by_city_and_holds_from_then_on(scene):
    offered = await scene.maya.autocomplete(scene.general, "timezone", "where", "berl")
    assert offered[0]["value"] == "Europe/Berlin"
    assert "19:00" in told(await scene.maya.slash(scene.general, "timezone", where="Europe/Berlin"))
    await remind(scene, when="tomorrow 9am")
    (kept,) = await open_ones(scene)
    assert kept.schedule.due_at == datetime(2026, 3, 3, 8, 0, tzinfo=UTC)


async def test_a_place_that_nobody_knows_is_told_and_changes_nothing(scene):
    answer = await scene.maya.slash(scene.general, "timezone", where="Atlantis City Centre")
    expected(scene)
    assert "Atlantis" in told(answer)
    assert (await scene.bot.store.people.get(scene.maya.id)).zone is None
