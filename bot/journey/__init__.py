"""The rules of the log: what follows from an interview, a silence, a no and an offer. Pure; `now` is an argument.

Nothing here is kept or said. `follow_ups` says what should be on the clock for one application, and whoever writes to
the log puts the difference there; the rest says what a message holds when it is due, as data that a cog words.
"""

from bot.journey.drafts import Draft, Drafts, drafts_after, load_drafts
from bot.journey.ends import left_open, over, reapply_on
from bot.journey.evening import Evening, Reached, Tried, evening_before
from bot.journey.felt import FeltAndResult, felt_and_result, moved_on
from bot.journey.follow_ups import FollowUp, Said, follow_ups, next_morning
from bot.journey.recall import comes_back
from bot.journey.stages import Weight, furthest, stage_of, weight
from bot.journey.workdays import workdays_after

__all__ = [
    "Draft",
    "Drafts",
    "Evening",
    "FeltAndResult",
    "FollowUp",
    "Reached",
    "Said",
    "Tried",
    "Weight",
    "comes_back",
    "drafts_after",
    "evening_before",
    "felt_and_result",
    "follow_ups",
    "furthest",
    "left_open",
    "load_drafts",
    "moved_on",
    "next_morning",
    "over",
    "reapply_on",
    "stage_of",
    "weight",
    "workdays_after",
]
