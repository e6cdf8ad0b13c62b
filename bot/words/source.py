"""One file of the phrasebook while it is being read: its groups as lines, its mistakes with file and line."""

from __future__ import annotations

import re
import tomllib
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final, NoReturn, TypeVar, cast

from bot.errors import DataError
from bot.model import DETAILS, Asks, Feeling, Kind, News, Stage, Tone
from bot.words.phrasebook import ENGLISH, ROLES, Condition, Ear, Line
from bot.words.slots import slots_in

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

# Short names for kinds that share lines, so that a file need not list them each time.
KIND_SETS: Final[Mapping[str, frozenset[Kind]]] = {
    "any_no": frozenset(
        {
            Kind.LATE_STAGE, Kind.WENT_WELL, Kind.BLEW_IT, Kind.TIMING, Kind.SCREEN, Kind.PLAIN, Kind.ANGRY,
            Kind.ASKS_WHY, Kind.ASKS_NEXT, Kind.HYPERBOLE, Kind.LETTER,
        }
    ),
    "answered": frozenset(
        {
            Kind.LATE_STAGE, Kind.WENT_WELL, Kind.BLEW_IT, Kind.TIMING, Kind.SCREEN, Kind.PLAIN, Kind.ANGRY,
            Kind.ASKS_WHY, Kind.ASKS_NEXT, Kind.HYPERBOLE, Kind.LETTER, Kind.SEVERAL, Kind.LONG_NIGHT,
            Kind.SEASON_END, Kind.COUNT, Kind.FREEZE, Kind.RESCINDED, Kind.PASSED_OVER, Kind.ADMISSION, Kind.PARTIAL,
        }
    ),
    "own": frozenset(
        {
            Kind.LATE_STAGE, Kind.WENT_WELL, Kind.BLEW_IT, Kind.TIMING, Kind.SCREEN, Kind.PLAIN, Kind.ANGRY,
            Kind.ASKS_WHY, Kind.ASKS_NEXT, Kind.HYPERBOLE, Kind.LETTER, Kind.SEVERAL, Kind.GHOSTED, Kind.LONG_NIGHT,
            Kind.SEASON_END, Kind.COUNT, Kind.FREEZE, Kind.RESCINDED, Kind.PASSED_OVER, Kind.ADMISSION, Kind.PARTIAL,
        }
    ),
}  # fmt: skip
# What people call a stage, by the shape it has.
STAGE_SHAPES: Final[Mapping[str, frozenset[str]]] = {
    "timed": frozenset(
        {
            "oa", "online assessment", "hackerrank", "codesignal", "codility", "coding test", "aptitude test",
            "pymetrics", "gca", "leetcode round", "screener", "written exam", "coding challenge",
        }
    ),
    "take_home": frozenset({"take-home", "takehome", "take home", "takehome assignment", "test task", "assignment"}),
    "camera": frozenset({"hirevue", "hire vue", "one-way video"}),
    "onsite": frozenset({"onsite", "on-site", "on site", "superday", "super day", "vo", "virtual onsite"}),
    "call": frozenset(
        {
            "phone screen", "phone interview", "recruiter call", "recruiter screen", "screening call", "first call",
            "intro call", "phone call", "recruiter chat", "phoner", "initial screen",
        }
    ),
    "manager": frozenset({"hm", "hm round", "hm interview", "hiring manager"}),
}  # fmt: skip
_LISTS: Final = ("kind", "tone", "stage", "feeling", "asks", "news", "field", "said", "detail", "without")
_RANGES: Final = ("waited_days", "count", "month", "earlier_today")
_LINE_KEYS: Final = frozenset({"text", "image", "unless_told", *_LISTS, *_RANGES})
_GROUP_KEYS: Final = frozenset({"name", "note", "image", "unless_told", *_LISTS, *_RANGES, *ROLES})
# What a line can ask for, and so must not ask where the post has told it.
_ASKABLE: Final = ("company", "role", "stage", "news", "waited", "count")
_MAX_TEXT = 420
_E = TypeVar("_E", bound=StrEnum)


class Source:
    """One file while it is being read, so that an error can say where it stands.

    Args:
        path: the file.
        slots: the slots that its language knows.
        ear: what it takes to hear an echo in its language.

    Raises:
        DataError: it cannot be read.
    """

    def __init__(self, path: Path, slots: frozenset[str], ear: Ear = ENGLISH) -> None:
        self._path = path
        self._slots = slots
        self._ear = ear
        try:
            self._raw = path.read_text(encoding="utf-8")
            self._data: dict[str, Any] = tomllib.loads(self._raw)
        except tomllib.TOMLDecodeError as error:
            raise DataError(f"{path}: this is not TOML: {error}") from error
        except (OSError, UnicodeDecodeError) as error:
            raise DataError(f"{path}: cannot be read: {error}") from error

    def fail(self, near: str, what: str) -> NoReturn:
        """Raise a DataError that names the line in which `near` stands."""
        head = near[:40].replace("\\", "\\\\").replace('"', '\\"')
        at = next((at for at in (self._raw.rfind(head), self._raw.rfind(near[:12])) if at >= 0), 0)
        raise DataError(f"{self._path}, line {self._raw.count(chr(10), 0, at) + 1}: {what}")

    def lines(self) -> Iterator[Line]:
        """Yield the lines of the file's groups in order."""
        for group in self.tables("group"):
            yield from self._group(group)

    def tables(self, called: str) -> list[dict[str, Any]]:
        """Return the tables of a file, all of which have to be called the same."""
        for key in self._data:
            if key != called:
                self.fail(key, f"{key!r} is not known here; a file holds [[{called}]] tables")
        tables = self._data.get(called, [])
        if not isinstance(tables, list) or not tables:
            self.fail("", f"there is no [[{called}]] in this file")
        return cast("list[dict[str, Any]]", tables)

    def _group(self, group: dict[str, Any]) -> Iterator[Line]:
        name = group.get("name")
        if not isinstance(name, str) or not re.fullmatch(r"[a-z][a-z0-9_]*", name):
            self.fail(str(name or "[[group]]"), "a group needs a name of lower-case letters, digits and _")
        near = f'name = "{name}"'
        for key in group.keys() - _GROUP_KEYS:
            self.fail(key, f"group {name!r}: {key!r} is not a condition or a role")
        if not any(role in group for role in ROLES):
            self.fail(near, f"group {name!r} says nothing: it needs one of {', '.join(ROLES)}")
        shared = {key: value for key, value in group.items() if key in _LINE_KEYS}
        when: Condition | None = None  # built once for all lines without conditions of their own
        for role in ROLES:
            entries = group.get(role, [])
            if not isinstance(entries, list):
                self.fail(near, f"group {name!r}: {role} has to be a list of lines")
            for entry in cast("list[object]", entries):
                text, own = self._entry(name, entry)
                if own.keys() <= {"image"}:
                    when = when or self.condition(near, shared)
                    condition = when
                else:
                    condition = self.condition(text, {**shared, **own})
                if condition.earlier_today and role != "now":
                    self.fail(text, "earlier_today: an earlier no is mentioned in private only (now)")
                images = frozenset([*self.words(text, shared, "image"), *self.words(text, own, "image")])
                yield Line(name, role, text, condition, images, self._ear)

    def _entry(self, group: str, entry: object) -> tuple[str, dict[str, object]]:
        """Return a line's words, checked, and what else stands beside them."""
        own = dict(cast("dict[str, object]", entry)) if isinstance(entry, dict) else {"text": entry}
        text = own.pop("text", None)
        if not isinstance(text, str):
            self.fail(repr(text), f"group {group!r}: a line is words in quotes, or {{ text = ..., ... }}")
        for key in own.keys() - _LINE_KEYS:
            self.fail(text, f"{key!r} is not a condition")
        self.check(group, text, self._slots)
        return text, own

    def check(self, group: str, text: str, slots: frozenset[str]) -> None:
        """Fail where a line is not formed as one, or has a slot that is none of these."""
        if not text.strip() or text != " ".join(text.split()):
            self.fail(text or f'name = "{group}"', f"group {group!r}: a line is one line, with single blanks")
        if len(text) > _MAX_TEXT:
            self.fail(text, f"a line has at most {_MAX_TEXT} characters; this one has {len(text)}")
        for slot in slots_in(text) - slots:
            self.fail(text, f"the slot {{{slot}}} is not known; there are {', '.join(sorted(slots))}")
        if not {"{", "}"}.isdisjoint(re.sub(r"\{[^{}]*\}", "", text)):
            self.fail(text, "a brace is not closed")

    def condition(self, near: str, table: Mapping[str, Any]) -> Condition:
        """Return the conditions that stand in a table; `near` is where to look for it if one is wrong."""
        kinds: set[Kind] = set()
        for word in self.words(near, table, "kind"):
            kinds |= KIND_SETS[word] if word in KIND_SETS else {self._one_of(near, "kind", Kind, word)}
        if not kinds:
            self.fail(near, "which kinds of post is this for? (kind = [...])")
        tones = self._enums(near, table, "tone", Tone)
        default = frozenset(Tone) if Kind.JOKE in kinds else frozenset(Tone) - {Tone.JOKING}
        fields = frozenset(self.words(near, table, "field"))
        return Condition(
            kinds=frozenset(kinds),
            tones=tones or default,
            stages=self._enums(near, table, "stage", Stage),
            feelings=self._enums(near, table, "feeling", Feeling),
            asks=self._enums(near, table, "asks", Asks),
            news=self._enums(near, table, "news", News),
            fields=fields or None,
            waited_days=self._range(near, table, "waited_days"),
            count=self._range(near, table, "count"),
            month=self._range(near, table, "month"),
            earlier_today=self._range(near, table, "earlier_today"),
            said=self._said(near, table),
            untold=self._untold(near, table),
            details=self._details(near, table, "detail") or None,
            without=self._details(near, table, "without"),
        )

    def _said(self, near: str, table: Mapping[str, Any]) -> frozenset[str] | None:
        said: set[str] = set()
        for shape in self.words(near, table, "said"):
            if shape not in STAGE_SHAPES:
                self.fail(near, f"said: {shape!r} is not one of {', '.join(STAGE_SHAPES)}")
            said |= STAGE_SHAPES[shape]
        return frozenset(said) or None

    def _details(self, near: str, table: Mapping[str, Any], key: str) -> frozenset[str]:
        names = frozenset(self.words(near, table, key))
        for name in names - DETAILS:
            self.fail(near, f"{key}: {name!r} is not one of {', '.join(sorted(DETAILS))}")
        return names

    def _untold(self, near: str, table: Mapping[str, Any]) -> frozenset[str]:
        facts = self.words(near, table, "unless_told")
        for fact in facts:
            if fact not in _ASKABLE:
                self.fail(near, f"unless_told: {fact!r} is not one of {', '.join(_ASKABLE)}")
        return frozenset("companies" if fact == "company" else fact for fact in facts)

    def words(self, near: str, table: Mapping[str, Any], key: str) -> list[str]:
        """Return the words that stand in a table under a key, one or a list; `near` is where to look for a mistake."""
        value = table.get(key, [])
        words = [value] if isinstance(value, str) else value
        if not isinstance(words, list) or not all(isinstance(word, str) for word in cast("list[Any]", words)):
            self.fail(near, f"{key} has to be a word or a list of words")
        return cast("list[str]", words)

    def _enums(self, near: str, table: Mapping[str, Any], key: str, kind: type[_E]) -> frozenset[_E] | None:
        return frozenset(self._one_of(near, key, kind, word) for word in self.words(near, table, key)) or None

    def _one_of(self, near: str, key: str, kind: type[_E], word: str) -> _E:
        try:
            return kind(word)
        except ValueError:
            self.fail(near, f"{word!r} is not a {key}; there are {', '.join(kind)}")

    def _range(self, near: str, table: Mapping[str, Any], key: str) -> tuple[float, float] | None:
        value = table.get(key)
        if value is None:
            return None
        numbers = cast("list[Any]", value) if isinstance(value, list) else []
        if len(numbers) != 2 or not all(type(end) in (int, float) for end in numbers) or numbers[0] > numbers[1]:
            self.fail(near, f"{key} has to be [least, most]")
        return float(numbers[0]), float(numbers[1])
