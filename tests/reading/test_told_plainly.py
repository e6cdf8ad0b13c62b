"""Noes in plain words that are one only beside an application: who got it, a full house, a low score, a note."""

from __future__ import annotations

import pytest

from bot.reading import shipped_reader
from bot.reading.cues.turned import enough
from bot.reading.deciding.verdict import REACT
from bot.reading.events import Whose

_OWN = (
    "Driver job: they took the one with his own van",
    "had the interview at the bakery on tuesday, they went for someone with more hours free",
    "Cover teacher post, head says they've appointed internally",
    "panel preferred the internal",
    "cleaning job interview monday, one of the others got it",
    "applied to be a teaching assistant and they hired a mum from the school",
    "rang about the kitchen job, they're sorted",
    "the garage doesn't need an apprentice this year after all",
    "asked about the barback job and they've got enough staff",
    "interview for the nursery on friday, no places left",
    "role moved to Manila",
    "hotel reception interview: they want german speakers",
    "paralegal role, firm said they can't sponsor me",
    "HGV interview: wanted two years driving, i have one",
    "Ward clerk interview yesterday, didn't get it",
    "Interview for the dental nurse thing. The answer was no",
    "second interview at the supermarket, nope",
    "third interview, third time that exact reason",
    "typing test for the admin job, 38 wpm, they want 45",
    "apprenticeship: 3 places, i was 5th",
    "vetting came back. that's the end of that application",
    "did the trial shift, they never asked me back",
    "job offer came with a start date. they rang and cancelled it, they don't need me",
    "Utah WL->R today",
    "Denied after interview, physics",
    "Interviewed at Duke, denied a week later",
    "Got an R today (Cornell), no interview",
    "Chevening scholarship, no.",
    "supervisor says the department is unable to offer me a place",
    "told by POI today that he took the other applicant",
)

_NOT_OWN = (
    "interview tomorrow for the driver job, wish me luck",
    "the restaurant was full so we went home after the interview",
    "learning R today for my internship",
    "still waiting on Duke, no R yet",
    "the guy next to me in the assessment centre got it wrong",
    "needed 60 in the typing test and got 72!",
    "scored 68, cutoff was 65, through to the next round of the apprenticeship",
    "they asked me to come back tomorrow for the second interview",
    "do they sponsor visas for this role?",
    "I'm not taking the internship, I let them know",
    "no offers yet but two final rounds next week",
    "sorry about the R, that program takes three people",
)


def _best(text: str) -> float:
    """Return how sure the surest no of the writer's own is."""
    events = shipped_reader().gather(text).events
    return max((event.weight for event in events if event.whose is Whose.OWN), default=0.0)


@pytest.mark.parametrize("text", _OWN)
def test_a_plain_no_is_the_writers_own_beside_an_application(text: str) -> None:
    assert _best(text) >= REACT


@pytest.mark.parametrize("text", _NOT_OWN)
def test_what_only_sounds_like_one_is_none(text: str) -> None:
    assert _best(text) < REACT


@pytest.mark.parametrize("text", ["they went for a guy with more years on the machine", "all the places are taken"])
def test_without_an_application_it_is_a_weak_sign(text: str) -> None:
    assert 0 < _best(text) < REACT


@pytest.mark.parametrize(
    ("told", "reached"),
    [("needed 60 and got 72", True), ("needed 60, i got 58", False), ("they want 45", False)],
)
def test_a_number_is_weighed_against_the_one_asked_for(told: str, *, reached: bool) -> None:
    assert enough(told, told) is reached
