"""What letters from employers, schools and juries look like, and the ways in which they say no.

Letters speak to "you" and use a small standard wording, so they have their own table. One idea a line: a new way to say
no is one more string in `NOES`.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from bot.reading.cues.parts import JOB, WORK
from bot.reading.lazy import Pattern, Table


def _any(*alternatives: str) -> str:
    return r"\b(?:" + "|".join(alternatives) + r")"


SALUTATION = Pattern(
    r"^\s*(?:(?:dear|hi|hello|hey|good (?:morning|afternoon|day)|greetings|g'day|msg: dear|sehr geehrte[rs]?|guten tag"
    r"|hallo|bonjour|madame|monsieur|cher|chere|estimad[oa]|prezad[oa]|ola|gentile|egregio|spettabile|beste|geachte)\b"
    r"[^\n.!?]{0,60}?[,:!\n]|\[name\]|dear [\w.]+|to whom it may concern)",
    re.MULTILINE,
)
"""How a letter greets."""

STANDARD = Pattern(
    _any(
        # thanks for the trouble
        r"thank(?:s| you)(?: so much| very much| again)? (?:for|to) (?:your|taking|applying|the (?:time|interest"
        r"|opportunity|application)|considering|submitting|expressing|giving|investing|completing|coming|participating"
        r"|speaking|meeting|interviewing|sharing|attending|auditioning|playing|all)\b",
        r"thank you (?:very much )?for (?:having|being|visiting)\b",
        # the sender's verbs
        r"(?:we|i) (?:(?:really |truly |very much |greatly |sincerely )?appreciate|(?:would like|want(?:ed)?|wish"
        r"|'d like) to (?:thank|inform|let you know)|regret|write with|refer to|received|have received"
        r"|have (?:carefully )?(?:reviewed|considered)|wish you|are (?:sorry|writing|unable|not able)|encourage"
        r"|invite you)\b",
        r"(?:i'm|we're|i am|we are|im) (?:afraid|sorry|writing|unable)\b",
        r"please (?:note|accept|be (?:informed|advised|assured)|do not (?:reply|be))\b",
        r"kindly (?:be|note|consider)\b",
        # what it is about
        r"(?:your|our) (?:(?:[\w/+#&().,-]+ ){0,9}?application|interest in|candidacy|candidature|background"
        r"|qualifications|resume|submission|proposal|profile|interview|audition|time and effort"
        r"|recruit(?:ing|ment) team|hiring team|talent|team|admissions?)\b",
        r"application (?:for|to|dated)\b",
        r"(?:ref|job id|req|pos|position|facility|post|re)\b ?:",
        # leave
        r"(?:best|kind|warm|with kind|sincere(?:ly)?|yours|many|warmest|friendly) ?(?:regards|wishes|sincerely|truly"
        r"|thanks|faithfully|greetings)\b",
        r"sincerely\b|regards\b|best of luck\b|(?:we|i) wish you\b|wish(?:ing)? you (?:all|every|the best|success"
        r"|luck)",
        # the standard reasons
        r"(?:after|following) (?:careful|much|thorough|thoughtful|further|a careful|an? \w+) (?:consideration|review"
        r"|deliberation|thought|evaluation)\b",
        r"(?:high|large|record|overwhelming) (?:volume|number|amount) of (?:\w+ )?(?:applications|applicants"
        r"|candidates)\b",
        # the sender
        r"talent acquisition\b|human resources\b|recruit(?:ing|ment) team\b|hiring team\b|admissions (?:committee"
        r"|officer|office)\b|(?:selection|search|hiring) (?:committee|panel|board)\b|hr\b|headteacher\b|the panel\b",
        # what may come
        r"regret to inform\b|on (?:file|record)\b|careers? (?:page|site|website)\b|do not reply\b",
        r"future (?:opportunities|openings|positions|consideration|vacancies|roles)\b|moving forward with\b",
        r"feedback (?:is|may|can|will|on)\b|(?:re-?apply|apply again)\b|talent pool\b|keep your (?:details|cv"
        r"|resume)\b",
    )
)
"""Standard words, each of which counts once where it stands."""


class LetterNo(NamedTuple):
    """A way in which a letter says no.

    Args:
        says: what it is, in plain words.
        pattern: what to look for in a sentence.
        voice: how much it is by itself the voice of a letter: 2 needs nothing beside it, 1 one standard word, 0 two.
    """

    says: str
    pattern: Pattern
    voice: int


def _no(says: str, voice: int, *alternatives: str) -> LetterNo:
    return LetterNo(says, Pattern(_any(*alternatives)), voice)


_NOT = (
    r"(?:not|won'?t|unable|will not|cannot|can'?t|aren'?t|no longer|couldn'?t|didn'?t|don'?t|isn'?t|wouldn'?t"
    r"|shall not|must decline)"
)
_ON = (
    r"(?:mov(?:e|ing)|proceed(?:ing)?|progress(?:ing)?|go(?:ing)?|continu(?:e|ing)|advanc(?:e|ing)|pursu(?:e|ing)"
    r"|tak(?:e|ing)|consider(?:ing)?(?! (?:this|it|that|them|these|those)\b)"
    r"|invit(?:e|ing)|offer(?:ing)?|extend(?:ing)?|select(?:ing)?|accept(?:ing)?"
    r"|bring(?:ing)?|hir(?:e|ing)|interview(?:ing)?|mak(?:e|ing)|admit(?:ting)?|shortlist(?:ing)?|schedul(?:e|ing)"
    r"|accommodat(?:e|ing)|forward(?:ing)?|carry(?:ing)? (?:you|your)|fund(?:ing)?|fill(?:ing)?|publish(?:ing)?"
    r"|call(?:ing)? you|see(?:ing)? (?:a|an|the|you)|honou?r|need(?:ing)? you|represent(?:ing)?|us(?:e|ing) you)"
)
_PICKED = (
    r"(?:selected|chosen|shortlisted|short-listed|appointed|picked|successful|accepted|admitted|included|invited"
    r"|placed|retained|considered|recommended|hired|offered|advanced|nominated|awarded|referred|matched|cast"
    r"|approved|progressed|funded)"
)
_ELSE = (
    r"(?:other|another|different|internal|external|alternative|more (?:qualified|suitable|experienced)|stronger"
    r"|subset of|small group of|whose|better[- ]suited|someone|somebody)"
)
_PEOPLE = (
    r"(?:candidates?|applicants?|applications?|individuals?|people|person|direction|else|profiles?|options?|finalists?"
    r"|whose|experience|skills|qualifications|backgrounds?|colleague|partner|direction)"
)
_THING = (
    r"(?:application|candidacy|candidature|profile|resume|submission|proposal|cv|background|manuscript|paper|bid|app"
    r"|audition|entry)"
)
_PLACE = rf"(?:{JOB}|vacancy|requisition|req|opening|search|recruitment|headcount|slot|chair|case|posting)"

NOES: tuple[LetterNo, ...] = (
    _no(
        "you were not chosen",
        2,
        rf"(?:you|u|yours) (?:(?:have|were|are|had|r|was|has|'ve|'re|did|will|would)(?: not|n'?t)|haven'?t"
        rf"|weren'?t|aren'?t|wasn'?t|won'?t|ain'?t|'re not|'ve not)(?: been| be)?"
        rf"(?: \w+ly| yet)? (?:been )?(?:{_PICKED}|among|one of)\b",
        rf"(?:you|u)(?:'ve| have| were| are|'re) (?:been )?(?:unsuccessful|refused|rejected|declined|turned down"
        rf"|denied|not \w+ successful|not {_PICKED}|found (?:ineligible|unsuitable|not))\b",
        r"(?:decision|choice) (?:which )?(?:did|has|was|is) not (?:fall|fallen|in your favou?r|made in your)",
        r"(?:your )?(?:name|roll no\.?|number) (?:does|did|is) not (?:figure|appear|on)\b",
        r"it (?:wasn'?t|isn'?t|was not|is not) you (?:this|on this)\b",
        r"cannot be offered to you\b|you cannot be offered\b",
    ),
    _no(
        "we are not going on with you",
        1,
        rf"{_NOT} (?:be |to |currently |able to |going to |be able to |be in a position to |in a position to "
        rf"|at this time |have chosen to |able )*(?:be )?{_ON}(?: (?:you|your|forward|ahead|further|on|with|to|the|any"
        rf"|this|our|this time|an|a|or|in|for|as|currently|at|next|it|him|her|applicants?))*(?: [\w'-]+)?\b",
        r"(?:decided|chosen|elected|opted|selected|made the (?:\w+ )?decision|decision (?:is|was)|forced|going|choose"
        r"|chose|plan|determined) (?:\w+ )?(?:not to|against|to not)\b",
        r"(?:decided|chosen|elected|opted|decision|(?:we'?re|we are|they'?re|they are|i'?m) going|choose|chose"
        r"|determined)"
        r" (?:\w+ )?to (?:move|proceed|go|continue|progress|advance"
        r"|pursue|consider|select|focus|offer|forward|take|hire|fill|accept|decline|reject|pass|close|put|cancel)\b"
        r"(?:(?! you\b)[^.\n]){0,45}?(?:other|another|candidates?|applicants?|someone|different|else|internal"
        r"|with those|application|individual|subset|others|your|role|position)",
        r"(?:gonna|going to|have to|had to|will|must) (?:leave it|pass|decline)\b(?! (?:on|you|to the|an? )(?!this))",
        r"it'?s (?:a )?(?:no|pass)\b(?: (?:from us|on the|this time|for now|i'm afraid))",
        r"that'?s a (?:pass|no)\b|we'?re stopping here\b|ends here\b|not this time\b|client passed\b",
        r"no longer (?:moving forward|considering|accepting|under consideration|being considered|in consideration"
        r"|be considered|hiring|available|pursuing|valid|an? (?:open|active)|able|processing)",
        r"unable to (?:offer|accept|admit|progress|place|give you|take|shortlist|support|fund|approve|proceed)\b",
        r"not (?:been )?(?:able|possible) to (?:offer|accept|admit|include|shortlist|select|progress|take|consider"
        r"|prioriti[sz]e)",
        r"(?:cannot|can) (?:therefore )?(?:offer|accept|admit|give) you (?:no|not|a place|admission)\b|cannot (?:offer"
        r"|accept|admit) you\b|(?:could not|couldn'?t|cannot|can'?t) (?:find|offer) (?:a|an|you a"
        r"|you) (?:\w+ )?(?:place"
        r"|spot|position|match|fit|role)\b",
        r"(?:not|unable to) (?:be )?(?:included|accommodate|consider) (?:in|you|your)|without success\b",
        r"(?:did|does|do|would|will)(?: not|n'?t) work out\b|preclude publication\b|returning it to you\b",
        r"did(?: not|n'?t) result in an offer\b|(?:is|are|was|were) (?:not discussed|triaged)\b",
        r"(?:decided|have) (?:not to confirm|to withdraw)\b|obliged to withdraw\b",
    ),
    _no(
        "we chose somebody else",
        1,
        rf"(?:pursu(?:e|ing)|proceed(?:ing)?|mov(?:e|ed|ing) (?:forward|ahead|on)?|go(?:ing)?|gone|went"
        rf"|continu(?:e|ing)|progress(?:ing)?|advanc(?:e|ing)|select(?:ed|ing)|chose|chosen|identified|hired|appointing"
        rf"|consider(?:ing)?|focus(?:ing|ed)?|prioriti[sz]ing|offered|found|shortlisted|extend(?:ed)?|nominated|picked"
        rf"|appointed|(?:made|making) an offer) ?(?:ahead |forward |on |to the next (?:step|stage|round) )?(?:with |to "
        rf"|the (?:position|role|job) to |an offer (?:out )?to |on )?(?:an?|some|the|several|a few|a small number of"
        rf"|only|those|our|one)? ?(?:[\w'-]+ ){{0,3}}?{_ELSE}s? (?:[\w-]+ ){{0,3}}?{_PEOPLE}",
        r"(?:another|an? (?:internal|external|alternative|different|stronger|local)) (?:applicant|candidate|individual"
        r"|person|colleague) (?:has been|was|is) (?:selected|chosen|hired"
        r"|offered|appointed|recommended|preferred)",
        r"(?:decided|chosen) to appoint (?:another|an?|the other)\b"
        r"|we(?:'ve| have) (?:already )?hired (?:someone|somebody)\b",
        r"(?:selected|chosen|offered|hired|found|identified|appointed) (?:a|the|our|another|someone|one|an"
        r"|the position to|the role to) (?:[\w-]+ ){0,3}?(?:candidates?|applicants?|else|person|individual)\b",
        r"whose (?:experience|skills|background|qualifications|profile|skill set|skillset|expertise|application|reel)s?"
        r"[^.\n]{0,40} (?:more closely|better|closer|best|closely|more)",
        r"(?:other|another|stronger|more qualified|better[- ](?:suited|qualified)) (?:applicants?|candidates?"
        r"|finalists?)\b[^.\n]{0,40}?(?:more closely|better|closer|meet|match|align|fit|were|was|suit|at this)",
        rf"(?:{_PLACE}|spots|role)(?: for [\w .]{{2,40}})? (?:has gone|went|will go|is going|was given|have gone) to\b",
        r"extend(?:ed)? (?:an|our) offer (?:out )?to (?:a|an|another)|gave the \w+ to (?:somebody|someone|another)",
        r"(?:need|needed|after|search|looking for|want) (?:a |an )?(?:somebody|someone|person)"
        r" (?:already|with|who|which is|local)\b",
        r"(?:you|application|candidacy|candidature|profile|resume|submission|proposal|cv|background) [^.\n]{0,40}"
        r"scored another\b|scored another person higher\b|they hired two\b|did end up hiring\b",
        r"moved (?:to|on to|forward to) the next (?:step|stage|phase) in (?:their|our) hiring process, and\b",
        r"(?:concluded|completed) (?:our|the|its) (?:search|hiring|recruit)",
    ),
    _no(
        "your application was turned down",
        2,
        rf"your (?:[\w/&().+-]+ ){{0,8}}?{_THING}(?: [^.\n]{{1,60}}?)? (?:has|have|was|were|is|are|did|will|had|does|do"
        rf"|could)"
        rf"(?: unfortunately| regrettably| sadly| ultimately| currently)? ?(?:not|n't|no longer)(?: been| be| being"
        rf"| currently| yet| unfortunately| successful| make)* ?(?:{_PICKED}|progress(?:ed|ing)?|mov(?:ed|ing)|taken"
        rf"|under consideration|being considered|the (?:right|best) (?:fit|match)|a (?:match|fit)|meet|among|one of"
        rf"|in consideration|eligible|match|pass|the successful|rank)",
        rf"(?:your|the|this|of) (?:[\w/&().+-]+ ){{0,8}}?{_THING}[^.\n?]{{0,60}}? (?:has|have|was|is|as|=)"
        rf" ?(?:now |sadly |unfortunately )?"
        rf"(?:been )?(?:unsuccessful|rejected|declined|turned down|denied|disqualified|not {_PICKED}|refused|closed"
        rf"|not successful|withdrawn from consideration)\b",
        r"(?:outcome|status|result|decision)\b[^.\n]{0,40}? ?(?::|=|changed to|moved to:?|is|as) ?:? ?(?:\W{0,3})"
        r"(?:unsuccessful|rejected|not selected|declined|not moving forward|not retained|denied|refused)\b",
        r"we(?:'ve| have)? (?:\w+ )?(?:decided|chosen|elected|opted|selected) (?:\w+ )?to (?:move|proceed|go|pursue"
        r"|continue"
        r"|focus|advance)[^.\n]{0,40}\b(?:other|different|another|someone else)\b",
        r"unsuccessful (?:on this occasion|at this time|in your|this time|with your|at the)\b|not on this occasion\b",
        r"not retained\b|found:? ?(?:ineligible|unsuitable)\b|released from hold\b",
    ),
    _no(
        "it was turned down",
        0,
        rf"(?:{_THING}|you|it) (?:(?:has|have|was|were|is|are|did|will|had|does|do|that|for [^.\n]{{1,60}}?) )?"
        rf"(?:unfortunately |regrettably |sadly |ultimately |currently )?(?:not|n't|no longer)(?: been| be| being"
        rf"| currently| yet| unfortunately| successful| make)* ?(?:{_PICKED}|progress(?:ed|ing)?|mov(?:ed|ing)"
        rf"|under consideration|being considered|the (?:right|best) (?:fit|match)|a (?:match|fit)|meet|among|one of"
        rf"|in consideration|eligible|match|pass|the successful)",
        r"(?:has|have|was|were|been|is|are|were'?n'?t|wasn'?t|hasn'?t|haven'?t) (?:been |be )?(?:not |n't )?"
        r"(?:unsuccessful|rejected|declined|not selected|turned down|denied|not successful|disqualified|not chosen"
        r"|ineligible)\b",
        r"(?:hasn'?t|haven'?t|weren'?t|wasn'?t) (?:been )?(?:selected|successful|shortlisted|chosen|accepted"
        r"|retained)\b",
        r"did(?: not|n'?t) (?:select|choose|include|advance|move|shortlist|retain|make|pass|meet the|rank) (?:you|it"
        r"|your|our|the)?",
        r"deemed (?:you )?(?:as )?(?:ineligible|unsuitable)\b|as not meeting\b|ineligible for\b",
    ),
    _no(
        "the place is filled or gone",
        1,
        rf"{_PLACE}(?: \([^)\n]{{1,40}}\)| you applied (?:for|to)| you have applied (?:for|to)"
        rf"| referenced above)?,? (?:[^.\n]{{0,60}}? )?"
        rf"(?:has|have|had|is|was|been) (?:now |already |since |recently |just |been |unfortunately )*(?:filled|closed"
        rf"|cancell?ed|put on hold|on hold|paused|eliminated|withdrawn|discontinued|occupied"
        rf"|no longer (?:available|open|active|accepting|hiring))",
        r"(?:have|has|'ve|'s) (?:now |already |since )?filled (?:the|this|that|our|all|both)\b",
        r"(?:filled|cancell?ed|closed|paused) (?:the|this|that|our) (?:[\w-]+ ){0,3}?(?:position|role|opening|vacancy"
        r"|requisition|search|job|opportunity)\b",
        r"position (?:filled|occupied)\b|(?:all|our) (?:[\w-]+ ){0,6}(?:spots|bursaries|places"
        r"|positions) (?:have been|are"
        r"|were|went)\b",
        r"(?:no|not have (?:any|an)|don't have (?:any|an?)|do not have (?:any|an?)) (?:[\w-]+ ){0,3}?(?:openings?"
        r"|vacanc(?:y|ies)|positions?|roles?) (?:that |which |available|open|at this|at the|suitable|for you|match)",
        r"there is no (?:opening|vacancy|position|slot|place)\b|there'?s no (?:slot|place|spot|room|role) for you\b",
        r"(?:not|no longer|aren't|isn't|won'?t be) (?:currently |actively |presently )?(?:hiring|recruiting)\b",
        r"(?:position|role|job|post) (?:was|has been|is being|were) (?:offered|given|awarded)\b",
        r"(?:putting|put|place|placing|placed) (?:this|the|our) (?:[\w-]+ ){0,3}?(?:on hold|hiring)",
    ),
    _no(
        "we regret",
        1,
        r"(?:regret to (?:inform|tell|advise|say|let)|(?:sorry|sad|disappointed|afraid) (?:to (?:inform|tell|say|let"
        r"|advise|share|be the bearer)|(?:it'?s|that|you|we|your|the|this)\b)"
        r"|unfortunately(?:,)? (?:we|i|your|you|this|our|the|there|at this|for this|after|on this|it|that|one))"
        r"(?=[^.\n]{0,140}?(?:n't\b|\b(?:not|other|another|unable|filled|closed|cancell?ed|unsuccessful|declin\w*"
        r"|reject\w*|regret|no longer|without|cannot|ineligible|else|different|against|full|hold|paused|no|need)\b))",
        r"regret(?:fully)? (?:to inform|that|we|to tell|to let|having to|to have to|to say|your)\b|with regret\b",
    ),
    _no(
        "you do not fit",
        0,
        r"(?:does|do|did)(?: not|n'?t) (?:fully |quite |closely |currently )?(?:match|meet|align|correspond|fit|qualify"
        r"|satisfy|have the|attain|reach)",
        r"(?:isn'?t|is not|wasn'?t|was not|aren'?t|not) (?:an? |the |quite )?(?:immediate |right |good |perfect "
        r"|strong "
        r"|exact |best |suitable |close |great )*(?:fit|match|what we)\b",
        r"(?:see|saw|find) (?:an? |the )?(?:\w+ ){0,2}(?:match|fit)\b(?=[^.\n]{0,40}(?:this time|role|position"
        r"|right now))",
        r"not (?:to )?(?:offer(?:ing)?|extend(?:ing)?) (?:you )?(?:an? )?(?:\w+ )?(?:admission|position|offer|place"
        r"|interview|job)",
        r"couldn'?t find (?:an? |the )?(?:\w+ )?(?:match|fit)|not qualified\b|below the (?:benchmark|cut|threshold|mean"
        r"|standard)\b|fell (?:\w+ )?(?:short|\w+ marks? short|below)\b|overqualified for\b",
        r"(?:cut-?off|not high enough|below std)\b",
    ),
)
"""Every way to say no, the surest first."""

NOES_TABLE = Table(NOES, lambda no: no.pattern)

FROM_US = Pattern(
    r"^(?:unfortunately|regrettably|after|we|thank|sorry|dear|hi|hello|your)\b[^\n]{0,200}?\b(?:you|your"
    r"|other (?:candidates|applicants)|another (?:candidate|applicant))\b"
)
"""What an employer's sentence looks like where nothing else of a letter is there."""

TO_READER = Pattern(
    r"\b(?:you|your|yours|u|candidates?|applicants?|applications?|positions?|roles?|vacancy|submissions?|manuscript)\b"
)
"""Whom or what a letter speaks of; without it a short text tells of its writer's own choice."""

WRITER = Pattern(
    r"\b(?:i|i'm|i've|i'd|i'll|im|ive|my|me|myself)\b"
    r"|^(?:got|just|today|finally|well|lol|welp|ugh|so|opened|woke|cried|another|and|waited|anyway|cool"
    r"|stopped|mine|wow|haha|cheers)\b"
)
ITS_READER = Pattern(r"\b(?:you|your|yours|we|our|us|regards|sincerely|yours|dear)\b")
"""In a letter's sentence; beside "I", one that has none of it is said by whoever posts the letter."""

OFFICE = Pattern(
    r" you|\b(?:we|our|your|yours|u|application|position|role|candidates?|another|other|has|team|outcome|status"
    r"|client)\b"
)
"""Words of which a letter's sentence holds one."""

HEDGED = Pattern(
    r"\b(?:if|should (?:you|your|we)|whether|in the event|unless|in case|regardless|no matter|either|may|might|when we"
    r"|until|else it shall|those (?:who|not)|candidates (?:who|that|not)|applicants (?:who|that|not)|it means"
    r"|means that|please assume(?: that)?|identify|attract|looking for|not yet)\b[^.,;:\n]{0,110}$"
)
"""Before a no: it only may come."""

DENIED = Pattern(r"\b(?:won'?t|not|unable|cannot|can'?t|regret\w*|unfortunately)\b|n't\b")
"""A sentence that holds this opens nothing."""

ONLY_RECEIVED = Pattern(
    r"\b(?:will|we'll|currently|(?<!after )(?<!having )carefully) (?:be )?review(?:s|ing)?\b"
    r"|\bunder review\b|\bis being reviewed\b|\bwas viewed\b|\bwill be used to consider\b"
    # "if something changes" and "if another role opens" stand in refusals
    r"|\b(?:we'll|we will|will) (?:be in touch|reach out|contact you)[^.\n]{0,40}\bif\b"
    r"(?! (?:something|anything|things|a|an|any|another|other|new) )"
    r"|\bif (?:there's|there is|it looks like|you are selected|selected"
    r"|your (?:qualifications|skills|experience|profile|background))"
    r"|\b(?:stored in|processed by)\b|\bas soon as we can\b"
)
"""What an acknowledgement says: nobody has decided yet."""

TAKEN_BACK = Pattern(
    r"\bnot a no\b|\bnobody'?s been\b|\bthat was a bug\b|\bignore it\b|\bi'?ve reopened\b|\byou were never in doubt\b"
    r"|\bi'?d like to offer (?:it|you)\b|\bit'?s a yes\b|\bwelcome aboard\b|\bwe'?ll carry on with\b"
)
"""The letter itself says that it is no no."""

CONSOLES = Pattern(
    r"^(?:aw+w? |ah |oh |oof |damn |man )*(?:i'?m |i am )?(?:so |really |very )*sorry (?:that )?(?:you|u)"
    r" (?:got|had|didn'?t)\b"
)
"""Said to somebody who was turned down, by a friend of theirs."""

PARTING = Pattern(
    r"\b(?:wish(?:ing)? you|best of luck|good luck|every success|all the best|best wishes|success)\b[^.\n]{0,70}"
    r"\b(?:search|endeavou?rs?|elsewhere|pursuits?|future (?:career|applications?|plans)|career|studies|job hunt)\b"
)
"""How a letter takes leave of someone it does not take: enough beside a word of regret."""

REGRET = Pattern(
    r"\b(?:unfortunately|regret\w*|sorry|however|although|while|disappoint\w*|difficult (?:decision|choice)"
    r"|not the (?:news|outcome|answer))\b"
)

STILL_OPEN = Pattern(
    r"\b(?:next steps?|invite you|would like to (?:invite|schedule|set up|speak|meet|move you|discuss|propose)"
    r"|(?:pleased|happy|excited|delighted|thrilled) to (?:offer|extend|inform you that you have been|invite|move"
    r"|announce)|congratulations|schedule (?:a|an|your)|we(?:'ve| have) received your application"
    r"|(?:application|it) (?:has been|was) (?:received|submitted)"
    r"|is (?:being|currently) (?:reviewed|under review|processed)|currently review|will review|under review"
    r"|will be (?:reviewed|in touch|reviewing|considered)|look forward to reviewing|book a time|availability"
    r"|complete (?:the|this|an|your) (?:online )?(?:assessment|form|application|profile|test)|move you forward"
    r"|moving you forward|been shortlisted|you have been selected|you have met the standard|carry on with)\b"
)
"""The application goes on, or has only begun."""

ABOUT_OTHER = Pattern(
    r"\b(?:your|the|this) (?:\w+ ){0,2}(?:loan|mortgage|rental|tenanc\w+|lease|apartment|flat|credit|card|insurance"
    r"|claim|refund|return|account|booking|reservation|pull request|merge request|payment|transaction|kyc|payslip"
    r"|warranty|dispute|order|membership|listing|ad|subscription|policy|permit|passport|benefits?|adoption|certificate"
    rf"|property|housing|coverage|table|diploma|document|withdrawal (?:request|of))\b(?!(?: \w+){{0,2}} {WORK})"
    r"|\bto rent\b|\bhousing search\b|\bvolunteer(?:ing)? opportunit|\bas a donor\b|\btax compliance\b"
    r"|\bdocument check\b|\bkyc\b|\bwebinar\b|\btech talk\b|\bunsubscribe\b|\bview (?:online|in browser)\b"
    r"|\bdigest\b|\bwithdraw(?:n|al)? (?:your|of your) application|\byou have (?:decided|chosen|withdrawn)"
    r"|\byour decision (?:to|not to)|\bsorry (?:that|to (?:see|hear)) (?:that )?you|\bas you asked\b|\blike you asked\b"
)
"""It turns down something that is no application, or is a bulletin."""

NOT_THE_ANSWER = Pattern(
    r"\b(?:9am slot|is (?:down|unwell|unreadable|ill)|rebooked|re-?submit|submit (?:again|it)|upload it|shorten it"
    r"|missing the|new date|instead\?|until (?:we|this|it)|without (?:it|them)|within \d+ days to avoid)\b"
)
"""What is refused is a date, a file or a form: the application itself goes on."""
