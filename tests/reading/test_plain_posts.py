"""Plain posts of many trades that once met silence or a heart, and the talk next to them, as tables."""

from __future__ import annotations

import pytest

from bot.model import CrisisTier, Kind, Respond
from bot.reading import read

pytestmark = pytest.mark.no_cover

ANSWERED = [
    # many tries and nothing, a season, a reason that lies in who somebody is
    ("240 applications and not one interview. I am worn out", Kind.COUNT),
    ("I've sent 90 CVs and nothing but rejections", Kind.COUNT),
    ("officially out of cycles, I tried everything", Kind.SEASON_END),
    ("No pupillage this year either. I did all they asked.", Kind.SEASON_END),
    ("they turned me down because of my accent", Kind.PLAIN),
    # silence after contact
    ("Six weeks since the interview and nobody has got back to me", Kind.GHOSTED),
    ("Never heard back from Sainsbury's after the trial shift", Kind.GHOSTED),
    # somebody else, a post that is gone, a test
    ("My demo lesson was on Monday, now they say they appointed someone else", Kind.PLAIN),
    # lists of companies in other languages
    ("Absagen von Lidl und Bosch an einem Tag", Kind.SEVERAL),
    ("Me han rechazado en Zara y en Mercadona", Kind.SEVERAL),
    ("Refus de Renault et d'Airbus aujourd'hui", Kind.SEVERAL),
    ("Recebi um não da Natura e outro do Itaú", Kind.SEVERAL),
    ("Rejected by Tesco on Friday and Lidl today", Kind.SEVERAL),
    ("Pas de réponse de Danone depuis deux mois", Kind.GHOSTED),
]


@pytest.mark.parametrize(("text", "kind"), ANSWERED)
def test_a_plain_post_gets_words(text: str, kind: Kind) -> None:
    reading = read(text)
    assert (reading.own_rejection, reading.respond, reading.kind) == (True, Respond.REPLY, kind)


@pytest.mark.parametrize(
    "text",
    [
        "We had 90 applications for one cleaner and not enough chairs",
        "Never got the hang of this coffee machine",
        "Got 300 likes and not a single comment",
        "Pas de réponse de ma mère depuis deux mois",
        "They sent me home because of my cough",
        "I'm officially out of milk",
    ],
)
def test_talk_next_to_them_gets_none(text: str) -> None:
    reading = read(text)
    assert not reading.own_rejection
    assert reading.respond in (Respond.SILENT, Respond.REACT)


@pytest.mark.parametrize(
    ("text", "companies"),
    [
        ("Rejected by the council. Laughed, then cried.", ("council",)),
        ("Rejected for a maternity leave cover", ()),
        ("Applied at noon, rejected by half past one", ()),
        ("The recruiter said by Friday. Three weeks now and I got rejected", ()),
        ("Rechazada por Indra y por Iberia", ("Indra", "Iberia")),
        ("Refus chez Orange et Thales", ("Orange", "Thales")),
    ],
)
def test_a_name_ends_with_its_sentence_and_is_no_other_thing(text: str, companies: tuple[str, ...]) -> None:
    assert read(text).companies == companies


def test_people_on_a_panel_are_no_stage() -> None:
    assert read("My old teacher was on the panel and they rejected me").stage is None
    assert read("rejected after the panel interview").stage is not None


def test_good_news_and_another_persons_no_in_plain_words() -> None:
    assert read("They offered me the teaching post today").kind is Kind.OFFER
    assert read("Got the job at the nursery, I start in May").kind is Kind.OFFER
    assert read("My wife got rejected for the bus driver job").kind is Kind.SOMEONE_ELSE


@pytest.mark.parametrize(
    "text",
    [
        "Wieder eine Absage, langsam kann ich nicht mehr",
        "Ich kann langsam nicht mehr. Schon wieder abgelehnt.",
        "Encore un refus, j'en peux plus",
        "Otra vez me han rechazado, no puedo más",
    ],
)
def test_having_no_strength_left_is_heard_alike_in_each_language(text: str) -> None:
    assert read(text).crisis is CrisisTier.VEILED


def test_having_no_strength_for_one_thing_is_not_danger() -> None:
    assert read("Langsam kann ich nicht mehr sitzen, der Zug steht seit Stunden").crisis is CrisisTier.NONE
