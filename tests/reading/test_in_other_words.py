"""Noes told without a word for one, and noes in a sentence that asks, fears or denies something else."""

from __future__ import annotations

import pytest

from bot.reading import read

_CALL = "Had a call with Siemens on Tuesday about the planner role. "

_NOES = [
    # a step not reached
    "I didn't make the next round.",
    "They aren't moving me to the next round.",
    "I won't be going to the next stage.",
    # the application goes no further
    "My application has not been progressed.",
    "They've closed my application.",
    "I've been removed from consideration.",
    # another way, and a phrase that everybody knows
    "They've gone a different way.",
    "They said thanks but no thanks.",
    "Got the thanks for your interest email.",
    "They told me to try again next year.",
    # a reason for the no
    "Apparently I'm not senior enough.",
    "They said I lack leadership experience.",
    "They said they need someone who can drive.",
    "They don't think I'm ready for the role.",
    "They felt I'd be better suited elsewhere.",
    # who has it now
    "They promoted from within.",
    "The CEO's friend got it.",
    "By the time I interviewed they'd already picked somebody.",
    # it came to nothing
    "It fell through.",
    "No dice.",
    "It wasn't meant to be.",
    "That one's dead.",
    "So the search continues.",
    # they went quiet, or back
    "The contract never came.",
    "They listed it again the day after my interview.",
    "They reneged on the offer.",
    "They wished me luck in my search.",
    "The company withdrew when I asked for more.",
    # not among them
    "I wasn't their pick.",
    "I came 14th and they took 12.",
    "My internship didn't get converted.",
]


@pytest.mark.parametrize("no", _NOES)
def test_an_application_that_ends_is_heard_whatever_the_words(no: str) -> None:
    assert read(_CALL + no).own_rejection


@pytest.mark.parametrize(
    "text",
    [
        "The manager isn't moving me to the new desk until Monday.",
        "My application hasn't been considered yet, the deadline is Friday.",
        "We've gone in a different direction with the logo, work loves it.",
        "I told the recruiter thanks but no thanks.",
        "They said to apply again next year if you miss the deadline for the job fair.",
        "My manager said they're looking for someone to replace Dave.",
        "She said I wasn't slow at work, just careful.",
        "I haven't made it to the final round yet, that's Tuesday.",
        "At work they promoted from within, so my desk neighbour is happy.",
        "Dinner fell through so I did some applications instead.",
        "No joy in this office today.",
        "The project at work wasn't meant to be.",
        "That printer's dead.",
        "The parcel never came.",
        "My manager wished me luck for the marathon.",
        "He came 14th and they took 12.",
    ],
)
def test_the_same_words_of_something_else_are_none(text: str) -> None:
    reading = read(text)
    assert not (reading.own_rejection and reading.respond.value == "reply")


_HAPPENED = [
    "Should I reapply to a company that rejected me two weeks ago?",
    "When they rejected me they said I could reapply in a year.",
    "Would it be weird to ask for feedback after they rejected me?",
    "I don't know if I should be upset or relieved that they rejected me.",
    "I was afraid they'd reject me, and they did.",
    "I expected to be rejected but it still hurts.",
    "I never thought I'd be rejected from my own department.",
    "Am I the only one who gets rejected after every final interview?",
    "We both applied, she got in and I didn't.",
]


@pytest.mark.parametrize("text", _HAPPENED)
def test_what_happened_is_heard_in_a_sentence_that_asks_fears_or_denies(text: str) -> None:
    assert read(text).own_rejection


@pytest.mark.parametrize(
    "text",
    [
        "If they reject me I'll cry, and they might.",
        "I'm afraid they'll reject me after the background check.",
        "Would you be upset if a company that rejected you asked you back?",
        "What happens after being rejected at the final stage, do they keep your data?",
        "I thought I'd be rejected but I got the offer.",
        "Is it bad that I rejected them after they'd flown me out?",
        "Am I the only one who hates interviews?",
        "I'm the only one who got an offer.",
        "The rejection I got in 2015 was the best thing that happened to me.",
    ],
)
def test_what_did_not_happen_or_is_over_is_none(text: str) -> None:
    assert not read(text).own_rejection
