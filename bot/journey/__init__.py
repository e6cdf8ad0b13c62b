"""The rules of the log: what follows from an interview, a silence, a no and an offer. Pure; `now` is an argument.

Nothing here is kept or said. `follow_ups` says what should be on the clock for one application, and whoever writes to
the log puts the difference there; the rest says what a message holds when it is due, as data that a cog words.
"""

from bot.journey.drafts import Draft, Drafts, drafts_after, load_drafts
from bot.journey.ends import left_open, over, reapply_on
from bot.journey.evening import Evening, Reached, Tried, evening_before
from bot.journey.felt import FeltAndResult, felt_and_result, moved_on
from bot.journey.follow_ups import (
    SECOND_SILENCE,
    FollowUp,
    Said,
    at_ten,
    debriefed,
    follow_ups,
    next_morning,
    times_asked,
)
from bot.journey.plan import Plan, plan_for, zone_for
from bot.journey.recall import A_MONTH, comes_back
from bot.journey.stages import Weight, reached, weight
from bot.journey.workdays import workdays_after

__all__ = [
    "A_MONTH",
    "SECOND_SILENCE",
    "Draft",
    "Drafts",
    "Evening",
    "FeltAndResult",
    "FollowUp",
    "Plan",
    "Reached",
    "Said",
    "Tried",
    "Weight",
    "at_ten",
    "comes_back",
    "debriefed",
    "drafts_after",
    "evening_before",
    "felt_and_result",
    "follow_ups",
    "left_open",
    "load_drafts",
    "moved_on",
    "next_morning",
    "over",
    "plan_for",
    "reached",
    "reapply_on",
    "times_asked",
    "weight",
    "workdays_after",
    "zone_for",
]
