"""Where noes are posted, one is heard that is told by a consequence, a score, or a mail that everybody gets."""

from __future__ import annotations

import pytest

from bot.reading import read, shipped_reader
from bot.reading.deciding.told_here import Told, told_here

pytestmark = pytest.mark.no_cover

PLAINLY = [
    # how soon, and how
    "he typed the whole time, never looked up, turned down before I'd got home",
    "he had his camera off the whole time, rejected an hour later lol",
    "got told over whatsapp with a voice note, 48 seconds, mostly breathing",
    "they kept me waiting forty minutes, asked two questions and the email was there before I got to the station",
    # the same words as all get
    "yet another template from the council. I have a drawer for them",
    "Third round done, all four of them smiled, and then the same two paragraphs everyone gets",
    # a score and its line
    "Cut was 118, I had 116. Two years of evening classes",
    "got 71 percent and the cut was 75",
    "one mark short. ONE. on a question about roundabouts",
    # a list, and who sits there now
    "auditioned for the chorus, sang well, list went up at six without me on it",
    "there's a new guy at the front desk, I was told Friday they were still deciding",
    "they made Darren supervisor. I taught Darren how to use the till",
    # read before it was opened
    "The envelope was thin so I knew",
    "subject line: your application with us. you all know the rest",
    # what came of it
    "so it's the warehouse again in january. thought this time i'd be out of there",
    "Back to the agency on Monday then. Thought I had it this time, really did",
    "the job I moved here for has been cancelled, I'm in a town I don't know with a sofa on order",
    "my application for the masters came back, not enough places they say",
    "I have been turned away from the blood lab job for not having a car",
    "they hired everyone in my group except me and a guy who fell asleep",
]

PERHAPS = [
    "third time the theatre's said they'd rather have someone with stage experience",
    "Told at the end of the trial day they don't have the hours after all",
    "waiting list for the nursing course has closed and I'm still on it",
    "Well, nights at the petrol station it is",
    "same boat: they liked the samples but the budget went",
    "Didn't even make it to the group day",
]

NOT = [
    "My husband was told at the end of the trial day that they don't have the hours",
    "two rounds done, one to go, coffee was terrible",
    # nothing of a no
    "So it's the late shift again tomorrow, double pay though",
    "back to the kitchen after two weeks in Crete, my feet have forgotten everything",
    "Well, that's the exam done. Now I sleep for a week",
    "I always use the same template for my cover letters, just swap the name",
    "our shop is back online after the outage, took all night",
    "there's a new face on our team and she's brilliant, brought homemade samosas",
    "promoted Sunita to supervisor today, I trained her myself and I couldn't be prouder",
    "one more for the pile: sent the application to the port at midnight",
    "so next year then we go to Norway, booked it today",
    "missed it by one point. ONE. pub quiz. the answer was Bratislava",
    "took the easy way out and used a template",
    # a yes
    "needed 70 got 84!! theory test done",
    "I got 71 and the cut was 65 so on to the physical",
    "feedback was that I'm too modest and they want me in the team",
    "the mail came while I was at the sink and I cried, they want me!",
    "they want someone who speaks Danish and I do!! applying tonight",
    # somebody else
    "My mate was two points short for the police, he's shattered",
    "my sister got the email during my nephew's birthday and cried in the bathroom. second time for her",
    "My nurse missed the cut by one point and now she's at another ward and happy",
    # advice, questions, waiting
    "If they send you the same two paragraphs everyone gets, don't read them twice",
    "does someone have a good template for a CV without photos",
    "they said two weeks, it's been three days, I'm going mad",
    "you know how it goes, three forms and a blood test and then you start in May",
]

NO_WORDS = [
    # an offer to weigh
    "Need some help thinking. The logistics firm made me an offer, 31k, and I still have the final at the port next"
    " week."
    " If I ask for more time will they pull it? I've been rejected so often I'm scared to ask",
    "Contract came, and it's 200 a month less than they said. Should I push back or sign?",
    # somebody else's
    "They withdrew my friend's offer because he asked for one day at home. One day. He's 58. I told him to talk to"
    " the union",
    "An old colleague of mine got rejected four times by the same firm and now he runs the place",
    "my sister got the email during my nephew's birthday and cried in the bathroom. second time for her",
    # good news and a wait
    "They called back after three weeks of silence, I'd given up on them completely, and they want me to start as a"
    " trainee in the lab. I cried on the tram and a stranger gave me a tissue",
    "Interviewed at the zoo today! They asked what animal I'd be and I panicked and said a bus. I'll hear by the end of"
    " next week",
    "the recruiter said my profile is strong and she'll put me forward on Tuesday",
    "They asked for a second interview and I've no idea what to wear to a chicken farm",
    # a refusal of the writer's, a question to others
    "Had to say no to a lovely little school today because they can't pay for the travel. I feel like I broke up with"
    " someone",
    "Advice please: the agency keeps sending me for jobs I'm not qualified for and then I feel stupid in the interview."
    " Should I leave them or tell them? They do mean well",
    "does a pilot's medical really fail you for hay fever",
]

STILL_OWN = [
    "They withdrew my offer because I asked for one day at home",
    "not qualified, they said, after three rounds",
    "A friend of mine works there and told me I didn't get it",
    "they ghosted me after asking for my shoe size",
]


@pytest.mark.parametrize("text", PLAINLY)
def test_what_tells_of_a_no_is_told_plainly(text: str) -> None:
    assert told_here(shipped_reader().gather(text)) is Told.PLAINLY


@pytest.mark.parametrize("text", PERHAPS)
def test_what_may_tell_of_one_is_perhaps_told(text: str) -> None:
    assert told_here(shipped_reader().gather(text)) is not Told.NOT


@pytest.mark.parametrize("text", NOT)
def test_what_only_looks_like_it_tells_of_none(text: str) -> None:
    assert told_here(shipped_reader().gather(text)) is Told.NOT


@pytest.mark.parametrize("text", PLAINLY)
def test_such_a_no_is_heard_where_noes_are_posted(text: str) -> None:
    assert read(text, expected=True).own_rejection


@pytest.mark.parametrize("text", NO_WORDS)
def test_what_is_no_own_no_gets_no_words_of_one_anywhere(text: str) -> None:
    for expected in (False, True):
        assert not read(text, expected=expected).own_rejection


@pytest.mark.parametrize("text", STILL_OWN)
def test_an_own_no_beside_the_same_words_is_still_heard(text: str) -> None:
    assert read(text, expected=True).own_rejection
