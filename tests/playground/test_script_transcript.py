"""How a transcript draws each thing that a message or a form may hold."""

from __future__ import annotations

import io
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from rich.console import Console

from playground.transcript import Line, Transcript, show

AUTHOR = {"id": "2", "bot": True}
NAMES = {"1": "Maya", "2": "Helper"}


def transcript(**how: Any) -> Transcript:
    return Transcript(lambda user_id: NAMES.get(user_id, "somebody"), lambda _: "#general", **how)


def drawn(lines: list[Line], width: int = 100) -> str:
    out = io.StringIO()
    show(Console(file=out, width=width), lines)
    return out.getvalue()


def message(**parts: Any) -> dict[str, Any]:
    return {"author": AUTHOR, "content": "", "timestamp": "2026-03-02T09:30:00+00:00", **parts}


def below(**parts: Any) -> list[str]:
    """What stands below the name."""
    return [row.removeprefix("  ") for row in drawn(transcript().message(message(**parts))).splitlines()[1:]]


@pytest.mark.parametrize(
    ("content", "rows"),
    [
        ("**bold** _it_ *it* __under__ ~~gone~~ ||secret|| `code`", ["bold it it under gone secret code"]),
        ("**bold and _both_**", ["bold and both"]),
        ("snake_case_name 2*3*4 * alone", ["snake_case_name 2*3*4 * alone"]),
        ("# One\n## Two\n### Three\n-# small", ["One", "Two", "Three", "small"]),
        ("> quoted\n- item\n  - inner\n1. first", ["│ quoted", "• item", "  • inner", "1. first"]),
        ("```py\nx = 1 * 2 * 3\n```\nafter", ["┃ x = 1 * 2 * 3", "after"]),
        ("```one line```", ["┃ one line"]),
        (
            "[site](https://example.org) </tea:1> <:cup:2> <@1> <@9> <#3>",
            ["site (https://example.org) /tea :cup: @Maya @somebody #general"],
        ),
        ("<t:1772443800:F>", ["Monday, 2 March 2026 at 09:30 UTC"]),
        ("<t:1772451000:R> <t:1772443740:R>", ["in 2 hours 1 minute ago"]),
        ("<t:1772443800> <t:1772443800:d>", ["Monday, 2 March 2026 at 09:30 UTC 2 March 2026"]),
        ("<t:1772443800:t> <t:1772443800:T>", ["09:30 UTC 09:30:00 UTC"]),
        ("<t:999999999999:F>", ["<t:999999999999>"]),
    ],
)
def test_words(content: str, rows: list[str]):
    assert below(content=content) == rows


def test_moments_are_drawn_in_the_zone_that_is_asked_for():
    lines = transcript(zone=ZoneInfo("Europe/Berlin")).words("<t:1772443800:F>")
    assert drawn(list(lines)) == "Monday, 2 March 2026 at 10:30 CET\n"


def test_a_picture_is_told_by_its_words():
    picture = {"filename": "progress.png", "size": 12, "description": "40 applications: 29 heard back."}
    assert below(attachments=[picture]) == ["[picture: progress.png]", "│ 40 applications: 29 heard back."]


def test_an_embed_and_a_file():
    embed = {
        "title": "This week",
        "description": "**3** sent",
        "fields": [{"name": "Next", "value": "- rest"}],
        "footer": {"text": "counts only"},
    }
    file = {"filename": "message.txt", "size": 12}
    assert below(embeds=[embed], attachments=[file]) == [
        "│ This week",
        "│ 3 sent",
        "│ Next",
        "│ • rest",
        "│ counts only",
        "[file: message.txt, 12 bytes]",
    ]


def test_components_of_both_kinds():
    link = {"type": 2, "style": 5, "label": "Docs", "url": "https://example.org"}
    more = {"type": 2, "style": 2, "custom_id": "more", "emoji": {"name": "⋯"}}
    off = {"type": 2, "style": 1, "custom_id": "off", "label": "Off", "disabled": True}
    people = {"type": 5, "custom_id": "who"}
    assert below(components=[{"type": 1, "components": [link, more, off]}, {"type": 1, "components": [people]}]) == [
        "[Docs → https://example.org]  [⋯]  [Off: off]",
        "[Choose ▾]",
    ]
    section = {"type": 9, "components": [{"type": 10, "content": "**Words**"}], "accessory": more}
    assert below(flags=1 << 15, components=[{"type": 17, "components": [section, {"type": 14}]}]) == ["Words", "[⋯]"]


def test_buttons_stay_whole_where_a_row_is_broken():
    row = [{"type": 2, "style": 2, "custom_id": str(one), "label": f"Button number {one}"} for one in range(3)]
    rows = drawn(transcript().message(message(components=[{"type": 1, "components": row}])), 42).splitlines()
    assert rows[1:] == ["  [Button number 0]  [Button number 1]", "  [Button number 2]"]


@pytest.mark.parametrize(
    ("parts", "head"),
    [
        ({"flags": 128}, "Helper  app"),
        ({"for": "1"}, "Helper  app · only Maya sees this"),
        ({"message_reference": {"message_id": "5"}}, "Helper  app · answers a message that is gone"),
        ({"author": {"id": "1"}}, "Maya"),
    ],
)
def test_what_stands_beside_a_name(parts: dict[str, Any], head: str):
    assert drawn(transcript().message(message(**parts))).splitlines()[0] == head


def test_a_bot_that_thinks():
    assert below(flags=128) == ["is thinking..."]


def test_a_form():
    boxes = [{"label": "One", "value": "1", "default": True}, {"label": "Two", "value": "2"}]
    form = {
        "title": "Order",
        "components": [
            {"type": 10, "content": "Tell us **all**"},
            {"type": 1, "components": [{"type": 4, "custom_id": "a", "label": "Sugar"}]},
            {"type": 18, "label": "Which?", "component": {"type": 22, "custom_id": "b", "options": boxes}},
            {"type": 18, "label": "Tea", "component": {"type": 3, "custom_id": "c", "options": boxes}},
            {"type": 18, "label": "Agreed", "component": {"type": 23, "custom_id": "d", "default": True}},
        ],
    }
    assert drawn(transcript().form(form, "1")).splitlines() == [
        "A form opens for Maya: Order",
        "  Tell us all",
        "  Sugar: ____",
        "  Which? [x] One  [ ] Two",
        "  Tea: One ▾",
        "  Agreed: [x]",
    ]
