"""`make model`: trains the second opinion on our own messages and writes it, with where it comes from.

Only lines that are not held back are trained on, and never a row of the corpus. What the two thresholds of
`bot.reading.decide` do is printed for lines that the model did not see (cross-validation), so that they can be chosen.
"""

from __future__ import annotations

import hashlib
import json
from datetime import UTC, datetime

import numpy as np
import sklearn
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import GroupKFold

from bot.knowledge import data_path
from bot.reading import Reader, load_lexicon
from bot.reading.decide import rules
from bot.reading.opinion import PIECE_BITS, SIGN_BITS, buckets
from tools.messages import Message, our_messages

OUT = data_path("reading", "opinion.bin")
FOLDS = 5
STRENGTH = 2.0
"""The inverse of how hard large weights are held down."""

COMMON = frozenset({"ordinary", "chat_ordinary", "advice", "third_party", "mails_other", "where_they_stand"})
TALK = frozenset({"daily_talk", "mails_more", "of_others", "threads"})
PLAIN = frozenset({"plain_notes", "plain_posts", "plain_talk", "forum_talk", "notes_more", "danger_ordinary"})
WEIGHT = 3.0
"""Ordinary talk is the great mass of what a channel holds and the small part of our data: it counts for more."""

HALF_WAY = 2.0
"""Own noes as people write them on a server; chosen by cross-validation on the lines of `plain_*`."""


def matrix(messages: list[Message]) -> tuple[csr_matrix, np.ndarray, np.ndarray]:
    """Return the buckets of every message, whether the rules take it for an own no, and their certainty."""
    reader = Reader(load_lexicon(data_path("reading")))
    rows: list[int] = []
    columns: list[int] = []
    values: list[float] = []
    heard: list[bool] = []
    sure: list[float] = []
    for row, message in enumerate(messages):
        evidence = reader.gather(message.text)
        verdict = rules(evidence)
        heard.append(verdict.own)
        sure.append(verdict.certainty)
        for loud, group in buckets(evidence, verdict):
            columns += group
            values += [loud] * len(group)
        rows += [row] * (len(columns) - len(rows))
    shape = (len(messages), (1 << PIECE_BITS) + (1 << SIGN_BITS))
    return csr_matrix((values, (rows, columns)), shape=shape), np.array(heard), np.array(sure)


def weight_of(source: str) -> float:
    """Return how much a line of a file counts."""
    return WEIGHT if source in COMMON | TALK | PLAIN else HALF_WAY if source == "server_posts" else 1.0


def _fit(x: csr_matrix, y: np.ndarray, weight: np.ndarray) -> LogisticRegression:
    return LogisticRegression(C=STRENGTH, max_iter=500).fit(x, y, sample_weight=weight)


def main() -> None:
    """Train, print the figures, write the file."""
    messages = [message for message in our_messages() if not message.held_back]
    x, heard, _ = matrix(messages)
    y = np.array([bool(message.own) for message in messages])
    weight = np.array([weight_of(message.source) for message in messages])
    unseen = np.zeros(len(messages))
    for learn, test in GroupKFold(FOLDS).split(x, y, [message.group for message in messages]):
        unseen[test] = _fit(x[learn], y[learn], weight[learn]).decision_function(x[test])
    platt = LogisticRegression(C=1e6).fit(unseen.reshape(-1, 1), y, sample_weight=weight)
    slope, shift = float(platt.coef_[0, 0]), float(platt.intercept_[0])
    sure = 1 / (1 + np.exp(-(slope * unseen + shift)))

    model = _fit(x, y, weight)
    scale = float(np.abs(model.coef_).max()) / 127
    body = np.rint(model.coef_[0] / scale).astype(np.int8)
    figures = {
        "auc": round(float(roc_auc_score(y, sure)), 4),
        "brier": round(float(np.mean((sure - y) ** 2)), 4),
        "right": round(float(np.mean((sure > 0.5) == y)), 4),
        "right_by_rules": round(float(np.mean(heard == y)), 4),
    }
    _print_thresholds(sure, y, heard)
    text = "".join(message.text + "\n" for message in messages)
    head = {
        "made": datetime.now(UTC).date().isoformat(),
        "sklearn": sklearn.__version__,
        "lines": len(messages),
        "own": int(y.sum()),
        "data": hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest(),
        "cross_validation": figures,
        "scale": scale,
        "bias": float(model.intercept_[0]),
        "slope": slope,
        "shift": shift,
    }
    OUT.write_bytes(json.dumps(head).encode() + b"\n" + body.tobytes())
    print(json.dumps(head, indent=1))
    print(f"wrote {OUT} ({OUT.stat().st_size / 1000:.0f} kB)")


def _print_thresholds(sure: np.ndarray, y: np.ndarray, heard: np.ndarray) -> None:
    print("on lines unseen in training (own / not own):")
    for at in (0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95):
        above, below = sure > at, sure <= at
        print(
            f"{at:.2f}  rules silent, above it: {(~heard & y & above).sum()} / {(~heard & ~y & above).sum()}"
            f"   rules speak, below it: {(heard & y & below).sum()} / {(heard & ~y & below).sum()}"
        )
    print(f"of {(~heard & y).sum()} / {(~heard & ~y).sum()} and {(heard & y).sum()} / {(heard & ~y).sum()}")


if __name__ == "__main__":
    main()
