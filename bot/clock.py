"""The durable clock: takes what is due, has it worded, hands it to `speak`, and writes down what became of it.

One loop for everything. It sleeps until the next moment that the store names, never longer than `LONGEST_SLEEP`, so a
machine that slept, or whose clock was set, loses nothing. A promise is taken with a lease: a process that dies in the
middle of it gives it back, and whoever takes it then looks first whether it was said. What cannot be understood is
parked, and stops nothing else. What the bot says by itself is said only if `manners` allows it. What was due when a
backup was restored is looked for before it is said (`bot.store.restoring`).
"""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from itertools import groupby
from typing import TYPE_CHECKING, Protocol

from bot.errors import StoreError
from bot.manners import BY_ITSELF, KEPT_UNSAID, decide
from bot.meters import OFF
from bot.model import Delivery, DeliveryKind
from bot.model.deliveries import RESTORED
from bot.places import rests
from bot.recurrence import next_due
from bot.speak import Later, Never, Sent
from bot.words import ui

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator, Sequence
    from typing import Any

    from bot.meters import Meters
    from bot.speak import Found, Saying, Then
    from bot.store import Store
    from bot.timesource import TimeSource

log = logging.getLogger(__name__)

LEASE = timedelta(seconds=60)
LATE = timedelta(seconds=60)
"""From when on a promise is late, and says so."""

TOO_LATE = timedelta(days=7)
"""What is later than this is not pushed at anybody: it is shown when the person comes back."""

NUDGE_EVERY = timedelta(days=1)
"""How often somebody is told at most, in a channel of their choice, that something waits for them."""

LOOKED_TOGETHER = 5.0
"""Seconds: what is looked for within them and was not said comes in one message."""

IN_FLIGHT = 64
"""Promises in work at the same time."""

OF_THE_MOMENT = frozenset({DeliveryKind.NUDGE, DeliveryKind.WRITING})
"""What nobody needs later, where it cannot be said now."""

LONGEST_SLEEP = 30.0
AFTER_TROUBLE = 5.0
"""Seconds."""

RECORD_TRIES = (0.2, 0.5, 1.0, 2.0, 4.0, 8.0, 8.0, 8.0)
"""Seconds between tries to write down what was said. After the last, the lease runs out and the channel is searched."""

DIGEST_CHARACTERS, DIGEST_MEMBERS = 1500, 10
ROOM_OF_ONE = 70
"""Characters of a digest beside the words of each member."""


@dataclass(frozen=True, slots=True)
class Occasion:
    """Something due, as its renderer sees it.

    Args:
        delivery: what is due.
        late: how much later than promised it is; zero where that is under a minute.
        members: what a digest says, the longest overdue first.
    """

    delivery: Delivery
    late: timedelta = timedelta()
    members: tuple[Delivery, ...] = ()


class Says(Protocol):
    """What the clock needs of a speaker."""

    async def say(self, delivery: Delivery, saying: Saying) -> Sent | Later | Never:
        """Say one occurrence, and say what became of it; raise nothing that Discord answers."""
        ...

    async def look(self, delivery: Delivery, saying: Saying) -> Found | Later | None:
        """Look whether something of a restored backup was said since; raise nothing that Discord answers."""
        ...


if TYPE_CHECKING:
    Renderer = Callable[[Occasion], Awaitable[Saying | None]]


class Clock:
    """Keeps promises.

    Args:
        store: where they are.
        speaker: sends.
        time: the one clock.
        meters: what counts.
    """

    def __init__(self, store: Store, speaker: Says, time: TimeSource, meters: Meters = OFF) -> None:
        self._due = store.due
        self._turns = store.turns
        self._people = store.people
        self._servers = store.servers
        self._speaker = speaker
        self._time = time
        self._meters = meters
        self._renderers: dict[str, Renderer] = {}
        self._woken = False
        self._sleep: asyncio.Task[None] | None = None
        self._in_flight: set[asyncio.Task[None]] = set()
        time.on_advance(self.wake)

    def renders(self, kind: DeliveryKind, renderer: Renderer) -> None:
        """Let `renderer` find the words for one kind when it is due; None from it means that nobody needs it now."""
        self._renderers[kind] = renderer

    async def words_for(self, delivery: Delivery) -> Saying | None:
        """Return what a delivery says now; None where nobody needs it any more, or it cannot be worded."""
        renderer = self._renderers.get(delivery.kind)
        try:
            return await renderer(Occasion(delivery)) if renderer is not None else None
        except StoreError:
            raise
        except Exception:
            log.exception("delivery %s cannot be worded", delivery.id)
            return None

    def wake(self) -> None:
        """Look at the store again at once: something earlier may have been added."""
        self._woken = True
        if self._sleep is not None:
            self._sleep.cancel()

    async def run(self) -> None:
        """Keep promises until cancelled. No trouble ends this loop."""
        while True:
            try:
                await self._round()
            except StoreError as error:
                log.warning("the clock waits for the store (%s)", type(error).__name__)
                await asyncio.sleep(AFTER_TROUBLE)
            except Exception:
                log.exception("a round of the clock failed")
                await asyncio.sleep(AFTER_TROUBLE)

    async def finish(self, within: float) -> None:
        """Wait for what is being said just now.

        Args:
            within: seconds; what takes longer is left to its lease.
        """
        if self._in_flight:
            await asyncio.wait(self._in_flight, timeout=within)

    async def _round(self) -> None:
        self._woken = False
        free = IN_FLIGHT - len(self._in_flight)
        if free <= 0:
            await asyncio.wait(self._in_flight, return_when=asyncio.FIRST_COMPLETED)
            return
        next_wake = await self._due.next_wake()
        if next_wake is not None and next_wake <= self._time.now():
            claimed = await self._due.claim(free, LEASE)
            self._meters.due(len(claimed))
            for work in self._sorted(claimed):
                task = asyncio.create_task(work, name="delivery")
                self._in_flight.add(task)
                task.add_done_callback(self._ended)
            return
        await self._sleep_until(next_wake)

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._in_flight.discard(task)
        self.wake()  # it may have left something to do soon: another try, the next of a series

    async def _sleep_until(self, next_wake: datetime | None) -> None:
        if self._woken:
            return
        ahead = (next_wake - self._time.now()).total_seconds() if next_wake is not None else LONGEST_SLEEP
        self._sleep = asyncio.create_task(asyncio.sleep(min(max(ahead, 0.0), LONGEST_SLEEP)), name="clock asleep")
        try:
            await asyncio.wait({self._sleep})
        finally:
            self._sleep.cancel()
            self._sleep = None

    def _sorted(self, claimed: Sequence[Delivery]) -> Iterator[Any]:
        """Part what was claimed into single works: late reminders of one person together, everything else alone."""
        for (user_id, late), group in groupby(sorted(claimed, key=self._group), key=self._group):
            several = list(group)
            if late:
                yield self._guarded(several, self._late(user_id, several))
            else:
                for one in several:
                    yield self._guarded([one], self._deliver(one))

    def _group(self, delivery: Delivery) -> tuple[int, bool]:
        late = self._time.now() - delivery.schedule.due_at > LATE
        # What was tried before may have been said: it is looked for by itself.
        mergeable = delivery.kind == DeliveryKind.REMINDER and delivery.channel_id is None and delivery.attempts == 1
        return delivery.user_id, late and mergeable

    async def _guarded(self, deliveries: Sequence[Delivery], work: Awaitable[None]) -> None:
        """Park what cannot be understood; leave what could not be written down to its lease."""
        ids = [one.id for one in deliveries]
        try:
            await work
        except StoreError as error:
            log.warning("deliveries %s wait for the store (%s)", ids, type(error).__name__)
        except Exception:
            log.exception("deliveries %s cannot be said and are parked", ids)
            for one in deliveries:
                await self._record(lambda one=one: self._due.park(one, "broken"))
                self._meters.became("parked")

    async def _late(self, user_id: int, claimed: list[Delivery]) -> None:
        """Say what one person is owed late: one message for one, digests for more; never a burst."""
        others = await self._due.late_too(user_id, DeliveryKind.REMINDER, self._time.now() - LATE, LEASE)
        fresh: list[Delivery] = []
        self._meters.due(len(others))
        for one in (*claimed, *others):
            if self._time.now() - one.schedule.due_at > TOO_LATE:
                await self._due.fail(one, "too_late")
                self._meters.became("failed")
            else:
                fresh.append(one)
        if len(fresh) == 1:
            await self._deliver(fresh[0])
            return
        for members in _digests(fresh):
            await self._deliver(await self._due.merge(members, LEASE))

    async def _deliver(self, delivery: Delivery) -> None:
        renderer = self._renderers.get(delivery.kind)
        if renderer is None:
            log.error("delivery %s is of a kind that this program does not know: parked", delivery.id)
            await self._record(lambda: self._due.park(delivery, "unknown_kind"))
            self._meters.became("parked")
            return
        if delivery.error == RESTORED:
            await self._look_back(delivery, renderer)
            return
        if delivery.kind in BY_ITSELF and not await self._turns.weigh(delivery, decide):
            self._meters.became("held")
            return
        members = await self._members(delivery)
        ui.speak((await self._people.get(delivery.user_id)).language or ui.ENGLISH)
        late = self._time.now() - delivery.schedule.due_at
        saying = await renderer(Occasion(delivery, late if late > LATE else timedelta(), tuple(members)))
        if saying is None:
            await self._record(lambda: self._due.drop(delivery))
            self._meters.became("dropped")
            return
        became = Never("quiet") if self._is_quiet(delivery) else await self._speaker.say(delivery, saying)
        await self._record(lambda: self._note(delivery, members, became, saying.then))

    async def _members(self, delivery: Delivery) -> list[Delivery]:
        return await self._due.members(delivery.id) if delivery.kind == DeliveryKind.DIGEST else []

    async def _look_back(self, delivery: Delivery, renderer: Renderer) -> None:
        """Look for what was due in a backup that was restored: if nobody has said it since, it is due like the rest."""
        members = await self._members(delivery)
        ui.speak((await self._people.get(delivery.user_id)).language or ui.ENGLISH)
        saying = await renderer(Occasion(delivery, members=tuple(members)))
        if saying is None:
            await self._record(lambda: self._due.drop(delivery))
            self._meters.became("dropped")
            return
        found = await self._speaker.look(delivery, saying)
        if found is None:
            await self._record(lambda: self._due.afresh(delivery, _together(self._time.now())))
            self._meters.became("again")
        elif isinstance(found, Later):
            await self._record(lambda: self._due.later(delivery, self._time.now() + found.wait, RESTORED))
            self._meters.became("again")
        else:
            await self._was_said(delivery, members, found, renderer)

    async def _was_said(
        self, delivery: Delivery, members: Sequence[Delivery], found: Found, renderer: Renderer
    ) -> None:
        """Record what the channel shows; what goes on by itself goes on as if each occurrence were said just now."""
        one, then = delivery, None
        for occurrence in found.occurrences:
            one = replace(one, occurrence=occurrence, note=then.note if then is not None else one.note)
            saying = await renderer(Occasion(one, members=tuple(members)))
            then = None if saying is None else saying.then
        if delivery.kind in BY_ITSELF and delivery.kind != DeliveryKind.CRISIS_FOLLOW_UP:
            await self._turns.had(delivery, found.at)
        log.info("delivery %s was said before the restore, by message %s", delivery.id, found.message_id)
        await self._record(lambda: self._due.is_at(delivery, one.occurrence))
        await self._record(lambda: self._note(one, members, Sent(found.message_id), then, found.at))

    def _is_quiet(self, delivery: Delivery) -> bool:
        """Return whether it would be said in a server whose managers want nothing to be said there for now."""
        if delivery.channel_id is None or delivery.guild_id is None:
            return False
        return rests(self._servers.known(delivery.guild_id), self._time.now())

    async def _note(
        self,
        delivery: Delivery,
        members: Sequence[Delivery],
        became: Sent | Later | Never,
        then: Then | None,
        at: datetime | None = None,  # when it was said, where that is not now
    ) -> None:
        now = self._time.now()
        match became:
            case Sent(message_id) if delivery.kind == DeliveryKind.DIGEST:
                said = [(one, next_due(one.schedule, now)) for one in members]
                await self._due.digest_sent(delivery, said, message_id)
                ended = "sent"
            case Sent(message_id) if then is not None:
                await self._due.goes_on(delivery, message_id, then.schedule, then.note)
                ended = "sent"
            case Sent(message_id):
                await self._due.sent(delivery, message_id, next_due(delivery.schedule, now))
                ended = "sent"
            case Later(wait, why):
                await self._due.later(delivery, now + wait, why)
                ended = "again"
            case Never() if delivery.kind in OF_THE_MOMENT:
                await self._due.drop(delivery)
                ended = "dropped"
            case Never(why) if delivery.kind == DeliveryKind.DIGEST:
                await self._due.digest_failed(delivery, why)
                await self._due.nudge(delivery.user_id, NUDGE_EVERY)
                ended = "failed"
            case Never() if delivery.kind in BY_ITSELF and delivery.kind not in KEPT_UNSAID:
                await self._due.drop(delivery)
                ended = "dropped"
            case Never(why) if delivery.kind in BY_ITSELF:
                await self._due.fail(delivery, why)
                ended = "failed"
            case Never(why) if delivery.channel_id is not None:
                log.info("delivery %s cannot be said in its channel (%s)", delivery.id, why)
                await self._due.to_direct_message(delivery)
                ended = "moved"
            case Never(why):
                await self._due.fail(delivery, why)
                await self._due.nudge(delivery.user_id, NUDGE_EVERY)
                ended = "failed"
        for one in members or [delivery]:
            self._meters.became(ended, (at or now) - one.schedule.due_at if ended == "sent" else None)

    async def _record(self, write: Callable[[], Awaitable[None]]) -> None:
        """Write down what became of a promise, and do not give up because the store is locked for a while."""
        for wait in RECORD_TRIES:
            try:
                await write()
            except StoreError as error:
                log.warning("what was said is not written down yet (%s)", type(error).__name__)
                await asyncio.sleep(wait)
            else:
                return
        await write()


def _together(now: datetime) -> datetime:
    """Return when what was looked for in vain is due, so that what is owed to one person is due at one moment."""
    return datetime.fromtimestamp((now.timestamp() // LOOKED_TOGETHER + 1) * LOOKED_TOGETHER, UTC)


def _digests(deliveries: Sequence[Delivery]) -> Iterator[list[Delivery]]:
    """Part late promises into messages that hold them in full."""
    several: list[Delivery] = []
    size = 0
    for one in sorted(deliveries, key=lambda one: (one.schedule.due_at, one.id)):
        room = len(one.words or "") + ROOM_OF_ONE
        if several and (size + room > DIGEST_CHARACTERS or len(several) == DIGEST_MEMBERS):
            yield several
            several, size = [], 0
        several.append(one)
        size += room
    if several:
        yield several
