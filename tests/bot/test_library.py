"""What the bot that runs knows is what the command line knows and what is measured."""

from __future__ import annotations

from bot.library import load_library
from bot.reading import shipped_reader


def test_the_bot_reads_as_onward_read_does_second_opinion_included():
    assert load_library().reader is shipped_reader()
