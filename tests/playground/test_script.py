"""Scripts: what is read, what is refused, and what is printed."""

from __future__ import annotations

import io
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
import pytest_asyncio
from rich.console import Console

from playground import interactions
from playground import script as script_module
from playground.script import ScriptError, load_script, play
from playground.steps import length_of
from playground.world import World

from .puppet import Puppet

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path


@pytest_asyncio.fixture
async def world() -> AsyncIterator[World]:
    made = World(bot_name="Helper")
    Puppet(made)
    yield made
    made.close()


@pytest.fixture
def written(tmp_path: Path):
    def write(text: str) -> Path:
        path = tmp_path / "script.jsonl"
        path.write_text(text, encoding="utf-8")
        return path

    return write


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """The bot answers at once here."""
    monkeypatch.setattr(script_module, "IDLE", 0.05)
    monkeypatch.setattr(script_module, "PATIENCE", 0.2)


async def played(world: World, path: Path) -> tuple[bool, str]:
    out = io.StringIO()
    well = await play(world, load_script(path), Console(file=out))
    return well, out.getvalue()


WALK = """
# a comment, and an empty line above
{"say": "The main job."}
{"post": "Rejected by Stripe after the final round :(", "expect": ["hard one", "[Log it]"]}
{"click": "log it", "as": "Maya"}
{"submit": {"Company": "Stripe", "notes": "five rounds"}, "expect": "Logged: Stripe, final"}
{"slash": "/log", "options": {"company": "Acme", "stage": "Final round"}, "as": "Sam", "in": "#general"}
{"react": "❤️", "on": "rejected by stripe", "in": "#rejections"}
{"select": "How was it?", "values": ["Rough"], "as": "Maya"}
{"edit": "Rejected by Stripe, **really**"}
{"menu": "Offer support", "on": "really", "as": "Sam"}
{"skip": "1d 2 hours"}
{"delete": "last", "as": "Maya"}
{"dm": "hello <t:1767225600:F>\\n- one\\n> two"}
{"close_dms": true}
{"expect": "no direct messages"}
"""

TRANSCRIPT = """\
# The main job.

#rejections

Maya
  Rejected by Stripe after the final round :(

Helper  app · answers Maya
  That is a hard one, and it was the last round. Thursday, 1 January 2026 at 00:00 UTC
  [Log it]  [Need to vent]  [What now?]  [Not yet: off]
  [How was it? ▾: Fine | Rough]

Maya presses [Log it]

A form opens for Maya: Log it
  Company: Acme
  Stage: ( ) Phone screen  (•) Final round
  Notes: ____

Maya sends the form, Company: Stripe; notes: five rounds

Helper  app · only Maya sees this
  Logged: Stripe, final

#general

Sam uses /log  company: Acme  stage: Final round

Helper  app · only Sam sees this
  Noted: {'company': 'Acme', 'stage': 'final'}

#rejections

Sam reacts with ❤️ to Maya's “Rejected by Stripe after the final roun…”

Maya chooses Rough

Helper  app · only Maya sees this
  You chose rough.

Maya  changed
  Rejected by Stripe, really
  ❤️ 1

Sam chooses “Offer support” in the menu of the message “Rejected by Stripe, **really**”

Helper  app
  Sam is with you.

... 1 day 2 hours later

Maya's message is gone: “Rejected by Stripe, **really**”

Direct messages: Maya and Helper

Maya
  hello Thursday, 1 January 2026 at 00:00 UTC
  • one
  │ two

Maya takes no direct messages from now on
"""


async def test_a_walk_gives_a_transcript_that_stays_the_same(world: World, written):
    before = world.clock.now()
    assert await played(world, written(WALK)) == (True, TRANSCRIPT)
    assert world.clock.now() - before > timedelta(hours=26)


async def test_times_are_told_where_they_are_asked_for(world: World, written):
    out = io.StringIO()
    await play(world, load_script(written('{"post": "hello"}')), Console(file=out), times=True)
    assert f"Maya  {world.clock.now():%H:}" in out.getvalue()


async def test_lines_that_are_too_long_are_broken_and_keep_their_margin(world: World, written):
    words = "word " * 60
    _, told = await played(world, written(f'{{"post": "- {words}"}}'))
    rows = told.splitlines()
    assert max(len(row) for row in rows) <= script_module.WIDTH
    assert all(row == row.rstrip() for row in rows)
    assert [row[:4] for row in rows[3:]] == ["  • ", "    ", "    ", "    "]


async def test_colour_is_used_in_a_terminal(world: World, written):
    out = io.StringIO()
    console = Console(file=out, force_terminal=True, color_system="truecolor", width=80)
    await play(world, load_script(written('{"post": "**bold** words"}')), console)
    assert "\x1b[1mbold\x1b[0m words" in out.getvalue()


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ('{"post": "x"}\n{"click": "Nope"}', "line 2: Maya sees no button 'Nope'"),
        ('{"post": "rejected"}\n{"click": "Nope"}', "there are: Log it, Need to vent"),
        ('{"post": "x"}\n\n{"post": "y", "expect": "z"}', "line 3: expected 'z', and it did not appear"),
        ('{"post": "x", "as": "Nobody"}', "line 1: there is no member called 'Nobody'"),
        ('{"post": "x", "in": "#nowhere"}', "line 1: there is no channel called '#nowhere'"),
        ('{"post": "x", "reply_to": "never said"}', "sees no message with 'never said' in it in #rejections"),
        ('{"edit": "x"}', "line 1: Maya sees no own message in #rejections"),
        ('{"submit": {}}', "line 1: no form is open for Maya"),
        ('{"slash": "/nothing"}', "line 1: the bot has no /nothing"),
        ('{"slash": "/log"}', "line 1: the option 'company' is required"),
        ('{"select": "x", "values": ["y"]}', "line 1: Maya sees no select 'x'"),
        (
            '{"post": "rejected"}\n{"click": "Log it"}\n{"submit": {"Where": "x"}}',
            "the form has no 'Where'; it has: co",
        ),
        ('{"post": "rejected"}\n{"click": "Not yet"}', "line 2: this button is switched off"),
    ],
)
async def test_what_cannot_be_done_ends_the_play_with_its_line(world: World, written, text: str, reason: str):
    well, told = await played(world, written(text))
    assert not well
    assert reason in told.splitlines()[-1]


async def test_a_bot_that_never_answers_is_named(world: World, written, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(interactions, "ANSWER_WITHIN", 0.1)
    well, told = await played(world, written('{"slash": "/interview silent"}'))
    assert not well
    assert told.endswith("line 1: the bot did not answer in time\n")


@pytest.mark.parametrize(
    ("text", "line", "reason"),
    [
        ("", 0, "holds no step"),
        ("{", 1, "this is no JSON"),
        ("[" * 100_000, 1, "this is no JSON"),
        ('{"post": "x"}\n[]', 2, "a step is a JSON object"),
        ("{}", 1, "does nothing that is known"),
        ('{"fly": "x"}', 1, "it names one of: post, dm"),
        ('{"post": "x", "dm": "y"}', 1, "does post and dm at once"),
        ('{"post": 1}', 1, '"post" takes a text'),
        ('{"submit": "x"}', 1, '"submit" takes an object'),
        ('{"close_dms": "x"}', 1, '"close_dms" takes true or false'),
        ('{"post": "x", "on": "y"}', 1, '"post" knows no "on"; it takes: as, in, reply_to'),
        ('{"skip": "1d", "as": "Maya"}', 1, "it takes: nothing else"),
        ('{"post": "x", "as": 1}', 1, '"as" is a text'),
        ('{"select": "x"}', 1, '"select" needs "values"'),
        ('{"skip": "soon"}', 1, "'soon' is no length of time"),
        ('{"skip": "0 min"}', 1, "is not between"),
        ('{"post": "x", "expect": []}', 1, '"expect" is a text or a list of texts'),
        ('{"post": "x", "expect": [1]}', 1, '"expect" is a text or a list of texts'),
    ],
)
def test_a_wrong_file_is_refused_with_line_and_reason(written, text: str, line: int, reason: str):
    with pytest.raises(ScriptError) as refused:
        load_script(written(text))
    assert refused.value.line == line
    assert reason in refused.value.reason


def test_a_file_that_cannot_be_read_is_refused(tmp_path: Path):
    with pytest.raises(ScriptError, match="cannot be read"):
        load_script(tmp_path / "missing.jsonl")
    (tmp_path / "latin.jsonl").write_bytes(b'{"post": "\xe9"}')
    with pytest.raises(ScriptError, match="UTF-8"):
        load_script(tmp_path / "latin.jsonl")


@pytest.mark.parametrize(
    ("words", "seconds"),
    [
        ("1d", 86_400),
        ("3h", 10_800),
        ("20 min", 1200),
        ("20m", 1200),
        ("2 weeks", 1_209_600),
        ("1.5 hours", 5400),
        ("1d 2 hours", 93_600),
        ("2 days, 3 min", 172_980),
        ("90 seconds", 90),
    ],
)
def test_lengths_of_time(words: str, seconds: int):
    assert length_of(words).total_seconds() == seconds
