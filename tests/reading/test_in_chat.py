"""Noes in a few words of chat that hold no plain word for one, and the talk that looks like them, as tables."""

from __future__ import annotations

from functools import lru_cache

import pytest

from bot.knowledge import data_path
from bot.model import Kind, Respond
from bot.reading import Reader, load_lexicon, read
from bot.reading.decide import rules
from bot.reading.segment import segment

pytestmark = pytest.mark.no_cover


@lru_cache(maxsize=1)
def by_rules() -> Reader:
    return Reader(load_lexicon(data_path("reading")))


@pytest.mark.parametrize(
    "text",
    [
        # somebody else got it
        "shift lead went to a new starter, interview was a formality",
        "the studio went w a cheaper illustrator after my interview",
        "they hired someone local for the job",
        "they gave team lead to a guy from outside",
        "kitchen job, they took the other lad",
        # a company and a no
        "Tesco is a nah",
        "Amazon gave me the flick",
        "o7 Google",
        "welp there goes Netflix",
        "Netflix no Spotify no",
        "Deloitte ❌",
        # the no itself, and what came instead of one
        "got the no from the recruiter at six",
        "not appointed after the panel interview",
        "my application status flipped to Archived",
        "no return offer for me this summer",
        "my offer is no longer on the table",
        "11 interviews, 11 noes",
        # by a rule, or with the post
        "failed the vetting for the police job",
        "the req got yanked before my interview",
        "hospital put a hold on all new grad jobs",
        "nobody picked me in the residency ranking",
    ],
)
def test_a_no_without_a_word_for_one_is_heard(text: str) -> None:
    verdict = rules(by_rules().gather(text))
    assert verdict.own
    assert verdict.respond in (Respond.REPLY, Respond.REACT)


@pytest.mark.parametrize(
    "text",
    [
        "my sister went to a new school this year",
        "the manager of the hotel went to the shop",
        "that's a no from me, the hours are awful",
        "ghosted Amazon back and it felt good",
        "oh no. that interview sounds rough",
        "please keep rejections in #rejections",
        "sent forty rejections today, my wrist hurts",
        "the ones we reject tell us that the interview was fair",
        "anyone hear about rejects from Google yet?",
    ],
)
def test_what_looks_like_one_is_not(text: str) -> None:
    assert not rules(by_rules().gather(text)).own


def test_a_date_of_somebody_only_named_does_not_make_a_no_old() -> None:
    assert rules(by_rules().gather("Denied at Yale, letter signed by a dean who left last year")).own
    assert not rules(by_rules().gather("Yale denied me last year")).own


@pytest.mark.parametrize("text", ["/log acme rejected", "!stats rejections", "$remind chase the google rejection"])
def test_a_command_to_a_bot_is_no_news(text: str) -> None:
    for expected in (False, True):
        reading = read(text, expected=expected)
        assert (reading.kind, reading.respond, reading.own_rejection) == (Kind.ORDINARY, Respond.SILENT, False)


def test_the_tracker_of_a_server_is_still_read_and_so_is_a_word_for_the_thing() -> None:
    assert read("!process acme rejected").own_rejection
    assert not segment("/rejected by acme").command


def test_a_cross_is_said_of_the_few_words_before_it() -> None:
    assert [one.text for one in segment("acme ❌ initech ❌ lunch").sentences] == ["acme ❌", "initech ❌", "lunch"]
    assert [one.text for one in segment("do not do it like this ❌").sentences] == ["do not do it like this"]


@pytest.mark.parametrize(
    "text",
    [
        "sorry you got rejected, that sucks",
        "failed the OA but they moved me on anyway",
        "bombed the interview and still got it",
        "they reject 95% of people at the resume stage",
        "position filled with foam, diy tip",
        "I was second choice for my current job",
    ],
)
def test_where_noes_are_posted_kind_words_and_good_news_get_no_condolence(text: str) -> None:
    reading = read(text, expected=True)
    assert not (reading.own_rejection and reading.respond is Respond.REPLY)


@pytest.mark.parametrize(
    "text",
    [
        "pass from a16z",
        "ding from bain, mck next week",
        "fell at the last",
        "the other guy got it",
        "got the no at my sisters wedding",
        "my internship isn't being converted",
    ],
)
def test_where_noes_are_posted_the_words_of_chat_are_enough(text: str) -> None:
    reading = read(text, expected=True)
    assert reading.own_rejection
    assert reading.respond in (Respond.REPLY, Respond.REACT)
