"""What a person keeps: applications, their rounds, and facts."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, TypedDict

from bot.model.reading import Outcome

if TYPE_CHECKING:
    from datetime import date, datetime

    from bot.model.reading import Stage


@dataclass(frozen=True, slots=True)
class Application:
    """One role at one company, in its person's log.

    Args:
        id: our id.
        user_id: whose it is.
        company: as the person writes it; None where they left it empty.
        role: the role in their words.
        stage: how far it went.
        outcome: what it came to.
        happened_on: the day of the last thing that happened to it, in the person's own calendar.
        created_at: when it was logged (aware, UTC).
        applied_on: the day of the application, where the person said it.
        promised_on: the day by which they were promised an answer.
        notes: the person's own notes.
        version: counts changes, so that of two edits at once none overwrites the other unseen.
    """

    id: int
    user_id: int
    company: str | None
    role: str | None
    stage: Stage | None
    outcome: Outcome
    happened_on: date
    created_at: datetime
    applied_on: date | None = None
    promised_on: date | None = None
    notes: str | None = None
    version: int = 0


class Round(StrEnum):
    """What a round of an application is like, whatever the field of work."""

    CALL = "call"  # a recruiter's or first call
    TEST = "test"  # online assessment, exam, one-way video
    TAKE_HOME = "take_home"
    TECHNICAL = "technical"  # code, a case, a clinical scenario, a subject panel
    PEOPLE = "people"  # behavioural, values, motivation
    MANAGER = "manager"  # the hiring manager, the head of department
    PANEL = "panel"
    TRIAL = "trial"  # a trial shift, a demo lesson, a work day, an audition
    TALK = "talk"  # a presentation, a job talk, a defence
    ONSITE = "onsite"  # a day of several: onsite, superday, assessment centre
    FINAL = "final"
    OTHER = "other"


class Felt(StrEnum):
    """How a round felt to the person, asked before the result is known."""

    AWFUL = "awful"
    SHAKY = "shaky"
    MIXED = "mixed"
    GOOD = "good"
    GREAT = "great"


@dataclass(frozen=True, slots=True)
class Interview:
    """One round of an application.

    Args:
        id: our id.
        user_id: whose it is.
        application_id: of which application.
        round: what kind of round.
        starts_at: when (aware, UTC); None where the person gave no time.
        zone: the IANA name of the zone in which the person meant it.
        minutes: how long it is planned to last.
        felt: how it felt, said before the result was known, or None.
        asked: debrief: what was asked.
        went_well: debrief: what went well.
        try_next: debrief: what they would try differently.
        plan: "if it is a no, then I will ...", in the person's words.
        created_at: when it was logged (aware, UTC).
        version: counts changes.
        called: what the person calls it ("superday"), or None.
    """

    id: int
    user_id: int
    application_id: int
    round: Round
    starts_at: datetime | None
    zone: str
    created_at: datetime
    minutes: int = 60
    felt: Felt | None = None
    asked: str | None = None
    went_well: str | None = None
    try_next: str | None = None
    plan: str | None = None
    version: int = 0
    called: str | None = None


@dataclass(frozen=True, slots=True)
class Fact:
    """Something true that the person chose to keep, to be shown to them again at a fitting moment.

    Args:
        id: our id.
        user_id: whose it is.
        application_id: where it comes from, or None.
        words: their own words.
        happened_on: its day, in their own calendar.
        shown_at: when it last came back to them (aware, UTC), or None.
        version: counts changes.
    """

    id: int
    user_id: int
    application_id: int | None
    words: str
    happened_on: date
    shown_at: datetime | None = None
    version: int = 0


@dataclass(frozen=True, slots=True)
class NewApplication:
    """An application that is to be kept: by a command, from a post, or out of a file.

    Args:
        happened_on: the day of the last thing that happened to it, in the person's own calendar.
        company: as the person writes it; None where they left it empty.
        role: the role in their words.
        stage: how far it went.
        outcome: what it came to.
        applied_on: the day of the application, where the person said it.
        promised_on: the day by which they were promised an answer.
        notes: the person's own notes.
    """

    happened_on: date
    company: str | None = None
    role: str | None = None
    stage: Stage | None = None
    outcome: Outcome = Outcome.OPEN
    applied_on: date | None = None
    promised_on: date | None = None
    notes: str | None = None


@dataclass(frozen=True, slots=True)
class NewRound:
    """A round that is to be kept.

    Args:
        round: what kind of round.
        starts_at: when (aware); None where the person gave no time.
        zone: the IANA name of the zone in which the person meant it.
        minutes: how long it is planned to last.
        plan: "if it is a no, then I will ...", in the person's words.
        called: what the person calls it ("superday"), or None.
    """

    round: Round
    starts_at: datetime | None
    zone: str
    minutes: int = 60
    plan: str | None = None
    called: str | None = None


class ApplicationChanges(TypedDict, total=False):
    """What may be changed of an application; what is left out stays."""

    company: str | None
    role: str | None
    stage: Stage | None
    outcome: Outcome
    happened_on: date
    applied_on: date | None
    promised_on: date | None
    notes: str | None


class RoundChanges(TypedDict, total=False):
    """What may be changed of a round; what is left out stays."""

    round: Round
    called: str | None
    starts_at: datetime | None
    zone: str
    minutes: int
    felt: Felt | None
    asked: str | None
    went_well: str | None
    try_next: str | None
    plan: str | None


@dataclass(frozen=True, slots=True)
class Amendment:
    """A change of an application that exists.

    Args:
        id: which.
        version: the version that the person saw; None to change it whatever it is now.
        changes: what becomes different.
    """

    id: int
    version: int | None
    changes: ApplicationChanges


class Undone(StrEnum):
    """What became of an undo."""

    DONE = "done"
    LATE = "late"  # the minute is over, or it was undone before
    CHANGED = "changed"  # something was changed since, which the undo would have lost
