# ruff: noqa: ASYNC240 - a test may wait for a small file

from __future__ import annotations

import asyncio
import shutil
import sqlite3
import stat
import sys
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine

from bot.errors import CopyError, StoreError
from bot.store import backup, migrate, open_store
from bot.store.tables import metadata

if TYPE_CHECKING:
    from bot.timesource import TimeSource

LATEST = migrate.revisions()[-1]

NEXT = '''"""A change that a later program makes."""

import sqlalchemy as sa
from alembic import op

revision = "9000"
down_revision = "{latest}"


def upgrade() -> None:
    op.add_column("people", sa.Column("shade", sa.String(64)))
    {then}
'''


@pytest.fixture
def later(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Let the program know one more revision; returns its file."""
    folder = tmp_path / "50% later" / "migrations"
    shutil.copytree(migrate.MIGRATIONS, folder, ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.setattr(migrate, "MIGRATIONS", folder)
    change = folder / "versions" / "9000_shade.py"
    change.write_text(NEXT.format(latest=LATEST, then=""))
    return change


async def opened(url: str, time: TimeSource) -> None:
    """Open a store, say that somebody is there, and close it."""
    async with open_store(url, time) as store:
        await store.people.change(41, country="DE", interaction_id=1)


def ask(file: Path, question: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(file)) as connection:
        return connection.execute(question).fetchall()


def test_there_is_one_head_and_the_names_of_the_files_say_which() -> None:
    config = Config()
    config.set_main_option("script_location", str(migrate.MIGRATIONS))
    scripts = ScriptDirectory.from_config(config)
    assert scripts.get_heads() == [migrate.revisions()[-1]]
    assert [script.revision for script in scripts.walk_revisions()] == migrate.revisions()[::-1]


async def test_the_migrations_make_what_the_tables_say(url: str, file: Path, time: TimeSource) -> None:
    await opened(url, time)
    engine = create_engine(f"sqlite:///{file}")
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True, "compare_server_default": True})
        assert compare_metadata(context, metadata) == []
    engine.dispose()


async def test_what_was_logged_before_there_were_versions_can_be_changed(
    url: str, file: Path, time: TimeSource, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    earlier = tmp_path / "earlier" / "migrations"
    shutil.copytree(migrate.MIGRATIONS, earlier, ignore=shutil.ignore_patterns("__pycache__"))
    for path in (earlier / "versions").glob("*.py"):
        if path.name >= "0004":
            path.unlink()
    with monkeypatch.context() as context:
        context.setattr(migrate, "MIGRATIONS", earlier)
        async with open_store(url, time):
            pass
    with closing(sqlite3.connect(file)) as connection:
        connection.execute(
            "INSERT INTO applications (user_id, interaction_id, position, company, outcome, happened_on, created_at)"
            " VALUES (41, 7, 0, 'Stripe', 'rejected', '2026-03-02', 0)"
        )
        connection.commit()
    async with open_store(url, time) as store:
        (before,) = await store.applications.all(41)
        assert (before.company, before.version, before.notes) == ("Stripe", 0, None)
        after = await store.applications.change(41, before.id, 0, interaction_id=8, notes="parking")
        assert after is not None
        assert (after.notes, after.version) == ("parking", 1)


async def test_a_usual_start_does_without_alembic(url: str, time: TimeSource) -> None:
    await opened(url, time)
    program = (
        "import asyncio, sys; from bot.store import open_store; from bot.timesource import TimeSource\n"
        "async def main():\n"
        "    async with open_store(sys.argv[1], TimeSource()) as store: await store.check()\n"
        "asyncio.run(main()); print('alembic' in sys.modules)"
    )
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", program, url, stdout=asyncio.subprocess.PIPE, cwd=Path(__file__).parents[2]
    )
    assert (await asyncio.wait_for(process.communicate(), 20))[0] == b"False\n"


async def test_two_that_start_on_an_empty_file_at_once_both_start(url: str, time: TimeSource) -> None:
    await asyncio.gather(*(opened(url, time) for _ in range(4)))


async def test_a_change_is_made_once_after_a_copy(url: str, file: Path, time: TimeSource, later: Path) -> None:
    later.rename(later.with_suffix(".not_yet"))
    await opened(url, time)
    later.with_suffix(".not_yet").rename(later)
    await asyncio.gather(*(opened(url, time) for _ in range(3)))
    assert ask(file, "SELECT user_id, country, shade FROM people") == [(41, "DE", None)]
    (copy,) = file.parent.glob("onward.db.before-*")
    assert copy.name == "onward.db.before-9000"
    assert ask(copy, "SELECT user_id, country FROM people") == [(41, "DE")]
    assert stat.S_IMODE(copy.stat().st_mode) == stat.S_IMODE(file.stat().st_mode) == 0o600


async def test_an_older_copy_is_not_overwritten(url: str, file: Path, time: TimeSource, later: Path) -> None:
    later.rename(later.with_suffix(".not_yet"))
    await opened(url, time)
    later.with_suffix(".not_yet").rename(later)
    older = file.with_name("onward.db.before-9000")
    older.write_text("precious")
    await opened(url, time)
    assert older.read_text() == "precious"
    assert ask(file.with_name("onward.db.before-9000-2"), "SELECT user_id, country FROM people") == [(41, "DE")]


async def test_an_empty_store_needs_no_copy(url: str, file: Path, time: TimeSource, later: Path) -> None:
    await opened(url, time)
    assert not list(file.parent.glob("onward.db.before-*"))


async def test_a_change_that_fails_changes_nothing(url: str, file: Path, time: TimeSource, later: Path) -> None:
    later.rename(later.with_suffix(".not_yet"))
    await opened(url, time)
    later.write_text(NEXT.format(latest=LATEST, then='raise RuntimeError("half-way")'))
    for _ in range(3):
        with pytest.raises(RuntimeError, match="half-way"):
            await opened(url, time)
    assert ask(file, "SELECT user_id, country FROM people") == [(41, "DE")]
    assert sorted(path.name for path in file.parent.glob("onward.db*")) == ["onward.db"]
    later.write_text(NEXT.format(latest=LATEST, then=""))
    await opened(url, time)
    assert ask(file, "SELECT shade FROM people") == [(None,)]


async def test_a_store_of_a_newer_program_is_left_alone(
    url: str, file: Path, time: TimeSource, later: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await opened(url, time)
    monkeypatch.undo()
    before = file.read_bytes()
    with pytest.raises(StoreError, match=r"onward\.db is newer than this program \(revision 9000\)\. Update Onward\."):
        await opened(url, time)
    assert file.read_bytes() == before


async def test_somebody_elses_database_is_left_alone(url: str, file: Path, time: TimeSource) -> None:
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("CREATE TABLE recipes (name)")
    before = file.read_bytes()
    with pytest.raises(StoreError, match=r"onward\.db holds tables that are not Onward's"):
        await opened(url, time)
    assert file.read_bytes() == before


async def test_a_backup_is_consistent_while_the_store_is_written(
    url: str, file: Path, time: TimeSource, tmp_path: Path
) -> None:
    async with open_store(url, time) as store:
        await store.people.change(41, country="DE", interaction_id=1)

        async def write() -> None:
            for number in range(2, 30):
                await store.people.change(40 + number, country="NL", interaction_id=number)

        await asyncio.gather(write(), *(backup(url, tmp_path / f"copy-{number}") for number in range(5)))
    for number in range(5):
        copy = tmp_path / f"copy-{number}"
        assert ask(copy, "PRAGMA integrity_check") == [("ok",)]
        # A person and the interaction that made them are written together or not at all.
        assert ask(copy, "SELECT count(*) FROM people") == ask(copy, "SELECT count(*) FROM handled")
        async with open_store(f"sqlite+aiosqlite:///{copy}", time) as restored:
            assert (await restored.people.get(41)).country == "DE"


async def test_a_backup_overwrites_nothing(url: str, file: Path, time: TimeSource, tmp_path: Path) -> None:
    await opened(url, time)
    target = tmp_path / "copy"
    target.write_text("precious")
    with pytest.raises(CopyError, match="copy exists; a backup never overwrites"):
        await backup(url, target)
    assert target.read_text() == "precious"


async def test_a_backup_of_nothing_or_to_nowhere_leaves_no_file(
    url: str, file: Path, time: TimeSource, tmp_path: Path
) -> None:
    with pytest.raises(CopyError, match="nothing to back up"):
        await backup(url, tmp_path / "copy")
    await opened(url, time)
    with pytest.raises(CopyError, match="cannot be made"):
        await backup(url, tmp_path / "no" / "folder")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["onward.db"]
