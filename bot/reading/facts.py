"""What else a text tells: stage, wait, how the news came, a count, feelings, tone and what is asked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.model import Asks, Feeling, News, Stage, Tone, Waited
from bot.reading.lazy import Pattern
from bot.reading.lexicon import About, Heard

if TYPE_CHECKING:
    from collections.abc import Iterable

_NUMBERS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "couple": 2, "few": 3, "several": 4, "half": 0.5,
}  # fmt: skip
_UNITS = {
    "min": 1 / 1440, "minute": 1 / 1440, "h": 1 / 24, "hr": 1 / 24, "hour": 1 / 24, "d": 1, "day": 1, "night": 1,
    "week": 7, "wk": 7, "w": 7, "month": 30, "mo": 30, "year": 365, "yr": 365,
}  # fmt: skip
_BUSINESS = 7 / 5
_WAIT = Pattern(
    r"\b(?:(?P<number>\d{1,3}(?:\.\d)?)\+? ?|(?P<word>a couple of|a couple|a few|an?|one|two|three|four|five|six"
    r"|seven|eight|nine|ten|eleven|twelve|several|half an?) )(?P<plus>\+ )?(?P<business>business |working "
    r"|full |whole "
    r"|long )?"
    r"(?P<unit>min(?:ute)?s?|h(?:ou)?rs?|h|days?|nights?|weeks?|wks?|months?|mos?|years?|yrs?|d"
    r"|w)\b(?! (?:of (?:\w+ )?(?:leave|interviews?|tests?|work|prep\w*|training|travel)|off\b|unpaid"
    r"|of experience|experience|old|yoe|salary|a week|instead|internship"
    r"|contract|program|per|/|to go|till|until"
    r"|(?:calendar|slot|(?:phone |video |zoom |teams )?(?:call|chat|meeting|talk|interview|screen|conversation)|drive"
    r"|commute|trip|ride|train|bus|flight|walk|shift|break|tests?|assessments?|exam|presentation|session|task|trial"
    r"|take-?home|onsite|course|placement|gap|assignment|project)\b"
    r"|before (?!(?:they|he|she|hearing|getting|i (?:got|heard|knew)"
    r"|(?:the|a|my) (?:no|rejection|e-?mail|answer|reply))\b)"
    r"))"
)
_SAME_DAY = Pattern(
    r"\b(?:same[- ]day|next[- ]day|overnight(?! (?:bus|buses|coach|train|flight|shift|trip|ferry))"
    r"|within (?:the|an) hour|instantly|instant reject|insta-?reject\w*"
    r"|auto-?reject\w*)\b"
)
_WAIT_NEAR = Pattern(
    r"\b(?:after|in|within|took|later|ago|for|since|waited|waiting|been|silence|past|over|exactly|ghost\w*"
    r"|reject\w*|now|only|less than|under|almost|nearly|about)\b|<|\+"
)

# "three in one day" counts, and "acting up for 14 months" or "my job for six years" is work: none of them is a wait.
_NO_WAIT = Pattern(
    r"\b(?:(?:sat|sitting|cried|crying|stood|stared|staring)(?: [\w']+){0,7} for |interviews over |spread over "
    r"|\d+ ?(?:hrs?|hours?|h|days|shifts|nights|times|k|quid|pounds) |took me "
    r"|spent |hung up in |hung up after |over in |lasted |talked for "
    r"|(?:two|three|four|five|six|\d|twice|times|rejections|rejects|noes|no's) in "
    r"|(?:acting up|work(?:ing|ed)|been (?:here|there)|did (?:it|this|that)|covering|doing (?:the|that|this)"
    r"|running|teaching|training|practi[cs]ing|studying"
    r"|commuting"
    r"|filling in|temping|volunteering|my (?:actual )?job|in (?:the|this|that) (?:role|job|post)|redundant"
    r"|laid off|let go"
    r"|fired)(?: \w+){0,5}? ?(?:for |after )?"
    r"|(?:leav|mov|graduat|retir|start|expir|end)(?:e|es|s|ing|ed)?(?: [\w']+){0,4}? in |(?:due|married|runs? out) in "
    r"|(?:sober|clean|pregnant|unemployed|out of work|jobless|married) (?:for )?(?:over |about |nearly )?)\|"
)

_ON_A_PANEL = Pattern(r"\bon (?:the|a|my|our|their|that) (?:\w+ )?$")
_PANEL_DOES = Pattern(
    r"^ (?:said|says|of|members?|asked|asks|chose|decided|liked|loved|picked|were|was (?:nice|kind|rude|lovely"
    r"|friendly))\b"
)


_OF_A_TRADE = Pattern(
    r"^ (?:writ|support|lead|direct|manage|architect|specialist|analyst|assist|officer|consult|recruit|sales|author"
    r"|editor|design|artist|univers|school|colleg|institut|job|role|compan|industr|sector|firm|account|solution"
    r"|product|project|program|staff|servic|engineer|trainer|advis|operat|admin|communicat|co-?ordinat|apprentice)"
)


def without_namesakes(folded: str, heard: list[Heard]) -> list[Heard]:
    """Leave out a "panel" that is people, "the panel said", and what is a trade: "technical writer".

    Args:
        folded: the folded text.
        heard: its known phrases.

    Returns:
        The phrases without it.
    """
    return [one for one in heard if not _is_no_stage(folded, one)]


def _is_no_stage(folded: str, one: Heard) -> bool:
    if one.known.about is not About.STAGE:
        return False
    word = folded[one.start : one.end]
    if word in {"technical", "tech"}:
        return _OF_A_TRADE.search(folded[one.end : one.end + 20]) is not None
    if word != "panel":
        return False
    before = _ON_A_PANEL.search(folded[max(0, one.start - 30) : one.start])
    return before is not None or _PANEL_DOES.search(folded[one.end : one.end + 20]) is not None


_NEWS = (
    (News.CALL, Pattern(
        r"\b(?:called me|call from|phone ?call|got a call|they called|phoned|rang me|rejection call|on the phone"
        r"|recruiter called|by phone|voicemail)\b"
    )),
    (News.PORTAL, Pattern(
        r"\b(?:portal|website|status (?:changed|page|update)|workday status|logged in|log in"
        r"|checked (?:the )?(?:site|website|status)|under consideration|on the site)\b"
    )),
    (News.IN_PERSON, Pattern(r"\b(?:to my face|in person|on the spot|pulled me aside|sat me down|in the room)\b")),
    (News.MESSAGE, Pattern(
        r"\b(?:texted|text message|dm'?ed|linkedin message|via linkedin|whatsapp|slack message|over text"
        r"|by text)\b"
    )),
    (News.EMAIL, Pattern(r"\b(?:e-?mails?(?:ed)?|letters?|mail|inbox|envelope)\b")),
)  # fmt: skip

_COUNT = Pattern(
    r"(?<!for )(?<![$£€])\b(?P<count>\d{1,3}(?:,\d{3})+|\d{1,5})(?P<k>k)?\+? ?(?:th |st |nd "
    r"|rd )?(?:(?!(?:ppl|people|applicants?|others|candidates?|persons?|students|names|of)\b)\w+ ){0,2}?"
    r"(?P<what>applications?|apps|applied(?! (?:for|to) (?:\d+|one|two|three|four|five|six"
    r"|ten) (?:places?|spots?|positions?|seats?|posts?|jobs?))|rejections?|rejects?|rejs?|jobs|companies|places"
    r"|programs|programmes|schools|positions|roles|interviews|resumes|cvs|submissions|auditions|no'?s|noes|emails"
    r"|denials)\b"
    r"|\b(?:rejection|reject|application|no) ?(?:number |no\.? ?|# ?)(?P<count3>\d{2,5})\b"
    r"|\bapplied (?:to|for) (?:about |around |over |like |almost |nearly |more than |at least |roughly "
    r"|~)?(?P<count2>\d{1,3}(?:,\d{3})+|\d{1,5})(?P<k2>k)?\+?(?! (?:places?|spots?|seats?|posts?|chairs?)\b)"
)

_WHY = Pattern(
    r"\bwhat (?:did|am|have) i (?:do|done|doing|did|get|got|missing)(?: \w+)? ?(?:wrong|missing|bad)?\b"
    r"|\bwhy (?:do|did|was|am|would|me|can'?t|is it|does no|don'?t|the hell|tf|on earth|they|though|not)\b"
    r"|\bwhat went wrong\b|(?<!they )(?<!now )\b(?:asking for|want|wish (?:i had|for|they gave)) (?:\w+ )?feedback\b"
    r"|\bwhere (?:did|am) i (?:go|going) wrong\b|\bwhat'?s wrong with (?:me|my)\b"
    r"|\bno idea why\b|\bi don'?t (?:get|understand) (?:it|why|what)\b"
    r"|\bi don'?t know (?:why\b(?! (?:this one|i'm|it hurts|i))|what (?:i (?:did|do|got|keep|am)|i'm|went"
    r"|happened))"
    r"|\bis (?:it|there something wrong with) (?:my|me)\b|\bhow come\b|\bwish (?:i knew|they told|they'd tell)\b"
)
_NEXT = Pattern(
    r"\b(?:should|can|could|do|may) i (?:\w+ )?(?:re-?apply|apply (?:again|elsewhere|for|to)|email|e-mail"
    r"|follow up|reach out|ask|try again|reply|respond|call|contact|keep|wait|quit|give up|appeal|reconsider"
    r"|just)\b|\bwhat (?:should|do|can|would|now|next)(?: i| you guys| we)?(?: do)?(?: now| next"
    r"| from here)?\b\??|(?<!said )(?<!says )(?<!say )(?<!me to )(?<!i can )\bre-?apply(?:ing)?\b(?=[^.!]*\?)"
    r"|\bcool ?-?down\b"
    r"|\bany (?:advice|tips|suggestions|ideas|thoughts)\b|\badvice\b(?:\?| ?please| ?pls| needed| appreciated)"
    r"|\bneed (?:some )?(?:advice|help)\b|\bhow (?:do|can|should) i (?:move on|improve|get better|deal|cope|keep"
    r"|recover|bounce|stop|not|switch|explain|fix|prepare|do better|get (?:past|over|through))\b"
    r"|\bhow do (?:you|y'all|people|guys) (?:guys |all )?(?:deal|cope|keep|handle|move|stay|recover"
    r"|do (?:it|this))\b|\bwhat do (?:i|you) do\b|\bis it worth\b"
    r"|\bworth (?:re-?applying|asking|replying|emailing|it to)\b|\bwhere do i go from here\b"
    r"|\bcan (?:someone|anyone|you) help\b|\bbad idea to\b|\bhow long (?:should|do) i wait\b"
)
_ANGRY = Pattern(
    r"\b(?:fuck(?:ing|ed|s)?|wtf|bullshit|bs|shit|screw(?:ed)? (?:them|you|this)|bastards?|assholes?|pissed"
    r"|furious|livid|clowns?|joke of a|garbage|trash company|scam|lied|liars?|audacity|disrespect\w*"
    r"|unprofessional|disgusting|discriminat\w+|shafted|hate (?:them|this company|recruiters|hr)|rage|insulting"
    r"|waste of (?:my )?time)\b|😡|🤬|🖕|😤"
)
_JOKING = Pattern(
    r"\b(?:lol|lmao|lmfao|haha+|hehe+|rofl|xd|speedrun|any%|achievement unlocked|skill issue|gg"
    r"|collect(?:ing)? (?:them|rejections)|(?<!at )(?<!to )(?<!the )bingo|new (?:high|pb|record)|new hobby"
    r"|(?:starbucks|mcdonald'?s),? here i come"
    r"|rejected gang|ayy+|big l)\b|🔥|😂|🤣|😹|🤡|😎|🎉|🥳|💅|🫡|😆|😅"
)
_DESPAIR = Pattern(
    r"\b(?:hopeless|no hope|giv(?:e|ing) up|worthless|failure|useless|pointless|never (?:going to|gonna)|cooked"
    r"|doomed|the void|nothing (?:works|matters)|can'?t (?:do|take) this|breaking down|broke down|breakdown"
    r"|crying|sobbing|sick of (?:this|it|myself)|rock bottom|new low|desperat\w*|what'?s the point|lost all|loser"
    r"|so tired|exhausted|crushed|devastated|destroyed|drained|despair|ruined|hate my life|not good enough)\b|😭😭"
)
# People cry over good news as well.
_GLAD = Pattern(
    r"\b(?:happy tears|crying happy|i did it|got it|got the (?:job|offer|role|place)|got in(?:to)?|hired me"
    r"|they want me|i'm in)\b"
    r"(?!.*\b(?:rescinded|reject\w*|withdr[ae]w\w*|pulled|taken back|took it back|no longer)\b)"
)


@dataclass(frozen=True, slots=True)
class Facts:
    """What a text tells beside its no.

    Args:
        stage: the furthest stage it names.
        stages: every stage it names.
        waited: how long an answer took, or has been missing.
        news: how the no came.
        count: a number of applications or rejections.
        feelings: the feelings it names or shows.
        tone: its register.
        asks: what it asks for.
        field: the field of work it shows.
    """

    stage: Stage | None
    stages: frozenset[Stage]
    waited: Waited | None
    news: News | None
    count: int | None
    feelings: tuple[Feeling, ...]
    tone: Tone
    asks: Asks
    field: str | None


_INTERVIEW = Pattern(r"\binterview\w*")
# An interview that did not come about is no stage that was reached.
_NO_INTERVIEW = Pattern(
    r"\b(?:unable|not able|cannot|can't|won't|not|unfortunately)\b[^.!?\n]{0,40}\b(?:offer|invite|select\w*"
    r"|shortlist\w*|progress"
    r"|proceed|get|even|granted)\b[^.!?\n]{0,25}\binterview"
)


_WEIGHT = list(Stage)


def heaviest(*stages: Stage | None) -> Stage | None:
    """Return the one that is furthest on of some stages, or None where none is named."""
    return max((stage for stage in stages if stage is not None), key=_WEIGHT.index, default=None)


def stages_in(folded: str, heard: Iterable[Heard]) -> frozenset[Stage]:
    """Return the stages that a folded text or a stretch of one names as reached; `heard` are its known phrases."""
    stages = frozenset(Stage(one.known.value) for one in heard if one.known.about is About.STAGE)
    if _NO_INTERVIEW.search(folded) and len(_INTERVIEW.compiled.findall(folded)) == 1:
        stages -= {Stage.INTERVIEW}
    return stages


def facts_of(folded: str, heard: list[Heard], words: int) -> Facts:
    """Gather what a folded text tells.

    Args:
        folded: the text.
        heard: its known phrases.
        words: how many words it has.

    Returns:
        The facts; what the text does not hold is None or empty.
    """
    stages = stages_in(folded, heard)
    fields: dict[str, int] = {}
    for one in heard:
        if one.known.about is About.FIELD:
            fields[one.known.value] = fields.get(one.known.value, 0) + 1
    feelings = dict.fromkeys(Feeling(one.known.value) for one in heard if one.known.about is About.FEELING)
    return Facts(
        stage=heaviest(*stages),
        stages=stages,
        waited=waited_in(folded),
        news=next((news for news, pattern in _NEWS if pattern.search(folded)), None),
        count=_count(folded),
        feelings=tuple(feelings),
        tone=_tone(folded, words),
        asks=_asks(folded),
        field=max(fields, key=lambda name: fields[name]) if fields else None,
    )


def waited_in(folded: str) -> Waited | None:
    """Find how long an answer took or has been missing, or None."""
    for match in _WAIT.finditer(folded):
        near = folded[max(0, match.start() - 30) : match.end() + 22]
        alone = match.start() == 0 and folded[match.end() : match.end() + 1] in {".", ",", "!"}
        if not (alone or _WAIT_NEAR.search(near)) or _NO_WAIT.search(
            folded[max(0, match.start() - 60) : match.start()] + "|"
        ):
            continue
        amount = float(match["number"]) if match["number"] else float(_NUMBERS.get(_number_word(match["word"]), 1))
        unit = match["unit"]
        days = amount * next(size for name, size in _UNITS.items() if unit in (name, name + "s"))
        if (match["business"] or "").startswith(("business", "working")):
            days *= _BUSINESS
        return Waited(round(days, 3), match[0].strip())
    same = _SAME_DAY.search(folded)
    if same:
        return Waited(1.0 if "next" in same[0] else 0.5, same[0])
    return None


def _number_word(words: str) -> str:
    parts = words.split()
    return parts[0] if parts[0] not in ("a", "an") or len(parts) == 1 else parts[1]


def _count(folded: str) -> int | None:
    for match in _COUNT.finditer(folded):
        number = int((match["count"] or match["count2"] or match["count3"]).replace(",", ""))
        if match["k"] or match["k2"]:
            number *= 1000
        if number >= 2 and not (1990 <= number <= 2035):
            return number
    return None


def _asks(folded: str) -> Asks:
    if _NEXT.search(folded):
        return Asks.NEXT
    return Asks.WHY if _WHY.search(folded) else Asks.NOTHING


def _tone(folded: str, words: int) -> Tone:
    despair = [] if _GLAD.search(folded) else list(_DESPAIR.finditer(folded))
    if len(despair) >= 2 or (despair and words > 40):
        return Tone.DESPAIRING
    if _ANGRY.search(folded):
        return Tone.ANGRY
    if _JOKING.search(folded) and not despair:
        return Tone.JOKING
    return Tone.DESPAIRING if despair else Tone.PLAIN
