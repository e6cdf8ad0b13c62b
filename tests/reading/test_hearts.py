"""What hurts most in a long post is found, and said back in grammar that holds or not at all."""

from __future__ import annotations

from itertools import pairwise

import pytest

from bot.model import CrisisTier
from bot.reading.crisis import danger
from bot.reading.details import details_of
from bot.reading.details.hearts import HEARTS
from bot.reading.details.kin_hearts import KIN_HEARTS
from bot.reading.segment import segment

pytestmark = pytest.mark.no_cover


def hearts(text: str) -> dict[str, str | None]:
    found = details_of(segment(text))
    return {detail.name: detail.words for detail in found if detail.name in HEARTS | KIN_HEARTS}


@pytest.mark.parametrize(
    ("text", "name", "words"),
    [
        ("no. i did six trial shifts for that chef, unpaid, and then this", "gave",
         "you did six trial shifts for that chef, unpaid"),
        ("I paid £120 for the train and they said no", "gave", "you paid £120 for the train"),
        ("five rounds over nine weeks and a no", "gave", "five rounds over nine weeks"),
        ("they had me write a full fundraising strategy, then a no", "gave",
         "they had you write a full fundraising strategy"),
        ("no job, and my notice is already in", "gave", "you'd already given your notice"),
        ("turned down. they gave it to a lad from the Croydon branch", "rival", "a lad from the Croydon branch"),
        ("no again, my neighbour's son got it", "rival", "your neighbour's son"),
        ("it went to someone i used to manage", "rival", "someone you used to manage"),
        ("they decided to hire internally", "rival", "someone internal"),
        ("he's took on two lads from the college instead", "rival", "two lads from the college"),
        ("they're going with a local candidate", "rival", "a local candidate"),
        ("i spent every sat for a year sweeping up there for nothing cause he said so", "gave",
         "you spent every Saturday for a year sweeping up there for nothing"),
        ("no. i turned down a job at Deloitte in march because i was so sure", "gave",
         "you turned down a job at Deloitte in March"),
        ("i have not missed one tuesday in 14 months", "gave", "you haven't missed one Tuesday in 14 months"),
        ('a no: "might not be reliable"', "verdict", "might not be reliable"),
        ("the owner said he'd see me right", "vowed", "the owner said he'd see you right"),
        ("now the book is out with my layout", "robbed", "they used your layout"),
        ("they've decided not to hire until next year", "undone", "they aren't filling it at all"),
        ("turned down, now I've been asked to train her up", "handed_over", "they want you to train her up"),
        ("and they want me to show him how to do the rotas", "handed_over", "they want you to show him the ropes"),
        ("no. i'm training my replacement on monday", "handed_over", "they want you to train your replacement"),
        ("feedback was that they felt i would be set in my ways", "verdict", "set in your ways"),
        ("letter says not enough experience", "verdict", "not enough experience"),
        ('manager said i "interviewed nervously" and so no', "verdict", "interviewed nervously"),
        ("one of them walked me out and said see you soon", "vowed", "one of them said see you soon"),
        ("no from the nursery. they asked ME to apply", "vowed", "they asked you to apply"),
        ("he asked me twice what my name was and then his phone rang", "brushed_off",
         "he asked you twice what your name was"),
        ("met the VP who showed up 20 minutes late eating a salad", "brushed_off",
         "the VP showed up 20 minutes late eating a salad"),
        ("they asked if I had childcare sorted", "pried", "they asked if you had childcare sorted"),
        ("a no, and they kept the money and the tips", "robbed", "they kept the money and the tips"),
        ("now they've decided to pause hiring", "undone", "they put it on hold"),
        ("there were 8 of us and 6 got offers", "others_got", "6 of the 8 got offers"),
        ("out of 12 interns 11 got one", "others_got", "11 of the 12 got one"),
        ("I don't know what to say to my wife, she ironed my shirt at 5am", "kin_gave",
         "your wife ironed your shirt at 5am"),
        ("my dad's been telling his mates i'm going to be a train guard", "kin_waits",
         "your dad's been telling his mates you're going to be a train guard"),
        ("no. I flew from Perth to Sydney, own money", "gave", "you flew from Perth to Sydney with your own money"),
        ("my little brother asked me if i got it", "kin_waits", "your little brother asked you if you got it"),
        ("my partner and i hoped. he's already handed in his notice", "kin_waits",
         "your partner's already handed in his notice"),
        ("i've lifted for 20 years, doctor never even looked at me it was a form", "brushed_off",
         "the doctor never even looked at you"),
        ("the guy asked what my husband thinks about me working long hours", "pried",
         "the guy asked what your husband thinks about you working long hours"),
        ("I haven't had the heart to tell my mum yet", "must_tell", "your mum"),
    ],
)  # fmt: skip
def test_what_hurts_is_found(text: str, name: str, words: str) -> None:
    assert hearts(text).get(name) == words


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("they went with someone with more experience", "rival"),
        ("i passed the test and met the team", "gave"),
        ("i was the only internal candidate and they re-advertised it", "rival"),
        ("it went to someone with experience", "rival"),
        ('the chef called me "mate" and said no', "verdict"),
        ('it told me my "energy score" was 41', "verdict"),
        ("i took annual leave for three of them", "gave"),
        ('she goes "but you wore the tie"', "verdict"),
        ('she says "any questions?" and i said no', "verdict"),
        ("she keeps asking when i start", "kin_waits"),
        ("i was too quiet in there", "verdict"),
        ("he ironed a shirt, my mum said", "kin_gave"),
    ],
)
def test_what_is_not_sure_is_left(text: str, name: str) -> None:
    assert name not in hearts(text)


def test_nothing_is_found_twice_in_the_same_words() -> None:
    found = details_of(segment("They gave it to his cousin, i did six trial shifts, unpaid, and he forgot my name"))
    spans = sorted(at for detail in found if detail.name in HEARTS for at in detail.at)
    assert len(spans) == 3
    assert all(one[1] <= two[0] for one, two in pairwise(spans))


@pytest.mark.parametrize(
    "text",
    [
        "my manager won't answer my message asking if it was something i did",
        "the head chef called me mate because he never learned my name",
        "they want a native speaker. i've lived here for 11 years and my kids are dutch",
    ],
)
def test_a_long_story_of_a_no_raises_no_alarm(text: str) -> None:
    assert danger(text).tier is CrisisTier.NONE


@pytest.mark.parametrize(
    "text", ["he won't answer my messages since he said goodbye", "i'm only here for my kids", "que alguien me mate"]
)
def test_what_is_near_to_it_still_does(text: str) -> None:
    assert danger(text).tier is not CrisisTier.NONE
