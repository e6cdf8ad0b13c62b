"""Signposts stand where trouble is named, and nowhere else."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from bot.errors import DataError
from bot.jsonlines import replier
from bot.knowledge import data_path
from bot.reading.crisis import shipped_words
from bot.reading.signposts import load_signposts, shipped_signposts

if TYPE_CHECKING:
    from pathlib import Path

POSTS = shipped_signposts().posts
NEVER = re.compile(
    r"suicide|!|you should|you must|calorie|diet|lawyer up|therap|diagnos|treat|promise|i feel|i understand",
    re.IGNORECASE,
)


@pytest.mark.parametrize(("name", "line"), [(post.name, line) for post in POSTS for line in post.hears])
def test_trouble_brings_its_own_signpost(name: str, line: str) -> None:
    found = shipped_signposts().at(line)
    assert found is not None
    assert found.name == name


@pytest.mark.parametrize(("name", "line"), [(post.name, line) for post in POSTS for line in post.leaves])
def test_what_only_sounds_like_trouble_brings_none(name: str, line: str) -> None:
    assert shipped_signposts().at(line) is None, name


@pytest.mark.parametrize("post", POSTS, ids=lambda post: post.name)
def test_a_line_is_short_and_names_a_real_place(post: object) -> None:
    text = post.text  # type: ignore[attr-defined] # a Signpost; the parameter's type is pytest's
    assert len(text.split()) <= 60
    assert re.search(r"\b[a-z]+\.(?:com|org|gov|org\.uk)\b", text)
    assert not NEVER.search(text)


def test_quotations_bring_none() -> None:
    assert shipped_signposts().at("> my husband hits me") is None


def test_the_command_line_shows_it_in_private() -> None:
    said = replier()("rejected by Acme, and i got an eviction notice today", 1)
    assert "211" in str(said["private"])
    assert said["reply"]


def test_words_of_danger_win_over_every_signpost() -> None:
    said = replier()("my husband hits me and i want to die", 1)
    assert said["respond"] == "crisis"
    assert "abuse and violence" not in str(said["private"])


def test_a_damaged_file_is_refused_by_name(tmp_path: Path) -> None:
    file = tmp_path / "signposts.toml"
    text = data_path("crisis", "signposts.toml").read_text(encoding="utf-8")
    file.write_text(text.replace("[money]\nwhy", "[money]\nreason", 1), encoding="utf-8")
    with pytest.raises(DataError, match=r"money.* needs why"):
        load_signposts(file, shipped_words())
