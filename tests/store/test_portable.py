"""The store's SQL runs on SQLite and on PostgreSQL; what is special about SQLite stands in one module."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import create_engine, event, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import StatementError
from sqlalchemy.schema import CreateIndex, CreateTable

import bot.store
from bot.journey import plan_for
from bot.manners import decide
from bot.model import Alert, Elsewhere, Entry, Kind, NewRound, Outcome, PostState, Reading, Respond, Round, Schedule
from bot.store.posts import last_parts
from bot.store.tables import Moment, heartbeats, metadata, posts

if TYPE_CHECKING:
    from sqlalchemy.sql.elements import ClauseElement

    from bot.store import Store
    from bot.timesource import TimeSource

HERE = Path(bot.store.__file__).parent
PLUS_TWO = timezone(timedelta(hours=2))


def test_sqlite_is_named_in_one_module_alone() -> None:
    # The table option for ids that are never given out twice has SQLite in its name; other databases do that anyhow.
    naming = {
        path.relative_to(HERE).as_posix()
        for path in HERE.rglob("*.py")
        if re.search(r"sqlite(?!_autoincrement)|PRAGMA|INSERT OR", without_words(path.read_text()), re.IGNORECASE)
    }
    assert naming == {"engine.py"}


def without_words(source: str) -> str:
    """The source without docstrings and comments, which may speak of anything."""
    return re.sub(r'""".*?"""|#.*', "", source, flags=re.DOTALL if '"""' in source else 0)


@pytest.mark.parametrize("table", metadata.sorted_tables, ids=str)
def test_every_table_can_be_made_in_postgresql(table: Any) -> None:
    made = str(CreateTable(table).compile(dialect=postgresql.dialect()))
    assert "BIGSERIAL" not in made  # Discord's ids are given, not counted
    for index in table.indexes:
        assert str(CreateIndex(index).compile(dialect=postgresql.dialect()))


async def test_every_statement_of_a_whole_day_compiles_for_postgresql(store: Store, time: TimeSource) -> None:
    seen: list[ClauseElement] = []
    engine = store._database._engine.sync_engine

    def note(_c: object, statement: Any, _m: object, _p: object, _o: object) -> None:
        if hasattr(statement, "compile"):
            seen.append(statement)

    event.listen(engine, "before_execute", note)
    await a_day(store, time)
    event.remove(engine, "before_execute", note)
    assert len(seen) > 90
    for statement in seen:
        assert str(statement.compile(dialect=postgresql.dialect()))


async def a_day(store: Store, time: TimeSource) -> None:
    """Call everything that the store offers."""
    reading = Reading(Kind.PLAIN, Respond.REPLY)
    for message_id in (1, 1):
        await store.posts.claim(message_id, 2, 3, 4)
    await store.posts.reclaim(1, older_than=timedelta())
    await store.posts.settle(1, PostState.ANSWERED, reply_id=9, reading=reading, parts=("a",))
    await store.posts.get(1)
    await store.posts.by_reply(9)
    await store.posts.unfinished(older_than=timedelta(), within=timedelta(1))
    await store.posts.memory(4, 2)
    await store.posts.drop_readings(timedelta(1))
    await store.posts.gone(1)
    await store.people.change(4, replies=True, interaction_id=1)
    await store.people.get(4)
    (row,) = await store.applications.add(4, [Entry("A")], date(2026, 3, 2), interaction_id=2, message_id=1)
    await store.applications.list(4)
    await store.applications.count(4)
    await store.applications.for_message(4, 1)
    at = Schedule(time.now(), time.now().replace(tzinfo=None), "UTC")
    for about in (8, 9):
        await store.deliveries.add(4, "draft", at, about_id=about)
    for claimed in await store.due.claim(2, timedelta(minutes=1)):
        await store.turns.weigh(claimed, decide)
    await store.due.drop(claimed)
    await store.deliveries.cancel_about(4, ["draft"], 9)
    await store.due.drop_old(timedelta(days=90))
    await store.people.change(4, quiet_from=0, quiet_to=1, interaction_id=5)
    await store.people.be_quiet(4, time.now())
    await store.people.end_quiet()
    await store.applications.change(4, row.id, 0, interaction_id=10, notes="a")
    await store.applications.page(4, outcomes=[Outcome.OPEN], limit=5)
    await store.applications.page(4, search="a", limit=5)
    await store.applications.all(4)
    round_ = await store.interviews.add(4, row.id, NewRound(Round.CALL, None, "UTC"), interaction_id=11)
    assert round_ is not None
    await store.interviews.change(4, round_.id, 0, interaction_id=12, asked="a")
    await store.interviews.get(4, round_.id)
    await store.interviews.list(4, [row.id])
    await store.interviews.all(4)
    await store.interviews.upcoming(4, limit=5)
    await store.interviews.debriefs(4, limit=5)
    fact = await store.facts.add(4, "a", date(2026, 3, 2), interaction_id=13, application_id=row.id)
    assert fact is not None
    await store.facts.change(4, fact.id, 0, "b", interaction_id=14)
    await store.facts.list(4, application_id=row.id)
    await store.facts.waiting(4, rest=timedelta(1))
    await store.facts.mark_shown(4, fact.id, rest=timedelta(1))
    await store.facts.delete(4, fact.id, interaction_id=15)
    await store.interviews.delete(4, round_.id, interaction_id=16)
    (twin,) = await store.applications.add(4, [Entry("A")], date(2026, 3, 2), interaction_id=18)
    await store.applications.merge(4, twin.id, row.id, {}, interaction_id=19)
    await store.applications.delete(4, [row.id], interaction_id=3)
    await store.undos.undo(4, 3, interaction_id=17)
    await store.undos.drop_old()
    await store.people.ask_about_following(4)
    await store.people.change(4, follows=True, interaction_id=20)
    await store.interviews.add(4, row.id, NewRound(Round.CALL, time.now(), "UTC"), interaction_id=21)
    await store.planned.renew(4, plan_for)
    await store.planned.said(4)
    await store.planned.next(4, "silence", row.id)
    await store.servers.change(7, interaction_id=22, posts=(2,))
    await store.servers.change(7, interaction_id=23, version=1, elsewhere=Elsewhere.NOTHING)
    await store.servers.refresh()
    await store.servers.note_alert(Alert(5, 6), 7)
    for alert in await store.servers.old_alerts(timedelta()):
        await store.servers.drop_alert(alert)
    await store.posts.counts(7, timedelta(30))
    await store.due.outlook()
    await store.servers.forget(7)
    await store.tallies.add("a", "b", interaction_id=4)
    await store.tallies.all()
    await store.meta.set_command_hash(1, "a")
    await store.meta.command_hash(1)
    await store.meta.beat("bot")
    await store.meta.last_beat("b")
    await store.check()
    await store.export(4)
    await store.forget(4)


@pytest.mark.parametrize("where", [posts.c.author_id == 4, posts.c.channel_id == 4])
async def test_memory_is_read_from_an_index_in_its_order(store: Store, file: Path, where: Any) -> None:
    compiled = last_parts(where, 30).compile(dialect=sqlite.dialect(), compile_kwargs={"literal_binds": True})
    plan = await store._database.read(lambda connection: connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {compiled}"))
    steps = [row[-1] for row in plan]
    assert steps == [f"SEARCH posts USING INDEX ix_posts_{where.left.name}_said_at ({where.left.name}=? AND said_at>?)"]


FIRST, LAST = datetime(2, 1, 1), datetime(9998, 12, 31)  # noqa: DTZ001 - hypothesis adds the zone


@given(st.datetimes(FIRST, LAST, timezones=st.sampled_from([UTC, PLUS_TWO])))
def test_a_moment_comes_back_to_the_microsecond_and_in_utc(moment: datetime) -> None:
    kept = Moment().process_bind_param(moment, sqlite.dialect())
    back = Moment().process_result_value(kept, sqlite.dialect())
    assert back == moment
    assert back is not None
    assert back.tzinfo is UTC


def test_a_moment_without_a_zone_is_refused() -> None:
    engine = create_engine("sqlite://")
    with engine.connect() as connection, pytest.raises(StatementError, match="needs a zone"):
        connection.execute(select(heartbeats).where(heartbeats.c.at > datetime(2026, 3, 2)))  # noqa: DTZ001 - the point
    engine.dispose()
