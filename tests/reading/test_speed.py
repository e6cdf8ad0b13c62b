"""Reading takes bounded time, whatever the text. The bounds are far above the usual, for slow machines."""

from __future__ import annotations

from time import process_time

import pytest

from bot.reading import read

pytestmark = pytest.mark.no_cover

POST = (
    "Three weeks after the onsite with Stripe I finally got the email, they chose someone else. No idea what's next. "
)

RUNAWAYS = [
    "i got rejected " * 7000,
    "a" * 100_000,
    "not " * 25_000,
    "i want to " * 10_000,
    "reject" * 17_000,
    "dear " * 20_000,
    "unfortunately we " * 6000,
    "> " * 50_000,
    "`" * 100_000,
    "<@1" * 33_000,
    "https://" * 12_000,
    "x, " * 33_000,
    "A B C " * 17_000,
    "the position at Aa of Bb and " * 3500,
    " " * 100_000,
    "\n" * 100_000,
    "😭" * 50_000,
    "e\u0301" * 50_000,
    "the the the " * 8000,
    # words of danger that what stands before them turns around, over and over in one endless sentence
    "my roommate said no point being here " * 540,
    "he said: " + "no point being here " * 1000,
    "i'll probably be gone by then lol " * 600,
    "i used to want to die and she did not want to die " * 400,
]


def _seconds(text: str, times: int) -> float:
    start = process_time()
    for _ in range(times):
        read(text)
    return (process_time() - start) / times


@pytest.mark.parametrize("text", RUNAWAYS, ids=lambda text: repr(text[:12]))
def test_no_text_runs_away(text: str) -> None:
    assert _seconds(text, 1) < 1.0


def test_a_post_is_read_in_milliseconds() -> None:
    read(POST)
    assert _seconds(POST, 30) < 0.02


def test_four_thousand_characters_are_read_in_tens_of_milliseconds() -> None:
    text = (POST * 40)[:4000]
    read(text)
    assert _seconds(text, 5) < 0.2
