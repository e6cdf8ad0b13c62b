"""Ways to say no by who got it instead."""

from __future__ import annotations

from typing import Final

from bot.reading.cues.no_parts import ELSE, THE_CHOSEN
from bot.reading.cues.parts import JOB
from bot.reading.cues.ways import No, Shape, way

ELSEWHERE: Final[tuple[No, ...]] = (
    way(
        "somebody else was chosen",
        Shape.TOLD,
        0.9,
        rf"\b(?:went|gone|go|going|gone ahead|proceed(?:ing)?|move forward|moving forward|moved forward"
        rf"|moved on|moving on|moving ahead|moved ahead|decided|chose|opted|settled|continue|progress|advance)"
        rf"(?: ahead| forward)?(?: to (?:go|move forward|proceed|hire|move on|move ahead))? (?:with|for|on) {ELSE}"
        rf"|\b(?:chose|choose|chosen|pick(?:ed|ing|s)?|hir(?:ed?|ing|es)|select(?:ed)?|cast|gave it to|given to"
        rf"|given it to|giving it to|offered (?:it )?to"
        rf"|prefer(?:red)?|found|pursue"
        rf"|pursuing|selecting|(?:gave|given|giving|offered) (?:the|my|that) (?:\w+ ){{0,3}}{JOB} to"
        rf"|went to) {ELSE}"
        r"|\bgo(?:ing)? (?:in )?(?:a|another) ?different (?:direction|way|route)"
        r"|\bgo(?:ing)? another (?:direction|way)|\bwent (?:in )?(?:a|another) ?(?:different )?(?:direction"
        r"|route|way)\b"
        r"|\b(?:some ?one|somebody) (?:else|less qualified|more qualified|younger"
        r"|with more experience) (?:got|was|had been|has been|gets) (?:it\b|the|chosen|hired|picked|selected"
        r"|promoted|a better)"
        r"|\banother (?:candidate|applicant|person) (?:got|was|had been|has been) (?:it\b|the|chosen|hired"
        r"|picked|selected|more)",
        needs_job=True,
    ),
    way(
        "somebody else was chosen",
        Shape.TOLD,
        0.8,
        r"\b(?:they|company|school|museum|client|team|boss|owner|hotel|startup|hospital|bank|hr|panel"
        r"|committee|manager)(?:'ve| have| had| just| has|'re| are| ended up| finally| then)? ?(?:took|taken"
        r"|chose|chosen|hired|picked|hiring|giving it to|gave it to|offered it to|went with|going with|wanted"
        r"|promoted|selected) (?:a|an|the other|someone|somebody|some|his|her|their|one of|with) (?!look|call"
        r"|chance|break|while|picture|note|minute|day|week|month|good|long)\w+"
        rf"|\b(?!one\b)(?:{JOB}|role|team lead)(?: \w+)? (?:went|has gone|is going|was given|goes"
        rf"|gone) to (?!the next"
        rf"|plan|hell|my head|waste|zero|college|school)\w+|\boffered it to\b"
        rf"|\btook somebody (?:with|who|else)|\bended? up hiring\b|\bends up hiring\b"
        rf"|\bis the new (?:team lead|manager|supervisor)\b"
        r"|\bother (?:applicants?|candidates?) (?:had|have|were|was) (?:more|stronger|better)",
        needs_job=True,
    ),
    way(
        "somebody else got it",
        Shape.TOLD,
        0.84,
        r"\b(?:went|gone|going|moving|move|moved) (?:on )?with (?:someone|somebody|some one|another|internal|other"
        r"|a different"
        r"|the other|an? (?:internal|external|stronger))\b",
        r"\bpicked (?:another|someone|somebody|the other)\b|\bfound (?:a |an )?[\"']?(?:more suitable|better"
        r"|stronger)\b",
        r"\b(?:job|it|role|post|place|spot|lead|part|promotion)(?:'d| had|'s)? (?:went|goes|gone|has gone|was given)"
        r" (?:outside"
        r"|to (?:an|the|a|some"
        r"|my|someone|somebody|his|her))\b",
        r"\blost (?!out (?:in|to|on) the (?:semi|quarter|final|cup|league|play|last minute|title))(?:it|out"
        r"|the (?:job|role|lead|part|post))(?: on the \w+(?: \w+)?)? (?:to|on)?\b",
        r"\bsomeone (?:with more|younger|cheaper|internal|external|else (?:has|got) (?:it|the|that|this|my))\b",
        r"\bgave (?:it|the \w+|band \d|my \w+) to (?:someone|somebody|another|a|an|the|his|her|my|him)\b",
        r"\b(?:that|it) was my promotion\b|\bhe'?s my \w+(?: \w+)? now\b|\bjust became my manager\b",
        r"\b(?:he|she)'?s my (?:boss|manager|lead|supervisor) now\b|\bwhole team got \w+ (?:\w+ )?(?:bar|but"
        r"|except) me\b",
        needs_job=True,
    ),
    way(
        "somebody else was appointed",
        Shape.TOLD,
        0.86,
        r"\b(?:appointed) (?:someone|somebody|another (?:candidate|applicant)"
        r"|an internal|a different (?:candidate|person)|the other (?:candidate|one)) ?(?:else|from outside"
        r"|candidate)?\b",
        r"\b(?:job|post|role|position|place|contract)(?: (?:that )?(?:i|we) (?:\w+ ){1,4}?| )(?:has |had |have )?"
        r"(?:gone|went|been given|was given) to (?:someone|somebody|another|an internal)\b",
        needs_job=True,
    ),
    way(
        "it was between us, and the other got it",
        Shape.MINE,
        0.93,
        r"\b(?:between|down to) (?:just )?(?:(?:me|myself) and (?:[\w']+ ){1,6}?|(?:[\w']+ ){1,5}?and (?:me|myself)\b)"
        r"[^.!?\n]{0,80}?\b(?:(?:gave|given|giving|offered) it to (?:him|her|them|the other)"
        r"|(?:chose|picked|took|hired|went with|gone with|going with|wanted|preferred) (?:him|her|them|the other)"
        r"|(?:he|she|they|the other (?:one|guy|girl|person)) (?:just |both )?(?:got|has|have|gets) (?:it|the \w+))\b",
    ),
    way(
        "it was between us, and the other got it",
        Shape.MINE,
        0.9,
        r"\bi was (?:one|number \w+) of (?:the )?(?:last |final )?(?:two|three|four|2|3|4)\b[^.!?\n]{0,40}?"
        r"\b(?:took|chose|picked|hired|went with|gave it to) (?:the other|him|her)\b",
        r"\b(?:said|told me|says) (?:that )?i (?:was|am|did|interviewed|came across) (?:[\w']+ ){1,4}but (?:that )?"
        r"(?:they|the other|there|someone)(?:'d|'re|'ve| had| were| was| just| also)* (?:needed|wanted|went"
        r"|chose|picked|gave"
        r"|hired|found|someone|looking for|after|going|more|a stronger|stronger|candidate|person|guy|with)\b",
    ),
    way(
        "one more than were taken",
        Shape.MINE,
        0.9,
        r"\b(?:hiring|taking|took|picked|wanted|kept|funded|places for) (?:only |just )?(?:one|two|three|four"
        r"|five|six|seven"
        r"|eight|nine|ten|\d{1,3})\b[^.!?\n]{0,25}?[,; ](?:and |but )?i(?:'m| was| came| am| finished"
        r"| ranked)(?: number| nr)?"
        r" (?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|nine|ten|eleven|\d{1,3}(?:st"
        r"|nd|rd|th))\b"
        r"(?! (?:in line|to arrive|grade|year))",
    ),
    way(
        "the other was taken",
        Shape.TOLD,
        0.84,
        r"\b(?:took|chose|picked|hired|went with|gone with|going with|taking) the other(?: one)?(?=$|[,.;!])",
        needs_job=True,
    ),
    way(
        "the place went to another",
        Shape.TOLD,
        0.88,
        r"\b(?:manager|deputy|supervisor|lead|head|engineer|officer|foreman|sergeant|sister|teller|assistant|coordinator"
        r"|driver|chef|teacher|lectureship|secondment|directorship|stripes?|grade \d|band \d\w?|promotion|job|role|post"
        r"|position|place|spot|placement|apprenticeship|contract|gig|internship|fellowship|it)"
        r"(?: (?:post|job|role|spot|thing|place|gig|title))?(?:'s|'ve| has| had| just| have)?(?: just| now)?"
        rf" (?:went|gone|goes|going|was given|been given|given) to {THE_CHOSEN}",
        needs_job=True,
    ),
    way(
        "another was taken",
        Shape.TOLD,
        0.86,
        r"\b(?:they|company|school|team|boss|owner|hotel|startup|hospital|bank|hr|panel|committee|manager|agency|store|head"
        r"|chef|gaffer)"
        r"(?:'ve|'re| have| had| just| are| ended up| then| only)*"
        r" (?:took|taken|taking|chose|chosen|hired|picked|picking|hiring|appointed|promoted|went with|gone with"
        r"|going with)"
        rf" {THE_CHOSEN}(?! (?:out|up|home|to the|for a|over (?!me\b)))",
        r"\b(?:ended up|are|were) (?:promoting|hiring|choosing|picking|going with) (?:some ?one|somebody|another"
        r"|an? \w+ (?:with|who))\b",
        r"\bthey\b[^.!?\n]{0,60}\band (?:then )?(?:hired|picked|chose|took|promoted|appointed) "
        rf"{THE_CHOSEN}(?! (?:out|up|home|to the|for a|over (?!me\b)))",
        rf"\bmade (?:her|him|{THE_CHOSEN}) (?:the )?(?:new )?(?:shift |team |floor |department |assistant "
        rf"|deputy |store |senior )*"
        r"(?:lead|leader|manager|supervisor|permanent|head|deputy|partner|teller|director|foreman)\b",
        needs_job=True,
    ),
    way(
        "second choice",
        Shape.TOLD,
        0.84,
        r"\b(?:second|2nd) choice (?:at|for|with) (?:the |a |an |my |all |both |two |three |four |five |\d+ )(?:\w+ )?"
        r"(?:job|role|post|position|place|compan|school|firm|hospital|interview)",
        r"\b(?:(?:was|were|i'm|am|came|always|only|just) (?:the |their |a )?(?:second|2nd) choice(?: candidate)?"
        r"|runner[- ]?up)(?=$|[.,!;]| (?:again|for the|twice|this|to (?:an?|the|someone|somebody)))",
        needs_job=True,
    ),
    way(
        "a job that was lost to another",
        Shape.TOLD,
        0.85,
        r"\b(?:missed|lost) (?:out on )?(?:the|that) (?:[\w&'-]+ ){1,3}(?:job|role|post|place|position|spot|gig"
        r"|placement)"
        r" (?:to|at the (?:last|final)|on (?:a|the) (?:technicality|reference)|by (?:a|one|half)|but (?:they|i"
        r"|at)|in the final)\b",
        needs_job=True,
    ),
)
