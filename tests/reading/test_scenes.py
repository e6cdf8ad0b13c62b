"""Scenes are heard where their cues say so, and in the posts that stand beside them."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING

import pytest

from bot.errors import DataError
from bot.model import Kind, Respond
from bot.reading import read, scenes
from bot.reading.normalise import fold
from bot.reading.scenes import FOLDER, shipped_scenes
from bot.reading.scenes.ear import SceneEar
from bot.reading.scenes.files import Scene, read_scenes
from bot.reading.scenes.indexing import index

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

pytestmark = pytest.mark.no_cover

TABLES = [table for path in sorted(FOLDER.glob("*.toml")) for table in tomllib.loads(path.read_text("utf-8"))["scene"]]


def ear_for(*scenes: Scene) -> SceneEar:
    return SceneEar(index(scenes))


def names(ear: SceneEar, text: str) -> list[str]:
    folded = fold(text).text
    return [detail.name for detail in ear.hear(folded, len(folded.split()))]


def not_as_said(key: str, *, heard: bool) -> Iterable[str]:
    for table in TABLES:
        for post in table.get(key, ()):
            if (table["name"] in names(shipped_scenes(), post)) != heard:
                yield f"{table['name']}: {post}"


@pytest.mark.no_cover
def test_every_scene_is_heard_in_its_posts_and_in_none_that_it_is_not_for() -> None:
    assert not list(not_as_said("posts", heard=True))
    assert not list(not_as_said("not_posts", heard=False))


def test_every_scene_has_a_post_to_show_it() -> None:
    assert not [table["name"] for table in TABLES if not table.get("posts")]


def test_each_list_has_to_be_met_and_no_exception() -> None:
    ear = ear_for(Scene("two", (("offer pulled",), ("gave [my] notice",)), ("got it back",)))
    assert names(ear, "Offer pulled. Gave my notice Monday") == ["two"]
    assert not names(ear, "offer pulled")
    assert not names(ear, "offer pulled. gave notice. got it back today")


def test_a_scene_may_ask_for_a_short_post() -> None:
    ear = ear_for(Scene("morning", (("this morning",),), words=(0, 5)))
    assert names(ear, "zon rej this morning") == ["morning"]
    assert not names(ear, "zon rejected me this morning after five rounds")


def test_a_question_is_known_by_how_its_cue_begins_or_by_the_name_of_its_scene() -> None:
    ear = ear_for(
        Scene("begins", (("should i call",),)), Scene("ask_called", (("i call them",),)), Scene("told", (("i call",),))
    )
    heard = {scene.name: scene.asked for scene in ear.hear("should i call them", 4)}
    assert heard == {"begins": True, "ask_called": True, "told": False}
    denied = ear_for(Scene("denied", (("can't give feedback",),)))
    assert [scene.asked for scene in denied.hear("they can't give feedback", 4)] == [False]


def test_short_forms_that_a_cue_keeps_are_said_as_they_are_written() -> None:
    ear = ear_for(Scene("kept", (("{what: pgce|phd|may}", "{t: ten mins}"),)))
    said = [dict(scene.slots) for text in ("pgce no", "phd no", "ten mins", "may") for scene in ear.hear(text, 2)]
    assert said == [{"what": "PGCE"}, {"what": "PhD"}, {"t": "ten minutes"}, {"what": "May"}]


def test_a_mistyped_word_is_read_as_the_one_that_was_meant() -> None:
    folded = fold("tehy rejceted me, Recieved it now")
    assert folded.text == "they rejected me, received it now"
    assert [folded.back(*span) for span in ((0, 4), (5, 13), (18, 26))] == [(0, 4), (5, 13), (18, 26)]
    assert fold("acepted").back(0, 8) == (0, 7)


def test_what_a_cue_keeps_is_turned_to_be_said_back() -> None:
    cues = ("told {who: my (wife|mum)|our kids}", "after {n: 3|12} rounds on {day: friday}")
    ear = ear_for(Scene("told", (cues,)))
    (wife,) = ear.hear("i had told my wife", 5)
    (rounds,) = ear.hear("after 3 rounds on friday", 5)
    assert wife.slots == (("who", "your wife"),)
    assert dict(rounds.slots) == {"n": "three", "day": "Friday"}
    assert wife.at == ((6, 18),)


def test_short_forms_stand_for_what_they_say(tmp_path: Path) -> None:
    (tmp_path / "a.toml").write_text('[[scene]]\nname = "x"\nhears = ["after <n> rounds", "told <kin>"]\n', "utf-8")
    ear = ear_for(*read_scenes(tmp_path))
    assert names(ear, "no after four rounds") == names(ear, "told my nan already") == ["x"]


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        ('name = "X"\nhears = ["a b"]', "small|lower-case"),
        ('name = "x"\nhears = []', "needs hears"),
        ('name = "x"\nhears = ["Offer"]', "small letters"),
        ('name = "x"\nhears = ["(offer pulled"]', "brackets"),
        ('name = "x"\nhears = ["(an)? offer"]', "small letters"),
        ('name = "x"\nhears = ["offer"]\nwords = [3]', "least, most"),
    ],
)
def test_a_wrong_scene_is_named(tmp_path: Path, wrong: str, says: str) -> None:
    (tmp_path / "a.toml").write_text(f"[[scene]]\n{wrong}\n", "utf-8")
    with pytest.raises(DataError, match=says):
        names(ear_for(*read_scenes(tmp_path)), "offer")


def test_a_reading_that_gets_words_holds_its_scenes_and_one_that_does_not_holds_none() -> None:
    post = "offer pulled by acme. gave my notice monday"
    assert "pulled_after_notice" in {scene.name for scene in read(post).scenes}
    assert not read("is it normal that an offer gets pulled after you gave notice?").scenes


@pytest.mark.parametrize(
    ("post", "expected", "answered"),
    [
        ("so that's me back to the sock drawer", True, True),
        ("so that's me back to the sock drawer", False, False),
        ("she's back to the sock drawer, poor thing", True, False),
        ("does anyone else go back to the sock drawer?", True, False),
        ("I got the offer! and then it was back to the sock drawer", True, False),
        ("I got the offer! and then it was back to the sock drawer", False, False),
    ],
)
def test_a_scene_that_tells_of_a_no_is_one_where_noes_are_posted_and_is_never_congratulated(
    monkeypatch: pytest.MonkeyPatch, post: str, expected: bool, answered: bool
) -> None:
    ear = ear_for(Scene("drawer", (("back to the sock drawer",),), no=True))
    monkeypatch.setattr(scenes, "shipped_scenes", lambda: ear)
    reading = read(post, expected=expected)
    assert reading.kind is not Kind.OFFER or reading.respond is Respond.REACT
    assert (reading.respond is Respond.REPLY) == answered
    assert reading.own_rejection == answered


def test_what_is_asked_beside_a_letter_is_heard_though_nobody_says_i() -> None:
    letter = '"we regret that the role has now been filled and will retain your details in our talent bank". is it a no'
    heard = read(letter, expected=True)
    assert (heard.kind, [scene.name for scene in heard.scenes]) == (Kind.LETTER, ["ask_is_it_a_no"])
    stopped = read('from the portal: "we regret to inform you that". stopped reading there. oat milk and bed')
    assert stopped.kind is Kind.LETTER
    assert stopped.scenes


@pytest.mark.parametrize(
    ("post", "told"),
    [
        ('"Dear applicant, we regret to inform you that it is a no." sock drawer it is', True),
        ('"Dear applicant, we regret to inform you that it is a no, sock drawer and all."', False),
        ("Dear applicant, we regret to inform you that it is a no. I dug out my sock drawer", True),
        ("Dear applicant, we regret to inform you that it is a no for sock drawer 3.", False),
    ],
)  # fmt: skip
def test_what_is_told_beside_a_letter_is_heard_and_what_stands_in_it_is_not(
    monkeypatch: pytest.MonkeyPatch, post: str, told: bool
) -> None:
    ear = ear_for(Scene("drawer", (("sock drawer",),)))
    monkeypatch.setattr(scenes, "shipped_scenes", lambda: ear)
    reading = read(post, expected=True)
    assert reading.kind is Kind.LETTER
    assert bool(reading.scenes) == told
