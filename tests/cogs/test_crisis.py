"""The crisis path: always answers, in private, and never labels anybody in public."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from unittest.mock import AsyncMock
from zoneinfo import ZoneInfo

import pytest

from bot.app import Onward, Shards
from bot.errors import StoreBusyError
from bot.manners import in_days
from bot.model import CrisisTier, DeliveryKind, Person
from bot.timesource import TimeSource
from cogs.crisis import country_of, keep_quiet
from cogs.ui.asking_again import AskTomorrow
from tests.cogs.conftest import seen, shown, told

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

        async def get(self, *_args):
            await asyncio.Event().wait()

        be_quiet = get

    never = Never()
    never.time, never.owed_quiet = TimeSource(), set()
    monkeypatch.setattr("cogs.crisis.PATIENCE", 0.01)
    assert await country_of(never, 1, None) is None
    await keep_quiet(never, 1)
    assert never.owed_quiet == {1}


async def test_a_failing_private_message_still_leaves_the_line_and_its_button(scene):
    scene.env.inject_error("POST", "/users/@me/channels", status=400, code=0)
    await scene.maya.send(scene.channel, DANGER)
    (public,) = scene.answers()
    opened = await scene.maya.click(public, label="Open privately")
    assert "findahelpline.com" in told(opened)


async def test_the_button_speaks_the_language_of_the_post(scene):
    await scene.maya.send(scene.channel, "ya no quiero vivir, me quiero morir")
    (public,) = scene.answers()
    opened = await scene.maya.click(public, label="Abrir en privado")
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
    assert ((await scene.bot.store.people.get(scene.maya.id)).quiet_until is not None) is heard
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


@pytest.mark.parametrize(("when", "kept"), [("in 20 min", 1), ("whenever", 0)])
async def test_words_in_the_options_of_a_command_are_heard_whatever_becomes_of_it(scene, when, kept):
    done = await scene.maya.slash(scene.general, "remind me", when=when, what="i don't want to be alive anymore")
    assert "findahelpline.com" in told(done)
    assert len(await scene.bot.store.deliveries.open(scene.maya.id, DeliveryKind.REMINDER, limit=5)) == kept
    assert len(scene.env.errors) == 1 - kept  # what was told to the person
    scene.env.errors.clear()


async def test_rejected_with_its_words_is_answered_once(scene):
    done = await scene.maya.slash(scene.general, "rejected", what="i don't want to be alive anymore")
    assert told(done).count("findahelpline.com") == 1


async def test_the_box_of_rejected_is_answered_once(scene):
    form = await scene.maya.slash(scene.general, "rejected")
    done = await scene.maya.submit_modal(form, shown(form, what="i don't want to be alive anymore"))
    assert "findahelpline.com" in told(done)
    assert done.followups == []


# The follow-up: offered, agreed to, said once on the next day.

FOLLOW_UP = DeliveryKind.CRISIS_FOLLOW_UP
VEILED = "rejected again. there is no point in being here any more"


@pytest.fixture
def time() -> TimeSource:
    return TimeSource(datetime(2026, 3, 2, 18, 0, tzinfo=UTC), frozen=True)


async def turn(scene, **by):
    """Turn the one clock, and let what is due be said."""
    scene.bot.time.advance(timedelta(**by))
    await scene.env.settle()


async def follow_up(scene, person=None):
    return await scene.bot.store.deliveries.running((person or scene.maya).id, FOLLOW_UP)


async def agreed(scene):
    """Speak of danger, press the offer, and return what the press was answered."""
    await scene.maya.send(scene.channel, DANGER)
    return await scene.maya.user.click(scene.private(scene.maya)[0], label="Ask me tomorrow")


async def test_nothing_is_asked_on_the_next_day_unless_they_agreed(scene):
    await scene.maya.send(scene.channel, DANGER)
    await turn(scene, days=2)
    assert len(scene.private(scene.maya)) == 1
    assert await follow_up(scene) is None


async def test_who_agreed_is_asked_once_on_the_next_day_with_the_contacts_again(scene):
    await scene.bot.store.people.change(scene.maya.id, country="US", zone="Europe/Berlin", interaction_id=1)
    answer = await agreed(scene)
    promised = await follow_up(scene)
    assert promised.schedule.wall == datetime(2026, 3, 3, 19, 0)  # noqa: DTZ001 - a wall time
    assert f"<t:{int(promised.schedule.due_at.timestamp())}:F>" in told(answer)
    await turn(scene, hours=23)
    assert len(scene.private(scene.maya)) == 1
    await turn(scene, hours=1)
    _, said = scene.private(scene.maya)
    assert said.content.index("988") < said.content.index("findahelpline.com")
    assert "/help-now" in said.content
    assert "?" not in said.content
    assert await follow_up(scene) is None
    await turn(scene, days=8)
    assert len(scene.private(scene.maya)) == 2


async def test_the_next_day_gets_one_kind_line_back_and_keeps_nothing_of_it(scene):
    await agreed(scene)
    await turn(scene, days=1)
    said = scene.private(scene.maya)[-1]
    before = await scene.bot.store.export(scene.maya.id)
    assert "good that you're here" in told(await scene.maya.user.click(said, label="I'm here"))
    assert "good that you're here" in told(await scene.maya.user.click(said, label="I'm here"))
    assert await scene.bot.store.export(scene.maya.id) == before


async def test_pressed_twice_or_after_two_messages_it_is_one_follow_up(scene):
    await agreed(scene)
    await agreed(scene)
    await scene.maya.user.click(scene.private(scene.maya)[1], label="Ask me tomorrow")
    await turn(scene, days=1)
    assert len(scene.private(scene.maya)) == 3
    kept = await scene.bot.store.export(scene.maya.id)
    assert [one["kind"] for one in kept["deliveries"]] == [FOLLOW_UP]


async def test_nobody_else_agrees_for_them(scene):
    button = AskTomorrow(1, scene.maya.id)
    stranger = SimpleNamespace(
        client=scene.bot, user=scene.sam.user, locale="en-US", response=SimpleNamespace(is_done=lambda: False)
    )
    stranger.response.send_message = answered = AsyncMock()
    await button.callback(stranger)
    assert "belong to the person" in answered.call_args.args[0]
    assert await follow_up(scene) is None
    assert await follow_up(scene, scene.sam) is None


async def test_the_buttons_live_on_after_a_restart(scene, store, library, time):
    await scene.maya.send(scene.channel, DANGER)
    await scene.env.restart_bot(Onward(store, library, time, shards=Shards(count=1)))
    await scene.maya.user.click(scene.private(scene.maya)[0], label="Ask me tomorrow")
    assert await follow_up(scene) is not None
    fresh = Onward(store, library, time, shards=Shards(count=1))
    await scene.env.restart_bot(fresh)
    scene.bot = fresh
    await turn(scene, days=1)
    said = scene.private(scene.maya)[-1]
    assert "good that you're here" in told(await scene.maya.user.click(said, label="I'm here"))


async def test_it_can_be_taken_back(scene):
    answer = await agreed(scene)
    gone = await scene.maya.user.click(seen(answer), label="Don't ask after all")
    assert "I won't" in gone.response.content
    await turn(scene, days=2)
    assert len(scene.private(scene.maya)) == 1


@pytest.mark.parametrize(
    ("pressed", "due"),
    [
        ((2026, 3, 2, 15, 0), (2026, 3, 3, 15, 0)),
        ((2026, 3, 2, 22, 30), (2026, 3, 3, 9, 0)),
        ((2026, 3, 3, 2, 0), (2026, 3, 3, 10, 0)),  # they have not slept yet: tomorrow is after this night
        ((2026, 3, 3, 4, 59), (2026, 3, 3, 12, 59)),
        ((2026, 3, 3, 5, 0), (2026, 3, 4, 9, 0)),
        ((2026, 3, 3, 8, 0), (2026, 3, 4, 9, 0)),
    ],
)
def test_tomorrow_is_after_the_next_sleep_at_a_kind_hour(pressed, due):
    berlin = ZoneInfo("Europe/Berlin")
    quiet = datetime(2026, 3, 30, tzinfo=UTC)  # which this does not wait for: they agreed to it
    person = Person(1, zone="Europe/Berlin", quiet_until=quiet)
    at = in_days(FOLLOW_UP, 1, datetime(*pressed, tzinfo=berlin), person)
    assert at.due_at == datetime(*due, tzinfo=berlin)
    assert (at.wall, at.zone) == (datetime(*due), "Europe/Berlin")  # noqa: DTZ001 - a wall time


async def test_closed_direct_messages_on_the_next_day_end_it(scene):
    await agreed(scene)
    scene.env.inject_error(
        "POST", f"/channels/{scene.private(scene.maya)[0].channel.id}/messages", status=403, code=50007
    )
    await turn(scene, days=1)
    assert await follow_up(scene) is None
    await turn(scene, days=1)
    await scene.maya.slash(scene.general, "help")
    assert len(scene.private(scene.maya)) == 1
    assert await scene.bot.store.deliveries.unsaid(scene.maya.id) == []


async def test_it_is_offered_wherever_the_text_is_shown(scene):
    in_private = await scene.maya.slash(scene.channel, "rejected", what=DANGER)
    await scene.maya.click(seen(in_private), label="Ask me tomorrow")
    assert await follow_up(scene) is not None
    await scene.sam.send(scene.channel, VEILED)
    opened = await scene.sam.click(scene.answers()[-1], label="Open privately")
    await scene.sam.click(seen(opened), label="Ask me tomorrow")
    assert await follow_up(scene, scene.sam) is not None


async def test_a_worried_friend_is_not_offered_it_and_is_not_kept_quiet_with(scene):
    await scene.maya.send(scene.channel, "my roommate says he wants to die since the rejections")
    (private,) = scene.private(scene.maya)
    assert private.components == []
    assert (await scene.bot.store.people.get(scene.maya.id)).quiet_until is None


async def test_it_speaks_the_language_in_which_danger_was_spoken_of(scene):
    await scene.maya.send_dm("ya no quiero vivir, me quiero morir")
    await scene.maya.user.click(scene.private(scene.maya)[0], label="Pregúntame mañana")
    await turn(scene, days=1)
    assert "Soy un programa" in scene.private(scene.maya)[-1].content


@pytest.mark.parametrize("text", [DANGER, VEILED])
async def test_nothing_else_is_started_for_a_week(scene, text):
    until = scene.bot.time.now() + timedelta(days=7)
    await scene.maya.send(scene.channel, text)
    assert (await scene.bot.store.people.get(scene.maya.id)).quiet_until == until
    await scene.sam.slash(scene.channel, "rejected", what=text)
    assert (await scene.bot.store.people.get(scene.sam.id)).quiet_until == until


async def test_quiet_that_cannot_be_written_down_fails_nothing_and_is_made_up_for(scene, monkeypatch):
    asked = []

    async def away(*_args):
        asked.append(len(scene.private(scene.maya)))  # after the answer
        raise StoreBusyError("locked")

    with monkeypatch.context() as patched:
        patched.setattr(scene.bot.store.people, "be_quiet", away)
        await scene.maya.send(scene.channel, DANGER)
        assert "findahelpline.com" in told(await scene.sam.slash(scene.channel, "rejected", what=DANGER))
    assert len(scene.answers()) == 1
    assert asked == [1, 1]
    for person in (scene.maya, scene.sam):
        assert (await scene.bot.store.people.get(person.id)).quiet_until is None
    await scene.bot.get_cog("Rejections").answering.note_the_rest()
    for person in (scene.maya, scene.sam):
        assert (await scene.bot.store.people.get(person.id)).quiet_until is not None
    assert scene.bot.owed_quiet == set()


async def test_a_store_that_comes_back_learns_what_was_answered_and_nobody_is_answered_twice(scene, monkeypatch):
    async def away(*_args, **_options):
        raise StoreBusyError("locked")

    answering = scene.bot.get_cog("Rejections").answering
    with monkeypatch.context() as patched:
        patched.setattr(scene.bot.store.posts, "claim", away)
        message = await scene.maya.send(scene.channel, DANGER)
    await answering.hear(message)
    await answering.note_the_rest()
    await answering.note_the_rest()
    await answering.hear(message)
    assert len(scene.answers()) == len(scene.private(scene.maya)) == 1
    assert (await scene.bot.store.posts.get(message.id)).reply_id == scene.answers()[0].id
    assert answering.unnoted == []
