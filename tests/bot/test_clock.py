"""The clock on a real store, with a speaker whose answers a test decides."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import update

from bot import clock as clock_module
from bot.clock import Clock, Occasion
from bot.errors import StoreBusyError
from bot.manners import BY_ITSELF
from bot.model import DeliveryKind, DeliveryState, Schedule
from bot.model.deliveries import RESTORED
from bot.speak import Found, Later, Never, Saying, Sent
from bot.store import open_store
from bot.store.tables import deliveries
from bot.timesource import TimeSource

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    from bot.model import Delivery
    from bot.store import Store

ANN, BEN = 41, 42
REMINDER = DeliveryKind.REMINDER
NINE = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


@pytest.fixture
def time() -> TimeSource:
    return TimeSource(NINE, frozen=True)


@pytest.fixture
async def store(database: str, time: TimeSource) -> AsyncIterator[Store]:
    async with open_store(database, time) as opened:
        yield opened


async def until(true: Callable[[], object], within: float = 30) -> None:
    async with asyncio.timeout(within):
        while not true():  # noqa: ASYNC110 - the clock under test is looked at from outside
            await asyncio.sleep(0.005)


@dataclass
class Desk:
    """A speaker that notes what it was given, and answers as told."""

    answers: list[Sent | Later | Never] = field(default_factory=list)
    found: list[Found | Later | None] = field(default_factory=list)
    looked: list[int] = field(default_factory=list)
    said: list[tuple[Delivery, str]] = field(default_factory=list)
    slow: float = 0.0
    at_once: int = 0
    most_at_once: int = 0

    async def say(self, delivery: Delivery, saying: Saying) -> Sent | Later | Never:
        self.at_once += 1
        self.most_at_once = max(self.most_at_once, self.at_once)
        if self.slow:
            await asyncio.sleep(self.slow)
        self.at_once -= 1
        self.said.append((delivery, saying.words))
        return self.answers.pop(0) if self.answers else Sent(1000 + len(self.said))

    async def look(self, delivery: Delivery, saying: Saying) -> Found | Later | None:
        self.looked.append(delivery.id)
        return self.found.pop(0) if self.found else None

    @property
    def words(self) -> list[str]:
        return [words for _, words in self.said]


@dataclass
class Ward:
    """A running clock."""

    clock: Clock
    desk: Desk
    store: Store
    time: TimeSource

    async def promise(self, minutes: float = 0, words: str = "water", *, user: int = ANN, **more: Any) -> int:
        at = NINE + timedelta(minutes=minutes)
        schedule = Schedule(due_at=at, wall=at.replace(tzinfo=None), zone="UTC", rule=more.pop("rule", None))
        kept = await self.store.deliveries.add(user, more.pop("kind", REMINDER), schedule, words=words, **more)
        self.clock.wake()
        return kept.id

    async def settles(self, count: int) -> None:
        """Wait until so many things were said, and all of it was written down."""
        await until(lambda: len(self.desk.said) >= count and not self.clock._in_flight)

    async def becomes(self, delivery_id: int, state: DeliveryState) -> None:
        async with asyncio.timeout(30):
            while await self.state(delivery_id) is not state:  # noqa: ASYNC110 - looked at from outside
                await asyncio.sleep(0.005)

    async def state(self, delivery_id: int, user: int = ANN) -> DeliveryState:
        return (await self.store.deliveries.get(user, delivery_id)).state

    async def turn(self, **by: float) -> None:
        self.time.advance(timedelta(**by))


async def _word(occasion: Occasion) -> Saying | None:
    lines = [one.words for one in occasion.members] or [occasion.delivery.words]
    if lines == ["never mind"]:
        return None
    if lines == ["boom"]:
        raise ValueError("a row that cannot be worded")
    late = " (late)" if occasion.late else ""
    return Saying(" + ".join(lines) + late, view=None)


@pytest.fixture
async def ward(store: Store, time: TimeSource, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Ward]:
    monkeypatch.setattr(clock_module, "AFTER_TROUBLE", 0.01)
    monkeypatch.setattr(clock_module, "RECORD_TRIES", (0.01, 0.01, 0.01))
    desk = Desk()
    clock = Clock(store, desk, time)
    for kind in DeliveryKind:
        clock.renders(kind, _word)
    running = asyncio.create_task(clock.run())
    yield Ward(clock, desk, store, time)
    assert not running.done()
    running.cancel()
    await clock.finish(5)


async def test_it_says_what_is_due_when_it_is_due_and_once(ward: Ward) -> None:
    kept = await ward.promise(10)
    await ward.turn(minutes=9)
    await asyncio.sleep(0.05)
    assert ward.desk.words == []
    await ward.turn(minutes=1)
    await ward.settles(1)
    await ward.turn(days=3)
    await asyncio.sleep(0.05)
    assert ward.desk.words == ["water"]
    assert await ward.state(kept) is DeliveryState.SENT


async def test_an_earlier_promise_wakes_it(ward: Ward) -> None:
    await ward.promise(600)
    await asyncio.sleep(0.02)
    await ward.promise(0, "now")
    await ward.settles(1)
    assert ward.desk.words == ["now"]


async def test_a_series_is_said_once_after_a_long_absence_and_goes_on(ward: Ward) -> None:
    kept = await ward.promise(0, "stretch", rule="FREQ=DAILY")
    await ward.settles(1)
    await ward.turn(days=5, minutes=30)
    await ward.settles(2)
    await asyncio.sleep(0.05)
    assert ward.desk.words == ["stretch", "stretch (late)"]
    waiting = await ward.store.deliveries.get(ANN, kept)
    assert waiting.schedule.due_at == NINE + timedelta(days=6)


async def test_what_is_late_comes_in_one_message_in_full(ward: Ward) -> None:
    ids = [await ward.promise(minutes, f"no {minutes}") for minutes in (1, 2, 3)]
    theirs = await ward.promise(2, "theirs", user=BEN)
    await ward.turn(hours=2)
    await ward.settles(2)
    assert sorted(ward.desk.words) == ["no 1 + no 2 + no 3", "theirs (late)"]
    assert {await ward.state(one) for one in ids} == {DeliveryState.SENT}
    assert await ward.state(theirs, BEN) is DeliveryState.SENT


async def test_digests_hold_no_more_than_a_message_does(ward: Ward) -> None:
    for minutes in range(1, 5):
        await ward.promise(minutes, "w" * 900)
    await ward.turn(hours=2)
    await ward.settles(4)
    assert all(len(words) < 2000 for words in ward.desk.words)
    assert sum(words.count("w" * 900) for words in ward.desk.words) == 4


async def test_a_digest_of_the_dead_is_said_again_with_the_same_members(ward: Ward) -> None:
    ward.desk.answers = [Later(timedelta(minutes=1), "status_503")]
    await ward.promise(1, "a")
    await ward.promise(2, "b")
    await ward.turn(hours=2)
    await ward.settles(1)
    await ward.turn(minutes=1)
    await ward.settles(2)
    (first, _), (second, _) = ward.desk.said
    assert (first.id, first.occurrence) == (second.id, second.occurrence)
    assert second.attempts == 2
    assert set(ward.desk.words) == {"a + b"}


async def test_closed_direct_messages_keep_the_words_and_are_not_tried_again(ward: Ward) -> None:
    ward.desk.answers = [Never("closed")]
    kept = await ward.promise(0)
    await ward.settles(1)
    await ward.turn(days=2)
    await asyncio.sleep(0.05)
    assert len(ward.desk.said) == 1
    assert await ward.state(kept) is DeliveryState.FAILED
    assert [one.words for one in await ward.store.deliveries.unsaid(ANN)] == ["water"]


async def test_a_channel_that_is_gone_turns_into_a_direct_message(ward: Ward) -> None:
    ward.desk.answers = [Never("gone")]
    await ward.promise(0, channel_id=9, guild_id=8)
    await ward.settles(2)
    assert [one.channel_id for one, _ in ward.desk.said] == [9, None]


async def test_trouble_is_tried_again_after_a_while(ward: Ward) -> None:
    ward.desk.answers = [Later(timedelta(seconds=10), "status_503"), Later(timedelta(seconds=20), "status_503")]
    kept = await ward.promise(0)
    await ward.settles(1)
    assert await ward.state(kept) is DeliveryState.PENDING
    await ward.turn(seconds=10)
    await ward.settles(2)
    await ward.turn(seconds=20)
    await ward.settles(3)
    assert [one.attempts for one, _ in ward.desk.said] == [1, 2, 3]
    assert await ward.state(kept) is DeliveryState.SENT


@pytest.mark.parametrize(("words", "kind"), [("boom", REMINDER), ("from the future", "hologram")])
async def test_what_cannot_be_understood_is_parked_and_stops_nothing(ward: Ward, words: str, kind: str) -> None:
    bad = await ward.promise(0, words, kind=kind)
    good = await ward.promise(0, "good")
    await ward.settles(1)
    await ward.becomes(bad, DeliveryState.PARKED)
    assert await ward.state(good) is DeliveryState.SENT
    assert ward.desk.words == ["good"]


async def test_what_nobody_needs_any_more_is_dropped_without_a_word(ward: Ward) -> None:
    kept = await ward.promise(0, "never mind")
    await ward.becomes(kept, DeliveryState.CANCELLED)
    assert ward.desk.said == []


def own(ward: Ward, kind: str, minutes: float = 0, words: str | None = None, **more: Any) -> Any:
    """Promise something that the bot says by itself; its words are its kind."""
    return ward.promise(minutes, words or kind, kind=kind, **more)


async def test_what_it_says_by_itself_waits_for_a_kind_hour(ward: Ward, store: Store) -> None:
    await store.people.change(ANN, zone="America/New_York", interaction_id=1)  # where it is four in the morning
    kept = await own(ward, DeliveryKind.DRAFT)
    reminder = await ward.promise(0, "water")
    await ward.settles(1)
    await ward.becomes(reminder, DeliveryState.SENT)
    assert ward.desk.words == ["water"]
    waiting = await store.deliveries.get(ANN, kept)
    assert waiting.schedule.due_at == datetime(2026, 3, 2, 14, 0, tzinfo=UTC)
    await ward.turn(hours=5)
    await ward.settles(2)
    assert ward.desk.words == ["water", "draft"]


async def test_after_an_absence_it_says_one_thing_a_day_the_more_important_first(ward: Ward) -> None:
    for kind in (DeliveryKind.LETTER, DeliveryKind.DRAFT, DeliveryKind.CHECK_IN):
        await own(ward, kind, 60)
    await own(ward, DeliveryKind.EVENING_BEFORE, 60)
    await own(ward, DeliveryKind.HOW_DID_IT_GO, 60)
    await ward.promise(60, "water")
    await ward.turn(days=1, hours=1)
    await ward.settles(2)
    await asyncio.sleep(0.05)
    assert sorted(ward.desk.words) == ["how_did_it_go (late)", "water (late)"]
    for number in (3, 4, 5):
        await ward.turn(days=1)
        await ward.settles(number)
        await asyncio.sleep(0.05)
        assert ward.desk.words[2:] == ["check_in", "draft", "letter"][: number - 2]


async def test_the_follow_up_after_a_crisis_comes_beside_the_days_one_thing(ward: Ward, store: Store) -> None:
    await own(ward, DeliveryKind.HOW_DID_IT_GO)
    await ward.settles(1)
    await store.people.be_quiet(ANN, NINE + timedelta(days=7))
    await own(ward, DeliveryKind.CRISIS_FOLLOW_UP, 60)
    held = await own(ward, DeliveryKind.CHECK_IN, 60)
    await ward.turn(hours=1)
    await ward.settles(2)
    await ward.becomes(held, DeliveryState.PENDING)
    assert ward.desk.words == ["how_did_it_go", "crisis_follow_up"]
    await ward.turn(days=7)
    await ward.settles(3)
    assert ward.desk.words[-1] == "check_in"


async def test_what_nobody_needs_leaves_the_day_to_another(ward: Ward) -> None:
    dropped = await own(ward, DeliveryKind.DRAFT, words="never mind")
    await ward.becomes(dropped, DeliveryState.CANCELLED)
    await own(ward, DeliveryKind.LETTER)
    await ward.settles(1)
    assert ward.desk.words == ["letter"]


async def test_a_try_that_failed_is_tried_again_on_the_same_day(ward: Ward) -> None:
    ward.desk.answers = [Later(timedelta(seconds=10), "status_503")]
    await own(ward, DeliveryKind.DRAFT)
    await ward.settles(1)
    await ward.turn(seconds=10)
    await ward.settles(2)
    assert ward.desk.words == ["draft", "draft"]
    assert [one.attempts for one, _ in ward.desk.said] == [1, 2]


@pytest.mark.parametrize("kind", BY_ITSELF)
async def test_behind_closed_direct_messages_only_what_is_of_use_later_is_kept(
    ward: Ward, store: Store, kind: DeliveryKind
) -> None:
    await store.people.change(ANN, nudge_channel_id=5, nudge_guild_id=6, interaction_id=1)
    ward.desk.answers = [Never("closed")]
    kept = await own(ward, kind, 60)
    await ward.turn(hours=1)
    await ward.settles(1)
    still = kind in (DeliveryKind.EVENING_BEFORE, DeliveryKind.SILENCE, DeliveryKind.DRAFT, DeliveryKind.LETTER)
    await ward.becomes(kept, DeliveryState.FAILED if still else DeliveryState.CANCELLED)
    await ward.turn(days=2)
    await asyncio.sleep(0.05)
    assert len(ward.desk.said) == 1  # no nudge tells of it either


async def test_a_kind_that_has_no_words_is_parked_and_takes_no_day(ward: Ward, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(ward.clock._renderers, DeliveryKind.CHECK_IN)
    await ward.turn(hours=1)
    unknown = await own(ward, DeliveryKind.CHECK_IN, 60)
    await ward.becomes(unknown, DeliveryState.PARKED)
    await own(ward, DeliveryKind.LETTER, 60)
    await ward.settles(1)
    assert ward.desk.words == ["letter"]


async def test_two_processes_say_one_thing_a_day_to_each(
    ward: Ward, store: Store, database: str, time: TimeSource
) -> None:
    async with open_store(database, time) as second:
        # Several batches' worth, each of them slow enough for the other process to come by, on a busy machine too.
        people = 120
        desk = Desk(slow=0.005)
        ward.desk.slow = 0.005
        other = Clock(second, desk, time)
        for kind in BY_ITSELF:
            other.renders(kind, _word)
        at = Schedule(
            due_at=NINE + timedelta(hours=1), wall=(NINE + timedelta(hours=1)).replace(tzinfo=None), zone="UTC"
        )
        for number in range(people):
            for kind in (DeliveryKind.LETTER, DeliveryKind.DRAFT, DeliveryKind.HOW_DID_IT_GO):
                await store.deliveries.add(1000 + number, kind, at, words=f"{kind} {number}")
        running = asyncio.create_task(other.run())
        time.advance(timedelta(hours=1))
        await until(lambda: len(ward.desk.said) + len(desk.said) >= people)
        await asyncio.sleep(0.3)
        running.cancel()
        await other.finish(5)
        assert sorted(ward.desk.words + desk.words) == sorted(f"how_did_it_go {number}" for number in range(people))
        assert ward.desk.said
        assert desk.said


async def test_what_is_later_than_a_week_is_kept_for_the_person_and_not_pushed(ward: Ward) -> None:
    kept = await ward.promise(1)
    await ward.turn(days=8)
    await ward.becomes(kept, DeliveryState.FAILED)
    assert ward.desk.said == []


async def test_a_locked_store_delays_the_record_and_loses_nothing(ward: Ward, monkeypatch: pytest.MonkeyPatch) -> None:
    real, tries = ward.store.due.sent, 0

    async def locked(*given: Any) -> None:
        nonlocal tries
        tries += 1
        if tries < 3:
            raise StoreBusyError("locked")
        await real(*given)

    monkeypatch.setattr(ward.store.due, "sent", locked)
    kept = await ward.promise(0)
    await ward.settles(1)
    assert await ward.state(kept) is DeliveryState.SENT
    assert len(ward.desk.said) == 1


async def test_a_store_that_cannot_be_read_does_not_end_the_loop(ward: Ward, monkeypatch: pytest.MonkeyPatch) -> None:
    real, broken = ward.store.due.next_wake, 5

    async def locked() -> datetime | None:
        nonlocal broken
        broken -= 1
        if broken > 2:
            raise StoreBusyError("locked")
        if broken > 0:
            raise RuntimeError("a mistake of ours")
        return await real()

    monkeypatch.setattr(ward.store.due, "next_wake", locked)
    await ward.promise(0)
    await ward.settles(1)


async def test_a_clock_that_is_turned_back_says_nothing_twice(ward: Ward) -> None:
    await ward.promise(0)
    await ward.settles(1)
    await ward.turn(hours=-3)
    await ward.promise(-60, "in two hours")
    await asyncio.sleep(0.05)
    assert ward.desk.words == ["water"]
    await ward.turn(hours=2)
    await ward.settles(2)
    await ward.turn(hours=3)
    await asyncio.sleep(0.05)
    assert len(ward.desk.said) == 2


async def test_two_processes_share_the_work(ward: Ward, store: Store, database: str, time: TimeSource) -> None:
    async with open_store(database, time) as second:
        desk = Desk(slow=0.001)
        ward.desk.slow = 0.001
        other = Clock(second, desk, time)
        other.renders(REMINDER, _word)
        for number in range(300):
            await store.deliveries.add(
                1000 + number,
                REMINDER,
                Schedule(due_at=NINE + timedelta(minutes=1), wall=NINE.replace(tzinfo=None), zone="UTC"),
                words=str(number),
            )
        running = asyncio.create_task(other.run())
        time.advance(timedelta(minutes=1))
        await until(lambda: len(ward.desk.said) + len(desk.said) >= 300)
        running.cancel()
        await other.finish(5)
        assert sorted(ward.desk.words + desk.words, key=int) == [str(number) for number in range(300)]
        assert ward.desk.said
        assert desk.said


async def test_a_slow_one_holds_up_nobody(ward: Ward) -> None:
    await ward.promise(0, "slow")
    ward.desk.slow = 0.5
    await asyncio.sleep(0.05)
    ward.desk.slow = 0.0
    await ward.promise(0, "quick")
    await until(lambda: "quick" in ward.desk.words, within=0.4)
    await ward.settles(2)


async def test_work_in_flight_is_bounded(ward: Ward) -> None:
    ward.desk.slow = 0.02
    for number in range(150):
        at = NINE
        await ward.store.deliveries.add(
            5000 + number, REMINDER, Schedule(due_at=at, wall=at.replace(tzinfo=None), zone="UTC"), words="x"
        )
    ward.clock.wake()
    await ward.settles(150)
    assert 1 < ward.desk.most_at_once <= clock_module.IN_FLIGHT


async def restored(ward: Ward, *words: str, **more: Any) -> list[int]:
    """Promise things that are due, marked as a restore marks them; `tests/cogs/test_restored.py` has real restores."""
    ids = [await ward.promise(60, one, **more) for one in words]

    async def mark(connection: Any) -> None:
        values = {"error": RESTORED, "attempts": 1, "claimed_at": NINE}
        await connection.execute(update(deliveries).where(deliveries.c.id.in_(ids)).values(values))

    await ward.store._database.write(mark)
    ward.time.advance(timedelta(hours=3))
    return ids


async def test_what_was_due_at_a_restore_is_looked_for_and_not_said_where_it_is_found(ward: Ward) -> None:
    ward.desk.found = [Found(77, NINE + timedelta(minutes=60), (0,))]
    (kept,) = await restored(ward, "water")
    await ward.becomes(kept, DeliveryState.SENT)
    row = await ward.store.deliveries.get(ANN, kept)
    assert row is not None
    assert (row.message_id, row.error) == (77, None)
    assert ward.desk.words == []


async def test_what_was_looked_for_in_vain_comes_late_and_together(ward: Ward) -> None:
    await restored(ward, "water", "stamps")
    await until(lambda: len(ward.desk.looked) == 2 and not ward.clock._in_flight)
    await ward.turn(seconds=5)
    await ward.settles(1)
    assert ward.desk.words == ["water + stamps"]
    assert len(ward.desk.looked) == 2


async def test_while_discord_is_away_it_is_neither_said_nor_given_up(ward: Ward) -> None:
    ward.desk.found = [Later(timedelta(minutes=1), "status_503"), Later(timedelta(minutes=1), "status_503")]
    (kept,) = await restored(ward, "water")
    for looks in (1, 2, 3):
        await until(lambda looks=looks: len(ward.desk.looked) == looks and not ward.clock._in_flight)
        assert ward.desk.words == []
        await ward.turn(minutes=1)
    await ward.settles(1)
    assert ward.desk.words == ["water (late)"]
    assert await ward.state(kept) is DeliveryState.SENT


async def test_a_series_goes_on_behind_the_last_that_is_found(ward: Ward) -> None:
    ward.desk.found = [Found(78, NINE + timedelta(minutes=90), (0, 4))]
    (kept,) = await restored(ward, "water", rule="FREQ=MINUTELY;INTERVAL=30")
    await until(lambda: ward.desk.looked and not ward.clock._in_flight)
    row = await ward.store.deliveries.get(ANN, kept)
    assert row is not None
    assert (row.state, row.occurrence, row.attempts) == (DeliveryState.PENDING, 5, 0)
    assert row.schedule.due_at > ward.time.now()


async def test_what_a_person_changed_while_it_was_looked_for_stays_as_they_want_it(ward: Ward) -> None:
    ward.desk.found = [Found(77, NINE, (0,))]
    look = ward.desk.look
    at = NINE + timedelta(days=9)

    async def meanwhile(delivery: Delivery, saying: Saying) -> Found | Later | None:
        schedule = Schedule(due_at=at, wall=at.replace(tzinfo=None), zone="UTC")
        await ward.store.deliveries.change(ANN, delivery.id, schedule, "tea", None, interaction_id=5)
        return await look(delivery, saying)

    ward.desk.look = meanwhile
    (kept,) = await restored(ward, "water")
    await until(lambda: ward.desk.looked and not ward.clock._in_flight)
    row = await ward.store.deliveries.get(ANN, kept)
    assert row is not None
    assert (row.state, row.words, row.schedule.due_at, row.error) == (DeliveryState.PENDING, "tea", at, None)


async def test_what_is_of_no_use_any_more_after_a_restore_is_dropped(ward: Ward) -> None:
    (kept,) = await restored(ward, "never mind")
    await ward.becomes(kept, DeliveryState.CANCELLED)
    assert ward.desk.looked == []
