"""The page's side of the server: its files, and the socket over which a tab and the world talk."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import TYPE_CHECKING

from aiohttp import WSCloseCode, web

from playground.errors import ApiError, NotPossibleError
from playground.frames import Frame, FrameError, act

if TYPE_CHECKING:
    from collections.abc import Sequence

    from playground.events import Event, Json
    from playground.world import World

STATIC = Path(__file__).parent / "static"
TYPES = {".html": "text/html", ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml"}
LARGEST_FRAME = 3 << 20  # a file of 2 MB in base64
HEADERS = {
    "Cache-Control": "no-cache",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self' ws://{host}; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)


class Page:
    """Serves the page at `/`, its files below `/page/`, and its socket at `/page/socket`.

    What comes under a foreign name or from a foreign page, the server has refused before it gets here.

    Args:
        world: what the page shows and acts on.
        hint: what a newcomer reads at the top of the first channel; the channel's topic where it is empty.
        examples: messages that a newcomer can put into the message box with one press.
    """

    def __init__(self, world: World, *, hint: str = "", examples: Sequence[str] = ()) -> None:
        self._world = world
        self._welcome: Json = {"hint": hint, "examples": list(examples)}
        self._tabs: set[web.WebSocketResponse] = set()

    def attach(self, app: web.Application) -> None:
        """Add the routes to a server, and close the open tabs' sockets when it stops."""
        app.router.add_get("/", self._index)
        app.router.add_get("/page/socket", self._socket)
        app.router.add_get("/page/{name}", self._file)
        app.on_shutdown.append(self._close)

    async def _index(self, request: web.Request) -> web.StreamResponse:
        return _static("index.html", request)

    async def _file(self, request: web.Request) -> web.StreamResponse:
        return _static(request.match_info["name"], request)

    async def _socket(self, request: web.Request) -> web.StreamResponse:
        socket = web.WebSocketResponse(heartbeat=30, max_msg_size=LARGEST_FRAME)
        await socket.prepare(request)
        self._tabs.add(socket)
        try:
            await _Tab(self._world, socket).run(self._welcome)
        finally:
            self._tabs.discard(socket)
        return socket

    async def _close(self, _: web.Application) -> None:
        for socket in list(self._tabs):
            await socket.close(code=WSCloseCode.GOING_AWAY, message=b"The playground stops")


def _static(name: str, request: web.Request) -> web.StreamResponse:
    """Return one of the page's own files; a name is looked up, never joined to a path."""
    path = next((path for path in STATIC.iterdir() if path.name == name and path.suffix in TYPES), None)
    if path is None:
        raise web.HTTPNotFound(text="There is no such file.\n")
    headers = {**HEADERS, "Content-Security-Policy": POLICY.format(host=request.host)}
    return web.Response(body=path.read_bytes(), content_type=TYPES[path.suffix], charset="utf-8", headers=headers)


class _Tab:
    """One open page: sends it what happens, and does what it asks, in order.

    A form that the bot opens goes only to the tab that asked for it, so that it does not pop up in every open page.
    """

    def __init__(self, world: World, socket: web.WebSocketResponse) -> None:
        self._world = world
        self._socket = socket
        self._queue: asyncio.Queue[str] = asyncio.Queue()
        self._started: set[str] = set()

    async def run(self, welcome: Json) -> None:
        """Serve the tab until it is closed."""
        closed = [str(user_id) for user_id in self._world.state.closed_dms]
        self._say("hello", {"snapshot": self._world.snapshot(), "closed_dms": closed, **welcome})
        unsubscribe = self._world.subscribe(self._hear)
        sender = asyncio.create_task(self._send())
        typing: set[asyncio.Task[None]] = set()
        try:
            async for message in self._socket:
                try:
                    frame = Frame.parse(message.data)
                except FrameError as problem:
                    self._say("error", {"words": sentence(str(problem)), "nonce": None})
                    continue
                if frame.op == "autocomplete":
                    # The bot may take seconds over these; what the person does next must not wait for it.
                    typing.add(task := asyncio.create_task(self._answer(frame)))
                    task.add_done_callback(typing.discard)
                else:
                    await self._answer(frame)
        finally:
            unsubscribe()
            for task in (sender, *typing):
                task.cancel()
            await asyncio.gather(sender, *typing, return_exceptions=True)

    async def _answer(self, frame: Frame) -> None:
        try:
            result = await act(self._world, frame)
        except (FrameError, NotPossibleError) as problem:
            self._say("error", {"words": sentence(str(problem)), "nonce": frame.nonce})
        except ApiError as problem:
            self._say("error", {"words": sentence(problem.message), "nonce": frame.nonce})
        else:
            if result.interaction_id is not None:
                self._started.add(result.interaction_id)
            self._say(result.name, {**result.data, "nonce": frame.nonce, "interaction_id": result.interaction_id})

    def _hear(self, event: Event) -> None:
        if event.name != "modal" or event.data["interaction_id"] in self._started:
            self._say(event.name, event.data)

    def _say(self, name: str, data: Json) -> None:
        self._queue.put_nowait(json.dumps({"t": name, "d": data}, ensure_ascii=False))

    async def _send(self) -> None:
        while True:
            await self._socket.send_str(await self._queue.get())


def sentence(words: str) -> str:
    """Return words as a person reads them: a capital first, a full stop last."""
    words = words.strip()
    return words[:1].upper() + words[1:] + ("" if words.endswith((".", "!", "?")) else ".")
