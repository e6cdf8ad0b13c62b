"""What check-ins say: short, without a demand, and never the same twice in a series."""

from __future__ import annotations

import re
import shutil

import pytest

from bot.errors import DataError
from bot.knowledge import data_path
from bot.words.checkins import ANSWERS, QUESTIONS, load_check_ins
from tests.words.test_lint import BANNED

WORDS = load_check_ins(data_path("checkins"))
ALL = [
    pytest.param(language, moment, words, id=f"{language}-{moment}-{number}")
    for language, moments in WORDS.languages.items()
    for moment, wordings in moments.items()
    for number, words in enumerate(wordings, start=1)
]
NEVER = re.compile(
    r"!|\bi (?:feel|hope|care|worry|miss|understand|wish)\b|\bglad\b|\bproud\b|\bhappy\b|\bsorry\b|\bpromise|"
    r"\bshould\b|\bmust\b|\bhave you\b|\bdid you\b|\bapplied\b|\bapplications?\b|\bproductive|\bstreak|\bgoals?\b|"
    r"\bprogress\b|\bich (?:fühle|hoffe|freue|verstehe)\b|\bsolltest\b|\btut mir leid\b|\bverspr|\bbeworben\b",
    re.IGNORECASE,
)


@pytest.mark.parametrize(("language", "moment", "words"), ALL)
def test_a_wording_is_short_and_neither_feels_nor_demands(language, moment, words):
    assert not NEVER.search(words)
    assert not BANNED.search(words)
    assert len(words.split()) <= (50 if moment in ("second", "rough") else 25)
    if moment in QUESTIONS:
        assert "?" not in words


@pytest.mark.parametrize("language", sorted(WORDS.languages))
def test_none_comes_twice_in_a_series(language):
    for delivery in range(1, 30):
        said = [WORDS.say(moment, delivery + number, language) for number, moment in enumerate(QUESTIONS)]
        for moment in ANSWERS:
            said += [WORDS.say(moment, delivery + number, language) for number in range(len(QUESTIONS))]
        assert len(said) == len(set(said))


def test_the_first_words_are_no_advice():
    advice = re.compile(r"^(?:try|take|write|go|call|do|a walk|if you'd like|some of this)\b", re.IGNORECASE)
    assert [words for moment in QUESTIONS for words in WORDS.languages["en"][moment] if advice.search(words)] == []


def test_the_third_day_offers_by_choice_only():
    choice = re.compile(r"\bif\b|\bonly if\b|\bor\b", re.IGNORECASE)
    assert all(choice.search(words) for words in WORDS.languages["en"]["second"])


def test_rough_offers_a_person_or_something_within_reach():
    assert all(re.search(r"person|somebody|friend", words) for words in WORDS.languages["en"]["rough"])


def test_a_language_without_a_file_is_answered_in_english():
    assert WORDS.say("first", 0, "fi") == WORDS.say("first", 0)
    assert WORDS.say("first", 0, "de") != WORDS.say("first", 0)


@pytest.mark.parametrize(
    ("before", "after", "complaint"),
    [
        ("first = [", "frist = [", "frist is no moment"),
        ("not_now = [", "[x]\nnot_now = [", "x is no moment"),
        ('  "That\'s fine. It can wait.",\n', "", "not_now needs 4 wordings"),
        ('"Fine, not now."', '"That\'s fine. It can wait."', "not_now needs 4 wordings, no two the same"),
        ('"Fine, not now."', '""', "not_now, number 3, needs words"),
        ('"Fine, not now."', "7", "not_now, number 3, needs words"),
        ("first = [", "first = [[", "not TOML"),
    ],
)
def test_a_wrong_file_is_named_with_its_place(tmp_path, before, after, complaint):
    folder = tmp_path / "checkins"
    shutil.copytree(data_path("checkins"), folder)
    text = (folder / "en.toml").read_text(encoding="utf-8")
    assert before in text
    (folder / "en.toml").write_text(text.replace(before, after, 1), encoding="utf-8")
    with pytest.raises(DataError, match=rf"en\.toml: .*{re.escape(complaint)}"):
        load_check_ins(folder)


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(DataError, match=r"en\.toml: cannot be read"):
        load_check_ins(tmp_path)
