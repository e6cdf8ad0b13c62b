"""Where names stand: the places of a letter, and the words beside a company in a post."""

from __future__ import annotations

from bot.reading.cues.parts import WORK
from bot.reading.lazy import Pattern

_NAME = r"(?P<name>[A-Z0-9][\w&.'’+/-]*(?:,? (?:&|and|of|the|de|for|[A-Z0-9(][\w&.'’+/)-]*)){0,6})"
_ROLE = r"(?P<role>[^\n.;!?]{2,90}?)"


def _place(weight: int, pattern: str) -> tuple[int, Pattern]:
    return weight, Pattern(pattern)


LETTER_COMPANY = (
    _place(
        4,
        rf"(?:position|role|opportunity|opening|job|vacancy|opportunities|internship|career|careers|employment"
        rf"|team|roles|positions|us|here|family|candidacy|\))\s+(?:here\s+)?(?:at|with)\s+(?:the\s+)?{_NAME}",
    ),
    _place(
        4,
        rf"(?:applying|application|applied|apply|applications)\s+(?:to|with"
        rf"|at)\s+(?:the\s+(?=[A-Z][\w]+\s+(?:team|[A-Z])))?(?!the\b|our\b"
        rf"|The\s+[\w ]+\s+(?:role|position)){_NAME}(?!\s*(?:[\w-]+\s+){{0,4}}(?:role|position|job|opening)\b)",
    ),
    _place(
        4,
        rf"interest(?:ed)?\s+(?:in|with)\s+(?:(?:joining|working\s+(?:at|for|with)|employment\s+(?:at|with)"
        rf"|a\s+career\s+(?:at|with)|opportunities\s+(?:at|with)|being\s+part\s+of"
        rf"|becoming\s+part\s+of)\s+)(?:the\s+|our\s+team\s+at\s+)?{_NAME}",
    ),
    _place(3, rf"interest(?:ed)?\s+in\s+(?:the\s+)?{_NAME}(?=\s*(?:[.!,\n]|and\b|as\b|for\b|$|team\b|-))"),
    _place(4, rf"(?:joining|join)\s+(?:the\s+)?(?:team\s+at\s+)?{_NAME}"),
    _place(
        3,
        rf"(?:consider(?:ing|ation)?(?:\s+of)?|chose|choosing|considered)\s+{_NAME}(?=\s+(?:as|for|when|in|to)\b"
        rf"|[.!,])",
    ),
    _place(
        4,
        rf"(?:\b[Tt]he|\bThe|[-–]|,|\n|[Yy]our)\s*{_NAME}\s+(?:[Tt]alent|TA|[Rr]ecruit\w*|[Hh]iring|[Hh]uman|HR"
        rf"|People|Careers?|Staffing|University [Rr]ecruit\w*|Global [Tt]alent|Resource|Team|team|Admissions)\b",
    ),
    _place(
        4,
        rf"(?:[Tt]alent\s+[Aa]cquisition|[Rr]ecruit\w+(?:\s+[Tt]eam)?|[Tt]alent\s+[Tt]eam|[Hh]iring\s+[Tt]eam"
        rf"|[Tt]eam|HR|Human Resources|People\s+[Tt]eam)\s*(?:at|@|,|-|[|]|of|with)\s*(?:the\s+)?{_NAME}",
    ),
    _place(
        3,
        rf"(?:^|\n|[.!,]\s)\s*(?:[Uu]nfortunately,\s+)?{_NAME}\s+(?:has|have|is|are|was|will|does|did"
        rf"|would)\s+(?:decided|moved|chosen|not|pursuing|elected|received|been|a|an|committed|proud|had|growing"
        rf"|like|continue)",
    ),
    _place(
        2,
        rf"(?:[Rr]egards|[Ss]incerely|[Tt]hanks|[Tt]hank you|[Bb]est|[Ww]ishes"
        rf"|[Cc]heers)\s*,*\s*(?:\[NAME\]\s*)?(?:[Tt]eam\s+)?(?:The\s+)?{_NAME}\s*(?:$|\n|[Tt]eam|[Rr]ecruiting"
        rf"|[Tt]alent|HR)",
    ),
    _place(3, rf"(?:-|–)\s*(?:[Tt]eam|The)\s+{_NAME}"),
    _place(2, rf"(?:\bat|\bwith|\bfrom)\s+(?:the\s+)?{_NAME}"),
    _place(2, rf"(?:welcome|growing|culture|employees|forward|hope)\s+(?:at|to|from|with)\s+{_NAME}"),
    _place(
        2,
        rf"\b{_NAME}(?:'s|’s)\s+(?:\w+\s+){{0,2}}(?:recruit\w*|careers?|hiring|talent|team|website|needs"
        rf"|job)",
    ),
    _place(3, rf"\|\s*{_NAME}\s*(?:\||$|\n)"),
)

_POSITION = (
    r"(?:[Pp]osition|POSITION|[Rr]ole|[Oo]pportunity|[Oo]pening|[Jj]ob|[Vv]acancy|[Pp]ost|[Gg]ig|[Rr]equisition"
    r"|[Ii]nternship\s+(?:program|position|role))"
)
LETTER_ROLE = (
    Pattern(
        r"(?:Position Title|Job Title|Position|Role|Job|Title|Re|RE|Ref"
        r"|Subject)\s*:\s*(?P<role>[^\n:;|]{3,90}?)\s*(?:\n|$|;|\||,? Req\b)"
    ),
    Pattern(
        rf"(?:for|to|in|of|as)\s+(?:the|our|a|an|your)\s+(?:open\s+|current\s+"
        rf"|recent\s+)?(?!interest\b|time\b|patience\b){_ROLE}\s*,?\s*{_POSITION}\b"
    ),
    Pattern(
        rf"{_POSITION}\s*(?:of|for|as|:|-)\s+(?:an?\s+|the\s+"
        rf"|our\s+)?{_ROLE}(?=\s*(?:[.,;!:(\n]|\bat\b|\bwith\b|\bin\b|\band\b|\bhere\b|\bto\b|\bhas\b|\bis\b"
        rf"|\bwas\b|\bwe\b|\bon\b|$))"
    ),
    Pattern(
        rf"(?:application|applied|applying|apply|interest|interviewing|interview|considered|candidacy"
        rf"|consideration)\s+(?:for|to|in|as)\s+(?:(?:the|our|a|an)\s+)?{_ROLE}(?=\s*(?:\bat\b|\bwith\b|\bhere\b"
        rf"|\band\b|\bposition\b|\brole\b|[.,;!(\n]|\bon\b|\bin\b|$))"
    ),
    Pattern(rf"(?:your|Your)\s+{_ROLE}\s+application\b"),
    Pattern(rf"(?:the|our|this)\s+(?P<role>(?:[A-Z][\w&/,.+#()-]*\s+){{1,8}}?){_POSITION}\b"),
    Pattern(
        rf"(?:join|joining)\s+[^\n.]{{2,50}}?\s+as\s+(?:an?\s+|the\s+|our\s+)?{_ROLE}(?=[.,;!\n]|\s+(?:and|at"
        rf"|in)\b|$)"
    ),
)
POST_ROLE = (
    (
        ("position", "role", "job", "gig", "opening"),
        Pattern(
            r"(?i)\b(?=(?-i:[AaBbFfIiTt\u0130\u0131]))(?:for|as|to be|be|into)\s+(?:an?\s+|the\s+|their\s+|that\s+"
            r"|this\s+|some kind of\s+)?(?P<role>(?:[\w+#./-]+\s+){1,4}?)(?:position|role|job|gig|internship position"
            r"|opening)\b"
        ),
    ),
    (
        (
            "applied", "postulated", "interview", "apply", "rejected", "turned", "denied", "declined", "job",
            "position", "role", "offer",
        ),
        Pattern(
            r"(?i)\b(?=(?-i:[AaDdIiJjOoPpRrTt\u0130\u0131]))(?:applied|postulated|interviewed|interviewing|apply|rejected"
            r"|turned down|denied|declined|job|position|role|offer)\s+(?:for|as|to be|of|to)\s+(?:an?\s+|the\s+"
            r"|their\s+|be an?\s+)?(?P<role>(?:[\w+#./-]+\s+){0,3}?[\w+#./-]+)(?=\s+(?:at|with|in|after|and|but|by|for"
            r"|position|role|job|because|since|today|last|from|this|that)\b|[.,;!?\n]|$)"
        ),
    ),
)  # fmt: skip
"""Where a post names a role, and the words of which one has to stand in the folded text."""

ROLE_TAIL = Pattern(
    r"(?i)\s*(?:\b(?:position|role|opportunity|opening|job|vacancy|at this|at|with|here"
    r"|and (?:for|we|are|your|the time|taking|interest)|we|within|for (?:which|the|our)|located|based|that|which"
    r"|you|has|is|was|have|on our|because|team)\b|[-–,(\[]\s*(?:req|job|id|ref|#|r-?\d|jr\d|\d{4,}|remote|hybrid"
    r"|evergreen|united states|usa|us\b|full[- ]time|requisition)|\(\s*$|\s[-–]\s*\d|-\d{4,}|\s#|\s\d{5,}"
    r"|,\s*(?:req|job))"
)

_WORD = r"[a-z0-9][\w&.'+*/-]*"
_NAME_WORDS = rf"(?P<name>{_WORD}(?: {_WORD}){{0,2}})"
BEFORE_NO = Pattern(
    rf"(?:^|[\n.!?;,]|\band |\bso |\bbut |- ){{1}} *(?P<name>(?:{_WORD} ){{0,2}}{_WORD})(?: ?[:-]"
    rf"| =)? (?:(?:oa|final|finals|final round|onsite|phone|hm|intern|internship|new grad|ng|swe|sde|superday|app"
    rf"|application|just|auto|also|insta|instant|straight|immediately|finally|officially|round \d|r\d|pm"
    rf"|post[- ]oa|screen|team match|swe intern|already|literally) ){{0,3}}(?:rejected|reject|rejection|rejects"
    rf"|rej|rejd|declined|denied|said no|says no|turned me down|ghosted|passed on me|passed|unsuccessful|regrets?"
    rf"|ding|dinged|is a no|= no|no(?= *(?:$|[,.!\n]))|not taking me|not hiring me|❌|👎|🚫"
    rf"|(?:did ?n'?t|would ?n'?t|wo ?n'?t|don'?t|do not|doesn'?t) (?:even )?(?:want|take|accept|hire|pick|need"
    rf"|choose|interview"
    rf"|shortlist|fund|have) me|(?:said|says) nah|(?:declined|dispositioned|curved|dethroned|x'?ed|knocked) me"
    rf"|gave me the (?:flick|boot|elbow|chop|swerve)|passed me over|is (?:a nah|out|off the board|over for me)"
    rf"|process over for me|nah|nope|no joy|no go|not moving fwd)(?!\w)"
)
AFTER_CUE = Pattern(
    rf"\b(?:rejected|reject|rejection|rejections|rej|rejs|rejects|ghosted|denied|declined|turned down|passed over"
    rf"|dinged|cut|dropped|no|no luck|offer|letter|email|interview|interviewed|interviewing|applied|onsite|on-site"
    rf"|final|finals|final round|oa|application|screen|superday|rescinded|recruiter|hear back|heard back|anything|news"
    rf"|into|didn't get into|get into|got into|in|job|role|position|internship|intern|round|rounds|waitlisted"
    rf"|call|program|phd|masters|ms|assessment|response|back|call|screening"
    rf"|loop)(?: (?:letter|email|just now|today|yesterday|again|me|round|call|position|role|job))? (?:from|by|at"
    rf"|with|into|to|w/|@) (?:the |a (?=[a-z]+ )|my (?:dream|top choice|top pick"
    rf"|first choice)[ ,:]+)?{_NAME_WORDS}"
)
ROLE_AT = Pattern(rf"\b(?:for|as) (?:an? |the |their )?(?:[\w-]+ ){{0,3}}?{WORK} (?:at|with) (?:the )?{_NAME_WORDS}")
"""A company behind a role: "rejected for loan officer at wexley"."""

BARE = Pattern(
    rf"(?:^|\n) *(?:reject(?:ed)?|rej|rejection|ghosted)(?: ?[:-])? (?!from|by|at|after"
    rf"|again|kings?\b|queens?\b|folks|chat\b|fam\b|gang\b)(?P<name>{_WORD}(?: {_WORD})?) *(?:$|\n|[!.?,]|(?=[^\w\s]))"
)

FOR_NOTHING = Pattern(
    rf"\b(?:(?:thanks|thank you|cheers|ta|thx|thanx) for nothing|good riddance|so long)[, ]+{_NAME_WORDS} *(?:$|[\n!.?]"
    r"|(?=[^\w\s]))"
)
"""Who is thanked for nothing."""

_GOES_ON = r"(?:(?<!\.)|(?<=\b[A-Z]\.)|(?<=\bSt\.)|(?<=\bMt\.)|(?<=\bFt\.)|(?<=\bDr\.))"
"""A full stop inside a name stands behind one letter or a short form: "U.S. Bank", "St. Mary's"."""
_NEW_SENTENCE = r"(?<=\.) (?:I|It|They|We|He|She|You|But|And|So|My|The|Then|This|That|Now|No|Not|Just|Still)\b"
AT_A_NAME = Pattern(
    rf"\b(?:at|with|from|by|@) (?:the )?(?P<name>[A-Z][\w&.'’-]*(?:{_GOES_ON}(?!{_NEW_SENTENCE})(?: (?:and|&|of|for"
    rf"|the))? [A-Z][\w&.'’-]*){{0,3}})"
)
"""A capital behind a small word: a name where the text has no surer one."""

PLATFORM = Pattern(r"(?:linkedin|workday|glassdoor|indeed|handshake|greenhouse|lever|taleo)")
BY_PLATFORM = Pattern(
    r"\b(?:rejected|ghosted|declined|denied|interview\w*|offer|job|role|no|reject|rejection) (?:by|from|at|with) $"
)
"""A board or a form is the sender only where it is named as one."""

NO_NAME = Pattern(
    r"(?:[bm]\.?(?:a|sc|ed|eng|phil|res|com|tech)|ll\.?[bm]|ph\.?d|"
    r"received?|he's|she's|phds|zero(?: \w+){0,2}|pi|med|ed|ea|rd|journal|manuscript|proposal|teach|cool"
    r"|(?:cool )+cool|congrats|\d{1,2} ?[ap]m|transfer|postdoc|waitlist\w*|pgce|scitt|ucas"
    r"|client|graduate|undergraduate|behind|stats"
    r"|derm|decision|post|posted|receipts"
    r"|consultancy|kena|view|campus|faculty|ours|computer|"
    r"i|i'm|im|i've|ive|they've|we've|they'd|we'd|they're|we're|you've|me|my|we|us|you|your|u|he|she|they|them|their|it|its|it's|his|her|a|an|the|this|that"
    r"|these|those|there|here|all|both|any|every|each|some|many|most|more|another|other|others|one|two|three|four"
    r"|five|six|seven|eight|nine|ten|"
    r"first|second|third|fourth|fifth|last|next|final|finals|got|get|getting|was|were|been|be|being|am|are|is|has"
    r"|have|had|do|does|did|not|no|yes|never|just|also|already|again|still|now|then|today|yesterday|tomorrow"
    r"|tonight|finally|officially|literally|"
    r"auto|instant|insta|quick|fast|fastest|quickest|same|day|week|month|year|days|weeks|months|years|hour|hours"
    r"|hrs|mins|minutes|later|ago|after|before|from|by|at|with|to|in|on|for|of|and|or|but|so|because|cuz|cause|bc"
    r"|if|when|while|as|than|like|out|up|down|over|off|into|about|within|without|despite|"
    r"reject\w*|rej\w?|ghosted|ghost|rejection\w*|offer|offers|interview\w*|oa|oas|onsite|screen|phone|round"
    r"|rounds|stage|application\w*|app|apps|apply\w*|applied|email|emails|letter|letters|call|portal|recruiter\w*"
    r"|hr|hm|team|match|manager|hiring|headcount|"
    r"job|jobs|role|roles|position|positions|internship\w*|intern|interns|company|companies|startup|startups|firm"
    r"|firms|employer\w*|place|places|school|schools|college|colleges|university|universities|uni|unis|program"
    r"|programs|phd|masters|ms|mba|department|bank|agency|store|shop|restaurant|hospital|"
    r"everywhere|everyone|everything|everybody|nobody|anyone|anything|someone|something|nothing|somewhere|nowhere"
    r"|myself|dream|top|choice|favorite|favourite|best|big|small|local|large|huge|great|good|bad|new|old|real"
    r"|really|very|well|worst|better|"
    r"man|bro|dude|guys|lol|lmao|smh|bruh|ugh|damn|omg|wtf|fuck\w*|shit|hell|fml|rip|oof|welp|sad|hurts|sucks"
    r"|feels|feel|feeling|think|thinking|guess|know|see|saw|say|said|says|told|tell|want|wanted|need|needed|going"
    r"|gonna|went|come|came|back|even|only|too|much|such|same|which|who|what|why|how|where|"
    r"faang|maang|fang|big tech|tech|swe|sde|pm|data|software|engineer\w*|developer|analyst|entry|level|senior"
    r"|junior|grad|summer|fall|winter|spring|2\d{3}|\d{1,2}|\d+(?:st|nd|rd|th)|\d+\+?|him|her|least|once|twice"
    r"|time|times|process|point|end|start|people|person|friend|friends|mom|dad|boss|candidate\w*|person|reason"
    r"|reasons|feedback|response|news|"
    r"work|career|retail|medium-sized|mid-sized|multiple|several|few|couple|hundreds|dozens|thousands|numerous"
    r"|various|different|certain|countless|every single|face|video|technical|behavioral|coding|test|assessment"
    r"|challenge|project|take-home|superday|semi|late|early|straight|immediately|can't|cannot|could|would|should"
    r"|will|won't|don't|didn't|doesn't|wasn't|isn't|haven't|couldn't|"
    r"please|thanks|thank|sorry|hi|hello|hey|ok|okay|yeah|yep|nope|well|anyway|honestly|basically|apparently"
    r"|unfortunately|hopefully|maybe|probably|perhaps|always|often|sometimes|usually|rarely|"
    r"monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august"
    r"|september|october|november|december|morning|afternoon|evening|night|noon|midnight|christmas|birthday|covid"
    r"|linkedin|indeed|glassdoor|handshake|workday|greenhouse|lever|reddit|discord|"
    r"name|dear|hello|team|future|other|our|opportunit\w+|company_\w+|regards|best|sincerely|warm|kind|human"
    r"|resources|talent|acquisition|recruiting|recruitment|careers?|united states|usa|uk|remote|hybrid"
    r"|engineering|science|computer|full|stack|frontend|backend|front|end|another one|unfortunately|pst|est|pt|et"
    r"|"
    r"us|san|new york|london|love|women|girls?|crush|literally everyone|god|bot|ai|ats|nit|girl|boy|life|world"
    r"|luck|hope|prayers?|"
    r"arithmetic|postcard|default|texts?|robots?|algorithms?|status|numbers?|temp|hirevue|zoom|smooth|easy|decided|woke"
    r"|sent|writing|read|office|counter|r\d|msc|ma|md|law|fellowship|scholarship|grants?|reviews?|reviewers?|committee"
    r"|panel|guy|guys|dr|mr|mrs|ms|editor|van|i'd|he'd|she'd|they'd|who's|lad|lads|technically|actually|personally|"
    r"scrolled|lowball(?:ed)?|refreshed|checked|unlucky)"
)
