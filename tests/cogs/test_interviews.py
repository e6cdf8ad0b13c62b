"""A person's log as they meet it: kept, listed, shown, changed, undone; theirs alone."""

from __future__ import annotations

import sys
from collections import defaultdict
from datetime import UTC, date, datetime, timedelta
from types import SimpleNamespace

import discord
import pytest

from bot.app import Onward, Shards
from bot.errors import UserFacingError
from bot.model import Felt, NewApplication, NewRound, Outcome, Round, Stage
from bot.timesource import TimeSource
from cogs.ui import forms, log_edit, log_list, log_show
from cogs.ui.buttons import PersistentMenu, row
from cogs.ui.forms import Submitted
from cogs.ui.outcomes import CloseOthers
from cogs.ui.same_one import NewOne, SameOne
from cogs.ui.undo_log import UndoLog
from tests.cogs.conftest import seen, shown, told

MONDAY = datetime(2026, 3, 2, 18, 0, tzinfo=UTC)
TODAY = MONDAY.date()


@pytest.fixture
def time() -> TimeSource:
    return TimeSource(MONDAY, frozen=True)


@pytest.fixture(autouse=True)
async def asked(scene):
    """Ask both whether to look in, once and long ago."""
    for person in (scene.maya, scene.sam):
        await scene.bot.store.people.ask_about_following(person.id)


def expected(scene):
    """Look at the errors that a person was told of: they are part of what these tests are about."""
    assert any(isinstance(getattr(one, "original", one), UserFacingError) for one in scene.env.errors)


async def use(scene, command, person=None, **options):
    return await (person or scene.maya).slash(scene.general, f"interview {command}", **options)


async def log(scene, company="Stripe", person=None, **options):
    return await use(scene, "log", person, company=company, **options)


async def applications(scene, person=None):
    return await scene.bot.store.applications.all((person or scene.maya).id)


async def rounds(scene, person=None):
    return await scene.bot.store.interviews.all((person or scene.maya).id)


async def only(scene):
    (application,) = await applications(scene)
    return application


def stamp(*parts):
    moment = int(datetime(*parts, tzinfo=UTC).timestamp())
    return f"<t:{moment}:F> (<t:{moment}:R>)"


# log


async def test_a_round_is_kept_and_said_back_absolutely_and_relatively(scene):
    await scene.bot.store.people.change(scene.maya.id, zone="Europe/Berlin", interaction_id=1)
    answer = await log(scene, role="SRE", when="friday 3pm", kind="superday")
    assert stamp(2026, 3, 6, 14) in told(answer)
    assert "Stripe, SRE" in told(answer)
    assert "superday" in told(answer)
    assert "/timezone" not in told(answer)
    (kept,) = await rounds(scene)
    assert (kept.round, kept.called, kept.zone) == (Round.ONSITE, "superday", "Europe/Berlin")
    application = await only(scene)
    assert (application.stage, application.outcome) == (Stage.FINAL, Outcome.OPEN)
    assert application.happened_on == TODAY


async def test_a_round_in_the_past_is_fine(scene):
    answer = await log(scene, when="last friday 3pm", kind="phone screen")
    assert stamp(2026, 2, 27, 15) in told(answer)
    assert (await only(scene)).happened_on == date(2026, 2, 27)


async def test_the_zone_is_asked_for_where_a_time_is_given(scene):
    assert "/timezone" in told(await log(scene, when="friday 3pm"))
    assert "/timezone" not in told(await log(scene, company="Zon", kind="OA"))


async def test_an_application_alone_is_kept_too(scene):
    answer = await log(scene, role="SRE")
    assert "Stripe, SRE" in told(answer)
    application = await only(scene)
    assert (application.stage, application.outcome) == (Stage.APPLICATION, Outcome.OPEN)
    assert await rounds(scene) == []


async def test_what_is_no_time_is_told_and_everything_typed_is_given_back(scene):
    answer = await log(scene, role="night nurse", when="when the cows come home", kind="ward visit")
    expected(scene)
    for typed in ("Stripe", "night nurse", "when the cows come home", "ward visit"):
        assert typed in told(answer)
    assert await applications(scene) == []


async def test_a_second_round_goes_to_the_same_application(scene):
    await log(scene, role="SRE", kind="OA")
    answer = await log(scene, company="STRIPE, Inc.", kind="onsite")
    assert "Added" in told(answer)
    application = await only(scene)
    assert (application.company, application.role, application.stage) == ("Stripe", "SRE", Stage.FINAL)
    assert [one.round for one in await rounds(scene)] == [Round.TEST, Round.ONSITE]


async def test_the_same_again_without_a_round_says_that_it_is_there(scene):
    await log(scene)
    assert "already" in told(await log(scene))
    answer = await log(scene, role="SRE")
    assert "Stripe, SRE" in told(answer)
    assert (await only(scene)).role == "SRE"
    opened = await scene.maya.click(seen(await log(scene, role="SRE")), label="Show")
    assert "Stripe, SRE" in told(opened)


async def test_a_round_after_silence_opens_the_application_again(scene):
    await log(scene)
    await use(scene, "outcome", which=f"a{(await only(scene)).id}", what="silent")
    await log(scene, kind="phone screen")
    assert (await only(scene)).outcome is Outcome.OPEN


async def test_where_it_is_unsure_it_is_asked_and_nothing_is_lost_meanwhile(scene):
    await log(scene, role="SRE")
    answer = await log(scene, company="Strpie", when="friday 3pm", kind="panel")
    assert "Is it the one that you have already? Stripe, SRE" in told(answer)
    assert len(await applications(scene)) == 2
    same = await scene.maya.click(seen(answer), label="Same one")
    assert "Stripe, SRE" in same.response.content
    application = await only(scene)
    assert (application.company, application.stage) == ("Stripe", Stage.FINAL)
    (kept,) = await rounds(scene)
    assert kept.application_id == application.id
    await scene.maya.click(same.response, label="Undo")
    assert {one.company for one in await applications(scene)} == {"Stripe", "Strpie"}


async def test_a_new_one_stays_a_new_one(scene):
    await log(scene, role="SRE")
    answer = await log(scene, company="Strpie")
    new = await scene.maya.click(seen(answer), label="A new one")
    assert "new one" in new.response.content
    assert len(await applications(scene)) == 2


async def test_of_several_it_asks_which(scene):
    await log(scene, role="SRE")
    await log(scene, role="nurse")
    answer = await log(scene, kind="panel")
    labels = [button["label"] for line in seen(answer).components for button in line["components"]]
    assert labels[:2] == [
        "Stripe, nurse: still open after the application",
        "Stripe, SRE: still open after the application",
    ]
    await scene.maya.click(seen(answer), label=labels[1])
    assert {(one.role, one.stage) for one in await applications(scene)} == {
        ("SRE", Stage.FINAL),
        ("nurse", Stage.APPLICATION),
    }


async def test_edit_changes_the_round_and_the_names_of_its_application(scene):
    answer = await log(scene, when="friday 3pm", kind="phone screen")
    form = await scene.maya.click(seen(answer), label="Edit")
    assert shown(form) == {
        "company": "Stripe", "role": "", "kind": "phone screen", "when": "2026-03-06 15:00", "minutes": "60",
    }  # fmt: skip
    done = await scene.maya.submit_modal(
        form, shown(form, company="Stripe Ireland", role="SRE", kind="panel", when="saturday 10am", minutes="90 min")
    )
    assert stamp(2026, 3, 7, 10) in told(done)
    (kept,) = await rounds(scene)
    assert (kept.round, kept.called, kept.minutes) == (Round.PANEL, "panel", 90)
    application = await only(scene)
    assert (application.company, application.role, application.stage) == ("Stripe Ireland", "SRE", Stage.FINAL)
    undone = await scene.maya.click(seen(done), label="Undo")
    assert "Undone" in undone.response.content
    assert [(one.round, one.minutes) for one in await rounds(scene)] == [(Round.CALL, 60)]
    assert (await only(scene)).stage is Stage.SCREEN


async def test_a_form_left_as_it_was_changes_nothing(scene):
    answer = await log(scene, when="in 90 min", kind="phone screen")
    before = await only(scene), await rounds(scene)
    form = await scene.maya.click(seen(answer), label="Edit")
    await scene.maya.submit_modal(form, shown(form))
    assert (await only(scene), await rounds(scene)) == before


async def test_a_kind_that_was_a_slip_takes_its_stage_with_it(scene):
    answer = await log(scene, kind="final round")
    form = await scene.maya.click(seen(answer), label="Edit")
    await scene.maya.submit_modal(form, shown(form, kind="phone screen"))
    assert (await only(scene)).stage is Stage.SCREEN


@pytest.mark.parametrize(
    ("field", "typed", "words"),
    [("minutes", "soon", "number of minutes"), ("minutes", "2", "number of minutes"), ("when", "soonish", "soonish"),
     ("company", "", "at least a company or a role")],
)  # fmt: skip
async def test_what_cannot_be_kept_is_told_and_given_back(scene, field, typed, words):
    answer = await log(scene, kind="a chat with the headteacher")
    before = await only(scene), await rounds(scene)
    form = await scene.maya.click(seen(answer), label="Edit")
    done = told(await scene.maya.submit_modal(form, shown(form, **{field: typed})))
    assert words in done
    assert "a chat with the headteacher" in done
    assert (await only(scene), await rounds(scene)) == before


async def test_undo_takes_back_the_application_with_its_round(scene):
    answer = await log(scene, kind="OA")
    await scene.maya.click(seen(answer), label="Undo")
    assert await applications(scene) == []
    assert await rounds(scene) == []


async def test_undo_is_over_after_a_minute(scene):
    answer = await log(scene)
    scene.bot.time.advance(timedelta(seconds=61))
    undone = await scene.maya.click(seen(answer), label="Undo")
    assert "minute is over" in undone.response.content
    assert len(await applications(scene)) == 1


async def test_undo_does_not_lose_what_came_after(scene):
    answer = await log(scene)
    await use(scene, "outcome", which=f"a{(await only(scene)).id}", what="offer")
    undone = await scene.maya.click(seen(answer), label="Undo")
    assert "changed since" in undone.response.content
    assert (await only(scene)).outcome is Outcome.OFFER


async def test_a_full_log_is_told_kindly(scene, monkeypatch):
    monkeypatch.setattr(sys.modules["bot.store.log_rows"], "MOST_APPLICATIONS", 1)
    await log(scene)
    for more in ({}, {"kind": "OA"}):
        answer = await log(scene, company="Zon", role="a role typed with care", **more)
        expected(scene)
        assert "1 applications" in told(answer)
        assert "a role typed with care" in told(answer)
    assert len(await applications(scene)) == 1


async def test_suggestions_come_from_the_persons_own_log(scene):
    await log(scene, role="SRE", kind="fireside chat")
    await log(scene, company="Crédit Agricole", role="analyst")
    await log(scene, company="Zon", person=scene.sam)
    companies = await scene.maya.autocomplete(scene.general, "interview log", "company", "credit")
    assert [one["value"] for one in companies] == ["Crédit Agricole"]
    everything = await scene.maya.autocomplete(scene.general, "interview log", "company", "")
    assert {one["value"] for one in everything} == {"Stripe", "Crédit Agricole"}
    roles = await scene.maya.autocomplete(scene.general, "interview log", "role", "")
    assert {one["value"] for one in roles} == {"SRE", "analyst"}
    kinds = await scene.maya.autocomplete(scene.general, "interview log", "kind", "")
    assert kinds[0]["value"] == "fireside chat"
    assert "OA" in [one["value"] for one in kinds]
    (when,) = await scene.maya.autocomplete(scene.general, "interview log", "when", "yesterday 2pm")
    assert when == {"name": "Sunday 1 March 2026, 14:00, 28 hours ago", "value": "yesterday 2pm"}
    assert await scene.maya.autocomplete(scene.general, "interview log", "when", "qqq")


# list


async def test_the_list_is_paged_narrowed_and_searched(scene):
    new = [
        NewApplication(
            TODAY - timedelta(days=number), f"Firm {number}", outcome=Outcome.SILENT if number % 2 else Outcome.OPEN
        )
        for number in range(20)
    ]
    await scene.bot.store.applications.write(scene.maya.id, new, interaction_id=1)
    listed = await use(scene, "list")
    assert "Your log** (20)" in told(listed)
    assert "Firm 7**" in told(listed)
    assert "Firm 8**" not in told(listed)
    more = await scene.maya.click(seen(listed), label="Later")
    assert "Firm 8**" in more.response.content
    last = await scene.maya.click(more.response, label="Later")
    assert "Firm 19**" in last.response.content
    assert "Page 3 of 3" in last.response.content
    back = await scene.maya.click(last.response, label="Earlier")
    assert "Firm 8**" in back.response.content

    narrowed = await use(scene, "list", state="no answer", search="firm 1")
    assert "(6)" in told(narrowed)
    assert "no answer" in told(narrowed)
    searched = await use(scene, "list", state="no answer")
    later = await scene.maya.click(seen(searched), label="Later")
    assert "Firm 19**" in later.response.content
    assert "Firm 18**" not in later.response.content


@pytest.mark.parametrize("search", ["крéди", "दिल्ली", "楽天", "a:b, c", "x" * 30])
async def test_a_search_in_any_script_is_carried_from_page_to_page(scene, search):
    new = [NewApplication(TODAY, f"{search} {number}") for number in range(9)]
    await scene.bot.store.applications.write(scene.maya.id, [*new, NewApplication(TODAY, "Zon")], interaction_id=1)
    listed = await use(scene, "list", state="open", search=search)
    assert "(9)" in told(listed)
    later = await scene.maya.click(seen(listed), label="Later")
    assert "(9)" in later.response.content
    assert "Page 2 of 2" in later.response.content


async def test_an_empty_log_and_a_search_that_finds_nothing_are_kind(scene):
    assert "Your log is empty" in told(await use(scene, "list"))
    await log(scene)
    assert "Nothing in your log fits" in told(await use(scene, "list", search="zon"))


async def test_a_page_that_is_gone_becomes_the_last(scene):
    new = [NewApplication(TODAY, f"Firm {number}") for number in range(9)]
    kept = await scene.bot.store.applications.write(scene.maya.id, new, interaction_id=1)
    listed = await use(scene, "list")
    await scene.bot.store.applications.delete(scene.maya.id, [one.id for one in kept[:5]], interaction_id=2)
    later = await scene.maya.click(seen(listed), label="Later")
    assert "(4)" in later.response.content


async def test_one_of_the_list_is_opened(scene):
    await log(scene, role="SRE", when="friday 3pm", kind="panel")
    listed = await use(scene, "list")
    assert "next: panel <t:" in told(listed)
    opened = await scene.maya.select(seen(listed), [str((await only(scene)).id)])
    assert "Stripe, SRE" in told(opened)


# show


async def whole_story(scene):
    """An application with two rounds, a debrief, a plan, notes, days and a fact."""
    store, user = scene.bot.store, scene.maya.id
    new = NewApplication(
        TODAY,
        "Stripe",
        "SRE",
        Stage.SCREEN,
        applied_on=date(2026, 2, 3),
        promised_on=date(2026, 3, 9),
        notes="night shift",
    )
    past = NewRound(Round.CALL, MONDAY - timedelta(days=3), "UTC")
    first = await store.interviews.add(user, new, past, interaction_id=1)
    coming = NewRound(Round.PANEL, MONDAY + timedelta(days=3), "UTC", plan="a walk by the river")
    second = await store.interviews.add(user, first.application_id, coming, interaction_id=2)
    await store.interviews.change(user, first.id, None, interaction_id=3, went_well="the case", felt=Felt.GOOD)
    await store.facts.add(user, "they liked my questions", TODAY, interaction_id=4, application_id=first.application_id)
    return first, second


async def test_show_tells_the_whole_story(scene):
    _, second = await whole_story(scene)
    words = told(await use(scene, "show", which="stripe"))
    for said in (
        "Stripe, SRE", "still open after a first call", "applied <t:1770112800:D>",
        "answer promised by <t:1773050400:D>",
        f"**Next:** panel, <t:{int(second.starts_at.timestamp())}:F>", "first call", "felt good", "debriefed",
        "a walk by the river", "night shift", "they liked my questions",
    ):  # fmt: skip
        assert said in words
    assert words.index("first call ·") < words.index("- panel")


async def test_a_story_of_any_length_fits(scene):
    store, user = scene.bot.store, scene.maya.id
    new = NewApplication(TODAY, "*" * 100, "_" * 100, notes="`" * 2000)
    kept = await store.interviews.add(
        user, new, NewRound(Round.CALL, MONDAY, "UTC", plan="~" * 500, called="*" * 60), interaction_id=1
    )
    for number in range(49):
        at = MONDAY + timedelta(days=number)
        await store.interviews.add(
            user, kept.application_id, NewRound(Round.PANEL, at, "UTC", called="|" * 60), interaction_id=10 + number
        )
    for number in range(9):
        await store.facts.add(user, "*" * 300, TODAY, interaction_id=100 + number, application_id=kept.application_id)
    await store.interviews.change(
        user, kept.id, None, interaction_id=2, asked="*" * 1000, went_well="*" * 1000, try_next="*" * 1000
    )
    answer = await use(scene, "show", which=f"a{kept.application_id}")
    assert len(told(answer)) <= 2000
    chosen = await scene.maya.select(seen(answer), [f"r{kept.id + 40}"])
    assert len(told(chosen)) <= 2000
    listed = await use(scene, "list")
    assert len(told(listed)) <= 2000


async def test_edit_an_application(scene):
    await log(scene)
    show = await use(scene, "show", which="stripe")
    form = await scene.maya.click(seen(show), label="Edit")
    done = await scene.maya.submit_modal(
        form, shown(form, company="Zon", role="SRE", stage=["final"], outcome=["rejected"])
    )
    assert "Zon, SRE: a no after the final round" in told(done)
    application = await only(scene)
    assert (application.company, application.outcome, application.stage) == ("Zon", Outcome.REJECTED, Stage.FINAL)
    await scene.maya.click(seen(done), label="Undo")
    assert (await only(scene)).company == "Stripe"


async def test_notes_and_days(scene):
    await log(scene)
    show = await use(scene, "show", which="stripe")
    form = await scene.maya.click(seen(show), label="Notes")
    await scene.maya.submit_modal(form, {"notes": "parking is free", "applied": "last friday", "promised": "march 9"})
    application = await only(scene)
    assert application.notes == "parking is free"
    assert (application.applied_on, application.promised_on) == (date(2026, 2, 27), date(2026, 3, 9))
    form = await scene.maya.click(seen(show), label="Notes")
    assert shown(form) == {"notes": "parking is free", "applied": "2026-02-27", "promised": "2026-03-09"}
    await scene.maya.submit_modal(form, shown(form, applied="", promised="2026-03-09"))
    assert (await only(scene)).applied_on is None
    form = await scene.maya.click(seen(show), label="Notes")
    wrong = await scene.maya.submit_modal(form, shown(form, notes="a page of notes", promised="whenever"))
    assert "a page of notes" in told(wrong)
    assert (await only(scene)).notes == "parking is free"


async def test_of_two_who_edit_at_once_the_second_is_told_and_keeps_their_words(scene):
    await log(scene)
    show = await use(scene, "show", which="stripe")
    phone = await scene.maya.click(seen(show), label="Notes")
    laptop = await scene.maya.click(seen(show), label="Notes")
    await scene.maya.submit_modal(phone, {"notes": "from the phone", "applied": "", "promised": ""})
    second = await scene.maya.submit_modal(laptop, {"notes": "from the laptop", "applied": "", "promised": ""})
    assert "changed somewhere else" in told(second)
    assert "from the laptop" in told(second)
    assert (await only(scene)).notes == "from the phone"


async def test_add_a_round(scene):
    await log(scene)
    show = await use(scene, "show", which="stripe")
    form = await scene.maya.click(seen(show), label="Add round")
    done = await scene.maya.submit_modal(form, {"kind": "demo lesson", "when": "thursday 9am", "minutes": ""})
    assert stamp(2026, 3, 5, 9) in told(done)
    (kept,) = await rounds(scene)
    assert (kept.round, kept.called, kept.minutes) == (Round.TRIAL, "demo lesson", 60)
    assert (await only(scene)).stage is Stage.INTERVIEW


async def test_rounds_are_limited_kindly(scene, monkeypatch):
    monkeypatch.setattr(sys.modules["bot.store.log_rows"], "MOST_ROUNDS", 1)
    await log(scene, kind="OA")
    answer = await log(scene, kind="panel")
    expected(scene)
    assert "1 rounds" in told(answer)
    assert len(await rounds(scene)) == 1


async def test_a_round_is_chosen_looked_at_changed_and_deleted(scene):
    first, _ = await whole_story(scene)
    show = await use(scene, "show", which="stripe")
    chosen = await scene.maya.select(seen(show), [f"r{first.id}"])
    assert "the case" in told(chosen)
    form = await scene.maya.click(seen(chosen), label="Debrief")
    assert shown(form)["went_well"] == "the case"
    form = await scene.maya.click(seen(chosen), label="Plan")
    await scene.maya.submit_modal(form, {"plan": "call Ana"})
    form = await scene.maya.click(seen(chosen), label="Edit")
    assert shown(form)["kind"] == "first call"
    gone = await scene.maya.click(seen(chosen), label="Delete")
    assert len(await rounds(scene)) == 1
    await scene.maya.click(gone.response, label="Undo")
    assert [one.plan for one in await rounds(scene)] == ["call Ana", "a walk by the river"]


async def test_something_worth_keeping_is_kept_reworded_and_let_go(scene):
    await log(scene)
    show = await use(scene, "show", which="stripe")
    form = await scene.maya.click(seen(show), label="Keep this")
    done = await scene.maya.submit_modal(form, {"words": "solved the graph one"})
    assert "solved the graph one" in told(done)
    (fact,) = await scene.bot.store.facts.list(scene.maya.id)
    assert fact.happened_on == TODAY
    show = await use(scene, "show", which="stripe")
    chosen = await scene.maya.select(seen(show), [f"f{fact.id}"])
    form = await scene.maya.click(seen(chosen), label="Edit")
    await scene.maya.submit_modal(form, shown(form, words="solved the tree one"))
    assert [one.words for one in await scene.bot.store.facts.list(scene.maya.id)] == ["solved the tree one"]
    gone = await scene.maya.click(seen(chosen), label="Delete")
    assert await scene.bot.store.facts.list(scene.maya.id) == []
    await scene.maya.click(gone.response, label="Undo")
    assert len(await scene.bot.store.facts.list(scene.maya.id)) == 1


async def test_facts_are_limited_kindly(scene, monkeypatch):
    monkeypatch.setattr(sys.modules["bot.store.facts"], "MOST_FACTS", 0)
    await log(scene)
    form = await scene.maya.click(seen(await use(scene, "show", which="stripe")), label="Keep this")
    done = await scene.maya.submit_modal(form, {"words": "typed with care"})
    assert "typed with care" in told(done)


# outcome, plan, debrief


async def test_a_no_gives_the_plan_back_word_for_word(scene):
    await log(scene, when="friday 3pm", kind="panel")
    (choice,) = await scene.maya.autocomplete(scene.general, "interview plan", "which", "")
    form = await use(scene, "plan", which=choice["value"])
    plan = "call *Ana*,\nthen swim"
    kept = await scene.maya.submit_modal(form, {"plan": plan})
    assert "call \\*Ana\\*" in told(kept)
    answer = await use(scene, "outcome", which="stripe", what="rejected")
    assert "> call \\*Ana\\*,\n> then swim" in told(answer)
    assert (await only(scene)).outcome is Outcome.REJECTED
    again = await use(scene, "outcome", which="stripe", what="rejected")
    assert "swim" not in told(again)


@pytest.mark.parametrize(
    ("what", "outcome"),
    [
        ("silent", Outcome.SILENT),
        ("withdrawn", Outcome.WITHDRAWN),
        ("freeze", Outcome.FREEZE),
        ("rescinded", Outcome.RESCINDED),
    ],
)
async def test_other_ends(scene, what, outcome):
    await log(scene)
    answer = await use(scene, "outcome", which="stripe", what=what)
    assert "Stripe" in told(answer)
    assert (await only(scene)).outcome is outcome
    await scene.maya.click(seen(answer), label="Undo")
    assert (await only(scene)).outcome is Outcome.OPEN


async def test_moved_on_opens_it_and_offers_the_next_round(scene):
    await log(scene, kind="OA")
    await use(scene, "outcome", which="stripe", what="silent")
    answer = await use(scene, "outcome", which="stripe", what="open")
    assert (await only(scene)).outcome is Outcome.OPEN
    form = await scene.maya.click(seen(answer), label="Add round")
    assert form.modal is not None


async def test_an_offer_is_celebrated_in_one_line_and_closes_nothing(scene):
    await log(scene, company="Zon")
    await log(scene)
    words = told(await use(scene, "outcome", which="stripe", what="offer"))
    assert "Congratulations" in words
    assert "!" not in words
    assert {one.company: one.outcome for one in await applications(scene)} == {
        "Zon": Outcome.OPEN,
        "Stripe": Outcome.OFFER,
    }


async def test_accepted_ends_the_search_gently(scene):
    for company in ("Zon", "Stripe", "Notion"):
        await log(scene, company=company)
    answer = await use(scene, "outcome", which="stripe", what="accepted")
    assert "2 other applications are still open" in told(answer)
    closed = await scene.maya.click(seen(answer), label="Close the others")
    assert {one.company: one.outcome for one in await applications(scene)} == {
        "Zon": Outcome.WITHDRAWN,
        "Notion": Outcome.WITHDRAWN,
        "Stripe": Outcome.ACCEPTED,
    }
    await scene.maya.click(closed.response, label="Undo")
    assert [one.outcome for one in await applications(scene)].count(Outcome.OPEN) == 2


async def test_the_last_one_accepted_needs_no_more(scene):
    await log(scene)
    words = told(await use(scene, "outcome", which="stripe", what="accepted"))
    assert "can rest" in words
    assert "still open" not in words


@pytest.mark.parametrize(
    ("when", "day"), [("yesterday", date(2026, 3, 1)), ("20 february", date(2026, 2, 20)), ("today", TODAY)]
)
async def test_an_outcome_of_another_day(scene, when, day):
    await log(scene, when="last friday 3pm")
    await use(scene, "outcome", which="stripe", what="rejected", when=when)
    application = await only(scene)
    assert (application.outcome, application.happened_on) == (Outcome.REJECTED, day)


@pytest.mark.parametrize("when", ["tomorrow", "soonish"])
async def test_an_outcome_of_no_day_that_has_been_is_told_and_given_back(scene, when):
    await log(scene)
    answer = await use(scene, "outcome", which="stripe", what="rejected", when=when)
    expected(scene)
    assert when in told(answer)
    assert (await only(scene)).outcome is Outcome.OPEN


async def test_outcome_by_a_form(scene):
    await log(scene)
    show = await use(scene, "show", which="stripe")
    form = await scene.maya.click(seen(show), label="Outcome")
    done = await scene.maya.submit_modal(form, shown(form, outcome=["freeze"]))
    assert "frozen" in told(done)
    assert (await only(scene)).outcome is Outcome.FREEZE


async def test_a_debrief_field_by_field(scene):
    await log(scene, when="yesterday 2pm", kind="panel")
    (choice,) = await scene.maya.autocomplete(scene.general, "interview debrief", "which", "stripe")
    form = await use(scene, "debrief", which=choice["value"])
    done = await scene.maya.submit_modal(form, shown(form, asked="why us", try_next="slower", felt=["shaky"]))
    assert "Kept" in told(done)
    (kept,) = await rounds(scene)
    assert (kept.asked, kept.went_well, kept.try_next, kept.felt) == ("why us", None, "slower", Felt.SHAKY)
    form = await use(scene, "debrief", which="stripe")
    emptied = await scene.maya.submit_modal(form, {"asked": "", "went_well": "", "try_next": ""})
    assert "Nothing is kept" in told(emptied)
    await scene.maya.click(seen(emptied), label="Undo")
    assert (await rounds(scene))[0].asked == "why us"


async def test_a_debrief_that_was_open_twice_is_told_and_given_back(scene):
    await log(scene, kind="panel")
    forms = [await use(scene, "debrief", which="stripe") for _ in range(2)]
    for form, words in zip(forms, ("from the phone", "from the laptop"), strict=True):
        last = await scene.maya.submit_modal(form, {"asked": words, "went_well": "", "try_next": ""})
    assert "from the laptop" in told(last)
    assert (await rounds(scene))[0].asked == "from the phone"


async def test_the_debrief_is_of_the_last_round_and_the_plan_of_the_next(scene):
    first, second = await whole_story(scene)
    show = await use(scene, "show", which="stripe")
    assert shown(await scene.maya.click(seen(show), label="Debrief"))["went_well"] == "the case"
    assert shown(await scene.maya.click(seen(show), label="Plan"))["plan"] == "a walk by the river"
    was = await scene.maya.autocomplete(scene.general, "interview debrief", "which", "")
    assert [one["value"] for one in was] == [f"r{first.id}", f"r{second.id}"]
    comes = await scene.maya.autocomplete(scene.general, "interview plan", "which", "")
    assert [one["value"] for one in comes] == [f"r{second.id}", f"r{first.id}"]


async def test_without_a_round_there_is_nothing_to_plan_or_to_debrief(scene):
    await log(scene)
    show = await use(scene, "show", which="stripe")
    for label, command in (("Plan", "plan"), ("Debrief", "debrief")):
        assert "belongs to a round" in told(await scene.maya.click(seen(show), label=label))
        assert "belongs to a round" in told(await use(scene, command, which="stripe"))
        expected(scene)


# delete, and what is not found


async def test_delete_asks_deletes_and_can_be_undone(scene):
    first, _ = await whole_story(scene)
    (choice,) = await scene.maya.autocomplete(scene.general, "interview delete", "which", "sre")
    asked = await use(scene, "delete", which=choice["value"])
    assert len(await applications(scene)) == 1
    gone = await scene.maya.click(seen(asked), label="Delete it")
    assert await applications(scene) == []
    assert await rounds(scene) == []
    await scene.maya.click(gone.response, label="Undo")
    assert len(await rounds(scene)) == 2
    assert len(await scene.bot.store.facts.list(scene.maya.id)) == 1
    assert first.id in [one.id for one in await rounds(scene)]


@pytest.mark.parametrize("which", ["nothing of the kind", "a999", "r999", "a" + "9" * 40, "a²", " ", "firm"])
async def test_what_is_not_in_the_log_is_told_kindly(scene, which):
    new = [NewApplication(TODAY, "Firm 1"), NewApplication(TODAY, "Firm 2")]
    await scene.bot.store.applications.write(scene.maya.id, new, interaction_id=1)
    for command in ("show", "delete", "debrief", "plan"):
        assert "don't find that" in told(await use(scene, command, which=which))
    assert "don't find that" in told(await use(scene, "outcome", which=which, what="offer"))
    expected(scene)


async def test_nobody_reaches_anothers_log_by_any_command(scene):
    first, _ = await whole_story(scene)
    before = await applications(scene), await rounds(scene)
    for which in (f"a{first.application_id}", str(first.application_id), f"r{first.id}", "stripe"):
        for command in ("show", "delete", "debrief", "plan"):
            assert "don't find that" in told(await use(scene, command, scene.sam, which=which))
        answer = await use(scene, "outcome", scene.sam, which=which, what="rejected")
        assert "don't find that" in told(answer)
    expected(scene)
    for command in ("show", "delete", "debrief", "plan", "outcome"):
        assert await scene.sam.autocomplete(scene.general, f"interview {command}", "which", "") == []
    assert "empty" in told(await use(scene, "list", scene.sam))
    assert (await applications(scene), await rounds(scene)) == before


async def all_buttons(scene, owner, about):
    """Post every button and menu of the log where anybody can press it, as if made for `owner`."""
    kinds = [*log_show.ALL, *log_list.ALL, CloseOthers, SameOne, NewOne, UndoLog]
    pressed = []
    for kind in kinds:
        if issubclass(kind, PersistentMenu):
            options = [discord.SelectOption(label="x", value=value) for value in about["menu"]]
            item = kind(about[kind], owner.id, "x", options)
        else:
            extra = "0,open,stripe" if kind in log_list.ALL else str(about[SameOne])
            item = kind(about[kind], owner.id, extra)
        channel = scene.bot.get_channel(scene.general.id)
        pressed.append((kind, await channel.send("x", view=row([item]))))
    return pressed


async def press(scene, kind, message, person, value):
    if issubclass(kind, PersistentMenu):
        return await person.select(message, [value])
    return await person.click(message, custom_id=message.components[0].children[0].custom_id)


async def about_all(scene):
    """Return what each button is about, all of it in one person's log."""
    first, _ = await whole_story(scene)
    (fact,) = await scene.bot.store.facts.list(scene.maya.id)
    rounds = (log_edit.EditRound, log_show.RoundDebrief, log_show.RoundPlan, log_show.DeleteRound)
    facts = (log_show.EditFact, log_show.DeleteFact)
    about = defaultdict(lambda: first.application_id)
    about |= dict.fromkeys(rounds, first.id) | dict.fromkeys(facts, fact.id)
    about["menu"] = [f"r{first.id}", f"f{fact.id}", str(first.application_id)]
    about[UndoLog] = 1
    return about


async def everything(scene):
    store, user = scene.bot.store, scene.maya.id
    return await store.applications.all(user), await store.interviews.all(user), await store.facts.list(user)


async def test_nobody_acts_by_anothers_buttons(scene):
    about = await about_all(scene)
    before = await everything(scene)
    for kind, message in await all_buttons(scene, scene.maya, about):
        answer = await press(scene, kind, message, scene.sam, about["menu"][0])
        assert "belong to the person" in told(answer), kind
    assert await everything(scene) == before


async def test_a_button_made_up_about_anothers_finds_nothing(scene):
    about = await about_all(scene)
    before = await everything(scene)
    for kind, message in await all_buttons(scene, scene.sam, about):
        for value in about["menu"] if issubclass(kind, PersistentMenu) else [""]:
            if kind is log_list.ChooseApplication and not value.isdecimal():
                continue
            if kind is log_show.ChoosePart and value.isdecimal():
                continue
            answer = await press(scene, kind, message, scene.sam, value)
            said = [one.content for one in (answer.response, *answer.followups) if one]
            assert not any(word in " ".join(said) for word in ("SRE", "the case", "river", "night shift")), kind
    assert await everything(scene) == before


FORMS = (
    "log_edit",
    "log_notes",
    "log_round",
    "log_round_edit",
    "log_keep",
    "log_fact",
    "log_outcome",
    "plan",
    "debrief",
)


@pytest.mark.parametrize("name", FORMS)
async def test_a_form_made_up_about_anothers_finds_nothing(scene, name):
    about = await about_all(scene)
    before = await everything(scene)
    thing = {"log_round_edit": log_edit.EditRound, "plan": log_edit.EditRound, "debrief": log_edit.EditRound}
    number = about[log_show.EditFact if name == "log_fact" else thing.get(name)]
    extra = "0,0" if name == "log_round_edit" else "0"
    values = {"company": "mine", "words": "mine", "plan": "mine", "outcome": "rejected", "asked": "mine", "kind": "OA"}

    async def nothing(**_options):
        return None

    interaction = SimpleNamespace(
        id=10**18, user=scene.sam, client=scene.bot, response=SimpleNamespace(defer=nothing, is_done=lambda: True)
    )
    with pytest.raises(UserFacingError, match="no longer in your log"):
        await forms._handlers[name](interaction, Submitted(number, extra, values))
    assert await everything(scene) == before


def test_every_form_of_the_log_is_tried_with_anothers():
    ours = {name for name, handler in forms._handlers.items() if handler.__module__ in LOG_MODULES}
    assert ours == set(FORMS)


LOG_MODULES = ("cogs.ui.log_edit", "cogs.ui.log_show", "cogs.ui.plan", "cogs.ui.debrief")


async def test_the_log_survives_a_restart(scene, store, library, time):
    answer = await log(scene, kind="OA")
    listed = await use(scene, "list")
    show = await use(scene, "show", which="stripe")
    form = await scene.maya.click(seen(show), label="Notes")
    await scene.env.restart_bot(Onward(store, library, time, shards=Shards(count=1)))
    await scene.maya.submit_modal(form, {"notes": "typed before", "applied": "", "promised": ""})
    assert (await only(scene)).notes == "typed before"
    assert "Stripe" in told(await scene.maya.select(seen(listed), [str((await only(scene)).id)]))
    assert (await scene.maya.click(seen(answer), label="Edit")).modal is not None
