"""`make measure`: how often the reader is right, as a table, written into `docs/reading.md` by this command.

Nothing is tuned here. Our own held-back lines are never trained on; of the corpus one half may be read by the people
who mend rules, of the other they see totals only. `docs/reading.md` says how clean each figure is.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import re
import subprocess
import sys
import tracemalloc
from collections import Counter
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from pathlib import Path
from time import perf_counter, process_time_ns
from typing import TYPE_CHECKING

from bot.knowledge import data_path
from bot.model import CrisisTier, Kind, Reading, Respond
from bot.reading import read
from bot.words import load_phrasebook
from tools.messages import HARM, ROOT, Message, our_messages, real_messages, unseen_messages

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

DOCUMENT = ROOT / "docs" / "reading.md"
BEGIN, END = "<!-- measured: written by `make measure` -->", "<!-- end of measured -->"
CRISIS_FLOOR = ROOT / "tests" / "reading" / "crisis_floor.json"

ALARMS = (CrisisTier.EXPLICIT, CrisisTier.VEILED, CrisisTier.CONCERN)
BINS = (0.0, 0.1, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 1.01)


@dataclass(frozen=True, slots=True)
class Said:
    """A message and what the reader made of it."""

    message: Message
    reading: Reading

    @property
    def heard(self) -> bool:
        """Whether an own no was answered, with words or a heart."""
        return self.reading.own_rejection and self.reading.respond in (Respond.REPLY, Respond.REACT)

    @property
    def replied(self) -> bool:
        """Whether an own no was answered with words."""
        return self.reading.own_rejection and self.reading.respond is Respond.REPLY

    @property
    def alarmed(self) -> bool:
        """Whether danger was heard."""
        return self.reading.crisis in ALARMS


def readings(messages: Iterable[Message], *, expected: bool = False) -> list[Said]:
    """Read messages, as anywhere or as where noes are expected."""
    return [Said(message, read(message.text, expected=expected)) for message in messages]


def share(part: int, whole: int) -> str:
    """Write a share with what it is a share of."""
    return f"{part / whole:.3f} ({part}/{whole})" if whole else "-"


def table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """Write a table in Markdown."""
    lines = ["| " + " | ".join(head) + " |", "|" + "---|" * len(head)]
    lines += ["| " + " | ".join(str(cell) for cell in row) + " |" for row in rows]
    return "\n".join(lines)


def own_noes(said: Sequence[Said]) -> str:
    """Recall by set, precision of replies, false alarms per 1,000. Texts about danger are left to their own table."""
    plain = [one for one in said if one.message.own is not None and one.message.crisis in (None, "none", "idiom")]
    rows: list[tuple[object, ...]] = []
    for source in sorted({one.message.source for one in plain}):
        own = [one for one in plain if one.message.source == source and one.message.own]
        other = [one for one in plain if one.message.source == source and not one.message.own]
        rows.append((source, share(sum(o.heard for o in own), len(own)), *_alarms(other)))
    own = [one for one in plain if one.message.own]
    other = [one for one in plain if not one.message.own]
    rows.append(("**all**", share(sum(o.heard for o in own), len(own)), *_alarms(other)))
    right, wrong = sum(o.replied for o in own), sum(o.replied for o in other)
    precision = f"Precision of a reply: {share(right, right + wrong)}."
    return (
        table(("set", "own noes heard", "false replies per 1,000", "false hearts per 1,000"), rows) + "\n\n" + precision
    )


def _alarms(other: Sequence[Said]) -> tuple[str, str]:
    if not other:
        return "-", "-"
    replies = sum(one.replied for one in other)
    hearts = sum(one.heard for one in other) - replies
    return (
        f"{1000 * replies / len(other):.1f} ({replies} of {len(other)})",
        f"{1000 * hearts / len(other):.1f} ({hearts})",
    )


def false_by_kind(said: Sequence[Said]) -> str:
    """Which kinds of texts are taken for an own no."""
    seen: Counter[tuple[str, str]] = Counter()
    replied: Counter[tuple[str, str]] = Counter()
    hearts: Counter[tuple[str, str]] = Counter()
    for one in said:
        if one.message.own is False:
            key = one.message.source, one.message.kind
            seen[key] += 1
            replied[key] += one.replied
            hearts[key] += one.heard and not one.replied
    rows = [(*key, replied[key], hearts[key], seen[key]) for key in sorted(seen) if replied[key] or hearts[key]]
    return table(("set", "kind", "replies", "hearts", "of"), rows) if rows else "None."


def calibration(said: Sequence[Said]) -> str:
    """How often a certainty was right: what it says against what was so."""
    pairs = [(one.reading.certainty, bool(one.message.own)) for one in said if one.message.own is not None]
    if not pairs:
        return "-"
    rows: list[tuple[object, ...]] = []
    error = 0.0
    for low, high in pairwise(BINS):
        inside = [(sure, own) for sure, own in pairs if low <= sure < high]
        if inside:
            mean = sum(sure for sure, _ in inside) / len(inside)
            true = sum(own for _, own in inside) / len(inside)
            error += abs(mean - true) * len(inside) / len(pairs)
            rows.append((f"{low:.2f} to {min(high, 1):.2f}", len(inside), f"{mean:.2f}", f"{true:.2f}"))
    brier = sum((sure - own) ** 2 for sure, own in pairs) / len(pairs)
    head = ("certainty", "texts", "mean certainty", "own noes among them")
    return table(head, rows) + f"\n\nExpected calibration error {error:.3f}, Brier score {brier:.3f}."


def _plain_name(name: str) -> str:
    short = re.sub(r"(?i)\b(?:inc|llc|ltd|gmbh|corp|corporation|company|co)\b\.?", "", name).lower()
    return re.sub(r"[^\w]+", " ", short).strip()


def _same(one: str, other: str) -> bool:
    first, second = _plain_name(one), _plain_name(other)
    return bool(first and second) and (first in second or second in first)


def names(said: Sequence[Said]) -> str:
    """How often a name is given where there is one, and how often it is right."""
    rows: list[tuple[object, ...]] = []
    own = [one for one in said if one.message.own]
    for what in ("company", "role"):
        named = heard = right = loud = 0
        for one in own:
            labels = one.message.labels
            if what == "company":
                unsure = labels.get("company_in") is not None
                truth = labels.get("companies") or ([labels["company"]] if labels.get("company") and not unsure else [])
                given = one.reading.companies
            else:
                truth = [labels["role"]] if labels.get("role") and labels.get("role_in") is None else []
                given = (one.reading.role,) if one.reading.role else ()
            if not truth:
                loud += bool(given)
                continue
            named += 1
            heard += bool(given)
            right += bool(given) and all(any(_same(name, true) for true in truth) for name in given)
        rows.append((what, share(heard, named), share(right, heard), loud))
    return table(("name", "given where one is", "right where given", "given where our label has none"), rows)


@cache
def _lines_for(kind: Kind) -> frozenset[str]:
    """Return the lines that the phrasebook has for a kind; two kinds with the same ones get the same answer."""
    lines = load_phrasebook(data_path("phrasebook")).lines("en")
    return frozenset(line.id for line in lines if kind in line.when.kinds)


def _same_answer(one: Said) -> bool:
    """Whether a text was answered as its label asks: with silence, or with words (or a heart) for the same kind."""
    silent = one.reading.respond is Respond.SILENT
    if silent or one.message.labels["respond"] == "silent":
        return silent and one.message.labels["respond"] == "silent"
    return _lines_for(one.reading.kind) == _lines_for(Kind(one.message.kind))


def kinds(said: Sequence[Said]) -> str:
    """How often the kind is right, and what is most often taken for what."""
    ours = [one for one in said if one.message.crisis in ("none", "idiom")]
    right = sum(one.reading.kind.value == one.message.kind for one in ours)
    own = [one for one in ours if one.message.own and one.heard]
    right_own = sum(one.reading.kind.value == one.message.kind for one in own)
    respond = sum(one.reading.respond.value == one.message.labels["respond"] for one in ours)
    confused = Counter(
        (one.message.kind, one.reading.kind.value) for one in ours if one.reading.kind.value != one.message.kind
    )
    rows = [(label, said_kind, count) for (label, said_kind), count in confused.most_common(12)]
    heard = Counter(
        (one.message.kind, one.reading.kind.value) for one in own if one.reading.kind.value != one.message.kind
    )
    rows_heard = [(label, said_kind, count) for (label, said_kind), count in heard.most_common(8)]
    answers = share(sum(map(_same_answer, ours)), len(ours))
    answers_own = share(sum(map(_same_answer, own)), len(own))
    return (
        f"Kind right: {share(right, len(ours))}; among own noes that were heard {share(right_own, len(own))}. "
        f"Where kinds that get the same answer count as one (silence is one answer): {answers}; among own noes that "
        f"were heard {answers_own}. "
        f"Answer (reply, heart, silence) right: {share(respond, len(ours))}. Most often confused:\n\n"
        + table(("label", "taken for", "times"), rows)
        + "\n\nAmong own noes that were heard:\n\n"
        + table(("label", "taken for", "times"), rows_heard)
    )


def crisis(said: Sequence[Said]) -> str:
    """Danger heard, and danger heard where there is none."""
    danger = [one for one in said if one.message.crisis in (*HARM, "danger")]
    idiom = [one for one in said if one.message.crisis == "idiom"]
    rest = [one for one in said if one.message.crisis == "none"]
    alarms = sum(one.alarmed for one in rest)
    rows = [
        ("danger heard", share(sum(one.alarmed for one in danger), len(danger))),
        ("idioms taken for danger", share(sum(one.alarmed for one in idiom), len(idiom))),
        ("other texts taken for danger, per 1,000", f"{1000 * alarms / max(1, len(rest)):.2f} ({alarms}/{len(rest)})"),
    ]
    return table(("", "share"), rows)


def _percentile(values: list[float], share_of: float) -> float:
    return sorted(values)[min(len(values) - 1, int(share_of * len(values)))]


def speed(texts: Sequence[str]) -> str:
    """Time for a message, time for 4,000 characters, memory, and the start of `onward read`."""

    def took(text: str, *, scenes: bool = False) -> float:
        """The quickest of three: what else the machine does, its caches feel even in processor time."""
        times: list[int] = []
        for _ in range(3):
            start = process_time_ns()
            read(text, scenes=scenes)
            times.append(process_time_ns() - start)
        return min(times) / 1e6

    # What this program itself holds, thousands of readings, would be looked through again and again by the collector.
    gc.collect()
    gc.freeze()
    posts = [took(text) for text in texts]
    answered = [took(text, scenes=True) for text in texts]
    pool = [text for text in texts if len(text) > 60]
    long = [took((text + " ") * (4000 // len(text) + 1)) for text in pool[:300]]
    from bot import reading

    reading.shipped_reader.cache_clear()
    tracemalloc.start()
    read("a first text")
    memory = tracemalloc.get_traced_memory()[0] / 1e6
    tracemalloc.stop()
    rows = [
        ("one message, median", f"{_percentile(posts, 0.5):.2f} ms"),
        ("one message, 99 of 100", f"{_percentile(posts, 0.99):.2f} ms"),
        ("the same, with the scenes that an answer asks for", f"{_percentile(answered, 0.99):.2f} ms"),
        ("4,000 characters, 99 of 100", f"{_percentile(long, 0.99):.1f} ms"),
        ("words and weights in memory", f"{memory:.1f} MB"),
        ("`onward read`, from start to its first answer (on the clock)", f"{start_of('read'):.0f} ms"),
        ("`onward reply`, the same", f"{start_of('reply'):.0f} ms"),
    ]
    return table(("", "processor time on the machine that measured, the quickest of three"), rows)


def start_of(command: str) -> float:
    """Return how many milliseconds a command takes from its start to its first answer: of eleven times, the median.

    The first of them writes the byte code, as everybody's first start does.
    """
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    starts: list[float] = []
    for _ in range(11):
        start = perf_counter()
        subprocess.run(  # noqa: S603 - our own program, beside the Python that runs this
            [str(Path(sys.executable).parent / "onward"), command],
            input='{"id": 1, "text": "zon reject"}\n',
            capture_output=True,
            text=True,
            check=True,
            env=environment,
        )
        starts.append(1000 * (perf_counter() - start))
    return sorted(starts)[len(starts) // 2]


def report() -> str:
    """Measure everything there is, as Markdown."""
    ours = readings(message for message in our_messages() if message.held_back)
    parts = [_part("Our own held-back lines", ours), "### Kinds, on our own held-back lines\n\n" + kinds(ours)]
    here = readings((one.message for one in ours), expected=True)
    parts.append("### In a channel for rejections, our own held-back lines\n\n" + own_noes(here))
    parts.append("### Lines that nobody has read\n\n" + own_noes(readings(unseen_messages())))
    parts.append("In a channel for rejections:\n\n" + own_noes(readings(unseen_messages(), expected=True)))
    real = readings(real_messages())
    for title, counted in (("The half of the corpus that may be read", False), ("The half that is only counted", True)):
        half = [one for one in real if one.message.counted is counted]
        if half:
            parts.append(_part(title, half))
    if not real:
        parts.append("The corpus of real texts was not there, so only our own lines were measured.")
    parts.append("### Time and memory\n\n" + speed([one.message.text for one in ours]))
    return "\n\n".join(parts)


def _part(title: str, said: Sequence[Said]) -> str:
    pieces = {
        f"### {title}: {len(said)} texts": own_noes(said),
        "What is taken for an own no:": false_by_kind(said),
        "Certainty:": calibration(said),
        "Names:": names(said),
        "Danger:": crisis(said),
    }
    return "\n\n".join(f"{head}\n\n{body}" for head, body in pieces.items())


def danger_heard() -> dict[str, int]:
    """How many of our own lines about danger are heard, by file: what the check must never see fall."""
    heard: Counter[str] = Counter()
    for one in readings(message for message in our_messages() if message.crisis in HARM):
        heard[one.message.source] += one.alarmed
    return dict(sorted(heard.items()))


def main() -> None:
    """Measure, print, and write the figures between the marks of `docs/reading.md`."""
    given = argparse.ArgumentParser(description=__doc__)
    given.add_argument("--no-write", action="store_true", help="print only")
    given.add_argument("--floor", action="store_true", help="write down how much danger is heard now")
    asked = given.parse_args()
    if asked.floor:
        CRISIS_FLOOR.write_text(json.dumps(danger_heard(), indent=1) + "\n", encoding="utf-8")
    measured = report()
    print(measured)
    if not asked.no_write:
        text = DOCUMENT.read_text(encoding="utf-8")
        head, tail = text.split(BEGIN)[0], text.split(END)[1]
        DOCUMENT.write_text(f"{head}{BEGIN}\n\n{measured}\n\n{END}{tail}", encoding="utf-8")


if __name__ == "__main__":
    main()
