"""Finds details that carry the person's words, and puts these into a form that fits a sentence."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from bot.model import Detail
from bot.reading.details.worded_patterns import MONTHS, WORDED
from bot.reading.lazy import Table

if TYPE_CHECKING:
    from collections.abc import Iterator

_TABLE: Final = Table(WORDED, lambda worded: worded.pattern)
_NAMES: Final = re.compile(
    r"\b(?:teams|zoom|slack|skype|uk|us|u\.s\.|nz|british|american|canadian|australian|irish|german|european|gulf"
    rf"|icu|{MONTHS}|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b"
)
_ORDINALS: Final = {"2nd": "second", "3rd": "third", "4th": "fourth", "5th": "fifth", "6th": "sixth"}


def worded_of(folded: str) -> Iterator[Detail]:
    """Find the details that carry words.

    Args:
        folded: the writer's own words, lower case, without quotations.

    Yields:
        A detail for each pattern that matches, in their order; its words turned to "you".
    """
    for name, pattern, form in _TABLE.that_may_match(folded):
        if match := pattern.search(folded):
            told = {key: value for key, value in match.groupdict().items() if value}
            words = form.format_map({"words": told.get("bare", ""), **told})
            words = re.sub(r"\bi was\b", "you were", re.sub(r"\bmy\b", "your", words))
            words = _ORDINALS.get(words, re.sub(r"\bsince (?:he|she) was\b", "since they were", words))
            words = re.sub(r"[- ]min(?:ute)?s?$", " minutes", re.sub(r"\b1 (?=[a-z])", "one ", words))
            yield Detail(name, _NAMES.sub(lambda found: _spelled(found[0]), words))


def _spelled(name: str) -> str:
    return name.upper() if len(name) <= 2 or "." in name else name.title()
