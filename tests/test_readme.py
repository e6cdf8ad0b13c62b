"""What the README shows is what the bot does, the scripts that ship play to their end, and no link leads nowhere."""

from __future__ import annotations

import asyncio
import re
import sys

import pytest

from bot.app import PERMISSIONS
from tests.conftest import ROOT
from tools.readme import with_transcript

PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/*.md")])
SCRIPTS = sorted(ROOT.glob("data/scripts/*.jsonl"))


def test_the_transcript_is_todays(monkeypatch):
    monkeypatch.chdir(ROOT)
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert "[Log it]" in readme
    assert with_transcript(readme) == readme, "the words changed: python -m tools.readme transcript"


def test_the_permission_number_is_that_of_the_invite():
    assert f"**{PERMISSIONS.value}**" in (ROOT / "README.md").read_text(encoding="utf-8")


async def test_the_scripts_play_to_their_end():
    """Three at a time: a script mostly waits for the bot to fall silent."""
    room = asyncio.Semaphore(3)

    async def play(script):
        async with room, asyncio.timeout(180):
            playing = await asyncio.create_subprocess_exec(
                sys.executable, "-m", "bot", "try", "--script", script,
                cwd=ROOT, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE,
            )  # fmt: skip
            said, error = await playing.communicate()
        return script.stem, playing.returncode, error, b"Onward" in said

    longest_first = sorted(SCRIPTS, key=lambda script: -script.stat().st_size)
    for script, ended, error, played in await asyncio.gather(*map(play, longest_first)):
        assert (ended, error, played) == (0, b"", True), script


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_to_a_file_leads_somewhere(page):
    links = re.findall(r"\]\((?!https?:|#)([^)#]+)", page.read_text(encoding="utf-8"))
    assert [link for link in links if not (page.parent / link).exists()] == []
