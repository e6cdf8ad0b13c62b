"""Which application in a log is meant by a company and a role as somebody typed them. Pure once loaded."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, field
from datetime import timedelta
from enum import IntEnum, StrEnum
from typing import TYPE_CHECKING, Any, cast

from rapidfuzz.distance import OSA
from rapidfuzz.fuzz import token_sort_ratio

from bot.errors import DataError
from bot.model import Outcome
from bot.plain import plain, plain_words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date
    from pathlib import Path

    from bot.model import Application

LIVE = frozenset({Outcome.OPEN, Outcome.SILENT, Outcome.OFFER, Outcome.FREEZE})
"""Outcomes after which there may still be news."""

STILL_FRESH = timedelta(days=30)
"""For how long after the end of an application the same news may well be about it."""

MOST_ASKED = 3
"""Of how many applications a person is asked which one they mean."""

_ONE_SLIP, _TWO_SLIPS = 5, 9  # letters of a word from which one or two of them may be slips
_NEAR_ROLES = 85.0  # rapidfuzz's ratio, 0 to 100
_DOMAIN = re.compile(r"\.(?:com|io|ai|co|org|net|de|dev|app)\b")


class Alike(IntEnum):
    """How much two names are alike."""

    NO = 0
    PERHAPS = 1
    YES = 2


class Verdict(StrEnum):
    """Whether something typed is about an application in the log."""

    SAME = "same"
    UNSURE = "unsure"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class Match:
    """What was found.

    Args:
        verdict: same, unsure or new.
        applications: the one that is meant; those that may be, the likeliest first; or none.
    """

    verdict: Verdict
    applications: tuple[Application, ...] = ()


@dataclass(frozen=True, slots=True)
class _Company:
    """A company's name, taken apart to be compared.

    Args:
        plain: its plain spelling.
        called: what it is called, where a short form of it was typed that we know.
        words: the words that tell it from others.
        joined: those words in one.
        initials: "bcg" for "Boston Consulting Group"; nothing for names of less than three words.
    """

    plain: str
    called: str | None
    words: list[str]
    joined: str
    initials: str


@dataclass(frozen=True, slots=True)
class Names:
    """What may differ between two spellings of one name.

    Args:
        forms: legal forms, plain.
        trailing: words behind a company's name that people leave out.
        leading: words before it that they leave out.
        roles: short forms of words in a role.
        companies: short forms of companies, plain, to what they are called.
    """

    forms: frozenset[str]
    trailing: frozenset[str]
    leading: frozenset[str]
    roles: Mapping[str, str]
    companies: Mapping[str, str]
    _longest: int = field(init=False)
    _endings: frozenset[str] = field(init=False)
    _joined_endings: tuple[str, ...] = field(init=False)

    def __post_init__(self) -> None:
        """Note how many words the longest short form of a role has, and what may stand at the end of a company."""
        endings = self.forms | self.trailing
        object.__setattr__(self, "_longest", max((len(short.split()) for short in self.roles), default=1))
        object.__setattr__(self, "_endings", endings)
        object.__setattr__(self, "_joined_endings", tuple(sorted(one for one in endings if not one.isascii())))

    def company(self, typed: str) -> list[str]:
        """Return the words of a company's name that tell it from others."""
        words = _spelled(typed)
        while len(words) > 1 and (words[0] in self.leading or (words[0] in self.forms and not words[0].isascii())):
            words = words[1:]
        while (shorter := self._without_ending(words)) is not None:
            words = shorter
        return words

    def _without_ending(self, words: list[str]) -> list[str] | None:
        """Return a name without a legal form or another word that people leave out; None where it has none."""
        if len(words) > 1 and words[-1] == "and":
            return words[:-1]
        for length in (3, 2, 1):
            if len(words) > length and " ".join(words[-length:]) in self._endings:
                return words[:-length]
        if not words or words[0].isascii():
            return None
        for form in self._joined_endings:  # written without a space, as in Japanese
            if words[-1].endswith(form) and words[-1] != form:
                return [*words[:-1], words[-1].removesuffix(form)]
            if form in self.forms and words[0].startswith(form) and words[0] != form:
                return [words[0].removeprefix(form), *words[1:]]
        return None

    def role(self, typed: str) -> list[str]:
        """Return the words of a role, short forms written out."""
        words = plain_words(typed)
        out: list[str] = []
        start = 0
        while start < len(words):
            for length in range(min(self._longest, len(words) - start), 0, -1):
                short = " ".join(words[start : start + length])
                if short in self.roles:
                    out.extend(self.roles[short].split())
                    break
            else:
                length = 1
                out.append(words[start])
            start += length
        return out

    def companies_alike(self, one: str, other: str) -> Alike:
        """Say how much two names of companies are alike."""
        return _alike(self._taken_apart(one), self._taken_apart(other))

    def _taken_apart(self, typed: str) -> _Company:
        words = self.company(typed)
        called = self.companies.get(" ".join(words)) or self.companies.get("".join(words))
        words = self.company(called) if called else words
        return _Company(plain(typed), called, words, "".join(words), _initials(typed))

    def roles_alike(self, one: str | None, other: str | None) -> Alike:
        """Say how much two roles are alike; one that was not said is like any."""
        if not one or not other:
            return Alike.YES
        words, others = set(self.role(one)), set(self.role(other))
        if words == others:
            return Alike.YES
        if _numbers(words) and _numbers(others) and _numbers(words) != _numbers(others):
            return Alike.NO
        if words <= others or others <= words:
            return Alike.PERHAPS
        near = token_sort_ratio(" ".join(sorted(words)), " ".join(sorted(others))) >= _NEAR_ROLES
        return Alike.PERHAPS if near else Alike.NO

    def find(self, company: str | None, role: str | None, log: Sequence[Application], today: date) -> Match:
        """Say which application of a log is meant.

        Args:
            company: as it was typed, or None.
            role: as it was typed, or None.
            log: the person's applications, the latest day first.
            today: the day of the news, in the person's own calendar.

        Returns:
            The one that is meant, those to ask about, or none: then it is a new one.
        """
        meant = self._taken_apart(company) if company else None
        alike = [(self._alike(meant, role, one), one) for one in log]
        near = [(how, one) for how, one in alike if how is not Alike.NO]
        live = [(how, one) for how, one in near if one.outcome in LIVE]
        ended = [one for _, one in near if one.outcome not in LIVE and abs(today - one.happened_on) <= STILL_FRESH]
        sure = [one for how, one in live if how is Alike.YES]
        exact = [one for one in sure if role and one.role and self.roles_alike(role, one.role) is Alike.YES]
        for some in (exact, sure):
            if len(some) == 1:
                return Match(Verdict.SAME, (some[0],))
        unsure = (exact or sure or [one for _, one in live]) or ended
        return Match(Verdict.UNSURE, tuple(unsure[:MOST_ASKED])) if unsure else Match(Verdict.NEW)

    def _alike(self, company: _Company | None, role: str | None, one: Application) -> Alike:
        if company and one.company:
            alike = _alike(company, self._taken_apart(one.company))
            return alike and min(alike, self.roles_alike(role, one.role))
        if company or one.company or not role or not one.role:
            return Alike.NO
        return self.roles_alike(role, one.role)


def _alike(one: _Company, other: _Company) -> Alike:
    if one.plain == other.plain:
        return Alike.YES
    if one.called and other.called:
        return Alike.YES if one.called == other.called else Alike.NO
    if not one.words or not other.words:
        return Alike.NO
    if one.joined == other.joined:
        return Alike.YES
    shorter, longer = sorted((one.words, other.words), key=len)
    if longer[: len(shorter)] == shorter or one.joined == other.initials or other.joined == one.initials:
        return Alike.PERHAPS
    if not one.joined.isascii() and (one.joined.startswith(other.joined) or other.joined.startswith(one.joined)):
        return Alike.PERHAPS  # a language without spaces between words
    if len(one.words) == len(other.words):
        return Alike.PERHAPS if all(map(_slip, one.words, other.words)) else Alike.NO
    return Alike.PERHAPS if _slip(one.joined, other.joined) else Alike.NO


def _spelled(company: str) -> list[str]:
    name = _DOMAIN.sub("", plain(company)).replace("&", " and ")
    return plain_words(name.replace(".", "").replace("'", ""))


def _initials(company: str) -> str:
    """Return "bcg" for "Boston Consulting Group"; nothing for names of less than three words."""
    telling = [word for word in _spelled(company) if word not in ("of", "and", "the", "for")]
    return "".join(word[0] for word in telling) if len(telling) > 2 else ""


def _slip(one: str, other: str) -> bool:
    """Say whether two words differ by no more than a slip of the finger."""
    if one == other:
        return True
    shorter = min(len(one), len(other))
    allowed = (shorter >= _ONE_SLIP) + (shorter >= _TWO_SLIPS)
    return one[:1] == other[:1] and OSA.distance(one, other) <= allowed


def _numbers(words: set[str]) -> set[str]:
    return {word for word in words if word.isdecimal()}


def load_names(path: Path, companies: Mapping[str, str]) -> Names:
    """Load what may differ between spellings.

    Args:
        path: the file of legal forms and short forms.
        companies: short forms of companies, to what they are called.

    Raises:
        DataError: the file does not hold what it should; names the file and the place in it.
    """
    try:
        data: dict[str, Any] = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise DataError(f"{path}: cannot be read ({error.strerror})") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise DataError(f"{path}: {error}") from error
    lists: dict[str, frozenset[str]] = {}
    for name in ("forms", "trailing", "leading"):
        words = data.get(name)
        if not isinstance(words, list) or not all(isinstance(word, str) for word in cast("list[object]", words)):
            raise DataError(f"{path}: {name!r} should be a list of words")
        lists[name] = frozenset(map(plain, cast("list[str]", words)))
    roles: object = data.get("roles")
    if not isinstance(roles, dict) or not all(
        isinstance(one, str) for one in cast("dict[str, object]", roles).values()
    ):
        raise DataError(f"{path}: [roles] should lead from short forms to words")
    spelled = {plain(short): plain(words) for short, words in cast("dict[str, str]", roles).items()}
    return Names(**lists, roles=spelled, companies={plain(short): name for short, name in companies.items()})
