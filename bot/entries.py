"""An entry of the log as a line of words, and a line of words as an entry, in the language of the moment. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.model import Application, Entry, Outcome, Stage
from bot.words import ui

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.model import Reading

MOST_LINES = 25


def in_words(entry: Entry | Application) -> str:
    """Return an entry as a person would say it, such as "Stripe, data engineer: a no after the final round"."""
    what = ", ".join(part for part in (entry.company, entry.role) if part) or ui.ENTRY_UNNAMED
    how = ui.group("OUTCOME")[entry.outcome]
    if entry.stage is None or (entry.stage is Stage.OFFER and entry.outcome is Outcome.OFFER):
        return ui.ENTRY.format(what=what, how=how)
    return ui.ENTRY_AFTER.format(what=what, how=how, stage=ui.group("STAGE")[entry.stage])


def to_lines(entries: tuple[Entry, ...]) -> str:
    """Return entries for the form with one entry a line: company | role | stage."""
    stages = ui.group("STAGE")
    return "\n".join(
        " | ".join((entry.company or "", entry.role or "", stages[entry.stage] if entry.stage else "")).rstrip(" |")
        for entry in entries
    )


def from_lines(text: str, before: tuple[Entry, ...], read: Callable[[str], Reading]) -> tuple[Entry, ...]:
    """Read the form with one entry a line.

    Args:
        text: lines of company | role | stage; what is missing stays empty.
        before: the entries that the form was filled with; the outcome of the entry in the same place is kept.
        read: the reader, for stages in a person's own words.

    Returns:
        The entries of the lines that name at least a company or a role.
    """
    entries: list[Entry] = []
    for place, line in enumerate(line for line in text.splitlines() if line.strip()):
        company, role, stage, *_ = (*(part.strip() or None for part in line.split("|")), None, None, None)
        if company or role:
            outcome = before[place].outcome if place < len(before) else Outcome.REJECTED
            entries.append(Entry(company, role, stage_from(stage, read), outcome))
    return tuple(entries)


def stage_from(words: str | None, read: Callable[[str], Reading]) -> Stage | None:
    """Return the stage that a person's words name, or None where they name none that we know."""
    if not words:
        return None
    for stage, said in ui.group("STAGE").items():
        if words.casefold() in (said.casefold(), stage):
            return Stage(stage)
    return read(f"rejected after {words}").stage
