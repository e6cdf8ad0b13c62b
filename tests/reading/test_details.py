"""What only one post holds: read where it is told, and not where something near it is."""

from __future__ import annotations

import pytest

from bot.model import DETAILS
from bot.reading import read
from bot.reading.details import _LABELS


def test_the_model_knows_every_label() -> None:
    assert {"spent", "moment", "searching", "years", *_LABELS} == DETAILS


@pytest.mark.parametrize(
    ("text", "name", "words"),
    [
        ("Rejected after the take-home for Linear. I spent the whole weekend on it", "spent", "a whole weekend"),
        ("prepped for three weeks and got rejected by Meta", "spent", "three weeks"),
        ("Shopify rejected me on my birthday", "moment", "on your birthday"),
        ("got the rejection email from Visa at 3am", "moment", "at 3 am"),
        (
            "Barclays rejected me while I was at my cousin's wedding",
            "moment",
            "while you were at your cousin's wedding",
        ),
        ("rejection email Sunday night from Zalando", "moment", "on Sunday night"),
        ("I've been looking for six months and Ikea said no too", "searching", "six months"),
        ("Laid off from Meta after seven years there", "years", "seven years"),
        ("Rejected by Airbnb. I had already told my parents it looked good", "told_people", None),
        ("Coinbase rescinded my offer and I already quit my job", "quit", None),
        ("they went with an internal candidate", "internal", None),
        ("it was down to me and one other person, they picked them", "runner_up", None),
        ("rejected from my dream job", "dream", None),
        ("rejected again by google", "again", None),
    ],
)
def test_a_detail_is_read(text: str, name: str, words: str | None) -> None:
    assert {detail.name: detail.words for detail in read(text).details}.get(name, "missing") == words


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("rejected by Stripe, should I apply again?", "again"),
        ("rejected by Stripe. I told my mom I was rejected", "told_people"),
        ("rejected by Visa after three weeks", "spent"),
        ("rejected by Meta, the interview was at 3pm", "moment"),
        ("> I had already told my parents\nrejected by Meta", "told_people"),
    ],
)
def test_what_is_near_a_detail_is_none(text: str, name: str) -> None:
    assert name not in {detail.name for detail in read(text).details}
