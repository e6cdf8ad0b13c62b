"""Noes that are none of their writer's, for what the whole text is, and near to each the writer's own."""

from __future__ import annotations

import pytest

from bot.model import Kind
from bot.reading import read, shipped_reader
from bot.reading.decide import rules

pytestmark = pytest.mark.no_cover

PUT_ASIDE = [
    # of somebody else
    "Our apprentice was turned down for the degree course, and he'd bought the boots already",
    "Son's Oxford thing came back as a no this morning. He's making pancakes for everyone",
    "One of my tutees got rejected by all four conservatoires and wrote me a thank you card",
    "a lad on my site got told no by the fire service for the second year running",
    "My cousin in Leeds applied to Tesco six times. Six rejections. He's a qualified accountant",
    "the nurse who trained me went for the band 7 and didn't get it. whole ward is sulking",
    "Roommate's internship got pulled yesterday, he's lying on the kitchen floor",
    "Our old postman's boy never got into the navy, failed the eye test",
    "My best student this year came second for the Cambridge place and won't open her laptop",
    # of long ago
    "Turned down by the police at 19 for my eyesight. Been a gardener for thirty years and never regretted it",
    "1994: no from Ford. 1995: no from Rover. 1996: opened my own garage",
    "In the autumn of 2008 I was rejected by every bank in the City. Lucky, as it turned out",
    "I was rejected by the orchestra I now conduct. They gave it to a cellist with better shoes",
    "Twelve noes in 2003, then one yes from a man with a van. I own the vans now",
    "They said no to me for the bakery at fifteen. I supply that bakery with eggs these days",
    "Rejected from med school twice. I'm a vet now and I wouldn't change a thing",
    "I didn't get into Juilliard. Ten years later I taught there for a term",
    "back when CVs were typed I got sixty rejections in one winter and papered the loo with them",
    # sent by those who hire
    "We had 230 applicants for one admin post. 229 rejections, and I wrote every one of them on a Friday night",
    "I run a small bakery and I hate telling people no. I did it three times today and ate a whole cake",
    "On our panel nobody ever talks about gaps. We reject people who don't answer the question",
    "Recruiter here. The rejection you got at 3am was scheduled, no one was awake",
    "I sit on a grants board and the ones we turn down are mostly one bad paragraph away",
    "As somebody who does the shortlisting: you weren't rejected because of your font",
    "When I interview people I already know by minute ten, and if it's a no I still give them the full hour",
    "Had to tell a lovely woman today that we went with somebody else. She thanked me. I feel awful",
    "We only had headcount for one and I fought for two. Lost. Had to send the second one the email",
    # comfort and advice
    "Please stop counting your rejections. Count the applications, you can control those",
    "You don't owe them an answer to a rejection. Close the laptop and go outside",
    "Being turned down by a place like that tells you nothing. Send it to their competitor, today if you can",
    "Honestly your CV is fine, leave it. They had a favourite. You were never going to beat the nephew",
    "A rejection that quick is a filter, not a person. Change the first line of your CV and try again",
    "you're allowed to be angry about it. they wasted five weeks of your life and then went with an internal",
    "Never ask for feedback by email, phone them. You get two sentences more than in any rejection letter",
    'That letter is the same for everybody. "We were impressed" is in all of them, mine had it too',
    "To whoever got the no from Lidl: their warehouse in Leeds hires every week, just walk in",
    # the own choice
    "Thought about it over the weekend and told them no. The commute would have killed me",
    "I've written to Barclays that I won't be continuing with the process",
    "Turned the nursery down, they wanted me to pay for my own DBS",
    "I pulled out of the final at Deloitte, my gut said no",
    "Said no to the Dubai thing today. My mum can breathe again",
    "I rejected the offer from Wise after they changed the contract",
    "i let them know i'm no longer interested after the third reschedule",
    "backed out of the trial shift, they weren't going to pay for it",
    'Declined the second interview. He called me "girl"',
    # of no application
    "Council rejected our extension again, too close to the hedge",
    "They've refused my refund because I opened the box",
    "My passport photo got rejected twice, my head is too big apparently",
    "physio referral was turned down, wrong form",
    "our offer on the flat was rejected, they want cash",
    "insurance said no to the crown",
    "pitched the garden room to the client, they went with a fence instead",
    "the vet's insurer declined the claim",
    "Wiped on the last boss again. no from me for tonight",
    # sent to all
    "Your weekly job alert: 14 new roles near Leeds. 3 jobs you saved are closed. Unsubscribe",
    'Panel tonight 7pm: "Rejected: four founders on their worst no". Free tickets, link below',
    "New episode: how I dealt with 200 rejections, with guest Mo. Listen wherever you get your podcasts",
    "Reminder: the application window closes Friday. Late applications will be rejected without review.",
    "Survey: how did you feel about your recent rejection? Takes 3 minutes. Your answers are anonymous",
    # a wait, or a yes
    "They rang to say it isn't a no, they just need another week",
    "HR wrote that nobody has been rejected yet, the panel meets on Tuesday",
    "Deferred, which is not a rejection. I keep telling my mum that",
    'not rejected, not accepted, just "under review" for nine weeks',
    "Recruiter says no news isn't bad news, they're waiting on budget",
    "They said two weeks and it's only day 5, no word yet",
    "it's not a no from Shell, it's a \"we'll call you after Easter\"",
    "Waitlisted, so neither a yes nor a no. Happy enough",
    "Admitted to Leeds with funding!! Still no word from York",
]

STILL_OWN = [
    # of somebody else
    "my brother drove me to the interview and we sat in the car when they rang. they went with someone else",
    "My wife said I should post here. Rejected by the council after three rounds",
    "my friend got the job and I got the rejection. same hour",
    "my manager told me I didn't get the promotion, she looked at the carpet",
    "my dad works there and they still turned me down",
    "husband is asleep and i've just opened it. rejected from the nursing course",
    # of long ago
    "turned down at 58 for a job I trained two people to do",
    "rejected by the same school I was rejected by in 2015. at least they're consistent",
    "I'm 22 and just got rejected from my 40th job",
    "Thirty years in the trade and they turned me down for a lad of 23",
    "Been a nurse for 20 years. Rejected for the band 7 today",
    "rejected. became a gym rat instead lol",
    # sent by those who hire
    "I'm a recruiter myself and I just got rejected by an agency. The irony",
    "We interviewed six times. Six. Then they went with someone internal",
    "hiring manager here, laid off, and rejected from a hiring manager job this morning",
    "the hiring team rejected me after the panel",
    "I sat on their panel for two years and they didn't even shortlist me",
    "I sent them a thank you note and got a rejection back in four minutes",
    # comfort and advice
    "Don't ask me how, but I got rejected twice by the same company",
    "You know what they told me? That I'm too experienced. Rejected.",
    "please tell me this gets easier. rejected from all four",
    "Never doing a take-home again. Rejected in an hour",
    "keep getting rejected and I don't know what to do, you lot have any tips?",
    "tell me why I got rejected for a job I already do",
    # the own choice
    "they turned me down",
    "they said no to me",
    "I turned down Amazon for this and now they've rejected me",
    "declined after the phone screen",
    # of no application
    "the council rejected me for the planning assistant job",
    "Insurance company turned me down after the second interview",
    "bank said no, teller job",
    "the vet practice went with someone else, receptionist role",
    "rejected by Airbnb after the onsite",
    "the surgery didn't take me on as receptionist",
    # sent to all
    # a wait, or a yes
    "it's not a no, they said, then the portal changed to rejected",
    "not just a rejection, a rejection by sms",
    "Not selected, not shortlisted, not anything",
    "no offer, not even a waitlist",
    "accepted the feedback. still a no from Ford",
    "Admitted nowhere. Six noes",
]


@pytest.mark.parametrize("text", PUT_ASIDE)
def test_a_no_that_is_not_the_writers_is_put_aside(text: str) -> None:
    assert not rules(shipped_reader().gather(text)).own


@pytest.mark.parametrize("text", STILL_OWN)
def test_a_no_of_the_writers_beside_such_words_is_heard(text: str) -> None:
    assert rules(shipped_reader().gather(text)).own


def test_a_yes_behind_the_noes_is_an_offer() -> None:
    text = "Rejected after three interviews in June, and on Friday the same bakery rang back and said yes"
    assert read(text).kind is Kind.OFFER


def test_what_is_put_aside_is_no_news_where_noes_are_posted_either() -> None:
    text = "I run a small bakery and I hate telling people no. We rejected nine people today, I wrote to each of them"
    assert not read(text, expected=True).own_rejection
