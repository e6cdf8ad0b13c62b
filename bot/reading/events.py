"""Finds every no in a text and decides whose it is.

A no is never decided from one word: its subject, its object, a negation, a condition, a question and a time beside it
are read, each by the patterns of `cues.frame`.
"""

from __future__ import annotations

import re
from enum import Enum, auto
from typing import TYPE_CHECKING, NamedTuple

from bot.reading.cues import frame
from bot.reading.cues.no import noes
from bot.reading.cues.no_in_chat import BARE_NO
from bot.reading.cues.parts import ADVERBS, CLOSE_PERSON, OTHER_PERSON
from bot.reading.cues.ways import Hint, No, Shape
from bot.reading.lazy import Pattern

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.reading.segment import Sentence

MOST_EVENTS = 60
"""A post of a hundred lines is read to its sixtieth no."""


class Whose(Enum):
    """Whose no it is, or why it is none."""

    OWN = auto()
    OTHER = auto()  # somebody else was turned down
    DECLINED = auto()  # the writer turned somebody down
    OBJECT = auto()  # something that is no application was turned down
    NOT_YET = auto()  # negated, conditional, feared, to come
    QUESTION = auto()
    GENERAL = auto()  # of rejections as such


class Event(NamedTuple):
    """A no in the text.

    Args:
        start: index of its first character in the folded text.
        end: index behind its last.
        says: what it is taken for.
        whose: whose it is.
        weight: how sure it is, 0 to 1.
        hint: what else it tells.
        old: True where it is dated to the past.
        sentence: the number of its sentence.
        shape: how it is said.
    """

    start: int
    end: int
    says: str
    whose: Whose
    weight: float
    hint: Hint
    old: bool
    sentence: int
    shape: Shape


class _Site(NamedTuple):
    """A no with what stands around it: its own clause to the left, the rest of the sentence to the right."""

    no: No
    word: str
    before: str
    left: str
    right: str
    sentence: Sentence


_NO_WORK, _ONLY_WORK = 0.45, 0.6
"""What is left of words that need work beside them where there is none, and where there is nothing of hiring."""

_CLAUSE = Pattern(
    r"[,;:()\"]|\b(?:but|because|cuz|although|though|then|yet|however|and then|so|until|after"
    r"|before)\b"
)


def events_of(sentences: Sequence[Sentence], *, about_work: bool, about_hiring: bool = True) -> list[Event]:
    """Find the noes of a text.

    Args:
        sentences: the sentences of the folded text.
        about_work: True where the text speaks of work or study; some words mean a no only then.
        about_hiring: True where it speaks of being hired or admitted, not only of a team or a school.

    Returns:
        The noes in order, of those that overlap the surest.
    """
    found: list[Event] = []
    hold = (1.0 if about_hiring else _ONLY_WORK) if about_work else _NO_WORK
    for number, sentence in enumerate(sentences):
        here: list[Event] = []
        old: bool | None = None
        for no, match in noes(_TRAIL.sub("", sentence.text)):
            if no.says == BARE_NO and (number == 0 or sentences[number - 1].asks):
                continue  # an answer to somebody
            if old is None:
                old = frame.OLD.search(sentence.text) is not None
            dated = old and _dated(sentence.text, match)
            event = _event(no, match, sentence, number, hold=hold, old=dated)
            rival = next((other for other in here if other.start < event.end and event.start < other.end), None)
            if rival is None:
                here.append(event)
            elif _rank(event) > _rank(rival):
                here[here.index(rival)] = event
        found.extend(sorted(here, key=lambda event: event.start))
        if len(found) >= MOST_EVENTS:
            break
    return found[:MOST_EVENTS]


_TRAIL = re.compile(r"(?: (?:lol|lmf?ao+|haha\w*|smh|fml|ffs|bruh|tho|ngl|tbh|fr|rip))+\W*$")
"""What trails behind a sentence and says nothing of it: "aldi said no lol"."""


def _dated(text: str, no: re.Match[str]) -> bool:
    """Whether a date in the past is the date of this no, not of something else in its sentence."""
    for date in frame.OLD.finditer(text):
        between = text[no.end() : date.start()] if no.end() <= date.start() else text[date.end() : no.start()]
        if date.start() < no.start():
            between = re.sub(r"\bi(?:'ve)? ", "", between)
        of_another = no.end() <= date.start() and _WHO.search(between) is not None
        if frame.ANOTHER_TIME.search(between) is None and not of_another:
            return True
    return False


_WHO = Pattern(r"\b(?:who|which)\b")
"""Between a no and a date behind it: the date is of somebody only named, "signed by a dean who left last year"."""


def _rank(event: Event) -> tuple[bool, float]:
    return event.whose not in (Whose.OWN, Whose.GENERAL), event.weight


def _event(no: No, match: re.Match[str], sentence: Sentence, number: int, *, hold: float, old: bool) -> Event:
    text = sentence.text
    before = text[max(0, match.start() - 120) : match.start()]
    clause = 0
    for cut in _CLAUSE.finditer(before):
        clause = cut.end()
    site = _Site(no, match[0], before, before[clause:].lstrip(), text[match.end() : match.end() + 80], sentence)
    whose, weight = _whose(site)
    if whose is Whose.OWN and no.needs_job:
        weight *= hold
    start = sentence.start + match.start()
    return Event(start, start + len(match[0]), no.says, whose, weight, no.hint, old, number, no.shape)


def _whose(site: _Site) -> tuple[Whose, float]:
    """Decide whose no it is, and how sure that is."""
    if _false_object(site):
        return Whose.OBJECT, 0.9
    not_yet = _not_yet(site)
    if not_yet:
        return Whose.NOT_YET, 0.9
    whose, weight = _BY_SHAPE[site.no.shape](site)
    if whose in (Whose.OWN, Whose.GENERAL) and _asked(site, whose):
        return Whose.QUESTION, 0.9
    return whose, weight


def _false_object(site: _Site) -> bool:
    if site.no.shape is Shape.VERB and frame.THE_COMPANY.search(site.sentence.text):
        return False
    game = frame.A_GAME.match(site.right) if site.no.shape is not Shape.TOLD else None
    if game and not frame.OF_A_JOB.match(site.right[game.end() :]):
        return True
    if site.no.shape is Shape.MISSED and _by_somebody(site):
        return True
    if site.no.shape is Shape.MINE and frame.PERSON_DOES.search(site.left):
        return True
    if site.no.shape not in (Shape.VERB, Shape.NOUN):
        return False
    if frame.BY_MYSELF.match(site.right):
        return True
    if site.no.shape is Shape.VERB and _FELT.search(site.left) and not frame.AN_EMPLOYER.search(site.right):
        return True
    found = frame.FALSE_OBJECT.search(site.right[:45])
    up_to = site.right[: found.start()] if found else ""
    at_work = found is not None and frame.OF_A_JOB.match(site.right[found.end() :]) is not None
    if found and _UP_TO_OBJECT.fullmatch(up_to) and not frame.AN_EMPLOYER.search(up_to) and not at_work:
        return True
    if _by_somebody(site):
        return True
    if frame.OBJECT_ME.match(site.right) and not frame.ROMANCE.search(site.sentence.text):
        return frame.PERSON_DOES.search(site.left) is not None
    left = site.left if _last_subject(site.left) else site.before
    before = list(frame.FALSE_OBJECT.finditer(left))
    if not before:
        return False
    if frame.A_PERSON.fullmatch(before[-1][0]) and frame.FOR_A_JOB.match(site.right):
        return False
    between = left[before[-1].end() :]
    return len(between.split()) <= 6 and re.search(r"\b(?:i|we|im|i'm)\b", between) is None


def _by_somebody(site: _Site) -> bool:
    """Whether a person, or a machine, says no, and nobody who gives work."""
    by = frame.BY_PERSON.match(site.right)
    if by is None or frame.OF_A_JOB.match(site.right[by.end() :]):
        return False
    return not (frame.AN_INSTITUTION.search(by[0]) and frame.WORKS_THERE.search(site.sentence.text))


def _not_yet(site: _Site) -> bool:
    shape, left, before = site.no.shape, site.left, site.before
    if shape is Shape.NOUN and site.right.startswith(" coming"):
        return True
    if site.no.hint is Hint.GHOSTED and re.search(r"\bi think (?:i'?m|im|i am|i got|i've been|i was) $", left):
        return False
    if frame.CONDITION.search(before) and not re.search(r"\bwhy\b|\b(?:took|takes) [^.;]{0,20}until\b", before):
        return True
    if shape in (Shape.VERB, Shape.NOUN) and frame.NEGATED.search(left) and not frame.NOT_NEGATED.search(left):
        return True
    if shape is Shape.NOUN and frame.NO_SUCH_THING.search(left):
        return True
    from_to = shape is Shape.NOUN and re.search(r"\b(?:from \w+(?: \w+){0,3}|wait ?list(?:ed)?) to $", left)
    if shape is not Shape.MINE and frame.FUTURE.search(left) and not frame.ONLY_TO.search(before) and not from_to:
        return True
    if shape is Shape.TOLD and frame.MAYBE.search(before):
        return True
    if site.no.hint is Hint.GHOSTED and shape is Shape.MISSED and _STILL.search(site.sentence.text):
        return True
    if shape is Shape.NOUN and _COMING.search(left):
        return True
    if shape is Shape.NOUN and re.search(r"\b(?:the|my|this|that|their|being|another) $", left):
        return False
    if frame.LIVED_THROUGH.search(site.before) or re.search(r"\bwhy (?:i|they|we|he|she)\b", left):
        return False
    return frame.FEAR.search(left) is not None and frame.DEFINITE.search(site.sentence.text) is None


_FELT = Pattern(r"\bfe(?:el|els|lt|eling) (?:so |very |really |totally |completely |always )*$")
"""Before "rejected" it is people who did it, where no employer follows."""

_COMING = Pattern(
    r"\b(?:expecting|await(?:ing)?|waiting (?:for|on)|dread(?:ing)?|brac(?:e|ing) for|prepar(?:e"
    r"|ing) for)\b[\w ]{0,20}$"
)
_STILL = Pattern(r"\b(?:yet|so far|still|as of now)\b")
_UP_TO_OBJECT = Pattern(r" ?(?:by |for |from |on |of |at |to |as )?(?:[\w'-]+ ){0,3}")


def _asked(site: _Site, whose: Whose) -> bool:
    text = site.sentence.text
    if frame.ASKS_ALL.search(text[: len(text) - len(site.right)]):
        return True
    head = frame.QUESTION_HEAD.match(text)
    if not site.sentence.asks and text.startswith(("someone ", "who ")):
        return False
    if not site.sentence.asks and not head:
        return False
    if frame.LATER_QUESTION.search(site.right) and not head:
        return False
    if frame.WHY_ME.search(site.before) and re.search(r"\b(?:i|me|my)\b", text):
        return False
    if head is None:
        return frame.QUESTION_ABOUT_ALL.search(site.before) is not None
    if not site.sentence.asks and re.match(
        r"^(?:so|and|but|ok|okay|well|wait|lol|hey|hi|hello|also)?,? ?(?:have|had|was|were|am|did|do|has|when|is"
        r"|are|isn'?t|didn'?t|don'?t|haven'?t|where|who|which|how|what|why|ever|someone|can|could|would|will"
        r"|should|any|does|doesn'?t|aren'?t)\b",
        text,
    ):
        # An unmarked sentence that only begins like a question: "didn't get the job", "was rejected by two of them".
        return frame.QUESTION_ABOUT_ALL.search(text[: len(text) - len(site.right)]) is not None and not re.match(
            r"^(?:was|were|had|have|did|didn'?t|haven'?t|when|what a|isn'?t|am|don'?t)\b", text
        )
    if (
        re.match(r"^(?:i'?m? |we |my |just |got |rejected |been )", site.left)
        and frame.QUESTION_ABOUT_ALL.search(text) is None
    ):
        return False
    return (
        whose is Whose.GENERAL
        or site.no.shape is not Shape.MINE
        or frame.QUESTION_ABOUT_ALL.search(site.before) is not None
    )


def _last_subject(clause: str) -> str | None:
    kind: str | None = None
    for match in frame.SUBJECTS.finditer(clause):
        kind = match.lastgroup
    return kind


def _by_subject(subject: str | None, own: float, unsaid: float) -> tuple[Whose, float]:
    if subject == "self":
        return Whose.OWN, own
    if subject in ("other", "agents"):
        return Whose.OTHER, 0.9
    if subject == "you":
        return Whose.OTHER, 0.8
    return Whose.OWN, unsaid


_TRANSITIVE = frozenset({"refused", "denied", "declined", "dropped", "cut", "turned down", "turned away", "overlooked"})
_ELLIPSIS = Pattern(
    r"^ (?:from|by|at|after|again|via|(?:in|on) (?:the )?(?:\w+day|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov"
    r"|dec)\w*"
    r"|portal)|for (?!now\b|\d)\w+)\b|^[\W_]*$|^,"
)
_ACTS_ON = Pattern(
    r"^ (?:the|an?|any|all|every|his|her|their|its|new|these|those|what|such"
    r"|both)\b(?! (?:next|same|day|minute|moment|time|final|second|very|morning|other day|whole))"
)


_ACTS_ON_THING = Pattern(r"^ (?!from|by|at|after|again|me\b|us\b|out|in\b|today|yesterday|and|but|on\b)[a-z]")
"""Behind "rejects" without a subject of its own: what a form, a filter or a machine turns away."""

_OPENER = Pattern(
    r"^(?:applied|interviewed|got|had|have|having|went|just|finally|and|but|so|then|was|been|also|again|still|today|yesterday"
    r"|after|before|ended|welp|well|lol|yeah|yep|yup|ok|okay|update|edit|ugh|damn|fuck|oh|guess|apparently"
    r"|sadly|unfortunately|literally|already|officially|straight|even|now|only|once|twice|immediately|both|all"
    r"|either|post|followed|this|that|there|which|never|always|kept|keep|why|when|how|what|where|kinda|basically"
    r"|honestly|\d+)\b"
)
_OURS = Pattern(
    r"\b(?:application|app|apps|applications|resume|cv|oa|onsite|final|interview|round|candidacy|manuscript|paper"
    r"|submission|proposal|promotion)\b"
)


_ONLY_OURS = Pattern(
    r"(?:my |our |another |second |third |first )*(?:job |grant |phd |journal |transfer |internal )?(?:application|app"
    r"|paper|manuscript|grant|abstract|phd|masters|msc"
    r"|proposal|submission|candidacy) "
)
"""Before "rejected" it is what its writer sent in, and nothing else stands before it."""


_KNOWN_TO_US = Pattern(
    rf"\b(?:an?|the|one|another|this|that) (?:[\w-]+ ){{0,3}}?(?:junior|senior|guy|girl|kid|student|friend|wom[ae]n"
    rf"|m[ae]n|lady|colleague|co-?worker|candidate|engineer|developer|nurse|teacher|person|grad|graduate|mentee)"
    rf" (?:that|who|whom) (?:i|we) (?:[\w']+ ){{1,4}}(?:was|were|got|has been|had been) {ADVERBS}$"
)
"""Before a no: somebody whom the writer knows, "a junior that I mentored was ..."."""

_HABIT = Pattern(r"\b(?:they|it|schools?|departments?|programs?) (?:always|usually|normally|typically|often|tend to) ")
"""Before rejections that are sent every year."""

_PEOPLE = Pattern(r"\b(?:people|companies|firms|others|everyone|you) (?:all |always |just |will |can )*$")


def _names_another(subject: str) -> bool:
    """Whether a few words that stand before "was" or "got" name somebody other than the writer."""
    words = subject.split()
    return (
        1 <= len(words) <= 3
        and not _OPENER.match(subject)
        and not _OURS.search(subject)
        and not subject.endswith((",", ":", "-", " and"))
        and not words[0].endswith("ing")
    )


def _inherited(site: _Site, weight: float) -> tuple[Whose, float]:
    """Decide by the subject of an earlier clause of the sentence where this clause has none."""
    subject = _last_subject(site.before)
    if subject == "agents":
        return Whose.OWN, weight - 0.1
    return _by_subject(subject, weight, weight)


def _verb(site: _Site) -> tuple[Whose, float]:
    subject = _last_subject(site.left)
    own = site.no.weight
    if frame.OBJECT_ME.match(site.right) and not _WE_REJECT.search(site.left):
        return Whose.OWN, own
    passive = frame.PASSIVE.search(site.left)
    if passive and passive[0].startswith(("i've", "ive")) and frame.OBJECT_OFFER.match(site.right):
        return Whose.DECLINED, 0.9
    if passive and _KNOWN_TO_US.search(site.left):
        return Whose.OTHER, 0.8
    if passive and subject == "self" and (beside := frame.BESIDE_THE_POINT.search(site.before)):
        # "he pitched the role that we want, and got rejected": "we" stands in a clause of its own.
        subject = _last_subject(site.before[: beside.start()])
    if passive and _ON_ITS_OWN.fullmatch(site.left) and not re.search(r"\b(?:i|me|my|i'm|i've)\b", site.sentence.text):
        return Whose.GENERAL, 0.3
    if passive:
        if subject is None and _names_another(site.left[: passive.start()]):
            return Whose.OTHER, 0.7
        return _by_subject(subject, own, own) if subject else _inherited(site, own)
    if site.no.needs_job and site.word in _TRANSITIVE and not _ELLIPSIS.match(site.right):
        return Whose.DECLINED if subject == "self" else Whose.GENERAL, 0.3
    adjacent = re.search(
        r"\b(?:i|we|i've|we've|had to|decided to|have|i'd) (?:\w+ly |just |also |have |already |even |had |to "
        r"|then |finally |had to ){0,3}$",
        site.left,
    )
    active = site.word in ("reject", "rejects", "refused") or adjacent is not None
    if subject is None and site.word == "rejects" and _ACTS_ON_THING.match(site.right):
        return Whose.OBJECT, 0.7
    if subject == "agents" and site.word == "reject":
        return Whose.GENERAL, 0.3
    if subject is None and frame.AN_OFFER.match(site.right):
        return Whose.DECLINED, 0.8
    if adjacent and (frame.OBJECT_OFFER.match(site.right) or frame.OBJECT_THEM.match(site.right)):
        return Whose.DECLINED, 0.9
    if (
        site.word == "declined"
        and site.before in ("", "just ")
        and not re.match(r" (?:by|from|at|after|via)\b", site.right)
    ):
        return Whose.DECLINED, 0.8
    if site.word in ("declined", "refused") and re.search(r"\b(?:i|we) (?:\w+ly |just |then |also )?$", site.left):
        return Whose.DECLINED, 0.9
    if frame.OBJECT_YOU.match(site.right) or frame.OBJECT_THEM.match(site.right):
        return Whose.OTHER, 0.8
    if subject == "other" and not re.search(r"\bmy (?:friend|sister|brother)\b.*\bi\b", site.left):
        return Whose.OTHER, 0.85
    if subject == "you":
        return Whose.OTHER, 0.7
    if _ACTS_ON.match(site.right) and not site.word.endswith((" after", " from")):
        return Whose.OBJECT, 0.7
    if frame.AFTER_NO.match(site.right):
        return Whose.OWN, own - 0.03 if not active else own - 0.1
    if subject is None and (len(site.sentence.text.split()) <= 6 or _ONLY_OURS.fullmatch(site.left)):
        return Whose.OWN, own - 0.1
    return (Whose.GENERAL, 0.3) if not active else (Whose.GENERAL, 0.2)


def _noun(site: _Site) -> tuple[Whose, float]:
    subject = _last_subject(site.left)
    words = len(site.sentence.text.split())
    if subject == "other" and (one_more := re.search(r"\b(?:another|many|most|those)(?: \w+){0,2} $", site.left)):
        subject = _last_subject(site.left[: one_more.start()])  # "and another rejection for me"
    if subject in ("other", "you") and not re.search(r"\b(?:me|my|i)\b", site.left):
        return Whose.OTHER, 0.8
    sends = subject in ("self", None) and frame.SENDS.search(site.left)
    if sends or frame.SEEN.search(site.left) or _HABIT.search(site.before):
        return Whose.GENERAL, 0.3
    if frame.GENERIC_NOUN.match(site.right) and not re.search(r"\b(?:my|this|another|got|received|i)\b", site.left):
        return Whose.GENERAL, 0.3
    if (
        site.sentence.start == 0
        and frame.HEADLINE_BEFORE.match(site.before)
        and frame.HEADLINE_BEHIND.match(site.right)
    ):
        return Whose.OWN, site.no.weight - 0.08
    mine = re.search(r"\b(?:i|me|my|we|i've|i'm|im|us)\b", site.left) is not None
    if frame.NOUN_MINE.search(site.before):
        return Whose.OWN, site.no.weight if mine or words <= 14 else site.no.weight - 0.15
    if frame.NOUN_COUNT.search(site.before):
        return Whose.OWN, site.no.weight - 0.04
    if mine:
        return Whose.OWN, site.no.weight - 0.25
    if words <= 4:
        return Whose.OWN, site.no.weight - 0.15
    return Whose.GENERAL, 0.4


def _missed(site: _Site) -> tuple[Whose, float]:
    subject = _last_subject(site.left)
    weight = site.no.weight
    if site.word.startswith(("i ", "we ")):
        return Whose.OWN, weight
    if subject == "agents" and (
        site.no.hint is Hint.GHOSTED
        or (site.word.endswith(_ON_THEIR_SIDE) and not site.word.startswith(("i'm", "am ")))
    ):
        return Whose.OWN, weight
    if subject is None:
        return _inherited(site, weight - 0.04)
    return _by_subject(subject, weight, weight)


_WE_REJECT = Pattern(r"\b(?:we|i) (?:do |did |have |always |usually |still )?$")
"""Before "reject" it is the writer who says no: "the ones we reject tell us that they learned something"."""

_ON_THEIR_SIDE = ("forward", "proceeding", "progressing", "advancing")
"""What an employer does not do with the writer: "the employer isn't moving forward"."""

_ON_ITS_OWN = Pattern(r"(?:being|getting) (?:\w+ly )?")
"""At the start of a sentence it makes a no a thing that happens: "being rejected after all that is hard"."""

_TELLS = Pattern(
    rf"\b(?:{OTHER_PERSON}) (?:just |also |then |had |has )?(?:said|told|says|tells|thinks?|wrote|called|e-?mailed"
    rf"|mentioned"
    r"|asked|rang|explained|replied|answered|confirmed|works?|knows?)(?: himself| herself)?\b"
)
_ANOTHER = Pattern(rf"\b(?:he|she|(?:guy|girl|woman|man|lady|friend|kid|person) (?:who|that))\b|{CLOSE_PERSON}")
_SAYS_NO = Pattern(r"\bi (?:just |then |also |politely |still )?(?:said|say|replied|answered|told \w+)? ?$")


def _about_another(site: _Site) -> bool:
    """Whether the sentence tells of somebody else before "they" say no: "he gets interviews but they choose others"."""
    told = _TELLS.sub(" ", site.before)
    another = max((match.end() for match in _ANOTHER.finditer(told)), default=0)
    writer = max((match.end() for match in frame.SUBJECTS.finditer(told) if match.lastgroup == "self"), default=0)
    return another > writer and not re.search(r"\b(?:me|us)\b", site.word + site.right[:20])


_OUR_CHOICE = Pattern(r"\bended up\b|\|(?: \w+){0,3} for (?:the|our|my|us)\b|\bi\b[^|]*\bwe\b")
"""What makes "we went with another" the writer's own choice and no words of a letter."""


_OF_SOMEBODY = Pattern(
    rf"\b(?:{OTHER_PERSON}|(?:half|most|a third) (?:of )?(?:my|our|the) (?:\w+ )?\w+(?: i \w+ with)?) $"
)
"""Just before "didn't match": "half my cohort", whoever else the sentence speaks of."""


def _told(site: _Site) -> tuple[Whose, float]:
    subject = _last_subject(site.left)
    if site.word.endswith("rejections") and frame.SEEN.search(site.left):
        return Whose.GENERAL, 0.3
    if site.word.startswith("said no") and _SAYS_NO.search(site.left):
        return Whose.DECLINED, 0.8
    if site.word.startswith("say no") and _PEOPLE.search(site.left):
        return Whose.GENERAL, 0.3
    if subject in ("agents", None) and _about_another(site):
        return Whose.OTHER, 0.75
    if _OF_SOMEBODY.search(site.left) and site.word.startswith(("didn't", "didnt", "did not")):
        return Whose.OTHER, 0.8
    if (
        subject == "self"
        and site.no.hint is Hint.NONE
        and re.match(r"(?:went(?! to)|go|going|chose|picked|hired|decided|prefer|preferred|gone)\b", site.word)
    ):
        if re.search(r"\b(?:me|us)\b", site.word[-3:] + site.right[:3]) or _LEARNED.search(site.left):
            return Whose.OWN, site.no.weight
        theirs = re.search(r"\bwe\b", site.left) and not _OUR_CHOICE.search(site.left + "|" + site.right)
        return (Whose.OWN, 0.85) if theirs else (Whose.DECLINED, 0.5)
    if subject in ("other", "you") and not re.search(r"\b(?:me|my|i)\b", site.sentence.text):
        return (Whose.OWN, site.no.weight - 0.05) if _SAYS_IT.search(site.left) else (Whose.OTHER, 0.75)
    return Whose.OWN, site.no.weight


_LEARNED = Pattern(r"\b(?:told (?:me|us)|informed|notified|advised|heard|learned|learnt|got told|been told|was told)\b")
"""It is somebody else who decided: "I've just been informed that the panel has decided not to ..."."""

_SAYS_IT = Pattern(
    r"\b(?:on|over|down) the phone said\b|\b(?:receptionist|lady|woman|man|guy) (?:called|rang|phoned)\b"
)
"""It is somebody there who tells the writer."""


def _mine(site: _Site) -> tuple[Whose, float]:
    return Whose.OWN, site.no.weight


_BY_SHAPE = {
    Shape.VERB: _verb,
    Shape.NOUN: _noun,
    Shape.MISSED: _missed,
    Shape.TOLD: _told,
    Shape.MINE: _mine,
}


def demote(events: Sequence[Event], whose: Whose) -> list[Event]:
    """Return the events with every own one turned into `whose`: what the whole text says overrules one clause."""
    return [event._replace(whose=whose) if event.whose is Whose.OWN else event for event in events]
