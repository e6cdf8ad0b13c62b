"""Ways to say no by its own word: rejected, turned down, a no, and what stands for one in chat and in a letter."""

from __future__ import annotations

from typing import Final

from bot.reading.cues.ways import No, Shape, way

PLAIN: Final[tuple[No, ...]] = (
    way(
        "a no",
        Shape.VERB,
        0.95,
        r"\b(?:rej(?:ected|ectd|ecte|ec|s|d|ed|ects?)?|auto-?rejected|insta-?rejected"
        r"|autorejected)\b(?! (?:emails?|letters?|mails?|notices?|calls?|messages?))",
    ),
    way(
        "being turned down",
        Shape.VERB,
        0.92,
        r"\b(?:denied|declined|turned (?:down|away)|passed (?:on|up)|dinged|knocked (?:back|out)|axed|binned"
        r"|refused|screened out"
        r"|filtered out|weeded out|overlooked|shafted|shot down|let go from the process|cut from|cut after"
        r"|dropped from|dropped after)\b",
        needs_job=True,
    ),
    way(
        "a rejection",
        Shape.NOUN,
        0.92,
        r"\b(?:re?jections?|rejection'?s|rejecti?ons?|rejects?|declines?|denials?"
        r"|rej)(?: (?:letters?|e-?mails?|mails?|notices?|notifications?|calls?|messages?|texts?|dms?"
        r"|slips?))\b",
    ),
    way(
        "a rejection",
        Shape.NOUN,
        0.9,
        r"(?<!#)\b(?:rejections?|rejeciton|rejction|rejectons?)\b(?! (?:letters?|e-?mails?|mails?|notices?"
        r"|notifications?|calls?|messages?|texts?|dms?|slips?))",
    ),
    way(
        "a no",
        Shape.MINE,
        0.95,
        r"\b(?:rejected|rejecting|rejects|reject|rej) (?:even )?(?:me|my ass|us"
        r"|my (?:app(?:lication)?s?|resume|cv|candidacy|ass|profile|paper|proposal|manuscript))\b",
    ),
    way(
        "a tally of noes",
        Shape.MINE,
        0.9,
        r"^(?:rejections?|rejects|declines|denials|noes|no'?s) (?:of )?(?:so far|today"
        r"|(?:this|the) (?:week|month|morning|day)"
        r"|lately|tonight)(?: so far)?[^\w?]{0,3}:",
    ),
    way(
        "being turned down",
        Shape.MINE,
        0.93,
        r"\b(?:turned (?:me|us) (?:down|away)(?! from)|(?:knocked|shot) (?:me|us) (?:back|down|out)"
        r"|(?:denied|declined|passed on|pass on|passing on|dropped|ditched|refused|dinged|shafted|binned"
        r"|axed) (?:me|us|my (?:app(?:lication)?s?|resume|cv|candidacy|ass|profile))(?! the| a| my| entry"
        r"| off))\b",
        needs_job=True,
    ),
    way(
        "a no",
        Shape.MINE,
        0.86,
        r"\bsa(?:id|ys?|ying) (?:a )?(?:hard |big |polite )?no(?:pe)? (?:to me|thanks"
        r"|thank you)\b(?! and (?:left|walked|hung|went))"
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
        r"|\bcut me (?:from|loose|after)\b",
        needs_job=True,
    ),
    way(
        "a no",
        Shape.TOLD,
        0.8,
        r"\b(?:got|gets?|getting|received|was|it'?s|its|is|another|be|a) (?:a |another |the |an )(?:hard "
        r"|big |polite |straight |swift |firm |quick |flat |definite |clear |final |generic |form |dreaded "
        r"|automated |auto |soft )*no\b(?! (?:one|way|idea|problem|clue|brainer|show|worries"
        r"|reply))(?=[ ,.!:;)(]*(?:$|from|after|at|on|for|today|by|again|this|via|:|obviously|of course"
        r"|in any case|anyway))"
        r"|\bno (?:from|at) (?:\w+)(?= |$)(?:(?! (?:we|i|you)\b).){0,30}$",
        needs_job=True,
    ),
    way(
        "the letter that says no",
        Shape.TOLD,
        0.85,
        r"\b(?:the|a|an|another|that|my|dreaded|classic)(?: \w+)? ?[\"']?(?:unfortunately|we regret"
        r"|thanks? but no thanks|thank you for your interest|regret|thanks for applying|we've decided|thin"
        r"|we went with)[\"']? (?:emails?|letters?|mails?|message|text|envelopes?)\b"
        r"|\b(?:got|received|opened) (?:the|a|an|that|another) [\"']?(?:unfortunately|we regret to)\b"
        r"|\bbad news (?:from|email|call)\b|^bad news\b"
        r"|\bapplication (?:status )?(?:was |is |got |has been |: |= ?)?(?:denied|declined|unsuccessful"
        r"|not selected|no longer under consideration|refused)\b|\bno longer (?:under|in|being) consider",
    ),
    way(
        "a loss",
        Shape.TOLD,
        0.55,
        r"\banother l\b|\btook (?:the|another|an|a fat|a big|a) l\b|\bbites the dust\b"
        r"|\banother one (?:down|gone|lost)\b|\badd (?:it|another|this)(?: one)? to the (?:pile|list)\b|^f$"
        r"|\bstrung (?:me )?along\b|\bout of the running\b|\bgot the axe\b|\bgot shafted\b",
        needs_job=True,
    ),
    way(
        "a plain no",
        Shape.TOLD,
        0.82,
        r"\b(?:said|say|says|saying|replied|answered|told (?:me|us)|was|is|it'?s|its|thats|that'?s|be"
        r"|an automatic|template|polite|another|a|the|fourth|third|second|fifth|yet another|nth"
        r"|\d+(?:st|nd|rd|th)) (?:still |just |simply |also |a |an |another |flat |hard )*no(?:s|es)?(?=$"
        r"|[ ,]*(?:from|after|to me|this|today|again|within|via|by|:|thanks))"
        r"|^no (?:from|at) (?!me\b|us\b)\w+|^(?:another|a|one more|and a|its a|big|hard) no\b|: no$"
        r"|\bsays no\b(?! (?:more|news|entry|one|need|way|problem|worries|\w+ing|to (?!me\b|us\b))\b)"
        r"|\b(?:no|zero) (?:job|luck|spot|place|admit|match)(?: for me| at| with|$)"
        r"|\bno (?:\w+ )?(?:place|room|spot|seat) for me\b|\bcame to nothing\b",
        needs_job=True,
    ),
    way(
        "a loss in chat",
        Shape.TOLD,
        0.82,
        r"^rip (?!to|my (?:grand|dog|cat)|in)\w+$|\b(?:the|a|another|an|fat|big) l from\b|[🚫⛔]|(?<! )❌"
        r"|^unfortunately[.! ]*$|\bstarts with unfortunately\b|^(?:i )?(?:didn'?t|did not|din|dint) get it\b"
        r"|\bnot moving forward\b|\bturned me down\b|^(?:they|(?!\d|percent)\w+(?: (?!percent)\w+)?) said no(?=$"
        r"|[,.;:!]| (?:to me|after"
        r"|today|again|as well|too|but|and|on \w+day|yesterday|this \w+)\b)"
        r"|^\w+(?: \w+)? ding$|\bdidn'?t want me\b|\brejected+(?:d{2,}|n{2,})?\b(?=\W*$)|\brejectedd+\b"
        r"|\b0 for \d\b",
    ),
    way(
        "a company and a no",
        Shape.TOLD,
        0.84,
        r"^(?!(?:oh|ah|aw+h?|ugh|damn|hell|god|omg|lol|haha|lmao|pls|please|yeah|yes|well) nop?e?\b)"
        r"(?:\w[\w&.'-]* ){1,4}(?:auto |auto-|instant |flat |hard |just |also |oa )?(?:no|nope|rejeccted|rejecte"
        r"|rejj+|(?<!no )regrets?"
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
        "words of their letter",
        Shape.TOLD,
        0.84,
        r"\b(?:not (?:the |a )?right (?:fit|match)|not (?:a )?culture fit|overqualified|over qualified|not appointable"
        r"|unsuitable"
        r"|more suitable (?:candidate|applicant)|location issue|not retained)\b",
        r"\b(?:the )?(?:role|position|job|post|place|spot|vacancy)(?:'s|s)? (?:has |had |is |was )?(?:been )?"
        r"(?:filled|taken|canned|paused|cancell?ed|scrapped|no longer exists?)\b(?! (?:with|in|out|up|seriously)\b)",
        r"\bpaused the (?:role|position|job|hiring)\b|\bno longer under consideration\b|\bproject canned\b",
        r"\b(?:we|they|then we|said they|email (?:started|starts|began) with|starts? with|started with|opens with)"
        r" (?:regret|unfortunately)\b",
        r"\b(?:said|say|says|told me|thinks?|reckons?|decided) (?:that )?i(?:'m| am| was)? (?:not|too|over|under)\w*\b",
        r"\bthought otherwise\b|\bdecided (?:not to|against|i shall not|otherwise)\b",
        r"\b(?:regret|unfortunately) (?:e?-?mail|letter|text)\b",
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
        "a no, once more",
        Shape.TOLD,
        0.86,
        r"\b(?:it'?s|its|that'?s|was) (?:a|another) no (?:again|once more)\b",
        r"\b(?:second|third|fourth|fifth|sixth) time (?:now )?(?:a )?no\b(?=\W*$)",
        r"^another (?!one\b)\w+(?: \w+)? (?:has |have )?(?:just )?(?:said no|turned me down)\b",
    ),
)
