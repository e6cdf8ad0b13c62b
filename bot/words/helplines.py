"""Reads `data/helplines.toml`: who answers, where, and when we last read that they do."""

from __future__ import annotations

import tomllib
from collections import defaultdict
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Final, NoReturn, cast

from bot.errors import DataError
from bot.model import Helpline

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_TEXT_KEYS: Final = ("country", "name", "contact", "kind", "hours", "source")
_KEYS: Final = frozenset({*_TEXT_KEYS, "language", "verified_on", "emergency"})
_KINDS: Final = ("call", "text", "chat", "web")
# Numbers that were once right. They stay in old lists, and a person who dials one reaches nobody.
_STALE: Final = ("18007842433", "18002738255", "08457909090", "18334564566", "1393")


def load_helplines(path: Path) -> Mapping[str, tuple[Helpline, ...]]:
    """Read the helplines.

    Args:
        path: the file, `helplines.toml`.

    Returns:
        Country (ISO 3166, upper case) to its helplines, in the order of the file.

    Raises:
        DataError: the file is missing, or a row has no source, hours or date, or holds a number known to be stale.
            The message names the file, the line and the row.
    """
    try:
        raw = path.read_text(encoding="utf-8")
        data: dict[str, Any] = tomllib.loads(raw)
    except tomllib.TOMLDecodeError as error:
        raise DataError(f"{path}: this is not TOML: {error}") from error
    except (OSError, UnicodeDecodeError) as error:
        raise DataError(f"{path}: cannot be read: {error}") from error
    rows = data.get("helpline")
    if not isinstance(rows, list) or not rows:
        raise DataError(f"{path}: there is no [[helpline]]")
    starts = [at for at, line in enumerate(raw.splitlines(), 1) if line.strip() == "[[helpline]]"]
    found: defaultdict[str, list[Helpline]] = defaultdict(list)
    for row, line in zip(cast("list[dict[str, Any]]", rows), starts, strict=True):
        helpline = _row(row, f"{path}, line {line}")
        found[helpline.country].append(helpline)
    return {country: tuple(lines) for country, lines in found.items()}


def _row(row: dict[str, Any], place: str) -> Helpline:
    name = str(row.get("name") or row.get("country") or "a row without a name")

    def fail(what: str) -> NoReturn:
        raise DataError(f"{place}: {name}: {what}")

    for key in row.keys() - _KEYS:
        fail(f"{key!r} is not known here")
    for key in _TEXT_KEYS:
        if not isinstance(row.get(key), str) or not row[key].strip():
            fail(f"{key} is missing")
    if len(row["country"]) != 2 or not row["country"].isupper():
        fail("country has to be two capital letters (ISO 3166)")
    if row["kind"] not in _KINDS:
        fail(f"kind has to be one of {', '.join(_KINDS)}")
    day = row.get("verified_on")
    if not isinstance(day, date) or isinstance(day, datetime):
        fail("verified_on has to be the date of the source (2025-04-01)")
    languages = cast("list[Any]", row.get("language")) if isinstance(row.get("language"), list) else []
    if not languages or not all(isinstance(code, str) for code in languages):
        fail("language has to be a list of codes")
    digits = "".join(sign for sign in row["contact"] if sign.isdigit())
    if any(stale in digits for stale in _STALE):
        fail("this number is out of use")
    emergency = row.get("emergency")
    if not isinstance(emergency, str) or not emergency.strip():
        fail("emergency is missing")
    return Helpline(
        country=row["country"],
        name=row["name"],
        contact=row["contact"],
        kind=row["kind"],
        hours=row["hours"],
        language=tuple(cast("list[str]", languages)),
        source=row["source"],
        verified_on=day,
        emergency=emergency,
    )
