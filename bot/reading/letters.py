"""Knows a letter from an employer or a school when it sees one, and whether it says no.

Letters speak to "you" and use a small standard wording, so they are read apart from what people write themselves.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.reading.cues.parts import JOB

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.reading.segment import Sentence


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter in the text.

    Args:
        start: index of the first standard words in the folded text.
        end: index behind the words that say no, or behind the first standard words.
        says_no: True where it turns its reader down.
        about: what it turns down; `application`, or `other` for a loan, a flat, a refund and the like.
        sure: how sure it is, 0 to 1.
    """

    start: int
    end: int
    says_no: bool
    about: str
    sure: float


SALUTATION = re.compile(
    r"^\s*(?:(?:dear|hi|hello|hey|good (?:morning|afternoon|day)|greetings|sehr geehrte[rs]?|guten tag|hallo"
    r"|bonjour|madame|monsieur|cher|chere|estimad[oa]|prezad[oa]|ola|gentile|egregio|spettabile|beste"
    r"|geachte)\b[^\n.!?]{0,60}?[,:!\n]|\[name\])",
    re.MULTILINE,
)
_STANDARD = re.compile(
    r"\bthank(?:s| you)(?: so much| very much| again)? (?:for|to) (?:your|taking|applying"
    r"|the (?:time|interest|opportunity)|considering|submitting|expressing|giving|investing|completing|coming"
    r"|participating|speaking|meeting|interviewing|sharing|all)"
    r"|\b(?:we|i) (?:(?:really |truly |very much |greatly |sincerely )?appreciate"
    r"|(?:would like|want(?:ed)?|wish|'d like) to (?:thank|inform|let you know)|regret|received|have received"
    r"|have (?:carefully )?(?:reviewed|considered)|wish you|are (?:sorry|writing|unable|not able)|encourage"
    r"|invite you)"
    r"|\b(?:your|our) (?:(?:[\w/+#&().,-]+ ){0,9}?application|interest in|candidacy|candidature|background"
    r"|qualifications|resume|submission|time and effort|recruit(?:ing|ment) team|hiring team|talent|team"
    r"|admissions?)\b"
    r"|\b(?:best|kind|warm|with kind|sincere(?:ly)?|yours|many|warmest) ?(?:regards|wishes|sincerely|truly"
    r"|thanks)\b|\bsincerely\b|\bregards\b|\bbest of luck\b"
    r"|\b(?:after|following) (?:careful|much|thorough|thoughtful|further|a careful|an? \w+) (?:consideration"
    r"|review|deliberation|thought|evaluation)\b|\b(?:talent acquisition|human resources|recruiting team"
    r"|hiring team|admissions committee)\b|\bregret to inform\b"
    r"|\b(?:high|large) (?:volume|number|amount) of (?:\w+ )?(?:applications|applicants|candidates)\b"
    r"|\bon (?:file|record)\b|\bcareers? (?:page|site|website)\b"
    r"|\bfuture (?:opportunities|openings|positions|consideration)\b|\bmoving forward with\b|\bdo not reply\b",
)

_WE = (
    r"(?:we|i|they|our team|the team|the (?:hiring )?(?:team|manager|company|committee|department"
    r"|search committee|client|panel)|[\w&.' ,]{2,40}?)"
)
_WE_SHORT = r"(?:we|i|team|company|committee|department|client|panel|manager|managers)"
_AWAY = (
    r"(?:mov(?:e|ing)|proceed(?:ing)?|progress(?:ing)?|go(?:ing)?|continu(?:e|ing)|advanc(?:e|ing)|pursu(?:e|ing)"
    r"|tak(?:e|ing)|consider(?:ing)?|invit(?:e|ing)|offer(?:ing)?|extend(?:ing)?|select(?:ing)?|accept(?:ing)?"
    r"|bring(?:ing)?|hir(?:e|ing)|"
    r"interview(?:ing)?|mak(?:e|ing)|admit(?:ting)?|shortlist(?:ing)?|schedul(?:e|ing)|accommodat(?:e|ing)"
    r"|forward(?:ing)?|carry(?:ing)? (?:you|your)|fund(?:ing)?|fill(?:ing)?|see(?:ing)? (?:a|an|the|you))"
)
_LETTER_NO = re.compile(
    r"\b(?:not|won'?t|unable|will not|cannot|can'?t|aren'?t|no longer|couldn'?t|didn'?t|don'?t|isn'?t"
    r"|wouldn'?t) (?:be |to |currently |able to |going to |be able to |be in a position to |in a position to "
    r"|at this time |have chosen to |able )*(?:be )?"
    rf"{_AWAY}(?: (?:you|your|forward|ahead|further|on|with|to|the|any|this|our|this time|an|a|or|in|for|as"
    rf"|currently|at|next|it|him|her|applicants?))*(?: [\w'-]+)?\b"
    r"|\b(?:decided|chosen|elected|opted|selected|made the (?:\w+ )?decision|decision (?:is|was)|forced|going"
    r"|choose|chose|plan|determined) (?:\w+ )?(?:not to|against|to not"
    r"|to (?:move|proceed|go|continue|progress|advance|pursue|consider|select|focus|offer|forward|take|hire|fill"
    r"|accept|decline|reject|pass|close|put|cancel)\b(?:(?! you\b)[^.\n]){0,45}?(?:other|another|candidates?"
    r"|applicants?|someone|different|else|internal|with those|application|individual|subset|others|your|role"
    r"|position))"
    r"|\b(?:pursu(?:e|ing)|proceed(?:ing)?|mov(?:e|ed|ing) (?:forward|ahead|on)?|go(?:ing)?|gone|went"
    r"|continu(?:e|ing)|progress(?:ing)?|advanc(?:e|ing)|select(?:ed|ing)|chosen|identified|hired"
    r"|consider(?:ing)?|focus(?:ing|ed)?|prioriti[sz]ing|offered|found|shortlisted|extend(?:ed)?) ?(?:ahead "
    r"|forward |on |to the next (?:step|stage|round) )?(?:with |to |the (?:position|role|job) to "
    r"|an offer (?:out )?to |on )?(?:an?|some|the|several|a few|a small number of|only"
    r"|those)? ?(?:[\w'-]+ ){0,3}?(?:other|another|different|internal|external|alternative"
    r"|more (?:qualified|suitable|experienced)|stronger|subset of|small group of|whose|better[- ]suited"
    r"|someone)s? (?:[\w-]+ ){0,3}?(?:candidates?|applicants?|applications?|individuals?|people|person|direction"
    r"|else|profiles?|options?|finalists?|whose|experience|skills|qualifications|backgrounds?)"
    r"|\b(?:you|application|candidacy|candidature|profile|resume|submission|proposal|cv"
    r"|background) (?:(?:has|have|was|were|is|are|did|will|had|does|do|that"
    r"|for [^.\n]{1,60}?) )?(?:unfortunately |regrettably |sadly |ultimately |currently )?(?:not|n't"
    r"|no longer)(?: been| be| being| currently| yet| unfortunately| successful| make)* ?(?:selected|chosen"
    r"|successful|shortlisted|accepted|considered|advanced|progress(?:ed|ing)?|mov(?:ed|ing)|under consideration"
    r"|being considered|the (?:right|best) (?:fit|match)|a (?:match|fit)|meet|among|one of|in consideration"
    r"|approved|admitted|offered|recommended|selected|invited|eligible|a fit|match|retained|pass|hired"
    r"|the successful)"
    r"|\b(?:has|have|was|were|been|is|are|were'?n'?t|wasn'?t|hasn'?t|haven'?t) (?:been |be )?(?:not "
    r"|n't )?(?:unsuccessful|rejected|declined|not selected|turned down|denied|not successful|disqualified"
    r"|not chosen|ineligible)\b|\b(?:hasn'?t|haven'?t|weren'?t|wasn'?t) (?:been )?(?:selected|successful"
    r"|shortlisted|chosen|accepted|retained)\b|\bfound: ineligible"
    r"|\bunsuccessful (?:on this occasion|at this time|in your|this time|with your)\b"
    r"|\bdid(?: not|n'?t) (?:select|choose|include|advance|move|shortlist|retain|make|pass|meet the) (?:you|it"
    r"|your|our|the)?"
    rf"|\b(?:{JOB}|vacancy|requisition|req|opening|search|recruitment|headcount)(?: \([^)\n]{{1,40}}\)"
    rf"| you applied (?:for|to)| you have applied (?:for|to))?,? (?:[^.\n]{{0,60}}? )?(?:has|have|had|is|was"
    rf"|been) (?:now |already |since |recently |just |been |unfortunately )*(?:filled|closed|cancell?ed"
    rf"|put on hold|on hold|paused|eliminated|withdrawn|no longer (?:available|open|active|accepting|hiring))"
    r"|\b(?:filled|cancell?ed|closed|paused) (?:the|this|that|our) (?:[\w-]+ ){0,3}?(?:position|role|opening"
    r"|vacancy|requisition|search|job|opportunity)\b|\banother (?:applicant|candidate|individual"
    r"|person) (?:has been|was|is) (?:selected|chosen|hired|offered)"
    r"|\bno longer (?:moving forward|considering|accepting|under consideration|being considered|in consideration"
    r"|be considered|hiring|available|pursuing|an? (?:open|active))"
    r"|\b(?:regret to (?:inform|tell|advise|say|let)|(?:sorry|sad|disappointed) to (?:inform|tell|say|let|advise"
    r"|share|be the bearer)|unfortunately(?:,)? (?:we|i|your|you|this|our|the|there|at this|for this|after"
    r"|on this|it|that))(?=[^.\n]{0,140}?(?:n't\b|\b(?:not|other|another|unable|filled|closed|cancell?ed"
    r"|unsuccessful|declin\w*|reject\w*|regret|no longer|without|cannot|ineligible|else|different|against|full"
    r"|hold|paused)\b))"
    r"|\b(?:no|not have (?:any|an)|don't have (?:any|an?)|do not have (?:any|an?)) (?:[\w-]+ ){0,3}?(?:openings?"
    r"|vacanc(?:y|ies)|positions?|roles?) (?:that |which |available|open|at this|at the|suitable|for you|match)"
    r"|\b(?:not|no longer|aren't|isn't) (?:currently |actively |presently )?(?:hiring|recruiting)\b"
    r"|\b(?:selected|chosen|offered|hired|found|identified|appointed) (?:a|the|our|another|someone|one|an"
    r"|the position to|the role to) (?:[\w-]+ ){0,3}?(?:candidates?|applicants?|else|person|individual)\b"
    r"|\bnot on this occasion\b|\b(?:position|role|job|post) (?:was|has been|is being|were) (?:offered|given"
    r"|awarded)\b|\bconcluded (?:our|the) (?:search|hiring|recruit)"
    r"|\b(?:does|do|did)(?: not|n't) (?:fully |quite |closely |currently )?(?:match|meet|align|correspond|fit"
    r"|qualify|satisfy|have the)|\bunable to (?:offer|accept|admit|progress|place|give you|take|shortlist|support"
    r"|fund|approve)\b|\bnot (?:been )?(?:able|possible) to (?:offer|accept|admit|include|shortlist|select"
    r"|progress|take|consider)"
    r"|\bregret(?:fully)? (?:to inform|that|we|to tell|to let|having to|to have to|to say)\b"
    r"|\b(?:isn'?t|is not|wasn'?t|was not|aren'?t|not) (?:an? |the |quite )?(?:immediate |right |good |perfect "
    r"|strong |exact |best |suitable |close |great )*(?:fit|match|what we)\b"
    r"|\bwhose (?:experience|skills|background|qualifications|profile|skill set|skillset|expertise"
    r"|application)s?[^.\n]{0,40} (?:more closely|better|closer|best|closely|more)"
    r"|\b(?:other|another|stronger|more qualified|better[- ](?:suited|qualified)) (?:applicants?|candidates?"
    r"|finalists?)\b[^.\n]{0,40}?(?:more closely|better|closer|meet|match|align|fit|were|was|suit|at this)"
    r"|\bcannot (?:offer|accept|admit) you\b|\bnot (?:to )?(?:offer(?:ing)?"
    r"|extend(?:ing)?) (?:you )?(?:an? )?(?:\w+ )?(?:admission|position|offer|place|interview|job)"
    r"|\b(?:putting|put|place|placing|placed) (?:this|the|our) (?:[\w-]+ ){0,3}?(?:on hold|hiring)"
    r"|\b(?:see|saw|find) (?:an? |the )?(?:\w+ ){0,2}(?:match"
    r"|fit)\b(?=[^.\n]{0,40}(?:this time|role|position|right now))"
    r"|\bextend(?:ed)? (?:an|our) offer (?:out )?to (?:a|an|another)"
    r"|\b(?:did|does|do|would|will)(?: not|n'?t) work out\b|\bcouldn'?t find (?:an? |the )?(?:\w+ )?(?:match|fit)"
    r"|\b(?:not|unable to) (?:be )?(?:included|accommodate|consider) (?:in|you|your)|\bwithout success\b"
    r"|\bdo(?:es)? not (?:meet|match|fit|satisfy|qualify)\b|\bdid not qualify\b|\bnot qualified\b"
    r"|\bmoved (?:to|on to|forward to) the next (?:step|stage|phase) in (?:their|our) hiring process, and\b"
)
_FROM_US = re.compile(
    r"^(?:unfortunately|regrettably|after|we|thank|sorry|dear|hi|hello|your)\b[^\n]{0,200}?\b(?:you|your"
    r"|other (?:candidates|applicants)|another (?:candidate|applicant))\b"
)
"""What an employer's sentence looks like where nothing else of a letter is there."""

_HEDGED = re.compile(
    r"\b(?:if|should (?:you|your|we)|whether|in the event|unless|in case|regardless|no matter|either|may|might"
    r"|those (?:who|not)|candidates (?:who|that|not)|applicants (?:who|that|not)|it means"
    r"|means that)\b[^.,;:\n]{0,110}$"
)
_PARTING = re.compile(
    r"\b(?:wish(?:ing)? you|best of luck|good luck|every success|all the best|best wishes"
    r"|success)\b[^.\n]{0,70}\b(?:search|endeavou?rs?|elsewhere|pursuits?|future (?:career|applications?|plans)"
    r"|career|studies|job hunt)\b"
)
"""How a letter takes leave of someone it does not take: enough beside a word of regret."""

_REGRET = re.compile(
    r"\b(?:unfortunately|regret\w*|sorry|however|although|while|disappoint\w*|difficult (?:decision|choice)"
    r"|not the (?:news|outcome|answer))\b"
)
_OPEN = re.compile(
    r"\b(?:next steps?|invite you|would like to (?:invite|schedule|set up|speak|meet|move you|discuss)"
    r"|(?:pleased|happy|excited|delighted|thrilled) to (?:offer|extend|inform you that you have been|invite|move"
    r"|announce)|congratulations|schedule (?:a|an|your)|we(?:'ve| have) received your application"
    r"|(?:application|it) (?:has been|was) (?:received|submitted)"
    r"|is (?:being|currently) (?:reviewed|under review|processed)|currently review|will review|under review"
    r"|will be (?:reviewed|in touch|reviewing|considered)|look forward to reviewing|book a time|availability"
    r"|complete (?:the|this|an|your) (?:online )?(?:assessment|form|application|profile|test)|move you forward"
    r"|moving you forward|been shortlisted|you have been selected)\b"
)
_ABOUT_OTHER = re.compile(
    r"\b(?:your|the|this) (?:\w+ ){0,2}(?:loan|mortgage|rental|tenanc\w+|lease|apartment|credit|card|insurance"
    r"|claim|visa|refund|return|account|booking|reservation|pull request|merge request|app|payment|transaction"
    r"|warranty|dispute|appeal|order|membership|listing|ad|subscription|policy|permit|passport|benefits?|adoption"
    r"|property|housing|coverage|withdrawal (?:request|of))\b|\bhousing search\b|\bvolunteer(?:ing)? opportunit"
    r"|\bwithdraw(?:n|al)? (?:your|of your) application|\byou have (?:decided|chosen|withdrawn)"
    r"|\byour decision (?:to|not to)|\bsorry (?:that|to (?:see|hear)) (?:that )?you"
)


def letter_in(folded: str, sentences: Sequence[Sentence]) -> Letter | None:
    """Find a letter in a folded text.

    Args:
        folded: the text.
        sentences: its sentences.

    Returns:
        The letter, or None where the text is none.
    """
    marks = list(_STANDARD.finditer(folded))
    greets = SALUTATION.search(folded) is not None
    weight = len(marks) + 2 * greets
    no = _no_in(sentences)
    if weight < 2 and not (no and _FROM_US.search(folded)):
        return None
    start = marks[0].start() if marks else 0
    if no is None:
        return Letter(start, start + 1, says_no=False, about="application", sure=0.0) if len(marks) >= 2 else None
    at, sure = no
    about = "other" if _ABOUT_OTHER.search(folded) else "application"
    return Letter(start, at, says_no=True, about=about, sure=sure if weight >= 2 else sure - 0.12)


def _no_in(sentences: Sequence[Sentence]) -> tuple[int, float] | None:
    open_end = any(_OPEN.search(sentence.text) for sentence in sentences)
    for sentence in sentences:
        if " you" not in sentence.text and not re.search(
            r"\b(?:we|our|your|application|position|role|candidates?|another|other|has|team)\b", sentence.text
        ):
            continue
        for match in _LETTER_NO.finditer(sentence.text):
            before = sentence.text[: match.start()]
            if _HEDGED.search(before):
                continue
            return sentence.start + match.end(), 0.72 if open_end else 0.97
    for sentence in sentences:
        leave = _PARTING.search(sentence.text)
        if leave and not open_end and any(_REGRET.search(other.text) for other in sentences):
            return sentence.start + leave.end(), 0.8
    return None
