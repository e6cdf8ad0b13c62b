"""Danger is read first; nothing overrules it, and words that only look like it do not raise it."""

from __future__ import annotations

import pytest

from bot.model import CrisisTier, Kind, Respond
from bot.reading import read

DANGER = {CrisisTier.EXPLICIT, CrisisTier.VEILED, CrisisTier.CONCERN}


@pytest.mark.parametrize(
    "text",
    [
        "rejected again. no point being here",
        "i want to kill myself",
        "i don t want to live anymore",
        "everyone would be better off without me",
        "I can't do this anymore",
        "I'm going to end it tonight",
        "no from bosch. note's written",
        "i wish i had never been born",
        "k1ll myself",
        "zon reject\ni don't want to wake up",
        "Ya no quiero vivir",
        "je veux en finir",
        "ich will nicht mehr leben",
        "não quero mais viver",
        "non voglio più vivere",
        "ik wil niet meer leven",
        "मुझे अब जीना नहीं है",
    ],
)
def test_danger_takes_the_crisis_path_only(text: str) -> None:
    reading = read(text)
    assert reading.crisis in {CrisisTier.EXPLICIT, CrisisTier.VEILED}
    assert (reading.kind, reading.respond) == (Kind.CRISIS, Respond.CRISIS)


@pytest.mark.parametrize(
    "text",
    [
        "my friend says he wants to kill himself since the layoffs",
        "I tried to kill myself two years ago, I'm better now",
        "I'm not suicidal, just flat",
    ],
)
def test_worry_for_others_and_the_past_is_concern(text: str) -> None:
    assert read(text).crisis is CrisisTier.CONCERN


@pytest.mark.parametrize(
    "text",
    [
        "this interview killed me 💀",
        "kms lol",
        "I'm dead",
        "kill -9 the process",
        "career suicide to leave now",
        "dying to hear back",
        "> i want to kill myself",
        "the suicide prevention bot is down",
        "no point in applying without a referral",
    ],
)
def test_idioms_quotations_and_titles_raise_nothing(text: str) -> None:
    assert read(text).crisis not in DANGER


def test_danger_is_found_in_the_middle_of_a_long_file() -> None:
    padding = "The days were all alike and I kept applying. " * 150
    assert read(padding + "I want to kill myself. " + padding).respond is Respond.CRISIS
