"""What only PostgreSQL does; collected where `ONWARD_TEST_POSTGRESQL` names one."""

from __future__ import annotations

import asyncio
import traceback
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import make_url, text

from bot.errors import CopyError, StoreBusyError, StoreError
from bot.store import open_store, postgresql
from bot.store.moving import move
from bot.store.tables import facts, people, posts
from bot.timesource import TimeSource
from tests.postgresql import ADDRESS, new_database
from tests.store.test_personal import ANN, fill

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator
    from pathlib import Path

    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.model import Post
    from bot.store import Store

assert ADDRESS is not None
SERVER = make_url(ADDRESS)


@pytest.fixture
async def address(empty_server: str) -> AsyncGenerator[str]:
    async with new_database(empty_server) as made:
        yield made


@pytest.fixture
async def store(address: str, time: TimeSource) -> AsyncGenerator[Store]:
    async with open_store(address, time) as opened:
        yield opened


@pytest.mark.parametrize(
    ("changed", "says"),
    [
        ({"database": "onward_test_none"}, "has no such database. Make it"),
        ({"username": "onward_test_nobody", "password": "secret"}, "refuses the user or the password"),
        ({"port": 1}, "cannot be used (ConnectionRefusedError). Check the address and the server."),
        ({"query": {"sslmode": "require"}}, "has an option that Onward does not know. Write ?ssl=require"),
    ],
)
async def test_what_is_wrong_with_an_address_is_said_in_a_line(changed: Any, says: str, time: TimeSource) -> None:
    with pytest.raises(StoreError) as caught:
        async with open_store(SERVER.set(**changed).render_as_string(hide_password=False), time):
            pass
    assert says in str(caught.value)
    assert "\n" not in str(caught.value)
    assert "secret" not in str(caught.value)


async def test_a_server_that_was_started_again_is_no_trouble(store: Store, address: str) -> None:
    await store.meta.beat("a")

    async def end_the_others(connection: AsyncConnection) -> None:
        await connection.execute(
            text(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                " WHERE datname = current_database() AND pid <> pg_backend_pid()"
            )
        )

    async with open_store(address, TimeSource()) as other:
        await other._database.write(end_the_others)
    await store.meta.beat("a")
    await store.check()


async def test_a_connection_that_is_cut_within_a_transaction_is_said_in_a_line(store: Store) -> None:
    async def cut(connection: AsyncConnection) -> None:
        await connection.execute(text("SELECT pg_terminate_backend(pg_backend_pid())"))

    with pytest.raises(StoreError):
        await store._database.write(cut)
    await store.meta.beat("a")


async def test_a_server_that_says_nothing_any_more_is_given_up(
    address: str, time: TimeSource, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(postgresql.SETTINGS["connect_args"], "command_timeout", 0.2)
    async with open_store(address, time) as store:
        with pytest.raises(StoreError, match="cannot be used"):
            await store._database.write(lambda connection: connection.execute(text("SELECT pg_sleep(20)")))
        await store.meta.beat("a")


async def test_two_that_wait_for_each_other_are_told_to_try_again(store: Store) -> None:
    async def both(connection: AsyncConnection, first: int, second: int, ready: asyncio.Event) -> None:
        await connection.execute(text(f"SELECT pg_advisory_xact_lock({first})"))
        ready.set()
        await asyncio.gather(*(one.wait() for one in events))
        await connection.execute(text(f"SELECT pg_advisory_xact_lock({second})"))

    events = [asyncio.Event(), asyncio.Event()]
    async with open_store(store._database.url.render_as_string(hide_password=False), TimeSource()) as other:
        ended = await asyncio.gather(
            store._database.write(lambda connection: both(connection, 1, 2, events[0])),
            other._database.write(lambda connection: both(connection, 2, 1, events[1])),
            return_exceptions=True,
        )
    assert sorted(type(one) for one in ended if one is not None) == [StoreBusyError]


async def test_reading_is_of_one_moment(store: Store, address: str, time: TimeSource) -> None:
    async with open_store(address, time) as other:

        async def twice(connection: AsyncConnection) -> list[int]:
            counted = []
            for interaction in (1, 2):
                counted.append((await connection.execute(text("SELECT count(*) FROM people"))).scalar_one())
                await other.people.change(interaction, country="DE", interaction_id=interaction)
            return counted

        assert await store._database.read(twice) == [0, 0]


async def test_many_processes_take_no_more_than_they_asked_for(store: Store, address: str, time: TimeSource) -> None:
    await store.fill(400, time.now() - timedelta(hours=1), timedelta(seconds=1))
    async with open_store(address, time) as second, open_store(address, time) as third:
        taken = await asyncio.gather(
            *(one.due.claim(20, timedelta(minutes=1)) for one in (store, second, third) for _ in range(6))
        )
    assert all(len(batch) <= 20 for batch in taken)
    ids = [one.id for batch in taken for one in batch]
    assert len(ids) == len(set(ids)) > 300


async def test_a_post_that_goes_while_its_answer_is_noted_gives_the_answer(store: Store, address: str) -> None:
    await store.posts.claim(1, 20, 30, ANN)
    async with open_store(address, TimeSource()) as other:

        async def noted(connection: AsyncConnection) -> asyncio.Task[Post | None]:
            await connection.execute(posts.update().values(reply_id=9))
            gone = asyncio.create_task(other.posts.gone(1))
            await asyncio.wait([gone], timeout=0.2)
            assert not gone.done()
            return gone

        was = await (await store._database.write(noted))
    assert was is not None
    assert was.reply_id == 9


async def test_of_several_processes_one_nudges(store: Store, address: str) -> None:
    await store.people.change(ANN, nudge_channel_id=20, interaction_id=1)
    async with open_store(address, TimeSource()) as other, open_store(address, TimeSource()) as third:

        async def held(connection: AsyncConnection) -> list[asyncio.Task[bool]]:
            await connection.execute(people.update().values(country="DE"))
            nudges = [asyncio.create_task(one.due.nudge(ANN, timedelta(days=1))) for one in (other, third)]
            await asyncio.wait(nudges, timeout=0.2)
            return nudges

        assert sorted(await asyncio.gather(*await store._database.write(held))) == [False, True]


async def test_a_bot_that_starts_during_a_copy_waits_for_its_end(
    store: Store, address: str, tmp_path: Path, time: TimeSource
) -> None:
    await fill(store, ANN, "Stripe", 100)
    starts: list[asyncio.Task[None]] = []

    async def run(where: str, at: datetime) -> None:
        async with open_store(where, TimeSource(at, frozen=True)) as bot:
            await bot.meta.beat("bot")

    async with new_database() as target:

        def told(table: str, _rows: int) -> None:
            if table == "applications":
                starts.extend(asyncio.create_task(run(where, time.now())) for where in (address, target))
            if table == "interviews":
                assert not any(one.done() for one in starts)

        moved = await move(address, target, time.now(), told)
        await asyncio.gather(*starts)
        assert moved.rows["heartbeats"] == 0
        async with open_store(target, time) as copy:
            assert await copy.meta.last_beat() == time.now()
            assert await copy.export(ANN) == await store.export(ANN)


async def test_a_row_that_the_target_refuses_is_in_no_message(
    store: Store, address: str, tmp_path: Path, time: TimeSource
) -> None:
    """A column holds more than its length only where somebody wrote into SQLite by hand."""
    source = f"sqlite+aiosqlite:///{tmp_path / 'old.db'}"
    async with open_store(source, time) as old:
        await fill(old, ANN, "Unmistakable", 100)
        await old._database.write(
            lambda connection: connection.execute(text("UPDATE people SET country = 'Unmistakable'"))
        )
    with pytest.raises(CopyError, match=r"TO refuses a row of people \(\w+\)\. Nothing was copied") as caught:
        await move(source, address, time.now())
    assert "Unmistakable" not in "".join(traceback.format_exception(caught.value))
    assert not any((await store.export(ANN)).values())


async def test_what_a_server_says_of_a_row_is_in_no_traceback(store: Store) -> None:
    row = {"user_id": ANN, "interaction_id": 1, "words": "Unmistakable", "happened_on": None, "version": 0}
    with pytest.raises(Exception, match="happened_on") as caught:
        await store._database.write(lambda connection: connection.execute(facts.insert().values(row)))
    assert "Unmistakable" not in "".join(traceback.format_exception(caught.value))


async def test_moments_do_not_depend_on_the_servers_zone(store: Store, address: str) -> None:
    async def elsewhere(connection: AsyncConnection) -> None:
        name = make_url(address).database
        await connection.execute(text(f"ALTER DATABASE \"{name}\" SET timezone TO 'Asia/Kolkata'"))

    await store._database.write(elsewhere)
    at = datetime(2026, 3, 29, 1, 30, tzinfo=UTC)
    async with open_store(address, TimeSource(at, frozen=True)) as other:
        await other.meta.beat("a")
        assert await other.meta.last_beat() == at
