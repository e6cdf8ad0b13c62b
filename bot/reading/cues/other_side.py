"""Who speaks where no no is news: those who hire and teach, those who comfort, and what is sent to all."""

from __future__ import annotations

from bot.reading.cues.parts import cue
from bot.reading.lazy import Pattern

CIRCULAR = cue(
    "something sent to all",
    r"\bunsubscribe\b|\bview (?:in|this in) (?:your )?browser\b|\bmanage your (?:notification|e-?mail|alert)"
    r"|\byou (?:are receiv|receiv|got|get)\w* this (?:e-?mail |mail |message )?because you (?:signed|subscribed"
    r"|opted)\b"
    r"|\b(?:your )?(?:weekly|daily|monthly|morning) (?:\w+ ){0,2}(?:digest|summary|roundup|round-up|newsletter"
    r"|update)\b"
    r"|\bdigest (?:from|for|of)\b|\b\w+ digest:|^newsletter\b|\bnewsletter\W*(?:\n|:|·|issue|spring|summer|autumn"
    r"|winter)|\b(?:issue|edition|vol\.?) (?:no\.? )?\d+\b[^.!?]{0,40}(?:\n|:|this (?:week|month))"
    r"|^(?:invitation|agenda|minutes|webinar|podcast|workshop|seminar|pinned|faq|now playing|call for \w+|audition call"
    r"|open call|casting call|panel discussion|new episode|new post|new thread|automatic reply|out of office"
    r"|auto-?reply)\b ?(?:tonight|today|tomorrow|:|\.|ep\b|-|from\b|of\b|faq\b|\|)"
    r"|\b(?:podcast|webinar|workshop|episode|ep\.?) (?:ep\.? )?(?:\d+|tonight|tomorrow|is (?:up|out|live))\b"
    r"|^(?:this|last) (?:month|week) in (?!a\b|my\b|row)|\bread more (?:on page|at|here|below)\b"
    r"|\bwhen: [^\n]{3,60}\n? ?where: |\b\d+(?:\.\d)?k? (?:upvotes|replies|new jobs)\b|\btip: |\bagony column\b",
)
"""Newsletters, digests, invitations: nobody's own words."""

_PEOPLE = (
    r"(?:\d+|dozens|hundreds|people|candidates?|applicants?|some ?one|some ?body|everybody|everyone|a (?:candidate"
    r"|guy|wom[ae]n|man|lad|girl|kid|person|lady)|lads?|fellas|wom[ae]n|men|kids|interns?|students?|files|applications"
    r"|him|her|them|juniors|designers|nurses|cvs|resumes|most|half|those|friends|good people|(?:one|two|three"
    r"|some|many|plenty|lots) of"
    r" (?:them|those|you))"
)
_HOW = r"(?: (?:just|also|usually|always|often|only|then|had to|have to|still|once|even|recently|\w+ly)){0,2}"
_MANY = (
    r"(?: (?:about|around|over|maybe|roughly|some|at least|probably|more than|almost|nearly|easily|the"
    r"|all|literally)){0,2}"
)

SENDS_NOES = cue(
    "somebody who says no to others",
    rf"\b(?:i|we)?(?:'ve| have)? ?(?:had|have|having) to (?:tell|say no to|let down|turn away|let|reject|disappoint"
    rf"|drop)"
    rf"{_MANY} (?:(?:a|an|the|two|our|one|this) (?:[\w-]+ )?)?(?:candidates?|applicants?|some ?body|some ?one"
    rf"|\d+ people"
    rf"|(?:two|three|four|five|six) people)\b(?! (?:else|i))",
    rf"\b(?:i|we)(?:'ve| have|'d)?{_HOW} (?:reject|decline|turn down|turn away|say no to|rejected|declined|turned down"
    rf"|turned away|said no to){_MANY} {_PEOPLE}\b(?! (?:times|offers?|jobs|roles|interviews|companies|recruiters"
    rf"|rounds|of"
    r" (?:their|the) offers?))",
    r"\b(?:i|we)(?:'ve| have|'d)?(?: never| always| just| already| only)? (?:sent|send|typed|type|wrote|write"
    r"|written|paste|pasted"
    r"|lied in) (?:out )?(?:(?:the|all|our|my|those|these|that|out|each|every|in|a|\d+"
    r"|\w+ of the) ){0,3}(?:rejections?|noes|no'?s|rejection (?:mails?|e-?mails?|letters?))\b",
    r"\b(?:is|are|was) what (?:i|we|hr|people|legal|they make us) (?:send|sent|paste|have to (?:send|paste|write)"
    r"|say|write)\b",
    r"\bi(?:'ve| have) (?:sent|typed|pasted|written|made) that (?:\w+ )?(?:sentence|line|letter|e-?mail|call"
    r"|phone call)\b",
    r"\bsent my (?:first|first ever|last) [^.!?\n]{0,60}\bas (?:a|the) (?:hiring )?manager\b"
    r"|\bas a hiring manager,? i\b"
    r"|\bi(?:'ve| have) been a hiring manager\b|\b(?:people|candidates?|applicants?) to (?:let down|reject"
    r"|turn down|say no to)\b|\bwe (?:closed|posted|advertised) (?:the|a|our) (?:req|role|position|ad|job"
    r"|vacancy)\b|\btell the ones (?:you|i|we) (?:don'?t|didn'?t) (?:choose|pick|hire"
    r"|take|want)\b|\btemplate for (?:turning|rejecting|declining|letting)\b"
    r"|\b(?:candidate|applicant) (?:replied|wrote back|responded) to my rejection\b"
    r"|\bfrom the other side of the (?:table|desk)\b|\binterviewed (?:a|an|some|this) (?:guy|wom[ae]n|man|lad|girl"
    r"|candidate|kid|person)\b|\btwo of our offers\b|\b(?:\d+|one|two|three|some) of our offers (?:was|were|got"
    r"|have)\b",
)
"""Whatever is fresh in such a text, the noes in it went to others."""

OTHER_SIDE = cue(
    "somebody who hires or teaches",
    rf"\bwhen (?:i|we)(?:'m|'re)? (?:hire|hiring|interview|recruit)\b|\bi hire [a-z]+\b(?! me)"
    rf"|\bi(?:'ve| have) (?:hired|screened|recruited|onboarded|trained|referred|placed|coached|mentored|taught){_MANY}"
    r" (?:\d+|[a-z]+ty|[a-z]+teen|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a lot|dozens"
    r"|hundreds|plenty"
    r"|loads|people|many|enough|there|in|at|for)\b",
    r"\b(?:sat|sit|been|served|worked|working|sits) on (?:the |a |an |our |many |several |enough |too many |that )?"
    r"(?:\w+ )?(?:recruitment|hiring|committees?|panels?|jury|juries|board|admissions|interview panels?)\b(?! list)"
    r"|\bi was on (?:that|the) (?:committee|panel|jury|board)\b",
    r"\b(?:been|worked|work|years) in (?:hr|recruitment|recruiting|talent|admissions|staffing|agency recruitment)\b"
    r"|\b(?:years|yrs) (?:in|of) (?:hr|(?:agency )?recruit\w+|hiring|admissions|staffing|interviewing)\b"
    r"|\bi (?:work|worked) (?:in|for) (?:admissions|recruitment|recruiting|a recruiter|talent)\b"
    r"|\bi(?:'ve| have)? (?:run|ran|done|led) (?:kitchens|(?:the|our) (?:hiring|choosing|interviews)"
    r"|a (?:call centre|shop"
    r"|kitchen|restaurant|team|studio|job club)|recruitment|hiring|the job club)\b",
    r"\bwe (?:got|get|had|have|received)(?: over| about| around)? \d[\d,]* (?:files|applications|applicants|cvs|resumes"
    r"|candidates)\b|\b(?:legal|procurement|policy|hr) (?:told|tells|makes|made|wrote|has approved|approved|asked) us\b"
    r"|\bonly sentence legal\b|\blegal wrote it\b",
    r"\bi (?:process|sort|screen|sift|mark|score|shortlist|coordinate|moderate) (?:the )?(?:paperwork"
    r"|applications|cvs|files"
    r"|portfolios|candidates|admissions|interviews)\b|\bmy job is to (?:answer|read|screen|call|send|sort)\b",
    r"\bi(?:'m| am| was|'ve been) the one (?:who|that) (?:types?|typed|sends?|writes?|press(?:es|ed)|reads?"
    r"|calls?|rings?"
    r"|picks?|chooses|clicks?|hires?)\b|\bi'?m the one that types\b|\bi (?:used to )?(?:press|pressed|push|click"
    r"|clicked) (?:that"
    r"|the) (?:\w+ )?button\b|\bi was that (?:intern|recruiter|manager)\b|\bwe all just press the button\b",
    r"\bi(?:'ve)? (?:tell|told) (?:my (?:own )?(?:applicants|students|interns|trainees|clients|mentees|kids|juniors)"
    r"|(?:every|each|all) (?:\w+ )?(?:kid|one|intern|student|trainee|candidate|applicant|junior|of (?:my|them))s?)\b",
    r"\bwe (?:score|pay (?:for|them)|tell (?:people|candidates)|ask (?:people|candidates|for one)|hire (?:on|by|for)"
    r"|shortlist(?:ed)?|interview(?:ed)? (?:\d+|six|eight|ten|twenty)(?! (?:times|rounds|interviews|stages))"
    r"|try out|reject (?:for|on|by|because|at)"
    r"|hear|keep (?:rejection|notes|cvs)|see (?:four|five|six|\d+))\b(?! back)|\bwhom? we (?:wrongly )?(?:reject"
    r"|hire)\b"
    r"|\bwe'd (?:take|pick|see) (?:\d+|six|two|three|four|five|ten)\b|\b(?:those|the ones|names of candidates"
    r"|candidates) (?:that |who |whom )?we"
    r" (?:wrongly )?(?:reject|turned down|turn down|sent home|let go)\b|\band we reject\b",
    r"\bwhat candidates (?:don'?t|never) see\b|\bin (?:the|our) debriefs?,? i\b|\bi(?:'ve| have) seen it in debriefs\b"
    r"|\bthe partners? (?:at|in) my firm\b|\bpartner at my firm\b|\bat my firm\b|\b(?:at|in) our (?:place|shop"
    r"|office|lab"
    r"|school|hospital|company|firm),? (?:we|there's|the)\b"
    r"|\bi(?:'m| am) (?:a|the) (?:current student|recruiter|headteacher|head of \w+|hiring manager|careers adviser"
    r"|careers advisor)\b|\bi(?:'ve| have) consulted on\b|\bi(?:'ve| have) been on the committee\b",
    r"\byears of (?:reading|marking|hiring|interviewing|sorting)\b|\b(?:\d+|six|ten|many) years of (?:that"
    r"|this) chair\b",
)
"""Their noes are not their own, unless something fresh stands beside them."""

TOLD_TO = Pattern(
    r"^(?:please |just |and |but |so |also |honestly,? |yes,? |no,? |then |as for [^,:]{1,20}[,:] )?"
    r"(?:don'?t|do not|never|always|ask|keep|send|apply|stop|try|leave|call|ring|phone|write|read|look|take|learn"
    r"|remember"
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
    r"|\bif they said\b|\byou did nothing wrong\b|\byou(?:'re| are) (?:allowed|owed|not owed|entitled)\b"
    r"|\b(?:weeks|months|hours|days) of your (?:life|time)\b|\bin your (?:place|shoes)\b|\bif i were you\b"
    r"|\bdoesn'?t mean (?:not|that"
    r"|you)\b|\bmeans? (?:they|a human|the|you)\b|\bpsa\b|\bhot take\b|\bunpopular opinion\b|\bthree of us in here\b"
    r"|\bsorry (?:that )?(?:it|this|that) happened to you\b|^(?:wow|damn|ouch|oof|omg|wtf|ugh|oh no"
    r"|aw+)\b[^\n]{0,60}\bsorry\b(?: \w+)?\W*$|\blisten (?:to|kid|mate|love|here)\b|\byou don'?t want (?:the job"
    r"|to work|that)\b|\byou were (?:rejected|ghosted"
    r"|turned)\b|\bcareer advice\b|^for what it'?s worth\b|^fwiw\b|\b(?:two|2) cents\b",
)
"""Comfort and advice to one who has been turned down."""

OF_A_LETTER = Pattern(
    r"\b(?:usually|always|mostly|just|really|only|often) (?:just )?means?\b"
    r"|\b(?:is|are) (?:usually|almost always|mostly|nearly always) (?:true|a lie|code for)\b|\btemplate\b"
    r"|\bboilerplate\b"
    r"|\bis the new (?!hire|person)\w+|\bshould be (?:printed|on|a)\b|\bprinted on\b|\boverheard\b"
    r"|\bseen on\b"
    r"|\bfor anyone who needs translating\b|at this stage is final\b|\bwho talks like that\b|\bpinned example\b"
    r"|\bthat'?s what (?:hr|they|we|people) sen[dt]\b|\bfrom their site\b|\bi never applied\b|\bwriting a scene\b"
    r"|\bmy character\b|\bmakes my heart\b|\bsomeone should\b"
    r"|\bbest (?:thing|rejection)\b|\btea leaves\b|\bin our (?:corridor|kitchen|lab|office)\b"
    r"|\bsent to (?:a|one of|somebody|someone)\b|\bi wrote to them\b|\bfor (?:fun|practice)\b"
    r"|\bi (?:was|am|'m) that intern\b|\bi declined\b|\bthe e-?mail they sent you\b"
)
"""Beside a letter, or words of one: it is talked about and was not sent to the writer just now."""
