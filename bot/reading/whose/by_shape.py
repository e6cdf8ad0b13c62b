"""Whose a no is by the way it is said.

A verb ("rejected") has a subject, and perhaps an object; a noun ("a rejection") somebody who got or sent it; what was
missed ("didn't get it") a subject; what others did ("they went with somebody else") somebody it was done to; "rejected
me" is the writer's own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bot.reading.cues import frame, subjects
from bot.reading.cues.ways import Hint, Shape
from bot.reading.whose.site import Whose, last_subject

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.reading.whose.site import Site

_FEW: Final = 6
"""Words up to which a sentence with a no and no subject is its writer's."""

_NOTE: Final = 4
"""Words up to which a rejection that nobody got is its writer's."""

_LINE: Final = 14
"""Words up to which somebody has a rejection who is not named."""

_NAME: Final = 3
"""Words up to which what stands before "was" or "got" may be a name."""


def _by_subject(subject: str | None, own: float, unsaid: float) -> tuple[Whose, float]:
    if subject == "self":
        return Whose.OWN, own
    if subject in ("other", "agents"):
        return Whose.OTHER, 0.9
    if subject == "you":
        return Whose.OTHER, 0.8
    return Whose.OWN, unsaid


def _inherited(site: Site, weight: float) -> tuple[Whose, float]:
    """Decide by the subject of an earlier clause of the sentence where this clause has none."""
    subject = last_subject(site.before)
    if subject == "agents":
        return Whose.OWN, weight - 0.1
    return _by_subject(subject, weight, weight)


def _verb(site: Site) -> tuple[Whose, float]:
    """Decide of "rejected": done to the writer, done by the writer, or done by others to somebody."""
    if frame.OBJECT_ME.match(site.right) and not subjects.WE_REJECT.search(site.left):
        return Whose.OWN, site.no.weight
    if (done_to := _passive(site)) is not None:
        return done_to
    subject = last_subject(site.left)
    if site.no.needs_job and site.word in subjects.TRANSITIVE and not subjects.ELLIPSIS.match(site.right):
        return Whose.DECLINED if subject == "self" else Whose.GENERAL, 0.3
    return _declined(site, subject) or _done_to_others(site, subject) or _said_short(site, subject)


def _passive(site: Site) -> tuple[Whose, float] | None:
    """Decide of "was rejected" by who was."""
    passive = frame.PASSIVE.search(site.left)
    if passive is None:
        return None
    if passive[0].startswith(("i've", "ive")) and frame.OBJECT_OFFER.match(site.right):
        return Whose.DECLINED, 0.9
    if subjects.KNOWN_TO_US.search(site.left):
        return Whose.OTHER, 0.8
    subject = last_subject(site.left)
    if subject == "self" and (beside := frame.BESIDE_THE_POINT.search(site.before)):
        # "he pitched the role that we want, and got rejected": "we" stands in a clause of its own.
        subject = last_subject(site.before[: beside.start()])
    if subjects.ON_ITS_OWN.fullmatch(site.left) and not subjects.SELF_WORD.search(site.sentence.text):
        return Whose.GENERAL, 0.3
    if subject is None and _names_another(site.left[: passive.start()]):
        return Whose.OTHER, 0.7
    return _by_subject(subject, site.no.weight, site.no.weight) if subject else _inherited(site, site.no.weight)


def _names_another(subject: str) -> bool:
    """Whether a few words that stand before "was" or "got" name somebody other than the writer."""
    words = subject.split()
    return (
        1 <= len(words) <= _NAME
        and not subjects.OPENER.match(subject)
        and not subjects.OURS.search(subject)
        and not subject.rstrip().removesuffix(" just").endswith((",", ":", "-", " and"))
        and not words[0].endswith("ing")
    )


def _declined(site: Site, subject: str | None) -> tuple[Whose, float] | None:
    """Decide whether it is the writer who says no, or a thing that turns things away."""
    if subject is None and site.word == "rejects" and subjects.ACTS_ON_THING.match(site.right):
        return Whose.OBJECT, 0.7
    if subject == "agents" and site.word == "reject":
        return Whose.GENERAL, 0.3
    if subject is None and frame.AN_OFFER.match(site.right):
        return Whose.DECLINED, 0.8
    active = subjects.ACTIVE.search(site.left)
    if active and (frame.OBJECT_OFFER.match(site.right) or frame.OBJECT_THEM.match(site.right)):
        return Whose.DECLINED, 0.9
    for_a_job = site.right.startswith(" for ") and frame.FOR_A_JOB.match(site.right)
    if (
        site.word == "declined"
        and site.before in ("", "just ")
        and not subjects.BY_OR_FROM.match(site.right)
        and not for_a_job
    ):
        return Whose.DECLINED, 0.8
    if site.word in ("declined", "refused") and subjects.I_OR_WE_JUST.search(site.left):
        return Whose.DECLINED, 0.9
    return None


def _done_to_others(site: Site, subject: str | None) -> tuple[Whose, float] | None:
    """Decide whether it is somebody else, or something, that is turned down."""
    if frame.OBJECT_YOU.match(site.right) or frame.OBJECT_THEM.match(site.right):
        return Whose.OTHER, 0.8
    if subject == "other" and not subjects.A_FRIEND_AND_I.search(site.left):
        return Whose.OTHER, 0.85
    if subject == "you":
        return Whose.OTHER, 0.7
    if subjects.ACTS_ON.match(site.right) and not site.word.endswith((" after", " from", " for")):
        return Whose.OBJECT, 0.7
    return None


def _said_short(site: Site, subject: str | None) -> tuple[Whose, float]:
    """Decide of a no that nobody is named for: "rejected after the onsite"."""
    active = site.word in ("reject", "rejects", "refused") or subjects.ACTIVE.search(site.left) is not None
    own = site.no.weight
    if frame.AFTER_NO.match(site.right):
        return Whose.OWN, own - 0.03 if not active else own - 0.1
    if subject is None and (len(site.sentence.text.split()) <= _FEW or subjects.ONLY_OURS.fullmatch(site.left)):
        return Whose.OWN, own - 0.1
    return (Whose.GENERAL, 0.3) if not active else (Whose.GENERAL, 0.2)


def _noun(site: Site) -> tuple[Whose, float]:
    """Decide of "a rejection" by who got it, who sent it, and what it stands beside."""
    subject = last_subject(site.left)
    if subject == "other" and (one_more := subjects.ONE_MORE.search(site.left)):
        subject = last_subject(site.left[: one_more.start()])
    if subject in ("other", "you") and not subjects.ME_MY_OR_I.search(site.left):
        return Whose.OTHER, 0.8
    sends = subject in ("self", None) and frame.SENDS.search(site.left)
    if sends or frame.SEEN.search(site.left) or subjects.HABIT.search(site.before):
        return Whose.GENERAL, 0.3
    if frame.GENERIC_NOUN.match(site.right) and not subjects.MINE.search(site.left):
        return Whose.GENERAL, 0.3
    headline = frame.HEADLINE_BEFORE.match(site.before) and frame.HEADLINE_BEHIND.match(site.right)
    if site.sentence.start == 0 and headline:
        return Whose.OWN, site.no.weight - 0.08
    words = len(site.sentence.text.split())
    mine = subjects.US_OR_ME.search(site.left) is not None
    if frame.NOUN_MINE.search(site.before):
        return Whose.OWN, site.no.weight if mine or words <= _LINE else site.no.weight - 0.15
    if frame.NOUN_COUNT.search(site.before):
        return Whose.OWN, site.no.weight - 0.04
    if mine:
        return Whose.OWN, site.no.weight - 0.25
    if subjects.ON_A_DAY.match(site.right):
        return Whose.OWN, site.no.weight - 0.1
    if words <= _NOTE:
        return Whose.OWN, site.no.weight - 0.15
    return Whose.GENERAL, 0.4


def _missed(site: Site) -> tuple[Whose, float]:
    """Decide of "didn't get it" by its subject."""
    subject = last_subject(site.left)
    weight = site.no.weight
    if site.word.startswith(("i ", "we ")):
        return Whose.OWN, weight
    theirs = site.word.endswith(subjects.ON_THEIR_SIDE) and not site.word.startswith(("i'm", "am "))
    says = subjects.THEY_SAID.search(site.left) is not None
    if subject == "agents" and (site.no.hint is Hint.GHOSTED or theirs or says):
        return Whose.OWN, weight
    if subject is None:
        return _inherited(site, weight - 0.04)
    return _by_subject(subject, weight, weight)


def _told(site: Site) -> tuple[Whose, float]:
    """Decide of "they went with somebody else" by whom the sentence was about before."""
    subject = last_subject(site.left)
    own = site.no.weight
    if site.word.endswith("rejections") and frame.SEEN.search(site.left):
        return Whose.GENERAL, 0.3
    if site.word.startswith(("said no", "saying no")) and subjects.SAYS_NO.search(site.left):
        return Whose.DECLINED, 0.8
    if site.word.startswith("say no") and subjects.PEOPLE.search(site.left):
        return Whose.GENERAL, 0.3
    if subjects.TOLD_THEM.search(site.left + site.word):
        return Whose.DECLINED, 0.8
    if _of_others_news(site):
        return Whose.GENERAL, 0.3
    if subjects.ANOTHER_GETS.search(site.left + site.word) or _anothers_offer(site):
        return Whose.OTHER, 0.85
    if subject in ("agents", None) and _about_another(site):
        return Whose.OTHER, 0.75
    if subjects.OF_SOMEBODY.search(site.left) and site.word.startswith(("didn't", "didnt", "did not")):
        return Whose.OTHER, 0.8
    if subject == "self" and site.no.hint is Hint.NONE and subjects.THEY_CHOSE.match(site.word):
        if subjects.ME_OR_US.search(site.word[-3:] + site.right[:3]) or subjects.LEARNED.search(site.left):
            return Whose.OWN, own
        theirs = subjects.WE.search(site.left) and not subjects.OUR_CHOICE.search(site.left + "|" + site.right)
        return (Whose.OWN, 0.85) if theirs else (Whose.DECLINED, 0.5)
    if subject in ("other", "you") and not subjects.ME_MY_OR_I.search(site.sentence.text):
        return (Whose.OWN, own - 0.05) if subjects.SAYS_IT.search(site.left) else (Whose.OTHER, 0.75)
    return Whose.OWN, own


def _of_others_news(site: Site) -> bool:
    """Whether a freeze stands in the news, and the sentence says of nobody that it hit them."""
    if site.no.hint is not Hint.FREEZE or subjects.IN_THE_NEWS.search(site.left) is None:
        return False
    return subjects.ME_MY_OR_I.search(site.sentence.text) is None


def _anothers_offer(site: Site) -> bool:
    """Whether it is somebody else whose offer was taken back: "a girl in my class had her offer pulled"."""
    if site.no.hint is not Hint.RESCINDED:
        return False
    if subjects.THEIR_OWN.search(site.left):
        return True
    return subjects.THEIRS_TAKEN.search(site.word + site.right) is not None


def _about_another(site: Site) -> bool:
    """Whether the sentence tells of somebody else before "they" say no: "he gets interviews but they choose others"."""
    if subjects.BETWEEN_US.search(site.before):
        return False
    told = subjects.TELLS.sub(" ", site.before)
    another = max((match.end() for match in subjects.ANOTHER.finditer(told)), default=0)
    writer = max((match.end() for match in frame.SUBJECTS.finditer(told) if match.lastgroup == "self"), default=0)
    return another > writer and not subjects.ME_OR_US.search(site.word + site.right[:20])


def _mine(site: Site) -> tuple[Whose, float]:
    return Whose.OWN, site.no.weight


BY_SHAPE: Final[dict[Shape, Callable[[Site], tuple[Whose, float]]]] = {
    Shape.VERB: _verb,
    Shape.NOUN: _noun,
    Shape.MISSED: _missed,
    Shape.TOLD: _told,
    Shape.MINE: _mine,
}
