"""Readings to test with: a builder, one plausible reading for each kind, and a strategy for any reading at all."""

from __future__ import annotations

from functools import cache
from typing import Any

from hypothesis import strategies as st

from bot.knowledge import data_path
from bot.model import (
    DETAILS,
    Asks,
    CrisisTier,
    Detail,
    Entry,
    Feeling,
    Kind,
    News,
    Reading,
    Respond,
    Stage,
    Tone,
    Waited,
)
from bot.words import Phrasebook, load_phrasebook


@cache
def shipped_book() -> Phrasebook:
    """The shipped phrasebook, for property tests: hypothesis would print a fixture's thousand lines in full."""
    return load_phrasebook(data_path("phrasebook"))


# Kinds that the reader may hand over for an answer in words.
ANSWERED = tuple(
    kind for kind in Kind if kind not in {Kind.SUPPORTER, Kind.FALSE_FRIEND, Kind.QUOTED, Kind.ORDINARY, Kind.CRISIS}
)
NOT_MINE = frozenset(
    {Kind.WAITING, Kind.NOT_YET, Kind.QUESTION, Kind.SOMEONE_ELSE, Kind.OLD_NEWS, Kind.TO_BOT, Kind.LAID_OFF}
)


def reading(kind: Kind, *companies: str, **facts: Any) -> Reading:
    """Build a reading of an own post that asks for a reply; `waited` may be given as (days, words)."""
    if isinstance(facts.get("waited"), tuple):
        facts["waited"] = Waited(*facts["waited"])
    entries = () if kind in NOT_MINE else tuple(Entry(name) for name in companies or (None,))
    facts = {
        "entries": entries,
        "own_rejection": kind not in NOT_MINE,
        "certainty": 0.9,
        "respond": Respond.REPLY,
    } | facts
    return Reading(kind, companies=companies, **facts)


PLAUSIBLE: dict[Kind, Reading] = {
    Kind.BARE: reading(Kind.BARE, "zon"),
    Kind.SEVERAL: reading(Kind.SEVERAL, "notion", "snowflake", "sentry"),
    Kind.LATE_STAGE: reading(Kind.LATE_STAGE, "Stripe", stage=Stage.FINAL, stage_words="final round"),
    Kind.WENT_WELL: reading(Kind.WENT_WELL, "Roblox", stage=Stage.INTERVIEW, stage_words="tech"),
    Kind.BLEW_IT: reading(Kind.BLEW_IT, "Bloomberg", feelings=(Feeling.ASHAMED,)),
    Kind.LETTER: reading(Kind.LETTER, "Northwind", role="data analyst"),
    Kind.TIMING: reading(Kind.TIMING, "Amazon", waited=(13 / 24, "13 h")),
    Kind.SCREEN: reading(Kind.SCREEN, "TikTok", stage=Stage.TEST, stage_words="oa"),
    Kind.GHOSTED: reading(Kind.GHOSTED, "Ramp", waited=(10, "10+ days"), news=News.SILENCE),
    Kind.WAITING: reading(Kind.WAITING, "Snap", waited=(12, "12 days")),
    Kind.QUESTION: reading(Kind.QUESTION, "Google"),
    Kind.LONG_NIGHT: reading(Kind.LONG_NIGHT, tone=Tone.DESPAIRING, feelings=(Feeling.TIRED,)),
    Kind.SEASON_END: reading(Kind.SEASON_END, feelings=(Feeling.SAD,)),
    Kind.COUNT: reading(Kind.COUNT, count=500),
    Kind.FREEZE: reading(Kind.FREEZE, "Intel"),
    Kind.RESCINDED: reading(Kind.RESCINDED, "Coinbase", stage=Stage.OFFER),
    Kind.LAID_OFF: reading(Kind.LAID_OFF, "Meta"),
    Kind.PASSED_OVER: reading(Kind.PASSED_OVER, role="team lead"),
    Kind.ADMISSION: reading(Kind.ADMISSION, "MIT", field="academia"),
    Kind.ANGRY: reading(Kind.ANGRY, "Tesla", tone=Tone.ANGRY, feelings=(Feeling.ANGRY,)),
    Kind.JOKE: reading(Kind.JOKE, "Google", tone=Tone.JOKING),
    Kind.ASKS_WHY: reading(Kind.ASKS_WHY, "Adobe", asks=Asks.WHY),
    Kind.ASKS_NEXT: reading(Kind.ASKS_NEXT, "Stripe", asks=Asks.NEXT),
    Kind.SOMEONE_ELSE: reading(Kind.SOMEONE_ELSE),
    Kind.DECLINED: reading(Kind.DECLINED, "Plaid"),
    Kind.OFFER: reading(Kind.OFFER, "Cloudflare"),
    Kind.PARTIAL: reading(Kind.PARTIAL, "Atlassian", role="SWE"),
    Kind.OLD_NEWS: reading(Kind.OLD_NEWS, "Google"),
    Kind.NOT_YET: reading(Kind.NOT_YET, feelings=(Feeling.ANXIOUS,)),
    Kind.HYPERBOLE: reading(Kind.HYPERBOLE, "Jump", crisis=CrisisTier.IDIOM),
    Kind.TO_BOT: reading(Kind.TO_BOT),
    Kind.PLAIN: reading(Kind.PLAIN, "Spotify"),
}

NAMES = st.one_of(
    st.sampled_from(
        ["zon", "Goldman Sachs", "IKEA", "Yahoo!", "eBay", "3M", "Dr. Oetker", "{role}", "**Bold**", "@everyone"]
    ),
    st.text(max_size=60),
)
WAITS = st.one_of(
    st.none(),
    st.builds(
        Waited,
        st.floats(0, 4000),
        st.one_of(
            st.sampled_from(["13 h", "three weeks", "9 business days", "same day", "a month", "10+ days", "1 day"]),
            st.text(max_size=30),
        ),
    ),
)
READINGS = st.builds(
    Reading,
    kind=st.sampled_from(ANSWERED),
    respond=st.just(Respond.REPLY),
    own_rejection=st.booleans(),
    companies=st.lists(NAMES, max_size=7, unique=True).map(tuple),
    role=st.one_of(
        st.none(),
        st.sampled_from(["SWE", "the data analyst internship", "hourly shift lead", "UX designer"]),
        st.text(max_size=50),
    ),
    stage=st.one_of(st.none(), st.sampled_from(Stage)),
    stage_words=st.one_of(st.none(), st.sampled_from(["onsite", "four rounds", "hm", "oa", "3 rounds"])),
    feelings=st.lists(st.sampled_from(Feeling), max_size=3, unique=True).map(tuple),
    tone=st.sampled_from(Tone),
    asks=st.sampled_from(Asks),
    news=st.one_of(st.none(), st.sampled_from(News)),
    waited=WAITS,
    count=st.one_of(st.none(), st.integers(0, 5000)),
    entries=st.lists(st.builds(Entry, st.one_of(st.none(), NAMES)), max_size=4).map(tuple),
    details=st.lists(st.builds(Detail, st.sampled_from(sorted(DETAILS)), st.just("on Friday")), max_size=3).map(tuple),
    field=st.one_of(st.none(), st.sampled_from(["software", "nursing", "academia", "arts"])),
)
