"""A clause of the person's own, turned so that it can be said back: "i'd bought a suit" is "you'd bought a suit".

A clause is only taken whole and only in a form that is known to survive the turn: a subject, a verb from a list, a few
plain words. What runs himself or herself down, swears, denies or breaks off is left alone. English only.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from bot.model import Detail
from bot.reading.lazy import Pattern, Table

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_MOST_WORDS: Final = 14
_FEWEST_WORDS: Final = 4
_FEWEST_OF: Final = {"were": 2, "np": 1}

_START: Final = (
    r"(?:^|[.!?\n:;,(] *|(?<= )- |\b(?:and|but|so|because|then|cos|cuz|plus|when) )"
    r"(?:(?:and|but|so|then|also|honestly|literally|like|well|plus|or) )?"
)
_REST: Final = r"(?: [^.!?\n:;,()]*)?"
_KIN: Final = (
    r"(?:(?:my|me|the) (?:\w+ )?|whole |(?=(?:mum|mom|dad|nan|gran|mam|da) (?:drove|had|bought|made|ironed"
    r"|helped|lent|gave|baked|was|stayed)))(?:mom|mum|mam|ma|da|dad|mother|father|parents|family|wife|missus"
    r"|husband|partner|fiancee?"
    r"|girlfriend|boyfriend|daughters?|sons?|lad|kids?|children|sisters?|brothers?|nan|gran|grandma|grandmother"
    r"|grandad"
    r"|grandfather|aunt|auntie|uncle|cousin|friends?|mates?|best mate|flatmates?|roommates?|neighbours?|neighbors?)"
)
# What takes work. Forms that mean something else beside work are held by the words behind them.
_EFFORT: Final = (
    r"(?:flew|drove|travell?ed|cycled|cooked|baked|built|wrote|rewrote|redid|designed|drew|painted|sewed"
    r"|practi[cs]ed"
    r"|rehearsed|learn(?:ed|t)|studied|trained|revised|memori[sz]ed|researched|tailored|translated|prepared"
    r"|prepped|ironed"
    r"|borrowed|cancell?ed|swapped|skipped|printed|filmed|recorded|performed|sang|danced|volunteered|bought"
    r"|paid for"
    r"|moved (?:to|out|here|across|my|cities|countries)|stayed (?:up|late|behind)|got up|woke up|gave (?:them|a|my)"
    r"|took (?:a|an|the|two|three|four|five|unpaid|annual|time|half|leave|\d+) |walked|worked|covered"
    r"|ran (?:the|a|their)"
    r"|made (?:a|an|them|the|my|two|three|four|five) |solved|finished|completed|passed (?:the|all|every|my|both)"
    r"|read (?:the|their|every|all|two|three)|sat (?:the|three|two|through)|taught|saved|brought|cleared"
    r"|answered|met|relocated|commuted|rearranged|queued|planted|hand-?wrote|put (?:on|in|together) |wore (?:a"
    r"|the|my)"
    r"|left (?:work|home|the house) (?:early|at)|turned up (?:early|in|with|an)|showed up (?:early|in|with|an)"
    r"|did (?:a|the|two|three|four|five|all|every|\d+) |asked for|hired (?:a|an)|called in|missed (?:a|the|my))"
)
_HAVE_DONE: Final = (
    r"(?:flown|driven|travell?ed|cooked|baked|built|written|rewritten|designed|drawn|painted|practi[cs]ed|rehearsed"
    r"|learn(?:ed|t)|studied|trained|prepared|ironed|borrowed|cancell?ed|swapped|printed|bought|paid for|moved"
    r"|packed"
    r"|memori[sz]ed|taken (?:a|the|two|time|unpaid)|relocated|turned up|put (?:on|in|together)|saved up|bought)"
)
_DONE: Final = (
    r"(?:flown|driven|travell?ed|cooked|baked|built|written|rewritten|designed|drawn|painted|practi[cs]ed|rehearsed"
    r"|learn(?:ed|t)|studied|trained|prepared|ironed|borrowed|cancell?ed|swapped|printed|bought|ordered|booked|paid"
    r"|moved|packed|picked|chosen|planned|looked (?:at|up|for)|found|imagined|pictured|named|measured|cleared|saved"
    r"|worked out|set up|signed|sold|rented|given up|left|started|said goodbye|met|memori[sz]ed|read|cooked"
    r"|worn|made|taken|given|got)"
)
_TURN: Final = (
    (re.compile(r"^(?=(?:recruiter|interviewer|manager|boss|owner|principal|director)\b)"), "the "),
    (re.compile(r"\bhr\b"), "HR"),
    (re.compile(r"^we\b"), "you"),
    (re.compile(r"\bi was\b"), "you were"),
    (re.compile(r"\bi am\b|\bi'm\b"), "you're"),
    (re.compile(r"\b(?:am|was) i\b"), "you were"),
    (re.compile(r"\bi\b"), "you"),
    (re.compile(r"^me (?=\w)|^(?=(?:whole family|mum|mom|dad|nan|gran|mam|da)\b)"), "your "),
    (re.compile(r"\bmy\b|\bour\b"), "your"),
    (re.compile(r"\bme\b|\bus\b"), "you"),
    (re.compile(r"\bmine\b|\bours\b"), "yours"),
    (re.compile(r"\bmyself\b"), "yourself"),
)
# Behind these another thought begins, which does not belong to what is said back.
_CUT: Final = Pattern(
    r" (?:but|because|cos|cuz|so|then|only|just to|though|although|yet|which|while|whilst|if|unless|aye|lol"
    r"|lmao|haha\w*"
    r"|tho|lah|fr|ngl|smh|or something|and (?:i|they|he|she|it|we|then|now|still|got|was|were|the|no|never"
    r"|today|this"
    r"|that|there|nothing|everything|for what|after|yet|in the end)\b"
    r"|reject\w*|and reject\w*|today|yesterday|this (?:morning|week)|again)\b.*"
)
_LOOSE_END: Final = Pattern(
    r"(?: (?:a|an|the|to|for|with|of|and|or|in|at|on|by|from|as|than|that|my|your|their|i|he|she|they|about"
    r"|like|when"
    r"|who|how|what|into|all|even|was|were|is|are|had|have|be))+$"
)
_NOT_THESE: Final = Pattern(
    r"\b(?:not|no|never|nothing|nobody|none|\w+n't|you|your|we|reject\w*|fail\w*|bomb\w*|suck\w*|dumb|stupid"
    r"|idiot|fool"
    r"|loser|mess|joke|hate|fuck\w*|shit\w*|damn|hell|ass|crap|die|died|dying|dead|kill\w*|suicid\w*|drunk"
    r"|drink\w*|drugs?"
    r"|pills?|meds|therap\w*|psych\w*|depress\w*|cancer|funeral|divorc\w*|abus\w*|rap(?:e|ed)|hit|sex\w*|fat|ugly"
    r"|worthless|useless|pathetic|wrong|bad|badly|worse|worst|terrible|awful|horrible|rubbish|nonsense"
    r"|embarrass\w*|panic\w*|mistakes?|up on|advantage|piss|blood|arrest\w*|prison|debt|gambl\w*)\b"
)
_NAME: Final = re.compile(r"[A-Z][a-z]+(?:'s)?|[A-Z0-9]{2,4}|[A-Z][a-z]*[A-Z]\w*")
_LOOSE_QUOTE: Final = re.compile(r"(?<!\w)'|(?<=\w)'(?!\w)")
_NOT_THEM: Final = re.compile(r"your (?!boss|manager|supervisor|interviewer|recruiter)")
_HARMLESS: Final = Pattern(r"^we\b|\bthank you\b")
_PLAIN: Final = Pattern(r"[a-z0-9][a-z0-9 '%&/+-]*")

_GOOD: Final = (
    r"(?:brilliant|great|good|lovely|perfect|strong|excellent|fantastic|amazing|beautiful|wonderful|impress\w+"
    r"|ideal"
    r"|natural|best|loved|love|talented|right|shoo-in|favourite|favorite)"
)
_POOR: Final = (
    r"(?:too \w+|not \w+|lack\w*|over\w+|under\w+|bored|quiet|slow|old|junior|senior|shy|nervous|less|enough"
    r"|wasn't \w+"
    r"|didn't \w+)"
)
_WHO: Final = (
    r"(?:they|he|she|(?:the|my|their|one|every) (?:\w+ ){1,6}?|(?:recruiter|interviewer|manager|hr|boss|owner"
    r"|principal"
    r"|director)(?: lady| guy| man| woman)?(?: (?:for|at|from|in|with)(?: \w+){1,4}?)? )"
)

_FORMS: Final[Sequence[tuple[str, Pattern]]] = (
    ("hoped", Pattern(
        rf"{_START}(?P<said>i(?:'d| had|'ve| have) (?:already|even)(?: already| even)? {_DONE}{_REST}"
        rf"|i (?:already|even) (?:had |had already )?{_DONE}{_REST}"
        rf"|we(?:'d| had) (?:already |even )?(?:promised|planned|booked|bought|picked|chosen|named|started"
        rf"|found){_REST}"
        rf"|i(?:'d| had) started (?:to \w+|\w+ing){_REST}"
        rf"|i was (?:meant|supposed|due|all set|set|ready) to (?:start|begin|move|join|fly|be|sign|meet){_REST}"
        rf"|i (?:could (?:already |even )?(?:see|picture|imagine)|pictured|had pictured|imagined){_REST})"
    )),
    ("kin", Pattern(
        rf"{_START}(?P<said>{_KIN} (?:had |has |'d )?(?:already |even )?(?:bought|made|helped|lent|drove|ironed"
        rf"|baked"
        rf"|printed|saved|paid|lit|prayed|knitted|sewed|corrected|quizzed|ordered|booked|filmed|practi[cs]ed"
        rf"|drilled"
        rf"|did it for|worked there|used to|took (?:the|a|time|me)|gave me|cooked|cleaned|minded|watched the"
        rf"|stayed|covered|put up|was waiting"
        rf"|were waiting"
        rf"|(?:was|were) (?:so|all) (?:excited|proud|happy|sure|hopeful)){_REST})"
    )),
    ("warm", Pattern(
        rf"{_START}(?P<said>{_WHO} ?(?:all |even |actually |both )?(?:hugged|thanked|clapped|laughed"
        rf"|smiled"
        rf"|let me|lent me|told me to|shook my|showed me|walked me|introduced me|invited me|cheered"
        rf"|complimented|high[- ]fived|waved"
        rf"|asked (?:me )?when i|asked (?:me )?(?:if i|how soon i) could start|ate (?:all|every)"
        rf"|(?:said|told me|kept saying|kept telling me) [^.!?\n:;,()]*\b{_GOOD}\b){_REST})"
        rf"|, (?P<they>(?:said|told me|kept saying) (?:i|my) [^.!?\n:;,()]*\b{_GOOD}\b{_REST})"
    )),
    ("cold", Pattern(
        rf"{_START}(?P<said>{_WHO} ?(?:just |literally |even |actually )?(?:yawned|only asked|only wanted"
        rf"|hung up|interrupted"
        rf"|cut me off|laughed at"
        rf"|talked over|mispronounced|checked (?:her|his|their)|forgot"
        rf"|kept me waiting"
        rf"|left me on|ignored"
        rf"|rolled|sighed|scrolled|reads? my messages|looked at (?:her|his|their) (?:phone|watch)"
        rf"|was (?:eating|on (?:his|her|their) phone|texting|late|half an hour|twenty|\d+ minutes)){_REST})"
    )),
    ("reason", Pattern(
        r"\b(?:they|he|she|feedback|recruiter|hr|manager|email|letter|boss|assessor|interviewer|owner|director"
        r"|panel)"
        r" (?:said|say|says|told me|was|wrote|reckon(?:ed)?|thought) (?:that |because )?"
        rf"(?P<said>i(?:'m|'d| was| am| wasn't| didn't| would| lack\w*| would have"
        rf"| might) [^.!?\n:;,()]*\b{_POOR}\b{_REST}"
        r"|i lack\w* [^.!?\n:;,()]+|i \w+ (?:too|not) \w+(?: \w+){0,3})"
    )),
    ("reason", Pattern(
        r"\b(?:said|told me|apparently|because|cos|reckons?|says|feedback was)(?: that)? "
        r"(?P<said>my [a-z]+(?: [a-z]+)? (?:is|was|are|were) (?:too|not) [^.!?\n:;,()]+)"
    )),
    ("reason", Pattern(
        r"\b(?:turned down|rejected|refused|didn'?t get)\b[^.!?\n]{0,60}\b(?:because|cos|cuz|bc|as) "
        rf"(?P<said>i(?:'d|'m| was| am| would|(?: '?)(?:seemed|looked|sounded"
        rf"|came across)) [^.!?\n:;,()]*\b{_POOR}\b{_REST})"
    )),
    ("reason", Pattern(
        r"\b(?:rejected|turned down|a no|reject|rej) for being '?(?P<were>(?:too \w+|over\w+|under\w+"
        r"|not \w+ enough))"
    )),
    ("wanted", Pattern(
        r"\b(?:went with|picked|chose|want(?:ed|s)?|need(?:ed|s)?|looking for|hired|prefer(?:red|s)?|gave it to"
        r"|passed over[a-z ]{0,30} (?:by|for)) "
        r"(?P<said>(?:someone|somebody|a (?:candidate|person)) (?:who|with|from) [^.!?\n:;,()]+)"
    )),
    ("wanted", Pattern(
        r"\b(?:they|he|she|hr|manager|recruiter|panel|company|hospital|school|council|agency|head)"
        r" (?:wanted|wants?|needed|needs?|(?:were|was|are|is) looking for|preferred|insisted on) "
        r"(?P<np>(?!to\b|me\b|my\b|us\b|it\b)[^.!?\n:;,()]{0,50}?\b(?:experience|licen[cs]e|degree|qualifications?|certificates?"
        r"|diploma|years|speakers?|background|followers|portfolio|masters|phd|van|car)\b(?: (?:in|with|of"
        r"|on) [a-z]+(?: [a-z]+)?)?)"
    )),
    ("cause", Pattern(
        r"\b(?:because of|due to|cos of|bc of|on account of) (?P<np>(?!(?:my )?(?:mum|mam|mom|ma|dad|kids?|sons?"
        r"|daughters?|wife|husband|family|baby|mother|father|parents|partner|nan|gran|health|illness|depression)\b)"
        r"(?:an? |the |their |my |two |three )?(?!i\b|me\b|that\b|this\b|it\b)"
        r"[a-z-]+(?: (?!and\b|but\b|so\b|i\b|they\b|he\b|she\b|we\b|it\b|which\b"
        r"|when\b)[a-z-]+){0,4})(?=[.!?\n:;,()]|$| and\b"
        r"| but\b| so\b| i\b| they\b)"
    )),
    ("been", Pattern(
        rf"{_START}(?P<said>i(?:'ve been|'d been| had been| have been| was) (?:getting up|waking up|working"
        rf"|acting up|covering"
        rf"|doing (?:the|that|this|both|two)|running (?:the|a|it)|commuting|driving|teaching|training|practi[cs]ing"
        rf"|studying|filling in|temping|volunteering|standing in|caring){_REST})"
    )),
    ("been", Pattern(
        r"\b(?:the one|one|the job|a job|the role|the post|work) (?P<it>i(?:'ve| have) been (?:covering|doing"
        r"|filling|holding"
        rf"|running){_REST})"
    )),
    ("did", Pattern(
        rf"{_START}(?P<said>i(?:'d| had|'ve| have) (?:just |only |also |always )?{_HAVE_DONE}{_REST})"
    )),
    ("did", Pattern(rf"{_START}(?P<said>i(?: even| also| actually| literally| just| only)? {_EFFORT}{_REST})")),
    ("did", Pattern(
        r"(?:^|[.!?\n;,] *)(?:literally |even |just )?(?P<bare>(?:flew|drove|cooked|built|rewrote"
        r"|practi[cs]ed|rehearsed"
        r"|studied|stayed up|took (?:a|the|two|three|four|unpaid|time|\d+)|bought|moved (?:to|across|cities)"
        r"|laughed|prepared|memori[sz]ed|(?:cleared|aced|passed) (?:all|every|the|both|three|two)) [^.!?\n:;,()]+)"
    )),
    ("scene", Pattern(
        rf"{_START}(?P<said>(?:{_WHO}|{_KIN} |my (?:manager|boss|supervisor|professor|teacher|team"
        rf"|colleagues?) ) ?"
        r"(?:just |even |all )?(?:cried|gave (?:us|me)|hugged|handed me|made me|had me|texted me|brought"
        r"|asked me to|asked if i knew|read me"
        rf"|sent me|said '[^'\n]{{3,40}}'|let me|put (?:his|her|their)|patted|shrugged|winked){_REST})"
    )),
)  # fmt: skip


_TABLE: Final = Table(_FORMS, lambda form: form[1])
CLAUSES: Final = frozenset(name for name, _ in _FORMS)
"""The labels of what is said back."""

# Who did it, where a clause began with its verb.
_WITHOUT_IT: Final = re.compile(r"^(you(?:'ve| have) been \w+)")
_SUBJECT: Final = {"bare": "you", "they": "they", "were": "you were"}


def clauses_of(folded: str, own: str, origin: Sequence[int]) -> Iterator[Detail]:
    """Find what a person told in words that can be said back to them.

    Args:
        folded: the writer's own words, lower case, without quotations.
        own: the same as it was typed.
        origin: for each character of `folded`, its index in `own`.

    Yields:
        At most one detail for each label, with the words turned to "you".
    """
    found: set[str] = set()
    said: set[str] = set()
    for name, form in _TABLE.that_may_match(folded):
        if name in found:
            continue
        for match in form.finditer(folded):
            group = next(key for key, value in match.groupdict().items() if value)
            least = _FEWEST_OF.get(group, _FEWEST_WORDS)
            span = match.span(group)
            words = _turned(folded, span, own, origin, least)
            if words and name == "cold" and _NOT_THEM.match(words):
                continue
            if words and words not in said:
                found.add(name)
                said.add(words)
                words = f"{_SUBJECT[group]} {words}" if group in _SUBJECT else words
                yield Detail(name, _WITHOUT_IT.sub(r"\1 it", words) if group == "it" else words, at=(span,))
                break


def _turned(
    folded: str, span: tuple[int, int], own: str, origin: Sequence[int], least: int = _FEWEST_WORDS
) -> str | None:
    """Return a clause turned to "you", as it was capitalised; None where it is no plain clause."""
    start, end = span
    said = folded[start:end]
    end = start + len(_LOOSE_END.sub("", _CUT.sub("", said).rstrip(" '-")).rstrip())
    said = folded[start:end]
    count = len(said.split())
    if not least <= count <= _MOST_WORDS or _NOT_THESE.search(_HARMLESS.sub("", said)) or not _PLAIN.fullmatch(said):
        return None
    typed = own[origin[start] : origin[end - 1] + 1]
    words = said.split()
    if typed.lower().split() == words:  # nothing was folded away, so the capitals can be kept
        words[1:] = [word if _NAME.fullmatch(word) else word.lower() for word in typed.split()[1:]]
    said = " ".join(words)
    if len(_LOOSE_QUOTE.findall(said)) != 2:  # a quotation is kept whole, half of one is not kept
        said = _LOOSE_QUOTE.sub("", said)
    for pattern, turned in _TURN:
        said = pattern.sub(turned, said)
    said = re.sub(r"\b1 (?=[a-z])", "one ", said.replace("told you you", "told you that you"))
    said = re.sub(r"^you had (?=already|even)", "you'd ", said)
    from bot.reading.turning import named  # not needed where nothing is said back

    return named(said)
