"""Finds what hurts most in a long post: what somebody gave, and what was done to them for it.

Two of these side by side show the unfairness without a comment: "you did six trial shifts at that restaurant, and it
went to his cousin". What is said back is either a clause that was turned already or a few words with a known shape.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from bot.model import Detail
from bot.reading.details import retold_words as known
from bot.reading.details.harmless import harmless
from bot.reading.details.turning import turned
from bot.reading.lazy import Pattern

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.reading.details.retold_clauses import Clause
    from bot.reading.segment import Segments

GAVE, RUDE, ROBBED, VOWED, PRIED, TO_TRAIN, RIVAL, VERDICT, UNDONE, OTHERS_GOT = (
    "gave", "brushed_off", "robbed", "vowed", "pried", "handed_over", "rival", "verdict", "undone", "others_got",
)  # fmt: skip
HEARTS: Final = frozenset({GAVE, RUDE, ROBBED, VOWED, PRIED, TO_TRAIN, RIVAL, VERDICT, UNDONE, OTHERS_GOT})
"""The labels."""

_ENOUGH: Final = 4
_MOST_WORDS: Final = 16
_FEWEST_WORDS: Final = 4

# What was given is weighed by what it cost.
_COST: Final = (
    (6, re.compile(r"\b(?:notice|quit|resigned|moved out|gave up|given up|turned down|sold)\b")),
    (5, re.compile(r"\b(?:stopped (?:applying|looking)|withdrew from|pulled out of)\b")),
    (2, re.compile(r"^they (?:had|made|got|asked) you\b")),
    (
        2,
        re.compile(
            r"\b(?:strategy|campaign|presentation|plan|report|proposal|website|app|design|designs|full"
            r"|whole)\b"
        ),
    ),
    (3, re.compile(r"\btrial\b")),
    (
        5,
        re.compile(
            r"\b(?:free|unpaid|for nothing|volunteer\w*|own time|own money|never had a penny|(?:normal"
            r"|old|same) pay)\b"
        ),
    ),
    (4, re.compile(r"[£$€]\d|\d[k€]\b|\b(?:quid|grand|savings|loan|overdraft|borrowed|deposit|klarna|afterpay)\b")),
    (3, re.compile(r"\b(?:years?|months?|weeks?|weekends?|nights?|evenings?|saturdays?|sundays?)\b")),
    (2, re.compile(r"\bsince\b|\b[1-5] ?am\b")),
    (2, re.compile(r"\b(?:days?|hours?|hrs|miles|km|mornings?|afternoons?|shifts?|annual leave|leave|day off)\b")),
    (2, re.compile(rf"\b(?:\d+|half|{'|'.join(sorted(known.NUMBERS))})\b")),
    (2, re.compile(r"\b(?:drove|driven|flew|flown|travel\w+|train|bus|taxi|uber|hotel|airbnb|ferry|petrol)\b")),
    (2, re.compile(r"\b(?:suit|blazer|haircut|dress|shoes|shirt|childcare|babysitter|childminder)\b")),
    (3, re.compile(r"\b(?:cover(?:ing|ed)|train(?:ing|ed)|running|ran|act(?:ing|ed) up|moved)\b")),
    (2, re.compile(r"\b(?:built|wrote|rewrote|made|designed|learn(?:ed|t|ing)|studied|practi[cs]\w+|memori[sz]ed)\b")),
)
_CHEAP: Final = re.compile(
    r"^you(?:'d|'ve)? (?:passed|answered|met|asked|read|got(?! up)|applied|interviewed|completed|finished|took (?:a"
    r"|the) (?:call"
    r"|test)|opened|checked|sent|called|rang|emailed|saw|found|heard|have|live|do|were|told|said|had (?:my|your|a|an"
    r"|the)|cleared|signed|came|went|waited|left|been asked|been told|kept|started|felt|put down|been looking"
    r"|been applying|been searching|been unemployed)\b"
)
_ALSO: Final = re.compile(r" (?:as well|too|though|already)$")
_OF_THEM: Final = re.compile(r"\bof (?:them|it|those|these)\b")
_FOR_FREE: Final = re.compile(
    r",? (?:all |and )?(?:for )?(?P<said>unpaid|for free|for nothing|free of charge"
    r"|(?:with )?(?:my )?own money)\b"
)
_GAVE_FROM: Final = frozenset({"did", "fact"})

# What others did: `harmless` and the turn have gone over each of these clauses.
_MADE_YOU: Final = re.compile(
    r"^they (?:had|made|got|asked) you (?:to )?(?:write|build|design|do|prepare|present|make|record|code|cook|teach"
    r"|work"
    r"|translate|create|redesign|film|plan|draft|pitch|come in|rewrite)\b"
)
_ROBBED: Final = re.compile(
    r"\b(?:kept (?:the|all the|your) (?:money|tips|deposit|work|slides|designs?|ideas?|code|files)|(?:used|using"
    r"|took|stole"
    r"|copied|published|posted|presented|sold) your (?!time)\w+)\b"
)
_RUDE: Final = re.compile(
    r"\b(?:(?:what|twice) your name|got your name wrong|mispronounced|forgot(?:ten)?|hadn't (?:even )?(?:read"
    r"|looked|opened)"
    r"|didn't (?:even )?(?:read|look|know (?:your|who)|say (?:hello|sorry|thank)|apologi[sz]e|turn up|show up|bother)"
    r"|never (?:\w+ )?(?:rang|called|replied|emailed|answered|looked|apologi[sz]ed|turned|showed|bothered|said|told"
    r"|even"
    r"|came|got back|wrote|read)|took (?:a|the) (?:phone )?call|(?:minutes|hour|hours) late|was late|kept you waiting"
    r"|laughed|yawned|rolled|scroll\w+|eating|ate (?:a|his|her|their)|on (?:his|her|their) phone|texting|hung up"
    r"|interrupted|cut you off|talked over|wouldn't look|ignored|left you (?:in|on|stand|sit)"
    r"|looked at (?:his|her|their) (?:phone|watch)|read out your|in front of (?:the|every|all|my|your)|removed you"
    r"|walked (?:out|off)|sighed|smirked|checked (?:his|her|their)|fell asleep|left halfway|had (?:his|her"
    r"|their) camera"
    r" off|called you (?:by|the wrong)|didn't (?:even )?(?:ring|call|email)|shrugged|blocked you|ghosted you"
    r"|never learned your|(?:moved|cancelled|postponed|changed) (?:the|your) [a-z ]*"
    r"(?:twice|three times|four times|five times|last minute|that morning))\b"
)
_VOWED: Final = re.compile(
    r"\b(?:(?:said|told|promised|assured|kept saying|kept telling|swore|reckoned|saying)\b.*\b(?:it'd be yours"
    r"|you'd (?:be"
    r" (?:first|next|perfect|great|ideal|a)|get it|have (?:it|a|the)|hear|start|got)|it was (?:yours|basically"
    r"|pretty much"
    r"|a formality|just a formality|in the bag)|see you (?:soon|monday|next|on)|was yours|yours|formality"
    r"|in the bag|see you right|sort you out|look after you|keep you in mind|fighting for you|rooting for you"
    r"|on your side|put in a word"
    r"|(?:a|the) (?:role|job|place|spot|position) (?:for you|there|here|at the end|waiting)|when you start"
    r"|welcome (?:aboard|to)|shoo-in|best|strongest|brilliant|excellent|perfect|ideal|outstanding"
    r"|fantastic|exactly (?:who|what)|loved|impressed|favou?rite|natural|next round|offer|permanent|(?:call|ring"
    r"|phone|email"
    r"|hear|be in touch|let you know|get back) .*\b(?:by|on|within|next|tomorrow|monday|friday|either way))"
    r"|(?:asked|encouraged|begged|told|pushed|invited) you to (?:apply|go for it|put in)"
    r"|asked (?:you )?(?:when|how soon|if) you could start|showed you (?:your|my|the) (?:desk|locker|office)"
    r"|introduced you to|shook your hand|promised)\b",
    re.IGNORECASE,
)
_NUM: Final = rf"(?:\d+|{'|'.join(sorted(known.NUMBERS))})"
_UNDONE: Final = (
    ("they put it on hold", r"\b(?:on hold|paus(?:e|ed|ing) (?:the )?(?:hiring|role|recruit\w*|position))\b"),
    ("there's a hiring freeze", r"\b(?:hiring|recruitment|headcount) (?:freeze|frozen)\b|\bfroze (?:all )?hiring\b"),
    (
        "they aren't filling it at all",
        r"\b(?:won't|wont|will not|not going to|aren't going to|isn't going to|decided not to"
        r"|no longer) (?:now )?(?:be )?fill"
        r"(?:ed|ing)?\b|\bnot (?:be )?filling\b|\bdecided not to (?:hire|recruit|appoint)\b|\b(?:role|job|position"
        r"|post) (?:no longer exists"
        r"|doesn't exist any ?more)\b",
    ),
    (
        "they cancelled it",
        r"\bcancel+ed (?:the|all|every|my) (?:\w+ )?(?:role|roles|job|position|post|hires|contract|start|vacancy)\b"
        r"|\b(?:role|job|position|post|vacancy) (?:was|has been|got|is|been) (?:cancel+ed|scrapped|cut|axed"
        r"|withdrawn)\b",
    ),
    (
        "they took it back",
        r"\b(?:pulled|rescinded|withdrew|withdrawn|retracted|took back) (?:the|my|their|it)? ?offer\b"
        r"|\boffer (?:was |is |has been |got |gets )?(?:pulled|rescinded|withdrawn|retracted|revoked)\b",
    ),
)
_UNDOINGS: Final = tuple((words, Pattern(pattern)) for words, pattern in _UNDONE)
_GOT: Final = Pattern(
    rf"\b(?:out of|of) (?:the |us )?(?P<all>{_NUM}) (?:of us )?(?:\w+ )?(?P<some>{_NUM}) (?:of (?:us"
    rf"|them) )?(?P<what>got"
    rf" (?:one|it|in|offers?|through|a yes))\b"
    rf"|\b(?P<all2>{_NUM}) of us(?: \w+){{0,3}},? and (?P<some2>{_NUM}) (?P<what2>got"
    r" (?:one|it|in|offers?|through|a yes|hired)|were (?:picked|taken|chosen|hired))\b"
)
_ELSE_GOT: Final = Pattern(
    r"\b(?P<who>everyone|everybody|all the others?|the rest of (?:us|them|my \w+)) (?:else )?(?:in my \w+ "
    r"|on the course )?(?:got (?:one|it|in"
    r"|offers?|through|an offer|a return offer)|was picked|has one)\b"
)
_USED: Final = Pattern(
    r"\b(?:book|site|website|campaign|app|advert|ad|menu|page|video|article|brochure|poster|it|they)(?:'s| is| are"
    r"| went| have)?"
    r" (?:now )?(?:out|up|live|online|launched|published)\b[^.!?]{0,20}\bwith my (?P<what>(?!name|own)[a-z]+)"
)
_MISSED_NONE: Final = Pattern(
    r"\bi (?:have not|haven't|havent|never|'ve never|have never) (?:ever )?(?:yet )?missed"
    r" (?P<what>(?:one|a|a single) [a-z]+(?: (?:in|for|since) [^.!?,;:\n()]{2,30})?)"
)
_NOTICE: Final = Pattern(
    r"\b(?:my notice is (?:already )?in|(?:already |had |'d |i )(?:handed in|handed|gave|given|put in"
    r"|giving) (?:in )?my notice)\b"
)
_CUT_SHORT: Final = re.compile(r"\bwhat your name$|\b(?:said|told you|says)$|\bspent the rest on\b")
_DENIES: Final = re.compile(r"\b(?:not|never|too|but|less|lack\w*|over\w*|\w+n't)\b")
_PRIED: Final = re.compile(
    r"\basked (?:you )?(?:if|whether|about|how|who|when|why|what)\b.*\b(?:child\w*|kids|pregnan\w*|married|husband"
    r"|boyfriend|babies"
    r"|baby|family|religio\w*|hijab|headscarf|accent|wheelchair|disab\w*|how old|your age|retire)\b"
)

_THEM: Final = (
    r"(?:him|her|them|(?:the|a) new (?:person|guy|girl|lad|one|starter|hire|manager|boss)|my replacement"
    r"|whoever\b[^.!?,\n]*"
    r"|the (?:person|guy|lad|girl|woman|man) who got it)"
)
_TO_TRAIN: Final = Pattern(
    r"\b(?:asked|told|expect(?:ed|s|ing)?|want(?:ed|s|ing)?|have|has|got|get|need(?:ed|s)?|supposed|meant|asking)"
    r"(?: me| us)? to (?:help )?(?P<to>(?:train|show|teach|mentor|induct|onboard|shadow|coach|hand over to"
    r"|help train)) "
    rf"(?P<whom>{_THEM})(?P<up>(?: up| in)?(?: the (?:systems?|ropes|job|role|rotas?|ovens?|tills?|accounts?"
    rf"|process\\w*))?)\b"
    rf"|\bi(?:'m| am|'ll be)(?: now| currently)? (?P<ing>training|showing|teaching|mentoring) (?P<one>{_THEM})\b"
)
_LATE: Final = Pattern(
    r"\b(?P<who>(?:the|my|one) (?:(?!who\b)[a-z]+ )?(?!who\b)[a-z]+|interviewer|manager|boss|he|she|they) (?:who "
    r"|even |both )?"
    r"(?P<what>(?:showed|turned|rocked|logged|came) (?:up|on|in) (?:[a-z]+ )?(?:\d+|ten|fifteen|twenty|thirty|forty"
    r"|an|half)"
    r" ?(?:an )?(?:min\w*|hours?) late[^.!?,;:\n()]{0,40})"
)
_ROUNDS: Final = Pattern(
    rf"\b(?P<said>{_NUM} (?:rounds|interviews|stages|trial shifts|tests|assessments|calls|trials)(?: of interviews?)?"
    rf" (?:over|in|across|spread over|stretched over) {_NUM} (?:whole |long )?(?:weeks|months|days))\b"
)
_INSIDE: Final = Pattern(
    r"\b(?:hir\w+|go|went|going|gone|recruit\w*|promot\w+|fill\w*|appoint\w*)(?: it| someone| somebody)?(?: an?)? "
    r"internal(?:ly)?\b|\b(?:to|with) an internal\b|\binternal (?:candidate|hire|applicant) (?:got|was|has"
    r"|is getting)\b|\b(?:chose|picked|hired|preferred) (?:an|the) internal\b"
)
_BASE: Final = {"training": "train", "showing": "show", "teaching": "teach", "mentoring": "mentor"}

_CLOSE: Final = (
    r"cousin|nephew|niece|son|daughter|brother|sister|wife|husband|girlfriend|boyfriend|mate|best mate|friend|godson"
    r"|flatmate|neighbou?r|old colleague|former colleague|assistant"
)
_OWNERS: Final = r"(?:my|his|her|their|(?:the|a|my) [a-z]+'s)"
_WHOSE: Final = (
    rf"{_OWNERS} (?:own |best |old |little |younger |older )?(?:{_CLOSE})(?:'s (?:{_CLOSE}|kid|lad|boy|girl))?"
)
_SOMEBODY: Final = (
    r"(?:someone|somebody|(?:a|the) (?:\w+ ){0,2}?(?:lad|guy|girl|woman|man|bloke|kid|person|colleague|temp|intern"
    r"|graduate"
    r"|grad|newbie|new starter|new hire|student|apprentice|boy)|(?:two|three|four) (?:[a-z]+ )?(?:lads|girls|people"
    r"|graduates"
    r"|kids|others|guys|students|temps))"
)
_TELLS: Final = (
    r"(?: (?:(?:who|that)(?:'s| is| has| had|'d|'ve)?|i|i'd|i've|with|from|half|younger|straight|fresh|in my|on my"
    r"|in the)\b[^.!?,;:\n()]{2,45})"
)
_AGED: Final = r"(?:an? )?(?:\d\d|\w+teen|twenty[ -]\w+)[ -]?(?:year|yr)s?[ -]?old"
_KNOWN_BY: Final = (
    r"(?:(?:someone|somebody) (?:local|younger|cheaper|external|in-house)|an? (?:local|cheaper|younger|external"
    r"|male|female)"
    r" (?:candidate|person|applicant|one))"
)
_NP: Final = rf"(?:{_WHOSE}|{_KNOWN_BY}|{_SOMEBODY}{_TELLS}|{_AGED})"
_END: Final = (
    r"(?=[.!?,;:\n()]|$| (?:and|but|so|because|cos|he|she|they|instead|today|who|which|when|after|yesterday|lol)\b)"
)
_IT: Final = r"(?:it|(?:the|my|that) (?:\w+ ){0,3}?(?:job|role|post|position|promotion|contract|place|spot|part))"
_RIVAL: Final = Pattern(
    rf"\b(?:gave|giving|given|handed|offered) {_IT} to (?P<a>{_NP}){_END}"
    rf"|\b(?:{_IT} (?:went|has gone|is going|goes)|going|gone) to (?P<b>{_NP}){_END}"
    rf"|\b(?:went with|hired|picked|chose|appointed|gone with|going with|took on|taken on|promoted|filled by"
    rf"|taken by|by) (?P<c>{_NP}){_END}"
    r"|\b(?:brought|bringing|bring|taken|taking|took|got) in (?P<f>(?:a|an) (?:contractor|(?:[a-z]+ )?agency"
    r"|consultant|temp"
    r"|outsider|outside [a-z]+|external [a-z]+))\b"
    rf"|(?:^|[.!?,;\n] ?|\band |\bbut |\btoday |\bturns out )(?P<d>{_NP}) (?:got|has got|is getting|landed) (?:it|the"
    r" (?:job|role|post|position|promotion|place|part))\b"
    rf"|(?:^|[.!?,;\n] ?|\band |\btoday |\byesterday )(?P<e>{_WHOSE}) (?:started|starts|starts on|is starting)\b"
)
_RIVAL_CUT: Final = re.compile(r" (?:and|but|so|because|cos|lol|today|yesterday|instead|apparently|already|which)\b.*")
_STARTS_SCHOOL: Final = re.compile(r"\b(?:my|our) (?:\w+ )?(?:daughter|son|kids?|wife|husband|mum|mom|boy|girl|child)")
_RIVAL_DULL: Final = re.compile(
    r"\b(?:who|that|with)(?:'s| is| has| had|'d|'ve)? (?:more|better|the|a|all)\b|\bmatch|\bclos"
    r"|^some\w+ with experience$|\b(?:who|that|with|from|in|of|the|was|were|is|had|has)$"
)

_REASON: Final = (
    r"(?:not (?:having |got )?enough (?:[a-z-]+ ){0,2}(?:experience|presence|energy|leadership|confidence|exposure)"
    r"|(?:no|lack of|needed|need|wanted|want) (?:more )?(?:[a-z-]+ ){0,2}experience|(?:uk|us|local|canadian"
    r"|australian|retail"
    r"|irish|german|american) (?:experience|references?|qualifications?)|over ?-?qualified|too (?:much experience"
    r"|experienced|senior|junior|quiet"
    r"|nervous"
    r"|nice|shy|old|young|qualified|technical|expensive|corporate|academic|honest)"
    r"|(?:not |wasn't )?(?:quite )?(?:the|a) (?:right|good|best|perfect) (?:[a-z]+ ){0,2}fit"
    r"|not (?:a |the )?(?:[a-z]+ ){0,2}fit|culture fit|cultural fit|not (?:polished|confident|hungry|senior|technical"
    r"|experienced|passionate|strategic|local|quite there) enough|more (?:energy|flexib\w+|experience)"
    r"|slightly (?:better|stronger|more experience)|set in (?:my|your) ways|reallocated|budget)"
)
_VERDICT: Final = Pattern(
    r"\b(?:(?:says?|said|saying|ask(?:ed|s)? for|told me|wrote|reads?|feedback|reason|because|felt|apparently"
    r"|reckon|cited?|citing"
    r"|call it"
    r"|called it|for being|later|down to)\b[:,]? ?(?:given |given was |come back when (?:you|i) have |to get "
    r"|i get is |was |is |just )?(?:that |cos "
    r"|because )?(?:i (?:was|am|would be|had|have|came across as|seemed|'m|don't have|didn't have) |i'm |i'd be |they "
    r"(?:felt|thought|want|need) (?:i (?:would be|was) )?)?(?:'|\")?)(?P<said>"
    rf"{_REASON})\b"
)


def hearts(post: Segments, clauses: Sequence[Clause], told: Sequence[Detail]) -> Iterator[Detail]:
    """Find what hurts most.

    Args:
        post: the text, parted.
        clauses: its clauses, turned.
        told: what else was turned to be said back.

    Yields:
        Each label at most once; no two of them from the same stretch.
    """
    taken: list[tuple[int, int]] = []
    found: set[str] = set()
    for detail in (*_shaped(post), *_done_to_them(clauses, told), *_given(post, clauses, told)):
        apart = not any(one[0] < at[1] and at[0] < one[1] for one in taken for at in detail.at)
        if apart and detail.name not in found:
            found.add(detail.name)
            taken.extend(detail.at)
            yield detail


def _shaped(post: Segments) -> Iterator[Detail]:
    """Find what is said back in a known shape: whom they are to train, who got it, what the reason was."""
    folded = post.folded.text
    if match := _TO_TRAIN.search(folded):
        verb = match["to"] or _BASE[match["ing"]]
        whom = (match["whom"] or match["one"]).replace("my ", "your ").strip()
        what = match["up"] or (" the ropes" if verb in {"show", "teach"} else "")
        yield Detail(TO_TRAIN, f"they want you to {verb} {whom}{what}", at=(match.span(),))
    if (match := _RIVAL.search(folded)) and (rival := _rival(post, match)):
        yield rival
    elif match := _INSIDE.search(folded):
        yield Detail(RIVAL, "someone internal", at=(match.span(),))
    if match := _LATE.search(folded):
        who, what = turned(post, match.span("who"), whole=True), turned(post, match.span("what"))
        if who and what and harmless(match["what"], mine=False):
            words = f"{known.PERSONS.get(match['who'], '')}{who[0]} {what[0]}"
            yield Detail(RUDE, words, at=(match.span(),))
    for words, pattern in _UNDOINGS:
        if match := pattern.search(folded):
            yield Detail(UNDONE, words, at=(match.span(),))
            break
    if match := _GOT.search(folded):
        every, some, what = (match[key] or match[f"{key}2"] for key in ("all", "some", "what"))
        yield Detail(OTHERS_GOT, f"{some} of the {every} {what}", at=(match.span(),))
    elif match := _ELSE_GOT.search(folded):
        yield Detail(OTHERS_GOT, "everyone else got one", at=(match.span(),))
    if match := _USED.search(folded):
        yield Detail(ROBBED, f"they used your {match['what']}", at=(match.span(),))
    if (match := _MISSED_NONE.search(folded)) and (said := turned(post, match.span("what"))):
        yield Detail(GAVE, f"you haven't missed {said[0]}", at=(match.span(),))
    if match := _NOTICE.search(folded):
        yield Detail(GAVE, "you'd already given your notice", at=(match.span(),))
    if match := _VERDICT.search(folded):
        words = match["said"].replace("my ", "your ").replace("uk ", "UK ").replace("us ", "US ")
        yield Detail(VERDICT, words, at=(match.span("said"),))


def _rival(post: Segments, match: re.Match[str]) -> Detail | None:
    """Return who got it, turned; None where it is nobody in particular."""
    name = next(key for key, value in match.groupdict().items() if value)
    start = match.start(name)
    said = _RIVAL_CUT.sub("", match[name]).rstrip()
    if name == "e" and _STARTS_SCHOOL.match(said):
        return None
    if _RIVAL_DULL.search(said) or not harmless(said, mine=False):
        return None
    words = turned(post, (start, start + len(said)), whole=True)
    return Detail(RIVAL, words[0], at=((start, words[1]),)) if words else None


def _done_to_them(clauses: Sequence[Clause], told: Sequence[Detail]) -> Iterator[Detail]:
    """Find the worst of what others did: what they promised, what they had no business asking, how rude they were."""
    others = [(clause.words, (clause.at,)) for clause in clauses if clause.label == "theirs"]
    others += [(detail.words or "", detail.at) for detail in told if detail.name in {"warm", "cold", "scene"}]
    for name, pattern in ((ROBBED, _ROBBED), (PRIED, _PRIED), (VOWED, _VOWED), (RUDE, _RUDE)):
        fitting = [
            (words, at)
            for words, at in others
            if pattern.search(words)
            and _FEWEST_WORDS <= len(words.split()) <= _MOST_WORDS
            and not (name == VOWED and _DENIES.search(words))
            and not _CUT_SHORT.search(words)
        ]
        if fitting:
            words, at = max(fitting, key=lambda one: len(pattern.findall(one[0])) * 20 + min(len(one[0].split()), 12))
            yield Detail(name, words, at=at)


def _given(post: Segments, clauses: Sequence[Clause], told: Sequence[Detail]) -> Iterator[Detail]:
    """Find what cost them most."""
    folded = post.folded.text
    own = [(clause.words, (clause.at,)) for clause in clauses if clause.label in _GAVE_FROM]
    own += [(detail.words or "", detail.at) for detail in told if detail.name in {"been", "hoped"}]
    theirs = [(clause.words, (clause.at,)) for clause in clauses if clause.label == "theirs"]
    theirs += [(detail.words or "", detail.at) for detail in told if detail.name == "scene"]
    own += [(words, at) for words, at in theirs if _MADE_YOU.match(words)]
    weighed = [
        (_cost(words) + 3 * bool(at and _FOR_FREE.match(folded, at[-1][1])), words, at)
        for words, at in own
        if not _CHEAP.search(words)
        and not _OF_THEM.search(words)
        and words.startswith(("you", "they"))
        and _FEWEST_WORDS < len(words.split()) <= _MOST_WORDS
    ]
    weight, words, at = max(weighed, key=lambda one: one[0], default=(0, "", ()))
    if weight >= _ENOUGH and at:
        behind = _FOR_FREE.match(folded, at[-1][1])
        words = _ALSO.sub("", words)
        if behind and not re.search(r"\bfree\b|\bown\b", words):
            words += " with your own money" if "own" in behind["said"] else f", {behind['said']}"
        yield Detail(GAVE, words, at=at)
    elif match := _ROUNDS.search(folded):
        yield Detail(GAVE, match["said"], at=(match.span(),))


def _cost(words: str) -> int:
    return sum(weight for weight, pattern in _COST if pattern.search(words))
