"""The log as CSV and JSON. Pure."""

from __future__ import annotations

import csv
import io
import json
import re
from dataclasses import asdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from bot.model import Application, Interview

FIELDS = ("company", "role", "stage", "outcome", "applied_on", "happened_on", "promised_on", "notes")
_FORMULA = re.compile(r"[\s']*[=+\-@＝＋－＠]")
_GUARDED = re.compile(r"'[\s']*[=+\-@＝＋－＠]")


def to_csv(applications: Iterable[Application]) -> bytes:
    """Return a log as CSV that a spreadsheet opens as it is: UTF-8 with a mark, and no cell that runs as a formula."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(FIELDS)
    for one in applications:
        values = (getattr(one, field) for field in FIELDS)
        writer.writerow(["" if value is None else guarded(str(value)) for value in values])
    return out.getvalue().encode("utf-8-sig")


def guarded(cell: str) -> str:
    """Return a cell so that no spreadsheet takes it for a formula: with an apostrophe before."""
    return f"'{cell}" if _FORMULA.match(cell) else cell


def restored(cell: str) -> str:
    """Return what a cell was before `guarded`."""
    return cell[1:] if _GUARDED.match(cell) else cell


def to_json(applications: Iterable[Application], interviews: Sequence[Interview]) -> bytes:
    """Return a log as JSON: each application with its rounds, dates as ISO 8601 writes them."""
    kept = [
        _named(one, "user_id", "version")
        | {
            "interviews": [
                _named(interview, "user_id", "application_id", "version")
                for interview in interviews
                if interview.application_id == one.id
            ]
        }
        for one in applications
    ]
    return json.dumps({"applications": kept}, indent=2, ensure_ascii=False, default=_iso).encode()


def _named(row: Application | Interview, *without: str) -> dict[str, object]:
    return {name: value for name, value in asdict(row).items() if name not in without}


def _iso(value: object) -> str:
    return value.isoformat() if hasattr(value, "isoformat") else str(value)  # type: ignore[attr-defined]
