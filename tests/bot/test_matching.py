"""Which application is meant: the same, perhaps the same, a new one."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from time import perf_counter
from typing import TYPE_CHECKING

import pytest

from bot.errors import DataError
from bot.knowledge import data_path
from bot.library import load_library
from bot.matching import Alike, Names, Verdict, load_names
from bot.model import Application, Outcome

if TYPE_CHECKING:
    from pathlib import Path

TODAY = date(2026, 3, 2)
FILE = data_path("log", "names.toml")
NO, PERHAPS, YES = Alike.NO, Alike.PERHAPS, Alike.YES


@pytest.fixture(scope="module")
def names() -> Names:
    return load_library().names


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("Amazon", "amzn", YES),
        ("AWS", "Amazon", YES),
        ("facebook", "Meta", YES),
        ("Amazon Web Services", "Amazon", PERHAPS),
        ("Google DeepMind", "google", PERHAPS),
        ("Stripe, Inc.", "STRIPE", YES),
        ("Siemens AG", "siemens", YES),
        ("Robert Bosch GmbH & Co. KG", "Robert Bosch", YES),
        ("Crédit Agricole S.A.", "credit agricole", YES),
        ("Palantir Technologies", "palantir", YES),
        ("booking.com", "Booking", YES),
        ("The Home Depot", "home depot", YES),
        ("McDonald’s", "mcdonalds", YES),
        ("Ernst & Young", "ernst and young", YES),
        ("JP Morgan", "J.P.Morgan", YES),
        ("J.P. Morgan Chase & Co.", "JPMC", PERHAPS),
        ("Boston Consulting Group", "BCG", PERHAPS),
        ("Massachusetts General Hospital", "MGH", PERHAPS),
        ("ООО Яндекс", "яндекс", YES),
        ("Яндекс", "Яндкс", PERHAPS),
        ("楽天株式会社", "楽天", YES),
        ("株式会社メルカリ", "メルカリ", YES),
        ("楽天グループ", "楽天", YES),
        ("楽天モバイル", "楽天", PERHAPS),
        ("삼성전자 주식회사", "삼성전자", YES),
        ("दिल्ली पब्लिक स्कूल", "दिल्ली पब्लिक स्कूल", YES),
        ("Stripe", "Strpie", PERHAPS),
        ("Stripe", "Strike", PERHAPS),  # a slip, or another company: ask
        ("Stripe", "Square", NO),
        ("Meta", "Beta", NO),
        ("Visa", "Vista", NO),
        ("University of Essex", "University of Sussex", NO),
        ("University of Leeds", "University of Reading", NO),
        ("Bank of America", "Bank of Ireland", NO),
        ("Deutsche Bahn", "Deutsche Bank", NO),
        ("Capital One", "Capital Two", NO),
        ("Google", "Meta", NO),
        ("!!!", "!!!", YES),
        ("!!!", "???", NO),
        ("Inc", "inc", YES),
    ],
)
def test_companies(names: Names, one: str, other: str, alike: Alike) -> None:
    assert names.companies_alike(one, other) is alike
    assert names.companies_alike(other, one) is alike


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("SWE", "Software Engineer", YES),
        ("SDE II", "software engineer 2", YES),
        ("SDE 1", "SDE 2", NO),
        ("Sr. Data Analyst", "senior data analyst", YES),
        ("RN", "Registered Nurse", YES),
        ("new grad swe", "Software Engineer, New Grad", YES),
        ("analyst", "Business Analyst", PERHAPS),
        ("software enginer", "software engineer", PERHAPS),
        ("SWE", "SWE intern", PERHAPS),
        ("nurse", "teacher", NO),
        ("backend engineer", "frontend engineer", NO),
        (None, "teacher", YES),
        ("", None, YES),
    ],
)
def test_roles(names: Names, one: str | None, other: str | None, alike: Alike) -> None:
    assert names.roles_alike(one, other) is alike
    assert names.roles_alike(other, one) is alike


def log(*rows: tuple[str | None, str | None] | tuple[str | None, str | None, Outcome, int]) -> list[Application]:
    made: list[Application] = []
    for number, (company, role, *more) in enumerate(rows):
        outcome, days = more or (Outcome.OPEN, 3)
        day = TODAY - timedelta(days=days)
        made.append(Application(number, 41, company, role, None, outcome, day, datetime(2026, 3, 1, tzinfo=UTC)))
    return made


SAME, UNSURE, NEW = Verdict.SAME, Verdict.UNSURE, Verdict.NEW
REJECTED, SILENT, OFFER = Outcome.REJECTED, Outcome.SILENT, Outcome.OFFER


@pytest.mark.parametrize(
    ("company", "role", "kept", "verdict", "which"),
    [
        ("amzn", None, log(("Amazon", "SDE")), SAME, (0,)),
        ("Amazon", "software engineer", log(("AWS", "SDE")), SAME, (0,)),
        ("Amazon", "nurse", log(("Amazon", "SDE")), NEW, ()),
        ("Amazon", "SDE intern", log(("Amazon", "SDE")), UNSURE, (0,)),
        ("Amazon", "SDE", log(("Amazon", None)), SAME, (0,)),
        ("Amazon", None, log(("Amazon", "SDE"), ("Amazon", "nurse")), UNSURE, (0, 1)),
        ("Amazon", "nurse", log(("Amazon", "SDE"), ("Amazon", "nurse")), SAME, (1,)),
        ("Amazon", "SDE", log(("Amazon", "SDE"), ("amzn", "SDE")), UNSURE, (0, 1)),
        ("Amazon", "SDE", log(("Amazon", None), ("amzn", "SDE")), SAME, (1,)),
        ("Amazon", None, log(*[("Amazon", f"role {n}") for n in range(9)]), UNSURE, (0, 1, 2)),
        # what has gone quiet, or is an offer, may still end
        ("Amazon", None, log(("Amazon", None, SILENT, 90)), SAME, (0,)),
        ("Amazon", None, log(("Amazon", None, OFFER, 9)), SAME, (0,)),
        # what is over may be told again, or tried again
        ("Amazon", None, log(("Amazon", None, REJECTED, 2)), UNSURE, (0,)),
        ("Amazon", None, log(("Amazon", None, REJECTED, 200)), NEW, ()),
        ("Amazon", None, log(("Amazon", None, REJECTED, 2), ("Amazon", None, SILENT, 9)), SAME, (1,)),
        ("Strpie", None, log(("Stripe", None)), UNSURE, (0,)),
        ("Zon", None, log(("Stripe", None)), NEW, ()),
        (None, "nurse", log((None, "nurse"), ("Mercy", "nurse")), SAME, (0,)),
        (None, "nurse", log(("Mercy", "nurse")), NEW, ()),
        ("Mercy", "nurse", log((None, "nurse")), NEW, ()),
        (None, None, log((None, None), ("Mercy", None)), NEW, ()),
        ("Mercy", None, [], NEW, ()),
    ],
)
def test_which_application_is_meant(
    names: Names,
    company: str | None,
    role: str | None,
    kept: list[Application],
    verdict: Verdict,
    which: tuple[int, ...],
) -> None:
    match = names.find(company, role, kept, TODAY)
    assert (match.verdict, tuple(one.id for one in match.applications)) == (verdict, which)


def test_a_full_log_is_searched_within_what_nobody_notices(names: Names) -> None:
    kept = log(*[(f"Company Number {number} GmbH", "Software Engineer") for number in range(2000)])
    start = perf_counter()
    assert names.find("Company Number 77", "SWE", kept, TODAY).applications == (kept[77],)
    assert perf_counter() - start < 0.5


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (("forms = [", "forms = [1, "), "'forms' should be a list of words"),
        (("[roles]", "[rolls]"), r"\[roles\] should lead"),
        (('swe = "software engineer"', "swe = 1"), r"\[roles\] should lead"),
        (("forms = [", "forms = "), r"names\.toml: "),
    ],
)
def test_a_file_that_is_wrong_is_named_with_the_place(tmp_path: Path, change: tuple[str, str], told: str) -> None:
    file = tmp_path / "names.toml"
    file.write_text(FILE.read_text().replace(*change, 1))
    with pytest.raises(DataError, match=told):
        load_names(file, {})
    with pytest.raises(DataError, match="cannot be read"):
        load_names(tmp_path / "absent.toml", {})
