"""A long post is answered by what hurts most in it, two things side by side where it tells two."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.reading import read
from bot.words import compose

if TYPE_CHECKING:
    from bot.words import Phrasebook

pytestmark = pytest.mark.no_cover

TRIALS = (
    "Rejected. I did six trial shifts at that restaurant, unpaid, because chef said he wanted to be sure. Cleaned the"
    " fryers, did the mise, closed twice on my own. Today his cousin started. Nobody told me, I found out from"
    " the group"
    " chat when I got removed from it."
)


@pytest.mark.parametrize("message_id", range(6))
def test_what_they_gave_stands_beside_whom_it_went_to(book: Phrasebook, message_id: int) -> None:
    text = compose(read(TRIALS, expected=True), book, message_id=message_id).text
    assert "ou did six trial shifts at that restaurant, unpaid" in text
    assert "his cousin" in text
    assert text.lower().count("sorry") <= 1


def test_one_answer_to_three_things_comes_before_two_facts_side_by_side(book: Phrasebook) -> None:
    post = (
        "I applied for team lead after four years of doing it as acting lead, all through the move. They gave it to a"
        " man who came in last spring, and now I'm asked to train him until the summer."
    )
    text = compose(read(post, expected=True), book, message_id=1).text
    assert text
    assert "a man who came in" not in text


def test_who_was_in_it_with_them_stands_behind(book: Phrasebook) -> None:
    post = (
        "rejected from the firefighter intake again. third year. passed the bleep test, passed the ladder climb,"
        " passed the"
        " written, failed on interview by 2 points. next intake is 2027 and i'll be 36. my dad was a firefighter and he"
        " drove me to every stage"
    )
    text = compose(read(post, expected=True), book, message_id=1).text
    assert "your dad drove you to every stage" in text.lower()


def test_a_question_is_answered_before_anything_that_hurts(book: Phrasebook) -> None:
    post = (
        "Eleven applications and rejected from every one. Every time they say my lesson was excellent and then"
        " they say no UK"
        " experience. I moved to Manchester last year with my savings. How do I get UK experience if nobody lets"
        " me get UK"
        " experience?"
    )
    assert "You moved to Manchester" not in compose(read(post, expected=True), book, message_id=1).text


def test_a_name_is_no_pronoun(book: Phrasebook) -> None:
    post = "They've rejected my PhD funding for the second time. I wrote half of it from a hospital bed, three"
    " surgeries in."
    for message_id in range(8):
        assert "They've said no" not in compose(read(post, expected=True), book, message_id=message_id).text


@pytest.mark.parametrize(
    "post",
    [
        "got knocked back from the apprenticeship at the boatyard. spent every sat for a year sweeping up there"
        " for nothing"
        " cause the owner said he'd see me right. he's took on two lads from the college instead. mum says go and"
        " talk to him",
        "not sure if this belongs here but i got turned down for the apprenticeship today. it was the last one i"
        " could apply"
        " for before i turn 25. my little brother asked me if i got it and i just said not yet",
    ],
)
def test_a_no_told_at_length_gets_words_where_noes_are_posted(book: Phrasebook, post: str) -> None:
    assert compose(read(post, expected=True), book, message_id=1).text


def test_a_long_story_with_a_yes_in_it_gets_no_condolence(book: Phrasebook) -> None:
    post = (
        "I was rejected by eleven firms last year and I kept every letter in a drawer, my wife thought I was mad"
        " to do it."
        " Then on Friday they rang and offered me the job, I start on Monday and I still can't believe it."
    )
    assert not read(post, expected=True).own_rejection
