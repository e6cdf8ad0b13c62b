"""The second opinion: the committed weights are read and asked, never above danger, a quotation or a question."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from bot.errors import DataError
from bot.knowledge import data_path
from bot.model import Respond
from bot.reading import Reader, load_lexicon
from bot.reading.decide import rules
from bot.reading.opinion import APART, WORDS, Opinion, buckets, load_opinion

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.no_cover

WEIGHTS = data_path("reading", "opinion.bin")


class Certain(Opinion):
    """An opinion that says the same of every text."""

    def own(self, evidence: object, verdict: object) -> float:
        return self.shift


def reader(says: float) -> Reader:
    return Reader(load_lexicon(data_path("reading")), Certain([], 0.0, 0.0, 0.0, says, {}))


def test_the_weights_say_where_they_come_from() -> None:
    made = load_opinion(WEIGHTS).made
    assert {"made", "sklearn", "lines", "own", "data", "cross_validation"} <= set(made)
    assert WEIGHTS.stat().st_size < 1_000_000


@pytest.mark.parametrize("text", ["> rejected by google", "has anyone been rejected after the sift?"])
def test_no_opinion_makes_an_own_no_of_these(text: str) -> None:
    assert not reader(1.0).read(text).own_rejection


def test_a_sure_opinion_cannot_silence_danger() -> None:
    assert reader(0.0).read("rejected again. no point being here").respond is Respond.CRISIS


@pytest.mark.parametrize(("says", "respond"), [(0.95, Respond.REPLY), (0.3, Respond.REACT), (0.01, Respond.SILENT)])
def test_doubt_turns_words_into_a_heart_and_a_heart_into_silence(says: float, respond: Respond) -> None:
    assert (
        reader(says).read("got the rejection from stripe, which i had seen coming for a week or two now").respond
        is respond
    )


def test_a_short_plain_no_of_a_named_company_is_never_met_with_silence() -> None:
    assert reader(0.01).read("rejected by stripe").respond is Respond.REACT


@pytest.mark.parametrize(
    "content", [b"", b"{}\n", b"no json\n", b'{"scale": 1, "bias": 0, "slope": 1, "shift": 0}\n12']
)
def test_a_broken_file_is_named(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "opinion.bin"
    path.write_bytes(content)
    with pytest.raises(DataError, match=r"opinion\.bin"):
        load_opinion(path)


def groups(text: str) -> list[tuple[float, set[int]]]:
    evidence = Reader(load_lexicon(data_path("reading"))).gather(text)
    return buckets(evidence, rules(evidence))


def test_two_words_are_a_pair_whatever_stands_between() -> None:
    picked, took = groups("they picked somebody"), groups("they took somebody")
    assert picked[3][1] & took[3][1]
    assert not picked[3][1] & groups("we took nobody")[3][1]


def test_a_sign_beside_a_no_is_louder_than_any_other_and_a_long_text_makes_its_words_quieter() -> None:
    short, long = groups("rejected again"), groups("rejected again, and the train was late and it rained all day")
    assert long[0][0] < short[0][0] < WORDS
    assert long[3][0] < short[3][0] < APART
    assert [loud for loud, _ in long[4:]] == [loud for loud, _ in short[4:]]
    assert short[5][0] > short[4][0]


def test_the_head_is_one_line_of_json() -> None:
    assert json.loads(WEIGHTS.read_bytes().split(b"\n", 1)[0])["lines"] > 3000
