"""`make gates`: works out what a text must hold before a pattern of the reader can match, and writes it down.

A pattern is read as Python's `re` reads it. Wherever it cannot match without one of a few words ("offer" or "offers",
then "rescinded" or "revoked"), these words are a gate: `bot.reading.gates` says which keys a text has, and a pattern is
tried only where each of its gates finds one of its own. A gate may be too wide, never too narrow: `tests/reading` tries
every pattern on many texts with and without. The file holds no judgement; a pattern without a gate is only slower.
"""

from __future__ import annotations

import importlib
import json
import pkgutil
import re
import re._constants as sre  # pyright: ignore[reportMissingImports]
import re._parser as sre_parser  # pyright: ignore[reportMissingImports]
from itertools import pairwise, product
from typing import TYPE_CHECKING, Any, NamedTuple

import bot.reading
from bot.knowledge import data_path
from bot.reading.gates import DIGIT, PREFIX, START, STEM, PartRow, Row, signature, write
from bot.reading.lazy import Pattern

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

OUT = data_path("reading", "gates.json")

EDGE, ANYTHING, NO_WORD, NUMERAL = "\ue000", "\ue001", "\ue002", "\ue003"
"""What stands for the edge of a word, for anything, for a character of no word, and for a digit, in a `Spelled`."""

MOST = 600
"""Spellings of a stretch of a pattern that are told apart; beyond it, the stretch is cut in two."""

GATES = 3
"""Gates that one pattern has at most."""

DEAR = 600
"""What a gate may cost; a dearer one is open on nearly every text."""

RARE, ANYWHERE = 50, 1000
"""Up to which price beginnings are rare, and the price of beginning anywhere."""

SHORT, OPEN = 80, 300
"""Up to how many characters, and from which price of its narrowest gate on, a pattern has none: asking costs more."""

_EVERYDAY = (
    "the a an i you he she it we they my me your his her our their us of to in on at for with from by and or but if so"
    " as is am are was were be been got get had has have do did not no no* that this what who when how up out job"
    " just very s t m d re ve ll"
)
_WIDE = frozenset(_EVERYDAY.split())
_PUNCTUATION = frozenset(".,'?!-:/()\"")

Spelled = str
"""A way in which a stretch of a pattern can be written, with the marks above."""

Keys = frozenset[str]


class Found(NamedTuple):
    """What is known of a stretch of a pattern.

    Args:
        spelled: each text that it matches is written in one of these ways.
        gates: sets of keys; each text that it matches has a key of each set.
    """

    spelled: frozenset[Spelled]
    gates: frozenset[Keys]


NOTHING_KNOWN = Row([], [])
NOTHING = Found(frozenset({""}), frozenset())
UNKNOWN = Found(frozenset({ANYTHING}), frozenset())


def _wordly(character: str) -> bool:
    return re.match(r"\w", character) is not None and character not in (EDGE, ANYTHING, NO_WORD, NUMERAL)


def _in_a_word(character: str) -> bool:
    return character == NUMERAL or _wordly(character)


def _keys_in(spelled: Spelled, *, left: bool, right: bool) -> Iterator[str]:
    """Return the keys that every text has which holds this spelling; `left` and `right`: whether it stands apart."""
    text = (NO_WORD if left else ANYTHING) + spelled + (NO_WORD if right else ANYTHING)
    if NUMERAL in text:
        yield DIGIT
    for character in set(text):
        if not _wordly(character) and not character.isspace() and character not in (EDGE, ANYTHING, NO_WORD, NUMERAL):
            yield character
    for match in re.finditer(r"\w+", "".join(one if _wordly(one) else " " for one in text)):
        word, before, after = match[0], text[match.start() - 1], text[match.end()]
        if before in (ANYTHING, NUMERAL):
            continue
        if len(word) >= PREFIX:
            yield word[:PREFIX]
        elif after not in (ANYTHING, NUMERAL):
            yield word
        else:
            yield word + STEM


def cost(key: str) -> int:
    """Say how often a key stands in a text by chance, roughly."""
    if key == START:
        return 200
    if key in _WIDE:
        return 60
    if key == DIGIT:
        return 20
    if key.endswith(STEM):
        return (0, 40, 20, 6)[len(key.removesuffix(STEM))]
    if not _wordly(key[0]):
        return 60 if key in _PUNCTUATION else 1
    return (0, 10, 4, 3, 1)[len(key)]


def price(keys: Keys) -> int:
    """Say how often a gate is open, roughly."""
    return sum(map(cost, keys))


def _gate(spelled: Iterable[Spelled], *, left: bool, right: bool) -> Keys | None:
    """Return keys of which each spelling has one, as rare together as can be found; None where one has none."""
    having: dict[str, set[int]] = {}
    rarest: set[str] = set()
    count = 0
    for count, one in enumerate(spelled, start=1):
        keys = set(_keys_in(one, left=left, right=right))
        if not keys:
            return None
        rarest.add(min(keys, key=lambda key: (cost(key), key)))
        for key in keys:
            having.setdefault(key, set()).add(count)
    shared: list[str] = []  # what many spellings share, as "no" in "got a no" and "said no", may cost less together
    open_ = set(range(1, count + 1))
    while open_:
        fresh = {key: len(some & open_) for key, some in sorted(having.items()) if some & open_}
        best = min(fresh, key=lambda key: cost(key) / fresh[key])
        shared.append(best)
        open_ -= having[best]
    for key in sorted(shared, key=cost, reverse=True):
        others = set[int]().union(*(having[one] for one in shared if one != key))
        if len(others) == count:
            shared.remove(key)
    return min(frozenset(rarest), frozenset(shared), key=price)


def _join(one: frozenset[Spelled], other: frozenset[Spelled]) -> frozenset[Spelled]:
    return frozenset(re.sub(f"{ANYTHING}+", ANYTHING, first + second) for first, second in product(one, other))


def _best(gates: Iterable[Keys]) -> list[Keys]:
    return sorted({gate for gate in gates if price(gate) <= DEAR}, key=lambda gate: (price(gate), sorted(gate)))[:GATES]


class _Reader:
    """Reads one pattern."""

    def sequence(self, items: Sequence[tuple[Any, Any]], *, left: bool, right: bool) -> Found:
        """Read elements that follow each other."""
        gates: set[Keys] = set()
        spelled = frozenset({""})
        apart, cut = left, False  # whether what is in `spelled` stands apart on its left, and begins later

        def close(*, apart_right: bool) -> None:
            gate = _gate(spelled, left=apart, right=apart_right)
            if gate:
                gates.add(gate)

        for number, item in enumerate(items):
            rest = items[number + 1 :]
            here_left = all(self._ends_apart(one, apart) for one in spelled)
            here_right = self._starts_apart(rest, right=right)
            found = self._one(item, left=here_left, right=here_right)
            gates |= found.gates
            if len(spelled) * len(found.spelled) <= MOST:
                spelled = _join(spelled, found.spelled)
                continue
            close(apart_right=self._starts_apart(items[number:], right=right))
            spelled, apart, cut = found.spelled, here_left, True
        close(apart_right=right)
        whole = _join(frozenset({ANYTHING + (EDGE if apart else "")}), spelled) if cut else spelled
        return Found(whole if len(whole) <= MOST else frozenset({ANYTHING}), frozenset(_best(gates)))

    @staticmethod
    def _ends_apart(spelled: Spelled, start: bool) -> bool:
        if not spelled:
            return start
        return spelled[-1] != ANYTHING and not _in_a_word(spelled[-1])

    def _starts_apart(self, items: Sequence[tuple[Any, Any]], *, right: bool) -> bool:
        """Return whether a word that ends before these elements has ended for sure."""
        if not items:
            return right
        (operation, value), rest = items[0], items[1:]
        onward = lambda: self._starts_apart(rest, right=right)  # noqa: E731
        if operation is sre.AT:
            return value in (sre.AT_BOUNDARY, sre.AT_END, sre.AT_END_STRING) or onward()
        if operation is sre.LITERAL:
            return not _wordly(chr(value))
        if operation is sre.IN:
            characters = self.charset(value)
            return characters is None or (bool(characters) and not any(map(_in_a_word, characters)))
        if operation is sre.BRANCH:
            return all(self._starts_apart([*branch, *rest], right=right) for branch in value[1])
        if operation is sre.SUBPATTERN:
            return self._starts_apart([*value[3], *rest], right=right)
        if operation in (sre.MAX_REPEAT, sre.MIN_REPEAT):
            inside = self._starts_apart([*value[2], (sre.ANY, None)], right=right)
            return inside and (value[0] > 0 or onward())
        if operation is sre.ASSERT:
            return value[0] > 0 and self._starts_apart([*value[1], (sre.ANY, None)], right=False)
        if operation is sre.ASSERT_NOT:
            return onward()
        return False

    @staticmethod
    def charset(value: Sequence[tuple[Any, Any]]) -> list[str] | None:
        """Return the characters of a set: all of them if they are few, [] if they are many, None if no word has one."""
        characters: list[str] = []
        for kind, what in value:
            if kind is sre.LITERAL:
                characters.append(chr(what))
            elif kind is sre.RANGE and what[1] - what[0] < 8:
                characters += map(chr, range(what[0], what[1] + 1))
            elif kind is sre.CATEGORY and what is sre.CATEGORY_DIGIT:
                characters.append(NUMERAL)
            elif kind is sre.CATEGORY and what in (sre.CATEGORY_SPACE, sre.CATEGORY_NOT_WORD):
                characters.append(NO_WORD)
            else:
                return []
        if not any(map(_in_a_word, characters)):
            return None if NO_WORD in characters or len(characters) > 8 else characters
        return characters if len(characters) <= 12 else []

    def _one(self, item: tuple[Any, Any], *, left: bool, right: bool) -> Found:
        operation, value = item
        if operation is sre.LITERAL:
            return Found(frozenset({chr(value)}), frozenset())
        if operation is sre.IN:
            characters = self.charset(value)
            if characters is None:
                return Found(frozenset({NO_WORD}), frozenset())
            return Found(frozenset(characters), frozenset()) if characters else UNKNOWN
        if operation is sre.AT:
            edges = (sre.AT_BOUNDARY, sre.AT_BEGINNING, sre.AT_BEGINNING_STRING, sre.AT_END, sre.AT_END_STRING)
            return Found(frozenset({EDGE}), frozenset()) if value in edges else NOTHING
        if operation is sre.BRANCH:
            return self._branch(value[1], left=left, right=right)
        if operation is sre.SUBPATTERN and not value[1] & re.IGNORECASE:
            return self.sequence(list(value[3]), left=left, right=right)
        if operation in (sre.MAX_REPEAT, sre.MIN_REPEAT):
            return self._repeat(*value, left=left, right=right)
        if operation is sre.ASSERT:
            ahead = value[0] > 0
            inside = self.sequence(list(value[1]), left=left and ahead, right=right and not ahead)
            return Found(frozenset({""}), inside.gates)
        return NOTHING if operation is sre.ASSERT_NOT else UNKNOWN

    def _branch(self, branches: Sequence[Any], *, left: bool, right: bool) -> Found:
        found = [self.sequence(list(branch), left=left, right=right) for branch in branches]
        spelled = frozenset[Spelled]().union(*(one.spelled for one in found))
        of_each = [_best(one.gates) for one in found]
        gates: set[Keys] = set()
        if all(of_each):
            for rank in range(GATES):
                gates.add(frozenset[str]().union(*(some[min(rank, len(some) - 1)] for some in of_each)))
        return Found(spelled if len(spelled) <= MOST else frozenset({ANYTHING}), frozenset(gates))

    def _repeat(self, least: int, most: Any, items: Any, *, left: bool, right: bool) -> Found:
        once = most == 1
        inside = self.sequence(list(items), left=left and once, right=right and once)
        spelled = inside.spelled
        if not once:
            spelled = spelled | frozenset(ANYTHING + one for one in spelled)
        if not least:
            return Found(spelled | {""}, frozenset())
        return Found(spelled, inside.gates)


class _AnywhereError(Exception):
    """The pattern may begin with something else than a word that is known."""


def _begins(items: Sequence[tuple[Any, Any]], *, apart: bool) -> set[str]:
    """Return the keys of the words with which these elements can begin; `apart`: whether a word can only begin here.

    Raises:
        _AnywhereError: they can begin with something else.
    """
    if not items:
        raise _AnywhereError
    (operation, value), rest = items[0], list(items[1:])
    if operation is sre.AT and value is sre.AT_BOUNDARY:
        return _begins(rest, apart=True)
    if operation is sre.AT and value in (sre.AT_BEGINNING, sre.AT_BEGINNING_STRING):
        return {START}
    signs = {chr(value)} if operation is sre.LITERAL else _signs(value) if operation is sre.IN else set[str]()
    if signs and not any(_wordly(one) or (one.isspace() and one != "\n") for one in signs):
        return signs
    if operation in (sre.ASSERT, sre.ASSERT_NOT):
        return _begins(rest, apart=apart)
    if operation is sre.BRANCH:
        return set().union(*(_begins([*branch, *rest], apart=apart) for branch in value[1]))
    if operation is sre.SUBPATTERN and not value[1] & re.IGNORECASE:
        return _begins([*value[3], *rest], apart=apart)
    if operation in (sre.MAX_REPEAT, sre.MIN_REPEAT):
        inside = _begins([*value[2], *rest] if value[1] == 1 else [*value[2], (sre.ANY, None)], apart=apart)
        return inside if value[0] else inside | _begins(rest, apart=apart)
    if not apart:
        raise _AnywhereError
    return _words(items, "")


def _signs(value: Sequence[tuple[Any, Any]]) -> set[str]:
    return {chr(what) if kind is sre.LITERAL else " " for kind, what in value}


def _words(items: Sequence[tuple[Any, Any]], so_far: str) -> set[str]:
    """Return the keys of the words that begin so and go on with these elements."""
    if len(so_far) == PREFIX:
        return {so_far}
    (operation, value), rest = items[0] if items else (sre.ANY, None), list(items[1:])
    if operation is sre.LITERAL and _wordly(chr(value)):
        return _words(rest, so_far + chr(value))
    if operation is sre.IN and (characters := _Reader.charset(value)) and all(map(_in_a_word, characters)):
        if NUMERAL not in characters:
            return set().union(*(_words(rest, so_far + one) for one in characters))
        if not so_far:
            return {DIGIT}
    if operation is sre.BRANCH:
        return set().union(*(_words([*branch, *rest], so_far) for branch in value[1]))
    if operation is sre.SUBPATTERN and not value[1] & re.IGNORECASE:
        return _words([*value[3], *rest], so_far)
    if operation in (sre.MAX_REPEAT, sre.MIN_REPEAT) and so_far:
        inside = _words([*value[2], *rest] if value[1] == 1 else [*value[2], (sre.ANY, None)], so_far)
        return inside if value[0] else inside | _words(rest, so_far)
    if not so_far:
        raise _AnywhereError
    ends = operation is sre.LITERAL or (operation is sre.AT and value is sre.AT_BOUNDARY)
    return {so_far if ends else so_far + STEM}


def row_of(pattern: Pattern) -> Row:
    """Return what is known of a pattern: its gates, the narrowest first, and the words with which it can begin."""
    tree = sre_parser.parse(pattern.pattern, pattern.flags)
    if tree.state.flags & re.IGNORECASE:
        return NOTHING_KNOWN
    anywhere = tree.state.flags & re.MULTILINE or not tree.getwidth()[0]
    gates, begins = _gates_and_begins(tree)
    if len(pattern.pattern) <= SHORT and price(frozenset(gates[0] if gates else ())) > OPEN:
        return NOTHING_KNOWN
    wrap, parts = ((0, 0), []) if anywhere else _parts(pattern.pattern)
    return Row(gates, [] if anywhere else begins, wrap, parts)


def _gates_and_begins(tree: Iterable[tuple[Any, Any]]) -> tuple[list[list[str]], list[str]]:
    items = list(tree)
    gates = _best(_Reader().sequence(items, left=False, right=False).gates)
    try:
        begins = sorted(_begins(items, apart=False))
    except _AnywhereError:
        begins = []
    return [sorted(gate) for gate in gates], begins


def _parts(expression: str) -> tuple[tuple[int, int], list[PartRow]]:
    """Group the alternatives of an expression: rare beginnings, those that nothing tells apart, each other alone."""
    wrap, spans = _alternatives(expression)
    before, behind = expression[: wrap[0]], expression[len(expression) - wrap[1] :]

    def row(some: Sequence[tuple[int, int]]) -> PartRow:
        alone = before + "|".join(expression[start:end] for start, end in some) + behind
        return PartRow(some, *_gates_and_begins(sre_parser.parse(alone)))

    rare: list[tuple[int, int]] = []
    loose: list[tuple[int, int]] = []
    apart: list[PartRow] = []
    for span in spans:
        one = row([span])
        begin = price(frozenset(one.begins)) if one.begins else ANYWHERE
        narrow = min((price(frozenset(gate)) for gate in one.gates), default=ANYWHERE)
        if begin <= RARE:
            rare.append(span)
        elif narrow * 2 > begin:
            loose.append(span)
        else:
            apart.append(one)
    parts = [*(row(some) for some in (rare, loose) if some), *apart]
    always = any(not part.gates and not part.begins for part in parts)  # the whole text is gone through in any case
    return (wrap, parts) if len(parts) > 1 and not always else ((0, 0), [])


WHOLE = -1


def _alternatives(expression: str) -> tuple[tuple[int, int], list[tuple[int, int]]]:
    """Return where the alternatives of an expression stand, and how much stands around all of them."""
    opens, cuts, groups = [WHOLE], dict[int, list[int]](), dict[int, int]()
    at, charset = 0, False
    while at < len(expression):
        sign = expression[at]
        if sign == "\\":
            at += 1
        elif charset:
            charset = sign != "]"
        elif sign == "[":
            charset = True
            at += 1 + (expression[at + 1] == "^")  # a bracket that stands first is one of the characters
        elif sign == "(":
            opens.append(at)
        elif sign == ")":
            groups[opens.pop()] = at
        elif sign == "|":
            cuts.setdefault(opens[-1], []).append(at)
        at += 1
    first, last, group = 0, len(expression), WHOLE
    if WHOLE not in cuts:
        head = expression.find("(?:")
        end = groups.get(head, -1)
        if expression[:head] != r"\b" or expression[end + 1 :] not in ("", r"\b"):
            return (0, 0), [(0, len(expression))]
        first, last, group = head + 3, end, head
    edges = [first - 1, *cuts.get(group, []), last]
    return (first, len(expression) - last), [(one + 1, other) for one, other in pairwise(edges)]


def patterns() -> list[Pattern]:
    """Return every pattern of the reader."""
    for module in pkgutil.walk_packages(bot.reading.__path__, "bot.reading."):
        importlib.import_module(module.name)
    return list(Pattern.made)


def written() -> str:
    """Return what the file has to hold."""
    rows = {signature(one.pattern, one.flags): row_of(one) for one in patterns()}
    whole = write({name: row for name, row in rows.items() if row != NOTHING_KNOWN})
    heads = [f'"{name}":{_short(whole.pop(name))}' for name in ("begins", "gates")]
    tables = (",\n".join(f"{json.dumps(key)}:{_short(told)}" for key, told in whole[name].items()) for name in whole)
    lines = [f'"{name}":{{\n{lines}\n}}' for name, lines in zip(whole, tables, strict=True)]
    return "{" + ",\n".join([*heads, *lines]) + "}\n"


def _short(told: object) -> str:
    return json.dumps(told, separators=(",", ":"))


def main() -> None:
    """Write the file."""
    OUT.write_text(written(), encoding="utf-8")
    print(f"wrote {OUT} ({OUT.stat().st_size / 1000:.0f} kB)")


if __name__ == "__main__":
    main()
