"""What is posted where noes are posted, and is none: a yes, an advert, advice, a question, the writer's own refusal."""

from __future__ import annotations

from bot.reading.lazy import Pattern

_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_THING = r"(?:job|role|post|position|place|spot|part|contract|promotion|gig|shift|apprenticeship|traineeship)"
_OFFERED = r"(?:offers?|jobs?|roles?|posts?|promotion|interviews?|contract|position|gig|second (?:stage|round)|trial)"

ADVERT = Pattern(
    r"^\W*(?:now )?(?:hiring|recruiting|vacanc(?:y|ies)|job opening|opening|help wanted|wanted|job alert|urgent)"
    r" ?[:!|–-]"
    r"|^\W*we(?:'re| are)? (?:now |also |still |currently )?(?:hiring|recruiting|looking for (?:an?|two|three|some)"
    r"|have (?:an?|two|three) (?:opening|vacanc|new role))"
    r"|\b(?:d ?m|message|text|write to|ping|email|call|pm) me (?:if|for (?:details|the link|more)|and i'll)\b"
    r"|\b(?:my|our) (?:work|workplace|boss|company|firm|shop|team|place|caf[eé]|[a-z]+'s [a-z]+) (?:is |are )?"
    r"(?:hiring|recruiting|looking for (?:an?|two|people|drivers|staff|help))\b"
    r"|\banyone (?:want|need|looking for) (?:a|some) (?:job|work|shifts?)\b"
)
"""Somebody looks for people."""

ADVERT_BY_TERMS = Pattern(
    r"\bno (?:experience|cvs?|cover letters?|references?|degree|skills?|qualifications?|language test|agencies)"
    r"(?: (?:is |are )?(?:needed|required|necessary|please|wanted|,)|[,;]? (?:just|apply|we)\b)"
    r"|\b(?:wanted|needed|required)\b(?=[,.;:-])|\bstart(?:s|ing)? (?:asap|immediately)\b"
    r"|\bapply (?:with|via|below|here|by|through|before|in person)\b|\bapplications? (?:close|open|by|until)\b"
    r"|\b(?:\d+ hours? (?:a|per) week|\d[\d.,]*(?: euros?| pounds?| dollars?)? (?:an|per) hour)\b"
    r"|\blooking for (?:an?|two|three) (?:[\w-]+ ){0,3}(?:in|for) our\b"
)
"""The terms of an advert, in a text with no writer in it."""

SIGHS = Pattern(r"\b(?:apparently|doesn't|didn't|said|rejected|turned down|so much for|again)\b")
"""Beside the terms of an advert: somebody has answered it in vain."""

YES = Pattern(
    r"\bpromoted (?:to|after|today|at)\b"
    r"|\bpassed (?:my|the) (?:probation|driving|theory|practical|licen[cs]e|trial (?:month|period))\b"
    r"|^(?:i |just |finally |officially )*passed(?:!|\.| first time| with)"
    r"|\bthey(?:'ve| have|'re| are)? (?:kept|keeping|keep) me(?: on)?(?=[.,!]|$| (?:on|after|until|for|past)\b)"
    r"|\bmade me (?:permanent|a partner|team lead\w*|supervisor|manager)\b|\b(?:and )?just hired me\b"
    r"|\b(?:hired|picked|chose) me (?:on the spot|over|straight away|out of)\b|\bthey want me(?=[.!]|$)"
    rf"|\b(?<!had )(?:gave|given|giving|offered|offering) me (?:the|a) (?:[\w-]+ ){{0,3}}{_THING}\b"
    r"|\b(?:contract|visa|permit) (?:is |was |got |has been )?(?:just )?(?:signed|extended|renewed|approved)\b"
    r"|\bsigned (?:the|my|a) (?:new |permanent )?contract\b"
    r"|\b(?:came back|is|are|all|it's) clear(?:ed)?\b|\bgood to (?:start|go)\b"
    r"|\bit's a yes\b|\b(?:they|it) said yes(?=\W*$|[.,!])|\byes (?:came|from the \w+) today\b"
    r"|\b(?:and|now|today|but|so) they (?:really |do |still )?want me (?:to (?:start|come on|join|begin)|as|in the"
    r"|on the|for the)\b"
    r"|\bstart (?:as|in) (?:an? |the )?(?:trainee|apprentice|junior|new)\b"
    r"|\b(?:finally )?(?:got|had) (?:a|my|my first|the first) yes\b(?! from one| for)"
    r"|\b(?:asked (?:me )?(?:for|to|in for|back for)|invited me (?:to|for|back for|in for)|want (?:me|to see me"
    r"|to meet me) (?:for|in for|back"
    r" for)) (?:a |the |my )?(?:second|third|final|another) (?:interview|round|chat|meeting)\b"
    r"|\bi beat (?:\d+|a hundred|hundreds|the) \b|\bpick me but they did\b|\bbut (?:they did|i got it|i did it"
    r"|i passed)\b"
    rf"|\b(?:i )?start(?:ing)? (?:on |this |next )?(?:{_DAY}|the \d+\w*)\b"
    r"|\b(?:pay rise|raise) (?:came|today|went)\b|^officially an? \w+"
    r"|\b(?:finally |just |i've )?(?:got|landed) (?:the|a) (?:new |full ?time |part ?time )?job\b|\bjust signed with\b"
    r"|\badmitted in \d{4}\b|\bif you'll still have us\b"
)
"""News of the writer's own that are good."""

BROKEN = Pattern(
    r"\b(?:but|until|only to|except|though|however|unfortunately|rescind\w*|pulled|withdr\w+|cancel\w*|no longer"
    r"|fell through|reject\w*|turned (?:me )?down|said no|let me go|fired|took (?:it|that) back|never|ghost\w*|silence"
    r"|nothing|not|no (?:from|to|for|after|in)|a no|it's no|someone else|somebody else|changed|froze\w*|freeze|instead"
    r"|failed|lost|gone|sorry|regret|clos\w+|cut|then|budget|(?:and|yesterday|today) (?:they|it|the)|declined|denied"
    r"|paused|on hold|over)\b"
    r"|\b(?:did|was|were|could|wo|have|had|is|does|would)n't\b"
)
"""Behind a yes: it may not have lasted."""

REFUSES = Pattern(
    r"(?:^|[.!?;\n] ?|\b(?:so|and) |\bi(?:'ve| have)? (?:just |finally |politely |also |then )?)"
    r"(?:pulled out of|walked out of|left halfway|withdrew (?:my|from)|noped out|bailed on (?:the|my)"
    rf"|turned down (?:a|an|the|their|my|two|that) (?:[\w-]+ ){{0,2}}{_OFFERED}|turned (?:it|them|that one) down"
    rf"|(?:declined|rejected|refused) (?:the|an|their|my|that) (?:[\w-]+ ){{0,2}}{_OFFERED}"
    rf"|said no to (?:the|a|an|them|that|their) (?:[\w-]+ ){{0,2}}{_OFFERED}"
    r"|(?:had to|have to|decided to|going to) say no to (?:the|a|an|them|that|their|another)|cancelled (?:the|my"
    r"|that) interview"
    r"|told (?:them|the \w+|him|her) (?:no|i'm out|i was out|i am out)|gave (?:the|their|that) offer back"
    r"|dropped out of|walked away from|said i (?:wouldn't|won't|don't want|didn't want|would not)"
    r"|let the (?:\w+ )?(?:interview|offer|job) go)\b"
    r"|\b(?:i'm |i am )?not going (?:back )?(?:to|for) (?:the|their|that) (?:final|next|second|third) (?:round|stage"
    r"|one"
    r"|interview)\b[^.!?\n]{0,5}[,;.]? (?:my|i|the (?:pay|commute|hours|contract|whole))\b"
    r"|\bdecided not to (?:go|carry|continue|take)\b"
)
"""The writer is the one who refuses."""

ADVICE = Pattern(
    r"^\W*(?:what (?:really |actually )?(?:helped|worked|got me through|saved me)|(?:my|a|one|small|big|pro"
    r"|quick) (?:best )?"
    r"(?:tip|advice|rule|trick|reminder)|tips?\b|advice (?:from|for|that)|(?:two|three|four|five|some|a few|\d) "
    r"(?:things|tips|rules)|things (?:nobody|no one|i wish|that helped)|something i (?:learned|learnt)"
    r"|stop (?:sending|applying|writing|saying|waiting)|if you (?:get|got|are|have|want)|when you (?:get|are|go)"
    r"|how i (?:got|found|finally)|an? (?:no|rejection) is(?: not|n't))\b"
)
"""Somebody tells others how to go about it."""

ASKS_OTHERS = Pattern(
    r"\b(?:any ?one|any ?body|do you|did you|have you|would you|(?:does|do) (?:that|it|this|they|these) (?:mean"
    r"|really|ever"
    r"|even|check)|what does|is there an?|is (?:it|that|this) (?:normal|worth|ok|okay|rude|too|still|good|usual)"
    r"|should i (?:push|sign|accept|negotiate|leave|stay|ask|ring|call|write|wait|chase|email|mail|tell|take|apply"
    r"|go)|can i|how (?:long|do i"
    r"(?! [^?]{3,60}\b(?:if|when) (?:nobody|no ?one|everyone|they))|many)"
    r"|good or bad|worth)\b"
)
"""In a sentence that asks: it is put to others, and no sigh."""

OF_A_THING = Pattern(
    r"^(?:the|my|our|his|her) (?:dog|cat|puppy|kitten|hamster|rabbit|laptop|printer|boiler|oven|washing machine"
    r"|dishwasher"
    r"|band|landlord|sourdough)(?: \w+){0,2}? (?:failed|refused|rejected|lost|says? no|said no|didn't get|won't"
    r"|has refused)\b"
)
"""What has refused or failed is a pet or a machine."""

WAITS = Pattern(
    r"\btrying not to (?:refresh|check|look|think|hope|get my hopes)\b|\bwish me luck\b|\b(?:number|no\.?"
    r"|place) \d+ on the"
    r" (?:list|waiting list)\b|\bso (?:more|still) waiting\b"
    r"|\bi'?ll (?:hear|know|find out) (?:back )?(?:more )?(?:by|on|next|in|at|this|tomorrow|before|after|from them)\b"
    r"|\bput(?:ting)? me forward (?:on|for|next|tomorrow|this|to)\b|\binterview (?:is )?(?:moved|postponed"
    r"|rescheduled|pushed"
    r"|tomorrow|next week)\b"
)
"""Nothing has been decided yet."""

OPENS_ASKING = Pattern(
    r"^(?:hi,? |hey,? |so,? |ok,? |quick question[:,.]? |question[:,.]? )*(?:advice (?:please|needed|wanted)"
    r"|need (?:some |your )?(?:advice|help)|(?:does|do|has|have|is|did|can)"
    r" (?:any ?one|any ?body|any of you|someone|somebody|you (?:guys|all|lot|know|think))\b|(?:does|do) (?:an?|the"
    r"|they|most)\b"
    r"|question for\b|what do you (?:say|write|wear|do|think)\b|how (?:long )?do you\b)"
)
"""It opens with a question to others, with or without its mark."""

TAKEN_BACK = Pattern(
    r"\b(?:rescind\w*|pulled (?:it|the)|withdr[ae]w\w*|took (?:it|the \w+) back|revoked|retracted|reneged"
    r"|cancelled (?:it|the|our|my|all)"
    r"|fell through)\b"
)
"""Anywhere beside a yes: it was taken back."""
