"""How an application ends, in words that say nothing of a no: "they promoted from within", "that one's dead".

Each is a no only in a text that tells of an application of its writer's own (`APPLIED`).
"""

from __future__ import annotations

from typing import Final

from bot.reading.cues.no_parts import ROLE
from bot.reading.cues.ways import Hint, No, Shape, way
from bot.reading.lazy import Pattern

APPLIED: Final = Pattern(
    "|".join(
        (
            r"\b(?:i|i've|we|i'd|just|also|then|and) (?:just |only |recently |finally |already |even |had "
            r"|have )*(?:interviewed"
            r"|applied|re-?applied|auditioned|been interviewing|been applying|was interviewing"
            r"|was in the running|was up for"
            r"|went for|put in for|made it to|got (?:as far as|through) (?:to )?the|did (?:a|an|the|my|their"
            r"|two|three|\d|all)"
            r" (?:[\w-]+ ){0,3}(?:interviews?|trial|tests?|take-?home|assessment|case|presentation|rounds?"
            r"|audition|project|task"
            r"|shifts?))\b",
            r"(?:^|[.!?\n] ?)(?:so |and |just |well |ok )?(?:interviewed|applied|auditioned|re-?applied"
            r"|went for|put in) ",
            r"\b(?:had|did|done|finished|completed|after|following|since|passed|aced|did well in|prepped for"
            r"|prepared for|took)"
            r" (?:a|an|my|the|their|two|three|four|five|six|\d+|all|both|another|that|one|his"
            r"|her)?(?: [\w'-]+){0,3}? ?(?:interviews?"
            r"|phone screen|screening|screen call|final round|finals?|on-?site|loop|trial (?:shift|day)|trial"
            r"|audition|assessment"
            r" (?:day|cent(?:re|er))|take-?home|case study|panel|rounds|superday|call with|chat with"
            r"|second stage|test task|viva"
            r"|application)\b",
            r"\bmy (?:[\w-]+ ){0,2}(?:application|interview|audition|candidacy|final round|on-?site|take-?home"
            r"|trial shift|cv"
            r"|resume)\b|\b(?:job|role|position|post|place|gig|company|team|one|school|program|internship"
            r"|grant) (?:that )?"
            r"(?:i|i'd|i've) (?:\w+ )?(?:interviewed|applied|wanted|was up for|went for)\b",
        )
    )
)
"""What tells of an application of the writer's own."""

SPOKEN_OF: Final = Pattern(
    "|".join(
        (
            r"\b(?:role|position|interview|interviews|trial shift|trial day|trial week|audition|screening call"
            r"|phone screen"
            r"|final round"
            r"|on-?site|take-?home|second round|third round|first round|panel|recruiter|recruiters|hiring"
            r" manager|job offer|offer"
            r"|internship|apprenticeship|traineeship|fellowship|scholarship|residency|vacancy|application"
            r"|applications|cover letter"
            r"|dream (?:job|school|company|program|programme|uni)|assessment cent(?:re|er)|open day interview"
            r"|callback|call back"
            r"|heard back|got back to me|poi|admissions?|phd|masters|msc|waitlist(?:ed)?|shortlist(?:ed)?"
            r"|apprentice|medical|vetting|typing test|gpa"
            r"|gre|lsat|mcat|cohort)\b",
            r"\b(?:rang|called|phoned|e-?mailed|texted|messaged|went in|asked|popped in|dropped|handed"
            r"|sent)\b[^.!?]{0,30}\b(?:about the"
            r"|for the|my (?:cv|resume|application)|a cv|cvs|about (?:a|my|that|work))\b",
            rf"\b(?:for|about|as) (?:the |a |an |that |their )?(?:[\w-]+ ){{0,2}}(?:{ROLE}|job|role|position"
            rf"|post|place|vacancy|gig)\b",
            rf"^(?:the |my |a |so |that |well,? )?(?:[\w&'/-]+ ){{0,4}}(?:{ROLE}|job|role|post|place|position)"
            rf"(?: (?:job|post|role"
            rf"|position|place|thing|gig|spot|course|training|trainee|scheme|test|apprenticeship))?(?: (?:at"
            rf"|with|in|for|from) [\w&'-]+"
            rf"(?: [\w&'-]+){{0,2}})?(?:[,:;.!-]| -)",
            r"\b(?:they|he|she|hr|manager|boss|owner|head|gaffer|recruiter|agency|school|the \w+) (?:just "
            r"|finally |only )?(?:rang|called"
            r"|phoned|e-?mailed|texted|wrote|messaged|told me|let me know|got back)\b",
            r"\b(?:job|role|position|post|place|gig|internship) (?:i|that i|we)\b|\b(?:the|a|that|this) "
            r"(?:[\w-]+ )?(?:job|role|position"
            r"|post|vacancy)\b",
        )
    )
)
"""What may speak of one, in a short text."""

SHORT: Final = 40
"""Words up to which a text is short."""

_GONE_TO: Final = (
    r"(?:the |that |my )?(?:job|role|slot|spot|place|post|position|gig|lead|shift|contract|promotion|it|that one)"
)
_MINE: Final = r"(?:me|us|my (?:\w+ )?(?:application|cv|resume|profile|candidacy|file))"
_END: Final = r"(?=\W*$|[.,;!]| (?:and|but|so|because|after|today|this|again|apparently|i guess|too|at|with|from|by)\b)"

_WAYS: Final[tuple[No, ...]] = (
    way(
        "it went to another",
        Shape.TOLD,
        0.84,
        r"\b(?:promoted|hired|filled it|filled the \w+|recruited|went|gone|going|appointed"
        r"|moved someone up) (?:up )?(?:from"
        r" )?(?:within|internally|in-?house)\b",
        r"\b(?:already|been|had|have|'ve|just) (?:already |just )?(?:promised|earmarked|lined up|picked|chosen"
        r"|hired|decided"
        r"|found|filled)(?: (?:it|the \w+|someone|somebody|for|to|their (?:person|candidate|guy)))?" + _END,
        r"\b(?:(?:some ?one|somebody|a \w+|the \w+|his \w+|her \w+|their \w+|[\w']+'s \w+)(?: (?:with|who|from"
        r"|in|at|has|had"
        rf"|knew|knows)(?: \w+){{1,4}}?)?) (?:got|gets|took|landed|snagged|bagged) {_GONE_TO}{_END}",
        r"\b(?:found|hired|picked|chose|got|took) (?:some ?one|somebody)(?: \w+)? (?:before|already|while|else"
        r"|from|who|with)\b",
        r"\b(?:opted|chose|decided|going|continuing|continue|pursuing|proceeding|sticking) (?:to )?(?:continue "
        r"|go |go on |carry"
        r" on |move on |stick )?(?:with )?(?:others|other (?:people|applicants?|candidates?)|somebody|someone)\b",
        r"\bthey(?:'ve| have)? made (?:their|a) (?:decision|choice|mind up)(?: and| but|,) (?:it|i)\b",
    ),
    way(
        "what they want instead",
        Shape.TOLD,
        0.8,
        r"\b(?:looking for|want|wants|wanted|after|prefer|preferred|need|needed) (?:a different|some ?one more"
        r"|somebody more|more"
        r" of a|some ?one less|another kind of|other) \w+",
        r"\b(?:i'?d|i would|i'?m|i might|i am) (?:be )?(?:a )?(?:better|great|good|more) (?:suited|fit"
        r"|match) (?:to |for |in |with "
        r"|at )?(?:a |an |some)?(?:elsewhere|somewhere else|something else|another|other|different)\b",
        r"\bmy (?:background|profile|experience|skills?|skill ?set|degree|qualifications?|english|german|french"
        r"|accent)"
        r" (?:isn'?t|aren'?t|wasn'?t|weren'?t|is not|was not|doesn'?t|didn'?t|don'?t) (?:quite |really "
        r"|a )*(?:relevant"
        r"|match\w*|fit|enough|what they|the right|align\w*|strong|good enough|suitable|recogni[sz]ed)\b",
        r"\b(?:don'?t|didn'?t|doesn'?t) (?:think|feel|believe|see) (?:that )?(?:i'?m|i am|i was|me|i'?d be"
        r"|i have|i had|i'd)"
        r" (?:as |quite |really )?(?:ready|right|a |the |suitable|suited|cut out|up to|enough|fit|fitting)",
        r"\b(?:stronger|better|more (?:qualified|experienced|suitable)) (?:people|candidates?|applicants?|ones?)\b",
        r"\b(?:too many|so many|overwhelming (?:number|amount) of|high volume of"
        r"|lots of) (?:\w+ )?(?:applicants|applications"
        r"|candidates)\b",
    ),
    way(
        "the process is over",
        Shape.TOLD,
        0.86,
        rf"(?<!\bi )(?<!^)\b(?:ended|stopped|discontinued|closed|terminated|archived|withdrawn|withdrew|binned"
        rf"|shelved) (?:{_MINE}|(?:my"
        r"|the|our) (?:process|application|candidacy|candidature|file|case))\b(?! early)",
        r"\bmy (?:\w+ )?(?:application|candidacy|profile|file|process|candidature)(?:'s| is| was| got| has been"
        r"| has| have been)"
        r" (?:now |just |been |all )?(?:closed|archived|ended|withdrawn|discontinued|terminated|deactivated"
        r"|dead|over|finished"
        r"|binned|inactive)\b",
        r"\b(?:removed|dropped|taken|cut|ruled|kicked) (?:me )?(?:out )?(?:from|of|out of) (?:the |their |any "
        r"|further )?(?:process"
        r"|consideration|running|pool|pipeline|list|shortlist)\b",
        r"\b(?:i'?m|i am|i was|now|and|already|officially) out of (?:the |this )?(?:process|running|race|pool"
        r"|competition)\b",
        r"\b(?:was|been|got|i'm|am) eliminated\b",
        r"\bgot the (?:boot|chop|axe|elbow|heave-?ho|cold shoulder|brush[- ]off|old heave|push|bullet)\b",
        r"\b(?:got|is|was|have|has)(?: \w+)? (?:a |the )(?:polite |gentle |quick |generic |standard "
        r"|usual )+(?:brush[- ]off|no"
        r"|no thank you|no thanks|decline|goodbye)\b",
        r"\bthat was (?:it|that|the end(?: of (?:it|that))?|as far as (?:it|i) \w+)" + _END,
        r"\b(?:no further|never (?:any )?further)" + _END,
    ),
    way(
        "a farewell",
        Shape.TOLD,
        0.72,
        r"\bwish(?:ed|es|ing)? (?:me|you) (?:luck|well|success|all the best|the best|every success)\b"
        r"(?! (?:on|for) (?:mon|tues|wednes|thurs|fri|the next|my next|my interview|tomorrow|the interview))",
        r"\bthanked me (?:for (?:my time|coming|applying|my interest|attending|taking)\b)?(?! and (?:said|told"
        r"|asked|will|they))",
    ),
    way(
        "it never came",
        Shape.TOLD,
        0.78,
        r"\b(?:offer|contract|second interview|start date|call|callback|e-?mail|letter|follow[- ]?up"
        r"|written offer|next round)"
        r" (?:has |had )?(?:never|hasn'?t|didn'?t|did not) (?:ever )?(?:came|come|arrived?|materiali[sz]ed?"
        r"|turned (?:up|into)|turn"
        r" (?:up|into)|showed up|happened|happen)\b(?![^.!?;]{0,30}\byet\b)",
        r"\bnever (?:scheduled|rebooked|rescheduled|booked|set up|followed up|rang|phoned|got round|bothered"
        r"|wrote back|came back)\b",
        r"\bcancell?ed (?:my|the|our) (?:\w+ )?(?:interview|final|call|onsite"
        r"|trial)\b(?![^.!?;]{0,40}\b(?:rebooked for"
        r"|rescheduled|moved it|new date)\b)",
        r"\b(?:won'?t|stopped|doesn'?t|isn'?t|aren'?t|don'?t) (?:even )?(?:answer(?:ing)?|return(?:ing)?"
        r"|repl(?:y|ying)(?: to)?"
        r"|pick(?:ing)? up)(?: to)? (?:my|any|the phone|me)\b",
        r"\bmy (?:e-?mails?|messages?|calls?|follow[- ]?ups?) (?:go|went|are|keep going"
        r"|have gone) (?:unanswered|ignored|nowhere"
        r"|into the void)\b",
        hint=Hint.GHOSTED,
    ),
    way(
        "they took it back",
        Shape.TOLD,
        0.82,
        r"\b(?:backed out|reneged|went back)(?: of| on)?(?: (?:the|my|their|it|everything|that))?(?: \w+)?" + _END,
        r"\bchanged (?:his|her|their|its) minds?\b",
        hint=Hint.RESCINDED,
    ),
    way(
        "taken for a no",
        Shape.TOLD,
        0.72,
        r"\b(?:guess|assume|assuming|think|take it|taking (?:it|that)|suppose|safe to say|calling it|call it"
        r"|call that|reckon|so"
        r" i'?d say)\b[^.!?\n]{0,14}\b(?:a |as a |for a )no\b",
        r"\b(?:job|role|position|posting|ad|listing|vacancy|it|they|company)(?:'s| got| was| is| has been| have"
        r"| has|'ve)?"
        r"(?: just| already| been| now)* (?:re-?posted|re-?listed|re-?advertised|listed (?:it )?again"
        r"|back (?:up|online) (?:on|again"
        r"|for))\b",
    ),
    way(
        "the post is no more",
        Shape.TOLD,
        0.84,
        r"\b(?:eliminated|abolished|scrapped|dissolved|deleted|cut) the (?:position|role|post|job|headcount"
        r"|vacancy|team)\b",
        r"\b(?:budget|funding|grant|money|headcount)(?: for \w+(?: \w+)?)? (?:got|was|has been|is|ran"
        r"|fell) (?:cut|pulled|frozen"
        r"|slashed|gone|out|through)\b",
        r"\b(?:won'?t|will not|not|aren'?t) (?:be )?(?:mov(?:e|ing)|go(?:ing)?) ahead with (?:me|it|the|this|any)\b",
        r"\b(?:chose|decided|opted|elected|prefer(?:red)?) not to (?:proceed|continue|progress|move|go|hire"
        r"|fill|offer|pursue)\b",
        r"\bdecided (?:to not|against) (?:proceed\w*|continu\w*|hiring|hire|filling|fill|me)\b",
    ),
    way(
        "not the one",
        Shape.TOLD,
        0.84,
        r"\b(?:isn'?t|wasn'?t|not|wasnt|isnt|weren'?t) (?:going to be |gonna be )?(?:me|my turn|meant to be"
        r"|their (?:pick|choice"
        r"|first choice|person|guy|girl)|the one|mine)" + _END,
        r"\b(?:did ?n'?t|did not|couldn'?t) (?:win it|win this one|make the grade|cut it|score (?:high"
        r"|well) enough|hit the bar"
        r"|meet the bar|quite get there|get there|convert (?:it|the|my)|make the list|impress them)\b",
        r"\b(?:won'?t be|aren'?t|not|isn'?t|weren'?t|wasn'?t|not being|are not) (?:keeping me|extending"
        r"|renewing|converting|kept"
        r" on|renewed|extended|converted|getting converted|retained|made permanent|continuing me)\b",
        r"\b(?:did ?n'?t|did not|wasn'?t|never) (?:get )?(?:converted|extended|renewed|made permanent|kept on)\b",
        r"\bmy score (?:is|was) (?:too low|below|not)\b|\b(?:was|came|fell|finished|just) (?:\w+ )?(?:points?"
        r"|marks?|percent)"
        r" short\b|\bmissed (?:out by|the (?:cut-?off|cut|mark|threshold|grade))\b",
        r"\b(?:came|was|placed|ranked|finished|i'?m) (?:number |no\.? ?)?(?:\d+(?:th|st|nd|rd)?"
        r"|\w+th) and they (?:took|take|wanted"
        r"|only took|hired|had) ",
        r"\b(?:i'?m not|and not|i wasn'?t|not) (?:one of|among) (?:the|those|their) (?:\d+|\w+)\b",
        r"\bwasn'?t up to (?:it|scratch|standard|their)\b",
    ),
    way(
        "sent away after a trial",
        Shape.MINE,
        0.86,
        r"\bfailed (?:the|my|their) (?:\w+ )?(?:trial(?: shift| day)?|probation|induction|training|interview"
        r"|audition)\b",
        r"\b(?:told|said|texted|asked|saying)(?: me)? (?:not to|don'?t) (?:bother )?(?:com(?:e|ing)"
        r"|show(?:ing)? up)(?: back| in"
        r"| again| monday| tomorrow)?\b",
        r"\b(?:said|told me|says) (?:that )?i (?:was|am|'m) (?:too|not) (?:\w+ )?(?:slow|fast|quiet|loud|clumsy"
        r"|shy|nervous|old"
        r"|young|strong|quick|confident)\b",
        r"\b(?:blanked|fobbed|brushed) me(?: off)?\b|\blaughed me out\b|\bshowed me the door\b",
    ),
    way(
        "that one is over",
        Shape.TOLD,
        0.76,
        r"\b(?:that|this) (?:one|dream|ship|job|door)(?:'s| is| has| was)? (?:dead|gone|a bust|over|sailed"
        r"|toast|closed|down the drain"
        r"|done|off the (?:list|table)|in the bin)\b|\b(?:that'?s|it'?s|was) a bust\b|\bdoor'?s? (?:is "
        r"|has )?(?:now )?closed\b",
        r"\b(?:scratch|cross|strike|knock|tick|take) (?:that|this|it|another)(?: one)? off(?: the list| my list)?\b",
        r"\b(?:one more|another(?: one)?) off the list\b|\b(?:the|so|my|and the) (?:job )?(?:search"
        r"|hunt) (?:continues|goes on|begins"
        r" again)\b|\bback (?:on|to) (?:the )?(?:job ?boards?|indeed|linkedin|job search|applications|applying"
        r"|square one|zero)\b",
        r"\b(?:it'?s|it is|all) over (?:for|with) (?:that|this|me|them)\b",
        r"^(?:nope|nah|yeah,? no|well,? no|and,? no|but,? no|no\.?|sadly,? no|so,? no)\W*$",
    ),
)

ENDINGS: Final = tuple(one._replace(needs_application=True) for one in _WAYS)
