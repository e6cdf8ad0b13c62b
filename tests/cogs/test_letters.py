"""`/letter` as a person meets it: written, kept, brought once in the evening after a no, never against a crisis."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

import pytest

from bot.app import Onward, Shards
from bot.errors import StoreBusyError
from bot.limits import MOST_LETTERS
from bot.model import DeliveryKind, DeliveryState, NewApplication, Outcome, Stage
from bot.timesource import TimeSource
from tests.cogs.conftest import labels, seen, shown, told

NO = "Rejected by Stripe after the final round :("
WORDS = "You solved the queue problem alone.\nAnd **Ana** said so."
DANGER = "goodbye, i don't want to be alive anymore"
NINE = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
EVENING = NINE + timedelta(hours=10)


@pytest.fixture
def time() -> TimeSource:
    return TimeSource(NINE, frozen=True)


async def turn(scene, **by):
    """Turn the one clock, and let what is due be said."""
    scene.bot.time.advance(timedelta(**by))
    await scene.env.settle()


async def write(scene, words=WORDS, when="no"):
    """Write a letter with the form, and return its answer."""
    shows = await scene.maya.slash(scene.general, "letter")
    form = await scene.maya.click(seen(shows), label="Write a letter")
    return await scene.maya.submit_modal(form, shown(form, words=words, when=[when]))


async def letters(scene):
    return await scene.bot.store.letters.list(scene.maya.id)


async def coming(scene):
    return await scene.bot.store.deliveries.running(scene.maya.id, DeliveryKind.LETTER)


def came(scene):
    """Return the letters that came by direct message."""
    return [one for one in scene.private(scene.maya) if "You wrote this to yourself" in one.content]


async def opened(scene, number=0):
    """Open the list, choose a letter, and return the answer that shows it."""
    shows = await scene.maya.slash(scene.general, "letter")
    menu = seen(shows).components[0]["components"][0]
    return await scene.maya.select(seen(shows), [menu["options"][number]["value"]])


async def test_it_says_when_it_comes_before_it_is_written_and_after(scene):
    shows = await scene.maya.slash(scene.general, "letter")
    assert "in the evening after you next post or log a no" in told(shows)
    assert labels(seen(shows)) == ["Write a letter"]
    answer = await write(scene)
    assert "at 19:00 after the next no" in told(answer)
    assert "/timezone" in told(answer)
    (kept,) = await letters(scene)
    assert (kept.words, kept.brings, kept.came_at) == (WORDS, True, None)


async def test_it_comes_in_the_evening_after_a_post_once_word_for_word(scene):
    await write(scene)
    await scene.maya.send(scene.channel, NO)
    (reply,) = scene.answers()
    assert "letter" not in reply.content.lower()  # answered as usual
    assert (await coming(scene)).schedule.due_at == EVENING
    await turn(scene, hours=9, minutes=59)
    assert came(scene) == []
    await turn(scene, minutes=1)
    (letter,) = came(scene)
    assert letter.content.endswith(f">>> {WORDS}")
    await scene.maya.send(scene.channel, "And rejected by Notion after the onsite too")
    await turn(scene, days=2)
    assert len(came(scene)) == 1
    (kept,) = await letters(scene)
    assert kept.came_at == EVENING


async def test_a_no_in_the_evening_brings_it_on_the_next_one(scene):
    await write(scene)
    await turn(scene, hours=9, minutes=30)
    await scene.maya.send_dm(NO)
    await turn(scene, minutes=45)
    assert came(scene) == []
    await turn(scene, days=1)
    assert len(came(scene)) == 1


async def test_it_comes_in_the_persons_own_evening(scene):
    await scene.bot.store.people.change(scene.maya.id, zone="America/New_York", interaction_id=1)
    assert "/timezone" not in told(await write(scene))
    await scene.maya.slash(scene.general, "rejected", what=NO)
    assert (await coming(scene)).schedule.due_at == datetime(2026, 3, 3, 0, 0, tzinfo=UTC)


async def test_what_is_no_own_no_brings_nothing(scene):
    await write(scene)
    for said in ("anyone up for lunch?", "I have an interview at Stripe tomorrow", "I got the offer from Stripe"):
        await scene.maya.send(scene.channel, said)
        await scene.maya.send_dm(said)
    await scene.sam.send(scene.channel, NO)
    assert await coming(scene) is None
    await scene.bot.store.servers.change(scene.general.guild.id, interaction_id=1, pilot=True)
    await scene.maya.send(scene.channel, NO)
    assert await coming(scene) is None


@pytest.mark.parametrize(
    ("outcome", "day", "comes"),
    [
        (Outcome.REJECTED, None, True),
        (Outcome.SILENT, None, False),
        (Outcome.REJECTED, "10 february", False),
    ],
)
async def test_a_no_that_is_logged_brings_it_too(scene, outcome, day, comes):
    await write(scene)
    given = {"when": day} if day else {}
    await logged(scene, outcome, **given)
    assert (await coming(scene) is not None) is comes
    await turn(scene, hours=10)
    assert len(came(scene)) == comes


async def logged(scene, outcome, **given):
    new = NewApplication(NINE.date(), "Acme", "analyst", Stage.FINAL, Outcome.OPEN)
    await scene.bot.store.applications.write(scene.maya.id, [new], interaction_id=77)
    return await scene.maya.slash(scene.general, "interview outcome", which="Acme", what=outcome.value, **given)


async def test_a_no_that_was_logged_by_mistake_and_undone_brings_nothing(scene):
    await write(scene)
    answer = await logged(scene, Outcome.REJECTED)
    assert await coming(scene) is not None
    await scene.maya.click(seen(answer), label="Undo")
    await turn(scene, hours=10)
    assert came(scene) == []
    assert await scene.bot.store.letters.waits(scene.maya.id)


async def test_one_that_is_only_to_be_read_is_never_brought(scene):
    assert "until you read it" in told(await write(scene, when="read"))
    await scene.maya.send(scene.channel, NO)
    assert await coming(scene) is None
    read = await opened(scene)
    assert "lies here" in told(read)
    assert told(read).endswith(WORDS)


async def test_the_list_says_of_each_where_it_is(scene):
    await write(scene, "first")
    await write(scene, "second")
    await write(scene, "third", when="read")
    await scene.maya.send(scene.channel, NO)
    lines = told(await scene.maya.slash(scene.general, "letter")).splitlines()
    assert f"comes <t:{int(EVENING.timestamp())}:F>" in lines[1]
    assert "waits for your next no" in lines[2]
    assert "lies here" in lines[3]
    await turn(scene, hours=10)
    lines = told(await scene.maya.slash(scene.general, "letter")).splitlines()
    assert "came <t:" in lines[1]
    await scene.maya.send(scene.channel, "Rejected by Notion after the onsite")
    await turn(scene, days=1)
    assert [one.content.rpartition("\n>>> ")[2] for one in came(scene)] == ["first", "second"]


async def test_it_can_be_changed_while_it_is_on_its_way(scene):
    await write(scene)
    await scene.maya.send(scene.channel, NO)
    form = await scene.maya.click(seen(await opened(scene)), label="Change")
    assert shown(form) == {"words": WORDS, "when": ["no"]}
    await scene.maya.submit_modal(form, shown(form, words="Better words."))
    await turn(scene, hours=10)
    assert came(scene)[0].content.endswith(">>> Better words.")


async def test_a_form_that_was_overtaken_gives_its_words_back(scene):
    await write(scene)
    forms = [await scene.maya.click(seen(await opened(scene)), label="Change") for _ in range(2)]
    await scene.maya.submit_modal(forms[0], shown(forms[0], words="newer"))
    late = await scene.maya.submit_modal(forms[1], shown(forms[1], words="older"))
    assert "older" in told(late)
    assert [one.words for one in await letters(scene)] == ["newer"]


async def test_taken_back_it_does_not_come_and_gives_its_words_back(scene):
    await write(scene)
    await scene.maya.send(scene.channel, NO)
    gone = await scene.maya.click(seen(await opened(scene)), label="Take it back")
    assert gone.response.content.endswith(WORDS)
    await turn(scene, days=3)
    assert came(scene) == []
    assert await letters(scene) == []
    assert "queue problem" not in json.dumps(await scene.bot.store.export(scene.maya.id))


async def test_what_came_can_be_kept_for_another_day(scene):
    await write(scene)
    await scene.maya.send(scene.channel, NO)
    await turn(scene, hours=10)
    again = await scene.maya.user.click(came(scene)[0], label="Keep it for another day")
    assert again.response.content.endswith(WORDS)
    await turn(scene, days=1)
    assert await coming(scene) is None
    await scene.maya.send(scene.channel, "Rejected by Notion after the onsite")
    await turn(scene, days=1)
    assert len(came(scene)) == 1  # the first one's words say now that it waits
    assert "Keep it for another day" in labels(seen(await opened(scene)))


async def test_the_longest_letter_fits_into_its_message(scene):
    long = "*_" * 750
    await write(scene, long)
    await scene.maya.send(scene.channel, NO)
    await turn(scene, hours=10)
    assert came(scene)[0].content.endswith(long)


async def test_there_is_an_end_to_them(scene):
    for number in range(MOST_LETTERS):
        await scene.bot.store.letters.add(scene.maya.id, "x", brings=True, interaction_id=100 + number)
    full = await write(scene)
    assert f"You keep {MOST_LETTERS} letters already" in told(full)
    assert WORDS.splitlines()[0] in told(full)


async def test_closed_direct_messages_keep_it_for_the_next_command(scene):
    await write(scene)
    await scene.maya.send(scene.channel, NO)
    scene.env.inject_error("POST", "/users/@me/channels", status=403, code=50007)
    await turn(scene, hours=10)
    assert await scene.bot.store.letters.waits(scene.maya.id)
    answer = await scene.maya.slash(scene.general, "help")
    assert told(answer).endswith(WORDS)
    assert seen(answer).flags.ephemeral
    (kept,) = await letters(scene)
    assert kept.came_at is not None
    assert WORDS not in told(await scene.maya.slash(scene.general, "help"))


async def test_behind_closed_messages_for_days_it_waits_for_another_no(scene):
    await write(scene)
    await scene.maya.send(scene.channel, NO)
    scene.env.inject_error("POST", "/users/@me/channels", status=403, code=50007)
    await turn(scene, hours=10)
    await turn(scene, days=3)
    assert WORDS not in told(await scene.maya.slash(scene.general, "help"))
    assert await scene.bot.store.letters.waits(scene.maya.id)
    await scene.maya.send(scene.channel, "Rejected by Notion after the onsite")
    assert await coming(scene) is not None


async def test_it_comes_after_a_restart_and_its_button_works(scene, store, library, time):
    await write(scene)
    await scene.maya.send(scene.channel, NO)
    fresh = Onward(store, library, time, shards=Shards(count=1))
    await scene.env.restart_bot(fresh)
    scene.bot = fresh
    await turn(scene, hours=10)
    (letter,) = came(scene)
    again = Onward(store, library, time, shards=Shards(count=1))
    await scene.env.restart_bot(again)
    scene.bot = again
    await scene.maya.user.click(letter, label="Keep it for another day")
    assert await scene.bot.store.letters.waits(scene.maya.id)


async def test_a_store_that_is_away_costs_the_letter_and_not_the_answer(scene, monkeypatch):
    async def away(*_args, **_options):
        raise StoreBusyError("locked")

    await write(scene)
    with monkeypatch.context() as patched:
        patched.setattr(scene.bot.store.letters, "bring", away)
        await scene.maya.send(scene.channel, NO)
    assert len(scene.answers()) == 1
    assert await coming(scene) is None


async def test_a_process_that_dies_as_it_writes_down_its_answer_owes_no_letter(scene, monkeypatch):
    settle = scene.bot.store.posts.settle

    async def dies_behind_it(*given, **options):
        await settle(*given, **options)
        raise StoreBusyError("died")

    await write(scene)
    monkeypatch.setattr(scene.bot.store.posts, "settle", dies_behind_it)
    await scene.maya.send(scene.channel, NO)
    assert (await coming(scene)).schedule.due_at == EVENING


async def test_a_store_that_is_away_when_a_promise_is_due_drops_none(scene, monkeypatch):
    async def away(*_args, **_options):
        raise StoreBusyError("locked")

    await write(scene)
    await scene.maya.send(scene.channel, NO)
    promise = await coming(scene)
    monkeypatch.setattr(scene.bot.store.people, "get", away)
    with pytest.raises(StoreBusyError):
        await scene.bot.clock.words_for(promise)


# Never during a crisis.


async def test_words_of_danger_in_a_letter_are_answered_and_not_kept(scene):
    answer = await write(scene, DANGER)
    assert "findahelpline.com" in answer.response.content
    assert [one.description for one in seen(answer).embeds] == [DANGER]
    assert await letters(scene) == []
    assert "goodbye" not in json.dumps(await scene.bot.store.export(scene.maya.id))


async def test_a_post_of_danger_brings_no_letter_for_a_week(scene):
    await write(scene)
    await scene.maya.send(scene.channel, "rejected again. i want to kill myself")
    assert await coming(scene) is None
    await turn(scene, days=1)
    await scene.sam.send(scene.channel, "hm")
    await scene.maya.slash(scene.general, "rejected", what=NO)
    assert await coming(scene) is None
    await turn(scene, days=6, minutes=1)
    await scene.maya.slash(scene.general, "rejected", what=NO)
    assert await coming(scene) is not None


async def test_danger_between_the_no_and_the_evening_holds_the_letter_back(scene):
    await write(scene)
    await scene.maya.send(scene.channel, NO)
    promise = await coming(scene)
    await scene.maya.send_dm("i want to kill myself")
    await turn(scene, hours=10)
    await turn(scene, days=9)
    assert came(scene) == []
    over = await scene.bot.store.deliveries.get(scene.maya.id, promise.id)
    assert over.state is DeliveryState.CANCELLED
    assert await scene.bot.store.letters.waits(scene.maya.id)


async def test_what_waits_behind_closed_messages_is_not_shown_in_a_crisis(scene):
    await write(scene)
    await scene.maya.send(scene.channel, NO)
    scene.env.inject_error("POST", "/users/@me/channels", status=403, code=50007)
    await turn(scene, hours=10)
    await scene.bot.store.people.be_quiet(scene.maya.id, scene.bot.time.now() + timedelta(days=7))
    assert WORDS not in told(await scene.maya.slash(scene.general, "help-now"))
    assert await scene.bot.store.letters.waits(scene.maya.id)


async def test_a_wish_for_quiet_that_is_not_written_down_yet_counts(scene):
    await write(scene)
    await scene.maya.send(scene.channel, NO)
    scene.bot.owed_quiet.add(scene.maya.id)
    await turn(scene, hours=10)
    assert came(scene) == []
    assert await scene.bot.store.letters.waits(scene.maya.id)


# Offered on a good day.


@pytest.mark.parametrize(("felt", "kind", "offered"), [("great", "panel", True), ("awful", "final", False)])
async def test_a_good_round_is_a_day_to_write_one(scene, felt, kind, offered):
    answer = await debriefed(scene, felt, kind)
    assert ("Write a letter" in labels(seen(answer))) is offered
    if offered:
        form = await scene.maya.click(seen(answer), label="Write a letter")
        assert form.modal["title"] == "A letter to yourself"


async def debriefed(scene, felt, kind, asked="queues"):
    await scene.maya.slash(scene.general, "interview log", company="Acme", when="last friday 3pm", kind=kind)
    form = await scene.maya.slash(scene.general, "interview debrief", which="Acme")
    return await scene.maya.submit_modal(form, shown(form, asked=asked, felt=[felt]))


async def test_a_final_round_is_one_however_mixed(scene):
    assert "Write a letter" in labels(seen(await debriefed(scene, "mixed", "final")))


async def test_nobody_is_told_of_it_again_while_one_waits_or_beside_danger(scene):
    await debriefed(scene, "great", "panel", asked=DANGER)
    assert "Write a letter" not in json.dumps(scene.env.http_requests[-3:], default=str)
    await scene.bot.store.people.change(scene.maya.id, quiet_until=None, interaction_id=9)
    await write(scene)
    assert "Write a letter" not in labels(seen(await debriefed(scene, "great", "panel")))
