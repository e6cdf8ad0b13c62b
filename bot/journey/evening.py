"""What the evening before an interview brings back: the person's own facts, what they wanted to try, their plan."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from bot.journey.recall import A_MONTH, comes_back
from bot.journey.stages import reached
from bot.model import Outcome, Stage
from bot.rounds import STAGE_OF

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime
    from zoneinfo import ZoneInfo

    from bot.model import Application, Fact, Interview, Round

MOST_TRIES: Final = 2
TRIES_FROM: Final = timedelta(days=183)
"""What somebody wanted to try longer ago than this is left alone."""

_ORDER: Final = tuple(Stage)


@dataclass(frozen=True, slots=True)
class Reached:
    """How far the person came elsewhere.

    Args:
        company: where.
        stage: how far; an interview or more.
        on: the day of the last thing that happened there.
    """

    company: str
    stage: Stage
    on: date


@dataclass(frozen=True, slots=True)
class Tried:
    """What the person wanted to try, from a debrief.

    Args:
        words: theirs.
        round: after what kind of round they wrote it.
        company: where that was; None where they named none.
        on: the day of that round, in their own calendar.
    """

    words: str
    round: Round
    company: str | None
    on: date


@dataclass(frozen=True, slots=True)
class Evening:
    """What the message holds. Everything in it is the person's own.

    Args:
        interview: the round ahead.
        fact: a fact of theirs that comes back, or None.
        reached: where no fact does, how far they came elsewhere; or None.
        tries: what they wanted to try, the most fitting first.
        plan: what they will do if it is a no; where it is None, a plan is offered.
    """

    interview: Interview
    fact: Fact | None
    reached: Reached | None
    tries: tuple[Tried, ...]
    plan: str | None


def evening_before(
    interview: Interview,
    applications: Sequence[Application],
    interviews: Sequence[Interview],
    facts: Sequence[Fact],
    zone: ZoneInfo,
    now: datetime,
) -> Evening:
    """Return what the evening before a round says.

    Args:
        interview: the round ahead.
        applications: the person's.
        interviews: their rounds.
        facts: their facts.
        zone: theirs.
        now: aware.
    """
    stages = {one.id: reached(one, interviews, now) for one in applications}
    fact = comes_back(facts, STAGE_OF[interview.round], stages, now)
    elsewhere = None if fact else _reached(interview, applications, interviews, stages)
    return Evening(
        interview, fact, elsewhere, _tries(interview, applications, interviews, zone, now), interview.plan or None
    )


def _reached(
    interview: Interview,
    applications: Sequence[Application],
    interviews: Sequence[Interview],
    stages: dict[int, Stage | None],
) -> Reached | None:
    """Choose how far they came elsewhere, each at most once a month: the next best for each round in the month before.

    An offer that was taken back is no fact for this evening.
    """
    found: list[Reached] = []
    for one in applications:
        stage = stages[one.id]
        if one.id == interview.application_id or one.company is None or stage is None:
            continue
        if _ORDER.index(stage) >= _ORDER.index(Stage.INTERVIEW) and one.outcome is not Outcome.RESCINDED:
            found.append(Reached(one.company, stage, one.happened_on))
    found.sort(key=lambda one: (_ORDER.index(one.stage), one.on, one.company), reverse=True)
    starts_at = interview.starts_at or interview.created_at
    shown_lately = sum(
        one.starts_at is not None and starts_at - A_MONTH < one.starts_at < starts_at
        for one in interviews
        if one.id != interview.id
    )
    return found[shown_lately] if shown_lately < len(found) else None


def _tries(
    interview: Interview,
    applications: Sequence[Application],
    interviews: Sequence[Interview],
    zone: ZoneInfo,
    now: datetime,
) -> tuple[Tried, ...]:
    """Choose what they wanted to try: after the same kind of round first, then the latest; nothing twice."""
    companies = {one.id: one.company for one in applications}

    def when(one: Interview) -> datetime:
        return one.starts_at or one.created_at

    earlier = [
        one for one in interviews if one.id != interview.id and one.try_next and now - TRIES_FROM < when(one) <= now
    ]
    earlier.sort(key=lambda one: (one.round is interview.round, when(one), one.id), reverse=True)
    chosen: dict[str, Tried] = {}
    for one in earlier:
        words = " ".join((one.try_next or "").split())
        tried = Tried(words, one.round, companies.get(one.application_id), when(one).astimezone(zone).date())
        if words:
            chosen.setdefault(words.casefold(), tried)
    return tuple(chosen.values())[:MOST_TRIES]
