"""Reads every line of the phrasebook for what it must never say, and for what would give it away as a machine."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from typing import TYPE_CHECKING

import pytest

from bot.model import (
    Asks,
    Detail,
    Entry,
    Feeling,
    HeardScene,
    Kind,
    Memory,
    News,
    Reading,
    Respond,
    Stage,
    Tone,
    Waited,
)
from bot.words.choose import Chooser
from tests.words.readings import shipped_book

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from bot.words import Phrasebook
    from bot.words.phrasebook import Line

pytestmark = pytest.mark.no_cover

SCENES = tuple(line for lines in shipped_book().scenes.values() for line in lines)
PAIRS = shipped_book().pairs.lines
ENGLISH = (*shipped_book().lines("en"), *SCENES, *PAIRS)
PUBLIC = tuple(line for line in ENGLISH if line.role != "now")

BANNED = re.compile(
    "|".join(
        (
            r"\beverything happens for",
            r"\b(?:their|its) loss\b",
            r"\bdodg\w+ (?:a |the )?bullet",
            r"\bsomething (?:even )?better\b",
            r"\bbetter (?:things|is|days)\b",
            r"\bnumbers? game\b",
            r"\bplenty (?:of|more)\b",
            r"\bat least\b",
            r"\bstay (?:positive|strong)\b",
            r"\bcheer up(?! about)",
            r"\b(?:chin|head) up\b",
            r"\bhang in\b",
            r"\b(?:don't|do not|never|not to) take (?:it|this|that)\b",
            r"\bpersonally\b",
            r"\bi (?:know|understand)\b",
            r"\bhow you feel\b",
            r"\bkeep (?:on )?(?:grinding|going|pushing|at it|fighting)\b",
            r"\bgrind\w*",
            r"\binevitabl\w*",
            r"\bmeant to be\b(?! over)",
            r"\bblessing\b",
            r"\b(?:another|new) door\b",
            r"\bwork out (?:in the end|fine)\b",
            r"\byou'll (?:get|find|make|land|be (?:fine|okay|ok))\b",
            r"\byou will\b",
            r"\bnext one(?:'s| is) yours\b",
            r"\bcould be worse\b",
            r"\bothers? have it\b",
            r"\bi feel\b",
            r"\bi'm (?:so |really )?(?:sorry|sad|proud|happy)\b",
            r"\bheartbr\w*",
            r"\bbreaks? my heart",
            r"\bi hear you\b",
            r"\bvalid\b",
            r"\bhugs?\b",
            r"\bokay to feel\b",
            r"\btherap\w*",
            r"\bdiagnos\w*",
            r"\btreatment\b",
            r"\bguarantee\w*",
            r"\bi promise\b",
            r"\byou must have\b",
            r"\bshould(?:'ve| have)\b(?! to)",
            r"\bproud of you\b",
            r"\bjourney\b",
            r"\bresilien\w*",
            r"\bgrowth\b",
            r"\bstings?\b",
            r"\blet that sink in\b",
            r"\byou've got this\b",
            r"\bamazing\b",
            r"\bawesome\b",
            r"\bunfortunately\b",
            r"@here",
            r"@everyone",
            r"—",
            r";",
        )
    ),
    re.IGNORECASE,
)
# Verbs that open an order. A line may open with one only where advice was asked for.
ORDER_WORDS = """
    take try go keep don't do be get give let make stop start remember think stay rest breathe ask write tell pick
    call send look focus forget move talk apply reach use find see learn trust believe consider put sleep eat
    drink never always just please
"""
ORDERS = frozenset(ORDER_WORDS.split())


LONGEST = {
    "acknowledge": 34,
    "reflect": 30,
    "ask": 22,
    "offer": 40,
    "now": 62,
    "whole": 58,
    "gave": 12,
    "got": 16,
    "ahead": 14,
    "means": 20,
    "felt": 14,
}


def offenders(lines: Iterable[Line]) -> list[str]:
    """Return what is wrong as `group: text`, so that one run of a test names every line to mend."""
    return [f"{line.group}: {line.text}" for line in lines]


def test_no_line_is_one_of_those_that_hurt() -> None:
    assert not offenders(line for line in ENGLISH if BANNED.search(line.text))


def test_nothing_is_shouted_but_good_news() -> None:
    assert not offenders(line for line in ENGLISH if "!" in line.text and not line.when.kinds <= {Kind.OFFER})


def test_nothing_is_ordered_where_no_advice_was_asked_for() -> None:
    def orders(line: Line) -> bool:
        sentences = re.split(r"(?<=[.?!:])\s+", line.text)
        return any(
            sentence.split()[0].lower().strip(".,:?\"'") in ORDERS and not sentence.endswith("?")
            for sentence in sentences
        )

    assert not offenders(line for line in ENGLISH if line.role in {"acknowledge", "reflect", "ask"} and orders(line))
    assert not offenders(line for line in (*SCENES, *PAIRS) if line.when.asks is None and orders(line))


def test_every_line_is_short_and_formed_like_sentences() -> None:
    assert not offenders(line for line in ENGLISH if line.words > LONGEST[line.role])
    assert not offenders(line for line in ENGLISH if not (line.text[0].isupper() or line.text[0] in '{1"'))
    assert not offenders(line for line in ENGLISH if line.text.rstrip('"')[-1] not in ".?!")


def test_a_possessive_is_left_to_the_slot_that_knows_its_grammar() -> None:
    assert not offenders(line for line in ENGLISH if re.search(r"\}'s?\b", line.text))


def test_the_question_is_a_part_of_its_own() -> None:
    assert not offenders(line for line in ENGLISH if line.role == "ask" and not line.text.endswith("?"))
    assert not offenders(line for line in ENGLISH if line.role in {"acknowledge", "reflect"} and "?" in line.text)
    lines = (*SCENES, *PAIRS)
    assert not offenders(line for line in lines if not line.when.asks and "?" in line.text.removesuffix("?"))


def test_no_line_speaks_of_itself_as_a_person() -> None:
    first_person = re.compile(r"\b(?:I|I'm|I've|I'd|me|my|we|us|our)\b")
    assert not offenders(line for line in PUBLIC if first_person.search(re.sub(r'"[^"]+"', "", line.text)))


def shingles(line: Line, size: int = 4) -> frozenset[tuple[str, ...]]:
    words = re.findall(r"[a-z']+|\{[^}]*\}", line.text.lower())
    return frozenset(zip(*(words[start:] for start in range(size)), strict=False))


@pytest.mark.no_cover
def test_no_two_lines_are_near_copies() -> None:
    pieces = {line: found for line in ENGLISH if len(found := shingles(line)) >= 6}
    holding: defaultdict[tuple[str, ...], list[Line]] = defaultdict(list)
    shared: Counter[tuple[Line, Line]] = Counter()
    for line, found in pieces.items():
        for piece in found:
            shared.update((other, line) for other in holding[piece])
            holding[piece].append(line)
    assert not [
        f"{one.text!r} and {other.text!r}"
        for (one, other), count in shared.items()
        # A scene says the same thing in a whole answer and behind another one, never both.
        if (one.group != other.group or one.role == other.role)
        and count / min(len(pieces[one]), len(pieces[other])) >= 0.6
    ]


def readings_for(line: Line) -> Iterator[Reading]:
    """Build readings that meet a line's conditions, one for each kind and tone it is for."""
    when = line.when
    days = when.waited_days[0] + 0.1 if when.waited_days else 10
    untold = when.untold

    def pick(values: frozenset[object] | None) -> object:
        return sorted(values, key=str)[0] if values else None

    worded = line.slots & {"spent", "moment", "searching", "years"}
    named = ("Stripe", "Ramp") if "companies" in line.slots else ("Stripe",)
    kept = tuple((slot.partition("@")[0], "your wife") for slot in line.slots if "@" in slot)
    details = tuple(Detail(name, "on Friday", ((0, 5),)) for name in sorted(when.details or worded))
    met = (HeardScene(min(family), (), ((9 * at, 9 * at + 8),)) for at, family in enumerate(when.together))
    scenes = (HeardScene(line.group, kept),) if kept else tuple(met)
    stages: list[Stage | None] = [*sorted(when.stages)] if when.stages else [None, Stage.INTERVIEW]
    return (
        Reading(
            kind=kind,
            respond=Respond.REPLY,
            own_rejection=True,
            companies=() if "companies" in untold else named,
            role="data analyst",
            stage=None if "stage" in untold else stage,
            stage_words=pick(when.said) or ("four rounds" if "rounds" in line.slots else "onsite"),  # type: ignore[arg-type]
            feelings=(Feeling(pick(when.feelings)),) if when.feelings else (),
            tone=Tone.JOKING if tone is Tone.JOKING else tone,
            asks=Asks(pick(when.asks)) if when.asks else Asks.NOTHING,
            news=None if "news" in untold else News(pick(when.news)) if when.news else None,
            waited=None if "waited" in untold else Waited(days, "two weeks"),
            count=int(when.count[0]) + 1 if when.count else 3,
            entries=(Entry("Stripe"), Entry("Ramp")),
            details=details,
            scenes=scenes,
            field=pick(when.fields),  # type: ignore[arg-type]
        )
        for kind in sorted(when.kinds)
        for stage in stages
        for tone in sorted(when.tones)
    )


@pytest.mark.no_cover
def test_every_line_can_be_said(book: Phrasebook) -> None:
    for line in ENGLISH:
        month, today = line.when.month or (0, 0), line.when.earlier_today or (0, 0)
        memory = Memory(replies_this_month=int(month[0]), earlier_today=int(today[0]))
        assert any(
            line in Chooser.of(reading, (line,), 1, memory).eligible.get(line.role, ())
            for reading in readings_for(line)
        ), f"unused: {line.text!r}"


def test_openings_vary() -> None:
    firsts = [line.first_word for line in PUBLIC if line.role == "acknowledge" and line.group != "bare"]
    for word in set(firsts):
        assert firsts.count(word) / len(firsts) < 0.16, word


def test_there_is_enough_to_say(book: Phrasebook) -> None:
    assert len(PUBLIC) >= 600
    for language in ("it", "nl", "hi"):
        for line in book.lines(language):
            assert line.words <= 16
            assert not line.slots


def grade(texts: Iterable[str]) -> float:
    """Return the Flesch-Kincaid grade of some lines read as one text."""
    text = " ".join(re.sub(r"\{[^{}]*\}", "Acme", line) for line in texts)
    words = re.findall(r"[A-Za-z']+", text)
    sentences = len(re.findall(r"[.?!]", text)) or 1
    syllables = sum(
        max(1, len(re.findall(r"[aeiouy]+", re.sub(r"(?<=[^aeiouyl])e\b", "", word.lower())))) for word in words
    )
    return 0.39 * len(words) / sentences + 11.8 * syllables / len(words) - 15.59


def test_everything_reads_easily_on_a_bad_day() -> None:
    assert grade(line.text for line in PUBLIC) < 5
    assert not offenders(line for line in PUBLIC if line.words >= 8 and grade([line.text]) > 12)


def test_a_screen_reader_has_nothing_to_stumble_over() -> None:
    plain = re.compile(r"[A-Za-z0-9 .,'?!:/\"{}\-⋯@_]*")
    assert not offenders(line for line in PUBLIC if not plain.fullmatch(line.text.replace("é", "e")))
    assert not offenders(
        line for line in PUBLIC if re.search(r"[A-Z]{5,}|[*_`~|@]", re.sub(r"\{[^}]*\}", "", line.text))
    )
