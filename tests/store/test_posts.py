from __future__ import annotations

import asyncio
import json
import sys
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.model import (
    Asks,
    CrisisTier,
    Detail,
    Entry,
    Feeling,
    Kind,
    Memory,
    News,
    PostState,
    Reading,
    Respond,
    Span,
    Stage,
    Tone,
    Waited,
)
from bot.store import readings

if TYPE_CHECKING:
    from bot.store import Store
    from bot.timesource import TimeSource

HOUR = timedelta(hours=1)
MINUTE = timedelta(minutes=1)
CHANNEL, GUILD, ANN, BEN = 20, 30, 41, 42

READING = Reading(
    kind=Kind.LATE_STAGE,
    respond=Respond.REPLY,
    own_rejection=True,
    certainty=0.9,
    companies=("Stripe",),
    stage=Stage.FINAL,
    entries=(Entry("Stripe", "SRE", Stage.FINAL),),
    waited=Waited(21, "three weeks"),
)


async def said(store: Store, message_id: int, *parts: str, author: int = ANN, channel: int = CHANNEL) -> None:
    await store.posts.claim(message_id, channel, GUILD, author)
    await store.posts.settle(message_id, PostState.ANSWERED, reply_id=message_id + 1, parts=parts)


async def test_a_message_is_claimed_once(store: Store, time: TimeSource) -> None:
    assert await store.posts.claim(1, CHANNEL, GUILD, ANN)
    assert not await store.posts.claim(1, CHANNEL, GUILD, ANN)
    post = await store.posts.get(1)
    assert post is not None
    assert (post.author_id, post.state, post.claimed_at) == (ANN, PostState.CLAIMED, time.now())


async def test_two_stores_that_claim_at_once_agree_on_one(store: Store, other: Store) -> None:
    for message_id in range(50):
        claims = [opened.posts.claim(message_id, CHANNEL, GUILD, ANN) for opened in (store, other) * 3]
        assert sum(await asyncio.gather(*claims)) == 1


CLAIM = """
import asyncio, sys
from bot.store import open_store
from bot.timesource import TimeSource

async def main():
    async with open_store(sys.argv[1], TimeSource()) as store:
        sys.stdin.readline()
        print([number for number in range(100) if await store.posts.claim(number, 20, 30, 41)])

asyncio.run(main())
"""


async def test_two_processes_share_the_messages_without_a_rest(store: Store, ready: str) -> None:
    pipes = {"stdin": asyncio.subprocess.PIPE, "stdout": asyncio.subprocess.PIPE, "cwd": Path(__file__).parents[2]}
    processes = [await asyncio.create_subprocess_exec(sys.executable, "-c", CLAIM, ready, **pipes) for _ in range(2)]
    answers = await asyncio.gather(*(process.communicate(b"go\n") for process in processes))
    claimed = [number for out, _ in answers for number in json.loads(out)]
    assert sorted(claimed) == list(range(100))


async def test_only_an_old_claim_is_taken_over_and_by_one_alone(store: Store, other: Store, time: TimeSource) -> None:
    await store.posts.claim(1, CHANNEL, GUILD, ANN)
    assert not await store.posts.reclaim(1, older_than=MINUTE)
    time.advance(MINUTE)
    takers = [opened.posts.reclaim(1, older_than=MINUTE) for opened in (store, other) * 3]
    assert sum(await asyncio.gather(*takers)) == 1
    post = await store.posts.get(1)
    assert post is not None
    assert post.claimed_at == time.now()


async def test_what_is_settled_or_unknown_is_not_taken_over(store: Store, time: TimeSource) -> None:
    await store.posts.claim(1, CHANNEL, GUILD, ANN)
    await store.posts.settle(1, PostState.SILENT)
    time.advance(HOUR)
    assert not await store.posts.reclaim(1, older_than=MINUTE)
    assert not await store.posts.reclaim(2, older_than=MINUTE)


async def test_an_answer_is_kept_and_found_by_its_own_id(store: Store) -> None:
    await store.posts.claim(1, CHANNEL, None, ANN)
    assert await store.posts.settle(1, PostState.ANSWERED, reply_id=9, reading=READING, parts=("ack.1", "ask.2"))
    post = await store.posts.by_reply(9)
    assert post is not None
    assert (post.message_id, post.guild_id, post.state) == (1, None, PostState.ANSWERED)
    assert (post.reading, post.parts) == (READING, ("ack.1", "ask.2"))
    assert await store.posts.by_reply(1) is None
    assert await store.posts.get(9) is None


async def test_a_deleted_post_gives_its_reply_and_drops_its_reading(store: Store) -> None:
    await store.posts.claim(1, CHANNEL, GUILD, ANN)
    await store.posts.settle(1, PostState.ANSWERED, reply_id=9, reading=READING, parts=("ack.1",))
    was = await store.posts.gone(1)
    assert was is not None
    assert (was.state, was.reply_id) == (PostState.ANSWERED, 9)
    now = await store.posts.get(1)
    assert now is not None
    assert (now.state, now.reading) == (PostState.GONE, None)
    assert await store.posts.gone(2) is None


async def test_an_answer_to_a_post_deleted_meanwhile_is_to_be_taken_back(store: Store) -> None:
    await store.posts.claim(1, CHANNEL, GUILD, ANN)
    await store.posts.gone(1)
    assert not await store.posts.settle(1, PostState.ANSWERED, reply_id=9, reading=READING, parts=("ack.1",))
    post = await store.posts.get(1)
    assert post is not None
    assert (post.state, post.reply_id, post.reading) == (PostState.GONE, 9, None)
    assert not await store.posts.settle(2, PostState.ANSWERED, reply_id=10)


async def test_unfinished_are_the_claims_between_two_ages(store: Store, time: TimeSource) -> None:
    for message_id in (1, 2, 3):
        await store.posts.claim(message_id, CHANNEL, GUILD, ANN)
        time.advance(10 * MINUTE)
    await store.posts.claim(4, CHANNEL, GUILD, ANN)
    await store.posts.settle(3, PostState.REACTED)
    found = await store.posts.unfinished(older_than=MINUTE, within=25 * MINUTE)
    assert [post.message_id for post in found] == [2]


async def test_memory_is_newest_first_and_knows_whose_it_is(store: Store, time: TimeSource) -> None:
    await said(store, 10, "a", "b")
    time.advance(MINUTE)
    await said(store, 20, "c", channel=CHANNEL + 1)
    time.advance(MINUTE)
    await said(store, 30, "d", author=BEN)
    await store.posts.claim(40, CHANNEL, GUILD, ANN)
    await store.posts.settle(40, PostState.REACTED)
    assert await store.posts.memory(ANN, CHANNEL) == Memory(("c", "a", "b"), ("d", "a", "b"), 2)
    assert await store.posts.memory(99, 99) == Memory()


async def test_memory_ends_with_thirty_replies_twenty_and_a_month(store: Store, time: TimeSource) -> None:
    for number in range(35):
        await said(store, 10 * number + 1, f"p{number}")
        time.advance(timedelta(days=1))
    memory = await store.posts.memory(ANN, CHANNEL)
    assert memory.said_to_person == tuple(f"p{number}" for number in range(34, 4, -1))
    assert memory.said_in_channel == memory.said_to_person[:20]
    assert memory.replies_this_month == 29


async def test_the_brakes_see_what_was_said_and_what_is_being_said_earlier(store: Store, time: TimeSource) -> None:
    await said(store, 1, "a")
    await store.posts.claim(2, CHANNEL, None, ANN)
    await store.posts.claim(3, CHANNEL, None, ANN)
    await store.posts.claim(4, CHANNEL, None, ANN)
    await store.posts.settle(4, PostState.SPOKEN_TO, reply_id=44)
    seen = await store.posts.recently(ANN, CHANNEL, 3)
    assert (len(seen.to_person), len(seen.in_channel)) == (2, 2)
    time.advance(timedelta(minutes=2))
    later = await store.posts.recently(ANN, CHANNEL, 3)
    assert (len(later.to_person), len(later.in_channel)) == (2, 0)


async def test_old_readings_are_dropped_and_the_rest_stays(store: Store, time: TimeSource) -> None:
    for message_id in (1, 2):
        await store.posts.claim(message_id, CHANNEL, GUILD, ANN)
        await store.posts.settle(message_id, PostState.ANSWERED, reading=READING, parts=("ack.1",))
        time.advance(timedelta(days=20))
    assert await store.posts.drop_readings(timedelta(days=30)) == 1
    assert await store.posts.drop_readings(timedelta(days=30)) == 0
    old, new = await store.posts.get(1), await store.posts.get(2)
    assert old is not None
    assert new is not None
    assert (old.reading, old.state, old.parts) == (None, PostState.ANSWERED, ("ack.1",))
    assert new.reading == READING


words = st.text(max_size=20)
entries = st.builds(Entry, st.none() | words, st.none() | words, st.none() | st.sampled_from(Stage))
any_reading = st.builds(
    Reading,
    kind=st.sampled_from(Kind),
    respond=st.sampled_from(Respond),
    own_rejection=st.booleans(),
    certainty=st.floats(0, 1),
    crisis=st.sampled_from(CrisisTier),
    companies=st.lists(words, max_size=3).map(tuple),
    role=st.none() | words,
    stage=st.none() | st.sampled_from(Stage),
    feelings=st.lists(st.sampled_from(Feeling), max_size=3).map(tuple),
    tone=st.sampled_from(Tone),
    asks=st.sampled_from(Asks),
    news=st.none() | st.sampled_from(News),
    waited=st.none() | st.builds(Waited, st.floats(0, 1000), words),
    count=st.none() | st.integers(0, 10_000),
    entries=st.lists(entries, max_size=3).map(tuple),
    language=words,
    field=st.none() | words,
)


@given(any_reading)
def test_every_reading_comes_back_as_it_was(reading: Reading) -> None:
    assert readings.load(readings.dump(reading)) == reading


def test_spans_are_not_kept() -> None:
    spanned = Reading(Kind.PLAIN, Respond.REPLY, spans=(Span(0, 4, "a company"),))
    assert readings.load(readings.dump(spanned)) == Reading(Kind.PLAIN, Respond.REPLY)


def test_no_sentence_of_the_person_is_kept_with_a_reading() -> None:
    told = (Detail("moment", "on your birthday"), Detail("did", "you sold your car for it"), Detail("quit"))
    kept = readings.dump(Reading(Kind.PLAIN, Respond.REPLY, details=told))
    assert "car" not in json.dumps(kept)
    loaded = readings.load(kept)
    assert loaded is not None
    assert loaded.details == (Detail("moment", "on your birthday"), Detail("did"), Detail("quit"))


@pytest.mark.parametrize("change", [{"kind": "no such kind"}, {"entries": [{"company": "A"}]}, {"entries": 3}])
def test_a_reading_in_a_form_that_is_not_known_counts_as_dropped(change: dict[str, object]) -> None:
    assert readings.load(readings.dump(READING) | change) is None


def test_a_reading_from_a_newer_program_is_read_as_far_as_it_is_known() -> None:
    assert readings.load(readings.dump(READING) | {"mood": "blue"}) == READING


async def test_what_became_of_a_servers_posts_is_counted_for_a_while(store: Store, time: TimeSource) -> None:
    await store.posts.claim(1, CHANNEL, GUILD, ANN)
    time.advance(HOUR)
    for message, author in ((2, ANN), (3, BEN)):
        await said(store, message * 10, author=author)
    await store.posts.claim(4, CHANNEL, GUILD, ANN)
    await store.posts.settle(4, PostState.REACTED)
    await store.posts.claim(5, CHANNEL, GUILD + 1, ANN)
    assert await store.posts.counts(GUILD, HOUR) == {PostState.ANSWERED: 2, PostState.REACTED: 1}
    assert await store.posts.counts(GUILD, 2 * HOUR) == {
        PostState.CLAIMED: 1, PostState.ANSWERED: 2, PostState.REACTED: 1
    }  # fmt: skip
