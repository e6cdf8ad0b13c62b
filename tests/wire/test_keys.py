"""A key in a real process: what is there is sealed beside its work, buttons still know it, without it none starts."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing

from bot import doctor
from bot.config import load_settings
from bot.store import open_store
from bot.timesource import TimeSource
from tests.store.test_personal import BEN, TODAY, everything
from tests.store.test_sealing import FIRST, OFF, ON, SECOND
from tests.wire.conftest import custom_id


async def test_a_key_is_set_changed_and_missed(wire, empty):
    file = wire.folder / "onward.db"
    shutil.copy(empty, file)
    for number, keys in enumerate((OFF, ON)):
        async with open_store(wire.database, TimeSource(), keys=keys) as store:
            await store.facts.add(BEN, f"Unmistakable {number}", TODAY, interaction_id=number)
    changing = {"ONWARD_KEY": SECOND, "ONWARD_KEY_OLD": FIRST}

    bot = await wire.start(**changing)
    post = await wire.post()
    await wire.until(lambda: wire.state_of(post) == "answered")
    (said,) = wire.answers()
    forms = []
    wire.world.subscribe(lambda event: event.name == "modal" and forms.append(event.data["modal"]))
    press = await wire.world.click(wire.maya, int(said["id"]), custom_id(said, "Log it"))
    assert await wire.world.settled(press) == "done"
    assert "Stripe" in str(forms)  # it is filled in from what was read, which is sealed
    await wire.until(lambda: seals(file) == 1)
    assert await bot.stop() == 0
    kept = everything(file)
    assert b"Unmistakable" not in kept
    assert b"Stripe" not in kept
    assert not any(word in bot.said for word in (FIRST, SECOND, "Unmistakable", "Stripe"))
    given = load_settings(discord_token=None, onward_database=wire.database, **small(changing))
    lines = [str(one) for one in await doctor.examine(given)]
    assert "ok    ONWARD_KEY_OLD may go: nothing in this store is sealed with it." in lines

    before = file.read_bytes()
    refused = await wire.start(wait=False)
    assert await refused.ended() == 78
    (line,) = refused.said.strip().splitlines()
    assert line.startswith("onward: ")
    assert line.endswith("is sealed, and ONWARD_KEY is missing. Give the key back; nothing was changed.")
    assert file.read_bytes() == before


def small(settings):
    return {name.lower(): value for name, value in settings.items()}


def seals(file):
    with closing(sqlite3.connect(file)) as connection:
        return connection.execute("SELECT count(*) FROM seals").fetchone()[0]
