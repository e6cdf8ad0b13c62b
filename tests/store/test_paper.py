"""Pages and letters on a real file: each its person's alone, written once, and a letter comes once."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from bot.errors import ChangedMeanwhileError, LimitError
from bot.limits import MOST_LETTERS, MOST_PAGES
from bot.model import DeliveryKind, DeliveryState, Schedule

if TYPE_CHECKING:
    from pathlib import Path

    from bot.model import Delivery, Letter
    from bot.store import Store
    from bot.timesource import TimeSource

ANN, BEN = 41, 42
NINE = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
EVENING = Schedule(NINE + timedelta(hours=10), (NINE + timedelta(hours=10)).replace(tzinfo=None), "UTC")
OF_USE = EVENING.due_at + timedelta(days=2)
LEASE = timedelta(minutes=1)


async def write(store: Store, interaction_id: int = 1, words: str = "You knew the answer.", user: int = ANN) -> Letter:
    letter = await store.letters.add(user, words, brings=True, interaction_id=interaction_id)
    assert letter is not None
    return letter


async def bring(store: Store, user: int = ANN) -> Delivery | None:
    return await store.letters.bring(user, EVENING, OF_USE)


async def claimed(store: Store, time: TimeSource) -> Delivery:
    time.advance(timedelta(hours=10))
    (delivery,) = await store.due.claim(5, LEASE)
    return delivery


async def test_two_presses_keep_one_page(store: Store, other: Store) -> None:
    await asyncio.gather(*(one.pages.add(ANN, "heavy", interaction_id=7) for one in (store, other, store)))
    (page,) = await store.pages.list(ANN)
    assert (page.words, page.written_at) == ("heavy", NINE)
    assert await store.pages.get(BEN, page.id) is None


async def test_a_page_that_is_deleted_is_in_none_of_the_files(store: Store, file: Path) -> None:
    await store.pages.add(ANN, "Unmistakable", interaction_id=7)
    (page,) = await store.pages.list(ANN)
    assert not await store.pages.delete(BEN, page.id, interaction_id=8)
    assert b"Unmistakable" in everything(file)
    assert await store.pages.delete(ANN, page.id, interaction_id=9)
    assert b"Unmistakable" not in everything(file)


async def test_a_letter_that_is_taken_back_is_in_none_of_the_files(store: Store, file: Path) -> None:
    letter = await write(store, words="Unmistakable")
    await store.letters.delete(ANN, letter.id, interaction_id=9)
    assert b"Unmistakable" not in everything(file)


def everything(file: Path) -> bytes:
    return b"".join(path.read_bytes() for path in file.parent.glob(f"{file.name}*"))


async def test_there_is_an_end_to_what_is_kept(store: Store) -> None:
    for number in range(MOST_PAGES):
        await store.pages.add(ANN, "page", interaction_id=100 + number)
    with pytest.raises(LimitError):
        await store.pages.add(ANN, "one more", interaction_id=900)
    for number in range(MOST_LETTERS):
        await write(store, 200 + number)
    with pytest.raises(LimitError):
        await write(store, 901)
    await store.pages.add(BEN, "page", interaction_id=902)
    await write(store, 903, user=BEN)


async def test_a_letter_is_written_once_and_changed_only_as_it_was_seen(store: Store) -> None:
    letter = await write(store)
    assert await write(store) == letter
    assert len(await store.letters.list(ANN)) == 1
    changed = await store.letters.change(ANN, letter.id, 0, "Better.", brings=False, interaction_id=2)
    assert changed == replace(letter, words="Better.", brings=False, version=1)
    with pytest.raises(ChangedMeanwhileError):
        await store.letters.change(ANN, letter.id, 0, "Older.", brings=True, interaction_id=3)
    assert await store.letters.change(BEN, letter.id, 1, "Mine.", brings=True, interaction_id=4) is None
    assert await store.letters.change(ANN, letter.id, 0, "Twice.", brings=True, interaction_id=2) == changed
    assert await store.letters.delete(BEN, letter.id, interaction_id=5) is None


async def test_the_oldest_is_brought_and_only_one_at_a_time(store: Store, other: Store) -> None:
    first = await write(store, 1, "first")
    await write(store, 2, "second")
    made = await asyncio.gather(*(bring(one) for one in (store, other, store, other)))
    (promise,) = [one for one in made if one is not None]
    assert (promise.about_id, promise.schedule, promise.useful_until) == (first.id, EVENING, OF_USE)
    assert await bring(store, BEN) is None


async def test_that_it_came_is_written_down_with_its_message(store: Store, time: TimeSource) -> None:
    first, second = await write(store, 1, "first"), await write(store, 2, "second")
    await bring(store)
    delivery = await claimed(store, time)
    assert await store.letters.waits(ANN)
    await store.due.sent(delivery, 900)
    assert [one.came_at for one in await store.letters.list(ANN)] == [time.now(), None]
    again = await bring(store)
    assert again is not None
    assert again.about_id == second.id
    anew = await store.letters.change(ANN, first.id, 0, "anew", brings=True, interaction_id=4)
    assert anew is not None
    assert anew.came_at is None  # it says that it comes after the next no
    await store.due.sent(delivery, 901)  # recorded twice
    assert (await store.letters.list(ANN))[0].came_at is None
    back = await store.letters.once_more(ANN, first.id, interaction_id=5)
    assert back is not None
    assert back.came_at is None


async def test_a_record_of_what_was_taken_back_meanwhile_changes_nothing(store: Store, time: TimeSource) -> None:
    letter = await write(store)
    await bring(store)
    delivery = await claimed(store, time)
    await store.letters.change(ANN, letter.id, 0, letter.words, brings=False, interaction_id=2)
    await store.due.sent(delivery, 900)
    assert [one.came_at for one in await store.letters.list(ANN)] == [None]


async def test_what_is_dropped_waits_for_another_day(store: Store, time: TimeSource) -> None:
    await write(store)
    await bring(store)
    await store.due.drop(await claimed(store, time))
    assert await store.letters.waits(ANN)
    assert await bring(store) is not None


async def test_what_could_not_be_said_holds_it_up_only_while_it_is_of_use(store: Store, time: TimeSource) -> None:
    await write(store)
    await bring(store)
    await store.due.fail(await claimed(store, time), "closed")
    assert await bring(store) is None
    time.advance(timedelta(days=3))
    assert await bring(store) is not None


async def test_a_letter_shown_to_who_came_back_came(store: Store, time: TimeSource) -> None:
    await write(store)
    await bring(store)
    await store.due.fail(await claimed(store, time), "closed")
    (unsaid,) = await store.deliveries.unsaid(ANN)
    await store.deliveries.shown([(unsaid, None)])
    assert not await store.letters.waits(ANN)


@pytest.mark.parametrize("how", ["change", "delete"])
async def test_a_letter_taken_off_its_way_does_not_come(store: Store, time: TimeSource, how: str) -> None:
    letter = await write(store)
    promise = await bring(store)
    assert promise is not None
    if how == "change":
        await store.letters.change(ANN, letter.id, 0, letter.words, brings=False, interaction_id=2)
    else:
        await store.letters.delete(ANN, letter.id, interaction_id=2)
    now = await store.deliveries.get(ANN, promise.id)
    assert now is not None
    assert now.state is DeliveryState.CANCELLED
    time.advance(timedelta(days=1))
    assert await store.due.claim(5, LEASE) == []


async def test_the_latest_promise_of_a_kind_is_what_was_not_taken_back(store: Store) -> None:
    kind = DeliveryKind.WRITE_AGAIN
    assert await store.deliveries.latest(ANN, kind) is None
    first = await store.deliveries.add(ANN, kind, EVENING, interaction_id=1)
    second = await store.deliveries.add(ANN, kind, EVENING, interaction_id=2)
    assert await store.deliveries.latest(ANN, kind) == second
    await store.deliveries.cancel(ANN, [second.id], kind, interaction_id=3)
    assert await store.deliveries.latest(ANN, kind) == first
    assert await store.deliveries.latest(BEN, kind) is None


@pytest.mark.parametrize(("kind", "kept"), [(DeliveryKind.WRITING, False), (DeliveryKind.LETTER, True)])
async def test_that_somebody_wrote_is_forgotten_within_days(
    store: Store, time: TimeSource, kind: DeliveryKind, kept: bool
) -> None:
    await store.deliveries.add(ANN, kind, EVENING, interaction_id=1)
    await store.due.sent(await claimed(store, time), 900)
    time.advance(timedelta(days=3))
    assert await store.due.drop_old(timedelta(days=90)) == 0
    time.advance(timedelta(days=2))
    assert await store.due.drop_old(timedelta(days=90)) == (not kept)
