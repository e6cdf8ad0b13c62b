"""Ways to say no as a form, a list or a board says it: a status, a name that is not there, points that were missing."""

from __future__ import annotations

from typing import Final

from bot.reading.cues.ways import Hint, No, Shape, way

_STEP: Final = (
    r"(?:first|second|third|fourth|final|last|next|round|rd|r\d|stage|phase|callbacks?|recalls|phone|case|oa|screen(?:ing)?"
    r"|trials?|take-?home|superday|onsite|interviews?|hirevue|paper sift|sift|longlist|shortlist"
    r"|\d(?:st|nd|rd|th)? (?:round|stage|interview))"
)
_OF_ANOTHER: Final = r"(?! (?:applicants?|candidates?|attempts?|people|search|in|ones?|so far)\b)"

VERDICTS: Final[tuple[No, ...]] = (
    way(
        "a status that says no",
        Shape.TOLD,
        0.86,
        r"\b(?:i'?m|i was|i've been|told me|application|status|portal|result|outcome|gone|changed|went|moved|came back"
        rf"|it'?s|says|said|got|marked):?(?: [\w'&\"-]+){{0,5}}? (?:= )?[\"']?(?:unsuccessful"
        rf"|not successful)\b{_OF_ANOTHER}",
        r"\b(?:status|portal|application|decision|checker|tracker|dashboard|it|that|candidate home)\b[^.!?\n]{0,30}?"
        r"\b(?:changed|moved|switched|flipped|went|gone|updated|turned|changes)"
        r"(?: from [\"']?[\w ]{3,25}[\"']?)? (?:to|from pending to) [\"']?(?:denied|declined|not selected|closed"
        r"|refused"
        r"|no longer)\b",
    ),
    way(
        "a status that says no",
        Shape.TOLD,
        0.85,
        r"^(?:[\w&.'/+-]+,? ){0,7}[\w&.'/+-]+ ?(?:[:=,-]|came back)? ?[\"']?\bunsuccessful[\"']?"
        r"(?=$|[.,!;(]| (?:again|at|after|this|today|yesterday|apparently|then)\b)",
        r",? unsuccessful(?=$|,|;)",
        r"^(?!.*\b(?:mum|mom|dad|wife|husband|parents|he|she|i|i've|we|we've|you|they|people|gf|bf|doctor|landlord|vet"
        r"|boss|teacher|kids?|girls?) (?:just |also |have |has |then )*(?:said|says) no)"
        r"(?:[\w&.'/+-]+ ){1,5}(?:said|says) (?:no|nope|nah)"
        r"(?= (?:at \d|because|cos|cuz|bc|in \d|via|by (?:e-?mail|text|phone|post)|again|within"
        r"|over (?:the )?(?:phone|e-?mail)|this|on (?:the|my)|too\b|both))",
        r"^(?:also |and |well |so )*(?:another|also a|also another|one more|yet another) no (?:from|at|for the)"
        r" (?!me\b|us\b)\w+",
        needs_job=True,
    ),
    way(
        "a verdict of one word",
        Shape.TOLD,
        0.84,
        r"^(?:[\w&.'+-]+ ){1,5}(?:=|➡️|->|=>|→) ?(?:a )?(?:no|nope|rejected|not me)(?=$|[.,;!])",
        r"(?:^|[,;] ?(?:and |then |a )*)no (?:by|within|before|the next|the same) (?:the |an? )?(?:\w+day|\d+\w*"
        r"|lunch\w*|noon"
        r"|teatime|end|close|hour|week|day|morning|evening|midnight)(?: \w+){0,2}(?=$|[.,;!])",
        r"\b(?:this|that|last|first|second|third) one(?:'s| is| was) (?:also )?a no\b(?=$|[.,;!]| (?:as well|too"
        r"|now)\b)",
        r"\ball (?:of them |three |four |five |two |said )?no(?:'?s|es)?(?=$|[.,;!])",
        r"^(?:[\w&.'+-]+ ){1,3}said (?:nope|nah)(?=$|[.,;!])",
        r"^(?:and |also |yet |well |ok |ah )?(?:a |another )?no,? (?:again|here too|here as well)"
        r"(?=$|[.,;!]| (?:from|at) (?!me\b|us\b|him\b|her\b|my\b)\w+| today| this (?:morning|week))",
        r"\b(?:0|zero|oh) for (?:\d{2,}|\d (?:this|so far|on))\b",
        r"\b(?:is|an?|got the|got an?|post-interview|today's|another|\d+) r(?=$|[.,;!]| (?:at \d|via|from|today"
        r"|this|last)\b)",
        r"\b(?:the|a|another|my|today'?s|got|sent|official) denial(?=$|[.,;!]| (?:today|came|from|on|at \d|this"
        r"|via|yesterday"
        r"|too)\b)",
        r"\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten) dings\b",
        needs_job=True,
    ),
    way(
        "the file is closed",
        Shape.TOLD,
        0.84,
        r"\b(?:there were|had|have|just|were|are)(?: just| many| simply)? (?:better|stronger) (?:qualified )?"
        r"(?:candidates|applicants)\b",
        r"\b(?:job|role|position|vacancy)(?:'s| is) gone(?=$|[.,;!])|\boffer(?:'s| is| now)? gone(?=$|[.,;!])",
        r"\bclosed (?:my|our) (?:file|application|packet|candidacy)\b",
        r"\b(?:not|n't) (?:be )?hiring (?:\w+ ){0,3}after all\b",
        r"\b(?:offer|job|start date|contract|role|position|placement|internship)(?:'s| is| was)? (?:now "
        r"|just )?(?:off|void)"
        r"(?=$|[.,;!]| (?:because|now|too|as|since|again)\b)",
        r"\b(?:job|internship|role|offer|placement|position|contract|start|gig|traineeship|apprenticeship)\b[^.!?\n]{0,40}"
        r"\b(?:fell|fallen|falls) through\b",
        r"\bthey(?:'ve| have)? (?:already |just )?filled it\b",
        r"\b(?:texted|e-?mailed|wrote|messaged|mailed|rang to say|called to say) (?:me )?no(?=$|[.,;!])",
        r"\b(?:so|now)(?: there'?s| there is)? no (?:role|job|position|vacancy)(?: any ?more| now| left| for me"
        r"| after all)?(?=$|[.,;!])",
        r"\bprogress(?:ed|ing) (?:with )?(?:other|another|a different|candidates (?:with|who|whose))\b",
        r"\b(?:academy|club|team|school|coach|casting|company|they)(?: \w+)? released me\b",
        needs_job=True,
    ),
    way(
        "not among them",
        Shape.MISSED,
        0.86,
        r"\b(?:not|n't|never) (?:been |being |getting )?made (?:partner|permanent|manager|supervisor|team lead)\b",
        r"\b(?:i'?m|i am|i was|we were) (?:not|n't|wasn'?t) (?:one of|in|among) the (?:\d+|two|three|four|five"
        r"|six|seven|eight"
        r"|nine|ten|eleven|twelve|chosen|lucky)\b",
        r"\bnot getting (?:the|a|my|that|any) (?:return offer|job|role|internship|place|promotion|offer)\b"
        r"(?! (?:would|will|is|was|means|because))",
        r"^(?:i )?(?:did ?n'?t|did not) match(?: again| this (?:year|cycle))?(?=\W*$)",
        r"\b(?:did ?n'?t|did not) (?:meet|reach|hit|make) (?:the|their) (?:benchmark|threshold|cut-?off"
        r"|pass mark|required"
        r" standard|standard|minimum score)\b",
        r"\bscored (?:just )?(?:below|under|beneath) (?:the |their )?(?:benchmark|threshold|cut-?off|pass mark|line"
        r"|required standard)\b",
        r"\b(?:hirevue|sjt|oa|assessment(?: cent(?:re|er))?|vetting|sift|psychometrics?|aptitude test)[:,]? fail(?:ed)?"
        r"(?=$|[.,;!]| (?:at|for|by|with)\b)",
        r"\b(?:did ?n'?t|did not) pass (?:the )?(?:bar|bar exam|nclex|boards|board exam|vetting|medical|probation"
        r"|civil service test)\b(?! (?:it|over|him|her|to)\b)",
        needs_job=True,
    ),
    way(
        "cut at a step",
        Shape.MINE,
        0.88,
        rf"(?:^|[,;] |\bi (?:was|got) |\bgot |\bwas )cut (?:in|at|after|from|before|on) (?:the |my "
        rf"|their )?(?:\w+ )?{_STEP}\b",
        rf"(?:^|\bi (?:was|got) |\bgot |\bwas )(?:dropped|eliminated|knocked out|released|screened out) (?:in|at"
        rf"|after|before)"
        rf" (?:the |my |their )?(?:\w+ )?{_STEP}\b",
        r"\b(?:bounced|binned|failed|out|fell|dropped|sifted out|knocked out) (?:out )?at (?:the )?(?:paper |cv "
        r"|first |last "
        r"|final |application )?(?:sift|screen|stage|hurdle|round|assessment centre|hirevue)\b",
        needs_job=True,
    ),
    way(
        "not on the list",
        Shape.MINE,
        0.86,
        r"\b(?:list|names?|results|cast|ranking|shortlist|longlist)\b[^.!?\n]{0,60}?"
        r"(?<!if )(?<!whether )(?<!unless )(?<!when )\b(?:i'?m not|i am not|i wasn'?t|i was not|mine (?:isn'?t"
        r"|wasn'?t|is not|was not|ain'?t)|not mine|not me"
        r"|my name(?:'s| is| was)? (?:not|isn'?t|wasn'?t))\b(?! (?:sure|worried|going|happy|surprised|bothered|ready))",
        r"\bmy (?:name|number)(?:'s| is| was)?(?: not|n'?t| wasn'?t| isn'?t) (?:on|there|in|called|read|among"
        r"|one of|up)\b"
        r"(?![^.!?\n]{0,25}\b(?:guest|class|door|invite|birthday|doorbell|lease|deed|christmas|naughty|register)\b)",
        r"\bmy name (?:is |was )?(?:missing|absent|nowhere)\b|\b(?:names?|numbers?) (?:was|were) (?:called"
        r"|read)(?: out)?,?"
        r" (?:but )?(?:not mine|mine (?:wasn'?t|was not))\b",
        r"\bi (?:did not|didn'?t|couldn'?t|could not|can'?t) (?:see|find) my name\b",
        needs_job=True,
    ),
    way(
        "points that were missing",
        Shape.MINE,
        0.85,
        r"\bmissed (?:it|out|the (?:\w+ )?(?:cut|cut-?off|line|mark|threshold|bar|grade"
        r"|score)(?: for (?:the |my )?\w+)?)(?: off)? by (?:just |only "
        r"|literally )?(?:a|an|one|two|three|four|five|half|\d[\d.]*)\b",
        r"\b(?:\d[\d.]*|one|two|three|four|five|half a|a) (?:points?|marks?|percent|%) (?:short|below|under|off)"
        r" (?:of |on )?(?:the |their )?(?:cut|cut-?off|line|pass|pass mark|threshold|minimum|merit|exam|test)\b",
        needs_job=True,
        hint=Hint.SCREEN,
    ),
)
"""What a form says, and what a list does not."""
