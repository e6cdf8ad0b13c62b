"""Ways to say no by what became of the place: filled, frozen, cancelled, taken back, given over the writer."""

from __future__ import annotations

from typing import Final

from bot.reading.cues.parts import JOB
from bot.reading.cues.ways import Hint, No, Shape, way

PROMOTION_NO: Final = "a promotion refused"

ENDED: Final[tuple[No, ...]] = (
    way(
        PROMOTION_NO,
        Shape.MINE,
        0.94,
        r"\bmy promotion (?:was|got|has been|is|had been) (?:\w+ly )?(?:denied|refused|rejected|turned down)\b",
        hint=Hint.PASSED_OVER,
    ),
    way(
        "being passed over",
        Shape.MINE,
        0.93,
        r"\bpass(?:ed|ing)? (?:me|us) over\b(?! (?:the|a|my|your|his|her) \w+$)",
        needs_job=True,
        hint=Hint.PASSED_OVER,
    ),
    way(
        "being passed over",
        Shape.VERB,
        0.93,
        r"\bpassed over for\b|\bpassed up for\b",
        hint=Hint.PASSED_OVER,
    ),
    way(
        "being passed over",
        Shape.VERB,
        0.93,
        r"\bpassed over\b|\bpassed up for\b",
        needs_job=True,
        hint=Hint.PASSED_OVER,
    ),
    way(
        "the place is gone",
        Shape.TOLD,
        0.82,
        rf"\b(?:{JOB}|req|requisition|headcount|hc|they|it) (?:has |had |have )?(?:already |just )?(?:been "
        rf"|was |is |got |were |are )?(?:already |now |suddenly )?(?:filled"
        rf"|(?<!it is )(?<!it was )taken)\b(?! (?:with|out|in"
        rf"|from|as|by|to))"
        rf"|\balready (?:filled|hired for) (?:the|that|it|this)"
        rf"|\bfilled (?:the|that) (?:position|role|job|vacancy|spot)\b|\bhad hired (?:someone|somebody)",
        needs_job=True,
    ),
    way(
        "the place was cancelled",
        Shape.TOLD,
        0.85,
        rf"(?<!heard there's a )(?<!heard of a )\bhiring (?:freeze|pause)(?! at (?:my|our)\b)"
        rf"|\b(?:froze|freezing|paused|frozen|pausing|stopped"
        rf"|halted) (?:all )?(?:hiring|headcount|the (?:role|position|req|hiring))"
        rf"|\b(?:{JOB}|req|requisition|headcount|hc|team|internship program|opening|positions|openings|roles"
        rf"|jobs) (?:has |had |have )?(?:been "
        rf"|was |is |got |were |gets )?(?:just )?(?:cancell?ed|cut|closed|frozen|scrapped|eliminated|axed"
        rf"|pulled|put on hold|on hold|paused|defunded|dissolved)\b"
        r"|\b(?:lost|no) (?:the |their |more |any )?(?:headcount|hc)\b"
        r"|\bcancell?ed the (?:whole |entire )?(?:role|position|req|internship|job)\b"
        r"|\bclosed the (?:req|role|position)\b",
        needs_job=True,
        hint=Hint.FREEZE,
    ),
    way(
        "an offer taken back",
        Shape.TOLD,
        0.94,
        r"\b(?:(?:must|have to|need to|obliged to|forced to|regret to|decided to) )?"
        r"(?:withdraw|rescind|revok|retract)(?:e|ing|s|n|ed)? (?:the|our|your|their|its|this) (?:\w+ ){0,2}offer\b"
        r"(?! (?:if|unless|should|in the event))",
        hint=Hint.RESCINDED,
    ),
    way(
        "an offer taken back",
        Shape.TOLD,
        0.94,
        r"\b(?:offer|offers|contract|job|internship|position|acceptance|admission"
        r"|promotion) (?:letter )?(?:that )?(?:has |had |just |was |were |is |got |being |been "
        r"|they )*(?:just )?(?:rescinded|revoked|retracted|taken back|withdrawn|pulled)\b"
        r"|\b(?:rescind(?:ed|ing|s)?|revok(?:ed|ing)|retract(?:ed|ing)|took back|withdrew|pull(?:ed|ing)?"
        r"|withdrawn|yanked) (?!my (?:app|application|candidacy|name)\b)"
        r"(?:my|the|their|our|an|a|it|this) ?(?:\w+ ){0,2}(?:offer|contract|job|acceptance|admission"
        r"|after|internship)\b|\b(?:got|been|was|they) (?:just )?rescinded\b|^rescinded\b"
        r"|\boffer (?:rescission|revocation)\b"
        r"|\b(?:my |the |our )?(?:onboarding|joining|joining date|start date)(?: is| was| got| has been|'s)*"
        r" (?:now |just )?(?:cancell?ed|called off|revoked)\b",
        hint=Hint.RESCINDED,
    ),
    way(
        "an offer taken back",
        Shape.TOLD,
        0.92,
        r"\b(?:took|taken|take|taking) (?:the|my|their|that|our|all) (?:\w+ )?offers? (?:back|away)\b|\byanked (?:my"
        r"|the) (?:\w+ )?offer\b",
        r"\b(?:they|she|he|it) (?:just )?(?:pulled|rescinded|withdrew|revoked) it\b",
        r"\b(?:conditional )?(?:place|offer|contract) (?:was |got |is |has been )?(?:withdrawn|pulled|revoked"
        r"|rescinded)\b",
        needs_job=True,
        hint=Hint.RESCINDED,
    ),
    way(
        "the post was stopped",
        Shape.TOLD,
        0.85,
        r"\b(?:position|role|job|post|vacancy)(?:'s| has| had) (?:just |now )?been (?:eliminated|cut|scrapped"
        r"|withdrawn)\b",
        r"\bcancell?ed the (?:post|vacancy|recruitment)\b|\b(?:put|there'?s|is|announced) an? (?:\w+ )?(?:freeze|stop"
        r"|hold) on (?:all )?(?:hiring|recruitment|recruiting)\b",
        needs_job=True,
        hint=Hint.FREEZE,
    ),
    way(
        "probation not passed",
        Shape.VERB,
        0.9,
        r"^(?:just |so |i |i've |i have |well |and )*failed (?:my |the )?probation\b(?! (?:officer|test))",
    ),
)
