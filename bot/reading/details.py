"""The small things that only this post holds: that they had told their parents, that it came on a birthday.

Each is a closed label that the phrasebook may answer to. Where the person's own words are needed to say it, they are
captured in a form that fits a sentence; a text that is no such form gives no words. English only.
"""

from __future__ import annotations

import re
from typing import Final

from bot.model import Detail
from bot.reading.lazy import Pattern, Table

_KIN: Final = (
    r"my (?:\w+ )?(?:parents|mom|mum|dad|mother|father|family|wife|husband|girlfriend|boyfriend|partner|fiancee?"
    r"|friends?|roommates?|flatmates?|kids|sister|brother|boss|grandma)"
)
_AMOUNT: Final = (
    r"(?:\d{1,3}\+?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen"
    r"|fifteen|eighteen|several|a few|a couple of)"
)
_LONG: Final = rf"(?:{_AMOUNT} (?:weeks|months|years)|a (?:month|year)|half a year|a year and a half)"
_WHOLE: Final = r"(?:weekend|week|day|night|evening|summer|month)"

_LABELS: Final[dict[str, str]] = {
    "again": r"(?<!apply )(?<!applying )(?<!try )(?<!trying )(?<!never )\bagain\b|\b(?:yet )?another (?:one|rejection"
    r"|no|reject|rej|l)\b|\b(?:second|third|fourth|fifth) (?:time|year)\b",
    "dream": r"\bdream (?:job|company|school|role|program(?:me)?|team|place|firm|internship)\b"
    r"|\b(?:top|first|number one) choice\b"
    r"|\b(?:really|badly|desperately) wanted\b|\bwanted (?:this|that|it)(?: one| job)? (?:so |really )?(?:much|bad"
    r"(?:ly)?)\b|\bheart (?:was )?set on\b",
    "told_people": rf"\b(?:already|had|i'd|even) (?:already )?told (?:{_KIN}|everyone|everybody|people|half)\b",
    "to_tell": rf"\b(?:haven't told|have to tell|how (?:do|am|can) i (?:going to |supposed to )?tell"
    r"|how to (?:tell|say (?:this|it) to)"
    rf"|dread\w* telling|get to tell) (?:{_KIN}|everyone|people|them)\b",
    "quit": r"\b(?:already quit|quit (?:my|the) (?:old |current |last )?job|resigned|gave (?:my )?notice"
    r"|handed in (?:my )?notice|put in my (?:two weeks|notice))\b",
    "turned_down": r"\b(?:turned down|declined|rejected|said no to) (?:an|another|my|two|the|all my) ?(?:\w+ ){0,2}"
    r"offers?\b|\bturned down (?:another|two other)\b",
    "moving": r"\b(?:signed (?:a|the|my) (?:new )?lease|found (?:a|an) (?:flat|apartment|place)|(?:was|were) (?:going"
    r"|about|supposed) to move|planned (?:the|my|our) move|relocat\w+)\b",
    "friends_got": r"\b(?:my friends|everyone(?: else)?|everybody(?: else)?|my (?:roommates?|flatmates?|classmates"
    r"|whole class|peers|cohort)|people around me)(?: \w+){0,3} (?:got|has|have|getting|gotten|landed|posting)"
    r"(?: \w+){0,2} (?:offers?|jobs?|in|placed|internships?|accepted)\b"
    r"|\bposting (?:their|about their) (?:offers?|start dates?|jobs?|internships?|acceptances?)\b",
    "trained_them": r"\b(?:i|i'd|i've|i had) (?:personally |even )?trained\b",
    "new_person": r"\bnew (?:guy|girl|hire|person|kid)\b|\b(?:less|half the|no) experience than\b|\bhalf my\b"
    r"|\b(?:outside|external) hire\b",
    "internal": r"\binternal (?:candidate|hire|applicant|transfer|person)\b|\bsomeone internal\b|\b(?:filled"
    r"|hired) internally\b",
    "experience": r"\b(?:said|told|because|feedback|reason|apparently|wanted)\b[^.!?\n]{0,40}\bexperienced?\b",
    "overqualified": r"\boverqualified\b",
    "fit": r"\b(?:culture|cultural|team|company) fit\b|\bnot (?:a|the right) fit\b",
    "no_feedback": r"\b(?:no|without|zero) (?:any |a |other )?(?:feedback|reason|explanation)\b"
    r"|\bwouldn't (?:say|tell"
    r" me) why\b",
    "no_replies": r"\binto the void\b|\b(?:no|zero|0|not (?:one|a single)|not even (?:one|a)"
    r"|without a) (?:single )?(?:interviews?"
    r"|callbacks?|call ?backs?|responses?|reach ?outs?|replies)\b",
    "visa": r"\b(?:visa|h-?1b|sponsorship|work permit|opt (?:clock|runs|ends|expires))\b",
    "money": r"\b(?:rent|bills|savings|mortgage|unemployment (?:runs|ran|benefits?)|can't afford"
    r"|running out of money)"
    r"\b",
    "first": r"\b(?:my|the) (?:very )?first (?:ever )?(?:\w+ )?(?:interview|final|onsite|rejection|no|callback"
    r"|offer)\b"
    r"|\bfirst (?:interview|rejection|final) (?:ever|in)\b",
    "only_one": r"\bonly (?:interview|callback|company|place|response|reply|one)(?: \w+)? (?:i|that|who|to|so)\b"
    r"|\b(?:my|the) last (?:one|hope|chance|shot)\b|\bmy only (?:hope|interview|chance|shot|option)\b",
    "referral": r"\b(?:referral|referred me|was referred)\b",
    "runner_up": r"\b(?:(?:came|finished) second|second (?:choice|place)|runner[- ]up|(?:between|down to) me and"
    r"|down to (?:the )?(?:last |final )?(?:two|2|three|3)|went with the other (?:candidate|person|finalist))\b",
    "praised": r"\b(?:said|told me|saying)\b[^.!?\n]{0,40}\b(?:loved? me|great (?:fit|candidate|interview)|impressed"
    r"|strong(?:est)? candidate|did (?:great|really well|amazing)|next steps|good (?:feeling|chance))\b",
    "promised": r"\b(?:said|told me|promised)\b[^.!?\n]{0,30}\b(?:i'd hear|hear back|get back to me|let me know by"
    r"|call me)\b",
    "rude": r"\b(?:didn't (?:even )?(?:show(?: up)?|look at|read)|no[- ]show(?:ed)?|(?:was|were|showed up"
    r"|came) (?:\w+ )"
    r"{0,3}(?:late|rude|on (?:his|her|their) phone)|camera off|yawn\w*|laughed at me|talked over me)\b",
    "lied": r"\b(?:lied|lying|strung me along|led me on|wast\w+ my time|bait and switch|already (?:filled"
    r"|had someone)"
    r"|fake (?:job|listing|posting))\b",
    "travelled": r"\b(?:flew (?:out|in|to|there|all)|drove (?:\w+ ){0,3}(?:hours?|there|out|all)|took (?:a"
    r"|the) (?:train|bus|plane))\b",
    "froze": r"\b(?:froze|blanked|mind (?:just )?went blank|went blank|choked)\b",
    "they_ask": r"\b(?:parents|mom|mum|dad|family|people|everyone|friends|wife"
    r"|husband) (?:all )?(?:keeps? asking|asks? every"
    r"|always asks?|won't stop asking)\b",
    "partner_carries": r"\bmy (?:wife|husband|partner|girlfriend|boyfriend)(?:'s| is"
    r"| has been)? (?:working (?:doubles|two"
    r"|extra|nights)|paying|supporting|covering|carrying)\b",
    "was_good": r"\bi (?:was|know i'm|am) good at\b|\bi used to (?:run|lead|manage|head|teach)\b",
    "starting_over": r"\bstarting (?:over|again|from (?:the bottom|scratch|zero))\b|\bi'm (?:4[5-9]|[56]\d)\b",
    "unopened": r"\bdon't (?:even )?(?:open|read) (?:the|my|those|their)? ?(?:e-?mails?|them)\b",
    "cried_there": r"\b(?:cried|crying|teared up) (?:in|during|on) (?:my|the) (?:\w+ )?(?:interview|final|call"
    r"|round)\b",
    "back_tomorrow": r"\b(?:be in|work|back|go in|see (?:him|her|them)|hand over)\b[^.!?\n]{0,20}\btomorrow\b",
    "no_person": r"\b(?:never|didn't even|didn't) (?:even )?(?:spoke|speak|talked|talk|got to talk|get to talk) to "
    r"(?:a (?:human|person|single person)|anyone|anybody)\b",
    "bias": r"\basked (?:me )?(?:when|if|about|whether)[^.!?\n]{0,30}\b(?:kids|children|pregnan\w*|married"
    r"|my (?:age|accent"
    r"|religion|disability))\b|\btoo old\b|\bbecause of my (?:age|accent|name|religion|race|skin|disability|hijab)\b",
    "crying": r"\b(?:cried|crying|sobbing|in tears|bawling)\b",
    "no_sleep": r"\b(?:can't sleep|couldn't sleep|haven't slept|not sleeping|awake (?:at|all|since))\b",
    "refreshing": r"\brefresh(?:ed|ing)?\b[^.!?\n]{0,20}\b(?:email|inbox|portal|page|gmail|mail)\b",
    "asks_again": r"\bre-?apply\w*|\bcool ?-?down\b|\b(?:apply|try) (?:there |with them )?(?:again|next year)\b",
    "asks_write": r"\b(?:worth|should i|can i|do i|ok to|okay to) (?:\w+ )?(?:e-?mail|ask|writ|reply|contact|thank"
    r"|reach)\w*",
    "did_everything": r"\bdid everything\b|\beverything (?:right|i could|they asked|people said)\b",
}  # fmt: skip
_PATTERNS: Final = Table([(name, Pattern(pattern)) for name, pattern in _LABELS.items()], lambda label: label[1])

_SPENT: Final = Pattern(
    r"\b(?:spent|took me|put in|prepp?ed(?: for)?|studied(?: for)?|practi[cs]ed(?: for)?|prepared(?: for)?"
    r"|worked on (?:it|this)(?: for)?|preparing(?: for)?|studying(?: for)?) (?:like |about |over |almost )?"
    rf"(?P<words>(?:the|my|a) (?:whole|entire|full) {_WHOLE}|all {_WHOLE}"
    rf"|{_AMOUNT} (?:hours|days|weeks|months|evenings|weekends|nights|years))\b"
)
_MOMENT: Final = Pattern(
    r"\b(?P<words>on my birthday|on (?:christmas(?: eve| day)?|new year's(?: eve| day)?|thanksgiving|valentine's day)"
    r"|(?:while|when) i was (?:at (?:work|dinner|the gym|my desk|(?:my \w+'s|a) (?:wedding|funeral|birthday))"
    r"|in (?:class|line|a meeting|the shower|bed|an exam)|on (?:the (?:bus|train)|a date|vacation|holiday|shift))"
    r"|at my \w+'s (?:wedding|funeral|birthday)|before (?:lunch|breakfast)|on my (?:lunch break|day off|way home"
    r"|way to work)|in the middle of (?:class|a meeting|dinner|my shift|an exam))\b"
    r"|\b(?:reject\w*|e-?mail(?:ed)?|call(?:ed)?|no|news|told me)\b(?:(?!interview|final|round)[^.!?\n]){0,30}?\b"
    r"(?P<time>(?:on (?:a )?)?(?:monday"
    r"|tuesday|wednesday|thursday|friday|saturday|sunday) (?:night|morning|evening|afternoon)"
    r"|at (?:1[0-2]|[1-9])(?::\d\d)? ?[ap]m|at midnight)\b"
)
_SEARCHING: Final = Pattern(
    r"\b(?:been (?:looking|searching|applying|unemployed|job hunting|out of work|at this|trying|doing this)"
    r"|unemployed"
    r"|out of work|jobless|job hunting|job searching|looking for (?:a job|work))(?: now)?(?: for)?"
    rf"(?: about| over| almost| like)? (?P<words>{_LONG})\b"
    rf"|\b(?P<words2>{_LONG}) (?:of (?:searching|applying|job hunting|looking|unemployment|this)|unemployed"
    rf"|out of work)\b"
)
_YEARS: Final = Pattern(rf"\b(?P<words>{_AMOUNT} years|a year|a decade) (?:at|with|in|of|there|here)\b")


def details_of(folded: str) -> tuple[Detail, ...]:
    """Gather what else a text holds.

    Args:
        folded: the writer's own words, lower case, without quotations.

    Returns:
        Each label at most once, in a fixed order; those with words of the person first.
    """
    found: list[Detail] = []
    if match := _SPENT.search(folded):
        words = re.sub(r"^(?:the|my|a) (?:whole|entire|full) |^all ", "a whole ", match["words"])
        found.append(Detail("spent", words))
    if match := _MOMENT.search(folded):
        words = match["words"] or match["time"]
        words = re.sub(r"\bi was\b", "you were", re.sub(r"\bmy\b", "your", words))
        words = words if words.startswith(("on ", "at ", "wh", "be", "in ")) else f"on {words}"
        named = re.sub(
            r"\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|thanksgiving|valentine"
            r"|new year)",
            lambda day: day[0].title(),
            words,
        )
        found.append(Detail("moment", re.sub(r"(?<=\d) ?(?=[ap]m)", " ", named)))
    if match := _SEARCHING.search(folded):
        found.append(Detail("searching", match["words"] or match["words2"]))
    if match := _YEARS.search(folded):
        found.append(Detail("years", match["words"]))
    found.extend(Detail(name) for name, pattern in _PATTERNS.that_may_match(folded) if pattern.search(folded))
    return tuple(found)
