"""Companies in texts of other languages: "refus chez Carrefour", "absage von siemens". Silence where unsure."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.reading.known_names import known_spots
from bot.reading.lexicon import About
from bot.reading.names import Name, unique

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.reading.foreign import Foreign
    from bot.reading.lexicon import Heard
    from bot.reading.tongues import Tongue

_WORD = re.compile(r"[^\W_]+(?:[&.+-][^\W_]+)*")
_MOST_WORDS = 4
_INSIDE = frozenset({"de", "du", "des", "do", "da", "di", "del", "della", "and", "y", "et", "e", "und", "en", "the"})
"""Small words that may stand between two capitals of one name."""

_JOINS = frozenset({"y", "et", "e", "und"})
"""Between two capitals they part two names; a firm called after two people has "&"."""

_OF = "de"
"""Behind a word of work this leads to what the work is, in three of the languages."""

_NOES = frozenset({"no", "bare", "soft", "ghosted"})
_BREAK = re.compile(r"[.!?\n]")

_NEAR = 25
"""Characters behind a no, or a word of work, within which "at" leads to a capital name."""

_BARE = 2
"""Characters behind a no within which "at" leads to a name in small letters."""


def companies_of_foreign(
    own: str,
    folded: str,
    heard: Sequence[Heard],
    back: Sequence[int],
    told: Foreign,
    tongue: Tongue,
    known: Sequence[str] = (),
) -> list[Name]:
    """Find the companies that a text names: those we know, and those that stand behind a no and an "at".

    Args:
        own: the text as it was given, with its case.
        folded: the text, folded.
        heard: its known phrases.
        back: for each folded character, its index in `own`.
        told: what the text says.
        tongue: its language.
        known: the companies of the writer's log, which come first.

    Returns:
        The names in order, without repeats.
    """
    at = _behind_at(own, folded, back, told, tongue)
    logged = known_spots(own, folded, back, known, at) if known else []
    famous = [
        (one.start, one.end)
        for one in heard
        if one.known.about is About.COMPANY
        and folded[one.start : one.end] not in tongue.no_names
        and (not one.known.everyday or any(start < one.end and one.start < end for start, end in at))
    ]
    spots = list(logged)
    for start, end in (*famous, *at):
        if not any(first < end and start < last for first, last in spots):
            spots.append((start, end))
    return unique(own, sorted(spots), back)


def _behind_at(own: str, folded: str, back: Sequence[int], told: Foreign, tongue: Tongue) -> list[tuple[int, int]]:
    words = [(match[0], match.start(), match.end()) for match in _WORD.finditer(folded)]
    found: list[tuple[int, int]] = []
    for index, (word, start, end) in enumerate(words[:-1]):
        if word not in tongue.at:
            continue
        ends = [
            (start - min(one.end, start), one.section) for one in told.beside if one.start < start and one.end <= end
        ]
        near = [section for away, section in ends if away <= _NEAR and not _BREAK.search(folded[start - away : start])]
        if not near or (word == _OF and all(section not in _NOES for section in near)):
            continue
        first = index + 1
        article = words[first][0] in tongue.articles and first + 1 < len(words)
        first += article
        spot = _capitals(own, words[first:], back, tongue, article=article)
        if spot is None and word in tongue.by and any(away <= _BARE and section in _NOES for away, section in ends):
            spot = _small(own, folded, words[first:], back, tongue, article=article)
        if spot is not None:
            found.append(spot)
            found.extend(_joined(own, folded, spot, back, tongue))
    return found


def _joined(
    own: str, folded: str, spot: tuple[int, int], back: Sequence[int], tongue: Tongue
) -> Iterator[tuple[int, int]]:
    """Yield the names that stand in one list with a name; not in German, where any noun has a capital."""
    while tongue.code != "de" and (joint := _JOINT.match(folded[spot[1] :])):
        start = spot[1] + joint.end()
        words = [(match[0], match.start(), match.end()) for match in _WORD.finditer(folded, start)]
        more = _capitals(own, words, back, tongue, article=False) if words and words[0][1] == start else None
        if more is None:
            return
        yield more
        spot = more


_JOINT = re.compile(
    r"(?:, ?| (?:y|et|e|en|and) )(?:(?:chez|de|du|en|por|do|da|no|na|pela|pelo|di|van|bij|door) (?:la |le |el )?|d')?"
)


def _capitals(
    own: str, words: Sequence[tuple[str, int, int]], back: Sequence[int], tongue: Tongue, *, article: bool
) -> tuple[int, int] | None:
    """Return a run of capital words; in German, where every noun has one, a word with an article may be any noun."""
    run: list[tuple[int, int]] = []
    for word, start, end in words[:_MOST_WORDS]:
        written = own[back[start] : back[end - 1] + 1]
        if run and own[back[run[-1][1] - 1] + 1 : back[start]] not in (" ", " & ", "-", "/", "'"):
            break
        if written[:1].isupper() or (run and written[:1].isdigit()):
            if not run and word in tongue.no_names:
                return None
            run.append((start, end))
        elif not (run and word in _INSIDE) or word in _JOINS:
            break
        else:
            run.append((start, end))
    while run and not own[back[run[-1][0]]].isupper() and not own[back[run[-1][0]]].isdigit():
        run.pop()
    if not run:
        return None
    text = own[back[run[0][0]] : back[run[-1][1] - 1] + 1]
    noun = tongue.code == "de" and (article or _grown_together(own, run[0][0], back)) and not text[1:2].isupper()
    return None if noun or len(text) < 2 else (run[0][0], run[-1][1])


def _grown_together(own: str, start: int, back: Sequence[int]) -> bool:
    """Whether the word before a name has grown together with an article: "vom", "beim"."""
    before = own[: back[start]].rstrip()
    return before.lower().endswith(("vom", "beim", "zum", "zur", "im", "am"))


def _small(
    own: str,
    folded: str,
    words: Sequence[tuple[str, int, int]],
    back: Sequence[int],
    tongue: Tongue,
    *,
    article: bool,
) -> tuple[int, int] | None:
    """Return one word in small letters, or two where the clause ends behind them."""
    if not words or (article and tongue.code == "de"):
        return None
    word, start, end = words[0]
    if own[back[start]].isupper() or word in tongue.no_names or len(word) < 3 or not any(map(str.isalpha, word)):
        return None
    if article and not _ends(folded, end):
        return None
    if len(words) > 1 and folded[end : words[1][1]] == " " and _ends(folded, words[1][2]):
        second = words[1]
        if second[0] not in tongue.no_names and len(second[0]) > 3 and not article:
            return start, second[2]
    return start, end


def _ends(folded: str, at: int) -> bool:
    rest = folded[at : at + 2].lstrip(" ")
    return not rest or not (rest[0].isalnum() or rest[0] in "'-")
