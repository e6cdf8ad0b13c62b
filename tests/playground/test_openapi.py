"""What the playground sends and accepts, held against Discord's own specification."""

from __future__ import annotations

import json
import re
from functools import cache
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import aiohttp
import jsonschema
import pytest

from playground.attachments import Upload
from tests.conftest import SHARED

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playground.calls import Recorded
    from playground.events import Dispatch
    from tests.playground.conftest import Table

SPECIFICATION = SHARED / "discord-openapi.json"
pytestmark = pytest.mark.skipif(not SPECIFICATION.is_file(), reason="Discord's specification is not beside the project")

GATEWAY_OBJECTS = {
    "MESSAGE_CREATE": "MessageResponse",
    "MESSAGE_UPDATE": "MessageResponse",
    "CHANNEL_CREATE": "GuildChannelResponse",
    "THREAD_CREATE": "ThreadResponse",
    "GUILD_MEMBER_ADD": "GuildMemberResponse",
}


@cache
def specification() -> dict[str, Any]:
    return json.loads(SPECIFICATION.read_text())


@cache
def validator(pointer: str) -> jsonschema.Draft202012Validator:
    """Return what checks against one schema of the specification, found by JSON pointer."""
    whole = specification()
    return jsonschema.Draft202012Validator(
        {"$ref": f"#{pointer}", "components": whole["components"], "paths": whole["paths"]}
    )


def complaints(pointer: str, thing: Any) -> list[str]:
    return [
        f"{'.'.join(map(str, error.absolute_path))}: {error.message[:200]}"
        for error in _leaves(validator(pointer).iter_errors(thing))
    ]


def _leaves(errors: Any) -> Iterator[Any]:
    for error in errors:
        if error.context:
            yield from _leaves(error.context)
        yield error


def operation(method: str, path: str) -> tuple[str, dict[str, Any]] | None:
    """Return the path template and operation of a request; where several fit, the one with the fewest variables."""
    found = [
        (template.count("{"), template)
        for template, operations in specification()["paths"].items()
        if method.lower() in operations and re.fullmatch(re.sub(r"\{\w+\}", "[^/]+", template), path)
    ]
    if not found:
        return None
    _, template = min(found)
    return template, specification()["paths"][template][method.lower()]


def pointer_to(template: str, method: str, *rest: str) -> str:
    parts = ["paths", template, method.lower(), *rest]
    return "/" + "/".join(quote(part.replace("~", "~0").replace("/", "~1"), safe="~@") for part in parts)


async def live_through(table: Table) -> list[Dispatch]:
    """Let everything happen that the foreign bot and the members know to do, and return what the gateway told."""
    told: list[Dispatch] = []
    table.world.state.dispatches.subscribe(told.append)
    world, maya, general = table.world, table.maya, table.general
    post = await world.post(maya, general, "hello", files=[Upload("note.txt", b"x")])
    await table.until(table.said)
    await world.react(maya, int(post["id"]), "❤️")
    await world.edit(maya, int(post["id"]), "hello again")
    await table.slash("tea", kind="assam")
    await world.autocomplete(maya, general, "tea", {"kind": "a"}, "kind")
    button = next(int(message["id"]) for message in table.said() if message["components"])
    await world.settled(await world.click(maya, button, "again:assam"))
    opened = await table.slash("order")
    await world.settled(await world.submit(maya, opened, {}))
    await table.slash("slow")
    await table.slash("letter")
    await world.settled(await world.menu(maya, int(post["id"]), "Quote"))
    world.add_channel("more")
    world.add_member("Ada")
    await world.start_thread(maya, general, "A thread", content="in it", about=int(post["id"]))
    await world.quiet()
    return told


async def read_everything(table: Table) -> None:
    """Ask for what the foreign bot does not ask for."""
    world, guild = table.world, table.world.guild["id"]
    last = table.said()[0]["id"]
    headers = {"Authorization": f"Bot {table.playground.token}"}
    async with aiohttp.ClientSession(headers=headers) as session:
        for path in (
            "/gateway",
            "/applications/@me",
            f"/applications/{world.me['id']}/commands?with_localizations=true",
            "/users/@me/guilds",
            f"/users/{table.maya}",
            f"/guilds/{guild}?with_counts=true",
            f"/guilds/{guild}/channels",
            f"/guilds/{guild}/roles",
            f"/guilds/{guild}/members/{table.maya}",
            f"/guilds/{guild}/threads/active",
            f"/channels/{table.general}",
            f"/channels/{await world.open_dm(table.maya)}",
            f"/channels/{table.general}/messages",
            f"/channels/{table.general}/messages/{last}",
            "/users/1",
        ):
            async with session.get(table.playground.api + path) as answer:
                await answer.read()


def in_requests(request: Recorded) -> Iterator[str]:
    """Return what is wrong with one request and its answer."""
    found = operation(request.method, request.path)
    if found is None:
        yield f"{request.method} {request.path} is in no specification"
        return
    template, described = found
    name = f"{request.method} {template}"
    if request.json is not None and request.status < 300:
        pointer = pointer_to(template, request.method, "requestBody", "content", "application/json", "schema")
        yield from (f"{name} accepts {one}" for one in complaints(pointer, with_text_ids(request.json)))
    if request.answer is None:
        return
    status = str(request.status)
    pointer = pointer_to(template, request.method, "responses", status, "content", "application/json", "schema")
    if status not in described["responses"]:
        pointer = "/components/schemas/ErrorResponse"
    yield from (f"{name} answers {one}" for one in complaints(pointer, request.answer))


def with_text_ids(body: Any) -> Any:
    """Return a body with its ids as text: discord.py sends some as numbers, and Discord takes both."""
    if isinstance(body, dict):
        return {key: with_text_ids(value) for key, value in body.items()}
    if isinstance(body, list):
        return [with_text_ids(value) for value in body]
    return str(body) if isinstance(body, int) and body > 1 << 53 else body


async def test_what_is_sent_and_accepted_is_what_discord_specifies(seated: Table) -> None:
    told = await live_through(seated)
    await read_everything(seated)
    wrong = [one for request in seated.playground.log for one in in_requests(request)]
    for dispatch in told:
        schema = GATEWAY_OBJECTS.get(dispatch.name)
        if schema is not None:
            wrong += [f"{dispatch.name}: {one}" for one in complaints(f"/components/schemas/{schema}", dispatch.data)]
    assert not wrong, "\n".join(dict.fromkeys(wrong))
    assert {dispatch.name for dispatch in told} >= set(GATEWAY_OBJECTS)
    assert len({(one.method, operation(one.method, one.path)[0]) for one in seated.playground.log}) > 20


def test_the_check_itself_finds_what_is_wrong() -> None:
    assert complaints("/components/schemas/MessageResponse", {"id": "1"})
    assert complaints("/components/schemas/UserResponse", {"id": 1})
