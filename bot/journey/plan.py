"""Everything that should be on the clock for one person."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from bot.journey.ends import over
from bot.journey.follow_ups import follow_ups
from bot.model import Outcome

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from bot.journey.follow_ups import FollowUp, Said
    from bot.model import Application, Interview, Person


@dataclass(frozen=True, slots=True)
class Plan:
    """What should be on the clock.

    Args:
        followed: ids of the applications that are followed; about the others nothing is said.
        follow_ups: what should wait for its moment.
    """

    followed: frozenset[int] = frozenset()
    follow_ups: tuple[FollowUp, ...] = ()


def plan_for(
    person: Person,
    applications: Sequence[Application],
    interviews: Sequence[Interview],
    said: Sequence[Said],
    now: datetime,
) -> Plan:
    """Return what should be on the clock for a person, from now on; nothing unless they want to be followed.

    Args:
        person: their choices.
        applications: theirs that are open or accepted; others change nothing.
        interviews: their rounds.
        said: what was said to them before.
        now: aware.
    """
    if not person.follows:
        return Plan()
    zone = zone_for(person, interviews)
    rounds: defaultdict[int, list[Interview]] = defaultdict(list)
    for one in interviews:
        rounds[one.application_id].append(one)
    accepted = [one for one in applications if one.outcome is Outcome.ACCEPTED]
    followed = [
        one for one in applications if one.outcome is Outcome.OPEN and not over(one, rounds[one.id], accepted, zone)
    ]
    found = [
        each
        for one in followed
        for each in follow_ups(one, rounds[one.id], zone=zone, country=person.country, now=now, said=said)
    ]
    return Plan(frozenset(one.id for one in followed), tuple(found))


def zone_for(person: Person, interviews: Sequence[Interview]) -> ZoneInfo:
    """Return the zone in which a person lives: as they said it, else that of the round which they logged last."""
    last = max(interviews, key=lambda one: (one.created_at, one.id), default=None)
    return ZoneInfo(person.zone or (last.zone if last else "UTC"))
