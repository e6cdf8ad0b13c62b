"""What changes in a channel for rejections, where nearly everything posted is one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bot.model import Kind, Respond
from bot.reading.cues import around, here, offers, talk, work
from bot.reading.deciding.aside import put_aside, weighs_an_offer
from bot.reading.deciding.at_length import AT_LENGTH, taken_for_another, tells_at_length
from bot.reading.deciding.near_no import SUPPORTS
from bot.reading.deciding.none_here import good_news, none_here
from bot.reading.deciding.of_another import mostly_of_another, opens, told_of_another
from bot.reading.deciding.second_opinion import FOREIGN, SURE, UNNAMED
from bot.reading.deciding.told_here import Told, left_open, opens_with_another, told_here
from bot.reading.deciding.verdict import REACT, REPLY, Verdict
from bot.reading.events import Whose
from bot.reading.kinds import own_kind

if TYPE_CHECKING:
    from bot.reading.events import Event
    from bot.reading.evidence import Evidence

HERE_HEART, HERE_WORDS, HERE_SURE = 0.38, 0.5, 0.77
"""Where noes are posted: from which second opinion on a text in which the rules found nothing gets a heart, words, and
from which certainty a heart becomes words."""

HERE_TOLD, HERE_BESIDE = 0.2, 0.45
"""The same for words, where the text tells of a situation that is a no there, and of one that may stand beside a no."""

HERE_HINTED = 0.05
"""Below which second opinion what is only perhaps told of a no tells none."""

HERE_WEAK = 0.35
"""From which weight a no that the rules alone left open is heard there."""

HERE_UNSURE = 0.2
"""Below which second opinion a scene that is a no there gets a heart and no words: so far down it is wrong as often as
right."""

HERE_OPENS = 0.4
"""From which second opinion a heart becomes words where the post opens with a no of which the rules are sure."""

HERE_AT_LENGTH, HERE_AT_LENGTH_WORDS = 0.1, 0.25
"""From which second opinion a long story with a plain word for a no gets a heart, and words."""

HERE_LIFTS = 0.3
"""From which second opinion a heart becomes words for a scene heard beside it, in a text of more than a few words."""

HERE_STORY, HERE_STORY_WORDS, HERE_OF_NO_WORK = 0.55, 0.75, 0.7
"""From which second opinion a long text in which the rules found no no, and that has no plain word for one, gets a
heart and words, and from which one that has no word of applying either is heard: a calm day is told at length too."""

HERE_LEAST, FEW = 0.1, 6
"""Below which second opinion not even a situation that is a no there makes one, in a text of more words than that; a
shorter one, and what two things together tell, gets a heart."""

HERE_ASKED = 0.25
"""From which second opinion a question beside a no is one about a no of its writer's own."""

HERE_SURELY = 0.03
"""The same for a heart, where two things tell it together and no other person is spoken of."""

HERE_NEVER = 0.01
"""Below which second opinion a text in which the rules found no no is none, whatever two things together tell."""

HERE_FOREIGN, HERE_FOREIGN_HINTED = 0.3, 0.05
"""From which second opinion a text in another language gets a heart in which nothing speaks against a no, and one that
has a word of work and one that denies."""

ASKED: Final = 15
"""Up to so many words a post with a question in it is a question; a longer one may tell something as well."""

_SPEAKS: Final = UNNAMED | {Kind.BLEW_IT, Kind.SUPPORTER}
"""In what a sure enough second opinion hears a no."""

_ASKS_WHY: Final = UNNAMED | {Kind.QUESTION}
"""What a bare no is taken for beside what its writer asks about themselves."""

_MAY_BE_ONE: Final = UNNAMED | {Kind.QUESTION, Kind.NOT_YET, Kind.WAITING, Kind.OFFER}
"""What a scene that tells of a no may turn into one."""

_MAY_SURELY_BE_ONE: Final = _MAY_BE_ONE | {
    Kind.SOMEONE_ELSE, Kind.FALSE_FRIEND, Kind.BLEW_IT, Kind.HYPERBOLE, Kind.DECLINED, Kind.SUPPORTER,
}  # fmt: skip
"""What one may that is heard by two things which belong together."""


_MAY_ASK: Final = _MAY_BE_ONE | {Kind.SOMEONE_ELSE, Kind.FALSE_FRIEND}
"""What a question about a no of one's own may be taken for."""


def heard_more_closely(evidence: Evidence, verdict: Verdict, sure: float, *, heard: bool, told: bool) -> Verdict:
    """Listen more closely where noes are posted: "passed the test but not the interview" has no word for it.

    Args:
        evidence: all that was found in the text.
        verdict: what was decided without.
        sure: the second opinion.
        heard: True where the text tells of a situation that we have an answer to.
        told: True where that situation is a no in such a place.

    Returns:
        The verdict, with words for what got a heart, or a no where none was heard.
    """
    if verdict.own:
        enough = FOREIGN if evidence.foreign and evidence.foreign.language else HERE_SURE
        surely = verdict.certainty >= enough or (sure >= HERE_OPENS and _opens_with_it(evidence))
        surely = surely or (not evidence.foreign and _heard_beside(evidence, verdict, sure))
        surely = surely and verdict.respond is Respond.REACT
        return verdict._replace(respond=Respond.REPLY) if surely else verdict
    if around.NO_AND_WHY_ME.search(evidence.text) and verdict.kind in _ASKS_WHY:
        return Verdict(Kind.ASKS_WHY, Respond.REPLY, own=True, certainty=max(sure, REPLY))
    floor = HERE_TOLD if told else HERE_BESIDE if heard else None
    called = evidence.segments.command or evidence.segments.process is not None
    if called or (verdict.kind not in _SPEAKS and not taken_for_another(evidence, verdict)):
        return verdict
    if evidence.foreign and evidence.letter is None:
        least = HERE_FOREIGN_HINTED if evidence.foreign.hinted else HERE_FOREIGN
        if not evidence.foreign.open or sure < least or evidence.segments.words >= AT_LENGTH:
            return verdict
        return Verdict(own_kind(evidence, []), Respond.REACT, own=True, certainty=max(sure, REACT))
    if _only_asks(evidence) or evidence.letter is not None:
        return verdict
    if _speaks_against(evidence, sure):
        return verdict
    own = evidence.whoses(Whose.OWN)
    if (by_what := _by_what_stands_around(evidence, sure)) is not None:
        return by_what
    if tells_at_length(evidence) and sure >= HERE_AT_LENGTH:
        respond = Respond.REPLY if sure >= HERE_AT_LENGTH_WORDS else Respond.REACT
        return Verdict(own_kind(evidence, own), respond, own=True, certainty=max(sure, HERE_WORDS))
    if evidence.segments.had_quote and floor is None and sure < HERE_WORDS:
        return verdict
    if floor is None and not own and evidence.segments.words >= AT_LENGTH:
        return _a_long_one(evidence, verdict, sure)
    if sure < (floor or HERE_HEART) or (not own and told_of_another(evidence)):
        return verdict
    respond = Respond.REPLY if sure >= (floor or HERE_WORDS) or _opens_with_it(evidence) else Respond.REACT
    return Verdict(own_kind(evidence, own), respond, own=True, certainty=sure)


def _heard_beside(evidence: Evidence, verdict: Verdict, sure: float) -> bool:
    """Whether what got a heart anywhere would get words here had the rules heard nothing at all."""
    if verdict.kind not in _SPEAKS | {Kind.PLAIN} or evidence.letter is not None or _only_asks(evidence):
        return False
    told = told_here(evidence) is Told.PLAINLY
    return (told or sure >= HERE_WORDS) and not _speaks_against(evidence, sure)


def _by_what_stands_around(evidence: Evidence, sure: float) -> Verdict | None:
    """Hear a no that is told by a consequence, a score, a mail that everybody gets; None where nothing such is told."""
    told = told_here(evidence)
    own = [event for event in evidence.whoses(Whose.OWN) if not event.old and event.weight >= HERE_WEAK]
    if told is Told.NOT and left_open(evidence, own) and sure >= HERE_LEAST:
        told = Told.PERHAPS  # what is a no only beside an application: nearly all that is posted here has one
    if told is Told.NOT or (told is Told.PERHAPS and sure < HERE_HINTED):
        return None
    speaks = told is Told.PLAINLY or sure >= (HERE_LEAST if own else HERE_TOLD)
    respond, certainty = (Respond.REPLY, REPLY) if speaks else (Respond.REACT, REACT)
    return Verdict(own_kind(evidence, own), respond, own=True, certainty=certainty)


def _a_long_one(evidence: Evidence, verdict: Verdict, sure: float) -> Verdict:
    """Hear a no in a long text without a plain word for one, where the second opinion is sure of it."""
    least = HERE_STORY if work.ABOUT_HIRING.search(evidence.text) else HERE_OF_NO_WORK
    if sure < least or told_of_another(evidence):
        return verdict
    respond = Respond.REPLY if sure >= HERE_STORY_WORDS else Respond.REACT
    return Verdict(own_kind(evidence, []), respond, own=True, certainty=sure)


def with_scenes(
    evidence: Evidence,
    verdict: Verdict,
    *,
    heard: bool,
    tells_no: bool,
    expected: bool,
    surely: bool = False,
    asked: bool = False,
) -> Verdict:
    """Let a scene that tells of a no be heard, and one that was heard in a no have its answer.

    Args:
        evidence: all that was found in the text.
        verdict: what was decided without.
        heard: True where any scene was heard.
        tells_no: True where one was that tells of a no.
        expected: True in a place where noes are posted; nowhere else does a scene make a no.
        surely: True where that scene was heard by two things that belong together, which is seldom chance.
        asked: True where one was heard by a question.

    Returns:
        The verdict. Nobody is congratulated who tells such a thing, wherever they post.
    """
    mine = surely and not _of_another(evidence, verdict)
    if asked and expected and not verdict.own and _asks_of_their_own(evidence, verdict):
        return Verdict(Kind.ASKS_NEXT, Respond.REPLY, own=True, certainty=REPLY, sure=verdict.sure)
    if expected and verdict.sure < HERE_LIFTS and good_news(evidence.text):
        return verdict
    if expected and (_speaks_against(evidence, verdict.sure, mine=mine) or opens_with_another(evidence)):
        return verdict
    if heard and expected and verdict.own and verdict.respond is not Respond.CRISIS:
        if (
            verdict.sure < HERE_LIFTS
            and verdict.respond is Respond.REACT
            and evidence.segments.words > FEW
            and not surely
            and not _opens_with_it(evidence)
        ):
            return verdict
        return verdict._replace(respond=Respond.REPLY, certainty=max(verdict.certainty, REPLY))
    if not tells_no:
        return verdict
    speaks = (
        verdict.kind in (_MAY_SURELY_BE_ONE if mine else _MAY_BE_ONE)
        and not _only_asks(evidence)
        and evidence.letter is None
    )
    if mine and verdict.kind is Kind.OLD_NEWS and any(not event.old for event in evidence.whoses(Whose.OWN)):
        speaks = True  # "he said next time, like last year": what is old is told beside it
    few = evidence.segments.words <= FEW
    likely = (
        verdict.sure >= HERE_LEAST
        or few
        or (surely and (verdict.sure >= HERE_NEVER or bool(evidence.whoses(Whose.OWN))))
    )
    if expected and speaks and likely and (surely or not told_of_another(evidence)):
        mine_too = any(event.weight >= REPLY and not event.old for event in evidence.whoses(Whose.OWN))
        least = HERE_LEAST if surely or few else HERE_UNSURE
        least = HERE_SURELY if mine else least
        unsure = not mine_too and verdict.sure < least and not _plain(evidence)
        respond, certainty = (Respond.REACT, REACT) if unsure else (Respond.REPLY, REPLY)
        return Verdict(Kind.PLAIN, respond, own=True, certainty=certainty)
    doubtful = verdict.kind is Kind.OFFER and not good_news(evidence.text)
    return verdict._replace(respond=Respond.REACT) if doubtful else verdict


def _asks_of_their_own(evidence: Evidence, verdict: Verdict) -> bool:
    """Whether somebody asks about a no of theirs: "is it normal that they call my references and then reject me?".

    What is asked of all, by somebody who does not speak of themselves, is left to people.
    """
    text = evidence.text
    if verdict.kind not in _MAY_ASK or evidence.letter is not None or around.WRITER.search(text) is None:
        return False
    if not evidence.events or verdict.sure < HERE_ASKED:
        return False
    other = talk.SUPPORT.search(text) or talk.HIRING_SIDE.search(text) or offers.TURNED_ROUND.search(text)
    weighs = good_news(text) or weighs_an_offer(evidence)
    return not (other or weighs or here.ADVERT.search(text) or _of_another(evidence, verdict))


def _of_another(evidence: Evidence, verdict: Verdict) -> bool:
    """Whether a text is about another person: mostly, where it looks so anyway, else altogether."""
    looks_so = verdict.kind in {Kind.SOMEONE_ELSE, Kind.SUPPORTER}
    return mostly_of_another(evidence) if looks_so else told_of_another(evidence)


def _speaks_against(evidence: Evidence, sure: float, *, mine: bool = False) -> bool:
    """Whether a text is no news of one's own: a kind word to somebody, a yes in the end, noes that its writer sends.

    Args:
        evidence: all that was found in the text.
        sure: the second opinion.
        mine: True where a scene says that it is, whatever the rules made of its words.
    """
    text = evidence.text
    if talk.SUPPORT.search(text) and evidence.segments.words <= SUPPORTS and sure < HERE_WORDS:
        return True
    if offers.TURNED_ROUND.search(text) or talk.HIRING_SIDE.search(text) or around.NO_NO.search(text):
        return True
    if none_here(evidence, sure) or (not mine and put_aside(evidence)):
        return True
    if offers.UNDONE.search(text):
        return False
    if not evidence.whoses(Whose.OWN) and offers.INVITED.search(text):
        return True
    if mine or tells_at_length(evidence):
        return False
    turned = {event.whose for event in evidence.events}
    if talk.FIRST_PERSON.search(text) is None:
        if around.OF_EVERYBODY.search(text):
            return True
        turned.discard(Whose.GENERAL)
    if evidence.segments.words >= AT_LENGTH:
        turned.discard(Whose.NOT_YET)  # in a long story something is hoped or feared as well
    return bool(turned) and turned <= {Whose.DECLINED, Whose.OTHER, Whose.NOT_YET}


def _opens_with_it(evidence: Evidence) -> bool:
    """Whether a post begins with a plain no of its writer's."""
    own = _plain(evidence)
    return opens(evidence, own) or any(event.start == 0 for event in own)


def _plain(evidence: Evidence) -> list[Event]:
    """The noes of the writer's of which the rules are sure."""
    return [event for event in evidence.whoses(Whose.OWN) if event.weight >= SURE and not event.old]


def _only_asks(evidence: Evidence) -> bool:
    """Whether a text is a question to others, and not a story with a question in it."""
    if around.NO_AND_WHY_ME.search(evidence.text):
        return False
    asks = [sentence.asks for sentence in evidence.segments.sentences]
    return any(asks) and (all(asks) or evidence.segments.words <= ASKED)
