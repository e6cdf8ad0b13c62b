"""Drafts of short messages to a company, from `data/drafts/en.toml`. Only what the log holds is filled in."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final, cast

from bot.errors import DataError
from bot.journey.stages import Weight, weight
from bot.model import Kind, Outcome, Reading, Respond, Round, Stage
from bot.words.slots import fill, slots_in, slots_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date, datetime
    from pathlib import Path
    from zoneinfo import ZoneInfo

    from bot.model import Application, Interview

LONGEST: Final = 700
"""Characters of a text in the file; filled in, it still fits into a message with what stands around it."""

_SLOTS: Final = frozenset({"company", "the role", "promised", "met"})
_MET: Final = frozenset(Round) - {Round.TEST, Round.TAKE_HOME}


class Draft(StrEnum):
    """What a draft is for."""

    THANK_YOU = "thank_you"  # after a no
    FEEDBACK = "feedback"  # after a no, in two sentences
    FOLLOW_UP = "follow_up"  # after a silence
    HELPERS = "helpers"  # to whoever helped, once an offer is accepted
    WITHDRAW = "withdraw"  # to the companies that are still open then


@dataclass(frozen=True, slots=True)
class Drafts:
    """The texts, each kind's in the order in which they are tried.

    Args:
        texts: kind to texts with slots; the last has none.
    """

    texts: Mapping[Draft, tuple[str, ...]]

    def write(
        self,
        draft: Draft,
        application: Application,
        interviews: Iterable[Interview] = (),
        *,
        zone: ZoneInfo,
        now: datetime,
    ) -> str:
        """Return a draft, filled in from the log: the first text of its kind whose every slot is known.

        Args:
            draft: which.
            application: what it is about.
            interviews: rounds, of any application.
            zone: the person's.
            now: aware.
        """
        known = _known(application, interviews, zone, now)
        text = next(one for one in self.texts[draft] if slots_in(one) <= known.keys())
        return fill(text, known)


def drafts_after(outcome: Outcome, stage: Stage | None) -> tuple[Draft, ...]:
    """Return what may be written to a company after an outcome; often nothing.

    Args:
        outcome: what came of the application.
        stage: how far it went. A no that came before any person did needs no answer.
    """
    if weight(stage) is Weight.LIGHT:
        return ()
    if outcome is Outcome.REJECTED:
        return (Draft.THANK_YOU, Draft.FEEDBACK)
    return (Draft.THANK_YOU,) if outcome is Outcome.FREEZE else ()


def load_drafts(path: Path) -> Drafts:
    """Read the texts.

    Args:
        path: the file, `en.toml`.

    Raises:
        DataError: the file is missing or is not as its head says. The message names the file, the draft and the text.
    """
    try:
        data: dict[str, Any] = tomllib.loads(path.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise DataError(f"{path}: this is not TOML: {error}") from error
    except (OSError, UnicodeDecodeError) as error:
        raise DataError(f"{path}: cannot be read: {error}") from error
    unknown = data.keys() - set(Draft)
    if unknown:
        raise DataError(f"{path}: nothing is called {', '.join(sorted(unknown))} here")
    return Drafts({draft: _texts(f"{path}: [{draft}]", data.get(draft)) for draft in Draft})


def _texts(place: str, table: object) -> tuple[str, ...]:
    texts = cast("dict[str, Any]", table).get("texts") if isinstance(table, dict) else None
    if not isinstance(texts, list) or not texts:
        raise DataError(f"{place} needs texts")
    stripped: list[str] = []
    for number, text in enumerate(cast("list[object]", texts), 1):
        if not isinstance(text, str) or not text.strip():
            raise DataError(f"{place}: text {number} is empty")
        if strange := slots_in(text) - _SLOTS:
            raise DataError(
                f"{place}: text {number} has {{{min(strange)}}}; there are only {', '.join(sorted(_SLOTS))}"
            )
        if len(text) > LONGEST or "`" in text:
            raise DataError(f"{place}: text {number} has a backtick, or is longer than {LONGEST} characters")
        stripped.append(text.strip())
    if slots_in(stripped[-1]):
        raise DataError(f"{place}: the last text must have no slot, for a log may hold neither company nor role")
    return tuple(stripped)


def _known(application: Application, interviews: Iterable[Interview], zone: ZoneInfo, now: datetime) -> dict[str, str]:
    """Return what the slots hold; what the log does not say is not there."""
    companies = (application.company,) if application.company else ()
    named = slots_of(Reading(Kind.PLAIN, Respond.SILENT, companies=companies, role=application.role))
    known = {slot: named[slot] for slot in ("company", "the role") if slot in named}
    today = now.astimezone(zone).date()
    if application.promised_on and application.promised_on <= today:
        known["promised"] = _day(application.promised_on)
    met = [
        one.starts_at.astimezone(zone).date()
        for one in interviews
        if one.application_id == application.id and one.round in _MET and one.starts_at and one.starts_at <= now
    ]
    if met:
        known["met"] = _day(max(met))
    return known


def _day(day: date) -> str:
    return f"{day:%A}, {day.day} {day:%B}"
