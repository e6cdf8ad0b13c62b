"""Lines of the form as entries and back, and what an entry changes about what is in the log."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from bot.entries import as_new, from_lines, in_words, joined, news_of, outcome_from, stage_from, to_lines
from bot.library import load_library
from bot.model import Application, Entry, NewApplication, Outcome, Stage

MARCH = date(2026, 3, 2)


@pytest.fixture(scope="module")
def library():
    return load_library()


def kept(**more) -> Application:
    given = {
        "id": 1, "user_id": 41, "company": "Amazon", "role": None, "stage": Stage.SCREEN, "outcome": Outcome.OPEN,
        "happened_on": date(2026, 2, 1), "created_at": datetime(2026, 2, 1, tzinfo=UTC),
    }  # fmt: skip
    return Application(**given | more)


ALL = tuple(
    Entry(company, role, stage, outcome)
    for company, role in (("Stripe", "SRE"), ("Stripe", None), (None, "nurse"))
    for stage in (None, *Stage)
    for outcome in Outcome
)


def test_lines_come_back_as_they_went(library):
    assert from_lines(to_lines(ALL[:25]), library.reader.read, library.rounds) == ALL[:25]
    for entry in ALL:
        assert from_lines(to_lines((entry,)), library.reader.read, library.rounds) == (entry,)


@pytest.mark.parametrize(
    ("line", "entry"),
    [
        ("Stripe", Entry("Stripe")),
        ("Stripe | SRE | superday", Entry("Stripe", "SRE", Stage.FINAL)),
        ("Mercy | nurse | drug calculation test", Entry("Mercy", "nurse", Stage.TEST)),
        ("Stripe || OA | ghosted", Entry("Stripe", None, Stage.TEST, Outcome.SILENT)),
        (" Stripe |  |  | Hiring Freeze | more", Entry("Stripe", None, None, Outcome.FREEZE)),
        ("Stripe | | | they never wrote back to me", Entry("Stripe", None, None, Outcome.REJECTED)),
        ("| nurse", Entry(None, "nurse")),
    ],
)
def test_a_line_in_a_persons_own_words(library, line, entry):
    assert from_lines(line, library.reader.read, library.rounds) == (entry,)


def test_lines_that_name_nothing_are_passed_over(library):
    assert from_lines("\n | | final\n  \n", library.reader.read, library.rounds) == ()


def test_a_line_that_is_taken_out_leaves_the_others_as_they_were(library):
    lines = to_lines((Entry("A", outcome=Outcome.SILENT), Entry("B"), Entry("C", outcome=Outcome.OFFER)))
    left = "\n".join(lines.splitlines()[1:])
    entries = from_lines(left, library.reader.read, library.rounds)
    assert [(one.company, one.outcome) for one in entries] == [("B", Outcome.REJECTED), ("C", Outcome.OFFER)]


@pytest.mark.parametrize(
    ("words", "stage"),
    [("the final round", Stage.FINAL), ("match", Stage.MATCH), ("HM", Stage.FINAL), ("a first call", Stage.SCREEN),
     ("team matching", Stage.FINAL), ("", None), (None, None), ("blue", None)],
)  # fmt: skip
def test_stages_in_a_persons_own_words(library, words, stage):
    assert stage_from(words, library.reader.read, library.rounds) is stage


@pytest.mark.parametrize(
    ("words", "outcome"),
    [(None, Outcome.REJECTED), ("a no", Outcome.REJECTED), ("No answer", Outcome.SILENT), ("frozen", Outcome.FREEZE),
     ("rescinded", Outcome.RESCINDED), ("signed", Outcome.ACCEPTED), ("OFFER", Outcome.OFFER),
     ("blue", Outcome.REJECTED)],
)  # fmt: skip
def test_outcomes_in_a_persons_own_words(library, words, outcome):
    assert outcome_from(words, library.reader.read) is outcome


def test_news_never_takes_away_what_was_known():
    before = kept(role="SDE", stage=Stage.FINAL, happened_on=MARCH)
    assert news_of(before, Entry("amzn", "engineer", Stage.TEST, Outcome.REJECTED), date(2026, 2, 9)) == {
        "role": "SDE", "stage": Stage.FINAL, "outcome": Outcome.REJECTED, "happened_on": MARCH,
    }  # fmt: skip
    news = news_of(kept(), Entry("amzn", "engineer", Stage.FINAL), MARCH)
    assert (news["role"], news["stage"], news["happened_on"]) == ("engineer", Stage.FINAL, MARCH)


def test_two_that_are_one_keep_what_either_knew():
    stays = kept(company=None, notes="parking", promised_on=date(2026, 3, 1))
    goes = kept(id=2, company="amzn", role="SDE", stage=None, outcome=Outcome.REJECTED, happened_on=MARCH, notes="lift",
                applied_on=date(2026, 1, 5), promised_on=date(2026, 3, 9))  # fmt: skip
    assert joined(stays, goes) == {
        "company": "amzn", "role": "SDE", "stage": Stage.SCREEN, "outcome": Outcome.REJECTED, "happened_on": MARCH,
        "applied_on": date(2026, 1, 5), "promised_on": date(2026, 3, 9), "notes": "parking\nlift",
    }  # fmt: skip
    assert joined(kept(), kept())["notes"] is None
    assert joined(kept(notes="a"), kept(notes="a"))["notes"] == "a"


def test_an_entry_becomes_a_new_application():
    entry = Entry("Stripe", "SRE", Stage.TEST, Outcome.SILENT)
    assert as_new(entry, MARCH) == NewApplication(MARCH, "Stripe", "SRE", Stage.TEST, Outcome.SILENT)


@pytest.mark.parametrize(
    ("entry", "words"),
    [
        (Entry("Stripe", "SRE", Stage.FINAL), "Stripe, SRE: a no after the final round"),
        (Entry("Stripe", None, Stage.OFFER, Outcome.OFFER), "Stripe: an offer"),
        (Entry(None, None, None, Outcome.SILENT), "no name given: no answer"),
    ],
)
def test_an_entry_in_words(entry, words):
    assert in_words(entry) == words
