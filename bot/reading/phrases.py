"""Cues of other languages: how they are written in `data/reading/languages/*.txt`, and how they are found in a text.

A cue is written as it is said, one a line: `me [han|habían] rechaz*`. Round brackets hold a choice, square ones may be
left out, `*` stands for any ending, `..` for up to three words and `<number>` for one in digits. Accents and case do
not matter. A cue becomes a pattern only when a text holds the first letters of its first word, so that seven languages
cost nothing at the start.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.errors import DataError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

_LETTER = r"[\w\u0900-\u0963\u0971-\u097f]"
WORD = re.compile(rf"{_LETTER}+")
_APART = r"[\s,]+"
_GAP = rf"(?:{_APART}[\w\u0900-\u0963\u0971-\u097f'-]+){{0,3}}?"
_TOKEN = re.compile(r"\.\.|[()\[\]|]|[^\s()\[\]|]+")
_KEY = 3
_NUMBER, _SKIP, _MAY = "<number>", "..", "["
_NUKTA = "\u093c"
_MOST_WORDS = 900
_DEVANAGARI_LOOSE = {"ं": "[ंँ]?", "ँ": "[ंँ]?", "ी": "[ीि]", "ि": "[ीि]"}
_TAKES_NUKTA = frozenset("कखगजडढफय")
_SAME_KEY = str.maketrans({"ि": "ी", "ँ": "ं", _NUKTA: None})


@dataclass(frozen=True, slots=True)
class Found:
    """A cue in a text.

    Args:
        section: which list of cues it stands in.
        start: index of its first character.
        end: index behind its last.
    """

    section: str
    start: int
    end: int


class Phrases:
    """The cues of one language, by section.

    Args:
        sections: the cues of each section, folded.
        spelled: other spellings of single words, folded.

    Raises:
        DataError: a cue cannot be understood; names the cue.
    """

    def __init__(self, sections: Mapping[str, Sequence[str]], spelled: Mapping[str, Sequence[str]]) -> None:
        self._spelled = spelled
        self._cues: dict[str, dict[str, list[str]]] = {}
        self._ready: dict[str, tuple[tuple[str, re.Pattern[str]], ...]] = {}
        for section, cues in sections.items():
            for cue in cues:
                for key in self._keys(cue):
                    self._cues.setdefault(key, {}).setdefault(section, []).append(cue)

    @property
    def keys(self) -> Iterable[str]:
        """The first letters by which cues are found."""
        return self._cues.keys()

    def hear(self, text: str) -> list[Found]:
        """Find all cues in a folded text, in order of their first words."""
        found: list[Found] = []
        for number, word in enumerate(WORD.finditer(text)):
            if number >= _MOST_WORDS:
                break
            for section, pattern in self._patterns(_key(word[0])):
                match = pattern.match(text, word.start())
                if match:
                    found.append(Found(section, match.start(), match.end()))
        return found

    def _patterns(self, key: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
        ready = self._ready.get(key)
        if ready is None:
            ready = tuple((section, self._compile(cues)) for section, cues in self._cues.get(key, {}).items())
            if ready:
                self._ready[key] = ready
        return ready

    def _compile(self, cues: Iterable[str]) -> re.Pattern[str]:
        return re.compile("(?:" + "|".join(map(self.pattern, cues)) + rf")(?!{_LETTER})")

    def _keys(self, cue: str) -> set[str]:
        """Return the first letters of all words that the cue may begin with."""
        keys: set[str] = set()
        for word in self._parse(cue)[1]:
            for spelling in (word, *self._spelled.get(word, ())):
                head = WORD.match(spelling.replace(_NUKTA, ""))
                if head is None or (len(head[0]) < _KEY and "*" in spelling):
                    raise DataError(f"the cue {cue!r} has to begin with a word, of {_KEY} letters before a '*'")
                keys.add(_key(head[0]))
        return keys

    def pattern(self, cue: str) -> str:
        """Return the pattern of one cue.

        Raises:
            DataError: its brackets do not match.
        """
        return self._parse(cue)[0]

    def _parse(self, cue: str) -> tuple[str, set[str]]:
        tokens = _TOKEN.findall(cue)
        pattern, first, rest = self._choice(tokens, 0)
        if rest != len(tokens) or not first:
            raise DataError(f"the brackets of the cue {cue!r} do not match")
        return pattern, first

    def _choice(self, tokens: Sequence[str], at: int) -> tuple[str, set[str], int]:
        """Read sequences with "|" between them: their pattern, the words they may begin with, where they end."""
        choices: list[str] = []
        begins: set[str] = set()
        while True:
            sequence, first, at = self._sequence(tokens, at)
            choices.append(sequence)
            begins |= first
            if at >= len(tokens) or tokens[at] != "|":
                return "|".join(choices), begins, at
            at += 1

    def _sequence(self, tokens: Sequence[str], at: int) -> tuple[str, set[str], int]:
        pattern, begins, sure = "", set[str](), False
        while at < len(tokens) and tokens[at] not in ("|", ")", "]"):
            token, first = tokens[at], set[str]()
            at += 1
            if token in ("(", "["):
                inner, first, at = self._choice(tokens, at)
                if at >= len(tokens) or tokens[at] != {"(": ")", "[": "]"}[token]:
                    raise DataError(f"the brackets of the cue {' '.join(tokens)!r} do not match")
                at += 1
                piece = f"(?:{inner})"
            elif token == _SKIP:
                pattern += _GAP if sure else ""
                continue
            else:
                piece, first = self._word(token), {token}
            begins |= set() if sure else first
            if token == _MAY:
                pattern += f"(?:{_APART}{piece})?" if sure else f"(?:{piece}{_APART})?"
            else:
                pattern += _APART + piece if sure else piece
                sure = True
        return pattern, begins, at

    def _word(self, word: str) -> str:
        spellings = (word, *self._spelled.get(word, ()))
        patterns = [_spelling(spelling) for spelling in spellings]
        return patterns[0] if len(patterns) == 1 else "(?:" + "|".join(patterns) + ")"


def _key(word: str) -> str:
    return word.translate(_SAME_KEY)[:_KEY]


def _spelling(word: str) -> str:
    if word == _NUMBER:
        return rf"\d+(?!{_LETTER})"
    pieces: list[str] = []
    for letter in word.replace(_NUKTA, ""):
        if letter == "*":
            pieces.append(f"{_LETTER}*")
        elif letter == "'":
            pieces.append(r"['\s]?")
        elif letter in _DEVANAGARI_LOOSE:
            pieces.append(_DEVANAGARI_LOOSE[letter])
        elif letter in _TAKES_NUKTA:
            pieces.append(letter + _NUKTA + "?")
        else:
            pieces.append(re.escape(letter))
    return "".join(pieces) + f"(?!{_LETTER})"
