"""How much is said, by the person and by the channel."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.brakes import Pace, leaves_it_to_people, pace, weight
from bot.model import Answered, Kind, Reading, Recently, Respond, Stage

NOW = datetime(2026, 3, 2, 20, 0, tzinfo=UTC)
HERE, ELSEWHERE = 1, 2


def post(kind: Kind = Kind.PLAIN, stage: Stage | None = None) -> Reading:
    return Reading(kind, Respond.REPLY, own_rejection=True, stage=stage)


def ago(minutes: float, reading: Reading | None = None, channel: int = HERE) -> Answered:
    return Answered(NOW - timedelta(minutes=minutes), channel, reading or post())


def decide(reading: Reading, *before: Answered, rush: int = 0) -> Pace:
    recently = Recently(before, tuple(NOW - timedelta(seconds=number) for number in range(rush)))
    return pace(reading, recently, channel_id=HERE, now=NOW)


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ((), Pace.FULL),
        ((ago(59),), Pace.REACTION),
        ((ago(60),), Pace.FULL),
        ((ago(5, channel=ELSEWHERE),), Pace.FULL),
        ((ago(100), ago(300), ago(600)), Pace.FULL),
        ((ago(100), ago(300), ago(600), ago(900)), Pace.REACTION),
        ((ago(100), ago(300), ago(600), ago(24 * 60)), Pace.FULL),
    ],
)
def test_a_person_is_answered_once_an_hour_and_four_times_a_day(before: tuple[Answered, ...], expected: Pace) -> None:
    assert decide(post(), *before) is expected


@pytest.mark.parametrize(
    ("heavier", "lighter"),
    [
        (post(stage=Stage.FINAL), post(stage=Stage.TEST)),
        (post(Kind.LETTER), post(Kind.BARE)),
        (post(Kind.RESCINDED), post(stage=Stage.OFFER)),
        (post(stage=Stage.INTERVIEW), post()),
    ],
)
def test_what_weighs_more_gets_its_own_answer_and_what_weighs_less_does_not(heavier: Reading, lighter: Reading) -> None:
    assert decide(heavier, ago(5, lighter)) is Pace.FULL
    assert decide(lighter, ago(5, heavier)) is Pace.REACTION
    assert decide(heavier, ago(5, heavier)) is Pace.REACTION


def test_even_the_heaviest_post_is_no_fifth_answer_in_a_day() -> None:
    assert decide(post(Kind.RESCINDED), ago(90), ago(200), ago(300), ago(400)) is Pace.REACTION


@pytest.mark.parametrize(
    ("rush", "expected"), [(7, Pace.FULL), (8, Pace.ONE_LINE), (19, Pace.ONE_LINE), (20, Pace.REACTION)]
)
def test_a_busy_channel_changes_the_length(rush: int, expected: Pace) -> None:
    assert decide(post(), rush=rush) is expected


def test_an_old_reading_that_was_dropped_weighs_nothing() -> None:
    assert weight(None) == 0
    assert decide(post(stage=Stage.TEST), Answered(NOW - timedelta(minutes=5), HERE)) is Pace.FULL


@pytest.mark.parametrize(
    ("seconds", "someone", "steps_back"), [(61, True, True), (60, True, False), (61, False, False), (5, True, False)]
)
def test_it_steps_back_for_a_human_only_where_it_is_late(seconds: int, someone: bool, steps_back: bool) -> None:
    posted = NOW - timedelta(seconds=seconds)
    assert leaves_it_to_people(posted_at=posted, now=NOW, someone_answered=someone) is steps_back
