"""How much of a log is kept. The store counts rows; lengths are checked where something is typed or read in."""

from __future__ import annotations

MOST_APPLICATIONS = 2_000
MOST_ROUNDS = 50
"""Rounds of one application."""

MOST_FACTS = 500

LONGEST_NAME = 100
"""Characters of a company or a role."""

LONGEST_NOTES = 2_000
LONGEST_DEBRIEF = 1_000
"""Characters of each of a debrief's three answers."""

LONGEST_PLAN = 500
LONGEST_FACT = 300

MOST_PAGES = 25
"""Pages of `/write` that are kept: what one menu shows."""

MOST_LETTERS = 10
LONGEST_LETTER = 1_500
"""So that a letter and the words above it fit into one message."""
