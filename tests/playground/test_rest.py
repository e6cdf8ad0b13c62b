"""REST, request by request: Discord's rules, and its words for what breaks them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import aiohttp
import pytest

from playground.attachments import Upload
from playground.clock import TurnableClock
from playground.limits import RateLimits
from playground.permissions import Permission
from playground.server import Playground
from playground.world import World

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

LONG = "x" * 2001
ROW = {"type": 1, "components": [{"type": 2, "style": 1, "label": "Go", "custom_id": "go"}]}


@dataclass
class Client:
    """Sends as a bot library does."""

    playground: Playground
    session: aiohttp.ClientSession

    @property
    def world(self) -> World:
        return self.playground.world

    @property
    def maya(self) -> int:
        return self.world.user_id("Maya")

    @property
    def general(self) -> int:
        return self.world.channel_id("general")

    @property
    def messages(self) -> str:
        return f"/channels/{self.general}/messages"

    async def __call__(self, method: str, path: str, body: Any = None, **more: Any) -> tuple[int, Any]:
        async with self.session.request(method, self.playground.api + path, json=body, **more) as answer:
            return answer.status, await answer.json() if answer.status != 204 else None

    async def write(self, **body: Any) -> tuple[int, Any]:
        return await self("POST", self.messages, body)

    async def code(self, method: str, path: str, body: Any = None) -> tuple[int, int]:
        status, answer = await self(method, path, body)
        return status, answer["code"]


@pytest.fixture
async def client() -> AsyncIterator[Client]:
    world = World(forums=("stories",))
    async with Playground(world=world) as playground:
        headers = {"Authorization": f"Bot {playground.token}"}
        async with aiohttp.ClientSession(headers=headers) as session:
            yield Client(playground, session)


async def test_without_the_right_token_everything_is_401(client: Client) -> None:
    for token in ("", "Bot wrong", client.playground.token):
        status, answer = await client("GET", "/users/@me", headers={"Authorization": token})
        assert (status, answer) == (401, {"message": "401: Unauthorized", "code": 0})


@pytest.mark.parametrize(
    ("method", "path", "wanted"),
    [
        ("GET", "/nothing/here", (404, 0)),
        ("GET", "/channels/1", (404, 10003)),
        ("GET", "/channels/1/messages", (404, 10003)),
        ("POST", "/channels/1/messages", (404, 10003)),
        ("GET", "{messages}/1", (404, 10008)),
        ("DELETE", "{messages}/1", (404, 10008)),
        ("GET", "/users/1", (404, 10013)),
        ("GET", "/guilds/1", (404, 10004)),
        ("GET", "/guilds/{guild}/members/1", (404, 10013)),
        ("GET", "/applications/1/commands", (403, 20012)),
        ("POST", "/users/@me/channels", (400, 50033)),
        ("POST", "/interactions/1/x/callback", (404, 10062)),
        ("POST", "/webhooks/{me}/x", (401, 50027)),
        ("PATCH", "/webhooks/{me}/x/messages/@original", (401, 50027)),
    ],
)
async def test_what_is_not_there_has_discords_number(
    client: Client, method: str, path: str, wanted: tuple[int, int]
) -> None:
    world = client.world
    path = path.format(messages=client.messages, guild=world.guild["id"], me=world.me["id"])
    assert await client.code(method, path, {"content": "x"} if method in ("POST", "PATCH") else None) == wanted


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"content": LONG}, "content"),
        ({"content": 5}, "content"),
        ({"embeds": [{"title": "x" * 257}]}, "embeds"),
        ({"embeds": [{"description": "x" * 4000}, {"description": "x" * 4000}]}, "embeds"),
        ({"embeds": [{"fields": [{"name": "", "value": "x"}]}]}, "embeds"),
        ({"embeds": [{"title": "x"}] * 11}, "embeds"),
        ({"content": "x", "nonce": "n" * 26}, "nonce"),
        ({"content": "x", "components": [ROW] * 6}, "components"),
        ({"content": "x", "components": [ROW, ROW]}, "components"),
        ({"content": "x", "components": [{"type": 1, "components": []}]}, "components"),
        ({"content": "x", "components": [{"type": 2, "style": 1, "label": "bare", "custom_id": "a"}]}, "components"),
        ({"content": "x", "components": [{"type": 1, "components": [{"type": 2, "style": 1}]}]}, "components"),
        (
            {"content": "x", "components": [{"type": 1, "components": [{"type": 2, "style": 1, "label": "l" * 81}]}]},
            "components",
        ),
        ({"content": "x", "flags": 1 << 15, "components": [{"type": 10, "content": "y"}]}, "content"),
        ({"content": "x", "message_reference": {"message_id": "1"}}, "message_reference"),
    ],
)
async def test_a_message_that_breaks_a_limit_is_50035_and_names_the_field(
    client: Client, body: dict[str, Any], field: str
) -> None:
    status, answer = await client.write(**body)
    assert (status, answer["code"], list(answer["errors"])) == (400, 50035, [field])
    assert client.world.visible(client.maya, client.general) == []


async def test_the_longest_message_goes_through_and_an_empty_one_does_not(client: Client) -> None:
    assert (await client.write(content="x" * 2000))[0] == 200
    assert (await client.write(content=""))[1]["code"] == 50006
    assert (await client.write(content="x", components=[ROW]))[1]["components"][0]["components"][0]["id"] == 2


async def test_a_body_that_is_no_json_is_refused(client: Client) -> None:
    url = client.playground.api + client.messages
    async with client.session.post(url, data="{", headers={"Content-Type": "application/json"}) as answer:
        assert (answer.status, (await answer.json())["code"]) == (400, 50109)


async def test_a_reply_to_what_is_gone_fails_unless_it_may(client: Client) -> None:
    post = await client.world.post(client.maya, client.general, "soon gone")
    reference = {"message_id": post["id"], "channel_id": str(client.general)}
    _, answer = await client.write(content="reply", message_reference=reference)
    assert (answer["type"], answer["referenced_message"]["content"]) == (19, "soon gone")
    await client.world.delete(client.maya, int(post["id"]))
    assert (await client("GET", f"{client.messages}/{answer['id']}"))[1]["referenced_message"] is None
    assert (await client.write(content="reply", message_reference=reference))[1]["code"] == 50035
    status, answer = await client.write(content="reply", message_reference={**reference, "fail_if_not_exists": False})
    assert (status, "message_reference" in answer) == (200, False)


async def test_the_same_nonce_means_the_same_message_for_three_minutes(client: Client) -> None:
    body = {"content": "once", "nonce": "n1", "enforce_nonce": True}
    first, again = await client.write(**body), await client.write(**body)
    assert first == again
    await client.world.advance(179)
    assert (await client.write(**body))[1]["id"] == first[1]["id"]
    await client.world.advance(2)
    assert (await client.write(**body))[1]["id"] != first[1]["id"]


async def test_a_message_deleted_in_between_makes_its_nonce_an_unknown_message(client: Client) -> None:
    body = {"content": "once", "nonce": "n1", "enforce_nonce": True}
    _, sent = await client.write(**body)
    await client("DELETE", f"{client.messages}/{sent['id']}")
    assert (await client.write(**body))[1]["code"] == 10008


async def test_only_whom_the_author_allows_is_mentioned(client: Client) -> None:
    words = f"<@{client.maya}> and @everyone"
    _, free = await client.write(content=words)
    _, quiet = await client.write(content=words, allowed_mentions={"parse": []})
    _, one = await client.write(content=words, allowed_mentions={"parse": [], "users": [str(client.maya)]})
    assert [len(shown["mentions"]) for shown in (free, quiet, one)] == [1, 0, 1]
    assert [shown["mention_everyone"] for shown in (free, quiet, one)] == [True, False, False]


async def test_what_people_write_is_empty_for_a_bot_that_may_not_read_it(client: Client) -> None:
    client.world.state.application["flags"] = 0
    letterbox = await client.world.open_dm(client.maya)
    post = await client.world.post(client.maya, client.general, "between us")
    private = await client.world.post(client.maya, letterbox, "for you")
    assert (await client("GET", f"{client.messages}/{post['id']}"))[1]["content"] == ""
    assert (await client("GET", f"/channels/{letterbox}/messages/{private['id']}"))[1]["content"] == "for you"


async def test_history_is_newest_first_and_goes_both_ways(client: Client) -> None:
    posts = [await client.world.post(client.maya, client.general, str(number)) for number in range(6)]
    middle = posts[2]["id"]

    async def read(query: str) -> str:
        return "".join(one["content"] for one in (await client("GET", f"{client.messages}?{query}"))[1])

    assert await read("limit=3") == "543"
    assert await read(f"before={middle}") == "10"
    assert await read(f"after={middle}&limit=2") == "43"
    assert await read(f"around={middle}&limit=3") == "321"
    assert await client.code("GET", f"{client.messages}?limit=many") == (400, 50035)


async def test_permissions_are_checked_in_discords_order(client: Client) -> None:
    world = client.world
    post = await world.post(client.maya, client.general, "hello")
    one = f"{client.messages}/{post['id']}"
    assert await client.code("DELETE", one) == (403, 50013)
    assert await client.code("PATCH", one, {"content": "mine now"}) == (403, 50005)
    world.forbid(client.general, Permission.SEND_MESSAGES | Permission.ADD_REACTIONS)
    assert await client.code("POST", client.messages, {"content": "x"}) == (403, 50013)
    assert await client.code("PUT", f"{one}/reactions/%E2%9D%A4/@me") == (403, 50013)
    world.forbid(client.general, Permission.READ_MESSAGE_HISTORY)
    assert await client("GET", client.messages) == (200, [])
    world.forbid(client.general, Permission.VIEW_CHANNEL)
    assert await client.code("POST", client.messages, {"content": "x"}) == (403, 50001)
    assert await client.code("GET", f"/channels/{client.general}") == (403, 50001)
    world.forbid(client.general, 0)
    assert (await client.write(content="x"))[0] == 200


async def test_reactions_come_and_go(client: Client) -> None:
    post = await client.world.post(client.maya, client.general, "hello")
    reactions = f"{client.messages}/{post['id']}/reactions/%E2%9D%A4%EF%B8%8F"
    await client.world.react(client.maya, int(post["id"]), "❤️")
    assert await client("PUT", f"{reactions}/@me") == (204, None)
    _, message = await client("GET", f"{client.messages}/{post['id']}")
    assert [(one["emoji"]["name"], one["count"], one["me"]) for one in message["reactions"]] == [("❤️", 2, True)]
    assert len((await client("GET", reactions))[1]) == 2
    await client("DELETE", f"{reactions}/@me")
    await client.world.unreact(client.maya, int(post["id"]), "❤️")
    assert "reactions" not in (await client("GET", f"{client.messages}/{post['id']}"))[1]
    assert await client.code("PUT", f"{client.messages}/{post['id']}/reactions/heart/@me") == (404, 10014)


async def test_editing_keeps_what_is_not_named_and_empties_what_is_null(client: Client) -> None:
    _, sent = await client.write(content="a", components=[ROW])
    one = f"{client.messages}/{sent['id']}"
    _, edited = await client("PATCH", one, {"content": "b"})
    assert (edited["content"], len(edited["components"])) == ("b", 1)
    assert edited["edited_timestamp"] is not None
    assert (await client("PATCH", one, {"components": None}))[1]["components"] == []
    assert await client.code("PATCH", one, {"content": None}) == (400, 50006)


async def test_files_are_kept_and_served_and_a_picture_knows_its_size(client: Client) -> None:
    picture = b"\x89PNG\r\n\x1a\n" + b"\0\0\0\rIHDR" + (3).to_bytes(4) + (2).to_bytes(4) + b"rest"
    form = aiohttp.FormData(quote_fields=False)
    form.add_field("payload_json", '{"content": "", "attachments": [{"id": 0, "filename": "a b.png"}]}')
    form.add_field("files[0]", picture, filename="x", content_type="application/octet-stream")
    async with client.session.post(client.playground.api + client.messages, data=form) as answer:
        (attachment,) = (await answer.json())["attachments"]
    assert (attachment["filename"], attachment["width"], attachment["height"]) == ("a_b.png", 3, 2)
    async with client.session.get(attachment["url"]) as served:
        assert (await served.read(), served.content_type) == (picture, "image/png")
        assert served.headers["X-Content-Type-Options"] == "nosniff"
    async with client.session.get(attachment["url"] + "x") as missing:
        assert missing.status == 404


async def test_a_long_paste_becomes_a_file_as_in_discords_client(client: Client) -> None:
    post = await client.world.post(client.maya, client.general, LONG + "é")
    (attachment,) = post["attachments"]
    assert (post["content"], attachment["filename"], attachment["size"]) == ("", "message.txt", 2003)
    async with client.session.get(attachment["url"]) as served:
        assert await served.text() == LONG + "é"


async def test_a_file_that_a_member_posts_may_not_run(client: Client) -> None:
    upload = Upload("page.html", b"<script>")
    post = await client.world.post(client.maya, client.general, "", files=[upload])
    async with client.session.get(post["attachments"][0]["url"]) as served:
        assert "sandbox" in served.headers["Content-Security-Policy"]


async def test_threads_and_forum_posts_are_channels_of_their_own(client: Client) -> None:
    world = client.world
    post = await world.post(client.maya, client.general, "talk about it")
    thread = await world.start_thread(client.maya, client.general, "About it", content="first", about=int(post["id"]))
    assert thread == int(post["id"])
    assert (await client("GET", f"{client.messages}/{post['id']}"))[1]["thread"]["name"] == "About it"
    assert (await client("POST", f"/channels/{thread}/messages", {"content": "answer"}))[0] == 200
    story = await world.start_thread(client.maya, world.channel_id("stories"), "A title", content="A story")
    _, channel = await client("GET", f"/channels/{story}")
    assert (channel["name"], channel["parent_id"]) == ("A title", str(world.channel_id("stories")))
    assert (await client("GET", f"/channels/{story}/messages/{story}"))[1]["content"] == "A story"
    assert await client.code("POST", f"/channels/{world.channel_id('stories')}/messages", {"content": "x"}) == (
        400,
        50008,
    )
    assert len((await client("GET", f"/guilds/{world.guild['id']}/threads/active"))[1]["threads"]) == 2


async def test_a_direct_message_channel_is_made_once_and_a_closed_one_is_50007(client: Client) -> None:
    body = {"recipient_id": str(client.maya)}
    first, again = await client("POST", "/users/@me/channels", body), await client("POST", "/users/@me/channels", body)
    assert first == again
    letterbox = f"/channels/{first[1]['id']}/messages"
    client.playground.faults.close_dms(client.maya)
    assert await client.code("POST", letterbox, {"content": "x"}) == (403, 50007)
    client.playground.faults.close_dms(client.maya, closed=False)
    assert (await client("POST", letterbox, {"content": "x"}))[0] == 200


async def test_a_full_window_is_429_and_the_headers_tell_it_coming() -> None:
    async with Playground(limits=RateLimits(2, 0.3)) as playground:
        url, headers = playground.api + "/users/@me", {"Authorization": f"Bot {playground.token}"}
        async with aiohttp.ClientSession(headers=headers) as session:
            left = list[str]()
            for _ in range(2):
                async with session.get(url) as answer:
                    left.append(answer.headers["X-RateLimit-Remaining"])
            async with session.get(url) as refused:
                wait = (await refused.json())["retry_after"]
                assert (refused.status, left) == (429, ["1", "0"])
                assert (0 < wait <= 0.3, refused.headers["X-RateLimit-Scope"]) == (True, "user")


async def test_ids_and_times_follow_the_one_clock(client: Client) -> None:
    before = await client.world.post(client.maya, client.general, "today")
    await client.world.advance(3 * 24 * 3600)
    after = await client.world.post(client.maya, client.general, "in three days")
    days = ((int(after["id"]) >> 22) - (int(before["id"]) >> 22)) / 1000 / 3600 / 24
    assert days == pytest.approx(3, abs=0.01)
    assert isinstance(client.world.clock, TurnableClock)


async def test_a_bot_may_start_a_thread_on_a_message_once_and_type_in_it(client: Client) -> None:
    _, sent = await client.write(content="talk")
    threads = f"{client.messages}/{sent['id']}/threads"
    _, thread = await client("POST", threads, {"name": "Talk"})
    assert (thread["id"], thread["name"]) == (sent["id"], "Talk")
    assert await client.code("POST", threads, {"name": "Again"}) == (400, 160004)
    heard = list[str]()
    client.world.subscribe(lambda event: heard.append(event.data["channel_id"]) if event.name == "typing" else None)
    assert await client("POST", f"/channels/{thread['id']}/typing") == (204, None)
    assert heard == [thread["id"]]


async def test_everything_is_written_down(client: Client) -> None:
    await client.write(content="x")
    await client("GET", "/users/1")
    noted = [(one.method, one.path, one.json, one.status) for one in client.playground.log]
    assert noted == [("POST", client.messages, {"content": "x"}, 200), ("GET", "/users/1", None, 404)]


async def test_only_loopback_and_only_its_own_pages(client: Client) -> None:
    with pytest.raises(ValueError, match="loopback"):
        Playground("0.0.0.0")  # noqa: S104 # this is what it refuses
    for headers in ({"Host": "evil.example"}, {"Origin": "https://evil.example"}, {"Host": "127.0.0.1:1"}):
        async with client.session.get(client.playground.api + "/users/@me", headers=headers) as answer:
            assert answer.status == 403
