"""One request of the bot: read, checked, counted, answered in Discord's way, and written down for whoever asserts."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, cast

from aiohttp import web

from playground.errors import ApiError, form_error, not_found, not_json, unauthorized
from playground.limits import RateLimits, too_many

if TYPE_CHECKING:
    from datetime import datetime

    from playground.events import Json
    from playground.faults import Fault, Faults
    from playground.gateway import Gateway
    from playground.world import World

PREFIX = "/api/v10"
_FILE = re.compile(r"files\[(\d+)\]")
_MAJOR = ("channel_id", "guild_id", "interaction_id", "token")


@dataclass(slots=True)
class Recorded:
    """A request, as the log keeps it.

    Args:
        method: GET, POST and so on.
        path: without `/api/v10`.
        json: the body; None where there was none.
        query: the parameters behind the path.
        at: when, on the playground's clock.
        status: what was answered; 0 while it is under way, -1 where the connection was broken instead.
        answer: the body of the answer.
    """

    method: str
    path: str
    json: Any
    query: dict[str, str]
    at: datetime
    status: int = 0
    answer: Any = None


@dataclass(slots=True)
class Call:
    """What a handler gets.

    Args:
        ids: the numbers in the path, by name.
        words: the other variable parts of the path, by name.
        query: the parameters behind the path.
        body: the JSON object that was sent; empty where there was none.
        items: the JSON list that was sent instead of an object.
        uploads: the files that were sent, by number.
    """

    ids: dict[str, int]
    words: dict[str, str]
    query: dict[str, str]
    body: Json = field(default_factory=dict[str, Any])
    items: list[Json] = field(default_factory=list[Any])
    uploads: dict[int, bytes] = field(default_factory=dict[int, bytes])

    def number(self, name: str, otherwise: int) -> int:
        """Return a number from behind the path.

        Args:
            name: the parameter.
            otherwise: what it is where it is missing.

        Raises:
            ApiError: it is no number.
        """
        text = self.query.get(name, str(otherwise))
        if not text.isdecimal():
            raise form_error(name, "NUMBER_TYPE_COERCE", f'Value "{text}" is not int.')
        return int(text)


Handler = Callable[[Call], Awaitable[Any]]
"""Does what a request asks; None answers 204."""


class Api:
    """Discord's REST, to which handlers are added.

    Args:
        world: the playground.
        gateway: which knows the right token.
        faults: trouble on purpose.
        limits: the rate limits.
        log: where requests are written down.
    """

    def __init__(self, world: World, gateway: Gateway, faults: Faults, limits: RateLimits, log: list[Recorded]) -> None:
        self._world = world
        self._gateway = gateway
        self._faults = faults
        self._limits = limits
        self._log = log

    def attach(self, app: web.Application, routes: list[tuple[str, Handler]]) -> None:
        """Add routes to a server; every other path below the API's answers 404.

        Args:
            app: the server.
            routes: `METHOD /path/{some_id}/{word}` to a handler. Names that end in `_id` are numbers.
        """
        for route, handler in routes:
            method, path = route.split(" ")
            pattern = re.sub(r"\{(\w+_id)\}", r"{\1:\\d+}", path)
            app.router.add_route(method, PREFIX + pattern, self._answering(route, handler))
        app.router.add_route("*", PREFIX + "/{rest:.*}", self._answering("* /", _nothing_here))

    def _answering(self, route: str, handler: Handler) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
        async def answer(request: web.Request) -> web.StreamResponse:
            with self._world.presence.request():
                return await self._answer(request, route, handler)

        return answer

    async def _answer(self, request: web.Request, route: str, handler: Handler) -> web.StreamResponse:
        path = request.path.removeprefix(PREFIX)
        noted = Recorded(request.method, path, None, dict(request.query), self._world.clock.now())
        self._log.append(noted)
        headers = {"Via": "1.1 playground"}
        fault = None
        try:
            call = await _read(request, noted)
            fault = self._faults.next_for(f"{request.method} {path}")
            _refuse(fault)
            self._require_token(request, route)
            headers |= self._limits.count(route, _major(request))
            noted.answer = await handler(call)
            noted.status = 204 if noted.answer is None else 200
        except ApiError as error:
            noted.status, noted.answer = error.status, error.payload()
            headers |= error.headers
        if fault is not None and fault.kind == "slow":
            await asyncio.sleep(fault.seconds)
        if fault is not None and fault.kind == "drop":
            noted.status = -1
            if request.transport is not None:
                request.transport.abort()
        if noted.answer is None:
            return web.Response(status=noted.status, headers=headers)
        body = json.dumps(noted.answer).encode()
        status = noted.status if noted.status > 0 else 500
        return web.Response(status=status, body=body, content_type="application/json", headers=headers)

    def _require_token(self, request: web.Request, route: str) -> None:
        if "{token}" in route:
            return
        given = request.headers.get("Authorization", "")
        if given != f"Bot {self._gateway.token}":
            raise unauthorized()


def _refuse(fault: Fault | None) -> None:
    """Refuse a request where a fault says so."""
    if fault is not None and fault.kind == "limit":
        raise too_many(fault.seconds, everywhere=fault.everywhere)
    if fault is not None and fault.kind == "status":
        raise ApiError(fault.status, 0, f"{fault.status}: Internal Server Error")


async def _nothing_here(_: Call) -> Any:
    raise not_found()


def _major(request: web.Request) -> str:
    return next((request.match_info[name] for name in _MAJOR if name in request.match_info), "")


async def _read(request: web.Request, noted: Recorded) -> Call:
    """Read a request's body, and note it."""
    ids = {name: int(value) for name, value in request.match_info.items() if name.endswith("_id")}
    words = {name: value for name, value in request.match_info.items() if not name.endswith("_id")}
    call = Call(ids, words, dict(request.query))
    if request.content_type == "multipart/form-data":
        form = await request.post()
        noted.json = _parsed(str(form.get("payload_json", "{}")))
        for name, value in form.items():
            numbered = _FILE.fullmatch(name)
            if numbered and isinstance(value, web.FileField):
                call.uploads[int(numbered[1])] = value.file.read()
    elif request.can_read_body:
        noted.json = _parsed(await request.text())
    if isinstance(noted.json, list):
        call.items = cast("list[Json]", noted.json)
    elif isinstance(noted.json, dict):
        call.body = cast("Json", noted.json)
    return call


def _parsed(text: str) -> Any:
    if not text:
        return None
    try:
        return json.loads(text)
    except ValueError:
        raise not_json() from None
