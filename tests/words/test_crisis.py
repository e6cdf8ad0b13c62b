"""The crisis texts keep every rule that docs/crisis.md publishes."""

from __future__ import annotations

import re
import shutil
from typing import TYPE_CHECKING

import pytest

from bot.errors import DataError
from bot.knowledge import data_path
from bot.model import CrisisTier, Kind, Reading, Respond
from bot.words import CrisisTexts, crisis_reply, follow_up, help_now, load_crisis

if TYPE_CHECKING:
    from pathlib import Path

TIERS = (CrisisTier.EXPLICIT, CrisisTier.VEILED, CrisisTier.CONCERN)
COUNTRIES = (None, "US", "CA", "GB", "UK", "IE", "AU", "NZ", "IN", "KR", "FR", "ES", "NL", "PH", "BR", "zz", "us")
LANGUAGES = ("en", "es", "fr", "de", "pt", "it", "nl", "hi", "ja", "und")
NEVER = re.compile(
    r"suicide is never|commit\w* suicide|think of your|your family|don't do it|be strong|selfish|promise|secret|police|"
    r"address|your (?:real )?name|how would you|do you have a plan|method|pills|do you want (?:help|resources)|breathe|"
    r"therap|diagnos|treat|depress|mentally ill|everything will|it gets better|!",
    re.IGNORECASE,
)
# In public: nothing that tells the channel what it is about.
LABELS = re.compile(
    r"suicid|self-harm|crisis|safe|danger|help(?!-now)|helpline|\blife\b|emergency|hurt|die", re.IGNORECASE
)


def reading(tier: CrisisTier, language: str = "en") -> Reading:
    return Reading(Kind.CRISIS, Respond.CRISIS, own_rejection=True, certainty=0.9, crisis=tier, language=language)


@pytest.mark.parametrize("tier", TIERS)
@pytest.mark.parametrize("country", COUNTRIES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_private_text_is_whole_short_and_names_who_answers(
    texts: CrisisTexts, tier: CrisisTier, country: str | None, language: str
) -> None:
    private = crisis_reply(reading(tier), texts, country=country, language=language).private
    assert private
    assert len(private.split()) < 120
    assert "findahelpline.com" in private
    assert not re.search(r"[{}]", private)
    assert not NEVER.search(private.replace("Suicide & Crisis", "").replace("Suicide Crisis", ""))


@pytest.mark.parametrize("tier", TIERS)
def test_the_english_text_says_what_it_has_to_in_the_right_order(texts: CrisisTexts, tier: CrisisTier) -> None:
    private = crisis_reply(reading(tier), texts, country="US").private or ""
    places = [private.index(words) for words in ("988 Suicide & Crisis Lifeline", "741741", "findahelpline.com", "911")]
    assert places == sorted(places)
    assert "I'm a program" in private
    assert re.search(r"one person (?:who|you) could", private)
    assert private.count("•") == 3


def test_the_tiers_are_different_texts(texts: CrisisTexts) -> None:
    explicit, veiled, concern = (crisis_reply(reading(tier), texts).private or "" for tier in TIERS)
    assert "can't keep you safe" in explicit
    assert "Are you safe right now?" in veiled
    assert "lost someone" in concern
    assert len({explicit, veiled, concern}) == 3


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("tier", [CrisisTier.EXPLICIT, CrisisTier.VEILED])
def test_the_public_line_labels_nobody_and_says_where_the_rest_is(
    texts: CrisisTexts, tier: CrisisTier, language: str
) -> None:
    reply = crisis_reply(reading(tier, language), texts, country="US")
    assert len(reply.parts) == 1
    assert "/help-now" in reply.text
    assert not LABELS.search(reply.text)
    assert reply.buttons == ()


def test_a_concern_is_answered_in_private_and_leaves_no_mark(texts: CrisisTexts) -> None:
    reply = crisis_reply(reading(CrisisTier.CONCERN), texts)
    assert (reply.parts, reply.reaction) == ((), None)
    assert reply.private


def test_a_callers_mistake_never_ends_in_silence(texts: CrisisTexts) -> None:
    assert crisis_reply(reading(CrisisTier.NONE), texts).private


def test_the_posts_own_language_is_used_where_none_is_given(texts: CrisisTexts) -> None:
    assert "Soy un programa" in (crisis_reply(reading(CrisisTier.EXPLICIT, "es"), texts).private or "")


@pytest.mark.parametrize("language", ["es", "fr", "de", "pt", "it", "nl", "hi"])
def test_a_language_that_nobody_reviewed_has_only_findahelpline_and_the_emergency_number(
    texts: CrisisTexts, language: str
) -> None:
    private = help_now(texts, "ES", language)
    assert "findahelpline.com" in private
    assert "112" in private
    assert "024" not in private


def test_help_now_always_answers(texts: CrisisTexts) -> None:
    for country in COUNTRIES:
        text = help_now(texts, country)
        assert "findahelpline.com" in text
        assert len(text.split()) < 120
    assert "14416" in help_now(texts, "IN")
    assert "your local emergency number" in help_now(texts)
    assert "116 123" in help_now(texts, " uk ")


JOB = re.compile(
    r"\bjob|reject|appl(?:y|ication)|interview|search|compan|work|Absage|Bewerb|empleo|emploi", re.IGNORECASE
)


@pytest.mark.parametrize("country", COUNTRIES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_next_day_demands_nothing_and_names_who_answers(
    texts: CrisisTexts, country: str | None, language: str
) -> None:
    said = follow_up(texts, country, language)
    assert "findahelpline.com" in said
    assert "/help-now" in said
    assert "?" not in said
    assert len(said.split()) < 120
    assert not re.search(r"[{}]", said)
    ours = said.replace("Suicide & Crisis", "").replace("Suicide Crisis", "")
    assert not NEVER.search(ours)
    assert not JOB.search(ours)
    assert not LABELS.search(said.splitlines()[0])  # which a locked screen shows


def test_the_texts_are_the_same_every_time(texts: CrisisTexts) -> None:
    assert crisis_reply(reading(CrisisTier.EXPLICIT), texts) == crisis_reply(reading(CrisisTier.EXPLICIT), texts)


@pytest.mark.parametrize(
    ("file", "before", "after", "what"),
    [
        ("en.toml", "[veiled]", "[vailed]", "[veiled] needs text"),
        ("en.toml", "now:\n{contacts}", "now:", "[explicit] has no {contacts}"),
        ("short.toml", "ahora: findahelpline.com", "ahora", "[es] text needs findahelpline.com"),
        ("short.toml", "hoy también: findahelpline.com", "hoy", "[es] follow_up needs findahelpline.com"),
        ("en.toml", "[follow_up]", "[follow]", "[follow_up] needs text"),
        ("short.toml", "[de]", "[de", "not TOML"),
    ],
)
def test_a_damaged_file_is_refused_by_name(tmp_path: Path, file: str, before: str, after: str, what: str) -> None:
    folder = tmp_path / "crisis"
    shutil.copytree(data_path("crisis"), folder)
    text = (folder / file).read_text(encoding="utf-8")
    (folder / file).write_text(text.replace(before, after, 1), encoding="utf-8")
    with pytest.raises(DataError) as caught:
        load_crisis(folder, data_path("helplines.toml"))
    assert file in str(caught.value)
    assert what in str(caught.value)


def test_a_missing_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="cannot be read"):
        load_crisis(tmp_path, data_path("helplines.toml"))
