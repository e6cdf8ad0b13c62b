"""Gateway sessions: what each connected bot is told, numbered and kept, so that it can resume where it was cut off."""

from __future__ import annotations

import json
import secrets
from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from playground import payloads
from playground.intents import Intent

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable, Iterator

    from playground.events import Dispatch, Json
    from playground.state import State

KEPT_EVENTS = 2000
"""How many events a session keeps for a resume; one that lags further behind starts anew."""
KEPT_SESSIONS = 16
"""How many sessions without a connection wait for a resume."""


@dataclass(slots=True, eq=False)
class Session:
    """One identified bot, connected or cut off.

    Args:
        intents: the bits that it asked for.
        shard: its number and how many there are.
        resume_url: where it resumes.
        id: what it resumes by.
        sequence: the number of the last event.
        kept: events already numbered, oldest first.
        outbox: what the connection has to send; None while there is none.
    """

    intents: int
    shard: tuple[int, int]
    resume_url: str
    id: str = field(default_factory=lambda: secrets.token_hex(16))
    sequence: int = 0
    kept: deque[tuple[int, str]] = field(default_factory=lambda: deque[tuple[int, str]](maxlen=KEPT_EVENTS))
    outbox: asyncio.Queue[str] | None = None

    def tell(self, name: str, data: Json) -> None:
        """Number an event, keep it, and send it if there is a connection."""
        self.sequence += 1
        text = json.dumps({"op": 0, "t": name, "s": self.sequence, "d": data})
        self.kept.append((self.sequence, text))
        if self.outbox is not None:
            self.outbox.put_nowait(text)

    def since(self, sequence: int) -> list[str] | None:
        """Return the events after one, or None where some of them are lost or the number never was."""
        if sequence > self.sequence or (self.kept and sequence < self.kept[0][0] - 1):
            return None
        return [text for number, text in self.kept if number > sequence]

    def hears(self, dispatch: Dispatch) -> bool:
        """Whether an event is meant for this session: its intents, and its shard."""
        if dispatch.intent and not dispatch.intent & self.intents:
            return False
        number, count = self.shard
        return number == ((dispatch.guild_id >> 22) % count if dispatch.guild_id is not None else 0)

    def hear(self, dispatch: Dispatch) -> None:
        """Tell an event, if it is meant for this session."""
        if not self.hears(dispatch):
            return
        unread = dispatch.unread is not None and not self.intents & Intent.MESSAGE_CONTENT
        self.tell(dispatch.name, dispatch.unread if unread and dispatch.unread is not None else dispatch.data)


class Sessions:
    """Every session of a playground.

    Args:
        state: the playground, to whose events they listen.
        on_change: called when one connects or is cut off.
    """

    def __init__(self, state: State, on_change: Callable[[bool], None]) -> None:
        self._state = state
        self._on_change = on_change
        self._kept: dict[str, Session] = {}
        state.dispatches.subscribe(self._hear)

    def _hear(self, dispatch: Dispatch) -> None:
        for session in list(self._kept.values()):
            session.hear(dispatch)

    def start(self, intents: int, shard: tuple[int, int], resume_url: str) -> Session:
        """Begin a session; its first events are READY and the guild."""
        session = Session(intents, shard, resume_url)
        self._kept[session.id] = session
        waiting = [kept for kept in self._kept.values() if kept.outbox is None and kept is not session]
        for old in waiting[: max(0, len(waiting) - KEPT_SESSIONS)]:
            del self._kept[old.id]
        return session

    def greet(self, session: Session) -> None:
        """Send what a new session hears first."""
        session.tell("READY", self._ready(session))
        number, count = session.shard
        if (self._state.guild_id >> 22) % count == number:
            session.tell("GUILD_CREATE", self._guild(session))

    def find(self, session_id: str) -> Session | None:
        """Return a session that can be resumed."""
        return self._kept.get(session_id)

    def forget(self, session: Session) -> None:
        """End a session for good."""
        self._kept.pop(session.id, None)

    def connect(self, session: Session, outbox: asyncio.Queue[str]) -> None:
        """Give a session a connection."""
        session.outbox = outbox
        self._on_change(True)  # noqa: FBT003 # online

    def disconnect(self, session: Session, outbox: asyncio.Queue[str]) -> None:
        """Take a session's connection away, unless it has another one by now."""
        if session.outbox is outbox:
            session.outbox = None
        self._on_change(any(kept.outbox is not None for kept in self._kept.values()))

    def connected(self) -> Iterator[Session]:
        """Return the sessions that have a connection."""
        return (kept for kept in list(self._kept.values()) if kept.outbox is not None)

    def _ready(self, session: Session) -> Json:
        state = self._state
        number, count = session.shard
        here = (state.guild_id >> 22) % count == number
        return {
            "v": 10,
            "user": payloads.own_user(state.me),
            "guilds": [{"id": str(state.guild_id), "unavailable": True}] if here else [],
            "session_id": session.id,
            "session_type": "normal",
            "resume_gateway_url": session.resume_url,
            "shard": [number, count],
            "application": {"id": state.application["id"], "flags": state.application["flags"]},
            "private_channels": [],
            "relationships": [],
            "presences": [],
            "user_settings": {},
        }

    def _guild(self, session: Session) -> Json:
        state = self._state
        everyone = list(state.members.values())
        told = everyone if session.intents & Intent.GUILD_MEMBERS else [state.members[state.my_id]]
        channels = [one for one in state.channels.values() if one["type"] in (payloads.TEXT, payloads.FORUM)]
        threads = [one for one in state.channels.values() if one["type"] == payloads.THREAD]
        return {
            **state.guild,
            "joined_at": state.members[state.my_id]["joined_at"],
            "large": False,
            "unavailable": False,
            "member_count": len(everyone),
            "members": told,
            "channels": channels,
            "threads": threads,
            "presences": [],
            "voice_states": [],
            "stage_instances": [],
            "guild_scheduled_events": [],
            "soundboard_sounds": [],
        }
