"""Ways to say no in a few words of chat: often without a plain word for it, in many Englishes."""

from __future__ import annotations

from bot.reading.cues.parts import JOB
from bot.reading.cues.ways import Hint, Shape, way

_ROLE = (
    rf"(?:{JOB}|manager|supervisor|lead|leader|foreman|deputy|head chef|sous|captain|sergeant|charge nurse|sister"
    r"|head of \w+|band \d|route|crew|team leader|assistant manager|lecturer|senior \w+)"
)
_THEM = (
    r"(?:they|company|firm|school|studio|lab|shop|agency|paper|hospital|trust|ward|county|council|hotel|office|gaffer"
    r"|boss|owner|chef|manager|hm|bank|charity|director|panel|committee|clinic|factory|depot|restaurant|theatre)"
    r"(?:'s|'ve|ve)?"
)
_SOMEBODY = (
    r"(?:a|an|another|some|sb|someone|somebody|his|her|their|one of|the (?:other|internal|boss|owner|manager|trustee"
    r"|coach|chef|lad|lads|lass|fella|guy|girl|bloke|woman|man|kid|intern|trainee|junior|temp|nqt))"
)
_PERSON = (
    r"(?:lad|lass|fella|lady|bloke|guy|girl|woman|man|kid|person|candidate|trainee|teacher|student|intern|chef|cook"
    r"|nurse|one)"
)

BARE_NO = "no, as a sentence of its own"
"""Behind a sentence that tells what was tried: "five rounds at acme. no."."""

IN_CHAT = (
    way(BARE_NO, Shape.TOLD, 0.8, r"^(?:then |and |and then )?no(?=\W*$)", needs_job=True),
    way(
        "somebody else got it",
        Shape.TOLD,
        0.84,
        rf"\b{_THEM} (?:just |already |have |has |had )?(?:went|gone|going|go) (?:w/?|wi|with) (?!it\b|that\b|this\b"
        r"|us\b|me\b|the flow|plan|option|blue|my\b)\w+",
        rf"(?<!one ){_ROLE}(?: at [\w ]{{2,20}}?| job| gig| thing| spot)? (?:went|goes|gone|has gone|is going) (?:to"
        rf"|tae) "
        r"(?:a|an|the|my|his|her|their|someone|somebody|sb|some|one of)\b(?! (?:next|plan|waste|meeting"
        r"|funeral|wedding|conference|training|party|doctor|dentist|lunch|shop))",
        rf"^(?:and |so |but )?(?:the )?other {_PERSON} got (?:it|the (?:job|role|offer|part|place))(?=\W*$|,)",
        r"\b(?:he|she|they) got (?:it|the \w+),? (?:and |but )?(?:i did ?n'?t|i did not|not me)(?=\W*$)",
        rf"\b(?:took|chose|picked|hired|kept|taken on|set on|don pick|don take|preferred) (?:the "
        rf"|an?)?other {_PERSON}\b",
        rf"\b(?:gave|given|giving|gied|handed) (?:the |that |my |this )?(?:[\w-]+ ){{0,2}}?{_ROLE} (?:to"
        rf"|tae) {_SOMEBODY}\b",
        r"\b(?:went|gone|going) (?:w/?|wi) (?:a|an|another|some|someone|somebody|sb)\b",
        r"\b(?:picked|chose|hired|appointed|preferred|set on|took on) (?:someone|somebody|sb|some ?one)\b(?= (?:w/"
        r"|w|with|who|wi|from|local|cheaper|else|outside|internal|less|more|older|younger|at)\b|\W*$)",
        r"\b(?:job|role|seat|post) ?(?:is|=|became)? (?:now )?(?:some ?one|somebody) else'?s\b"
        r"|\bsome ?one else'?s (?:job|role|desk|post) now\b",
        r"\b(?:got|was|been) beat(?:en)? (?:out )?by an?(?:other)? \w+",
        r"\bpicked (?:the other|everyone|everybody) (?:but|except|bar) me\b|\beveryone (?:in my \w+ )?(?:got"
        r"|but) [\w ]{1,15}"
        r"(?:but|except|bar) me\b",
        needs_job=True,
    ),
    way(
        "it was not me",
        Shape.TOLD,
        0.82,
        r"(?:,|\bso|\band|\bit) (?:was |is )?(?:not|aint|ain'?t|wasn'?t|wisnae|be) me(?=\W*$)",
        r"\b(?:wasn'?t|isn'?t|was not|is not) the (?:one|girl|guy|man|woman|call i|person)\b(?=\W*$| (?:they|for)\b)",
        r"\bnot (?:what|who|the \w+) they(?:'re|re| are| were)? (?:after|want|wanted|need|looking)\b",
        r"\bno be me\b|\bnot in the \d+ (?:they|who)\b",
        needs_job=True,
    ),
    way(
        "not being chosen, in one word",
        Shape.TOLD,
        0.84,
        r"(?:^|[,.:;\"-] ?|\b(?:was|i'?m|status|says|said|am|me|result) [\"']?)not (?:appointed|elected|referred"
        r"|retained"
        r"|ranked|progressed|shortlisted|cleared|through|selected|appointable|converted|matched|hired|picked|chosen)\b"
        r"(?! (?:on|with|yet|to)\b)",
        r"\b(?:status|portal|it|app|application|outcome)(?: \w+){0,3} (?:to|says|is|=|:) [\"']?(?:unsuccessful|inactive"
        r"|archived|not selected|declined|closed|not retained|position filled|no longer considered)\b",
        r"\b(?:moved|set|flipped|changed|marked) (?:me |us |it )?(?:from [\w ]{2,20} )?(?:to|as|into) [\"']?"
        r"(?:unsuccessful|inactive|archived|not selected|not retained|not referred|talent pool|the talent pool)\b",
        r"\bcandidacy: inactive\b|\bno longer consider(?:ed|ing)\b",
        needs_job=True,
    ),
    way(
        "not wanted",
        Shape.MINE,
        0.86,
        r"\b(?:my )?(?:internship|placement|contract|temp job|fixed term|probation) (?:is ?n'?t|is not|was ?n'?t"
        r"|was not|wo ?n'?t be|will not be|not) (?:being |getting )?(?:converted|extended|renewed|made permanent)\b",
        r"\bnot (?:being |getting )(?:extended|renewed|converted|kept on|made permanent)\b(?! yet)",
        r"\b(?:not|n'?t|never) (?:be )?(?:converting|keeping|having|renewing|taking|hiring|ranking) me\b(?! (?:up|in"
        r"|out"
        r"|there|to|with|home|waiting|awake|posted|from|for a ride|seriously))",
        r"\b(?:won'?t|wouldn'?t|will not|dinnae|didnae|wouldnae) (?:have|hire|take|gie) me\b(?! (?:to|up|back to|long"
        r"|home"
        r"|there|out|over|do|say|by|with))",
        r"\b(?:dem |them |they |company )?no (?:take|select|pick|choose|employ|hire) me\b",
        r"\b(?:none|nobody|no ?one|not one)(?: of \w+)? (?:took|picked|ranked|hired|wants?|wanted) me\b",
        r"\b(?:dispositioned|x'?ed|curved|dq'?d|yeeted|benched|sifted|chopped|no[- ]thanks'?d|auto-?no'?d|auto no"
        r"|decline"
        r"|reject kiya|spat) (?:me|us)\b(?! (?:out of bed))",
        r"\bgave me the (?:flick|boot|elbow|chop|push|brush off|swerve|thumbs down)\b|\bknocked me (?:on the head"
        r"|back)\b",
        r"\b(?:done|finished|through) w(?:ith|/)? me\b|\bsent me (?:packing|home)\b(?= (?:over|for|after|because|cos"
        r"|cuz"
        r"|with)\b|\W*$)(?! because of my)",
        needs_job=True,
    ),
    way(
        "a company and a no",
        Shape.TOLD,
        0.84,
        r"^(?:(?:so|and|well|welp|ok|okay|even|also|looks like|guess) )*(?:[\w&'.-]+ ){1,2}(?:is|are) (?:a |an "
        r"|another )?"
        r"(?:out|off the (?:board|list|table)|nah|nope|no|bust|no go|l|rejection|over for me)(?=\W*$|[,.])",
        r"\b(?:is |process |it'?s |its )?over for me(?=\W*$| (?:at|after|then|now)\b)",
        r"^(?:even |also |and |so )*(?:[\w&'.-]+ ){1,2}(?:says?|said) nah\b",
        r"(?:^|\b(?:a|the|another|got|my|first|last) )ding (?:from|by|at)\b",
        r"^(?:a |another |and a )?pass from (?!me\b|us\b)\w+",
        r"^(?:got )?(?:cut|out|dropped|eliminated|knocked out) (?:after|in|at|before) (?:the )?(?:\w+ )?(?:round"
        r"|finals?|semis?|semi-?finals?|screen|stage|hurdle|interview)(?: \d)?(?=\W*$)",
        r"^(?:and |so )?(?:i )?lost (?:out )?to (?:internal|external|an?|the|his|her|their|somebody|someone|some)\b"
        r"(?! (?:time|dark|sea|history|game))",
        r"^fell at the (?:last|final|first|second)(?: (?:hurdle|fence|round|stage))?(?=\W*$)",
        r"\b(?:a|the|big|another|hard) nah (?:from|by|at)\b|\bnae (?:luck|joy|bother getting told no) (?:wi|with|at"
        r"|fae|from)\b"
        r"|\bno (?:dice|joy|luck) (?:w|w/|with|at|from)\b",
        r"^(?:[\w&'.-]+ ){1,3}(?:no joy|no go|no luck|nah|nope|decline|not moving (?:forward|fwd)|not going fwd"
        r"|closed it|ding call|sent the (?:template|no|letter))(?=\W*$|[,.])",
        r"^(?:[\w&'.-]+,? ){1,3}(?:no joy|no luck|no go)(?=\W*$)",
        r"^(?:[\w&'.-]+ ){1,3}❌$",
        r"(?:^|[,.:;] ?|\bupdate )(?!no\b|oh\b|hell\b|yes\b|say\b|said\b"
        r"|there'?s\b)[\w&'.]{2,}(?: (?!no\b)[\w&'.]{2,})? "
        r"(?:[-=:] ?)?no[,;]? (?!no\b)[\w&'.]{2,}(?: (?!no\b)[\w&'.]{2,})? (?:[-=:] ?)?no(?=\W*$|[,.;]"
        r"| [\w&'.]{2,} no\b)",
        r"^(?:well,? |welp,? |and |so |ugh,? )*there goes (?!my\b|the (?:bus|train|alarm|neighbou?r|bell)|our\b"
        r"|that\b|your"
        r"\b|his\b|her\b|another\b)[\w&'-]+(?: [\w&'-]+)?(?=\W*$)",
        r"^o7 (?:to )?(?!my\b|the\b|our\b)[\w&'-]+(?=\W*$)",
        needs_job=True,
    ),
    way(
        "the no itself",
        Shape.TOLD,
        0.82,
        r"(?<!he )(?<!she )(?<!he still )\b(?:got|get|getting|sent|send|e?mail(?:s|ed)?|texted|gave|gives|wrote"
        r"|answered|opened|received|with|and|had)"
        r" (?:me |us )?(?:today )?(?:the|a|my|another|their) (?:\w+ )?no\b(?=\W*$|[,.;]| (?:an?|two|\d|from|with|on"
        r"|in|at"
        r"|by|today|and|but|before|after|this)\b(?! (?:win|lose|brainer|fly|way)))",
        r"\b(?:the|my|final|their|last) no (?:came|was|arrived|landed|took|is in)\b",
        r"\bcame back (?:today |yesterday |\w+ )?(?:with|as) (?:a|another|the) no\b|\bfor a (?:polite "
        r"|flat )?no(?=\W*$)",
        r"\bis a no (?:but|and|so|then|today|from)\b|\b(?:and )?it'?s (?:still |also |just )?a no(?=\W*$| (?:btw|tho"
        r"|though"
        r"|but)\b)|\b(?:thats|that's|thats) (?:also |another )?a no(?=\W*$| (?:then|for me|too)\b)",
        needs_job=True,
    ),
    way(
        "they failed me by a rule",
        Shape.TOLD,
        0.82,
        r"\b(?:failed|flunked|didn'?t pass|did not pass|didn'?t clear|not cleared|bombed out of|popped (?:hot )?on"
        r"|cut after"
        r"|cut at|out in|out at|dropped (?:me )?at)"
        r" (?:the |my |their |at the )?(?:[\w&'-]+ ){0,4}?(?:sift|medical|psych|vetting|aptitude|oa|screen|selection"
        r"|nqt"
        r"|numerical|game(?:s)? round|games|assessment|fitness test|eyesight|bleep test|drug test|drug screen"
        r"|background"
        r"|codesignal|hirevue|video interview|entrance|prescreens?|test stage)\b",
        r"\b(?:score|gpa|points?|rank|grade)(?: \w+){0,2} (?:not|wasn'?t|too) (?:high enough|low)\b|\bsifted out\b"
        r"|\bauto-?binned\b|\bbelow (?:the |their )?cut-?off\b",
        r"\b(?:didn'?t|did not) (?:get|make it) past (?:the )?(?:[\w-]+ ){0,2}(?:stage|screens?|prescreens?|sift"
        r"|round|hr"
        r"|recruiter)\b",
        r"\b(?:my|the) (?:licen[cs]e|visa|clearance|eyesight|hearing|height|record) (?:is|was) too \w+",
        needs_job=True,
        hint=Hint.SCREEN,
    ),
    way(
        "the post was stopped",
        Shape.TOLD,
        0.85,
        r"\b(?:headcount|hc|req|vacancy|(?:ward|night|teaching|lab|office) job|the job|the role|the post|start date)"
        r"(?:'?s| is| was| has| got)? (?:just |been |now )?(?:gone|yanked|evaporated|vanished|withdrawn|pulled)\b"
        r"(?! (?:to|on|with|out))",
        r"\b(?:withdrew|pulled|scrapped|axed|canned|binned|suspended) the (?:post|role|search|vacancy|req|hire)\b",
        r"\b(?:search|recruitment|req|vacancy|hiring|post) (?:is |was |has been )?(?:now )?(?:suspended|withdrawn"
        r"|yanked"
        r"|abandoned)\b",
        r"\b(?:job|role|post|position)[\w' ]{0,30} does(?:n'?t| not) exist (?:now|any ?more)\b",
        r"\b(?:put|placed|slapped) a (?:hold|stop|freeze) on\b|\btold to stop hiring\b",
        r"\b(?:isn'?t|not) (?:taking|running|admitting|having) (?:a|any) (?:cohort|intake|class|students?"
        r"|new grads?)\b",
        r"\bno start (?:date )?for me\b",
        needs_job=True,
        hint=Hint.FREEZE,
    ),
    way(
        "no place this time",
        Shape.TOLD,
        0.84,
        r"\bno (?:tc|interns?|internship|apprenticeship|return offer|placement|pre-?match|soap|grfp|promo|badge"
        r"|vac scheme"
        r"|pgce|residency)(?: (?:offer|match))?(?: for me)? (?:this|again|here|then|for me)\b",
        r"^(?:so |and |still )?no (?:tc|return offer|match|pre-?match|soap|grfp|offer|recall|pupillage|internship)"
        r"(?: offer)?(?=\W*$|[.:])",
        r"\bnot (?:on|in) (?:the |this )?(?:\w+ )?(?:list|sheet|panel|shortlist)\b(?=\W*$|[,.])",
        r"\b(?:my|the) (?:name|number|roll no)(?:'s)? (?:isn'?t|wasn'?t|not|never|didn'?t come|no dey) (?:up )?(?:on"
        r"|in|there)?"
        r"\b",
        r"\bname no dey\b|\ben peru illa\b",
        needs_job=True,
    ),
    way(
        "losing out",
        Shape.TOLD,
        0.8,
        r"^(?:i |just |well |so |sadly |and )*(?:missed|lost) out on (?:the|a|an|that|this|another) (?:[\w-]+ ){0,3}?"
        r"(?:gig|job|apprentice\w*|traineeship|post|role|position|internship|placement|scheme|contract|residency)\b",
        r"\b(?:lost|losing) (?:the|my|that) (?:[\w-]+ ){0,2}(?:role|part|job|post|gig) (?:of|to)\b",
        r"\b(?:my|the|that) (?:staff |senior |manager |new )?(?:[\w-]+ )?(?:job|role|thing|interview) (?:\w+ ){0,6}?"
        r"(?:didn'?t|did not|hasn'?t) (?:pan|work) out\b",
        r"\binterview (?:didn'?t|didnae) (?:land|come off|go my way)\b",
    ),
    way(
        "no answer any more",
        Shape.TOLD,
        0.72,
        r"\bnot a (?:peep|sausage|dicky ?bird|single word)\b|\bcalling time (?:of death|on it)\b|\bi'?m calling it\b",
        r"\b(?:so|think|guess|suppose) (?:ya |yeah |yep |i )?(?:that'?s|thats|i have|i'?ve) (?:my |an? "
        r"|got my )?(?:answer"
        r"|no)\b",
        r"\breposted (?:the |my )?(?:job|role|req|one) i (?:interviewed|applied)\b|\bfilled my role\b",
        r"\bread my (?:last )?(?:message|text|e-?mail)\b[^.]{0,30}\b(?:since|weeks?|ago|blue tick)\b",
        needs_job=True,
        hint=Hint.GHOSTED,
    ),
    way(
        "a post that went to somebody else",
        Shape.TOLD,
        0.8,
        r"\b(?:manager|supervisor|(?:team|shift|section|floor) (?:lead|leader|manager)|shift lead|foreman|deputy head"
        r"|head chef|sous|band \d|tlr|head of year|head of department|hod|charge nurse|promotion|pay rise|sergeant)"
        r"(?: \w+){0,2} (?:went|goes|gone|has gone|is going) (?:to|tae) (?:a|an|the|his|her|their|someone|somebody|sb"
        r"|some|one of|my)\b(?! (?:next|toilet|bathroom|shop|store|pub|meeting|hospital|gym|beach|same|house|kitchen"
        r"|funeral|wedding|conference|training|course|doctor|dentist|party|christening|different|lunch))",
        r"\b(?:gave|given|giving) (?:\w+ ){0,2}(?:manager|supervisor|team lead(?:er)?|shift lead|foreman|head chef|sous"
        r"|deputy|head of year|the promotion) to (?:a|the|his|her|their|someone|somebody|sb|one of|my)\b",
        hint=Hint.PASSED_OVER,
    ),
    way("a no", Shape.VERB, 0.9, r"\btold no\b(?! (?:idea|problem|worries|more|about))", needs_job=True),
    way(
        "told so",
        Shape.MINE,
        0.88,
        r"\bnot (?:recommending|nominating|shortlisting|interviewing|progressing|advancing|admitting) me\b"
        r"|\bn'?t (?:recommending|nominating|shortlisting|progressing|admitting) me\b",
        r"\bi'?m (?:just )?not in (?:this|the) (?:year'?s |new )?(?:class|cohort|intake)\b",
        needs_job=True,
    ),
    way(
        "an offer taken back",
        Shape.TOLD,
        0.93,
        r"\b(?:offer|contract|place)(?:'s| is| was|s)? (?:no longer|off|not) (?:on )?the table\b"
        r"|\b(?:un-?signed|un-?offered) me\b",
        hint=Hint.RESCINDED,
    ),
    way(
        "as many noes as tries",
        Shape.TOLD,
        0.88,
        r"\b\d+ (?:interviews?|applications?|apps|schools?|auditions?|finals?)\b[^.!?\n]{0,25}?\b\d+"
        r" (?:noes|no'?s|rejections)\b",
        r"\b(?:all|both|each|every one) (?:of (?:them|those) )?(?:ended|ending|finished|were|was|are|is) (?:in )?a"
        r" no\b",
        hint=Hint.MANY,
    ),
    way(
        "one of them was chosen",
        Shape.TOLD,
        0.82,
        r"(?<!we )(?<!i )(?<!we've )\b(?:picked|chose|hired|taken|took|pursue|appointed|preferred) (?:a|an|two"
        r"|three) (?:\w+ ){0,2}?(?:girl|guy|lad|candidate|nurse|teacher|person|applicant|woman|man|fella|lady)s?"
        r" (?:with|who|whose)\b",
        r"\bwon'?t (?:have|be having|be doing) an? (?:internship|placement|job|residency)\b",
        r"\b(?:there'?s|there is|there was) no (?:slot|seat|spot|place|room) (?:for me|this year|left)?(?=\W*$|[,.])",
        r"\b(?:small|thin|skinny) (?:envelope|letter|ones)\b",
        needs_job=True,
    ),
)
