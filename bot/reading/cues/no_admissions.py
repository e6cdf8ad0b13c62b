"""Ways to say no that schools, juries and matching programmes have."""

from __future__ import annotations

from typing import Final

from bot.reading.cues.no_parts import NOT
from bot.reading.cues.ways import Hint, No, Shape, way

ADMISSIONS_NO: Final = "a no of admissions"
"""What a no is called that only schools, juries and matching programmes say."""

ADMISSIONS: Final[tuple[No, ...]] = (
    way(
        ADMISSIONS_NO,
        Shape.TOLD,
        0.86,
        r"\b(?:(?:i|we|went|going|am|is|was|remain|remained|up|still|again|officially) unmatched|no match|not matched"
        r"|(?:did not|didn'?t) match)\b(?! (?:the|my|with|your|what))",
        r"\bnot (?:nominated|allotted|admitted|passed|qualified(?! for(?=[.,!?]|$| and| or| but))|placed|taken"
        r"|shortlisted"
        r"|recalled|recommended for|invited back)\b",
        r"(?:^|\b(?:application|proposal|grant|score\w*|panel|review\w*|r\d\d)[^.\n]{0,40}?)\bnot discussed\b",
        r"\b(?:name|roll number|number) (?:is |was )?(?:not|no) (?:\w+ )?(?:in|on|dey)\b"
        r"|\bnot in (?:the )?(?:final )?(?:list|merit)\b",
        r"\b(?:none|not one|neither) of (?:my|the|them|those)(?: \w+){0,3} (?:took|wanted|accepted|admitted) me\b",
        r"\boff the wait ?list in the wrong\b|\bwait(?:ing)? ?list (?:is |was |has )?(?:closed|released|cleared)\b",
        r"\bwaitlist(?:ed)?[^.\n]{0,25}\b(?:then|now|to|and) (?:a )?(?:no|r|reject\w*|denied)\b",
        r"(?:^|[-:,=(]|\boutcome|\bgot (?:an?|my|the) (?:\w+ )?|\bdecision) ?r(?=$|[ ,.)](?!&))(?!\. ?\w)"
        r"(?! (?:and|us)\b)(?! \((?:programming|language|studio))",
        r"(?:^|[ ,])(?:\d+(?:st|nd|rd|th)|another|my (?:first|last)) r (?:in|this|today|from)\b",
        r"\b(?:denied|deny|denial|rejected|dinged|declined) (?:at|from|by|w/|via|without) \w+",
        r"\bshut out\b|\bnot even (?:wait ?listed|an interview|a wait ?list)\b"
        r"|\bcould(?: not|n'?t) find (?:me )?a supervisor\b|\bout at \w+"
        r"|\bmoney went elsewhere\b",
        r"\b(?:(?:un)?official|formal) (?:reject|rej|no|denial)\b|\bseat not\b|\bwent elsewhere\b"
        r"|(?:\bnot|n't) (?:quite )?(?:the (?:answer|result|news|outcome|one"
        r"|decision|letter)|what) (?:i|we) (?:was |were |had |'d |have )?(?:been )?(?:hop|want|wait|look)\w*\b",
        r"\banswer nobody wants\b",
        r"\bfunded (?:two|three|one|someone|somebody|others)\b|\bcohort (?:is |was )?filled\b",
        needs_job=True,
        hint=Hint.ADMISSION,
    ),
    way(
        "what a portal or a letter says",
        Shape.TOLD,
        0.85,
        r"\b(?:portal|status|page|decision|outcome)(?: in \w+)?(?: now)?(?: says?| said| reads?|:| is| shows?)"
        r" (?:denied|deny|refused|unsuccessful|declined|not admitted)\b",
        r"\bno confetti\b(?! yet)|\bnon-?select(?:ed|ion)?\b|\b(?:not|wasn't|isn't) in my favou?r\b|\babsage\b",
        needs_job=True,
        hint=Hint.ADMISSION,
    ),
    way(
        "the others were chosen",
        Shape.TOLD,
        0.82,
        r"\bnot among (?:those|the (?:chosen|selected|successful|lucky|admitted|\w+ who))\b",
        r"\bcommittee (?:did ?n'?t|did not) (?:go for|select|choose|recommend|admit|take) (?:it|me|my|us|mine)\b",
        r"\bi'?m not (?:in the group|one of those)\b|^not in(?=$|,)"
        r"|^nothing this (?:cycle|year|season|round)(?=\W*$)",
        r"\bmy name (?:was ?n'?t|is ?n'?t|was not|is not) (?:on|in|among) (?:it|there|them)\b",
        r"\bfilled (?:all )?(?:the|their|its|every) (?:seats?|spots?|places?|slots?)\b",
        r"\b(?:wrote|written|called|rang|phoned|e-?mailed)\b[^.!?\n]{0,40}?\bto say (?:that )?(?:it'?s )?(?:a )?no\b",
        r"\b(?:call|take|count|consider) (?:that|it|this) (?:as )?a no\b|\bhired externally\b",
        r"\b(?:i|i've|was|got|been) (?:just |been |got )?told no\b(?! (?:one|body|longer|such|matter))",
        rf"\b{NOT} clear (?:the |my )?(?:\w+ )?(?:cut-?off|bar|threshold)\b",
        needs_job=True,
    ),
    way(
        "what may well be a no of admissions",
        Shape.TOLD,
        0.6,
        r"^(?:nope|out)(?=$|,| again)|\bcould only (?:take|admit|accept|fund)\b"
        r"|\b(?:interests?|profile|goals) (?:do|does|did) ?(?:n'?t|not) align\b",
        r"\bnot good enough(?=\W*$|,? (?:it seems|apparently))|\benough,? apparently not\b",
        r"\b(?:everyone|everybody)\b[^.!?\n]{0,50}\b(?:except|but|apart from|bar|besides) me\b",
        r"\bthat was my (?:safety|top choice|first choice|last (?:one|hope|chance)|dream)\b|\bsame decision\b",
        r"\b(?:acceptance|admission|offer)\b[^.!?\n]{0,40}\btook (?:it|that) back\b",
        needs_job=True,
        hint=Hint.ADMISSION,
    ),
)
