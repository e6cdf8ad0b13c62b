"""Ways to say who got it, and what they had that the writer has not: "they went for the one with his own van".

Each is a no only beside an application of its writer's own (`APPLIED`, `SPOKEN_OF`), and a weak sign without one.
"""

from __future__ import annotations

from typing import Final

from bot.reading.cues.no_parts import ROLE
from bot.reading.cues.ways import No, Shape, way

_NOUN: Final = (
    r"(?:guy|bloke|chap|lad|man|woman|lady|girl|kid|boy|fella|fellow|lass|internals?|externals?|outsider|contractor"
    r"|colleague|co-?worker|friend|mate|cousin|nephew|niece|son|daughter|brother|sister|in-law|candidates?"
    r"|applicants?"
    r"|person|people|ppl|student|grad(?:uate)?s?|hire|referral|temp|newbie|local|locals|insider|flatmate"
    r"|relative|intern"
    rf"|partner|wife|husband|neighbou?r|pair of hands|sub|one|ones|pro|veteran|native speaker|volunteer|mum|mom"
    rf"|{ROLE})"
)
_OTHER: Final = (
    rf"(?:(?:an?|the|this|that|his|her|their|some|another|one of (?:the|their|his|her)|[\w-]+'s) (?:[\w'-]+ ){{0,3}}?"
    rf"{_NOUN}\b(?!'s)|(?:some ?one|somebody)(?= (?:else|who|with|from|closer|cheaper|younger|older|local|internal"
    r"|already|they|that|more|better|less)\b|\W*$|[.,;])|others|internally|(?:two|three|four|\d+) (?:other )?"
    r"(?:people"
    r"|ppl|others|of the (?:others|other \w+)))"
)
_CHOSE: Final = (
    r"(?:took|taken|taking|takes|chose|chosen|choosing|picked|picking|picks|hired|hiring|hires|appointed|promoted"
    r"|selected|preferred|signed|kept|keeping|set on|found|went (?:with|for)|gone (?:with|for)|going (?:with|for)"
    r"|went and (?:hired|got|gave it to)|gave it to|given it to|giving it to|giving the \w+ to|offered it to"
    r"|handed it to|(?:have|had|has|got|'ve got|'d) already|already (?:have|has|had|got)|brought in|bringing in"
    r"|taking on|took on|taken on)"
)
_THEY: Final = (
    r"(?:they|he|she|it|who|company|firm|school|studio|lab|shop|agency|paper|hospital|trust|ward|county|council|hotel"
    r"|office|gaffer|boss|owner|chef|manager|head|pi|professor|prof|poi|advisor|hm|bank|charity|director|panel"
    r"|committee"
    r"|clinic|factory|depot|restaurant|theatre|gallery|orchestra|museum|store|caf[eé]|salon|school board|client|team)"
)
_GOT: Final = (
    r"(?:got|gets|has got|is getting|landed|bagged|has) (?:it|the (?:job|role|post|position|place|spot|offer|gig|part"
    r"|shift|contract|promotion))(?! (?:wrong|right|from|too late|done|on (?:sale|time)))"
)

_WAYS: Final[tuple[No, ...]] = (
    way(
        "another was chosen",
        Shape.TOLD,
        0.85,
        rf"(?<!we )\b(?:went|gone|going) (?:for|with) (?:the|an?) {_NOUN} (?:who|with|that|from)\b",
        r"\bthe (?:job|role|post|place|position|internship|gig) (?:was |is |was always |had been )(?:always )?"
        r"(?:for|meant for|promised to"
        r"|kept for|going to) (?!me\b|us\b|you\b|months|weeks|years)[\w']+",
        rf"\b(?:filled|taken) (?:by|with) (?:some|an?|the|their) (?:[\w-]+ ){{0,2}}?{_NOUN}\b",
        r"\b(?:some ?one|some ?body|another \w+|a \w+|the other \w+)(?: with [\w ]{2,20})? beat me\b",
        r"\b(?:other|second|remaining) (?:finalist|one|candidate|applicant|guy|girl) got (?:the|it)\b",
        r"\bgot the (?:job|role|place|spot|post) (?:we|i) (?:both |also |all )?(?:interviewed|applied|went"
        r"|wanted|auditioned)\b",
        r"\b(?:chose|picked|took|kept|hired|converted) (?:one|two|three|four|five|\d+) (?:of|out of) (?:the|us"
        r"|our)\b[^.!?]{0,25}[,.;]? "
        r"(?:and |but )?i'?m? ",
        r"\b(?:chose|picked|took|hired|appointed|went with|gone with|going with) (?:candidate [a-z]\b|him|her"
        r"|them|internal|external"
        r"|(?:an? )?(?:internal|external|local)\b|one of (?:their|his|her) own|from (?:within|outside)|the next"
        r" one)(?=\W*$|[.,;]| (?:over"
        r"|instead|this|again|for|because|who|x)\b)",
        rf"\b(?:gave|giving|given|handed|offered) (?:the |that |my |it )?(?:[\w-]+ ){{0,4}}?to {_OTHER}",
        r"\b(?:they|he|she|it|boss|firm|school|company|agency|place|shop)(?:'s|'ve| have| has| had)* (?:already"
        r" )?(?:found|got|had|brought"
        r"|bring|hired|have|has) (?:one|a lad|a lass|a fella|a man|a woman|supervisor|manager|people|somebody"
        r"|someone|some ?one) (?:at|in"
        r"|already|from|else|closer|cheaper|for less|they)\b",
        r"\b(?:it'?s|it is|its|was|it was) (?:some ?one|some ?body) else(?:'s)?(?=\W*$|[.,;])",
        r"\bthe other (?:one|girl|guy|lad|person|fella|candidate|woman|man) (?:starts?|started|is starting"
        r"|begins|got the call|has the"
        r"|is in)\b",
        rf"\b{_THEY}(?:'ve|'re|'s|ve|re)?(?: have| had| has| are| were| was| is| only| just| all| ended up|"
        rf" then| already"
        rf"| only| decided on| in the end){{0,2}} {_CHOSE} {_OTHER}",
        rf"(?:^|[,;:.] ?|\bturns out |\b(?:and|but|so|then|because|cause|cos) )(?:apparently |just |only |already )?"
        rf"{_CHOSE} {_OTHER}",
    ),
    way(
        "it is another's",
        Shape.TOLD,
        0.85,
        rf"\b(?:it|that|job|role|post|position|place|spot|gig|slot|seat|contract|promotion|shifts?|work|line|part)"
        rf"(?:'s|s| has| had| was| is| just| then| all){{0,2}} (?:went|gone|goes|going|given|offered|been given"
        rf"|promised)"
        rf" (?:internally|(?:in )?to (?:{_OTHER}|some \w+))",
        rf"\b{_OTHER}(?: (?:after|before|next to|beside|with|who|from|in|at|behind) [\w' ]{{1,30}}?)?,? "
        rf"(?:{_GOT}|(?:was|were|got|been) (?:picked|chosen|hired|taken|appointed|selected|promoted))\b",
        rf"\b(?:internal|insider|other (?:one|guy|girl|lad|person|candidate|applicant)) {_GOT}",
        r"\b(?:the )?(?:new|other) (?:girl|guy|lad|one|hire|person|starter|\w+)(?:'s| is| was)? (?:already )?(?:there"
        r"|started|starting|training|on the till|in my)\b",
        r"\b(?:lost|losing) (?:it|out|that|this|the \w+) to (?:an?|the|some|his|her|their|one of)\b",
        rf"\bpreferred (?:an?|the) {_NOUN}\b",
        r"\b(?:picked|chose|took|kept|wanted|hired) \d+ (?:out of|of) (?:us|the|\d+)\b[^.!?]{0,30}\bi",
        r"\b(?:only |just )?(?:had|have|was|were|with|for) (?:the )?(?:one|two|three|\d) (?:place|slot|seat"
        r"|spot|vacanc"
        r"|opening|job|position)\w*,? (?:and|but) (?:she|he|they|it|a|the|both|i|all)\b",
        r"\b(?:top|first|best|only the|took|take|taking|hired|wanted|picked) (?:top |first |best |the )?(?:\d+"
        r"|one|two|three"
        r"|four|five|six|eight|ten)\b[^.!?]{0,30}[.,;]? (?:and |but )?(?:i was|i'm|i came|i ranked|mine was|me)"
        r" (?:number"
        r" |no\.? |ranked )?(?:\d+(?:st|nd|rd|th)?|second|third|fourth|fifth|sixth|seventh|ninth|eleventh)\b",
        r"\b(?:\d|two|three|four|five|six|ten|one) (?:places?|spots?|spaces?|posts?|jobs?|seats?|slots?"
        r"|vacanc\w+),? (?:and |but )?"
        r"i (?:was|came|'?m|ranked|finished|placed) (?:\w+ )?(?:\d+|second|third|fourth|fifth|sixth|seventh"
        r"|eighth|ninth|tenth)",
        r"\b(?:i was|i'm|i came|ranked|placed|my rank(?:ing)? (?:was|is)|\d+(?:st|nd|rd|th) on the"
        r" list)\b[^.!?]{0,25}"
        r"\b(?:they|and)(?: only)? (?:took|take|hired|wanted|had|have|\d+)\b",
    ),
    way(
        "what the other had",
        Shape.TOLD,
        0.83,
        r"\b(?:some ?one|some ?body|another \w+|(?:the )?other (?:one|guy|girl|lad|person|candidate|applicant"
        r"|fella|two)"
        r"|he|she)(?:'d| has| had| have| already| speaks?| spoke| knows| knew| holds?| lives?| could| can| is|"
        r" was){1,2} "
        r"[\w' -]{2,30}?,? (?:and|but|which) i (?:don'?t|didn'?t|do not|did not|haven'?t|have not|can'?t|cannot"
        r"|'?m not"
        r"|am not|wasn'?t|hadn'?t|couldn'?t)\b",
        r"\bthe other (?:one|guy|girl|lad|person|candidate|applicant|fella|woman|man|chap)(?:'d|'s| has| had|"
        r" already| just"
        r"| also){0,2} (?:more|better|lives?|lived|closer|cheaper|experience|years?|worked|knew|knows|a |an "
        r"|his|her|their)",
        r"\b(?:they|he|she|we)(?:'d|'ve| had| have| has| already)* (?:some ?one|some ?body) (?:with|who|from|at"
        r"|closer"
        r"|cheaper|local|already|else|internal|in mind|lined up|better)\b",
        r"\b(?:they|he|she|we)(?:'d|'ve|'s| had| have| has| got)*(?: already)? (?:got )?(?:a|their|his|her) "
        r"(?:guy|person"
        r"|lad|girl|candidate|man|woman|fella)\b(?! (?:who|that) (?:does|will|is going|handles|looks))",
    ),
)

TO_ANOTHER: Final = tuple(one._replace(needs_application=True, only_own=True) for one in _WAYS)
