"""Kills a bot again and again while it has reminders to deliver, and counts what a person got.

    python -m tests.wire.killing --kills 200

Every third kill is aimed between Discord's accepting a message and our writing that down; the rest fall anywhere.
"""

from __future__ import annotations

import argparse
import asyncio
import random
import re
import signal
import sqlite3
import sys
import tempfile
from collections import Counter
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from bot.model import DeliveryKind, Schedule
from bot.store import open_store
from bot.timesource import TimeSource
from playground.server import Playground
from tests.wire.conftest import Wire

if TYPE_CHECKING:
    from collections.abc import Sequence

MESSAGES = r"POST /channels/\d+/messages"
A_ROUND = 3
"""Reminders that come due in each round."""


@dataclass
class Count:
    """What came of it.

    Args:
        kills: how often the bot was killed.
        in_between: kills after Discord had accepted a message and before we had written it down.
        promised: the words that were promised.
        said: how often each was said.
    """

    kills: int = 0
    in_between: int = 0
    promised: list[str] = field(default_factory=list)
    said: Counter[str] = field(default_factory=Counter)

    @property
    def lost(self) -> list[str]:
        return [words for words in self.promised if not self.said[words]]

    @property
    def doubled(self) -> list[str]:
        return [words for words in self.promised if self.said[words] > 1]

    def __str__(self) -> str:
        return (
            f"{self.kills} kills, {self.in_between} of them between Discord's accepting and our recording: "
            f"{len(self.promised)} promised, {len(self.lost)} lost, {len(self.doubled)} doubled"
        )


async def kill(wire: Wire, kills: int, dice: random.Random) -> Count:
    """Kill the bot `kills` times, let it finish once, and count."""
    count = Count()
    for number in range(kills):
        await _promise(wire, count)
        wire.place.faults.clear()
        aimed = number % 3 == 0
        if aimed:
            wire.place.faults.slow(MESSAGES, seconds=5, times=99)
        before, held = sum(_said(wire).values()), _held_but_said(wire)
        bot = await wire.start(wait=False)
        if aimed:
            await wire.until(lambda before=before: sum(_said(wire).values()) > before, within=30)
        else:
            await asyncio.sleep(1.0 + dice.random() * 1.2)
        bot.process.send_signal(signal.SIGKILL)
        await bot.ended()
        count.kills += 1
        count.in_between += not _held_but_said(wire) <= held
        age_claims(wire)
        await wire.world.advance(240)  # until Discord has forgotten every nonce
    wire.place.faults.clear()
    await wire.start()
    await wire.until(lambda: _open(wire) == 0, within=60)
    count.said = _said(wire)
    return count


async def _promise(wire: Wire, count: Count) -> None:
    time = TimeSource()
    async with open_store(wire.database, time) as store:
        for number in range(A_ROUND):
            words = f"errand-{len(count.promised)}"
            # One is already late, so that digests are killed too.
            due = datetime.now(UTC) + (timedelta(seconds=0.8) if number else timedelta(minutes=-5))
            at = Schedule(due_at=due, wall=due.replace(tzinfo=None), zone="UTC")
            await store.deliveries.add(wire.maya, DeliveryKind.REMINDER, at, words=words)
            count.promised.append(words)


def _said(wire: Wire) -> Counter[str]:
    said: Counter[str] = Counter()
    for channel in wire.world.state.messages.values():
        for message in list(channel.values()):
            said.update(re.findall(r"errand-\d+", message.payload["content"]))
    return said


def _rows(wire: Wire, question: str) -> list[tuple[str]]:
    with closing(sqlite3.connect(wire.folder / "onward.db")) as connection:
        return connection.execute(question).fetchall()


def _open(wire: Wire) -> int:
    ((waiting,),) = _rows(wire, "SELECT count(*) FROM deliveries WHERE state IN ('pending', 'claimed', 'merged')")
    return int(waiting)


def _held_but_said(wire: Wire) -> set[str]:
    """Return what was said and the store still holds for unsaid."""
    said = _said(wire)
    held = _rows(wire, "SELECT words FROM deliveries WHERE kind = 'reminder' AND state IN ('claimed', 'merged')")
    return {words for (words,) in held if said[words]}


def age_claims(wire: Wire) -> None:
    """Make every lease run out, as if the minute had passed."""
    with closing(sqlite3.connect(wire.folder / "onward.db")) as connection:
        connection.execute(
            "UPDATE deliveries SET wake_at = wake_at - ?, claimed_at = claimed_at - ? WHERE state = 'claimed'",
            (70 * 10**6, 70 * 10**6),
        )
        connection.commit()


async def _main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        async with Playground() as place:
            wire = Wire(place, Path(folder))
            try:
                count = await kill(wire, given.kills, random.Random(given.seed))  # noqa: S311 - moments, not secrets
            finally:
                for bot in wire.bots:
                    if bot.process.returncode is None:
                        await bot.stop(signal.SIGKILL)
    sys.stdout.write(f"{count}\n")
    return 1 if count.lost or count.doubled else 0


if __name__ == "__main__":
    sys.exit(asyncio.run(_main()))
