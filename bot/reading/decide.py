"""From evidence to a verdict: what kind of text it is, whether the no is the writer's own, and what it asks of us.

The order of `decide` is the order of care: danger first, then what is plainly none of our business, then letters and
other languages, then the writer's own noes, then what is near to one. Two thresholds part reply, react and silence.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from bot.model import CrisisTier, Kind, Respond
from bot.reading.cues import frame, signals
from bot.reading.cues.no import SAYS_IT_ALL
from bot.reading.cues.ways import Hint, Shape
from bot.reading.events import Event, Whose
from bot.reading.kinds import listed_in, own_kind
from bot.reading.lazy import Pattern

if TYPE_CHECKING:
    from bot.reading.cues.parts import Cue
    from bot.reading.evidence import Evidence
    from bot.reading.opinion import Opinion

SHORT = 8
"""Words up to which "got rejected" needs nothing beside it; a longer post without a word of work is a weak signal."""

COMMAND = 12
"""Words up to which a text that opens like a command to a bot is one: "/log acme rejected"."""

NAMED = 25
"""Words up to which a company beside a no says that it is about work."""

VETO, BOTH = 0.55, 0.8
"""Below which mean of the rules' certainty and the second opinion an own no is none, and from which second opinion it
gets words."""

LETTER_DOUBT = 0.5
"""Below which second opinion a letter gets a heart and no words."""

HINTED, PERHAPS = 0.25, 0.75
"""From which weight a no that the rules left open, with which second opinion, gets a heart."""

HEART, LONGER, WORDS = 0.8, 0.9, 0.9
"""From which second opinion a short post gets a heart, a longer one, and a short one words, where the
rules heard no no."""

PLAIN = 12
"""Words up to which a plain no of a named company gets a heart at least, whatever the second opinion."""

FOREIGN = 0.6
"""From which second opinion a text in another language gets a heart, and words where noes are posted: rules know few of
its ways to say no."""

POST = 16
"""Words up to which a post is short: a question makes it one, and the second opinion alone may give it words."""

HERE_HEART, HERE_WORDS, HERE_SURE = 0.45, 0.6, 0.77
"""Where noes are posted: from which second opinion on a text in which the rules found nothing gets a heart, words, and
from which certainty a heart becomes words."""

HERE_TOLD, HERE_BESIDE = 0.2, 0.45
"""The same for words, where the text tells of a situation that is a no there, and of one that may stand beside a no."""

HERE_LEAST, FEW = 0.1, 6
"""Below which second opinion not even a situation that is a no there makes one, in a text of more words than that."""

SUPPORTS = 40
"""Words up to which a text with a kind word to somebody is said to them."""

ASKED = 15
"""Up to so many words a post with a question in it is a question; a longer one may tell something as well."""

REPLY, REACT = 0.78, 0.5
"""From which certainty of an own no on we answer with words, and with a heart."""


class Verdict(NamedTuple):
    """What was decided.

    Args:
        kind: what kind of text it is.
        respond: what it asks of us.
        own: True where it tells a no of the writer's own.
        certainty: how sure an own no is, 0 to 1.
        sure: how sure of it the second opinion is, whatever the rules say; 1 where none was asked.
    """

    kind: Kind
    respond: Respond
    own: bool = False
    certainty: float = 0.0
    sure: float = 1.0


def decide(
    evidence: Evidence,
    opinion: Opinion | None = None,
    *,
    expected: bool = False,
    heard: bool = False,
    told: bool = False,
) -> Verdict:
    """Decide what a text is.

    Args:
        evidence: all that was found in it.
        opinion: who is asked beside the rules, or None.
        expected: True in a place where noes are posted, and nearly everything is one.
        heard: True where the text tells of a situation that we have an answer to.
        told: True where that situation is a no in such a place.

    Returns:
        The verdict. Danger is never overruled.
    """
    verdict = rules(evidence)
    if opinion is not None:
        sure = opinion.own(evidence, verdict)
        verdict = _heard_twice(evidence, verdict, sure)
        if expected:
            floor = HERE_TOLD if told else HERE_BESIDE if heard else None
            verdict = _expected(evidence, verdict, sure, floor)
        verdict = verdict._replace(sure=sure)
    if evidence.danger.tier in (CrisisTier.EXPLICIT, CrisisTier.VEILED, CrisisTier.CONCERN):
        return verdict._replace(kind=Kind.CRISIS, respond=Respond.CRISIS)
    return verdict


def rules(evidence: Evidence) -> Verdict:
    """Decide by the rules alone, danger aside."""
    for step in (_nothing_own, _to_bot, _process, _foreign, _letter, _own_no, _near):
        verdict = step(evidence)
        if verdict and verdict.kind is Kind.OFFER and signals.UNDONE.search(evidence.text):
            return Verdict(Kind.ORDINARY, Respond.REACT)  # to congratulate where it came undone is the worst of answers
        if verdict:
            return verdict
    return Verdict(Kind.ORDINARY, Respond.SILENT)


def _heard_twice(evidence: Evidence, verdict: Verdict, sure: float) -> Verdict:
    """Let the second opinion doubt an own no, or hear one in a short post that the rules have no name for."""
    if evidence.segments.process or evidence.segments.command or (evidence.foreign and not evidence.foreign.language):
        return verdict
    if verdict.own:
        together = (verdict.certainty + sure) / 2
        plain_letter = verdict.kind is Kind.LETTER and verdict.certainty >= REPLY
        if together < VETO and (_plainly_told(evidence) or _says_it_all(evidence)):
            return verdict._replace(respond=Respond.REACT, certainty=max(together, REACT))
        if together < VETO and not plain_letter:
            near = _near(evidence)
            return near if near else Verdict(Kind.ORDINARY, Respond.SILENT, certainty=sure)
        doubted = sure < LETTER_DOUBT if plain_letter else sure < BOTH and not _says_it_all(evidence)
        respond = Respond.REACT if doubted else verdict.respond
        return verdict._replace(respond=respond, certainty=together)
    at_least = HEART if verdict.kind in _UNNAMED and evidence.segments.words <= POST else LONGER
    if evidence.foreign:
        at_least = FOREIGN
    if verdict.kind in _MAY_BE_OWN and _may_be_a_post(evidence) and sure >= at_least:
        about = (evidence.about_work or bool(evidence.companies)) and evidence.segments.words <= POST
        respond = Respond.REPLY if sure >= WORDS and about else Respond.REACT
        return Verdict(own_kind(evidence, evidence.whoses(Whose.OWN)), respond, own=True, certainty=sure)
    if verdict.kind in (Kind.ORDINARY, Kind.HYPERBOLE, Kind.BLEW_IT) and sure >= PERHAPS and _left_open(evidence):
        kind = own_kind(evidence, evidence.whoses(Whose.OWN))
        return Verdict(kind, Respond.REACT, own=True, certainty=(REACT + sure) / 2)
    return verdict._replace(certainty=_in_a_channel(sure)) if verdict.certainty == 0 else verdict


_UNNAMED = frozenset({Kind.ORDINARY, Kind.HYPERBOLE})
"""What the rules have no name for."""

_MAY_BE_OWN = _UNNAMED | {Kind.BLEW_IT, Kind.NOT_YET, Kind.SUPPORTER, Kind.SOMEONE_ELSE}
"""What may be an own no all the same, for a second opinion that is sure."""

# What a scene that tells of a no may turn into one, where noes are posted.
_MAY_BE_ONE = frozenset(
    {
        Kind.ORDINARY,
        Kind.QUESTION,
        Kind.HYPERBOLE,
        Kind.NOT_YET,
        Kind.WAITING,
        Kind.OFFER,
    }
)


def with_scenes(evidence: Evidence, verdict: Verdict, *, heard: bool, tells_no: bool, expected: bool) -> Verdict:
    """Let a scene that tells of a no be heard, and one that was heard in a no have its answer.

    Args:
        evidence: all that was found in the text.
        verdict: what was decided without.
        heard: True where any scene was heard.
        tells_no: True where one was that tells of a no.
        expected: True in a place where noes are posted; nowhere else does a scene make a no.

    Returns:
        The verdict. Nobody is congratulated who tells such a thing, wherever they post.
    """
    if expected and _speaks_against(evidence):
        return verdict
    if heard and expected and verdict.own and verdict.respond is not Respond.CRISIS:
        return verdict._replace(respond=Respond.REPLY, certainty=max(verdict.certainty, REPLY))
    if not tells_no:
        return verdict
    speaks = verdict.kind in _MAY_BE_ONE and not _only_asks(evidence) and evidence.letter is None
    likely = verdict.sure >= HERE_LEAST or evidence.segments.words <= FEW
    if expected and speaks and likely and not _told_of_another(evidence):
        return Verdict(Kind.PLAIN, Respond.REPLY, own=True, certainty=REPLY)
    return verdict._replace(respond=Respond.REACT) if verdict.kind is Kind.OFFER else verdict


def _expected(evidence: Evidence, verdict: Verdict, sure: float, floor: float | None) -> Verdict:
    """Listen more closely where noes are posted: "passed the test but not the interview" has no word for it."""
    if verdict.own:
        enough = FOREIGN if evidence.foreign and evidence.foreign.language else HERE_SURE
        surely = verdict.respond is Respond.REACT and verdict.certainty >= enough
        return verdict._replace(respond=Respond.REPLY) if surely else verdict
    if _NO_AND_WHY_ME.search(evidence.text) and verdict.kind in (*_UNNAMED, Kind.QUESTION):
        return Verdict(Kind.ASKS_WHY, Respond.REPLY, own=True, certainty=max(sure, REPLY))
    called = evidence.segments.command or evidence.segments.process is not None
    speaks = verdict.kind in (Kind.ORDINARY, Kind.HYPERBOLE, Kind.BLEW_IT) and not called
    if not speaks or _only_asks(evidence) or evidence.letter is not None or evidence.foreign:
        return verdict
    if (evidence.segments.had_quote and floor is None) or _speaks_against(evidence):
        return verdict
    own = evidence.whoses(Whose.OWN)
    if sure < (floor or HERE_HEART) or (not own and _told_of_another(evidence)):
        return verdict
    kind = own_kind(evidence, own)
    respond = Respond.REPLY if sure >= (floor or HERE_WORDS) else Respond.REACT
    return Verdict(kind, respond, own=True, certainty=sure)


_OF_EVERYBODY = Pattern(
    r"\b(?:they|companies|recruiters|firms|employers|schools|most places) (?:all |always |just |usually |often |will )*"
    r"(?:reject|ghost|decline|turn down)\b"
)
"""How employers are, and no news: "they reject 95% at the resume stage"."""


def _speaks_against(evidence: Evidence) -> bool:
    """Whether a text is no news of one's own: a kind word to somebody, a yes in the end, noes that its writer sends."""
    text = evidence.text
    if signals.SUPPORT.search(text) and evidence.segments.words <= SUPPORTS:
        return True
    if signals.TURNED_ROUND.search(text) or signals.HIRING_SIDE.search(text) or _NO_NO.search(text):
        return True
    if signals.UNDONE.search(text):
        return False
    if not evidence.whoses(Whose.OWN) and signals.INVITED.search(text):
        return True
    turned = {event.whose for event in evidence.events}
    if signals.FIRST_PERSON.search(text) is None:
        if _OF_EVERYBODY.search(text):
            return True
        turned.discard(Whose.GENERAL)
    return bool(turned) and turned <= {Whose.DECLINED, Whose.OTHER, Whose.NOT_YET}


_NO_NO = Pattern(
    r"^(?:it'?s |its |that'?s |was |so )?(?:not|n't) a (?:no|rejection|reject)\b(?!\W*(?:but|just|only|just an?|yet))"
)
"""What somebody says whom a yes has reached: "not a no, i start monday"."""

_NO_AND_WHY_ME = Pattern(
    r"^(?:it'?s |its |that'?s |got |another |so )?(?:an? )?(?:no|rejected"
    r"|\d{1,3} (?:this|in one|in a) (?:week|day|month))"
    r"(?: again| today| then| too)?[.!;:] *(?:so |and |but |honestly )?"
    r"(?:(?:was|were|am|should|could) i (?:too|not|just|so|being|asking|have|really)"
    r"|did i (?:talk|say|ask|come|sound|do|aim|oversell|undersell)"
    r"|is it (?:me|my)|was it (?:me|my)|why (?:me|do i|am i|can'?t i)|what (?:am i doing|did i do) wrong)\b"
)
"""A bare no, and what its writer asks about themselves: "no. was i too honest?"."""


def _only_asks(evidence: Evidence) -> bool:
    """Whether a text is a question to others, and not a story with a question in it."""
    if _NO_AND_WHY_ME.search(evidence.text):
        return False
    asks = [sentence.asks for sentence in evidence.segments.sentences]
    return any(asks) and (all(asks) or evidence.segments.words <= ASKED)


def _in_a_channel(sure: float) -> float:
    """Say how sure a no is that no rule heard: our own lines hold about a dozen times as many of them as talk does."""
    return sure / (sure + 12 * (1 - sure))


def _plainly_told(evidence: Evidence) -> bool:
    """Whether a short post names a company and a plain no of the writer's own: that is never met with silence."""
    if evidence.segments.words > PLAIN or evidence.letter is not None or evidence.segments.had_quote:
        return False
    own = evidence.whoses(Whose.OWN)
    return bool(evidence.companies) and any(event.weight >= REPLY and not event.old for event in own)


def _says_it_all(evidence: Evidence) -> bool:
    """Whether a post says with its own no that nothing came of many tries or a season, or for whose sake it was."""
    own = evidence.whoses(Whose.OWN)
    return evidence.letter is None and any(event.says in SAYS_IT_ALL for event in own)


def _left_open(evidence: Evidence) -> bool:
    """Whether the rules found a no of the writer's own that was too weak for them alone."""
    if evidence.letter is not None or evidence.foreign is not None or evidence.segments.had_quote:
        return False
    own = evidence.whoses(Whose.OWN)
    return any(event.weight >= HINTED and not event.old for event in own) and not _told_of_another(evidence)


def _may_be_a_post(evidence: Evidence) -> bool:
    """Whether a text speaks for itself: no letter, no question unless a story is told with it, nobody else's words."""
    segments = evidence.segments
    asks = [sentence.asks for sentence in segments.sentences]
    if evidence.foreign:
        only_asks, of_the_writer = all(asks), True
    elif segments.words <= POST:
        only_asks, of_the_writer = any(asks) or segments.had_quote, True
    else:  # a mail with its offers has many words and no writer
        only_asks, of_the_writer = all(asks), _I.search(evidence.text) is not None
    return evidence.letter is None and of_the_writer and not only_asks


_I = Pattern(r"\b(?:i|i'm|i've|i'd|im|ive|me|my)\b")


_ANOTHER_DOES = re.compile(r"\b(?:he|she|they)\b|\b(?:everyone|everybody|others|classmates|friends)\b(?!.*\bi\b)")


def affirmed(cue: Cue, folded: str) -> re.Match[str] | None:
    """Return the cue's match where nothing before it in its sentence denies or asks it, or gives it to another."""
    match = cue.search(folded)
    if match is None:
        return None
    before = re.split(r"[.!?\n]", folded[max(0, match.start() - 60) : match.start()])[-1]
    if re.search(
        r"\b(?:not|n't|never|no|if|without|hope|hoping|hopefully|wish|want|need|when|until|before|unless"
        r"|would|will|could|might|may|should|can|to|trying|waiting|ask\w*|anyone|you|did|does"
        r"|have you|how)\b(?: \w+){0,3} ?$",
        before,
    ):
        return None
    to_me = re.search(r"\bme\b", match[0]) is not None
    if not to_me and _ANOTHER_DOES.search(before) and signals.FIRST_PERSON.search(before) is None:
        return None
    end = re.search(r"[.!?\n]", folded[match.end() :])
    return None if end and end[0] == "?" else match


def _nothing_own(evidence: Evidence) -> Verdict | None:
    segments = evidence.segments
    if segments.command and segments.words <= COMMAND:
        return Verdict(Kind.ORDINARY, Respond.SILENT)
    if segments.words or evidence.heard:
        return None
    return Verdict(Kind.QUOTED if segments.had_quote else Kind.ORDINARY, Respond.SILENT)


def _to_bot(evidence: Evidence) -> Verdict | None:
    if evidence.segments.words > 10 or signals.TO_BOT.search(evidence.text) is None:
        return None
    pleased = signals.THANKS.search(evidence.text) and not re.search(r"n'?t|not |shut|stop|un", evidence.text)
    return Verdict(Kind.TO_BOT, Respond.REACT if pleased else Respond.SILENT)


def _process(evidence: Evidence) -> Verdict | None:
    if evidence.segments.process is None:
        return None
    rest = evidence.segments.process.lower()
    if re.search(r"\b(?:rej\w*|denied|declined|ghosted)\b", rest):
        kind = Kind.GHOSTED if "ghosted" in rest else own_kind(evidence, [])
        return Verdict(kind, Respond.REPLY, own=True, certainty=0.97)
    if re.search(r"\boffer(?:ed)?\b", rest):
        return Verdict(Kind.OFFER, Respond.REPLY)
    return Verdict(Kind.ORDINARY, Respond.SILENT)


def _foreign(evidence: Evidence) -> Verdict | None:
    found = evidence.foreign
    if found is None:
        return None
    own = found.own >= REACT and found.respond in (Respond.REPLY, Respond.REACT)
    kind = Kind.SEVERAL if own and found.kind not in _STAYS and listed_in(evidence) else found.kind
    return Verdict(kind, found.respond, own=own, certainty=found.own)


_STAYS = frozenset({Kind.LETTER, Kind.RESCINDED, Kind.FREEZE, Kind.GHOSTED, Kind.PASSED_OVER})
"""Kinds in another language that two companies do not turn into several noes: each tells more than their number."""


def _letter(evidence: Evidence) -> Verdict | None:
    letter = evidence.letter
    if letter is None:
        return None
    if letter.says_no and letter.about == "application" and letter.sure >= REACT:
        if evidence.whoses(Whose.OTHER) and frame.CLOSE.search(evidence.text[: letter.start]):
            return Verdict(Kind.SOMEONE_ELSE, Respond.REPLY, certainty=0.1)
        respond = Respond.REPLY if letter.sure >= REPLY else Respond.REACT
        return Verdict(Kind.LETTER, respond, own=True, certainty=letter.sure)
    if letter.says_no and letter.about != "application":
        return Verdict(Kind.FALSE_FRIEND, Respond.SILENT, certainty=0.1)
    if re.search(r"\b(?:i|i'm|i've|my)\b", evidence.text[: letter.start]) is None and evidence.segments.words > 20:
        offer = re.search(r"\b(?:pleased|happy|excited|delighted|thrilled) to (?:offer|extend)\b", evidence.text)
        return Verdict(Kind.OFFER if offer else Kind.ORDINARY, Respond.REPLY if offer else Respond.SILENT)
    return None


def certainty_of(events: list[Event], evidence: Evidence) -> float:
    """Return how sure the own noes of a text are, together."""
    if not events:
        return 0.0
    best = max(event.weight for event in events)
    best = min(0.99, best + 0.03 * (len({event.sentence for event in events}) - 1))
    text = evidence.text
    if frame.ROMANCE.search(text) and not re.search(
        r"\b(?:job|interview|applied|application|company|recruiter|offer|position|internship|phd|school)\b", text
    ):
        return min(best, 0.3)
    if (
        signals.LOUD_CODE.search(text)
        and not evidence.about_work
        and all(event.shape is Shape.VERB for event in events)
    ):
        return min(best, 0.3)
    if signals.ASKED_FOR.search(text) and not signals.EMPLOYER.search(text):
        return min(best, 0.3)
    if not signals.EMPLOYER.search(text) and _of_an_office(evidence, events):
        return min(best, 0.3)
    if not signals.EMPLOYER.search(text) and all(event.says == "failing it" for event in events):
        return min(best, 0.3)
    if signals.ADVICE.search(text) and not re.search(r"\b(?:i|i'm|i've|me|my)\b", text):
        return min(best, 0.4)
    unsaid = not evidence.about_work and not evidence.companies and evidence.segments.words > SHORT
    if unsaid and not any(event.says in SAYS_IT_ALL for event in events):
        best -= 0.2
    return best


def _of_an_office(evidence: Evidence, events: list[Event]) -> bool:
    """Whether it is an office, a bank or an insurance that says no, and not only something that hangs on the no.

    "Rejected by Bain. My visa runs out in May" is a company's no.
    """
    if signals.OTHER_OFFICE.search(evidence.text) is None:
        return False
    if not evidence.companies:
        return True
    for number, sentence in enumerate(evidence.segments.sentences):
        office = signals.OTHER_OFFICE.search(sentence.text)
        if office is None:
            continue
        start = sentence.start + office.start()
        says_it = any(event.sentence == number and start < event.start for event in events)
        if says_it or not _HANGS_ON_IT.search(sentence.text[: office.start()]):
            return True
    return False


_HANGS_ON_IT = re.compile(r"(?<!\bby )(?<!\bfrom )(?<!\bwith )\bmy $")


def _own_no(evidence: Evidence) -> Verdict | None:
    own = evidence.whoses(Whose.OWN)
    if _mostly_of_another(evidence):
        own = [event for event in own if not _without_the_writer(evidence, event) or _opens(evidence, [event])]
    if not own or (_told_of_another(evidence) and not _opens(evidence, own)):
        return None
    if _asks_others(evidence, own):
        return Verdict(Kind.QUESTION, Respond.SILENT, certainty=0.3)
    if all(event.old or _dated_beside(evidence, event) for event in own) and not frame.RECENT.search(evidence.text):
        return Verdict(Kind.OLD_NEWS, Respond.SILENT, certainty=0.3)
    certainty = certainty_of(own, evidence)
    certainty = _against(evidence, own, certainty)
    if certainty < REACT:
        return None
    if _good_news(evidence, own) or _left_behind(evidence, own):
        return Verdict(Kind.OFFER, Respond.REPLY, certainty=0.2)
    if _tells_others(evidence, own):
        return Verdict(Kind.OLD_NEWS, Respond.SILENT, certainty=0.3)
    respond = Respond.REPLY if certainty >= REPLY else Respond.REACT
    return Verdict(own_kind(evidence, own), respond, own=True, certainty=certainty)


def _opens(evidence: Evidence, own: list[Event]) -> bool:
    """Whether a sentence begins with a no, and so is about its writer: "rejected by the manager, he was nice"."""
    sentences = evidence.segments.sentences
    return any(event.shape is Shape.VERB and event.start == sentences[event.sentence].start for event in own)


_INTERVIEWER = Pattern(
    r"\b(?:he|she) (?:just |also |then |even |still |really )?(?:said|told|says|asked|wrote|e-?mailed|called|replied"
    r"|answered"
    r"|confirmed|looked|needed|wanted|mentioned|explained|rang|seemed|liked|loved|thanked|smiled)\b(?! (?:that "
    r"|to )?(?:he|she)\b)"
    r"|\b(?:from|by|to|with|asked|told|emailed|called) (?:him|her)(?=$|[.,!;:])"
)
"""He or she who asks, tells and calls is mostly the one who decides."""


def _dated_beside(evidence: Evidence, event: Event) -> bool:
    """Whether the sentence before or behind a no dates it to the past, and its own sentence goes on to no present."""
    sentences = evidence.segments.sentences
    if frame.GOES_ON.search(sentences[event.sentence].text):
        return False
    beside = (
        *sentences[max(0, event.sentence - 1) : event.sentence],
        *sentences[event.sentence + 1 : event.sentence + 2],
    )
    return any(frame.OLD.search(one.text) and not frame.GOES_ON.search(one.text) for one in beside)


def _mostly_of_another(evidence: Evidence) -> bool:
    """Whether a text speaks at least as much of another person as of its writer."""
    others = len(list(signals.HE_OR_SHE.pattern.finditer(_INTERVIEWER.sub(" ", evidence.text))))
    if not others and not frame.CLOSE.search(evidence.text):
        return False
    return others >= len(list(signals.FIRST_PERSON.pattern.finditer(evidence.text))) - 1


def _without_the_writer(evidence: Evidence, event: Event) -> bool:
    """Whether the sentence of a no never speaks of the writer."""
    sentence = evidence.segments.sentences[event.sentence].text
    return event.shape is not Shape.MINE and signals.FIRST_PERSON.search(sentence) is None


def _told_of_another(evidence: Evidence) -> bool:
    """Whether the whole text speaks of another person and never of its writer."""
    others = frame.CLOSE.sub(" ", evidence.text)
    about_another = others != evidence.text or signals.HE_OR_SHE.search(_INTERVIEWER.sub(" ", others)) is not None
    return about_another and signals.FIRST_PERSON.search(others) is None


def _asks_others(evidence: Evidence, own: list[Event]) -> bool:
    """Whether the whole text is one question that never speaks of its writer: "akuna rejects out?".

    A title that starts with the no has its writer for a subject: "Ghosted after a phone screen?".
    """
    sentences = evidence.segments.sentences
    if any(event.shape is Shape.VERB and event.start == sentences[event.sentence].start for event in own):
        return False
    return len(sentences) == 1 and sentences[0].asks and signals.FIRST_PERSON.search(evidence.text) is None


def _against(evidence: Evidence, own: list[Event], certainty: float) -> float:
    """Lower the certainty by what speaks against: another person's no beside it, machines, a wait only."""
    text = evidence.text
    strong = any(event.shape is not Shape.NOUN and event.weight >= 0.85 for event in own)
    if not strong and (evidence.whoses(Whose.OTHER) or evidence.whoses(Whose.OBJECT)):
        certainty -= 0.3
    if not strong and evidence.whoses(Whose.NOT_YET) and len(own) == 1 and own[0].hint is not Hint.GHOSTED:
        certainty -= 0.2
    if signals.LAID_OFF_ME.search(text) and not strong:
        certainty -= 0.25
    if (
        signals.SUPPORT.search(text)
        and evidence.segments.words <= 25
        and not re.search(
            r"\b(?:i|me|my|i've|i'm)\b.{0,20}\b(?:reject|got|didn't)|\bapplying\b|\byour application\b", text
        )
    ):
        certainty -= 0.35
    return certainty


def _good_news(evidence: Evidence, own: list[Event]) -> bool:
    if signals.TURNED_ROUND.search(evidence.text):
        return True
    offer = affirmed(signals.OFFER, evidence.text)
    if offer is None:
        return False
    if any(event.start <= offer.end() and offer.start() <= event.end for event in own):
        return False
    if re.search(r"\b(?:after|despite|though|since|when|following)(?: \w+){0,3} ?$", evidence.text[: offer.start()]):
        return False
    last = max(event.start for event in own)
    return last < offer.start() and not signals.PARTIAL.search(evidence.text)


_COUNTED = Pattern(r"\b(?:no'?s|rejections?|denials|rejects|declines)$")


def _left_behind(evidence: Evidence, own: list[Event]) -> bool:
    """Whether rejections are only counted beside good news: "accepted! I had four rejections before this"."""
    text = evidence.text
    if signals.PARTIAL.search(text) or not all(_COUNTED.search(text[event.start : event.end]) for event in own):
        return False
    return affirmed(signals.SUCCESS, text) is not None or affirmed(signals.OFFER, text) is not None


def _tells_others(evidence: Evidence, own: list[Event]) -> bool:
    """Whether a no is told by somebody who hires, or by one who gives advice out of it."""
    text = evidence.text
    if frame.RECENT.search(text):
        return False
    hires = signals.HIRING_SIDE.search(text) is not None and all(event.shape is not Shape.MINE for event in own)
    marks = {match[0] for match in signals.EXPERIENCE.pattern.finditer(text)}
    return hires or len(marks) >= 2 or signals.HAS_COME_THROUGH.search(text) is not None


def _near(evidence: Evidence) -> Verdict | None:
    """Tell apart what is near to a no: no words of condolence here."""
    text = evidence.text
    certainty = max((event.weight for event in evidence.events if event.whose is Whose.OWN), default=0.0) / 2

    def silent(kind: Kind) -> Verdict:
        return Verdict(kind, Respond.SILENT, certainty=certainty)

    if evidence.whoses(Whose.OTHER) and frame.CLOSE.search(text):
        return Verdict(Kind.SOMEONE_ELSE, Respond.REPLY)
    if signals.LAID_OFF_ME.search(text) and not evidence.asks_all and affirmed(signals.LAID_OFF, text):
        old = frame.OLD.search(text) is not None
        return silent(Kind.OLD_NEWS) if old else Verdict(Kind.LAID_OFF, Respond.REPLY)
    if affirmed(signals.OFFER, text) and not evidence.whoses(Whose.OTHER):
        return Verdict(Kind.OFFER, Respond.REPLY)
    if (evidence.whoses(Whose.DECLINED) or affirmed(signals.DECLINED, text)) and evidence.about_work:
        return (
            Verdict(Kind.DECLINED, Respond.REPLY)
            if re.search(r"\b(?:i|i've|we|just|had to)\b", text)
            else silent(Kind.DECLINED)
        )
    if signals.SUPPORT.search(text) and evidence.segments.words <= SUPPORTS:
        return silent(Kind.SUPPORTER)
    if evidence.whoses(Whose.OBJECT):
        return silent(Kind.FALSE_FRIEND)
    if signals.WAITING.search(text) and (evidence.about_work or evidence.companies or evidence.segments.words <= 8):
        return Verdict(Kind.WAITING, Respond.REACT)
    if evidence.whoses(Whose.NOT_YET):
        return silent(Kind.NOT_YET)
    if evidence.whoses(Whose.QUESTION) or (evidence.whoses(Whose.GENERAL) and evidence.asks_all):
        return silent(Kind.QUESTION)
    if (
        signals.BLEW_IT.search(text)
        and re.search(r"\b(?:i|my|just)\b", text)
        and re.search(r"\b(?:interview|oa|screen|onsite|round|final|test)\b", text)
    ):
        return Verdict(Kind.BLEW_IT, Respond.REACT)
    if evidence.danger.tier is CrisisTier.IDIOM and evidence.about_work:
        return silent(Kind.HYPERBOLE)
    if evidence.whoses(Whose.OTHER):
        return silent(Kind.SOMEONE_ELSE)
    if evidence.segments.had_quote and evidence.segments.words <= 3:
        return silent(Kind.QUOTED)
    return None
