"""Amounts are named back as a sentence may hold them, and only those that are the person's own to name."""

from __future__ import annotations

import pytest

from bot.reading.amounts import amounts_of
from bot.reading.normalise import fold


@pytest.mark.parametrize(
    ("text", "amounts"),
    [
        ("did a 9 hour take home for them", ["nine hours"]),
        ("61 apps, 3 interviews, no job", ["61 applications", "three interviews"]),
        ("Seven years, four cities", ["seven years", "four cities"]),
        ("1,200 applications since may", ["1,200 applications"]),
        ("22 yrs in the army", ["22 years"]),
        ("rejected in 2019, 3 years ago", []),
        ("band 6 interviews again", []),
        ("they want 2 yrs and i have one", []),
        ("it was 2 weeks notice", []),
        ("in 3 days", []),
        ("round 2 interviews", []),
        ("$40 hours", []),
        ("they took six weeks to answer", []),
        ("waited 6 weeks for that", []),
        ("gave it to someone with 3 years in the trade", []),
        ("he had two years, i had nine years", ["nine years"]),
        ("took two rounds", ["two rounds"]),
    ],
)
def test_amounts(text: str, amounts: list[str]) -> None:
    assert [amount.words for amount in amounts_of(fold(text).text)] == amounts


def test_an_amount_says_where_it_stands() -> None:
    (amount,) = amounts_of("they took four rounds for that")
    assert amount.at == (10, 21)
