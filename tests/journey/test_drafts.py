"""Drafts: filled in from the log, inventing nothing."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.errors import DataError
from bot.journey import Draft, drafts_after, load_drafts
from bot.knowledge import data_path
from bot.model import Outcome, Round, Stage
from tests.journey.logs import a_round, an_application
from tests.words.test_lint import BANNED

SHIPPED = load_drafts(data_path("drafts", "en.toml"))
NOW = datetime(2026, 3, 20, 12, 0, tzinfo=UTC)
LONDON = ZoneInfo("Europe/London")


def write(draft, application=None, rounds=()):
    return SHIPPED.write(draft, application or an_application(), rounds, zone=LONDON, now=NOW)


def test_filled_in_from_the_log():
    assert write(Draft.FEEDBACK) == (
        "Hello,\n\nThank you for considering me for the analyst role at Acme. If you have a minute, I would be "
        "grateful to know one thing that I could do better next time.\n\nKind regards,"
    )
    met = a_round(datetime(2026, 3, 9, 10, 0, tzinfo=UTC))
    assert "We last spoke on Monday, 9 March, and" in write(Draft.FOLLOW_UP, None, [met])
    promised = an_application(promised_on=date(2026, 3, 13))
    assert "news by Friday, 13 March, so" in write(Draft.FOLLOW_UP, promised, [met])


@pytest.mark.parametrize(
    "rounds",
    [
        [a_round(datetime(2026, 3, 25, 10, 0, tzinfo=UTC))],  # still to come
        [a_round(datetime(2026, 3, 9, 10, 0, tzinfo=UTC), round=Round.TAKE_HOME)],  # nobody spoke
        [a_round(datetime(2026, 3, 9, 10, 0, tzinfo=UTC), application_id=2)],
        [a_round()],
    ],
)
def test_nobody_spoke_where_the_log_does_not_say_so(rounds):
    assert "spoke" not in write(Draft.FOLLOW_UP, None, rounds)


def test_a_promise_that_is_not_due_is_not_mentioned():
    assert "March" not in write(Draft.FOLLOW_UP, an_application(promised_on=date(2026, 3, 21)))


@pytest.mark.parametrize("draft", Draft)
@pytest.mark.parametrize("company", ["Acme", None, "```@everyone", "{met}", "x" * 90])
@pytest.mark.parametrize("role", ["summer internship", None, "{company}", "`sudo`"])
def test_whatever_the_log_holds_there_is_a_draft(draft, company, role):
    text = write(draft, an_application(company=company, role=role))
    assert not re.search(r"[{}`\[\]]|None", text)
    assert len(text) < 900
    assert not BANNED.search(text.lower())


@pytest.mark.parametrize("draft", Draft)
def test_no_text_is_unreachable_and_none_says_what_the_voice_forbids(draft):
    seen = set()
    for company in ("Acme", None):
        for role in ("analyst", None):
            for promised in (date(2026, 3, 13), None):
                for rounds in ([a_round(datetime(2026, 3, 9, 10, 0, tzinfo=UTC))], []):
                    application = an_application(company=company, role=role, promised_on=promised)
                    seen.add(write(draft, application, rounds))
    assert len(seen) == len(SHIPPED.texts[draft])
    assert not any("!" in text for text in seen)


def test_feedback_is_asked_for_in_two_sentences():
    for text in SHIPPED.texts[Draft.FEEDBACK]:
        assert len(re.findall(r"[.?](?=\s)", text.split("\n\n")[1] + " ")) == 2


@given(st.text(max_size=60), st.text(max_size=60))
def test_any_company_and_role(company, role):
    for draft in Draft:
        text = write(draft, an_application(company=company, role=role))
        assert "`" not in text
        assert len(text) < 900


@pytest.mark.parametrize(
    ("outcome", "stage", "expected"),
    [
        (Outcome.REJECTED, Stage.FINAL, (Draft.THANK_YOU, Draft.FEEDBACK)),
        (Outcome.REJECTED, Stage.SCREEN, (Draft.THANK_YOU, Draft.FEEDBACK)),
        (Outcome.REJECTED, Stage.TEST, ()),
        (Outcome.REJECTED, None, ()),
        (Outcome.FREEZE, Stage.INTERVIEW, (Draft.THANK_YOU,)),
        (Outcome.RESCINDED, Stage.OFFER, ()),
        (Outcome.SILENT, Stage.FINAL, ()),
        (Outcome.OPEN, Stage.FINAL, ()),
    ],
)
def test_what_may_be_written_after_an_outcome(outcome, stage, expected):
    assert drafts_after(outcome, stage) == expected


def a_file(tmp_path, **changed):
    texts = {draft.value: '["Hello"]' for draft in Draft} | changed
    path = tmp_path / "en.toml"
    path.write_text("".join(f"[{name}]\ntexts = {value}\n" for name, value in texts.items() if value), encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("changed", "says"),
    [
        ({"feedback": ""}, "[feedback] needs texts"),
        ({"feedback": "[]"}, "[feedback] needs texts"),
        ({"feedback": '["{name}", "Hello"]'}, "text 1 has {name}"),
        ({"feedback": '["Hello {company}"]'}, "the last text must have no slot"),
        ({"feedback": '["  "]'}, "text 1 is empty"),
        ({"feedback": '["a `b`"]'}, "backtick"),
        ({"feedback": f'["{"x" * 701}"]'}, "longer"),
        ({"feedbakc": '["Hello"]'}, "nothing is called feedbakc"),
        ({"feedback": "["}, "not TOML"),
    ],
)
def test_a_wrong_file_says_where(tmp_path, changed, says):
    path = a_file(tmp_path, **changed)
    with pytest.raises(DataError) as wrong:
        load_drafts(path)
    assert str(path) in str(wrong.value)
    assert says in str(wrong.value)


def test_a_missing_file_says_so(tmp_path):
    with pytest.raises(DataError, match="cannot be read"):
        load_drafts(tmp_path / "en.toml")
