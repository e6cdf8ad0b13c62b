"""What a reply is made of: the order, the length, what was said before, and the buttons."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.model import Asks, Button, Detail, Feeling, Kind, Memory, Reading, Reply, Respond, Span, Stage, Tone
from bot.words import Phrasebook, compose, what_now, why
from bot.words.choose import Chooser
from bot.words.compose import FEWEST_WORDS, MOST_WORDS
from bot.words.phrasebook import JOB_WORDS
from tests.words.readings import ANSWERED, PLAUSIBLE, READINGS, reading, shipped_book

pytestmark = pytest.mark.no_cover

ONE_LINERS = {Kind.BARE, Kind.JOKE, Kind.TO_BOT}


def words(reply: Reply) -> int:
    return len(reply.text.split())


def test_the_plausible_readings_cover_every_kind_that_is_answered() -> None:
    assert set(PLAUSIBLE) == set(ANSWERED)


@pytest.mark.no_cover
@pytest.mark.parametrize("kind", ANSWERED)
def test_every_answerable_kind_answers_in_words_of_the_right_length(book: Phrasebook, kind: Kind) -> None:
    for message_id in range(40):
        reply = compose(PLAUSIBLE[kind], book, message_id=message_id)
        assert reply.parts
        assert reply.reaction is None
        assert reply.parts[0].role == "acknowledge"
        if kind in ONE_LINERS:
            assert words(reply) <= 40
        else:
            assert 4 <= words(reply) <= MOST_WORDS, reply.text


@pytest.mark.parametrize("kind", ANSWERED)
@pytest.mark.parametrize("tone", [Tone.PLAIN, Tone.JOKING])
def test_no_line_that_may_be_said_is_left_out_by_a_look_at_kind_and_tone(
    book: Phrasebook, kind: Kind, tone: Tone
) -> None:
    post = replace(PLAUSIBLE[kind], tone=tone)
    looked_at, every = (Chooser.of(post, lines, 1, Memory()) for lines in (book.lines_like(post), book.lines("en")))
    assert looked_at.eligible == every.eligible


@pytest.mark.no_cover
@pytest.mark.parametrize("kind", ANSWERED)
def test_at_most_one_question_and_it_comes_last(book: Phrasebook, kind: Kind) -> None:
    for message_id in range(40):
        roles = [part.role for part in compose(PLAUSIBLE[kind], book, message_id=message_id).parts]
        assert roles == sorted(roles, key=["acknowledge", "reflect", "offer", "ask"].index)
        assert len(set(roles)) == len(roles)


@pytest.mark.parametrize("kind", ANSWERED)
def test_a_post_that_names_nothing_is_still_answered_in_words(book: Phrasebook, kind: Kind) -> None:
    for brief in (True, False):
        assert compose(reading(kind, entries=()), book, message_id=3, brief=brief).parts


@pytest.mark.no_cover
def test_a_bare_post_gets_one_line(book: Phrasebook) -> None:
    for message_id in range(200):
        reply = compose(PLAUSIBLE[Kind.BARE], book, message_id=message_id)
        assert len(reply.parts) == 1
        assert words(reply) <= 20
        assert reply.buttons == (Button.LOG, Button.MORE)


@pytest.mark.no_cover
def test_a_post_that_tells_something_gets_more_than_the_bare_regret(book: Phrasebook) -> None:
    for kind in (Kind.LATE_STAGE, Kind.WENT_WELL, Kind.GHOSTED, Kind.RESCINDED, Kind.PASSED_OVER, Kind.LONG_NIGHT):
        for message_id in range(40):
            assert words(compose(PLAUSIBLE[kind], book, message_id=message_id)) >= FEWEST_WORDS


@pytest.mark.no_cover
def test_a_post_that_tells_nothing_is_not_padded_unless_it_is_long(book: Phrasebook) -> None:
    for message_id in range(40):
        post = PLAUSIBLE[Kind.PLAIN]
        assert len(compose(post, book, message_id=message_id).parts) == 1
        assert len(compose(replace(post, words=40), book, message_id=message_id).parts) == 2


@pytest.mark.no_cover
def test_most_replies_ask_nothing(book: Phrasebook) -> None:
    replies = [compose(PLAUSIBLE[kind], book, message_id=number) for kind in ANSWERED for number in range(40)]
    assert 0.05 < sum(reply.text.endswith("?") for reply in replies) / len(replies) < 0.35


def test_brief_gives_one_line_for_any_kind(book: Phrasebook) -> None:
    for kind in ANSWERED:
        reply = compose(PLAUSIBLE[kind], book, message_id=7, brief=True)
        assert len(reply.parts) == 1
        assert words(reply) <= 30


def test_the_same_message_always_gets_the_same_answer(book: Phrasebook) -> None:
    memory = Memory(said_to_person=("no-00000000",), replies_this_month=2)
    for kind in ANSWERED:
        once = compose(PLAUSIBLE[kind], book, message_id=123456789012345678, memory=memory)
        assert once == compose(PLAUSIBLE[kind], book, message_id=123456789012345678, memory=memory)


@pytest.mark.no_cover
def test_fifty_posts_of_one_person_repeat_no_part_within_thirty_replies(book: Phrasebook) -> None:
    said: list[tuple[str, ...]] = []
    for message_id in range(50):
        memory = Memory(said_to_person=tuple(part for reply in said[:30] for part in reply))
        reply = compose(PLAUSIBLE[Kind.PLAIN], book, message_id=message_id, memory=memory)
        ids = tuple(part.id for part in reply.parts)
        if message_id < 30:
            assert not set(ids) & set(memory.said_to_person)
        said.insert(0, ids)


def test_thirty_bare_posts_in_a_row_never_repeat(book: Phrasebook) -> None:
    said: list[str] = []
    for message_id in range(30):
        reply = compose(PLAUSIBLE[Kind.BARE], book, message_id=message_id, memory=Memory(tuple(said), tuple(said[:20])))
        assert reply.parts[0].id not in said
        said.insert(0, reply.parts[0].id)


@pytest.mark.no_cover
def test_a_dry_pool_gives_what_was_said_longest_ago(book: Phrasebook) -> None:
    post = PLAUSIBLE[Kind.TO_BOT]
    pool = {compose(post, book, message_id=number).parts[0].id for number in range(100)}
    newest_first = tuple(sorted(pool))
    reply = compose(post, book, message_id=1, memory=Memory(said_to_person=newest_first))
    assert reply.parts[0].id == newest_first[-1]


@pytest.mark.parametrize(
    ("respond", "words_expected", "reaction"),
    [
        (Respond.SILENT, False, False),
        (Respond.CRISIS, False, False),
        (Respond.REACT, False, True),
        (Respond.REPLY, True, False),
    ],
)
def test_the_reading_decides_between_words_a_reaction_and_nothing(
    book: Phrasebook, respond: Respond, words_expected: bool, reaction: bool
) -> None:
    reply = compose(replace(PLAUSIBLE[Kind.PLAIN], respond=respond), book, message_id=1)
    assert bool(reply.parts) is words_expected
    assert bool(reply.reaction) is reaction
    assert bool(reply.buttons) is words_expected
    assert reply.why


@pytest.mark.no_cover
def test_a_no_after_the_final_weighs_more_than_one_on_paper(book: Phrasebook) -> None:
    late = [compose(PLAUSIBLE[Kind.LATE_STAGE], book, message_id=number) for number in range(60)]
    assert all(reply.parts[0].id.startswith(("late-", "match-")) for reply in late)


@pytest.mark.no_cover
@pytest.mark.parametrize(
    "kind", [Kind.LETTER, Kind.GHOSTED, Kind.RESCINDED, Kind.SEASON_END, Kind.WENT_WELL, Kind.BLEW_IT]
)
def test_what_a_post_is_about_is_what_the_answer_opens_with(book: Phrasebook, kind: Kind) -> None:
    for number in range(60):
        assert compose(PLAUSIBLE[kind], book, message_id=number).parts[0].id.startswith(f"{kind.value}-")


@pytest.mark.no_cover
def test_a_letter_is_called_a_standard_one_and_silence_is_never_called_a_rejection(book: Phrasebook) -> None:
    for number in range(60):
        letter = compose(PLAUSIBLE[Kind.LETTER], book, message_id=number).parts[0].text.lower()
        assert re.search(
            r"standard|stock|same one|form letter|template|usual wording|everyone gets|letters like that|that letter",
            letter,
        )
        silence = compose(PLAUSIBLE[Kind.GHOSTED], book, message_id=number).text.lower()
        assert "reject" not in silence


@pytest.mark.no_cover
def test_a_school_is_never_answered_with_the_words_of_a_job(book: Phrasebook) -> None:
    for number in range(300):
        text = compose(PLAUSIBLE[Kind.ADMISSION], book, message_id=number).text
        assert not JOB_WORDS.search(text), text


@pytest.mark.no_cover
def test_a_question_is_not_asked_where_the_post_has_answered_it(book: Phrasebook) -> None:
    told = reading(Kind.LATE_STAGE, "Stripe", stage=Stage.FINAL, waited=(21, "three weeks"), news=None)
    for number in range(300):
        assert "How long had you been in it" not in compose(told, book, message_id=number).text


@pytest.mark.no_cover
def test_advice_only_where_it_was_asked_for(book: Phrasebook) -> None:
    asked = compose(PLAUSIBLE[Kind.ASKS_NEXT], book, message_id=3)
    assert "offer" in [part.role for part in asked.parts]
    for number in range(100):
        plain = compose(PLAUSIBLE[Kind.PLAIN], book, message_id=number)
        assert "offer" not in [part.role for part in plain.parts]


@pytest.mark.parametrize(
    ("post", "expected"),
    [
        (PLAUSIBLE[Kind.PLAIN], (Button.LOG, Button.WHAT_NOW, Button.MORE)),
        (PLAUSIBLE[Kind.LATE_STAGE], (Button.LOG, Button.CHECK_IN, Button.WHAT_NOW, Button.JUST_SAYING, Button.MORE)),
        (PLAUSIBLE[Kind.JOKE], (Button.LOG, Button.MORE)),
        (PLAUSIBLE[Kind.SEASON_END], (Button.LOG, Button.CHECK_IN, Button.JUST_SAYING, Button.MORE)),
        (PLAUSIBLE[Kind.DECLINED], (Button.LOG, Button.MORE)),
        (PLAUSIBLE[Kind.WAITING], (Button.WHAT_NOW, Button.MORE)),
        (
            reading(Kind.PLAIN, "Lidl", feelings=(Feeling.SAD,)),
            (Button.LOG, Button.WHAT_NOW, Button.JUST_SAYING, Button.MORE),
        ),
    ],
)
def test_buttons_fit_the_post(book: Phrasebook, post: Reading, expected: tuple[Button, ...]) -> None:
    assert compose(post, book, message_id=5).buttons == expected


@pytest.mark.parametrize("tone", [Tone.DESPAIRING, Tone.ANGRY])
def test_nobody_who_sounds_dark_is_congratulated(book: Phrasebook, tone: Tone) -> None:
    reply = compose(reading(Kind.OFFER, "Meta", tone=tone), book, message_id=1)
    assert (reply.parts, reply.reaction) == ((), "🤍")


@pytest.mark.parametrize("language", ["it", "nl", "hi"])
def test_a_plain_no_in_another_language_gets_one_short_line_in_it(book: Phrasebook, language: str) -> None:
    reply = compose(reading(Kind.PLAIN, "Zara", language=language), book, message_id=11)
    assert len(reply.parts) == 1
    assert reply.parts[0].text in {line.text for line in book.lines(language)}
    assert compose(reading(Kind.LONG_NIGHT, language=language), book, message_id=11).reaction == "🤍"


def test_a_language_without_lines_gets_a_reaction(book: Phrasebook) -> None:
    reply = compose(reading(Kind.PLAIN, "Zara", language="ja"), book, message_id=11)
    assert (reply.parts, reply.reaction) == ((), "🤍")


@pytest.mark.no_cover
@settings(max_examples=400, deadline=None, derandomize=True)
@given(post=READINGS, message_id=st.integers(0, 2**63), brief=st.booleans())
def test_no_reading_leaves_a_slot_open_or_breaks_the_form(post: Reading, message_id: int, brief: bool) -> None:
    book = shipped_book()
    reply = compose(post, book, message_id=message_id, brief=brief)
    assert reply.parts or reply.reaction
    assert reply.buttons[-1:] in ((), (Button.MORE,))
    assert len(reply.buttons) <= 5
    for part in reply.parts:
        assert not re.search(r"[{}]", part.text)
        assert "None" not in part.text
        assert not re.search(r"\s{2}|\s[.,?!]|\.\.(?:\s|$)|@everyone", part.text), part.text
        assert part.text[0] == part.text[0].upper()
    assert len(reply.text) < 1000
    assert what_now(post, book, message_id)
    assert why(post).startswith("Read as: ")
    if not brief and reply.parts and post.kind not in ONE_LINERS | {Kind.BARE} and post.tone is not Tone.JOKING:
        assert words(reply) <= MOST_WORDS


def test_what_now_is_concrete_and_private_to_each_kind(book: Phrasebook) -> None:
    for kind in ANSWERED:
        answer = what_now(PLAUSIBLE[kind], book, 99)
        assert 1 <= len(answer.split("\n\n")) <= 2
        assert len(answer.split()) <= 130
    assert "{" not in what_now(reading(Kind.ASKS_NEXT, asks=Asks.NEXT), book, 4)


def test_why_names_the_facts_and_never_quotes_the_post() -> None:
    spans = (Span(0, 8, "a no"), Span(29, 40, "stage: final"))
    line = why(replace(PLAUSIBLE[Kind.LATE_STAGE], feelings=(Feeling.SAD,), spans=spans))
    assert line == (
        "Read as: a rejection late in the process. Company: Stripe. How far: final round. Feeling: sad. "
        "Signs in your words: a no."
    )


@pytest.mark.no_cover
def test_an_earlier_no_of_the_day_is_mentioned_in_private_only(book: Phrasebook) -> None:
    twice = Memory(earlier_today=1)
    for number in range(40):
        assert "today" in what_now(PLAUSIBLE[Kind.PLAIN], book, number, twice).split("\n\n")[0]
        post = PLAUSIBLE[Kind.PLAIN]
        said, once = (compose(post, book, message_id=number, memory=memory) for memory in (twice, Memory()))
        assert said == once


@pytest.mark.no_cover
def test_what_only_this_post_holds_is_what_the_answer_speaks_of(book: Phrasebook) -> None:
    for name, words in (("moment", "on your birthday"), ("spent", "three weeks"), ("told_people", None)):
        post = reading(Kind.PLAIN, "Linear", details=(Detail(name, words),))
        for number in range(30):
            reply = compose(post, book, message_id=number)
            assert any(part.id.startswith(name) for part in reply.parts), reply.text


@pytest.mark.no_cover
def test_a_stretch_of_work_is_not_called_a_wait(book: Phrasebook) -> None:
    post = reading(Kind.SCREEN, "Linear", waited=(21, "three weeks"), details=(Detail("spent", "three weeks"),))
    for number in range(60):
        assert compose(post, book, message_id=number).text.lower().count("three weeks") <= 1


@pytest.mark.no_cover
def test_words_of_the_person_are_said_back_and_not_watered_down(book: Phrasebook) -> None:
    post = reading(Kind.PLAIN, details=(Detail("did", "you took two unpaid days and flew to Denver for it"),))
    for number in range(60):
        reply = compose(post, book, message_id=number)
        assert "flew to Denver" in reply.text
        assert all(part.id.startswith("did") for part in reply.parts if part.role != "acknowledge"), reply.text


@pytest.mark.no_cover
def test_two_things_told_are_both_taken_up(book: Phrasebook) -> None:
    told = (Detail("warm", "they ate all of it"), Detail("did", "you cooked five courses for the panel"))
    for number in range(60):
        text = compose(reading(Kind.PLAIN, details=told), book, message_id=number).text.lower()
        assert "ate all of it" in text
        assert "cooked five courses" in text


@pytest.mark.no_cover
def test_a_company_in_the_words_of_the_person_is_not_named_again_in_the_same_line(book: Phrasebook) -> None:
    post = reading(Kind.PLAIN, "Infosys", details=(Detail("did", "you cleared all three rounds at Infosys"),))
    for number in range(60):
        for part in compose(post, book, message_id=number).parts:
            assert part.text.count("Infosys") <= 1


@pytest.mark.no_cover
def test_silence_is_not_called_a_no_whatever_the_post_tells(book: Phrasebook) -> None:
    told = (Detail("did", "you flew out for it"), Detail("warm", "they said you were great"))
    for number in range(100):
        text = compose(reading(Kind.GHOSTED, details=told), book, message_id=number).text
        assert not re.search(r"\b(?:a no|said no|they turn you down)\b", text.replace("a no to everybody", "")), text


@pytest.mark.no_cover
def test_a_short_post_gets_a_short_answer(book: Phrasebook) -> None:
    for post in (
        reading(Kind.LATE_STAGE, "Ramp", stage=Stage.FINAL, stage_words="onsite"),
        reading(Kind.SCREEN, "HP", stage=Stage.TEST, stage_words="oa"),
        reading(Kind.GHOSTED, "Wayfair"),
        PLAUSIBLE[Kind.PLAIN],
    ):
        for number in range(60):
            assert words(compose(post, book, message_id=number)) <= 36


@pytest.mark.no_cover
def test_a_question_fits_the_post_or_is_not_asked(book: Phrasebook) -> None:
    general = {line.id for line in book.lines("en") if line.role == "ask" and line.when.weight == 0}
    for kind in (Kind.LATE_STAGE, Kind.TIMING, Kind.ANGRY, Kind.SCREEN, Kind.COUNT, Kind.PASSED_OVER):
        for number in range(60):
            assert not general & {part.id for part in compose(PLAUSIBLE[kind], book, message_id=number).parts}


@pytest.mark.no_cover
def test_an_answer_is_announced_only_where_there_is_one(book: Phrasebook) -> None:
    for number in range(100):
        reply = compose(reading(Kind.ASKS_NEXT, "Tesco"), book, message_id=number)
        assert "short answer" not in reply.text


@pytest.mark.no_cover
@pytest.mark.parametrize("kind", [Kind.GHOSTED, Kind.LAID_OFF, Kind.FREEZE, Kind.RESCINDED])
@pytest.mark.parametrize("name", ["fact", "theirs", "place", "quoted", "praise"])
def test_what_is_no_no_is_called_none_beside_the_persons_own_words(book: Phrasebook, kind: Kind, name: str) -> None:
    for number in range(40):
        text = compose(reading(kind, details=(Detail(name, "they never rang back"),)), book, message_id=number).text
        assert not re.search(r"\b(?:a|still|said|then) no\b(?! wonder)", text), text


@pytest.mark.no_cover
def test_no_reply_says_sorry_twice_beside_the_persons_own_words(book: Phrasebook) -> None:
    told = (
        Detail("did", "you drove to Leeds for it", at=((0, 20),)),
        Detail("theirs", "they never rang back", at=((30, 50),)),
        Detail("quoted", "too real", at=((60, 68),)),
    )
    for number in range(60):
        text = compose(reading(Kind.PLAIN, details=told, words=40), book, message_id=number).text.lower()
        assert text.count("sorry") == 1, text


@pytest.mark.no_cover
def test_things_told_are_named_in_their_order(book: Phrasebook) -> None:
    did, theirs = ("you took the afternoon off", (40, 60)), ("they said they'd ring at 3", (0, 20))
    told = (Detail("did", did[0], at=(did[1],)), Detail("theirs", theirs[0], at=(theirs[1],)))
    for number in range(40):
        text = compose(reading(Kind.PLAIN, details=told), book, message_id=number).text.lower()
        assert text.index("ring at 3") < text.index("afternoon off"), text
