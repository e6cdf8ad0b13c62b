"""What stands in a channel for rejections and is none gets no words of comfort, and what only looks so does."""

from __future__ import annotations

import pytest

from bot.model import Respond
from bot.reading import read

pytestmark = pytest.mark.no_cover

NO_NO = [
    # adverts
    "Vacancy: bicycle mechanic, Ghent. No agencies please.",
    "HIRING: evening cook, Sligo. No experience needed, meals on us",
    "Kitchen hand wanted, start asap, 12.60 an hour, meals included",
    "Junior illustrator wanted, portfolio more important than degree. Applications close Friday, no late ones",
    # good news
    "DBS came back clear so I'm good to start with the school on Monday",
    "Promoted to shift lead after nine months. Thanks to whoever told me to just ask",
    "I passed! No faults, the examiner even smiled",
    "I beat 90 other applicants, still don't get how",
    "No interview even, they looked at my work and just hired me",
    # the writer's own refusal
    "not going to the final round, my current place matched the pay",
    "Left halfway through the assessment day because of how they spoke to the girl next to me. No regrets",
    "I said I wouldn't do the unpaid trial, so that's over, and I'm fine with it",
    "Had to tell a lovely candidate that we went with someone else. Hate that part",
    # advice and waiting
    "What helped me when I was looking: stop applying to everything. Three good ones a week, and a walk after.",
    "no news since Monday, trying not to refresh",
    # daily talk
    "Took the kids to the lake instead of applying for things. No regrets",
    "Thanks for the feedback on my CV, moved the skills to the top like you said",
    "The strike means no trains tomorrow so I've moved the interview to a video call",
    "the dog failed puppy school lol",
    "I drive the school bus in the mornings and do the flower van in the afternoons. Today the van didn't start so I"
    " took the orders on my bike, four trips. One lady wasn't in, the rest were very happy. Tomorrow the garage.",
]

OWN = [
    "Passed the test, passed the interview, then they said the post was cut",
    "They gave me the job on Friday and took it back on Monday",
    "the background check came back clear and they still said no",
    "they'd said I could start Monday. Rang today, no longer needed",
    '"Hiring: no experience needed". Rejected for lack of experience.',
    "It was a no. Trying not to look at the phone",
    "I turned down two others for this and they chose someone else",
    "Another no today. How do you all keep going?",
    "withdrew the offer an hour after I signed",
    "rejected and the baby is crying",
    "got rejected and my dog died same day",
    "sad and just got turned down",
    "I'm a welder with 20 years, rejected by a kid in HR",
    "rejected an hour ago",
    "I got the job, told everyone, and on the first morning they said there'd been a mistake, it was another Sarah",
    "Six interviews, not one offer. They always want more experience. How do I get it if nobody gives me a chance?",
    "Rejected a few days ago and still can't look at my phone",
    "Passed over for the promotion. I've been here for 12 years",
    "Turned down by the school canteen. I've been a chef for 20 years",
    "They said I'm not a good fit for the team. I work nights",
    "My mum keeps asking if I've heard and I got the rejection on Monday. I haven't said a word",
    "I was so sure I got the job that I'd told the neighbours. They emailed no this morning",
    "Found out at break that I didn't get the permanent contract. Cried in front of my students",
    "my girlfriend got in and i didn't",
    "My agency said I got it. Client said I didn't. Agency now says it was a misunderstanding. I'd already quit",
    "Rejected for the apprenticeship because I'm too old at 24. Didn't know you could be too old at 24 tbh",
    "After the assessment centre they told all eight of us that we'd hear by Friday. On the group chat six of them got"
    " offers. Me and one other guy are the only ones with nothing. Then today the email. At least I know",
    "Second year in a row that the police say no at the final board. They told me last year to get more life"
    " experience. I got more life experience. I have had nothing but life experience this year",
]

OPENS = [
    "rejected by the same supermarket twice now, different branches. My neighbour's son got in first try with no"
    " experience",
    "Didn't get the TA position. Prof gave it to a guy in his own lab. Not surprised but I did need the tuition waiver",
    "no from Accenture, no from KPMG, no from PwC. at this point I should ask for a group discount",
]


@pytest.mark.parametrize("text", NO_NO)
def test_what_is_no_no_gets_no_words_where_noes_are_posted(text: str) -> None:
    reading = read(text, expected=True)
    assert not (reading.own_rejection and reading.respond is Respond.REPLY)


@pytest.mark.parametrize("text", OWN)
def test_an_own_no_beside_the_same_words_is_heard_where_noes_are_posted(text: str) -> None:
    assert read(text, expected=True).own_rejection


@pytest.mark.parametrize("text", OPENS)
def test_a_plain_no_that_a_post_opens_with_gets_words_where_noes_are_posted(text: str) -> None:
    reading = read(text, expected=True)
    assert reading.own_rejection
    assert reading.respond is Respond.REPLY


ASKED_OF_THEIR_OWN = [
    "Is it normal to cry over a job I didn't get? We only met twice.",
    "Two interviews at the bakery chain, lady said see you next week. Nobody rang, and it has been a month. Do I ring"
    " them or is it a no?",
    "no from Barclays after a ten minute call, is it my accent?",
    "Why advertise it as junior if you reject me for having no years? What do they even want",
]
ASKED_OF_ALL = [
    "How do you all cope when the rejections pile up?",
    "What if they reject me because of the gap? I keep thinking about it at night",
    "do you tell people you got rejected when they ask how it went? asking for my aunt's dinner",
]


@pytest.mark.parametrize("text", ASKED_OF_THEIR_OWN)
def test_what_somebody_asks_about_a_no_of_theirs_is_answered_where_noes_are_posted(text: str) -> None:
    reading = read(text, expected=True)
    assert (reading.respond, reading.own_rejection) == (Respond.REPLY, True)


@pytest.mark.parametrize("text", ASKED_OF_ALL)
def test_what_is_asked_of_all_is_left_to_people(text: str) -> None:
    assert read(text, expected=True).respond is Respond.SILENT


GOOD_NEWS = [
    "I finally got the job! After almost a year and I don't know how many rejections, they called me this morning.",
    "two offers after 7 months of nothing, one is near home and one pays more. help",
    "Rejected here in 2020, 2021 and 2022, admitted in 2023, defending next month. I come back every spring to say so",
]
BEHIND_A_KIND_WORD = [
    "'your time will come' she said, like last year. No promotion.",
    "it's the 'best of luck in your future endeavours' for me",
    "Congrats to whoever got the Stripe job, you beat me and you seem nice",
]


def test_nobody_who_was_hired_gets_words_of_comfort() -> None:
    assert read("I'm 56 and they saw me and hired me on the spot", expected=True).respond is not Respond.REPLY


@pytest.mark.parametrize("text", GOOD_NEWS)
def test_a_yes_after_many_noes_gets_no_comfort(text: str) -> None:
    assert not read(text, expected=True).own_rejection


@pytest.mark.parametrize("text", BEHIND_A_KIND_WORD)
def test_a_no_in_words_of_comfort_is_heard_where_noes_are_posted(text: str) -> None:
    assert read(text, expected=True).own_rejection


def test_a_line_of_their_mail_and_a_word_about_it_is_heard() -> None:
    assert read('"Your application was among the best." Great, so was it or not enough', expected=True).own_rejection
    assert not read('"be the light you want to see" great quote by my nan', expected=True).own_rejection
