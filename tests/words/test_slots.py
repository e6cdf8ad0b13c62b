"""Honest grammar for whatever the person typed."""

from __future__ import annotations

import pytest

from bot.model import Entry, Kind, Stage
from bot.words.slots import fill, join_names, number, opens_with_name, slots_of
from tests.words.readings import reading


@pytest.mark.parametrize(
    ("typed", "shown", "possessive"),
    [
        ("zon", "zon", "zon's"),
        ("Goldman Sachs", "Goldman Sachs", "Goldman Sachs'"),
        ("Yahoo!", "Yahoo", "Yahoo's"),
        ("Apple Inc.", "Apple Inc", "Apple Inc's"),
        ("**Meta**", "Meta", "Meta's"),
        ("@everyone", "everyone", "everyone's"),
        ("{role}", "role", "role's"),
        ("  Jane \n Street ", "Jane Street", "Jane Street's"),
        ("3M", "3M", "3M's"),
    ],
)
def test_a_company_stands_as_it_was_typed_without_what_discord_would_draw(
    typed: str, shown: str, possessive: str
) -> None:
    slots = slots_of(reading(Kind.PLAIN, typed))
    assert (slots["company"], slots["company's"]) == (shown, possessive)


@pytest.mark.parametrize("typed", ["", "   ", "x" * 41, "https://jobs.example/1", "🔥🔥", "\u202e\u200b"])
def test_what_cannot_stand_in_a_sentence_is_no_name(typed: str) -> None:
    assert "company" not in slots_of(reading(Kind.PLAIN, typed))


@pytest.mark.parametrize(
    ("names", "joined"),
    [
        (["Notion"], "Notion"),
        (["Notion", "Snowflake"], "Notion and Snowflake"),
        (["Notion", "Snowflake", "Sentry"], "Notion, Snowflake and Sentry"),
        (["a", "b", "c", "d"], "a, b, c and d"),
        (["a", "b", "c", "d", "e"], "a, b, c and two others"),
    ],
)
def test_names_are_joined_as_a_sentence_would(names: list[str], joined: str) -> None:
    assert join_names(names) == joined


def test_several_companies_have_no_single_name() -> None:
    slots = slots_of(reading(Kind.SEVERAL, "Meta", "Apple"))
    assert slots["companies"] == "Meta and Apple"
    assert slots["count"] == "two"
    assert "company" not in slots


@pytest.mark.parametrize(
    ("role", "the_role", "a_role"),
    [
        ("data analyst", "the data analyst role", "a data analyst role"),
        ("the summer internship", "the summer internship", "a summer internship"),
        ("SWE", "the SWE role", "an SWE role"),
        ("engineer", "the engineer role", "an engineer role"),
        ("UX designer", "the UX designer role", "a UX designer role"),
        ("unit manager", "the unit manager role", "a unit manager role"),
        ("NHS job", "the NHS job", "an NHS job"),
        ("PhD", "the PhD", "a PhD"),
    ],
)
def test_roles_get_their_article_and_no_second_noun(role: str, the_role: str, a_role: str) -> None:
    slots = slots_of(reading(Kind.PLAIN, role=role))
    assert (slots["the role"], slots["a role"]) == (the_role, a_role)


@pytest.mark.parametrize("role", ["interest in the Data Analyst role", "one two three four five six seven", "", "the"])
def test_what_is_no_title_fills_no_slot(role: str) -> None:
    assert "the role" not in slots_of(reading(Kind.LETTER, role=role))


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("13 h", "13 hours"),
        ("three weeks", "three weeks"),
        ("9 business days", "9 business days"),
        ("10+ days", "10+ days"),
        ("2 wks", "2 weeks"),
        ("1 month", "a month"),
        ("1 hr", "an hour"),
        ("over a month", "over a month"),
        ("a couple weeks", "a couple of weeks"),
        ("2d", "2 days"),
        ("like 3 weeks", "about 3 weeks"),
    ],
)
def test_a_wait_is_said_in_the_persons_words_written_out(typed: str, shown: str) -> None:
    assert slots_of(reading(Kind.TIMING, waited=(5, typed)))["waited"] == shown


@pytest.mark.parametrize("typed", ["same day", "day 30", "ages", "", "since the dawn of time"])
def test_what_is_no_length_of_time_fills_no_slot(typed: str) -> None:
    assert "waited" not in slots_of(reading(Kind.TIMING, waited=(5, typed)))


@pytest.mark.parametrize(
    ("stage", "typed", "expected"),
    [
        (Stage.FINAL, "final", {"stage": "final round"}),
        (Stage.FINAL, "onsite", {"stage": "onsite"}),
        (Stage.FINAL, "HM", {"stage": "hiring manager round"}),
        (Stage.FINAL, "4 rounds", {"rounds": "four rounds"}),
        (Stage.FINAL, "five rounds", {"rounds": "five rounds"}),
        (Stage.FINAL, None, {}),
        (Stage.TEST, "oa", {"stage": "OA"}),
        (Stage.TEST, None, {"stage": "test"}),
        (None, "onsite", {}),
    ],
)
def test_a_stage_is_named_by_its_own_words_and_never_by_more(
    stage: Stage | None, typed: str | None, expected: dict[str, str]
) -> None:
    slots = slots_of(reading(Kind.LATE_STAGE, "Stripe", stage=stage, stage_words=typed))
    assert {key: slots[key] for key in ("stage", "rounds") if key in slots} == expected


@pytest.mark.parametrize(("value", "written"), [(2, "two"), (12, "twelve"), (13, "13"), (3000, "3,000")])
def test_numbers_are_written_as_prose_does(value: int, written: str) -> None:
    assert number(value) == written


def test_a_count_of_several_counts_what_was_listed() -> None:
    listed = reading(Kind.SEVERAL, "a", "b", "c", count=200, entries=(Entry("a"), Entry("b"), Entry("c")))
    assert slots_of(listed)["count"] == "three"
    assert slots_of(reading(Kind.SEVERAL, count=4))["count"] == "four"


def test_a_slot_at_the_start_is_capitalised_unless_it_is_a_name() -> None:
    assert fill("{waited}. Then {waited}.", {"waited": "three weeks"}) == "Three weeks. Then three weeks."
    assert fill("Sorry about {company}.", {"company": "zon"}) == "Sorry about zon."
    assert fill("{company} and {role}", {"company": "{role}", "role": "x"}) == "{role} and x"


@pytest.mark.parametrize(
    ("slot", "said"),
    [("onsite", "an onsite"), ("panel", "a panel"), ("HR call", "an HR call"), ("UX task", "a UX task")],
)
def test_an_article_before_a_slot_suits_what_it_holds(slot: str, said: str) -> None:
    assert fill("After a {f}, that.", {"f": slot}) == f"After {said}, that."


@pytest.mark.parametrize(
    ("held", "said"), [("train", "The train"), ("the train", "The train"), ("your bus", "Your bus")]
)
def test_words_that_bring_their_own_article_get_no_second_one(held: str, said: str) -> None:
    assert fill("The {x}, then. All because of the {x}.", {"x": held}) == (
        f"{said}, then. All because of {said[0].lower()}{said[1:]}."
    )


@pytest.mark.parametrize(
    ("text", "opens"),
    [("{company} said no.", True), ("Well. {company} said no.", True), ("Sorry, {company}.", False), ("No.", False)],
)
def test_a_sentence_that_opens_with_a_name_is_known(text: str, opens: bool) -> None:
    assert opens_with_name(text) is opens


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("zoo", "the zoo"),
        ("bus company", "the bus company"),
        ("the bank", "the bank"),
        ("our library", "our library"),
        ("NHS", "the NHS"),
        ("nhs", "the nhs"),
        ("zon", "zon"),
        ("Bank of America", "Bank of America"),
        ("bombed", None),
        ("manuscript", None),
    ],
)
def test_a_place_is_named_as_a_sentence_would(typed: str, shown: str | None) -> None:
    assert slots_of(reading(Kind.PLAIN, typed)).get("company") == shown


@pytest.mark.parametrize(
    ("value", "shown"), [("6 minutes", "Six minutes."), ("22 years", "22 years."), ("10+ days", "10+ days.")]
)
def test_a_sentence_begins_with_a_small_number_as_a_word(value: str, shown: str) -> None:
    assert fill("{waited}.", {"waited": value}) == shown
