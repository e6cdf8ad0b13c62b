"""Promises on a real file: taken once, recorded once, whosever they are."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import text

from bot.model import DeliveryKind, DeliveryState, Outlook, Schedule

if TYPE_CHECKING:
    from pathlib import Path

    from bot.model import Delivery
    from bot.store import Store
    from bot.timesource import TimeSource

ANN, BEN = 41, 42
REMINDER = DeliveryKind.REMINDER
LEASE = timedelta(seconds=60)
NINE = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


def at(moment: datetime, rule: str | None = None) -> Schedule:
    return Schedule(due_at=moment, wall=moment.replace(tzinfo=None), zone="UTC", rule=rule)


async def promise(
    store: Store, minutes: float = 0, *, user: int = ANN, words: str = "water", **more: object
) -> Delivery:
    return await store.deliveries.add(ANN, REMINDER, at(NINE + timedelta(minutes=minutes)), words=words, **more)


async def test_what_is_due_is_taken_once_the_longest_overdue_first(
    store: Store, other: Store, time: TimeSource
) -> None:
    ids = [(await promise(store, -minutes)).id for minutes in range(30)]
    await promise(store, 5)
    taken = await asyncio.gather(*(one.due.claim(10, LEASE) for one in (store, other, store)))
    assert sorted(one.id for batch in taken for one in batch) == sorted(ids)
    assert [one.id for one in taken[0]] == sorted((one.id for one in taken[0]), reverse=True)
    assert await store.due.claim(10, LEASE) == []
    assert await store.due.next_wake() == min(NINE + timedelta(minutes=5), NINE + LEASE)


async def test_what_a_dead_process_held_comes_back_after_its_lease(store: Store, time: TimeSource) -> None:
    await promise(store)
    (first,) = await store.due.claim(10, LEASE)
    time.advance(LEASE - timedelta(seconds=1))
    assert await store.due.claim(10, LEASE) == []
    time.advance(timedelta(seconds=1))
    (again,) = await store.due.claim(10, LEASE)
    assert (first.attempts, again.attempts) == (1, 2)
    assert again.claimed_at == first.claimed_at == NINE


async def test_what_was_said_is_over_and_its_buttons_still_find_it(store: Store, time: TimeSource) -> None:
    kept = await promise(store)
    (taken,) = await store.due.claim(10, LEASE)
    await store.due.sent(taken, 777)
    time.advance(timedelta(days=1))
    assert await store.due.claim(10, LEASE) == []
    assert await store.due.next_wake() is None
    said = await store.deliveries.get(ANN, kept.id)
    assert (said.state, said.message_id, said.words) == (DeliveryState.SENT, 777, "water")
    assert await store.deliveries.open(ANN, REMINDER, limit=10) == []


async def test_a_series_waits_for_its_next_moment_as_a_new_occurrence(store: Store, time: TimeSource) -> None:
    await store.deliveries.add(ANN, REMINDER, at(NINE, "FREQ=DAILY"), words="water")
    (taken,) = await store.due.claim(10, LEASE)
    await store.due.sent(taken, 777, NINE + timedelta(days=1))
    await store.due.sent(taken, 778, NINE + timedelta(days=9))  # whoever comes second changes nothing
    (waiting,) = await store.deliveries.open(ANN, REMINDER, limit=10)
    assert (waiting.occurrence, waiting.attempts, waiting.claimed_at) == (1, 0, None)
    assert waiting.schedule.due_at == NINE + timedelta(days=1)


async def test_a_change_while_it_is_being_said_wins(store: Store, time: TimeSource) -> None:
    kept = await promise(store)
    (taken,) = await store.due.claim(10, LEASE)
    tomorrow = at(NINE + timedelta(days=1))
    await store.deliveries.change(ANN, kept.id, tomorrow, "feed the cat", "tomorrow", interaction_id=1)
    await store.due.sent(taken, 777)
    (waiting,) = await store.deliveries.open(ANN, REMINDER, limit=10)
    assert (waiting.words, waiting.schedule.due_at, waiting.state) == (
        "feed the cat",
        tomorrow.due_at,
        DeliveryState.PENDING,
    )


@pytest.mark.parametrize("end", ["later", "fail", "park", "to_direct_message"])
async def test_what_was_cancelled_while_it_was_being_said_stays_cancelled(
    store: Store, time: TimeSource, end: str
) -> None:
    kept = await promise(store, channel_id=9)
    (taken,) = await store.due.claim(10, LEASE)
    assert await store.deliveries.cancel(ANN, [kept.id], REMINDER, interaction_id=1) == [kept.id]
    more = {"later": (NINE, "x"), "fail": ("x",), "park": ("x",)}.get(end, ())
    await getattr(store.due, end)(taken, *more)
    assert (await store.deliveries.get(ANN, kept.id)).state is DeliveryState.CANCELLED
    assert await store.due.next_wake() is None


async def test_an_interaction_that_comes_twice_promises_once(store: Store, other: Store) -> None:
    both = await asyncio.gather(
        promise(store, 5, interaction_id=7, words="a"), promise(other, 5, interaction_id=7, words="a")
    )
    assert both[0].id == both[1].id
    assert await store.deliveries.count_open(ANN, REMINDER) == 1


async def test_what_a_person_has_one_of_is_added_once_by_whichever_process(store: Store, other: Store) -> None:
    asked = [
        (store, other)[number % 2].deliveries.add(
            ANN, DeliveryKind.CRISIS_FOLLOW_UP, at(NINE), interaction_id=number, note="es", only_one=True
        )
        for number in range(1, 9)
    ]
    made = await asyncio.gather(*asked)
    assert len({one.id for one in made}) == 1
    assert made[0].note == "es"
    theirs = await store.deliveries.add(BEN, DeliveryKind.CRISIS_FOLLOW_UP, at(NINE), only_one=True)
    assert theirs.id != made[0].id
    assert await store.deliveries.running(ANN, DeliveryKind.CRISIS_FOLLOW_UP) == made[0]
    await store.deliveries.cancel(ANN, None, DeliveryKind.CRISIS_FOLLOW_UP, interaction_id=20)
    assert await store.deliveries.running(ANN, DeliveryKind.CRISIS_FOLLOW_UP) is None
    again = await store.deliveries.add(ANN, DeliveryKind.CRISIS_FOLLOW_UP, at(NINE), interaction_id=21, only_one=True)
    assert again.id not in (made[0].id, theirs.id)


async def test_what_moves_on_waits_anew_with_its_note(store: Store, time: TimeSource) -> None:
    added = await store.deliveries.add(ANN, DeliveryKind.CHECK_IN, at(NINE), note="0,0,0")
    (due,) = await store.due.claim(1, LEASE)
    later = at(NINE + timedelta(days=4))
    await store.due.goes_on(due, 777, later, "1,1,0")
    now = await store.deliveries.get(ANN, added.id)
    assert (now.state, now.schedule, now.note, now.occurrence) == (DeliveryState.PENDING, later, "1,1,0", 1)
    assert (now.message_id, now.settled_at, now.attempts) == (777, NINE, 0)
    nearer = at(NINE + timedelta(days=2))
    assert await store.deliveries.move(BEN, added.id, nearer, "x", interaction_id=1) is None
    moved = await store.deliveries.move(ANN, added.id, nearer, "1,0,0", interaction_id=2, only_if=now)
    assert (moved.schedule, moved.note, moved.occurrence) == (nearer, "1,0,0", 1)
    await store.deliveries.move(ANN, added.id, later, "old", interaction_id=3, only_if=now)  # it was changed meanwhile
    assert (await store.deliveries.get(ANN, added.id)).note == "1,0,0"


async def test_two_processes_that_move_it_on_at_once_move_it_once(store: Store, other: Store) -> None:
    added = await store.deliveries.add(ANN, DeliveryKind.CHECK_IN, at(NINE), note="1,1,0")
    asked = [
        (store, other)[number % 2].deliveries.move(
            ANN, added.id, at(NINE + timedelta(days=number)), str(number), interaction_id=number, only_if=added
        )
        for number in range(1, 9)
    ]
    await asyncio.gather(*asked)
    now = await store.deliveries.get(ANN, added.id)
    assert now.version == added.version + 1
    assert now.schedule.due_at == NINE + timedelta(days=int(now.note))


async def test_a_pause_while_it_is_being_said_wins(store: Store, time: TimeSource) -> None:
    added = await store.deliveries.add(ANN, DeliveryKind.CHECK_IN, at(NINE), note="0,0,0")
    (due,) = await store.due.claim(1, LEASE)
    month = at(NINE + timedelta(days=30))
    paused = await store.deliveries.move(ANN, added.id, month, "0,0,1", interaction_id=1)
    await store.due.goes_on(due, 777, at(NINE + timedelta(days=4)), "1,1,0")
    assert await store.deliveries.get(ANN, added.id) == paused
    assert (paused.schedule, paused.occurrence) == (month, 1)  # another nonce than what is under way


async def test_nobody_reaches_what_is_anothers(store: Store) -> None:
    kept = await promise(store, 5)
    assert await store.deliveries.get(BEN, kept.id) is None
    assert await store.deliveries.open(BEN, REMINDER, limit=10) == []
    assert await store.deliveries.cancel(BEN, [kept.id], REMINDER, interaction_id=1) == []
    assert await store.deliveries.change(BEN, kept.id, at(NINE), "mine now", None, interaction_id=2) is None
    assert (await store.deliveries.get(ANN, kept.id)).words == "water"


async def test_what_was_cancelled_can_be_given_back_for_a_while(store: Store, time: TimeSource) -> None:
    ids = [(await promise(store, minutes)).id for minutes in (5, 6, 7)]
    assert await store.deliveries.cancel(ANN, None, REMINDER, interaction_id=1) == ids
    assert await store.deliveries.count_open(ANN, REMINDER) == 0
    time.advance(timedelta(seconds=30))
    assert await store.deliveries.restore(BEN, REMINDER, NINE, interaction_id=2) == []
    other_kind = await store.deliveries.restore(ANN, DeliveryKind.DRAFT, NINE, interaction_id=6)
    assert other_kind == []
    back = await store.deliveries.restore(ANN, REMINDER, NINE, interaction_id=3)
    assert [one.id for one in back] == ids
    assert await store.due.next_wake() == NINE + timedelta(minutes=5)
    await store.deliveries.cancel(ANN, ids[:1], REMINDER, interaction_id=4)
    time.advance(timedelta(minutes=2))
    since = time.now() - timedelta(minutes=1)
    assert await store.deliveries.restore(ANN, REMINDER, since, interaction_id=5) == []


async def test_what_became_moot_is_taken_back_by_what_it_was_about(store: Store) -> None:
    async def about(kind: str, about_id: int | None, user: int = ANN) -> int:
        return (await store.deliveries.add(user, kind, at(NINE), about_id=about_id)).id

    evening, draft = await about("evening_before", 7), await about("draft", 7)
    others = [
        await about("evening_before", 8),
        await about("evening_before", None),
        await about("check_in", 7),
        await about("evening_before", 7, BEN),
    ]
    moot = ("evening_before", "draft")
    assert await store.deliveries.cancel_about(ANN, moot, 7, interaction_id=1) == [evening, draft]
    assert await store.deliveries.cancel_about(ANN, moot, 8, interaction_id=1) == []  # an interaction acts once
    assert [one.id for one in await store.due.claim(10, LEASE)] == others
    said = (await store.deliveries.get(ANN, others[0])) or pytest.fail("gone")
    await store.due.sent(said, 777)
    assert await store.deliveries.cancel_about(ANN, moot, 8) == []  # what was said stays said
    assert (await store.deliveries.get(ANN, evening)).about_id == 7


async def test_a_digest_holds_its_members_fast_until_it_is_said(store: Store, time: TimeSource) -> None:
    ids = [(await promise(store, -minutes)).id for minutes in (3, 2, 1)]
    members = await store.due.claim(10, LEASE)
    digest = await store.due.merge(members, LEASE)
    late = await promise(store, -5)
    time.advance(LEASE)
    again = {one.id: one for one in await store.due.claim(10, LEASE)}
    assert set(again) == {digest.id, late.id}
    found = await store.due.members(digest.id)
    assert [one.id for one in found] == ids
    await store.due.digest_sent(again[digest.id], [(one, None) for one in found], 777)
    for one in ids:
        assert (await store.deliveries.get(ANN, one)).message_id == 777
    assert [one.id for one in await store.deliveries.open(ANN, REMINDER, limit=10)] == [late.id]


async def test_a_member_that_was_changed_before_the_digest_was_said_keeps_its_new_moment(
    store: Store, time: TimeSource
) -> None:
    first, second = [(await promise(store, -minutes)).id for minutes in (2, 1)]
    digest = await store.due.merge(await store.due.claim(10, LEASE), LEASE)
    found = await store.due.members(digest.id)
    await store.deliveries.change(ANN, first, at(NINE + timedelta(hours=1)), "new", "in 1h", interaction_id=1)
    await store.due.digest_sent(digest, [(one, None) for one in found], 777)
    assert (await store.deliveries.get(ANN, first)).state is DeliveryState.PENDING
    assert (await store.deliveries.get(ANN, second)).state is DeliveryState.SENT


async def test_what_could_not_be_said_is_shown_once_and_a_series_goes_on(store: Store, time: TimeSource) -> None:
    once = await promise(store)
    series = await store.deliveries.add(ANN, REMINDER, at(NINE, "FREQ=DAILY"), words="stretch")
    for one in await store.due.claim(10, LEASE):
        await store.due.fail(one, "closed")
    unsaid = await store.deliveries.unsaid(ANN)
    assert {one.id for one in unsaid} == {once.id, series.id}
    assert {one.error for one in unsaid} == {"closed"}
    next_day = NINE + timedelta(days=1)
    await store.deliveries.shown([(one, next_day if one.schedule.rule else None) for one in unsaid])
    assert await store.deliveries.unsaid(ANN) == []
    (waiting,) = await store.deliveries.open(ANN, REMINDER, limit=10)
    assert (waiting.id, waiting.schedule.due_at) == (series.id, next_day)


async def test_old_rows_go_and_open_ones_stay(store: Store, time: TimeSource) -> None:
    said = await promise(store)
    (taken,) = await store.due.claim(1, LEASE)
    await store.due.sent(taken, 777)
    waits = await promise(store, 60 * 24 * 300)
    time.advance(timedelta(days=91))
    assert await store.due.drop_old(timedelta(days=90)) == 1
    assert await store.deliveries.get(ANN, said.id) is None
    assert await store.deliveries.get(ANN, waits.id) is not None


async def test_forgetting_a_person_takes_their_promises(store: Store) -> None:
    kept = await promise(store, 5)
    assert (await store.export(ANN))["deliveries"][0]["words"] == "water"
    await store.forget(ANN)
    assert await store.deliveries.get(ANN, kept.id) is None
    assert await store.due.next_wake() is None


async def test_taking_what_is_due_looks_into_one_index(store: Store, file: Path) -> None:
    plan = "EXPLAIN QUERY PLAN SELECT id FROM deliveries WHERE wake_at <= 5 ORDER BY wake_at LIMIT 50"

    async def explained(connection: object) -> list[str]:
        return [row[3] for row in await connection.execute(text(plan))]

    (line,) = await store._database.read(explained)
    assert "ix_deliveries_wake_at" in line
    assert "SCAN" not in line


async def test_how_the_clock_is_doing_is_told_for_everybody_together(store: Store) -> None:
    assert await store.due.outlook() == Outlook(0, timedelta())
    for minutes in (-5, -2, 0, 1, 60):
        await promise(store, minutes)
    assert await store.due.outlook() == Outlook(3, timedelta(minutes=5))
