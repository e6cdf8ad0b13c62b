"""How a person's log reads: an application, a round, a fact, in a line or in full."""

from __future__ import annotations

from datetime import UTC, datetime, time
from typing import TYPE_CHECKING

import discord

from bot.entries import in_words, state_words
from bot.words import ui
from cogs.ui import moments

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from zoneinfo import ZoneInfo

    from bot.model import Application, Entry, Fact, Interview

MOST_SHOWN = 2000
"""Characters of a message."""

LINE = 120
"""Characters of a person's own words where they stand in a line."""

ROUNDS_SHOWN = 8


def safe(words: str) -> str:
    """Return a person's own words so that Discord shows them as they were typed, and calls nobody."""
    return discord.utils.escape_mentions(discord.utils.escape_markdown(words))


def short(words: str, most: int = LINE) -> str:
    """Return a person's own words on one line, cut where they are long."""
    line = " ".join(words.split())
    return safe(line if len(line) <= most else f"{line[: most - 1]}…")


def quoted(words: str) -> str:
    """Return a person's own words, word for word, as a quotation."""
    return "\n".join(f"> {line}" for line in safe(words).splitlines())


def day_words(day: date) -> str:
    """Return a day as Discord shows it: ten o'clock in UTC is on the same day nearly everywhere."""
    return f"<t:{int(datetime.combine(day, time(10), UTC).timestamp())}:D>"


def named(application: Application) -> str:
    """Return an application by its names alone, such as "Stripe, data engineer"."""
    names = ", ".join(part for part in (application.company, application.role) if part)
    return short(names, 200) if names else ui.ENTRY_UNNAMED


def entry_words(entry: Entry | Application) -> str:
    """Return an entry as a person would say it, fit for a message."""
    return short(in_words(entry), 260)


def round_words(interview: Interview) -> str:
    """Return what a round is called: by the person, else by its kind."""
    return short(interview.called, 60) if interview.called else ui.group("ROUND")[interview.round]


def round_line(application: Application, interview: Interview) -> str:
    """Return a round with its application and time."""
    what = f"**{named(application)}** · {round_words(interview)}"
    return f"{what} · {moments.shown(interview.starts_at)}" if interview.starts_at else what


def list_line(application: Application, rounds: Sequence[Interview], now: datetime) -> str:
    """Return an application's line in the list."""
    parts = [f"**{named(application)}**", state_words(application), day_words(application.happened_on)]
    coming = next_round(rounds, now)
    if coming is not None and coming.starts_at is not None:
        parts.append(ui.LOG_NEXT.format(round=round_words(coming), at=f"<t:{int(coming.starts_at.timestamp())}:R>"))
    return " · ".join(parts)


def next_round(rounds: Sequence[Interview], now: datetime) -> Interview | None:
    """Return the next round that is still to come, of rounds in the order of their time."""
    return next((one for one in rounds if one.starts_at is not None and one.starts_at > now), None)


def plan_of(rounds: Sequence[Interview]) -> Interview | None:
    """Return the round with the plan that counts now: the latest that has one, of rounds in the order of their time."""
    return next((one for one in reversed(rounds) if one.plan), None)


def option(application: Application) -> str:
    """Return an application as a suggestion or an option of a menu, which are plain text: 100 characters at most."""
    line = " ".join(in_words(application).split())
    return line if len(line) <= 100 else f"{line[:99]}…"


def round_option(application: Application | None, interview: Interview, zone: ZoneInfo) -> str:
    """Return a round as a suggestion or an option of a menu: 100 characters at most."""
    called = interview.called or ui.group("ROUND")[interview.round]
    names = ", ".join(part for part in (application.company, application.role) if part) if application else ""
    at = ""
    if interview.starts_at is not None:
        local = interview.starts_at.astimezone(zone)
        at = f"{local:%a} {local.day} {local:%b %Y %H:%M}"
    line = " · ".join(part for part in (" ".join(called.split()), at, " ".join(names.split())) if part)
    return line if len(line) <= 100 else f"{line[:99]}…"


def whole(application: Application, rounds: Sequence[Interview], facts: Sequence[Fact], now: datetime) -> str:
    """Return everything about an application that fits into a message, the most telling first."""
    lines = [f"**{named(application)}**", _state(application)]
    coming = next_round(rounds, now)
    if coming is not None and coming.starts_at is not None:
        lines.append(ui.SHOW_NEXT.format(round=round_words(coming), at=moments.shown(coming.starts_at)))
    if rounds:
        lines.append(ui.SHOW_ROUNDS)
        latest = rounds[-ROUNDS_SHOWN:]
        if len(rounds) > len(latest):
            lines.append(ui.SHOW_MORE_ROUNDS.format(count=len(rounds) - len(latest)))
        lines.extend(_in_timeline(one) for one in latest)
    else:
        lines.append(ui.SHOW_NO_ROUNDS)
    plan = plan_of(rounds)
    if plan is not None and plan.plan:
        lines.append(ui.SHOW_PLAN.format(words=short(plan.plan, 200)))
    if application.notes:
        lines.append(ui.SHOW_NOTES.format(words=safe(application.notes[:500])))
    lines.extend(
        ui.SHOW_KEPT.format(words=short(fact.words, 200), day=day_words(fact.happened_on)) for fact in facts[:5]
    )
    return "\n".join(lines)[:MOST_SHOWN]


def _state(application: Application) -> str:
    parts = [state_words(application)]
    if application.applied_on:
        parts.append(ui.SHOW_APPLIED.format(day=day_words(application.applied_on)))
    if application.promised_on:
        parts.append(ui.SHOW_PROMISED.format(day=day_words(application.promised_on)))
    return " · ".join(parts)


def _in_timeline(interview: Interview) -> str:
    more = ""
    if interview.felt:
        more += " · " + ui.SHOW_FELT.format(felt=ui.group("FELT")[interview.felt])
    if interview.asked or interview.went_well or interview.try_next:
        more += f" · {ui.SHOW_DEBRIEFED}"
    at = f" · <t:{int(interview.starts_at.timestamp())}:f>" if interview.starts_at else ""
    return f"- {round_words(interview)}{at}{more}"
