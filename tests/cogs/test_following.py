"""What follows from the log, as a person meets it: with the clock turned, in direct messages, by buttons."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import discord
import pytest

from bot.clock import Occasion
from bot.model import DeliveryKind, NewApplication, NewRound, Outcome, Round, Schedule, Stage
from bot.timesource import TimeSource
from cogs.following import FollowMe, LeaveMe, follow
from cogs.looking_in import LookingIn
from cogs.ui import drafts, evening, how_it_went, season
from cogs.ui.about_log import AboutLog
from cogs.ui.buttons import row
from tests.cogs.conftest import labels, seen, shown, told

# A Monday.
START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
THURSDAY = datetime(2026, 3, 5, 10, 0, tzinfo=UTC)


@pytest.fixture
def time() -> TimeSource:
    return TimeSource(START, frozen=True)


async def until(scene, moment):
    """Turn the one clock to a moment, from one thing that is due to the next."""
    moment = datetime.fromisoformat(moment).replace(tzinfo=UTC)
    while scene.bot.time.now() < moment:
        due = await scene.bot.store.due.next_wake() or moment
        scene.bot.time.advance(max(min(due, moment) - scene.bot.time.now(), timedelta(seconds=1)))
        await scene.env.settle()


class Log:
    """A person's log, written as the commands write it, with the hook that they call."""

    def __init__(self, scene, person):
        self.scene, self.person, self.store = scene, person, scene.bot.store
        self.number = 100

    async def round(self, starts_at=THURSDAY, kind=Round.FINAL, into=None, **new):
        self.number += 1
        given = {"company": "Acme", "role": "analyst", "stage": Stage.SCREEN} | new
        plan = given.pop("plan", None)
        into = into or NewApplication(scene_day(self.scene), **given)
        made = await self.store.interviews.add(
            self.person.id, into, NewRound(kind, starts_at, "UTC", plan=plan), interaction_id=self.number
        )
        await follow(self.scene.bot, self.person.id)
        return made

    async def change(self, made, **changes):
        self.number += 1
        about = made.application_id
        await self.store.applications.change(self.person.id, about, None, interaction_id=self.number, **changes)
        await follow(self.scene.bot, self.person.id)

    async def get(self, made):
        return await self.store.applications.get(self.person.id, made.application_id)


def scene_day(scene):
    return scene.bot.time.now().date()


@pytest.fixture
async def log(scene):
    await scene.bot.store.people.change(scene.maya.id, follows=True, interaction_id=1)
    return Log(scene, scene.maya)


def said(scene, person=None):
    """Return what was said by direct message, in short."""
    return [one.content for one in scene.private(person or scene.maya)]


def day(*parts):
    return f"<t:{int(datetime(*parts, 10, tzinfo=UTC).timestamp())}:D>"


# The evening before.


async def test_the_evening_before_says_what_is_coming_and_offers_a_plan(scene, log):
    await log.round()
    await until(scene, "2026-03-04 17:59")
    assert said(scene) == []
    await until(scene, "2026-03-04 18:00")
    (message,) = scene.private(scene.maya)
    assert f"Coming up: final round at Acme, <t:{int(THURSDAY.timestamp())}:F>" in message.content
    assert "/settings follow:" in message.content
    assert labels(message) == ["Make a plan", "Not tonight"]
    form = await scene.maya.user.click(message, label="Make a plan")
    kept = await scene.maya.user.submit_modal(form, {"plan": "call Ana"})
    assert "> call Ana" in told(kept)
    (kept,) = await scene.bot.store.interviews.all(scene.maya.id)
    assert kept.plan == "call Ana"


async def refreshed(scene):
    """Return the words of the last direct message as they are now."""
    return scene.private(scene.maya)[-1].content


async def test_a_plan_that_is_there_is_said_and_can_be_changed(scene, log):
    await log.round(plan="call Ana")
    await until(scene, "2026-03-04 18:00")
    (message,) = scene.private(scene.maya)
    assert "Your plan, should it be a no: “call Ana”" in message.content
    form = await scene.maya.user.click(message, label="Change my plan")
    assert shown(form)["plan"] == "call Ana"
    await scene.maya.user.submit_modal(form, {"plan": ""})
    (kept,) = await scene.bot.store.interviews.all(scene.maya.id)
    assert kept.plan is None


async def test_their_own_facts_and_what_they_wanted_to_try(scene, log):
    store, maya = scene.bot.store, scene.maya.id
    earlier = await log.round(START - timedelta(days=20), Round.CALL, company="Zon", stage=Stage.FINAL)
    await store.interviews.change(maya, earlier.id, None, interaction_id=5, try_next="slow *down*\n@everyone")
    await log.change(earlier, outcome=Outcome.REJECTED, happened_on=date(2026, 2, 20))
    await store.facts.add(maya, "They said my case was the clearest", date(2026, 2, 11), interaction_id=6)
    await log.round()
    await log.round(THURSDAY + timedelta(days=5), company="Globex")
    await until(scene, "2026-03-04 18:00")
    (message,) = scene.private(scene.maya)
    assert f"From your own log, {day(2026, 2, 11)}: “They said my case was the clearest”" in message.content
    assert f"What you wanted to try, from {day(2026, 2, 10)}: “slow \\*down\\* @\u200beveryone”" in message.content
    await until(scene, "2026-03-09 18:00")
    second = scene.private(scene.maya)[-1].content
    assert "Globex" in second
    assert "the clearest" not in second  # within the month


async def test_how_far_they_came_elsewhere(scene, log):
    earlier = await log.round(START - timedelta(days=60), company="Zon")
    await log.change(earlier, outcome=Outcome.REJECTED, happened_on=date(2026, 1, 12))
    await log.round()
    await until(scene, "2026-03-04 18:00")
    assert f"at Zon you got as far as the final round ({day(2026, 1, 12)})" in await refreshed(scene)


async def test_not_tonight_leaves_it(scene, log):
    await log.round()
    await until(scene, "2026-03-04 18:00")
    await scene.maya.user.click(scene.private(scene.maya)[0], label="Not tonight")
    (message,) = scene.private(scene.maya)
    assert message.content.endswith("\n-# All right.")
    assert "/settings" not in message.content
    assert labels(message) == []


async def test_a_round_that_was_moved_after_it_was_planned_is_said_at_its_new_evening(scene, log):
    made = await log.round()
    moved = THURSDAY + timedelta(days=7)
    await scene.bot.store.interviews.change(scene.maya.id, made.id, None, interaction_id=5, starts_at=moved)
    await follow(scene.bot, scene.maya.id)
    await until(scene, "2026-03-11 17:00")
    assert said(scene) == []
    await until(scene, "2026-03-11 18:00")
    assert len(said(scene)) == 1


# How did it go?


async def asked_how(scene, log, **more):
    """Let a round pass, and return the question after it."""
    made = await log.round(START + timedelta(hours=2, minutes=30), **more)  # too soon for an evening before
    await until(scene, "2026-03-02 13:00")
    (message,) = scene.private(scene.maya)
    return made, message


async def test_afterwards_it_asks_and_takes_the_debrief(scene, log):
    made, message = await asked_how(scene, log)
    assert "It should be over by now: final round at Acme. How did it go?" in message.content
    assert labels(message) == ["Write it down", "Not yet", "It was moved"]
    form = await scene.maya.user.click(message, label="Write it down")
    await scene.maya.user.submit_modal(form, shown(form, asked="the budget", felt=["good"]))
    (kept,) = await scene.bot.store.interviews.all(scene.maya.id)
    assert (kept.id, kept.asked, kept.felt) == (made.id, "the budget", "good")


async def test_who_wrote_it_down_already_is_not_asked(scene, log):
    made = await log.round(START + timedelta(hours=2, minutes=30))
    await scene.bot.store.interviews.change(scene.maya.id, made.id, None, interaction_id=5, felt="good")
    await follow(scene.bot, scene.maya.id)
    await until(scene, "2026-03-03 13:00")
    assert said(scene) == []


async def test_not_yet_asks_once_more_the_next_morning(scene, log):
    _, message = await asked_how(scene, log)
    await scene.maya.user.click(message, label="Not yet")
    assert "I'll ask once more" in await refreshed(scene)
    await until(scene, "2026-03-03 09:59")
    assert len(said(scene)) == 1
    await until(scene, "2026-03-03 10:00")
    second = scene.private(scene.maya)[-1]
    assert "I don't ask a third time" in second.content
    await scene.maya.user.click(second, label="Not yet")
    assert "/interview debrief" in await refreshed(scene)
    await until(scene, "2026-03-05 12:00")
    assert len(said(scene)) == 2


async def test_it_was_moved(scene, log):
    made, message = await asked_how(scene, log)
    form = await scene.maya.user.click(message, label="It was moved")
    await scene.maya.user.submit_modal(form, {"when": "friday 10am"})
    kept = await scene.bot.store.interviews.get(scene.maya.id, made.id)
    assert kept.starts_at == datetime(2026, 3, 6, 10, 0, tzinfo=UTC)
    assert "Moved to" in await refreshed(scene)
    await until(scene, "2026-03-05 18:00")
    assert "Coming up" in await refreshed(scene)
    await until(scene, "2026-03-06 12:00")
    assert "How did it go?" in await refreshed(scene)


async def test_moved_to_what_is_no_time_is_told_and_nothing_changes(scene, log):
    made, message = await asked_how(scene, log)
    for when in ("soon", "every friday"):
        form = await scene.maya.user.click(message, label="It was moved")
        assert told(await scene.maya.user.submit_modal(form, {"when": when}))
    assert (await scene.bot.store.interviews.get(scene.maya.id, made.id)).starts_at == made.starts_at


# Silence.


async def quiet(scene, log):
    """Let five business days of silence pass, and return what is said then."""
    made = await log.round(START - timedelta(days=3))
    await until(scene, "2026-03-09 10:00")
    return made, scene.private(scene.maya)[-1]


async def test_silence_brings_a_question_to_copy(scene, log):
    _, message = await quiet(scene, log)
    assert "Nothing from Acme yet, as far as your log knows." in message.content
    assert "```text\nHello,\n\nI'm writing about the analyst role at Acme. We last spoke on Friday, 27 February" in (
        message.content
    )
    assert labels(message) == ["Sent it", "Wait longer", "Close it myself"]


async def test_sent_it_and_then_the_second_time_and_then_no_more(scene, log):
    made, message = await quiet(scene, log)
    await until(scene, "2026-03-10 12:00")
    await scene.maya.user.click(message, label="Sent it")
    assert (await log.get(made)).happened_on == date(2026, 3, 10)
    again = int(datetime(2026, 3, 17, 10, 0, tzinfo=UTC).timestamp())
    assert f"you asked them today. If it stays quiet, I look in again <t:{again}:F>" in await refreshed(scene)
    await until(scene, "2026-03-17 10:00")
    assert "Still nothing from Acme" in await refreshed(scene)
    assert "```" not in await refreshed(scene)
    await until(scene, "2026-04-20 12:00")
    assert len(said(scene)) == 2


async def test_wait_longer_says_until_when(scene, log):
    _, message = await quiet(scene, log)
    await scene.maya.user.click(message, label="Wait longer")
    assert f"<t:{int(datetime(2026, 3, 16, 10, 0, tzinfo=UTC).timestamp())}:F>" in await refreshed(scene)
    await until(scene, "2026-03-16 10:00")
    await scene.maya.user.click(scene.private(scene.maya)[-1], label="Wait longer")
    assert f"<t:{int(datetime(2026, 3, 30, 10, 0, tzinfo=UTC).timestamp())}:F>" in await refreshed(scene)
    await until(scene, "2026-03-30 10:00")
    assert len(said(scene)) == 3
    assert "Still nothing" in await refreshed(scene)


async def test_close_it_myself_and_undo(scene, log):
    made, message = await quiet(scene, log)
    await scene.maya.user.click(message, label="Close it myself")
    assert (await log.get(made)).outcome is Outcome.SILENT
    closed = scene.private(scene.maya)[-1]
    assert "no answer from Acme" in closed.content
    assert labels(closed) == ["Again in 6 months", "Undo"]
    assert await scene.bot.store.planned.next(scene.maya.id, DeliveryKind.SILENCE, made.application_id) is None
    await scene.maya.user.click(closed, label="Undo")
    assert (await log.get(made)).outcome is Outcome.OPEN
    assert await scene.bot.store.planned.next(scene.maya.id, DeliveryKind.SILENCE, made.application_id)


async def test_an_answer_in_time_keeps_it_quiet(scene, log):
    made = await log.round(START - timedelta(days=3))
    await log.change(made, outcome=Outcome.REJECTED)
    await until(scene, "2026-03-20 12:00")
    assert said(scene) == []


@pytest.mark.parametrize("label", ["Sent it", "Wait longer", "Close it myself"])
async def test_a_press_on_what_has_ended_says_so(scene, log, label):
    made, message = await quiet(scene, log)
    await log.change(made, outcome=Outcome.OFFER)
    answer = await scene.maya.user.click(message, label=label)
    assert "Acme is closed in your log already" in told(answer)
    assert (await log.get(made)).outcome is Outcome.OFFER


@pytest.mark.parametrize(
    ("make", "some"),
    [(asked_how, ["Write it down", "Not yet", "It was moved"]), (quiet, ["Sent it", "Wait longer", "Close it myself"])],
)
async def test_a_press_on_what_is_gone_says_so(scene, log, make, some):
    made, message = await make(scene, log)
    await log.store.applications.delete(scene.maya.id, [made.application_id], interaction_id=5)
    for label in some:
        assert "no longer in your log" in told(await scene.maya.user.click(message, label=label))


async def test_a_press_belongs_to_its_person_and_a_forged_one_finds_nothing(scene, log):
    made = await log.round(START + timedelta(hours=2, minutes=30))
    at = Schedule(START, START.replace(tzinfo=None), "UTC")
    for kind in LookingIn._buttons:
        about = made.id if kind in (*evening.ALL, *how_it_went.ALL) else made.application_id
        for owner, says in ((scene.maya.id, "belong to the person"), (scene.sam.id, "no longer in your log")):
            due = await scene.bot.store.deliveries.add(owner, "draft", at, about_id=about)
            button = kind.on(due) if issubclass(kind, AboutLog) else kind(about, owner)
            if owner == scene.sam.id and kind in (
                FollowMe,
                LeaveMe,
                drafts.DraftSent,
                season.TellOthers,
                drafts.LeaveIt,
                evening.NotTonight,
            ):
                continue  # these touch nothing of the log
            place = scene.bot.get_channel(scene.general.id)
            answer = await scene.sam.click(await place.send("forged", view=row([button])), custom_id=button.custom_id)
            assert says in told(answer), kind
    assert (await log.get(made)).version == 0
    assert await scene.bot.store.deliveries.count_open(scene.sam.id, "silence") == 0


# Another try, and the end of a search.


async def outcome(scene, what, which="Acme", **options):
    return await scene.maya.slash(scene.general, "interview outcome", which=which, what=what, **options)


async def test_after_a_no_that_nobody_met_another_try_is_a_reminder_with_any_day(scene, log):
    await log.store.applications.write(scene.maya.id, [NewApplication(START.date(), "Acme")], interaction_id=5)
    answer = await outcome(scene, "rejected")
    assert labels(seen(answer)) == ["Again in 6 months", "Undo"]
    form = await scene.maya.click(seen(answer), label="Again in 6 months")
    assert shown(form) == {"when": "2 September 2026", "what": "Apply at Acme again"}
    await scene.maya.submit_modal(form, shown(form))
    form = await scene.maya.click(seen(answer), label="Again in 6 months")
    told_when = told(await scene.maya.submit_modal(form, shown(form, when="1 march 2027")))
    assert "Apply at Acme again" in told_when
    days = [
        one.schedule.wall.date()
        for one in await log.store.deliveries.open(scene.maya.id, DeliveryKind.REMINDER, limit=9)
    ]
    assert days == [date(2026, 9, 2), date(2027, 3, 1)]


async def test_an_accepted_offer_offers_to_thank_and_to_tell_the_others_and_goes_quiet(scene, log):
    await log.round()
    other = await log.round(START - timedelta(days=1), company="Zon", role=None)
    await log.store.applications.write(scene.maya.id, [NewApplication(START.date(), "Bare")], interaction_id=5)
    answer = await outcome(scene, "accepted")
    assert "I ask nothing more about this search" in told(answer)
    assert labels(seen(answer)) == ["Thank those who helped", "Tell the others", "Close the others", "Undo"]
    thanks = told(await scene.maya.click(seen(answer), label="Thank those who helped"))
    assert "I've accepted an offer for the analyst role at Acme." in thanks
    others = told(await scene.maya.click(seen(answer), label="Tell the others"))
    assert others.count("```") == 2
    assert "withdraw my application at Zon" in others
    await until(scene, "2026-04-20 12:00")
    assert said(scene) == []
    await log.change(other, outcome=Outcome.WITHDRAWN)
    assert "Nobody is waiting" in told(await scene.maya.click(seen(answer), label="Tell the others"))


async def test_an_accepted_offer_alone_has_nobody_to_tell(scene, log):
    await log.round()
    assert labels(seen(await outcome(scene, "accepted"))) == ["Thank those who helped", "Undo"]


async def test_several_at_once_are_not_offered_drafts_that_nobody_could_tell_apart(scene, log):
    post = "rejected by Notion after the onsite\nrejected by Stripe after the final round"
    answer = await scene.maya.slash(scene.general, "rejected", what=post)
    form = await scene.maya.click(seen(answer), label="Log it")
    done = await scene.maya.submit_modal(form, shown(form))
    assert labels(seen(done)) == ["Undo"]
    assert "draft" not in told(done)


# Drafts.


@pytest.mark.parametrize(
    ("kind", "what", "words"),
    [
        (Round.FINAL, "rejected", "Most of the way"),
        (Round.CALL, "rejected", "Sorry that it's a no"),
        (Round.CALL, "freeze", "The role itself is gone"),
        (Round.CALL, "rescinded", "took it back"),
        (Round.TEST, "rejected", None),
        (Round.FINAL, "silent", None),
    ],
)
async def test_bad_news_is_said_with_the_weight_it_has(scene, log, kind, what, words):
    await log.round(START - timedelta(days=3), kind, stage=None)
    first, _, _ = told(await outcome(scene, what)).partition("In your log now")
    assert (words in first) if words else (first == "")
    assert told(await outcome(scene, what)).startswith("In your log now")  # once


async def test_what_could_not_be_said_is_shown_when_they_come_back(scene, log):
    await log.round()
    scene.env.inject_error("POST", "/users/@me/channels", status=403, code=50007)
    await until(scene, "2026-03-04 18:00")
    assert "Coming up: final round at Acme" in told(await scene.maya.slash(scene.general, "settings"))


async def test_a_no_offers_drafts_and_tomorrow_is_the_default(scene, log):
    await log.round(START - timedelta(days=3), plan="call Ana")
    answer = await outcome(scene, "rejected")
    assert "> call Ana" in told(answer)
    assert labels(seen(answer)) == ["Not now, tomorrow", "Show me now", "Undo"]
    buttons = seen(answer).components[0]["components"]
    assert [one["style"] == discord.ButtonStyle.primary.value for one in buttons] == [True, False, False]


async def test_a_role_that_was_frozen_needs_no_feedback(scene, log):
    await log.round(START - timedelta(days=3))
    answer = await outcome(scene, "freeze")
    assert "feedback" not in told(answer)
    assert told(await scene.maya.click(seen(answer), label="Show me now")).count("```") == 2


async def test_a_fact_comes_with_the_drafts_once_a_month(scene, log):
    made = await log.round(START - timedelta(days=3))
    await log.store.facts.add(
        scene.maya.id, "solved the graph one", date(2026, 2, 27), interaction_id=5, application_id=made.application_id
    )
    answer = await outcome(scene, "rejected")
    await scene.maya.click(seen(answer), label="Not now, tomorrow")
    await until(scene, "2026-03-03 10:00")
    (morning,) = scene.private(scene.maya)
    assert f"From your own log, {day(2026, 2, 27)}: “solved the graph one”" in morning.content
    await scene.maya.user.click(morning, label="Another day")
    await until(scene, "2026-03-04 10:00")
    assert "solved the graph one" not in scene.private(scene.maya)[-1].content


async def test_a_message_that_has_to_be_sent_again_brings_the_same_fact(scene, log):
    await log.store.facts.add(scene.maya.id, "solved the graph one", date(2026, 2, 27), interaction_id=5)
    await log.round()
    scene.bot.time.advance(datetime(2026, 3, 4, 18, 0, tzinfo=UTC) - scene.bot.time.now() - timedelta(seconds=1))
    await scene.env.settle()
    (due,) = await log.store.deliveries.open(scene.maya.id, DeliveryKind.EVENING_BEFORE, limit=2)
    due = replace(due, claimed_at=scene.bot.time.now())
    words = [(await evening.word(scene.bot, Occasion(due))).words for _ in range(2)]
    assert words[0] == words[1]
    assert "solved the graph one" in words[0]


async def a_no(scene, log, **changes):
    """Get a no after a final round, and have the drafts offered under a private answer."""
    made = await log.round(START - timedelta(days=3))
    await log.change(made, **{"outcome": Outcome.REJECTED} | changes)
    application = await log.get(made)
    rounds = await log.store.interviews.list(scene.maya.id, [application.id])
    _, buttons = drafts.offered(application, rounds, scene.bot.time.now())
    place = scene.bot.get_channel(scene.general.id)
    return made, await place.send("logged", view=row(buttons)) if buttons else None


async def test_drafts_are_held_overnight(scene, log):
    _, message = await a_no(scene, log)
    assert labels(message) == ["Not now, tomorrow", "Show me now"]
    at = int(datetime(2026, 3, 3, 10, 0, tzinfo=UTC).timestamp())
    assert f"I'll bring it <t:{at}:F>" in told(await scene.maya.click(message, label="Not now, tomorrow"))
    assert f"<t:{at}:F>" in told(await scene.maya.click(message, label="Not now, tomorrow"))  # and not a second time
    await until(scene, "2026-03-03 10:00")
    (morning,) = scene.private(scene.maya)
    assert "A thank-you to Acme:\n```text\nHello," in morning.content
    assert "one thing that I could do better next time" in morning.content
    assert labels(morning) == ["Sent", "Another day", "Leave it", "Again in 6 months"]
    await scene.maya.user.click(morning, label="Another day")
    await until(scene, "2026-03-04 10:00")
    second = scene.private(scene.maya)[-1]
    assert "```" in second.content
    await scene.maya.user.click(second, label="Sent")
    assert await refreshed(scene) == "Sent, and done."
    await until(scene, "2026-03-10 10:00")
    assert len(said(scene)) == 2


async def test_drafts_at_once_are_for_their_person_alone(scene, log):
    _, message = await a_no(scene, log)
    answer = told(await scene.maya.click(message, label="Show me now"))
    assert answer.count("```") == 4
    assert said(scene) == []


async def test_drafts_of_a_no_that_is_gone_do_not_come(scene, log):
    made, message = await a_no(scene, log)
    await scene.maya.click(message, label="Not now, tomorrow")
    await log.change(made, outcome=Outcome.OPEN)
    await until(scene, "2026-03-04 10:00")
    assert said(scene) == []
    assert "no longer in your log" in told(await scene.maya.click(message, label="Show me now"))


@pytest.mark.parametrize(
    "changes", [{"outcome": Outcome.RESCINDED}, {"outcome": Outcome.SILENT}, {"outcome": Outcome.OFFER}]
)
async def test_nothing_is_drafted_where_nothing_needs_to_be_written(scene, log, changes):
    _, message = await a_no(scene, log, **changes)
    assert message is None


# Consent and settings.


async def asks(scene, **options):
    answer = await scene.maya.slash(scene.general, "interview log", company="Acme", **options)
    return answer, [one for one in answer.followups if "Shall I look in" in one.content]


async def test_it_asks_once_at_the_first_round_that_is_to_come(scene):
    for options in ({}, {"kind": "phone screen"}, {"when": "last friday 3pm"}):
        assert (await asks(scene, **options))[1] == []
    _, (question,) = await asks(scene, when="thursday 10am", kind="final")
    assert question.ephemeral
    assert labels(question) == ["Yes, please", "No, thanks"]
    assert (await asks(scene, when="friday 10am"))[1] == []
    pressed = await scene.maya.click(question, label="Yes, please")
    assert "at 18:00 on the evening before" in pressed.response.content
    assert "UTC" in pressed.response.content
    await until(scene, "2026-03-04 18:00")
    assert "Coming up: final at Acme" in said(scene)[0]


async def test_a_no_is_a_no(scene):
    _, (question,) = await asks(scene, when="thursday 10am")
    pressed = await scene.maya.click(question, label="No, thanks")
    assert "/settings follow:" in pressed.response.content
    await until(scene, "2026-04-01 18:00")
    assert said(scene) == []


async def test_who_does_not_answer_is_left_alone(scene):
    await asks(scene, when="thursday 10am")
    await until(scene, "2026-04-01 18:00")
    assert said(scene) == []


async def test_the_setting_turns_it_on_and_off(scene):
    log = Log(scene, scene.maya)
    await log.round()
    answer = told(await scene.maya.slash(scene.general, "settings"))
    assert "I say nothing unless you ask" in answer
    answer = told(await scene.maya.slash(scene.general, "settings", follow=True))
    assert "I look in before and after" in answer
    assert await scene.bot.store.deliveries.count_open(scene.maya.id, DeliveryKind.EVENING_BEFORE) == 1
    await scene.maya.slash(scene.general, "settings", follow=False)
    assert await scene.bot.store.deliveries.count_open(scene.maya.id, DeliveryKind.EVENING_BEFORE) == 0


@pytest.mark.parametrize(
    ("make", "label", "words"),
    [(asked_how, "Not yet", "I'll leave it"), (quiet, "Wait longer", "I won't bring it up again")],
)
async def test_who_turned_it_off_is_promised_nothing_more_by_an_old_message(scene, log, make, label, words):
    _, message = await make(scene, log)
    await scene.maya.slash(scene.general, "settings", follow=False)
    await scene.maya.user.click(message, label=label)
    assert words in await refreshed(scene)
    before = len(said(scene))
    await until(scene, "2026-05-01 12:00")
    assert len(said(scene)) == before


async def test_a_new_zone_moves_what_was_planned(scene, log):
    await log.round()
    await scene.maya.slash(scene.general, "timezone", where="Asia/Tokyo")
    (evening,) = await scene.bot.store.deliveries.open(scene.maya.id, DeliveryKind.EVENING_BEFORE, limit=5)
    assert evening.schedule.due_at == datetime(2026, 3, 4, 9, 0, tzinfo=UTC)
