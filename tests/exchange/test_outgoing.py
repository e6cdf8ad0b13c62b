"""The log as files: nothing runs as a formula, and what goes out comes in again as it was."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.exchange import read_file, to_csv, to_json
from bot.exchange.outgoing import guarded, restored
from bot.model import Application, Outcome, Round, Stage
from bot.model import NewApplication as Row
from tests.picture.logs import CREATED, application, interview

TODAY = date(2026, 11, 30)
PAST = st.dates(date(1990, 1, 1), TODAY)
LETTERS = st.characters(exclude_categories=("Cs", "Cc", "Cf"))
WORDS = st.text(LETTERS, min_size=1, max_size=100).map(str.strip).filter(bool)
NOTES = st.text(LETTERS | st.just("\n"), max_size=300).map(str.strip)

ROWS = st.builds(
    Row,
    happened_on=PAST,
    company=WORDS,
    role=st.none() | WORDS,
    stage=st.none() | st.sampled_from(Stage),
    outcome=st.sampled_from(Outcome),
    applied_on=st.none() | PAST,
    promised_on=st.none() | st.dates(date(1990, 1, 1), date(2100, 1, 1)),
    notes=NOTES.map(lambda notes: notes or None),
)


def kept(number: int, row: Row) -> Application:
    return Application(
        number, 1, row.company, row.role, row.stage, row.outcome, row.happened_on, CREATED,
        row.applied_on, row.promised_on, row.notes,
    )  # fmt: skip


@pytest.mark.no_cover
@given(rows=st.lists(ROWS, min_size=1, max_size=12))
@settings(max_examples=150, deadline=None)
def test_what_goes_out_comes_in_again(words, rows):
    data = to_csv([kept(number, row) for number, row in enumerate(rows)])
    told = read_file(data, words, TODAY, day_first_usual=True)
    assert told.bad == ()
    assert told.rows == tuple(rows)


@given(ROWS)
def test_no_cell_begins_as_a_formula(row):
    cells = [cell for line in csv.reader(io.StringIO(to_csv([kept(1, row)]).decode("utf-8-sig"))) for cell in line]
    assert not any(cell.lstrip()[:1] in tuple("=+-@＝＋－＠") for cell in cells if cell)


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@SUM(A1)", " =1", "'=1", "''-", "' =x", "＝1"])
def test_a_formula_is_guarded_and_restored(cell):
    assert guarded(cell) == f"'{cell}"
    assert restored(guarded(cell)) == cell


@given(st.text())
def test_every_cell_is_restored(cell):
    assert restored(guarded(cell)) == cell


def test_a_spreadsheet_sees_the_encoding():
    data = to_csv([application(company="Café")])
    assert data.startswith(b"\xef\xbb\xbf")
    assert (
        data.decode("utf-8-sig").splitlines()[0]
        == "company,role,stage,outcome,applied_on,happened_on,promised_on,notes"
    )


def test_json_holds_each_application_with_its_rounds():
    log = [application(1, stage=Stage.FINAL), application(2, company="Élan")]
    rounds = [replace(interview(7, 1, Round.PANEL, datetime(2026, 3, 1, 9, tzinfo=UTC)), went_well="the case")]
    told = json.loads(to_json(log, rounds))["applications"]
    assert [one["company"] for one in told] == ["Acme", "Élan"]
    assert told[0]["stage"] == "final"
    assert told[0]["happened_on"] == "2026-03-02"
    assert told[1]["interviews"] == []
    (only,) = told[0]["interviews"]
    assert (only["round"], only["starts_at"], only["went_well"]) == ("panel", "2026-03-01T09:00:00+00:00", "the case")
    assert "user_id" not in json.dumps(told)
