"""Reads a text: parts it, looks for danger, gathers the evidence, decides."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final, NamedTuple

from bot.model import Amount, Asks, CrisisTier, Detail, HeardScene, Kind, News, Reading, Respond, Span, Stage
from bot.reading.by_line import entries_of
from bot.reading.cities import without_places
from bot.reading.crisis import READ, danger
from bot.reading.cues import frame, work
from bot.reading.cues.no_endings import APPLIED, SHORT, SPOKEN_OF
from bot.reading.decide import NAMED, decide, with_scenes
from bot.reading.deciding.in_a_channel import HERE_WORDS
from bot.reading.events import Event, Whose, events_of
from bot.reading.evidence import Evidence
from bot.reading.facts import facts_of, without_namesakes
from bot.reading.foreign import foreign
from bot.reading.foreign_names import companies_of_foreign
from bot.reading.lazy import Pattern
from bot.reading.letters import beside_the_letter, letter_in, writer_speaks
from bot.reading.lexicon import About
from bot.reading.names import companies_of_letter, companies_of_post, role_of
from bot.reading.normalise import fold
from bot.reading.segment import blank, segment

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.reading.decide import Verdict
    from bot.reading.facts import Facts
    from bot.reading.foreign_facts import ForeignFacts
    from bot.reading.kind_opinion import KindOpinion
    from bot.reading.lexicon import Heard, Lexicon
    from bot.reading.names import Name
    from bot.reading.opinion import Opinion

_SPEAKS_TO = Pattern(r"\b(?:you|your|applicants?|candidates?)\b")
"""A letter speaks to somebody."""
_DEAR = Pattern(r"\bdear\b")
_ROUNDS = Pattern(r"\b(?:[2-9]|two|three|four|five|six|seven|eight|nine) (?:interview )?rounds?\b")


class Reader:
    """Reads texts with one lexicon. Holds no state between texts.

    Args:
        lexicon: the words it knows.
        opinion: the second opinion that is asked beside the rules, or None.
        kinds: the opinion on which kind an own no is, or None.
    """

    def __init__(self, lexicon: Lexicon, opinion: Opinion | None = None, kinds: KindOpinion | None = None) -> None:
        self.lexicon = lexicon
        self._opinion = opinion
        self._kinds = kinds

    def read(self, text: str, known: Sequence[str] = (), *, expected: bool = False, scenes: bool = True) -> Reading:
        """Read a text.

        Args:
            text: any string; a long one is read from its start and its end.
            known: companies of the writer's own log; what they call a company is looked for first.
            expected: True in a place where noes are posted, and nearly everything is one.
            scenes: False where no words will be chosen: then neither scenes are heard nor details gathered.

        Returns:
            What it says. Nothing in it goes beyond the text.
        """
        evidence = self.gather(text, known)
        heard = _scenes(evidence) if scenes and expected else _NONE
        verdict = decide(evidence, self._opinion, expected=expected, heard=heard.answers, told=heard.tells_no)
        if self._kinds is not None:
            kind = self._kinds.kind(evidence, verdict)
            # A letter is called one only where it is there to be read.
            there = evidence.letter is not None or _DEAR.search(evidence.text) is not None
            verdict = verdict._replace(kind=kind if kind is not Kind.LETTER or there else Kind.PLAIN)
        if scenes and verdict.respond is Respond.REPLY and not expected:
            heard = _scenes(evidence)
        answered = heard.answers or (scenes and expected and _tells_more(evidence, verdict))
        verdict = with_scenes(
            evidence,
            verdict,
            heard=answered,
            tells_no=heard.tells_no,
            surely=heard.surely,
            asked=any(scene.asked for scene in heard.whole),
            expected=expected,
        )
        told = heard.scenes if verdict.respond is Respond.REPLY else heard.whole
        return self._reading(evidence, verdict, () if verdict.respond is Respond.CRISIS else told, retell=scenes)

    def gather(self, text: str, known: Sequence[str] = ()) -> Evidence:
        """Find all that a text holds, before anything is decided; `known` as for `read`."""
        segments = segment(text)
        folded, back = segments.folded.text, segments.folded.origin
        whole = segments.own if segments.shift[1] == 0 else blank(_as_far_as_danger_is_read(text))[0]
        spoken = fold(whole, quotes=True)
        heard = without_namesakes(folded, self.lexicon.hear(folded))
        letter = letter_in(folded, segments.sentences) if _SPEAKS_TO.search(folded) else None
        about = {one.known.about for one in heard}
        told = foreign(folded, self.lexicon.languages)
        if letter and letter.says_no:
            companies = companies_of_letter(segments.own, known, self.lexicon.people)
        elif told and (tongue := self.lexicon.languages.tongues.get(told.language)):
            companies = companies_of_foreign(segments.own, folded, heard, back, told, tongue, known)
        else:
            found = companies_of_post(segments.own, folded, heard, self.lexicon, back, known)
            companies = found if known else without_places(found, folded)
        about_work = (
            bool(about & {About.COMPANY, About.STAGE, About.ROLE})
            or bool(companies and segments.words <= NAMED)
            or work.ABOUT_WORK.search(folded) is not None
        )
        about_hiring = (
            About.STAGE in about
            or any(one.known.about is About.COMPANY and not one.known.everyday for one in heard)
            or bool(companies and segments.words <= NAMED)
            or work.ABOUT_HIRING.search(folded) is not None
        )
        facts = facts_of(folded, heard, segments.words)
        return Evidence(
            segments=segments,
            heard=heard,
            danger=danger(spoken.text),
            spoken=spoken,
            foreign=told,
            letter=letter,
            events=events_of(
                segments.sentences,
                about_work=about_work,
                about_hiring=about_hiring,
                applied=APPLIED.search(folded) is not None,
                spoken_of=segments.words <= SHORT and SPOKEN_OF.search(folded) is not None,
            ),
            facts=_facts_with(facts, told.facts) if told else facts,
            companies=companies,
            schools=_names_a_school(heard, companies, back),
            about_work=about_work,
            asks_all=any(sentence.asks or frame.QUESTION_HEAD.match(sentence.text) for sentence in segments.sentences),
        )

    def _reading(
        self, evidence: Evidence, verdict: Verdict, scenes: tuple[HeardScene, ...], *, retell: bool
    ) -> Reading:
        """Put a reading together; `retell`: whether words will be chosen, which lean on numbers and details."""
        facts = evidence.facts
        letter = verdict.kind is Kind.LETTER and evidence.letter is not None
        stage = facts.stage
        if verdict.kind is Kind.LETTER and stage is Stage.OFFER:
            stage = None  # a letter speaks of offers without there having been one
        companies = tuple(name.text for name in evidence.companies)
        role = role_of(
            evidence.segments.own,
            letter=letter,
            folded=evidence.text,
            heard=evidence.heard,
            lexicon=self.lexicon,
            back=evidence.segments.folded.origin,
            companies=evidence.companies,
        )
        news = News.SILENCE if verdict.kind is Kind.GHOSTED else facts.news
        return Reading(
            kind=verdict.kind,
            respond=verdict.respond,
            own_rejection=verdict.own,
            certainty=verdict.certainty,
            crisis=evidence.danger.tier,
            companies=companies,
            role=role,
            stage=stage,
            feelings=facts.feelings,
            tone=facts.tone,
            asks=facts.asks,
            news=news if verdict.own else None,
            waited=facts.waited,
            count=facts.count,
            entries=entries_of(evidence, verdict, self.lexicon, role, stage),
            language=_language(evidence),
            field=facts.field,
            spans=_spans(evidence, verdict),
            stage_words=_stage_words(evidence, stage),
            amounts=_amounts(evidence) if scenes else (),
            words=evidence.segments.words,
            details=_details(evidence, verdict, letter=letter) if retell else (),
            scenes=(_beside_letter(evidence, scenes) if letter else scenes) if retell else (),
        )


def _as_far_as_danger_is_read(text: str) -> str:
    return text if len(text) <= READ else f"{text[: READ // 2]}\n{text[-READ // 2 :]}"


class _Heard(NamedTuple):
    """The scenes of a text.

    Args:
        scenes: all of them.
        whole: those that have an answer of their own.
        tells_no: True where one tells of a no.
        surely: True where one does so by two things that belong together.
    """

    scenes: tuple[HeardScene, ...] = ()
    whole: tuple[HeardScene, ...] = ()
    tells_no: bool = False
    surely: bool = False

    @property
    def answers(self) -> bool:
        """Whether there is something to say: a whole answer, or two halves of one."""
        return bool(self.whole) or len(self.scenes) > 1


_NONE: Final = _Heard()


def _scenes(evidence: Evidence) -> _Heard:
    """Hear the scenes of a text in English."""
    from bot.reading.scenes import shipped_scenes  # late: so is what else is only for words, for `onward read`

    if evidence.foreign:
        return _NONE
    ear = shipped_scenes()
    heard = tuple(ear.hear(evidence.text, evidence.segments.words, evidence.segments.own))
    return _Heard(heard, ear.without_halves(heard), ear.tells_no(heard), ear.tells_no_surely(heard))


def _beside_letter(evidence: Evidence, scenes: tuple[HeardScene, ...]) -> tuple[HeardScene, ...]:
    """Keep the scenes heard in what somebody says beside the letter that they post.

    Without any, all are kept where they speak, and else what is asked, which no letter does.
    """
    segments = evidence.segments
    beside = tuple(scene for scene in scenes if any(beside_the_letter(segments, at) for at in scene.at))
    return beside or (scenes if writer_speaks(segments.sentences) else tuple(one for one in scenes if one.asked))


def _tells_more(evidence: Evidence, verdict: Verdict) -> bool:
    """Tell whether a no that would get a heart holds something of the person's own that can be said back."""
    if not verdict.own or verdict.respond is not Respond.REACT or evidence.foreign:
        return False
    if verdict.sure < HERE_WORDS and not evidence.whoses(Whose.OWN):
        return False  # nobody but the second opinion heard it, and is not sure
    from bot.reading.details import details_of

    return any(detail.at and detail.words for detail in details_of(evidence.segments))


def _details(evidence: Evidence, verdict: Verdict, *, letter: bool) -> tuple[Detail, ...]:
    """Gather what only this post holds; a letter tells nothing of its reader."""
    if letter or evidence.foreign or verdict.kind is Kind.ORDINARY:
        return ()
    from bot.reading.details import details_of

    return details_of(evidence.segments, retell=verdict.respond is Respond.REPLY)


def _amounts(evidence: Evidence) -> tuple[Amount, ...]:
    from bot.reading.amounts import amounts_of

    return tuple(amounts_of(evidence.text))


def _names_a_school(heard: Sequence[Heard], companies: Sequence[Name], back: Sequence[int]) -> bool:
    """Whether a school is named; one whose name is also a word counts only where it was taken for a name."""
    starts = {name.start for name in companies}
    return any(one.known.school and (not one.known.everyday or back[one.start] in starts) for one in heard)


def _facts_with(facts: Facts, told: ForeignFacts) -> Facts:
    """Put what the cues of another language found in front of what the English ones did."""
    return replace(
        facts,
        stage=told.stage or facts.stage,
        feelings=told.feelings or facts.feelings,
        waited=told.waited or facts.waited,
        count=told.count or facts.count,
        asks=facts.asks if told.asks is Asks.NOTHING else told.asks,
    )


def _language(evidence: Evidence) -> str:
    """Say which language the text is in: words of danger are known by theirs, "und" is one that we cannot name."""
    if evidence.danger.language:
        return evidence.danger.language
    return (evidence.foreign.language or "und") if evidence.foreign else "en"


def _stage_words(evidence: Evidence, stage: Stage | None) -> str | None:
    """Return the writer's own words for a stage: a number of rounds, or else what they called it last."""
    if stage is None:
        return None
    if evidence.foreign and evidence.foreign.facts.stage is stage and (at := evidence.foreign.facts.stage_at):
        return evidence.text[slice(*at)]
    if rounds := _ROUNDS.search(evidence.text):
        return rounds[0]
    named = [one for one in evidence.heard if one.known.about is About.STAGE and one.known.value == stage.value]
    return evidence.text[named[-1].start : named[-1].end] if named else None


def _spans(evidence: Evidence, verdict: Verdict) -> tuple[Span, ...]:
    """Say which words led to the verdict, as stretches of the text as it was given."""
    segments = evidence.segments
    found: list[Span] = []
    if evidence.danger.tier in (CrisisTier.EXPLICIT, CrisisTier.VEILED, CrisisTier.CONCERN) and segments.shift[1] == 0:
        found.append(Span(*evidence.spoken.back(evidence.danger.start, evidence.danger.end), "words that worried me"))
    if verdict.kind is Kind.LETTER and evidence.letter:
        found.append(Span(*segments.back(evidence.letter.start, evidence.letter.end), "a letter that says no"))
    elif evidence.foreign and evidence.foreign.end:
        found.append(Span(*segments.back(evidence.foreign.start, evidence.foreign.end), "a no"))
    else:
        found.extend(_event_span(evidence, event) for event in evidence.events if event.whose is Whose.OWN)
    found.extend(
        Span(*segments.back(one.start, one.end), f"{one.known.about.value}: {one.known.value}")
        for one in evidence.heard
        if one.known.about in (About.STAGE, About.FEELING)
    )
    return tuple(found)


def _event_span(evidence: Evidence, event: Event) -> Span:
    return Span(*evidence.segments.back(event.start, event.end), event.says)
