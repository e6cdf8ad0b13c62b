"""The gateway, as Discord's version 10 speaks it: hello, identify, resume, heartbeats, and a session's events."""

from __future__ import annotations

import asyncio
import json
from contextlib import suppress
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from aiohttp import WSCloseCode, WSMsgType, web

from playground import intents
from playground.compression import Encoder, encoder

if TYPE_CHECKING:
    from playground.events import Json
    from playground.sessions import Session, Sessions
    from playground.state import State

HEARTBEAT_INTERVAL = 41.25
"""Seconds of real time between a bot's heartbeats."""
LARGEST_FRAME = 4096


class Op(IntEnum):
    """The kinds of payloads."""

    DISPATCH = 0
    HEARTBEAT = 1
    IDENTIFY = 2
    PRESENCE = 3
    VOICE_STATE = 4
    RESUME = 6
    RECONNECT = 7
    REQUEST_MEMBERS = 8
    INVALID_SESSION = 9
    HELLO = 10
    HEARTBEAT_ACK = 11


class Close(IntEnum):
    """Discord's own close codes."""

    UNKNOWN_OP = 4001
    DECODE_ERROR = 4002
    NOT_AUTHENTICATED = 4003
    AUTHENTICATION_FAILED = 4004
    ALREADY_AUTHENTICATED = 4005
    INVALID_SHARD = 4010
    DISALLOWED_INTENTS = 4014


class _ClosedError(Exception):
    """The connection ends with a code."""

    def __init__(self, code: Close, reason: str) -> None:
        super().__init__(reason)
        self.code = code
        self.reason = reason


class Gateway:
    """Takes the bot's connections.

    Args:
        state: the playground.
        sessions: where sessions are kept.
        token: the one that is right.
        url: the address of this gateway, for resumes.
    """

    def __init__(self, state: State, sessions: Sessions, token: str, url: str) -> None:
        self.state = state
        self.sessions = sessions
        self.token = token
        self.url = url
        self._connections: set[Connection] = set()

    async def handle(self, request: web.Request) -> web.StreamResponse:
        """Serve one connection until it ends."""
        chosen = encoder(request.query.get("compress"))
        if chosen is None or request.query.get("encoding", "json") != "json":
            raise web.HTTPBadRequest(text="The playground speaks JSON, plain or compressed with zlib-stream.\n")
        socket = web.WebSocketResponse(max_msg_size=LARGEST_FRAME)
        await socket.prepare(request)
        connection = Connection(self, socket, request, chosen)
        self._connections.add(connection)
        try:
            await connection.serve()
        finally:
            self._connections.discard(connection)
        return socket

    def cut(self) -> int:
        """Cut every connection as a broken network does, without a goodbye; return how many there were."""
        for connection in list(self._connections):
            connection.cut()
        return len(self._connections)

    def send_all(self, op: Op, data: Any) -> None:
        """Send a payload to every connection."""
        for connection in list(self._connections):
            connection.send(op, data)

    async def close(self) -> None:
        """Say goodbye to every connection."""
        for connection in list(self._connections):
            await connection.socket.close(code=WSCloseCode.GOING_AWAY)


class Connection:
    """One websocket of a bot.

    Args:
        gateway: whose it is.
        socket: prepared.
        request: how it was opened.
        encoder: how payloads are encoded.
    """

    def __init__(self, gateway: Gateway, socket: web.WebSocketResponse, request: web.Request, encoder: Encoder) -> None:
        self.socket = socket
        self._gateway = gateway
        self._request = request
        self._encoder = encoder
        self._outbox: asyncio.Queue[str] = asyncio.Queue()
        self._session: Session | None = None

    async def serve(self) -> None:
        """Say hello, then listen and tell until the connection ends."""
        self.send(Op.HELLO, {"heartbeat_interval": int(HEARTBEAT_INTERVAL * 1000), "_trace": []})
        sender = asyncio.create_task(self._send_outbox())
        try:
            async for frame in self.socket:
                self._take(frame.data if frame.type is WSMsgType.TEXT else "")
        except _ClosedError as closed:
            await self.socket.close(code=closed.code, message=closed.reason.encode())
        finally:
            sender.cancel()
            with suppress(asyncio.CancelledError):
                await sender
            self._leave()

    def _leave(self) -> None:
        if self._session is None:
            return
        self._gateway.sessions.disconnect(self._session, self._outbox)
        if self.socket.close_code in (WSCloseCode.OK, WSCloseCode.GOING_AWAY) and self._session.outbox is None:
            self._gateway.sessions.forget(self._session)

    async def _send_outbox(self) -> None:
        with suppress(ConnectionError):
            while True:
                encoded = self._encoder.encode(await self._outbox.get())
                if isinstance(encoded, bytes):
                    await self.socket.send_bytes(encoded)
                else:
                    await self.socket.send_str(encoded)

    def send(self, op: Op, data: Any) -> None:
        """Send a payload that is no event."""
        self._outbox.put_nowait(json.dumps({"op": int(op), "t": None, "s": None, "d": data}))

    def cut(self) -> None:
        """End the connection as a broken network does."""
        if self._request.transport is not None:
            self._request.transport.abort()

    def _take(self, text: str) -> None:
        try:
            payload: Json = json.loads(text)
            op, data = payload["op"], payload.get("d")
            self._obey(op, data)
        except (KeyError, TypeError, ValueError, AttributeError):
            raise _ClosedError(Close.DECODE_ERROR, "Error while decoding payload.") from None

    def _obey(self, op: int | None, data: Any) -> None:
        if op == Op.HEARTBEAT:
            self.send(Op.HEARTBEAT_ACK, None)
        elif op == Op.IDENTIFY:
            self._identify(data)
        elif op == Op.RESUME:
            self._resume(data)
        elif op not in (Op.PRESENCE, Op.VOICE_STATE, Op.REQUEST_MEMBERS):
            raise _ClosedError(Close.UNKNOWN_OP, "Unknown opcode.")
        elif self._session is None:
            raise _ClosedError(Close.NOT_AUTHENTICATED, "Not authenticated.")
        elif op == Op.REQUEST_MEMBERS:
            self._tell_members(self._session, data)

    def _identify(self, data: Json) -> None:
        self._require_new(data)
        asked: int = data.get("intents") or 0
        number, count = data.get("shard") or (0, 1)
        if not 0 <= number < count:
            raise _ClosedError(Close.INVALID_SHARD, "Invalid shard.")
        if intents.disallowed(asked, self._gateway.state.application["flags"]):
            raise _ClosedError(Close.DISALLOWED_INTENTS, "Disallowed intent(s).")
        self._session = self._gateway.sessions.start(asked, (number, count), self._gateway.url)
        self._gateway.sessions.connect(self._session, self._outbox)
        self._gateway.sessions.greet(self._session)

    def _resume(self, data: Json) -> None:
        self._require_new(data)
        session = self._gateway.sessions.find(str(data.get("session_id")))
        missed = None if session is None else session.since(int(data.get("seq") or 0))
        if session is None or missed is None:
            self.send(Op.INVALID_SESSION, data=False)
            return
        for text in missed:
            self._outbox.put_nowait(text)
        self._session = session
        self._gateway.sessions.connect(session, self._outbox)
        session.tell("RESUMED", {"_trace": []})

    def _require_new(self, data: Json) -> None:
        if self._session is not None:
            raise _ClosedError(Close.ALREADY_AUTHENTICATED, "Already authenticated.")
        token = str(data.get("token") or "").removeprefix("Bot ")
        if token != self._gateway.token:
            raise _ClosedError(Close.AUTHENTICATION_FAILED, "Authentication failed.")

    def _tell_members(self, session: Session, data: Json) -> None:
        state = self._gateway.state
        wanted: list[str | int] = data.get("user_ids") or []
        ids = {str(one) for one in wanted}
        query, limit = str(data.get("query") or "").lower(), int(data.get("limit") or 0)
        found = [
            member
            for member in state.members.values()
            if (not ids or member["user"]["id"] in ids) and member["user"]["username"].lower().startswith(query)
        ]
        chunk: Json = {
            "guild_id": str(state.guild_id),
            "members": found[: limit or None],
            "chunk_index": 0,
            "chunk_count": 1,
            "not_found": [],
        }
        if data.get("nonce"):
            chunk["nonce"] = data["nonce"]
        session.tell("GUILD_MEMBERS_CHUNK", chunk)
