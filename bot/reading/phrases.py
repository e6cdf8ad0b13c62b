"""Cues of other languages: how they are written in `data/reading/languages/*.txt`, and how they are found in a text.

A cue is written as it is said, one a line: `me [han|habían] rechaz*`. Round brackets hold a choice, square ones may be
left out, `*` stands for any ending, `..` for up to three words, `...` for up to eight, `<number>` for one in digits and
a last `$` for the end of a clause. The words of `{who: my mum|my dad}`, a choice as well, are kept under that name.
Accents and case do not matter. A cue becomes a pattern only when a text holds the words that have to stand in it, so
that seven languages cost nothing at the start and little later.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from bot.errors import DataError
from bot.reading.gates import Remembered

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_LETTER = r"[\w\u0900-\u0963\u0971-\u097f]"
WORD = re.compile(rf"{_LETTER}+")
_APART = r"[\s,]+"
_GAPS = {skip: rf"(?:{_APART}[\w\u0900-\u0963\u0971-\u097f'-]+){{0,{most}}}?" for skip, most in (("..", 3), ("...", 8))}
_TOKEN = re.compile(r"\.{2,3}|\{\w+:|[()\[\]{}|]|[^\s()\[\]{}|]+")
_NAMED = re.compile(r"\{(\w+):")
_CLOSES = {"(": ")", "[": "]", "{": "}"}
_KEY = 3
_NUMBER, _MAY, _END = "<number>", "[", "$"
_PLACES = (*_GAPS, _NUMBER, _END)  # for which no word has to stand
_ENDS = r"(?=\s*(?:[^\w\s]|$))"
_NUKTA, _ELIDED = "\u093c", "\u2019"
_MOST_WORDS = 900
_MOST_LETTERS = 16
"""By so many letters of its beginning a word is looked for before a cue is tried; an endless word takes no longer."""
_DEVANAGARI_LOOSE = {"ं": "[ंँ]?", "ँ": "[ंँ]?", "ी": "[ीि]", "ि": "[ीि]"}
_LOOSE = re.compile(rf"(?!{_LETTER}).|[{''.join(_DEVANAGARI_LOOSE)}]")
_TAKES_NUKTA = frozenset("कखगजडढफय")
_SAME_KEY = str.maketrans({"ि": "ी", "ँ": "ं", _NUKTA: None})


class Found(NamedTuple):
    """A cue in a text.

    Args:
        section: which list of cues it stands in.
        start: index of its first character.
        end: index behind its last.
    """

    section: str
    start: int
    end: int


class Cue(NamedTuple):
    """A cue as it is written, and with what words of a text must begin, one of each."""

    written: str
    needs: tuple[frozenset[str], ...]


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
        self.cues: dict[str, dict[str, list[Cue]]] = {}  # by first letters, then by section
        for section, cues in sections.items():
            for written in cues:
                cue = Cue(written, self.needs(written))
                for key in self.keys(written):
                    self.cues.setdefault(key, {}).setdefault(section, []).append(cue)
        self.compiled = lru_cache(maxsize=None)(self.compile)

    def hear(self, text: str) -> list[Found]:
        """Find all cues in a folded text, in order of their first words; of a section the first cue that fits."""
        words = [(match[0], match.start()) for match, _ in zip(WORD.finditer(text), range(_MOST_WORDS), strict=False)]
        here = frozenset[str]().union(*map(_BEGINNINGS.__getitem__, WORD.findall(text)))
        ready: dict[str, list[tuple[str, list[Cue]]]] = {}
        found: list[Found] = []
        for word, start in words:
            key = key_of(word)
            if key not in ready:
                ready[key] = self._likely(key, here)
            for section, cues in ready[key]:
                for cue in cues:
                    match = self.compiled(cue.written).match(text, start)
                    if match:
                        found.append(Found(section, match.start(), match.end()))
                        break
        return found

    def _likely(self, key: str, here: frozenset[str]) -> list[tuple[str, list[Cue]]]:
        """Return the cues of a key that a text, whose words begin so, has all words for."""
        lacks = here.isdisjoint
        likely = (
            (section, [cue for cue in cues if not any(map(lacks, cue.needs))])
            for section, cues in self.cues.get(key, {}).items()
        )
        return [(section, cues) for section, cues in likely if cues]

    def compile(self, cue: str) -> re.Pattern[str]:
        """Return the compiled pattern of one cue, to be tried where a word begins."""
        return re.compile(f"(?:{self.pattern(cue)})(?!{_LETTER})")

    def needs(self, cue: str) -> tuple[frozenset[str], ...]:
        """Return, for each word that has to stand in the cue, what it may begin with, in one spelling or another."""
        needs: list[frozenset[str]] = []
        depth = 0
        choice: list[str] | None = None  # the first words of a choice that has to stand here
        first = False
        for piece in _TOKEN.findall(cue):
            if depth == 0 and piece == "|":
                return ()
            if piece in (")", "]", "}"):
                depth -= 1
                if depth == 0 and choice is not None:
                    self._need([] if first else choice, needs)
                    choice = None
            elif first:
                if piece[0] in "([{" or piece in _PLACES:
                    choice = None
                elif choice is not None:
                    choice.append(piece)
            elif depth == 0 and piece[0] not in "([{" and piece not in _PLACES:
                self._need([piece], needs)
            first = choice is not None and depth == 1 and piece == "|"
            if piece[0] in "([{":
                if depth == 0 and piece[0] in "({":
                    choice, first = [], True
                depth += 1
        return tuple(needs)

    def _need(self, words: Sequence[str], needs: list[frozenset[str]]) -> None:
        spellings = [spelling for word in words for spelling in (word, *self._spelled.get(word, ()))]
        stems = frozenset(_stem(spelling)[:_MOST_LETTERS] for spelling in spellings)
        if stems and all(stems):
            needs.append(stems)

    def keys(self, cue: str) -> set[str]:
        """Return the first letters of all words that the cue may begin with.

        Raises:
            DataError: it cannot be understood.
        """
        keys: set[str] = set()
        for word in self._parse(cue)[1]:
            for spelling in (word, *self._spelled.get(word, ())):
                head = WORD.match(spelling.replace(_NUKTA, ""))
                if head is None or (len(head[0]) < _KEY and "*" in spelling):
                    raise DataError(f"the cue {cue!r} has to begin with a word, of {_KEY} letters before a '*'")
                keys.add(key_of(head[0]))
        return keys

    def pattern(self, cue: str) -> str:
        """Return the pattern of one cue. A space or the end of the cue has to follow each word, so no word goes on.

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
        while at < len(tokens) and tokens[at] not in ("|", ")", "]", "}"):
            token, first = tokens[at], set[str]()
            at += 1
            if token[0] in _CLOSES:
                inner, first, at = self._choice(tokens, at)
                if at >= len(tokens) or tokens[at] != _CLOSES[token[0]]:
                    raise DataError(f"the brackets of the cue {' '.join(tokens)!r} do not match")
                at += 1
                named = _NAMED.match(token)
                piece = f"(?P<{named[1]}>{inner})" if named else f"(?:{inner})"
            elif token in _GAPS:
                pattern += _GAPS[token] if sure else ""
                continue
            elif token == _END and sure:
                pattern += _ENDS
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


def key_of(word: str) -> str:
    """Return the first letters of a word, by which cues are found."""
    return word[:_KEY] if word.isascii() else word.translate(_SAME_KEY)[:_KEY]


def _stem(word: str) -> str:
    """Return the letters that a word begins with in every way to write it."""
    return _LOOSE.split(word.replace(_NUKTA, ""), maxsplit=1)[0]


def _beginnings(word: str) -> frozenset[str]:
    """Return all that a word begins with, in one spelling, up to the letters that are looked for."""
    plain = word.replace(_NUKTA, "")[:_MOST_LETTERS]
    return frozenset(plain[:end] for end in range(1, len(plain) + 1))


_BEGINNINGS = Remembered(_beginnings)


@lru_cache(maxsize=8192)
def _spelling(word: str) -> str:
    if word.isascii() and word.isalnum():  # nearly all words: nothing in them is loose
        return word
    if word == _NUMBER:
        return r"\d+(?:[.,]\d+)*[aeoº°ªk]?\+?"  # "12a", "12º" are places, "300+" and "1k" are many
    pieces: list[str] = []
    letters = word.replace(_NUKTA, "").replace("'*", _ELIDED)
    for letter in letters:
        if letter == "*":
            pieces.append(f"{_LETTER}*")
        elif letter == "'":
            pieces.append(r"['\s]?")
        elif letter == _ELIDED:  # "l'*" is no "le"
            pieces.append(rf"['\s]{_LETTER}*")
        elif letter in _DEVANAGARI_LOOSE:
            pieces.append(_DEVANAGARI_LOOSE[letter])
        elif letter in _TAKES_NUKTA:
            pieces.append(letter + _NUKTA + "?")
        else:
            pieces.append(re.escape(letter))
    return "".join(pieces)
