"""Which kind an own no is: what the rules see, where the learned opinion may speak, and that nothing else changes."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from bot.errors import DataError
from bot.knowledge import data_path
from bot.library import load_library
from bot.model import CrisisTier, Kind, Respond
from bot.reading import Reader, load_lexicon, read
from bot.reading.kind_opinion import KindOpinion, load_kind_opinion
from bot.reading.kinds import own_kind
from bot.reading.opinion import load_opinion
from tools.messages import our_messages

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.no_cover

WEIGHTS = data_path("reading", "kinds.bin")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        # a place, a grant, a paper: no job in the answer
        ("denied by villanova, mom already bought the sweatshirt", Kind.ADMISSION),
        ("UCAS updated at dawn. unsuccessful for nursing", Kind.ADMISSION),
        ("reviewer 2 got us. manuscript rejected after eight months", Kind.ADMISSION),
        ("Leeds said no to me", Kind.ADMISSION),
        # a school that was asked for work, and a place that is no school
        ("rejected by Stanford for the admin job", Kind.PLAIN),
        ("my interview in Leeds went nowhere, they rejected me", Kind.PLAIN),
        ("i have an msc and still get rejected by stripe", Kind.PLAIN),
        ("rejected after r2 at datadog", Kind.PLAIN),
        # one no told with two names is one no
        ("Greggs rejected me at the counter", Kind.PLAIN),
        ("two rejections before breakfast", Kind.SEVERAL),
        ("figma and vercel rej", Kind.SEVERAL),
        ("me dijeron que no en Ikea, buscaban a otra persona", Kind.PLAIN),
        ("nee van bol, nee van coolblue", Kind.SEVERAL),
        # near the end, whatever the stage is called
        ("rejected after the powerday", Kind.LATE_STAGE),
        ("it was down to two, and they rejected me", Kind.LATE_STAGE),
        # how fast it was is the point, and years of work are no wait
        ("ubisoft rejected me in 40 minutes", Kind.TIMING),
        ("rejeitado em 4 minutos", Kind.TIMING),
        ("got rejected by amazon, two years of work", Kind.PLAIN),
        (
            "from the bakery:\nDear Amara,\nwe took someone else. Your apron is here.\nLena\n\nso i got rejected",
            Kind.LETTER,
        ),
    ],
)
def test_the_kind_is_what_the_post_is_about(text: str, kind: Kind) -> None:
    reading = read(text)
    assert reading.own_rejection
    assert reading.kind is kind


@pytest.mark.no_cover
def test_the_bot_reads_as_it_is_measured() -> None:
    reader = load_library().reader
    for message in our_messages()[::60]:
        assert reader.read(message.text) == read(message.text)


def test_the_weights_say_where_they_come_from() -> None:
    made = load_kind_opinion(WEIGHTS).made
    assert {"made", "sklearn", "lines", "data", "cross_validation", "sure"} <= set(made)
    assert WEIGHTS.stat().st_size < 300_000


class Stubborn(KindOpinion):
    """An opinion that is sure of one kind, whatever it reads."""

    def _likely(self, words: set[int], signs: set[int]) -> dict[Kind, float]:
        return {kind: float(kind is self.kinds[-1]) for kind in Kind}


def reader(says: Kind, sure: frozenset[Kind] = frozenset()) -> Reader:
    folder = data_path("reading")
    stubborn = Stubborn([*Kind, says], {}, [], 0.0, [], 0.1, sure, {})
    return Reader(load_lexicon(folder), load_opinion(folder / "opinion.bin"), stubborn)


@pytest.mark.no_cover
@pytest.mark.parametrize("says", [Kind.ADMISSION, Kind.TIMING, Kind.PLAIN])
def test_it_changes_the_kind_and_nothing_else(says: Kind) -> None:
    folder = data_path("reading")
    without = Reader(load_lexicon(folder), load_opinion(folder / "opinion.bin"))
    stubborn = reader(says)
    for message in our_messages()[::40]:
        one, other = (each.read(message.text, scenes=False) for each in (stubborn, without))
        assert (one.respond, one.own_rejection, one.certainty, one.crisis) == (
            other.respond, other.own_rejection, other.certainty, other.crisis,
        )  # fmt: skip
        if not other.own_rejection or other.crisis in (CrisisTier.EXPLICIT, CrisisTier.VEILED, CrisisTier.CONCERN):
            assert one.kind is other.kind


def test_it_never_speaks_in_danger() -> None:
    reading = reader(Kind.PLAIN).read("rejected again. no point being here")
    assert (reading.kind, reading.respond) == (Kind.CRISIS, Respond.CRISIS)


@pytest.mark.parametrize("says", sorted(set(Kind) - {Kind.PLAIN}))
def test_it_claims_no_fact_that_the_rules_do_not_see(says: Kind) -> None:
    assert reader(says).read("rejected by stripe for the analyst role").kind is Kind.PLAIN


def test_where_the_rules_are_sure_they_stay() -> None:
    text = "ubisoft rejected my application for the course in 40 minutes"
    assert reader(Kind.ADMISSION).read(text).kind is Kind.ADMISSION
    assert reader(Kind.ADMISSION, frozenset({Kind.TIMING})).read(text).kind is Kind.TIMING


def test_the_log_hangs_on_no_learned_kind() -> None:
    sure = load_kind_opinion(WEIGHTS).sure
    assert {Kind.LETTER, Kind.RESCINDED, Kind.FREEZE, Kind.SEVERAL, Kind.GHOSTED} <= set(sure)


def test_without_a_shape_it_is_plain() -> None:
    evidence = Reader(load_lexicon(data_path("reading"))).gather("rejected by stripe for the analyst role")
    assert own_kind(evidence, []) is Kind.PLAIN


HEAD = {"kinds": ["plain"], "sure": [], "bias": [0.0], "scale": 1.0, "margin": 0.1, "buckets": 1}


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{}\n",
        b"no json\n",
        json.dumps(HEAD).encode() + b"\n\x00",
        json.dumps({**HEAD, "kinds": ["no kind"]}).encode() + b"\n\x00\x00\x00",
        json.dumps({**HEAD, "bias": []}).encode() + b"\n\x00\x00\x00",
    ],
)
def test_a_broken_file_is_named(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "kinds.bin"
    path.write_bytes(content)
    with pytest.raises(DataError, match=r"kinds\.bin"):
        load_kind_opinion(path)
    with pytest.raises(DataError, match=r"absent\.bin"):
        load_kind_opinion(tmp_path / "absent.bin")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Didn't get the teaching job at St Mary's. They went with an internal candidate.", Kind.PLAIN),
        ("Applied for an internal transfer and was rejected today.", Kind.PASSED_OVER),
    ],
)
def test_who_loses_to_an_insider_was_not_passed_over(text, kind):
    assert read(text).kind is kind


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("Phd rejection from ETH, that was the last one.", True),
        ("internship rejection from Stripe, so tired", True),
        ("rejection from recruiters is normal", False),
        ("loan rejection from Barclays", False),
        ("rejected by Bain. my visa clock is ticking", True),
        ("my visa got rejected", False),
        ("got rejected for a mortgage by Barclays", False),
        ("rejected by my insurance, Aetna", False),
    ],
)
def test_a_headline_tells_an_own_no_and_an_office_does_not(text, own):
    assert read(text).own_rejection is own
