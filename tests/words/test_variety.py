"""Five hundred posts of a server do not read like a machine: how often the same words come back."""

from __future__ import annotations

from collections import Counter

import pytest

from bot.model import Feeling, Kind, Memory, News, Stage
from bot.words import Phrasebook, compose
from tests.words.readings import PLAUSIBLE, reading

pytestmark = pytest.mark.no_cover

# What a rejection channel is made of: bare posts, plain ones, late stages, several, tests, silence, and a few of each
# other kind.
MIX = [
    *[
        reading(Kind.BARE, name)
        for name in ("zon", "imc", "Citadel", "msft", "Uber", "Ramp", "BofA", "Snap", "Wise", "Lyft")
    ],
    *[reading(Kind.PLAIN, name) for name in ("Spotify", "Nike", "Lidl", "BBC", "Visa")],
    reading(Kind.PLAIN, "Ikea", feelings=(Feeling.SAD,)),
    reading(Kind.PLAIN, "Deloitte", stage=Stage.INTERVIEW, stage_words="second round", news=News.CALL),
    reading(Kind.PLAIN, feelings=(Feeling.TIRED,)),
    reading(Kind.PLAIN),
    reading(Kind.LATE_STAGE, "Datadog", stage=Stage.FINAL, stage_words="four rounds"),
    reading(Kind.LATE_STAGE, "Google", stage=Stage.MATCH, stage_words="team match"),
    reading(Kind.LATE_STAGE, "Jane Street", stage=Stage.FINAL, waited=(14, "2 weeks")),
    reading(Kind.SEVERAL, "Meta", "Apple"),
    reading(Kind.SCREEN, "HP", stage=Stage.TEST, stage_words="hackerrank"),
    reading(Kind.TIMING, "Oracle", waited=(21, "three weeks")),
    reading(Kind.GHOSTED, "Plaid", waited=(30, "a month")),
    *PLAUSIBLE.values(),
]


def test_over_a_thousand_draws_no_part_takes_more_than_two_percent_of_the_replies(book: Phrasebook) -> None:
    parts: Counter[str] = Counter()
    replies: Counter[str] = Counter()
    for draw in range(1000):
        reply = compose(MIX[draw % len(MIX)], book, message_id=900_000 + draw * 7919)
        parts.update(part.id for part in reply.parts)
        replies[reply.text] += 1
    assert max(parts.values()) <= 20, parts.most_common(5)
    assert len(replies) >= 700


def test_fifty_posts_of_one_person_all_read_differently(book: Phrasebook) -> None:
    texts = {compose(MIX[number % len(MIX)], book, message_id=number).text for number in range(50)}
    assert len(texts) == 50


def test_a_channel_of_three_hundred_posts_never_hears_a_part_again_too_soon(book: Phrasebook) -> None:
    people: dict[int, list[tuple[str, ...]]] = {number: [] for number in range(30)}
    channel: list[tuple[str, ...]] = []
    for number in range(300):
        person = people[number * 7 % 30]
        memory = Memory(
            said_to_person=tuple(part for reply in person[:30] for part in reply),
            said_in_channel=tuple(part for reply in channel[:20] for part in reply),
            replies_this_month=len(person),
        )
        reply = compose(MIX[number * 11 % len(MIX)], book, message_id=number * 911, memory=memory)
        said = tuple(part.id for part in reply.parts)
        assert not set(said) & {*memory.said_to_person, *memory.said_in_channel}, reply.text
        person.insert(0, said)
        channel.insert(0, said)
