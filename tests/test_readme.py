"""What the README shows is what the bot does, the scripts that ship play to their end, and no link leads nowhere."""

from __future__ import annotations

import re
import subprocess
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


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.stem)
def test_a_script_plays_to_its_end(script):
    played = subprocess.run(
        [sys.executable, "-m", "bot", "try", "--script", script], cwd=ROOT, capture_output=True, text=True, timeout=180
    )
    assert played.returncode == 0, played.stderr
    assert played.stderr == ""
    assert "Onward" in played.stdout


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_to_a_file_leads_somewhere(page):
    links = re.findall(r"\]\((?!https?:|#)([^)#]+)", page.read_text(encoding="utf-8"))
    assert [link for link in links if not (page.parent / link).exists()] == []
