"""Entries of a log, with what a test does not care about filled in."""

from __future__ import annotations

from datetime import UTC, date, datetime

from bot.model import Application, Fact, Interview, Outcome, Round

BEGAN = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)


def an_application(**given):
    ours = {"id": 1, "user_id": 7, "company": "Acme", "role": "analyst", "stage": None, "outcome": Outcome.OPEN}
    return Application(**ours | {"happened_on": date(2026, 1, 5), "created_at": BEGAN} | given)


def a_round(starts_at=None, **given):
    moment = datetime.fromisoformat(starts_at) if isinstance(starts_at, str) else starts_at
    ours = {"id": 11, "user_id": 7, "application_id": 1, "round": Round.PEOPLE, "zone": "UTC", "created_at": BEGAN}
    return Interview(**ours | {"starts_at": moment} | given)


def a_fact(**given):
    ours = {"id": 21, "user_id": 7, "application_id": None, "words": "solved it", "happened_on": date(2026, 1, 5)}
    return Fact(**ours | given)
