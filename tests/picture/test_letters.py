"""The fonts: what they can write, and how wide it gets."""

from __future__ import annotations

import re
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.errors import DataError
from bot.picture import load_letters
from bot.words import ui

NAMES = {
    "株式会社サイバーエージェント": ("Droid Sans Fallback",),
    "삼성전자": ("Noto Sans CJK KR",),
    "شركة الاتصالات": ("Noto Sans Arabic",),
    "टाटा कंसल्टेंसी": ("Noto Sans Devanagari",),
    "Яндекс": ("Noto Sans",),
    "Công ty Cổ phần": ("Noto Sans",),
    "Bank הפועלים": ("Noto Sans", "Noto Sans Hebrew"),
}


def ours() -> set[str]:
    return {
        words
        for language in ui.languages().values()
        for key, words in language.texts.items()
        if key.startswith("picture_")
    }


def test_both_weights_have_every_letter_that_the_picture_says(letters):
    used = {letter for text in ours() for letter in re.sub(r"\{\w+\}", "", text)} | set(string.digits + ",…·–%")
    for font in (letters.plain, letters.bold):
        assert {letter for letter in used if ord(letter) not in font.widths} == set()


@pytest.mark.parametrize("name", NAMES)
def test_companies_of_many_scripts_can_be_written(letters, name):
    assert letters.drawable(name) == name
    assert tuple(family for family, _ in letters.runs(name)) == NAMES[name]
    assert "".join(words for _, words in letters.runs(name)) == name


def test_only_the_fonts_that_are_needed_are_loaded(letters):
    assert [path.rpartition("/")[2] for path in letters.files({"Acme"})] == [
        "NotoSans-Bold.ttf",
        "NotoSans-Regular.ttf",
    ]
    assert any(path.endswith("DroidSansFallback.ttf") for path in letters.files({"株式会社"}))


def test_what_cannot_be_written_is_left_out(letters):
    assert letters.drawable("Acme 🚀 Labs") == "Acme Labs"
    assert letters.drawable("\u202eemcA\u202c\x07 \u200fLabs\n") == "emcA Labs"
    assert letters.drawable("e\u0301lan") == "élan"
    assert letters.drawable("🚀") == ""


@given(text=st.text(max_size=60), room=st.floats(20, 400))
def test_a_text_is_cut_to_its_room(letters, text, room):
    kept = letters.drawable(text)
    fitted = letters.fitted(kept, 13, room)
    assert letters.width(fitted, 13) <= room
    assert fitted == kept or fitted.strip("…") in kept


def test_the_ellipsis_stands_where_the_reading_ends(letters):
    assert letters.fitted("Deutsche Forschungsgemeinschaft", 13, 90).endswith("…")
    assert letters.fitted("شركة الاتصالات السعودية", 13, 90).startswith("…")


def test_a_mark_is_not_cut_from_its_letter(letters):
    name = "कि" * 30
    fitted = letters.fitted(name, 13, 100)
    assert fitted.rstrip("…").endswith("ि") or fitted.rstrip("…").endswith("कि")
    assert len(fitted.rstrip("…")) % 2 == 0


def test_bold_is_wider(letters):
    assert letters.width("applied", 13, bold=True) > letters.width("applied", 13) > 0


@pytest.mark.parametrize("content", [b"", b"\0" * 200, b"<html>not a font</html>" * 9])
def test_a_file_that_is_no_font_is_named(tmp_path, content):
    (tmp_path / "NotoSans-Regular.ttf").write_bytes(content)
    with pytest.raises(DataError, match=r"NotoSans-Regular\.ttf"):
        load_letters(tmp_path)


def test_a_missing_font_is_named(tmp_path):
    with pytest.raises(DataError, match=r"NotoSans-Regular\.ttf is missing"):
        load_letters(tmp_path)
