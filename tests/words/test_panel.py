"""The replies to a fixed panel of own posts, committed, so that a change of words is read before it ships."""

from __future__ import annotations

import pytest

from tests.words.panel import HERE, panel, posts, reading_of
from tests.words.readings import ANSWERED

pytestmark = pytest.mark.no_cover


@pytest.mark.no_cover
def test_the_panel_is_as_it_was_last_read() -> None:
    committed = (HERE / "panel.md").read_text(encoding="utf-8")
    assert panel() == committed, "if meant: make panel, and read the difference"


def test_the_panel_has_posts_of_every_kind() -> None:
    texts = [post["text"] for post in posts()]
    assert len(set(texts)) == len(texts) >= 200
    assert {reading_of(post).kind for post in posts()} >= set(ANSWERED)
