"""What the bot says: a reading in, a reply out. Pure; the data is loaded once at the edge and passed in."""

from __future__ import annotations

from bot.words.compose import compose, what_now
from bot.words.crisis import CrisisTexts, crisis_reply, follow_up, help_now, load_crisis
from bot.words.explain import why
from bot.words.phrasebook import Phrasebook
from bot.words.schema import load_phrasebook

__all__ = [
    "CrisisTexts",
    "Phrasebook",
    "compose",
    "crisis_reply",
    "follow_up",
    "help_now",
    "load_crisis",
    "load_phrasebook",
    "what_now",
    "why",
]
