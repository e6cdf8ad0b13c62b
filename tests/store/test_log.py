"""The log on a real file: written once, changed by one at a time, found, undone; each row its person's own."""

from __future__ import annotations

import asyncio
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import event

from bot import limits
from bot.errors import ChangedMeanwhileError, LimitError
from bot.model import Amendment, Entry, Felt, NewApplication, NewRound, Outcome, Round, Stage, Undone
from bot.store import log_rows
from tests.store.test_personal import everything

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from pathlib import Path

    from bot.model import Application, Fact, Interview
    from bot.store import Store
    from bot.timesource import TimeSource

ANN, BEN = 41, 42
TODAY = date(2026, 3, 2)
NINE = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
MONTH = timedelta(days=30)
CALL = NewRound(Round.CALL, NINE + timedelta(days=1), "Europe/Berlin")

_ids = iter(range(1000, 10**6))


def press() -> int:
    """The id of an interaction that was not seen before."""
    return next(_ids)


async def applied(store: Store, company: str = "Stripe", role: str | None = "SRE", **more: Any) -> Application:
    new = NewApplication(more.pop("happened_on", TODAY), company, role, **more)
    (kept,) = await store.applications.write(ANN, [new], interaction_id=press())
    return kept


async def round_of(store: Store, into: int | NewApplication, new: NewRound = CALL, **more: Any) -> Interview:
    kept = await store.interviews.add(ANN, into, new, interaction_id=press(), **more)
    assert kept is not None
    return kept


async def fact_of(store: Store, words: str = "reached the final", **more: Any) -> Fact:
    kept = await store.facts.add(ANN, words, TODAY, interaction_id=press(), **more)
    assert kept is not None
    return kept


async def whole_log(store: Store) -> tuple[Any, ...]:
    return (
        await store.applications.all(ANN),
        await store.interviews.all(ANN),
        await store.facts.list(ANN),
    )


def without_versions(log: tuple[Any, ...]) -> list[list[dict[str, Any]]]:
    names = [[{name: getattr(row, name) for name in row.__dataclass_fields__} for row in rows] for rows in log]
    return [[{name: value for name, value in row.items() if name != "version"} for row in rows] for rows in names]


# Applications.


async def test_everything_that_was_said_about_an_application_is_kept(store: Store) -> None:
    day = TODAY - timedelta(days=9)
    kept = await applied(
        store, "Ärzte & Co", "nurse", stage=Stage.SCREEN, outcome=Outcome.SILENT, applied_on=day,
        promised_on=TODAY, notes="ask for the night shift\nand parking",
    )  # fmt: skip
    assert kept == await store.applications.get(ANN, kept.id)
    assert (kept.company, kept.role, kept.stage, kept.outcome) == ("Ärzte & Co", "nurse", Stage.SCREEN, Outcome.SILENT)
    assert (kept.applied_on, kept.promised_on, kept.notes) == (day, TODAY, "ask for the night shift\nand parking")
    assert kept.version == 0


async def test_a_change_counts_and_leaves_the_rest(store: Store) -> None:
    kept = await applied(store, notes="parking")
    now = await store.applications.change(ANN, kept.id, 0, interaction_id=press(), outcome=Outcome.OFFER, notes=None)
    assert now is not None
    assert (now.outcome, now.notes, now.company, now.version) == (Outcome.OFFER, None, "Stripe", 1)
    assert await store.applications.get(ANN, kept.id) == now


async def test_a_form_left_as_it_was_changes_nothing(store: Store) -> None:
    kept = await applied(store)
    assert await store.applications.change(ANN, kept.id, 0, interaction_id=press(), company="Stripe") == kept


async def test_of_two_changes_at_once_the_second_is_told_and_nothing_is_lost(store: Store, other: Store) -> None:
    kept = await applied(store)
    both = await asyncio.gather(
        store.applications.change(ANN, kept.id, 0, interaction_id=press(), notes="from the phone"),
        other.applications.change(ANN, kept.id, 0, interaction_id=press(), notes="from the laptop"),
        return_exceptions=True,
    )
    assert sum(isinstance(one, ChangedMeanwhileError) for one in both) == 1
    (won,) = [one for one in both if not isinstance(one, BaseException)]
    assert await store.applications.get(ANN, kept.id) == won


async def test_a_change_that_comes_twice_is_made_once(store: Store) -> None:
    kept = await applied(store)
    once = press()
    for _ in range(2):
        now = await store.applications.change(ANN, kept.id, 0, interaction_id=once, notes="parking")
        assert now is not None
        assert (now.notes, now.version) == ("parking", 1)


async def test_new_lines_and_changes_are_written_together_or_not_at_all(store: Store) -> None:
    kept = await applied(store)
    lines = [NewApplication(TODAY, "Zon"), Amendment(kept.id, 0, {"outcome": Outcome.REJECTED})]
    once = press()
    written = await store.applications.write(ANN, lines, interaction_id=once)
    assert [(one.company, one.outcome) for one in written] == [("Zon", Outcome.OPEN), ("Stripe", Outcome.REJECTED)]
    assert await store.applications.write(ANN, lines, interaction_id=once) == written
    with pytest.raises(ChangedMeanwhileError):
        await store.applications.write(ANN, [NewApplication(TODAY, "Third"), lines[1]], interaction_id=press())
    assert await store.applications.count(ANN) == 2


async def test_no_more_than_the_limit(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log_rows, "MOST_APPLICATIONS", 3)
    for _ in range(2):
        await applied(store)
    with pytest.raises(LimitError) as told:
        await store.applications.write(ANN, [NewApplication(TODAY, "A"), NewApplication(TODAY)], interaction_id=press())
    assert told.value.most == 3
    assert await store.applications.count(ANN) == 2
    last = await applied(store)
    again = press()
    await store.applications.delete(ANN, [last.id], interaction_id=again)
    await applied(store)
    with pytest.raises(LimitError):
        await store.undos.undo(ANN, again, interaction_id=press())
    await store.applications.write(BEN, [NewApplication(TODAY)], interaction_id=press())


async def test_a_whole_list_at_once_is_kept_in_its_order(store: Store) -> None:
    new = [NewApplication(TODAY, f"c{number}") for number in range(limits.MOST_APPLICATIONS)]
    kept = await store.applications.write(ANN, new, interaction_id=press())
    assert [one.company for one in kept] == [one.company for one in new]
    assert len(await store.applications.all(ANN)) == limits.MOST_APPLICATIONS


@pytest.mark.parametrize(
    ("search", "found"),
    [
        ("stripe", {"STRIPE"}),
        ("credit agricole", {"Crédit Agricole"}),
        ("CRÉDIT", {"Crédit Agricole"}),
        ("agricole analyst", {"Crédit Agricole"}),
        ("яндекс", {"Яндекс"}),
        ("ЯНД", {"Яндекс"}),
        ("楽天", {"楽天グループ"}),
        ("ぐるーぷ", set()),
        ("삼성", {"삼성전자"}),
        ("स्कूल", {"दिल्ली स्कूल"}),
        ("strasse", {"Straßenbahn Łódź"}),
        ("lodz", {"Straßenbahn Łódź"}),
        ("ＳＴＲＩＰＥ", {"STRIPE"}),
        ("100%", {"100% Pure"}),
        ("%", {"100% Pure"}),
        ("_", set()),
        ("   ", {"STRIPE", "Crédit Agricole", "Яндекс", "楽天グループ", "삼성전자", "दिल्ली स्कूल",
                 "Straßenbahn Łódź", "100% Pure"}),
    ],
)  # fmt: skip
async def test_the_log_is_searched_in_any_script_and_spelling(store: Store, search: str, found: set[str]) -> None:
    names = (
        "STRIPE",
        "Crédit Agricole",
        "Яндекс",
        "楽天グループ",
        "삼성전자",
        "दिल्ली स्कूल",
        "Straßenbahn Łódź",
        "100% Pure",
    )
    new = [NewApplication(TODAY, name, "Analyst" if "Agricole" in name else None) for name in names]
    await store.applications.write(ANN, new, interaction_id=press())
    page = await store.applications.page(ANN, search=search, limit=50)
    assert {one.company for one in page.applications} == found
    assert page.count == len(found)


async def test_pages_count_what_they_are_pages_of(store: Store) -> None:
    for number in range(30):
        outcome = Outcome.SILENT if number % 3 else Outcome.REJECTED
        await applied(store, f"Firm {number}", happened_on=TODAY - timedelta(days=number), outcome=outcome)
    page = await store.applications.page(ANN, outcomes=[Outcome.REJECTED, Outcome.OFFER], limit=4, offset=8)
    assert ([one.company for one in page.applications], page.count) == (["Firm 24", "Firm 27"], 10)
    page = await store.applications.page(ANN, outcomes=[Outcome.SILENT], search="firm 1", limit=3, offset=6)
    assert ([one.company for one in page.applications], page.count) == (["Firm 17", "Firm 19"], 8)
    assert await store.applications.page(BEN, limit=4) == type(page)([], 0)


# Rounds.


async def test_a_round_with_a_new_application_is_kept_with_it(store: Store) -> None:
    kept = await round_of(store, NewApplication(TODAY, "Stripe", stage=Stage.SCREEN))
    (application,) = await store.applications.all(ANN)
    assert kept.application_id == application.id
    assert (kept.round, kept.starts_at, kept.zone, kept.minutes) == (Round.CALL, CALL.starts_at, "Europe/Berlin", 60)
    assert await store.interviews.get(ANN, kept.id) == kept


async def test_a_round_may_change_how_far_its_application_went(store: Store) -> None:
    application = await applied(store)
    await round_of(store, application.id, NewRound(Round.FINAL, None, "UTC"), changes={"stage": Stage.FINAL})
    now = await store.applications.get(ANN, application.id)
    assert now is not None
    assert (now.stage, now.version) == (Stage.FINAL, 1)


async def test_a_round_that_comes_twice_is_kept_once(store: Store, other: Store) -> None:
    application = await applied(store)
    once = press()
    both = await asyncio.gather(
        *(one.interviews.add(ANN, application.id, CALL, interaction_id=once) for one in (store, other))
    )
    assert both[0] == both[1]
    assert len(await store.interviews.all(ANN)) == 1


async def test_rounds_come_in_the_order_of_their_time(store: Store) -> None:
    application = await applied(store)
    late, never, early = [
        await round_of(store, application.id, NewRound(Round.PANEL, at, "UTC"))
        for at in (NINE + timedelta(days=3), None, NINE - timedelta(days=3))
    ]
    assert await store.interviews.list(ANN, [application.id]) == [early, late, never]
    assert await store.interviews.all(ANN) == [early, late, never]
    assert await store.interviews.upcoming(ANN, limit=5) == [late]
    assert await store.interviews.upcoming(ANN, limit=5, since=NINE - timedelta(days=9)) == [early, late]


async def test_a_debrief_is_written_field_by_field_and_found_again(store: Store) -> None:
    application = await applied(store)
    first, second, third = [
        await round_of(store, application.id, NewRound(Round.CALL, NINE - timedelta(days=days), "UTC"))
        for days in (3, 2, 1)
    ]
    told = await store.interviews.change(ANN, first.id, 0, interaction_id=press(), went_well="the case", felt=Felt.GOOD)
    assert told is not None
    assert (told.went_well, told.felt, told.asked, told.version) == ("the case", Felt.GOOD, None, 1)
    felt = await store.interviews.change(ANN, second.id, 0, interaction_id=press(), felt=Felt.AWFUL)
    await store.interviews.change(ANN, third.id, 0, interaction_id=press(), plan="a walk")  # is no debrief
    assert await store.interviews.debriefs(ANN, limit=9) == [felt, told]
    assert await store.interviews.debriefs(ANN, limit=1) == [felt]


async def test_of_two_debriefs_at_once_the_second_is_told(store: Store) -> None:
    kept = await round_of(store, NewApplication(TODAY, "Stripe"))
    await store.interviews.change(ANN, kept.id, 0, interaction_id=press(), asked="why us")
    with pytest.raises(ChangedMeanwhileError):
        await store.interviews.change(ANN, kept.id, 0, interaction_id=press(), asked="why now")
    assert (await store.interviews.get(ANN, kept.id)).asked == "why us"


async def test_no_more_rounds_than_the_limit(store: Store) -> None:
    application = await applied(store)
    for _ in range(limits.MOST_ROUNDS):
        await round_of(store, application.id)
    with pytest.raises(LimitError) as told:
        await round_of(store, application.id, changes={"stage": Stage.FINAL})
    assert told.value.most == limits.MOST_ROUNDS
    assert await store.applications.get(ANN, application.id) == application


# Facts.


async def test_facts_come_back_the_least_recently_shown_first_and_each_at_most_once_in_its_rest(
    store: Store, other: Store, time: TimeSource
) -> None:
    first, second = await fact_of(store, "first"), await fact_of(store, "second")
    assert await store.facts.waiting(ANN, rest=MONTH) == [first, second]
    shown = await asyncio.gather(*(one.facts.mark_shown(ANN, first.id, rest=MONTH) for one in (store, other)))
    assert sorted(shown) == [False, True]
    assert [one.words for one in await store.facts.waiting(ANN, rest=MONTH)] == ["second"]
    time.advance(timedelta(days=29))
    await store.facts.mark_shown(ANN, second.id, rest=MONTH)
    assert await store.facts.waiting(ANN, rest=MONTH) == []
    time.advance(timedelta(days=1))
    (back,) = await store.facts.waiting(ANN, rest=MONTH)
    assert (back.words, back.shown_at) == ("first", NINE)


async def test_a_fact_can_be_reworded_and_taken_away(store: Store) -> None:
    application = await applied(store)
    kept = await fact_of(store, application_id=application.id)
    now = await store.facts.change(ANN, kept.id, 0, "solved the tree one", interaction_id=press())
    assert now is not None
    assert await store.facts.get(ANN, kept.id) == now
    assert await store.facts.list(ANN, application_id=application.id) == [now]
    with pytest.raises(ChangedMeanwhileError):
        await store.facts.change(ANN, kept.id, 0, "something else", interaction_id=press())
    assert await store.facts.delete(ANN, kept.id, interaction_id=press()) == now
    assert await store.facts.list(ANN) == []


async def test_no_more_facts_than_the_limit(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.store.facts.MOST_FACTS", 2)
    for _ in range(2):
        await fact_of(store)
    with pytest.raises(LimitError):
        await fact_of(store)


# Two that are one.


async def test_two_applications_become_one_with_all_that_belongs_to_them(store: Store) -> None:
    stays, goes = await applied(store, "Amazon"), await applied(store, "amzn", None)
    first, second = await round_of(store, stays.id), await round_of(store, goes.id)
    await fact_of(store, application_id=goes.id)
    once = press()
    for _ in range(2):
        one = await store.applications.merge(ANN, goes.id, stays.id, {"outcome": Outcome.REJECTED}, interaction_id=once)
        assert one is not None
        assert (one.id, one.company, one.outcome) == (stays.id, "Amazon", Outcome.REJECTED)
    assert await store.applications.all(ANN) == [one]
    assert [row.id for row in await store.interviews.list(ANN, [stays.id])] == [first.id, second.id]
    assert len(await store.facts.list(ANN, application_id=stays.id)) == 1


async def test_an_application_is_not_merged_with_itself_with_anothers_or_beyond_the_limit(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    stays, goes = await applied(store, "Amazon"), await applied(store, "amzn")
    (bens,) = await store.applications.write(BEN, [NewApplication(TODAY, "Amazon")], interaction_id=press())
    for person, one, other in ((ANN, goes.id, goes.id), (ANN, goes.id, bens.id), (ANN, bens.id, stays.id),
                               (BEN, goes.id, stays.id), (ANN, goes.id, 999)):  # fmt: skip
        assert await store.applications.merge(person, one, other, {"notes": "x"}, interaction_id=press()) is None
    await round_of(store, stays.id)
    await round_of(store, goes.id)
    monkeypatch.setattr(log_rows, "MOST_ROUNDS", 1)
    with pytest.raises(LimitError):
        await store.applications.merge(ANN, goes.id, stays.id, {}, interaction_id=press())
    assert len(await store.applications.all(ANN)) == 2


async def test_what_a_post_changed_is_found_by_it(store: Store) -> None:
    kept = await applied(store)
    lines = [Amendment(kept.id, None, {"outcome": Outcome.REJECTED})]
    written = await store.applications.write(ANN, lines, interaction_id=press(), message_id=7)
    assert await store.applications.for_message(ANN, 7) == written
    new = await applied(store, "stripe")
    (other,) = await store.applications.write(ANN, [Amendment(new.id, None, {})], interaction_id=press(), message_id=8)
    merged = await store.applications.merge(ANN, other.id, kept.id, {}, interaction_id=press())
    assert await store.applications.for_message(ANN, 8) == (merged,)


async def test_a_round_and_its_application_are_changed_together_or_not_at_all(store: Store) -> None:
    kept = await round_of(store, NewApplication(TODAY, "Stripe"))
    also = Amendment(kept.application_id, 0, {"company": "Stripe Ireland"})
    change = {"round": Round.PANEL, "called": "the panel"}
    now = await store.interviews.change(ANN, kept.id, 0, interaction_id=press(), also=also, **change)
    assert now is not None
    assert (now.round, now.called) == (Round.PANEL, "the panel")
    assert [one.company for one in await store.applications.all(ANN)] == ["Stripe Ireland"]
    with pytest.raises(ChangedMeanwhileError):
        await store.interviews.change(ANN, kept.id, 1, interaction_id=press(), also=also, called="x")
    assert await store.interviews.get(ANN, kept.id) == now


# Undo.


async def test_a_deleted_application_goes_with_what_belongs_to_it_and_comes_back_whole(store: Store) -> None:
    application = await applied(store, notes="parking", applied_on=TODAY)
    interview = await round_of(store, application.id)
    await store.interviews.change(ANN, interview.id, 0, interaction_id=press(), felt=Felt.MIXED, plan="a walk")
    await fact_of(store, application_id=application.id)
    await fact_of(store, "a kind word")
    before = await whole_log(store)
    once = press()
    (gone,) = await store.applications.delete(ANN, [application.id], interaction_id=once)
    assert gone == application
    assert await store.applications.all(ANN) == []
    assert await store.interviews.all(ANN) == []
    assert [one.words for one in await store.facts.list(ANN)] == ["a kind word"]
    assert await store.undos.undo(ANN, once, interaction_id=press()) == (Undone.DONE, (application.id,))
    assert without_versions(await whole_log(store)) == without_versions(before)


async def test_every_write_can_be_undone_for_a_minute(store: Store) -> None:
    application, another = await applied(store), await applied(store, "amzn")
    interview = await round_of(store, application.id)
    fact = await fact_of(store, application_id=application.id)

    async def new() -> object:
        lines = [NewApplication(TODAY, "Zon"), Amendment(application.id, None, {"outcome": Outcome.REJECTED})]
        return await store.applications.write(ANN, lines, interaction_id=once)

    async def with_round() -> object:
        return await store.interviews.add(ANN, NewApplication(TODAY, "Zon"), CALL, interaction_id=once)

    async def another_round() -> object:
        return await store.interviews.add(
            ANN, application.id, CALL, interaction_id=once, changes={"stage": Stage.SCREEN}
        )

    async def change() -> object:
        return await store.applications.change(ANN, application.id, None, interaction_id=once, company="Zon")

    async def twice() -> object:
        lines = [Amendment(application.id, None, {"notes": note}) for note in ("a", "b")]
        return await store.applications.write(ANN, lines, interaction_id=once)

    async def debrief() -> object:
        return await store.interviews.change(ANN, interview.id, None, interaction_id=once, asked="why", starts_at=None)

    async def reword() -> object:
        return await store.facts.change(ANN, fact.id, None, "solved it", interaction_id=once)

    async def another_fact() -> object:
        return await store.facts.add(ANN, "a kind word", TODAY, interaction_id=once)

    async def delete_round() -> object:
        return await store.interviews.delete(ANN, interview.id, interaction_id=once)

    async def delete_fact() -> object:
        return await store.facts.delete(ANN, fact.id, interaction_id=once)

    async def merge() -> object:
        return await store.applications.merge(ANN, application.id, another.id, {"notes": "a"}, interaction_id=once)

    async def delete_all() -> object:
        return await store.applications.delete(ANN, [application.id], interaction_id=once)

    before = without_versions(await whole_log(store))
    for write in (
        new, with_round, another_round, change, twice, debrief, reword, another_fact, delete_round, delete_fact,
        merge, delete_all,
    ):  # fmt: skip
        once = press()
        assert await write()
        assert without_versions(await whole_log(store)) != before, write
        how, _ = await store.undos.undo(ANN, once, interaction_id=press())
        assert how is Undone.DONE, write
        assert without_versions(await whole_log(store)) == before, write


async def test_undo_is_over_after_a_minute_and_works_once(store: Store, time: TimeSource) -> None:
    application = await applied(store)
    first, second = press(), press()
    await store.applications.change(ANN, application.id, None, interaction_id=first, notes="a")
    time.advance(timedelta(minutes=1))
    assert (await store.undos.undo(ANN, first, interaction_id=press()))[0] is Undone.DONE
    assert (await store.undos.undo(ANN, first, interaction_id=press()))[0] is Undone.LATE
    await store.applications.delete(ANN, [application.id], interaction_id=second)
    time.advance(timedelta(seconds=61))
    assert (await store.undos.undo(ANN, second, interaction_id=press()))[0] is Undone.LATE
    assert await store.applications.all(ANN) == []


async def test_a_press_that_comes_twice_undoes_once(store: Store) -> None:
    once, undo = press(), press()
    await store.applications.write(ANN, [NewApplication(TODAY, "Zon")], interaction_id=once)
    for _ in range(2):
        assert (await store.undos.undo(ANN, once, interaction_id=undo))[0] is Undone.DONE
    assert await store.applications.all(ANN) == []


async def test_an_undo_never_loses_what_came_after(store: Store) -> None:
    once = press()
    (kept,) = await store.applications.write(ANN, [NewApplication(TODAY, "Zon")], interaction_id=once)
    await store.applications.change(ANN, kept.id, None, interaction_id=press(), notes="parking")
    assert (await store.undos.undo(ANN, once, interaction_id=press()))[0] is Undone.CHANGED

    once = press()
    (kept,) = await store.applications.write(ANN, [NewApplication(TODAY, "Zon")], interaction_id=once)
    await round_of(store, kept.id)
    assert (await store.undos.undo(ANN, once, interaction_id=press()))[0] is Undone.CHANGED

    once = press()
    interview = await round_of(store, kept.id)
    await store.interviews.delete(ANN, interview.id, interaction_id=once)
    await store.applications.delete(ANN, [kept.id], interaction_id=press())
    assert (await store.undos.undo(ANN, once, interaction_id=press()))[0] is Undone.CHANGED
    assert len(await store.applications.all(ANN)) == 1


async def test_a_form_that_shows_what_was_undone_is_stale(store: Store) -> None:
    application = await applied(store)
    once = press()
    seen = await store.applications.change(ANN, application.id, 0, interaction_id=once, notes="a")
    assert seen is not None
    await store.undos.undo(ANN, once, interaction_id=press())
    with pytest.raises(ChangedMeanwhileError):
        await store.applications.change(ANN, application.id, seen.version, interaction_id=press(), notes="a, b")


async def test_a_whole_file_is_undone_in_a_few_statements(store: Store, file: Path) -> None:
    """A statement for each of two thousand rows would keep every other writer waiting for seconds."""
    rows = [NewApplication(TODAY, f"Company {number}") for number in range(2000)]
    of = press()
    await store.applications.write(ANN, rows, interaction_id=of)
    plans = await plans_of(store, lambda: store.undos.undo(ANN, of, interaction_id=press()))
    assert len(plans) < 12
    assert await store.applications.count(ANN) == 0


async def test_what_nobody_can_undo_any_more_is_in_none_of_the_files(
    store: Store, file: Path, time: TimeSource
) -> None:
    kept = await applied(store, "Unmistakable Ltd")
    await store.applications.delete(ANN, [kept.id], interaction_id=press())
    assert await store.undos.drop_old() == 0
    assert b"Unmistakable" in everything(file)
    time.advance(timedelta(seconds=61))
    assert await store.undos.drop_old() == 2
    assert b"Unmistakable" not in everything(file)


async def test_export_and_forget_reach_what_was_deleted_a_moment_ago(store: Store) -> None:
    kept = await applied(store, "Unmistakable Ltd")
    once = press()
    await store.applications.delete(ANN, [kept.id], interaction_id=once)
    assert "Unmistakable" in str(await store.export(ANN))
    await store.forget(ANN)
    assert (await store.undos.undo(ANN, once, interaction_id=press()))[0] is Undone.LATE
    assert await store.applications.all(ANN) == []


# Whose it is.


async def test_nobody_reaches_what_is_anothers(store: Store) -> None:
    application = await applied(store)
    interview = await round_of(store, application.id)
    fact = await fact_of(store, application_id=application.id)
    once = press()
    await store.applications.change(ANN, application.id, None, interaction_id=once, notes="parking")
    before = await whole_log(store)

    ids = [application.id]
    assert await store.applications.get(BEN, application.id) is None
    assert await store.applications.change(BEN, application.id, None, interaction_id=press(), notes="mine") is None
    lines = [Amendment(application.id, None, {"notes": "mine"})]
    assert await store.applications.write(BEN, lines, interaction_id=press()) == ()
    assert await store.applications.delete(BEN, ids, interaction_id=press()) == []
    assert await store.applications.all(BEN) == []
    assert (await store.applications.page(BEN, search="stripe", limit=9)).count == 0
    assert await store.interviews.add(BEN, application.id, CALL, interaction_id=press()) is None
    assert await store.interviews.get(BEN, interview.id) is None
    assert await store.interviews.change(BEN, interview.id, None, interaction_id=press(), plan="mine") is None
    assert await store.interviews.delete(BEN, interview.id, interaction_id=press()) is None
    assert await store.interviews.list(BEN, ids) == []
    assert await store.interviews.all(BEN) == []
    assert await store.interviews.upcoming(BEN, limit=9) == []
    assert await store.interviews.debriefs(BEN, limit=9) == []
    assert await store.facts.add(BEN, "mine", TODAY, interaction_id=press(), application_id=application.id) is None
    assert await store.facts.change(BEN, fact.id, None, "mine", interaction_id=press()) is None
    assert await store.facts.delete(BEN, fact.id, interaction_id=press()) is None
    assert await store.facts.get(BEN, fact.id) is None
    assert await store.facts.list(BEN, application_id=application.id) == []
    assert await store.facts.waiting(BEN, rest=MONTH) == []
    assert not await store.facts.mark_shown(BEN, fact.id, rest=MONTH)
    assert (await store.undos.undo(BEN, once, interaction_id=press()))[0] is Undone.LATE

    assert await whole_log(store) == before
    # An interaction's id is nobody's key either.
    assert await store.applications.add(BEN, [Entry("x")], TODAY, interaction_id=once) == ()
    assert await store.interviews.add(BEN, NewApplication(TODAY), CALL, interaction_id=once) is None


# How it is found.


async def test_a_full_log_is_read_through_indexes(store: Store, file: Path) -> None:
    new = [NewApplication(TODAY, f"Firm {number}") for number in range(limits.MOST_APPLICATIONS)]
    kept = await store.applications.write(ANN, new, interaction_id=press())
    interview = await round_of(store, kept[0].id)
    fact = await fact_of(store, application_id=kept[0].id)
    plans = await plans_of(
        store,
        lambda: store.applications.page(ANN, limit=25, offset=1975),
        lambda: store.applications.page(ANN, outcomes=[Outcome.OPEN], search="firm 19", limit=25),
        lambda: store.applications.get(ANN, kept[5].id),
        lambda: store.applications.count(ANN),
        lambda: store.interviews.get(ANN, interview.id),
        lambda: store.interviews.list(ANN, [kept[0].id, kept[1].id]),
        lambda: store.interviews.all(ANN),
        lambda: store.interviews.upcoming(ANN, limit=5),
        lambda: store.interviews.debriefs(ANN, limit=5),
        lambda: store.facts.list(ANN, application_id=kept[0].id),
        lambda: store.facts.waiting(ANN, rest=MONTH),
        lambda: store.facts.mark_shown(ANN, fact.id, rest=MONTH),
        lambda: store.applications.delete(ANN, [kept[0].id], interaction_id=press()),
    )
    assert len(plans) > 13
    steps = [step for plan in plans for step in plan]
    assert not [step for step in steps if step.startswith("SCAN") and "handled" not in step]
    pages = [plan for plan in plans if "ix_applications_user_id_happened_on" in str(plan)]
    assert pages
    assert not [plan for plan in pages if "TEMP B-TREE" in str(plan)]  # the index has their order


async def plans_of(store: Store, *calls: Callable[[], Awaitable[object]]) -> list[list[str]]:
    """Return SQLite's plans for every statement that the calls send."""
    sent: list[tuple[str, Any]] = []

    def note(_c: object, _cursor: object, statement: str, parameters: Any, _context: object, _many: object) -> None:
        if statement.startswith(("SELECT", "UPDATE", "DELETE")):
            sent.append((statement, parameters))

    engine = store._database._engine.sync_engine
    event.listen(engine, "before_cursor_execute", note)
    for call in calls:
        await call()
    event.remove(engine, "before_cursor_execute", note)

    async def work(connection: Any) -> list[list[str]]:
        plans = [await connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {one}", given) for one, given in sent]
        return [[row[-1] for row in plan] for plan in plans]

    return await store._database.read(work)
