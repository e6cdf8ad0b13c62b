"""What turns one no around, beside what `frame` knows: its clause, a fear, a wait, a question that is none."""

from __future__ import annotations

from bot.reading.lazy import Pattern

CLAUSE = Pattern(
    r"[,;:()\"]|\b(?:but|because|cuz|although|though|then|yet|however|and then|so|until|after"
    r"|before)\b"
)
"""Where a clause ends."""

TRAIL = Pattern(r"(?: (?:lol|lmf?ao+|haha\w*|smh|fml|ffs|bruh|tho|ngl|tbh|fr|rip))+\W*$")
"""What trails behind a sentence and says nothing of it: "aldi said no lol"."""

_NEEDED = Pattern(r"\b(?:need\w*|required|pass mark|minimum|threshold|to pass|want(?:s|ed)?|cut ?-?off|merit)\b")
_ENOUGH = Pattern(
    r"\b(?:through to|passed the|phew|above|made it|cleared|got in|yay|so i'?m in|next round|next stage)\b"
)
_NUMBER = Pattern(r"\d+(?:[.,]\d+)?(?!\d|st|nd|rd|th)")


def enough(told: str, sentence: str) -> bool:
    """Whether a number that was asked for is reached: "needed 60 and got 72"."""
    needed = _NEEDED.search(told)
    if needed is None:
        return False
    numbers = [(at.start(), float(at[0].replace(",", "."))) for at in _NUMBER.finditer(sentence[sentence.find(told) :])]
    if len(numbers) < 2:
        return False
    if _ENOUGH.search(sentence):
        return True
    (first, one), (_, other) = numbers[:2]
    line, mine = (one, other) if needed.start() < first else (other, one)
    return mine >= line and needed[0] not in ("cutoff", "cut-off", "cut off", "merit")


WHO = Pattern(r"\b(?:who|which)\b")
"""Between a no and a date behind it: the date is of somebody only named, "signed by a dean who left last year"."""

SAID_MAYBE = Pattern(r"\b(?:said|says|told me|was a|from) (?:a )?[\"']?maybe\b")
"""Before a no: the one who says it had said something else."""

I_AM = Pattern(r"\bi(?:'ve)? ")
WRITER = Pattern(r"\b(?:i|me|my)\b")
I_OR_WE = Pattern(r"\b(?:i|we|im|i'm)\b")

FELT = Pattern(r"\bfe(?:el|els|lt|eling) (?:so |very |really |totally |completely |always )*$")
"""Before "rejected" it is people who did it, where no employer follows."""

UP_TO_OBJECT = Pattern(r" ?(?:by |for |from |on |of |at |to |as )?(?:[\w'-]+ ){0,3}")
"""What may stand between a no and its object."""

COMING = Pattern(
    r"\b(?:expecting|await(?:ing)?|waiting (?:for|on)|dread(?:ing)?|brac(?:e|ing) for|prepar(?:e"
    r"|ing) for)\b[\w ]{0,20}$"
)
"""Before a rejection that is waited for."""

STILL = Pattern(r"\b(?:yet|so far|still|as of now)\b")
"""Beside a silence: it is a wait."""

HAS_NOT = Pattern(r"\b(?:haven'?t|hasn'?t|(?:have|has) not)\b")
YET = Pattern(r"^[^.!?;]{0,90}\byet\b")
"""In and behind what was not reached: it may still be, "my application hasn't been considered yet"."""

HAPPENED = Pattern(
    r"\b(?:rejected|turned|denied|declined|passed|dropped|ghosted|refused|knocked|shot|ditched|binned|axed"
    r"|hired|picked"
    r"|chose|took|blew|strung|changed|told|went|withdrew|rescinded)\b"
)
"""A no that is told as something past."""

AS_A_FACT = Pattern(
    r"\b(?:that|who|which|after|since|because|when|once|why)\b"
    r"(?:(?!\b(?:if|whether|unless|might|would|will|could|may|should|'?ll)\b)[^,;.!?]){0,40}$"
)
"""Before it: whatever else the sentence asks or fears, this happened: "should I reapply to a firm that rejected me"."""

AFTER_BEING = Pattern(
    r"\bafter (?:\w+ )?(?:being|getting|having been|i was|i got|i've been|i'd been) (?:\w+ly |just )?$"
)
"""Before "rejected", in a sentence about the writer: it happened."""

NOT_FORESEEN = Pattern(
    r"\bi (?:never|didn'?t|had not|hadn'?t|hardly) (?:even )?(?:thought|think|imagined?|expect(?:ed)?"
    r"|believed?) (?:that )?i"
    r"(?:'d| would) (?:ever |actually )?(?:be|get|have been) $"
)
FORESEEN = Pattern(r"\bi (?:fully |half |kind of |sort of |kinda |had )?expected to (?:be|get) $")
"""Before "rejected": it happened, and was not or was thought of before."""

AND_SO_IT_WAS = Pattern(r"^[^.!?;]{0,20},? and (?:they|he|she|it|i) (?:did|was)(?=\W*$|[,.;!])")
BUT_IT = Pattern(
    r"^[^.!?;]{0,25},? (?:but|and|so|though|yet|still) (?:it|i|that|this|the|still)\b"
    r"(?! (?:got|was) (?:an offer|accepted|in\b|hired))"
)
"""Behind what was feared or foreseen: it came."""

THAT_I_GOT = Pattern(
    r"^ (?:that |which )?i (?:just )?(?:got|received|had|was sent)\b|^ from (?:this morning|today|yesterday)\b"
)
"""Behind "the rejection": it is there, whatever stands before it."""

NOT_IT_BUT = Pattern(r"\b(?:isn'?t|not|wasn'?t|is not) (?:even |just |really |so much )?(?:the|that|being|getting)? ?$")
ITS_WHAT = Pattern(r"^[^.!?;]{0,20}[,;] ?(?:it'?s|but|that'?s)\b")
"""Around a no that hurts less than what comes with it: "it's not the rejection, it's telling my kids"."""

ONLY_ME = Pattern(
    r"\b(?:am i|i'?m|i am|i was|not|feels? like) the only (?:one|person|guy|girl)(?: \w+){0,2} (?:who|that)$"
)
"""Who is told of behind it is the writer: "am I the only one who gets rejected"."""

I_THINK_I_WAS = Pattern(r"\bi think (?:i'?m|im|i am|i got|i've been|i was) $")
"""Before "ghosted": as much as anybody can know."""

WHEN_THEY = Pattern(r"\bwhen (?:they|he|she|the \w+) (?:finally |just )?$")
TOLD = Pattern(r"(?:told|rang|called|turned|rejected|emailed|wrote)\b")
"""Behind "when they", of something past: no condition."""
WHY_OR_UNTIL = Pattern(r"\bwhy\b|\b(?:took|takes) [^.;]{0,20}until\b")
"""Beside an "if" or "until" before a no: it has happened all the same."""

ASKED_IF_AND_I = Pattern(
    r"\b(?:ask(?:s|ed|ing)?|text(?:s|ed|ing)?|wonder(?:s|ed|ing)?)(?: me)? (?:if|whether) [^,;]{1,40} (?:and|but) i "
    r"(?:just |already |only )?(?:got|had|have) (?:the|a|my|another) $"
)
"""Before a no: others ask whether, and it is there: "he keeps asking if i've heard and i got the"."""

FROM_ONE_TO = Pattern(r"\b(?:from \w+(?: \w+){0,3}|wait ?list(?:ed)?) to $")
"""Before "rejection" it has changed to it: "from waitlist to rejection"."""

A_CERTAIN_ONE = Pattern(r"\b(?:the|my|this|that|their|being|another) $")
"""Just before a rejection that is there."""

WHY_ANYBODY = Pattern(r"\bwhy (?:i|they|we|he|she)\b")

BEGINS_LIKE_ONE = Pattern(
    r"^(?:so|and|but|ok|okay|well|wait|lol|hey|hi|hello|also)?,? ?(?:have|had|was|were|am|did|do|has|when|is"
    r"|are|isn'?t|didn'?t|don'?t|haven'?t|where|who|which|how|what|why|ever|someone|can|could|would|will"
    r"|should|any|does|doesn'?t|aren'?t)\b"
)
"""A sentence that only begins like a question: "didn't get the job", "was rejected by two of them"."""

BEGINS_LIKE_NEWS = Pattern(r"^(?:was|were|had|have|did|didn'?t|haven'?t|when|what a|isn'?t|am|don'?t)\b")
"""Of these the ones that tell something where no question mark stands."""

BEGINS_WITH_SELF = Pattern(r"^(?:i'?m? |we |my |just |got |rejected |been )")

I_WOULD = Pattern(r"\b(?:i'd|i would|i wouldn'?t|would you) $")
"""Just before "not hire me": what the writer would do, and nobody did."""

NO_EMPLOYER = Pattern(
    r"\b(?:letting agent|estate agent|landlord|flat viewing|animal shelter|rescue dog|adoption"
    r"|raid (?:group|team)s?"
    r"|guild|gear score|blood donation|blood bank|hold music|self[- ]?(?:checkout|scan)"
    r"|vending machine(?! (?:company|firm|maker))"
    r"|smart ?watch|roomba"
    r"|automatic doors?|photo booth|pub quiz|bar quiz|trackpad|parking app|face id|quiz night|captcha|speed camera)\b"
)
"""Who turns people away every day, and gives no work."""

A_JOB_THERE = Pattern(r"\b(?:jobs?|roles?|positions?|vacancy|interview\w*|applied|apprentice\w*|hiring|shifts?)\b")
