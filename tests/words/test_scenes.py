"""What is said to scenes: whole, with every slot filled, and never twice in a row."""

from __future__ import annotations

import re
import tomllib
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from bot.errors import DataError
from bot.model import Amount, Asks, Detail, HeardScene, Kind, Memory, Reading, Respond
from bot.reading.normalise import fold
from bot.reading.scenes import FOLDER, shipped_scenes
from bot.words import Phrasebook, compose
from bot.words.compose import MOST_WORDS
from bot.words.phrasebook import WHOLE
from bot.words.scenes import Scenes, load_scenes, make

if TYPE_CHECKING:
    from pathlib import Path

SHARES = 4  # so that every core has some of it
TABLES = [table for path in sorted(FOLDER.glob("*.toml")) for table in tomllib.loads(path.read_text("utf-8"))["scene"]]


def post_of(text: str, *names: str, **facts: object) -> Reading:
    folded = fold(text).text
    words = len(folded.split())
    heard = shipped_scenes().hear(folded, words)
    scenes = tuple(scene for scene in heard if not names or scene.name in names)
    plain: dict[str, object] = {"kind": Kind.PLAIN, "respond": Respond.REPLY, "own_rejection": True}
    return Reading(**(plain | {"scenes": scenes, "words": words} | facts))  # type: ignore[arg-type]


@pytest.mark.no_cover
@pytest.mark.parametrize("share", range(SHARES))
def test_every_scene_answers_its_posts_whole(book: Phrasebook, share: int) -> None:
    for table in TABLES[share::SHARES]:
        asks = Asks.NEXT if table.get("answers") else Asks.NOTHING
        for number, text in enumerate(table["posts"][:2]):
            post = post_of(text, table["name"], companies=("Stripe",), asks=asks)
            reply = compose(post, book, message_id=number)
            assert reply.text, text
            assert not re.search(r"[{}@_]|\s{2}|\.\.(?:\s|$)", reply.text), reply.text
            assert reply.text[0] in '"0123456789' or reply.text[0].isupper(), reply.text
            assert len(reply.text.split()) <= MOST_WORDS, reply.text


TWO = """[[scene]]
name = "pulled"
hears = ["offer pulled by {who: acme|my uncle}"]
says = ["It was {who}, then."]
[[scene]]
name = "late"
hears = ["a day late"]
says = ["They were late."]
[[scene]]
name = "after"
hears = ["after all"]
says = ["And that's how it went."]
[[scene]]
name = "told"
aside = true
hears = ["told my mum"]
says = ["And your mum to tell."]
adds = ["There's also your mum to tell."]
[[scene]]
name = "asked"
answers = true
hears = ["can they do that"]
says = ["They can't."]
"""


@pytest.fixture
def small(book: Phrasebook, tmp_path: Path) -> Phrasebook:
    (tmp_path / "two.toml").write_text(TWO, "utf-8")
    return Phrasebook(book.languages, book.grammars, load_scenes(tmp_path))


def heard(name: str, start: int, *slots: tuple[str, str]) -> HeardScene:
    return HeardScene(name, slots, ((start, start + 10),))


def reading(*scenes: HeardScene, words: int = 10, asks: Asks = Asks.NOTHING, **facts: Any) -> Reading:
    return Reading(Kind.PLAIN, Respond.REPLY, own_rejection=True, scenes=scenes, words=words, asks=asks, **facts)


def test_a_whole_answer_says_the_words_that_its_own_cue_kept(small: Phrasebook) -> None:
    post = reading(heard("pulled", 0, ("who", "your uncle")))
    assert compose(post, small, message_id=1).text == "It was your uncle, then."


def test_what_else_a_post_tells_stands_behind(small: Phrasebook) -> None:
    post = reading(heard("pulled", 0, ("who", "Acme")), heard("told", 20), words=40)
    assert compose(post, small, message_id=1).text == "It was Acme, then. There's also your mum to tell."


def test_nothing_is_said_twice_of_the_same_words(small: Phrasebook) -> None:
    post = reading(heard("pulled", 0, ("who", "Acme")), heard("told", 5), words=40)
    assert compose(post, small, message_id=1).text == "It was Acme, then."


def test_two_situations_may_share_a_word_beside_them(small: Phrasebook) -> None:
    told = HeardScene("told", (), ((0, 2), (20, 40)))
    post = reading(HeardScene("pulled", (("who", "Acme"),), ((0, 2), (5, 15))), told, words=40)
    assert compose(post, small, message_id=1).text == "It was Acme, then. There's also your mum to tell."


def test_what_stands_in_front_is_not_said_again_behind(book: Phrasebook, tmp_path: Path) -> None:
    (tmp_path / "two.toml").write_text(TWO.replace("your mum to tell", "your grandmother to tell"), "utf-8")
    small = Phrasebook(book.languages, book.grammars, load_scenes(tmp_path))
    for told, again in (("they rang your grandmother first", False), ("they rang your neighbour first", True)):
        detail = Detail("theirs", told, ((200, 210),))
        post = reading(heard("late", 0), heard("told", 20), words=25, details=(detail,))
        assert ("There's also your grandmother" in compose(post, small, message_id=1).text) is again, told


def test_a_circumstance_alone_answers_a_short_post_only(small: Phrasebook) -> None:
    assert compose(reading(heard("told", 0)), small, message_id=1).text == "And your mum to tell."
    long = compose(reading(heard("told", 0), words=60), small, message_id=1).text
    assert "There's also your mum to tell." in long
    assert not long.startswith("And your mum")


def test_a_question_is_answered_or_the_scene_is_silent(small: Phrasebook) -> None:
    asks = reading(heard("pulled", 0, ("who", "Acme")), heard("asked", 30), asks=Asks.NEXT)
    assert compose(asks, small, message_id=1).text == "They can't."
    unheard = reading(heard("pulled", 0, ("who", "Acme")), asks=Asks.NEXT)
    assert "then." not in compose(unheard, small, message_id=1).text


def test_a_line_that_was_said_lately_gives_way(small: Phrasebook) -> None:
    post = reading(heard("pulled", 0, ("who", "Acme")))
    (part,) = compose(post, small, message_id=1).parts
    assert part.role == WHOLE
    again = compose(post, small, message_id=2, memory=Memory(said_to_person=(part.id,)))
    assert part.id not in {other.id for other in again.parts}
    assert again.text


def test_a_busy_channel_gets_no_whole_answer(small: Phrasebook) -> None:
    reply = compose(reading(heard("pulled", 0, ("who", "Acme"))), small, message_id=1, brief=True)
    assert [part.role for part in reply.parts] == ["acknowledge"]


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        ('name = "x"\nhears = ["a b"]', "says nothing"),
        ('name = "x"\nhears = ["a b"]\nsays = ["About {thingy}."]', "slot {thingy} is not known"),
        ('name = "x"\nhears = ["a b"]\nsays = "Sorry."', "list of lines|has to be"),
        ('name = "x"\nhears = ["a b"]\nsaid = ["Sorry."]', "not known here"),
        ('name = "x"\nhears = ["a b"]\nsays = ["Sorry."]\nkind = "plane"', "not a kind"),
    ],
)
def test_a_mistake_names_its_file_and_line(tmp_path: Path, wrong: str, says: str) -> None:
    (tmp_path / "bad.toml").write_text(f"[[scene]]\n{wrong}\n", "utf-8")
    with pytest.raises(DataError, match=says) as caught:
        load_scenes(tmp_path)
    assert re.search(r"bad\.toml, line \d+: ", str(caught.value))


def amount(words: str, start: int) -> Amount:
    return Amount(words, (start, start + len(words)))


@pytest.mark.parametrize(
    ("amounts", "words", "text"),
    [
        ((amount("nine hours", 15),), 60, "Nine hours. They were late."),
        (
            (amount("61 applications", 15), amount("three interviews", 35)),
            60,
            "61 applications, three interviews. They",
        ),
        ((amount("nine hours", 200),), 60, "They were late."),
        ((amount("nine hours", 200),), 30, "Nine hours. They were late."),
        ((), 30, "They were late."),
    ],
)
def test_an_amount_near_what_is_told_comes_first(
    small: Phrasebook, amounts: tuple[Amount, ...], words: int, text: str
) -> None:
    post = reading(heard("late", 0), words=words, amounts=amounts)
    assert compose(post, small, message_id=1).text.startswith(text)


def told(name: str, words: str) -> Detail:
    return Detail(name, words, at=((40, 40 + len(words)),))


@pytest.mark.parametrize(
    ("details", "words", "text"),
    [
        ((told("did", "you drove to Leeds for it"),), 20, "You drove to Leeds for it. They were late."),
        (
            (told("theirs", "they never rang"), told("did", "you drove to Leeds")),
            20,
            "You drove to Leeds. They were late.",
        ),
        ((told("quoted", "too real"),), 20, '"Too real", they say. They were late.'),
        ((told("cold", "they were late for you"),), 20, "They were late."),
        ((told("did", "you drove to Leeds for it"),), 8, "They were late."),
    ],
)
def test_a_clause_of_the_persons_stands_before_an_answer_that_names_nothing(
    small: Phrasebook, details: tuple[Detail, ...], words: int, text: str
) -> None:
    assert compose(reading(heard("late", 0), details=details, words=words), small, message_id=1).text.startswith(text)


@pytest.mark.parametrize(
    ("details", "amounts"),
    [((told("did", "you drove to Leeds for it"),), ()), ((), (amount("nine hours", 15),))],
)
def test_nothing_stands_before_an_answer_that_would_take_it_up(
    small: Phrasebook, details: tuple[Detail, ...], amounts: tuple[Amount, ...]
) -> None:
    post = reading(heard("after", 0), details=details, words=20, amounts=amounts)
    assert not re.search(r"\S And that's how it went\.", compose(post, small, message_id=1).text)


def test_an_answer_that_names_something_has_nothing_before_it(small: Phrasebook) -> None:
    post = reading(heard("pulled", 0, ("who", "12 people")), amounts=(amount("nine hours", 15),))
    assert compose(post, small, message_id=1).text == "It was 12 people, then."


def test_a_scene_heard_in_passing_gives_way_to_the_persons_own_words(small: Phrasebook) -> None:
    own = told("did", "you drove to Leeds for it")
    reply = compose(reading(heard("late", 0), details=(own,), words=60), small, message_id=1).text
    assert "rove to Leeds for it" in reply
    assert not reply.startswith("They were late.")
    assert compose(reading(heard("late", 0), words=60), small, message_id=1).text == "They were late."


def test_who_asks_is_answered_first(small: Phrasebook) -> None:
    asked = replace(heard("asked", 90), asked=True)
    assert compose(reading(heard("pulled", 0, ("who", "Acme")), asked), small, message_id=1).text == "They can't."


def test_what_was_prepared_says_what_the_files_say(book: Phrasebook) -> None:
    assert dict(book.scenes) == dict(Scenes(make(FOLDER)))
    assert len(book.scenes) == len(TABLES)


def test_what_is_told_beside_a_letter_is_answered_before_the_letter(book: Phrasebook) -> None:
    post = post_of("the dog sat with me", "pet_was_kind", kind=Kind.LETTER)
    assert post.scenes
    assert compose(post, book, message_id=1).text in {line.text for line in book.scenes["pet_was_kind"]}
    assert "letter" in compose(replace(post, scenes=()), book, message_id=4).parts[0].id


HALVES = """[[scene]]
name = "rounds"
hears = ["{n: four} rounds"]
gave = ["{n} rounds."]
[[scene]]
name = "task"
hears = ["a task"]
gave = ["A whole task."]
[[scene]]
name = "mail"
hears = ["a standard mail"]
got = ["A standard mail. So cold, sorry."]
[[scene]]
name = "tired"
hears = ["tired"]
felt = ["No wonder you're tired."]
[[scene]]
name = "ad"
hears = ["the ad"]
got = ["The same ad up again. What a slap."]
[[scene]]
name = "price"
hears = ["cheaper"]
got = ["Money, of all things. Sorry."]
[[scene]]
name = "wife"
hears = ["my wife"]
ahead = ["And your wife still to tell."]
"""


def halves(*names: str) -> tuple[HeardScene, ...]:
    slots = {"rounds": (("n", "four"),)}
    return tuple(HeardScene(name, slots.get(name, ()), ((at * 10, at * 10 + 5),)) for at, name in enumerate(names))


@pytest.mark.parametrize(
    ("heard_here", "says"),
    [
        (
            ("rounds", "mail"),
            {
                "Four rounds, and then a standard mail. So cold, sorry.",
                "A standard mail, after four rounds. So cold, sorry.",
            },
        ),
        (("rounds", "tired"), {"Four rounds, and then a no. No wonder you're tired. So sorry."}),
        (("mail", "tired"), {"A standard mail. No wonder you're tired. So sorry."}),
        (
            ("rounds", "wife", "tired"),
            {
                "Four rounds, and then a no. And your wife still to tell. So sorry.",
                "Four rounds, and then a no. And your wife still to tell. Really sorry.",
                "Four rounds, and then a no. And your wife still to tell. Sorry.",
            },
        ),
        (("mail", "rounds", "task"), {"Four rounds, a whole task, and then a standard mail. So cold, sorry."}),
        (("rounds", "mail", "ad"), {"Four rounds, and then a standard mail and the same ad up again. So cold, sorry."}),
        (
            ("rounds", "mail", "price"),
            {
                "Four rounds, and then a standard mail. So cold, sorry.",
                "A standard mail, after four rounds. So cold, sorry.",
            },
        ),
        (("task", "rounds", "mail"), {"A whole task, four rounds, and then a standard mail. So cold, sorry."}),
    ],
)
def test_halves_of_a_post_are_put_together_in_its_order(
    book: Phrasebook, tmp_path: Path, heard_here: tuple[str, ...], says: set[str]
) -> None:
    (tmp_path / "halves.toml").write_text(HALVES, "utf-8")
    small = Phrasebook(book.languages, book.grammars, load_scenes(tmp_path))
    post = replace(reading(*halves(*heard_here)), words=20)
    assert {compose(post, small, message_id=number).text for number in range(20)} == says


def test_two_things_on_their_side_are_put_together_and_half_of_an_answer_is_none(
    book: Phrasebook, tmp_path: Path
) -> None:
    (tmp_path / "halves.toml").write_text(HALVES, "utf-8")
    small = Phrasebook(book.languages, book.grammars, load_scenes(tmp_path))
    two = compose(reading(*halves("rounds", "task")), small, message_id=1).text
    assert re.match(r"Four rounds and a whole task, and (it's still|then|still) a no\. ", two)
    silent = replace(reading(*halves("rounds", "task")), kind=Kind.GHOSTED)
    assert "still a no" not in compose(silent, small, message_id=1).text
    assert "our rounds" not in compose(reading(*halves("rounds")), small, message_id=1).text


def test_an_answer_that_puts_two_things_together_itself_comes_first(book: Phrasebook, tmp_path: Path) -> None:
    both = """[[scene]]
name = "both"
both = true
hears = [["four rounds"], ["a standard mail"]]
says = ["Four of them, for that."]
"""
    (tmp_path / "halves.toml").write_text(HALVES + both, "utf-8")
    small = Phrasebook(book.languages, book.grammars, load_scenes(tmp_path))
    post = reading(*halves("rounds", "mail"), HeardScene("both", (), ((0, 1), (2, 3))))
    assert compose(post, small, message_id=1).text == "Four of them, for that."
    three = reading(*halves("rounds", "mail", "wife"), HeardScene("both", (), ((0, 1), (2, 3))))
    assert "And your wife still to tell." in compose(three, small, message_id=1).text
