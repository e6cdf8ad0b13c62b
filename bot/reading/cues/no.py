"""What says that somebody was turned down. Whose no it is, and whether it happened, is for `frame` to say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.reading.cues.no_in_chat import IN_CHAT
from bot.reading.cues.parts import JOB, SCHOOL
from bot.reading.cues.ways import Hint, No, Shape, way
from bot.reading.lazy import Pattern, Table

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator


ADMISSIONS_NO = "a no of admissions"
"""What a no is called that only schools, juries and matching programmes say."""

COUNTED_NO, SEASON_NO, REASONED_NO = "many tries and nothing", "a season without a place", "a no for who the writer is"
ENDLESS_NO, PROMOTION_NO = "a no again and again", "a promotion refused"
SAYS_IT_ALL = frozenset({COUNTED_NO, SEASON_NO, REASONED_NO, ENDLESS_NO, PROMOTION_NO})
"""Noes that say it all: the second opinion may not make a heart of the words that they are due."""

_ANY = Pattern(
    r"nobody|appointed|enough|experience|because|too (?:old|young)|didnot|unmatched|match|name|none|waitlist"
    r"|envelope|(?:^|\W)r(?:$|\W)|bye|answer|funded|regret|canned|paused"
    r"|yanked|took|black hole|picks?\b|out\b|down\b|finish|bump|blocked|unsuit|overqual|r"
    r"went to|went with|lead now|manager now|promotion|not me|nae|knock|notice|second|2nd|runner|pipped|bridesmaid"
    r"|spat|taking|took|chose|pick|gave|offered|went to|gone to"
    r"|goes to|new team lead|envelope|dear john|form letter|on file|sorry|rip|❌|🚫|⛔|said no|says no|qualified|no$"
    r"|came to nothing|luck|success|miss|lose|losing|beat|fell|silent|dark|quiet|cold|mia|stopped|ignored"
    r"|unanswered|vanish|disappear|hanging|blew me|struggl|unable|din |nvr|rej|den(?:y|ie)|declin|turned|passed"
    r"|pass(?:ing)? on|ding|knock|axed|binned|dropp|refus|weeded|filtered|screened|overlook"
    r"|shaft|\bcut\b|n'?t |\bnot |never|\bno\b|nope|zero|\b0\b|went with|go(?:ing|ne)? with|going another|someone"
    r"|some one|somebody"
    r"|another|other |else|better|filled|clos|cancel|fr(?:ee|o)z|headcount|hc\b|ghost|silence|rescind|revok"
    r"|pulled|withdr|unsuccess"
    r"|fail|flunk|bomb|unfortunately|\bl\b|nothing|lost|bad news|strung|out of (?:the running|cycles)|the axe"
    r"|hired|offers|pass\b|hold\b|instead of me|over me|changed (?:their|his|her)|work(?:ed|ing)? out|pan(?:ned)? out"
    r"|given|goes my|so much for|0 ?/ ?\d|bad news|hire |cast |awarded|job boards|drawing board"
    r"|confetti|absage|select|suitable|stronger|could only|same decision|that was my|noes\b|denial|\bgone$"
    r"|giving|dissolv|square one|became my|back to|\bme$|i'm too"
)
"""A sentence without any of this says no in no way; most sentences end here."""

_NOT = (
    r"(?:didn'?t|didnot|din|dint|nvr|ain'?t|aren'?t|isn'?t|unable to|not able to|did not|dint|don't|couldn'?t"
    r"|could not|wasn'?t able to|was not able to|never|haven'?t|hasn'?t|didn;t|failed to|can'?t|cannot"
    r"|could never|won'?t)"
)
_WAS_NOT = (
    r"(?:wasn'?t|was not|weren'?t|were not|not|isn'?t|am not|i'm not|haven'?t been|hasn'?t been|have not been"
    r"|has not been"
    r"|hadn'?t been|had not been|wouldn'?t be|would not be|didn'?t end up(?: being| getting)?"
    r"|didn'?t get|did not get|never got|never get|got not|never been|never|not been|not even|wasn'?t even"
    r"|not getting|won'?t be)"
)
_ELSE = (
    r"(?:(?:some ?one|some ?body|some1|somebody) (?:else|with|who|more|internal|better|from|already|closer|local"
    r"|younger|older|cheaper|less|outside|without|they|that)"
    r"|(?:an)?other (?:more |better |\w+ ){0,2}"
    r"(?:candidates?|applicants?|person|people|guy|girl|persons?|companies|individual|option|hire)"
    r"|other (?:candidates|applicants|people|ppl)"
    r"|an? (?:internal|more \w+|stronger|better|different|external)(?: \w+){0,2} ?(?:candidate|applicant|hire"
    r"|person|guy|fit)?"
    r"|the other (?:candidate|guy|person|girl|one|applicant|finalist|woman|man)|one of (?:the|my|their) \w+)"
)
_FIRM_JOB = (
    r"(?:job|position|internship|intern|placement|apprenticeship|traineeship|vacancy|interview|promotion|callback"
    r"|residency"
    r"|fellowship|co-op|coop|return offer|offer|role|clerkship)"
)
"""Of `JOB`, what is nothing else in ordinary talk."""

_TEST = (
    r"(?:interview|oa|assessment|test|coding test|screen|phone screen|hackerrank|codesignal|hirevue|round|exam"
    r"|audition|"
    r"technical|onsite|final|case study|take-?home|aptitude test|background check|drug test)s?"
)
_DETERMINER = (
    r"(?:the|that|this|a|an|my|any|either|it,? the|to the|every|our|even the|even one|even an?|neither|your|their|both)"
)


_TABLE: tuple[No, ...] = (
    way(
        COUNTED_NO,
        Shape.TOLD,
        0.9,
        r"\b\d{2,}\+? (?:\w+ )?(?:applications?|apps|cvs?|resumes?|jobs?)\b[^.!?\n]{0,40}?[ ,]"
        r"(?:not (?:a single|one|even one|even an?)|zero|no|0) (?:\w+ )?"
        r"(?:interviews?|offers?|call ?backs?|reply|replies|responses?|bites)\b(?! (?:yet|today|tomorrow))",
        r"\b\d{2,}\+? (?:\w+ )?(?:applications?|apps|cvs?|resumes?)\b[^.!?\n]{0,40}?[ ,](?:nothing but|only|all) "
        r"(?:rejections?|noes|no'?s|silence)\b",
        hint=Hint.MANY,
    ),
    way(
        SEASON_NO,
        Shape.TOLD,
        0.85,
        r"\bout of (?:the )?cycles?\b",
        r"\bno (?:training contract|pupillage|vacation scheme|grad(?:uate)? scheme|placement|internship|place|offers?"
        r"|job) (?:again )?(?:this|for this) (?:cycle|season|year|summer|round)\b",
    ),
    way(
        REASONED_NO,
        Shape.MINE,
        0.95,
        r"\b(?:reject(?:ed|s)?|turn(?:ed|s)?|refused?|wouldn'?t (?:hire|take)|didn'?t (?:hire|take|want)"
        r"|won'?t hire) me "
        r"(?:down )?(?:just |only |all |simply )?(?:because|cause|cos|cuz|bc|due to|over) (?:of )?(?:my (?:age"
        r"|accent|race"
        r"|name|religion|hijab|headscarf|disability|wheelchair|gender|sex|nationality|skin|pregnancy|criminal record)"
        r"|i'?m (?:too )?(?:pregnant|old|young|disabled|deaf|blind|black|brown|foreign|a (?:woman|mother|mum|mom)))\b",
    ),
    way(
        ENDLESS_NO,
        Shape.MINE,
        0.95,
        r"\bi (?:just |always |still )?(?:keep|kept) (?:on )?(?:getting|being) (?:rejected|turned down|passed over"
        r"|denied"
        r"|declined|told no)\b(?! (?:by|from) (?:girls?|guys|women|men|her|him|my|people)\b)",
        r"\bi (?:just |always |still )?(?:keep|kept) (?:on )?(?:getting|receiving) (?:job )?(?:rejections|noes|no's)\b",
        needs_job=True,
    ),
    way(
        PROMOTION_NO,
        Shape.MINE,
        0.94,
        r"\bmy promotion (?:was|got|has been|is|had been) (?:\w+ly )?(?:denied|refused|rejected|turned down)\b",
        hint=Hint.PASSED_OVER,
    ),
    way(
        "nobody came back",
        Shape.MISSED,
        0.84,
        r"\b(?:nobody|no ?one)(?: has| have| ever| has ever)? (?:got|gotten|come|came) back to me\b",
        r"\bthey (?:never|haven'?t|have not|didn'?t) (?:even |ever )?(?:got|gotten|get|come|came) back to me\b",
        r"\bnever heard (?:a thing |anything |a word )?(?:back )?(?:from [\w' ]{2,30}? )?(?:after|since|again)\b",
        needs_job=True,
        hint=Hint.GHOSTED,
    ),
    No(
        "a no",
        Shape.VERB,
        Pattern(
            r"\b(?:rej(?:ected|ectd|ecte|ec|s|d|ed|ects?)?|auto-?rejected|insta-?rejected"
            r"|autorejected)\b(?! (?:emails?|letters?|mails?|notices?|calls?|messages?))"
        ),
        0.95,
    ),
    No(
        "being turned down",
        Shape.VERB,
        Pattern(
            r"\b(?:denied|declined|turned (?:down|away)|passed (?:on|up)|dinged|knocked (?:back|out)|axed|binned"
            r"|refused|screened out"
            r"|filtered out|weeded out|overlooked|shafted|shot down|let go from the process|cut from|cut after"
            r"|dropped from|dropped after)\b"
        ),
        0.92,
        needs_job=True,
    ),
    No(
        "a rejection",
        Shape.NOUN,
        Pattern(
            r"\b(?:re?jections?|rejection'?s|rejecti?ons?|rejects?|declines?|denials?"
            r"|rej)(?: (?:letters?|e-?mails?|mails?|notices?|notifications?|calls?|messages?|texts?|dms?"
            r"|slips?))\b"
        ),
        0.92,
    ),
    No(
        "a rejection",
        Shape.NOUN,
        Pattern(
            r"(?<!#)\b(?:rejections?|rejeciton|rejction|rejectons?)\b(?! (?:letters?|e-?mails?|mails?|notices?"
            r"|notifications?|calls?|messages?|texts?|dms?|slips?))"
        ),
        0.9,
    ),
    No(
        "being passed over",
        Shape.VERB,
        Pattern(r"\bpassed over\b|\bpassed me over\b|\bpassed up for\b"),
        0.93,
        needs_job=True,
        hint=Hint.PASSED_OVER,
    ),
    No(
        "ghosted",
        Shape.VERB,
        Pattern(r"\bghost(?:ed|ing)\b(?! (?:\w+ )?back\b)|\bgot ghost\b|\bleft on read\b"),
        0.9,
        needs_job=True,
        hint=Hint.GHOSTED,
    ),
    No(
        "not getting it",
        Shape.MISSED,
        Pattern(
            rf"\b{_NOT} (?:even |end up |actually |ever |quite |ultimately |seem to )?(?:get|got|getting|gotten"
            rf"|land|landed|receive|received|secure|win|score|make|be offered|given|offered)"
            rf"(?: an| a)?(?: {_DETERMINER})?(?: [\w'/-]+){{0,3}}? (?:{_FIRM_JOB}|offers|interviews|callbacks?|jobs"
            rf"|roles|parts|positions|call ?backs?)\b"
        ),
        0.93,
    ),
    No(
        "not getting a place",
        Shape.MISSED,
        Pattern(
            rf"\b{_NOT} (?:even |end up |actually |ever |quite |ultimately |seem to )?(?:get|got|getting|gotten"
            rf"|land|landed|receive|received|secure|win|score|given|offered)"
            rf"(?: an| a)?(?: {_DETERMINER})?(?: [\w'/-]+){{0,3}}? {JOB}\b"
        ),
        0.9,
        needs_job=True,
    ),
    No(
        "not getting in",
        Shape.MISSED,
        Pattern(
            rf"\b{_NOT} (?:even |end up )?(?:get|got|getting|make it"
            rf"|be let) (?:in\b(?:to)?(?! (?:touch|the way|trouble|contact|on|time|bed|there|my|a|line))|into)"
            rf"|\b{_NOT} get (?:in|accepted|admitted|selected|hired|picked|chosen|shortlisted|the nod|through)\b"
        ),
        0.9,
        needs_job=True,
        hint=Hint.ADMISSION,
    ),
    No(
        "not making it",
        Shape.MISSED,
        Pattern(
            rf"\b{_NOT} (?:even )?(?:make (?:it (?:past|through"
            rf"|to the (?:next|final|second|onsite|interview|last))|the cut|the shortlist)|make it$"
            rf"|pass (?:the|my|their|that|this|a|any|all)? ?(?:\w+ ){{0,2}}{_TEST}"
            rf"|clear (?:the|my|their) ?(?:\w+ )?{_TEST}|move (?:on|forward) to|advance|progress)"
        ),
        0.88,
        needs_job=True,
    ),
    No(
        "not being chosen",
        Shape.MISSED,
        Pattern(
            rf"\b{_WAS_NOT} (?:even |the one |ultimately |get |getting |being |been )?(?:selected|chosen|picked"
            rf"|hired|shortlisted|accepted|admitted(?! (?:to (?:it|hav|be|do|any|steal)|that|it|women|anything))"
            rf"|successful|offered|considered|invited (?:for an?|to (?:an?|the) (?:\w+ )?(?:interview|round)|back"
            rf"|to interview)|the right fit"
            rf"|a (?:good |great )?fit|what they (?:were|are) looking for|moving forward|moved forward"
            rf"|going forward|proceeding|progressing|advancing|granted an interview|what they want)\b"
        ),
        0.9,
        needs_job=True,
    ),
    No(
        "being unsuccessful",
        Shape.MISSED,
        Pattern(
            r"\b(?:was|were|been|is|are|got|am) unsuccessful\b"
            r"|\bunsuccessful (?:application|interview|candidate|this time|at|in|for)\b"
            r"|\b(?:not|wasn't) successful\b"
        ),
        0.9,
        needs_job=True,
    ),
    No(
        "failing it",
        Shape.MISSED,
        Pattern(
            rf"\b(?:failed|flunked|failing) (?:the|my|an|a|their|that|at|every|another|in|all"
            rf"|\d) ?(?:\w+'?s? ){{0,3}}?{_TEST}\b"
        ),
        0.75,
        needs_job=True,
        hint=Hint.SCREEN,
    ),
    No(
        "somebody else was chosen",
        Shape.TOLD,
        Pattern(
            rf"\b(?:went|gone|go|going|gone ahead|proceed(?:ing)?|move forward|moving forward|moved forward"
            rf"|moved on|moving on|moving ahead|moved ahead|decided|chose|opted|settled|continue|progress|advance)"
            rf"(?: ahead| forward)?(?: to (?:go|move forward|proceed|hire|move on|move ahead))? (?:with|for|on) {_ELSE}"
            rf"|\b(?:chose|choose|chosen|pick(?:ed|ing|s)?|hir(?:ed?|ing|es)|select(?:ed)?|cast|gave it to|given to"
            rf"|given it to|giving it to|offered (?:it )?to"
            rf"|prefer(?:red)?|found|pursue"
            rf"|pursuing|selecting|(?:gave|given|giving|offered) (?:the|my|that) (?:\w+ ){{0,3}}{JOB} to"
            rf"|went to) {_ELSE}"
            r"|\bgo(?:ing)? (?:in )?(?:a|another) ?different (?:direction|way|route)"
            r"|\bgo(?:ing)? another (?:direction|way)|\bwent (?:in )?(?:a|another) ?(?:different )?(?:direction"
            r"|route|way)\b"
            r"|\b(?:some ?one|somebody) (?:else|less qualified|more qualified|younger"
            r"|with more experience) (?:got|was|had been|has been|gets) (?:it\b|the|chosen|hired|picked|selected"
            r"|promoted|a better)"
            r"|\banother (?:candidate|applicant|person) (?:got|was|had been|has been) (?:it\b|the|chosen|hired"
            r"|picked|selected|more)"
        ),
        0.9,
        needs_job=True,
    ),
    No(
        "not moving forward",
        Shape.TOLD,
        Pattern(
            r"\b(?:not|won'?t be|will not be|isn'?t|aren'?t|didn'?t|don'?t|wouldn'?t be|won'?t|no longer|not to"
            r"|not be|without) ?(?:be )?(?:want to |wish to "
            r"|going to )?(?:mov(?:e|ing) (?:me |us |you |on |my \w+ )?forward|proceed(?:ing)?|progress(?:ing)?"
            r"|go(?:ing)? forward|advanc(?:e|ing)|tak(?:e|ing) (?:me|it|my \w+) (?:any )?further"
            r"|mov(?:e|ing) on) (?:with (?:me|my|an offer|us)|to (?:the )?(?:next|final|on-?site))"
            r"|\b(?:not|won'?t be|will not be|aren'?t|wouldn'?t be) (?:be )?taking (?:it|this|my \w+) (?:any )?further"
            r"|\b(?:not|won'?t be|will not be|aren'?t) (?:mov(?:e|ing) (?:me )?forward|proceed(?:ing)?|going forward)\b"
        ),
        0.88,
        needs_job=True,
    ),
    No(
        "a no",
        Shape.MINE,
        Pattern(
            r"\b(?:rejected|rejecting|rejects|reject|rej) (?:even )?(?:me|my ass|us"
            r"|my (?:app(?:lication)?s?|resume|cv|candidacy|ass|profile|paper|proposal|manuscript))\b"
        ),
        0.95,
    ),
    No(
        "being turned down",
        Shape.MINE,
        Pattern(
            r"\b(?:turned (?:me|us) (?:down|away)(?! from)|(?:knocked|shot) (?:me|us) (?:back|down|out)"
            r"|(?:denied|declined|passed on|pass on|passing on|dropped|ditched|refused|dinged|shafted|binned"
            r"|axed) (?:me|us|my (?:app(?:lication)?s?|resume|cv|candidacy|ass|profile))(?! the| a| my| entry"
            r"| off))\b"
        ),
        0.93,
        needs_job=True,
    ),
    No(
        "a no",
        Shape.MINE,
        Pattern(
            r"\bsa(?:id|ys?|ying) (?:a )?(?:hard |big |polite )?no(?:pe)? (?:to me|thanks|thank you)\b"
            r"|\b(?:told|tells|tell|telling) (?:me|us) (?:no\b|thanks but no"
            r"|(?:that )?(?:i (?:did ?n'?o?t|was ?n'?o?t|wont|won't|wouldn'?t|am not|lack\w*)"
            r"|they(?:'d|'ve|'re)? (?:went|chose|hired|wouldn't|don't|won't|had|have|decided|picked|were going"
            r"|found|gave|not)|(?:another|someone|somebody) ))"
            r"|\b(?:don'?t|didn'?t|doesn'?t|not|won'?t|wouldn'?t|never) (?:even |be )?(?:want|hire|hired|pick|choose"
            r"|select"
            r"|accept|admit|take|hiring|consider|considering|interview|appoint) (?:me|us)\b(?! (?:up|there|here"
            r"|around|to|on|in|at|with|near))"
            r"|\b(?:hired|picked|chose|promoted|took|choose|hire|pick|chosen|hiring)(?: [\w'-]+){0,5} "
            r"(?:instead of|over|rather than|ahead of) me\b"
            r"|\bchanged (?:their|his|her) minds? about (?:me|hiring|the (?:job|offer|role))\b"
            r"|\b(?:no one|nobody) (?:wants|will hire|hires|wants to hire|is hiring) me\b"
            r"|\b(?:hung|left) me (?:out to dry|hanging)\b|\b(?:strung|led) me (?:along|on)\b|\bblew me off\b"
            r"|\bcut me (?:from|loose|after)\b"
        ),
        0.86,
        needs_job=True,
    ),
    No(
        "losing out",
        Shape.MISSED,
        Pattern(
            rf"\b(?:lost|losing|lose|missed|missing|miss) (?:out )?(?:on |to )?(?!(?:my|this|the) job\b)(?:the |a "
            rf"|an |this |that "
            rf"|another )?(?:\w+ ){{0,3}}?{JOB} (?:to|because|due|over|by)\b"
            rf"|\blost out (?:on|to)\b|\bmissed out on (?:the|a|that|this|my) (?:\w+ ){{0,3}}{JOB}\b"
            rf"|\bbeaten out\b|\bbeat me (?:out|to it)\b|\b(?:job|offer|opportunity|interview|position|role"
            rf"|internship) (?:\w+ ){{0,2}}fell (?:through|apart)\b"
        ),
        0.8,
        needs_job=True,
    ),
    No(
        "a no",
        Shape.TOLD,
        Pattern(
            r"\b(?:got|gets?|getting|received|was|it'?s|its|is|another|be|a) (?:a |another |the |an )(?:hard "
            r"|big |polite |straight |swift |firm |quick |flat |definite |clear |final |generic |form |dreaded "
            r"|automated |auto |soft )*no\b(?! (?:one|way|idea|problem|clue|brainer|show|worries"
            r"|reply))(?=[ ,.!:;)(]*(?:$|from|after|at|on|for|today|by|again|this|via|:|obviously|of course"
            r"|in any case|anyway))"
            r"|\bno (?:from|at) (?:\w+)(?= |$)(?:(?! (?:we|i|you)\b).){0,30}$"
        ),
        0.8,
        needs_job=True,
    ),
    No(
        "the letter that says no",
        Shape.TOLD,
        Pattern(
            r"\b(?:the|a|an|another|that|my|dreaded|classic)(?: \w+)? ?[\"']?(?:unfortunately|we regret"
            r"|thanks? but no thanks|thank you for your interest|regret|thanks for applying|we've decided|thin"
            r"|we went with)[\"']? (?:emails?|letters?|mails?|message|text|envelopes?)\b"
            r"|\b(?:got|received|opened) (?:the|a|an|that|another) [\"']?(?:unfortunately|we regret to)\b"
            r"|\bbad news (?:from|email|call)\b|^bad news\b"
            r"|\bapplication (?:status )?(?:was |is |got |has been |: |= ?)?(?:denied|declined|unsuccessful"
            r"|not selected|no longer under consideration|refused)\b|\bno longer (?:under|in|being) consider"
        ),
        0.85,
    ),
    No(
        "the place is gone",
        Shape.TOLD,
        Pattern(
            rf"\b(?:{JOB}|req|requisition|headcount|hc|they|it) (?:has |had |have )?(?:already |just )?(?:been "
            rf"|was |is |got |were |are )?(?:already |now |suddenly )?(?:filled"
            rf"|(?<!it is )(?<!it was )taken)\b(?! (?:with|out|in"
            rf"|from|as|by|to))"
            rf"|\balready (?:filled|hired for) (?:the|that|it|this)"
            rf"|\bfilled (?:the|that) (?:position|role|job|vacancy|spot)\b|\bhad hired (?:someone|somebody)"
        ),
        0.82,
        needs_job=True,
    ),
    No(
        "the place was cancelled",
        Shape.TOLD,
        Pattern(
            rf"\bhiring (?:freeze|pause)|\b(?:froze|freezing|paused|frozen|pausing|stopped"
            rf"|halted) (?:all )?(?:hiring|headcount|the (?:role|position|req|hiring))"
            rf"|\b(?:{JOB}|req|requisition|headcount|hc|team|internship program|opening|positions|openings|roles"
            rf"|jobs) (?:has |had |have )?(?:been "
            rf"|was |is |got |were |gets )?(?:just )?(?:cancell?ed|cut|closed|frozen|scrapped|eliminated|axed"
            rf"|pulled|put on hold|on hold|paused|defunded|dissolved)\b"
            r"|\b(?:lost|no) (?:the |their |more |any )?(?:headcount|hc)\b"
            r"|\bcancell?ed the (?:role|position|req|internship|job)\b|\bclosed the (?:req|role|position)\b"
        ),
        0.85,
        needs_job=True,
        hint=Hint.FREEZE,
    ),
    No(
        "an offer taken back",
        Shape.TOLD,
        Pattern(
            r"\b(?:offer|offers|contract|job|internship|position|acceptance|admission"
            r"|promotion) (?:letter )?(?:that )?(?:has |had |just |was |were |is |got |being |been "
            r"|they )*(?:just )?(?:rescinded|revoked|retracted|taken back|withdrawn|pulled)\b"
            r"|\b(?:rescind(?:ed|ing|s)?|revok(?:ed|ing)|retract(?:ed|ing)|took back|withdrew|pull(?:ed|ing)?"
            r"|withdrawn|yanked) (?!my (?:app|application|candidacy|name)\b)"
            r"(?:my|the|their|our|an|a|it|this) ?(?:\w+ ){0,2}(?:offer|contract|job|acceptance|admission"
            r"|after|internship)\b|\b(?:got|been|was|they) (?:just )?rescinded\b|^rescinded\b"
            r"|\boffer (?:rescission|revocation)\b"
        ),
        0.94,
        hint=Hint.RESCINDED,
    ),
    No(
        "no answer",
        Shape.MISSED,
        Pattern(
            r"\b(?:never|haven'?t|havent|have not|didn'?t|did not|hadn'?t|not|hasn'?t) (?:even |ever "
            r"|yet )?(?:hear|heard|hearing|received?|gotten|got|get|getting|had)(?: a| any| anything| nothing"
            r"| one| so much as a| a single)*(?: (?:thing|word|response|reply|replies|responses|feedback|call"
            r"|email|answer|calls?))?(?: ?backs?\b| anything| from| since| again|(?=,)|$)"
            r"|(?<!there are )(?<!there is )(?<!made )(?<!gave )(?<!not )\bradio silence\b|\bcomplete silence\b"
            r"|\b(?:no|zero|0|not (?:a|one)(?: single)?"
            r"|without (?:a |any )?) ?(?:response|reply|replies|responses|call ?backs?|answers?|feedback|word"
            r"|update|news)s?\b(?: (?:from|since|back|at all|yet|in))?"
            r"|\bnever (?:got|get|called|replied|responded|answered|emailed|bothered|reached)\b(?: back)?"
            r"|\bno one (?:replies|responds|calls|answers|gets back|has (?:called|replied|responded))\b"
            r"|\bcrickets\b|\b(?:heard|hear|got|getting|gotten|received) (?:absolutely |literally )?(?:nothing"
            r"|zilch|nada)(?: back| from(?! me| us)| since|$)|\b(?:stopped|quit) (?:replying|responding|answering"
            r"|emailing"
            r"|communicating|returning)|\b(?:went|gone|goes|going) (?:silent|dark|quiet|cold|mia|radio silent)\b"
            r"|\b(?:disappeared|vanished) (?:on me|off|after|from)|\bfell off the face\b"
            r"|\b(?:nobody|no one|none of them) (?:ever )?(?:called|replied|responded|emailed|got|gets"
            r"|contacted)\b|\b(?:not|never) (?:been )?(?:called|contacted|gotten|getting called) (?:back|again"
            r"|me)\b|\b(?:emails?|calls?|messages?|follow[- ]?ups?) (?:\w+ ){0,3}(?:ignored|unanswered"
            r"|go unanswered)\b|\bignored (?:my|me|all)\b|\bnever (?:even )?(?:received|heard|get|got) (?:back|a"
            r"|any)"
        ),
        0.66,
        needs_job=True,
        hint=Hint.GHOSTED,
    ),
    No(
        "no end of it",
        Shape.TOLD,
        Pattern(
            r"\b(?:no luck|without (?:any )?(?:luck|success)|little (?:luck|success)"
            r"|struggl\w+ to (?:get|find|land) (?:a|an|any) (?:\w+ )?(?:job|interview|internship))\b|"
            r"\b(?:no|zero|0|not a single|without (?:a single|an|any)"
            r"|have(?:n't| not) (?:gotten|got|had|received|landed) (?:a single|any|one)) (?:\w+ )?(?:offers?"
            r"|interviews?|callbacks?|acceptances?)\b(?! (?:today|tomorrow|yet|scheduled|necessary|needed))"
            r"|\bcan'?t (?:even )?(?:get|land|find|seem to (?:get|land|find)) (?:a|an|any"
            r"|one)(?: \w+){0,2} (?:job|interview|offer|internship)\b|\bout of cycles\b"
            r"|\b(?:0|zero|no) (?:reach ?outs?|callbacks?|bites)\b"
        ),
        0.6,
        needs_job=True,
        hint=Hint.MANY,
    ),
    No(
        "a loss",
        Shape.TOLD,
        Pattern(
            r"\banother l\b|\btook (?:the|another|an|a fat|a big|a) l\b|\bbites the dust\b"
            r"|\banother one (?:down|gone|lost)\b|\badd (?:it|another|this)(?: one)? to the (?:pile|list)\b|^f$"
            r"|\bstrung (?:me )?along\b|\bout of the running\b|\bgot the axe\b|\bgot shafted\b"
        ),
        0.55,
        needs_job=True,
    ),
    No(
        "a plain no",
        Shape.TOLD,
        Pattern(
            r"\b(?:said|say|says|saying|replied|answered|told (?:me|us)|was|is|it'?s|its|thats|that'?s|be"
            r"|an automatic|template|polite|another|a|the|fourth|third|second|fifth|yet another|nth"
            r"|\d+(?:st|nd|rd|th)) (?:still |just |simply |also |a |an |another |flat |hard )*no(?:s|es)?(?=$"
            r"|[ ,]*(?:from|after|to me|this|today|again|within|via|by|:|thanks))"
            r"|^no (?:from|at) \w+|^(?:another|a|one more|and a|its a|big|hard) no\b|: no$|\bsays no\b"
            r"|\b(?:no|zero) (?:job|luck|spot|place|admit|match)(?: for me| at| with|$)"
            r"|\bno (?:\w+ )?(?:place|room|spot|seat) for me\b|\bcame to nothing\b"
        ),
        0.82,
        needs_job=True,
    ),
    No(
        "coming second",
        Shape.TOLD,
        Pattern(
            r"\b(?:came|come|coming|finished|was|were|their) (?:\w+ )?(?:second|2nd|runner[- ]up"
            r"|close second)(?: choice| place)?\b(?! (?:round|interview|stage|year|time))"
            r"|\bsecond (?:place|choice|best) again\b|\brunner[- ]up\b|\bpipped\b|\balways the bridesmaid\b"
            r"|\bnot (?:the one|going to be me|gonna be me|one of them|on the (?:list|shortlist))\b"
            r"|\bmy name (?:wasn'?t|isn'?t|was not) on the list\b|\bspat me out\b|\bfiltered me out\b"
            r"|\bscreened me out\b"
        ),
        0.8,
        needs_job=True,
    ),
    No(
        "somebody else was chosen",
        Shape.TOLD,
        Pattern(
            r"\b(?:they|company|school|museum|client|team|boss|owner|hotel|startup|hospital|bank|hr|panel"
            r"|committee|manager)(?:'ve| have| had| just| has|'re| are| ended up| finally| then)? ?(?:took|taken"
            r"|chose|chosen|hired|picked|hiring|giving it to|gave it to|offered it to|went with|going with|wanted"
            r"|promoted|selected) (?:a|an|the other|someone|somebody|some|his|her|their|one of|with) (?!look|call"
            r"|chance|break|while|picture|note|minute|day|week|month|good|long)\w+"
            rf"|\b(?!one\b)(?:{JOB}|role|team lead)(?: \w+)? (?:went|has gone|is going|was given|goes"
            rf"|gone) to (?!the next"
            rf"|plan|hell|my head|waste|zero|college|school)\w+|\boffered it to\b"
            rf"|\btook somebody (?:with|who|else)|\bended? up hiring\b|\bends up hiring\b"
            rf"|\bis the new (?:team lead|manager|supervisor)\b"
            r"|\bother (?:applicants?|candidates?) (?:had|have|were|was) (?:more|stronger|better)"
        ),
        0.8,
        needs_job=True,
    ),
    No(
        "not being taken",
        Shape.TOLD,
        Pattern(
            r"\b(?:isn'?t|aren'?t|not|won'?t be|wont be|didn'?t|did not|couldn'?t|can'?t"
            r"|never) (?:be )?(?:taking me|take me|taking me on|hiring me|recommend me|fund(?:ed)?|joining them"
            r"|starting (?:at|with|in)|keeping me|what they need|have it in the bag|match$"
            r"|got (?:it|the|this|that))\b|\bnot got (?:it|the|this|that)\b|\bnobody took me\b"
            r"|\b(?:wasn'?t|was not|not|isn'?t) (?:funded|happening for me|approved for)\b|\bnot a fit\b"
            r"|\b(?:said|think|thought|felt|says) i'?m (?:not |over|under|too )\w*"
            r"|\bi'?m (?:over|under)qualified\b|\bunable to offer\b|\bthin envelope\b"
            r"|\bkeep (?:your|my) details on file\b|\bsorry[ -](?:not|e?mail|letter)\b"
        ),
        0.78,
        needs_job=True,
    ),
    No(
        "a loss in chat",
        Shape.TOLD,
        Pattern(
            r"^rip (?!to|my (?:grand|dog|cat)|in)\w+$|\b(?:the|a|another|an|fat|big) l from\b|[🚫⛔]|(?<! )❌"
            r"|^unfortunately[.! ]*$|\bstarts with unfortunately\b|^(?:i )?(?:didn'?t|did not|din|dint) get it\b"
            r"|\bnot moving forward\b|\bturned me down\b|^(?:they|(?!\d|percent)\w+(?: (?!percent)\w+)?) said no(?=$"
            r"|[,.;:!]| (?:to me|after"
            r"|today|again|as well|too|but|and|on \w+day|yesterday|this \w+)\b)"
            r"|^\w+(?: \w+)? ding$|\bdidn'?t want me\b|\brejected+(?:d{2,}|n{2,})?\b(?=\W*$)|\brejectedd+\b"
            r"|\b0 for \d\b"
        ),
        0.82,
    ),
    way(
        "a company and a no",
        Shape.TOLD,
        0.84,
        r"^(?!(?:oh|ah|aw+h?|ugh|damn|hell|god|omg|lol|haha|lmao|pls|please|yeah|yes|well) nop?e?\b)"
        r"(?:\w[\w&.'-]* ){1,4}(?:auto |auto-|instant |flat |hard |just |also |oa )?(?:no|nope|rejeccted|rejecte"
        r"|rejj+|regrets?"
        r"|regretted|denied|declined|passed|ding(?:ed)?)\b(?=\W*$| me\b)",
        r"^no(?: go| dice| joy| luck| bueno)?,? (?:from|with|at|for) (?:the )?\w+",
        r"^no go,? \w+$",
        r"\bno from (?!me\b|us\b)\w+(?=[ ,.]|$)(?! (?:we|i|you))",
        r"^(?:regretted|rejected|declined|denied|dinged|unsuccessful) (?:by|with|at|from) (?:the )?\w+",
        r"^(?:the )?(?!(?:\w+ )?(?:is|are|was|were|be|lead|leads?|power|server|site|website|internet|wifi|net|discord"
        r"|lights?|calm|sit"
        r"|log|logged|go|get|sold|worn|all|way|day|night|week|hang|look|break|write|stay|time|going|come|slow|settle) "
        r"(?:out|down|gone)$)\w+(?: \w+)? (?:out|down|gone)$",
        r"^(?:big |fat |another )?l from (?:the )?\w+",
        r"^(?:\w+ ){0,3}(?:application|app)? ?(?:came back )?unsuccessful(?=$|[.,!]| (?:at|with|for|in|again|this)\b)",
        r"^(?:they|\w+) passed$",
        r"\b(?:it'?s|its|so|got|was|still|also|anyway|after all that|then|and|but|came back|said|says|answer"
        r"|verdict) (?:is |was )?"
        r"(?:a )?(?:no|no'?s)(?: oo| lah| sha)?$",
        r"\bno'?s\b(?= (?:in|from|this|so|today|before)|$)",
        r"\btimes no$|\bcame (?:back )?(?:as |on \w+ )?(?:a )?no\b|^no came\b|\bto say no$",
        r"\b(?:two|three|four|five|six|\d+) (?:denials|no'?s|noes|rejections|declines)\b",
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
        "words of their letter",
        Shape.TOLD,
        0.84,
        r"\b(?:not (?:the |a )?right (?:fit|match)|not (?:a )?culture fit|overqualified|over qualified|not appointable"
        r"|unsuitable"
        r"|more suitable (?:candidate|applicant)|location issue|not retained)\b",
        r"\b(?:the )?(?:role|position|job|post|place|spot|vacancy)(?:'s|s)? (?:has |had |is |was )?(?:been )?"
        r"(?:filled|taken|canned|paused|cancell?ed|scrapped|no longer exists?)\b",
        r"\bpaused the (?:role|position|job|hiring)\b|\bno longer under consideration\b|\bproject canned\b",
        r"\b(?:we|they|then we|said they|email (?:started|starts|began) with|starts? with|started with|opens with)"
        r" (?:regret|unfortunately)\b",
        r"\b(?:said|say|says|told me|thinks?|reckons?|decided) (?:that )?i(?:'m| am| was)? (?:not|too|over|under)\w*\b",
        r"\bthought otherwise\b|\bdecided (?:not to|against|i shall not|otherwise)\b",
        r"\b(?:regret|unfortunately) (?:e?-?mail|letter|text)\b",
        needs_job=True,
    ),
    way(
        "somebody else got it",
        Shape.TOLD,
        0.84,
        r"\b(?:went|gone|going|moving|move|moved) (?:on )?with (?:someone|somebody|some one|another|internal|other"
        r"|a different"
        r"|the other|an? (?:internal|external|stronger))\b",
        r"\bpicked (?:another|someone|somebody|the other)\b|\bfound (?:a |an )?[\"']?(?:more suitable|better"
        r"|stronger)\b",
        r"\b(?:job|it|role|post|place|spot|lead|part|promotion)(?:'d| had|'s)? (?:went|goes|gone|has gone|was given)"
        r" (?:outside"
        r"|to (?:an|the|a|some"
        r"|my|someone|somebody|his|her))\b",
        r"\blost (?:it|out|the (?:job|role|lead|part|post))(?: on the \w+(?: \w+)?)? (?:to|on)?\b",
        r"\bsomeone (?:with more|younger|cheaper|internal|external|else (?:has|got) (?:it|the|that|this|my))\b",
        r"\bgave (?:it|the \w+|band \d|my \w+) to (?:someone|somebody|another|a|an|the|his|her|my|him)\b",
        r"\b(?:that|it) was my promotion\b|\bhe'?s my \w+(?: \w+)? now\b|\bjust became my manager\b",
        r"\b(?:he|she)'?s my (?:boss|manager|lead|supervisor) now\b|\bwhole team got \w+ (?:\w+ )?(?:bar|but"
        r"|except) me\b",
        needs_job=True,
    ),
    way(
        "not wanted",
        Shape.MINE,
        0.88,
        r"\b(?:didn'?t|don'?t|didnae|doesn'?t|won'?t|wont|wouldn'?t|not|never) (?:even )?(?:want|interview|hire"
        r"|take|pick|choose"
        r"|call|consider|need|shortlist|like my face|add me to) ?(?:me|us)?\b(?<=me)",
        r"\bturn(?:s|ed|ing)? (?:me|us) (?:away|down)\b|\bwant (?:nothing|no part) (?:to do with|of) me\b",
        r"\b(?:got|been|was|were) (?:kicked|booted|binned|canned|chopped|sifted out|cut) (?:by|from|at|after|out)\b",
        r"\b(?:kicked|binned|bounced|sifted) (?:me )?(?:by|out|from) (?:the )?\w+",
        r"\b\w+ (?:rejected|declined|refused|denied) my (?:candidature|candidacy|application|app|cv|resume)\b",
        r"\bto (?:reject|decline|ghost|refuse) me\b(?! (?:if|when))",
        needs_job=True,
    ),
    way(
        "an offer taken back",
        Shape.TOLD,
        0.92,
        r"\b(?:took|taken|take|taking) (?:the|my|their|that) (?:\w+ )?offer (?:back|away)\b|\byanked (?:my"
        r"|the) (?:\w+ )?offer\b",
        r"\b(?:they|she|he|it) (?:just )?(?:pulled|rescinded|withdrew|revoked) it\b",
        r"\b(?:conditional )?(?:place|offer|contract) (?:was |got |is |has been )?(?:withdrawn|pulled|revoked"
        r"|rescinded)\b",
        needs_job=True,
        hint=Hint.RESCINDED,
    ),
    way(
        "no answer any more",
        Shape.TOLD,
        0.74,
        r"\b(?:stopped|quit) (?:writing|picking|answering|replying|responding|texting|calling)\b",
        r"\bwent (?:quiet|silent|dark|cold|radio silent)\b|\bis a black hole\b|\bnobody (?:picks|answers|replies"
        r"|calls(?! (?:it|this|that|him|her|them|me by)))\b",
        r"\b(?:weeks?|months?) (?:of|and) (?:silence|nothing|crickets)\b|\bthink that'?s my answer\b",
        needs_job=True,
        hint=Hint.GHOSTED,
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
        ADMISSIONS_NO,
        Shape.TOLD,
        0.86,
        r"\b(?:(?:i|we|went|going|am|is|was|remain|remained|up|still|again|officially) unmatched|no match|not matched"
        r"|(?:did not|didn'?t) match)\b(?! (?:the|my|with|your|what))",
        r"\bnot (?:nominated|allotted|admitted|passed|qualified|placed|taken|shortlisted|recalled|recommended for"
        r"|invited back)\b",
        r"(?:^|\b(?:application|proposal|grant|score\w*|panel|review\w*|r\d\d)[^.\n]{0,40}?)\bnot discussed\b",
        r"\b(?:name|roll number|number) (?:is |was )?(?:not|no) (?:\w+ )?(?:in|on|dey)\b"
        r"|\bnot in (?:the )?(?:final )?(?:list|merit)\b",
        r"\b(?:none|not one|neither) of (?:my|the|them|those)(?: \w+){0,3} (?:took|wanted|accepted|admitted) me\b",
        r"\boff the wait ?list in the wrong\b|\bwait(?:ing)? ?list (?:is |was |has )?(?:closed|released|cleared)\b",
        r"\bwaitlist(?:ed)?[^.\n]{0,25}\b(?:then|now|to|and) (?:a )?(?:no|r|reject\w*|denied)\b",
        r"(?:^|[-:,=(]|\boutcome|\bgot (?:an?|my|the) (?:\w+ )?|\bdecision) ?r(?=$|[ ,.)](?!&))(?!\. ?\w)"
        r"(?! (?:and|us)\b)(?! \((?:programming|language|studio))",
        r"(?:^|[ ,])(?:\d+(?:st|nd|rd|th)|another|my (?:first|last)) r (?:in|this|today|from)\b",
        r"\b(?:denied|deny|denial|rejected|dinged|declined) (?:at|from|by|w/|via|without) \w+",
        r"\bshut out\b|\bnot even (?:wait ?listed|an interview|a wait ?list)\b"
        r"|\bcould(?: not|n'?t) find (?:me )?a supervisor\b|\bout at \w+"
        r"|\bmoney went elsewhere\b",
        r"\b(?:(?:un)?official|formal) (?:reject|rej|no|denial)\b|\bseat not\b|\bwent elsewhere\b"
        r"|(?:\bnot|n't) (?:quite )?(?:the (?:answer|result|news|outcome|one"
        r"|decision|letter)|what) (?:i|we) (?:was |were |had |'d |have )?(?:been )?(?:hop|want|wait|look)\w*\b",
        r"\banswer nobody wants\b",
        r"\bfunded (?:two|three|one|someone|somebody|others)\b|\bcohort (?:is |was )?filled\b",
        needs_job=True,
        hint=Hint.ADMISSION,
    ),
    way(
        "an answer that everybody knows",
        Shape.TOLD,
        0.8,
        r"\bthin (?:envelope|letter)\b",
        r"\bthe answer i (?:expected|feared|dreaded|did not want|didn'?t want)\b",
        r"\bi (?:did not|didn'?t) (?:see|find) my name on\b",
        r"\bb(?:ye)?-?bye (?:my )?(?:dream|top choice)\b",
        r"\bi (?:am|was) unsuccessful\b",
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
        "a fragment that says no",
        Shape.TOLD,
        0.8,
        r"^(?:and |then |but |so |today |just |now )*(?:an? |another |one more |(?:my |the )?(?:first|second|third"
        r"|fourth"
        r"|fifth|sixth|last|\d+(?:st|nd|rd|th)) |yet another )(?:\w+ )?rejection(?: (?:e-?mail|letter))?"
        r"(?=$|[,(:]| (?:but|and|from|by|today|this (?:morning|week|month)|yesterday|for me|came|again)\b)",
        r"^(?:rejection|reject|denial|rejected)(?:$|[.!,]| (?:by|via|through|over|e-?mail|letter|came|received"
        r"|in the)\b)"
        r"(?! (?:is|are|was|means|of|rate|hurts))",
        r"\b0 ?/ ?\d+ (?:this|so far|for)\b",
        r"\b(?:and|then|only|just|with|got|received|sent me) (?:then |only |just )?(?:an?|another"
        r"|the) (?:\w+ )?form (?:letter|e-?mail)"
        r"(?=$|[.,!])",
        r"\bso much for (?:my|that) (?:\w+ )?(?:school|job|interview|dream|choice|offer|program|safety|plan)\b",
        r"\b(?:ends?|ended|ending)(?: up)? (?:with|in|as) an? (?:\w+ )?(?:no|rejection)\b",
        r"\brejection (?:number |no\.? ?|# ?)\d+\b",
        r"\b(?:straight|full|auto|outright|soft|hard) (?:reject|rejection)\b(?! (?:is|are|means|of))",
        r"^(?:denied|rejected|refused|declined) (?:in|on|at|after|via|from|by|from the) \w+",
        r"^(?:[\w&.'-]+ ){1,3}(?:rejection|rejected|reject|denial) (?:via|by|through|over) (?:the )?(?:portal|e-?mail"
        r"|mail|phone|call|post|letter|website|status)\b",
        r"\b(?:the|my) rejection (?:came|arrived|landed)\b",
        r"\bthere goes my (?:\w+ )?(?:top|first|dream|last) (?:choice|school|one|chance|job|pick)\b",
    ),
    way(
        "what may well be a no",
        Shape.TOLD,
        0.62,
        r"\b(?:they|he|she|manager|company|committee|recruiter) (?:\w+ )?turned (?:it|mine|my \w+) down\b",
        r"\b(?:none|neither|nothing|not one) of (?:them|those|it|these)(?: \w+)? (?:worked|panned|work|called|came)\b",
        r"\b(?:they|he|she|manager|company|recruiter|committee|panel|school|both|everyone|hr|boss|owner)"
        r"(?: still| just| all| then| also| both)* said no\b",
        r"\b(?:gave|given|giving|offered|awarded) (?:it|(?:the|my|that|this) (?:[\w-]+ ){0,3}?(?:job|position|role"
        r"|promotion"
        r"|post|place|spot|part|lead|internship)) (?:out )?to (?!me\b|us\b|you\b)\w+",
        r"\b(?:wanted|needed|were after|preferred|(?:are|were|was|is) looking for) (?:some ?one|somebody|people"
        r"|candidates)"
        r" (?:who|with|that|closer|local|more|younger|older|already|better)\b",
        r"\b(?:they|manager|he|she)(?:'re| are| were| was| is|'s)? (?:not|n'?t|weren'?t|wasn'?t"
        r"|no longer) interested\b",
        r"\b(?:told|tell|said) (?:me|us) (?:that )?(?:they|it|the \w+)(?:'d|'re|'s| had| were| was| are| is)"
        r" (?:already )?(?:full|filled|overhired|found|hired|taken|closed)\b",
        r"\bwasn'?t good enough for (?:them|it|him|her)\b|\bi wasn'?t one of (?:them|the)\b",
        r"\b(?:isn'?t|wasn'?t|not) a single (?:yes|acceptance|offer|admit)\b|\bno acceptances?\b",
        r"\b(?:got|received|heard|had|have|woke up to|opened|nothing but|more) (?:the |some |more )?bad news\b",
        r"\bback to the (?:job (?:boards?|hunt|search)|drawing board)\b|\bback to (?:looking|job hunting|searching)\b",
        r"\bgot (?:a|the|that|my|another) (?:\w+ )?[\"']?(?:form letter|form e-?mail|not at this time"
        r"|generic e-?mail)\b",
        r"^(?:the |another |just |only )*(?:form letter|dear john)\b|\bdear john (?:letter|e-?mail|from)\b",
        r"^(?:generic|form|standard|thin|template|impersonal|canned) (?:rejection )?(?:e-?mail|letter|envelope)\b",
        r"\b(?:said|says|told me) (?:that )?i (?:wasn'?t|was not|am not|ain'?t|did ?n'?t|didn'?t have)\b",
        r"\bi didn'?t make (?:it|the) (?:past|to|through|cut)\b|^didn'?t make it (?:to|past|through)\b",
        needs_job=True,
    ),
    way(
        "a rejection to live with",
        Shape.TOLD,
        0.8,
        r"\b(?:dealing with|coping with|processing|getting over|after|following|recovering from|sad about|over)"
        r" (?:the |a |this |my |that |another |latest )?(?:\w+ )?(?:job|phd|grad school|college|interview|work"
        r"|application)"
        r" rejections?\b",
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
    way(
        "somebody else was appointed",
        Shape.TOLD,
        0.86,
        r"\b(?:appointed) (?:someone|somebody|another (?:candidate|applicant)"
        r"|an internal|a different (?:candidate|person)|the other (?:candidate|one)) ?(?:else|from outside"
        r"|candidate)?\b",
        r"\b(?:job|post|role|position|place|contract)(?: (?:that )?(?:i|we) (?:\w+ ){1,4}?| )(?:has |had |have )?"
        r"(?:gone|went|been given|was given) to (?:someone|somebody|another|an internal)\b",
        needs_job=True,
    ),
    way(
        "a no, once more",
        Shape.TOLD,
        0.86,
        r"\b(?:it'?s|its|that'?s|was) (?:a|another) no (?:again|once more)\b",
        r"\b(?:second|third|fourth|fifth|sixth) time (?:now )?(?:a )?no\b(?=\W*$)",
        r"^another (?!one\b)\w+(?: \w+)? (?:has |have )?(?:just )?(?:said no|turned me down)\b",
    ),
    way(
        "what a portal or a letter says",
        Shape.TOLD,
        0.85,
        r"\b(?:portal|status|page|decision|outcome)(?: in \w+)?(?: now)?(?: says?| said| reads?|:| is| shows?)"
        r" (?:denied|deny|refused|unsuccessful|declined|not admitted)\b",
        r"\bno confetti\b(?! yet)|\bnon-?select(?:ed|ion)?\b|\b(?:not|wasn't|isn't) in my favou?r\b|\babsage\b",
        needs_job=True,
        hint=Hint.ADMISSION,
    ),
    way(
        "the others were chosen",
        Shape.TOLD,
        0.82,
        r"\bnot among (?:those|the (?:chosen|selected|successful|lucky|admitted|\w+ who))\b",
        r"\bcommittee (?:did ?n'?t|did not) (?:go for|select|choose|recommend|admit|take) (?:it|me|my|us|mine)\b",
        r"\bi'?m not (?:in the group|one of those)\b|^not in(?=$|,)"
        r"|^nothing this (?:cycle|year|season|round)(?=\W*$)",
        r"\bmy name (?:was ?n'?t|is ?n'?t|was not|is not) (?:on|in|among) (?:it|there|them)\b",
        r"\bfilled (?:all )?(?:the|their|its|every) (?:seats?|spots?|places?|slots?)\b",
        r"\b(?:wrote|written|called|rang|phoned|e-?mailed)\b[^.!?\n]{0,40}?\bto say (?:that )?(?:it'?s )?(?:a )?no\b",
        r"\b(?:call|take|count|consider) (?:that|it|this) (?:as )?a no\b|\bhired externally\b",
        r"\b(?:i|i've|was|got|been) (?:just |been |got )?told no\b(?! (?:one|body|longer|such|matter))",
        rf"\b{_NOT} clear (?:the |my )?(?:\w+ )?(?:cut-?off|bar|threshold)\b",
        needs_job=True,
    ),
    way(
        "what may well be a no of admissions",
        Shape.TOLD,
        0.6,
        r"^(?:nope|out)(?=$|,| again)|\bcould only (?:take|admit|accept|fund)\b"
        r"|\b(?:interests?|profile|goals) (?:do|does|did) ?(?:n'?t|not) align\b",
        r"\bnot good enough(?=\W*$|,? (?:it seems|apparently))|\benough,? apparently not\b",
        r"\b(?:everyone|everybody)\b[^.!?\n]{0,50}\b(?:except|but|apart from|bar|besides) me\b",
        r"\bthat was my (?:safety|top choice|first choice|last (?:one|hope|chance)|dream)\b|\bsame decision\b",
        r"\b(?:acceptance|admission|offer)\b[^.!?\n]{0,40}\btook (?:it|that) back\b",
        needs_job=True,
        hint=Hint.ADMISSION,
    ),
    way(
        "the post was stopped",
        Shape.TOLD,
        0.85,
        r"\b(?:position|role|job|post|vacancy)(?:'s| has| had) (?:just |now )?been (?:eliminated|cut|scrapped"
        r"|withdrawn)\b",
        r"\bcancell?ed the (?:post|vacancy|recruitment)\b|\b(?:put|there'?s|is|announced) an? (?:\w+ )?(?:freeze|stop"
        r"|hold) on (?:all )?(?:hiring|recruitment|recruiting)\b",
        needs_job=True,
        hint=Hint.FREEZE,
    ),
)


def noes(sentence: str) -> Iterator[tuple[No, re.Match[str]]]:
    """Find every way in which a folded sentence says no."""
    says_no: bool | None = None
    for no in _NOES.that_may_match(sentence):
        for match in no.pattern.finditer(sentence):
            if says_no is None:
                says_no = _ANY.search(sentence) is not None
            if not says_no:
                return
            yield no, match
    for no in _IN_CHAT.that_may_match(sentence):
        for match in no.pattern.finditer(sentence):
            yield no, match


_NOES, _IN_CHAT = Table(_TABLE, lambda no: no.pattern), Table(IN_CHAT, lambda no: no.pattern)


SCHOOL_WORDS = Pattern(rf"\b{SCHOOL}\b")
