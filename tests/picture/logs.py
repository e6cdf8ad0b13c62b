"""Logs to draw: one fixed season, and any that hypothesis thinks of."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, date, datetime, timedelta

from hypothesis import strategies as st

from bot.model import Application, Interview, Outcome, Round, Stage

TODAY = date(2026, 11, 30)
CREATED = datetime(2026, 11, 30, tzinfo=UTC)


def application(number: int = 1, **changes: object) -> Application:
    kept = {
        "company": "Acme",
        "role": "engineer",
        "stage": None,
        "outcome": Outcome.REJECTED,
        "happened_on": date(2026, 3, 2),
        "created_at": CREATED,
    }
    return Application(id=number, user_id=1, **{**kept, **changes})  # type: ignore[arg-type] # a test's shorthand


def interview(number: int, of: int, kind: Round, starts_at: datetime | None) -> Interview:
    return Interview(number, 1, of, kind, starts_at, "UTC", CREATED)


def season(size: int) -> list[Application]:
    """Return a season in which every stage and every outcome has its share, the same each time."""
    stages = [Stage.APPLICATION, None, Stage.APPLICATION, Stage.TEST, Stage.SCREEN, Stage.INTERVIEW, Stage.APPLICATION]
    stages += [Stage.INTERVIEW, Stage.FINAL, Stage.SCREEN, Stage.APPLICATION, Stage.MATCH, Stage.OFFER]
    outcomes = [Outcome.SILENT, Outcome.REJECTED, Outcome.REJECTED, Outcome.OPEN, Outcome.SILENT, Outcome.WITHDRAWN]
    outcomes += [Outcome.FREEZE]
    offers = [Outcome.ACCEPTED, Outcome.RESCINDED, Outcome.OFFER, Outcome.WITHDRAWN]
    made: list[Application] = []
    for number in range(size):
        stage = stages[number % len(stages)]
        outcome = outcomes[(number * 5 + number // 7) % len(outcomes)]
        if stage is Stage.OFFER:
            outcome = offers[number // len(stages) % len(offers)]
        sent = date(2026, 2, 3) + timedelta(days=number * 290 // size)
        made.append(
            application(
                number + 1,
                stage=stage,
                outcome=outcome,
                applied_on=sent,
                happened_on=sent + timedelta(days=number % 11),
            )
        )
    return made


DAYS = st.dates(date(1970, 1, 1), date(2100, 1, 1)) | st.dates(date(2026, 1, 1), date(2026, 12, 31))

APPLICATIONS = st.builds(
    Application,
    id=st.integers(1, 10**6),
    user_id=st.just(1),
    company=st.none() | st.text(max_size=80),
    role=st.none(),
    stage=st.none() | st.sampled_from(Stage),
    outcome=st.sampled_from(Outcome),
    happened_on=DAYS,
    created_at=st.just(CREATED),
    applied_on=st.none() | DAYS,
)


class Log(list[Application]):
    """A log whose failing example can be read."""

    def __repr__(self) -> str:
        kinds = Counter((one.stage, one.outcome, one.applied_on, one.happened_on, one.company) for one in self)
        return f"Log({dict(kinds)})"


# A few kinds, some of them many times over: counts as large as a log may be.
LOGS = st.lists(st.tuples(APPLICATIONS, st.sampled_from([1, 1, 2, 9, 120, 1999])), min_size=1, max_size=40).map(
    lambda kinds: Log([one for one, times in kinds for _ in range(times)][:2000])
)
