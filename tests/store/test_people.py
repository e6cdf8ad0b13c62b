from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import TYPE_CHECKING

from bot.model import Person

if TYPE_CHECKING:
    from bot.store import Store
    from bot.timesource import TimeSource

ANN, BEN = 41, 42


async def test_a_stranger_has_the_defaults(store: Store) -> None:
    assert await store.people.get(ANN) == Person(ANN, replies=True, country=None)


async def test_each_choice_leaves_the_others_and_other_people_alone(store: Store) -> None:
    await store.people.change(ANN, country="DE", interaction_id=1)
    await store.people.change(ANN, replies=False, interaction_id=2)
    assert await store.people.get(ANN) == Person(ANN, replies=False, country="DE")
    assert await store.people.get(BEN) == Person(BEN)
    await store.people.change(ANN, language="de", interaction_id=3)
    await store.people.change(ANN, country=None, interaction_id=4)
    assert await store.people.get(ANN) == Person(ANN, replies=False, country=None, language="de")


async def test_hours_are_kept_and_cleared(store: Store) -> None:
    await store.people.change(ANN, morning=450, interaction_id=1)
    await store.people.change(ANN, quiet_from=1320, quiet_to=420, interaction_id=2)
    assert await store.people.get(ANN) == Person(ANN, morning=450, quiet_from=1320, quiet_to=420)
    await store.people.change(ANN, morning=None, interaction_id=3)
    await store.people.change(ANN, quiet_from=None, quiet_to=None, interaction_id=4)
    assert await store.people.get(ANN) == Person(ANN)


async def test_the_longest_wish_for_quiet_holds(store: Store, time: TimeSource) -> None:
    soon, late = time.now() + timedelta(days=1), time.now() + timedelta(days=7)
    await store.people.be_quiet(ANN, soon)
    await store.people.be_quiet(ANN, late)
    await store.people.be_quiet(ANN, soon)
    await store.people.change(BEN, country="DE", interaction_id=1)
    await store.people.be_quiet(BEN, soon)
    assert await store.people.get(ANN) == Person(ANN, quiet_until=late)
    assert await store.people.get(BEN) == Person(BEN, country="DE", quiet_until=soon)


async def test_a_wish_for_quiet_that_is_over_is_forgotten(store: Store, time: TimeSource) -> None:
    until = time.now() + timedelta(days=7)
    await store.people.be_quiet(ANN, until)
    await store.people.be_quiet(BEN, until + timedelta(days=1))
    time.advance(timedelta(days=7))
    await store.people.end_quiet()
    assert (await store.people.get(ANN)).quiet_until is None
    assert (await store.people.get(BEN)).quiet_until == until + timedelta(days=1)


async def test_an_interaction_that_comes_again_later_does_not_undo_a_newer_choice(store: Store, other: Store) -> None:
    await store.people.change(ANN, country="DE", interaction_id=1)
    await store.people.change(ANN, country="NL", interaction_id=2)
    await other.people.change(ANN, country="DE", interaction_id=1)
    assert (await store.people.get(ANN)).country == "NL"


async def test_two_first_choices_at_once_are_both_kept(store: Store, other: Store) -> None:
    await asyncio.gather(
        store.people.change(ANN, country="DE", interaction_id=1),
        other.people.change(ANN, replies=False, interaction_id=2),
    )
    assert await store.people.get(ANN) == Person(ANN, replies=False, country="DE")
