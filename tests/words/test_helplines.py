"""A wrong number kills: every row has its source, date and hours, and stale numbers are refused."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from bot.errors import DataError
from bot.knowledge import data_path
from bot.words.helplines import load_helplines

if TYPE_CHECKING:
    from pathlib import Path

ROW = """
[[helpline]]
country = "US"
name = "988 Lifeline"
contact = "call or text 988"
kind = "call"
hours = "24 hours, every day"
language = ["en"]
source = "988lifeline.org"
verified_on = 2025-04-01
emergency = "911"
"""


def test_the_shipped_rows_are_complete_and_dated_by_their_source() -> None:
    lines = [line for rows in load_helplines(data_path("helplines.toml")).values() for line in rows]
    assert len(lines) >= 14
    for line in lines:
        assert line.hours
        assert line.source
        assert date(2018, 1, 1) < line.verified_on < date(2026, 12, 1)
        assert line.emergency
        assert len(line.contact) < 80


@pytest.mark.parametrize(
    ("country", "number", "emergency"),
    [
        ("US", "988", "911"), ("CA", "9-8-8", "911"), ("GB", "116 123", "999"), ("IE", "116 123", "112 or 999"),
        ("AU", "13 11 14", "000"), ("NZ", "1737", "111"), ("IN", "14416", "112"), ("KR", "109", "119"),
        ("FR", "3114", "15 or 112"), ("ES", "024", "112"), ("NL", "0800-0113", "112"), ("PH", "0917-899-8727", "911"),
    ],
)  # fmt: skip
def test_each_country_has_its_own_number_first(country: str, number: str, emergency: str) -> None:
    first = load_helplines(data_path("helplines.toml"))[country][0]
    assert number in first.contact
    assert first.emergency == emergency


@pytest.mark.parametrize(
    ("before", "after", "what"),
    [
        ('hours = "24 hours, every day"\n', "", "hours is missing"),
        ('source = "988lifeline.org"\n', "", "source is missing"),
        ("verified_on = 2025-04-01\n", "", "verified_on has to be the date"),
        ("verified_on = 2025-04-01\n", 'verified_on = "2025"\n', "verified_on has to be the date"),
        ('emergency = "911"\n', "", "emergency is missing"),
        ('country = "US"', 'country = "usa"', "two capital letters"),
        ('kind = "call"', 'kind = "fax"', "kind has to be one of"),
        ("call or text 988", "call 1-800-273-8255", "out of use"),
        ("call or text 988", "call 08457 90 90 90", "out of use"),
        ("call or text 988", "call 1393", "out of use"),
        ('name = "988 Lifeline"', 'name = "988 Lifeline"\nnote = "x"', "'note' is not known here"),
        ('language = ["en"]', "language = []", "language has to be a list"),
    ],
)
def test_a_row_that_could_mislead_is_refused_with_its_line(tmp_path: Path, before: str, after: str, what: str) -> None:
    file = tmp_path / "helplines.toml"
    file.write_text(ROW.replace(before, after, 1), encoding="utf-8")
    with pytest.raises(DataError) as caught:
        load_helplines(file)
    assert what in str(caught.value)
    assert "line 2" in str(caught.value)


def test_a_file_without_rows_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "helplines.toml"
    file.write_text("", encoding="utf-8")
    with pytest.raises(DataError, match="no \\[\\[helpline\\]\\]"):
        load_helplines(file)
