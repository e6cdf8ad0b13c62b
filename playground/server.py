"""The playground's server: REST, gateway, files and the page, on loopback only."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self
from urllib.parse import urlsplit

from aiohttp import web

from playground.calls import PREFIX, Api, Recorded
from playground.faults import Faults
from playground.gateway import Gateway
from playground.limits import RateLimits
from playground.page import Page
from playground.rest_answers import AnswerRoutes
from playground.rest_messages import MessageRoutes
from playground.rest_places import PlaceRoutes
from playground.sessions import Sessions
from playground.world import World

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence
    from types import TracebackType

    from playground.clock import Clock

TOKEN = "playground-token-not-a-secret"  # noqa: S105 # it opens nothing but a toy on this machine
LOOPBACK = ("127.0.0.1", "localhost", "::1")
_STOP_WITHIN = 1.0
_LARGEST_BODY = 32 * 1024 * 1024


class Playground:
    """A local Discord. Use it as an async context manager; it serves from entry to exit.

    Args:
        host: a loopback address.
        port: 0 takes a free one.
        token: the bot's token.
        clock: the one clock; None for the machine's time, which the page moves on.
        world: what is in it; None for the usual guild, made of the next two and the clock.
        bot_name: what the bot is called.
        message_content: whether the bot may read what people write: `full`, `limited` or `none`.
        shards: how many shards the bot is recommended to start.
        limits: the rate limits; None for 50 requests a second on each route.
        hint: what a newcomer reads at the top of the page's first channel.
        examples: messages that the page offers to a newcomer.

    Raises:
        ValueError: the host is reachable from other machines.
    """

    def __init__(
        self,
        host: str = "127.0.0.1",
        port: int = 0,
        *,
        token: str = TOKEN,
        clock: Clock | None = None,
        world: World | None = None,
        bot_name: str = "Bot",
        message_content: str = "limited",
        shards: int = 1,
        limits: RateLimits | None = None,
        hint: str = "",
        examples: Sequence[str] = (),
    ) -> None:
        if host not in LOOPBACK:
            raise ValueError(f"the playground binds to loopback only, not to {host!r}")
        self.host = host
        self.port = port
        self.token = token
        self.world = world or World(clock=clock, bot_name=bot_name, message_content=message_content)
        self.log: list[Recorded] = []
        self.sessions = Sessions(self.world.state, self.world.presence.set_online)
        self.gateway = Gateway(self.world.state, self.sessions, token, "")
        self.faults = Faults(self.world, self.gateway)
        self._api = Api(self.world, self.gateway, self.faults, limits or RateLimits(), self.log)
        self._shards = shards
        self._page = Page(self.world, hint=hint, examples=examples)
        self._runner: web.AppRunner | None = None

    @property
    def base(self) -> str:
        """The server's address, without a slash at the end."""
        return f"http://{self.host}:{self.port}"

    @property
    def api(self) -> str:
        """The address that stands in for `https://discord.com/api/v10`."""
        return self.base + PREFIX

    @property
    def page(self) -> str:
        """The address of the page."""
        return self.base + "/"

    def _app(self) -> web.Application:
        app = web.Application(middlewares=[self._only_this_machine], client_max_size=_LARGEST_BODY)
        app.router.add_get("/gateway", self.gateway.handle)
        app.router.add_get("/gateway/", self.gateway.handle)
        app.router.add_get(r"/attachments/{channel_id:\d+}/{attachment_id:\d+}/{filename}", self._file)
        places = PlaceRoutes(self.world, self.gateway, self._shards)
        routes = [*places.routes(), *MessageRoutes(self.world).routes(), *AnswerRoutes(self.world).routes()]
        self._api.attach(app, routes)
        self._page.attach(app)
        app.on_shutdown.append(self._say_goodbye)
        return app

    async def __aenter__(self) -> Self:
        """Bind and serve."""
        runner = self._runner = web.AppRunner(
            self._app(), access_log=None, handle_signals=False, shutdown_timeout=_STOP_WITHIN
        )
        await runner.setup()
        try:
            await web.TCPSite(runner, self.host, self.port).start()
        except BaseException:
            await runner.cleanup()
            raise
        self.port = int(runner.addresses[0][1])
        self.world.state.base_url = self.base
        self.gateway.url = f"ws://{self.host}:{self.port}/gateway"
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close every connection and stop."""
        self.world.close()
        if self._runner is not None:
            await self._runner.cleanup()

    async def _say_goodbye(self, _: web.Application) -> None:
        await self.gateway.close()

    @web.middleware
    async def _only_this_machine(
        self, request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
    ) -> web.StreamResponse:
        """Refuse a foreign page: by the name it was reached under (DNS rebinding), or by where it comes from."""
        if not self._is_here(request.host):
            raise web.HTTPForbidden(text="The playground answers only under its own address.\n")
        origin = request.headers.get("Origin")
        if origin is not None and (urlsplit(origin).scheme != "http" or not self._is_here(urlsplit(origin).netloc)):
            raise web.HTTPForbidden(text="The playground answers only its own page.\n")
        return await handler(request)

    def _is_here(self, place: str) -> bool:
        parts = urlsplit(f"//{place}")
        return parts.hostname in LOOPBACK and (parts.port or 80) == self.port

    async def _file(self, request: web.Request) -> web.StreamResponse:
        """Serve what somebody posted; a browser may show it, but it may not run."""
        kept = self.world.attachments.get(int(request.match_info["attachment_id"]), request.match_info["filename"])
        if kept is None:
            raise web.HTTPNotFound(text="There is no such file.\n")
        data, kind = kept
        headers = {
            "Content-Type": kind,
            "X-Content-Type-Options": "nosniff",
            "Content-Security-Policy": "sandbox; default-src 'none'; img-src 'self'",
        }
        return web.Response(body=data, headers=headers)
