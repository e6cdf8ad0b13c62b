"""The labelled messages: valid labels, no kind that crowds out the rest, every line its own, nothing copied."""

from __future__ import annotations

import json
import re
from collections import Counter
from typing import Any

import pytest

from bot.model import CrisisTier, Kind, Respond, Stage
from tools.messages import CORPUS, MESSAGES, Message, our_messages, skeleton, unseen_messages

pytestmark = pytest.mark.no_cover

KEYS = {"text", "kind", "own", "respond", "crisis", "companies", "role", "stage", "lang", "field"}
LANGUAGES = {"en", "es", "fr", "de", "pt", "it", "nl", "hi"}

LEAST_LINES, LEAST_SKELETONS, LEAST_OF_A_KIND = 3000, 2500, 15
OWN_SHARE = 0.33, 0.6
"""Between these shares of all lines tell an own no."""

MOST_OF_A_KIND = 0.35
OVERLAP = 9
"""Words in a row that may not stand in the corpus as well."""

NEAR = 0.85
"""Share of words in common from which two long lines are copies of each other."""


@pytest.fixture(scope="module")
def messages() -> list[Message]:
    return our_messages()


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+(?:'[^\W_]+)*", text.lower())


def _wrong(labels: dict[str, Any]) -> str | None:
    if not KEYS <= set(labels) <= KEYS | {"pair"}:
        return "keys"
    checks = {
        "text": bool(labels["text"].strip()),
        "kind": labels["kind"] in set(Kind),
        "respond": labels["respond"] in set(Respond),
        "crisis": labels["crisis"] in set(CrisisTier),
        "stage": labels["stage"] is None or labels["stage"] in set(Stage),
        "lang": labels["lang"] in LANGUAGES,
        "own": isinstance(labels["own"], bool),
        "companies": all(name in labels["text"] for name in labels["companies"]),
        "role": labels["role"] is None or labels["role"] in labels["text"],
        "danger answers": (labels["respond"] == "crisis") == (labels["crisis"] in {"explicit", "veiled", "concern"}),
    }
    return next((what for what, right in checks.items() if not right), None)


def test_every_line_has_labels_that_the_program_knows() -> None:
    wrong: list[str] = []
    for path in sorted(MESSAGES.glob("*.jsonl")):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            what = _wrong(json.loads(line))
            if what:
                wrong.append(f"{path.name}:{number} {what}")
    assert wrong == []


def test_there_are_enough_lines_and_no_two_are_one(messages: list[Message]) -> None:
    texts = Counter(" ".join(_words(message.text)) or message.text for message in messages)
    assert [text for text, times in texts.items() if times > 1] == []
    assert len(texts) >= LEAST_LINES
    assert len({skeleton(message.labels) for message in messages}) >= LEAST_SKELETONS


@pytest.mark.no_cover
def test_no_line_is_a_near_copy_of_another(messages: list[Message]) -> None:
    messages = [*messages, *unseen_messages()]
    bags = [frozenset(_words(message.text)) for message in messages]
    holders: dict[str, list[int]] = {}
    frequency = Counter(word for bag in bags for word in bag)
    copies: list[str] = []
    for index, bag in enumerate(bags):
        if len(bag) < 8:
            continue
        rare = sorted(bag, key=lambda word: (frequency[word], word))[: max(2, len(bag) // 4)]
        for other in {one for word in rare for one in holders.get(word, ())}:
            pair = messages[index].labels.get("pair"), messages[other].labels.get("pair")
            if len(bag & bags[other]) / len(bag | bags[other]) >= NEAR and (pair[0] is None or pair[0] != pair[1]):
                copies.append(messages[index].text)
        for word in rare:
            holders.setdefault(word, []).append(index)
    assert copies == []


def test_kinds_and_meanings_are_balanced(messages: list[Message]) -> None:
    kinds = Counter(message.kind for message in messages)
    assert {kind.value for kind in Kind if kinds[kind.value] < LEAST_OF_A_KIND} == set()
    assert {kind for kind, times in kinds.items() if times > MOST_OF_A_KIND * len(messages)} == set()
    own = sum(bool(message.own) for message in messages) / len(messages)
    assert OWN_SHARE[0] <= own <= OWN_SHARE[1]
    assert min(Counter(message.labels["lang"] for message in messages)[code] for code in LANGUAGES) >= 60


@pytest.mark.skipif(not CORPUS.is_dir(), reason="the corpus of real texts is not here")
def test_nothing_is_copied_from_the_corpus(messages: list[Message]) -> None:
    def runs(text: str) -> set[tuple[str, ...]]:
        words = _words(text)
        return {tuple(words[at : at + OVERLAP]) for at in range(len(words) - OVERLAP + 1)}

    writers: dict[tuple[str, ...], set[str]] = {}
    for path in CORPUS.glob("*.jsonl"):
        for line in path.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            for run in runs(row["text"]):
                writers.setdefault(run, set()).add(row["group"])
    real = {run for run, groups in writers.items() if len(groups) == 1}  # what several letters share is a formula
    assert [one.text for one in (*messages, *unseen_messages()) if runs(one.text) & real] == []
