"""Ways to say no without its word, as people tell it in passing: a step not reached, a stock phrase, a reason given."""

from __future__ import annotations

from typing import Final

from bot.reading.cues.no_parts import FIRM_JOB, NOT
from bot.reading.cues.ways import Hint, No, Shape, way

_APPLICATION: Final = r"(?:application|candidacy|candidature|cv|resume|profile|submission|expression of interest)"
_WONT_BE: Final = (
    r"(?:will not|won'?t|has not|hasn'?t|was not|wasn'?t|would not|wouldn'?t|is not|isn'?t|had not|hadn'?t|could not"
    r"|couldn'?t|will no longer|is no longer|was no longer)"
)
_THEY_SAY: Final = (
    r"(?:said|say|says|told me|tells me|felt|feel|feels|thought|thinks?|reckons?|reckoned|apparently"
    r"|feedback (?:was|is)"
    r"|reason (?:was|is|given was)|decided|wrote|because|turns out|worried|concerned)"
)
_ROUND: Final = r"(?:round|stage|step|phase|interview|sift|cut|panel)s?"

OTHER_WORDS: Final[tuple[No, ...]] = (
    way(
        "a step not reached",
        Shape.MISSED,
        0.88,
        rf"\b{NOT} (?:even |actually |be |quite )?(?:make|made|reach|reached|get|getting|making|going|go|moving|move"
        rf"|progress(?:ed|ing)?|advanc(?:e|ed|ing)|proceed(?:ing)?) (?:it |on |forward |through |past |in )*"
        rf"(?:to |into |past |beyond )?(?:the |their |its |a |that )?(?:next|second|2nd|third|3rd|final|last"
        rf"|interview"
        rf"|following|first|phone|on-?site|assessment|screening) {_ROUND}\b",
        needs_job=True,
    ),
    way(
        "not being taken on",
        Shape.TOLD,
        0.88,
        r"\b(?:aren'?t|are not|isn'?t|is not|wasn'?t|weren'?t|not|won'?t be|wouldn'?t be|not be) (?:moving"
        r"|taking|putting"
        r"|progressing|advancing|bringing|inviting|passing|sending) (?:me|us|my \w+) (?:(?:forward|on|through"
        r"|past|any further"
        rf"|further)(?=\W*$|[,.;]| (?:to|with|after|for|at|in|because|this|since|and|but)\b)"
        rf"|(?:in)?to (?:the |their |a )?(?:\w+ )?{_ROUND})\b",
        rf"\b(?:{NOT}|not) (?:end up |actually |even |be )?(?:offer|offering|give|giving|extend(?:ing)?|hand(?:ing)?)"
        rf" (?:me|us) (?:the|a|an|that|this|any|another) (?:[\w-]+ ){{0,3}}?(?:{FIRM_JOB}|place|spot|seat|contract"
        r"|scholarship|grant)\b",
        r"\b(?:(?:gonna|going to|will|'ll) )?hold(?:ing)? off on (?:hiring|filling|recruiting|bringing|the "
        r"(?:role|hire|position))\b",
        needs_job=True,
    ),
    way(
        "the application goes no further",
        Shape.TOLD,
        0.9,
        rf"\b(?:my|the|your|our) (?:\w+ )?{_APPLICATION}(?: for [\w' ]{{2,40}}?)? {_WONT_BE} (?:be |been "
        rf"|being |get )?"
        r"(?:progress\w*|taken (?:any )?(?:further|forward)|shortlisted|moving|moved|consider\w*|successful|selected"
        r"|proceed\w*|accepted|chosen|pursued|advanc\w*|going (?:any )?(?:further|forward|ahead)|put (?:forward"
        r"|through)"
        r"|short-?listed|longlisted)\b(?![^.!?]{0,30}\b(?:until|unless|without|if|before|once|till)\b)",
    ),
    way(
        "another way",
        Shape.TOLD,
        0.88,
        r"\b(?:gone|'ve gone|going|go|went) (?:in )?(?:a|an|another|the other) ?(?:different |new |whole other )?"
        r"(?:direction|way|route)\b(?= (?:for|on|after|and|but|instead|this|in the end|with (?:someone"
        r"|somebody|another|this|the (?:role|position|hire|job)|hiring|their))|\W*$|[,.;])",
        r"(?<!told the )(?<!told )\b(?:they|he|she|it|recruiter|manager|email|basically|polite|got|was|a|the"
        r"|their)(?: \w+){0,3}"
        r" [\"']?thanks?,? but,? no,? thanks\b",
        r"\blet me down gently\b",
        needs_job=True,
    ),
    way(
        "the phrase that everybody knows",
        Shape.TOLD,
        0.82,
        r"\b(?:the|that|another|a|my|their|usual|standard) (?:usual |standard |generic )?dreaded (?:e-?mail"
        r"|letter|text"
        r"|message|call|phone call)\b(?! (?:about|from (?:my|the) (?:boss|landlord|school|manager|doctor)))",
        r"\b(?:the|a|that|another|usual|standard|classic|generic|their|template) [\"']?(?:thanks? (?:you )?for"
        r" (?:your (?:interest|time|application)|applying)|(?:we'?ll |we will )?keep(?:ing)? (?:your|my) (?:cv"
        r"|resume|details)"
        r" on file|after careful consideration|not moving forward|other candidates|many strong applicants"
        r"|we regret to inform you|decided to move forward)[\"']?(?: \w+)? ?(?:e-?mail|letter|line|message|text|mail"
        r"|template|reply|response|thing|bit|speech)\b",
        r"\b(?:said|told|tells?|says?|wrote|asked|advised|encouraged|suggested|invited)(?: me| us)? (?:to"
        r"|that they(?:'d"
        r"|'ll| would| will)|they(?:'d|'ll| would| will)|i (?:should|could|can)|maybe)(?: please| just| definitely)? "
        r"(?:keep (?:me|us|my [\w ]{2,12}) (?:in mind|on file|on the list|on record|for (?:the )?(?:future|next))"
        r"|(?:try|apply|re-?apply|come back|audition)(?: again| for (?:it|this|them))? (?:next (?:year|cycle|time"
        r"|season|round"
        r"|intake|summer|spring|fall|autumn)|in (?:\d+|six|three|twelve|a few|a couple of|two) (?:months|years)"
        r"|in a year|after (?:\d+|six|three|twelve) months))\b(?! (?:if|for|to)\b)",
        needs_job=True,
    ),
    way(
        "a reason for the no",
        Shape.TOLD,
        0.8,
        rf"\b{_THEY_SAY},? (?:that )?(?:i'?m|i am|i was) (?:just |simply |still |a bit |probably )?(?:not|too) "
        rf"(?:quite |really |\w+ )?(?:enough|senior|junior|experienced|qualified|technical|strong|ready|old|young"
        rf"|local|slow|quiet"
        rf"|shy|expensive|green|far|inexperienced|academic|corporate)\b",
        rf"\b{_THEY_SAY},? (?:that )?(?:i|my [\w ]{{2,22}}?) (?:don'?t|didn'?t|do not|did not|isn'?t|wasn'?t|aren'?t"
        rf"|weren'?t|is not|was not|hasn'?t|haven'?t) (?:quite |really |yet |got |have )*(?:enough|the (?:right"
        rf"|required"
        rf"|necessary)|match\w*|fit|meet|good enough|strong enough|up to|what they)\b",
        rf"\b{_THEY_SAY},? (?:that )?i (?:lack|lacked|was lacking) \w+",
        r"\b(?:said|told me|says|say|explained|because|turns out|apparently),? (?:that )?(?:they|he|she"
        r"|the (?:team|client"
        r"|company|manager))(?:'re| are| were|'s| is| was)? (?:actually |really |now |just )?(?:need|needs"
        r"|needed|want"
        r"|wants|wanted|looking for|after|prefer|prefers|preferred) (?:some ?one|somebody|people|candidates?"
        r"|a person) (?:who(?! can cover)"
        r"|with|that|closer|more|local|less|older|younger|based|already|better|full)\b",
        r"\b(?:they|she|he|manager|panel|recruiter|hr|owner|boss)(?:'re| are| is| was| were|'s)? (?:think"
        r"|thinks|thought|said|worried|afraid|concerned|reckon) (?:that )?i(?:'d| would|'ll| will) (?:just |probably "
        r"|only )?(?:get bored|be bored|leave|jump ship|not stay|move on)\b",
        needs_job=True,
    ),
    way(
        "the other and not me",
        Shape.MINE,
        0.9,
        r"\b(?:he|she|they|\w+) (?:got (?:in|it|one|the (?:job|offer|place|role|spot))|was (?:picked|chosen"
        r"|hired|accepted)"
        r"|passed|matched|made it),? (?:and|but|while) (?:i|me) (?:did ?n'?t|did not|wasn'?t|was not|am not"
        r"|'?m not|not|haven'?t)\b",
        r"\b(?:he|she)(?:'s| is) in,? (?:and|but) (?:i'?m|i am|me) (?:out|not)\b",
        r"\bwhen even (?:[\w']+ ){1,3}?(?:rejects?|turns?|won'?t (?:hire|take)|doesn'?t want) (?:you|me)\b",
        r"\b(?:second|third|fourth|fifth|sixth|\d+(?:th|rd|nd)) no (?:in a row|running|in \w+ (?:days|weeks))\b",
    ),
    way(
        "it came to nothing",
        Shape.TOLD,
        0.76,
        r"\b(?:it|that|this|which|they|one)(?: all| just| sadly| unfortunately| both| sadly)? (?:did ?n'?t|did not) "
        r"(?:work|pan) out\b(?! (?:why|how|what|who|whether|that|when|if|at))",
        r"\b(?:it|that|this|which|one|everything)(?: all| just| then| sadly)? (?:fell through|went nowhere"
        r"|came to nothing"
        r"|wasn'?t to be|was not to be)\b",
        r"\b(?:wasn'?t|isn'?t|not|weren'?t|aren'?t) (?:going to|gonna) (?:work out|happen)(?=\W*$|[,.;]| (?:for"
        r"|with|this"
        r"|after)\b)",
        r"(?:^|[,;] |\bbut |\band )(?:sadly |alas |still )?(?:not to be|no (?:dice|joy|cigar|bueno|luck|cookie))"
        r"(?=\W*$|[,.;]| (?:this|there|again|it seems|apparently|either)\b)",
        r"\b(?:i|just|again|sadly|but|and) missed out(?: on (?:it|this one|that one))?(?=\W*$|[,.;]| (?:again"
        r"|this|by)\b)",
        r"\b(?:did ?n'?t|did not|couldn'?t) land (?:it|that|this|that one|this one|the (?:job|role|gig|offer))\b",
        r"\b(?:it'?s|was|with the|to say it'?s|gave me the|got the) bad news\b(?! (?:for|about))",
        r"\b(?:which|that|so it) means (?:it'?s )?(?:a )?no(?=\W*$|[,.;])",
        r"\b(?:and|so) that was (?:that|it|the end of (?:it|that|the process))(?=\W*$)",
        r"\bleft (?:me |us )?on (?:read|seen|delivered)\b",
        needs_job=True,
    ),
    way(
        "an offer taken back",
        Shape.TOLD,
        0.86,
        r"\b(?:they|company|employer|and|then|firm|but)(?: then| just| promptly| went and)* (?:withdrew"
        r"|pulled it|took it"
        r" back|rescinded(?: it)?|retracted(?: it)?) (?:when|after|because|once|as soon as) i (?:asked"
        r"|negotiated|tried"
        r"|countered|told|said|wanted|mentioned)\b",
        needs_job=True,
        hint=Hint.RESCINDED,
    ),
)
