"""`onward read` and `onward reply`: JSON lines in, JSON lines out. Starts without discord.py or SQLAlchemy."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, TextIO, cast

from bot.knowledge import data_path
from bot.model import Respond
from bot.reading import read
from bot.reading.as_json import to_json

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from bot.model import Reply
    from bot.words import Phrasebook

    Answering = Callable[[str, int], "Answer"]

Answer = dict[str, object]


def reading_of(text: str) -> Answer:
    """Return what `onward read` prints for a text, without the id."""
    return to_json(read(text, scenes=False))


def replier() -> Answering:
    """Load the words and return a function: a text and a message id to what `onward reply` prints, without the id."""
    from bot.reading.signposts import shipped_signposts
    from bot.words import compose, crisis_reply, load_crisis, load_phrasebook

    @lru_cache
    def book_in(language: str) -> Phrasebook:
        return load_phrasebook(data_path("phrasebook"), language)  # the other languages would wait for nothing

    texts = load_crisis(data_path("crisis"), data_path("helplines.toml"))
    signposts = shipped_signposts()

    def answer(text: str, message_id: int) -> Answer:
        reading = read(text)
        if reading.respond is Respond.CRISIS:
            reply = crisis_reply(reading, texts, language=reading.language)
        else:
            reply = compose(reading, book_in(reading.language), message_id=message_id)
            signpost = signposts.at(text)
            if signpost:
                reply = replace(reply, private=signpost.text)
        return to_json(reading) | _said(reply)

    return answer


def _said(reply: Reply) -> Answer:
    return {
        "reply": reply.text or None,
        "reaction": reply.reaction,
        "private": reply.private,
        "buttons": [button.value for button in reply.buttons],
        "why": reply.why,
    }


def convert(lines: Iterable[str], out: TextIO, answer: Answering) -> list[str]:
    """Answer each input line with one output line, in order.

    Args:
        lines: JSON objects with `id` and `text`; empty lines are passed over.
        out: where the answers go.
        answer: a text and its line's number, from 0, to the answer without its id.

    Returns:
        What was wrong with which line, in words; such a line gets no answer.
    """
    wrong: list[str] = []
    for number, line in enumerate(lines):
        if not line.strip():
            continue
        try:
            row = cast("object", json.loads(line))
        except ValueError:
            wrong.append(f"line {number + 1}: not a JSON object")
            continue
        if not isinstance(row, dict) or not isinstance(text := cast("Answer", row).get("text"), str):
            wrong.append(f'line {number + 1}: needs "text", a string')
            continue
        given = cast("Answer", row)
        out.write(json.dumps({"id": given.get("id")} | answer(text, number), ensure_ascii=True) + "\n")
        out.flush()
    return wrong


def for_a_person(value: object) -> str:
    """Return one value of an answer as a person would write it."""
    if value is None or value == []:
        return "-"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list):
        return ", ".join(str(one) for one in cast("list[object]", value))
    return str(value)
