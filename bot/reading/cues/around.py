"""What is asked of a whole text once its noes are found: who speaks, of whom, and what turns a no around."""

from __future__ import annotations

from bot.reading.cues.parts import CLOSE_PERSON
from bot.reading.lazy import Pattern

WRITER = Pattern(r"\b(?:i|i'm|i've|i'd|im|ive|me|my)\b")
"""The writer, spelt in any way."""

I_OR_MY = Pattern(r"\b(?:i|i'm|i've|my)\b")
"""The writer before a letter."""

I_OR_ME = Pattern(r"\b(?:i|i'm|i've|me|my)\b")
"""The writer beside advice to others."""

ME = Pattern(r"\bme\b")

NOT_SO = Pattern(
    r"\b(?:not|n't|never|no|if|without|hope|hoping|hopefully|wish|want|need|when|until|before|unless"
    r"|would|will|could|might|may|should|can|to|trying|waiting|ask\w*|anyone|you|did|does|thinks?|thought"
    r"|assumed?|assumes"
    r"|believed?|believes|convinced|so sure|dream\w*"
    r"|have you|how)\b(?: \w+){0,3} ?$"
)
"""Just before something: it is denied, wished for or asked."""

ANOTHER_DOES = Pattern(
    r"\b(?:he|she|they)\b|\b(?:everyone|everybody|others|classmates|friends)\b(?!.*\bi\b)",
)
"""Before something: it is another who does it."""

INTERVIEWER = Pattern(
    r"\b(?:he|she) (?:just |also |then |even |still |really )?(?:said|told|says|asked|wrote|e-?mailed|called|replied"
    r"|answered"
    r"|confirmed|looked|needed|wanted|mentioned|explained|rang|seemed|liked|loved|thanked|smiled)\b(?! (?:that "
    r"|to )?(?:he|she)\b)"
    r"|\b(?:from|by|to|with|asked|told|emailed|called) (?:him|her)(?=$|[.,!;:])"
)
"""He or she who asks, tells and calls is mostly the one who decides."""

COUNTED = Pattern(r"\b(?:no'?s|rejections?|denials|rejects|declines)$")
"""Noes that are counted."""

DESPITE = Pattern(r"\b(?:after|despite|though|since|when|following)(?: \w+){0,3} ?$")
"""Just before an offer: the no came behind it."""

UNGRATEFUL = Pattern(r"n'?t|not |shut|stop|un")
"""In thanks to the bot: they are none."""

ENDED = Pattern(r"\b(?:rej\w*|denied|declined|ghosted)\b")
"""In the rest of a `!process` line: a no."""

ENDED_WELL = Pattern(r"\boffer(?:ed)?\b")
"""In the rest of a `!process` line: an offer."""

PLEASED_TO_OFFER = Pattern(r"\b(?:pleased|happy|excited|delighted|thrilled) to (?:offer|extend)\b")
"""In a letter: good news."""

OF_AN_APPLICATION = Pattern(
    r"\b(?:job|interview|applied|application|company|recruiter|offer|position|internship|phd|school)\b"
)
"""Beside love it is an application all the same."""

HANGS_ON_IT = Pattern(r"(?<!\bby )(?<!\bfrom )(?<!\bwith )\bmy $")
"""Just before an office: it hangs on the no, and says none itself."""

OWN_BESIDE_KINDNESS = Pattern(
    r"\b(?:i|me|my|i've|i'm)\b.{0,20}\b(?:reject|got|didn't)|\bapplying\b|\byour application\b"
)
"""Beside a kind word: the writer has a no as well."""

DECIDES = Pattern(r"\b(?:i|i've|we|just|had to)\b")
"""Beside a refusal: it is the writer who refuses."""

DECIDES_ON = Pattern(r"\b(?:offer(?:ed|s)?|job|role|contract|position|post|place|them|round|interview|process)\b")
"""In the sentence of a refusal: what is refused, and no question that was answered with a no."""

THEY_WROTE = Pattern(
    r"\b(?:sent|said|says?|wrote|told me|replied|email\w*|text(?:ed)?|mail|message|got|then)\b[^.!?]{0,20}$"
)
"""Just before a line of those who hire: it is what they wrote to the writer."""

ONLOOKER = Pattern(
    r"\b(?:asks?|asked|keeps? asking|thinks?|thought|wants?|wanted|said|says|told|tells|already|was so|is so"
    r"|waits?|waiting|bought|drove|prayed|prays|helped|hopes?|hoped|lent|paid)\b"
)
"""What somebody near does who looks on."""

LOOKS_ON = Pattern(
    rf"(?:{CLOSE_PERSON}) (?:(?:just|still|also|always|even|already|really|has|have) )*"
    r"(?:ask(?:s|ed) (?:me|why|if|when|whether|how|again|about it)|keeps? (?:asking|saying|telling me)|stopped asking"
    r"|(?:doesn't|don't|didn't|can't) (?:even )?(?:get it|understand|know(?: yet)?|ask|say (?:anything|much|a word))"
    r"|(?:is|'s) (?:pregnant|proud|worried|asking|due in|due next|at home with|expecting)"
    r"|(?:says?|said|thinks?) (?:it's|it is|that|i|to|just|maybe|not to|don't|keep|there's|something))\b"
)
"""Somebody near who asks, does not understand or is pregnant: what happened did not happen to them."""

I_REFUSE = Pattern(
    r"(?:i|we|i'?ve|i'?m|just|had to|decided to|have to|gonna|going to|i'?ll|will|probably|finally|wanna)\b"
)
GOES_ON_TO = Pattern(
    r"(?:^|\b)(?:i|we|i'?ve|and|then|but|so|also|just|finally|had to|decided to|to|have|today|yesterday"
    r"|politely|already)$"
)
"""Just before a refusal that names no subject: it is the writer who refuses."""

IT_IS_A_NO = Pattern(r"\b(?:it'?s|its|is|was|got|came back) (?:a|the) no\b")
"""Beside a refusal of the writer's: there was a no to them as well."""

IN_ONES_OWN = Pattern(r"\b(?:i|my|just)\b")
SPOILT = Pattern(r"\b(?:interview|oa|screen|onsite|round|final|test)\b")
"""What can be spoilt by the hour."""

OF_EVERYBODY = Pattern(
    r"\b(?:they|companies|recruiters|firms|employers|schools|most places) (?:all |always |just |usually |often "
    r"|will )*"
    r"(?:reject|ghost|decline|turn down)\b"
)
"""How employers are, and no news: "they reject 95% at the resume stage"."""

NO_NO = Pattern(
    r"^(?:it'?s |its |that'?s |was |so )?(?:not|n't) a (?:no|rejection|reject)\b(?!\W*(?:but|just|only|just an?|yet))"
)
"""What somebody says whom a yes has reached: "not a no, i start monday"."""

NO_AND_WHY_ME = Pattern(
    r"^(?:it'?s |its |that'?s |got |another |so )?(?:an? )?(?:no|rejected"
    r"|\d{1,3} (?:this|in one|in a) (?:week|day|month))"
    r"(?: again| today| then| too)?[.!;:] *(?:so |and |but |honestly )?"
    r"(?:(?:was|were|am|should|could) i (?:too|not|just|so|being|asking|have|really)"
    r"|did i (?:talk|say|ask|come|sound|do|aim|oversell|undersell)"
    r"|is it (?:me|my)|was it (?:me|my)|why (?:me|do i|am i|can'?t i)|what (?:am i doing|did i do) wrong)\b"
)
"""A bare no, and what its writer asks about themselves: "no. was i too honest?"."""

SILENCE_BY = Pattern(
    r"\b(?:if|unless)\b[^.!?\n]{0,40}\b(?:hear|heard|call|called|rung?|ring|mail|text)\b[^.!?\n]{0,20}"
    r"\b(?:by|before|until) (?P<by>\w+)(?::\d\d)?[^.!?\n]{0,12}\b(?:it'?s|it is|that'?s|it means|take it as"
    r"|assume) (?:an? )?no\b"
    r"[.,;!]+ (?:and |well |so |anyway )?(?:it'?s|it is|today is) (?:now |already |gone |past "
    r"|half past )*(?P<now>\w+)"
)
"""The writer was told until when silence is none, and says what time or day it is."""

GOT_ONE = Pattern(
    r"\b(?:who|why|they|nothing says|imagine)\b[^.!?\n]{0,40}\b(?:rejections?|rejection (?:e-?mails?|letters?)|noes)\b"
    r"[^.!?\n]{0,40}[.!?,;]+ *(?:well |so |and |because |cos )?(?:i |i've )?(?:just )?(?:got|received"
    r"|had) (?:one|mine)\b"
    r"(?! (?:before|once|years|when|yet|last year|of|too many))"
)
"""A grumble about rejections, and then the writer's own."""

GOT_ANOTHER = Pattern(
    r"(?<!said )(?<!say )(?<!saying )\b(?:no|noes|rejections?|ghosted|templates?)\b"
    r"(?!\W*(?:offer|thanks|problem|worries))[^\n]{0,60}?[.!?;]+ *(?:i |i've |and |then |now |so )?(?:just )?"
    r"(?:got|received|had|collected|here's|here comes) (?:yet )?another(?: one)?"
    r"(?= (?:from|today|just now|this (?:morning|afternoon|week)|yesterday|tonight|at)\b|[.!]|$)"
)
"""Noes are spoken of, and then the writer has another."""

A_LINE_AND_MINE = Pattern(
    r"\b(?:cut ?-?off|pass mark|merit line|threshold|minimum|they (?:needed|wanted|took to)"
    r"|pass(?:ing)? (?:score|line))"
    r"(?: score| line| mark)?(?: (?:was|is|of|at|went to|closed at))?:? (?P<line>\d{1,4}"
    r"(?:\.\d{1,3})?)\b[%a-z ]{0,12}[.,;!]+ "
    r"(?:and |but )?(?:i|me|mine|my (?:score|total|mark|average))(?:'m)?(?: only| just)?(?: got| had| scored"
    r"| was| is| have"
    r"| am| at| on)?(?: an?)?:? (?P<mine>\d{1,4}(?:\.\d{1,3})?)\b(?![-/])"
)
"""What was asked for, and what the writer has."""

NO_BEHIND_SOMEBODY = Pattern(
    r"\bmy (?:own )?(?:transfer|application|visa|request|appeal)(?:'s| is| was| got| has been) "
    r"(?:rejected|refused|turned down|declined|denied)\b|^i (?:told|asked) them\b|\b(?:then|but) the no came\b"
)
"""A no of the writer's own behind somebody close: "my wife gets her job and my transfer's rejected"."""

LEADS_IN = Pattern(r"(?:(?:so|well|and|ugh|just|got|been|the|a|another|then|today|of course|lol|welp),? ){0,3}")
"""What may stand before a no that opens a post."""

SOMEBODY_DOES = Pattern(
    r"(?:'s|'ll| (?:is|was|are|were|has|have|had|will|won't|can't|cried|said|says|still|wants|thinks|keeps|asked|just"
    r"|knows|made|bought|doesn't|\w{2,}ed))\b"
)
"""Behind somebody close, in a clause of their own: "my mum's ill"."""

FOR_ANOTHER = Pattern(
    r" (?:because|cos|cuz|as|since) (?:[\w']+ ){0,5}(?:my|his|her) (?:\w+ )?"
    r"(?:friend|mate|brother|sister|son|daughter)\b"
)
"""Behind "got rejected": it was somebody else who was."""

GETS = Pattern(r"(?:(?:just|so|well|and|also|then|today) )*(?:(?:got|been|was|getting|get) )?")
"""What may stand before "rejected" where a sentence begins with it."""
