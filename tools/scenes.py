"""`python -m tools.scenes`: how often a scene that is heard, and the one that answers, is what a post is about.

`tests/words/labels/scenes.jsonl` has posts of `data/messages` that readers went through, with a letter for each scene
that was heard in it: `p` it is the point, `b` it is true but beside the point, `w` an answer like its would be wrong.
"""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from bot.knowledge import data_path
from bot.reading import shipped_reader
from bot.words import compose, load_phrasebook

if TYPE_CHECKING:
    from collections.abc import Iterator

LABELS = Path(__file__).resolve().parent.parent / "tests" / "words" / "labels" / "scenes.jsonl"
MEANS = {"p": "the point", "b": "beside it", "w": "wrong", "?": "not labelled"}


class Answered(NamedTuple):
    """What a labelled post got.

    Args:
        labels: scene to its letter.
        heard: the scenes that are heard in it now.
        said: the scene whose line comes first in the answer; None where no scene speaks.
        reply: the answer.
    """

    labels: dict[str, str]
    heard: tuple[str, ...]
    said: str | None
    reply: str


def answers() -> Iterator[Answered]:
    """Read and answer each labelled post, as in a channel for rejections."""
    reader, book = shipped_reader(), load_phrasebook(data_path("phrasebook"))
    for number, line in enumerate(LABELS.read_text(encoding="utf-8").splitlines(), start=1):
        row = json.loads(line)
        reading = reader.read(row["text"], expected=True)
        reply = compose(reading, book, message_id=number)
        heard = tuple(scene.name for scene in reading.scenes)
        groups = (part.id.rsplit("-", 1)[0] for part in reply.parts)
        yield Answered(row["scenes"], heard, next((group for group in groups if group in heard), None), reply.text)


def main() -> None:
    """Print the shares."""
    heard: Counter[str] = Counter()
    said: Counter[str] = Counter()
    worst: Counter[str] = Counter()
    posts = 0
    for one in answers():
        posts += 1
        heard.update(one.labels.get(name, "?") for name in one.heard)
        letter = one.labels.get(one.said, "?") if one.said else "none"
        said[letter] += 1
        if one.said and letter == "w":
            worst[one.said] += 1
    print(f"{posts} posts")
    for name, counts in (("heard", heard), ("said", said)):
        labelled = sum(counts[letter] for letter in "pbw")
        shares = "  ".join(f"{MEANS[letter]} {counts[letter] / labelled:.3f} ({counts[letter]})" for letter in "pbw")
        print(f"scenes {name}: {shares}  not labelled {counts['?']}")
    print(f"answered without a scene: {said['none']}")
    print("wrong most often: " + ", ".join(f"{name} {count}" for name, count in worst.most_common(12)))


if __name__ == "__main__":
    main()
