"""Ways to say no in a few plain words: the verdict alone, what they said, the end of a wait or of a trial.

Each is a no only beside an application of its writer's own (`APPLIED`, `SPOKEN_OF`), and a weak sign without one.
"""

from __future__ import annotations

from typing import Final

from bot.reading.cues.ways import Hint, No, Shape, way

_END: Final = (
    r"(?=\W*$|[.,;!]| (?:and|but|so|because|cause|cos|bc|after|today|this|again|apparently|i guess|too|at|with"
    r"|from|by|for"
    r"|now|then|yet|as|even|though|tho|either|an hour|just|in|on|to me|yesterday|via|no|within|before|without)\b)"
)
_NO: Final = (
    r"(?:no|nope|nah|noes|negative|a no|not me|not good|bad news|unsuccessful|a nope|a hard no|a firm no|a polite no)"
)

_WAYS: Final[tuple[No, ...]] = (
    way(
        "the verdict alone",
        Shape.TOLD,
        0.84,
        rf"\b(?:answer|verdict|result|results|outcome|decision|update|news|reply|response|feedback|status"
        rf"|conclusion|ending"
        rf"|today|yesterday|monday|tuesday|wednesday|thursday|friday|this morning|tonight|finally|later|now"
        rf"|anyway|again)"
        rf"(?: (?:was|is|came back|came|in|today|back|just|from \w+|on \w+|of course)){{0,2}} ?(?:[:=,-]|->|→"
        rf"|\.\.\.|…)?"
        rf" ?(?:a |it'?s |its |it was |still |also )*{_NO}{_END}",
        rf"(?<!you say )(?<!means )(?<!candidates )\b(?:it'?s|its|it was|that'?s|thats|was|so it'?s|is|got|gotten"
        rf"|it is) (?:a |an |another |still |also |just |my "
        rf"|the |basically |now |all )*(?:hard |soft |big |fat |flat |firm |polite |quick |nice |kind |clear )*"
        rf"(?:no|nope|nah|noes){_END}",
        rf"\b(?:dream|last|first|second|third|fourth|fifth|sixth|top|only|other|next|final) (?:choice |place "
        rf"|one |job |school"
        rf" |company |studio |shop |firm |program |programme |interview |team |uni |option |hospital )?(?:on "
        rf"(?:my|the) list "
        rf"|that \w+ \w+ |who \w+ \w+ )?(?:just |also |has |have |now |finally )*(?:said|says|say|sent|gave me"
        rf"|came back) "
        rf"(?:a |with a |me a )?(?:no|nope|nah){_END}",
        rf"\b(?:robot|machine|computer|bot|system|algorithm|form|portal|website|app|email|letter|text|lady|man"
        rf"|woman|bloke|guy"
        rf"|girl|owner|boss|manager|chef|head|recruiter|agency|agent|hr|panel|committee|school|team|client"
        rf"|company|firm|place"
        rf"|shop|bakery|salon|garage|factory|warehouse|they|he|she|prof|professor|pi|poi|studio|bank|hospital"
        rf"|hotel|cafe|pub"
        rf"|county|council|director|principal|editor|gallery|publisher|both|all(?: \w+)?|everyone|everybody"
        rf"|neither|interviewer"
        rf"|panel|someone)(?: (?:there|on the phone|at the desk|at \w+|in charge|from \w+))?(?: (?:just|also"
        rf"|still|all|then|has"
        rf"|have|finally|simply|politely|kindly|eventually|only|both|again))* (?:said|says|texted|emailed|wrote"
        rf"|replied|answered"
        rf"|goes|went|told me|sent)(?: (?:me|back))?,? (?:a |sorry,? |that'?s a |it'?s a |simply |just )?(?:no"
        rf"|nope|nah|no thanks"
        rf"|no thank you|not this time|not yet|not for us|not now|pass){_END}",
        r"(?:[,;:] ?|\band |\bthen |\bbut |- ?|… ?)(?:a |another |still |also |just |sadly |yet another )*(?:no"
        r"|nope)(?: again)?"
        r"(?=\W*$| (?:again|from|at|for me|this time|today|too|either|yet again|this morning|in \d|within|after|by"
        r"|because)\b|[.,;] (?:third|second|no feedback|again|because|just|that'?s|he|she|they|it|i|we))",
        r"^(?:so |and |another |still |also |yet another )*(?:no|nope) (?:again|from (?!me\b|us\b)|at (?!all"
        r"|least)|for me|this time)\b",
        r"\b(?:not|no) (?:this|that) time\b|\bno feedback(?: policy)?\b|\bthat exact reason\b",
        r"\b(?:nope|no|a no|my no|the no|another no|noes) (?:from|at) (?:the|my|that|them|him|her|[a-z]\w+)\b",
    ),
    way(
        "not getting it, in few words",
        Shape.MISSED,
        0.86,
        r"\b(?:did ?n'?t|did not|didnt|never|not) (?:get|got|land|make|made|clear|pass|passed) (?:it|that|this"
        r"|that one|this"
        rf" one|the (?:\w+ )?(?:job|role|part|place|spot|post|cut|grade|mark|bar|threshold)|through|in|any of"
        rf" them|one){_END}",
    ),
    way(
        "what they said",
        Shape.TOLD,
        0.8,
        r"\bsorry,? (?:love|pal|mate|hon|honey|dear|bro|buddy|my friend|kid|son|darling|but no|no,|not this|you"
        r" (?:were|did|have)"
        r"|there (?:is|are|were))\b",
        r"\b(?:he|she|they|it|manager|recruiter|panel)(?:'s| was| were| said| said it was| said i was| told me"
        r" it was| said that"
        r" it was)? (?:really |so |very |super |that |it was )*close(?: one| call| decision)?\b(?! (?:to (?:me"
        r"|my|home)|by|the"
        r"|that|down|friend))",
        r"\b(?:going|gonna|decided|have|had|need|want|wanted|will|'ll|choosing|chose) (?:to )?(?:pass|hold off"
        r"|leave it|say no"
        r"|decline|look elsewhere|keep looking|go (?:in )?another|wait)\b(?= (?:on (?:me|this|hiring|it)|this"
        r"|for now|at this"
        r"|for|there|on|with|and|but|in)\b|\W*$|[.,;])",
        r"\b(?:hold|holding) off (?:on|for)\b",
        r"\b(?:try|look|apply|better off|suited) (?:somewhere else|elsewhere)\b",
        r"\b(?:wasn'?t|isn'?t|not|was not) (?:an )?easy (?:decision|choice|call)\b|\b(?:tough|hard|difficult) "
        r"(?:decision|choice"
        r"|call)\b",
        r"\b(?:said|told me|says|because|that) (?:that )?(?:i|it|we|my \w+) (?:\w+ )?(?:well|great|good|strong"
        r"|lovely|nice|the"
        r" best|close|second|almost|nearly|very)[^.!?]{0,30}? but\b",
        r"\b(?:not|n'?t) (?:what|who|quite what|exactly what|the (?:person|type|kind|sort|profile|one|right)"
        r" ?\w*) (?:they|he|she"
        r"|we|it)(?:'?re| are| were|'s| is)? ?(?:need|want|wanted|needed|after|looking for|had in mind|look)\w*\b",
        r"\b(?:not|wasn'?t|isn'?t) (?:quite |really )?(?:a |the )?(?:right |good |great |best |perfect )?(?:fit"
        r"|match)\b",
        r"\b(?:turned|knocked|sent) (?:me |us )?(?:away|down|back) (?:for (?:not|my|having|being)|cause|because"
        r"|cos|over|due|bc)\b",
        r"(?<!\bi )(?<!\bwe )\b(?:can'?t|cannot|couldn'?t|won'?t|wouldn'?t|unable to|not able to|not going to"
        r"|regret(?:s)?|will not)"
        r" (?:be )?(?:offer|offering|give|giving|recommend|act favou?rably|admit|accept|take|taking|invite"
        r"|inviting|fund|funding"
        r"|support|move|moving|progress|place|consider|considering)\b(?= (?:me|us|you|an offer|a place"
        r"|admission|my application"
        r"|forward|further)\b)",
        r"\bunable to (?:\w+ ){0,3}(?:favou?rably|offer|admit|recommend|proceed|accommodate|progress|move"
        r" forward|make)\b",
        r"\b(?:strongest|stronger|competitive|impressive|exceptional|large|high|unprecedented) (?:pool|field"
        r"|number|volume"
        r"|applicant|cohort|calib)\w*",
    ),
    way(
        "a number that is too low",
        Shape.TOLD,
        0.82,
        r"\bscore \d[\d.]*,? (?:and |but )?(?:the )?(?:pass|cut|bar|line|minimum)(?: mark)?(?: is| was)? \d",
        r"\bmissed (?:the |an? |my )?(?:[\w-]+ ){0,3}(?:list|cut|place|interview|shortlist|offer|mark) by\b",
        r"\b(?:placed|ranked|came|finished|was|i'm) \d+(?:st|nd|rd|th)\b,? (?:and |but |they |only )*\d+ "
        r"(?:were|was|got|hired|places|spots)",
        r"\b(?:reserve|waiting|wait|alternate) list only\b|\bbottom of the (?:list|ranking)\b",
        r"\b\d[\d.,]*[,;]? (?:and|but) (?:the|their) (?:cut|cut-?off|line|pass mark|bar|minimum|threshold) "
        r"(?:was|is) \d",
        r"\branked (?:\w+th|\d+\w*|sixth|ninth)\b[^?]{0,30}\b(?:they|top|took|interview)\b[^.?]{0,15}\b(?:\d"
        r"|two|three|four|five|six|ten)",
        r"\b(?:one|two|a) (?:level|grade|second|place|band|shuttle)s? (?:off|short|too low|under)\b",
        r"\bmissed (?:the (?:cut|cut-?off|mark|grade)|out)(?: on [\w' ]{2,30}?)? (?:for|by|again)\b",
        r"\b\d[\d.,]*(?: \w+)?, (?:and |but )?(?:they|he|she|it|firm|company|school)(?: only)? (?:wants?|wanted"
        r"|needs?|needed|asks? for"
        r"|asked for|takes?|took|required?s?) (?:at least )?\d",
        r"\b(?:need|needed|needs|wanted|want|wants|required|cut ?-?off|cut|threshold|pass mark|minimum|line|bar"
        r"|merit line|corte)"
        r"(?: (?:is|was|of|at|went to|were|for \w+|closed at|this \w+))* ?(?:\d[\d.,]*)[^.!?\n]{0,20}?(?:[,;(.]"
        r"| and| but)? (?:i|i'm|i got"
        r"|i have|i had|me|mine|mine is|mine was|my \w+ is|my \w+ was|got|scored|we got) (?:\w+ )?\d",
        r"(?:^|\bi |\bmy (?:score|rank|ranking|mark) |\bmine |[,;.] )(?:scored|score|got|had|made|have|i'm|was"
        r"|is|ranked|placed"
        r"|finished|came|a )? ?(?:\w+ )?\d[\d.,]*(?:st|nd|rd|th|%)?\b(?:(?!applica|applied"
        r"|yours)[^!?\n]){0,30}?\b(?:needed|needs|need|wanted|wants|cut ?-?off|threshold"
        r"|pass mark|required|minimum|they took|they take|they want|line|took \d|spots for|to pass|merit)\b",
        r"\b(?:one|two|three|four|five|half|\d[\d.]*|a few|a) (?:marks?|points?|percent|%|pts?|places?|seconds?"
        r"|spots?|ranks?)"
        r" (?:off|short|under|below|too (?:low|slow|few)|out|shy|away)\b",
        r"\b(?<!lose )(?:short|missed|cut off|below the line|below|fail(?:ed)?|lost)(?: it| out| the \w+)? by "
        r"(?:just |only |a mere"
        r" )?(?:\d[\d.]*|one|two|three|four|five|half|a)\b",
        r"\b(?:below|under|beneath|short of|less than) (?:the |their |my )?(?:\w+ )?(?:line|bar|threshold"
        r"|cut-?off|pass mark|mark"
        r"|minimum|standard|appointable|benchmark|merit|required)\b(?! of\b)",
        r"\b(?:failed|fail|flunked|bombed) (?:the |my |their |an? |at |on |in )(?:[\w-]+ ){0,3}?(?:test|exam"
        r"|medical|vetting"
        r"|assessment|part|section|check|screen|round|stage|oa|interview|trial|maths|theory|typing|drug test"
        r"|fitness)\b",
        hint=Hint.SCREEN,
    ),
    way(
        "a step that was the last",
        Shape.TOLD,
        0.82,
        r"\bapplication(?:'s| is| was)? (?:over|closed|dead|finished|done|binned|ended)\b",
        r"\b(?:stopped|ended|over|out|died|fell) (?:at|in|after) the (?:\w+ )?(?:stage|interview|round|test"
        r"|screen|assessment)\b",
        r"\b(?:aren'?t|not|isn'?t|won'?t be) (?:inviting|seeing|having|calling|bringing|putting) me (?:for|to"
        r"|back|in|through|on)\b",
        r"\b(?:days?|hours?|week|morning|minutes) later,? (?:i'?m |i was )?out(?=\W*$|[.,;])",
        r"\b(?:application|process|it|i)(?: has| was)? (?:stopped|ended|died|finished|fell) (?:at|with|after) "
        r"(?:the |my |a )?(?:\w+ )?"
        r"(?:medical|vetting|fitness|online test|tests?|references?|background check|screening)\b",
        r"\bthe end of (?:that|my|the|it|this) (?:application|process|one|road|dream)\b",
        r"\binto (?:a )?no(?=\W*$|[.,;])",
        r"\b(?:phone screen|screen|interview|call|test|round|stage|oa|first round|cv|application|email|form"
        r"|questionnaire"
        r"|assessment|trial|sift)(?: \w+)? was (?:the end(?: of it)?|as far as|where it (?:ended|stopped)|the"
        r" last|it)\b",
        r"\b(?:that'?s|thats|that was|as) (?:as )?far as (?:i|it|my)\b|\b(?:stopped|ended|died|finished) (?:at"
        r"|with|there|after)"
        r" (?:the |my |a )?(?:cv|phone|first|screen|interview|test|there|hr|recruiter|round|stage|panel|sift"
        r"|application)\b",
        r"\b(?:no|zero|without) (?:second|2nd|third|final|next|further|more|face|on-?site|follow[- ]?up|call"
        r" ?back|re-?call"
        r"|interview|recall|offer)(?: (?!yet)\w+)?(?: for me| this| from| at| again| either)?(?=\W*$|[.,;])",
        r"\b(?:not|n'?t|never)(?: be| been| being| get| getting| even| again)* (?:short-?listed|long-?listed"
        r"|invited|asked back"
        r"|called back|through|in the (?:next|final|last)|on the (?:short)?list|seeing me|asking me back|having"
        r" me back|called"
        r"|read out|recalled|put through|put forward|taken forward|going through|progressed)\b",
        r"\b(?:out|cut|dropped|gone|knocked out|eliminated|released|sifted) (?:after|in|at|before|during|on) "
        r"(?:the |round |my |their"
        r" |stage )?(?:first|second|third|final|last|group|next|phone|panel|sift|paper|cv|one|two|three|\d"
        r"|round|interview|test"
        r"|trial|assessment|screen|technical|presentation|semi|audition|longlist|shortlist)\b",
        r"\b(?:did ?n'?t|did not|didnt|never|not) (?:even )?(?:hear|call|see|read|find|post|have) my (?:name"
        r"|number)\b",
        r"\b(?:did ?n'?t|did not|didnt|never|couldn'?t|not) (?:even )?(?:get|got|make|made|go|went)(?: it)? "
        r"(?:past|through|beyond"
        r"|to|on to|further than|as far as) (?:the |a |an |their |my |round |stage )?(?:\w+ )?(?:phone|screen"
        r"|interview|first"
        r"|second|final|next|round|stage|panel|test|shortlist|list|sift|hr|recruiter|trial|call|cv)\b",
    ),
    way(
        "the wait is over",
        Shape.TOLD,
        0.76,
        r"\b(?:then|and|got|with|for) (?:the |a )?(?:standard|usual|polite|generic|template|automatic"
        r"|one[- ]line) no\b",
        r"\b(?:bad news|not the news)\b[^.!?]{0,30}\b(?:job|role|interview|application|post|place|i (?:wanted"
        r"|hoped))\b",
        r"\b(?:best of luck|good luck|all the best|every success) (?:in|with) (?:your|the|my) (?:job )?"
        r"(?:search|hunt|future|career)\b",
        r"\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|a few|couple of) (?:weeks|months|days|hours"
        r"|minutes|lines"
        r"|sentences)(?: \w+){0,4}? (?:(?:and )?(?:then )?(?:a )?(?:no|two lines|one line|nothing|silence|not a"
        r" word|for (?:a no"
        r"|this|that|two lines|nothing)))" + _END,
        r"\b(?:guess|think|suppose|so|means|know|assume|figure) (?:that'?s |i have |i've got |i got |that is "
        r"|there'?s )?(?:my|the)"
        r" answer\b",
        r"\b(?:heard|hear|came|got|get|reply|replied) back\b[^.!?]{0,25}[.,;:-]? ?(?:and |but )?(?:it'?s |its "
        r"|a )?(?:no|not good"
        r"|bad|nope|not me)" + _END,
        r"\b(?:emailed|rang|called|chased|asked|phoned|texted|messaged|wrote)\b[^.!?]{0,40}\b(?:and|they|he"
        r"|she) (?:got|said|says)"
        r" (?:a |me a )?(?:no|nope)" + _END,
    ),
    way(
        "they took it back",
        Shape.TOLD,
        0.83,
        r"\boffer (?:just )?(?:evaporated|vanished|disappeared|went poof|melted|died|fell apart)\b|\byes \w+, "
        r"(?:written |a )?no \w+",
        r"\b(?:they|company|place|firm|employer|he|she)(?: have| has|'ve| just| now| then)* (?:took|taken"
        r"|taking|pulled|withdrew) it"
        r"(?: all)?(?: back| away)?(?=\W*$|[.,;]| (?:because|after|when|once|over|this|today|yesterday|on)\b)",
        r"\bcircumstances (?:have |had |has )?changed\b",
        r"\b(?:start date|joining date|joining|onboarding"
        r"|first day|offer|job|contract|position|role|place)(?:'s| is| was| got| has been| just"
        r"| now)* (?!gone for good)(?:cancell?ed|off|withdrawn|taken away|pulled|rescinded|called off|gone|void"
        r"|revoked|scrapped)" + _END,
        r"\b(?:they|he|she|company|boss|owner|manager|hr)(?:'ve| have| has| just| then| suddenly)* "
        r"(?:cancell?ed|took it away"
        r"|pulled (?:the|my|it|out)|withdrew|backed out|called it off|dropped me|don'?t need me|didn'?t need me"
        r"|unhired me"
        r"|went back on it|pulled out)\b",
        r"\b(?:the |a |my )?yes (?:turned|became|is now|was|on \w+|thursday|monday|tuesday|wednesday|friday)(?:"
        r" in)?(?:to)?"
        r"(?: \w+){0,2} (?:a )?no\b",
        r"\b(?:was|were|am|is) (?:meant|supposed|due|going|about|set) to (?:start|begin|sign|be starting|be"
        r" signing)\b[^.!?]{0,40}"
        r"\b(?:but|they|now|then|cancell?ed|no longer|instead|not|gone|off|hold)\b",
        r"\b(?:i was|was|been) promised (?:[\w ]{0,20})?(?:went|gone|given|to someone|and)\b|\bpromised"
        r" me\b[^.!?]{0,40}\b(?:gave"
        r"|then|but|and|went|now)\b",
        hint=Hint.RESCINDED,
    ),
    way(
        "the trial led nowhere",
        Shape.TOLD,
        0.82,
        r"\b(?:ended|failed|terminated) my (?:probation|trial|training)\b|\bprobation (?:failed|ended|not passed)\b",
        r"\b(?:we'?ll|they'?ll|they would|they'?d|let'?s) leave it (?:there|at that|for now|here)\b",
        r"\b(?:did ?n'?t|did not|not) (?:get |be |been )?cast\b|\bnot in the (?:\w+ )?(?:squad|team|cast"
        r"|line-?up)\b|\breleased by (?:the|my)\b",
        r"\b(?:not|n'?t|never|won'?t be) (?:be |got |get |being |been )?(?:asked|asking|called|calling|invited"
        r"|having|bringing|taken"
        r"|kept) (?:me )?(?:back|on)\b",
        r"\b(?:told|said|asked|texted|saying)(?: me)? (?:to )?(?:not|don'?t|no need|there'?s no need)(?: to)? "
        r"(?:bother )?(?:come"
        r"|coming|show|turn)(?:ing)?\b",
        r"\b(?:trial|shift|day|probation|training|first week)\b[^.!?]{0,40}\b(?:went bad(?:ly)?|not hired|let"
        r" me go|too slow"
        r"|sent me home|not enough|not kept|didn'?t keep|no job|for nothing|and then no|said no)\b",
        r"\b(?:i was|i'm|im|i am) (?:just |a bit |far |way )?too (?:slow|quiet|shy|nervous|old|young|expensive"
        r"|junior|senior|green"
        r"|inexperienced|qualified|experienced|loud|soft|far)\b",
        r"\blet (?:me|us) go\b(?! (?:home|early|to|for|first|out|on|in|through|with|over))",
    ),
)

IN_FEW_WORDS: Final = tuple(one._replace(needs_application=True, only_own=True) for one in _WAYS)
