"""Facts said in other languages: lists, numbers, waits and stages, or nothing where there are no words for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.errors import DataError
from bot.model import Entry, Kind, Stage
from bot.words import load_phrasebook
from bot.words.grammar import Grammar
from tests.words.readings import reading, shipped_book

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("language", "names", "joined"),
    [
        ("de", ("Bosch", "SAP"), "Bosch und SAP"),
        ("de", ("a", "b", "c", "d", "e"), "a, b, c und zwei weitere"),
        ("es", ("Zara", "Mango", "Seat"), "Zara, Mango y Seat"),
        ("es", ("Zara", "Inditex"), "Zara e Inditex"),
    ],
)
def test_names_are_joined_in_the_words_of_the_language(language: str, names: tuple[str, ...], joined: str) -> None:
    listed = reading(Kind.SEVERAL, *names, entries=tuple(map(Entry, names)))
    assert shipped_book().grammars[language].slots_of(listed)["companies"] == joined


@pytest.mark.parametrize(
    ("language", "typed", "shown"),
    [
        ("de", "drei Tagen", "drei Tage"),
        ("de", "einer woche", "eine Woche"),
        ("de", "1 Monat", "einen Monat"),
        ("de", "14h", "14 Stunden"),
        ("de", "funf wochen", "fünf Wochen"),
        ("es", "1 ano", "un año"),
        ("es", "dos meses", "dos meses"),
        ("es", "24 horas", "24 horas"),
    ],
)
def test_a_wait_is_put_into_the_case_that_waited_takes(language: str, typed: str, shown: str) -> None:
    assert shipped_book().grammars[language].slots_of(reading(Kind.TIMING, waited=(5, typed)))["waited"] == shown


@pytest.mark.parametrize("typed", ["three weeks", "paar Wochen", "0 Tage", "", "1.5 Tage", "ewig"])
def test_a_wait_that_the_language_has_no_words_for_fills_no_slot(typed: str) -> None:
    assert "waited" not in shipped_book().grammars["de"].slots_of(reading(Kind.TIMING, waited=(5, typed)))


@pytest.mark.parametrize(
    ("stage", "words", "after"),
    [
        (Stage.INTERVIEW, None, "nach dem Gespräch"),
        (Stage.FINAL, "zweitgesprach", "nach dem Zweitgespräch"),
        (Stage.FINAL, None, None),
        (None, "zweitgesprach", None),
    ],
)
def test_a_stage_is_named_by_its_own_words_and_never_by_more(
    stage: Stage | None, words: str | None, after: str | None
) -> None:
    slots = shipped_book().grammars["de"].slots_of(reading(Kind.LATE_STAGE, stage=stage, stage_words=words))
    assert slots.get("after stage") == after


def test_numbers_are_written_as_the_language_writes_them() -> None:
    german, spanish = (shipped_book().grammars[code] for code in ("de", "es"))
    assert [german.number(value) for value in (2, 12, 500, 3000)] == ["zwei", "zwölf", "500", "3.000"]
    assert spanish.number(3000) == "3000"


def test_a_language_without_words_says_a_company_and_nothing_that_would_be_english() -> None:
    post = reading(Kind.SEVERAL, "Ramp", stage=Stage.INTERVIEW, waited=(21, "3 weeks"), count=1)
    assert Grammar().slots_of(post) == {"company": "Ramp"}
    assert "companies" not in Grammar().slots_of(reading(Kind.SEVERAL, "Ramp", "Meta"))


@pytest.mark.parametrize(
    ("words", "what"),
    [
        ('und = "und"', "'und' is not known"),
        ("and = ", "cannot be read"),
        ('[stage.lunch]\nthe = "das Essen"\nafter = "nach dem Essen"', "another shape"),
        ('[[wait]]\ntyped = ["tag"]\none = "einen Tag"', "another shape"),
        ('job_words = ["("]', "another shape"),
    ],
)
def test_a_mistake_in_the_words_of_a_language_names_the_file(tmp_path: Path, words: str, what: str) -> None:
    for code, name, text in (("en", "plain", ""), ("de", "words", words)):
        (tmp_path / code).mkdir()
        (tmp_path / code / f"{name}.toml").write_text(text or '[[group]]\nname = "a"\nkind = "plain"\nask = ["How?"]\n')
    with pytest.raises(DataError, match=what):
        load_phrasebook(tmp_path)
