"""The second half of `make model`: trains the opinion on kinds on our own messages and writes it.

Only lines that tell an own no and are not held back are trained on. Which of the rules' kinds stay whatever it says is
decided here, on lines that it did not see (cross-validation), and written into the file.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import numpy as np
import sklearn
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold

from bot.knowledge import data_path
from bot.model import Kind
from bot.reading import Reader, load_lexicon
from bot.reading.decide import Verdict, decide
from bot.reading.events import Whose
from bot.reading.kind_opinion import MOST_WORDS, SIGN, SIGN_BITS, WORD_BITS, WORDS, borne_out, kind_buckets, likelier
from bot.reading.kinds import fitting, own_kind
from bot.reading.opinion import load_opinion
from tools.messages import Message, our_messages

if TYPE_CHECKING:
    from bot.reading.evidence import Evidence

OUT = data_path("reading", "kinds.bin")
FOLDS = 5
STRENGTH = 1.0
"""The inverse of how hard large weights are held down."""

HEARD = 3.0
"""Noes that are heard are the ones that get a kind: they count for more than those that are not."""

SEEN = 3
"""Lines in which a bucket has to be seen to get weights."""

MARGIN = 0.3
"""How much likelier than the rules' kind another has to be.

By cross-validation: at 0.1 a change is right about as often as what it changes, at 0.3 four times as often.
"""

FEWEST = 5
"""Heard lines of a kind from which on the rules may be called sure of it, or not."""

ALWAYS = frozenset({Kind.LETTER, Kind.RESCINDED, Kind.FREEZE, Kind.SEVERAL, Kind.GHOSTED})
"""Kinds of the rules that the log and the letter's own reading hang on: they stay."""


def _rows() -> tuple[list[Message], list[Evidence], list[Verdict]]:
    folder = data_path("reading")
    opinion = load_opinion(folder / "opinion.bin")
    reader = Reader(load_lexicon(folder))
    messages = [
        message
        for message in our_messages()
        if message.own and not message.held_back and message.crisis in ("none", "idiom")
    ]
    evidences = [reader.gather(message.text) for message in messages]
    return messages, evidences, [decide(evidence, opinion) for evidence in evidences]


def _seen(evidence: Evidence) -> list[Kind]:
    return fitting(evidence, evidence.whoses(Whose.OWN))


def _rules_kind(evidence: Evidence, verdict: Verdict) -> Kind:
    own = verdict.own and verdict.kind is not Kind.CRISIS
    return verdict.kind if own else own_kind(evidence, evidence.whoses(Whose.OWN))


def _matrix(evidences: list[Evidence], kinds: list[Kind]) -> csr_matrix:
    rows: list[int] = []
    columns: list[int] = []
    values: list[float] = []
    for row, (evidence, kind) in enumerate(zip(evidences, kinds, strict=True)):
        words, signs = kind_buckets(evidence, kind, _seen(evidence))
        rows += [row] * (len(words) + len(signs))
        columns += [*words, *signs]
        values += [WORDS / max(1, len(words)) ** 0.5] * len(words) + [SIGN] * len(signs)
    return csr_matrix((values, (rows, columns)), shape=(len(evidences), (1 << WORD_BITS) + (1 << SIGN_BITS)))


def _fit(x: csr_matrix, y: np.ndarray, weight: np.ndarray) -> LogisticRegression:
    return LogisticRegression(C=STRENGTH, max_iter=500, tol=1e-3).fit(x, y, sample_weight=weight)


def main() -> None:
    """Train, print the figures, write the file."""
    messages, evidences, verdicts = _rows()
    rules = [_rules_kind(evidence, verdict) for evidence, verdict in zip(evidences, verdicts, strict=True)]
    heard = np.array([verdict.own and verdict.kind is not Kind.CRISIS for verdict in verdicts])
    whole = _matrix(evidences, rules)
    buckets = np.flatnonzero(np.asarray((whole > 0).sum(0)).ravel() >= SEEN)
    x = whole[:, buckets]
    y = np.array([message.kind for message in messages])
    weight = np.where(heard, HEARD, 1.0)
    names = sorted(set(y))
    unseen = np.zeros((len(y), len(names)))
    for learn, test in GroupKFold(FOLDS).split(x, y, [message.group for message in messages]):
        model = _fit(x[learn], y[learn], weight[learn])
        unseen[np.ix_(test, [names.index(name) for name in model.classes_])] = model.predict_proba(x[test])
    likely = [{Kind(name): float(share) for name, share in zip(names, row, strict=True)} for row in unseen]
    said = [
        rule
        if evidence.segments.words > MOST_WORDS
        else likelier(borne_out(evidence, _seen(evidence)), rule, shares, MARGIN)
        for evidence, rule, shares in zip(evidences, rules, likely, strict=True)
    ]
    sure = sorted(ALWAYS | _sure(said, rules, y, heard))
    together = [rule if rule in sure else one for rule, one in zip(rules, said, strict=True)]
    right = {
        "rules": np.array([kind.value for kind in rules]) == y,
        "learned": np.array(names)[unseen.argmax(1)] == y,
        "together": np.array([kind.value for kind in together]) == y,
    }
    model = _fit(x, y, weight)
    scale = float(np.abs(model.coef_).max()) / 127
    body = np.rint(model.coef_.T / scale).astype(np.int8)
    head = {
        "made": datetime.now(UTC).date().isoformat(),
        "sklearn": sklearn.__version__,
        "lines": len(messages),
        "heard": int(heard.sum()),
        "data": hashlib.sha256(
            "".join(message.text + "\n" for message in messages).encode("utf-8", "surrogatepass")
        ).hexdigest(),
        "cross_validation": {name: round(float(ok[heard].mean()), 4) for name, ok in right.items()},
        "kinds": [str(name) for name in model.classes_],
        "sure": [kind.value for kind in sure],
        "margin": MARGIN,
        "scale": scale,
        "bias": [round(float(one), 5) for one in model.intercept_],
        "buckets": len(buckets),
    }
    OUT.write_bytes(json.dumps(head).encode() + b"\n" + buckets.astype("<u2").tobytes() + body.tobytes())
    print(json.dumps(head, indent=1))
    print(f"wrote {OUT} ({OUT.stat().st_size / 1000:.0f} kB)")


def _sure(said: list[Kind], rules: list[Kind], y: np.ndarray, heard: np.ndarray) -> set[Kind]:
    """Return the rules' kinds that are right at least as often as what would be said instead."""
    better: Counter[Kind] = Counter()
    lines: Counter[Kind] = Counter()
    for one, rule, true, is_heard in zip(said, rules, y, heard, strict=True):
        if is_heard:
            lines[rule] += 1
            better[rule] += int(one.value == true) - int(rule.value == true)
    for rule in sorted(lines):
        print(f"{rule.value:12} {lines[rule]:4} heard lines; the learned opinion is right {better[rule]:+d} times more")
    return {rule for rule in lines if lines[rule] >= FEWEST and better[rule] <= 0}


if __name__ == "__main__":
    main()
