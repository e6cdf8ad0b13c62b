"""What a text tells beside its no, and what only looks like it."""

from __future__ import annotations

import pytest

from bot.model import Asks, Stage, Tone
from bot.reading import read
from bot.reading.facts import facts_of, waited_in


@pytest.mark.parametrize(
    "text",
    [
        "three noes in one day",
        "i've been acting up in the role for 14 months",
        "took two days of unpaid leave for it",
        "literally my job for 6 years and they said no",
        "14 cities, mostly overnight buses",
        "twelve hours of interviews and then a no",
        "the portfolio took me two years and it's a no",
        "rejected ten minutes before i had to go on stage",
        "turned down three weeks before christmas",
        "he hung up after 10 minutes",
        "rejected after a 20 minute call",
        "the no came in a 15 min slot called catch up",
        "two hour drive for nothing, they said no",
        "they said no because i'm leaving in a year",
        "another no, and my visa runs out in two months",
    ],
)
def test_what_counts_or_was_work_is_no_wait(text: str) -> None:
    assert waited_in(text) is None


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("eleven weeks. then a no", 77),
        ("rejected after 3 weeks", 21),
        ("been waiting for 14 days", 14),
        ("waited 3 weeks before they said no", 21),
    ],
)
def test_a_wait_is_one(text: str, days: float) -> None:
    waited = waited_in(text)
    assert waited is not None
    assert waited.days == days


def test_how_many_applied_for_a_place_is_not_how_often_one_did() -> None:
    assert facts_of("200 applied for 4 places", [], 5).count is None
    assert facts_of("rejection #212. a car wash", [], 5).count == 212
    assert facts_of("after 61 noes", [], 3).count == 61


def test_not_knowing_what_to_do_with_oneself_does_not_ask_why() -> None:
    assert facts_of("i don't know what to do with my hands", [], 9).asks is not Asks.WHY
    assert facts_of("i don't know what i did wrong", [], 7).asks is Asks.WHY


def test_tears_over_good_news_are_no_despair() -> None:
    assert facts_of("got the job \U0001f62d\U0001f62d", [], 4).tone is Tone.PLAIN
    assert facts_of("got the job and they withdrew it \U0001f62d\U0001f62d", [], 8).tone is Tone.DESPAIRING


def test_an_interview_that_was_not_offered_is_no_stage() -> None:
    letter = "Dear Tom, thank you for applying. We are unable to offer you an interview. Kind regards"
    assert read(letter).stage is not Stage.INTERVIEW
    assert read("rejected by Lidl after the interview").stage is Stage.INTERVIEW


def test_a_technical_trade_is_no_stage() -> None:
    letter = (
        "We've reviewed your application for Staff Technical Writer and have elected not to advance your candidacy."
    )
    assert read(letter).stage is not Stage.INTERVIEW
    assert read("rejected by acme after the technical").stage is Stage.INTERVIEW
    assert read("no from acme, technical was a disaster").stage is Stage.INTERVIEW
