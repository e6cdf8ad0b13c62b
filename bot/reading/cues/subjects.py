"""Who stands before a no, and what behind it: by these the shape of a no says whose it is."""

from __future__ import annotations

from typing import Final

from bot.reading.cues.parts import ADVERBS, CLOSE_PERSON, OTHER_PERSON
from bot.reading.lazy import Pattern

KNOWN_TO_US = Pattern(
    rf"\b(?:an?|the|one|another|this|that) (?:[\w-]+ ){{0,3}}?(?:junior|senior|guy|girl|kid|student|friend|wom[ae]n"
    rf"|m[ae]n|lady|colleague|co-?worker|candidate|engineer|developer|nurse|teacher|person|grad|graduate|mentee)"
    rf" (?:that|who|whom) (?:i|we) (?:[\w']+ ){{1,4}}(?:was|were|got|has been|had been) {ADVERBS}$"
)
"""Before a no: somebody whom the writer knows, "a junior that I mentored was ..."."""

WE_REJECT = Pattern(r"\b(?:we|i) (?:do |did |have |always |usually |still )?$")
"""Before "reject" it is the writer who says no: "the ones we reject tell us that they learned something"."""

ON_ITS_OWN = Pattern(r"(?:being|getting) (?:\w+ly )?")
"""At the start of a sentence it makes a no a thing that happens: "being rejected after all that is hard"."""

ELLIPSIS = Pattern(
    r"^ (?:from|by|at|after|again|via|(?:in|on) (?:the )?(?:\w+day|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov"
    r"|dec)\w*"
    r"|portal)|for (?!now\b|\d)\w+)\b|^[\W_]*$|^,"
)
"""Behind "declined" or "cut" without an object: it is the writer who was."""

ACTS_ON = Pattern(
    r"^ (?:the|an?|any|all|every|his|her|their|its|new|these|those|what|such"
    r"|both)\b(?! (?:next|same|day|minute|moment|time|final|second|very|morning|other day|whole"
    r"|(?:full |few |couple (?:of )?|good )?(?:hours?|days?|weeks?|months?|years?|minutes?)))"
)
"""Behind a no: something of others that it turns away."""

ACTS_ON_THING = Pattern(r"^ (?!from|by|at|after|again|me\b|us\b|out|in\b|today|yesterday|and|but|on\b)[a-z]")
"""Behind "rejects" without a subject of its own: what a form, a filter or a machine turns away."""

OPENER = Pattern(
    r"^(?:applied|interviewed|got|had|have|having|went|just|finally|and|but|so|then|was|been|also|again|still|today"
    r"|yesterday"
    r"|after|before|ended|welp|well|lol|yeah|yep|yup|ok|okay|update|edit|ugh|damn|fuck|oh|guess|apparently"
    r"|sadly|unfortunately|literally|already|officially|straight|even|now|only|once|twice|immediately|both|all"
    r"|either|post|followed|this|that|there|which|never|always|kept|keep|why|when|how|what|where|kinda|basically"
    r"|honestly|hi|hello|hey|hiya|heya|aww*|omg|bruh|alas|man|dang|argh|sigh|boo|oof|\d+)\b"
)
"""With which a sentence about its writer opens, and no name does."""

OURS = Pattern(
    r"\b(?:application|app|apps|applications|resume|cv|oa|onsite|final|interview|round|candidacy|manuscript|paper"
    r"|hire ?vue|take[- ]?home|assessment|submission|proposal|promotion|portfolio|show ?reel|reel|self ?tape|screenplay"
    r"|abstract|cover letter|statement|essay)\b"
)
"""What somebody who applies sends in, or goes through."""

ONLY_OURS = Pattern(
    r"(?:my |our |another |second |third |first )*(?:job |grant |phd |journal |transfer |internal )?(?:application|app"
    r"|paper|manuscript|grant|abstract|phd|masters|msc"
    r"|proposal|submission|candidacy) "
)
"""Before "rejected" it is what its writer sent in, and nothing else stands before it."""

HABIT = Pattern(r"\b(?:they|it|schools?|departments?|programs?) (?:always|usually|normally|typically|often|tend to) ")
"""Before rejections that are sent every year."""

PEOPLE = Pattern(r"\b(?:people|companies|firms|others|everyone|you) (?:all |always |just |will |can )*$")
"""Just before "say no": of people as such."""

ON_THEIR_SIDE: Final = ("forward", "proceeding", "progressing", "advancing")
"""What an employer does not do with the writer: "the employer isn't moving forward"."""

TELLS = Pattern(
    rf"\b(?:{OTHER_PERSON}) (?:just |also |then |had |has )?(?:said|told|says|tells|thinks?|wrote|called|e-?mailed"
    rf"|mentioned"
    r"|asked|rang|explained|replied|answered|confirmed|works?|knows?)(?: himself| herself)?\b"
    rf"|\b(?:(?:tell|telling)|(?:explain|explaining|break|breaking|say)(?: it| this| that)? to) (?:{CLOSE_PERSON})"
)
"""Somebody else who brings the news, or is brought it."""

ANOTHER = Pattern(rf"\b(?:he|she|(?:guy|girl|woman|man|lady|friend|kid|person) (?:who|that))\b|{CLOSE_PERSON}")
"""Somebody else than the writer."""

SAYS_NO = Pattern(
    r"\bi (?:just |then |also |politely |still |always |keep |kept )*(?:said|say|replied|answered|told \w+)? ?$"
)
"""Just before "no": it is the writer who says it."""

OUR_CHOICE = Pattern(r"\bended up\b|\|(?: \w+){0,3} for (?:the|our|my|us)\b|\bi\b[^|]*\bwe\b")
"""What makes "we went with another" the writer's own choice and no words of a letter."""

OF_SOMEBODY = Pattern(
    rf"\b(?:{OTHER_PERSON}|(?:half|most|a third) (?:of )?(?:my|our|the) (?:\w+ )?\w+(?: i \w+ with)?) $"
)
"""Just before "didn't match": "half my cohort", whoever else the sentence speaks of."""

LEARNED = Pattern(
    r"\b(?:told (?:me|us)|informed|notified|advised|heard|learned|learnt|got told|been told|was told)\b"
    r"|\bgot (?:the|a|that|another) (?:\w+ )?we $"
    r"|\b(?:director|manager|panel|boss|head|board|company|ceo|committee|dean|owner|hr|client|chef|principal)"
    r" (?:has |have |had |just |then |still ){0,2}$"
)
"""It is somebody else who decided: "I've just been informed that the panel has decided not to ..."."""

SAYS_IT = Pattern(r"\b(?:on|over|down) the phone said\b|\b(?:receptionist|lady|woman|man|guy) (?:called|rang|phoned)\b")
"""It is somebody there who tells the writer."""

TRANSITIVE: Final = frozenset(
    {"refused", "denied", "declined", "dropped", "cut", "turned down", "turned away", "overlooked"}
)
"""Noes that are told of the writer only where nothing behind them is what was turned down."""

ACTIVE = Pattern(
    r"\b(?:i|we|i've|we've|had to|decided to|have|i'd) (?:\w+ly |just |also |have |already |even |had |to "
    r"|then |finally |had to ){0,3}$"
)
"""Just before a no: it is the writer who says it."""

I_OR_WE_JUST = Pattern(r"\b(?:i|we) (?:\w+ly |just |then |also )?$")
"""Just before "declined" or "refused"."""

BY_OR_FROM = Pattern(r" (?:by|from|at|after|via)\b")
"""Just behind "declined": it is the writer who was."""

THEY_SAID = Pattern(
    r"\bthey (?:just |then |all )?(?:said|say|told me|tell me|wrote)(?: that)?(?: i'?m| i am| i was| it'?s| it was)? $"
)
"""Just before "not a fit": of the writer, whom they say it to."""

SELF_WORD = Pattern(r"\b(?:i|me|my|i'm|i've)\b")
A_FRIEND_AND_I = Pattern(r"\bmy (?:friend|sister|brother)\b.*\bi\b")
ONE_MORE = Pattern(r"\b(?:another|many|most|those)(?: \w+){0,2} $")
"""Just before a rejection that is counted: "and another rejection for me"."""

ME_MY_OR_I = Pattern(r"\b(?:me|my|i)\b")
MINE = Pattern(r"\b(?:my|this|another|got|received|i)\b")
"""Beside a rejection as such: it is one that somebody has."""

US_OR_ME = Pattern(r"\b(?:i|me|my|we|i've|i'm|im|us)\b")
ME_OR_US = Pattern(r"\b(?:me|us)\b")
WE = Pattern(r"\bwe\b")
THEY_CHOSE = Pattern(r"(?:went(?! to)|go|going|chose|picked|hired|decided|prefer|preferred|gone)\b")
"""What an employer does who takes another."""

IN_THE_NEWS = Pattern(
    r"\b(?:saw|seen|read|heard|reading|news|reuters|bloomberg|techcrunch|blind|reddit|article|headline|rumou?rs?"
    r"|post)\b"
    r"[^.!?\n]{0,40}$"
)
"""Before a freeze that is in the news."""

THEIR_OWN = Pattern(
    r"\b(?:(?:had|got|has) (?:his|her|their)|his|her|(?:friend|mate|brother|sister|cousin|husband|wife|partner"
    r"|boyfriend"
    r"|girlfriend|(?:room|flat|house|class|team)mate|co-?worker|colleague|son|daughter|student|neighbou?r)'s)"
    r" (?:\w+ ){0,2}$"
)
"""Just before an offer that was taken back: it was somebody else's."""

THEIRS_TAKEN = Pattern(
    r"^[\w ]{0,20}?\b(?:his|her|(?:my|our) (?:[\w-]+ ){0,2}?(?:friend|mate|brother|sister|cousin|husband|wife|partner"
    r"|boyfriend|girlfriend|(?:room|flat|house|class|team)mate|co-?worker|colleague|son|daughter|student|neighbou?r"
    r"|mum|mom"
    r"|dad)'s) (?:\w+ )?(?:offer|contract|job|place)\b"
)
"""From a word for taking back on: it was somebody else's."""

ANOTHER_GETS = Pattern(
    r"\b(?:(?:my|our) (?:best |close |good |older |younger |little |big |twin |poor |other )?"
    r"(?:friend|buddy|mate|bestie|bf|gf|boyfriend|girlfriend|husband|wife|partner|sister|sis|brother|bro|cousin"
    r"|roommate"
    r"|flatmate|housemate|mom|mum|dad|mother|father|son|daughter|kid|nephew|niece|lab ?mate|half|student"
    r"|supervisee|mentee|neighbou?r)|^(?:mum|mom|dad|bro|sis|gran|nan|other half|the wife|the husband|the missus))"
    r"(?:'s)?(?:(?! i | me )[^.!?\n,;]){0,45}? (?:with|got|gets|had|has|received|been|given|handed|told)"
    r" (?:an? |the |another |his |her |told )?(?:\w+ )?no(?:pe)?\b"
)
"""A no that somebody near to the writer got."""

TOLD_THEM = Pattern(r"^(?:i |i've |so |and |just |had to )*(?:told|tell) (?!me\b|us\b|that\b)(?:\w+ )?\w+ no\b")
"""It is the writer who said no: "told aldi no"."""

ON_A_DAY = Pattern(
    r"^(?: (?:letter|e-?mail|mail|notice|call))? (?:came |on |by |arrived |landed )?(?:(?:mon|tues|wednes|thurs"
    r"|fri|satur|sun)day|today"
    r"|yesterday|tonight|(?:the )?(?:next|same|following) (?:day|morning|week|evening)|this (?:morning|week"
    r"|afternoon|evening)"
    r"|(?:\d+|two|three|four|a few) (?:minutes|mins|hours|hrs|days|weeks) later|an hour later|within (?:the|an"
    r"|\d+) \w+)\b"
)
"""Behind a rejection it came on that day, and so to the writer: "interview monday, rejection wednesday"."""

BETWEEN_US = Pattern(r"\b(?:between|down to) (?:just )?(?:(?:me|myself) and|(?:[\w']+ ){1,5}?and (?:me|myself)\b)")
"""The other is the one who got it instead of the writer: "it was between me and one other, and they gave it to him"."""
