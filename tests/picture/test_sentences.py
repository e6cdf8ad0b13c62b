"""The words beside the picture, in the cases that a person meets."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings

from bot.model import Outcome, Stage
from bot.picture import alt_text, flow, sentences
from bot.picture.sentences import days, share
from tests.picture.logs import LOGS, TODAY, application, season

MOST_ALT = 1024  # what Discord takes as the description of an attachment


def said(*log) -> str:
    told = flow(list(log), [], TODAY)
    assert told is not None
    return sentences(told)


@pytest.mark.parametrize(
    ("log", "words"),
    [
        (
            [application(stage=Stage.FINAL)],
            "1 application, 2 Mar 2026: heard back, got to the final round. How it stands: a no.",
        ),
        (
            [application(outcome=Outcome.OPEN)],
            "1 application, 2 Mar 2026: no answer so far. How it stands: still open.",
        ),
        (
            [application(outcome=Outcome.ACCEPTED)],
            "1 application, 2 Mar 2026: heard back, brought an offer. How it stands: accepted.",
        ),
        (
            [application(1, outcome=Outcome.SILENT), application(2, outcome=Outcome.OPEN)],
            "2 applications, 2 Mar 2026: no answer so far. How they stand: no answer 1, still open 1.",
        ),
        (
            [application(1, stage=Stage.SCREEN), application(2, happened_on=date(2026, 4, 9))],
            "2 applications, 2 Mar – 9 Apr 2026: 2 heard back (100%), 1 got to a first call. How they stand: a no 2.",
        ),
        (
            [application(1, stage=Stage.INTERVIEW), application(2, outcome=Outcome.OPEN)],
            "2 applications, 2 Mar 2026: 1 heard back (50%), 1 got to an interview. How they stand: a no 1, "
            "still open 1.",
        ),
    ],
)
def test_two_sentences(log, words):
    assert said(*log) == words


def test_a_whole_season():
    assert said(*season(40)) == (
        "40 applications, 3 Feb – 18 Nov 2026: 29 heard back (73%), 15 got to an interview or further, "
        "3 brought an offer. How they stand: no answer 11, a no 10, role frozen 5, withdrawn 5, offer taken back 1, "
        "still open 6, offer in hand 1, accepted 1."
    )


@pytest.mark.no_cover
@given(LOGS)
@settings(max_examples=50, deadline=None)
def test_the_words_for_who_cannot_see_it_fit_and_name_every_stage(log):
    told = flow(log, [], TODAY)
    assert told is not None
    words = alt_text(told)
    assert len(words) <= MOST_ALT
    assert words.startswith(sentences(told))
    for reach in told.reaches:
        assert f" {reach.count:,}" in words


@pytest.mark.parametrize(
    ("part", "whole", "percent"),
    [(0, 7, 0), (7, 7, 100), (1, 2000, 1), (1999, 2000, 99), (1, 8, 13), (1, 3, 33), (2, 3, 67)],
)
def test_a_share_is_rounded_and_never_to_none_or_all(part, whole, percent):
    assert share(part, whole) == percent


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (date(2026, 2, 3), date(2026, 2, 3), "3 Feb 2026"),
        (date(2026, 2, 3), date(2026, 11, 30), "3 Feb – 30 Nov 2026"),
        (date(2025, 12, 31), date(2026, 1, 1), "31 Dec 2025 – 1 Jan 2026"),
    ],
)
def test_days_are_said_shortly(first, last, words):
    assert days(first, last) == words
