"""A CSV coming in: other trackers' columns, statuses, dates and encodings, and what is wrong named by its line."""

from __future__ import annotations

from datetime import date

import pytest

from bot.errors import UserFacingError
from bot.exchange import Bad, Standing, read_file
from bot.model import NewApplication as Row
from bot.model import Outcome, Stage

TODAY = date(2026, 11, 30)


@pytest.fixture
def read(words):
    def reads(data, *, usual=True):
        content = data.encode() if isinstance(data, str) else data
        return read_file(content, words, TODAY, day_first_usual=usual)

    return reads


SHEETS = {
    "a plain sheet": (
        "Company,Position,Date Applied,Status,Notes\nAcme,Engineer,2026-02-03,Rejected,met two people\n",
        Row(date(2026, 2, 3), "Acme", "Engineer", None, Outcome.REJECTED, date(2026, 2, 3), None, "met two people"),
    ),
    "a board's export": (
        "Job Title,Company Name,List,Date Saved,Date Applied,Last Updated,URL,Salary\n"
        "Nurse,St Mary,Interviewing,2026-01-01,2026-02-03,2026-02-20,https://example.org/1,\n",
        Row(date(2026, 2, 20), "St Mary", "Nurse", Stage.INTERVIEW, Outcome.OPEN, date(2026, 2, 3)),
    ),
    "stage and status apart": (
        "Employer;Role;Stage;Status\nAcme;Clerk;Phone Screen;Ghosted\n",
        Row(TODAY, "Acme", "Clerk", Stage.SCREEN, Outcome.SILENT),
    ),
    "an offer that is still open": (
        "company,stage,outcome\nAcme,Offer,pending\n",
        Row(TODAY, "Acme", None, Stage.OFFER, Outcome.OPEN),
    ),
    "an outcome beside a stage": (
        "company\trole\tstage\toutcome\nAcme\tClerk\tOA\tNo response\n",
        Row(TODAY, "Acme", "Clerk", Stage.TEST, Outcome.SILENT),
    ),
    "German": (
        "Firma;Stelle;Beworben am;Status;Notizen\nMüller GmbH;Pflege;03.02.2026;Absage nach Telefoninterview;nett\n",
        Row(
            date(2026, 2, 3),
            "Müller GmbH",
            "Pflege",
            Stage.SCREEN,
            Outcome.REJECTED,
            date(2026, 2, 3),
            None,
            "nett",
        ),
    ),
    "French": (
        "Entreprise,Poste,Date de candidature,Statut\nÉlan,Comptable,3 févr. 2026,Refusée\n",
        Row(date(2026, 2, 3), "Élan", "Comptable", None, Outcome.REJECTED, date(2026, 2, 3)),
    ),
    "Spanish": (
        "Empresa,Puesto,Fecha,Estado\nAcme,Docente,3 de febrero de 2026,Sin respuesta\n",
        Row(date(2026, 2, 3), "Acme", "Docente", None, Outcome.SILENT, date(2026, 2, 3)),
    ),
    "no header": (
        "Acme,Engineer,2026-02-03,Rejected\nBorealis,Analyst,2026-02-04,Offer\n",
        Row(date(2026, 2, 3), "Acme", "Engineer", None, Outcome.REJECTED, date(2026, 2, 3)),
    ),
    "a company's column under a strange name": (
        "Where,Role,Status\nAcme,Engineer,Rejected\nBorealis,Analyst,Offer\n",
        Row(TODAY, "Acme", "Engineer", None, Outcome.REJECTED),
    ),
    "only roles": ("Course,Status\nNursing BSc,Rejected\n", Row(TODAY, None, "Nursing BSc", None, Outcome.REJECTED)),
    "a quoted cell over two lines": (
        'Company,Notes\n"Acme, Inc.","one\ntwo"\n',
        Row(TODAY, "Acme, Inc.", notes="one\ntwo"),
    ),
    "the line by which Excel names its delimiter": (
        "sep=;\r\nCompany;Role\r\nAcme;Clerk\r\n",
        Row(TODAY, "Acme", "Clerk"),
    ),
    "the better of two dates": (
        "Date,Date Applied,Company\n2020-01-01,2026-02-03,Acme\n",
        Row(date(2026, 2, 3), "Acme", applied_on=date(2026, 2, 3)),
    ),
    "an answer that was promised": (
        "Company,Answer by\nAcme,2026-12-24\n",
        Row(TODAY, "Acme", promised_on=date(2026, 12, 24)),
    ),
}


@pytest.mark.parametrize("kind", SHEETS)
def test_sheets_that_people_have(read, kind):
    text, row = SHEETS[kind]
    told = read(text)
    assert told.bad == ()
    assert told.rows[0] == row


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize(
    ("encoding", "mark"),
    [
        ("utf-8", b""), ("utf-8", b"\xef\xbb\xbf"), ("utf-16-le", b"\xff\xfe"), ("utf-16-be", b"\xfe\xff"),
        ("utf-16-le", b""), ("utf-16-be", b""), ("cp1252", b""),
    ],
)  # fmt: skip
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_encodings_delimiters_and_line_ends(read, encoding, mark, delimiter, end):
    text = end.join(
        delimiter.join(cells) for cells in (("Company", "Role"), ("Café Zürich", "Köchin"), ("Acme", "Chef"))
    )
    told = read(mark + text.encode(encoding))
    assert [(row.company, row.role) for row in told.rows] == [("Café Zürich", "Köchin"), ("Acme", "Chef")]


@pytest.mark.parametrize(
    ("status", "standing"),
    [
        ("Applied", Standing(Stage.APPLICATION, Outcome.OPEN)),
        ("REJECTED", Standing(None, Outcome.REJECTED)),
        ("Rejected - after final round", Standing(Stage.FINAL, Outcome.REJECTED)),
        ("Interview (2nd round)", Standing(Stage.INTERVIEW)),
        ("HackerRank", Standing(Stage.TEST)),
        ("Recruiter Screen", Standing(Stage.SCREEN)),
        ("Offer", Standing(Stage.OFFER, Outcome.OFFER)),
        ("Offer declined", Standing(None, Outcome.WITHDRAWN)),
        ("Offer rescinded", Standing(None, Outcome.RESCINDED)),
        ("accepted!", Standing(None, Outcome.ACCEPTED)),
        ("No response", Standing(None, Outcome.SILENT)),
        ("on-hold", Standing(None, Outcome.FREEZE)),
        ("Wishlist", Standing(not_yet=True)),
        ("Nurturing", None),
        ("there is no telling", None),
    ],
)
def test_what_a_status_says(words, status, standing):
    told = words.standing(status)
    if standing is not None and standing.outcome is Outcome.OPEN:
        assert told is not None
        assert told.outcome is Outcome.OPEN
    else:
        assert told == standing


def test_bad_lines_are_named_and_the_rest_comes_in(read):
    text = (
        "Company,Role,Date Applied,Notes\n"
        "Acme,Clerk,2026-02-03,\n"
        ",,2026-02-04,who was it\n"
        "\n"
        'Borealis,Clerk,2026-02-05,"two\nlines"\n'
        "Cirrus,Clerk,2026-02-31,\n"
        "Dune,Clerk,soon,\n"
        f"{'E' * 101},Clerk,2026-02-03,\n"
        "Fjord,Clerk,2027-02-03,\n"
    )
    told = read(text)
    assert [row.company for row in told.rows] == ["Acme", "Borealis"]
    assert told.bad == (
        Bad(3, "neither a company nor a role"),
        Bad(7, 'I can\'t read "2026-02-31" as a date'),
        Bad(8, 'I can\'t read "soon" as a date'),
        Bad(9, "company: more than 100 characters"),
        Bad(10, '"2027-02-03" lies in the future'),
    )


def test_jobs_that_nobody_applied_for_are_left_out_and_counted(read):
    told = read("Company,Status\nAcme,Saved\nBorealis,Applied\nCirrus,To apply\n")
    assert [row.company for row in told.rows] == ["Borealis"]
    assert told.not_yet == 2


def test_an_unknown_status_is_kept_in_the_notes_and_told(read):
    told = read("Company,Status,Notes\nAcme,Nurturing,nice people\nBorealis,Rejected,\nCirrus,Nurturing,\n")
    assert told.rows[0].outcome is Outcome.OPEN
    assert told.rows[0].notes == "nice people\nStatus: Nurturing"
    assert told.statuses == (("Nurturing", None, 2), ("Rejected", Standing(None, Outcome.REJECTED), 1))


def test_it_says_which_column_it_took_for_what(read):
    told = read("Job Title,Company Name,Salary\nClerk,Acme,50000\n")
    assert told.columns == {"company": "Company Name", "role": "Job Title"}
    assert read("Acme,Clerk,2026-02-03\n").columns == {"company": "1", "role": "2", "applied_on": "3"}


@pytest.mark.parametrize(
    ("dates", "usual", "first", "day"),
    [
        (["03/02/2026", "25/02/2026"], False, True, date(2026, 2, 3)),
        (["03/02/2026", "02/25/2026"], True, False, date(2026, 3, 2)),
        (["03/02/2026"], True, True, date(2026, 2, 3)),
        (["03/02/2026"], False, False, date(2026, 3, 2)),
        (["03/12/2026"], True, False, date(2026, 3, 12)),  # the third of December would lie in the future
        (["03.02.2026"], False, None, date(2026, 2, 3)),
        (["2026-02-03"], False, None, date(2026, 2, 3)),
    ],
)
def test_the_whole_column_says_whether_the_day_comes_first(read, dates, usual, first, day):
    told = read("Company,Date\n" + "".join(f"Acme,{one}\n" for one in dates), usual=usual)
    assert told.bad == ()
    assert told.rows[0].applied_on == day
    assert told.day_first == first


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "nothing"),
        (b"\n\n  \n", "nothing"),
        (b"x" * 1_000_001, "1 MB"),
        (b"PK\x03\x04 a workbook", "CSV"),
        (b"%PDF-1.7", "CSV"),
        (b"Company\n" + b"Acme\n" * 2001, "2000"),
        (b"1,2\n3,4\n", "which column"),
        (b'Company\n"' + b"a" * 200_000, "table"),
    ],
)
def test_a_file_that_cannot_come_in_says_why(read, data, why):
    with pytest.raises(UserFacingError, match=why):
        read(data)


def test_two_thousand_rows_come_in(read):
    assert len(read("Company,Status\n" + "Acme,Rejected\n" * 2000).rows) == 2000


def test_every_word_of_our_own_files_is_known(words):
    for stage in Stage:
        assert words.standing(stage).stage is stage
    for outcome in Outcome:
        assert words.standing(outcome).outcome is outcome
