"""What buttons and private answers say: every text is there, used, short enough and in the language of the moment."""

from __future__ import annotations

import asyncio

import pytest

from bot.errors import DataError
from bot.words import ui
from tests.words.ui_uses import OPTION, in_source, uses

ENGLISH = ui.languages()["en"].texts
FILES = sorted(ui.languages())
CLAIM_ALL = [code for code, language in ui.languages().items() if language.complete and code != "en"]


def keys_of(use):
    return [key for key in ENGLISH if key.startswith(use.key)] if use.key.endswith(".") else [use.key]


@pytest.mark.no_cover
def test_every_name_in_the_code_has_its_words():
    missing = [f"{use.where}: {use.key}" for use in uses() if not all(key in ENGLISH for key in keys_of(use) or [""])]
    assert missing == []


def test_no_text_is_left_that_nothing_says():
    used = {key for use in uses() for key in keys_of(use)}
    assert sorted(set(ENGLISH) - used) == []


def test_no_text_hides_behind_something_else_of_the_module():
    assert [key for key in ENGLISH if key.upper() in vars(ui)] == []


def test_nothing_is_worded_before_it_is_known_for_whom():
    assert [f"{use.where}: {use.key}" for use in uses() if use.too_early] == []


@pytest.mark.parametrize(
    ("source", "early"),
    [
        ("class A:\n    label = ui.LOG_IT", True),
        ("X = ui.text('LOG_IT')", True),
        ("def f(x=ui.LOG_IT): pass", True),
        ("@g(ui.LOG_IT)\ndef f(): pass", True),
        ("from bot.words.ui import LOG_IT", True),
        ("class A:\n    label = 'LOG_IT'", False),
        ("def f():\n    return ui.LOG_IT", False),
        ("f = lambda: ui.LOG_IT", False),
    ],
)
def test_what_counts_as_too_early(source, early):
    assert [(use.key, use.too_early) for use in in_source(source)] == [("log_it", early)]


@pytest.mark.parametrize("code", FILES)
def test_every_text_fits_where_it_is_shown(code):
    texts = ui.languages()[code].texts
    too_long = [
        f"{use.where}: {key} holds {holds}, and is {len(texts[key])}"
        for use in uses()
        for key in keys_of(use)
        if key in texts and len(texts[key]) > (holds := OPTION if use.key.endswith(".") else use.holds)
    ]
    assert too_long == []


def test_limits_are_taken_from_where_a_text_is_used():
    source = """def f():
        form("log", 1, ui.FORM_TITLE, discord.ui.Label(text=ui.FORM_COMPANY, description=ui.FORM_OPTIONAL))
        discord.ui.Label[discord.ui.Modal](text=ui.TELL_LABEL)
        answer(i, ui.HELLO)"""
    assert {use.key: use.holds for use in in_source(source)} == {
        "form_title": 45,
        "form_company": 45,
        "form_optional": 100,
        "tell_label": 45,
        "hello": 2000,
    }


@pytest.mark.parametrize("code", FILES)
def test_no_language_has_texts_that_nobody_says(code):
    assert sorted(set(ui.languages()[code].texts) - set(ENGLISH)) == []


@pytest.mark.parametrize("code", CLAIM_ALL)
def test_a_language_that_claims_every_text_has_it(code):
    assert sorted(set(ENGLISH) - set(ui.languages()[code].texts)) == []


@pytest.mark.parametrize("code", FILES)
def test_nothing_is_shouted(code):
    assert [key for key, words in ui.languages()[code].texts.items() if "!" in words] == []


@pytest.mark.parametrize(
    ("locale", "language"),
    [("en-US", "en"), ("en-GB", "en"), ("de", "de"), ("DE", "de"), ("tlh", "en"), ("", "en"), ("de-CH", "de")],
)
def test_which_language_a_locale_is_answered_in(locale, language):
    assert ui.language_of(locale) == language


def test_a_name_follows_the_language():
    assert ui.UNDO == "Undo"
    with ui.speaking("de"):
        assert ui.UNDO == "Rückgängig"
        assert ui.text("UNDO") == "Rückgängig"
        assert ui.group("STAGE")["interview"] == "Vorstellungsgespräch"
        with ui.speaking("en-US"):
            assert ui.UNDO == "Undo"
        assert ui.UNDO == "Rückgängig"
    assert ui.UNDO == "Undo"


def test_what_is_no_name_is_refused():
    with pytest.raises(AttributeError, match=r"en\.toml has no no_such_words"):
        _ = ui.NO_SUCH_WORDS
    with pytest.raises(AttributeError, match="no attribute 'no_such_thing'"):
        _ = ui.no_such_thing
    with pytest.raises(KeyError):
        ui.group("NO_SUCH_GROUP")


async def test_two_at_the_same_time_do_not_hear_each_other():
    heard = {}
    both = asyncio.Barrier(2)

    async def one(locale):
        ui.speak(locale)
        await both.wait()
        heard[locale] = ui.UNDO, await asyncio.create_task(says_later())

    async def says_later():
        return ui.UNDO

    await asyncio.gather(one("de"), one("en-GB"))
    assert heard == {"de": ("Rückgängig", "Rückgängig"), "en-GB": ("Undo", "Undo")}
    assert ui.UNDO == "Undo"


# A folder of its own, with what translators get wrong.


@pytest.fixture
def folder(tmp_path, monkeypatch):
    (tmp_path / "en.toml").write_text(
        '[language]\nname = "English"\ncomplete = true\n'
        '[one]\nhi = "Hello {who}"\nbye = "Bye"\n[one.kinds]\na = "A"\nb = "B"\n',
        encoding="utf-8",
    )

    def say(words, code="xx"):
        (tmp_path / f"{code}.toml").write_text(words, encoding="utf-8")
        loaded = ui.load_languages(tmp_path)
        monkeypatch.setattr(ui, "languages", lambda: loaded)

    return say


def test_what_a_language_lacks_is_said_in_english(folder):
    folder('[language]\nname = "X"\ncomplete = false\n[one]\nbye = "Xye"\n[one.kinds]\nb = "XB"\n')
    with ui.speaking("xx"):
        assert (ui.HI, ui.BYE) == ("Hello {who}", "Xye")
        assert ui.group("KINDS") == {"a": "A", "b": "XB"}


def test_a_space_that_does_not_break_is_a_text(folder):
    folder('[language]\nname = "X"\ncomplete = false\n[one]\nbye = "\\u00a0"\n')
    with ui.speaking("xx"):
        assert ui.BYE == "\u00a0"


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        ('[language]\nname = "X"\ncomplete = false\n[one]\nhi = "Xello {wer}"', r"hi needs the same \{slots\}"),
        ('[language]\nname = "X"\ncomplete = false\n[one]\nhi = "Xello"', r"hi needs the same \{slots\}"),
        ('[language]\nname = "X"\ncomplete = false\n[one]\nhi = "Xello {who"', "hi has a brace"),
        ('[language]\nname = "X"\ncomplete = false\n[one]\nhi = ""', r"\[one\] hi needs words"),
        ('[language]\nname = "X"\ncomplete = false\n[one]\nhi = " \\n"', r"\[one\] hi needs words"),
        ('[language]\nname = "X"\ncomplete = false\n[one]\nhi = 3', r"\[one\] hi needs words"),
        ('[language]\nname = "X"\ncomplete = false\n[one.kinds.more]\na = "A"', r"\[one\] more needs words"),
        ('[language]\nname = "X"\ncomplete = false\n[one]\nbye = "X"\n[two]\nbye = "Y"', "bye is there twice"),
        ('hi = "X"\n[language]\nname = "X"\ncomplete = false', r"hi stands above the first \[area\]"),
        ('[one]\nbye = "X"', r"\[language\] needs name"),
        ('[language]\nname = "X"\ncomplete = "yes"', r"\[language\] needs name"),
        ('[language]\nname = "X"', r"\[language\] needs name"),
        ('language = "X"', r"\[language\] needs name"),
        ("[one", "this is not TOML"),
    ],
)
def test_a_wrong_file_is_named_with_its_key(folder, words, complaint):
    with pytest.raises(DataError, match=rf"xx\.toml: .*{complaint}"):
        folder(words)


def test_no_english_file_is_an_error_too(tmp_path):
    with pytest.raises(DataError, match=r"en\.toml: cannot be read"):
        ui.load_languages(tmp_path)
