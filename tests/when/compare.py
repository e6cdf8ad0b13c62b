"""Prints how a library that parses dates does on our tables: `python -m tests.when.compare`, with dateparser installed.

It is no dependency of the project: install it beside it (`pip install dateparser`) to repeat the figures.
"""

from __future__ import annotations

import sys
from time import perf_counter
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from bot.when import Every, NotATime, understand
from tests.when.phrases import ONCE, REFUSED, SERIES
from tests.when.test_table import at, rows, shows

if TYPE_CHECKING:
    from datetime import datetime


def ours(phrase: str, now: datetime, zone: ZoneInfo) -> datetime | None:
    """Return the moment that we understand, None for a refusal or a series."""
    try:
        meant = understand(phrase, now, zone)
    except NotATime:
        return None
    return None if isinstance(meant, Every) else meant.at


def theirs(phrase: str, now: datetime, zone: ZoneInfo) -> datetime | None:
    """Return the moment that dateparser understands, with the settings that come nearest to what we promise."""
    import dateparser  # pyright: ignore[reportMissingImports] -- see the docstring of this file

    asked = {
        "RELATIVE_BASE": now.replace(tzinfo=None),
        "PREFER_DATES_FROM": "future",
        "TIMEZONE": zone.key,
        "TO_TIMEZONE": zone.key,
        "RETURN_AS_TIMEZONE_AWARE": True,
        "DATE_ORDER": "MDY" if zone.key == "America/New_York" else "DMY",
    }
    try:
        found = dateparser.parse(phrase, languages=["en"], settings=asked)
    except Exception:  # noqa: BLE001 -- it raises pytz's own errors at a doubled hour, and that is no answer
        return None
    return found if found and found > now else None


def main() -> None:
    """Print the share of moments, and of what should be refused, that each gets right, and the time that it takes."""
    once, series, refused = list(rows(ONCE)), list(rows(SERIES)), list(rows(REFUSED))
    print(f"our table: {len(once)} moments, {len(series)} series, {len(refused)} refusals")
    for name, parse in (("onward", ours), ("dateparser", theirs)):
        try:
            parse("tomorrow", at("2026-03-02T10:00", "UTC"), ZoneInfo("UTC"))
        except ModuleNotFoundError as error:
            sys.exit(f"{name}: not installed ({error.name})")
        before = perf_counter()
        moments = [parse(phrase, at(now, zone), ZoneInfo(zone)) for now, zone, phrase, _ in once]
        taken = (perf_counter() - before) / len(once) * 1000
        right = sum(bool(found and shows(found, row[3])) for found, row in zip(moments, once, strict=True))
        said_no = sum(parse(phrase, at(now, zone), ZoneInfo(zone)) is None for now, zone, phrase in refused)
        days = sum(
            bool(found and found.date().isoformat() == row[3][:10]) for found, row in zip(moments, once, strict=True)
        )
        print(f"{name:>10}: {right}/{len(once)} moments ({days} on the right day), ", end="")
        print(f"{said_no}/{len(refused)} refusals, {taken:.2f} ms a phrase")


if __name__ == "__main__":
    main()
