"""A server with a #rejections channel and two people in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest
import simcord

from bot.app import Onward, Shards
from bot.library import Library, load_library
from bot.store import Store, open_store
from tests.conftest import untraced

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    import discord
    from simcord import Env

    from bot.timesource import TimeSource


# After each action simcord waits until the bot rests. While the store's thread works it looks again only every 50 ms,
# which was half of these tests' time.
simcord.Env._settle_internal.__kwdefaults__["idle"] = 0.003


@pytest.fixture(scope="session")
def library() -> Library:
    with untraced():  # to load is tested where it belongs
        return load_library()


@pytest.fixture
async def store(database: str, time: TimeSource) -> AsyncIterator[Store]:
    async with open_store(database, time) as opened:
        yield opened


@pytest.fixture
def simcord_bot(store: Store, library: Library, time: TimeSource) -> Onward:
    return Onward(store, library, time, shards=Shards(count=1))


@dataclass
class Scene:
    """What a test acts on."""

    env: Env
    bot: Onward
    channel: Any
    general: Any
    maya: Any
    sam: Any

    def answers(self, channel: Any = None) -> list[discord.Message]:
        """What the bot said in a channel that everybody sees, oldest first."""
        history = (channel or self.channel).history(viewer=self.sam)
        ours = [one for one in history if one.author.id == self.bot.user.id and not one.flags.ephemeral]
        return sorted(ours, key=lambda one: one.id)

    def private(self, person: Any) -> list[discord.Message]:
        """What the bot said to a person by direct message, oldest first."""
        history = person.user.dm_channel.history() if hasattr(person, "user") else person.dm_channel.history()
        return sorted((one for one in history if one.author.id == self.bot.user.id), key=lambda one: one.id)


@pytest.fixture
async def scene(simcord_env: Env, simcord_bot: Onward) -> Scene:
    guild = simcord_env.create_guild()
    return Scene(
        env=simcord_env,
        bot=simcord_bot,
        channel=guild.create_text_channel("rejections"),
        general=guild.create_text_channel("general"),
        maya=guild.add_member(simcord_env.create_user("maya")),
        sam=guild.add_member(simcord_env.create_user("sam")),
    )


def told(result: Any) -> str:
    """Return what an interaction was answered last, which only its person may see."""
    assert seen(result).ephemeral
    return seen(result).content


def seen(result: Any) -> Any:
    """Return the message that an interaction was answered with last."""
    return result.followups[-1] if result.followups else result.response


def labels(message: Any) -> list[str]:
    """Return what the buttons under a message say."""
    lines = [line if isinstance(line, dict) else line.to_dict() for line in message.components]
    return [button["label"] for line in lines for button in line["components"]]


def shown(form: Any, **changed: Any) -> dict[str, Any]:
    """Return a form's values as Discord would send them back untouched, with some changed."""
    values: dict[str, Any] = {}
    for label in form.modal["components"]:
        field = label["component"]
        if "options" in field:
            chosen = [option["value"] for option in field["options"] if option.get("default")]
            if chosen or field.get("required", True):
                values[field["custom_id"]] = chosen
        else:
            values[field["custom_id"]] = field.get("value") or ""
    return values | changed
