"""Details with the person's words: what each is called, the form of its words, and the pattern that it is found by."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from bot.reading.details.kin import KIN
from bot.reading.details.times import AMOUNT
from bot.reading.lazy import Pattern

if TYPE_CHECKING:
    from collections.abc import Sequence

_FEW: Final = (
    rf"(?P<few>\d{{1,2}}|one|{AMOUNT}) "
    r"(?P<seats>places?|spots?|positions?|seats?|posts?|jobs?|openings?|vacanc(?:y|ies)|chairs?|roles?)"
)
_MANY: Final = (
    r"(?P<many>\d[\d,]*|hundreds|thousands)(?: of)? (?:people |applicants |candidates |applications |of us )?"
)
_DUE: Final = (
    r"(?P<day>monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|next week|this week"
    r"|in (?:\w+ )?(?:days|weeks)|(?:on )?the (?:1st|first))"
)
MONTHS: Final = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|aug|sept?"
    r"|oct|nov|dec)"
)
"""A piece of patterns."""


class Worded(NamedTuple):
    """A detail with the person's words.

    Args:
        name: its label.
        pattern: what it is found by.
        form: what its words are made of, by the names of the pattern's groups; `bare` stands in for `words`.
    """

    name: str
    pattern: Pattern
    form: str = "{words}"


WORDED: Final[Sequence[Worded]] = (
    Worded("odds", Pattern(
        rf"\b{_MANY}(?:[a-z ]{{1,30}} |(?:who )?(?:applied|competing|went|going) )?(?:for|after) {_FEW}\b"
    ), "{many} for {few} {seats}"),
    Worded("odds", Pattern(
        rf"\b{_FEW} (?:and|for|out of|with) "
        rf"(?:about |over |like )?{_MANY}\b(?:people|applied|applicants|candidates)?"
    ), "{many} for {few} {seats}"),
    Worded("mail", Pattern(
        r"\b(?P<size>one|two|three|four|five|1|2|3|4|5)[- ](?P<unit>line|sentence|word)s? (?:of )?"
        r"(?P<what>e-?mail|mail|text|message|letter|reply|response)\b"
    ), "a {size}-{unit} {what}"),
    Worded("mail", Pattern(
        r"\b"
        r"(?P<words>an? (?:generic|automated|automatic|copy[- ]paste|no-?reply|template|one-liner) (?:e-?mail|mail"
        r"|text|message|letter|reply|response))\b"
    )),
    Worded("nth", Pattern(
        r"\b(?P<words>second|third|fourth|fifth|sixth|seventh|2nd|3rd|4th|5th|6th) "
        r"(?:time|year|one|cycle|attempt|no|rejection|reject"
        r"|(?:final|onsite|final round|interview) (?:this (?:year|month|week)|in a row))\b"
    )),
    Worded("interviews", Pattern(
        r"(?<!applications, )(?<!apps, )(?<!applied, )\b"
        r"(?P<words>(?:two|three|four|five|six|seven|eight|[2-8]) interviews)\b(?! in| lined| (?:next|this) week)"
    )),
    Worded("at_home", Pattern(
        r"\b(?:i have|i've got|i got|with|got) "
        r"(?P<words>(?:two|three|four|five|2|3|4|5|a) (?:little |young |small )?(?:kids?|children|daughters?|sons?"
        r"|baby|babies|toddlers?"
        r"|newborn)(?: and (?:a|the|my) (?:mortgage|baby|wife|husband|dog|car payment|loan))?)\b(?! (?:gave|lesson"
        r"|program|who|were|was|had|is|are|from))"
    )),
    Worded("since", Pattern(
        r"\b(?:wanted|dream\w*|dreamt|working towards?|been my dream|known|loved|obsessed)[^.!?\n]{0,40}\b"
        r"(?P<words>since i was (?:a (?:kid|child|little (?:kid|girl|boy)|teenager)|little|small|\d{1,2}"
        r"|in (?:high )?school))\b"
    )),
    Worded("dream", Pattern(
        r"\b"
        r"(?P<words>dream (?:job|company|school|role|program(?:me)?|team|place|firm|internship|lab|hospital|studio"
        r"|uni|university|kitchen|restaurant|shop|theatre|newspaper|paper|gallery))\b"
    )),
    Worded("local", Pattern(
        r"\b(?:need|needs|needed|want|wants|wanted|have|without|lack\w*|ask\w* for|no) (?:some |more |any |the )?"
        r"(?P<words>(?:local|uk|british|us|u\.s\.|american|canadian|australian|irish|german|european|nz|gulf"
        r"|domestic) experience)\b"
    )),
    Worded("record", Pattern(
        rf"\b(?P<words>{AMOUNT} years)(?: of)?(?:'s)? "
        r"(?:experience\b|icu\b|nursing\b|teaching\b|as an? \w+|doing (?:it|this|that|the job)|running (?:a|the)"
        r"|in (?:the job|this job|kitchens|retail|nursing|teaching|tech|the trade|the business|the industry))"
    )),
    Worded("unused", Pattern(
        r"\bi (?:had|bought|made|have|got) (?P<words>(?:an?|the|my|this) [a-z' ]{3,60}?)(?: that| which)? i "
        r"(?:never|didn't get to|don't get to|won't get to) "
        r"(?:even )?(?:used|wore|got to \w+|use|wear|send|sent|needed|opened)\b"
    )),
    Worded("narrow", Pattern(
        r"\b(?:by|missed (?:it )?by) (?:just |only )?"
        r"(?P<words>(?:one|half a|two|1|2) (?:single )?(?:marks?|points?|percent|votes?))\b"
    )),
    Worded("crying", Pattern(
        r"\b(?:cried|crying|sobbed|sobbing|in tears|bawling|bawled|burst into tears) (?:in|on|at) "
        r"(?P<words>(?:the|my) (?:car|bathroom|toilets?|loo|shower|kitchen|parking lot|car park|bus|tube|train"
        r"|stairs|stairwell|walk-in(?: fridge)?|fridge|stockroom|storeroom|break room|office|desk|park|garden"
        r"|library(?: bathroom)?|store cupboard|supply closet|closet|lift))\b"
    )),
    Worded("told_people", Pattern(
        r"\b(?:already|had|i'd|even) (?:already )?told "
        r"(?P<words>my (?:whole |entire )?(?:\w+ )?(?:class|team|office|street|village|church|choir|group chat|boss"
        r"|manager|students|course|year|house|neighbou?rs|colleagues|coworkers|teacher|coach|therapist|landlord))\b"
    )),
    Worded("first_back", Pattern(
        r"\bfirst (?:interview|final|callback|onsite|audition) in (?:over |about |almost )?"
        rf"(?P<words>{AMOUNT} (?:weeks|months|years)|a year|years|months)\b"
    )),
    Worded("record", Pattern(
        r"\bi(?:'ve)? (?:did|done|worked|drove|taught|cooked) (?:it|that|this|as [a-z ]{2,20}) for "
        rf"(?P<words>{AMOUNT} years)\b"
    )),
    Worded("narrow", Pattern(
        r"\b(?:by|missed [a-z ]{2,30} by) "
        r"(?P<words>(?:one|two|three|four|five|\d) (?:seconds?|minutes?|kilos?|kg|cm|inch(?:es)?|centimetres?))\b"
    )),
    Worded("the_one", Pattern(
        r"\b(?:that|it|this) was "
        r"(?P<words>the one (?:with|where|near|by|close to|that had|they) [a-z0-9' -]{3,45}?)(?=[.!?,;\n]|$)"
    )),
    Worded("only_a", Pattern(
        r"\b(?:it's|its|it was|is|was) (?:only|just) "
        r"(?P<words>an? (?:\w+ )?(?:bakery|shop|café|cafe|warehouse|cleaning|part-time|part time|summer|weekend"
        r"|temp|internship|interview|bar|pub|kitchen|call centre|car wash|supermarket|store|job|shift|role|school"
        r"|test|screen|bookshop|factory)(?: job| role)?)\b"
    )),
    Worded("last_money", Pattern(
        r"\b(?:spent|used|put) "
        r"(?P<words>my last (?:£|\$|€)?\d+(?:\.\d+)? ?(?:quid|pounds?|dollars|euros?|bucks|rupees|p|rand"
        r"|naira)?(?: on (?:the |a |that )?\w+(?: (?:ticket|fare|there))?)?)\b"
    )),
    Worded("how_told", Pattern(
        r"\b(?!(?:rejected|heard)(?: me| it)? by (?:e-?mail|letter))"
        r"(?:laid off|fired|let go|sacked|told|dismissed|made redundant|rejected|heard)(?: me| it)? "
        r"(?P<words>over (?:teams|zoom|slack|text|whatsapp|e-?mail|skype|the phone)"
        r"|by (?:text|e-?mail|letter|voicemail))\b"
    )),
    Worded("how_told", Pattern(
        r"\b(?:told|heard|found out|let (?:me|us) know|broke it to me|got (?:told|the (?:news|call|no)))(?: me| it"
        r"| us| about it)? (?!in the (?:interview|end|e-?mail|mail|first|final|one|afternoon|evening)\b"
        r"|in the morning\b(?! (?:meeting|briefing|shift|huddle))"
        r"|at the (?:end|interview|time|final)"
        r"|on the (?:phone|day|spot|first))"
        r"(?P<words>(?:over|in|at|during|between|halfway through|outside|on) (?:a|an|the"
        r"|my) [a-z]+(?: (?:room|park|party|lunch|drinks|meeting|shift|line|queue|machine|lot|door|stairs"
        r"|briefing|huddle))?)\b"
    )),
    Worded("length", Pattern(
        r"\b(?P<words>(?:five|ten|fifteen|twenty|thirty|5|10|15|20|30)[- ]minutes?) "
        r"(?:call|chat|zoom|meeting|interview)\b"
    )),
    Worded("length", Pattern(
        r"\b(?:hung up|over|done|ended|finished|lasted|cut it short)(?: it)? (?:in|after|at)? ?(?:like |about )?"
        r"(?P<words>(?:five|six|seven|eight|nine|ten|twelve|fifteen|twenty|5|6|7|8|9|10|12|15|20) min(?:ute)?s)\b"
    )),
    Worded("since", Pattern(
        r"\b(?:wanted|dream\w*|dreamt|loved|talked about)[^.!?\n]{0,30}\b"
        r"(?P<words>since (?:he|she|they) (?:was|were) (?:a (?:kid|child|little (?:kid|girl|boy)|teenager)|little"
        r"|small|\d{1,2}))\b"
    )),
    Worded("cities", Pattern(r"\b(?P<words>(?:\d{1,2}|three|four|five|six|seven|eight|nine|ten|twelve) cities)\b")),
    Worded("with_them", Pattern(
        r"\b(?:practi[cs]\w*|prepar\w*|prepp\w*|studi\w*|rehears\w*|revis\w*|drill\w*|quizz\w*)\b"
        rf"[^.!?\n]{{0,20}}?\b(?P<words>(?:every (?:night|evening|day|weekend|morning|lunch) )?with {KIN})\b"
    )),
    Worded("record", Pattern(rf"\bmy (?:actual )?job for (?P<words>{AMOUNT} years)\b")),
    Worded("liked", Pattern(
        r"\b(?P<words>the (?:kids|children|team|people|staff|crew|place|office|manager|interviewers?|panel|owner"
        r"|residents|patients) (?:was|were|seemed) (?:all |so |really |just |genuinely )?(?:lovely|nice|great|kind"
        r"|sweet|funny|brilliant|friendly|wonderful))\b"
    )),
    Worded("money", Pattern(rf"\brent(?:'s| is)? due (?:on |by )?{_DUE}\b"), "rent due {day}"),
    Worded("visa", Pattern(
        r"\b(?:visa|opt|work permit|permit|sponsorship)\b"
        r"[^.!?\n]{0,25}?\b(?:runs? out|expires?|ends?|running out|is up) "
        rf"(?P<when>(?:in|on|by|at the end of) (?:\w+ (?:days|weeks|months)|{MONTHS}|the (?:summer|year|month)))\b"
    ), "{when}"),
    Worded("thing", Pattern(
        r"\b(?:my|our|the) (?:\w+ ){0,2}?"
        r"(?P<words>paper|manuscript|novel|book|poem|poems|short story|article|grant|proposal|portfolio|abstract"
        r"|screenplay|script|play)\b"
        r"|^(?P<bare>manuscript|paper|novel|grant|abstract|book)\b"
    )),
)  # fmt: skip
"""In the order in which they are asked; of two with one label the first that is found counts."""
