"""The letters that readers gave to scenes."""

from __future__ import annotations

import json

from bot.knowledge import data_path
from bot.words.scenes import load_scenes
from tools.messages import our_messages
from tools.scenes import LABELS


def test_every_letter_is_known_and_belongs_to_a_post_of_ours() -> None:
    rows = [json.loads(line) for line in LABELS.read_text(encoding="utf-8").splitlines()]
    assert {letter for row in rows for letter in row["scenes"].values()} == {"p", "b", "w"}
    assert {row["text"] for row in rows} <= {message.text for message in our_messages()}


def test_most_labelled_scenes_are_still_there() -> None:
    known = load_scenes(data_path("phrasebook") / "en" / "scenes").keys()
    named = {name for line in LABELS.read_text(encoding="utf-8").splitlines() for name in json.loads(line)["scenes"]}
    assert len(named & known) > 0.9 * len(named)
