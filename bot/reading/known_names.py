"""Companies of the writer's own log, found again in what they write, spelled with a slip or without "Inc."."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.reading.name_shapes import NO_NAME
from bot.reading.normalise import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

MOST_KNOWN = 200
"""Names that are looked for, the first ones given."""

SHORT_POST = 8
"""Words up to which a known name in small letters needs nothing beside it: "bolt said no"."""

_ONE_SLIP, _TWO_SLIPS = 5, 9  # letters of a name from which one or two of them may be slips
_MOST_WORDS = 5
_WORD = re.compile(r"[^\W_]+(?:[&.'+][^\W_]+)*")
_LEADS = frozenset({"at", "from", "with", "by", "into", "w", "joining", "wanted"})
_FORMS = frozenset(
    {
        "inc", "llc", "ltd", "limited", "corp", "corporation", "co", "company", "plc", "gmbh", "ag", "se", "kg", "sa",
        "sas", "sarl", "srl", "spa", "bv", "nv", "oy", "ab", "as", "pty", "pvt", "lda", "ltda",
    }
)  # fmt: skip


def known_spots(
    own: str, folded: str, back: Sequence[int], known: Sequence[str], cued: Iterable[tuple[int, int]]
) -> list[tuple[int, int]]:
    """Find names of a log in a text.

    A name that is spelled as it is in the log counts where it stands beside a no, has a capital that no sentence gave
    it, has several words, stands behind a word like "from" or in a short post; one with a slip in it only beside a no.

    Args:
        own: the text as it was given, with its case.
        folded: the text, folded.
        back: for each folded character, its index in `own`.
        known: the companies of the log.
        cued: where a company stands by the words around it.

    Returns:
        Their places in the folded text, in order.
    """
    named = {words: "".join(words) for one in known[:MOST_KNOWN] if (words := _telling(one))}
    tokens = [(match[0], match.start(), match.end()) for match in _WORD.finditer(folded)]
    places = list(cued)
    found: list[tuple[int, int]] = []
    index = 0
    while index < len(tokens):
        step = 1
        for length in range(min(_MOST_WORDS, len(tokens) - index), 0, -1):
            window = tokens[index : index + length]
            words = tuple(word for word, _, _ in window)
            start, end = window[0][1], window[-1][2]
            beside = any(first < end and start < last for first, last in places)
            capital = own[back[start]].isupper() and not _begins(folded, start)
            led = index > 0 and tokens[index - 1][0] in _LEADS
            sure = beside or capital or led or length > 1 or len(tokens) <= SHORT_POST
            everyday = length == 1 and not (beside or capital) and NO_NAME.fullmatch(words[0]) is not None
            spelled = words in named and sure and not everyday
            if spelled or (beside and _slipped(words, named.values())):
                found.append((start, end))
                step = length
                break
        index += step
    return found


def _telling(name: str) -> tuple[str, ...]:
    """Return the words of a name without its legal form; nothing for one that is too long or too short to tell."""
    words = [match[0].replace(".", "") for match in _WORD.finditer(fold(name).text)]
    while len(words) > 1 and words[-1] in _FORMS:
        words.pop()
    return tuple(words) if words and len(words) <= _MOST_WORDS and len("".join(words)) > 1 else ()


def _begins(folded: str, start: int) -> bool:
    return folded[:start].rstrip(" ")[-1:] in ("", ".", "!", "?", "\n", ":")


def _slipped(words: Sequence[str], names: Iterable[str]) -> bool:
    """Whether words are a known name with a letter or two wrong; its first letter is right in nearly every slip."""
    joined = "".join(words)
    if len(joined) < _ONE_SLIP or NO_NAME.fullmatch(" ".join(words)):
        return False
    from rapidfuzz.distance import OSA  # here, so that who reads without a log never waits for it

    allowed = 2 if len(joined) >= _TWO_SLIPS else 1
    return any(
        name[:1] == joined[:1]
        and len(name) >= _ONE_SLIP
        and OSA.distance(name, joined, score_cutoff=allowed) <= allowed
        for name in names
    )
