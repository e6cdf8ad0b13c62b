"""`python -m tools.ratings`: what the readers of the panel gave the replies, and how near two of them are."""

from __future__ import annotations

import json
from itertools import combinations
from pathlib import Path
from statistics import mean

FOLDER = Path(__file__).resolve().parent.parent / "tests" / "words" / "ratings"
DIMENSIONS = ("reaction", "interpretation", "exploration")


def main() -> None:
    """Print the mean of each dimension for each reader, and how often two readers gave the same."""
    readers = {
        path.stem: [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        for path in sorted(FOLDER.glob("*.jsonl"))
    }
    for name, rows in readers.items():
        means = "  ".join(f"{one} {mean(row[one] for row in rows):.2f}" for one in DIMENSIONS)
        print(f"{name} ({len(rows)} replies): {means}")
    for (one, first), (other, second) in combinations(readers.items(), 2):
        pairs = list(zip(first, second, strict=True))
        same = "  ".join(f"{key} {mean(a[key] == b[key] for a, b in pairs):.2f}" for key in DIMENSIONS)
        print(f"{one} and {other} gave the same: {same}")


if __name__ == "__main__":
    main()
