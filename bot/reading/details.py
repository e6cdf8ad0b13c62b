"""The small things that only this post holds: that they had told their parents, that it came on a birthday.

Each is a closed label that the phrasebook may answer to. Where the person's own words are needed to say it, they are
captured in a form that fits a sentence; a text that is no such form gives no words. English only.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from bot.model import Detail
from bot.reading.clauses import CLAUSES, clauses_of
from bot.reading.lazy import Pattern, Table

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_KIN: Final = (
    r"my (?:\w+ )?(?:parents|mom|mum|dad|mother|father|family|wife|husband|girlfriend|boyfriend|partner|fiancee?"
    r"|friends?|roommates?|flatmates?|kids|daughters?|sons?|children|sister|brother|boss|grandma|nan|gran"
    r"|grandad|uncle"
    r"|aunt|auntie|cousin|mates?|missus)"
)
_AMOUNT: Final = (
    r"(?:\d{1,3}\+?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen"
    r"|fifteen|eighteen|several|a few|a couple of)"
)
_LONG: Final = rf"(?:{_AMOUNT} (?:weeks|months|years)|a (?:month|year)|half a year|a year and a half)"
_WHOLE: Final = r"(?:weekend|week|day|night|evening|summer|month)"

_LABELS: Final[dict[str, str]] = {
    "again": r"(?<!write )(?<!over it )(?<!ask )(?<!email )(?<!apply )(?<!applying )(?<!try )(?<!trying )(?<!never )"
    r"\bagain\b|\b(?:yet )?another (?:one"
    r"|rejection"
    r"|no|reject|rej|l)\b|\b(?:second|third|fourth|fifth) (?:time|year)\b",
    "dream": r"\bdream (?:job|company|school|role|program(?:me)?|team|place|firm|internship)\b"
    r"|\b(?:top|first|number one) choice\b"
    r"|\bi (?:really |just |so )?wanted it(?=[.!?,\n]|$)|\b(?:really|badly|desperately) wanted\b"
    r"|\bwanted (?:this|that|it)(?: one| job)? (?:so |really )?(?:much|bad"
    r"(?:ly)?)\b|\bheart (?:was )?set on\b",
    "told_people": rf"\b(?:already|had|i'd|even) (?:already )?told (?:{_KIN}|everyone|everybody|people|half)\b",
    "to_tell": rf"\b(?:haven't told|have to tell|how (?:do|am|can) i (?:going to |supposed to )?tell"
    r"|how to (?:tell|say (?:this|it) to)"
    rf"|dread\w* telling|get to tell) (?:{_KIN}|everyone|people|them)\b",
    "quit": r"\b(?:already quit|quit (?:my|the) (?:old |current |last )?job|resigned|(?:gave|given) (?:my )?notice"
    r"|handed in (?:my )?notice|put in my (?:two weeks|notice))\b",
    "turned_down": r"\b(?:turned down|declined|rejected|said no to) (?:an|another|my|two|the|all my) ?(?:\w+ ){0,2}"
    r"offers?\b|\bturned down (?:another|two other)\b",
    "moving": r"\b(?:signed (?:a|the|my) (?:new )?lease|found (?:a|an) (?:flat|apartment|place)|(?:was"
    r"|were) (?:going"
    r"|about|supposed) to move|planned (?:the|my|our) move|relocat\w+)\b",
    "friends_got": r"\b(?:my friends|everyone(?: else)?|everybody(?: else)?|my (?:roommates?|flatmates?|classmates"
    r"|whole class|peers|cohort)|people around me)(?: \w+){0,3} (?:got|has|have|getting|gotten|landed|posting)"
    r"(?: \w+){0,2} (?:offers?|jobs?|in|placed|internships?|accepted)\b"
    r"|\b(?:has|have|with) (?:something|jobs?|offers?|internships?) lined up\b"
    r"|\b(?:everyone|everybody) (?:on|in|from) my (?:\w+ )(?:is|are|has|have|keeps?)\b"
    r"|\bposting (?:their|about their) (?:\w+ ){0,2}(?:offers?|start dates?|jobs?|internships?|acceptances?)\b",
    "trained_them": r"\b(?:i|i'd|i've|i had) (?:personally |even )?(?:trained|mentored)\b",
    "new_person": r"(?<!till the )(?<!until the )\bnew (?:guy|girl|hire|person|kid)\b|\b(?:less|half the"
    r"|no) experience than\b|\bhalf my\b"
    r"|\b(?:outside|external) hire\b",
    "internal": r"\binternal (?:candidate|hire|applicant|transfer|person)\b|\bsomeone internal\b|\b(?:filled"
    r"|hired) internally\b",
    "experience": r"\b(?:said|told|because|feedback|reason|apparently|wanted)\b[^.!?\n]{0,40}\bexperienced?\b",
    "overqualified": r"\boverqualified\b",
    "fit": r"\b(?:culture|cultural|team|company) fit\b|\bnot (?:a|the right) fit\b",
    "no_feedback": r"\b(?:no|without|zero) (?:any |a |other )?(?:feedback|reason|explanation)\b"
    r"|\bwouldn't (?:say|tell"
    r" me) why\b",
    "no_replies": r"\binto the void\b|\b(?:no|zero|0|not (?:one|a single)|not even (?:one|a)"
    r"|without a) (?:single )?(?:interviews?"
    r"|callbacks?|call ?backs?|responses?(?! (?:from|since|yet|after|to my|in))|reach ?outs?"
    r"|replies)\b",
    "visa": r"(?<!by )(?<!from )(?<!at )(?<!with )\b(?:visa|h-?1b|sponsorship|work permit|opt (?:clock|runs"
    r"|ends|expires))\b",
    "money": r"\b(?:rent|bills|savings|mortgage|unemployment (?:runs|ran|benefits?)|can't afford"
    r"|running out of money)"
    r"\b",
    "first": r"\b(?:my|the) (?:very )?first (?:ever )?(?:\w+ )?(?:interview|final|onsite|rejection|no|callback"
    r"|offer)\b"
    r"(?! round)(?! in (?:\d|a |two|three|four|five|six|seven|eight|ten|years|months|over|ages))"
    r"|\bfirst (?:interview|rejection|final) ever\b",
    "only_one": r"\bonly (?:interview|callback|company|place|response|reply|one)(?: \w+)? (?:i|that|who|to|so)\b"
    r"|\b(?:my|the) last (?:one|hope|chance|shot)\b|\bmy only (?:hope|interview|chance|shot|option)\b",
    "i_recommended": r"\b(?:i|i'd|i had) (?:personally |even )?(?:recommended|referred|hired|brought in"
    r"|vouched for|introduced)\b",
    "referral": r"\b(?:referral|refer(?:red)? me|was referred)\b",
    "runner_up": r"\b(?:(?:came|finished) second|second (?:choice|place)|runner[- ]up|(?:between|down to) me and"
    r"|down to (?:the )?(?:last |final )?(?:two|2|three|3)|went with the other (?:candidate|person|finalist))\b",
    "praised": r"\b(?:said|told me|saying)\b[^.!?\n]{0,40}\b(?:loved? me|great (?:fit|candidate|interview)"
    r"|impressed"
    r"|strong(?:est)? candidate|did (?:great|really well|amazing)|next steps|good (?:feeling|chance))\b",
    "promised": r"\b(?:said|told me|promised)\b[^.!?\n]{0,30}\b(?:i'd hear|hear back|get back to me|let me know by"
    r"|call me)\b",
    "rude": r"\b(?:didn't (?:even )?(?:show(?: up)?|look at|read)|no[- ]show(?:ed)?|(?:was|were|showed up"
    r"|came) (?:\w+ )"
    r"{0,3}(?:late|rude|on (?:his|her|their) phone)|camera off|yawn\w*|laughed at me|talked over me)\b",
    "lied": r"\b(?:lied|lying|strung me along|led me on|wast\w+ my time|bait and switch|already (?:filled"
    r"|had someone)"
    r"|fake (?:job|listing|posting))\b",
    "travelled": r"\b(?:flew (?:out|in|to|there|all)|drove (?:\w+ ){0,3}(?:hours?|there|out|all)|took (?:a"
    r"|the) (?:train|bus|plane))\b",
    "froze": r"\bforgot (?:how|what|everything|all|my own|the most basic|basic)\b|\b(?:(?<!video )(?<!screen "
    ")(?<!zoom )(?<!laptop )(?<!wifi )froze(?! (?:hiring"
    r"|recruit\w*|the|all|my|our|every\w*))|blanked"
    r"|mind (?:just )?went (?:blank|white)|went (?:blank|white)|choked)\b",
    "they_ask": r"\b(?:parents|mom|mum|dad|family|people|everyone|friends|wife"
    r"|husband) (?:all )?(?:keeps? asking|asks? every"
    r"|always asks?|won't stop asking)\b",
    "partner_carries": r"\bmy (?:wife|husband|partner|girlfriend|boyfriend)(?:'s| is"
    r"| has been)? (?:working (?:doubles|two"
    r"|extra|nights)|paying|supporting|covering|carrying)\b",
    "was_good": r"\bi (?:was|know i'm|am) good at\b|\bi used to (?:run|lead|manage|head|teach)\b",
    "starting_over": r"\bstarting (?:over|again|from (?:the bottom|scratch|zero))\b|\bi'm (?:4[5-9]|[56]\d)\b",
    "unopened": r"\bdon't (?:even )?(?:open|read) (?:the|my|those|their)? ?(?:e-?mails?|them)\b",
    "cried_there": r"\b(?:cried|crying|teared up) (?:in|during|on) (?:my|the) (?:\w+ )?(?:interview|final|call"
    r"|round)\b",
    "back_tomorrow": r"\b(?:be in|work|back|go in|see (?:him|her|them)|hand over)\b[^.!?\n]{0,20}\btomorrow\b",
    "no_person": r"\b(?:never|didn't even|didn't) (?:even )?(?:spoke|speak|talked|talk|got to talk|get to talk) to "
    r"(?:a (?:human|person|single person)|anyone|anybody)\b",
    "bias": r"\basked (?:me )?(?:when|if|about|whether)[^.!?\n]{0,30}\b(?:kids|children|pregnan\w*|married"
    r"|my (?:age|accent"
    r"|religion|disability))\b|\basked (?:me )?(?:if|whether|when) i (?:was|am|had|have|want\w*"
    r"|plan\w*)[^.!?\n]{0,20}"
    r"\b(?:kids|children|pregnan\w*|married|bab(?:y|ies))\b|\btoo old\b|\bbecause of my (?:age|accent|name"
    r"|religion|race|skin|disability|hijab)\b",
    "crying": r"(?<!manager )(?<!boss )(?<!she )(?<!he )(?<!they )\b(?:cried|crying|sobbing|in tears|bawling)\b",
    "no_sleep": r"\b(?:can't sleep|couldn't sleep|haven't slept|not sleeping|awake (?:at|all|since))\b",
    "refreshing": r"\brefresh(?:ed|ing)?\b[^.!?\n]{0,20}\b(?:email|inbox|portal|page|gmail|mail)\b"
    r"|\bi (?:wake up|keep|still)\b[^.!?\n]{0,20}\bcheck(?:ing)? my (?:e-?mails?|inbox|phone)\b",
    "asks_again": r"\b(?:(?:should|can|could|may|do) i|when|how (?:long|soon)|is it|worth|allowed|ok(?:ay)? to)\b"
    r"[^.!\n]{0,60}\bre-?apply\w*|\bcool ?-?down\b|\b(?:apply|try) (?:there |with them )?(?:again|next year)\b",
    "asks_write": r"\b(?:worth|should i|can i|do i|ok to|okay to) (?:\w+ )?(?:e-?mail|ask|writ|reply|contact|thank"
    r"|reach)\w*",
    "told_why": r"\bfeedback ?:|\b(?:the|their|my) (?:only )?feedback (?:was|is|said|says)\b|\bfeedback (?:was"
    r"|said) ['\"a-z]"
    r"|\bstrong but not\b",
    "old_room": r"\b(?:childhood|old) (?:bed)?room\b|\bmoved back (?:in with|home|to my)\b|\b(?:living"
    r"|live) with my parents\b"
    r"|\bback (?:at|in) my (?:mum|mom|parents)'?s?'?\b",
    "they_push": r"\b(?:leaves?|sends?|sending|forwards?|keeps sending|puts?) (?:me )?(?:job )?(?:adverts|ads"
    r"|listings|links|jobs)\b",
    "shock": r"\b(?:(?:shaking|trembling)(?! with (?:rage|anger|fury))|don't know what to do with (?:my hands"
    r"|myself))\b",
    "twice": r"\b(?:rejected|no|email|mail)\b[^.!?\n]{0,30}\btwice\b|\bsent (?:it|the email"
    r"|the rejection) (?:again|twice)\b",
    "wrong_words": r"\b(?:say(?:ing)? the wrong thing|(?:don't|idk|dunno|not sure"
    r"|no idea) (?:know )?what to say|what (?:do|should|can|would) i"
    r" (?:even )?say)\b",
    "kin_cross": r"\b(?:parents|mom|mum|dad|mother|father|wife|husband|family|partner|girlfriend|boyfriend"
    r"|brother|sister) (?:isn't|aren't"
    r"|won't|is not|not|refuses? to|hasn't)(?: even)? (?:speak\w*|talk\w*|spoken|talked)\b|\b(?:furious|angry"
    r"|mad|disappointed) (?:with|at"
    r"|in) me\b",
    "even_this": r"\bcan't even get\b|\bnot even (?:the |a |an |my )?\w+ (?:\w+ )?(?:wants?|will have"
    r"|would have|said yes)\b",
    "they_cried": r"\b(?:manager|boss|recruiter|she|he|director|lead|hr) (?:\w+ )?(?:cried|teared up|was crying"
    r"|was in tears|welled up)\b",
    "tomorrow": r"\b(?:interview|final|audition|assessment|panel|exam|test|shift|call"
    r"|trial)\b[^.!?\n]{0,40}\b(?:tomorrow|tmrw?|tmrw|in the"
    r" morning|tmr)\b|\btomorrow'?s (?:interview|final|audition|panel)\b",
    "earlier_noes": r"\b(?:failed|rejected|bombed|lost|blew|been rejected)\b[^.!?\n]{0,15}\b(?:two|three|four"
    r"|five|several|\d) (?:already"
    r"|times|this|in a row|so far)\b|\b(?:two|three|four|five|\d) (?:noes|rejections|no's) (?:already|this)\b",
    "slip": r"\bknocked (?:my|the|a|over)\b|\b(?:mixed up|mixed it up|wrong (?:name|company|file|link|cv|zoom)"
    r"|forgot (?:his|her|their"
    r"|the) name|called (?:him|her"
    r"|them) (?:mum|mom|dad|by the wrong)|tripped|spilled|spilt)\b",
    "gap": r"\b(?:career break|(?:gap|hole) (?:in|on) my (?:cv|resume)|explain (?:the |my |that )?(?:gap"
    r"|\w+ years)|years (?:at home|out"
    r" of work) with|stay(?:ed)? at home (?:mum|mom|dad|parent))\b",
    "in_review": r"\b(?:in|under) (?:review|consideration)\b",
    "in_my_head": r"\b(?:taking it home|switch off|replay\w*|going over (?:it|every)|over and over"
    r"|can't stop thinking)\b",
    "for_them": r"\b(?:partner|wife|husband|mum|mom|dad|kid|son|daughter|mother|father) (?:got|is|was"
    r"|fell) (?:sick|ill|unwell|poorly)\b",
    "old_place": r"\bmy old (?:\w+ )?(?:school|uni|university|college|workplace|ward|hospital|shop|team"
    r"|department|boss)\b"
    r"|\bwhere i (?:used to work|worked (?:when|as|before|at)|grew up|went to (?:school|college|uni))\b",
    "kind_about_it": r"\b(?:nice|kind|lovely|decent|sweet|gentle|apologetic|honest) about it\b",
    "they_got_it": r"\b(?:brother|sister|friend|mate|flatmate|housemate|roommate|boyfriend|girlfriend|partner"
    r"|husband|wife|cousin|ex"
    r"|classmate|twin) got (?:the |that |my |it|in\b|hired)(?:same )?(?:job|role|one|place|offer|position|spot)?\b",
    "at_once": r"\bsame (?:hour|day|morning|afternoon|evening)\b|\band not getting\b",
    "maybe_bias": r"\b(?:i'm|i am|i have|i use|because i|my) (?:an? |the )?(?:wheelchair|deaf|hard of hearing"
    r"|blind|autistic|disab\w+"
    r"|stammer|stutter|dyslexi\w+|trans|black|muslim|hijab|accent|turban|headscarf)\b",
    "congrats_first": r"\bcongratulat\w+\b[^.!?\n]{0,40}\b(?:by mistake|too early|too soon|already)\b"
    r"|\balready\b[^.!?\n]{0,30}"
    r"\bcongratulat\w+",
    "other_one": r"\b(?:another|next|other) (?:interview|final|onsite|call|one|audition"
    r"|round) (?:is )?(?:tomorrow|on \w+day|next week"
    r"|this week|in an hour|later today|this afternoon)\b",
    "pretend": r"\b(?:had to|have to|still had to|now i have to|supposed to) (?:\w+ )?(?:smile|pretend"
    r"|act (?:normal|fine|like)|go (?:and )?(?:do|serve|straight|on|out)|go back (?:in|to work|to"
    r" my desk)|keep (?:working|serving|teaching)|teach|serve|finish my (?:shift|class)|present"
    r"|join the meeting|say congrat\w+)\b",
    "reread": r"\b(?:read|re-?read|reading|re-?reading) (?:it|the (?:e-?mail|mail|message"
    r"|letter))(?: like)? (?:\w+ times|over and over|again and"
    r" again|\d+ times)\b|\bkeep re-?reading\b",
    "the_feeling": r"\b(?:thought|sure|convinced|hoped) (?:that )?(?:this|it) (?:was|would be) (?:it|the one"
    r"|finally it)\b|\b(?:really |such a |a )good"
    r" feeling about\b|\bthought i (?:finally )?had (?:it|this)\b",
    "reposted": r"\b(?:re-?posted|re-?listed|re-?advertis\w+|advertis\w+ (?:it |the (?:job|role|post) )?again)\b"
    r"|\b(?:job|role|post|position|advert|ad|listing|vacancy|it|they)(?:'s|'re| is| are)? still (?:up|listed"
    r"|advertised|hiring"
    r"|advertising|recruiting|online|on indeed|on linkedin)\b",
    "saw_who": r"\b(?:saw|found|looked up|stalked) (?:on linkedin )?(?:who|the person|the guy|the girl"
    r"|the one) (?:they (?:hired|picked|chose)|(?:who )?got"
    r" it|that got it)\b",
    "used_mine": r"\b(?:us(?:ed|ing)|copied|took|stole|running|posted|implemented) my (?:idea|ideas|work|design"
    r"|designs|code|plan|slides|campaign|concept"
    r"|recipe|lesson|proposal|pitch|photos|drawings)\b",
    "impressed": r"\bimpress(?:ed|ive)\b",
    "unpaid": r"\b(?:unpaid (?:trial|'?trial'?|shift|day|work|test)|(?:days?|shifts?|hours|week) unpaid"
    r"|free (?:mock"
    r"|work|trial|sample|labou?r)|for free)\b|\bunpaid\b[^.!?\n]{0,12}\btrial\b",
    "unsaid": r"\b(?:wasn't|not|never|nowhere|isn't) (?:mentioned |listed |said )?(?:even )?(?:in"
    r"|on) the (?:advert|ad|job ad"
    r"|job description|jd|listing|posting|job spec)\b",
    "chased": r"\b(?:e-?mailed|called|messaged|written|wrote|followed up|chased|texted|rung)(?: them| him"
    r"| her)? (?:twice|three"
    r" times|[2-9] times|again and again)\b|\breads? my messages\b|\bleft (?:me )?on read\b|\bblue ticks\b",
    "keen": r"\b(?:texting|messaging|calling|emailing|texted|messaged|called) me (?:daily|every day|constantly"
    r"|all the time"
    r"|non-?stop|every morning)\b",
    "perfect": r"\b(?:100 ?%|full marks|perfect score|every test case|all (?:the )?test cases"
    r"|\d+ ?/ ?\d+ test cases|solved (?:all"
    r"|everything|every one|both))\b|\bperfect (?:oa|hackerrank|codesignal)\b|\b100%",
    "narrow": r"\b(?:by|missed (?:it )?by|off by) (?:just )?(?:one|1|half a|two|2) (?:single )?(?:marks?"
    r"|points?|percent|votes?|places?)\b"
    r"|\bjust (?:under|below|short of|missed) the (?:line|cut|cut-?off|threshold|mark)\b|\bunder the line\b",
    "to_train": r"\b(?:asked|expect\w*|supposed|want\w*|going|have|told)(?: me)? to (?:train|show (?:her|him"
    r"|them)|teach|help (?:her|him"
    r"|them)|settle|bring (?:her|him|them) up|support (?:her|him|them))\b|\btill the new (?:person|one|hire)\b",
    "secret": r"\b(?:don't|haven't|stopped|can't|didn't|never) (?:say|tell|telling|told|saying)(?: (?:this|it"
    r"|any of (?:this|it)))?"
    rf"(?: to)? {_KIN}\b",
    "baby": rf"\b(?:baby (?:due|on the way|coming)|pregnant|expecting a|{_KIN} is (?:\d|six|seven|eight"
    rf"|nine) months"
    r"|missus is (?:\d|six|seven|eight|nine) months|newborn)\b",
    "nephew_got": r"\b(?:nephew|niece|his son|her son|his daughter|her daughter|golf buddy|drinking buddy"
    r"|best mate|family friend"
    r"|boss'?s (?:son|daughter|friend|mate|kid))\b[^.!?\n]{0,20}(?:$|\bgot|\bhired|[.!?\n])|\b(?:hired"
    r"|gave it to|went with|picked) "
    r"(?:the |a |his |her |their )?(?:[\w']+ )?(?:nephew|niece|son|daughter|cousin|friend|mate|buddy)\b",
    "last_name": r"\b(?:the )?last (?:\w+ )?on my list\b|\blast (?:agent|school|place|name|application"
    r"|one) (?:left|i had|to answer)\b",
    "knew_them": r"\b(?:interviewer|panel|interviewed by|one of them|manager)\b[^.!?\n]{0,15}\b(?:was|is"
    r"|were) my (?:old|former|ex)\b",
    "did_everything": r"\b(?:did|done) everything\b|\beverything (?:right|i could|they asked|people said)\b",
}  # fmt: skip
_PATTERNS: Final = Table([(name, Pattern(pattern)) for name, pattern in _LABELS.items()], lambda label: label[1])

_SPENT: Final = Pattern(
    rf"\b(?P<on>{_AMOUNT} (?:months|years|weeks)) (?:on|into) (?:this|that|it|the|my) |"
    r"\b(?:spent|took me|put in|prepp?ed(?: for)?|studied(?: for)?|practi[cs]ed(?: for)?|prepared(?: for)?"
    r"|worked on (?:it|this)(?: for)?|preparing(?: for)?|studying(?: for)?) (?:like |about |over |almost )?"
    rf"(?P<words>(?:the|my|a) (?:whole|entire|full) {_WHOLE}|all {_WHOLE}"
    rf"|{_AMOUNT} (?:hours|days|weeks|months|evenings|weekends|nights|years))\b"
)
_MOMENT: Final = Pattern(
    r"\b(?P<words>on my (?:\w+ )?birthday(?! week| month)"
    r"|on (?:christmas(?: eve| day)?|new year's(?: eve| day)?|thanksgiving"
    r"|valentine's day)"
    r"|(?:while|when) i was (?:at (?:work|dinner|the gym|my desk|(?:my \w+'s|a) (?:wedding|funeral|birthday))"
    r"|in (?:class|line|a meeting|the shower|bed|an exam|the (?:car|bath|queue|kitchen|toilet|lift|shop"
    r"|supermarket|waiting"
    r" room|playground|library)|aldi|tesco|lidl|asda|ikea|costco|walmart|target)|on (?:the (?:bus|train)|a date"
    r"|vacation|holiday|shift))"
    r"|while i was \w+ing(?: [a-z']+){0,6}(?=[.,!?\n]|$)|while i (?:stood|sat|was stood"
    r"|was sat)(?: [a-z']+){1,6}(?=[.,!?\n]|$)"
    r"|with my (?:boss|manager|mum|mom|dad|wife|husband|kids?|son|daughter|whole class|students|team|colleagues?|mother"
    r"|father|friends?) (?:watching|sitting|standing|listening|next to|beside|looking"
    r"|in the)(?: [a-z']+){0,6}(?=[.,!?\n]|$)"
    r"|at my \w+'s (?:wedding|funeral|birthday)|on my (?:first|last) day(?: back)?(?: (?:at|from|in"
    r"|of) [a-z]+(?: [a-z]+)?)?"
    r"|before (?:lunch|breakfast)|before i (?:even )?(?:got|was"
    r"|made it|reached)"
    r" (?:home|back|out of the \w+|to the \w+)|on my (?:lunch break|day off|way home"
    r"|way to work)|in the middle of (?:class|a meeting|dinner|my shift|an exam))\b"
    r"|\b(?:reject\w*|e-?mail(?:ed)?|call(?:ed)?|no|news|told me)\b(?:(?!interview|final|round)[^.!?\n]){0,30}?\b"
    r"(?P<time>(?:on (?:a )?)?(?:monday"
    r"|tuesday|wednesday|thursday|friday|saturday|sunday) (?:night|morning|evening|afternoon)"
    r"|at (?:1[0-2]|[1-9])(?::\d\d)? ?[ap]m|at midnight)\b"
    r"|\b(?P<that>on a (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday) (?:night|morning|evening"
    r"|afternoon))"
    r"\b(?= of all)"
)
_SEARCHING: Final = Pattern(
    r"\b(?:been (?:looking|searching|applying|unemployed|job hunting|out of work|at this|trying|doing this)"
    r"|unemployed"
    r"|out of work|jobless|job hunting|job searching|looking for (?:a job|work))(?: now)?(?: for)?"
    rf"(?: about| over| almost| like)? (?P<words>{_LONG})\b"
    rf"|\b(?P<words2>{_LONG}) (?:of (?:searching|applying|job hunting|looking|unemployment|this)|unemployed"
    rf"|out of work)\b|(?:^|(?<=[.!] ))(?P<words3>{_AMOUNT} months)(?=[.!])"
    rf"|\b(?P<words4>{_LONG}) (?:since i (?:was (?:let go|laid off|made redundant)|lost my job|last worked"
    rf"|had a job))\b"
)
_FEW: Final = (
    rf"(?P<few>\d{{1,2}}|one|{_AMOUNT}) (?P<seats>places?|spots?|positions?|seats?|posts?|jobs?"
    r"|openings?|vacanc(?:y|ies)|chairs?|roles?)"
)
_MANY: Final = (
    r"(?P<many>\d[\d,]*|hundreds|thousands)(?: of)? (?:people |applicants |candidates |applications |of us )?"
)
_DUE: Final = (
    r"(?P<day>monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|next week|this week"
    r"|in (?:\w+ )?(?:days|weeks)"
    r"|(?:on )?the (?:1st|first))"
)
_MONTHS: Final = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|aug|sept?"
    r"|oct|nov|dec)"
)
# Labels with the person's words: how they fit a line, and the form they are found in.
_WORDED: Final = (
    (
        "odds",
        "{many} for {few} {seats}",
        Pattern(rf"\b{_MANY}(?:[a-z ]{{1,30}} |(?:who )?(?:applied|competing|went|going) )?(?:for|after) {_FEW}\b"),
    ),
    (
        "odds",
        "{many} for {few} {seats}",
        Pattern(
            rf"\b{_FEW} (?:and|for|out of|with) (?:about |over |like )?{_MANY}\b(?:people|applied|applicants"
            rf"|candidates)?"
        ),
    ),
    (
        "mail",
        "a {size}-{unit} {what}",
        Pattern(
            r"\b(?P<size>one|two|three|four|five|1|2|3|4|5)[- ](?P<unit>line|sentence|word)s? (?:of )?"
            r"(?P<what>e-?mail|mail|text|message|letter|reply|response)\b"
        ),
    ),
    (
        "mail",
        "{words}",
        Pattern(
            r"\b(?P<words>an? (?:generic|automated|automatic|copy[- ]paste|no-?reply|template|one-liner)"
            r" (?:e-?mail|mail|text|message|letter|reply|response))\b"
        ),
    ),
    (
        "nth",
        "{words}",
        Pattern(
            r"\b(?P<words>second|third|fourth|fifth|sixth|seventh|2nd|3rd|4th|5th|6th) (?:time|year|one|cycle"
            r"|attempt|no|rejection"
            r"|reject|(?:final|onsite|final round|interview) (?:this (?:year|month|week)|in a row))\b"
        ),
    ),
    (
        "interviews",
        "{words}",
        Pattern(
            r"(?<!applications, )(?<!apps, )(?<!applied, )\b(?P<words>(?:two|three|four|five|six|seven|eight|[2-8])"
            r" interviews)\b(?! in| lined| (?:next|this) week)"
        ),
    ),
    (
        "at_home",
        "{words}",
        Pattern(
            r"\b(?:i have|i've got|i got|with|got) (?P<words>(?:two|three|four|five|2|3|4|5|a) (?:little "
            r"|young |small )?(?:kids?|children"
            r"|daughters?|sons?|baby|babies|toddlers?|newborn)(?: and (?:a|the|my) (?:mortgage|baby|wife"
            r"|husband|dog|car payment"
            r"|loan))?)\b(?! (?:gave|lesson|program|who|were|was|had|is|are|from))"
        ),
    ),
    (
        "since",
        "{words}",
        Pattern(
            r"\b(?:wanted|dream\w*|dreamt|working towards?|been my dream|known|loved|obsessed)[^.!?\n]{0,40}\b"
            r"(?P<words>since i was (?:a (?:kid|child|little (?:kid|girl|boy)|teenager)|little|small|\d{1,2}"
            r"|in (?:high )?school))\b"
        ),
    ),
    (
        "dream",
        "{words}",
        Pattern(
            r"\b(?P<words>dream (?:job|company|school|role|program(?:me)?|team|place|firm|internship|lab"
            r"|hospital|studio|uni"
            r"|university|kitchen|restaurant|shop|theatre|newspaper|paper|gallery))\b"
        ),
    ),
    (
        "local",
        "{words}",
        Pattern(
            r"\b(?:need|needs|needed|want|wants|wanted|have|without|lack\w*|ask\w* for|no) (?:some |more |any "
            r"|the )?"
            r"(?P<words>(?:local|uk|british|us|u\.s\.|american|canadian|australian|irish|german|european|nz"
            r"|gulf|domestic) experience)\b"
        ),
    ),
    (
        "record",
        "{words}",
        Pattern(
            rf"\b(?P<words>{_AMOUNT} years)(?: of)?(?:'s)? (?:experience\b|icu\b|nursing\b|teaching\b"
            rf"|as an? \w+|doing (?:it|this|that|the job)"
            r"|running (?:a|the)|in (?:the job|this job|kitchens|retail|nursing|teaching|tech|the trade"
            r"|the business|the industry))"
        ),
    ),
    (
        "unused",
        "{words}",
        Pattern(
            r"\bi (?:had|bought|made|have|got) (?P<words>(?:an?|the|my|this) [a-z' ]{3,60}?)(?: that"
            r"| which)? i (?:never|didn't get to"
            r"|don't get to|won't get to) (?:even )?(?:used|wore|got to \w+|use|wear|send|sent|needed|opened)\b"
        ),
    ),
    (
        "narrow",
        "{words}",
        Pattern(
            r"\b(?:by|missed (?:it )?by) (?:just |only )?(?P<words>(?:one|half a|two|1|2) (?:single )?(?:marks?"
            r"|points?|percent|votes?))\b"
        ),
    ),
    (
        "crying",
        "{words}",
        Pattern(
            r"\b(?:cried|crying|sobbed|sobbing|in tears|bawling|bawled|burst into tears) (?:in|on"
            r"|at) (?P<words>(?:the|my) (?:car|bathroom|toilets?|loo|shower"
            r"|kitchen|parking lot|car park|bus|tube|train|stairs|stairwell|walk-in(?: fridge)?|fridge|stockroom"
            r"|storeroom|break room|office|desk|park|garden"
            r"|library(?: bathroom)?|store cupboard|supply closet|closet|lift))\b"
        ),
    ),
    (
        "told_people",
        "{words}",
        Pattern(
            r"\b(?:already|had|i'd|even) (?:already )?told (?P<words>my (?:whole |entire )?(?:\w+ )?(?:class|team"
            r"|office|street|village|church|choir|group chat"
            r"|boss|manager|students|course|year|house|neighbou?rs|colleagues|coworkers|teacher|coach|therapist"
            r"|landlord))\b"
        ),
    ),
    (
        "first_back",
        "{words}",
        Pattern(
            rf"\bfirst (?:interview|final|callback|onsite|audition) in (?:over |about "
            rf"|almost )?(?P<words>{_AMOUNT} (?:weeks|months|years)|a year|years|months)\b"
        ),
    ),
    (
        "record",
        "{words}",
        Pattern(
            rf"\bi(?:'ve)? (?:did|done|worked|drove|taught|cooked) (?:it|that|this"
            rf"|as [a-z ]{{2,20}}) for (?P<words>{_AMOUNT} years)\b"
        ),
    ),
    (
        "narrow",
        "{words}",
        Pattern(
            r"\b(?:by|missed [a-z ]{2,30} by) (?P<words>(?:one|two|three|four|five|\d) (?:seconds?|minutes?|kilos?"
            r"|kg|cm|inch(?:es)?|centimetres?))\b"
        ),
    ),
    (
        "the_one",
        "{words}",
        Pattern(
            r"\b(?:that|it|this) was (?P<words>the one (?:with|where|near|by|close to|that had"
            r"|they) [a-z0-9' -]{3,45}?)(?=[.!?,;\n]|$)"
        ),
    ),
    (
        "only_a",
        "{words}",
        Pattern(
            r"\b(?:it's|its|it was|is|was) (?:only|just) (?P<words>an? (?:\w+ )?(?:bakery|shop|café|cafe|warehouse"
            r"|cleaning|part-time|part time"
            r"|summer|weekend|temp|internship|interview|bar|pub|kitchen|call centre|car wash|supermarket|store|job"
            r"|shift|role|school|test"
            r"|screen|bookshop|factory)(?: job| role)?)\b"
        ),
    ),
    (
        "last_money",
        "{words}",
        Pattern(
            r"\b(?:spent|used|put) (?P<words>my last (?:£|\$|€)?\d+(?:\.\d+)? ?(?:quid|pounds?|dollars|euros?|bucks"
            r"|rupees|p|rand|naira)?"
            r"(?: on (?:the |a |that )?\w+(?: (?:ticket|fare|there))?)?)\b"
        ),
    ),
    (
        "how_told",
        "{words}",
        Pattern(
            r"\b(?:laid off|fired|let go|sacked|told|dismissed|made redundant|rejected|heard)(?: me| it)? "
            r"(?P<words>over (?:teams|zoom|slack|text|whatsapp|e-?mail|skype|the phone)|by (?:text|e-?mail"
            r"|letter|voicemail))\b"
        ),
    ),
    (
        "how_told",
        "{words}",
        Pattern(
            r"\b(?:told|heard|found out|let (?:me|us) know|broke it to me|got (?:told|the (?:news|call|no)))(?: me"
            r"| it| us| about it)? "
            r"(?!in the (?:interview|end|e-?mail|mail|first|final)|at the (?:end|interview|time|final)"
            r"|on the (?:phone|day|spot|first))"
            r"(?P<words>(?:over|in|at|during|between|halfway through|outside|on) (?:a|an|the|my) [a-z]+(?: (?:room"
            r"|park|party|lunch|drinks"
            r"|meeting|shift|line|queue|machine|lot|door|stairs))?)\b"
        ),
    ),
    (
        "length",
        "{words}",
        Pattern(
            r"\b(?P<words>(?:five|ten|fifteen|twenty|thirty|5|10|15|20|30)[- ]minutes?) (?:call|chat|zoom|meeting"
            r"|interview)\b"
        ),
    ),
    (
        "length",
        "{words}",
        Pattern(
            r"\b(?:hung up|over|done|ended|finished|lasted|cut it short)(?: it)? (?:in|after|at)? ?(?:like "
            r"|about )?"
            r"(?P<words>(?:five|six|seven|eight|nine|ten|twelve|fifteen|twenty|5|6|7|8|9|10|12|15"
            r"|20) min(?:ute)?s)\b"
        ),
    ),
    (
        "since",
        "{words}",
        Pattern(
            r"\b(?:wanted|dream\w*|dreamt|loved|talked about)[^.!?\n]{0,30}\b"
            r"(?P<words>since (?:he|she|they) (?:was|were) (?:a (?:kid|child|little (?:kid|girl|boy)|teenager)"
            r"|little|small|\d{1,2}))\b"
        ),
    ),
    (
        "cities",
        "{words}",
        Pattern(r"\b(?P<words>(?:\d{1,2}|three|four|five|six|seven|eight|nine|ten|twelve) cities)\b"),
    ),
    (
        "with_them",
        "{words}",
        Pattern(
            rf"\b(?:practi[cs]\w*|prepar\w*|prepp\w*|studi\w*|rehears\w*|revis\w*|drill\w*"
            rf"|quizz\w*)\b[^.!?\n]{{0,20}}?"
            rf"\b(?P<words>(?:every (?:night|evening|day|weekend|morning|lunch) )?with {_KIN})\b"
        ),
    ),
    ("record", "{words}", Pattern(rf"\bmy (?:actual )?job for (?P<words>{_AMOUNT} years)\b")),
    (
        "liked",
        "{words}",
        Pattern(
            r"\b(?P<words>the (?:kids|children|team|people|staff|crew|place|office|manager|interviewers?|panel"
            r"|owner|residents|patients)"
            r" (?:was|were|seemed) (?:all |so |really |just |genuinely )?(?:lovely|nice|great|kind|sweet|funny"
            r"|brilliant|friendly"
            r"|wonderful))\b"
        ),
    ),
    ("money", "rent due {day}", Pattern(rf"\brent(?:'s| is)? due (?:on |by )?{_DUE}\b")),
    (
        "visa",
        "{when}",
        Pattern(
            r"\b(?:visa|opt|work permit|permit|sponsorship)\b[^.!?\n]{0,25}?\b(?:runs? out|expires?|ends?"
            r"|running out|is up)"
            rf" (?P<when>(?:in|on|by|at the end of) (?:\w+ (?:days|weeks|months)|{_MONTHS}|the (?:summer|year"
            rf"|month)))\b"
        ),
    ),
    (
        "thing",
        "{words}",
        Pattern(
            r"\b(?:my|our|the) (?:\w+ ){0,2}?(?P<words>paper|manuscript|novel|book|poem|poems|short story"
            r"|article|grant|proposal|portfolio"
            r"|abstract|screenplay|script|play)\b|^(?P<bare>manuscript|paper|novel|grant|abstract|book)\b"
        ),
    ),
)
RETOLD: Final = frozenset({"did", "fact", "theirs", "quoted", "praise", "place", "because"})
"""What is only there to be said back."""
_WORDED_TABLE: Final = Table(_WORDED, lambda label: label[2])
LABELS: Final = frozenset(
    {"spent", "moment", "searching", "years", *_LABELS, *(name for name, _, _ in _WORDED), *CLAUSES, *RETOLD}
)
"""Every label that a text may be given."""

_YEARS: Final = Pattern(
    rf"\b(?P<words>{_AMOUNT} years|a year|a decade)(?: (?:at|with|in|of|there|here)\b"
    rf"|(?=[.!]))"
)


# Labels whose words are the people they name.
_ABOUT_SOMEONE: Final = ("told_people", "to_tell", "they_ask", "secret")
_SOMEONE: Final = Pattern(_KIN)
_THEY: Final = Pattern(r"\b(?:parents|mom|mum|dad|family|wife|husband)\b")


def details_of(
    folded: str, own: str | None = None, origin: Sequence[int] | None = None, *, retell: bool = True
) -> tuple[Detail, ...]:
    """Gather what else a text holds.

    Args:
        folded: the writer's own words, lower case, without quotations.
        own: the same as it was typed, for capitals; None where it is not at hand.
        origin: for each character of `folded`, its index in `own`; None for one after another.
        retell: False where no words will be chosen, so that what is only there to be said back is not looked for.

    Returns:
        Each label at most once, in a fixed order; those with words of the person first.
    """
    found: dict[str, Detail] = {}
    own, origin = own or folded, origin or range(len(folded) + 1)
    for detail in (*_times(folded), *_worded(folded), *clauses_of(folded, own, origin)):
        found.setdefault(detail.name, detail)
    if retell:
        _retell(found, folded, own, origin)
    for name, pattern in _PATTERNS.that_may_match(folded):
        match = pattern.search(folded)
        if match and name not in found:
            found[name] = Detail(name, _someone(match[0]) if name in _ABOUT_SOMEONE else None)
    return tuple(sorted(found.values(), key=lambda detail: detail.words is None))


def _retell(found: dict[str, Detail], folded: str, own: str, origin: Sequence[int]) -> None:
    """Put what is said back beside what was found, and in place of the same said back in a shorter way."""
    from bot.reading.quoted import quoted  # not needed where no words will be chosen
    from bot.reading.retell import DID, FACT, retold

    taken = [span for detail in found.values() if detail.name != DID for span in detail.at]
    told = list(retold(folded, own, origin, taken))
    spans = [span for detail in told for span in detail.at]
    old = found[DID].at if DID in found else ()
    twice = any(one[0] < two[1] and two[0] < one[1] for one in spans for two in old)
    if twice or any(detail.name in {DID, FACT} for detail in told):
        found.pop(DID, None)
    words = list(quoted(own))
    quotes = [(detail.words or "").lower() for detail in words]
    told = [detail for detail in told if not any(quote in (detail.words or "").lower() for quote in quotes)]
    found.update((detail.name, detail) for detail in (*told, *words))


def _times(folded: str) -> Iterator[Detail]:
    """Yield what took time, and when the news came."""
    if match := _SPENT.search(folded):
        words = match["words"] or match["on"]
        yield Detail("spent", re.sub(r"^(?:the|my|a) (?:whole|entire|full) |^all ", "a whole ", words))
    if match := _MOMENT.search(folded):
        words = match["words"] or match["time"] or match["that"]
        words = re.sub(r"^before i (?:even )?was ", "before you were even ", words)
        words = re.sub(r"^before i (?:even )?", "before you'd even ", words)
        words = re.sub(r"\bme\b", "you", words)
        words = re.sub(r"\bi\b", "you", re.sub(r"\bi was\b", "you were", re.sub(r"\bmy\b", "your", words)))
        words = words if words.startswith(("on ", "at ", "wh", "be", "in ", "with ")) else f"on {words}"
        named = re.sub(
            r"\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|thanksgiving|valentine"
            r"|new year|aldi|tesco|lidl|asda|ikea|costco|walmart)",
            lambda day: day[0].title(),
            words,
        )
        yield Detail("moment", re.sub(r"(?<=\d) ?(?=[ap]m)", " ", named))
    if match := _SEARCHING.search(folded):
        yield Detail("searching", match["words"] or match["words2"] or match["words3"] or match["words4"])
    if match := _YEARS.search(folded):
        yield Detail("years", match["words"])


def _worded(folded: str) -> Iterator[Detail]:
    """Yield the labels that carry words."""
    for name, form, pattern in _WORDED_TABLE.that_may_match(folded):
        if match := pattern.search(folded):
            told = {key: value for key, value in match.groupdict().items() if value}
            words = form.format_map({"words": told.get("bare", ""), **told})
            words = re.sub(r"\bi was\b", "you were", re.sub(r"\bmy\b", "your", words))
            words = _ORDINALS.get(words, re.sub(r"\bsince (?:he|she) was\b", "since they were", words))
            words = re.sub(r"[- ]min(?:ute)?s?$", " minutes", re.sub(r"\b1 (?=[a-z])", "one ", words))
            yield Detail(name, _NAMES.sub(lambda found: _spelled(found[0]), words))


_NAMES: Final = re.compile(
    rf"\b(?:teams|zoom|slack|skype|uk|us|u\.s\.|nz|british|american|canadian|australian|irish|german|european"
    rf"|gulf|icu|{_MONTHS}"
    rf"|monday|tuesday"
    r"|wednesday|thursday|friday|saturday|sunday)\b"
)


_ORDINALS: Final = {"2nd": "second", "3rd": "third", "4th": "fourth", "5th": "fifth", "6th": "sixth"}


def _spelled(name: str) -> str:
    return name.upper() if len(name) <= 2 or "." in name else name.title()


def _someone(words: str) -> str | None:
    """Return whom a stretch of text names, as they are to the person; None where it names nobody in particular."""
    if match := _SOMEONE.search(words):
        return re.sub(r"^my\b", "your", match[0])
    they = _THEY.search(words)
    return f"your {they[0]}" if they else None
