"""Ways to say no by an answer that never came."""

from __future__ import annotations

from typing import Final

from bot.reading.cues.ways import Hint, No, Shape, way

SILENCE: Final[tuple[No, ...]] = (
    way(
        "nobody came back",
        Shape.MISSED,
        0.84,
        r"\b(?:nobody|no ?one)(?: has| have| ever| has ever)? (?:got|gotten|come|came) back to me\b",
        r"\bthey (?:never|haven'?t|have not|didn'?t) (?:even |ever )?(?:got|gotten|get|come|came) back to me\b",
        r"\bnever heard (?:a thing |anything |a word )?(?:back )?(?:from [\w' ]{2,30}? )?(?:after|since|again)\b",
        needs_job=True,
        hint=Hint.GHOSTED,
    ),
    way(
        "ghosted",
        Shape.VERB,
        0.9,
        r"\bghost(?:ed|ing)\b(?! (?:\w+ )?back\b)|\bgot ghost\b|\bleft on read\b",
        needs_job=True,
        hint=Hint.GHOSTED,
    ),
    way(
        "no answer",
        Shape.MISSED,
        0.66,
        r"\b(?:never|haven'?t|havent|have not|didn'?t|did not|hadn'?t|not|hasn'?t) (?:even |ever "
        r"|yet )?(?:hear|heard|hearing|received?|gotten|got|get|getting|had)(?: a| any| anything| nothing"
        r"| one| so much as a| a single)*(?: (?:thing|word|response|reply|replies|responses|feedback|call"
        r"|email|answer|calls?))?(?: ?backs?\b| anything| from| since| again|(?=,)|$)"
        r"|(?<!there are )(?<!there is )(?<!made )(?<!gave )(?<!not )\bradio silence\b|\bcomplete silence\b"
        r"|\b(?:no|zero|0|not (?:a|one)(?: single)?"
        r"|without (?:a |any )?) ?(?:response|reply|replies|responses|call ?backs?|answers?|feedback|word"
        r"|update|news)s?\b(?: (?:from|since|back|at all|yet|in))?"
        r"|\bnever (?:got|get|called|replied|responded|answered|emailed|bothered|reached)\b(?: back)?"
        r"|\bno one (?:replies|responds|calls|answers|gets back|has (?:called|replied|responded))\b"
        r"|\bcrickets\b|\b(?:heard|hear|got|getting|gotten|received) (?:absolutely |literally )?(?:nothing"
        r"|zilch|nada)(?: back| from(?! me| us)| since|$)|\b(?:stopped|quit) (?:replying|responding|answering"
        r"|emailing"
        r"|communicating|returning)|(?<!job's )(?<!work's )(?<!shop's )(?<!here's )(?<!it's )\b(?:went|gone|goes"
        r"|going) (?:silent|dark|quiet|cold|mia|radio silent)\b"
        r"|\b(?:disappeared|vanished) (?:on me|off|after|from)|\bfell off the face\b"
        r"|\b(?:nobody|no one|none of them) (?:ever )?(?:called|replied|responded|emailed|got|gets"
        r"|contacted)\b|\b(?:not|never) (?:been )?(?:called|contacted|gotten|getting called) (?:back|again"
        r"|me)\b|\b(?:emails?|calls?|messages?|follow[- ]?ups?) (?:\w+ ){0,3}(?:ignored|unanswered"
        r"|go unanswered)\b|\bignored (?:my|me|all)\b|\bnever (?:even )?(?:received|heard|get|got) (?:back|a"
        r"|any)",
        needs_job=True,
        hint=Hint.GHOSTED,
    ),
    way(
        "no answer any more",
        Shape.TOLD,
        0.74,
        r"\b(?:stopped|quit) (?:writing|picking|answering|replying|responding|texting|calling)\b",
        r"\bwent (?:quiet|silent|dark|cold|radio silent)\b|\bis a black hole\b|\bnobody (?:picks|answers|replies"
        r"|calls(?! (?:it|this|that|him|her|them|me by)))\b",
        r"\b(?:weeks?|months?) (?:of|and) (?:silence|nothing|crickets)\b|\bthink that'?s my answer\b",
        needs_job=True,
        hint=Hint.GHOSTED,
    ),
)
