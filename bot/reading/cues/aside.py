"""What a text is whose noes are nobody's news: of another person, of those who hire, sent to all, of no application."""

from __future__ import annotations

from bot.reading.cues.parts import cue
from bot.reading.lazy import Pattern

_KIN = (
    r"(?:husband|hubby|wife|partner|bf|gf|boyfriend|girlfriend|fiancee?|mum|mom|mam|dad|mother|father|brother|sister|bro|sis"
    r"|son|daughter|cousin|nephew|niece|flatmate|roommate|housemate|room ?mate|stepson|stepdaughter|grandson"
    r"|granddaughter|twin)"
)
_PERSON = (
    rf"(?:{_KIN}|kids?|lads?|girl|boy|eldest|youngest|friends?|mate|bestie|buddy|classmates?|neighbou?r|labmate"
    r"|postdocs?|trainees?|students?|supervisees?|mentees?|interns?|apprentices?|colleagues?|co-?workers?|teammate"
    r"|tutees?|pupils?|clients?|juniors?|ras|nurses?|teacher|sub|year \d+s?|f[12]s?|ex-boss|ta|godson"
    r"|goddaughter|sister-in-law|brother-in-law|in-law)"
)
_HAPPENED = (
    r"(?:got|had|has|have|came|went|was|were|been|did|didn'?t|never|gets|opened|applied|interviewed|auditioned|failed"
    r"|lost|missed|made it|rejected|turned down|passed over|is|'s|can'?t|couldn'?t|tried|in (?:my|our))\b"
)
ANOTHER_IS_TOLD_OF = Pattern(
    rf"^(?:(?:so|and|well|ok|okay|poor|when|update|lol|lmao|ugh|genuinely|honestly|today|yesterday|watched"
    r"|just heard),? )*"
    rf"(?:{_KIN}|(?:my|our|one of (?:my|our)|another of (?:my|our)|two of (?:my|our)|(?:half|third|most) of (?:my|our)"
    rf"|(?:an?|the|this) (?!job|role|person|panel|committee|company|manager|firm|friend of))"
    rf" (?:[\w'-]+ ){{0,2}}?{_PERSON})"
    rf"(?: \(.{{1,30}}?\))?(?:'s (?:[\w'-]+ ){{1,4}}?|s' (?:[\w'-]+ ){{1,3}}?| )(?:[\w'-]+ ){{0,5}}?{_HAPPENED}"
)
"""A sentence that opens with somebody else, and what happened to them: "husband got the email"."""

TELLS_THE_WRITER = Pattern(
    r"^[^.!?]{0,50}? (?:told|said|says|tells|asked|asks|called|rang|texted|e-?mailed|wrote|thinks|reckons|sent me"
    r"|showed me|referred|works?|worked|drove|let me know|got (?:it|the (?:job|role|post|place|promotion)|promoted|hired"
    r"|picked|chosen|an offer|the offer)|was (?:picked|chosen|hired|promoted|given))\b"
)
"""It is another who brings the news, or who got it in the writer's place."""

OF_ME = Pattern(r"\b(?:i|i'm|i've|i'd|im|ive|me|my (?:application|app|resume|cv|interview|paper|proposal))\b")
"""The writer, as somebody to whom something happens."""

HE_OR_SHE = Pattern(r"\b(?:he|she|him|her|his|hers|he's|she's|he'd|she'd)\b")

NOT_A_NO = Pattern(
    r"\b(?:not|isn'?t|wasn'?t|aren'?t|never|nor|no one(?: has| was)?|nobody(?:'s| has| was)?|none|neither|≠|!=|instead of"
    r"|rather than|better than|anything but)"
    r" (?:(?:yet|been|even|really|actually|necessarily|technically|exactly|quite|officially|either|a|an|the|any|full"
    r"|final|hard|flat|formal|outright|(?:\w+ed|appointed) or|(?:waitlist|deferral|yes|admit) (?:and|or|but) not)"
    r" ){0,4}$"
)
"""Just before a no: it is none, "this is not a denial", "no one has been appointed or turned down"."""

NO_NEWS_IS = Pattern(r"^ (?:is|isn'?t|is not|means) (?:not )?(?:an? )?(?:good|bad|no|great) ")
"""Behind "no news": a saying."""

YOURS = Pattern(r"\byour (?:\w+ )?$")
"""Just before a rejection: it is the reader's."""

OF_ALL_BEFORE = Pattern(
    r"\b(?:channel|threads?|faq|piece|pages?|list|stories|posts?|screenshots?|data|cooldowns?|stats|memes?|column|article|book)"
    r" (?:\w+ ){0,2}(?:for|of|on|about|after|with) (?:an? |the |old )?$|\b(?:last|this|every) year'?s $|\b(?:fake|old) $"
    r"|\bhow to (?:\w+ ){1,3}$|\bwhat (?:to do|people do) (?:after|with|about) (?:an? )?$|\bmods?:? (?:\w+ ){0,4}$"
)
OF_ALL_BEHIND = Pattern(
    r"^s? (?:screenshots?|channel|threads?|economy|season|culture|stories|posts?|go in|doesn'?t (?:mean|burn|say)|can be|is (?:better"
    r"|worse|not the end))\b"
)
AFTER_ONE = Pattern(r"\b(?:after|despite|with) an? $")
ONE_MAY = Pattern(r"^(?: from [\w ]{2,20})?,? (?:do|does|can|could|should|is it|are|would|you|people|one)\b")
"""Around a rejection: it is of rejections as such."""

THEIR_CHOICE = Pattern(r"\b(?:candidate|applicant|first choice|pick|hire|favourite|one|person)(?: we \w+)? (?:had |has |just |then )?$")
"""Just before "turned us down": it was said by one who was chosen."""

MUST_WAIT = Pattern(
    r"\b(?:said|told (?:me|us)|warned (?:me|us)|quoted|promised|says)\b[^.!?\n]{0,40}\b(?:\d+|two|three|four|a couple of|a few|another)"
    r" (?:to \w+ )?(?:weeks?|days)\b|\b(?:only|on|it'?s|now) (?:only )?day (?:\d|two|three|four|five|six)\b"
    r"|\b(?:it'?s|been|only|just|for) (?:only |just |been )*(?:[1-9]|two|three|four|five|six) (?:working |business )?days\b"
    r"|\bportal (?:still )?says (?:complete|under review|in progress|submitted)\b|\bnot optimistic\b|\bcooked\?|\booo till\b"
    r"|\bno news is (?:no|good) news\b|\b(?:onsite|final|interview\w*)(?: done)?(?: was)?(?: on)?(?: the)? (?:\d(?:rd|th|st|nd)"
    r"|(?:mon|tues|wednes|thurs|fri)day),? (?:no|radio|nothing)\b|\bwaiting on (?:budget|the|a)\b"
)
LONG_ENOUGH = Pattern(
    r"\bmonths?\b|\balready\b|\bweeks (?:ago|later|now)\b|\b(?:been|it'?s) (?:\w+ )?weeks\b|\bghost|\bsilence is\b|\btake(?:n|s)? (?:it|that|the"
    r" hint)\b"
)
"""A silence: how long it was said to take, and whether that is long past."""

IS_NONE = Pattern(
    r"^(?:[\w' ]{0,20}\b)?(?:not|isn'?t|wasn'?t) (?:a |the |an )?(?:no|rejection|denial|reject|decline)s?\b"
)
"""In the words of a no itself."""

NO_AFTER_ALL = Pattern(
    r"^[^.!?\n]{0,25}\b(?:but|just|only|more of|yet|(?:it'?s|is) (?:silence|nothing|worse|ghosting))\b"
    r"|^\W*(?:once|a single|one)\b|^ (?:i|that i|to)\b"
)
"""Behind "not a no": it may be one all the same, "not a rejection, just silence"."""

CIRCULAR = cue(
    "something sent to all",
    r"\bunsubscribe\b|\bview (?:in|this in) (?:your )?browser\b|\bmanage your (?:notification|e-?mail|alert)"
    r"|\byou (?:are receiv|receiv|got|get)\w* this (?:e-?mail |mail |message )?because you (?:signed|subscribed|opted)\b"
    r"|\b(?:your )?(?:weekly|daily|monthly|morning) (?:\w+ ){0,2}(?:digest|summary|roundup|round-up|newsletter|update)\b"
    r"|\bdigest (?:from|for|of)\b|\b\w+ digest:|^newsletter\b|\bnewsletter\W*(?:\n|:|·|issue|spring|summer|autumn"
    r"|winter)|\b(?:issue|edition|vol\.?) (?:no\.? )?\d+\b[^.!?]{0,40}(?:\n|:|this (?:week|month))"
    r"|^(?:invitation|agenda|minutes|webinar|podcast|workshop|seminar|pinned|faq|now playing|call for \w+|audition call"
    r"|open call|casting call|panel discussion|new episode|new post|new thread|automatic reply|out of office"
    r"|auto-?reply)\b ?(?:tonight|today|tomorrow|:|\.|ep\b|-|from\b|of\b|faq\b|\|)"
    r"|\b(?:podcast|webinar|workshop|episode|ep\.?) (?:ep\.? )?(?:\d+|tonight|tomorrow|is (?:up|out|live))\b"
    r"|\bwhen: [^\n]{3,60}\n? ?where: |\b\d+(?:\.\d)?k? (?:upvotes|replies|new jobs)\b|\btip: |\bagony column\b",
    gate=(
        "subscri",
        "browser",
        "manage your",
        "because",
        "weekly",
        "daily",
        "monthly",
        "morning",
        "digest",
        "newsletter",
        "issue",
        "edition",
        "vol",
        "invitation",
        "agenda",
        "minutes",
        "webinar",
        "podcast",
        "workshop",
        "seminar",
        "pinned",
        "faq",
        "playing",
        "call",
        "discussion",
        "new ",
        "repl",
        "office",
        "ep",
        "where:",
        "upvotes",
        "tip:",
        "column",
    ),
)
"""Newsletters, digests, invitations: nobody's own words."""

_PEOPLE = (
    r"(?:\d+|dozens|hundreds|people|candidates?|applicants?|some ?one|some ?body|everybody|everyone|a (?:candidate"
    r"|guy|wom[ae]n|man|lad|girl|kid|person|lady)|lads?|fellas|wom[ae]n|men|kids|interns?|students?|files|applications"
    r"|him|her|them|juniors|designers|nurses|cvs|resumes|most|half|those|friends|good people|(?:one|two|three|some|many|plenty|lots) of"
    r" (?:them|those|you))"
)
_HOW = r"(?: (?:just|also|usually|always|often|only|then|had to|have to|still|once|even|recently|\w+ly)){0,2}"
_MANY = r"(?: (?:about|around|over|maybe|roughly|some|at least|probably|more than|almost|nearly|easily|the|all|literally)){0,2}"

SENDS_NOES = cue(
    "somebody who says no to others",
    rf"\b(?:i|we)(?:'ve| have|'d)?{_HOW} (?:reject|decline|turn down|turn away|say no to|rejected|declined|turned down"
    rf"|turned away|said no to){_MANY} {_PEOPLE}\b(?! (?:times|offers?|jobs|roles|interviews|companies|recruiters|rounds|of"
    r" (?:their|the) offers?))",
    r"\b(?:i|we)(?:'ve| have|'d)?(?: never| always| just| already| only)? (?:sent|send|typed|type|wrote|write|written|paste|pasted"
    r"|lied in) (?:out )?(?:(?:the|all|our|my|those|these|that|out|each|every|in|a|\d+|\w+ of the) ){0,3}(?:rejections?|noes|no'?s|rejection (?:mails?|e-?mails?|letters?))\b",
    r"\b(?:is|are|was) what (?:i|we|hr|people|legal|they make us) (?:send|sent|paste|have to (?:send|paste|write)|say|write)\b",
    r"\bi(?:'ve| have) (?:sent|typed|pasted|written|made) that (?:\w+ )?(?:sentence|line|letter|e-?mail|call|phone call)\b",
    r"\bsent my (?:first|first ever|last) [^.!?\n]{0,60}\bas (?:a|the) (?:hiring )?manager\b|\bas a hiring manager,? i\b"
    r"|\bi(?:'ve| have) been a hiring manager\b|\btell the ones (?:you|i|we) (?:don'?t|didn'?t) (?:choose|pick|hire"
    r"|take|want)\b|\btemplate for (?:turning|rejecting|declining|letting)\b"
    r"|\b(?:candidate|applicant) (?:replied|wrote back|responded) to my rejection\b"
    r"|\bfrom the other side of the (?:table|desk)\b|\binterviewed (?:a|an|some|this) (?:guy|wom[ae]n|man|lad|girl"
    r"|candidate|kid|person)\b|\btwo of our offers\b|\b(?:\d+|one|two|three|some) of our offers (?:was|were|got|have)\b",
    gate=(
        "reject",
        "declin",
        "turn",
        "no to",
        "noes",
        "no's",
        "what ",
        "i've ",
        "i have ",
        "hiring",
        "the ones",
        "template",
        "replied",
        "responded",
        "other side",
        "interviewed",
        "our offers",
    ),
)
"""Whatever is fresh in such a text, the noes in it went to others."""

OTHER_SIDE = cue(
    "somebody who hires or teaches",
    rf"\bwhen (?:i|we)(?:'m|'re)? (?:hire|hiring|interview|recruit)\b|\bi hire [a-z]+\b(?! me)"
    rf"|\bi(?:'ve| have) (?:hired|screened|recruited|onboarded|trained|referred|placed|coached|mentored|taught){_MANY}"
    r" (?:\d+|[a-z]+ty|[a-z]+teen|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a lot|dozens|hundreds|plenty"
    r"|loads|people|many|enough|there|in|at|for)\b",
    r"\b(?:sat|sit|been|served|worked|working|sits) on (?:the |a |an |our |many |several |enough |too many |that )?"
    r"(?:\w+ )?(?:recruitment|hiring|committees?|panels?|jury|juries|board|admissions|interview panels?)\b(?! list)"
    r"|\bi was on (?:that|the) (?:committee|panel|jury|board)\b",
    r"\b(?:been|worked|work|years) in (?:hr|recruitment|recruiting|talent|admissions|staffing|agency recruitment)\b"
    r"|\b(?:years|yrs) (?:in|of) (?:hr|(?:agency )?recruit\w+|hiring|admissions|staffing|interviewing)\b"
    r"|\bi (?:work|worked) (?:in|for) (?:admissions|recruitment|recruiting|a recruiter|talent)\b"
    r"|\bi(?:'ve| have)? (?:run|ran|done|led) (?:kitchens|(?:the|our) (?:hiring|choosing|interviews)|a (?:call centre|shop"
    r"|kitchen|restaurant|team|studio|job club)|recruitment|hiring|the job club)\b",
    r"\bwe (?:got|get|had|have|received)(?: over| about| around)? \d[\d,]* (?:files|applications|applicants|cvs|resumes"
    r"|candidates)\b|\b(?:legal|procurement|policy|hr) (?:told|tells|makes|made|wrote|has approved|approved|asked) us\b"
    r"|\bonly sentence legal\b|\blegal wrote it\b",
    r"\bi (?:process|sort|screen|sift|mark|score|shortlist|coordinate|moderate) (?:the )?(?:paperwork|applications|cvs|files"
    r"|portfolios|candidates|admissions|interviews)\b|\bmy job is to (?:answer|read|screen|call|send|sort)\b",
    r"\bi(?:'m| am| was|'ve been) the one (?:who|that) (?:types?|typed|sends?|writes?|press(?:es|ed)|reads?|calls?|rings?"
    r"|picks?|chooses|clicks?|hires?)\b|\bi'?m the one that types\b|\bi (?:used to )?(?:press|pressed|push|click|clicked) (?:that"
    r"|the) (?:\w+ )?button\b|\bi was that (?:intern|recruiter|manager)\b|\bwe all just press the button\b",
    r"\bi(?:'ve)? (?:tell|told) (?:my (?:own )?(?:applicants|students|interns|trainees|clients|mentees|kids|juniors)"
    r"|(?:every|each|all) (?:\w+ )?(?:kid|one|intern|student|trainee|candidate|applicant|junior|of (?:my|them))s?)\b",
    r"\bwe (?:score|pay (?:for|them)|tell (?:people|candidates)|ask (?:people|candidates|for one)|hire (?:on|by|for)"
    r"|shortlist(?:ed)?|interview(?:ed)? (?:\d+|six|eight|ten|twenty)(?! (?:times|rounds|interviews|stages))|try out|reject (?:for|on|by|because|at)"
    r"|hear|keep (?:rejection|notes|cvs)|see (?:four|five|six|\d+))\b(?! back)|\bwhom? we (?:wrongly )?(?:reject|hire)\b"
    r"|\bwe'd (?:take|pick|see) (?:\d+|six|two|three|four|five|ten)\b|\b(?:those|the ones|names of candidates|candidates) (?:that |who |whom )?we"
    r" (?:wrongly )?(?:reject|turned down|turn down|sent home|let go)\b|\band we reject\b",
    r"\bwhat candidates (?:don'?t|never) see\b|\bin (?:the|our) debriefs?,? i\b|\bi(?:'ve| have) seen it in debriefs\b"
    r"|\bthe partners? (?:at|in) my firm\b|\bpartner at my firm\b|\bat my firm\b|\b(?:at|in) our (?:place|shop|office|lab"
    r"|school|hospital|company|firm),? (?:we|there's|the)\b|\bi hear juniors\b|\bof (?:that|the) candidate for years\b"
    r"|\bi(?:'m| am) (?:a|the) (?:current student|recruiter|headteacher|head of \w+|hiring manager|careers adviser"
    r"|careers advisor)\b|\bi(?:'ve| have) consulted on\b|\bi(?:'ve| have) been on the committee\b",
    r"\byears of (?:reading|marking|hiring|interviewing|sorting)\b|\b(?:\d+|six|ten|many) years of (?:that|this) chair\b",
)
"""Their noes are not their own, unless something fresh stands beside them."""

TOLD_TO = Pattern(
    r"^(?:please |just |and |but |so |also |honestly,? |yes,? |no,? |then |as for [^,:]{1,20}[,:] )?"
    r"(?:don'?t|do not|never|always|ask|keep|send|apply|stop|try|leave|call|ring|phone|write|read|look|take|learn|remember"
    r"|make|put|use|check|give|let|tell|expect|be|treat|wait|practi[cs]e|count|talk|book|email|e-mail)\b"
    r"(?! (?:it|them|her|him|me|us)?$)"
)
"""A sentence that tells somebody what to do."""

YOU = Pattern(r"\b(?:you|your|yours|you're|you'll|you've|you'd|yourself|u|ur)\b")

PUT_TO_YOU = Pattern(
    r"\bi know (?:the|that|how|it)\b[^.!?\n]{0,60}\b(?:stings?|hurts?|line|feels)\b|\bre (?:the person|your|the one)\b"
    r"|\b(?:for|to) (?:the ones|those|anyone|everyone|whoever|all) (?:of you )?(?:posting|asking|waiting|worrying)\b"
    r"|\bwhat they (?:told|sent|wrote|said to) you\b|\b(?:the|that) (?:e-?mail|letter|message|line) they sent you\b"
    r"|\bsays nothing about you\b|\bif (?:it'?s|you get|you got|they say|they said) (?:an? )?(?:no|it|one)\b"
    r"|\bif they said\b|\byou did nothing wrong\b|\byou(?:'re| are) (?:allowed|owed|not owed|entitled)\b|\b(?:weeks|months|hours|days) of your (?:life|time)\b|\bin your (?:place|shoes)\b|\bif i were you\b|\bdoesn'?t mean (?:not|that"
    r"|you)\b|\bmeans? (?:they|a human|the|you)\b|\bpsa\b|\bhot take\b|\bunpopular opinion\b|\bthree of us in here\b"
    r"|\bsorry (?:that )?(?:it|this|that) happened to you\b|^(?:wow|damn|ouch|oof|omg|wtf|ugh|oh no|aw+)\b[^\n]{0,60}\bsorry\b(?: \w+)?\W*$|\blisten (?:to|kid|mate|love|here)\b|\byou don'?t want (?:the job|to work|that)\b|\byou were (?:rejected|ghosted"
    r"|turned)\b|\bcareer advice\b|^for what it'?s worth\b|^fwiw\b|\b(?:two|2) cents\b",
)
"""Comfort and advice to one who has been turned down."""

OF_A_LETTER = Pattern(
    r"\b(?:usually|always|mostly|just|really|only|often) (?:just )?means?\b"
    r"|\b(?:is|are) (?:usually|almost always|mostly|nearly always) (?:true|a lie|code for)\b|\btemplate\b|\bboilerplate\b"
    r"|\bis the new (?!hire|person)\w+|\bshould be (?:printed|on|a)\b|\bprinted on\b|\bis my band\b|\boverheard\b|\bseen on\b|\bthe euphemisms\b"
    r"|\bfor anyone who needs translating\b|at this stage is final\b|\bwho talks like that\b|\bpinned example\b"
    r"|\bthat'?s what (?:hr|they|we|people) sen[dt]\b|\bfrom their site\b|\bi never applied\b|\bwriting a scene\b"
    r"|\bmy character\b|\bgives? me hives\b|\bmakes my heart\b|\bsomeone should\b|\bi(?:'ve| have) consulted\b"
    r"|\bbest (?:thing|rejection)\b|\btea leaves\b|\bto a \w+ person\b|\bin our (?:corridor|kitchen|lab|office)\b"
    r"|\bsent to (?:a|one of|somebody|someone)\b|\bi wrote to them\b|\bpractice: |\bfor (?:fun|practice)\b"
    r"|\bi (?:was|am|'m) that intern\b|\bi declined\b|\bfair play\b|\bthe e-?mail they sent you\b|\bsend each other\b"
)
"""Beside a letter, or words of one: it is talked about and was not sent to the writer just now."""

DECLINES = Pattern(
    r"\b(?:wrote|called|rang|e-?mailed|phoned|texted|mailed) (?:them |back |her |him )*(?:and |to )(?:politely )?(?:declined?|say no"
    r"|said no|turned? (?:it|them) down|withdr[ae]w|pass)\b"
    r"|\b(?:gave|sent) (?:(?:the |my )?(?:[\w'-]+ ){1,3}?)(?:its|their|a|my|his|her) (?:polite |final |firm )?no\b(?! (?:to|from) me)"
    r"|^(?:and |so |just |i |i've |we |had to |have |finally |politely )*turn(?:ed|ing)? (?!me\b|us\b|down\b|my\b|out\b|up\b)"
    r"(?:[\w'&.-]+ ){1,3}?down\b"
    r"|\bi (?:just |finally |politely )*turn(?:ed)? (?!me\b|us\b|my\b|out\b|up\b)(?:[\w'&.-]+ ){1,3}?down\b"
    r"|\bi(?:'ve| have)? (?:decided|chosen|chose|opted|elected) (?:not to|against|to not) (?:go (?:forward|ahead|on|through)"
    r"|proceed|continue|move forward|progress|carry on|take|accept|pursue|attend|join|finish|do)\b"
    r"|\bas i have (?:now )?accepted\b|\b(?:cancelled|rescinded|pulled|withdrew|declined|refused|cut short) my own\b"
    r"|\b(?:^|i |i've |just |i just )(?:stopped|quit) (?:replying|answering|responding) (?:to )?(?:them|her|him|the"
    r"|their|it)\b|\bi ghosted (?:a|the|them|an?|one|my|that)\b|\btook myself out of (?:the|it)\b|\btold (?:the (?:recruiter"
    r"|agency|manager|panel)|them|her|him) (?:that )?i(?:'m| was| am) out\b|\bby me,? i mean\b|\bi turned them down\b"
    r"|(?:^|\bi |\bi've |\bjust )(?:just |already |also |formally )?(?:withdrew|withdrawn|pulled) (?:my (?:app\w*|candidacy|name|hat)|(?:from|out of) (?:the|their|it))"
    r"\b(?! after (?:they|being|a|no|getting))|\bi (?:said|say) (?:thanks but )?no,? (?:thanks|thank you)\b|\bi said thanks but no\b"
    r"|\brejected their offer\b|^(?:i )?rejected (?:uc\w+|\w+) (?:today|yesterday)\W*going\b|\bi dropped out\b|\bmy (?:gut|heart|head|knees|body|back) said no\b"
    r"|\bforty hours unpaid\? no\b|\boffering [^.!?]{1,60}[.!?] nope\b"
)
"""It is the writer who says no, or goes."""

NO_APPLICATION = Pattern(
    r"\b(?:gp (?:referral|surgery|wrote)|referral to (?:the )?\w+(?: \w+)? (?:clinic|service|team)|prior auth\w*|pip (?:assessment"
    r"|claim)|blue badge|carer'?s allowance|universal credit|home affairs rejected|parking (?:permit|space|bay|appeal)"
    r"|residents? permit|planning (?:committee|people|permission|application|officer|office|dept|department)|(?:our|my|the|a)"
    r" (?:porch|shed|extension|conservatory|dropped kerb)|loft conversion|co-?op board|daycare|day care|kindergarten"
    r"|nursery (?:place|application)|reception places?|(?:gym|gas|phone company|bank|insurer) rejected my|my cancellation"
    r"|(?:request|claim|asked) for a refund|(?:refused|declined|denied|rejected) my refund|refund (?:request|was|has been)|non-refundable|airbnb (?:request|host)|booking (?:request|reference|tfx\w*)"
    r"|request for \d+ nights|viewing cancelled|another buyer|cash buyer|seller has|chain collapsed|offer (?:in )?on a (?:house"
    r"|flat|place)|measured (?:the windows )?for curtains|(?:yc|y combinator|investors?) (?:rejected|passed|said no)|applied to (?:yc|y"
    r" combinator)|your tender|winning bid|pallets?|delivery office|redeliver\w*|failed qc|porosity|(?:last|final|raid) boss at"
    r"|lost the (?:last|final) boss|boss fight|boss at \d|matchmaking|pitched \w+ for the|client(?:'s)? pitch|pitched to (?:a |the"
    r" |our )?client|dead logos?|rejected logo|sell (?:solar panels|insurance|windows)|cold calling all|photocard|passport photo"
    r"|driving licen[cs]e|dvla|proposal draft|app review|rejected in review|(?:your|our) app (?:shares|was rejected|got rejected|has been rejected|submission)|guideline \d|f-droid|resubmit"
    r"|app store|play store|by validator|pantone|the printer (?:has|says|said)|apple rejected us|h-?1b lottery|visa (?:application"
    r"|refus\w+) |right[- ]to[- ]work document|document check|platinum card|three therapists|people at parties|popular group"
    r"|group project|slice of pizza|school dance|stepdad had|my friends (?:from work )?all|internet provider|community (?:board"
    r"|garden)|fake tan|my club application|advisor rejected my|the new road|on the trip|amex declined|declined me at"
    r"|adopting a|your child a place|disabled parking|oracle said no\b[^.]*[.] the one)\b"
)
"""Beside it, and with no word of work, a no is of a thing that is no application."""

OF_WORK = Pattern(
    r"\b(?:jobs?|roles?|positions?|vacanc(?:y|ies)|interview\w*|internships?|recruiters?|hiring|hired|hire|onsite|superday"
    r"|resume|cv|employers?|phd|masters|msc|program(?:me)?s?|university|college|grad school|admission\w*|final round|trial"
    r" (?:shift|day)|apprentice\w*|placement|shortlist\w*|headcount|oa|panel|career|applied (?:for|to) (?!yc|the community)"
    r"|fellowship|scholarship|training contract|promotion|trainee|graduate|cover letter|offer from|unemployed)\b"
)
"""Beside such a thing: it may hang on a no that is one all the same."""

COME_THROUGH = cue(
    "one who has come through it long since",
    r"\b(?:(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|many) years (?:on|later)),? (?:i|and"
    r" i|we|he|she)\b(?! (?:still|keep|am still|can'?t))"
    r"|\bi (?:run|own|manage|teach at|chair|lead|precept|work|supply|hire) (?:it|one|that|this|there|them|vets|in the same)\b"
    r"[^.!?\n]{0,20}\b(?:now|today|which|that)\b"
    r"|\bi run (?:it|the place) now\b|\bwe supply them\b|\bi(?:'m| am) (?:a|an) [\w' -]{2,30} now\b(?! (?:and i (?:keep|can't"
    r"|still)|unemployed))"
    r"|\b(?:and|then|later|i) became an? \w+\b|\bi now (?:conduct|run|own|teach|work|lead|hire|manage|chair|edit)\b|\bthese days i(?:'m)? \w+|\bi (?:own|run|supply|hire|manage|teach|interview|buy|chair|fix|lead)\b[^.!?\n]{0,35}\b(?:now|these days)\b|\bnever regretted (?:it|a)\b|\bwouldn'?t change a (?:thing|day)\b|\bas it turned out\b|\bopened my own\b|\bretired as\b|\bi(?:'ve| have) been (?:an? [\w -]{2,25}|here|there|at it|with them|in the same"
    r" \w+) (?:for|since) (?:\d+|\w+teen|ten|twelve|twenty|thirty|over)\b|\bbeen (?:driving|working|teaching|cooking|with"
    r" them|there|here)[^.!?\n]{0,20} ever since\b"
    r"|\b(?:i|and|instead and|have) retired\b|\bmy (?:own )?retirement\b|\bmending it since\b|\bjoined the [^.!?\n]{3,40}"
    r" instead\b|\bwouldn'?t swap it\b|\bin (?:my|her|his) (?:twenties|thirties|youth|day|final year|year)\b[^.!?\n]{0,60}"
    r"\bnow\b|\bi did (?:\d+|thirty|twenty) years (?:on|at|in|with)\b|\bstayed (?:there )?(?:\w+) years\b"
    r"|\b(?:my|the) (?:fifth|fourth|third|second|next) (?:time|go|try),? i (?:passed|got (?:in|it))\b"
    r"|\bthe (?:fifth|fourth|third|second|next) time i (?:passed|got (?:in|it))\b|\bin \d{4} i got in\b"
    r"|\bi(?:'m| am) a pgy|\bi(?:'m| am) (?:finishing|in) my (?:\w+ ){1,3}(?:now|year now|department now)\b"
    r"|\bthat was (?:in )?(?:19\d\d|20[01]\d)\b|\bmy (?:best|favou?rite) rejection (?:ever |of all time )?(?:came|was|is)\b"
    r"|\bfour yeses\b|\blooking back\b|\bi once (?:applied|got|had|was)\b|\bit did get (?:easier|better)\b|\bsame transcript\b"
    r"|\bsomebody else'?s problem now\b|\bmy company (?:now|today)\b|\bi(?:'ve| have) a (?:contract|job) now\b|\bnow there are"
    r" \w+ of us\b|\btoday there are \w+ of us\b|\bthe (?:contract|temp job) turned into\b|\bthe best (?:\w+ )?(?:two|three"
    r"|four|five|ten|\d+) years\b|\bgenerally? doesn'?t complain\b",
)
"""His or her no is old, though no year is named."""

LOOKS_BACK = Pattern(r"^(?:looking back|in hindsight|\w+ years (?:on|later))\b")
"""With this it begins; else what came of it stands behind the no."""

YES_NOTE = cue(
    "a yes, as boards of results note it",
    r"^(?!no\b|not\b)(?:\W*|[\w'&. -]{2,40}[:,-]? )(?:conditional |unconditional |first |verbal |an? )?offer from (?!a rejection)"
    r"|^(?:[\w'&.-]+ ){0,4}(?:accepted|admitted) (?:for|to|into|with|off|at|via)\b(?! (?:by|from|then|but))"
    r"|^in with\b|^(?:an? )?(?:a|acceptance|yes|admit) (?:today|via|from|by|at|off)\b|^now \w+ with money\b"
    r"|\b(?:and )?now [\w ]{2,25} with (?:money|funding)\b|\b(?:called|rang|wrote|phoned)(?: back)? and said yes\b|\bof all places said yes\b|\b(?:they|one|the (?:fourth|third|last) (?:one|called)) said yes\b|\bgiven me (?:a|the) (?:tc|job|place|contract|role"
    r"|chance)\b|\b(?:on|last|this) \w+day i signed\b|\btoday i signed\b|\bwe'd like to offer you\b|\bstarting on the \d"
    r"|\bi start on the \d|\bi'?m (?:year|class) \d from\b|\brang back and said yes\b|\bcome back as a yes\b|\bhired today\b"
    r"|\bgood news from me\b|\bupdate: i got it\b|\bthe (?:school|bank|unit|firm|company|place|hospital) that (?:had )?(?:rejected"
    r"|turned) me (?:down )?[^.!?\n]{0,40}\b(?:phoned|called|rang|reopened|e-?mailed)\b",
)
"""A yes; a silence or an old no beside it is no news."""

FRESH = Pattern(
    r"\b(?:today|tonight|yesterday|this (?:morning|week|afternoon|evening)|just (?:now|got|been|heard|found|opened|had)|an hour"
    r" ago|(?:\d+|ten|twenty|five) min(?:ute)?s ago|last night|i'?m (?:gutted|crushed|devastated))\b"
)
"""Beside a no: it has just come."""
