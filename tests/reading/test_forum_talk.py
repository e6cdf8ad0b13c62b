"""Talk about hiring as on forums: those who hire, somebody else's no, habits, and fresh noes among them."""

from __future__ import annotations

import pytest

from bot.model import Kind
from bot.reading import read

pytestmark = pytest.mark.no_cover


@pytest.mark.parametrize(
    "text",
    [
        "A junior that I mentored was ghosted by a startup after her second interview",
        "My friend who's better than me got rejected from the same company in a day",
        "You've been turned down by strangers for one job, that is all it means",
        "The only difference between their interviews is how people say no",
        "They always send offers first and rejections about ten days later",
        "In with full tuition, after two rejections",
        "Pulled my application after the recruiter told me the salary",
    ],
)
def test_talk_about_hiring_is_no_news(text: str) -> None:
    assert not read(text).own_rejection


@pytest.mark.parametrize(
    "text",
    [
        "Applied for the library job and have been rejected by the council",
        "Had to tell my mum today that I didn't get it, the library job went elsewhere",
        "Told on the phone that it'd gone to the internal candidate, after two interviews",
        "They said they had found a more suitable applicant for the role",
        "Four interviews, and every one of them ended in a rejection",
        "Ghosted after accepting the job offer?!",
    ],
)
def test_a_fresh_no_among_it_is_heard(text: str) -> None:
    assert read(text).own_rejection


def test_a_no_that_comes_again_and_again_gets_words() -> None:
    reading = read("I keep getting turned down after interviews and I'm racking my brain over why")
    assert reading.own_rejection
    assert read("I keep getting rejected by girls on hinge").kind is Kind.FALSE_FRIEND


def test_a_promotion_that_was_refused_is_heard_in_a_longer_post() -> None:
    text = "The news was held back so that I'd work through the busy months: my promotion was denied. Advice?"
    assert read(text).kind is Kind.PASSED_OVER


@pytest.mark.parametrize(
    "text",
    [
        "Portal says denied, no letter attached",
        "No confetti for me. Logged in during class, PhD in chemistry",
        "Formal no today, the interview invites had gone out long ago",
        "Four decisions in one day from my grad programs, four noes",
        "JHU rejection via portal, no interview",
        "The committee didn't go for it, says my POI",
    ],
)
def test_a_no_of_admissions_without_a_plain_word_is_heard(text: str) -> None:
    assert read(text).own_rejection


@pytest.mark.parametrize(
    "text",
    [
        "The firm that rejected me as a trainee hired me last week as a manager",
        "they turned me down in spring and today the same panel offered me a seat",
        "Got the job that I was turned down for last month, somebody pulled out",
    ],
)
def test_a_no_that_is_over_is_good_news(text: str) -> None:
    assert read(text).kind is Kind.OFFER


@pytest.mark.parametrize(
    "text",
    [
        "the place that rejected me phoned to say they filled it",
        "The company that rejected me never offered me a job before either",
        "the shop that turned me down reopened the role",
    ],
)
def test_nobody_is_congratulated_on_a_no(text: str) -> None:
    assert read(text).kind is not Kind.OFFER


@pytest.mark.parametrize(
    "text",
    [
        "half my class didn't match, I feel sick for them",
        "my wife didn't match and I don't know what to say",
        "I review portfolios for an agency. Send me the version they rejected as well",
        "Speaking as a faculty member, I can say that most of our rejections had nothing wrong with them",
    ],
)
def test_a_no_of_others_is_no_news_of_the_writers(text: str) -> None:
    assert not read(text).own_rejection
