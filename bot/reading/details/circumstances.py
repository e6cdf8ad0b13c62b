"""Circumstances that are only named: what they are called, and what they are known by.

Each is a closed label that the phrasebook may answer to. Where its words name somebody, these are kept.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bot.reading.details.kin import KIN

if TYPE_CHECKING:
    from collections.abc import Mapping

CIRCUMSTANCES: Final[Mapping[str, str]] = {
    "again": (
        r"(?<!write )(?<!over it )(?<!ask )(?<!email )(?<!apply )(?<!applying )(?<!try )(?<!trying )(?<!never )"
        r"(?<!(?<!here )we go )(?<!i go try )(?<!do it )(?<!the interview )(?<!start )(?<!starting )(?<!see you )"
        r"(?<!meet )(?<!try that )(?<!try it )(?<!ramen )(?<!noodles )(?<!beans )"
        r"(?<!toast )(?<!parents )(?<!mum )(?<!mom )(?<!couch )(?<!unemployed )(?<!cry )(?<!crying )(?<!smile )"
        r"(?<!sleep )(?<!hope )(?<!hoping )(?<!drunk )(?<!pizza )\bagain\b(?! (?:tomorrow|tonight|later)\b)"
        r"|\b(?:yet )?another (?:one|rejection|no|reject|rej|l)\b"
        r"|\b(?:second|third|fourth|fifth) (?:time|year)\b"
    ),
    "dream": (
        r"\bdream (?:job|company|school|role|program(?:me)?|team|place|firm|internship)\b"
        r"|\b(?:top|first|number one) choice\b"
        r"|\bi (?:really |just |so )?wanted it(?=[.!?,\n]|$)"
        r"|\b(?:really|badly|desperately) wanted\b"
        r"|\bwanted (?:this|that|it)(?: one| job)? (?:so |really )?(?:much|bad(?:ly)?)\b"
        r"|\bheart (?:was )?set on\b"
    ),
    "told_people": rf"\b(?:already|had|i'd|even) (?:already )?told (?:{KIN}|everyone|everybody|people|half)\b",
    "to_tell": (
        r"\b(?:haven't told|have to tell|how (?:do|am|can) i (?:going to |supposed to )?tell"
        r"|how to (?:tell|say (?:this|it) to)|dread\w* telling|get to tell) "
        rf"(?:{KIN}|everyone|people|them)\b"
    ),
    "quit": (
        r"\b(?:already quit|quit (?:my|the) (?:old |current |last )?job|resigned|(?:gave|given) (?:my )?notice"
        r"|handed in (?:my )?notice|put in my (?:two weeks|notice))\b"
    ),
    "turned_down": (
        r"\b(?:turned down|declined|rejected|said no to) (?:an|another|my|two|the|all my) ?(?:\w+ ){0,2}offers?\b"
        r"|\bturned down (?:another|two other)\b"
    ),
    "moving": (
        r"\b(?:signed (?:a|the|my) (?:new )?lease|found (?:a|an) (?:flat|apartment|place)"
        r"|(?:was|were) (?:going|about|supposed) to move|planned (?:the|my|our) move|relocat\w+)\b"
    ),
    "friends_got": (
        r"\b(?:my friends|everyone(?: else)?|everybody(?: else)?"
        r"|my (?:roommates?|flatmates?|classmates|whole class|peers|cohort)|people around me)(?: \w+){0,3} "
        r"(?:got|has|have|getting|gotten|landed|posting)(?: \w+){0,2} "
        r"(?:offers?|jobs?|in|placed|internships?|accepted)\b"
        r"|\b(?:has|have|with) (?:something|jobs?|offers?|internships?) lined up\b"
        r"|\b(?:everyone|everybody) (?:on|in|from) my (?:\w+ )(?:is|are|has|have|keeps?)\b"
        r"|\bposting (?:their|about their) "
        r"(?:\w+ ){0,2}(?:offers?|start dates?|jobs?|internships?|acceptances?)\b"
    ),
    "trained_them": r"\b(?:i|i'd|i've|i had) (?:personally |even )?(?:trained|mentored)\b",
    "new_person": (
        r"(?<!till the )(?<!until the )\bnew (?:guy|girl|hire|person|kid)\b"
        r"|\b(?:less|half the|no) experience than\b"
        r"|\bhalf my\b"
        r"|\b(?:outside|external) hire\b"
    ),
    "internal": (
        r"\binternal (?:candidate|hire|applicant|transfer|person)\b"
        r"|\bsomeone internal\b"
        r"|\b(?:filled|hired) internally\b"
    ),
    "experience": r"\b(?:said|told|because|feedback|reason|apparently|wanted)\b[^.!?\n]{0,40}\bexperienced?\b",
    "overqualified": r"\boverqualified\b",
    "fit": r"\b(?:culture|cultural|team|company) fit\b|\bnot (?:a|the right) fit\b",
    "no_feedback": (
        r"\b(?:no|without|zero) (?:any |a |other )?(?:feedback|reason|explanation)\b"
        r"|\bwouldn't (?:say|tell me) why\b"
    ),
    "no_replies": (
        r"\binto the void\b"
        r"|\b(?:no|zero|0|not (?:one|a single)|not even (?:one|a)|without a) "
        r"(?:single )?(?:callbacks?|call ?backs?|responses?(?! (?:from|since|yet|after|to my|in))"
        r"|reach ?outs?|replies)\b"
    ),
    "visa": (
        r"(?<!by )(?<!from )(?<!at )(?<!with )\b(?:visa|h-?1b|sponsorship|work permit"
        r"|opt (?:clock|runs|ends|expires))\b"
    ),
    "money": (
        r"\b(?:rent|bills|savings|mortgage|unemployment (?:runs|ran|benefits?)|can't afford|running out of money)\b"
    ),
    "first": (
        r"\b(?:my|the) (?:very )?first (?:ever )?(?:\w+ )?(?:interview|final|onsite|rejection|no|callback"
        r"|offer)\b(?! round)(?! in (?:\d|a |two|three|four|five|six|seven|eight|ten|years|months|over|ages))"
        r"|\bfirst (?:interview|rejection|final) ever\b"
    ),
    "only_one": (
        r"\bonly (?:interview|callback|company|place|response|reply|one)(?: \w+)? (?:i|that|who|to|so)\b"
        r"|\b(?:my|the) last (?:one|hope|chance|shot)\b"
        r"|\bmy only (?:hope|interview|chance|shot|option)\b"
    ),
    "i_recommended": (
        r"\b(?:i|i'd|i had) "
        r"(?:personally |even )?(?:recommended|referred|hired|brought in|vouched for|introduced)\b"
    ),
    "referral": r"\b(?:referral|refer(?:red)? me|was referred)\b",
    "runner_up": (
        r"\b(?:(?:came|finished) second|second (?:choice|place)|runner[- ]up|(?:between|down to) me and"
        r"|down to (?:the )?(?:last |final )?(?:two|2|three|3)|went with the other (?:candidate|person|finalist))\b"
    ),
    "praised": (
        r"\b(?:said|told me|saying)\b"
        r"[^.!?\n]{0,40}\b(?:loved? me|great (?:fit|candidate|interview)|impressed|strong(?:est)? candidate"
        r"|did (?:great|really well|amazing)|next steps|good (?:feeling|chance))\b"
    ),
    "promised": (
        r"\b(?:said|told me|promised)\b"
        r"[^.!?\n]{0,30}\b(?:i'd hear|hear back|get back to me|let me know by|call me)\b"
    ),
    "rude": (
        r"\b(?:didn't (?:even )?(?:show(?: up)?|look at|read)|no[- ]show(?:ed)?"
        r"|(?<!\bi )(?<!\bwe )(?:was|were|showed up|came) (?:\w+ ){0,3}(?:late|rude|on (?:his|her|their) phone)"
        r"|camera off|yawn\w*"
        r"|laughed at me|talked over me)\b"
    ),
    "lied": (
        r"\b(?:lied|lying|strung me along|led me on|wast\w+ my time|bait and switch|already (?:filled|had someone)"
        r"|fake (?:job|listing|posting))\b"
    ),
    "travelled": (
        r"\b(?:flew (?:out|in|to|there|all)|drove (?:\w+ ){0,3}(?:hours?|there|out|all)"
        r"|took (?:a|the) (?:train|bus|plane))\b"
    ),
    "froze": (
        r"\bforgot (?:how|what|everything|all|my own|the most basic|basic)\b"
        r"|\b(?:(?<!video )(?<!screen )(?<!zoom )(?<!laptop )(?<!wifi )froze(?! (?:hiring|recruit\w*|the|all|my|our"
        r"|every\w*))"
        r"|blanked|mind (?:just )?went (?:blank|white)|went (?:blank|white)|choked)\b"
    ),
    "they_ask": (
        r"\b(?:parents|mom|mum|dad|family|people|everyone|friends|wife|husband) "
        r"(?:all )?(?:keeps? asking|asks? every|always asks?|won't stop asking)\b"
    ),
    "partner_carries": (
        r"\bmy (?:wife|husband|partner|girlfriend|boyfriend)(?:'s| is| has been)? "
        r"(?:working (?:doubles|two|extra|nights)|paying|supporting|covering|carrying)\b"
    ),
    "was_good": r"\bi (?:was|know i'm|am) good at\b|\bi used to (?:run|lead|manage|head|teach)\b",
    "starting_over": r"\bstarting (?:over|again|from (?:the bottom|scratch|zero))\b|\bi'm (?:4[5-9]|[56]\d)\b",
    "unopened": r"\bdon't (?:even )?(?:open|read) (?:the|my|those|their)? ?(?:e-?mails?|them)\b",
    "cried_there": (
        r"\b(?:cried|crying|teared up) (?:in|during|on) (?:my|the) (?:\w+ )?(?:interview|final|call|round)\b"
    ),
    "back_tomorrow": r"\b(?:be in|work|back|go in|see (?:him|her|them)|hand over)\b[^.!?\n]{0,20}\btomorrow\b",
    "no_person": (
        r"\b(?:never|didn't even|didn't) (?:even )?(?:spoke|speak|talked|talk|got to talk|get to talk) to "
        r"(?:a (?:human|person|single person)|anyone|anybody)\b"
    ),
    "bias": (
        r"\basked (?:me )?(?:when|if|about|whether)"
        r"[^.!?\n]{0,30}\b(?:kids|children|pregnan\w*|married|my (?:age|accent|religion|disability))\b"
        r"|\basked (?:me )?(?:if|whether|when) i (?:was|am|had|have|want\w*|plan\w*)"
        r"[^.!?\n]{0,20}\b(?:kids|children|pregnan\w*|married|bab(?:y|ies))\b"
        r"|\btoo old\b"
        r"|\bbecause of my (?:age|accent|name|religion|race|skin|disability|hijab)\b"
    ),
    "crying": r"(?<!manager )(?<!boss )(?<!she )(?<!he )(?<!they )\b(?:cried|crying|sobbing|in tears|bawling)\b",
    "no_sleep": r"\b(?:can't sleep|couldn't sleep|haven't slept|not sleeping|awake (?:at|all|since))\b",
    "refreshing": (
        r"\brefresh(?:ed|ing)?\b[^.!?\n]{0,20}\b(?:email|inbox|portal|page|gmail|mail)\b"
        r"|\bi (?:wake up|keep|still)\b[^.!?\n]{0,20}\bcheck(?:ing)? my (?:e-?mails?|inbox|phone)\b"
    ),
    "asks_again": (
        r"\b(?:(?:should|can|could|may|do) i|when|how (?:long|soon)|is it|worth|allowed|ok(?:ay)? to)\b"
        r"[^.!\n]{0,60}\bre-?apply\w*"
        r"|\bcool ?-?down\b"
        r"|\b(?:apply|try) (?:there |with them )?(?:again|next year)\b"
    ),
    "asks_write": (
        r"\b(?:worth|should i|can i|do i|ok to|okay to) (?:\w+ )?(?:e-?mail|ask|writ|reply|contact|thank|reach)\w*"
    ),
    "told_why": (
        r"\bfeedback ?:"
        r"|\b(?:the|their|my) (?:only )?feedback (?:was|is|said|says)\b"
        r"|\bfeedback (?:was|said) ['\"a-z]"
        r"|\bstrong but not\b"
    ),
    "old_room": (
        r"\b(?:childhood|old) (?:bed)?room\b"
        r"|\bmoved back (?:in with|home|to my)\b"
        r"|\b(?:living|live) with my parents\b"
        r"|\bback (?:at|in) my (?:mum|mom|parents)'?s?'?\b"
    ),
    "they_push": (
        r"\b(?:leaves?|sends?|sending|forwards?|keeps sending|puts?) "
        r"(?:me )?(?:job )?(?:adverts|ads|listings|links|jobs)\b"
    ),
    "shock": (
        r"\b(?:(?:shaking|trembling)(?! with (?:rage|anger|fury))|don't know what to do with (?:my hands|myself))\b"
    ),
    "twice": (
        r"\b(?:rejected|no|email|mail)\b[^.!?\n]{0,30}\btwice\b"
        r"|\bsent (?:it|the email|the rejection) (?:again|twice)\b"
    ),
    "wrong_words": (
        r"\b(?:say(?:ing)? the wrong thing|(?:don't|idk|dunno|not sure|no idea) (?:know )?what to say"
        r"|what (?:do|should|can|would) i (?:even )?say)\b"
    ),
    "kin_cross": (
        r"\b(?:parents|mom|mum|dad|mother|father|wife|husband|family|partner|girlfriend|boyfriend|brother|sister) "
        r"(?:isn't|aren't|won't|is not|not|refuses? to|hasn't)(?: even)? (?:speak\w*|talk\w*|spoken|talked)\b"
        r"|\b(?:furious|angry|mad|disappointed) (?:with|at|in) me\b"
    ),
    "even_this": (
        r"\bcan't even get\b"
        r"|\bnot even (?:the |a |an |my )?\w+ (?:\w+ )?(?:wants?|will have|would have|said yes)\b"
    ),
    "they_cried": (
        r"\b(?:manager|boss|recruiter|she|he|director|lead|hr) "
        r"(?:\w+ )?(?:cried|teared up|was crying|was in tears|welled up)\b"
    ),
    "tomorrow": (
        r"\b(?:interview|final|audition|assessment|panel|exam|test|shift|call|trial)\b"
        r"[^.!?\n]{0,40}\b(?:tomorrow|tmrw?|tmrw|in the morning|tmr)\b"
        r"|\btomorrow'?s (?:interview|final|audition|panel)\b"
    ),
    "earlier_noes": (
        r"\b(?:failed|rejected|bombed|lost|blew|been rejected)\b"
        r"[^.!?\n]{0,15}\b(?:two|three|four|five|several|\d) (?:already|times|this|in a row|so far)\b"
        r"|\b(?:two|three|four|five|\d) (?:noes|rejections|no's) (?:already|this)\b"
    ),
    "slip": (
        r"\bknocked (?:my|the|a|over)\b"
        r"|\b(?:mixed up|mixed it up|wrong (?:name|company|file|link|cv|zoom)|forgot (?:his|her|their|the) name"
        r"|called (?:him|her|them) (?:mum|mom|dad|by the wrong)|tripped|spilled|spilt)\b"
    ),
    "gap": (
        r"\b(?:career break|(?:gap|hole) (?:in|on) my (?:cv|resume)|explain (?:the |my |that )?(?:gap|\w+ years)"
        r"|years (?:at home|out of work) with|stay(?:ed)? at home (?:mum|mom|dad|parent))\b"
    ),
    "in_review": r"\b(?:in|under) (?:review|consideration)\b",
    "in_my_head": (
        r"\b(?:taking it home|switch off|replay\w*|going over (?:it|every)|over and over|can't stop thinking)\b"
    ),
    "for_them": (
        r"\b(?:partner|wife|husband|mum|mom|dad|kid|son|daughter|mother|father) (?:got|is|was|fell) "
        r"(?:sick|ill|unwell|poorly)\b"
    ),
    "old_place": (
        r"\bmy old (?:\w+ )?(?:school|uni|university|college|workplace|ward|hospital|shop|team|department|boss)\b"
        r"|\bwhere i (?:used to work|worked (?:when|as|before|at)|grew up|went to (?:school|college|uni))\b"
    ),
    "kind_about_it": r"\b(?:nice|kind|lovely|decent|sweet|gentle|apologetic|honest) about it\b",
    "they_got_it": (
        r"\b(?:brother|sister|friend|mate|flatmate|housemate|roommate|boyfriend|girlfriend|partner|husband|wife"
        r"|cousin|ex|classmate|twin) got "
        r"(?:the |that |my |it|in\b|hired)(?:same )?(?:job|role|one|place|offer|position|spot)?\b"
    ),
    "at_once": r"\bsame (?:hour|day|morning|afternoon|evening)\b|\band not getting\b",
    "maybe_bias": (
        r"\b(?:i'm|i am|i have|i use|because i|my) "
        r"(?:an? |the )?(?:wheelchair|deaf|hard of hearing|blind|autistic|disab\w+|stammer|stutter|dyslexi\w+|trans"
        r"|black|muslim|hijab|accent|turban|headscarf)\b"
    ),
    "congrats_first": (
        r"\bcongratulat\w+\b[^.!?\n]{0,40}\b(?:by mistake|too early|too soon|already)\b"
        r"|\balready\b[^.!?\n]{0,30}\bcongratulat\w+"
    ),
    "other_one": (
        r"\b(?:another|next|other) (?:interview|final|onsite|call|one|audition|round) "
        r"(?:is )?(?:tomorrow|on \w+day|next week|this week|in an hour|later today|this afternoon)\b"
    ),
    "pretend": (
        r"\b(?:had to|have to|still had to|now i have to|supposed to) "
        r"(?:\w+ )?(?:smile|pretend|act (?:normal|fine|like)|go (?:and )?(?:do|serve|straight|on|out)"
        r"|go back (?:in|to work|to my desk)|keep (?:working|serving|teaching)|teach|serve"
        r"|finish my (?:shift|class)|present|join the meeting|say congrat\w+)\b"
    ),
    "reread": (
        r"\b(?:read|re-?read|reading|re-?reading) (?:it|the (?:e-?mail|mail|message|letter))(?: like)? "
        r"(?:\w+ times|over and over|again and again|\d+ times)\b"
        r"|\bkeep re-?reading\b"
    ),
    "the_feeling": (
        r"\b(?:thought|sure|convinced|hoped) (?:that )?(?:this|it) (?:was|would be) (?:it|the one|finally it)\b"
        r"|(?<!have )\b(?:really |such a |a )good feeling about\b|\b(?:i|i really|did) have a good feeling about\b"
        r"|\bthought i (?:finally )?had (?:it|this)\b"
    ),
    "reposted": (
        r"\b(?:re-?posted|re-?listed|re-?advertis\w+|advertis\w+ (?:it |the (?:job|role|post) )?again)\b"
        r"|\b(?:job|role|post|position|advert|ad|listing|vacancy|it|they)(?:'s|'re| is| are)? still "
        r"(?:up|listed|advertised|hiring|advertising|recruiting|online|on indeed|on linkedin)\b"
    ),
    "saw_who": (
        r"\b(?:saw|found|looked up|stalked) (?:on linkedin )?(?:who|the person|the guy|the girl|the one) "
        r"(?:they (?:hired|picked|chose)|(?:who )?got it|that got it)\b"
    ),
    "used_mine": (
        r"\b(?:us(?:ed|ing)|copied|took|stole|running|posted|implemented) my "
        r"(?:idea|ideas|work|design|designs|code|plan|slides|campaign|concept|recipe|lesson|proposal|pitch|photos"
        r"|drawings)\b"
    ),
    "impressed": r"\bimpress(?:ed|ive)\b",
    "unpaid": (
        r"\b(?:unpaid (?:trial|'?trial'?|shift|day|work|test)|(?:days?|shifts?|hours|week) unpaid"
        r"|free (?:mock|work|trial|sample|labou?r)|for free)\b"
        r"|\bunpaid\b[^.!?\n]{0,12}\btrial\b"
    ),
    "unsaid": (
        r"\b(?:wasn't|not|never|nowhere|isn't) (?:mentioned |listed |said )?(?:even )?(?:in|on) the "
        r"(?:advert|ad|job ad|job description|jd|listing|posting|job spec)\b"
    ),
    "chased": (
        r"\b(?:e-?mailed|called|messaged|written|wrote|followed up|chased|texted|rung)(?: them| him| her)? "
        r"(?:twice|three times|[2-9] times|again and again)\b"
        r"|\breads? my messages\b"
        r"|\bleft (?:me )?on read\b"
        r"|\bblue ticks\b"
    ),
    "keen": (
        r"\b(?:texting|messaging|calling|emailing|texted|messaged|called) me "
        r"(?:daily|every day|constantly|all the time|non-?stop|every morning)\b"
    ),
    "perfect": (
        r"(?<!yes )\b(?:100 ?%|full marks|perfect score|every test case|all (?:the )?test cases|\d+ ?/ ?\d+ test cases"
        r"|solved (?:all|everything|every one|both))\b"
        r"|\bperfect (?:oa|hackerrank|codesignal)\b"
        r"|(?<!yes )\b100%"
    ),
    "narrow": (
        r"\b(?:by|missed (?:it )?by|off by) (?:just )?(?:one|1|half a|two|2) "
        r"(?:single )?(?:marks?|points?|percent|votes?|places?)\b"
        r"|\bjust (?:under|below|short of|missed) the (?:line|cut|cut-?off|threshold|mark)\b"
        r"|\bunder the line\b"
    ),
    "to_train": (
        r"\b(?:asked|expect\w*|supposed|want\w*|going|have|told)(?: me)? to "
        r"(?:train|show (?:her|him|them)|teach|help (?:her|him|them)|settle|bring (?:her|him|them) up"
        r"|support (?:her|him|them))\b"
        r"|\btill the new (?:person|one|hire)\b"
    ),
    "secret": (
        r"\b(?:don't|haven't|stopped|can't|didn't|never) "
        rf"(?:say|tell|telling|told|saying)(?: (?:this|it|any of (?:this|it)))?(?: to)? {KIN}\b"
    ),
    "baby": (
        rf"\b(?:baby (?:due|on the way|coming)|pregnant|expecting a|{KIN} is (?:\d|six|seven|eight|nine) months"
        r"|missus is (?:\d|six|seven|eight|nine) months|newborn)\b"
    ),
    "nephew_got": (
        r"\b(?:nephew|niece|his son|her son|his daughter|her daughter|golf buddy|drinking buddy|best mate"
        r"|family friend|boss'?s (?:son|daughter|friend|mate|kid))\b"
        r"[^.!?\n]{0,20}(?:$|\bgot|\bhired|[.!?\n])"
        r"|\b(?:hired|gave it to|went with|picked) "
        r"(?:the |a |his |her |their )?(?:[\w']+ )?(?:nephew|niece|son|daughter|cousin|friend|mate|buddy)\b"
    ),
    "last_name": (
        r"\b(?:the )?last (?:\w+ )?on my list\b"
        r"|\blast (?:agent|school|place|name|application|one) (?:left|i had|to answer)\b"
    ),
    "knew_them": (
        r"\b(?:interviewer|panel|interviewed by|one of them|manager)\b[^.!?\n]{0,15}\b(?:was|is|were) my "
        r"(?:old|former|ex)\b"
    ),
    "did_everything": r"\b(?:did|done) everything\b|\beverything (?:right|i could|they asked|people said)\b",
}  # fmt: skip

ABOUT_SOMEONE: Final = frozenset({"told_people", "to_tell", "they_ask", "secret"})
"""Labels whose words are the people they name."""
