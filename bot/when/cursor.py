"""A place in a phrase: look at the next pieces, take them, or go back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.when.tokens import Token
from bot.when.vocabulary import NUMBERS, TENS

if TYPE_CHECKING:
    from collections.abc import Sequence

_NOTHING = Token("end", "", "", glued=False)


class Cursor:
    """Walks over the tokens of a phrase. A reader that finds nothing of its own leaves `at` as it was."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self.tokens = tokens
        self.at = 0

    @property
    def done(self) -> bool:
        """Whether all has been read."""
        return self.at >= len(self.tokens)

    def ahead(self, by: int = 0) -> Token:
        """Return a token ahead without taking it; behind the end, one that is nothing."""
        index = self.at + by
        return self.tokens[index] if 0 <= index < len(self.tokens) else _NOTHING

    def sees(self, *words: str, by: int = 0) -> bool:
        """Return whether the token ahead is one of these words or signs."""
        return self.ahead(by).text in words

    def take(self, *words: str) -> bool:
        """Take the next token if it is one of these words or signs."""
        if self.done or not self.sees(*words):
            return False
        self.at += 1
        return True

    def take_all(self, phrase: str) -> bool:
        """Take several words in a row, or none of them."""
        words = phrase.split()
        if any(self.ahead(by).text != word for by, word in enumerate(words)):
            return False
        self.at += len(words)
        return True

    def take_kind(self, kind: str) -> Token | None:
        """Take the next token if it is of a kind."""
        token = self.ahead()
        if token.kind != kind:
            return None
        self.at += 1
        return token

    def take_whole_number(self) -> int | None:
        """Take a number without a fraction, in digits or in words up to ninety-nine."""
        token = self.ahead()
        if token.kind == "number" and token.text.isascii() and token.text.isdigit():
            self.at += 1
            return int(token.text)
        if token.text not in NUMBERS:
            return None
        self.at += 1
        number = NUMBERS[token.text]
        if token.text in TENS:
            ones = 1 if self.sees("-") else 0
            if 0 < NUMBERS.get(self.ahead(ones).text, 0) < 10:
                number += NUMBERS[self.ahead(ones).text]
                self.at += ones + 1
        return number
