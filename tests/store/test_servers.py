from __future__ import annotations

import asyncio
import shutil
import sqlite3
from contextlib import closing
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from bot.errors import ChangedMeanwhileError
from bot.model import Alert, Elsewhere, Server
from bot.store import migrate, open_store

if TYPE_CHECKING:
    from pathlib import Path

    from bot.store import Store
    from bot.timesource import TimeSource

HERE, THERE = 1_400_000_000_000_000_007, 8
POSTS = (1_400_000_000_000_000_001, 2)


async def test_a_server_that_set_up_nothing_has_the_defaults(store: Store) -> None:
    assert store.servers.known(HERE) == Server(HERE)
    assert store.servers.ids() == []


async def test_what_is_set_up_is_known_at_once_and_after_a_restart(store: Store, other: Store) -> None:
    kept = await store.servers.change(HERE, interaction_id=1, posts=POSTS, elsewhere=Elsewhere.NOTHING)
    assert kept == store.servers.known(HERE) == Server(HERE, POSTS, elsewhere=Elsewhere.NOTHING, version=1)
    assert other.servers.known(HERE) == Server(HERE)
    await other.servers.refresh()
    assert other.servers.known(HERE) == kept
    assert other.servers.known(THERE) == Server(THERE)


async def test_each_change_leaves_the_rest_alone(store: Store) -> None:
    await store.servers.change(HERE, interaction_id=1, posts=POSTS)
    await store.servers.change(HERE, interaction_id=2, marks=(3,))
    await store.servers.change(HERE, interaction_id=3, posts=())
    assert store.servers.known(HERE) == Server(HERE, marks=(3,), version=3)


async def test_an_interaction_that_comes_again_does_not_undo_a_newer_change(store: Store, other: Store) -> None:
    await store.servers.change(HERE, interaction_id=1, posts=POSTS)
    await store.servers.change(HERE, interaction_id=2, posts=(3,))
    assert (await other.servers.change(HERE, interaction_id=1, posts=POSTS)).posts == (3,)


@pytest.mark.parametrize("version", [0, 1])
async def test_of_two_changes_on_the_same_settings_one_is_kept(store: Store, other: Store, version: int) -> None:
    for number in range(version):
        await store.servers.change(HERE, interaction_id=90 + number, marks=(9,))
    done = await asyncio.gather(
        store.servers.change(HERE, version=version, interaction_id=1, posts=(1,)),
        other.servers.change(HERE, version=version, interaction_id=2, posts=(2,)),
        return_exceptions=True,
    )
    (kept,) = (one for one in done if isinstance(one, Server))
    assert sum(isinstance(one, ChangedMeanwhileError) for one in done) == 1
    await store.servers.refresh()
    assert store.servers.known(HERE) == kept


async def test_a_change_that_was_refused_can_be_made_again(store: Store) -> None:
    await store.servers.change(HERE, interaction_id=1, posts=(1,))
    with pytest.raises(ChangedMeanwhileError):
        await store.servers.change(HERE, version=0, interaction_id=2, posts=(2,))
    assert (await store.servers.change(HERE, version=1, interaction_id=2, posts=(2,))).posts == (2,)


async def test_two_first_changes_without_a_version_are_both_kept(store: Store, other: Store) -> None:
    await asyncio.gather(
        store.servers.change(HERE, interaction_id=1, posts=(1,)),
        other.servers.change(HERE, interaction_id=2, marks=(2,)),
    )
    await store.servers.refresh()
    assert store.servers.known(HERE) == Server(HERE, (1,), (2,), version=2)


async def test_a_server_is_forgotten(store: Store, other: Store) -> None:
    for guild in (HERE, THERE):
        await store.servers.change(guild, interaction_id=guild, posts=(1,))
    await other.servers.refresh()
    await store.servers.forget(HERE)
    await other.servers.refresh()
    assert store.servers.ids() == other.servers.ids() == [THERE]
    assert store.servers.known(HERE) == Server(HERE)


async def test_what_told_moderators_is_known_until_it_is_gone(store: Store, other: Store, time: TimeSource) -> None:
    day = timedelta(days=1)
    first, second, elsewhere = Alert(POSTS[0], 2), Alert(11, 2), Alert(12, 3)
    await store.servers.note_alert(first, HERE)
    time.advance(timedelta(seconds=1))
    await store.servers.note_alert(second, HERE)
    await store.servers.note_alert(elsewhere, THERE)
    assert await other.servers.old_alerts(day) == []
    time.advance(day - timedelta(seconds=1))
    assert await other.servers.old_alerts(day) == [first]
    await other.servers.drop_alert(first)
    time.advance(day)
    assert await store.servers.old_alerts(day) == [second, elsewhere]
    await store.servers.forget(HERE)
    assert await store.servers.old_alerts(day) == [elsewhere]


async def test_a_store_from_before_there_were_servers_gets_their_table(
    url: str, file: Path, time: TimeSource, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    earlier = tmp_path / "earlier" / "migrations"
    shutil.copytree(migrate.MIGRATIONS, earlier, ignore=shutil.ignore_patterns("__pycache__"))
    for path in (earlier / "versions").glob("*.py"):
        if path.name >= "0009":
            path.unlink()
    with monkeypatch.context() as context:
        context.setattr(migrate, "MIGRATIONS", earlier)
        async with open_store(url, time) as store:
            await store.posts.claim(1, 2, HERE, 4)
    async with open_store(url, time) as store:
        await store.servers.refresh()
        assert store.servers.ids() == []
        await store.servers.change(HERE, interaction_id=1, posts=POSTS)
        assert await store.posts.get(1) is not None
    with closing(sqlite3.connect(file)) as connection:
        assert connection.execute("SELECT guild_id, posts FROM servers").fetchall() == [(HERE, str(list(POSTS)))]
