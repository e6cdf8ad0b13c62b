"""Ways to say that there is no place, no money, or no way for the writer to have it: "they're full", "no sponsorship".

Each is a no only beside an application of its writer's own (`APPLIED`, `SPOKEN_OF`), and a weak sign without one.
"""

from __future__ import annotations

from typing import Final

from bot.reading.cues.no_parts import ROLE
from bot.reading.cues.ways import Hint, No, Shape, way

_WORKERS: Final = (
    rf"(?:people|staff|ppl|workers|hands|applicants|students|interns|trainees|apprentices|new (?:people|staff"
    rf"|students|hires"
    rf"|starters|clients)|{ROLE}s?)"
)
_PLACES: Final = (
    r"(?:places?|spaces?|spots?|slots?|seats?|vacanc(?:y|ies)|openings?|positions?|jobs?|roles?|posts?|shifts|hours"
    r"|room)"
)
_FOR_NOW: Final = (
    r"(?=\W*$|[.,;!\"'”]| (?:now|anyway|already|and|but|so|for|at|until|till|til|up|this|again|apparently|he"
    r"|she|they|sorry"
    r"|love|mate|when|by|yet|in|since|after|on|because)\b)"
)

_WAYS: Final[tuple[No, ...]] = (
    way(
        "they are full",
        Shape.TOLD,
        0.82,
        r"\b(?:its|it's|they'?re|all|already|was|got|course|class|place|list) (?:full|filled up|taken"
        r"|oversubscribed)(?: up)? (?:before|when"
        r"|by the time|already)\b|\bits full(?=\W*$)|\b(?:place|post|role|spot|slot)s? taken(?=\W*$)",
        r"\b(?:has|have|had|'ve|'s got) all the \w+ (?:he|she|they|we) (?:needs?|wants?)\b",
        r"\b(?:doesn'?t|don'?t|didn'?t) need (?:an?|another|any) (?:\w+ )?\w+ (?:any ?more|now|after all|this"
        r"|till|until|right now)\b",
        r"\b(?:we have|we've|have) (?:now |already )?(?:recruited|appointed|filled|hired|selected)\b",
        r"\b(?:says?|said|rang|told me|they'?re|already|all) (?:\w+ )?(?:full|crewed|staffed|covered|sorted) "
        r"(?:till|until|for (?:the )?"
        r"(?:\w+)|up)\b",
        r"\b(?:they(?:'?re| are)|we(?:'?re| are)|he(?:'s| is)|she(?:'s| is)) (?:all |already |now |pretty )*"
        r"(?:sorted|staffed"
        r"|good for now|all set)(?=\W*$|[.,;])|^(?:all |still |now )?full (?:till|until|up)\b",
        r"\b(?:they(?:'?re| are| were)|we(?:'?re| are)|it(?:'s| is| was)|(?:course|class|intake|list|rota"
        r"|cohort|program"
        r"|programme|crew|roster|scheme|kitchen|ward|nursery|base|panel|books|school|team|year|everything"
        r"|section|register)"
        r"(?:'s| is| was| are| were)?)(?: all| now| already| actually| totally| completely| fully| apparently)*"
        r" (?:full"
        rf"|staffed(?: up)?|fully booked|oversubscribed|full up|fully staffed|closed to new \w+)\b{_FOR_NOW}",
        r"\b(?:filled|fill) (?:that|it|them|the (?:\w+ )?(?:\w+)|all (?:the |of )?(?:\w+)|every (?:\w+)|our"
        r"|their|both)"
        r"(?: \w+)?(?: now| already| yesterday| last \w+| this \w+| weeks ago| days ago)\b",
        rf"\b(?:places|spots|seats|slots|jobs|positions|spaces|both|it|they|two|one)(?:'s)?(?: (?:is|are|were|was|all"
        rf"|now|already"
        rf"|had|have|been)){{0,4}} (?:gone|taken|filled|snapped up|given away)\b{_FOR_NOW}",
        rf"\bno (?:more )?{_PLACES} (?:left|available|on the|any ?more|for|until|till|now|going|there|when|this)\b",
        rf"\bno more (?:{_PLACES}|{_WORKERS})\b",
        rf"\b(?:have|has|had|got|'ve|'ve got|they'?ve) (?:enough|all (?:the|our|their)|plenty of|too many) (?:\w+ )?"
        rf"(?:{_WORKERS}|they need|we need|he needs|she needs)\b",
        r"\b(?:grand|sorted|fine|ok|okay|alright|all set|good) for (?:staff|people|now|workers|drivers|hands"
        r"|help|the season"
        r"|summer|the moment)\b",
        r"\b(?:don'?t|didn'?t|doesn'?t|do not|no longer|won'?t) (?:actually |really )?need (?:any ?(?:one|body"
        r"|more \w+|new"
        rf" \w+|extra)|me|another|more {_WORKERS}|{_WORKERS}|an? {_WORKERS}|the (?:help|extra|position|role))\b",
        rf"\b(?:not|n'?t|stopped|no longer) (?:be |even |actually |currently )?(?:tak(?:e|ing)|hir(?:e|ing)"
        rf"|recruit(?:ing)?"
        rf"|accept(?:ing)?|admit(?:ting)?|look(?:ing)? for|bring(?:ing)?|fund(?:ing)?)"
        rf" (?:any ?(?:one|body)|any (?:more|new|\w+s)|more|new|{_WORKERS}|on)\b",
        r"\b(?:not|n'?t|no longer|stopped) (?:currently |actually |even )?(?:hiring|recruiting|taking (?:anyone"
        r"|people))"
        r"(?: (?:right now|rn|now|any ?more|at the moment|atm|this|until|till|after|for|currently|again|in)\b"
        r"|\W*$|[.,;])",
        r"\b(?:only|just) (?:needed|need|needs|wanted|want|had|have|keep|kept|carry) (?:the |a )?(?:one|two|\d)"
        r" (?:hand|man"
        r"|person|of us|more|job|place|pair)\b",
    ),
    way(
        "no money for it",
        Shape.TOLD,
        0.84,
        r"\b(?:no|lost (?:the|its|their)|ran out of|out of|hasn'?t got the|don'?t have the|haven'?t the|without"
        r"|cut the)"
        r" (?:more )?(?:budget|funding|money|funds|headcount)(?: left)? (?:for|to (?:hire|fill|take|pay)|this)\b",
        r"\b(?:funding|budget|grant|money|funds)(?: \w+)? (?:didn'?t|did not|never|hasn'?t) (?:come|came"
        r"|materiali[sz]e|get"
        r"|go)\b",
        r"\b(?:grant|funding|project|bid|tender)(?: \w+)? (?:wasn'?t|was not|not|isn'?t|hasn'?t been"
        r"|got) (?:renewed"
        r"|extended|approved|won|cut|pulled|dropped)\b",
        rf"\b(?:{ROLE}|role|position|job|post|opening|req)(?:'s| is| was| has| been| just| now| being"
        rf"|'ve| have)* (?:moved|moving|relocated|shelved|mothballed|parked|put on (?:hold|ice)|on (?:hold|ice)"
        rf"|offshored"
        rf"|outsourced|scrapped|cancell?ed|no longer (?:needed|there|exists?|available|open))\b(?! (?:to"
        rf" (?:next|the next|a later|monday|tuesday|wednesday|thursday|friday|another (?:day|date|time|slot))|up))",
        r"\b(?:role|position|job|post)(?: \w+)? (?:does ?n'?t|doesn'?t|no longer) exists?\b",
        r"\b(?:decide|decided|chose|going|moved|want|wanted|prefer) (?:to )?(?:hire|recruit|hiring"
        r"|the (?:role|job|post|position|team|work|office|project|vacancy|opening|contract|headcount|whole)) "
        r"(?:in|from|to|out"
        r" of) (?!june|july|january|february|march|april|may|august|september|october|november|december|q\d|the"
        r" (?:spring"
        r"|summer|fall|autumn|new year))\w+",
        r"\b(?:not|isn'?t|aren'?t) (?:growing|expanding|adding to|increasing) the team\b",
        hint=Hint.FREEZE,
    ),
    way(
        "no way for the writer",
        Shape.TOLD,
        0.82,
        r"\b(?:can'?t|cannot|don'?t|won'?t|doesn'?t) (?:hire|employ|recruit) (?:in|from|outside|anyone in"
        r"|people in) (?:my|the|our)?\b",
        r"\bmy (?:\w+ )?(?:was|is|were) (?:just |simply )?too (?:low|high|slow|short|old|weak|thin)\b",
        r"\b(?:say|said|says|think|thought|reckon) (?:that )?(?:i'?m|i'?d be|i was|i am|i would be) (?:an? )?"
        r"(?:bit |little |far |way )?"
        r"(?:too )?(?:old|young|expensive|senior|junior|green|slow|bored|quiet|far)\b",
        r"^(?:too|not) (?:old|young|junior|senior|experienced|qualified|expensive)(?: enough)? for the\b",
        r"\b(?:didn'?t|don'?t|did not) like (?:that i|my (?:age|accent|cv|visa|gap|tattoos?|record))\b",
        r"\bso (?:the|that|my) (?:[\w-]+ ){0,2}(?:job|role|place|post|position|master'?s place)(?:'s| is) "
        r"(?:out|gone|off|dead)\b",
        r"\b(?:want\w*|need\w*|require\w*|asked for|looking for) (?:\w+ )?(?:one|two|three|four|five|\d+)\+? "
        r"(?:years?|yrs?|months)"
        r"[^.!?]{0,25}[,;.]? (?:and |but )?i(?:'ve| have| had|'m| only| just| got) ",
        r"\b(?:want|wants|wanted|need|needs|needed|after|prefer\w*|looking for) (?:an? )?(?:\w+ )?speakers?\b",
        r"\b(?:don'?t|doesn'?t|do not|won'?t|can'?t|cannot|couldn'?t|no longer|wouldn'?t|not|never) (?:sponsor"
        r"|sponsoring"
        r"|relocate|offer (?:sponsorship|visas?|relocation))\b",
        r"\b(?:no|without|lack of|couldn'?t get|need|needs|needed) (?:visa )?sponsorship\b",
        r"\b(?:want|wants|wanted|need|needs|needed|only take|only hire|looking for|after|require|required|asked"
        r" for|insist on"
        r"|prefer|preferred) (?:a |an |some ?one |some ?body |people )?(?:local\w*|native|eu (?:citizens?|only"
        r"|people)"
        r"|citizens?|younger|older|more senior|more junior|less|cheaper|bilingual|full[- ]time|a degree|car"
        r"|full licen[cs]e"
        r"|driv\w+|locals?|with (?:more|a|an|local|at least|\d)|who (?:is|can|has|already|speaks|knows|lives"
        r"|drives|had|could))\b",
        r"\b(?:said|told me|says|say|saying|because|apparently|reckon\w*|thinks?|thought|that) (?:that )?"
        r"(?:i'?m|i am|im|i was"
        r"|my \w+(?: \w+)? (?:is|was|are)) (?:just |a bit |far |way )?(?:too|over|under|not|n'?t)[ -]?\w+",
        r"\bmy (?:english|french|german|spanish|accent|age|visa|score|grades?|gpa|experience|degree|points|cv"
        r"|record|licen[cs]e"
        r"|level)(?: \w+)? (?:is ?n'?t|was ?n'?t|is not|was not|aren'?t|not|weren'?t|are not|too)\b",
        r"\b(?:not|n'?t have|without|lack\w*|didn'?t have|haven'?t got|hadn'?t) (?:got )?enough (?:\w+ )?"
        r"(?:experience"
        r"|qualifications|points|hours|years|credits|training)\b",
        r"\b(?:they|he|she) (?:don'?t|doesn'?t|won'?t|can'?t|only|do not) (?:take|hire|consider|accept|employ"
        r"|interview)"
        r" (?:people|anyone|anybody|candidates|applicants|someone|somebody|students|girls|women|men) (?:without"
        r"|with|over|under"
        r"|who|from|like|outside|that|of)\b",
        r"\b(?:live|lives|living|based|i'?m|am|was) (?:too )?far (?:away|from)\b[^.!?]{0,20}\b(?:they|said"
        r"|apparently)\b"
        r"|\b(?:said|told me|because) (?:that )?i live\b",
        r"\b(?:can'?t|cannot|couldn'?t|won'?t|unable to|not able to) (?:hire|take|employ|insure|place|have|use)"
        r" (?:me|us)\b",
        r"\b(?:insurance|licen[cs]e|dbs|background|medical|visa|permit|reference|references|credit"
        r" check)\b[^.!?]{0,30}"
        r"\b(?:dropped me|ended it|was the problem|killed it|failed|came back(?! (?:all )?(?:clear|clean|fine|good"
        r"|ok|okay|approved|with))|so no|won'?t (?:wear|cover|allow))\b",
        hint=Hint.SCREEN,
    ),
)

NO_ROOM: Final = tuple(one._replace(needs_application=True, only_own=True) for one in _WAYS)
