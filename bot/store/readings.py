"""A reading as JSON and back.

Spans point into the text, which we do not keep: they are dropped, and so are the clauses that a reply says back.
"""

from __future__ import annotations

from dataclasses import asdict
from enum import StrEnum
from typing import Any, TypeVar

from bot.model import (
    Asks,
    CrisisTier,
    Detail,
    Entry,
    Feeling,
    Kind,
    News,
    Outcome,
    Reading,
    Respond,
    Stage,
    Tone,
    Waited,
)

T = TypeVar("T", bound=StrEnum)

# Lengths and times of day. Every other detail keeps its label only: its words are the person's own sentences.
_KEEPS_ITS_WORDS = frozenset({"spent", "moment", "searching", "years"})


def dump(reading: Reading) -> dict[str, Any]:
    """Return a reading as what JSON knows, without its spans and without the sentences that its details hold.

    Of a scene its label is kept, as one more detail.
    """
    kept = asdict(reading)
    del kept["spans"], kept["amounts"], kept["scenes"]
    words = {detail.name: detail.words for detail in reading.details if detail.name in _KEEPS_ITS_WORDS}
    kept["details"] = [{"name": name, "words": words.get(name)} for name in reading.told]
    return kept


def load(kept: dict[str, Any] | None) -> Reading | None:
    """Return a reading as `dump` wrote it.

    Args:
        kept: what was stored.

    Returns:
        The reading; None where it was dropped, or where an older program kept it in a form that is no longer known:
        it is there to fill a form in, and an empty form is better than none.
    """
    try:
        return None if kept is None else _load(kept)
    except (KeyError, TypeError, ValueError):
        return None


def _load(kept: dict[str, Any]) -> Reading:
    waited = kept["waited"]
    return Reading(
        kind=Kind(kept["kind"]),
        respond=Respond(kept["respond"]),
        own_rejection=kept["own_rejection"],
        certainty=kept["certainty"],
        crisis=CrisisTier(kept["crisis"]),
        companies=tuple(kept["companies"]),
        role=kept["role"],
        stage=_maybe(Stage, kept["stage"]),
        feelings=tuple(Feeling(feeling) for feeling in kept["feelings"]),
        tone=Tone(kept["tone"]),
        asks=Asks(kept["asks"]),
        news=_maybe(News, kept["news"]),
        waited=None if waited is None else Waited(waited["days"], waited["words"]),
        count=kept["count"],
        entries=tuple(
            Entry(entry["company"], entry["role"], _maybe(Stage, entry["stage"]), Outcome(entry["outcome"]))
            for entry in kept["entries"]
        ),
        language=kept["language"],
        field=kept["field"],
        stage_words=kept.get("stage_words"),
        details=tuple(Detail(detail["name"], detail["words"]) for detail in kept.get("details", ())),
        words=kept.get("words", 0),
    )


def _maybe(kind: type[T], value: str | None) -> T | None:
    return None if value is None else kind(value)
