"""`/progress`: a picture for one person, shared only after they looked at it; files out, a CSV in."""

from __future__ import annotations

import json
import re
import struct
from datetime import UTC, date, datetime, timedelta

import discord
import pytest

from bot.errors import NotDrawnError, UserFacingError
from bot.model import Felt, NewApplication, NewRound, Outcome, Round, Stage
from bot.timesource import TimeSource
from tests.cogs.conftest import seen, told

MONDAY = datetime(2026, 3, 2, 18, 0, tzinfo=UTC)

CSV = (
    b"Company,Role,Status,Date Applied,Notes\n"
    b"Acme,engineer,Rejected after final round,2026-02-03,kind people\n"
    b"Borealis,analyst,Nurturing,2026-02-04,\n"
    b"Cirrus,analyst,Saved,,\n"
    b"Dune,clerk,Applied,31/02/2026,\n"
)


@pytest.fixture
def time() -> TimeSource:
    return TimeSource(MONDAY, frozen=True)


def expected(scene):
    """Look at the errors that a person was told of: they are part of what these tests are about."""
    assert any(isinstance(getattr(one, "original", one), UserFacingError) for one in scene.env.errors)


async def progress(scene, person=None, channel=None, **options):
    return await (person or scene.maya).slash(channel or scene.general, "progress", **options)


async def keep(scene, *rows, person=None):
    kept = await scene.bot.store.applications.write((person or scene.maya).id, rows, interaction_id=len(rows) + 7000)
    return kept[0]


ACME = NewApplication(date(2026, 2, 20), "Acme", "engineer", Stage.FINAL, Outcome.REJECTED, date(2026, 2, 3))
BOREALIS = NewApplication(date(2026, 2, 4), "Borealis", "analyst", None, Outcome.OPEN, date(2026, 2, 4))


async def log_of(scene, person=None):
    return await scene.bot.store.applications.all((person or scene.maya).id)


def buttons(message):
    return [button for line in message.components for button in line["components"]]


def labels(message):
    return [button["label"] for button in buttons(message)]


async def forbid(scene, **what):
    """Take a permission from Maya in #general."""
    denied = str(discord.Permissions(**what).value)
    await scene.bot.http.edit_channel_permissions(scene.general.id, scene.maya.id, "0", denied, 1)


async def test_an_empty_log_has_a_useful_answer_and_no_picture(scene):
    answer = await progress(scene)
    assert "there's no picture to draw yet" in told(answer)
    assert seen(answer).attachments == []


async def test_how_rounds_felt_beside_what_came_of_them_is_said_to_its_person_and_not_shared(scene):
    await scene.bot.store.people.ask_about_following(scene.maya.id)
    for number in range(4):
        led_on = number < 3
        into = NewApplication(
            date(2026, 2, 20), f"Firm {number}", outcome=Outcome.OFFER if led_on else Outcome.REJECTED
        )
        new = NewRound(Round.PANEL, MONDAY - timedelta(days=number + 1), "UTC")
        made = await scene.bot.store.interviews.add(scene.maya.id, into, new, interaction_id=100 + number)
        if number == 3:
            assert "felt" not in told(await progress(scene))  # three rounds are too few to say anything
        felt = {"felt": Felt.SHAKY}
        await scene.bot.store.interviews.change(scene.maya.id, made.id, None, interaction_id=200 + number, **felt)
    answer = await progress(scene)
    assert told(answer).splitlines()[1:] == ["Of 4 rounds that felt awful or shaky, 3 led on."]
    preview = await scene.maya.click(seen(answer), label="Share here")
    assert "felt" not in seen(preview).content + (seen(preview).attachments[0].description or "")


async def test_the_picture_and_its_words_are_for_its_person_alone(scene):
    await keep(scene, ACME, BOREALIS)
    answer = await progress(scene)
    assert told(answer) == (
        "2 applications, 3 Feb – 20 Feb 2026: 1 heard back (50%), 1 got to an interview or further. "
        "How they stand: a no 1, still open 1."
    )
    (file,) = seen(answer).attachments
    assert file.filename == "progress.png"
    assert file.description.startswith(told(answer))
    assert "final round 1" in file.description
    png = await file.read()
    assert struct.unpack(">I", png[16:20]) == (800,)
    assert scene.answers(scene.general) == []
    assert "there's no picture" in told(await progress(scene, scene.sam))


async def test_a_light_picture_and_one_with_companies_are_other_pictures(scene):
    await keep(scene, ACME)
    pictures = [
        await seen(await progress(scene, **options)).attachments[0].read()
        for options in ({}, {"look": "light"}, {"companies": True}, {})
    ]
    assert pictures[0] == pictures[3]
    assert len(set(pictures)) == 3


async def test_without_a_picture_the_words_and_the_files_are_there(scene, monkeypatch):
    async def fails(_):
        raise NotDrawnError("no room")

    monkeypatch.setattr(scene.bot.pen, "draw", fails)
    await keep(scene, ACME)
    answer = await progress(scene)
    assert "1 application" in told(answer)
    assert "couldn't be drawn" in told(answer)
    assert labels(seen(answer)) == ["Export"]


async def test_it_is_shared_after_a_preview_and_a_press_and_names_nobody_else(scene):
    await keep(scene, ACME)
    answer = await progress(scene, companies=True)
    preview = await scene.maya.click(seen(answer), label="Share here")
    assert "no company in it" in told(preview)
    assert scene.answers(scene.general) == []
    shown = await seen(preview).attachments[0].read()

    done = await scene.maya.click(seen(preview), label="Post it")
    assert "Posted" in told(done)
    (post,) = scene.answers(scene.general)
    assert post.content == f"{scene.maya.mention} shared how their search goes."
    assert await post.attachments[0].read() == shown
    assert post.attachments[0].description.startswith("1 application, 3 Feb – 20 Feb 2026")
    assert "Acme" not in post.content + post.attachments[0].description


async def test_companies_are_named_only_after_another_look(scene):
    await keep(scene, ACME)
    preview = await scene.maya.click(seen(await progress(scene)), label="Share here")
    hidden = await seen(preview).attachments[0].read()
    named = await scene.maya.click(seen(preview), label="Name companies")
    assert "It names companies" in told(named)
    assert await seen(named).attachments[0].read() != hidden
    again = await scene.maya.click(seen(named), label="Hide companies")
    assert await seen(again).attachments[0].read() == hidden
    assert scene.answers(scene.general) == []


async def test_it_is_posted_once_whatever_is_pressed(scene):
    await keep(scene, ACME)
    preview = await scene.maya.click(seen(await progress(scene)), label="Share here")
    message = seen(preview)
    about = int(buttons(message)[0]["custom_id"].split(":")[2])
    assert await scene.bot.store.once(about)  # as another press did, a moment ago
    done = await scene.maya.click(message, label="Post it")
    assert "posted already" in told(done)
    assert scene.answers(scene.general) == []


async def test_who_may_not_post_pictures_does_not_do_it_through_me(scene):
    await keep(scene, ACME)
    answer = await progress(scene)
    await forbid(scene, attach_files=True)
    refused = await scene.maya.click(seen(answer), label="Share here")
    assert "both of us may post pictures" in told(refused)
    assert "Share here" not in labels(seen(await progress(scene)))


async def test_nothing_is_posted_in_a_server_that_wants_quiet(scene):
    await keep(scene, ACME)
    message = seen(await progress(scene))
    preview = await scene.maya.click(message, label="Share here")
    await scene.bot.store.servers.change(scene.general.guild.id, interaction_id=1, stopped=True)
    done = await scene.maya.click(seen(preview), label="Post it")
    assert "nothing was posted" in told(done)
    refused = await scene.maya.click(message, label="Share here")
    assert "nothing was posted" in told(refused)
    assert scene.answers(scene.general) == []


async def test_permission_taken_between_preview_and_post_is_respected(scene):
    await keep(scene, ACME)
    preview = await scene.maya.click(seen(await progress(scene)), label="Share here")
    await forbid(scene, send_messages=True)
    done = await scene.maya.click(seen(preview), label="Post it")
    assert "Nothing was posted" in told(done)
    assert scene.answers(scene.general) == []


async def test_its_person_alone_takes_it_down(scene):
    await keep(scene, ACME)
    preview = await scene.maya.click(seen(await progress(scene)), label="Share here")
    await scene.maya.click(seen(preview), label="Post it")
    (post,) = scene.answers(scene.general)
    assert "belong to the person" in told(await scene.sam.click(post, label="Take it down"))
    assert len(scene.answers(scene.general)) == 1
    await scene.maya.click(post, label="Take it down")
    assert scene.answers(scene.general) == []


async def test_the_log_goes_out_as_files_for_its_person_alone(scene):
    acme = await keep(scene, ACME, BOREALIS)
    at = datetime(2026, 3, 5, 9, 0, tzinfo=UTC)
    await scene.bot.store.interviews.add(scene.maya.id, acme.id, NewRound(Round.PANEL, at, "UTC"), interaction_id=9)
    files = await scene.maya.click(seen(await progress(scene)), label="Export")
    assert seen(files).ephemeral
    kept = {file.filename: await file.read() for file in seen(files).attachments}
    assert sorted(kept) == ["applications.csv", "interviews.ics", "log.json"]
    assert b"Acme,engineer,final,rejected,2026-02-03,2026-02-20" in kept["applications.csv"]
    assert json.loads(kept["log.json"])["applications"][1]["company"] == "Borealis"
    assert b"DTSTART:20260305T090000Z" in kept["interviews.ics"]


async def test_a_log_without_times_has_no_calendar(scene):
    await keep(scene, ACME)
    files = await scene.maya.click(seen(await progress(scene)), label="Export")
    assert [file.filename for file in seen(files).attachments] == ["applications.csv", "log.json"]


async def test_a_csv_is_shown_before_anything_is_written(scene):
    answer = await progress(scene, **{"import": ("mine.csv", CSV)})
    words = told(answer)
    assert "**2** of 4 rows" in words
    assert "company: Company" in words
    assert "Nurturing (1) → still open, and kept in the notes" in words
    assert "Rejected after final round (1) → final round, a no" in words
    assert "**Not applied for yet:** 1" in words
    assert '- line 5: I can\'t read "31/02/2026" as a date' in words
    assert labels(seen(answer)) == ["Import 2"]
    assert await log_of(scene) == []


async def test_it_comes_in_whole_and_goes_out_whole(scene):
    answer = await progress(scene, **{"import": ("mine.csv", CSV)})
    done = await scene.maya.click(seen(answer), label="Import 2")
    assert told(done) == "Now in your log: 2 more."
    assert seen(done).attachments == []
    borealis, acme = sorted(await log_of(scene), key=lambda one: one.company, reverse=True)
    assert (acme.stage, acme.outcome, acme.applied_on, acme.notes) == (
        Stage.FINAL, Outcome.REJECTED, date(2026, 2, 3), "kind people",
    )  # fmt: skip
    assert borealis.notes == "Status: Nurturing"
    assert await log_of(scene, scene.sam) == []

    undone = await scene.maya.click(seen(done), label="Undo")
    assert "as it was before" in told(undone)
    assert await log_of(scene) == []


async def test_the_same_file_again_brings_nothing_twice(scene):
    first = await progress(scene, **{"import": ("mine.csv", CSV)})
    second = await progress(scene, **{"import": ("mine.csv", CSV)})
    await scene.maya.click(seen(first), label="Import 2")
    done = await scene.maya.click(seen(second), label="Import 2")
    assert told(done) == "Now in your log: 0 more."
    assert len(await log_of(scene)) == 2
    third = told(await progress(scene, **{"import": ("mine.csv", CSV)}))
    assert "None of the 4 rows" in third
    assert "**In your log already:** 2" in third


async def test_two_presses_write_once(scene):
    answer = seen(await progress(scene, **{"import": ("mine.csv", CSV)}))
    about = int(buttons(answer)[0]["custom_id"].split(":")[2])
    wrote = await scene.bot.store.applications.write(scene.maya.id, [ACME], interaction_id=about)  # the other press
    await scene.maya.click(answer, label="Import 2")
    assert await log_of(scene) == list(wrote)


async def test_more_than_a_log_holds_brings_nothing(scene):
    rows = "Company\n" + "".join(f"Company {number}\n" for number in range(2000))
    answer = await progress(scene, **{"import": ("mine.csv", rows.encode())})
    await keep(scene, ACME)
    refused = await scene.maya.click(seen(answer), label="Import 2000")
    assert "more than 2000 applications" in told(refused)
    assert len(await log_of(scene)) == 1


@pytest.mark.parametrize(
    ("data", "why"),
    [(b"x" * 1_000_001, "1 MB"), (b"PK\x03\x04", "CSV"), (b"", "nothing"), (b"1,2\n3,4\n", "which column")],
)
async def test_a_file_that_cannot_come_in_is_answered_kindly(scene, data, why):
    assert why in told(await progress(scene, **{"import": ("mine.csv", data)}))
    expected(scene)


async def test_the_longest_preview_fits_into_a_message(scene):
    """Every part of it at its longest, and in characters that Discord's marks make longer still."""
    header = "Company,Role,Status,Outcome,Date Applied,Last Updated,Answer by,Notes\n"
    stars = ["*" * 88 + f" {chr(97 + number % 26)}{number}" for number in range(60)]
    rows = [f"Acme,{'_' * 50},{one},{one} too,{'_' * 90},,,\n" for one in stars]
    rows += [
        f"Acme {one},{'_' * 50},{one},{one} too,2026-02-03,,2026-02-{1 + n % 28},\n" for n, one in enumerate(stars)
    ]
    rows += ["Dune,clerk,Saved,,03/02/2026,,,\n"]
    words = told(await progress(scene, **{"import": ("mine.csv", (header + "".join(rows)).encode())}))
    assert len(words) <= 2000
    assert "**60** of 121 rows" in words
    assert re.search(r"and 5\d more", words)
