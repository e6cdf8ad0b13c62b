"""An entry of the log as a line of words, and a line of words as an entry, in the language of the moment. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.model import Application, Entry, NewApplication, Outcome, Stage
from bot.plain import plain
from bot.rounds import furthest
from bot.words import ui

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from bot.model import ApplicationChanges, Reading
    from bot.rounds import Rounds

MOST_LINES = 25

_ENDED = {
    Outcome.OPEN: ("open", "waiting", "pending", "in progress", "moved on", "applied"),
    Outcome.SILENT: ("silence", "ghosted", "ghost", "nothing", "no reply", "no response"),
    Outcome.WITHDRAWN: ("withdrew", "withdrawn", "declined", "pulled out"),
    Outcome.FREEZE: ("frozen", "hiring freeze", "freeze", "cancelled", "canceled", "role cancelled"),
    Outcome.RESCINDED: ("rescinded", "offer rescinded", "pulled", "revoked"),
    Outcome.OFFER: ("offer", "offered", "got it"),
    Outcome.ACCEPTED: ("accept", "signed", "hired"),
}


def in_words(entry: Entry | Application) -> str:
    """Return an entry as a person would say it, such as "Stripe, data engineer: a no after the final round"."""
    what = ", ".join(part for part in (entry.company, entry.role) if part) or ui.ENTRY_UNNAMED
    return ui.ENTRY.format(what=what, how=state_words(entry))


def state_words(entry: Entry | Application) -> str:
    """Return how an entry stands, such as "a no after the final round"."""
    how = ui.group("OUTCOME")[entry.outcome]
    if entry.stage is None or (entry.stage is Stage.OFFER and entry.outcome is Outcome.OFFER):
        return how
    return ui.STATE_AFTER.format(how=how, stage=ui.group("STAGE")[entry.stage])


def news_of(application: Application, entry: Entry, day: date) -> ApplicationChanges:
    """Return what an entry changes about the application that it is news of.

    Args:
        application: as it is.
        entry: what was told; what it leaves out stays as it is.
        day: when it happened, in the person's own calendar.
    """
    return {
        "role": application.role or entry.role,
        "stage": furthest(application.stage, entry.stage),
        "outcome": entry.outcome,
        "happened_on": max(application.happened_on, day),
    }


def as_new(entry: Entry, day: date) -> NewApplication:
    """Return an entry as an application that is to be kept.

    Args:
        entry: what was told.
        day: when it happened, in the person's own calendar.
    """
    return NewApplication(day, entry.company, entry.role, entry.stage, entry.outcome)


def joined(stays: Application, goes: Application) -> ApplicationChanges:
    """Return what becomes different about an application when a newer entry turns out to be about it.

    Args:
        stays: the one that was in the log.
        goes: the newer entry, whose outcome is the news.
    """
    notes = "\n".join(dict.fromkeys(one.notes for one in (stays, goes) if one.notes))
    return {
        "company": stays.company or goes.company,
        "role": stays.role or goes.role,
        "stage": furthest(stays.stage, goes.stage),
        "outcome": goes.outcome,
        "happened_on": max(stays.happened_on, goes.happened_on),
        "applied_on": stays.applied_on or goes.applied_on,
        "promised_on": goes.promised_on or stays.promised_on,
        "notes": notes or None,
    }


def to_lines(entries: tuple[Entry, ...]) -> str:
    """Return entries for the form with one entry a line: company | role | how far | how it ended, where not a no."""
    return "\n".join(" | ".join(_columns(entry)).rstrip(" |") for entry in entries)


def _columns(entry: Entry) -> tuple[str, ...]:
    stage = ui.group("STAGE")[entry.stage] if entry.stage else ""
    ended = ui.group("OUTCOME")[entry.outcome] if entry.outcome is not Outcome.REJECTED else ""
    return entry.company or "", entry.role or "", stage, ended


def from_lines(text: str, read: Callable[[str], Reading], rounds: Rounds) -> tuple[Entry, ...]:
    """Read the form with one entry a line.

    Args:
        text: lines of company | role | how far | how it ended; what is missing stays empty, and the end is a no.
        read: the reader, for stages and ends in a person's own words.
        rounds: the words for rounds, for stages too.

    Returns:
        The entries of the lines that name at least a company or a role.
    """
    entries: list[Entry] = []
    for line in text.splitlines():
        company, role, stage, ended, *_ = (*(part.strip() or None for part in line.split("|")), None, None, None, None)
        if company or role:
            entries.append(Entry(company, role, stage_from(stage, read, rounds), outcome_from(ended, read)))
    return tuple(entries)


def stage_from(words: str | None, read: Callable[[str], Reading], rounds: Rounds) -> Stage | None:
    """Return the stage that a person's words name, or None where they name none that we know."""
    if not words:
        return None
    for stage, said in ui.group("STAGE").items():
        if plain(words) in (plain(said), stage):
            return Stage(stage)
    return rounds.stage(words) or read(f"rejected after {words}").stage


def outcome_from(words: str | None, read: Callable[[str], Reading]) -> Outcome:
    """Return the outcome that a person's words name; a no where they name none that we know."""
    if not words:
        return Outcome.REJECTED
    for value, said in ui.group("OUTCOME").items():
        if plain(words) in (plain(said), value):
            return Outcome(value)
    for outcome, known in _ENDED.items():
        if plain(words) in known:
            return outcome
    entries = read(words).entries
    return entries[0].outcome if entries else Outcome.REJECTED
