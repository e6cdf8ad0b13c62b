from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from bot.manners import decide
from bot.model import Kind, NewApplication, NewRound, PostState, Reading, Respond, Round, Schedule
from bot.store.tables import metadata, person_columns

if TYPE_CHECKING:
    from pathlib import Path

    from bot.store import Store
    from bot.timesource import TimeSource

UNSAID = dict.fromkeys(
    (
        "zone",
        "nudge_channel_id",
        "nudge_guild_id",
        "morning",
        "quiet_from",
        "quiet_to",
        "quiet_until",
        "language",
        "follows",
    )
)
ANN, BEN = 1_400_000_000_000_000_041, 1_400_000_000_000_000_042
TODAY = date(2026, 3, 2)
NINE = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
NOON = datetime(2026, 3, 3, 12, 0, tzinfo=UTC)
ROWS = len(person_columns()) + 1  # `fill` makes one in each table, and two undos


async def fill(store: Store, user_id: int, company: str, first: int) -> None:
    """Give a person a row in every table that can hold one; `first` begins the ids that are used."""
    await store.posts.claim(first, 20, 30, user_id)
    reading = Reading(Kind.PLAIN, Respond.REPLY, companies=(company,))
    await store.posts.settle(first, PostState.ANSWERED, reply_id=first + 1, reading=reading, parts=("ack.1",))
    await store.people.change(user_id, country="DE", interaction_id=first + 2)
    into, new = NewApplication(TODAY, company), NewRound(Round.CALL, NOON, "UTC", plan=f"forget {company}")
    interview = await store.interviews.add(user_id, into, new, interaction_id=first + 3)
    assert interview is not None
    words, of = f"{company} called back", interview.application_id
    await store.facts.add(user_id, words, TODAY, interaction_id=first + 5, application_id=of)
    await store.pages.add(user_id, f"{company} again", interaction_id=first + 6)
    await store.letters.add(user_id, f"Not {company} alone", brings=True, interaction_id=first + 7)
    at = Schedule(due_at=NINE, wall=NINE.replace(tzinfo=None), zone="UTC")
    await store.deliveries.add(user_id, "draft", at, interaction_id=first + 4, words=f"call {company}")
    (claimed,) = await store.due.claim(1, timedelta(minutes=1))
    assert await store.turns.weigh(claimed, decide)


def test_every_column_that_names_a_person_is_marked_as_such() -> None:
    named = {
        column
        for table in metadata.tables.values()
        for column in table.columns
        if any(word in column.name for word in ("user", "author", "person", "member", "owner"))
    }
    assert named == set(person_columns())


async def test_export_holds_every_table_and_only_the_persons_own_rows(store: Store) -> None:
    await fill(store, ANN, "Stripe", 100)
    await fill(store, BEN, "Zon", 200)
    kept = json.loads(json.dumps(await store.export(ANN)))
    assert set(kept) == {column.table.name for column in person_columns()}
    assert {table for table, rows in kept.items() if len(rows) != 1} == {"undos"}
    assert "Zon" not in json.dumps(kept)
    assert kept["people"] == [{"user_id": str(ANN), "replies": True, "country": "DE"} | UNSAID]
    assert kept["posts"][0]["claimed_at"] == "2026-03-02T09:00:00+00:00"
    assert kept["posts"][0]["reading"]["companies"] == ["Stripe"]
    assert kept["applications"][0]["happened_on"] == "2026-03-02"


async def test_forget_leaves_nothing_of_one_person_and_all_of_the_other(store: Store) -> None:
    await fill(store, ANN, "Stripe", 100)
    await fill(store, BEN, "Zon", 200)
    before = await store.export(BEN)
    assert await store.forget(ANN) == ROWS
    assert not any((await store.export(ANN)).values())
    assert await store.export(BEN) == before
    assert await store.forget(ANN) == 0


async def test_what_was_forgotten_is_in_none_of_the_files(store: Store, file: Path) -> None:
    await fill(store, ANN, "Unmistakable Ltd", 100)
    assert b"Unmistakable" in everything(file)
    await store.forget(ANN)
    assert b"Unmistakable" not in everything(file)


async def test_forgetting_does_not_fail_because_somebody_reads(store: Store, file: Path) -> None:
    await fill(store, ANN, "Unmistakable Ltd", 100)
    with closing(sqlite3.connect(file, isolation_level=None)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT * FROM applications").fetchall()
        assert await store.forget(ANN) == ROWS
        reader.execute("ROLLBACK")
    await store.forget(ANN)
    assert b"Unmistakable" not in everything(file)


async def test_a_dropped_reading_is_in_none_of_the_files(store: Store, file: Path, time: TimeSource) -> None:
    await store.posts.claim(1, 20, 30, ANN)
    reading = Reading(Kind.PLAIN, Respond.REPLY, companies=("Unmistakable Ltd",))
    await store.posts.settle(1, PostState.ANSWERED, reading=reading)
    assert b"Unmistakable" in everything(file)
    time.advance(timedelta(days=31))
    await store.posts.drop_readings(timedelta(days=30))
    assert b"Unmistakable" not in everything(file)


def everything(file: Path) -> bytes:
    """All bytes of the store: the file, its log and its index."""
    return b"".join(path.read_bytes() for path in file.parent.glob(f"{file.name}*"))
