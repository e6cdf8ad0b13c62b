"""Restores, on real files: what is refused, what is kept, and what happens to the promises of meanwhile."""

# ruff: noqa: ASYNC240 - a test may wait for a small file

from __future__ import annotations

import asyncio
import os
import shutil
import sqlite3
import stat
import sys
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from bot.errors import CopyError
from bot.model import DeliveryKind, DeliveryState, NewApplication, Schedule
from bot.model.deliveries import RESTORED
from bot.store import backup, migrate, open_store, restore
from bot.store import engine as product

if TYPE_CHECKING:
    from bot.store import Restored, Store
    from bot.timesource import TimeSource

ANN, BEN = 41, 42


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(product, "AFTER_PATIENCE", -10)
    monkeypatch.setattr(product, "sleep", lambda _: None)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    return tmp_path / "backups" / "copy.db"


def ask(file: Path, question: str) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(file)) as connection:
        return connection.execute(question).fetchall()


def beside(file: Path) -> set[str]:
    return {path.name for path in file.parent.iterdir() if path.is_file()}


async def promise(store: Store, due: datetime, user: int = ANN, **more: Any) -> int:
    schedule = Schedule(due_at=due, wall=due.replace(tzinfo=None), zone="UTC", rule=more.pop("rule", None))
    kept = await store.deliveries.add(user, more.pop("kind", DeliveryKind.REMINDER), schedule, words="water", **more)
    return kept.id


async def backed_up(url: str, time: TimeSource, copy: Path, *countries: str) -> None:
    """Make a store, with somebody in it, and a backup of it."""
    async with open_store(url, time) as store:
        for number, country in enumerate(countries or ("DE",)):
            await store.people.change(ANN + number, country=country, interaction_id=number + 1)
        copy.parent.mkdir(exist_ok=True)
        await backup(url, copy)


async def refused(url: str, copy: Path, time: TimeSource, match: str) -> None:
    """See a restore refused, and nothing changed by it."""
    place = Path(url.partition("///")[2].partition("?")[0])
    before = {name: (place.parent / name).read_bytes() for name in beside(place)}
    was = copy.read_bytes() if copy.is_file() else None
    with pytest.raises(CopyError, match=match) as told:
        await restore(url, copy, time)
    assert "\n" not in str(told.value)
    after = {name: (place.parent / name).read_bytes() for name in beside(place)}
    assert after == before
    assert (copy.read_bytes() if copy.is_file() else None) == was


async def test_what_was_there_is_kept_and_the_backup_is_there(
    url: str, file: Path, time: TimeSource, copy: Path
) -> None:
    await backed_up(url, time, copy, "DE")
    async with open_store(url, time) as store:
        await store.people.change(ANN, country="NL", interaction_id=9)
    was = copy.read_bytes()
    done = await restore(url, copy, time)
    assert done.kept == file.with_name("onward.db.replaced-20260302T090000Z")
    assert ask(done.kept, "SELECT country FROM people") == [("NL",)]
    assert ask(file, "SELECT country FROM people") == [("DE",)]
    assert beside(file) == {file.name, done.kept.name}
    assert copy.read_bytes() == was
    assert beside(copy) == {copy.name}
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    again = await restore(url, copy, time)
    assert again.kept == file.with_name("onward.db.replaced-20260302T090000Z-2")


async def test_the_log_of_a_bot_that_was_killed_is_kept_too(url: str, file: Path, time: TimeSource, copy: Path) -> None:
    await backed_up(url, time, copy, "DE")
    program = (
        "import os, sqlite3, sys; c = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
        "c.execute('UPDATE people SET country = ?', ('FR',)); os._exit(0)"
    )
    await (await asyncio.create_subprocess_exec(sys.executable, "-c", program, str(file))).wait()
    assert file.with_name("onward.db-wal").stat().st_size > 0
    done = await restore(url, copy, time)
    assert done.kept is not None
    assert ask(done.kept, "SELECT country FROM people") == [("FR",)]
    assert beside(file) == {file.name, done.kept.name}
    assert ask(file, "SELECT country FROM people") == [("DE",)]


async def test_a_new_machine_has_no_store_yet(tmp_path: Path, url: str, time: TimeSource, copy: Path) -> None:
    await backed_up(url, time, copy, "DE")
    new = tmp_path / "new" / "onward.db"
    new.parent.mkdir()
    done = await restore(f"sqlite+aiosqlite:///{new}", copy, time)
    assert done.kept is None
    assert beside(new) == {new.name}
    async with open_store(f"sqlite+aiosqlite:///{new}", time) as store:
        assert (await store.people.get(ANN)).country == "DE"


async def test_a_log_without_its_store_is_not_read_into_the_new_one(
    url: str, file: Path, time: TimeSource, copy: Path
) -> None:
    await backed_up(url, time, copy, "DE")
    file.unlink()
    file.with_name("onward.db-wal").write_bytes(b"left over")
    done = await restore(url, copy, time)
    assert done.kept is not None
    assert done.kept.with_name(f"{done.kept.name}-wal").read_bytes() == b"left over"
    assert beside(file) == {file.name, f"{done.kept.name}-wal"}


@pytest.mark.parametrize("damage", ["text", "pages"])
async def test_a_damaged_store_is_kept_as_it_is_with_its_log(
    url: str, file: Path, time: TimeSource, copy: Path, damage: str
) -> None:
    await backed_up(url, time, copy, "DE")
    content = bytearray(file.read_bytes())
    content[100 if damage == "pages" else 0 :] = b"my shopping list " * 600
    file.write_bytes(content)
    file.with_name("onward.db-wal").write_bytes(b"")
    done = await restore(url, copy, time)
    assert done.kept is not None
    assert done.kept.read_bytes() == content
    assert ask(file, "SELECT country FROM people") == [("DE",)]
    assert not file.with_name("onward.db-wal").exists()


async def test_while_a_heartbeat_is_fresh_nothing_is_touched(
    url: str, file: Path, time: TimeSource, copy: Path
) -> None:
    await backed_up(url, time, copy)
    async with open_store(url, time) as store:
        await store.meta.beat("another-container:1")
    time.advance(timedelta(seconds=30))
    await refused(url, copy, time, r"A bot wrote to .*onward\.db 30 s ago\. Stop it first.*try again in 61 s\.")
    time.advance(timedelta(seconds=61))
    await restore(url, copy, time)


async def test_after_an_orderly_stop_nobody_waits(url: str, time: TimeSource, copy: Path) -> None:
    await backed_up(url, time, copy)
    async with open_store(url, time) as store:
        await store.meta.beat("host:1")
        await store.meta.ends("host:1")
    await restore(url, copy, time)


async def test_a_program_that_has_it_open_keeps_it(url: str, time: TimeSource, copy: Path) -> None:
    await backed_up(url, time, copy)
    async with open_store(url, time) as store:
        await store.people.change(BEN, country="NL", interaction_id=9)
        with pytest.raises(CopyError, match=r"in use by another program\. Stop the bot first"):
            await restore(url, copy, time)
        await store.people.change(BEN, country="FR", interaction_id=10)
        assert (await store.people.get(BEN)).country == "FR"


async def test_who_starts_while_it_is_replaced_writes_nothing_to_what_was_there(
    url: str, file: Path, time: TimeSource, copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await backed_up(url, time, copy)
    early = sqlite3.connect(file, timeout=0, check_same_thread=False)  # opened before, used after
    told: list[str] = []

    def use(_: float) -> None:
        with pytest.raises(sqlite3.OperationalError) as error:
            early.execute("SELECT 1 FROM people")
        told.append(str(error.value))

    monkeypatch.setattr(product, "sleep", use)
    await restore(url, copy, time)
    early.close()
    assert told == ["database is locked"]


async def test_what_is_no_store_is_refused(url: str, file: Path, time: TimeSource, copy: Path, tmp_path: Path) -> None:
    await backed_up(url, time, copy)
    other = tmp_path / "backups" / "other"
    await refused(url, other, time, "is not there")
    await refused(url, other.parent, time, "is no file")
    await refused(url, file, time, "is the store itself")
    other.write_text("my shopping list, which is no database at all " * 40)
    await refused(url, other, time, "it is no database")
    other.write_bytes(b"")
    await refused(url, other, time, "is no copy of an Onward store")
    other.unlink()
    with closing(sqlite3.connect(other)) as connection:
        connection.execute("CREATE TABLE recipes (name)")
    await refused(url, other, time, "is no copy of an Onward store")


async def test_a_backup_that_is_damaged_is_refused(url: str, time: TimeSource, copy: Path, tmp_path: Path) -> None:
    await backed_up(url, time, copy)
    content = bytearray(copy.read_bytes())
    half = tmp_path / "backups" / "half"
    half.write_bytes(content[: len(content) // 2])
    await refused(url, half, time, "damaged")
    content[4096 * 2 + 8 : 4096 * 4] = b"\xff" * (4096 * 2 - 8)
    half.write_bytes(content)
    await refused(url, half, time, "damaged")


async def test_damage_that_a_copy_would_not_meet_is_refused_too(url: str, time: TimeSource, copy: Path) -> None:
    await backed_up(url, time, copy)
    ((page,),) = ask(copy, "SELECT rootpage FROM sqlite_master WHERE name = 'ix_deliveries_wake_at'")
    content = bytearray(copy.read_bytes())
    content[4096 * (page - 1) : 4096 * page] = b"\xff" * 4096
    copy.write_bytes(content)
    await refused(url, copy, time, "does not pass|is damaged")


async def test_a_backup_of_a_newer_program_is_refused(url: str, time: TimeSource, copy: Path) -> None:
    await backed_up(url, time, copy)
    with closing(sqlite3.connect(copy)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9000'")
        connection.commit()
    await refused(url, copy, time, r"of a newer Onward than this one \(revision 9000\)\. Update Onward first\.")


@pytest.mark.parametrize("revision", sorted({*migrate.revisions()[:2], migrate.revisions()[-2]}))
async def test_a_backup_of_any_older_program_is_brought_up_to_date_at_the_next_start(
    url: str, file: Path, time: TimeSource, copy: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, revision: str
) -> None:
    earlier = tmp_path / "earlier" / "migrations"
    shutil.copytree(migrate.MIGRATIONS, earlier, ignore=shutil.ignore_patterns("__pycache__"))
    for path in (earlier / "versions").glob("*.py"):
        if path.name.partition("_")[0] > revision:
            path.unlink()
    with monkeypatch.context() as context:
        context.setattr(migrate, "MIGRATIONS", earlier)
        async with open_store(url, time):
            pass
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("INSERT INTO people (user_id, replies, country) VALUES (41, 1, 'DE')")
        connection.commit()
    copy.parent.mkdir()
    await backup(url, copy)
    await restore(url, copy, time)
    assert ask(file, "SELECT version_num FROM alembic_version") == [(revision,)]
    async with open_store(url, time) as store:
        assert (await store.people.get(ANN)).country == "DE"
    assert ask(file, "SELECT version_num FROM alembic_version") == [(migrate.revisions()[-1],)]


async def test_what_was_due_is_marked_and_what_is_to_come_is_not(
    url: str, file: Path, time: TimeSource, copy: Path
) -> None:
    taken = time.now()
    async with open_store(url, time) as store:
        said = await promise(store, taken - timedelta(hours=1))
        await store.due.sent((await store.due.claim(9, timedelta(minutes=1)))[0], 7)
        under_way = await promise(store, taken)
        await store.due.claim(9, timedelta(minutes=1))
        due = await promise(store, taken + timedelta(hours=5))
        to_come = await promise(store, taken + timedelta(days=5))
        copy.parent.mkdir()
        await backup(url, copy)
    time.advance(timedelta(days=1))
    done = await restore(url, copy, time)
    assert done.to_look_for == 2
    assert done.as_of == taken or done.as_of is None
    async with open_store(url, time) as store:
        found = {one: await store.deliveries.get(ANN, one) for one in (said, under_way, due, to_come)}
        # What is looked for goes into no digest before it was.
        assert await store.due.late_too(ANN, DeliveryKind.REMINDER, time.now(), timedelta(minutes=1)) == []
        claimed = await store.due.claim(9, timedelta(minutes=1))
    assert found[said].state is DeliveryState.SENT
    assert [(found[one].error, found[one].state) for one in (under_way, due)] == [(RESTORED, DeliveryState.PENDING)] * 2
    assert (found[to_come].error, found[to_come].attempts) == (None, 0)
    assert [one.id for one in claimed] == [under_way, due]
    assert all(one.attempts > 1 and one.claimed_at is not None for one in claimed)


async def test_ids_are_not_given_out_twice(url: str, file: Path, time: TimeSource, copy: Path) -> None:
    due = time.now() + timedelta(days=9)

    async def new_ids() -> tuple[int, int]:
        async with open_store(url, time) as store:
            press = int(time.now().timestamp())
            (one,) = await store.applications.write(ANN, [NewApplication(due.date())], interaction_id=press)
            return await promise(store, due), one.id

    async with open_store(url, time):
        copy.parent.mkdir()
        await backup(url, copy)  # of a store that has given out none yet
    given = [await new_ids()]
    for _ in range(2):
        time.advance(timedelta(minutes=5))
        await restore(url, copy, time)
        given.append(await new_ids())
    for ids in zip(*given, strict=True):
        assert len(set(ids)) == 3
        assert list(ids) == sorted(ids)
        assert ids[-1] < 2**31


async def test_what_discord_was_told_and_who_was_alive_is_asked_anew(
    url: str, file: Path, time: TimeSource, copy: Path
) -> None:
    async with open_store(url, time) as store:
        await store.meta.beat("host:1")
        await store.meta.set_command_hash(1, "abc")
        copy.parent.mkdir()
        await backup(url, copy)
        await store.meta.ends("host:1")
    done = await restore(url, copy, time)
    assert done.as_of == time.now()
    async with open_store(url, time) as store:
        assert await store.meta.last_beat() is None
        assert await store.meta.command_hash(1) is None


async def test_who_was_forgotten_since_is_named(url: str, time: TimeSource, copy: Path) -> None:
    await backed_up(url, time, copy, "DE", "NL")
    async with open_store(url, time) as store:
        await store.forget(BEN)
    done = await restore(url, copy, time)
    assert done.back_again == (BEN,)


async def test_a_link_leads_to_the_store(tmp_path: Path, url: str, file: Path, time: TimeSource, copy: Path) -> None:
    await backed_up(url, time, copy)
    link = tmp_path / "link" / "onward.db"
    link.parent.mkdir()
    link.symlink_to(file)
    done: Restored = await restore(f"sqlite+aiosqlite:///{link}", copy, time)
    assert done.place == file
    assert link.is_symlink()
    assert beside(file) == {file.name, "onward.db.replaced-20260302T090000Z"}


async def test_a_disk_without_second_names_keeps_what_was_there_too(
    url: str, file: Path, time: TimeSource, copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: Any) -> None:
        raise PermissionError(1, "Operation not permitted")

    await backed_up(url, time, copy)
    monkeypatch.setattr(os, "link", refuse)
    done = await restore(url, copy, time)
    assert done.kept is not None
    assert ask(done.kept, "SELECT country FROM people") == ask(file, "SELECT country FROM people") == [("DE",)]


async def test_a_copy_in_wal_is_read_with_its_log_and_left_alone(
    url: str, file: Path, time: TimeSource, copy: Path
) -> None:
    await backed_up(url, time, copy)
    raw = copy.with_name("raw.db")
    async with open_store(url, time) as store:
        await store.people.change(ANN, country="NL", interaction_id=9)
        shutil.copy(file, raw)
        shutil.copy(f"{file}-wal", f"{raw}-wal")
    await restore(url, raw, time)
    assert ask(file, "SELECT country FROM people") == [("NL",)]
    assert raw.with_name("raw.db-wal").stat().st_size > 0


async def test_nothing_is_left_beside_a_copy_that_was_in_wal(
    url: str, file: Path, time: TimeSource, copy: Path
) -> None:
    await backed_up(url, time, copy)
    raw = shutil.copy(file, copy.with_name("raw.db"))
    assert raw.read_bytes()[18:20] == b"\2\2"
    await restore(url, raw, time)
    assert beside(copy) == {"copy.db", "raw.db"}


@pytest.mark.parametrize("second_names", [True, False])
async def test_a_disk_that_fails_in_the_last_step_leaves_all_as_it_was(
    url: str, file: Path, time: TimeSource, copy: Path, monkeypatch: pytest.MonkeyPatch, *, second_names: bool
) -> None:
    await backed_up(url, time, copy)
    replace = Path.replace

    def fail(path: Path, target: Path) -> Path:
        if path.suffix == ".part":
            raise OSError(5, "Input/output error", str(target))
        return replace(path, target)

    def refuse(*_: Any) -> None:
        raise PermissionError(1, "Operation not permitted")

    async with open_store(url, time):
        pass
    before = ask(file, "SELECT country FROM people")
    monkeypatch.setattr(Path, "replace", fail)
    if not second_names:
        monkeypatch.setattr(os, "link", refuse)
    with pytest.raises(CopyError, match=r"onward\.db cannot be used \(Input/output error\)"):
        await restore(url, copy, time)
    assert beside(file) == {file.name}
    assert ask(file, "SELECT country FROM people") == before


async def test_root_leaves_the_store_to_whom_it_belongs(
    url: str, file: Path, time: TimeSource, copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[tuple[int, int]] = []
    await backed_up(url, time, copy)
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.setattr(os, "chown", lambda _, user, group: given.append((user, group)))
    await restore(url, copy, time)
    assert given == [(file.stat().st_uid, file.stat().st_gid)]


async def test_a_folder_that_is_not_there_is_named(tmp_path: Path, url: str, time: TimeSource, copy: Path) -> None:
    await backed_up(url, time, copy)
    with pytest.raises(CopyError, match=r"cannot be made: there is no folder .*nowhere"):
        await restore(f"sqlite+aiosqlite:///{tmp_path / 'nowhere' / 'onward.db'}", copy, time)
    with pytest.raises(CopyError, match="is a folder"):
        await restore(f"sqlite+aiosqlite:///{tmp_path}", copy, time)
