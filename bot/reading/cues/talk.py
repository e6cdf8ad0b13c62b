"""What people say to each other and to the bot: a wait, a kind word, advice, the side of those who hire."""

from __future__ import annotations

from bot.reading.cues.parts import cue

WAITING = cue(
    "a wait",
    r"\b(?:am i|are we|i'?m|is it|we'?re|so) ?(?:so |completely |actually |officially |absolutely |probably "
    r"|kinda |just |now )*(?:cooked|screwed|doomed|toast|done for|finished|fried|washed|out)\b(?=.{0,20}\?|$"
    r"|[.! ])|\bcooked\?|\bpray(?:er|ing|s)?\b.{0,20}\bday\b"
    r"|\bday \d+ of (?:waiting|praying|refreshing|no response|silence|manifesting)|\bprayer day\b|\bpray for me\b"
    r"|\bstill (?:waiting|no (?:word|news|response|answer|update|reply)|pending|haven'?t heard|under review"
    r"|in review)\b|\b(?:waiting|wait) (?:to hear|for (?:a |the |my |an |their |any )?(?:response|reply|results?"
    r"|decision|answer|update|call|news|offer|email|feedback|verdict|hr|recruiter|final))"
    r"|\bhaven'?t heard (?:back )?(?:yet|anything yet|from them yet)|\bfingers crossed\b|\bwish me luck\b"
    r"|\bhope(?:fully)? (?:i|to) (?:get|hear|pass|made|did)\b|\bany day now\b"
    r"|\brefreshing my (?:inbox|email|portal)\b|\bhear back (?:by|in|next|soon|tomorrow|this)\b|\bmanifesting\b"
    r"|\bis (?:that|this|it) (?:a )?(?:bad sign|good sign|normal|over)\b",
    gate=(
        "cooked",
        "screwed",
        "doomed",
        "toast",
        "done for",
        "finished",
        "fried",
        "washed",
        " out",
        "pray",
        "day ",
        "still",
        "wait",
        "heard",
        "fingers",
        "luck",
        "hope",
        "any day",
        "refreshing",
        "hear back",
        "manifest",
        "is ",
    ),
)
SUPPORT = cue(
    "a kind word to somebody else",
    r"\b(?:you'?ll|you will|you'?re gonna|u'?ll|you got|you'?ve got"
    r"|ur gonna) (?:get (?:it|there|one|them|something|'em|in|the next)|find|make it|land"
    r"|be (?:fine|ok|okay|alright|great)|bounce|this|do (?:great|fine)|crush|nail)"
    r"|\b(?:sorry|so sorry|im sorry|i'?m sorry|sry) (?:man|bro|dude|mate|friend|about (?:that|it|this|your)"
    r"|to hear|that (?:happened|you|they)|for (?:your|you)|buddy|sis|fam|girl|op|you)\b"
    r"|(?<!you )(?<!all )(?<!guys )(?<!people )(?<!folks )(?<!i )(?<!to )(?<!even )\bkeep going\b"
    r"|\b(?:keep your (?:head|chin) up|chin up|hang in there|don'?t give up|you'?ve got this"
    r"|you got this|rooting for you|stay strong|proud of you|their loss|hugs|sending (?:love|hugs)|best of luck"
    r"|good luck|(?<!say )(?<!said )(?<!saying )(?:congrats|congratulations)|it gets better|same here"
    r"|been there(?! (?:(?:for|over|nearly|almost|about) )*(?:\d|(?:an?|two|three|four|five|six|seven|eight"
    r"|nine|ten|twelve"
    r"|fifteen|twenty) (?:years?|months?|yrs?)|since|longer))|we'?re here for you"
    r"|happens to (?:the best|everyone|all of us)|don'?t (?:worry|let it|beat yourself|take it)"
    r"|(?<!says )(?<!says \")(?<!said )(?<!said \")your time will"
    r"|next one(?:'s| is) yours|feel (?:you|u)|that (?:sucks|blows) (?:man|bro|dude|mate|im|i'?m)"
    r"|f in (?:the )?chat|big hug)\b|\byou didn'?t deserve\b|\bi'?d be shocked if you\b"
    r"|\bi know (?:the feeling|how (?:you|that|it) feels?)\b",
    gate=(
        "you",
        "sorry",
        "sry",
        "chin",
        "head up",
        "hang in",
        "give up",
        "keep going",
        "strong",
        "proud",
        "loss",
        "hug",
        "luck",
        "congrat",
        "better",
        "same",
        "been there",
        "happens",
        "don't",
        "dont",
        "time will",
        "yours",
        "feel",
        "f in",
        "i know",
        "u'll",
        "ur gonna",
    ),
)
TO_BOT = cue(
    "a word to the bot",
    r"^(?:thanks?|thank you|ty|thx|tysm|shut ?up|stop|go away|good|bad|nice|stupid|dumb|useless|fuck off|piss off"
    r"|leave me alone|hey|love you|love this|based|hi|hello|ok|okay|i hate this|who made this"
    r"|who asked)?,? ?(?:so much |this |you )*(?:onward|bot|clanker|robot)\b[ !.?]*(?:thanks?|thank you|ty"
    r"|shut up|stop|go away|lol|sucks?)?[ !.?]*$|^(?:this|that|it) (?:did ?n'?t|does ?n'?t|did not|isn'?t|wasn'?t"
    r"|really did ?n'?t) (?:really )?help(?:ful|ing)?[ !.]*$"
    r"|^(?:not helpful|unhelpful|that helped|this helped|that wasn'?t helpful"
    r"|stop (?:replying|messaging|talking) to me|don'?t (?:reply|talk) to me|leave me alone|thanks,? that helps?"
    r"|shut up,? bot)[ !.]*$",
)
THANKS = cue("thanks", r"\b(?:thanks?|thank you|ty|thx|tysm|love|good|that helped|this helped|nice|based)\b")
ADVICE = cue(
    "advice to others",
    r"^(?:how to|\d+ (?:reasons|ways|things|tips)|ways to|reasons why|tips for|the (?:best|top|\d+)|why you"
    r"|what to do|here'?s (?:how|why|what)|psa|reminder|lpt|pro ?tip|remember|don'?t|never(?! (?:heard|got|had"
    r"|made|even))|always|stop|if you"
    r"|when you|people who|for (?:those|anyone|people|everyone)|to (?:those|anyone|everyone|all|the|whom|whoever)"
    r"|friendly reminder)\b",
)
HIRING_SIDE = cue(
    "somebody who hires",
    r"\bwe(?:'ve| have)? (?:already )?filled (?:the|that|this|our)\b|\bsorry to (?:everyone|all|those) who applied\b"
    r"|\b(?:hiring manager|recruiter|adcom|hr) here\b|\b(?:our|my) ats\b|\byears in (?:agency )?recruitment\b"
    r"|\bi(?:'ve| have) (?:sent|pasted|written) (?:that|this|the|those) (?:sentence|letter|e-?mail|template|line)s?\b"
    r"|\b(?:as a|i'?m a|i am a|i'?m the|i work as a) (?:\w+ )?(?:recruiter|hiring manager|manager who|admissions)\b"
    r"|\b(?:our|my) (?:own )?(?:hiring|candidates?|applicants?|interns?|offers|req|pipeline)\b"
    r"|(?<!front of )(?<!tell )(?<!told )(?<!miss )(?<!leave )\b(?:our|my) (?:own )?students?\b(?! (?:loan|debt|visa))"
    r"|\b(?:i|we)(?:'ve|'d)? (?:have |had |just |also |always |usually |once |actually )*(?:interviewed|hired|hire"
    r"|recruit"
    r"|screened|screen|reject|turned down|deny|let down) (?:\d+|nine|ten|six|eight|many|some|people|some ?one"
    r"|candidates?"
    r"|applicants?|a (?:guy|woman|man|lady|few|lot|candidate|bunch)|lots|hundreds|dozens|him|her"
    r"|them)\b(?! (?:times|rounds|stages|interviews))"
    r"|\bon (?:a |the )?(?:hiring|interview|admissions?|search|selection) (?:panels?|committees?|teams?|side)\b"
    r"|\bsit on (?:the )?(?:\w+ )?(?:admissions|committee|panel)\b|\b(?:reject|rejecting|turn(?:ing)? down) (?:people"
    r"|candidates|applicants|some ?one|somebody)\b|\b(?:people|candidates?|applicants?|man|woman|guy) (?:that |who "
    r"|whom )?(?:i|we)(?:'ve)? "
    r"interview(?:ed)?\b|\bwhen i was (?:hiring|recruiting|screening|a (?:recruiter|manager))\b"
    r"|\b(?:people|candidates|applicants|\d+ (?:people|candidates|applicants)) got (?:an? )?(?:no|reject\w*) from us\b"
    r"|\bas (?:some ?one|some ?body) (?:who|that) (?:hires|runs|recruits|interviews|reads|screens|sits on)\b"
    r"|\bi(?:'ve| have) hired (?:in|for|at)\b|\bi(?:'ve| have) precepted\b"
    r"|\bat my (?:place|company|firm|last job) we\b"
    r"|\b(?:speaking as a|as a|i'?m a) (?:\w+ ){0,2}(?:faculty|adcom|committee) member\b|^adcom\b"
    r"|\bi (?:review|read|screen|go through) (?:portfolios|applications|resumes|cvs)\b"
    r"|\bi coordinate (?:\w+ )?(?:placements|admissions)\b|\b(?:most|some|many|\d+) of our (?:rejections|noes)\b"
    r"|\bget (?:a|an?) (?:no|rejection) from me\b|\bi(?:'ve| have)? (?:worked|work) in hr\b",
    gate=(
        "recruit",
        "hr here",
        "filled",
        "who applied",
        " ats",
        "sent th",
        "pasted",
        "written th",
        "faculty",
        "adcom",
        "portfolios",
        "applications",
        "resumes",
        "cvs",
        "placements",
        "our noes",
        "from me",
        "in hr",
        "hiring",
        "manager",
        "admission",
        "candidate",
        "applicant",
        "intern",
        "student",
        "offers",
        "req",
        "pipeline",
        "interview",
        "hire",
        "screen",
        "reject",
        "turn",
        "deny",
        "panel",
        "committee",
        "from us",
        "precepted",
        "my place",
        "my company",
        "my firm",
        "last job",
        "hires",
        "runs",
        "reads",
        "sits",
        "let down",
    ),
)
EXPERIENCE = cue(
    "told from experience",
    r"\b(?:and |but )?now (?:i'?m|i am|i(?:'ve| have) (?:been|got|had)|i (?:work|run|manage|have|love|teach))\b"
    r"|\b(?:i |and )?ended up (?:some ?where|in|at|with|getting|working|better|being|going|doing)\b|\bi ended up\b"
    r"|\bi (?:teach|work|run|manage|lead|precept|drive|own|hire|write) [^.!?\n]{0,30}\bnow\b|\bmade my peace\b"
    r"|\bwhat (?:helped|worked)\b|\bthe trick (?:is|was)\b|\bi(?:'ve| have) learn(?:ed|t)\b|\bfrom an old\b"
    r"|\b(?:taught me|in hindsight|looking back|best thing that ever|worked out (?:fine|well|in the end)"
    r"|i'?m (?:so )?thankful"
    r"|i'?m glad|i'?m graduating|promise you|so breathe)\b"
    r"|\bi(?:'m| am)(?: now)? (?:a|an|in my|finishing my|happily) (?:\w+ ){0,2}(?:year|lead|manager|doctor|nurse"
    r"|engineer|lawyer"
    r"|teacher|phd|student|senior|developer)\b(?! (?:and i (?:keep|can't|still)|who))"
    r"|\b(?:you'?ll|you will|you should|you can|you have to|you need to|you just|you might|you may|you could"
    r"|don'?t (?:give|let"
    r"|worry|take|be)|keep (?:at|going|trying|your)|hang in|feel free|apply again|try again|just keep|it gets"
    r"|for what it'?s"
    r"|happy to (?:help|look|answer|read)|if you(?:'re|'ve| are| have| want| need| get| can| don)|make sure"
    r"|never give|ask away"
    r"|\b(?:a couple|a few|several|many) (?:of )?times (?:i|i'?ve|over the years|in my career)\b|once you(?:'re| are)"
    r"|in your shoes|been there|my (?:advice|rule|tip|two cents))\b",
)
"""Marks of one who has come through it and tells others; two of them beside a no make it no news."""
HE_OR_SHE = cue("another person", r"\b(?:he|she|him|her|his|hers)\b")
FIRST_PERSON = cue("the writer", r"\b(?:i|me|my|i'm|i've|im|ive|mine|myself|we|us|our)\b")
