"""`onward doctor`: what is wrong, and how to mend it."""

from __future__ import annotations

import socket
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from bot import keyring
from bot.errors import DataError, StoreError
from bot.knowledge import data_path
from bot.store import is_there, open_store
from bot.store.meta import STALE
from bot.timesource import TimeSource
from bot.words import load_crisis

if TYPE_CHECKING:
    from bot.config import Settings

OLD_HELPLINE = timedelta(days=180)


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the report.

    Args:
        well: False where somebody has to do something.
        says: what was found, and how to mend it.
    """

    well: bool
    says: str

    def __str__(self) -> str:
        """Return the line as it is printed."""
        return f"{'ok  ' if self.well else 'MEND'}  {self.says}"


async def alive(settings: Settings) -> list[Finding]:
    """Ask only whether a bot on this machine has beaten lately; for the container's health check."""
    time = TimeSource()
    try:
        if not is_there(settings.onward_database):
            return [Finding(well=False, says="There is no store yet: no bot has run here.")]
        async with open_store(settings.onward_database, time) as store:
            beat = await store.meta.last_beat(f"{socket.gethostname()}:")
    except StoreError as error:
        return [Finding(well=False, says=str(error))]
    if beat is None:
        return [Finding(well=False, says="No bot on this machine has ever written a heartbeat to this store.")]
    age = time.now() - beat
    return [Finding(well=age <= STALE, says=f"The last heartbeat is {int(age.total_seconds())} s old.")]


async def examine(settings: Settings) -> list[Finding]:
    """Look at settings, database, Discord and helplines, in this order."""
    readable = Finding(well=True, says="The settings can be read.")
    return [readable, *await _store(settings), *await _discord(settings), _helplines()]


async def _store(settings: Settings) -> list[Finding]:
    try:
        if not is_there(settings.onward_database):
            return [Finding(well=True, says="There is no store yet; `onward run` makes it.")]
        async with open_store(settings.onward_database, TimeSource()) as store:
            await store.check()
            sealed = await keyring.findings(store, keyring.keys_of(settings))
    except StoreError as error:
        return [Finding(well=False, says=str(error))]
    return [Finding(well=True, says="The store opens and answers."), *(Finding(*one) for one in sealed)]


async def _discord(settings: Settings) -> list[Finding]:
    if settings.discord_token is None:
        return [Finding(well=False, says="DISCORD_TOKEN is missing: put your bot's token in .env (see the README).")]
    from bot import launch
    from bot.errors import RefusedError

    launch.use_api(settings.onward_api)
    try:
        asked = await launch.ask(settings.discord_token.get_secret_value(), patience=())
    except RefusedError as error:
        return [Finding(well=False, says=str(error))]
    invite = Finding(well=True, says=f"Discord takes the token. Invite: {asked.invite}")
    if asked.may_read:
        return [invite, Finding(well=True, says="Message content is switched on.")]
    return [invite, Finding(well=False, says=launch.WITHOUT_CONTENT)]


def _helplines() -> Finding:
    today = TimeSource().now().date()
    try:
        texts = load_crisis(data_path("crisis"), data_path("helplines.toml"))
    except DataError as error:
        return Finding(well=False, says=str(error))
    old = sorted(
        {
            line.country
            for lines in texts.helplines.values()
            for line in lines
            if today - line.verified_on > OLD_HELPLINE
        }
    )
    if not old:
        return Finding(well=True, says="Every helpline was verified within 180 days.")
    places = ", ".join(old)
    return Finding(well=True, says=f"Helplines last verified over 180 days ago: {places}. Check them at their source.")
