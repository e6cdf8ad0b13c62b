"""Noes without the word, as lists, boards and people say them, each beside what is near to it and is none."""

from __future__ import annotations

import pytest

from bot.model import Kind
from bot.reading import read, shipped_reader
from bot.reading.decide import rules

pytestmark = pytest.mark.no_cover


def _own(text: str) -> bool:
    return rules(shipped_reader().gather(text)).own


@pytest.mark.parametrize(
    ("own", "near"),
    [
        (
            "It came down to me and one other woman for the clinic job and they gave it to her",
            "It came down to me and one other woman for the clinic job and they gave it to me",
        ),
        (
            "It was between me and one other man for the job, and he drives, so they gave it to him",
            "It was between him and one other man for the job, and he drives, so they gave it to him",
        ),
        ("They passed me over for the foreman job", "They passed the salt over to me at the job interview"),
        ("The deputy manager job went to a guy from another branch", "The deputy manager went to a funeral today"),
        ("I trained her on the job and they made her team leader", "They made her a cake for her last day at the job"),
        ("my own cousin didn't hire me for the yard job", "my own cousin didn't invite me to the job fair"),
        ("My uncle wouldn't hire me at his garage", "My uncle wouldn't lend me his car for the job"),
        (
            "Applied at the counter where I used to work. They said not a fit.",
            "I used to work there. They were not a fit.",
        ),
        ("was told no for the dog groomer trainee job", "was told no by the dog, she wanted the other walk"),
        (
            "I've just heard that the panel decided not to appoint me to the job",
            "He told me that he decided not to appoint his sister",
        ),
        ("Offer rescinded over something from when I was 19", "Offer rescinded when I was 19"),
        ("rejections today: Asda, Boots, Argos", "Rejections today: are they all sent by machines?"),
        ("rejected by Hinge (the company)", "rejected by Hinge again"),
        ("Cut after round 2 at Palantir", "They cut 200 people after round 2 of the layoffs at Palantir"),
        ("Lost the night porter job but they said to try again in May", "Lost the night train but they said to wait"),
        ("I was one of two for the job and they took the other", "I was one of two and the other one dropped out"),
        (
            "They said I interviewed great but they needed someone who could start sooner",
            "They said I interviewed great and they'd like someone to call me",
        ),
        ("They took eight for the picking, I was ninth", "They took eight of us picking and I was ninth in line"),
        (
            "They ended up promoting someone who joined in May",
            "They are hiring, and someone who joined in May likes it",
        ),
        ("They hired a guy from outside for the job", "They hired my referral for the job, so happy"),
        ("Second choice for the third job in a row", "My second choice for lunch is the job of somebody else"),
    ],
)
def test_what_somebody_else_got_was_not_the_writers(own: str, near: str) -> None:
    assert _own(own)
    assert not _own(near)


@pytest.mark.parametrize(
    ("own", "near"),
    [
        ("Severn Trent apprenticeship: unsuccessful", "Unsuccessful applicants for the apprenticeship get a letter"),
        ("My application has gone from submitted to unsuccessful", "Do they tell unsuccessful candidates at all?"),
        ("Status changed to denied overnight", "Has the status changed for anyone yet?"),
        ("Rejected by admin is all the careers portal says", "My post was rejected by an admin again"),
        ("The callback list is up and I'm not on it", "If the callback list goes up and I'm not on it I'll cry"),
        ("My name wasn't on the list for second interviews", "My name wasn't on the guest list, so no party"),
        ("Missed the cutoff for the course by two points", "We missed the bus to the course by two minutes"),
        ("Capgemini = no", "I said no = fewer shifts at the job"),
        ("No again from the council, third job", "Not again, the council lost my job number"),
        ("The internship I was promised just fell through", "The plan for the last day of my internship worked out"),
        ("Final interview on Monday, rejection Wednesday", "In interviews, rejection is part of the game"),
        ("Final round Thursday, no by Friday lunch", "Final round Thursday, no later than Friday lunch"),
        ("Google, Meta and Apple all no, job hunt goes on", "All no shows at the job fair get an email"),
        ("The assessment said I scored below the benchmark", "Our interview scores are below the benchmark of before"),
        ("Hirevue fail at Barclays", "Does anyone fail the hirevue at Barclays"),
        ("Bounced at the sift again", "The email about the sift bounced again"),
        ("Offered the job, quit mine, offer gone", "The job offer is on the desk, gone for lunch"),
        ("0 for 14 this cycle, no phd for me", "He went 0 for 4 at the plate"),
        ("Not getting the return offer, found out on Teams", "Not getting the return offer would be a blow"),
        ("The recruiter says no again", "The recruiter says no running in the corridor"),
        ("Aldi said no because I can't do weekends", "Mum said no because I can't do weekends at Aldi"),
    ],
)
def test_what_a_form_or_a_list_says_is_a_no(own: str, near: str) -> None:
    assert _own(own)
    assert not _own(near)


@pytest.mark.parametrize(
    ("own", "near"),
    [
        (
            "They said if I don't hear by three it's a no. It's 4:10",
            "They said if I don't hear by three it's a no. It's 1:10",
        ),
        (
            "Told that if they don't ring by Friday it's a no. It's Monday",
            "Told that if they don't ring by Friday it's a no. It's Wednesday",
        ),
        ("The pass mark was 61. I got 59.5", "The pass mark was 61. I got 72"),
        ("Who sends rejections at 2am. Just got one", "Who sends rejections at 2am. Got one last year"),
        (
            "How do you go on after a tenth no? Got another from Lidl today",
            "What do you do after a no? Got another coffee",
        ),
        (
            "Anybody else stopped counting rejections? Got another one.",
            "I said no to the first. Got another from Lidl today",
        ),
    ],
)
def test_two_sentences_can_say_it_together(own: str, near: str) -> None:
    assert _own(own)
    assert not _own(near)


@pytest.mark.parametrize(
    ("own", "near"),
    [
        ("My portfolio got rejected without a single comment", "My student got rejected without a single comment"),
        ("How do I explain to my dad that it was a no again", "How do I help, my dad got a no for the job again"),
        ("got rejected today, my mum's in hospital", "my mum got rejected today, she's in hospital"),
        ("another rejection, my wife is fed up", "another rejection for my son, my wife is fed up"),
        (
            "The whole team backed me for the job and the director went with someone else",
            "I backed out of the job and went with someone else",
        ),
        (
            "this morning I got the standard we went with another candidate mail for the job",
            "this morning we went with another candidate for the job",
        ),
        ("two internships and still rejected from every bank", "overdrawn and still rejected from every bank"),
        ("I just got a no from Durham", "My sister just got a no from Durham and I don't know what to say"),
        ("Had my Dubai offer pulled over a visa", "A girl in my hall had her Dubai offer pulled over a visa"),
        ("Tesco turned me down and I'm sixteen", "Tesco turned me down at sixteen, I run a shop now"),
        ("Every firm in town rejected me this year", "Way back every firm in town rejected me"),
        ("Hiring freeze, so my Intel job is gone", "Saw that Intel has frozen hiring again"),
        (
            "I was rejected and they gave the place to her",
            "I was rejected, wrote back, and they gave me the place today",
        ),
    ],
)
def test_somebody_elses_an_old_and_a_mended_no_is_none_of_the_writers(own: str, near: str) -> None:
    assert _own(own)
    assert not _own(near)


@pytest.mark.parametrize(
    ("own", "near"),
    [
        ("my hirevue got rejected before lunch", "my pull request got rejected before lunch"),
        ("my take-home was rejected by the agency", "my tax return was rejected by the office"),
        ("Declined for the assistant manager spot because they need me on deli", "Declined the assistant manager spot"),
        ("rejection email went to spam, saw it three weeks late", "my newsletter got rejected as spam"),
    ],
)
def test_what_was_turned_down_tells_whose_no_it_is(own: str, near: str) -> None:
    assert read(own, expected=True).own_rejection
    assert not read(near).own_rejection


@pytest.mark.parametrize(
    "text",
    [
        "They offered it to me, i asked for a contract, and then they reconsidered",
        "My friend got an offer from a remote company, she has to pay for the laptop. It's a scam, yes?",
        "I said no to the other place for this, and now the onboarding is cancelled due to the budget",
        "The foreman rang, I'm hired, come Monday. I came with my boots on and the site office had never heard of me",
        "I got the job, and on the second day they put me on a train home over an old fine",
        "I'm hired, he says. That was two weeks ago and he doesn't answer my calls",
    ],
)
def test_nobody_is_congratulated_on_an_offer_that_is_none_any_more(text: str) -> None:
    assert read("They offered it to me today").kind is Kind.OFFER
    assert read(text).kind not in {Kind.OFFER, Kind.DECLINED}


@pytest.mark.parametrize(
    ("own", "theirs"),
    [
        ("my dad doesn't get it, rejected again", "my dad got his no, rejected again"),
        ("My wife doesn't know yet. Offer rescinded this morning", "My wife's offer was rescinded this morning"),
        ("my son asked why i'm home. another no today", "my son got another no today"),
        ("rejected, i'm early in my career", "i was rejected a lot early in my career"),
    ],
)
def test_whoever_asks_or_does_not_understand_is_not_the_one_who_got_the_no(own: str, theirs: str) -> None:
    assert read(own, expected=True).own_rejection
    assert not read(theirs, expected=True).own_rejection
