"""The nouns that every room uses: frozen dataclasses and enums, nothing that does anything.

A post becomes a `Reading` (what it says), a `Reading` becomes a `Reply` (what we say), and what the person lets us
keep becomes a row: a `Post` we answered, an `Application` they logged, a `Person` and their choices.

They stand in files by what they are of. A file is loaded when one of its nouns is first asked for: `onward read` needs
one of the six, and to make all their classes would take longer than to read a text.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.model.deliveries import Delivery, DeliveryKind, DeliveryState, Outlook, Schedule
    from bot.model.log import (
        Amendment,
        Application,
        ApplicationChanges,
        Fact,
        Felt,
        Interview,
        NewApplication,
        NewRound,
        Round,
        RoundChanges,
        Undone,
    )
    from bot.model.paper import Letter, Page
    from bot.model.people import Person, Post, PostState, Tally
    from bot.model.reading import (
        DETAILS,
        LATE_STAGES,
        Amount,
        Asks,
        CrisisTier,
        Detail,
        Entry,
        Feeling,
        HeardScene,
        Kind,
        News,
        Outcome,
        Reading,
        Respond,
        Span,
        Stage,
        Tone,
        Waited,
    )
    from bot.model.reply import NO_MEMORY, Answered, Button, Helpline, Memory, Part, Recently, Reply
    from bot.model.servers import CHANNEL_NAME, Alert, Elsewhere, Place, Server

__all__ = [
    "CHANNEL_NAME",
    "DETAILS",
    "LATE_STAGES",
    "NO_MEMORY",
    "Alert",
    "Amendment",
    "Amount",
    "Answered",
    "Application",
    "ApplicationChanges",
    "Asks",
    "Button",
    "CrisisTier",
    "Delivery",
    "DeliveryKind",
    "DeliveryState",
    "Detail",
    "Elsewhere",
    "Entry",
    "Fact",
    "Feeling",
    "Felt",
    "HeardScene",
    "Helpline",
    "Interview",
    "Kind",
    "Letter",
    "Memory",
    "NewApplication",
    "NewRound",
    "News",
    "Outcome",
    "Outlook",
    "Page",
    "Part",
    "Person",
    "Place",
    "Post",
    "PostState",
    "Reading",
    "Recently",
    "Reply",
    "Respond",
    "Round",
    "RoundChanges",
    "Schedule",
    "Server",
    "Span",
    "Stage",
    "Tally",
    "Tone",
    "Undone",
    "Waited",
]

_FILES = ("reading", "reply", "people", "log", "deliveries", "servers", "paper")
"""Those that most need stand first."""


def __getattr__(name: str) -> object:
    for file in _FILES if name in __all__ else ():
        nouns = vars(import_module(f"{__name__}.{file}"))
        if name in nouns:
            return nouns[name]
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
