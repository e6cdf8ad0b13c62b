"""Which kind an own no is. The first kind that fits wins; the order goes from what changes the answer most."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.model import LATE_STAGES, Asks, CrisisTier, Kind, Stage, Tone
from bot.reading.cues import went, work
from bot.reading.cues.no_admissions import ADMISSIONS_NO
from bot.reading.cues.ways import Hint
from bot.reading.lazy import Pattern

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from bot.reading.cues.parts import Cue
    from bot.reading.events import Event
    from bot.reading.evidence import Evidence

LONG = 40
"""Words from which on a post is long."""

BIG_COUNT = 20
"""Applications or rejections from which on the number is the point."""

SUDDEN = 25
"""Words up to which a wait beside a no is its point; in a longer post it is one thing among others."""

SEASON = 300
"""Days from which on a stretch of time is no wait for an answer: "two years of work"."""

STUDY = frozenset({"academia", "arts", "writing", "medicine", "law"})
"""Fields in which a no is as often no job: a place, a grant, a part, a paper."""

BARE = 4
"""Words up to which a no is bare."""


_STUDIES = Pattern(
    r"\b(?:ucas|atar|adcoms?|gre|gmat|lsat|lnat|ucat|mcat|neet|clat|amcas|kuccps|abitur|a-?levels?|faculty"
    r"|(?:nursing|teaching|access|degree|college|university) course|stipend|studentship|fellowship|scholarship"
    r"|bursary|pgce|undergrad\w*|campus visit|visit day|interview weekend"
    r"|(?<!have a )(?<!have an )(?<!with a )(?<!with an )(?<!my )(?:mba|mfa|m\.?sc|m\.?tech|mphil)"
    r"|ph\.?d (?:program\w*|place|offer|interview|application|position)|for (?:the |this |a )?ph\.?d"
    r"|grad (?:school|program\w*|coordinator|admissions?)|midwifery|physio(?:therapy)? (?:at|degree)"
    r"|(?:med|medical|law|dental|vet|nursing|art|drama|film|business|grad) school|admissions?"
    r"|desk[- ]?reject\w*|peer review\w*|reviewer ?\d?|journal|manuscript|preprint|grants?|funders?"
    r"|(?:residency|workshop|artists?) (?:program\w*|match)|audition\w*|conservatoires?|casting|shortlisting panel)\b"
)
"""Words of places, grants, papers and parts: a no to one of these is no lost job."""

_STAFF = Pattern(
    r"\b(?:jobs?|roles?|vacancy|salary|hired|hiring|hr|recruiter\w*|lectureship|lecturer|technician|teacher"
    r"|receptionist|internships?|swe|coworkers?|colleagues?|promotion)\b"
)
"""Words that say that a school was asked for work."""


_NO_EMPLOYER = Pattern(
    r"\b(?:schools?|colleges?|uni|unis|universit\w+|degrees?|ph\.?d|masters?|m\.?sc|mba|mfa|md|program\w*|courses?|classes"
    r"|scholar\w*|fellow\w*|grants?|funding|papers?|journals?|manuscripts?|abstracts?|conferences?|thesis|supervisors?"
    r"|advis[oe]rs?|professors?|prof|residenc\w+|match\w*|auditions?|bootcamps?|cohort|apprentice\w*|admi\w+|deferr\w+"
    r"|waitlist\w*|places?|spots?|gre|gpa|ivy|law|med|nursing|novels?|agents?|quer(?:y|ies|ying)|stor(?:y|ies)|poems?"
    r"|galler\w+|exhibition\w*|competitions?|residency|accelerators?|incubator|yc|labs?|acting|dance|ballet|choir"
    r"|orchestra|film|theat\w+|music|tenure|postdocs?|exam|exams|interviewed at \w+ college|undergrad\w*|students?)\b"
)
"""Words without one of which a no is hardly a school's, a journal's or a stage's."""


def may_be_of_no_employer(evidence: Evidence) -> bool:
    """Whether anything in a text speaks of studies, papers, grants or parts, so that its no may be of one of these."""
    return bool(evidence.schools) or _NO_EMPLOYER.search(evidence.text) is not None


def speaks_of_a_job(evidence: Evidence) -> bool:
    """Whether a text says that work was asked for, so that words about a place or a paper would be wrong."""
    return _STAFF.search(evidence.text) is not None


def own_kind(evidence: Evidence, own: Sequence[Event]) -> Kind:
    """Return the kind of an own no.

    Args:
        evidence: all that was found in the text.
        own: the writer's own noes.

    Returns:
        One of the kinds of own rejections; `PLAIN` where it has no special shape.
    """
    return next((kind for kind, fits in _IN_ORDER if fits(evidence, own)), Kind.PLAIN)


def fitting(evidence: Evidence, own: Sequence[Event]) -> list[Kind]:
    """Return every kind whose shape an own no has, in the same order; `own_kind` is the first of them."""
    return [kind for kind, fits in _IN_ORDER if fits(evidence, own)]


def _hinted(hint: Hint) -> Callable[[Evidence, Sequence[Event]], bool]:
    def fits(_: Evidence, own: Sequence[Event]) -> bool:
        return any(event.hint is hint for event in own)

    return fits


def _only(hint: Hint) -> Callable[[Evidence, Sequence[Event]], bool]:
    def fits(_: Evidence, own: Sequence[Event]) -> bool:
        return bool(own) and all(event.hint is hint for event in own)

    return fits


def _several(evidence: Evidence, own: Sequence[Event]) -> bool:
    if _TWO_OR_MORE.search(evidence.text) and evidence.segments.words <= LONG:
        return True
    if len(evidence.companies) < 2:
        return False
    if len({event.sentence for event in own}) >= 2:
        return True
    together = _side_by_side(evidence) or len(list(_REJ.finditer(evidence.text))) >= 2
    return together and _REJ.search(evidence.text) is not None and evidence.segments.words <= LONG


def _side_by_side(evidence: Evidence) -> bool:
    """Whether the first two companies stand in one list."""
    first, second = evidence.companies[:2]
    return _LISTED.fullmatch(evidence.segments.own[first.end : second.start]) is not None


def listed_in(evidence: Evidence) -> bool:
    """Whether a short text in another language names two companies one after the other."""
    if len(evidence.companies) < 2 or evidence.segments.words > LONG:
        return False
    first, second = evidence.companies[:2]
    between = evidence.segments.own[first.end : second.start]
    return bool(between.strip()) and _LISTED_ABROAD.fullmatch(between) is not None


_REJ = Pattern(r"\brej\w*\b")
_WHEN = r"(?:on \w+day|today|yesterday|this \w+|last \w+)?"
_LISTED = Pattern(
    rf"\s*{_WHEN}[\s,;+/&|-]*(?:(?:and|then|plus|und|et|y|e|en)\b)?\s*(?:also |now |even )?", re.IGNORECASE
)
_LISTED_ABROAD = Pattern(
    r"[\s,;+/&|]*(?:(?:und|et|y|e|en|plus|mas|mais)\b)?\s*"
    r"(?:(?:gestern|heute|vorgestern|dann|auch|jetzt|hier|aujourd'hui|puis|aussi|ayer|hoy|luego|también|ontem|hoje|depois"
    r"|também|ieri|oggi|poi|anche|gisteren|vandaag|ook|eine|una?|uma?|une?|otr[oa]|outr[oa]|autre|altro) ){0,2}"
    r"(?:(?:von|bei|vom|beim|chez|de|du|en|por|con|do|da|no|na|pela|pelo|di|dal?|van|bij|door|à) (?:la |le |el )?"
    r"|d['’])?",
    re.IGNORECASE,
)
"""What parts two companies that said no one after the other, in the other languages."""
_TWO_OR_MORE = Pattern(
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|double|triple|[2-9]|1\d) (?:more |new |other |job )?"
    r"(?:rejections?|rejects?|rejs?|no'?s|noes|refusals|dings)\b"
    r"(?! (?:this|in (?:a|the last)) (?:month|year|season|cycle))"
    r"|\b(?:rejected|dinged|turned down|ghosted) (?:from|by|at) (?:two|three|four|five|six|seven|[2-9])"
    r" (?:places|companies|jobs|firms|schools)\b"
)


def _partial(evidence: Evidence, _: Sequence[Event]) -> bool:
    return went.PARTIAL.search(evidence.text) is not None


def _passed_over(evidence: Evidence, own: Sequence[Event]) -> bool:
    return any(event.hint is Hint.PASSED_OVER for event in own) or (
        re.search(
            # Somebody from outside loses to "an internal candidate"; that is a no like another.
            r"\b(?:promotion|promoted|internal (?:transfer|move|role|position|job|post|posting|vacancy|opening"
            r"|interview|application)|(?:applied|apply|applying|interviewed|moved?) internally|position at work"
            r"|at my (?:own |current )?(?:company|job|school|store|shop|ward|branch)"
            r"|(?:job|role|post) i(?:'ve| have| was)? (?:been )?(?:covering|doing|acting up))\b",
            evidence.text,
        )
        is not None
    )


def _long_night(evidence: Evidence, _: Sequence[Event]) -> bool:
    return evidence.segments.words > LONG and evidence.facts.tone is Tone.DESPAIRING


def _count(evidence: Evidence, _: Sequence[Event]) -> bool:
    return (evidence.facts.count or 0) >= BIG_COUNT


def _admission(evidence: Evidence, own: Sequence[Event]) -> bool:
    if any(event.says == ADMISSIONS_NO for event in own):
        return may_be_of_no_employer(evidence)
    if evidence.schools or _STUDIES.search(evidence.text):
        return not speaks_of_a_job(evidence)
    study = work.GRAD.search(evidence.text) is not None
    return study and (evidence.facts.field in STUDY or work.EMPLOYER.search(evidence.text) is None)


def _late(evidence: Evidence, _: Sequence[Event]) -> bool:
    return bool(evidence.facts.stages & LATE_STAGES) or _LAST_FEW.search(evidence.text) is not None


_LAST_FEW = Pattern(
    r"\b(?:(?:power|super) ?day|(?:hiring|in) committee|review board|partner (?:interview|round)"
    r"|(?:the|my) last (?:two|three|2|3|round)|(?:final|last) (?:two|three|2|3)\b"
    r"|down to (?:me|the (?:last|final)|two|2)|rejected at the (?:last|end)"
    r"|(?:after|in|at) the (?:4th|5th|6th|fourth|fifth|sixth)(?: round| interview| stage)?"
    r"|(?:four|five|six|seven|[4-7]) (?:rounds|stages)|runner[- ]up|second choice|one other (?:person|candidate))\b"
)
"""Near the end of a process, where the text does not name the stage by a name we know."""


def _screen(evidence: Evidence, _: Sequence[Event]) -> bool:
    return (
        evidence.facts.stage is Stage.TEST
        or re.search(r"\b(?:ats|auto-?reject\w*|bots? reject|resume screen)\b", evidence.text) is not None
    )


def _timing(evidence: Evidence, _: Sequence[Event]) -> bool:
    waited = evidence.facts.waited
    return waited is not None and waited.days < SEASON and evidence.segments.words <= SUDDEN


def _cue(cue: Cue) -> Callable[[Evidence, Sequence[Event]], bool]:
    def fits(evidence: Evidence, _: Sequence[Event]) -> bool:
        return cue.search(evidence.text) is not None

    return fits


def _asks(asks: Asks) -> Callable[[Evidence, Sequence[Event]], bool]:
    def fits(evidence: Evidence, _: Sequence[Event]) -> bool:
        return evidence.facts.asks is asks

    return fits


def _tone(tone: Tone) -> Callable[[Evidence, Sequence[Event]], bool]:
    def fits(evidence: Evidence, _: Sequence[Event]) -> bool:
        return evidence.facts.tone is tone

    return fits


def _bare(evidence: Evidence, _: Sequence[Event]) -> bool:
    return evidence.segments.words <= BARE


def _idiom(evidence: Evidence, _: Sequence[Event]) -> bool:
    return evidence.danger.tier is CrisisTier.IDIOM


def _letter(evidence: Evidence, _: Sequence[Event]) -> bool:
    """Whether a text greets by name and speaks to "you": a letter in words that the rules for letters do not know."""
    return _GREETING.search(evidence.text) is not None and _TO_YOU.search(evidence.text) is not None


_GREETING = Pattern(r"(?:^|\n|: ?\"?)\s*dear (?:[\w.\[\]'-]+ ?){1,4}[,:]")
_TO_YOU = Pattern(r"\byour?\b")
_OF_US = Pattern(r"\b(?:we|we've|our|the (?:committee|panel|partners|selectors|board|faculty|study section))\b")


def speaks_as_a_letter(evidence: Evidence) -> bool:
    """Whether "we" speak to "you" somewhere in a text, as in a letter or a part of one."""
    return _TO_YOU.search(evidence.text) is not None and _OF_US.search(evidence.text) is not None


_IN_ORDER: tuple[tuple[Kind, Callable[[Evidence, Sequence[Event]], bool]], ...] = (
    (Kind.RESCINDED, _hinted(Hint.RESCINDED)),
    (Kind.FREEZE, _hinted(Hint.FREEZE)),
    (Kind.LETTER, _letter),
    (Kind.SEVERAL, _several),
    (Kind.PARTIAL, _partial),
    (Kind.GHOSTED, _only(Hint.GHOSTED)),
    (Kind.PASSED_OVER, _passed_over),
    (Kind.LONG_NIGHT, _long_night),
    (Kind.SEASON_END, _cue(went.SEASON_END)),
    (Kind.ASKS_NEXT, _asks(Asks.NEXT)),
    (Kind.ASKS_WHY, _asks(Asks.WHY)),
    (Kind.COUNT, _count),
    (Kind.BLEW_IT, _cue(went.BLEW_IT)),
    (Kind.WENT_WELL, _cue(went.WENT_WELL)),
    (Kind.LATE_STAGE, _late),
    (Kind.ADMISSION, _admission),
    (Kind.SCREEN, _screen),
    (Kind.TIMING, _timing),
    (Kind.ANGRY, _tone(Tone.ANGRY)),
    (Kind.HYPERBOLE, _idiom),
    (Kind.JOKE, _tone(Tone.JOKING)),
    (Kind.BARE, _bare),
)
