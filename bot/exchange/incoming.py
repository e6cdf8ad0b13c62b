"""A table of applications as rows for the log, with what cannot come in named by its line. Pure."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.errors import UserFacingError
from bot.exchange.dates import day_first, read_date
from bot.exchange.guess import guess_columns
from bot.exchange.outgoing import restored
from bot.exchange.table import read_table
from bot.exchange.words import Standing
from bot.limits import LONGEST_NAME, LONGEST_NOTES
from bot.model import NewApplication, Outcome, Stage
from bot.plain import plain
from bot.words import ui

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from bot.exchange.table import Line
    from bot.exchange.words import Words
    from bot.model import Application

_DATES = ("applied_on", "happened_on", "promised_on")


@dataclass(frozen=True, slots=True)
class Bad:
    """A line that cannot come in.

    Args:
        number: of the line in the file, from 1.
        why: in words for the person.
    """

    number: int
    why: str


@dataclass(frozen=True, slots=True)
class Incoming:
    """What a file brings.

    Args:
        rows: what can come in, in the file's order.
        bad: the lines that cannot.
        not_yet: how many lines are about jobs that nobody has applied for.
        columns: which column was taken for what: the field and the header, or the column's number without one.
        statuses: how each status was read, as the file writes it, and how often it stands there; None for one that is
            not known, which comes in as open with the status in its notes.
        day_first: whether 3/2/2026 was read as the third of February; None where no date could be read both ways.
    """

    rows: tuple[NewApplication, ...]
    bad: tuple[Bad, ...]
    not_yet: int
    columns: Mapping[str, str]
    statuses: tuple[tuple[str, Standing | None, int], ...]
    day_first: bool | None


class _BadError(Exception):
    """The line cannot come in; the message says why."""


def read_file(data: bytes, words: Words, today: date, *, day_first_usual: bool) -> Incoming:
    """Read a CSV of applications.

    Args:
        data: the file.
        words: what columns and statuses are called.
        today: the day in the person's own calendar.
        day_first_usual: whether 3/2/2026 is the third of February where the file fits both.

    Raises:
        UserFacingError: the file cannot be read at all, or no column holds companies or roles.
    """
    lines = read_table(data)
    columns, headers = guess_columns(lines, words)
    if not {"company", "role"} & set(columns):
        raise UserFacingError(ui.IMPORT_NO_COLUMNS)
    body = lines[1:] if headers else lines
    dates = [cell for line in body for field in _DATES if (cell := _cell(line, columns.get(field)))]
    first = day_first(dates, today, usual=day_first_usual)
    either = any(read_date(one, today, day_first=True) != read_date(one, today, day_first=False) for one in dates)
    rows: list[NewApplication] = []
    bad: list[Bad] = []
    seen: Counter[str] = Counter()
    not_yet = 0
    for line in body:
        told = {field: cell for field, place in columns.items() if (cell := _cell(line, place))}
        try:
            row = _row(told, words, today, day_first=first)
        except _BadError as why:
            bad.append(Bad(line.number, str(why)))
            continue
        seen.update(told[field] for field in ("status", "outcome") if field in told)
        if row is None:
            not_yet += 1
        else:
            rows.append(row)
    return Incoming(
        tuple(rows),
        tuple(bad),
        not_yet,
        {field: headers[place] if headers else str(place + 1) for field, place in columns.items()},
        tuple((status, words.standing(status), count) for status, count in seen.most_common()),
        first if either else None,
    )


def unknown_in(log: Iterable[Application], rows: Iterable[NewApplication]) -> list[NewApplication]:
    """Return the rows that a log does not hold yet, by company, role and day of applying."""
    held = {_key(one) for one in log}
    return [row for row in rows if _key(row) not in held]


def _key(one: Application | NewApplication) -> tuple[str, str, date | None]:
    return plain(one.company or ""), plain(one.role or ""), one.applied_on


def _cell(line: Line, place: int | None) -> str:
    return restored(line.cells[place]) if place is not None and place < len(line.cells) else ""


def _row(told: Mapping[str, str], words: Words, today: date, *, day_first: bool) -> NewApplication | None:
    """Return a line as a row, or None for a job that nobody has applied for."""
    if not {"company", "role"} & set(told):
        raise _BadError(ui.IMPORT_BAD_NOBODY)
    for field, limit in (("company", LONGEST_NAME), ("role", LONGEST_NAME), ("notes", LONGEST_NOTES)):
        if len(told.get(field, "")) > limit:
            raise _BadError(ui.IMPORT_BAD_LONG.format(field=ui.group("IMPORT_FIELD")[field], limit=limit))
    standing, notes = _standing(told, words)
    if standing.not_yet:
        return None
    days = {field: _day(told[field], today, day_first=day_first) for field in _DATES if field in told}
    for field in ("applied_on", "happened_on"):
        if field in days and days[field] > today:
            raise _BadError(ui.IMPORT_BAD_FUTURE.format(date=told[field]))
    applied = days.get("applied_on")
    return NewApplication(
        happened_on=days.get("happened_on") or applied or today,
        company=told.get("company"),
        role=told.get("role"),
        stage=standing.stage,
        outcome=standing.outcome or Outcome.OPEN,
        applied_on=applied,
        promised_on=days.get("promised_on"),
        notes=notes,
    )


def _standing(told: Mapping[str, str], words: Words) -> tuple[Standing, str | None]:
    """Return what a line's status and outcome say together, and its notes with what is not known of them."""
    cells = [told[field] for field in ("status", "outcome") if field in told]
    known = [standing for cell in cells if (standing := words.standing(cell))]
    stage = next((one.stage for one in known if one.stage), None)
    if "outcome" in told and "status" not in told and stage is Stage.OFFER:
        stage = None  # "offer" in a column of outcomes is the outcome
    outcomes = [one.outcome for one in known if one.outcome]
    ended = [outcome for outcome in outcomes if outcome is not Outcome.OPEN]
    if outcomes == [Outcome.OFFER, Outcome.OPEN]:
        ended = []  # it stands at the offer, and is open
    kept = [ui.IMPORT_STATUS_KEPT.format(status=cell) for cell in cells if words.standing(cell) is None]
    notes = "\n".join([*([told["notes"]] if "notes" in told else []), *kept]) or None
    if notes and len(notes) > LONGEST_NOTES:
        raise _BadError(ui.IMPORT_BAD_LONG.format(field=ui.group("IMPORT_FIELD")["notes"], limit=LONGEST_NOTES))
    return Standing(stage, ended[-1] if ended else None, not ended and any(one.not_yet for one in known)), notes


def _day(text: str, today: date, *, day_first: bool) -> date:
    found = read_date(text, today, day_first=day_first)
    if found is None:
        raise _BadError(ui.IMPORT_BAD_DATE.format(date=text[:40]))
    return found
