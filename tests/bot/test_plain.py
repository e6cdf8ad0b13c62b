from __future__ import annotations

import pytest

from bot.plain import plain, plain_words


@pytest.mark.parametrize(
    ("typed", "spelled"),
    [
        ("Crédit  Agricole", "credit agricole"),
        ("ŁÓDŹ Øre Straße", "lodz ore strasse"),
        ("İstanbul ısı", "istanbul isi"),
        ("Яндекс ЁЖ", "яндекс еж"),
        ("ﾗｸﾃﾝｸﾞ ＧＯＯＧＬＥ", "ラクテング google"),
        ("शिक्षा", "शिक्षा"),
        ("삼성", "삼성"),
        (" a\n b\0c ", "a b c"),
        ("", ""),
    ],
)
def test_spellings_of_one_name_become_one(typed: str, spelled: str) -> None:
    assert plain(typed) == spelled
    assert plain(spelled) == spelled


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("J.P. Morgan & Co.", ["j", "p", "morgan", "co"]),
        ("दिल्ली-स्कूल", ["दिल्ली", "स्कूल"]),
        ("ﾗｸﾃﾝｸﾞ (本社)", ["ラクテング", "本社"]),
        ("!!!", []),
    ],
)
def test_words_are_whole_in_any_script(typed: str, words: list[str]) -> None:
    assert plain_words(typed) == words
