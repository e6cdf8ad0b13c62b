"""Whose turn it is on a person's day: decided and written down in one transaction, whichever process asks."""

from __future__ import annotations

import asyncio
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from bot.manners import BY_ITSELF, Drop, Move, Say, decide
from bot.model import DeliveryKind, DeliveryState, Person, Schedule
from bot.store.tables import turns

if TYPE_CHECKING:
    from bot.model import Delivery
    from bot.store import Store
    from bot.timesource import TimeSource

ANN, BEN = 41, 42
LEASE = timedelta(seconds=60)
NINE = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
DRAFT, LETTER, CHECK_IN = DeliveryKind.DRAFT, DeliveryKind.LETTER, DeliveryKind.CHECK_IN


async def claimed(store: Store, *kinds: str, user: int = ANN) -> list[Delivery]:
    """Promise something of each kind for nine o'clock, and claim it."""
    at = Schedule(NINE, NINE.replace(tzinfo=None), "UTC")
    for kind in kinds:
        await store.deliveries.add(user, kind, at)
    return sorted(await store.due.claim(50, LEASE), key=lambda one: one.id)


async def days(store: Store) -> dict[date, int]:
    async def work(connection):
        return {row.day: row.delivery_id for row in await connection.execute(select(turns))}

    return await store._database.read(work)


async def test_what_is_said_has_the_day_and_the_rest_moves(store: Store) -> None:
    draft, letter = await claimed(store, DRAFT, LETTER)
    assert await store.turns.weigh(draft, decide)
    assert not await store.turns.weigh(letter, decide)
    moved = await store.deliveries.get(ANN, letter.id)
    assert (moved.state, moved.schedule.due_at) == (DeliveryState.PENDING, NINE + timedelta(days=1))
    assert (moved.attempts, moved.claimed_at) == (0, None)
    assert moved.schedule.wall == NINE.replace(tzinfo=None)  # when it was first meant
    assert await days(store) == {NINE.date(): draft.id}
    assert await store.due.next_wake() == NINE + LEASE


@pytest.mark.parametrize("kinds", [(DRAFT, DRAFT), (CHECK_IN, LETTER), BY_ITSELF[1:]])
async def test_two_processes_that_ask_at_once_say_one_thing(
    store: Store, other: Store, time: TimeSource, kinds: tuple[str, ...]
) -> None:
    time.advance(timedelta(hours=1))
    all_due = await claimed(store, *kinds)
    asked = [(store, other)[number % 2].turns.weigh(one, decide) for number, one in enumerate(all_due)]
    assert sum(await asyncio.gather(*asked)) == 1


async def test_the_day_is_taken_once_even_where_both_saw_it_free(store: Store, other: Store) -> None:
    """What PostgreSQL would allow: two that read before either wrote. Here the rules do not look at others at all."""
    first, second = await claimed(store, DRAFT, DRAFT)
    rival = Move(NINE + timedelta(days=1))
    assert await store.turns.weigh(first, lambda *_: Say(NINE.date()))
    blind = iter([Say(NINE.date()), rival])

    async def nothing(*_: object) -> dict[date, int]:
        return {}

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("bot.store.turns._turns", nothing)
        assert not await other.turns.weigh(second, lambda *_: next(blind))
    assert await days(store) == {NINE.date(): first.id}


async def test_another_persons_day_is_their_own(store: Store) -> None:
    mine = await claimed(store, DRAFT)
    theirs = await claimed(store, DRAFT, user=BEN)
    assert await store.turns.weigh(mine[0], decide)
    assert await store.turns.weigh(theirs[0], decide)


async def test_what_uses_no_day_takes_none(store: Store) -> None:
    (follow_up,) = await claimed(store, DeliveryKind.CRISIS_FOLLOW_UP)
    assert await store.turns.weigh(follow_up, decide)
    assert await days(store) == {}


async def test_it_may_be_tried_again_on_its_day_and_what_is_dropped_frees_it(store: Store) -> None:
    first, second = await claimed(store, DRAFT, LETTER)
    assert await store.turns.weigh(first, decide)
    assert await store.turns.weigh(first, decide)
    await store.due.drop(first)
    assert await days(store) == {}
    assert await store.turns.weigh(second, decide)


async def test_what_may_have_been_said_keeps_its_tries_when_it_moves(store: Store, time: TimeSource) -> None:
    """Else nobody would look for it before it is said again."""
    (draft,) = await claimed(store, DRAFT)
    time.advance(LEASE)
    (again,) = await store.due.claim(1, LEASE)
    assert not await store.turns.weigh(again, lambda *_: Move(NINE + timedelta(days=1)))
    moved = await store.deliveries.get(ANN, draft.id)
    assert (moved.attempts, moved.claimed_at) == (2, NINE)


async def test_what_was_taken_back_meanwhile_is_not_said(store: Store) -> None:
    (draft,) = await claimed(store, DRAFT)
    await store.deliveries.cancel(ANN, [draft.id], DRAFT, interaction_id=1)
    assert not await store.turns.weigh(draft, decide)
    assert await days(store) == {}
    assert (await store.deliveries.get(ANN, draft.id)).state is DeliveryState.CANCELLED


async def test_what_has_no_point_is_over(store: Store) -> None:
    (draft,) = await claimed(store, DRAFT)
    assert not await store.turns.weigh(draft, lambda *_: Drop())
    over = await store.deliveries.get(ANN, draft.id)
    assert (over.state, over.settled_at) == (DeliveryState.CANCELLED, NINE)
    assert await store.due.next_wake() is None


async def test_the_rules_see_the_person_and_what_else_is_due(store: Store) -> None:
    await store.people.change(ANN, quiet_from=60, quiet_to=120, interaction_id=1)
    await claimed(store, DRAFT, user=BEN)
    far = Schedule(NINE + timedelta(days=3), NINE.replace(tzinfo=None), "UTC")
    await store.deliveries.add(ANN, DRAFT, far)
    mine, letter, _ = await claimed(store, DRAFT, LETTER, DeliveryKind.REMINDER)
    seen: list[object] = []

    def note(delivery: Delivery, now: datetime, person: Person, taken: object, others: object) -> Say:
        seen.extend([delivery, now, person, taken, others])
        return Say(None)

    await store.turns.weigh(mine, note)
    assert seen == [mine, NINE, Person(ANN, quiet_from=60, quiet_to=120), {}, [letter]]


async def test_what_tells_of_a_crisis_is_gone_a_day_after_it_was_said(store: Store, time: TimeSource) -> None:
    follow_up, draft = await claimed(store, DeliveryKind.CRISIS_FOLLOW_UP, DRAFT)
    for one in (follow_up, draft):
        await store.due.sent(one, 777)
    time.advance(timedelta(hours=25))
    assert await store.due.drop_old(timedelta(days=90)) == 1
    assert await store.deliveries.get(ANN, follow_up.id) is None
    assert await store.deliveries.get(ANN, draft.id) is not None


async def test_turns_are_kept_no_longer_than_what_was_said(store: Store, time: TimeSource) -> None:
    (draft,) = await claimed(store, DRAFT)
    await store.turns.weigh(draft, decide)
    await store.due.drop_old(timedelta(days=0))
    assert await days(store) == {NINE.date(): draft.id}
    time.advance(timedelta(days=4))
    await store.due.drop_old(timedelta(days=0))
    assert await days(store) == {}
