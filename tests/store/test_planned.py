"""What waits on the clock because of a log: made anew as a whole, in one transaction, and nobody else's touched."""

from __future__ import annotations

import asyncio
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from bot.journey import plan_for
from bot.manners import Move
from bot.model import DeliveryKind, DeliveryState, NewApplication, NewRound, Outcome, Round, Schedule

if TYPE_CHECKING:
    from bot.store import Store
    from bot.timesource import TimeSource

ANN, BEN = 41, 42
MONDAY = date(2026, 3, 2)
THURSDAY = datetime(2026, 3, 5, 10, 0, tzinfo=UTC)
EVENING, WENT, SILENCE = DeliveryKind.EVENING_BEFORE, DeliveryKind.HOW_DID_IT_GO, DeliveryKind.SILENCE
ALL = [
    (EVENING, "2026-03-04 18:00"),
    (WENT, "2026-03-05 11:30"),
    (SILENCE, "2026-03-12 10:00"),
    (SILENCE, "2026-03-19 10:00"),
]


async def a_round(store: Store, user: int = ANN, number: int = 1, starts_at: datetime | None = THURSDAY, **new):
    """Log a round of a new application of somebody who wants to be followed."""
    await store.people.change(user, follows=True, interaction_id=user * 1000 + number)
    into = NewApplication(MONDAY, "Acme", **new)
    added = await store.interviews.add(user, into, NewRound(Round.CALL, starts_at, "UTC"), interaction_id=number)
    assert added is not None
    return added


async def waiting(store: Store, user: int = ANN) -> list[tuple[str, str]]:
    found = [one for kind in (EVENING, WENT, SILENCE) for one in await store.deliveries.open(user, kind, limit=50)]
    return [(one.kind, f"{one.schedule.wall:%Y-%m-%d %H:%M}") for one in found]


async def ids(store: Store) -> list[int]:
    return [one.id for kind in (EVENING, WENT, SILENCE) for one in await store.deliveries.open(ANN, kind, limit=50)]


async def test_what_should_wait_waits_once_however_often_it_is_made_anew(store: Store) -> None:
    await a_round(store)
    assert await store.planned.renew(ANN, plan_for)
    assert await waiting(store) == ALL
    before = await ids(store)
    assert not await store.planned.renew(ANN, plan_for)
    assert await ids(store) == before


async def test_nothing_waits_for_who_was_not_asked_or_said_no(store: Store) -> None:
    await store.interviews.add(ANN, NewApplication(MONDAY), NewRound(Round.CALL, THURSDAY, "UTC"), interaction_id=1)
    await store.planned.renew(ANN, plan_for)
    assert await waiting(store) == []
    await store.people.change(ANN, follows=True, interaction_id=2)
    await store.planned.renew(ANN, plan_for)
    assert await waiting(store) == ALL
    await store.people.change(ANN, follows=False, interaction_id=3)
    await store.planned.renew(ANN, plan_for)
    assert await waiting(store) == []


async def test_a_round_that_is_moved_takes_its_messages_along(store: Store) -> None:
    one = await a_round(store)
    await store.planned.renew(ANN, plan_for)
    await store.interviews.change(ANN, one.id, None, interaction_id=9, starts_at=THURSDAY + timedelta(days=7))
    await store.planned.renew(ANN, plan_for)
    assert await waiting(store) == [
        (EVENING, "2026-03-11 18:00"),
        (WENT, "2026-03-12 11:30"),
        (SILENCE, "2026-03-19 10:00"),
        (SILENCE, "2026-03-26 10:00"),
    ]


async def test_the_end_takes_back_everything_and_an_undo_brings_it_again(store: Store) -> None:
    one = await a_round(store)
    await store.planned.renew(ANN, plan_for)
    await store.applications.change(ANN, one.application_id, None, interaction_id=9, outcome=Outcome.REJECTED)
    await store.planned.renew(ANN, plan_for)
    assert await waiting(store) == []
    await store.undos.undo(ANN, 9, interaction_id=10)
    await store.planned.renew(ANN, plan_for)
    assert await waiting(store) == ALL


async def test_what_is_deleted_takes_its_messages_along(store: Store) -> None:
    one = await a_round(store)
    await store.planned.renew(ANN, plan_for)
    await store.applications.delete(ANN, [one.application_id], interaction_id=9)
    await store.planned.renew(ANN, plan_for)
    assert await waiting(store) == []
    await store.undos.undo(ANN, 9, interaction_id=10)
    await store.planned.renew(ANN, plan_for)
    assert await waiting(store) == ALL


async def test_an_accepted_offer_ends_the_whole_search(store: Store, time: TimeSource) -> None:
    await a_round(store)
    other = await a_round(store, number=2)
    await store.planned.renew(ANN, plan_for)
    assert len(await waiting(store)) == 2 * len(ALL)
    changes = {"outcome": Outcome.ACCEPTED, "happened_on": MONDAY}
    await store.applications.change(ANN, other.application_id, None, interaction_id=9, **changes)
    await store.planned.renew(ANN, plan_for)
    assert await waiting(store) == []
    time.advance(timedelta(days=1))
    await a_round(store, number=3, starts_at=THURSDAY + timedelta(days=7))
    await store.planned.renew(ANN, plan_for)
    assert len(await waiting(store)) == len(ALL)


async def test_what_is_due_is_with_the_clock(store: Store, time: TimeSource) -> None:
    """Due but not taken yet: a change of the log neither takes it back nor makes a second one."""
    await a_round(store)
    await store.planned.renew(ANN, plan_for)
    time.advance(timedelta(days=2, hours=9))  # the evening of the day before, at 18:00
    await store.planned.renew(ANN, plan_for)
    assert await waiting(store) == ALL
    (claimed,) = await store.due.claim(10, timedelta(minutes=1))
    await store.planned.renew(ANN, plan_for)
    assert await waiting(store) == ALL
    await store.due.sent(claimed, 77, None)
    await store.planned.renew(ANN, plan_for)
    assert await waiting(store) == ALL[1:]


async def test_what_was_moved_to_a_kinder_hour_is_with_the_clock_too(store: Store, time: TimeSource) -> None:
    await a_round(store)
    await store.planned.renew(ANN, plan_for)
    (went,) = await store.deliveries.open(ANN, WENT, limit=1)
    time.advance(timedelta(days=3, hours=2, minutes=30))
    claimed = {one.kind: one for one in await store.due.claim(10, timedelta(minutes=1))}
    assert claimed[WENT].id == went.id
    later = time.now() + timedelta(days=1)
    await store.turns.weigh(claimed[WENT], lambda *_: Move(later))
    await store.planned.renew(ANN, plan_for)
    (still,) = await store.deliveries.open(ANN, WENT, limit=5)
    assert (still.id, still.state, still.schedule.due_at) == (went.id, DeliveryState.PENDING, later)


async def test_what_they_asked_for_themselves_stays_until_the_end(store: Store) -> None:
    one = await a_round(store)
    at = datetime(2026, 3, 30, 10, 0, tzinfo=UTC)
    schedule = Schedule(at, at.replace(tzinfo=None), "UTC")
    about = one.application_id
    await store.deliveries.add(ANN, SILENCE, schedule, about_id=about, phrase="10 business days")
    await store.planned.renew(ANN, plan_for)
    assert (SILENCE, "2026-03-30 10:00") in await waiting(store)
    await store.applications.change(ANN, about, None, interaction_id=9, outcome=Outcome.SILENT)
    await store.planned.renew(ANN, plan_for)
    assert await waiting(store) == []


async def test_other_people_and_other_kinds_are_left_alone(store: Store) -> None:
    await a_round(store)
    theirs = await a_round(store, BEN, 2)
    at = Schedule(THURSDAY, THURSDAY.replace(tzinfo=None), "UTC")
    for kind in (DeliveryKind.REMINDER, DeliveryKind.DRAFT, DeliveryKind.CHECK_IN):
        await store.deliveries.add(ANN, kind, at, about_id=theirs.application_id)
    await store.planned.renew(BEN, plan_for)
    await store.planned.renew(ANN, plan_for)
    await store.people.change(ANN, follows=False, interaction_id=9)
    await store.planned.renew(ANN, plan_for)
    assert await waiting(store, ANN) == []
    assert await waiting(store, BEN) == ALL
    for kind in (DeliveryKind.REMINDER, DeliveryKind.DRAFT, DeliveryKind.CHECK_IN):
        assert await store.deliveries.count_open(ANN, kind) == 1


async def test_two_processes_plan_once(store: Store, other: Store) -> None:
    await a_round(store)
    await asyncio.gather(*(one.planned.renew(ANN, plan_for) for one in (store, other, store, other)))
    assert await waiting(store) == ALL


async def test_rules_that_break_change_nothing(store: Store) -> None:
    await a_round(store)
    await store.planned.renew(ANN, plan_for)

    def broken(*_: object):
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await store.planned.renew(ANN, broken)
    assert await waiting(store) == ALL


async def test_asked_once(store: Store, other: Store) -> None:
    asked = await asyncio.gather(*(one.people.ask_about_following(ANN) for one in (store, other, store)))
    assert sorted(asked) == [False, False, True]
    assert (await store.people.get(ANN)).follows is False
    await store.people.change(BEN, country="DE", interaction_id=1)
    assert await store.people.ask_about_following(BEN)
    assert not await store.people.ask_about_following(BEN)
    assert (await store.people.get(BEN)).country == "DE"
    await store.people.change(41_000, follows=True, interaction_id=2)
    assert not await store.people.ask_about_following(41_000)
