"""The labelled messages of `data/messages`, written for this project, and the corpus of real texts beside it.

Both are parted once and for all. Our own lines are parted by what they are about: twins (one `pair`) and lines that
differ in names and numbers only fall into the same part. The corpus is parted by its own groups.
"""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.knowledge import data_path

ROOT = Path(__file__).resolve().parent.parent
MESSAGES = data_path("messages")
UNSEEN = data_path("unseen")
CORPUS = ROOT.parent / "shared" / "corpus"

HELD_BACK = 5
"""One of this many groups of our lines is never trained on; `docs/reading.md` says what was read of it."""

HARM = frozenset({"explicit", "veiled", "concern"})


@dataclass(frozen=True, slots=True)
class Message:
    """A labelled text.

    Args:
        text: the text.
        own: True where it tells a no of the writer's own, False where not, None where the set does not say.
        crisis: the tier of danger, or None where the set does not say.
        source: the file it stands in, without its ending.
        group: texts of one group are never parted.
        labels: everything else that is known about it.
    """

    text: str
    own: bool | None
    crisis: str | None
    source: str
    group: str
    labels: dict[str, Any]

    @property
    def kind(self) -> str:
        """What kind of text its set calls it."""
        return str(self.labels["kind"])

    @property
    def held_back(self) -> bool:
        """Whether our own line is measured on, and so never trained on."""
        return int(hashlib.sha1(self.group.encode("utf-8", "replace")).hexdigest(), 16) % HELD_BACK == 0  # noqa: S324 - parts, no secret

    @property
    def counted(self) -> bool:
        """Whether a row of the corpus is only ever counted; the other half may be read."""
        return int(hashlib.sha1(self.group.encode()).hexdigest()[0], 16) % 2 == 1  # noqa: S324 - parts, no secret


def skeleton(labels: dict[str, Any]) -> str:
    """Return what is left of a text without its names and numbers."""
    text = str(labels["text"]).lower()
    for name in (*labels["companies"], labels["role"]):
        if name:
            text = text.replace(str(name).lower(), "#")
    return re.sub(r"[^\w#]+", " ", re.sub(r"\d+", "#", text)).strip()


def our_messages(folder: Path = MESSAGES) -> list[Message]:
    """Load our own lines, in the order of the files."""
    found: list[Message] = []
    for path in sorted(folder.glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            labels = json.loads(line)
            group = f"{path.stem} {labels['pair']}" if "pair" in labels else skeleton(labels)
            found.append(Message(labels["text"], labels["own"], labels["crisis"], path.stem, group, labels))
    return found


def unseen_messages(folder: Path = UNSEEN) -> list[Message]:
    """Load the lines that strangers wrote and that nobody who works on the reader reads: they are only counted."""
    return [
        Message(labels["text"], labels["own"], None, path.stem, labels["text"], {**labels, "kind": labels["about"]})
        for path in sorted(folder.glob("*.jsonl"))
        for labels in map(json.loads, path.read_text(encoding="utf-8").splitlines())
    ]


def real_messages(folder: Path = CORPUS) -> list[Message]:
    """Load the rows of the corpus, or nothing where there is none. Doubtful and made-up rows are left out."""
    found: list[Message] = []
    for path in sorted(folder.glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            labels = json.loads(line)
            if labels.get("ambiguous") or labels.get("synthetic") or labels.get("template"):
                continue
            own = {"own_rejection": True, "not_rejection": False}.get(labels["label"])
            danger = {"crisis": "danger", "idiom": "idiom"}.get(labels["label"], "none")
            found.append(Message(labels["text"], own, danger, path.stem, str(labels["group"]), labels))
    return found
