"""Whose no it is, and whether it happened: negation, condition, question, time, person, direction, object."""

from __future__ import annotations

from bot.reading.cues.parts import ADVERBS, CLOSE_PERSON, JOB, OTHER_PERSON, SELF, WORK
from bot.reading.lazy import Pattern

SUBJECTS = Pattern(
    rf"\b(?:(?P<self>(?<!than ){SELF})|(?P<you>you|u|ya|y'all|you'(?:re|ve|d|ll)|your (?:app|application|resume))"
    rf"|(?P<other>{OTHER_PERSON}|(?:s?he|who)'(?:d|s|ll|ve))"
    r"|(?P<agents>they|they'(?:ve|d|re|ll)|company|companies|recruiters?|hr|employers?|firms?|it))\b(?!')"
)
"""Everybody who may be the subject; the last one before the no is."""

PASSIVE = Pattern(
    rf"\b(?:got|get|gets|getting|gotten|was|were|am|is|are|been|being|be|i'm|im|i've|ive|he's|she's|they're|we're"
    rf"|you're|ended up|wound up|keep|kept|having been|been getting) {ADVERBS}$"
)
OBJECT_ME = Pattern(r"^ (?:\w+ )?(?:me|us|myself|my (?:app|application|resume|cv|ass|profile|candidacy)s?)\b")
OBJECT_YOU = Pattern(r"^ (?:you|u|your)\b")
OBJECT_THEM = Pattern(
    r"^ (?!(?:by|from|at|with|after|in|within|on|before|since|via|for|again|until|post|no|nr|number) )"
    r"(?:(?!(?:round|stage|phase|step|level|week|day|part|interview|test|year|case) )\w+ )?"
    r"(?:him|her|them"
    r"|people|candidates?|applicants?|someone|somebody|everyone|anyone|those|students"
    r"|resumes|cvs|\d+(?! (?:\w+ )?(?:days?|weeks?|wks?|hours?|hrs?|min\w*|sec\w*|months?|mos?|years?|yrs?|times"
    r"|rounds?|interviews?|stages?|calls?)))\b"
)
OBJECT_OFFER = Pattern(
    rf"^ (?!(?:for )?(?:the |a |my )?(?:\d+(?:st|nd|rd|th)|second|third|fourth|fifth) time)"
    rf"(?:of )?(?:the|an?|it|this|that|their|his|her|its|all|both|two|three|\d+|every|another|other|our|my|your"
    rf"|\w+'s|\w+) ?(?:[\w-]+ ){{0,3}}?(?:{JOB}|offers|jobs|positions|invite|invitation|program|admission|same)\b"
    rf"|^ (?:it|them|that|this|both|theirs|the same)\b"
)
A_GAME = Pattern(
    r"^ (?!(?:after|before|since|by) )(?:(?:for|from|in|into|on) )?(?:the |an? |our |my |this |their )?"
    r"(?:[\w-]+ ){0,3}?(?:softball|soccer|football"
    r"|basketball"
    r"|baseball|hockey|volleyball|varsity|cheer\w*|team(?! lead| at| match)|squad|jury duty|draw"
    r"|giveaway|lottery|raffle|contest"
    r"|choir|sorority|fraternity|citizenship|visa|loan|overdraft|mortgage|credit card|custody|disability|benefits)\b"
)
"""Behind a no: a game, a club or an office, not work or study."""

THE_COMPANY = Pattern(r"\(the (?:\w+ )?(?:company|employer|firm|startup|job|shop|studio)\b")
"""Behind a name that is also something else: "rejected by hinge (the company)"."""

AFTER_NO = Pattern(
    r"^[\W_]*(?:$|(?:(?:an?|one|two|three|four|five|six|\d+) (?:few |couple (?:of )?)?"
    r"(?:hour|day|week|month|minute)s? ago|from|by"
    r"|at|after|again|post|without|w/o|before|because|bc|cuz|cause|due|within|in|on|for|via"
    r"|with|today|yesterday|this|last|tonight|right|straight|after|even|despite|as|when|and|but|lol|lmao|bruh|smh"
    r"|:|-|to|since|everywhere|left|so|already|just|like|too|after|over|w/|(?:the )?(?:next|same|day)|pre"
    r"|\d+(?:st|nd|rd|th|x)? |ffs|ugh|(?:second|third|fourth|fifth) time"
    r"|gang|me)\b)"
)

NEGATED = Pattern(
    rf"\b(?:not|n't|nobody|nobody'?s|no ?one|haven'?t|hasn'?t|hadn'?t|wasn'?t|weren'?t|isn'?t|ain'?t|aren'?t"
    rf"|didn'?t|don'?t|doesn'?t|never"
    rf"|no|without|yet to|rather than|instead of|nor|neither|won'?t|wouldn'?t|can'?t|stop(?:ped)?"
    rf"|avoid(?:ed)? (?:me |us )?(?:from)?|far from)(?: \w+)? ?(?:have |even |been |being |get |getting |gotten "
    rf"|got |be |a |any |an |be getting |yet |officially |really |necessarily |of |the |it's |its |sent "
    rf"|received |receive ){{0,3}}{ADVERBS}$"
)
NO_SUCH_THING = Pattern(r"\bno (?:[\w/]+ ){1,6}(?:for|of|about|or) $")
"""Before a rejection that is not there: "no emails for rejections"."""

NOT_NEGATED = Pattern(
    r"\b(?:nothing but|not (?:even|just|only|surprised|sure)|don'?t know|why (?:haven't|don't)|no idea why"
    r"|not a single|not even a) ?[\w ]{0,40}$|\bnot (?:me|i) .{0,20}$"
)
CONDITION = Pattern(
    r"(?:^|\b)(?:if(?! (?:this|that|it) counts\b)|worst case|unless|in case|incase|whenever|whether|until|lest"
    r"|what if|even if|assuming|suppose"
    r"|as soon as"
    r"|once i|or if|(?<!get )(?<!got )(?<!getting )either|in the event|should i|had i|till)\b[^,;]{0,60}$"
    r"|\bwhen (?:you|u|they|people|someone|a|we|one)\b(?![^,;]{0,40}(?:rejected me|me))[^,;]{0,40}$"
    r"|\b(?:every|each) ?time you\b.{0,30}$"
)
MAYBE = Pattern(r"\b(?:maybe|perhaps|possibly|might have|may have|could have)\b[^,;]{0,40}$")
"""Before what others may have done: a guess about a silence, not news."""

SEEN = Pattern(r"\b(?:i|we|ive|i've) (?:just |also |have |already |only )?(?:saw|see|seen)(?: [\w-]+){0,4} $")
"""Before rejections that others have posted."""

SENDS = Pattern(
    r"\b(?:average|typical|usual|mean|median) time to (?:get|receive) (?:an? )?$|\bversion of (?:an? )?$"
    r"|\b(?:keep|kept|collect|save|framed?) (?:(?:the|my|all|every|those|old) ){1,2}$"
    r"|\b(?:signs|writes|reads out|composing|wording|types) (?:(?:the|his|her|all|old|their|out|my|a) ){0,3}$|"
    r"(?:^|\b(?:i|we|i've|we've|had to|to) )(?:just |then |also |still )?(?:sent|send|write|wrote|hand|handed|gave"
    r"|give) (?:out )?(?:(?:the|a|an|those|all|about|some|my|our|most|\d+|\w+ty|\w+teen) ){0,3}$"
)
"""Before rejections that the writer sends to others."""

FEAR = Pattern(
    r"\b(?:scared|afraid|fear(?:ing)?|worried|worry(?:ing)?|dread(?:ing)?|terrified|nervous|anxious"
    r"|expect(?:ing|ed)?|anticipat\w+|hop(?:e|ing)|risk(?:ing)?|chances? (?:of|i|that)"
    r"|brac(?:e|ing)(?: myself)?(?: for)?|prepar(?:e|ing|ed)|avoid(?:ing)?|waiting (?:for|on)|awaiting|wait for"
    r"|assume|assuming|thought|think(?:ing)?|guess(?:ing)?|sure|convinced|feel like|feels like|bet|pray\w*"
    r"|ready for|looking forward to|imagine|pretend|handle|handling|deal(?:ing)? with|cope|coping"
    r"|how to (?:handle|deal)|respond(?:ing)? to|likely|probably|prob|prolly|potential|possible|could be|might be"
    r"|may be)\b[^,;]{0,45}$"
)
FUTURE = Pattern(
    rf"\b(?:will|i'll|they'll|he'll|she'll|you'll|we'll|'ll|gonna|going to|would|i'd|might|may|could|can|about to"
    rf"|ready to|time to|bound to|want to|wanna|trying to|tryna|expected to|likely to|likely|supposed to|to|shall"
    rf"|finna|boutta|bouta|just gonna|must|should|next to|rather|sure to|destined to|probably|prob"
    rf"|prolly) {ADVERBS}(?:be |get |been |have |been |getting |being |also ){{0,3}}{ADVERBS}$"
)
ONLY_TO = Pattern(
    r"\b(?:only|decided|chose|chosen|opted|elected) to\b"
    r"|\b(?:changed|set|moved|switched|turned|updated|went|flipped)(?: me| it| us)?(?: from [\w ]{1,20})? to $"
    r"|\b(?:took|takes|needed|waited|waiting|remembers?|remembered) [^.;]{1,60} to $"
    r"|\bjust to (?:get|be|hear|receive) (?:an? )?$"
    r"|\b(?:called|rang|phoned|wrote|e-?mailed|texted|messaged|came back)\b[^.,;]{0,25} to"
    r" (?:say (?:it'?s )?(?:an? )?)?$"
    r"|\blost (?:out )?(?:it )?to $"
)
"""What follows has happened: "all that way, only to be told", "they decided to hire somebody else"."""

BESIDE_THE_POINT = Pattern(
    rf"\b(?:that|which|who|whom) (?:i|we)\b[^,;.]{{0,50}} and {ADVERBS}"
    rf"(?:was |were |got |has been |had been ){ADVERBS}$"
)
"""A clause whose subject is not the one of what follows."""

LIVED_THROUGH = Pattern(r"\b(?:after|been|still|am|i'm|im|was|while) (?:\w+ )?(?:deal|cop|handl)ing with\b")
"""Dealing with a no that is there, not with one that may come."""

ASKS_ALL = Pattern(
    r"\b(?:has|have|did|does|do|if) (?:anyone|anybody|any1|someone|people)\b|\banyone (?:else )?(?:hear|heard"
    r"|received|get|got|know)\b"
)
"""A question to everybody in the middle of a sentence."""

DEFINITE = Pattern(r"\b(?:just|today|yesterday|officially|finally|again|already|this morning|tonight|ffs|😭|😔|💀)\b")
GENERIC_NOUN = Pattern(
    r"^[,;:]? ?(?:is|are|can|will|rate|rates|sucks|hurts|happens|happen|doesn'?t|don'?t|isn'?t|aren'?t|means"
    r"|builds|sampling|sensitive|sensitivity|therapy|of (?!me|my)|issue|handling|criteria|reason code"
    r"|in (?:general|love|dating)|as a|better than|should|would|or|vs"
    r"|from (?:girls?|women|guys|men|her|him|my (?:crush|parents|dad|mom)))\b"
)
HEADLINE_BEFORE = Pattern(r"^(?:[\w.'/-]+ ){0,3}$")
HEADLINE_BEHIND = Pattern(
    r"^(?: (?:letter|e-?mail|mail|notice|call))? from (?!(?:a|an|any|some|someone|somebody|people|most|other"
    r"|others)\b)"
    r"[\w.'&-]+(?: (?!(?:is|are|was|were|can|will|hurts?|sucks?|means?)\b)[\w.'&-]+){0,3}?"
    r"(?: (?:today|this|yesterday|just|came|after|for|last|finally|again)\b|[,;]|$)"
)
"""A post that opens like a headline: "phd rejection from ETH, that was the last one"."""

NOUN_MINE = Pattern(
    r"\b(?:got|get|gets|getting|gotten|received?|recieved?|receiving|had|have|having|sent me|send me|sends me"
    r"|sending me|gave me|given|handed|hit with|hit me with|woke up to|wake up to|opened|open|found|find|seeing"
    r"|see|net me|into|nets me|yields? me|yielded me|took|faced|facing|been|collected|collecting|racked up|with|is|was"
    r"|were|are|in my inbox|in|back|it's|its|be|after|fed up with|sick of|tired of|love|nothing but|only|count"
    r"|counting|:|for|from|of|to|about|over|on|by|despite|just|more|excited (?:about|over)|closure from)"
    r"(?: (?:a|an|another|the|my|this|that|yet another|one more|more|some|many|multiple|several|few|a few"
    r"|a couple(?: of)?|two|three|four|five|\d+\+?|so many|so much|nothing but|only|just|these|those|any|first"
    r"|second|third|final|last|official|generic|automated|auto|automatic|instant|canned|nice|kind|kindest|quick"
    r"|fast|swift|template|standard|form|personal|personalized|email|daily|constant|endless|numerous|initial|most"
    r"|one|all|back|immediate|handful of|ton of|bunch of|lots of|tons of|outright|silent|dreaded|polite"
    r"|auto-generated|same|stupid|fucking|damn|bland|workday|ats|i've|of|the|oa|application|job|average|\w+ly"
    r"|\d+(?:st|nd|rd|th)|[\w.-]{2,14})){0,6} ?$"
)
NOUN_COUNT = Pattern(
    r"(?:^|\b)(?:\d+(?:st|nd|rd|th)?|\d+\+?|first|1st|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth"
    r"|another|yet another|one more|last|final|two|three|four|five|six|ten|my|more|instant|auto|automated|insta"
    r"|same day|same-day|next day|overnight|quickest|fastest|final round|straight|today's|zon|daily|post[- ]?\w+"
    r"|oa|email|faang|unexpected|expected|polite|generic|standard|form|personal|nice|kind|quick|fast|usual"
    r"|typical|silent|official rejection|no surprise:?)(?: \w+)? $"
)
QUESTION_HEAD = Pattern(
    r"^(?:so|and|but|ok|okay|hey|hi|hello|also|wait|lol|guys|well|um|y'all|question:?|quick question:?"
    r"|serious question:?|@user|yo|just curious|curious|wondering)?,? ?"
    r"(?:does|do|did|is|are|am|was|were|has|have|had|how|when|what|what's|whats|who|who's|which|where|why|can"
    r"|could|should|would|will|any|anyone|anybody|any1|someone|has anyone|ever|is it|isn't|aren't|didn't|don't"
    r"|doesn't|haven't)\b"
)
QUESTION_ABOUT_ALL = Pattern(
    r"\b(?:anyone|anybody|any1|any one|everyone|y'all|you|u|people|someone|they|he|she|x|companies|company"
    r"|recruiters?|employers?|has|those|does|do|how (?:long|soon|many|much|fast|often)|when (?:do|does|did|will)"
    r"|which|who|whose|what (?:are|is|do|does)|is there)\b"
)
LATER_QUESTION = Pattern(
    r"[,:;(-] ?(?:so |and |but |or )?(?:is|are|should|can|could|do|does|did|any|anyone|what|why|how|when|would|am"
    r"|was|has|will|who|where|thoughts|advice|worth)\b"
)
WHY_ME = Pattern(
    r"\b(?:why|how come|what (?:am|did) i|where (?:am|did) i|reasons?|what (?:leads?|caused)|how many times"
    r"|how (?:do|am|can|could|did) i|how tf)\b"
)

OLD = Pattern(
    r"\b(?:in|since|back in|around|circa|early|late) (?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov"
    r"|dec)\w* (?:of )?)?(?:19\d\d|20[01]\d|202[0-4])\b"
    r"|\b(?:back in|in) '\d\d\b|\b(?:until|till|between) (?:19\d\d|20[01]\d|202[0-3])\b"
    r"|\b(?:\d+|a few|few|couple|a couple(?: of)?|several|many|some|two|three|four|five|six|seven|eight|nine|ten"
    r"|twenty|a hundred) (?:years?|yrs?|decades?) (?:ago|back|prior|before)\b"
    r"|\b(?:a|one|over a|about a) (?:year|decade) ago\b|\byears (?:ago|back|later|and years ago)\b"
    r"|\b(?:way back|back when|in a past life|in my youth|first go ?round|about the time i|(?:back|was) in year \d+)\b"
    r"|\b(?:two|three|four|five|\d) cycles ago\b|\bat (?:sixteen|seventeen|eighteen|nineteen)\b"
    r"(?! (?:weeks|months|and still|i'm))"
    r"|\bwhen i was (?:a (?:student|teenager|teen|junior|grad student|child)|pregnant with|at (?:uni|college"
    r"|school))\b"
    r"|(?<!class of )(?<!applied to )(?<!from )(?<!since )\b(?:19[5-9]\d|200[1-9]|201\d)\b(?! [a-z]+s\b)(?= me\b"
    r"|,| and\b|\.| to\b)|(?<=[a-z,] )(?<!from )(?:19[5-9]\d|200\d)$"
    r"|\bback in (?:the day|college|school|high school|uni|my|undergrad|grad school)\b"
    r"|\bback then\b|\bonce (?:got|was|been|applied|had)\b|\bi once\b"
    r"|(?<!where i )(?<!where we )(?<!that i )(?<!what i )"
    r"\bused to\b(?! (?:manage|run|earn|own|lead|supervise|make|head up|be (?:an?|the) (?:\w+ )?(?:manager"
    r"|supervisor|chef"
    r"|teacher|nurse|director|engineer|deputy|team leader))\b)"
    r"(?! (?:it|this|that|them|these|those|noes|rejections?|hearing|getting|being)\b)"
    r"|(?<!from when )\bi was (?:1[5-9]|2\d|3\d)(?=[.,;!]|$| at the time| then)"
    r"|(?<!from )\bwhen i was (?:a kid|young|younger|in (?:college|school|high school|uni|undergrad)|\d+|graduating"
    r"|starting|fresh)\b|(?<!as )(?<!like )(?<!than )(?<!since )\blast year\b|\bat the time\b|\blong ago\b"
    r"|\ba decade\b"
    r"|\bin my (?:early )?(?:20s|twenties|teens)\b|(?<!, )\bmy first job out of\b|\bdays of yore\b|\bancient history\b"
    r"|(?<!m )(?<!am )(?<!still )(?<!so )(?<!too )(?<!pretty )\bearly (?:on )?in my career\b"
    r"|\b(?:the )?(?:seventies|eighties|nineties|[789]0s)\b"
    r"|\bi(?:'ll| will| can)? (?:still |never )?(?:remember|forget) (?:when|the (?:day|time|first))\b"
    r"|(?<!since )(?<!from when )\bi (?:was|must have been|was only|was all of) (?:fifteen|sixteen|seventeen"
    r"|eighteen|nineteen"
    r"|twenty(?:-\w+)?|1[5-9])(?=[.,;!]|$"
    r"| (?:when|and|at|then)\b)|^(?:19[5-9]\d|20[01]\d):|\b(?:spring|summer|autumn|fall|winter) of (?:19\d\d"
    r"|20[01]\d)\b"
    r"|\b(?:19[5-9]\d|20[01]\d) ?(?:-|to) ?(?:19\d\d|20[01]\d|[019]\d)\b|\b(?:\d+|ten|fifteen|twenty|thirty|forty"
    r"|fifty|many) years on\b"
    r"|(?<!i'm )(?<!now )(?<!still )(?<!already )(?<!too old )(?<!too young )(?<!got it )"
    r"\bat (?:the (?:tender |ripe )?age of )?(?:1[4-9]|2[0-4]|fifteen"
    r"|sixteen|seventeen"
    r"|eighteen|nineteen|twenty)(?=[,.;!]|$| (?:for|because|over|by|with|as)\b)(?!,? (?:and counting|now|so far"
    r"|still))"
    r"|(?<!was )(?<!is )(?<!for )\b(?:the|my) first (?:time (?:i applied|i tried|around|round)|year|cycle|round|try)\b"
)
GOES_ON = Pattern(
    r"\b(?:still|keep|kept|keeps|always|every time|again|all i get|since|i'm|i am|have been|i've|ever since|i get"
    r"|i can't|don't)\b"
)
"""Words of a state that lasts: a date beside them is a beginning, not the date of a no."""

ANOTHER_TIME = Pattern(r"\b(?:i|i've|we) |\b(?:still|now|keep|kept|always|every time|again|all i get)\b")
"""Between a no and a date: the date is of something else."""
RECENT = Pattern(
    r"\b(?:today|yesterday|just|(?<!ago )this (?:morning|week|afternoon|month|evening)|tonight"
    r"|last (?:week|night|month|friday|monday)|finally|recently"
    r"|\d+ (?:min|minutes|hours|hrs|days|weeks) (?:ago|later)|again(?! in (?:19|20))|currently)\b"
)

FALSE_OBJECT = Pattern(
    r"\b(?:prs?|pull requests?|merge requests?|mrs?|commits?|merge|push|patch(?:es)?|diff|branch|rebase|hunk"
    r"|loans?|mortgage|credit card|debit card|cards?|claims?|insurance|visas?(?! question)"
    r"|payments?|transactions?|refunds?|requests? (?:was|were|got|is|are|being|has)|request (?:rejected|denied)"
    r"|friend request|package|promise|(?<!aid )(?<!hygiene )(?<!medical )(?<!safety )(?:certificate|cert)|tls|ssl"
    r"|packets?|connection|login|password|token"
    r"|api|server|client|firewall|port|ssh|sudo|permission|access|http|https|dns|query|sql|40[0-9]|cors|null"
    r"|hypothesis|crush|date|gf|bf|girlfriend|boyfriend|wife|husband|love|dating|tinder|hinge|bumble|prom|marry"
    r"|marriage|proposal (?:to|she|he|was turned down by her)|sampling|sample|matrix|organ|transplant|kidney|bail"
    r"|appeal|lawsuit|motion|bill|amendment|referendum|petition|treaty|ceasefire|deal|trade|ballot|vote|voter"
    r"|coverage|disability|benefits?|medicaid|medicare|unemployment|passport"
    r"|(?<!direct )(?<!data )(?<!in )entry(?![ -](?:level"
    r"|role|job)| (?:in)?to (?:the |a |my )?(?:\w+ )?(?:academy|program(?:me)?|course|college|school))|boarding"
    r"|asylum|warranty"
    r"|return was|mortgage|lease|apartment|rental"
    r"|landlord(?! (?:just |also |still )?(?:wants?|needs?|texted|asked|says|said|keeps|is|called|won'?t|gave"
    r"|knocked))|flat viewing|adoption|app store|play store|app review"
    r"|our app"
    r"|apple review|the app|my app (?:got|was) rejected by apple|youtube|monetization|appeal|ban|unban|skin|mod"
    r"|plugin|extension|ticket|issue|bug report|my idea|an idea|ideas|suggestion|my msgs?|my messages?"
    r"|emails? (?:got|was|were|is|bounced)|e-mails? (?:got|was)|send (?:u |you )?(?:an )?e?-?mails?|mail server"
    r"|smtp|(?<!to )(?<!in )(?<!my )spam|medical aid|welfare|(?<!first )aid|tweet|my post|invitation"
    r"|invite(?!-only)|gift|flowers|peace"
    r"|housing application|fee waiver|deferral request"
    r"|offer (?:on|for) (?:the|a|my) (?:house|flat|home|condo|car)|(?<!random )(?<!auction )house|vaccine|blood|donor"
    r"|donate|wikipedia edit|my edit|edit request|steam|refund|parents?|papa|islam|god|religion|baby"
    r"|(?:cat|dog|kitten|puppy)(?! (?:just |also )?(?:died|passed|is|was|has|had|needs|got sick|ate|knows))"
    r"|dress code|(?:the|this|that|their|his|her) (?:proposals?|plans?|motion|design|budget|draft|petition"
    r"|treaty)|citizenship|vacation|time off|days? off|pto|expense report|tax|taxes|irs|shipment|order|delivery"
    r"|credit|dentist|surgery|treatment|rma|return(?! offer)"
    r"|reset request|driver's licen[cs]e|permit|planning permission)\b"
)
"""Things that are rejected every day and are no application. Read only beside the no, never in the whole text."""

OF_A_JOB = Pattern(
    rf"(?: \w+){{0,2}} (?:{WORK}|(?:brand|company|firm|agency|studio|shop|startup|start-up|charity|magazine|publisher"
    r"|manufacturer|retailer|chain|business|school|college|academy|hospital|centre|center|club|trust|service|office"
    r"|council|association|network|union|post)\b)"
)
"""Behind such a thing it is what the work is about, or who gives it: "a mortgage adviser", "a dog food brand"."""

AN_INSTITUTION = Pattern(r"\b(?:bank|court|church|insurance|government|parliament|senate|congress|doctor|society)$")
WORKS_THERE = Pattern(
    r"\b(?:jobs?|roles?|positions?|interview\w*|rounds?|applied|apply|temped|worked|teller|cashier|admin|vacancy"
    r"|trainee"
    r"|apprentice\w*|internships?|grad scheme|assessment centre|degree|cv|resume|analyst)\b"
)
"""What makes a bank's no one to work: "rejected by the bank, teller job"."""

AND_MY = Pattern(r"\b(?:and|while|but|now) (?:now )?(?:my|our|the) (?:\w+ )?$")
DOES = Pattern(
    r" (?:just |also |still |now |already |\w+ly )?(?:is|are|was|has|wants?|needs?|says|said|keeps?|thinks?|died"
    r"|got|left|won'?t"
    r"|doesn'?t|will|cr\w+|sleep\w*|saw|asked|due)\b"
)
"""Beside a no, something of the writer's life that goes on: "rejected and my wife is furious"."""

A_PERSON = Pattern(r"gf|bf|girlfriend|boyfriend|wife|husband|parents?|papa")
FOR_A_JOB = Pattern(
    r"(?: \w+){1,6}? (?:jobs?|roles?|positions?|post|vacancy|apprenticeship|course|scholarship|grant"
    r"|spot|internship|promotion|programme|program|place)\b"
)

BY_PERSON = Pattern(
    r"^ (?:by|from) (?:a |an |the |this |that |my |her |his |some |every |all |many |most |so many "
    r"|other )?(?:\w+ )?(?:girls?|guys?|wom[ae]n|m[ae]n|boys?|friends?|family|mother|father|parents|mom|dad|crush"
    r"|ex|boyfriend|girlfriend|wife|husband|society|peers|classmates?|church|doctor|judge|court|bank|landlord"
    r"|people|admins?|moderation|moderators?|validators?|linter|desk|qc|tracker|machine|csp|captcha|printer|scanner"
    r"|algorithm"
    r"|cosigner|god|lover|ladies|chicks?|date|dates|dating|insurance|society|community|sister|brother"
    r"|kids?(?! (?:in|from|at) (?:hr|recruit\w+|a suit))|son"
    r"|daughter|voters|parliament|senate|congress|government|editor wars|server|system|filter|firewall"
    r"|compiler|(?:\d+ )?investors|therapists?|shelters?|landlords)\b"
)
A_MACHINE = Pattern(
    r" (?:by|from) (?:the |an? |their |some )?(?:\w+ )?(?:admins?|system|algorithm|filter|machine|desk|server)$"
)
ON_A_PORTAL = Pattern(
    r"\b(?:portal|application|applied|applicants?|workday|taleo|cv|resume|ats|hiring|recruit\w*|job|role|position"
    r"|vacancy"
    r"|interview\w*|hirevue|assessment|candidate|career\w*)\b"
)
"""What makes an admin's or a filter's no one to work: "rejected by admin is all the portal says"."""

AN_OFFER = Pattern(
    r"^ (?!(?:after|by|from|before|despite|since|without) )(?:[\w'-]+ ){1,3}offer\b(?! (?:stage|call|round))"
)
"""Behind "rejected" without a subject: it is the offer that was turned down."""
PERSON_DOES = Pattern(
    r"\b(?:friends?|family|parents?|mother|mom|mum|dad|father|girls?|boys?|crush|ex|wife|husband|girlfriend|boyfriend"
    r"|classmates?|brothers?|sisters?|sons?|daughters?|cousins?|in-laws|neighbou?rs?|roommates?|kids|customers?"
    r"|clients?"
    r"|society)(?: (?:all|always|just|still|also|never|then|have|has|had|that i \w+))* $"
)
"""Somebody near to the writer, just before "rejected me": no employer."""

HIRES = Pattern(r"\b(?:hire|hiring|employ|take (?:me|us) on|give (?:me|us) the (?:job|shift|work))\b")
"""What somebody near does who gives work after all: "my own cousin didn't hire me"."""

AN_EMPLOYER = Pattern(
    r"\b(?:company|companies|firm|school|college|university|job|role|position|program|employer|place)s?\b"
)
"""Between a no and a thing: it was the employer who said no, "rejected from a company I love"."""
BY_MYSELF = Pattern(r"^ by (?:me|myself)\b")
ROMANCE = Pattern(
    r"\b(?:crush|dating|tinder|hinge|bumble|girlfriend|boyfriend|asked (?:her|him) out|my ex|situationship"
    r"|second date|first date|romantic\w*|relationship|she (?:said|likes)|a girl|this girl|girls"
    r"|confess(?:ed)? (?:to|my)|told (?:\w+ ){1,3}how i fe(?:el|lt)|how i fe(?:el|lt) about (?:her|him)|flirt\w*"
    r"|my partner|prom)\b"
)
CLOSE = Pattern(CLOSE_PERSON)
