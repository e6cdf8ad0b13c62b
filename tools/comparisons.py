"""`python -m tools.comparisons`: how our replies fared beside others', and the pairs that they lost."""

from __future__ import annotations

import argparse
import json
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

FOLDER: Final = Path(__file__).resolve().parent.parent / "tests" / "words" / "comparisons"
AGAINST: Final = ("before", "other")


def judgements(path: Path) -> list[dict[str, Any]]:
    """Read one file of judgements, a JSON line each."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def against(row: dict[str, Any]) -> str:
    """Return what stood beside our reply: `before` or `other`."""
    return next(name for name in AGAINST if name in row)


def tallies(rows: Sequence[dict[str, Any]]) -> list[str]:
    """Count a file's judgements by round.

    Args:
        rows: what `judgements` returned.

    Returns:
        One line for each round, in order.
    """
    lines: list[str] = []
    for number in sorted({row["round"] for row in rows}):
        of_round = [row for row in rows if row["round"] == number]
        count = Counter(row["preferred"] for row in of_round)
        name = against(of_round[0])
        seen = "posts not seen before" if of_round[0]["fresh"] else "posts seen while mending"
        lines.append(
            f"round {number}, {len(of_round)} {seen}: ours {count['ours']}  even {count['even']}  {name} {count[name]}"
        )
    return lines


def main(arguments: Sequence[str] | None = None) -> None:
    """Print the tallies, and the losing examples of the last round or of the one that was asked for."""
    parser = argparse.ArgumentParser(prog="python -m tools.comparisons", description=__doc__)
    parser.add_argument("--round", type=int, help="whose losing examples to print; the last one's if not given")
    asked = parser.parse_args(arguments).round
    for path in sorted(FOLDER.glob("*.jsonl")):
        rows = judgements(path)
        print(path.name)
        print("\n".join(f"  {line}" for line in tallies(rows)))
        number = asked or max(row["round"] for row in rows)
        for row in rows:
            name = against(row)
            if row["round"] == number and row["preferred"] == name:
                print(
                    f"\n  > {row['post']!r}\n    ours:   {row['ours']}\n    {name}: {row[name]}\n    ({row['reason']})"
                )
        print()


if __name__ == "__main__":
    main()
