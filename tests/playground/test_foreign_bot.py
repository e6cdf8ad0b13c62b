"""A bot that was not written for the playground does everything that it would do on Discord."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from playground.errors import NotPossibleError

if TYPE_CHECKING:
    from tests.playground.conftest import Table


async def test_it_answers_a_message_with_a_reply_that_pings_its_author(seated: Table) -> None:
    post = await seated.world.post(seated.maya, seated.general, "hello")
    await seated.until(seated.said)
    answer = seated.said()[0]
    assert answer["content"] == "I read: hello"
    assert answer["referenced_message"]["id"] == post["id"]
    assert [user["id"] for user in answer["mentions"]] == [str(seated.maya)]


async def test_commands_arrive_with_their_options_and_an_option_left_out_takes_its_default(seated: Table) -> None:
    await seated.slash("tea", kind="assam", cups="3")
    await seated.slash("/tea", kind="assam")
    assert [one["content"] for one in seated.said()] == ["3 x assam", "1 x assam"]
    assert seated.said()[0]["interaction_metadata"]["user"]["id"] == str(seated.maya)


async def test_autocompletion_offers_what_the_bot_offers(seated: Table) -> None:
    offered = await seated.world.autocomplete(seated.maya, seated.general, "tea", {"kind": "ar"}, "kind")
    assert offered == [{"name": "Darjeeling", "value": "darjeeling"}, {"name": "Earl Grey", "value": "earl grey"}]


async def test_a_button_changes_the_message_it_stands_in(seated: Table) -> None:
    await seated.slash("tea", kind="assam")
    message = int(seated.said()[0]["id"])
    assert await seated.world.settled(await seated.world.click(seated.sam, message, "again:assam")) == "done"
    (changed,) = seated.said()
    assert (changed["content"], changed["components"]) == ("More assam", [])
    with pytest.raises(NotPossibleError, match="no such button"):
        await seated.world.click(seated.sam, message, "again:assam")


async def test_a_form_opens_comes_back_and_is_answered_in_private(seated: Table) -> None:
    events = list[object]()
    seated.world.subscribe(lambda event: events.append(event) if event.name == "modal" else None)
    opened = await seated.slash("order")
    (modal,) = events
    field = modal.data["modal"]["components"][0]["component"]["custom_id"]  # type: ignore[attr-defined]
    sent = await seated.world.submit(seated.maya, opened, {field: "two"})
    assert await seated.world.settled(sent) == "done"
    assert seated.said()[0]["content"] == "With two"
    assert seated.said()[0]["for"] == str(seated.maya)
    assert seated.said(user_id=seated.sam) == []
    with pytest.raises(NotPossibleError, match="not open"):
        await seated.world.submit(seated.maya, opened, {})


async def test_a_form_goes_back_as_it_stands(seated: Table) -> None:
    opened = await seated.slash("order")
    assert await seated.world.settled(await seated.world.submit(seated.maya, opened, {})) == "done"
    assert seated.said()[0]["content"] == "With nothing"


async def test_what_is_said_after_thinking_takes_the_place_of_the_thinking(seated: Table) -> None:
    states = list[str]()
    seated.world.subscribe(lambda event: states.append(event.data["state"]) if event.name == "interaction" else None)
    await seated.slash("slow")
    assert states == ["pending", "deferred", "done"]
    (message,) = seated.said()
    assert (message["content"], message["flags"], message["edited_timestamp"]) == ("Only for you", 64, None)


async def test_the_message_menu_carries_the_message(seated: Table) -> None:
    post = await seated.world.post(seated.sam, seated.general, "good news")
    begun = await seated.world.menu(seated.maya, int(post["id"]), "Quote")
    assert await seated.world.settled(begun) == "done"
    assert "Sam said: good news" in [one["content"] for one in seated.said()]


async def test_a_direct_message_reaches_an_open_letterbox_and_a_closed_one_is_50007(seated: Table) -> None:
    await seated.slash("letter")
    letterbox = await seated.world.open_dm(seated.maya)
    assert [one["content"] for one in seated.said(letterbox)] == ["Dear you"]
    seated.world.close_dms(seated.maya, closed=True)
    await seated.slash("letter")
    assert seated.said()[-1]["content"] == "No letterbox (50007)"
    await seated.world.post(seated.maya, letterbox, "I still write")
    await seated.world.quiet()
    assert len(seated.said(letterbox)) == 1


async def test_a_command_of_the_guild_is_not_offered_in_a_direct_message(seated: Table) -> None:
    letterbox = await seated.world.open_dm(seated.maya)
    with pytest.raises(NotPossibleError, match="not offered"):
        await seated.world.slash(seated.maya, letterbox, "letter", {})
    begun = await seated.world.slash(seated.maya, letterbox, "tea", {"kind": "assam"})
    assert await seated.world.settled(begun) == "done"


@pytest.mark.parametrize(
    ("path", "options", "words"),
    [
        ("coffee", {}, "the bot has no /coffee"),
        ("tea", {}, "'kind' is required"),
        ("tea", {"kind": "assam", "cups": "ten"}, "is a number"),
        ("tea", {"kind": "assam", "cups": 10}, "outside 1 to 9"),
        ("tea", {"kind": "assam", "milk": True}, "no option 'milk'"),
        ("tea hot", {"kind": "assam"}, "no 'hot'"),
        ("/", {}, "needs a name"),
    ],
)
async def test_what_discords_client_would_not_send_is_refused_in_words(
    seated: Table, path: str, options: dict[str, object], words: str
) -> None:
    with pytest.raises(NotPossibleError, match=words):
        await seated.world.slash(seated.maya, seated.general, path, options)
