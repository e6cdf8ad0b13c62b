from __future__ import annotations

import asyncio
from datetime import date, timedelta
from typing import TYPE_CHECKING

from bot.model import Entry, Outcome, Stage, Undone

if TYPE_CHECKING:
    from bot.store import Store
    from bot.timesource import TimeSource

ANN, BEN = 41, 42
TODAY = date(2026, 3, 2)
TWO = (Entry("Stripe", "SRE", Stage.FINAL), Entry("Zon", outcome=Outcome.SILENT))


async def test_entries_become_rows_in_their_order(store: Store, time: TimeSource) -> None:
    first, second = await store.applications.add(ANN, TWO, TODAY, interaction_id=1, message_id=7)
    assert (first.company, first.role, first.stage, first.outcome) == ("Stripe", "SRE", Stage.FINAL, Outcome.REJECTED)
    assert (second.company, second.role, second.stage, second.outcome) == ("Zon", None, None, Outcome.SILENT)
    assert (first.user_id, first.happened_on, first.created_at) == (ANN, TODAY, time.now())
    assert await store.applications.for_message(ANN, 7) == (first, second)


async def test_no_entries_are_no_rows(store: Store) -> None:
    assert await store.applications.add(ANN, (), TODAY, interaction_id=1) == ()


async def test_an_interaction_logs_once_and_gives_the_same_rows_again(store: Store, other: Store) -> None:
    for interaction_id in range(20):
        calls = [
            opened.applications.add(ANN, TWO, TODAY, interaction_id=interaction_id) for opened in (store, other) * 2
        ]
        assert len(set(await asyncio.gather(*calls))) == 1
    assert await store.applications.count(ANN) == 40


async def test_nobody_reaches_the_rows_of_another(store: Store) -> None:
    rows = await store.applications.add(ANN, TWO, TODAY, interaction_id=1, message_id=7)
    assert await store.applications.add(BEN, TWO, TODAY, interaction_id=1) == ()
    assert await store.applications.delete(BEN, [row.id for row in rows], interaction_id=2) == []
    assert await store.applications.for_message(BEN, 7) == ()
    assert await store.applications.list(BEN) == []
    assert await store.applications.count(BEN) == 0
    assert await store.applications.list(ANN) == [*reversed(rows)]


async def test_delete_takes_out_what_is_named_once(store: Store) -> None:
    first, second = await store.applications.add(ANN, TWO, TODAY, interaction_id=1)
    assert await store.applications.delete(ANN, [first.id, 999], interaction_id=2) == [first]
    assert await store.applications.delete(ANN, [first.id, second.id], interaction_id=2) == []
    assert await store.applications.delete(ANN, [], interaction_id=3) == []
    assert await store.applications.list(ANN) == [second]


async def test_an_undone_interaction_that_comes_again_logs_nothing(store: Store) -> None:
    await store.applications.add(ANN, TWO, TODAY, interaction_id=1)
    assert (await store.undos.undo(ANN, 1, interaction_id=2))[0] is Undone.DONE
    assert await store.applications.add(ANN, TWO, TODAY, interaction_id=1) == ()


async def test_an_old_button_never_takes_a_newer_row(store: Store) -> None:
    (old,) = await store.applications.add(ANN, TWO[:1], TODAY, interaction_id=1)
    await store.applications.delete(ANN, [old.id], interaction_id=2)
    (new,) = await store.applications.add(ANN, TWO[:1], TODAY, interaction_id=3)
    assert await store.applications.delete(ANN, [old.id], interaction_id=4) == []
    assert await store.applications.list(ANN) == [new]


async def test_the_log_is_paged_by_day_latest_first(store: Store) -> None:
    for number in range(30):
        day = TODAY - timedelta(days=number)
        await store.applications.add(ANN, [Entry(f"c{number}")], day, interaction_id=number)
    pages = [await store.applications.list(ANN), await store.applications.list(ANN, limit=3, offset=25)]
    assert [row.company for row in pages[0]] == [f"c{number}" for number in range(25)]
    assert [row.company for row in pages[1]] == ["c25", "c26", "c27"]


async def test_words_that_a_database_refuses_are_kept_without_the_part_that_it_refuses(store: Store) -> None:
    (row,) = await store.applications.add(ANN, [Entry("St\0ripe \ud83d", "👩‍💻 \u202e")], TODAY, interaction_id=1)
    assert (row.company, row.role) == ("Stripe ?", "👩‍💻 \u202e")
