"""Ways to say no in a note on a board of results: "Utah WL -> R today", "denied, 3.8/165", "duke no, unc no"."""

from __future__ import annotations

from typing import Final

from bot.reading.cues.ways import Hint, No, Shape, way

_BEHIND: Final = (
    r"(?=\W*$|[.,;:!(]| (?:today|yesterday|tonight|now|this|an? \w+ later|\w+ (?:days|weeks|hours) later|via|by"
    r"|from|after|without|w/o|no|in|on|at|with|post"
    r"|pre|again"
    r"|and|but|too|also|just|as|because|so|like|apparently|straight|finally|lol|\d|rd|ea|ed|r1|r2|last|for|yep"
    r"|all|same)\b)"
)

_NO_VERB: Final = (
    r"(?!(?:he|she|they|who|whoever|people|someone|somebody|my|his|her|your|you|we|it|was|is|are|am|if|i|i'm"
    r"|i've|anyone|access"
    r"|permission|to|be|been|by|expect|expected|expecting|fear|feared|feel|feels|feeling|think|thought|hope"
    r"|would|being|after|before|getting|gets?|got|signed|request|requests|payment|card|stripe|claim|loan"
    r"|visa|insurance|said"
    r"|says|say|told|asked|customer|do|does|did|can|could|would|will|should|any|what|why|how|when|so|oh|hell"
    r"|yes|yeah|god|ok"
    r"|okay|lol|there|that|this|their|mum|mom|dad|wife|husband|boyfriend|girlfriend|then|but|no|not|never"
    r"|roommate's|about|of"
    r"|than|like|have|has|had|myth|myths|news|post|link|one|time|bot|guild|offer|pulled|left|quit|want|wants|out)\b)"
)
"""Words that stand in a sentence, and not in the name of a place, a programme or a round."""

_WAYS: Final[tuple[No, ...]] = (
    way(
        "a wait that became a no",
        Shape.TOLD,
        0.86,
        r"\b(?:wl|waitlist(?:ed)?) ?(?:->|→|>|=>|➡️|to) ?(?:an? )?(?:r|rej|reject(?:ed|ion)?|denied|denial|no"
        r"|declined?)\b",
        r"(?:^|[,;:>/→-] ?|\bto |\bthen |\bgot |\bgot my |\bis |\bas |\ban? |\bstraight |\binto )(?:wl|waitlist"
        r"(?:ed)?|ur|ur2"
        r"|interview(?:ed)?|hold|held|deferred|pending|under review|ii|post-ii) ?(?:->|→|>|to|then|=>|-|,|and"
        r" then|➡️) ?(?:an? )?"
        r"(?:r|rej|reject(?:ed|ion)?|denied|no|decline[d]?|nope|d)\b",
        hint=Hint.ADMISSION,
    ),
    way(
        "a note of a no",
        Shape.TOLD,
        0.85,
        r"^(?:two|three|four|five|another|one) (?:more )?r'?s\b(?= (?:today|this|in|from|at)\b|\W*$)",
        r"\b(?:denied|rejected|out|released|r) (?:off|from) the (?:wl|waitlist|waiting list)\b",
        r"\b(?:0|zero|no) (?:admits?|acceptances?|offers?) (?:out of|from|of|for) \d",
        r"^(?:declined|refused|denied|rejected)[.:,] [a-z]",
        r"\b(?:committee|board|panel|department|dean|graduate school|funder|jury) (?:vetoed|overruled|blocked"
        r"|refused|dropped|sank)"
        r" (?:me|us|my|it)\b|\b(?:couldn'?t|could not|didn'?t) get me (?:past|through)\b",
        r"\bregret to inform\b|\bso it'?s (?:effectively |really |basically |in effect )?a no\b",
        rf"^(?:(?!(?:no|the|in|my|sorry|your|use|using|learn|learning|coding|know|any|not|to|with|of"
        rf"|an?)\b)[\w&.'/-]+ ){{0,5}}"
        rf"(?:straight |auto |instant |post-?interview |post-?ii |pre-?interview |pre-secondary |official "
        rf"|formal |silent |post )?r(?!\.\w){_BEHIND}(?<!\bu r)(?<!\bi r)",
        r"(?<!no )(?<!the )\b(?:an|got (?:my|an|the)|another|straight|official|formal|post-?interview|post-?ii"
        r"|join the|my) r"
        r"(?=\W*$|[.,;!](?! ?\w\b)| (?:today|from|via|at|by|in|this|too|and|after|for)\b)"
        r"|(?:^|[,;:>] ?)r today\b"
        r"|\br&r for me\b|(?:^|[,;:>] ?)r (?:via|from)\b",
        rf"^(?:{_NO_VERB}[\w&.'/+()-]+,? )"
        rf"{{0,6}}(?:was |got |also |just |have been |been |status |decision )?(?:denied|denial|declined"
        rf"|rejected|rej|refused"
        rf"|turned down|knocked back|dinged|unsuccessful|nonselect|non-select|not admitted|not offered|not"
        rf" accepted|not selected"
        rf"|not awarded|not funded|not shortlisted|not matched|unmatched|unelected|not discussed|not invited|not in"
        rf"|not recommended){_BEHIND}",
        rf"(?:[,;–—-]|\.\.\.|…|\bthen|\bnow) ?(?:was |got |then |now |also "
        rf"|finally |promptly "
        rf"|just )*(?:denied|declined|rejected|refused|turned down|dinged|knocked back|not admitted|not offered"
        rf"|not accepted"
        rf"|not selected|not funded|not awarded|unsuccessful){_BEHIND}",
        needs_job=True,
        hint=Hint.ADMISSION,
    ),
    way(
        "a name and a no",
        Shape.TOLD,
        0.8,
        rf"^(?:{_NO_VERB}[\w&.'/+-]+ ){{1,4}}no(?= again\b|[,;] |\.? \(| for (?:phd|ms|the|masters?|me|fall)\b|"
        rf" (?:yes|pending)\b)",
        rf"^(?:{_NO_VERB}[\w&.'/+-]+ ){{1,4}}(?:has |have |just |both )?(?:said|says|saying) no (?:in|on|after"
        rf"|to (?:the|my)) "
        rf"(?!(?:dogs?|pets?|going|way|more|problem|one)\b)",
        r"^no (?:to|for|on|from) (?:the|my|a|that) (?:[\w-]+ ){0,3}(?:job|role|post|place|position|internship"
        r"|phd|apprenticeship|course"
        r"|scheme|grant|promotion|shift|transfer|secondment)\b",
        r"\b(?:took|takes|needed) [^.!?]{2,25} to (?:say|write|send|tell me|type) (?:a |me )?(?:no|\d sentences"
        r"|two lines|one line)\b",
        r"\b(?:every|all|each|both)[^.!?]{3,40}\b(?:has|have|all|just) (?:now |also )?said no\b",
        r"\b(?:two|three|four|five|six|seven|eight|nine|ten|\d+) noes(?=\W*$|[.,;])|\b(?:zero|no) places(?: for"
        r"| this|\W*$)",
        rf"^(?:{_NO_VERB}[\w&.'/+()-]+,? ){{0,7}}?{_NO_VERB}[\w&.'/+()-]+ ?(?:[,;:–—-]|\.\.\.|…|=) ?(?:a |also "
        rf"|an? \w+ |its |it's )?"
        r"(?:no|nope)(?=\W*$|[.,;!(]| (?:today|again|from|after|as|with|because|at|by|too|either|this|so|in|via"
        r"|then|now"
        r"|without|post|on|for|and|but)\b)",
        rf"^(?:{_NO_VERB}[\w&.'/+-]+ ){{1,3}}no,? (?:and )?(?:{_NO_VERB}\w+ )?{_NO_VERB}\w+ no\b",
        r"(?<![\d./])\b(?:0|zero|oh|not one|none)(?:/| for | of | out of |-for-)(?:\d+|\w+teen|twelve|ten|nine"
        r"|eight|seven|six|five|four"
        r"|three)\b|\b(?:2/2|3/3|4/4|5/5|6/6|7/7|8/8|9/9|10/10|11/11|12/12) (?:no|rejections?|denied|noes|r)\b",
        r"\b(?:no|zero|0) (?:acceptances?|admits?|offers?|places?|yes(?:es)?|seats?)\b(?=\W*$|[.,;]| (?:this"
        r"|for me|so|after|from|in|at|again|and|but)\b)",
        r"\ball (?:rejections|rejects|no'?s|noes|r'?s|denied|denials|rs)\b",
        r"\bno (?:\w+ ){0,2}(?:school|phd|masters?|ms|mba|mfa|college|uni|university|admission|program"
        r"|programme|med school"
        r"|law school|residency|fellowship|scholarship|award|funding|match|oxbridge|ivy|ivies|cambridge|oxford"
        r"|place|quota seat"
        r"|slot|recall|interview)(?: for)?(?: me| this| in| for| then| again)(?: \w+)?(?=\W*$|[.,;])",
        needs_job=True,
        hint=Hint.ADMISSION,
    ),
    way(
        "words of a committee",
        Shape.TOLD,
        0.84,
        r"\byou (?:did not|didn'?t) (?:match|meet|reach|progress|pass|score)\b|\bcould not be (?:funded|offered"
        r"|supported|supervised)\b",
        r"\b(?:letter|e-?mail|mail|portal|message|call|pdf)\b[^.!?]{0,25}\b(?:says?|said|read|reads|with|is|was"
        r"|that) (?:a |the )?[\"'“]?"
        r"(?:no|sorry|unfortunately|we regret|we are sorry|we'?re sorry|denied|unsuccessful)\b(?! (?:for the"
        r" delay|to (?:hear|keep)))",
        r"\b(?:my|our|the) (?:paper|proposal|manuscript|grant|application|abstract|thesis)\b[^.!?]{0,20}\b"
        r"(?:killed|dead|sunk|bounced"
        r"|came back (?:red|no)|returned without)\b",
        r"\b(?:unable|not able) to (?:\w+ ){0,2}(?:offer|recommend|admit|act|accommodate|support|fund|move"
        r"|nominate|supervise|take"
        r"|place|accept|make)\b",
        r"\b(?:can'?t|cannot|could not|couldn'?t|will not|won'?t|not) (?:be )?(?:offer(?:ing)?|recommend(?:ed"
        r"|ing)?|admit(?:ting)?"
        r"|supervis(?:e|ed|ing)|fund(?:ed|ing)?|extend(?:ing)?|nominat(?:e|ed|ing)) (?:me|you|an offer|a place"
        r"|a spot|admission|a seat"
        r"|for admission|my|us|at this time)\b",
        r"\bnot extending an? (?:offer|invitation)\b|\bdid ?n'?t move me forward\b|\b(?:dept|department"
        r"|committee|college|school|board"
        r"|panel|university) (?:has |have )?(?:overruled|passed on|declined|decided against|chose not|did not"
        r" select|didn'?t select)\b",
        r"\b(?:poi|pi|prof|professor|advisor|adviser|supervisor|lab)\b[^.!?\n]{0,40}?\b(?:is ?n'?t|not|no"
        r" longer|won'?t be|can'?t)"
        r" (?:be )?(?:taking|accepting|take|hiring|recruiting|admitting|accept|able to take|funding)\b",
        r"\b(?:poi|pi|prof|professor|advisor|adviser|supervisor|lab)\b[^.!?\n]{0,40}?\b(?:took|picked|chose"
        r"|taking|selected|went"
        r" with|accepted|has no|no|lost (?:his|her|the|their)|doesn'?t have|ran out of) (?:his |her |their )?"
        r"(?:the |an? )?(?:own |other"
        r" |another |different |internal |more |new )*(?:applicants?|candidates?|student|person|masters?"
        r" student|funding|room|space"
        r"|slots?|spots?|money|openings?|grant)\b",
        r"\b(?:red|negative) (?:banner|column|decision|letter|status)\b|\bconfetti (?:did ?n'?t|did not|never"
        r"|was not)\b|\bwithout"
        r" (?:the )?confetti\b|\b(?:polite|nice|pleasant|kind|generic|small|short) little (?:e-?mail|no|pdf"
        r"|letter)\b",
        r"\b(?:below|under) (?:the )?(?:threshold|appointable|cut-?off|line|fundable|funding line)\b",
        r"\b(?:interest|pool|field|number of applications|volume|class|cohort|list|intake|programme?) (?:was|is"
        r"|were) (?:exceptionally"
        r" |very |now |so |extremely )?(?:strong|competitive|full|closed|large|high|complete|dissolved"
        r"|oversubscribed)\b",
        r"\b(?:list|waitlist|waiting list|reserve list|merit list|round)(?:(?! not\b)(?! n't\b) \w+){0,3} "
        r"(?:closed|dissolved|expired|exhausted|stopped"
        r"|ended)\b",
        r"\bnot (?:going|meant|headed) to (?:be )?(?:at |a |an |ann |)(?:[a-z]+)(?: \w+)?(?= (?:this|in the)"
        r"|\W*$)(?<!to be)",
        needs_job=True,
        hint=Hint.ADMISSION,
    ),
)

ON_A_BOARD: Final = tuple(one._replace(only_own=True) for one in _WAYS)
