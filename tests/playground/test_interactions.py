"""The life of an interaction: the first answer, what follows it, and what comes too late."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import aiohttp
import pytest

from playground import interactions
from playground.errors import ApiError, NotPossibleError
from playground.server import Playground

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from playground.world import World

BUTTON = {"type": 2, "style": 1, "label": "Go", "custom_id": "go"}
ROW = {"type": 1, "components": [BUTTON]}
CHOICE = {"type": 3, "custom_id": "mood", "options": [{"label": "Good", "value": "g"}, {"label": "Bad", "value": "b"}]}
FORM = {
    "custom_id": "form",
    "title": "A form",
    "components": [
        {"type": 10, "content": "Say what you like."},
        {"type": 18, "label": "Name", "component": {"type": 4, "custom_id": "name", "style": 1, "max_length": 5}},
        {"type": 18, "label": "Mood", "component": {**CHOICE, "required": False, "min_values": 0}},
        {
            "type": 18,
            "label": "Size",
            "component": {"type": 21, "custom_id": "size", "options": CHOICE["options"], "required": False},
        },
        {
            "type": 18,
            "label": "Extras",
            "component": {"type": 22, "custom_id": "extras", "options": CHOICE["options"], "required": False},
        },
    ],
}
COMMANDS = [
    {"name": "go", "description": "Go"},
    {"name": "take", "description": "Take", "options": [{"name": "file", "description": "File", "type": 11}]},
    {"name": "set", "description": "Set", "default_member_permissions": "32", "contexts": [0]},
    {
        "name": "log",
        "description": "Log",
        "options": [
            {
                "name": "add",
                "description": "Add",
                "type": 1,
                "options": [{"name": "who", "description": "Who", "type": 6, "required": True}],
            }
        ],
    },
]


@dataclass
class Bot:
    """Answers by hand."""

    playground: Playground
    session: aiohttp.ClientSession
    told: list[dict[str, Any]]

    @property
    def world(self) -> World:
        return self.playground.world

    @property
    def maya(self) -> int:
        return self.world.user_id("Maya")

    @property
    def sam(self) -> int:
        return self.world.user_id("Sam")

    @property
    def general(self) -> int:
        return self.world.channel_id("general")

    async def go(self, path: str = "go", **options: Any) -> dict[str, Any]:
        await self.world.slash(self.maya, self.general, path, options)
        return self.told[-1]

    async def send(self, method: str, path: str, body: Any = None) -> tuple[int, Any]:
        async with self.session.request(method, self.playground.api + path, json=body) as answer:
            return answer.status, await answer.json() if answer.status != 204 else None

    async def answer(self, told: dict[str, Any], kind: int, **data: Any) -> tuple[int, Any]:
        path = f"/interactions/{told['id']}/{told['token']}/callback?with_response=true"
        return await self.send("POST", path, {"type": kind, "data": data})

    async def follow(self, told: dict[str, Any], method: str = "POST", rest: str = "", **body: Any) -> tuple[int, Any]:
        return await self.send(method, f"/webhooks/{self.world.me['id']}/{told['token']}{rest}", body or None)

    def seen(self, user_id: int | None = None) -> list[str]:
        return [one["content"] for one in self.world.visible(user_id or self.maya, self.general)]


@pytest.fixture
async def bot() -> AsyncIterator[Bot]:
    async with Playground() as playground, aiohttp.ClientSession() as session:
        playground.world.registry.overwrite(COMMANDS)
        told = list[dict[str, Any]]()
        playground.world.state.dispatches.subscribe(
            lambda dispatch: told.append(dispatch.data) if dispatch.name == "INTERACTION_CREATE" else None
        )
        yield Bot(playground, session, told)


async def test_the_first_answer_counts_and_the_second_is_40060(bot: Bot) -> None:
    told = await bot.go()
    status, answer = await bot.answer(told, 4, content="first")
    assert (status, answer["resource"]["message"]["content"]) == (200, "first")
    assert answer["interaction"]["response_message_id"] == answer["resource"]["message"]["id"]
    status, answer = await bot.answer(told, 4, content="second")
    assert (status, answer["code"]) == (400, 40060)
    assert bot.seen() == ["first"]


async def test_after_three_seconds_it_is_10062_and_the_member_sees_a_failure(
    bot: Bot, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert interactions.ANSWER_WITHIN == 3.0
    monkeypatch.setattr(interactions, "ANSWER_WITHIN", 0.05)
    told = await bot.go()
    assert await bot.world.settled(int(told["id"])) == "failed"
    status, answer = await bot.answer(told, 4, content="late")
    assert (status, answer["code"]) == (404, 10062)


async def test_a_deferral_gives_fifteen_minutes_on_the_one_clock(bot: Bot) -> None:
    told = await bot.go()
    _, answer = await bot.answer(told, 5)
    assert (answer["interaction"]["response_message_loading"], "resource" in answer) == (True, False)
    await bot.world.advance(899)
    assert (await bot.follow(told, content="in time"))[0] == 200
    assert await bot.world.settled(int(told["id"])) == "done"
    late = await bot.go()
    await bot.answer(late, 5)
    await bot.world.advance(901)
    assert await bot.world.settled(int(late["id"])) == "failed"
    assert (await bot.follow(late, content="late"))[1]["code"] == 50027


async def test_a_private_answer_is_the_members_alone_and_in_no_history(bot: Bot) -> None:
    told = await bot.go()
    _, answer = await bot.answer(told, 4, content="for you", flags=64)
    message = answer["resource"]["message"]
    assert (bot.seen(), bot.seen(bot.sam)) == (["for you"], [])
    headers = {"Authorization": f"Bot {bot.playground.token}"}
    url = f"{bot.playground.api}/channels/{bot.general}/messages"
    async with bot.session.get(url, headers=headers) as history:
        assert await history.json() == []
    async with bot.session.get(f"{url}/{message['id']}", headers=headers) as one:
        assert (await one.json())["code"] == 10008
    assert (await bot.follow(told, "PATCH", "/messages/@original", content="changed"))[1]["content"] == "changed"
    with pytest.raises(NotPossibleError, match="only somebody else"):
        await bot.world.react(bot.sam, int(message["id"]), "❤️")
    await bot.world.delete(bot.maya, int(message["id"]))
    assert (await bot.follow(told, "GET", "/messages/@original"))[1]["code"] == 10008


async def test_followups_are_read_changed_and_deleted(bot: Bot) -> None:
    told = await bot.go()
    assert (await bot.follow(told, content="too early"))[1]["code"] == 10015
    await bot.answer(told, 4, content="one")
    _, second = await bot.follow(told, content="two", flags=64)
    assert second["message_reference"]["message_id"] == str(bot.world.visible(bot.maya, bot.general)[0]["id"])
    assert (bot.seen(), bot.seen(bot.sam)) == (["one", "two"], ["one"])
    place = f"/messages/{second['id']}"
    assert (await bot.follow(told, "PATCH", place, content="2"))[1]["content"] == "2"
    assert (await bot.follow(told, "GET", place))[1]["content"] == "2"
    assert await bot.follow(told, "DELETE", place) == (204, None)
    assert (await bot.follow(told, "DELETE", place))[1]["code"] == 10008
    assert await bot.follow(told, "DELETE", "/messages/@original") == (204, None)
    assert bot.seen() == []


async def _with_button(bot: Bot, row: dict[str, Any] = ROW) -> int:
    _, answer = await bot.answer(await bot.go(), 4, content="press", components=[row])
    return int(answer["resource"]["message"]["id"])


async def test_a_press_carries_its_message_and_may_change_it_now_or_later(bot: Bot) -> None:
    message = await _with_button(bot)
    await bot.world.click(bot.sam, message, "go")
    told = bot.told[-1]
    assert (told["message"]["id"], told["member"]["user"]["id"]) == (str(message), str(bot.sam))
    assert told["data"] == {"component_type": 2, "custom_id": "go", "id": 2}
    _, answer = await bot.answer(told, 7, content="pressed")
    assert answer["resource"]["message"]["content"] == "pressed"
    await bot.world.click(bot.sam, message, "go")
    assert (await bot.answer(bot.told[-1], 6))[0] == 200
    assert (await bot.follow(bot.told[-1], "PATCH", "/messages/@original", content="later"))[0] == 200
    assert bot.seen() == ["later"]


async def test_a_switched_off_button_cannot_be_pressed(bot: Bot) -> None:
    message = await _with_button(bot, {"type": 1, "components": [{**BUTTON, "disabled": True}]})
    with pytest.raises(NotPossibleError, match="switched off"):
        await bot.world.click(bot.maya, message, "go")
    with pytest.raises(NotPossibleError, match="no such select"):
        await bot.world.select(bot.maya, message, "go", [])
    with pytest.raises(ApiError, match="10008"):
        await bot.world.click(bot.maya, 1, "go")


async def test_a_select_takes_what_it_offers_by_value_or_label(bot: Bot) -> None:
    message = await _with_button(bot, {"type": 1, "components": [CHOICE]})
    await bot.world.select(bot.maya, message, "mood", ["Good"])
    assert bot.told[-1]["data"]["values"] == ["g"]
    for wrong, words in ((["x"], "does not offer"), ([], "1 to 1"), (["g", "b"], "1 to 1")):
        with pytest.raises(NotPossibleError, match=words):
            await bot.world.select(bot.maya, message, "mood", wrong)


async def test_a_select_of_channels_takes_them_by_id_or_name_and_tells_what_they_are(bot: Bot) -> None:
    message = await _with_button(bot, {"type": 1, "components": [{"type": 8, "custom_id": "where", "max_values": 2}]})
    await bot.world.select(bot.maya, message, "where", ["#general", str(bot.world.channel_id("rejections"))])
    data = bot.told[-1]["data"]
    assert [data["resolved"]["channels"][one]["name"] for one in data["values"]] == ["general", "rejections"]
    with pytest.raises(NotPossibleError, match="nowhere"):
        await bot.world.select(bot.maya, message, "where", ["nowhere"])


async def _with_form(bot: Bot) -> int:
    told = await bot.go()
    assert (await bot.answer(told, 9, **FORM))[0] == 200
    return int(told["id"])


async def test_a_form_comes_back_in_the_shape_it_was_shown_in(bot: Bot) -> None:
    opened = await _with_form(bot)
    await bot.world.submit(bot.maya, opened, {"name": "Acme", "mood": "Bad", "size": "Good", "extras": ["g", "Bad"]})
    told = bot.told[-1]
    assert (told["type"], told["data"]["custom_id"]) == (5, "form")
    labels = told["data"]["components"]
    assert [label["type"] for label in labels] == [10, 18, 18, 18, 18]
    inputs = [label["component"] for label in labels[1:]]
    assert [one.get("value", one.get("values")) for one in inputs] == ["Acme", ["b"], "g", ["g", "b"]]
    assert (await bot.answer(told, 9, **FORM))[1]["code"] == 50035
    assert (await bot.answer(told, 4, content="thanks"))[0] == 200
    assert bot.world.visible(bot.maya, bot.general)[0]["interaction_metadata"]["triggering_interaction_metadata"]


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({}, "'Name' is required"),
        ({"name": "too long"}, "0 to 5 characters"),
        ({"name": "Acme", "mood": "x"}, "does not offer"),
        ({"other": "x"}, "has no other"),
    ],
)
async def test_a_form_with_a_wrong_value_stays_open(bot: Bot, values: dict[str, Any], words: str) -> None:
    opened = await _with_form(bot)
    with pytest.raises(NotPossibleError, match=words):
        await bot.world.submit(bot.maya, opened, values)
    with pytest.raises(NotPossibleError, match="not open"):
        await bot.world.submit(bot.sam, opened, {"name": "Acme"})
    await bot.world.submit(bot.maya, opened, {"name": "Acme"})


@pytest.mark.parametrize(
    "wrong",
    [
        {"title": "t" * 46},
        {"title": ""},
        {"custom_id": ""},
        {"components": []},
        {"components": [{"type": 18, "label": "l" * 46, "component": {"type": 4, "custom_id": "a", "style": 1}}]},
        {"components": [FORM["components"][1]] * 2},
    ],
)
async def test_a_form_that_breaks_a_limit_is_50035_and_can_still_be_answered(bot: Bot, wrong: dict[str, Any]) -> None:
    told = await bot.go()
    assert (await bot.answer(told, 9, **{**FORM, **wrong}))[1]["code"] == 50035
    assert (await bot.answer(told, 4, content="sorry"))[0] == 200


async def test_a_subcommand_carries_its_options_and_the_people_they_name(bot: Bot) -> None:
    told = await bot.go("log add", who=f"<@{bot.sam}>")
    assert told["data"]["options"] == [
        {"name": "add", "type": 1, "options": [{"name": "who", "type": 6, "value": str(bot.sam)}]}
    ]
    assert told["data"]["resolved"]["users"][str(bot.sam)]["global_name"] == "Sam"
    assert (told["context"], told["guild_id"]) == (0, bot.world.guild["id"])
    with pytest.raises(NotPossibleError, match="goes on with one of: add"):
        await bot.go("log")


@pytest.mark.parametrize("file", [{"text": "Acme"}, {"data": "QWNtZQ=="}])
async def test_a_file_is_served_under_the_address_that_its_option_names(bot: Bot, file: dict[str, str]) -> None:
    told = await bot.go("take", file={"filename": "mine.csv", **file})
    (option,) = told["data"]["options"]
    kept = told["data"]["resolved"]["attachments"][option["value"]]
    assert (option["type"], kept["filename"], kept["size"]) == (11, "mine.csv", 4)
    async with bot.session.get(kept["url"]) as answer:
        assert await answer.text() == "Acme"


@pytest.mark.parametrize("file", ["mine.csv", {}, {"filename": "x"}, {"filename": "x", "data": "no base64"}])
async def test_what_is_no_file_is_said(bot: Bot, file: Any) -> None:
    with pytest.raises(NotPossibleError, match="'file' is a file"):
        await bot.go("take", file=file)


async def test_a_command_for_managers_is_offered_to_managers(bot: Bot) -> None:
    with pytest.raises(NotPossibleError, match="not offered"):
        await bot.go("set")
    assert await bot.world.slash(bot.sam, bot.general, "set", {})
    offered = [command["name"] for command in bot.world.registry.usable(bot.maya, bot.general)]
    assert offered == ["go", "take", "log"]


async def test_a_member_may_speak_another_language(bot: Bot) -> None:
    bot.world.set_locale(bot.maya, "de")
    assert (await bot.go())["locale"] == "de"
    with pytest.raises(NotPossibleError, match="no client"):
        bot.world.set_locale(bot.maya, "tlh")


@pytest.mark.parametrize(
    "wrong",
    [
        {"name": "Upper", "description": "x"},
        {"name": "go"},
        {"name": "go", "description": "x" * 101},
        {"name": "menu", "type": 3, "description": "x"},
        {"name": "go", "description": "x", "name_localizations": {"xx": "y"}},
        {
            "name": "go",
            "description": "x",
            "options": [
                {"name": "a", "description": "a", "type": 3},
                {"name": "b", "description": "b", "type": 3, "required": True},
            ],
        },
        {"name": "go", "description": "x", "options": [{"name": "a", "description": "a", "type": 3}] * 26},
    ],
)
async def test_a_command_that_discord_would_not_take_is_50035(bot: Bot, wrong: dict[str, Any]) -> None:
    with pytest.raises(ApiError, match="50035"):
        bot.world.registry.overwrite([wrong])
    assert len(bot.world.commands) == len(COMMANDS)


async def test_commands_keep_their_ids_when_they_are_sent_again(bot: Bot) -> None:
    before = {command["name"]: command["id"] for command in bot.world.commands}
    bot.world.registry.overwrite(COMMANDS[:2])
    assert {command["name"]: command["id"] for command in bot.world.commands} == {
        name: before[name] for name in ("go", "take")
    }
    with pytest.raises(ApiError, match="50035"):
        bot.world.registry.overwrite([COMMANDS[0], COMMANDS[0]])
