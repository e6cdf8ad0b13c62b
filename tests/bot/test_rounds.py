from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.errors import DataError
from bot.knowledge import data_path
from bot.model import Round, Stage
from bot.rounds import STAGE_OF, Rounds, furthest, load_rounds

if TYPE_CHECKING:
    from pathlib import Path

FILE = data_path("log", "rounds.toml")


@pytest.fixture(scope="module")
def rounds() -> Rounds:
    return load_rounds(FILE)


@pytest.mark.parametrize(
    ("typed", "named"),
    [
        # software
        ("OA", Round.TEST),
        ("HackerRank OA", Round.TEST),
        ("take home", Round.TAKE_HOME),
        ("takehome", Round.TAKE_HOME),
        ("loop", Round.ONSITE),
        ("superday", Round.ONSITE),
        ("Super-Day", Round.ONSITE),
        ("virtual on-site", Round.ONSITE),
        ("HM", Round.MANAGER),
        ("phone screen with the HM", Round.MANAGER),
        ("system design", Round.TECHNICAL),
        ("second round technical", Round.TECHNICAL),
        ("recruiter screen", Round.CALL),
        ("tech screen", Round.TECHNICAL),
        ("bar raiser", Round.FINAL),
        ("behavioural", Round.PEOPLE),
        ("final panel", Round.FINAL),
        # nursing
        ("drug calculation test", Round.TEST),
        ("clinical scenarios", Round.TECHNICAL),
        ("chat with the ward manager", Round.MANAGER),
        ("shadow shift", Round.TRIAL),
        ("peer interview", Round.PEOPLE),
        # teaching
        ("demo lesson", Round.TRIAL),
        ("pupil panel", Round.PEOPLE),
        ("governors' panel", Round.PANEL),
        ("headteacher", Round.MANAGER),
        # law
        ("Watson Glaser", Round.TEST),
        ("vacation scheme", Round.TRIAL),
        ("partner interview", Round.MANAGER),
        ("assessment day", Round.ONSITE),
        ("case study", Round.TECHNICAL),
        # retail
        ("group interview", Round.PEOPLE),
        ("trial shift", Round.TRIAL),
        ("store manager", Round.MANAGER),
        # academia
        ("job talk", Round.TALK),
        ("chalk talk", Round.TALK),
        ("campus visit", Round.ONSITE),
        ("search committee", Round.PANEL),
        ("chat with the PI", Round.MANAGER),
        ("viva", Round.TALK),
        ("research proposal", Round.TAKE_HOME),
        # apprenticeships
        ("aptitude test", Round.TEST),
        ("maths and English test", Round.TEST),
        ("trade test", Round.TEST),
        ("work trial", Round.TRIAL),
        # other languages
        ("Vorstellungsgespräch", Round.OTHER),
        ("Probearbeiten", Round.TRIAL),
        ("entretien technique", Round.TECHNICAL),
        # no more than that there is one
        ("interview", Round.OTHER),
        ("first round", Round.OTHER),
        ("zoom", Round.OTHER),
        ("coffee with Ana", None),
        ("", None),
        ("😀", None),
    ],
)
def test_what_people_call_a_round(rounds: Rounds, typed: str, named: Round | None) -> None:
    assert rounds.named(typed) is named
    assert rounds.named(typed.upper()) is named


def test_every_round_says_how_far_an_application_is() -> None:
    assert set(STAGE_OF) == set(Round)
    assert furthest(None, STAGE_OF[Round.CALL], Stage.FINAL, STAGE_OF[Round.TEST]) is Stage.FINAL
    assert furthest(None, None) is None


def test_a_round_that_is_named_twice_counts_as_the_later_one(rounds: Rounds) -> None:
    assert rounds.stage("recruiter call, then onsite") is Stage.FINAL
    assert rounds.stage("nothing of the kind") is None


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (("call = [", "phoning = ["), "'phoning' is no round"),
        (("call = [", "call = [1, "), "'call' should be a list of words"),
        (("call = [", 'call = ["superday", '), "'super day' under 'onsite'|'superday' under 'onsite'"),
        (("call = [", 'call = ["!", '), "'!' under 'call' is empty"),
        (("call = [", "call = "), r"rounds\.toml: "),
        (("viva", "\udcff"), r"rounds\.toml: "),
    ],
)
def test_a_file_that_is_wrong_is_named_with_the_place(tmp_path: Path, change: tuple[str, str], told: str) -> None:
    file = tmp_path / "rounds.toml"
    file.write_bytes(FILE.read_text().replace(*change, 1).encode(errors="surrogateescape"))
    with pytest.raises(DataError, match=told):
        load_rounds(file)


def test_a_missing_file_and_a_missing_round(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="cannot be read"):
        load_rounds(tmp_path / "rounds.toml")
    (tmp_path / "rounds.toml").write_text('call = ["call"]')
    with pytest.raises(DataError, match="is missing"):
        load_rounds(tmp_path / "rounds.toml")
