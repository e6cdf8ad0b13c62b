"""What people wrote is sealed with a key: nobody reads it in the files, everybody gets back what they wrote."""

from __future__ import annotations

import asyncio
import json
import shutil
import sqlite3
from base64 import urlsafe_b64encode
from contextlib import closing
from datetime import timedelta
from functools import cache
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Column, MetaData, StaticPool, Table, create_engine, insert, select

from bot import keyring
from bot.errors import StoreError
from bot.model import NewApplication, NewRound, Round, Undone
from bot.store import Keys, open_store, sealing
from bot.store.keys import LOST, MARK, Sealed, key_id, use
from bot.store.tables import Told, Words, metadata
from tests.store.test_personal import ANN, BEN, TODAY, everything, fill
from tests.store.test_portable import a_day

if TYPE_CHECKING:
    from pathlib import Path
    from typing import Any

    from sqlalchemy import Engine

    from bot.timesource import TimeSource

FIRST, SECOND, THIRD = (urlsafe_b64encode(bytes([number] * 32)).decode() for number in range(3))
OFF, ON = Keys(), Keys(FIRST)
CHANGING, CHANGED = Keys(SECOND, FIRST), Keys(SECOND)


@pytest.fixture
def made(empty: Path, file: Path) -> Path:
    """The file of an empty store, not open."""
    return shutil.copy(empty, file)


def raw(file: Path, question: str) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(file)) as connection:
        return connection.execute(question).fetchall()


async def told(url: str, time: TimeSource, keys: Keys) -> str:
    """What `onward doctor` says."""
    async with open_store(url, time) as store:
        return "\n".join(f"{well}: {line}" for well, line in await keyring.findings(store, keys))


NOTES = Table("notes", MetaData(), Column("words", Words), Column("told", Told))


@cache
def database(keys: Keys | None) -> Engine:
    """A database in memory, whose words are sealed with some keys."""
    engine = create_engine("sqlite://", poolclass=StaticPool)
    use(engine, keys)  # type: ignore[arg-type] # of an engine it needs the dialect alone
    NOTES.create(engine)
    return engine


ANY_TEXT = st.text(st.characters())  # half pairs too


@pytest.mark.parametrize("keys", [None, OFF, ON, CHANGING], ids=["tool", "off", "on", "changing"])
@given(text=st.one_of(ANY_TEXT, ANY_TEXT.map(lambda text: MARK + text), st.just(ON.keep("mine"))))
def test_any_text_comes_out_as_it_went_in(keys: Keys | None, text: str) -> None:
    with database(keys).connect() as connection:  # whose transaction is never committed
        connection.execute(insert(NOTES).values(words=text, told={"company": text}))
        found = connection.execute(select(NOTES)).one()
        kept = connection.exec_driver_sql("SELECT * FROM notes").one()
    clean = text.replace("\0", "").encode(errors="replace").decode()
    assert found == (clean, {"company": text})  # half a pair is left to JSON, which escapes it
    assert not isinstance(found.words, Sealed)
    sealed = f"{MARK}{keys.current}:" if keys and keys.current else None
    if sealed:
        assert kept.words.startswith(sealed)
        assert json.loads(kept.told).startswith(sealed)
    elif not text.startswith(MARK):
        assert kept.words == clean


def test_neither_keys_nor_errors_show_a_key() -> None:
    assert FIRST not in repr(ON) + str(vars(ON)) + key_id(FIRST)
    assert len({key_id(FIRST), key_id(SECOND)}) == 2


def test_every_column_with_a_persons_words_is_sealed() -> None:
    sealed = {str(column) for columns in sealing.sealable().values() for column in columns}
    assert sealed == {
        "posts.reading",
        "applications.company", "applications.role", "applications.notes",
        "interviews.called", "interviews.asked", "interviews.went_well", "interviews.try_next", "interviews.plan",
        "facts.words", "pages.words", "letters.words", "undos.steps", "deliveries.words", "deliveries.phrase",
    }  # fmt: skip
    assert all(len(table.primary_key) == 1 for table in sealing.sealable())


async def test_what_is_written_with_a_key_is_in_none_of_the_files_and_comes_back(
    made: Path, url: str, time: TimeSource
) -> None:
    async with open_store(url, time, keys=ON) as store:
        await fill(store, ANN, "Unmistakable Ltd", 100)
        assert b"Unmistakable" not in everything(made)
        (application,) = await store.applications.all(ANN)
        (round_,) = await store.interviews.all(ANN)
        (fact,) = await store.facts.list(ANN)
        post = await store.posts.get(100)
        assert (application.company, round_.plan) == ("Unmistakable Ltd", "forget Unmistakable Ltd")
        assert fact.words == "Unmistakable Ltd called back"
        assert post is not None
        assert post.reading is not None
        assert post.reading.companies == ("Unmistakable Ltd",)
        assert json.dumps(await store.export(ANN)).count("Unmistakable") >= 5
        assert (await store.applications.page(ANN, search="unmistakable", limit=5)).count == 1


async def test_a_whole_day_goes_by_with_a_key(made: Path, url: str, time: TimeSource) -> None:
    async with open_store(url, time, keys=ON) as store:
        await a_day(store, time)


async def test_who_runs_the_bot_gets_it_sealed_with_or_without_the_key(made: Path, url: str, time: TimeSource) -> None:
    async with open_store(url, time, keys=ON) as store:
        await fill(store, ANN, "Stripe", 100)
        plain, sealed = await store.export(ANN), await store.export(ANN, sealed=True)
    async with open_store(url, time) as store:
        without = await store.export(ANN)
    assert json.dumps(sealed) == json.dumps(without)
    assert "Stripe" in json.dumps(plain)
    assert "Stripe" not in json.dumps(sealed)
    shape = {table: [list(row) for row in rows] for table, rows in plain.items()}
    assert {table: [list(row) for row in rows] for table, rows in sealed.items()} == shape
    assert sealed["applications"][0]["outcome"] == plain["applications"][0]["outcome"]  # type: ignore[index]


async def test_an_undo_puts_back_what_is_sealed(made: Path, url: str, time: TimeSource) -> None:
    async with open_store(url, time, keys=ON) as store:
        new, into = NewRound(Round.CALL, None, "UTC", plan="bread"), NewApplication(TODAY, "Unmistakable")
        interview = await store.interviews.add(ANN, into, new, interaction_id=1)
        assert interview is not None
        await store.applications.delete(ANN, [interview.application_id], interaction_id=2)
        assert b"Unmistakable" not in everything(made)
        assert (await store.undos.undo(ANN, 2, interaction_id=3))[0] is Undone.DONE
        assert [one.company for one in await store.applications.all(ANN)] == ["Unmistakable"]
        assert [one.plan for one in await store.interviews.all(ANN)] == ["bread"]
        assert b"Unmistakable" not in everything(made)


async def test_what_was_there_before_the_key_stays_readable_and_is_sealed_out_of_the_files(
    made: Path, url: str, time: TimeSource, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sealing, "AT_ONCE", 2)
    async with open_store(url, time, keys=OFF) as store:
        await fill(store, ANN, "Unmistakable", 100)
        await fill(store, BEN, f"{MARK}Unmistakable", 200)
        before = await store.export(ANN), await store.export(BEN)
    assert "False" not in await told(url, time, OFF)
    assert "18 texts are not sealed yet" in await told(url, time, ON)
    async with open_store(url, time, keys=ON) as store:
        assert (await store.export(ANN), await store.export(BEN)) == before
        assert b"Unmistakable" in everything(made)
        assert await store.sealing.renew(ON) == 18
        assert b"Unmistakable" not in everything(made)
        assert (await store.export(ANN), await store.export(BEN)) == before
        assert await store.sealing.renew(ON) == 0
    assert "sealed with ONWARD_KEY (18 texts)" in await told(url, time, ON)


async def test_a_key_is_changed_and_the_old_one_may_go(made: Path, url: str, time: TimeSource) -> None:
    async with open_store(url, time, keys=ON) as store:
        await fill(store, ANN, "Stripe", 100)
        before = await store.export(ANN)
    async with open_store(url, time, keys=CHANGING) as store:
        assert await store.export(ANN) == before
        assert "ONWARD_KEY_OLD has to stay: 9 texts" in await told(url, time, CHANGING)
        assert await store.sealing.renew(CHANGING) == 9
        assert await store.export(ANN) == before
    assert "ONWARD_KEY_OLD may go" in await told(url, time, CHANGING)
    async with open_store(url, time, keys=CHANGED) as store:
        assert await store.export(ANN) == before
    assert "sealed with another key" in await told(url, time, ON)
    with pytest.raises(StoreError, match="another key"):
        async with open_store(url, time, keys=ON):
            pass


@pytest.mark.parametrize("keys", [OFF, Keys(THIRD), Keys(THIRD, SECOND)], ids=["none", "wrong", "both wrong"])
async def test_without_the_key_it_is_refused_in_one_line_and_nothing_is_changed(
    made: Path, url: str, time: TimeSource, keys: Keys
) -> None:
    async with open_store(url, time, keys=ON) as store:
        await fill(store, ANN, "Stripe", 100)
    before = made.read_bytes()  # noqa: ASYNC240 - a small file
    with pytest.raises(StoreError, match=r"onward\.db holds text that is sealed.*ONWARD_KEY") as refused:
        async with open_store(url, time, keys=keys):
            pass
    assert "\n" not in str(refused.value)
    assert made.read_bytes() == before  # noqa: ASYNC240 - likewise
    assert (await told(url, time, keys)).startswith("False: ")


async def test_a_key_that_sealed_nothing_is_not_missed(made: Path, url: str, time: TimeSource) -> None:
    async with open_store(url, time, keys=ON):
        pass
    async with open_store(url, time, keys=OFF) as store:
        await fill(store, ANN, "Stripe", 100)
    assert raw(made, "SELECT * FROM seals") == []


async def test_a_change_that_is_cut_off_goes_on_at_the_next_start(
    made: Path, url: str, time: TimeSource, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sealing, "AT_ONCE", 1)
    async with open_store(url, time, keys=ON) as store:
        for number in range(5):
            await store.facts.add(ANN, f"fact {number}", TODAY, interaction_id=number)
        before = await store.export(ANN)
    for left in (8, 6):  # of five facts and the five undos of them
        breaths = iter([None])

        async def cut(_seconds: float, breaths: Any = breaths) -> None:
            if next(breaths, "over") == "over":
                raise asyncio.CancelledError

        async with open_store(url, time, keys=CHANGING) as store:
            with monkeypatch.context() as context:
                context.setattr(sealing.asyncio, "sleep", cut)
                with pytest.raises(asyncio.CancelledError):
                    await store.sealing.renew(CHANGING)
            assert await store.export(ANN) == before
        kept = raw(made, "SELECT words FROM facts UNION ALL SELECT steps FROM undos")
        assert sum(words.startswith(f"{MARK}{ON.current}:") for (words,) in kept) == left
        with pytest.raises(StoreError, match="another key"):
            async with open_store(url, time, keys=CHANGED):
                pass
    async with open_store(url, time, keys=CHANGING) as store:
        await store.sealing.renew(CHANGING)
    async with open_store(url, time, keys=CHANGED) as store:
        assert await store.export(ANN) == before


async def test_what_people_change_meanwhile_stays_as_they_leave_it(
    made: Path, url: str, time: TimeSource, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sealing, "AT_ONCE", 1)
    async with open_store(url, time, keys=OFF) as store:
        facts = [await store.facts.add(ANN, f"old {number}", TODAY, interaction_id=number) for number in range(8)]
    async with open_store(url, time, keys=ON) as store, open_store(url, time, keys=ON) as other:

        async def reword() -> None:
            for number, fact in enumerate(facts):
                assert fact is not None
                await other.facts.change(ANN, fact.id, None, f"new {number}", interaction_id=100 + number)
                await asyncio.sleep(0)

        await asyncio.gather(store.sealing.renew(ON), other.sealing.renew(ON), reword())
        words = sorted(fact.words for fact in await store.facts.list(ANN))
    assert words == [f"new {number}" for number in range(8)]
    assert b"old" not in b"".join(row[0].encode() for row in raw(made, "SELECT words FROM facts"))


async def test_a_process_that_was_not_given_the_new_key_says_so_and_takes_nothing(
    made: Path, url: str, time: TimeSource
) -> None:
    async with open_store(url, time, keys=OFF) as late, open_store(url, time, keys=ON) as store:
        await fill(store, ANN, "Stripe", 100)
        time.advance(timedelta(hours=1))
        with pytest.raises(StoreError, match="the same ONWARD_KEY"):
            await late.due.claim(5, timedelta(minutes=1))
        (claimed,) = await store.due.claim(5, timedelta(minutes=1))
        assert claimed.words == "call Stripe"


async def test_a_damaged_token_stops_nothing_and_is_not_overwritten(
    made: Path, url: str, time: TimeSource, caplog: pytest.LogCaptureFixture
) -> None:
    async with open_store(url, time, keys=ON) as store:
        await fill(store, ANN, "Stripe", 100)
        await fill(store, BEN, "Stripe", 200)
    with closing(sqlite3.connect(made)) as connection:
        connection.execute("UPDATE deliveries SET words = replace(words, ':gAAAA', ':hAAAA') WHERE user_id = ?", (ANN,))
        connection.execute(
            "UPDATE posts SET reading = replace(reading, ':gAAAA', ':hAAAA') WHERE author_id = ?", (ANN,)
        )
        connection.commit()
    damaged = raw(made, "SELECT words FROM deliveries WHERE words LIKE '%:hAAAA%'")
    async with open_store(url, time, keys=CHANGING) as store:
        await store.sealing.renew(CHANGING)
        time.advance(timedelta(hours=1))
        assert sorted(one.words or "" for one in await store.due.claim(5, timedelta(minutes=1))) == [
            "call Stripe",
            LOST,
        ]
        post = await store.posts.get(100)
        assert post is not None
        assert post.reading is None
    assert len(damaged) == 1
    assert raw(made, "SELECT words FROM deliveries WHERE words LIKE '%:hAAAA%'") == damaged
    assert "damaged" in caplog.text
    assert "hAAAA" not in caplog.text


async def test_a_copy_that_knows_no_key_is_the_same(made: Path, url: str, time: TimeSource, empty: Path) -> None:
    target = made.with_name("copy.db")
    shutil.copy(empty, target)
    async with open_store(url, time, keys=ON) as store:
        await fill(store, ANN, "Stripe", 100)
        before = await store.export(ANN)
    there = f"sqlite+aiosqlite:///{target}"
    async with open_store(url, time) as store, open_store(there, time) as copy:
        for table in metadata.sorted_tables:
            rows = await store._database.read(lambda connection, table=table: connection.execute(select(table)))
            values = [dict(row) for row in rows.mappings()]
            if values:
                await copy._database.write(
                    lambda connection, table=table, values=values: connection.execute(insert(table), values)
                )
    assert b"Stripe" not in everything(target)
    with pytest.raises(StoreError, match="ONWARD_KEY is missing"):
        async with open_store(there, time, keys=OFF):
            pass
    async with open_store(there, time, keys=ON) as copy:
        assert await copy.export(ANN) == before


async def test_it_is_sealed_beside_other_work(made: Path, url: str, time: TimeSource, caplog: Any) -> None:
    caplog.set_level("INFO")
    async with open_store(url, time, keys=OFF) as store:
        await fill(store, ANN, "Unmistakable", 100)
    async with open_store(url, time, keys=ON) as store, keyring.sealing(store, ON), asyncio.timeout(5):
        while "are now sealed" not in caplog.text:  # noqa: ASYNC110 # what is waited for is a line of the log
            await asyncio.sleep(0.01)
    assert b"Unmistakable" not in everything(made)
    async with open_store(url, time, keys=CHANGING) as store:
        async with keyring.sealing(store, CHANGING):
            pass  # left at once: nothing hangs, and what was begun is whole
        assert "Unmistakable" in json.dumps(await store.export(ANN))
