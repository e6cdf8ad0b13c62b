"""A small Discord in memory: what a member can do in it, and what everyone sees of it.

`World` is the members' side; pages and scripts call it. The bot's side is in `rest` and `gateway`, over the wire.
Methods take ids as numbers; payloads and events carry them as strings, as Discord does.
"""

from __future__ import annotations

import asyncio
import time
from datetime import timedelta
from typing import TYPE_CHECKING

from playground import views
from playground.attachments import Upload
from playground.errors import NotPossibleError
from playground.events import Event, Json
from playground.using import Using

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["Event", "NotPossibleError", "Upload", "World"]

SHOWN_AT_FIRST = 200
"""How many messages of each channel a fresh page gets."""


class World(Using):
    """One guild, its members, their direct messages with the bot, and the clock. Takes what `Ground` takes."""

    @property
    def online(self) -> bool:
        """Whether the bot is connected."""
        return self.presence.online

    def subscribe(self, listener: Callable[[Event], None]) -> Callable[[], None]:
        """Call `listener` with everything that a page draws; what is returned ends that."""
        return self.state.events.subscribe(listener)

    def snapshot(self) -> Json:
        """Return everything that a fresh page needs."""
        state = self.state
        shown = {
            str(channel_id): [views.for_page(state, message) for message in list(kept.values())[-SHOWN_AT_FIRST:]]
            for channel_id, kept in state.messages.items()
        }
        return {
            "me": self.me,
            "users": list(self.users.values()),
            "guild": self.guild,
            "channels": [views.channel_for_page(channel) for channel in self.channels.values()],
            "commands": self.commands,
            "messages": shown,
            "now": state.timestamp(),
            "bot": {"online": self.online},
        }

    def visible(self, user_id: int, channel_id: int) -> list[Json]:
        """Return the messages of a channel that a member sees, oldest first, as a page draws them."""
        kept = self.state.messages[channel_id].values()
        return [views.for_page(self.state, one) for one in kept if one.for_user in (None, user_id)]

    async def advance(self, seconds: float) -> None:
        """Turn the clock on."""
        self.clock.advance(timedelta(seconds=seconds))

    async def ready(self) -> None:
        """Wait until the bot is connected and has nothing more to say on its own."""
        await self.presence.wait_until_online()
        await self.quiet()

    async def quiet(self, timeout: float = 5.0, idle: float = 0.2) -> bool:  # noqa: ASYNC109 # the contract's word
        """Wait until the bot has sent nothing for a while and owes no answer; whether that came.

        Args:
            timeout: seconds of real time to wait at most.
            idle: seconds without a word.
        """
        asked = time.monotonic()
        while time.monotonic() - asked < timeout:
            since = self.presence.silent_since()
            silent = since is not None and time.monotonic() - max(asked, since) >= idle
            if silent and not self.interactions.pending():
                return True
            await asyncio.sleep(min(0.02, idle))
        return False

    def close(self) -> None:
        """Let no timer outlive the playground."""
        self.interactions.close()
