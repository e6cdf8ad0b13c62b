"""A line of a table of applications, coming in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.model import Outcome

if TYPE_CHECKING:
    from datetime import date

    from bot.model import Stage


@dataclass(frozen=True, slots=True)
class Row:
    """One application as a file tells it.

    Args:
        happened_on: the day of the last thing that happened to it.
        company: as the file writes it, or None.
        role: as the file writes it, or None.
        stage: how far it went, where the file says so.
        outcome: what it came to; `OPEN` where the file does not say.
        applied_on: the day of the application, where the file says it.
        promised_on: the day by which an answer was promised, where the file says it.
        notes: as the file writes them, or None.
    """

    happened_on: date
    company: str | None = None
    role: str | None = None
    stage: Stage | None = None
    outcome: Outcome = Outcome.OPEN
    applied_on: date | None = None
    promised_on: date | None = None
    notes: str | None = None
