"""Any string is read: an answer or silence, never an exception."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.model import Kind, Reading, Respond
from bot.reading import read
from bot.reading.normalise import fold
from bot.reading.segment import segment


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "\x00" * 50,
        "\u200b" * 50,
        "😭😭😭",
        "\ud800\udfff",
        "שלום עולם",
        "?" * 6000,
        "\n" * 500,
        "```",
        ">",
        "`",
    ],
)
def test_nothing_to_read_is_silence(text: str) -> None:
    reading = read(text)
    assert reading.respond is Respond.SILENT
    assert not reading.own_rejection


@pytest.mark.parametrize(
    "text",
    [
        "zon\u200b re\u200bject",
        "ｚｏｎ ｒｅｊｅｃｔ",
        "z\u0336o\u0336n r\u0336e\u0336j\u0336e\u0336c\u0336t\u0336",
        "𝐳𝐨𝐧 𝐫𝐞𝐣𝐞𝐜𝐭",
        "**zon** reject",
    ],
)
def test_styled_letters_are_read(text: str) -> None:
    assert read(text).own_rejection


def test_a_hundred_lines_with_a_hundred_companies_are_one_reading() -> None:
    reading = read("\n".join(f"company{number} reject" for number in range(100)))
    assert reading.kind is Kind.SEVERAL
    assert len(set(reading.companies)) == len(reading.companies) == len(reading.entries)


@settings(max_examples=150, deadline=None)
@given(st.text(st.characters(), max_size=400))
def test_any_unicode_is_read(text: str) -> None:
    assert isinstance(read(text), Reading)


@settings(max_examples=100, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [
                *(
                    "i",
                    "got",
                    "rejected",
                    "not",
                    "by",
                    "from",
                    "google",
                    ">",
                    "```",
                    "\n",
                    "?",
                    ",",
                    ".",
                    "my",
                    "friend",
                ),
                *("offer", "kill", "myself", "dear", "regards"),
            ]
        ),
        max_size=120,
    )
)
def test_spans_stay_inside_the_text(words: list[str]) -> None:
    text = " ".join(words)
    assert all(0 <= span.start <= span.end <= len(text) for span in read(text).spans)


@settings(max_examples=150, deadline=None)
@given(st.text(st.characters(), max_size=200))
def test_folding_keeps_the_way_back(text: str) -> None:
    folded = fold(text)
    assert len(folded.origin) == len(folded.text) + 1
    assert list(folded.origin) == sorted(folded.origin)


@settings(max_examples=100, deadline=None)
@given(st.text(st.sampled_from("a>`\n <@1>!? -"), max_size=200))
def test_blanking_keeps_every_index(text: str) -> None:
    assert len(segment(text).own) == len(text)
