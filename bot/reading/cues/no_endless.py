"""Ways to say no of many tries at once, or for who the writer is."""

from __future__ import annotations

from typing import Final

from bot.reading.cues.ways import Hint, No, Shape, way

COUNTED_NO: Final = "many tries and nothing"
SEASON_NO: Final = "a season without a place"
REASONED_NO: Final = "a no for who the writer is"
ENDLESS_NO: Final = "a no again and again"

ENDLESS: Final[tuple[No, ...]] = (
    way(
        COUNTED_NO,
        Shape.TOLD,
        0.9,
        r"\b\d{2,}\+? (?:\w+ )?(?:applications?|apps|cvs?|resumes?|jobs?)\b[^.!?\n]{0,40}?[ ,]"
        r"(?:not (?:a single|one|even one|even an?)|zero|no|0) (?:\w+ )?"
        r"(?:interviews?|offers?|call ?backs?|reply|replies|responses?|bites)\b(?! (?:yet|today|tomorrow))",
        r"\b\d{2,}\+? (?:\w+ )?(?:applications?|apps|cvs?|resumes?)\b[^.!?\n]{0,40}?[ ,](?:nothing but|only|all) "
        r"(?:rejections?|noes|no'?s|silence)\b",
        hint=Hint.MANY,
    ),
    way(
        SEASON_NO,
        Shape.TOLD,
        0.85,
        r"\bout of (?:the )?cycles?\b",
        r"\bno (?:training contract|pupillage|vacation scheme|grad(?:uate)? scheme|placement|internship|place|offers?"
        r"|job) (?:again )?(?:this|for this) (?:cycle|season|year|summer|round)\b",
    ),
    way(
        REASONED_NO,
        Shape.MINE,
        0.95,
        r"\b(?:reject(?:ed|s)?|turn(?:ed|s)?|refused?|wouldn'?t (?:hire|take)|didn'?t (?:hire|take|want)"
        r"|won'?t hire) me "
        r"(?:down )?(?:just |only |all |simply )?(?:because|cause|cos|cuz|bc|due to|over) (?:of )?(?:my (?:age"
        r"|accent|race"
        r"|name|religion|hijab|headscarf|disability|wheelchair|gender|sex|nationality|skin|pregnancy|criminal record)"
        r"|i'?m (?:too )?(?:pregnant|old|young|disabled|deaf|blind|black|brown|foreign|a (?:woman|mother|mum|mom)))\b",
    ),
    way(
        ENDLESS_NO,
        Shape.MINE,
        0.95,
        r"\bi (?:just |always |still )?(?:keep|kept) (?:on )?(?:getting|being) (?:rejected|turned down|passed over"
        r"|denied"
        r"|declined|told no)\b(?! (?:by|from) (?:girls?|guys|women|men|her|him|my|people)\b)",
        r"\bi (?:just |always |still )?(?:keep|kept) (?:on )?(?:getting|receiving) (?:job )?(?:rejections|noes|no's)\b",
        needs_job=True,
    ),
    way(
        "no end of it",
        Shape.TOLD,
        0.6,
        r"\b(?:no luck|without (?:any )?(?:luck|success)|little (?:luck|success)"
        r"|struggl\w+ to (?:get|find|land) (?:a|an|any) (?:\w+ )?(?:job|interview|internship))\b|"
        r"\b(?:no|zero|0|not a single|without (?:a single|an|any)"
        r"|have(?:n't| not) (?:gotten|got|had|received|landed) (?:a single|any|one)) (?:\w+ )?(?:offers?"
        r"|interviews?|callbacks?|acceptances?)\b(?! (?:today|tomorrow|yet|scheduled|necessary|needed))"
        r"|\bcan'?t (?:even )?(?:get|land|find|seem to (?:get|land|find)) (?:a|an|any"
        r"|one)(?: \w+){0,2} (?:job|interview|offer|internship)\b|\bout of cycles\b"
        r"|\b(?:0|zero|no) (?:reach ?outs?|callbacks?|bites)\b",
        needs_job=True,
        hint=Hint.MANY,
    ),
)
