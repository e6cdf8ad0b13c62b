"""Ways to say no by what was not reached: didn't get it, didn't pass, wasn't chosen, came second."""

from __future__ import annotations

from typing import Final

from bot.reading.cues.no_parts import DETERMINER, FIRM_JOB, NOT, TEST, WAS_NOT
from bot.reading.cues.parts import JOB
from bot.reading.cues.ways import Hint, No, Shape, way

MISSED: Final[tuple[No, ...]] = (
    way(
        "not getting it",
        Shape.MISSED,
        0.93,
        rf"\b{NOT} (?:even |end up |actually |ever |quite |ultimately |seem to )?(?:get|got|getting|gotten"
        rf"|land|landed|receive|received|secure|win|score|make|be offered|given|offered)"
        rf"(?: an| a)?(?: {DETERMINER})?(?: [\w'/-]+){{0,3}}? (?:{FIRM_JOB}|offers|interviews|callbacks?|jobs"
        rf"|roles|parts|positions|call ?backs?)\b",
    ),
    way(
        "not getting a place",
        Shape.MISSED,
        0.9,
        rf"\b{NOT} (?:even |end up |actually |ever |quite |ultimately |seem to )?(?:get|got|getting|gotten"
        rf"|land|landed|receive|received|secure|win|score|given|offered)"
        rf"(?: an| a)?(?: {DETERMINER})?(?: [\w'/-]+){{0,3}}? {JOB}\b",
        needs_job=True,
    ),
    way(
        "not getting in",
        Shape.MISSED,
        0.9,
        rf"\b{NOT} (?:even |end up )?(?:get|got|getting|make it"
        rf"|be let) (?:in\b(?:to)?(?! (?:touch|the way|trouble|contact|on|time|bed|there|my|a|line))|into)"
        rf"|\b{NOT} get (?:in|accepted|admitted|selected|hired|picked|chosen|shortlisted|the nod|through)\b",
        needs_job=True,
        hint=Hint.ADMISSION,
    ),
    way(
        "not making it",
        Shape.MISSED,
        0.88,
        rf"\b{NOT} (?:even )?(?:make (?:it (?:past|through"
        rf"|to the (?:next|final|second|onsite|interview|last))|the cut|the shortlist)|make it$"
        rf"|pass (?:the|my|their|that|this|a|any|all)? ?(?:\w+ ){{0,2}}{TEST}"
        rf"|clear (?:the|my|their) ?(?:\w+ )?{TEST}|move (?:on|forward) to|advance|progress)",
        needs_job=True,
    ),
    way(
        "not being chosen",
        Shape.MISSED,
        0.9,
        rf"\b{WAS_NOT} (?:even |the one |ultimately |get |getting |being |been )?(?:selected|chosen|picked"
        rf"|hired|shortlisted|accepted|admitted(?! (?:to (?:it|hav|be|do|any|steal)|that|it|women|anything))"
        rf"|successful|offered|considered|invited (?:for an?|to (?:an?|the) (?:\w+ )?(?:interview|round)|back"
        rf"|to interview)|the right fit"
        rf"|a (?:good |great )?fit|what they (?:were|are) looking for|moving forward|moved forward"
        rf"|going forward|proceeding|progressing|advancing|granted an interview|what they want)\b",
        needs_job=True,
    ),
    way(
        "being unsuccessful",
        Shape.MISSED,
        0.9,
        r"\b(?:was|were|been|is|are|got|am) unsuccessful\b"
        r"|\bunsuccessful (?:application|interview|candidate|this time|at|in|for)\b"
        r"|\b(?:not|wasn't) successful\b",
        needs_job=True,
    ),
    way(
        "failing it",
        Shape.MISSED,
        0.75,
        rf"\b(?:failed|flunked|failing) (?:the|my|an|a|their|that|at|every|another|in|all"
        rf"|\d) ?(?:\w+'?s? ){{0,3}}?{TEST}\b",
        needs_job=True,
        hint=Hint.SCREEN,
    ),
    way(
        "not moving forward",
        Shape.TOLD,
        0.88,
        r"\b(?:not|won'?t be|will not be|isn'?t|aren'?t|didn'?t|don'?t|wouldn'?t be|won'?t|no longer|not to"
        r"|not be|without) ?(?:be )?(?:want to |wish to "
        r"|going to )?(?:mov(?:e|ing) (?:me |us |you |on |my \w+ )?forward|proceed(?:ing)?|progress(?:ing)?"
        r"|go(?:ing)? forward|advanc(?:e|ing)|tak(?:e|ing) (?:me|it|my \w+) (?:any )?further"
        r"|mov(?:e|ing) on) (?:with (?:me|my|an offer|us)|to (?:the )?(?:next|final|on-?site))"
        r"|\b(?:not|won'?t be|will not be|aren'?t|wouldn'?t be) (?:be )?taking (?:it|this|my \w+) (?:any )?further"
        r"|\b(?:not|won'?t be|will not be|aren'?t) (?:mov(?:e|ing) (?:me )?forward|proceed(?:ing)?|going forward)\b",
        needs_job=True,
    ),
    way(
        "losing out",
        Shape.MISSED,
        0.8,
        rf"\b(?:lost|losing|lose|missed|missing|miss) (?:out )?(?:on |to )?(?!(?:my|this|the) job\b)(?:the |a "
        rf"|an |this |that "
        rf"|another )?(?:\w+ ){{0,3}}?{JOB} (?:to|because|due|over|by)\b"
        rf"|\blost out (?:on|to)\b|\bmissed out on (?:the|a|that|this|my) (?:\w+ ){{0,3}}{JOB}\b"
        rf"|\bbeaten out\b|\bbeat me (?:out|to it)\b|\b(?:job|offer|opportunity|interview|position|role"
        rf"|internship) (?:\w+ ){{0,2}}fell (?:through|apart)\b",
        needs_job=True,
    ),
    way(
        "coming second",
        Shape.TOLD,
        0.8,
        r"\b(?:came|come|coming|finished|was|were|their) (?:\w+ )?(?:second|2nd|runner[- ]up"
        r"|close second)(?: choice| place)?\b(?! (?:round|interview|stage|year|time))"
        r"|\bsecond (?:place|choice|best) again\b|\brunner[- ]up\b|\bpipped\b|\balways the bridesmaid\b"
        r"|\bnot (?:the one|going to be me|gonna be me|one of them|on the (?:list|shortlist))\b"
        r"|\bmy name (?:wasn'?t|isn'?t|was not) on the list\b|\bspat me out\b|\bfiltered me out\b"
        r"|\bscreened me out\b",
        needs_job=True,
    ),
    way(
        "not being taken",
        Shape.TOLD,
        0.78,
        r"\b(?:isn'?t|aren'?t|not|won'?t be|wont be|didn'?t|did not|couldn'?t|can'?t"
        r"|never) (?:be )?(?:taking me|take me|taking me on|hiring me|recommend me|fund(?:ed)?|joining them"
        r"|starting (?:at|with|in)|keeping me|what they need|have it in the bag|match$"
        r"|got (?:it|the|this|that))\b|\bnot got (?:it|the|this|that)\b|\bnobody took me\b"
        r"|\b(?:wasn'?t|was not|not|isn'?t) (?:funded|happening for me|approved for)\b|\bnot a fit\b"
        r"|\b(?:said|think|thought|felt|says) i'?m (?:not |over|under|too )\w*"
        r"|\bi'?m (?:over|under)qualified\b|\bunable to offer\b|\bthin envelope\b"
        r"|\bkeep (?:your|my) details on file\b|\bsorry[ -](?:not|e?mail|letter)\b",
        needs_job=True,
    ),
    way(
        "no place",
        Shape.TOLD,
        0.84,
        r"^no (?:admission|offer|pupillage|studentship|admits)(?=\W*$|,)",
        r"\bno (?:seat|place|spot|postdoc|promo|promotion|match|second round|next round|callback|final round|contract"
        r"|training contract|admit)\b(?=[ ,.;!]*(?:$|at|in|for|with|this|again|on|and|from|today|,))",
        needs_job=True,
    ),
    way(
        "it was not me",
        Shape.TOLD,
        0.84,
        r"\b(?:wasn'?t|wasnae|isn'?t|isnae|was not|not going to be|it'?s not|its not|anyway not"
        r"|not gonna be) me\b(?! (?:who|that))"
        r"(?=\W*$| (?:for|this|on|at|they)\b)",
        r"\bi'?m the one who (?:isn'?t|is not|wasn'?t)\b|\bit wasn'?t to be\b|\bnot (?:to be )?this time\b",
        r"^not this (?:year|cycle|season|round)(?=\W*$)|\bnot (?:on )?this occasion\b|\bchose not me\b"
        r"|\bnot what they (?:want|need)\w*\b|\bsaid not this\b",
        r"\b(?:not getting|didn'?t get|didnae get|not gonna get|won'?t be getting) (?:the|that|this) \w+(?: \w+)?\b"
        r"(?=\W*$| (?:after all|anyway|either|in the end|because|cos|cuz|today)\b)",
        r"\bi didn'?t in the end\b|\b(?:i|we) didn'?t,? in the end\b|\bback to square one\b",
        needs_job=True,
    ),
    way(
        "they failed me by a rule",
        Shape.TOLD,
        0.8,
        r"\bfiltered (?:out )?(?:me|everyone|by)\b|\b(?:cutoff|cut-off|cut off) (?:was |is )?\d+[^.]{0,12}\bme \d+",
        r"\bfail(?:ed)? (?:the|my) [\w ]{1,30}(?:test|exam|medical|assessment|oa|screen)\b",
        r"\b(?:didn'?t|did not) (?:match|meet) (?:the|their) (?:cut|bar|threshold|standard)\w*\b",
        needs_job=True,
        hint=Hint.SCREEN,
    ),
    way(
        "not getting it, in so many words",
        Shape.MISSED,
        0.86,
        r"\b(?:i|we|sadly|unfortunately|but|and|so|well|nope|@user) (?:just |still |ultimately |sadly |also "
        r"|in the end )?"
        r"(?:did ?n'?t|did not) get (?:it|this one|that one)\b(?! (?:when|why|how|until|at first|either way))",
        rf"\b(?:the|a|this|that|my dream) (?:[\w-]+ ){{0,2}}{JOB} (?:that )?i (?:didn'?t|did not|never) (?:get|got"
        rf"|land)\b",
        needs_job=True,
    ),
    way(
        "too little or too much of something",
        Shape.TOLD,
        0.84,
        r"\b(?:they|she|he|who|and|i was|been) (?:say|said|says|told me|tells me|told) (?:that )?(?:i(?:'m| am"
        r"| was) too "
        r"(?:old|young|senior|junior)|(?:i (?:don'?t|do not|didn'?t|did not) have|i haven'?t got|i lack(?:ed)?|not) "
        r"(?:enough|the) (?:\w+ )?(?:experience|qualifications|hours|training))\b",
        r"\b(?:want|wanted|need|needed) (?:someone|somebody) (?:with|who has|who had) more experience\b",
        r"\bmissed (?:it |the (?:mark|cut-?off|pass mark|cut|grade|threshold) |out )(?:by|on it by) (?:an? "
        r"|just )?(?:\w+|\d+%?)"
        r"(?: (?:marks?|points?|percent|seconds?))?\b",
        needs_job=True,
    ),
)
