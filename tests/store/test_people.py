from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from bot.model import Person

if TYPE_CHECKING:
    from bot.store import Store

ANN, BEN = 41, 42


async def test_a_stranger_has_the_defaults(store: Store) -> None:
    assert await store.people.get(ANN) == Person(ANN, replies=True, country=None)


async def test_each_choice_leaves_the_others_and_other_people_alone(store: Store) -> None:
    await store.people.set_country(ANN, "DE", interaction_id=1)
    await store.people.set_replies(ANN, False, interaction_id=2)  # noqa: FBT003 - it is the value that is set
    assert await store.people.get(ANN) == Person(ANN, replies=False, country="DE")
    assert await store.people.get(BEN) == Person(BEN)
    await store.people.set_country(ANN, None, interaction_id=3)
    assert await store.people.get(ANN) == Person(ANN, replies=False, country=None)


async def test_an_interaction_that_comes_again_later_does_not_undo_a_newer_choice(store: Store, other: Store) -> None:
    await store.people.set_country(ANN, "DE", interaction_id=1)
    await store.people.set_country(ANN, "NL", interaction_id=2)
    await other.people.set_country(ANN, "DE", interaction_id=1)
    assert (await store.people.get(ANN)).country == "NL"


async def test_two_first_choices_at_once_are_both_kept(store: Store, other: Store) -> None:
    await asyncio.gather(
        store.people.set_country(ANN, "DE", interaction_id=1),
        other.people.set_replies(ANN, False, interaction_id=2),  # noqa: FBT003 - it is the value that is set
    )
    assert await store.people.get(ANN) == Person(ANN, replies=False, country="DE")
