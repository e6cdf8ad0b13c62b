"""Writes texts that an expression matches."""

from __future__ import annotations

import re._constants as sre  # type: ignore[import-not-found]
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import random

_SAMPLES = {sre.CATEGORY_WORD: "w", sre.CATEGORY_DIGIT: "7", sre.CATEGORY_SPACE: " "}


def sample(items: Any, chance: random.Random) -> str:
    """Write a text that a parsed expression is likely to match."""
    text = ""
    for operation, value in items:
        if operation is sre.LITERAL:
            text += chr(value)
        elif operation is sre.IN:
            kind, what = chance.choice(value)
            if value[0][0] is sre.NEGATE:
                text += chance.choice("a b")
            elif kind is sre.CATEGORY:
                text += _SAMPLES.get(what, ",")
            else:
                text += chr(what if kind is sre.LITERAL else chance.randint(*what))
        elif operation in (sre.MAX_REPEAT, sre.MIN_REPEAT):
            least, most, inner = value
            times = chance.randint(least, min(most, least + 2)) if most is not sre.MAXREPEAT else least + 1
            text += "".join(sample(inner, chance) for _ in range(times))
        elif operation is sre.BRANCH:
            text += sample(chance.choice(value[1]), chance)
        elif operation is sre.SUBPATTERN:
            text += sample(value[3], chance)
        elif operation in (sre.ANY, sre.NOT_LITERAL):
            text += chance.choice("a o")
    return text
