"""What the reader of danger hears of our own labelled lines may not drop, and its false alarms may not rise.

Of `crisis_more.jsonl` a third, chosen by a hash of the text, is held back: nobody looks at which of its lines fail
while words are written. `python -m tests.reading.test_crisis_recall` prints the figures.
"""

from __future__ import annotations

import hashlib
import json
import sys
from functools import lru_cache

import pytest

from bot.knowledge import data_path
from bot.reading import read

pytestmark = pytest.mark.no_cover

DANGER = {"explicit", "veiled", "concern"}
OURS = ("crisis", "crisis_more")
NEAR = "near_danger"  # ordinary lines that were written to sound like danger; test_crisis_floor holds them
ELSEWHERE = tuple(sorted({path.stem for path in data_path("messages").glob("*.jsonl")} - {*OURS, "languages", NEAR}))

Row = dict[str, str]


def held_back(row: Row) -> bool:
    digest = hashlib.sha1(row["text"].encode(), usedforsecurity=False).hexdigest()
    return row["file"] == "crisis_more" and int(digest[:8], 16) % 3 == 0


@lru_cache(maxsize=1)
def rows() -> list[Row]:
    """Every labelled line about danger, and every third of the others, with what was heard in it."""
    found: list[Row] = []
    for path in sorted(data_path("messages").glob("*.jsonl")):
        step = 1 if path.stem in (*OURS, "languages") else 3
        for line in path.read_text(encoding="utf-8").splitlines()[::step]:
            row = json.loads(line)
            heard = read(row["text"], scenes=False).crisis.value
            found.append({"text": row["text"], "file": path.stem, "label": row.get("crisis", "none"), "heard": heard})
    return found


def of(*, danger: bool, held: bool = False, files: tuple[str, ...] = OURS) -> list[Row]:
    return [
        row for row in rows() if row["file"] in files and (row["label"] in DANGER) is danger and held_back(row) is held
    ]


def share(some: list[Row]) -> float:
    return sum(row["heard"] in DANGER for row in some) / len(some)


def test_recall_on_lines_held_back_does_not_drop() -> None:
    assert share(of(danger=True, held=True)) >= 0.89


def test_recall_on_the_other_lines_does_not_drop() -> None:
    assert share(of(danger=True)) >= 0.90


def test_recall_in_other_languages_does_not_drop() -> None:
    assert share(of(danger=True, files=("languages",))) >= 0.98


def test_idioms_and_twins_stay_quiet() -> None:
    assert share(of(danger=False)) <= 0.03
    assert share(of(danger=False, held=True)) <= 0.08


def test_ordinary_lines_stay_quiet() -> None:
    assert share(of(danger=False, files=ELSEWHERE)) <= 0.003


if __name__ == "__main__":
    for title, some in (
        ("danger heard, held back", of(danger=True, held=True)),
        ("danger heard, the others", of(danger=True)),
        ("danger heard, other languages", of(danger=True, files=("languages",))),
        ("alarms on twins, held back", of(danger=False, held=True)),
        ("alarms on twins, the others", of(danger=False)),
        ("alarms on all other lines", of(danger=False, files=ELSEWHERE)),
    ):
        sys.stdout.write(f"{title:30} {share(some):.4f} of {len(some)}\n")
